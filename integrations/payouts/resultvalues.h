// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

#include <QMap>

namespace rd::payouts {

/// An amount as a report writes it: digits, a decimal point, or a comma with one or two digits behind it. Thousands
/// marks and what a spreadsheet made of a number ("1.12E+15") are refused: neither says what was there before.
/// @param ignoresSign a minus says that money went out
[[nodiscard]] Result<Money> readAmount(const QString &text, Currency currency, bool ignoresSign);
/// Whether a spreadsheet turned a long number into this.
[[nodiscard]] bool isSpreadsheetNumber(const QString &text);
/// ISO 8601; where the zone is missing, the date alone (midnight UTC); nothing for other forms.
[[nodiscard]] std::optional<Instant> readTime(const QString &text);

/// Looks words up and remembers what has to be said about them.
class WordReader {
public:
    explicit WordReader(const std::vector<WordSpec> &words) : m_words(words) {}
    /// The state the provider's word stands for, nothing for one that changes nothing.
    [[nodiscard]] std::optional<PayoutState> state(const QString &word);
    /// One sentence for each word that changed nothing.
    [[nodiscard]] QStringList remarks() const;

private:
    struct Silent {
        int count = 0;
        bool isKnown = false;
    };
    std::vector<WordSpec> m_words;
    QMap<QString, Silent> m_silent;
};

} // namespace rd::payouts
