// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rd {

/// A column of a payout file as a person sees and changes it.
struct TemplateColumn {
    QString title; ///< header text; empty where the file has no header
    QString cell; ///< word of what goes in, "amount"; empty = nobody has said yet
    QString text; ///< of a constant, or the name of a setting
    bool required = false;
    int least = 0; ///< characters
    int most = 0; ///< characters; 0 = no limit
    QString alphabet; ///< word of the signs it may hold; empty = any
    int words = 0; ///< how many words a name must have
    QStringList aliases = {}; ///< other titles of the same column in files of the provider
    friend bool operator==(const TemplateColumn &, const TemplateColumn &) = default;
};

/// One layout of a format: a file has one, by the kind of its destinations.
struct TemplateLayout {
    QString name; ///< "email", "iban"
    QStringList kinds; ///< words of the destinations it takes
    QStringList currencies; ///< codes; empty = any
    qint64 leastMinor = 1;
    qint64 mostMinor = 0; ///< 0 = no limit
    QStringList remarks;
    std::vector<TemplateColumn> columns;
    friend bool operator==(const TemplateLayout &, const TemplateLayout &) = default;
};

/// What a merchant may see of a payout format and, where it is a table, change (docs/payout-files.md). Everything else
/// of the format's data stays what it is.
struct PayoutTemplate {
    QString format; ///< contract word
    QString title;
    bool isTable = true; ///< false = the program makes its bytes (SEPA, ACH): to be seen only
    bool isWorkbook = false; ///< a table in a sheet: encoding, separator and the like are not said
    bool hasHeader = true;
    bool byteOrderMark = false;
    QString encoding; ///< word: "utf-8"
    QString separator; ///< word: "comma"
    QString lineEnd; ///< word: "crlf"
    QString quotes; ///< word: "needed" or "all"
    QString decimalMark; ///< word: "point"
    int maxLines = 0; ///< 0 = no limit
    qint64 maxBytes = 0; ///< 0 = no limit
    QStringList currencies; ///< codes; empty = any
    QStringList wholeCurrencies; ///< amounts of these have no decimals; to be seen only
    QString source;
    QString date; ///< of the source
    bool verified = false;
    QStringList unverified; ///< words of facts the provider has not published
    QStringList settings; ///< names of settings that decide a fact in place of this ("decimal-mark")
    std::vector<TemplateLayout> layouts;
    friend bool operator==(const PayoutTemplate &, const PayoutTemplate &) = default;
};

/// One thing in which a merchant's copy is not what the program brings.
struct TemplateDifference {
    int layout = -1; ///< place in the copy's layouts; -1 = the whole format
    int column = -1; ///< place in the copy's columns; -1 = the layout
    QString field; ///< "title", "order", "added", "removed", "line-end" …
    QString shipped; ///< empty = not there
    QString own;
    friend bool operator==(const TemplateDifference &, const TemplateDifference &) = default;
};

/// What differs, in the order of the copy. A column is the same one where it holds the same; renamed, it is that column
/// with another title. Pure.
[[nodiscard]] std::vector<TemplateDifference> differences(const PayoutTemplate &own, const PayoutTemplate &shipped);

/// The words of the fields that are one of a few, in the order in which they are offered.
struct TemplateWords {
    QStringList cells;
    QStringList alphabets;
    QStringList encodings;
    QStringList separators;
    QStringList lineEnds;
    QStringList quotes;
    QStringList decimalMarks;
    QStringList facts;
};

} // namespace rd
