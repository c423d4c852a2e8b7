// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/resultcsv.h"

#include "integrations/files/csv.h"
#include "integrations/payouts/resultvalues.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

constexpr qsizetype kMostRemarks = 1000;
constexpr qsizetype kMostText = 2000;

QString generic()
{
    return u"generic-csv"_s;
}

/// Which column holds which of our fields, and how to read it.
struct CsvPlan {
    QString kind;
    QHash<QString, qsizetype> columns;
    std::vector<WordSpec> words;
    bool ignoresSign = false;
    bool isAboutUpload = false;
};

std::optional<CsvPlan> planFor(const ResultSpec &result, const FormatSpec &spec, const files::CsvTable &table)
{
    CsvPlan plan{result.kind, {}, spec.words, result.ignoresSign, result.isAboutUpload};
    for (const FieldTitles &field : result.fields) {
        for (const QString &title : field.titles) {
            const qsizetype column = table.column(title);
            if (column >= 0 && !plan.columns.contains(field.field))
                plan.columns.insert(field.field, column);
        }
    }
    const auto isThere = [&plan](const QString &field) { return plan.columns.contains(field); };
    if (result.needs.isEmpty() || !std::all_of(result.needs.begin(), result.needs.end(), isThere))
        return std::nullopt;
    return plan;
}

std::optional<CsvPlan> planOf(const FormatSpec &spec, const files::CsvTable &table)
{
    for (const ResultSpec &result : spec.results) {
        if (auto plan = planFor(result, spec, table))
            return plan;
    }
    return std::nullopt;
}

const FormatSpec *specNamed(const std::vector<FormatSpec> &all, const QString &format)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const FormatSpec &spec) { return spec.about.word == format; });
    return found == all.end() ? nullptr : &*found;
}

/// The format's own reports first, then ours; a batch in our own format may come back from anybody.
std::optional<CsvPlan> knownPlan(
    const FormatSpec &spec, const std::vector<FormatSpec> &all, const files::CsvTable &table)
{
    if (auto plan = planOf(spec, table))
        return plan;
    const FormatSpec *own = specNamed(all, generic());
    if (own != nullptr && !takesAnyProvider(spec.about))
        return planOf(*own, table);
    // Where reports of several providers look alike, a person says which columns are which.
    std::optional<CsvPlan> only;
    for (const FormatSpec &other : all) {
        auto plan = planOf(other, table);
        if (plan && only)
            return std::nullopt;
        if (plan)
            only = std::move(plan);
    }
    return only;
}

Result<CsvPlan> mappedPlan(const FormatSpec &spec, const std::vector<FormatSpec> &all, const ColumnMapping &mapping,
    const files::CsvTable &table)
{
    CsvPlan plan;
    plan.kind = u"mapped-csv"_s;
    plan.words = spec.words;
    plan.ignoresSign = std::any_of(
        spec.results.begin(), spec.results.end(), [](const ResultSpec &result) { return result.ignoresSign; });
    if (const FormatSpec *own = specNamed(all, generic()))
        plan.words.insert(plan.words.end(), own->words.begin(), own->words.end());
    for (const auto &[field, title] : mapping) {
        const auto isField = [&field](const char *known) { return field == QLatin1StringView(known); };
        if (std::none_of(kResultFields.begin(), kResultFields.end(), isField))
            return fail(ErrorKind::BadInput, u"there is no field \"%1\" to map a column to"_s.arg(field.left(80)), {},
                u"bad-mapping"_s);
        const qsizetype column = table.column(title.trimmed());
        if (column < 0)
            return fail(ErrorKind::BadInput, u"the file has no column \"%1\""_s.arg(title.left(80)),
                u"Its columns: %1."_s.arg(table.header.join(u", "_s).left(1000)), u"bad-mapping"_s);
        plan.columns.insert(field, column);
    }
    if (!plan.columns.contains(u"reference"_s) && !plan.columns.contains(u"provider-id"_s)
        && !(plan.columns.contains(u"receiver"_s) && plan.columns.contains(u"amount"_s)))
        return fail(ErrorKind::BadInput, u"no column says which payout a row is about"_s,
            u"Map reference, provider-id, or receiver and amount."_s, u"bad-mapping"_s);
    return plan;
}

/// A reference that lost its dashes for want of room (ACH entries have fifteen signs), with them again.
QString withDashes(const QString &reference)
{
    static const QRegularExpression kDense(u"\\AB([0-9]{4})([0-9]{4})([0-9]{4,5})\\z"_s);
    const auto match = kDense.match(reference.trimmed());
    return match.hasMatch() ? u"B-%1-%2-%3"_s.arg(match.captured(1), match.captured(2), match.captured(3)) : reference;
}

/// Turns the rows of one file into items.
class CsvResultReader {
public:
    CsvResultReader(CsvPlan plan, const FormatSpec &spec, Currency currency)
        : m_isDense(spec.writer == Writer::Nacha),
          m_plan(std::move(plan)),
          m_words(m_plan.words),
          m_separator(spec.csv.referenceSeparator),
          m_currency(currency)
    {
        m_out.kind = m_plan.kind;
    }

    PayoutResults read(const files::CsvTable &table)
    {
        m_out.items.reserve(table.rows.size());
        for (const files::CsvRow &row : table.rows) {
            m_row = &row;
            const auto item = itemOf();
            if (item)
                m_out.items.push_back(*item);
            else
                remark(row.line, item.error().text);
        }
        for (const files::CsvProblem &problem : table.problems)
            remark(problem.line, problem.reason);
        m_out.remarks << m_words.remarks();
        if (m_lostTimes > 0)
            m_out.remarks << u"%1 times are not in ISO form and were left out."_s.arg(m_lostTimes);
        return std::move(m_out);
    }

private:
    [[nodiscard]] QString value(const char *field) const
    {
        const qsizetype column = m_plan.columns.value(QString::fromLatin1(field), -1);
        return column < 0 ? QString() : m_row->cells.value(column).trimmed().left(kMostText);
    }

    void remark(qint64 line, const QString &text)
    {
        if (m_out.remarks.size() < kMostRemarks)
            m_out.remarks << u"Row %1 is left out: %2."_s.arg(QString::number(line), text);
        else if (m_out.remarks.size() == kMostRemarks)
            m_out.remarks << u"More rows are left out."_s;
    }

    Result<ProviderItem> itemOf()
    {
        ProviderItem item;
        item.row = static_cast<int>(m_row->line);
        item.reference = value("reference");
        if (m_separator != u"-")
            item.reference.replace(m_separator, u"-"_s);
        if (m_isDense)
            item.reference = withDashes(item.reference);
        item.providerId = value("provider-id");
        item.receiver = value("receiver");
        for (const QString &text : {item.reference, item.providerId, item.receiver}) {
            if (isSpreadsheetNumber(text))
                return fail(ErrorKind::BadInput, u"a spreadsheet turned a number into \"%1\""_s.arg(text.left(40)));
        }
        if (item.reference.isEmpty() && item.providerId.isEmpty() && item.receiver.isEmpty())
            return fail(ErrorKind::BadInput, u"it does not say which payout it is about"_s);
        RD_CHECK(readMoney(item));
        item.word = value("state");
        item.reason = value("reason");
        item.state = m_plan.isAboutUpload ? uploadState(item) : m_words.state(item.word);
        item.at = readTime(value("time"));
        m_lostTimes += !value("time").isEmpty() && !item.at;
        return item;
    }

    Status readMoney(ProviderItem &item)
    {
        Currency currency = m_currency;
        if (const QString code = value("currency"); !code.isEmpty()) {
            RD_TRY(named, Currency::parse(code));
            currency = named;
        }
        if (const QString text = value("amount"); !text.isEmpty()) {
            RD_TRY(amount, readAmount(text, currency, m_plan.ignoresSign));
            item.amount = amount;
        }
        if (const QString text = value("fee"); !text.isEmpty()) {
            RD_TRY(fee, readAmount(text, currency, true));
            item.fee = fee;
        }
        return {};
    }

    /// A report of the upload alone: an id says that the payout was taken over, not that it was paid (payouts.md 4b).
    static std::optional<PayoutState> uploadState(const ProviderItem &item)
    {
        if (item.reason.isEmpty() == item.providerId.isEmpty())
            return std::nullopt;
        return item.reason.isEmpty() ? PayoutState::Sent : PayoutState::Failed;
    }

    bool m_isDense; ///< references in the bank's file have no dashes
    CsvPlan m_plan;
    WordReader m_words;
    QString m_separator;
    Currency m_currency;
    PayoutResults m_out;
    const files::CsvRow *m_row = nullptr;
    int m_lostTimes = 0;
};

} // namespace

Result<PayoutResults> readCsvResults(const FormatSpec &spec, const std::vector<FormatSpec> &all,
    const QByteArray &bytes, Currency currency, const ColumnMapping &mapping)
{
    RD_TRY(table, files::readCsv(bytes));
    std::optional<CsvPlan> plan;
    if (mapping.empty()) {
        plan = knownPlan(spec, all, table);
    } else {
        RD_TRY(mapped, mappedPlan(spec, all, mapping, table));
        plan = mapped;
    }
    if (!plan) {
        PayoutResults unknown;
        unknown.kind = u"unknown-csv"_s;
        unknown.columns = table.header;
        unknown.remarks << u"The columns of this file are not known: say which is which."_s;
        return unknown;
    }
    CsvResultReader reader(std::move(*plan), spec, currency);
    return reader.read(table);
}

} // namespace rd::payouts
