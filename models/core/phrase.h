// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal> // QT_TRANSLATE_NOOP

#include <functional>
#include <initializer_list>
#include <vector>

namespace rd {

/// A sentence that is said in English for the log and the terminal, and can be said in the person's language by views:
/// its pattern, marked with QT_TRANSLATE_NOOP("rd::Explanation", …), and what stands in its places. Any thread.
class Phrase {
public:
    Phrase() = default;
    /// A name, number, date or amount: the same in every language.
    Phrase(QString data) : m_kind(Kind::Data), m_data(std::move(data)) {}
    /// A word of the program ("self-referral", "account-credit") that views have a text of their own for.
    [[nodiscard]] static Phrase term(const QString &word);
    /// @param pattern lives as long as the program; %1 to %9 stand for `places`
    [[nodiscard]] static Phrase of(const char *pattern, std::initializer_list<Phrase> places);
    template <typename... Places>
    [[nodiscard]] static Phrase say(const char *pattern, const Places &...places)
    {
        return of(pattern, {Phrase(places)...});
    }
    [[nodiscard]] static Phrase joined(const std::vector<Phrase> &phrases, const QString &separator);
    /// One after the other; patterns bring their spaces.
    Phrase &operator+=(const Phrase &next);

    [[nodiscard]] bool isEmpty() const { return m_kind == Kind::Data && m_data.isEmpty(); }
    [[nodiscard]] QString english() const;
    using Pattern = std::function<QString(const char *english)>;
    using Term = std::function<QString(const QString &word)>;
    /// With patterns and words as these say them.
    [[nodiscard]] QString said(const Pattern &pattern, const Term &term) const;

private:
    enum class Kind { Data, Term, Sentence, Sequence };
    Kind m_kind = Kind::Data;
    const char *m_pattern = nullptr;
    QString m_data; ///< of a sequence: what stands between
    std::vector<Phrase> m_parts;
};

} // namespace rd
