// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "models/services/desk.h"
#include "models/services/payoutmethods.h"

#include <algorithm>
#include <vector>

namespace rd::views {

using namespace Qt::StringLiterals;

// Batches of what the participants of the sample merchant have due in cash, from approval to the provider's answer. The
// plain table is their file; the one person of the desk agrees to them alone.

/// Approves the cash that is due and makes batches of it.
/// @param currency invalid = any, each in batches of its own
[[nodiscard]] inline Result<std::vector<Batch>> makeCashBatches(services::Desk &desk, Currency currency = {})
{
    RD_CHECK(desk.payoutMethods.setChangeDays(0, desk.actor));
    RD_CHECK(desk.batches.setRule(u"two-person"_s, u"never"_s, desk.actor));
    services::RewardQuery query;
    query.states = {RewardState::Due};
    RD_TRY(due, desk.rewards.list(query));
    services::DecisionRequest approval;
    approval.member = desk.actor;
    for (const RewardRow &row : due.rows) {
        const bool isWanted = !currency.isValid() || (row.amount && row.amount->currency == currency);
        if (row.kind == RewardKind::Cash && isWanted)
            approval.ids.push_back(row.id);
    }
    RD_CHECK(desk.rewards.decide(approval));
    services::BatchRequest request;
    request.format = u"generic-csv"_s;
    request.all = true;
    request.currency = currency;
    request.member = desk.actor;
    RD_TRY(made, desk.batches.create(request));
    if (made.batches.empty())
        return fail(ErrorKind::Internal,
            u"no batch, %1 left out: %2"_s.arg(made.leftOut.size())
                .arg(made.leftOut.empty() ? QString() : made.leftOut.front().reason));
    return std::move(made.batches);
}

/// One of everybody's dollars, with two payouts at least.
[[nodiscard]] inline Result<BatchId> makeDollarBatch(services::Desk &desk)
{
    RD_TRY(made, makeCashBatches(desk, Currency::parse(u"USD"_s).value()));
    const auto large = std::find_if(made.begin(), made.end(), [](const Batch &batch) { return batch.count >= 2; });
    if (large == made.end())
        return fail(ErrorKind::Internal, u"no batch of two"_s);
    return large->id;
}

/// Writes the file of a batch, and says what is in it.
[[nodiscard]] inline Result<QByteArray> writeBatch(services::Desk &desk, BatchId batch, const QString &member)
{
    QByteArray written;
    services::ExportOrder order;
    order.batch = batch;
    order.path = u"/somewhere/payouts.csv"_s;
    order.member = member;
    order.write = [&written](const QByteArray &bytes) -> Status {
        written = bytes;
        return {};
    };
    RD_CHECK(desk.batches.exportFile(order));
    return written;
}

/// What the provider says of a batch.
/// @param rows reference, "paid" or "failed", why: each with its end of line
[[nodiscard]] inline Result<services::ResultPreview> answerBatch(
    services::Desk &desk, BatchId batch, const QByteArray &rows)
{
    services::ResultOrder order;
    order.batch = batch;
    order.member = desk.actor;
    order.bytes = "payout_id,status,error\r\n" + rows;
    return desk.batches.applyResults(order);
}

} // namespace rd::views
