// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/templateedit.h"

#include "integrations/payouts/formatwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

template <typename Enum, std::size_t Size>
QStringList wordsOf(const WordTable<Enum, Size> &table)
{
    return table.list().split(u' ');
}

QStringList codes(const std::vector<Currency> &currencies)
{
    QStringList list;
    for (const Currency currency : currencies)
        list << currency.code();
    return list;
}

QString separatorWord(char sign)
{
    const auto *at = std::find(kSeparatorSigns.begin(), kSeparatorSigns.end(), sign);
    return kSeparators.word(static_cast<Separator>(at - kSeparatorSigns.begin()));
}

TemplateLayout layoutOf(const VariantSpec &variant)
{
    TemplateLayout layout;
    layout.name = variant.name;
    for (const DestinationKind kind : variant.kinds)
        layout.kinds << word(kind);
    layout.currencies = codes(variant.currencies);
    layout.leastMinor = variant.leastMinor;
    layout.mostMinor = variant.mostMinor;
    layout.remarks = variant.remarks;
    for (const ColumnSpec &column : variant.columns)
        layout.columns.push_back(templateColumn(column));
    return layout;
}

/// A member that stands for nothing is not written.
void putIf(bool isSomething, QJsonObject &object, const QString &name, const QJsonValue &value)
{
    if (isSomething)
        object.insert(name, value);
    else
        object.remove(name);
}

void put(QJsonObject &object, const QString &name, const QString &text)
{
    putIf(!text.isEmpty(), object, name, text);
}

void put(QJsonObject &object, const QString &name, const QStringList &texts)
{
    putIf(!texts.isEmpty(), object, name, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const QString &name, qint64 number, qint64 usual)
{
    putIf(number != usual, object, name, number);
}

QJsonObject toJson(const TemplateColumn &column)
{
    QJsonObject object;
    put(object, u"title"_s, column.title);
    put(object, u"cell"_s, column.cell);
    const bool hasText = column.cell == "constant"_L1 || column.cell == "setting"_L1;
    put(object, u"text"_s, hasText ? column.text : QString());
    putIf(column.required, object, u"required"_s, true);
    put(object, u"least"_s, column.least, 0);
    put(object, u"most"_s, column.most, 0);
    put(object, u"alphabet"_s, column.alphabet == "any"_L1 ? QString() : column.alphabet);
    put(object, u"words"_s, column.words, 0);
    put(object, u"aliases"_s, column.aliases);
    return object;
}

QJsonObject toJson(const TemplateLayout &layout)
{
    QJsonObject object{{u"name"_s, layout.name}, {u"kinds"_s, QJsonArray::fromStringList(layout.kinds)}};
    put(object, u"currencies"_s, layout.currencies);
    put(object, u"leastMinor"_s, layout.leastMinor, 1);
    put(object, u"mostMinor"_s, layout.mostMinor, 0);
    put(object, u"remarks"_s, layout.remarks);
    QJsonArray columns;
    for (const TemplateColumn &column : layout.columns)
        columns.append(toJson(column));
    object.insert("columns"_L1, columns);
    return object;
}

} // namespace

TemplateWords templateWords()
{
    return {wordsOf(kCells), wordsOf(kAlphabets), wordsOf(kEncodings), wordsOf(kSeparators), wordsOf(kLineEnds),
        wordsOf(kQuotes), wordsOf(kDecimalMarks), wordsOf(kFacts)};
}

TemplateColumn templateColumn(const ColumnSpec &column)
{
    TemplateColumn made;
    made.title = column.title;
    made.cell = kCells.word(column.cell);
    made.text = column.text;
    made.required = column.required;
    made.least = column.least;
    made.most = column.most;
    made.alphabet = column.alphabet == Alphabet::Any ? QString() : kAlphabets.word(column.alphabet);
    made.words = column.words;
    made.aliases = column.aliases;
    return made;
}

PayoutTemplate templateOf(const FormatSpec &spec)
{
    PayoutTemplate made;
    made.format = spec.about.word;
    made.title = spec.about.title;
    made.isTable = isTable(spec.writer);
    made.isWorkbook = spec.writer == Writer::Xlsx;
    made.hasHeader = spec.csv.hasHeader;
    made.byteOrderMark = spec.csv.byteOrderMark;
    if (!made.isWorkbook) {
        made.encoding = kEncodings.word(spec.csv.encoding);
        made.separator = separatorWord(spec.csv.separator);
        made.lineEnd = kLineEnds.word(spec.csv.lineEnd == "\n" ? LineEnd::Lf : LineEnd::CrLf);
        made.quotes = kQuotes.word(spec.csv.quotesAll ? Quotes::All : Quotes::Needed);
        made.decimalMark = kDecimalMarks.word(spec.csv.decimalComma ? DecimalMark::Comma : DecimalMark::Point);
    }
    made.maxLines = spec.about.maxLines;
    made.maxBytes = spec.mostBytes;
    made.currencies = codes(spec.about.currencies);
    made.wholeCurrencies = codes(spec.wholeCurrencies);
    made.source = spec.source;
    made.date = spec.date;
    made.verified = spec.about.verified;
    made.unverified = spec.unverified;
    for (const PayoutSetting &setting : spec.about.settings)
        made.settings << setting.name;
    for (const VariantSpec &variant : spec.variants)
        made.layouts.push_back(layoutOf(variant));
    return made;
}

QJsonObject withTemplate(QJsonObject base, const PayoutTemplate &wanted)
{
    if (wanted.isTable && !wanted.isWorkbook) {
        QJsonObject csv = base.value("csv"_L1).toObject();
        csv.insert("header"_L1, wanted.hasHeader);
        csv.insert("separator"_L1, wanted.separator);
        csv.insert("lineEnd"_L1, wanted.lineEnd);
        csv.insert("encoding"_L1, wanted.encoding);
        csv.insert("byteOrderMark"_L1, wanted.byteOrderMark);
        csv.insert("quotes"_L1, wanted.quotes);
        csv.insert("decimalMark"_L1, wanted.decimalMark);
        base.insert("csv"_L1, csv);
    }
    if (wanted.isTable) {
        QJsonArray layouts;
        for (const TemplateLayout &layout : wanted.layouts)
            layouts.append(toJson(layout));
        base.insert("variants"_L1, layouts);
    }
    base.insert("title"_L1, wanted.title);
    put(base, u"mostLines"_s, wanted.maxLines, 0);
    put(base, u"mostBytes"_s, wanted.maxBytes, 0);
    put(base, u"currencies"_s, wanted.currencies);
    base.insert("source"_L1, wanted.source);
    base.insert("date"_L1, wanted.date);
    base.insert("verified"_L1, wanted.verified);
    put(base, u"unverified"_s, wanted.unverified);
    return base;
}

} // namespace rd::payouts
