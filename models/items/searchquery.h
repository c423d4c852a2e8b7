// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace rd::items {

/// One field term of a search: `state:due,approved`, `amount:>50`, `due:2026-01..2026-03`, `-campaign:"Give 20"`,
/// `campaign:="Give 20"`.
struct SearchTerm {
    enum class Op { Is, Less, AtMost, More, AtLeast, Between };
    QString field; ///< folded, as typed
    bool isNot = false;
    Op op = Op::Is;
    QStringList values; ///< folded; Is: one of them; Between: two; else one
    QStringList typed{}; ///< Is: the values with the capitals a person typed
    bool isExact = false; ///< Is: a text has to be one of the values, whatever the case, not to contain it
};

/// What a person typed in a search field: words, all of which have to occur, and field terms, all of which have to
/// hold.
struct SearchQuery {
    QStringList words; ///< folded; what stood in quotation marks is one word
    std::vector<SearchTerm> terms;
    QStringList typedWords{}; ///< the words with the capitals a person typed
};

/// A value as it is typed in a term: in quotation marks where it needs them, marks of its own doubled.
[[nodiscard]] QString quotedValue(const QString &value);
/// `field:="value"`: what links of the program ask for, so that "Give 20" is not taken for "Give 200".
[[nodiscard]] QString exactTerm(const QString &field, const QString &value);

/// Never fails: what is no term is a word. A term without a value yet ("state:") is left out, so that nothing flickers
/// while somebody types; an address with a scheme ("https://…") is a word.
[[nodiscard]] SearchQuery parseSearch(const QString &text);

/// A decimal number in millionths, exact: "50", "-12.5", "12,50" (a comma with one or two digits behind it). Nothing
/// where it is no number, has more than six decimals or is beyond 12 digits.
[[nodiscard]] std::optional<qint64> millionths(QStringView text);

/// The first ms (UTC) and the first one after it of a year, month or day in the calendar of `zone`: "2026", "2026-11",
/// "2026-11-21". Nothing where it is no date.
struct TimeRange {
    qint64 from = 0;
    qint64 to = 0;
};
[[nodiscard]] std::optional<TimeRange> timeRange(const QString &text, const QTimeZone &zone);

/// Why a search with field terms cannot be answered. Nothing is shown then: a list that ignores half of a question
/// would be selected and paid by mistake.
struct SearchComplaint {
    enum class Kind { UnknownField, NoNumber, NoDate };
    Kind kind = Kind::UnknownField;
    QString text; ///< what was typed
    QStringList fields; ///< that there are
};

} // namespace rd::items
