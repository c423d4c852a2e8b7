// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How RowModel filters by words and field terms, and what it gives to files.
#include "models/items/rowmodel.h"

#include <QDateTime>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace rd::items {

namespace {

/// Rows looked at to learn what a column holds.
constexpr std::size_t kLookedAt = 50;
/// More different values than these are no choice.
constexpr std::size_t kMostValues = 40;
constexpr std::size_t kMostLookedAt = 20'000;

/// Columns whose cells are one of a few words: compared from their beginning, so that "reversed" is not "partly
/// reversed".
bool isOfWords(const QString &id)
{
    static const QStringList kIds{u"state"_s, u"kind"_s, u"for"_s, u"outcome"_s, u"converted"_s, u"blockers"_s,
        u"currency"_s, u"mode"_s, u"repeated"_s, u"rewarded"_s};
    return kIds.contains(id);
}

/// "blockedby" for a column called "Blocked by": people may write the title they see.
QString nameOfTitle(const QString &title)
{
    QString name = title.toCaseFolded();
    name.remove(u' ');
    return name;
}

bool compares(SearchTerm::Op op, qint64 value, qint64 low, qint64 high)
{
    switch (op) {
    case SearchTerm::Op::Is:
        return value == low;
    case SearchTerm::Op::Less:
        return value < low;
    case SearchTerm::Op::AtMost:
        return value <= low;
    case SearchTerm::Op::More:
        return value > low;
    case SearchTerm::Op::AtLeast:
        return value >= low;
    case SearchTerm::Op::Between:
        return value >= low && value <= high;
    }
    return false;
}

/// The same for a day, month or year, which is a span.
bool compares(SearchTerm::Op op, qint64 at, const TimeRange &low, const TimeRange &high)
{
    switch (op) {
    case SearchTerm::Op::Is:
        return at >= low.from && at < low.to;
    case SearchTerm::Op::Less:
        return at < low.from;
    case SearchTerm::Op::AtMost:
        return at < low.to;
    case SearchTerm::Op::More:
        return at >= low.to;
    case SearchTerm::Op::AtLeast:
        return at >= low.from;
    case SearchTerm::Op::Between:
        return at >= low.from && at < high.to;
    }
    return false;
}

/// The numbers of "12.50", or of "12.50 USD; 3.00 EUR" where a cell has several currencies.
std::vector<qint64> numbersOf(const QString &raw)
{
    std::vector<qint64> numbers;
    for (const QString &part : raw.split(u';', Qt::SkipEmptyParts)) {
        if (const auto number = millionths(part.trimmed().section(u' ', 0, 0)))
            numbers.push_back(*number);
    }
    return numbers;
}

} // namespace

bool FieldTest::fitsNumber(qint64 number) const
{
    // A list names several numbers; all else has one or two bounds.
    if (term.op == SearchTerm::Op::Is)
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    return compares(term.op, number, numbers.front(), numbers.back());
}

bool FieldTest::fitsInstant(qint64 ms) const
{
    if (ms == 0)
        return false;
    if (term.op != SearchTerm::Op::Is)
        return compares(term.op, ms, dates.front(), dates.back());
    return std::any_of(
        dates.begin(), dates.end(), [ms](const TimeRange &day) { return compares(SearchTerm::Op::Is, ms, day, day); });
}

bool FieldTest::fitsText(const QStringList &texts) const
{
    return std::any_of(term.values.begin(), term.values.end(), [this, &texts](const QString &value) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            if (term.isExact) // what was typed has no two spaces in a row either
                return text == value || text.simplified() == value;
            return ofWords ? text.startsWith(value) : text.contains(value);
        });
    });
}

int RowModel::columnOfField(const QString &field) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].id == field)
            return static_cast<int>(i);
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (nameOfTitle(m_columns[i].title) == field)
            return static_cast<int>(i);
    }
    return -1;
}

bool RowModel::hasInstants(int column) const
{
    for (std::size_t i = 0; i < std::min(sourceCount(), kLookedAt); ++i) {
        if (cell(i, column, InstantRole).isValid())
            return true;
    }
    return false;
}

QStringList RowModel::fieldNames() const
{
    QStringList names;
    for (const ColumnInfo &column : m_columns)
        names += column.id;
    for (const ExtraField &extra : extraFields())
        names += extra.id;
    return names;
}

QStringList RowModel::fieldValues(const QString &field) const
{
    const int column = columnOfField(field);
    if (column < 0 || m_columns[static_cast<std::size_t>(column)].isNumber || hasInstants(column))
        return {};
    std::set<QString> values;
    for (std::size_t i = 0; i < std::min(sourceCount(), kMostLookedAt); ++i) {
        const QVariant words = cell(i, column, WordsRole);
        const QString raw =
            cell(i, column, isOfWords(field) ? static_cast<int>(RawRole) : static_cast<int>(Qt::DisplayRole))
                .toString();
        for (const QString &value : words.isValid() ? words.toStringList() : QStringList{raw}) {
            if (!value.isEmpty())
                values.insert(value);
        }
        if (values.size() > kMostValues)
            return {};
    }
    return QStringList(values.begin(), values.end());
}

QString RowModel::termFor(const QString &field, const QString &value)
{
    return isOfWords(field) ? QString(field + u':' + quotedValue(value)) : exactTerm(field, value);
}

void RowModel::findKind(FieldTest &test) const
{
    const auto column = static_cast<std::size_t>(test.column);
    const std::vector<ExtraField> extras = extraFields();
    const auto extra = static_cast<std::size_t>(test.extra);
    test.ofWords = isOfWords(test.column >= 0 ? m_columns[column].id : extras[extra].id);
    if (test.column >= 0 && m_columns[column].isNumber)
        test.kind = FieldTest::Kind::Number;
    else if (test.column >= 0 ? hasInstants(test.column) : extras[extra].isDate)
        test.kind = FieldTest::Kind::Date;
}

std::optional<FieldTest> RowModel::testOf(const SearchTerm &term)
{
    FieldTest test;
    test.term = term;
    test.column = columnOfField(term.field);
    const std::vector<ExtraField> extras = extraFields();
    for (std::size_t i = 0; test.column < 0 && i < extras.size(); ++i) {
        if (extras[i].id == term.field || nameOfTitle(extras[i].title) == term.field)
            test.extra = static_cast<int>(i);
    }
    if (test.column < 0 && test.extra < 0) {
        m_complaint = SearchComplaint{SearchComplaint::Kind::UnknownField, term.field, fieldNames()};
        return {};
    }
    findKind(test);
    for (const QString &value : term.values) {
        if (test.kind == FieldTest::Kind::Number) {
            if (const auto number = millionths(value))
                test.numbers.push_back(*number);
            else
                m_complaint = SearchComplaint{SearchComplaint::Kind::NoNumber, value, {}};
        } else if (test.kind == FieldTest::Kind::Date) {
            if (const auto range = timeRange(value, m_zone))
                test.dates.push_back(*range);
            else
                m_complaint = SearchComplaint{SearchComplaint::Kind::NoDate, value, {}};
        }
    }
    return m_complaint ? std::nullopt : std::optional(test);
}

std::vector<FieldTest> RowModel::testsOf(const SearchQuery &query)
{
    std::vector<FieldTest> tests;
    for (const SearchTerm &term : query.terms) {
        const auto test = testOf(term);
        if (!test)
            return {};
        tests.push_back(*test);
    }
    return tests;
}

QStringList RowModel::textsOf(const FieldTest &test, std::size_t source) const
{
    if (test.extra >= 0)
        return {extraText(source, test.extra).toCaseFolded()};
    QStringList texts;
    const QVariant words = cell(source, test.column, WordsRole);
    for (const QString &text :
        words.isValid() ? words.toStringList() : QStringList{cell(source, test.column, RawRole).toString()})
        texts += text.toCaseFolded();
    texts += cell(source, test.column, Qt::DisplayRole).toString().toCaseFolded();
    if (!test.ofWords)
        texts += cell(source, test.column, CaptionRole).toString().toCaseFolded();
    return texts;
}

bool RowModel::holds(const FieldTest &test, std::size_t source) const
{
    bool found = false;
    if (test.kind == FieldTest::Kind::Number) {
        const std::vector<qint64> numbers = numbersOf(cell(source, test.column, RawRole).toString());
        found = std::any_of(numbers.begin(), numbers.end(), [&test](qint64 number) { return test.fitsNumber(number); });
    } else if (test.kind == FieldTest::Kind::Date) {
        found = test.fitsInstant(test.extra >= 0 ? extraText(source, test.extra).toLongLong()
                                                 : cell(source, test.column, InstantRole).toLongLong());
    } else {
        found = test.fitsText(textsOf(test, source));
    }
    return found != test.term.isNot;
}

std::vector<FileColumn> RowModel::fileColumns() const
{
    std::vector<FileColumn> columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        columns.push_back({m_columns[i].title, m_columns[i].isNumber, static_cast<int>(i), 0});
    int part = 0;
    for (const ExtraField &extra : extraFields())
        columns.push_back({extra.title, false, -1, part++, extra.isDate});
    return columns;
}

QString RowModel::fileCell(std::size_t source, const FileColumn &column) const
{
    const auto isoOf = [](qint64 ms) {
        return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
    };
    if (column.column < 0) {
        const QString text = extraText(source, column.part);
        return column.isDate ? isoOf(text.toLongLong()) : text;
    }
    const QVariant instant = cell(source, column.column, InstantRole);
    if (instant.isValid())
        return isoOf(instant.toLongLong());
    if (column.isNumber)
        return cell(source, column.column, RawRole).toString();
    return cell(source, column.column, Qt::DisplayRole).toString();
}

} // namespace rd::items
