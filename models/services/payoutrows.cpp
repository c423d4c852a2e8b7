// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payoutrows.h"

#include "models/core/destination.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

const QStringList &payoutColumns()
{
    static const QStringList columns{u"payout_provider"_s, u"payout_destination"_s, u"payout_currency"_s};
    return columns;
}

PayoutRows readPayoutRows(const Sheet &sheet, const SheetColumns &columns)
{
    PayoutRows rows;
    for (const SheetRow &row : sheet.rows) {
        if (columns.problemOf(row))
            continue; // said with the participant
        PayoutRow read{row.line, columns.cell(row, u"email"_s), columns.cell(row, u"payout_provider"_s).toLower(),
            columns.cell(row, u"payout_destination"_s), {}};
        const QString currency = columns.cell(row, u"payout_currency"_s);
        if (read.destination.isEmpty())
            continue;
        const auto before = rows.problems.size();
        const auto refuse = [&rows, &row](const QString &column, const QString &text) {
            rows.problems.push_back({row.line, column, text});
        };
        if (!payoutProviders().contains(read.provider))
            refuse(u"payout_provider"_s, u"is none of %1"_s.arg(payoutProviders().join(u", "_s)));
        else if (const auto destination = parseDestination(read.provider, read.destination); !destination)
            refuse(u"payout_destination"_s, destination.error().text);
        if (!currency.isEmpty()) {
            if (const auto parsed = Currency::parse(currency))
                read.currency = *parsed;
            else
                refuse(u"payout_currency"_s, u"is no currency (USD)"_s);
        }
        if (rows.problems.size() == before)
            rows.good.push_back(std::move(read));
    }
    return rows;
}

void leaveOutBadPayouts(ParticipantRows &people, PayoutRows &payouts)
{
    std::set<int> bad;
    for (const RowProblem &problem : payouts.problems)
        bad.insert(problem.line);
    std::erase_if(people.good, [&bad](const ParticipantImport &row) { return bad.contains(row.line); });
    std::set<int> good;
    for (const ParticipantImport &row : people.good)
        good.insert(row.line);
    std::erase_if(payouts.good, [&good](const PayoutRow &row) { return !good.contains(row.line); });
    people.problems.insert(people.problems.end(), payouts.problems.begin(), payouts.problems.end());
}

} // namespace rd::services
