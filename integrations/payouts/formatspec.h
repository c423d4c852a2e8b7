// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/documentreader.h"
#include "models/ports/payoutfiles.h"

#include <QByteArray>

#include <array>
#include <optional>
#include <vector>

namespace rd::payouts {

/// How the bytes are made. Tables are described by data alone: as text or as a workbook.
enum class Writer { Csv, Sepa, Nacha, Xlsx };
[[nodiscard]] constexpr bool isTable(Writer writer)
{
    return writer == Writer::Csv || writer == Writer::Xlsx;
}

/// What stands in a cell.
enum class Cell {
    Constant, ///< ColumnSpec::text
    Setting, ///< the value of the setting ColumnSpec::text
    Name, ///< the account's holder, else the participant
    Email,
    Account,
    Routing,
    Institution, ///< Canadian: the first three digits
    Transit, ///< Canadian: the last five
    AccountType, ///< CHECKING or SAVINGS
    Amount,
    Currency,
    Reference, ///< ours
    ReferenceOrNote, ///< our reference where it fits (FormatSpec::referenceMost), else the note
    Batch, ///< the batch's number
    Note,
    Country,
    Participant,
    Method, ///< word of the destination's kind
    Mode, ///< how the provider moves the money, by ModeSpec
    Empty
};

/// The signs a column may hold; others are written in other letters or left out.
enum class Alphabet { Any, Plain, Letters, WiseName, Sepa, Ascii, Latin };

/// How the signs of a table become bytes.
enum class Encoding { Utf8, Latin1, Ascii };

struct CurrencyLimit {
    Currency currency;
    int most = 0;
};

struct ColumnSpec {
    QString title;
    QStringList aliases; ///< other titles of the same column in files the merchant downloaded
    Cell cell = Cell::Empty;
    QString text; ///< of a constant or a setting
    bool required = false;
    int least = 0; ///< characters
    int most = 0; ///< characters; 0 = no limit
    Alphabet alphabet = Alphabet::Any;
    int words = 0; ///< how many words a name must have
    QString onlyFor; ///< name of the one layout in which a further column has this meaning; empty = any
};

/// One layout of a format: a file has one.
struct VariantSpec {
    QString name;
    std::vector<DestinationKind> kinds;
    std::vector<ColumnSpec> columns;
    std::vector<Currency> currencies; ///< that such accounts take; empty = any
    qint64 leastMinor = 1;
    qint64 mostMinor = 0; ///< 0 = no limit
    QStringList remarks; ///< said of each file of this layout
};

/// A way the provider moves money, with its limits in minor units.
struct ModeSpec {
    QString word;
    qint64 leastMinor = 0;
    qint64 mostMinor = 0; ///< 0 = no limit
};

struct CsvSpec {
    bool hasHeader = true;
    char separator = ',';
    QByteArray lineEnd = "\r\n";
    QString referenceSeparator = QStringLiteral("-"); ///< stands where our references have a dash
    Encoding encoding = Encoding::Utf8;
    bool byteOrderMark = false; ///< also where the setting "byte-order-mark" says so
    bool quotesAll = false; ///< else where RFC 4180 wants them
    bool decimalComma = false; ///< where no setting "decimal-mark" says it
};

/// Our fields of a result file, in the words of ColumnMapping.
inline constexpr std::array kResultFields{
    "reference", "provider-id", "receiver", "amount", "currency", "fee", "state", "reason", "time"};

/// One of our fields and what its column may be called in a result file.
struct FieldTitles {
    QString field; ///< as in ColumnMapping
    QStringList titles;
};

/// A result file the provider gives back.
struct ResultSpec {
    QString kind; ///< "paypal-report"
    QStringList needs; ///< fields without which a file is not this one
    std::vector<FieldTitles> fields;
    bool ignoresSign = false; ///< money going out is written with a minus there
    bool isAboutUpload = false; ///< no state: an id means taken over, an error failed
};

/// The provider's words for what became of a payout, in lower case.
struct WordSpec {
    QString word;
    std::optional<PayoutState> state; ///< nothing = known, and not a reason to change anything
};

/// All that is known of a format. Made from a file of resources/payouts or a merchant's copy of it.
struct FormatSpec {
    PayoutFormat about;
    QString source;
    QString date; ///< of the source
    QStringList unverified; ///< words of facts the provider has not published
    Writer writer = Writer::Csv;
    qint64 mostBytes = 0; ///< 0 = no limit
    std::vector<CurrencyLimit> referenceMost; ///< characters of what receivers read, by currency
    std::vector<Currency> wholeCurrencies; ///< amounts of these have no decimals there
    CsvSpec csv;
    std::vector<VariantSpec> variants;
    std::vector<ColumnSpec> known; ///< further columns of files the merchant downloads
    std::vector<ModeSpec> modes;
    std::vector<ResultSpec> results;
    std::vector<WordSpec> words;
    QStringList stayReasons; ///< codes with which a refusal says nothing about the first file ("seen before")
    QString ownNote; ///< said of each file where a merchant's copy of the data is used
};

/// Reads the data of a format. Unknown members, words and numbers are refused with their path.
/// @param format the contract's word; the data must be about it
[[nodiscard]] Result<FormatSpec> parseFormatSpec(const QString &format, const QByteArray &json);
/// The same from an object; what is wrong goes to `fault`, and what can be read is there.
[[nodiscard]] FormatSpec readFormatSpec(const QString &format, const QJsonObject &object, DocumentFault &fault);

/// The setting's value in the file, else its fallback.
[[nodiscard]] QString settingOf(const FormatSpec &spec, const PayoutFile &file, QStringView name);
/// "yes" and "no" are the words of settings that are one or the other.
[[nodiscard]] inline bool isYes(const QString &value)
{
    return value == u"yes";
}

} // namespace rd::payouts
