// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"
#include "models/core/wordtable.h"

namespace rd::payouts {

// The words of a format's data, shared by its reader and its editor.

inline constexpr WordTable<Writer, 4> kWriters(
    {{Writer::Csv, "csv"}, {Writer::Sepa, "sepa"}, {Writer::Nacha, "nacha"}, {Writer::Xlsx, "xlsx"}});

inline constexpr WordTable<Cell, 20> kCells(
    {{Cell::Constant, "constant"}, {Cell::Setting, "setting"}, {Cell::Name, "name"}, {Cell::Email, "email"},
        {Cell::Account, "account"}, {Cell::Routing, "routing"}, {Cell::Institution, "institution"},
        {Cell::Transit, "transit"}, {Cell::AccountType, "account-type"}, {Cell::Amount, "amount"},
        {Cell::Currency, "currency"}, {Cell::Reference, "reference"}, {Cell::ReferenceOrNote, "reference-or-note"},
        {Cell::Batch, "batch"}, {Cell::Note, "note"}, {Cell::Country, "country"}, {Cell::Participant, "participant"},
        {Cell::Method, "method"}, {Cell::Mode, "mode"}, {Cell::Empty, "empty"}});

inline constexpr WordTable<Alphabet, 7> kAlphabets({{Alphabet::Any, "any"}, {Alphabet::Plain, "plain"},
    {Alphabet::Letters, "letters"}, {Alphabet::WiseName, "wise-name"}, {Alphabet::Sepa, "sepa"},
    {Alphabet::Ascii, "ascii"}, {Alphabet::Latin, "latin"}});

enum class LineEnd { CrLf, Lf };
inline constexpr WordTable<LineEnd, 2> kLineEnds({{LineEnd::CrLf, "crlf"}, {LineEnd::Lf, "lf"}});

enum class Separator { Comma, Semicolon, Tab };
inline constexpr WordTable<Separator, 3> kSeparators(
    {{Separator::Comma, "comma"}, {Separator::Semicolon, "semicolon"}, {Separator::Tab, "tab"}});
inline constexpr std::array kSeparatorSigns{',', ';', '\t'};

inline constexpr WordTable<Encoding, 3> kEncodings(
    {{Encoding::Utf8, "utf-8"}, {Encoding::Latin1, "latin-1"}, {Encoding::Ascii, "ascii"}});

enum class Quotes { Needed, All };
inline constexpr WordTable<Quotes, 2> kQuotes({{Quotes::Needed, "needed"}, {Quotes::All, "all"}});

enum class DecimalMark { Point, Comma };
inline constexpr WordTable<DecimalMark, 2> kDecimalMarks(
    {{DecimalMark::Point, "point"}, {DecimalMark::Comma, "comma"}});

/// What a provider may not have published.
enum class Fact {
    Columns,
    Order,
    Header,
    Encoding,
    ByteOrderMark,
    Separator,
    LineEnds,
    Quotes,
    DecimalMark,
    Limits,
    Currencies,
    Results
};
inline constexpr WordTable<Fact, 12> kFacts(
    {{Fact::Columns, "columns"}, {Fact::Order, "order"}, {Fact::Header, "header"}, {Fact::Encoding, "encoding"},
        {Fact::ByteOrderMark, "byte-order-mark"}, {Fact::Separator, "separator"}, {Fact::LineEnds, "line-ends"},
        {Fact::Quotes, "quotes"}, {Fact::DecimalMark, "decimal-mark"}, {Fact::Limits, "limits"},
        {Fact::Currencies, "currencies"}, {Fact::Results, "results"}});

} // namespace rd::payouts
