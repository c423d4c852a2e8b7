// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activitylog.h"
#include "models/services/batchparts.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/issuechanges.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// A share goes on its way: what is kept for a claim is recovered, the rest is in transit. Where a refund came while
/// nobody knew whether the file had been written, it is booked as one that came afterwards: the provider pays what the
/// file says (domain.md 5.4.2, 5.4.3).
RewardChange submittedShare(
    const StoredReward &reward, const PayoutShare &share, const QString &reference, const QString &actor)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Submitted;
    const auto add = [&](EntryKind kind, qint64 amount) {
        change.entries.push_back(rewardEntry(reward, kind, amount, reference, actor));
    };
    const qint64 gone = std::max<qint64>(0, share.minor - reward.booked);
    if (gone > 0)
        add(EntryKind::Reinstated, gone);
    if (share.recovered > 0)
        add(EntryKind::Recovered, share.recovered);
    if (share.sent > 0)
        add(EntryKind::Submitted, share.sent);
    else
        add(EntryKind::SubmittedNonCash, 0);
    if (share.recovered + share.adjusted > 0)
        add(EntryKind::SetOff, 0);
    if (gone > 0)
        add(EntryKind::ReversedAfterIssue, gone);
    return change;
}

/// A record of the export that changes no payout.
BatchUpdate exportRecord(
    const Batch &batch, BatchState from, BatchState to, const QString &facts, const QString &member)
{
    BatchUpdate update;
    update.batch = batch.id;
    update.from = from;
    update.to = to;
    update.records.push_back(batchEntry(batch, EntryKind::Exported, facts, member));
    return update;
}

/// Whether a day of payment stands in the file.
bool takesDay(const QString &format)
{
    return format == "sepa-pain001"_L1 || format == "nacha"_L1;
}

/// Out of a batch whose file was never written: approved again, unless more is owed by now than was approved.
RewardChange releasedShare(const StoredReward &reward, const PayoutShare &share, bool staysApproved,
    const QString &reference, const QString &actor)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Approved;
    change.entries.push_back(rewardEntry(reward, EntryKind::BatchDiscarded, 0, reference, actor));
    if (!staysApproved || reward.booked > share.minor || openFlags(reward) != 0) {
        change.reward.phase = RewardPhase::Open;
        change.entries.push_back(rewardEntry(reward, EntryKind::ApprovalWithdrawn, 0, u"changed"_s, actor));
    }
    return change;
}

} // namespace

/// Exporting → Exported with the postings of every reward.
Result<BatchUpdate> BatchService::submission(const Loaded &loaded, const QString &member)
{
    BatchUpdate update;
    update.batch = loaded.batch.id;
    update.from = BatchState::Exporting;
    update.to = BatchState::Exported;
    RD_TRY(rewards, storedRewardsOf(m.books, loaded.rewards()));
    std::size_t i = 0;
    for (Payout payout : loaded.payouts) {
        qint64 adjusted = 0;
        for (const PayoutShare &share : payout.items) {
            const StoredReward &reward = rewards.at(i++);
            if (reward.phase != RewardPhase::Batched)
                return fail(ErrorKind::Conflict, u"reward %1 is no longer in the batch"_s.arg(share.reward.value),
                    u"Run \"verify\"."_s, u"changed"_s);
            update.changes.push_back(submittedShare(reward, share, payout.reference, member));
            adjusted += share.adjusted;
        }
        if (adjusted > 0)
            update.offsets.push_back({payout.participant, {adjusted, loaded.batch.currency}, loaded.batch.mode});
        payout.state = PayoutState::Sent;
        update.payouts.push_back(std::move(payout));
    }
    update.records.push_back(batchEntry(loaded.batch, EntryKind::Exported,
        u"written, file %1"_s.arg(QString::fromLatin1(loaded.batch.fileHash.toHex())), member));
    return update;
}

Result<ExportReport> BatchService::exportFile(const ExportOrder &order)
{
    RD_TRY(who, m.rewards.gate().admit(order.member, Role::Approver, u"export payouts"_s));
    RD_CHECK(readyToSend());
    const auto books = lockBooks();
    RD_TRY(loaded, load(order.batch));
    ActivityLine line(m.workspace, m.clock, u"batch"_s, loaded.batch.number);
    if (loaded.batch.state == BatchState::Draft || loaded.batch.state == BatchState::Approved) {
        RD_TRY(sealed, sealLoaded(loaded, who));
        loaded.batch = std::move(sealed);
    }
    const BatchState before = loaded.batch.state;
    ExportReport report;
    report.again = before == BatchState::Exporting || before == BatchState::Exported;
    RD_CHECK(mayDo(report.again ? BatchAction::ExportAgain : BatchAction::Export, before));
    if (before == BatchState::Exported) {
        RD_TRY(applied, m.batches.appliedResults(order.batch));
        if (!applied.empty() || loaded.batch.answered > 0)
            return fail(ErrorKind::Conflict,
                u"%1 has been answered for, at least in part; writing it again could pay somebody twice"_s.arg(
                    loaded.batch.number),
                {}, u"batch-answered"_s);
    }
    RD_CHECK(checkGate(loaded));
    RD_TRY(envelope, m.batches.file(order.batch));
    RD_TRY(bytes, m.methods.keys().open(filePlace(loaded.batch.fileUid), envelope));
    if (sha256(bytes) != loaded.batch.fileHash)
        return fail(ErrorKind::Damaged,
            u"the stored file of %1 is not the one that was sealed"_s.arg(loaded.batch.number),
            u"Run \"verify\"; nothing is written."_s, u"seal-broken"_s);
    const Instant now = m.clock.now();
    // Committed before a byte is written: whatever ends the program now, the batch is known as uncertain, and so is who
    // wrote the file once more.
    if (before == BatchState::Sealed)
        RD_CHECK(m.batches.beginExport(order.batch, order.path, now, order.member));
    else
        RD_CHECK(m.batches.apply(
            exportRecord(loaded.batch, before, before,
                u"begun, file %1"_s.arg(QString::fromLatin1(loaded.batch.fileHash.toHex())), order.member),
            now));
    if (const Status done = order.write(bytes); !done) {
        // Nothing was put there: it is as sealed as before, and every check is made again.
        const BatchState present = before == BatchState::Sealed ? BatchState::Exporting : before;
        RD_CHECK(m.batches.apply(
            exportRecord(loaded.batch, present, before, u"not written"_s, order.member), m.clock.now()));
        return fail(done.error());
    }
    if (takesDay(loaded.batch.format)) {
        RD_TRY(info, m.workspace.info());
        RD_TRY(calendar, Calendar::forZone(info.timeZone));
        if (loaded.batch.executionDay < calendar.dayOf(now))
            report.warnings
                << u"The day of payment in the file, %1, has passed: the bank may refuse it or take a later day."_s.arg(
                       toDate(loaded.batch.executionDay).toString(Qt::ISODate));
    }
    if (loaded.batch.mode == Mode::Test)
        report.warnings << u"This is test money, and the file is a real order: do not upload it."_s;
    if (before == BatchState::Exported) {
        RD_CHECK(m.batches.noteExportAgain(order.batch, order.path, now, order.member));
        report.warnings << u"This file was written before, with the same bytes and references. Upload it once only: a "
                           "provider pays a file that is uploaded twice twice."_s;
    } else {
        RD_TRY(update, submission(loaded, order.member));
        RD_CHECK(m.batches.apply(update, m.clock.now()));
        if (before == BatchState::Exporting)
            report.warnings
                << u"An earlier export did not end; it may have written the same file. Upload it once only."_s;
    }
    RD_TRY(after, m.batches.batch(order.batch));
    report.batch = std::move(after);
    report.fileHash = loaded.batch.fileHash;
    report.size = bytes.size();
    line.end(u"ok"_s, u"exported"_s);
    return report;
}

Result<FileComparison> BatchService::check(BatchId id, const QByteArray &bytes)
{
    RD_TRY(batch, m.batches.batch(id));
    const QByteArray found = sha256(bytes);
    return FileComparison{found == batch.fileHash, batch.fileHash, found};
}

Result<Batch> BatchService::discard(BatchId id, const QString &reason, const QString &member, bool neverUploaded)
{
    RD_CHECK(m.rewards.gate().admit(member, Role::Approver, u"discard payouts"_s));
    if (reason.size() > kMaxReason || reason.contains(QChar(0)))
        return fail(ErrorKind::BadInput, u"a reason has at most %1 characters"_s.arg(kMaxReason), {}, u"bad-reason"_s);
    const auto books = lockBooks();
    RD_TRY(loaded, load(id));
    const BatchState state = loaded.batch.state;
    RD_CHECK(mayDo(BatchAction::Discard, state));
    const bool mayExist = state == BatchState::Exporting || state == BatchState::Exported;
    if (mayExist && !neverUploaded)
        return fail(ErrorKind::Conflict,
            u"the file of %1 may have been uploaded; what is discarded here would be paid twice"_s.arg(
                loaded.batch.number),
            u"If nothing of it was uploaded: --never-uploaded."_s, u"may-be-uploaded"_s);
    RD_TRY(exports, m.journal.exports(id));
    const bool hasWritten = std::any_of(exports.begin(), exports.end(),
        [&member](const BatchExport &one) { return one.by == member && one.end != ExportEnd::NotWritten; });
    if (mayExist && loaded.batch.twoPerson && hasWritten)
        return fail(ErrorKind::Conflict,
            u"%1 wrote the file of %2; that nothing of it was uploaded is for somebody else to say"_s.arg(
                member, loaded.batch.number),
            {}, u"same-person"_s);
    if (mayExist && reason.trimmed().isEmpty())
        return fail(
            ErrorKind::Usage, u"discarding a batch whose file was written needs a reason"_s, {}, u"reason-missing"_s);
    ActivityLine line(m.workspace, m.clock, u"batch"_s, loaded.batch.number);
    BatchUpdate update;
    update.batch = id;
    update.from = state;
    update.to = BatchState::Discarded;
    update.reason = reason.trimmed();
    update.forgetFile = true;
    if (state == BatchState::Exported) {
        RD_TRY(known, knownRewards(loaded, loaded.payouts.size()));
        RD_TRY(applied, m.batches.appliedResults(id));
        if (!applied.empty())
            return fail(ErrorKind::Conflict, u"a result file was read back: something of the file was uploaded"_s, {},
                u"may-be-uploaded"_s);
        for (const Payout &payout : loaded.payouts) {
            if (payout.state != PayoutState::Sent)
                return fail(ErrorKind::Conflict,
                    u"line %1 is %2: something of the file was uploaded"_s.arg(
                        QString::number(payout.line), word(payout.state)),
                    {}, u"may-be-uploaded"_s);
            RD_CHECK(settle(update, loaded.batch, payout, PayoutMove::Fail,
                u"discarded, never uploaded, %1"_s.arg(payout.reference), member, known));
        }
    } else {
        RD_TRY(rewards, storedRewardsOf(m.books, loaded.rewards()));
        std::size_t i = 0;
        for (const Payout &payout : loaded.payouts) {
            for (const PayoutShare &share : payout.items)
                update.changes.push_back(releasedShare(rewards.at(i++), share, !mayExist, payout.reference, member));
        }
    }
    NewEntry record = batchEntry(loaded.batch, EntryKind::BatchDiscarded, word(state), member);
    record.note = update.reason;
    update.records.push_back(std::move(record));
    RD_CHECK(m.batches.apply(update, m.clock.now()));
    line.end(u"ok"_s, u"discarded"_s);
    return m.batches.batch(id);
}

namespace {

/// One of the two accounts of a reward ends at zero (reliability.md 2).
void settleSides(RewardChange &change, qint64 open, qint64 recoverable, const QString &facts, const QString &actor)
{
    if (const qint64 both = std::min(open, recoverable); both > 0)
        change.entries.push_back(rewardEntry(change.reward, EntryKind::Recovered, both, facts, actor));
}

/// What is this reward's own: what was set off lies on other rewards and adjustments.
struct OwnSides {
    qint64 open = 0;
    qint64 recoverable = 0;
};
OwnSides sidesOf(const std::vector<LedgerEntry> &entries, const PayoutShare &share)
{
    const Submission submission = submissionOf(entries);
    return {submission.open - share.adjusted, submission.recoverable + share.recovered};
}

RewardChange settledShare(const StoredReward &reward, const PayoutShare &share, const OwnSides &own,
    const QString &facts, const QString &actor, std::optional<Instant> at)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Issued;
    change.reward.issued = reward.issued + share.minor;
    change.issuedAt = at;
    change.entries.push_back(
        rewardEntry(reward, share.sent > 0 ? EntryKind::Issued : EntryKind::IssuedNonCash, share.sent, facts, actor));
    settleSides(change, own.open, own.recoverable, facts, actor);
    return change;
}

/// Back to Due. What had been kept for claims stands again.
RewardChange comesBack(const StoredReward &reward, const PayoutShare &share, const OwnSides &own, bool wasIssued,
    const QString &facts, const QString &actor)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Open;
    if (wasIssued)
        change.reward.issued = reward.issued - share.minor;
    const EntryKind kind = share.sent == 0 ? EntryKind::FailedNonCash
        : wasIssued                        ? EntryKind::PayoutReturned
                                           : EntryKind::PayoutFailed;
    change.entries.push_back(rewardEntry(reward, kind, share.sent, facts, actor));
    if (share.recovered > 0)
        change.entries.push_back(rewardEntry(reward, EntryKind::RecoveryUndone, share.recovered, facts, actor));
    settleSides(change, own.open + share.minor, own.recoverable, facts, actor);
    return change;
}

RewardChange unclaimedShare(const StoredReward &reward, const QString &facts, const QString &actor)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Unclaimed;
    change.entries.push_back(rewardEntry(reward, EntryKind::ProviderState, 0, u"unclaimed, %1"_s.arg(facts), actor));
    return change;
}

PayoutState stateAfter(PayoutMove move, PayoutState now)
{
    switch (move) {
    case PayoutMove::Settle:
        return PayoutState::Paid;
    case PayoutMove::Unclaim:
        return PayoutState::Unclaimed;
    case PayoutMove::Fail:
        return PayoutState::Failed;
    case PayoutMove::Return:
        return PayoutState::Returned;
    case PayoutMove::None:
    case PayoutMove::Contradict:
        break;
    }
    return now;
}

} // namespace

Result<BatchService::KnownRewards> BatchService::knownRewards(const Loaded &loaded, std::size_t settled)
{
    constexpr std::size_t kFew = 50;
    KnownRewards known;
    if (settled <= kFew) // of the others nothing is needed
        return known;
    RD_TRY(rewards, storedRewardsOf(m.books, loaded.rewards()));
    for (StoredReward &reward : rewards)
        known.emplace(reward.id, std::move(reward));
    return known;
}

Result<StoredReward> BatchService::rewardOf(const KnownRewards &known, RewardId id)
{
    const auto found = known.find(id);
    return found == known.end() ? m.books.storedReward(id) : Result<StoredReward>(found->second);
}

/// All rewards of a payout get the state of their payout.
Status BatchService::settle(BatchUpdate &update, const Batch &batch, Payout payout, PayoutMove move,
    const QString &facts, const QString &member, const KnownRewards &known)
{
    qint64 adjusted = 0;
    for (const PayoutShare &share : payout.items) {
        RD_TRY(reward, rewardOf(known, share.reward));
        RD_TRY(entries, m.books.entriesOf(reward.id));
        const OwnSides own = sidesOf(entries, share);
        adjusted += share.adjusted;
        if (move == PayoutMove::Settle)
            update.changes.push_back(settledShare(reward, share, own, facts, member, payout.settledAt));
        else if (move == PayoutMove::Unclaim)
            update.changes.push_back(unclaimedShare(reward, facts, member));
        else
            update.changes.push_back(comesBack(reward, share, own, move == PayoutMove::Return, facts, member));
    }
    const bool isBack = move == PayoutMove::Fail || move == PayoutMove::Return;
    if (isBack && adjusted > 0)
        update.offsets.push_back({payout.participant, {-adjusted, batch.currency}, batch.mode});
    payout.state = stateAfter(move, payout.state);
    update.payouts.push_back(std::move(payout));
    return {};
}

Result<Batch> BatchService::markPaid(const MarkPaidOrder &order)
{
    RD_CHECK(m.rewards.gate().admit(order.member, Role::Approver, u"mark payouts as paid"_s));
    if (order.reference.trimmed().isEmpty())
        return fail(
            ErrorKind::Usage, u"marking as paid needs the reference of the payment"_s, {}, u"reference-missing"_s);
    if (order.reference.size() > kMaxReason || order.date > m.clock.now() + std::chrono::hours(24))
        return fail(
            ErrorKind::BadInput, u"the reference is too long, or the date lies in the future"_s, {}, u"bad-date"_s);
    const auto books = lockBooks();
    RD_TRY(loaded, load(order.batch));
    RD_CHECK(mayDo(BatchAction::Reconcile, loaded.batch.state));
    BatchUpdate update;
    update.batch = order.batch;
    update.from = update.to = loaded.batch.state;
    const std::set<int> wanted(order.lines.begin(), order.lines.end());
    RD_TRY(known, knownRewards(loaded, wanted.size()));
    int answered = loaded.batch.answered;
    for (Payout payout : loaded.payouts) {
        if (!wanted.contains(payout.line))
            continue;
        if (payout.state == PayoutState::Paid && !payout.alert.isEmpty()) {
            // A file said otherwise, and a person knows that it was paid all the same.
            payout.alert.clear();
            payout.byHand = true;
            update.payouts.push_back(std::move(payout));
            continue;
        }
        if (moveFor(payout.state, PayoutState::Paid) != PayoutMove::Settle)
            return fail(ErrorKind::Conflict, u"line %1 is %2"_s.arg(QString::number(payout.line), word(payout.state)),
                {}, u"not-open"_s);
        answered += payout.state == PayoutState::Sent ? 1 : 0;
        payout.byHand = true;
        payout.settledAt = order.date;
        payout.deadline.reset();
        const QString facts = u"%1 by hand"_s.arg(payout.reference);
        RD_CHECK(settle(update, loaded.batch, payout, PayoutMove::Settle, facts, order.member, known));
    }
    if (wanted.empty() || update.payouts.size() != wanted.size())
        return fail(ErrorKind::NotFound, u"the batch has no such line"_s, {}, u"unknown-line"_s);
    if (update.to == BatchState::Exported && answered == loaded.batch.count)
        update.to = BatchState::Reconciled;
    NewEntry record = batchEntry(
        loaded.batch, EntryKind::ResultsApplied, u"by hand, %1 lines"_s.arg(update.payouts.size()), order.member);
    record.note = order.reference.trimmed();
    update.records.push_back(std::move(record));
    RD_TRY(suppliers, sealSuppliers(update.payouts, order.member));
    update.suppliers = std::move(suppliers);
    RD_CHECK(m.batches.apply(update, m.clock.now()));
    return m.batches.batch(order.batch);
}

Result<Batch> BatchService::close(BatchId id, const QString &member)
{
    RD_CHECK(m.rewards.gate().admit(member, Role::Approver, u"close payouts"_s));
    const auto books = lockBooks();
    RD_TRY(loaded, load(id));
    RD_CHECK(mayDo(BatchAction::Close, loaded.batch.state));
    for (const Payout &payout : loaded.payouts) {
        if (!payout.alert.isEmpty())
            return fail(ErrorKind::Conflict,
                u"a file says of line %1 something against what is known; a person has to find out"_s.arg(payout.line),
                u"Mark it as paid where it was paid all the same; else read that file back again with --confirm ROW."_s,
                u"alert"_s);
        if (payout.state == PayoutState::Sent || payout.state == PayoutState::Unclaimed)
            return fail(ErrorKind::Conflict,
                u"line %1 is %2; its end is not known yet"_s.arg(QString::number(payout.line), word(payout.state)),
                u"Read a result file back, or mark it as paid."_s, u"not-answered"_s);
    }
    BatchUpdate update;
    update.batch = id;
    update.from = loaded.batch.state;
    update.to = BatchState::Closed;
    update.forgetFile = true;
    update.records.push_back(batchEntry(loaded.batch, EntryKind::BatchClosed, {}, member));
    RD_CHECK(m.batches.apply(update, m.clock.now()));
    return m.batches.batch(id);
}

} // namespace rd::services
