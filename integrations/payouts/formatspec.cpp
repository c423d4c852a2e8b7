// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/formatspec.h"

#include "integrations/payouts/formatwords.h"

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr int kMostText = 300;
constexpr int kMostSigns = 10'000;

/// Codes of a list, each a currency.
std::vector<Currency> currencies(ObjectReader &reader, const char *name)
{
    std::vector<Currency> list;
    for (const QString &code : reader.texts(name, 3)) {
        if (const auto currency = Currency::parse(code))
            list.push_back(*currency);
        else
            reader.refuse(name, u"names something that is no currency"_s, u"codes of ISO 4217, such as \"USD\""_s);
    }
    return list;
}

std::vector<DestinationKind> kinds(ObjectReader &reader)
{
    std::vector<DestinationKind> list;
    for (const QString &text : reader.texts("kinds", kMostText)) {
        if (const auto kind = destinationKindFromWord(text))
            list.push_back(*kind);
        else
            reader.refuse("kinds", u"names a kind that does not exist"_s, u"words such as \"email\" and \"iban\""_s);
    }
    return list;
}

std::vector<PayoutSetting> settings(ObjectReader &reader, DocumentFault &fault)
{
    std::vector<PayoutSetting> list;
    reader.each("settings", [&](const DocumentPlace &place) {
        ObjectReader one(place, fault);
        one.require("name", u"a word"_s);
        one.require("label", u"what people read"_s);
        PayoutSetting setting;
        setting.name = one.text("name", kMostText).value_or(QString());
        setting.label = one.text("label", kMostText).value_or(QString());
        setting.required = one.boolean("required").value_or(false);
        setting.fallback = one.text("fallback", kMostText).value_or(QString());
        setting.choices = one.texts("choices", kMostText);
        one.finish();
        list.push_back(setting);
    });
    return list;
}

std::vector<CurrencyLimit> currencyLimits(ObjectReader &reader, DocumentFault &fault)
{
    std::vector<CurrencyLimit> list;
    reader.each("referenceMost", [&](const DocumentPlace &place) {
        ObjectReader one(place, fault);
        one.require("currency", u"a currency code"_s);
        one.require("most", u"a number of characters"_s);
        const auto currency = one.currency("currency");
        const auto most = one.smallInteger("most", 0, kMostSigns);
        one.finish();
        if (currency && most)
            list.push_back({*currency, *most});
    });
    return list;
}

ColumnSpec column(const DocumentPlace &place, DocumentFault &fault)
{
    ObjectReader reader(place, fault);
    reader.require("cell", u"one of: "_s + kCells.list());
    ColumnSpec column;
    column.title = reader.text("title", kMostText).value_or(QString());
    column.aliases = reader.texts("aliases", kMostText);
    column.cell = reader.word("cell", kCells).value_or(Cell::Empty);
    column.text = reader.text("text", kMostText).value_or(QString());
    column.required = reader.boolean("required").value_or(false);
    column.least = reader.smallInteger("least", 0, kMostSigns).value_or(0);
    column.most = reader.smallInteger("most", 0, kMostSigns).value_or(0);
    column.alphabet = reader.word("alphabet", kAlphabets).value_or(Alphabet::Any);
    column.words = reader.smallInteger("words", 0, 9).value_or(0);
    column.onlyFor = reader.text("onlyFor", kMostText).value_or(QString());
    reader.finish();
    if ((column.cell == Cell::Constant || column.cell == Cell::Setting) && column.text.isEmpty())
        reader.refuse("text", u"is missing"_s, u"what stands in the cell, or the name of the setting"_s);
    return column;
}

std::vector<ColumnSpec> columns(ObjectReader &reader, const char *name, DocumentFault &fault)
{
    std::vector<ColumnSpec> list;
    reader.each(name, [&](const DocumentPlace &place) { list.push_back(column(place, fault)); });
    return list;
}

std::vector<VariantSpec> variants(ObjectReader &reader, DocumentFault &fault)
{
    std::vector<VariantSpec> list;
    reader.each("variants", [&](const DocumentPlace &place) {
        ObjectReader one(place, fault);
        one.require("name", u"a word"_s);
        one.require("kinds", u"a list of kinds of destinations"_s);
        VariantSpec variant;
        variant.name = one.text("name", kMostText).value_or(QString());
        variant.kinds = kinds(one);
        variant.columns = columns(one, "columns", fault);
        variant.currencies = currencies(one, "currencies");
        variant.leastMinor = one.integer("leastMinor", 1, kMaxLineMinor).value_or(1);
        variant.mostMinor = one.integer("mostMinor", 1, kMaxLineMinor).value_or(0);
        variant.remarks = one.texts("remarks", kMostText);
        one.finish();
        list.push_back(std::move(variant));
    });
    return list;
}

std::vector<ModeSpec> modes(ObjectReader &reader, DocumentFault &fault)
{
    std::vector<ModeSpec> list;
    reader.each("modes", [&](const DocumentPlace &place) {
        ObjectReader one(place, fault);
        one.require("word", u"the provider's word"_s);
        ModeSpec mode;
        mode.word = one.text("word", kMostText).value_or(QString());
        mode.leastMinor = one.integer("leastMinor", 0, kMaxLineMinor).value_or(0);
        mode.mostMinor = one.integer("mostMinor", 0, kMaxLineMinor).value_or(0);
        one.finish();
        list.push_back(std::move(mode));
    });
    return list;
}

CsvSpec csv(ObjectReader reader)
{
    CsvSpec spec;
    spec.hasHeader = reader.boolean("header").value_or(true);
    const auto separator = reader.word("separator", kSeparators).value_or(Separator::Comma);
    spec.separator = kSeparatorSigns.at(static_cast<std::size_t>(separator));
    spec.lineEnd = reader.word("lineEnd", kLineEnds).value_or(LineEnd::CrLf) == LineEnd::CrLf ? "\r\n" : "\n";
    spec.referenceSeparator = reader.text("referenceSeparator", 1).value_or(u"-"_s);
    spec.encoding = reader.word("encoding", kEncodings).value_or(Encoding::Utf8);
    spec.byteOrderMark = reader.boolean("byteOrderMark").value_or(false);
    if (spec.byteOrderMark && spec.encoding != Encoding::Utf8)
        reader.refuse("byteOrderMark", u"is true where the encoding is another"_s, u"false, or the encoding utf-8"_s);
    spec.quotesAll = reader.word("quotes", kQuotes).value_or(Quotes::Needed) == Quotes::All;
    spec.decimalComma = reader.word("decimalMark", kDecimalMarks).value_or(DecimalMark::Point) == DecimalMark::Comma;
    reader.finish();
    return spec;
}

std::vector<FieldTitles> fieldTitles(ObjectReader reader)
{
    std::vector<FieldTitles> list;
    for (const char *field : kResultFields) {
        const QStringList titles = reader.texts(field, kMostText);
        if (!titles.isEmpty())
            list.push_back({QString::fromLatin1(field), titles});
    }
    reader.finish();
    return list;
}

std::vector<ResultSpec> results(ObjectReader &reader, DocumentFault &fault)
{
    std::vector<ResultSpec> list;
    reader.each("results", [&](const DocumentPlace &place) {
        ObjectReader one(place, fault);
        one.require("kind", u"a word"_s);
        one.require("fields", u"an object of lists of column titles"_s);
        ResultSpec result;
        result.kind = one.text("kind", kMostText).value_or(QString());
        result.needs = one.texts("needs", kMostText);
        result.fields = fieldTitles(one.object("fields"));
        result.ignoresSign = one.boolean("ignoresSign").value_or(false);
        result.isAboutUpload = one.boolean("isAboutUpload").value_or(false);
        one.finish();
        list.push_back(std::move(result));
    });
    return list;
}

std::vector<WordSpec> words(ObjectReader reader)
{
    struct Row {
        const char *member;
        std::optional<PayoutState> state;
    };
    const Row rows[] = {{"waiting", PayoutState::Waiting}, {"sent", PayoutState::Sent}, {"paid", PayoutState::Paid},
        {"unclaimed", PayoutState::Unclaimed}, {"failed", PayoutState::Failed}, {"returned", PayoutState::Returned},
        {"stay", std::nullopt}};
    std::vector<WordSpec> list;
    for (const Row &row : rows) {
        for (const QString &word : reader.texts(row.member, kMostText))
            list.push_back({word.toLower(), row.state});
    }
    reader.finish();
    return list;
}

PayoutFormat about(ObjectReader &reader, DocumentFault &fault)
{
    PayoutFormat format;
    format.word = reader.text("format", kMostText).value_or(QString());
    format.provider = reader.text("provider", kMostText).value_or(QString());
    format.title = reader.text("title", kMostText).value_or(QString());
    format.fileName = reader.text("fileName", kMostText).value_or(QString());
    format.maxLines = reader.smallInteger("mostLines", 0, 1'000'000).value_or(0);
    format.unclaimedDays = reader.smallInteger("unclaimedDays", 0, 366).value_or(0);
    format.currencies = currencies(reader, "currencies");
    format.settings = settings(reader, fault);
    format.remarks = reader.texts("remarks", kMostText);
    format.verified = reader.boolean("verified").value_or(false);
    return format;
}

/// A title that stands above something else, too, in whatever layout, is none of the note's.
QStringList noteTitles(const std::vector<VariantSpec> &layouts)
{
    QStringList titles;
    QStringList others{QString()};
    for (const VariantSpec &layout : layouts) {
        for (const ColumnSpec &column : layout.columns)
            (column.cell == Cell::Note ? titles : others) << column.title;
    }
    titles.removeDuplicates();
    titles.removeIf([&others](const QString &title) { return others.contains(title, Qt::CaseInsensitive); });
    return titles;
}

void checkWhole(ObjectReader &reader, const FormatSpec &spec, const QString &format)
{
    if (spec.about.word != format)
        reader.refuse("format", u"is not the format the file is named after"_s, u"\"%1\""_s.arg(format));
    if (!payoutProviders().contains(spec.about.provider))
        reader.refuse("provider", u"is no payout provider"_s, u"one of: "_s + payoutProviders().join(u' '));
    if (!spec.about.fileName.contains(u"%1") || spec.about.fileName.contains(u'/')
        || spec.about.fileName.contains(u'\\'))
        reader.refuse("fileName", u"is not accepted"_s, u"a file name with %1 for the batch's number"_s);
    const auto hasNoColumns = [](const VariantSpec &variant) {
        return variant.columns.empty() || variant.kinds.empty();
    };
    if (isTable(spec.writer)
        && (spec.variants.empty() || std::any_of(spec.variants.begin(), spec.variants.end(), hasNoColumns)))
        reader.refuse("variants", u"are not accepted"_s, u"at least one, each with kinds and columns"_s);
}

} // namespace

FormatSpec readFormatSpec(const QString &format, const QJsonObject &object, DocumentFault &fault)
{
    ObjectReader reader({object, {}}, fault);
    for (const char *name : {"version", "format", "provider", "title", "fileName", "source", "date"})
        reader.require(name, u"to be there"_s);
    (void)reader.smallInteger("version", 1, 1);
    FormatSpec spec;
    spec.source = reader.text("source", 2'000).value_or(QString());
    spec.date = reader.text("date", kMostText).value_or(QString());
    for (const Fact fact : reader.wordSet("unverified", kFacts).value_or(std::vector<Fact>()))
        spec.unverified << kFacts.word(fact);
    spec.about = about(reader, fault);
    spec.writer = reader.word("writer", kWriters).value_or(Writer::Csv);
    spec.mostBytes = reader.integer("mostBytes", 0, 1'000'000'000).value_or(0);
    spec.referenceMost = currencyLimits(reader, fault);
    spec.wholeCurrencies = currencies(reader, "wholeCurrencies");
    spec.csv = csv(reader.object("csv"));
    if (spec.writer == Writer::Xlsx && object.contains("csv"_L1))
        reader.refuse("csv", u"has no meaning in a workbook"_s, u"not to be there"_s);
    spec.variants = variants(reader, fault);
    spec.about.noteTitles = noteTitles(spec.variants);
    spec.known = columns(reader, "known", fault);
    spec.modes = modes(reader, fault);
    spec.results = results(reader, fault);
    spec.words = words(reader.object("words"));
    spec.stayReasons = reader.texts("stayReasons", kMostText);
    reader.finish();
    checkWhole(reader, spec, format);
    return spec;
}

Result<FormatSpec> parseFormatSpec(const QString &format, const QByteArray &json)
{
    RD_TRY(object, parseJsonObject(json));
    DocumentFault fault;
    FormatSpec spec = readFormatSpec(format, object, fault);
    if (fault.first())
        return tl::unexpected<Error>(*fault.first());
    return spec;
}

QString settingOf(const FormatSpec &spec, const PayoutFile &file, QStringView name)
{
    for (const auto &[key, value] : file.settings) {
        if (key == name && !value.trimmed().isEmpty())
            return value.trimmed();
    }
    for (const PayoutSetting &setting : spec.about.settings) {
        if (setting.name == name)
            return setting.fallback;
    }
    return {};
}

} // namespace rd::payouts
