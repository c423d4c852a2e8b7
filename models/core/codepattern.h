// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace rd {

// Texts of promotion codes and what links carry instead of one.

/// What a pattern may put into a code.
struct CodeWords {
    QString name; ///< of the participant, as stored: "Drona Sharma"
    QString campaign;
    QString discount; ///< "20" of 20 %; empty where there is no whole percentage
    QByteArray seed; ///< makes the number: the same participant gets the same one on every machine
};

/// A pattern such as "{name}{number}" → DRONA29. Letters, digits and dashes stand for themselves; {name} is the first
/// name, {surname} the last one, {initials}, {campaign} and {discount} what they say, {number} two digits that are not
/// taken yet, more where all are. Everything comes out in capital letters without accents.
class CodePattern {
public:
    /// BadInput names the word in braces or the character that does not belong.
    [[nodiscard]] static Result<CodePattern> parse(const QString &text);
    [[nodiscard]] static QString usual() { return QStringLiteral("{name}{number}"); }
    [[nodiscard]] const QString &text() const { return m_text; }
    /// A code whose folded text is not in `taken`. Where the pattern has no number, one is added to a text that is
    /// taken.
    [[nodiscard]] QString code(const CodeWords &words, const QSet<QString> &taken) const;

private:
    [[nodiscard]] QString filled(const CodeWords &words, const QString &number) const;
    QString m_text;
    QStringList m_parts; ///< words in braces with the brace in front, other text as it is
    bool m_hasNumber = false;
};

/// Codes are compared without case and without spaces at the ends (engine.h).
[[nodiscard]] QString foldedCode(const QString &code);
/// Letters A–Z and digits of a text; accents and ligatures are taken apart, everything else is left out.
[[nodiscard]] QString plainLetters(const QString &text);
/// Why Stripe would refuse this text as a promotion code; empty = it would not. Letters, digits and dashes, at most 500
/// (stripe.md 3).
[[nodiscard]] QString codeProblem(const QString &code);
/// True where Payment Links, Pricing Table and Buy Button hand the text on as client reference: letters, digits,
/// dashes, underscores, at most 200; anything else they drop without a word (Stripe's documentation of URL parameters).
[[nodiscard]] bool isClientReference(const QString &text);
/// The address of a payment link with `client_reference_id`, and `prefilled_promo_code` where there is a code. Keeps
/// what the address already asks for.
[[nodiscard]] QString referenceLink(const QString &address, const QString &reference, const QString &code);

} // namespace rd
