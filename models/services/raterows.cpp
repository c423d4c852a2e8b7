// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/raterows.h"

#include "models/core/exchange.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxSource = 200;

std::optional<RowProblem> problemOf(const SheetRow &row, const SheetColumns &columns, ExchangeRate &rate)
{
    const QDate date = QDate::fromString(columns.cell(row, u"date"_s), Qt::ISODate);
    if (!date.isValid() || date.year() < 2000 || date.year() >= 2100)
        return RowProblem{row.line, u"date"_s, u"is no date between 2000 and 2100 (2026-05-01)"_s};
    rate.date = toLocalDay(date);
    const auto from = Currency::parse(columns.cell(row, u"from"_s));
    if (!from)
        return RowProblem{row.line, u"from"_s, u"is no currency of ISO 4217 (USD)"_s};
    const auto to = Currency::parse(columns.cell(row, u"to"_s));
    if (!to || *to == *from)
        return RowProblem{row.line, u"to"_s, u"is no other currency of ISO 4217 (EUR)"_s};
    const auto number = parseExchangeRate(columns.cell(row, u"rate"_s));
    if (!number)
        return RowProblem{row.line, u"rate"_s, number.error().text};
    rate.from = *from;
    rate.to = *to;
    rate.rateE12 = *number;
    rate.source = columns.cell(row, u"source"_s);
    if (rate.source.isEmpty() || rate.source.size() > kMaxSource)
        return RowProblem{row.line, u"source"_s, u"has to say where the rate comes from, in 1 to 200 characters"_s};
    return std::nullopt;
}

} // namespace

QStringList rateColumns()
{
    return {u"date"_s, u"from"_s, u"to"_s, u"rate"_s, u"source"_s};
}

RateRows readRateRows(const Sheet &sheet, const SheetColumns &columns)
{
    RateRows rows;
    std::set<std::tuple<qint32, quint32, quint32>> seen;
    for (const SheetRow &row : sheet.rows) {
        RateImport import;
        import.line = row.line;
        auto problem = columns.problemOf(row);
        if (!problem)
            problem = problemOf(row, columns, import.rate);
        const ExchangeRate &rate = import.rate;
        if (!problem && !seen.emplace(rate.date.value, rate.from.packed(), rate.to.packed()).second)
            problem = RowProblem{row.line, u"date"_s, u"names this date and pair of currencies a second time"_s};
        if (problem)
            rows.problems.push_back(*problem);
        else
            rows.good.push_back(std::move(import));
    }
    return rows;
}

} // namespace rd::services
