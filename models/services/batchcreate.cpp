// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activitylog.h"
#include "models/services/batchplan.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/issuechanges.h"

#include <QUuid>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Approved → Batched, for exactly the amounts of the plan.
Result<std::vector<RewardChange>> batchedChanges(
    BooksRepository &books, const std::vector<Payout> &payouts, const QString &actor)
{
    std::vector<RewardId> ids;
    for (const Payout &payout : payouts) {
        for (const PayoutShare &share : payout.items)
            ids.push_back(share.reward);
    }
    RD_TRY(rewards, storedRewardsOf(books, ids));
    std::vector<RewardChange> changes;
    std::size_t i = 0;
    for (const Payout &payout : payouts) {
        for (const PayoutShare &share : payout.items) {
            StoredReward &reward = rewards.at(i++);
            if (reward.phase != RewardPhase::Approved || reward.booked != share.minor || openFlags(reward) != 0)
                return fail(ErrorKind::Conflict, u"reward %1 has changed meanwhile"_s.arg(share.reward.value),
                    u"Prepare the batch again."_s, u"changed"_s);
            RewardChange change;
            change.reward = reward;
            change.reward.phase = RewardPhase::Batched;
            change.entries.push_back(rewardEntry(reward, EntryKind::Batched, 0, payout.reference, actor));
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

Status refusedFile(const std::vector<PayoutRemark> &remarks)
{
    for (const PayoutRemark &remark : remarks) {
        if (remark.refused)
            return fail(
                ErrorKind::BadInput, remark.text, u"\"batch settings\" sets what a format needs."_s, u"file-refuses"_s);
    }
    return {};
}

} // namespace

Result<BatchesMade> BatchService::create(const BatchRequest &request)
{
    RD_TRY(maker, m.rewards.gate().admit(request.member, Role::Approver, u"prepare payouts"_s));
    RD_CHECK(m.workspace.awaitChecks());
    const auto books = lockBooks();
    RD_CHECK(m.rewards.settlePaidElsewhere());
    RD_TRY(made, plan(request));
    BatchesMade report;
    report.leftOut = std::move(made.leftOut);
    report.remarks = std::move(made.remarks);
    if (made.parts.empty())
        return report;
    ActivityLine line(m.workspace, m.clock, u"batch"_s, made.parts.front().planned.number);
    std::vector<NewBatch> wanted;
    for (Plan::Part &part : made.parts) {
        RD_CHECK(refusedFile(part.planned.remarks));
        RD_TRY(bytes, m.files.write(part.file));
        NewBatch next;
        Batch &batch = next.batch;
        batch.number = part.planned.number;
        batch.format = part.planned.format.word;
        batch.provider = part.planned.format.provider;
        batch.mode = part.planned.mode;
        batch.currency = part.planned.currency;
        batch.createdAt = made.now;
        batch.createdBy = maker.id;
        batch.createdByName = maker.name;
        batch.executionDay = part.file.executionDay;
        batch.count = static_cast<int>(part.planned.lines.size());
        batch.total = part.planned.total;
        batch.twoPerson = part.planned.twoPerson;
        batch.fileHash = sha256(bytes);
        batch.fileUid = QUuid::createUuid().toString(QUuid::Id128);
        for (PayoutView &view : part.planned.lines)
            next.payouts.push_back(std::move(view.payout));
        RD_TRY(facts, sealFacts(batch, next.payouts));
        batch.contentHash = approvedHash(facts);
        RD_TRY(envelope, m.methods.keys().seal(filePlace(batch.fileUid), bytes, maker.name));
        next.file = std::move(envelope);
        const std::vector<PayoutRemark> said = worthSaying(part.planned.remarks);
        if (!said.empty()) {
            RD_TRY(kept, m.methods.keys().seal(remarksPlace(batch.fileUid), remarkBytes(said), maker.name));
            next.remarks = std::move(kept);
        }
        addRemarks(report.remarks, batch.number, said);
        RD_TRY(changes, batchedChanges(m.books, next.payouts, maker.name));
        next.changes = std::move(changes);
        wanted.push_back(std::move(next));
    }
    RD_TRY(ids, m.batches.create(wanted, made.now));
    for (const BatchId id : ids) {
        RD_TRY(stored, m.batches.batch(id));
        report.batches.push_back(std::move(stored));
    }
    RD_CHECK(keepChoices(request, maker, report.remarks));
    line.end(report.leftOut.empty() ? u"ok"_s : u"partly"_s,
        u"%1 batches, %2 rewards left out"_s.arg(report.batches.size()).arg(report.leftOut.size()));
    return report;
}

} // namespace rd::services
