// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchservice.h"

#include "models/services/activitylog.h"
#include "models/services/batchparts.h"
#include "models/services/bookslock.h"
#include "models/services/checkpointservice.h"
#include "models/services/decisions.h"

#include <QCryptographicHash>

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestWord = 40;

/// Who made the batch, or last changed a method in it: none of them may be the second person (reliability.md 4).
Result<std::set<MemberId>> makersOf(BatchRepository &batches, const Batch &batch)
{
    std::set<MemberId> makers{batch.createdBy};
    RD_TRY(methods, batches.methodsOf(batch.id));
    for (const PayoutMethod &method : methods)
        makers.insert(method.changedBy);
    return makers;
}

/// Nobody agrees to an own reward (domain.md 5.4.12).
bool isOwn(const Member &member, const Payout &payout)
{
    RewardRow row;
    row.participantEmail = payout.participantEmail;
    return isOwnReward(member, row);
}

} // namespace

QByteArray filePlace(const QString &uid)
{
    return QByteArray("payout_batch\x1f"
                      "file\x1f")
        + uid.toLatin1();
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString workspaceTag(const QString &workspace)
{
    // Without vowels and what looks alike: no words.
    static constexpr char kSigns[] = "BCDFGHJKLMNPQRSTVWXZ23456789";
    const QByteArray digest = sha256("rd-workspace-tag-1\x1f" + workspace.toUtf8());
    QString tag;
    for (int i = 0; i < 4; ++i)
        tag += QLatin1Char(kSigns[static_cast<uchar>(digest[i]) % (sizeof(kSigns) - 1)]);
    return tag;
}

NewEntry batchEntry(const Batch &batch, EntryKind kind, const QString &facts, const QString &actor)
{
    NewEntry entry;
    entry.kind = kind;
    entry.facts = facts.isEmpty() ? batch.number : u"%1 %2"_s.arg(batch.number, facts);
    entry.actor = actor;
    return entry;
}

QString codeWord(const QString &word)
{
    QString kept;
    for (const QChar c : word.toUpper()) {
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            kept += c;
        else if (!kept.endsWith(u'_'))
            kept += u'_';
    }
    return kept.left(kLongestWord);
}

Result<StandingClaims> StandingClaims::load(BooksRepository &books)
{
    StandingClaims standing;
    RD_TRY(claims, books.claims({}));
    for (const Claim &claim : claims)
        standing.m_claims[{claim.participant, claim.currency, claim.mode}] = claim;
    return standing;
}

Claim StandingClaims::of(ParticipantId participant, Currency currency, Mode mode) const
{
    const auto found = m_claims.find({participant, currency, mode});
    return found == m_claims.end() ? Claim{} : found->second;
}

Result<BatchService::Loaded> BatchService::load(BatchId id)
{
    RD_TRY(batch, m.batches.batch(id));
    RD_TRY(payouts, m.batches.payouts(id));
    return Loaded{std::move(batch), std::move(payouts)};
}

Result<std::vector<Batch>> BatchService::list()
{
    return m.batches.batches();
}

Result<BatchId> BatchService::named(const QString &reference)
{
    return m.batches.named(reference);
}

SealFacts sealFactsOf(const QString &workspace, const Batch &batch, const std::vector<Payout> &payouts)
{
    SealFacts facts;
    facts.workspace = workspace;
    facts.number = batch.number;
    facts.format = batch.format;
    facts.provider = batch.provider;
    facts.account = batch.account;
    facts.executionDay = batch.executionDay;
    facts.twoPerson = batch.twoPerson;
    facts.mode = batch.mode;
    facts.currency = batch.currency;
    facts.fileHash = batch.fileHash;
    for (const Payout &payout : payouts)
        facts.lines.push_back({payout.line, payout.reference, payout.participant, payout.amount.minor,
            payout.fingerprint, payout.method.value});
    return facts;
}

Result<Instant> bookTime(Clock &clock, BooksRepository &books)
{
    RD_TRY(last, books.lastEntryAt());
    return last ? std::max(clock.now(), *last) : clock.now();
}

Result<SealFacts> BatchService::sealFacts(const Batch &batch, const std::vector<Payout> &payouts)
{
    RD_TRY(info, m.workspace.info());
    return sealFactsOf(info.id, batch, payouts);
}

/// Why the batch is no longer what was agreed to; empty = it is. A refund between seal and export ends here
/// (domain.md 5.4.1).
Result<QString> BatchService::obstacleTo(const Loaded &loaded)
{
    RD_TRY(rewards, storedRewardsOf(m.books, loaded.rewards()));
    RD_TRY(claims, StandingClaims::load(m.books));
    RD_TRY(restored, m.books.restoredBooks());
    if (restored.at && loaded.batch.createdAt <= *restored.at)
        return u"these books came back from a backup after the batch was made; it may have been paid meanwhile"_s;
    RD_TRY(method, changedMethod(loaded));
    if (!method.isEmpty())
        return method;
    RD_TRY(people, m.participants.participants());
    std::set<ParticipantId> suspended;
    for (const Participant &person : people) {
        if (person.state == ParticipantState::Suspended)
            suspended.insert(person.id);
    }
    std::size_t i = 0;
    for (const Payout &payout : loaded.payouts) {
        std::vector<PayoutCandidate> candidates;
        for (const PayoutShare &share : payout.items) {
            const StoredReward &reward = rewards.at(i++);
            if (reward.phase != RewardPhase::Batched || reward.booked != share.minor || reward.target != share.minor)
                return u"reward %1 (%2) was refunded or changed since the batch was made"_s.arg(
                    QString::number(share.reward.value), payout.reference);
            if (openFlags(reward) != 0)
                return u"reward %1 (%2) is held for review since: %3"_s.arg(
                    QString::number(share.reward.value), payout.reference, words(openFlags(reward)).join(u", "_s));
            candidates.push_back({share.reward, share.minor, 0});
        }
        if (suspended.contains(payout.participant))
            return u"the participant of %1 is suspended"_s.arg(payout.reference);
        Claim claim = claims.of(payout.participant, loaded.batch.currency, loaded.batch.mode);
        for (const PayoutShare &share : payout.items) { // kept for this very batch
            claim.recoverable += share.recovered;
            claim.adjustments += share.adjusted;
        }
        if (netPayout(candidates, claim.recoverable, claim.adjustments).shares != payout.items)
            return u"what the participant of %1 owes back has changed since the batch was made"_s.arg(payout.reference);
    }
    return QString();
}

Result<BatchDetail> BatchService::show(BatchId id)
{
    RD_TRY(loaded, load(id));
    BatchDetail detail;
    RD_TRY(current, m.batches.currentMethods({}));
    std::map<QByteArray, std::set<ParticipantId>> users;
    std::set<PayoutMethodId> inUse;
    for (const PayoutMethod &method : current) {
        users[method.fingerprint].insert(method.participant);
        inUse.insert(method.id);
    }
    RD_TRY(used, m.batches.methodsOf(id));
    std::map<PayoutMethodId, const PayoutMethod *> methods;
    for (const PayoutMethod &method : used)
        methods.emplace(method.id, &method);
    const std::map<int, QString> remarks = lineRemarks(id, loaded.batch);
    for (Payout &payout : loaded.payouts) {
        PayoutView view;
        view.destination = m.methods.masked(*methods.at(payout.method));
        if (const auto remark = remarks.find(payout.line); remark != remarks.end())
            view.remark = remark->second;
        std::set<ParticipantId> sharing = users[payout.fingerprint];
        sharing.erase(payout.participant);
        view.isShared = !sharing.empty();
        view.isMethodReplaced = !inUse.contains(payout.method);
        for (const PayoutShare &share : payout.items)
            view.setOff += share.recovered + share.adjusted;
        view.payout = payout;
        detail.lines.push_back(std::move(view));
    }
    RD_TRY(results, m.batches.appliedResults(id));
    detail.results = std::move(results);
    RD_TRY(exports, m.journal.exports(id));
    detail.exports = std::move(exports);
    const BatchState state = loaded.batch.state;
    if (state == BatchState::Draft || state == BatchState::Approved || state == BatchState::Sealed) {
        RD_TRY(obstacle, obstacleTo(loaded));
        detail.obstacle = obstacle;
        if (!obstacle.isEmpty())
            detail.remarks << u"It cannot be exported: %1. Discard it and make it anew."_s.arg(obstacle);
    }
    if (state == BatchState::Exporting)
        detail.remarks << u"Export uncertain: whether %1 was written is not known. Export it again: the bytes are the "
                          "same, and so are the references."_s.arg(loaded.batch.exportedTo);
    for (const PayoutView &view : detail.lines) {
        if (view.isShared)
            detail.remarks << u"shared-destination: %1 is paid to the same place as another participant"_s.arg(
                view.payout.reference);
    }
    if (std::any_of(detail.lines.begin(), detail.lines.end(),
            [](const PayoutView &view) { return view.payout.awaitsInvoice; })) {
        RD_TRY(billing, selfBilling());
        if (const QString held = heldText(billing); !held.isEmpty())
            detail.remarks << held;
    }
    detail.batch = std::move(loaded.batch);
    return detail;
}

Result<Batch> BatchService::approve(BatchId id, const QString &member, const QByteArray &shown)
{
    RD_TRY(checker, m.rewards.gate().admit(member, Role::Approver, u"approve payouts"_s));
    RD_CHECK(compareHead());
    const auto books = lockBooks();
    RD_TRY(loaded, load(id));
    const Batch &batch = loaded.batch;
    RD_CHECK(mayDo(BatchAction::Approve, batch.state));
    RD_TRY(makers, makersOf(m.batches, batch));
    if (makers.contains(checker.id))
        return fail(ErrorKind::Conflict,
            u"%1 prepared this batch, or changed a payout method in it; somebody else has to approve it"_s.arg(
                checker.name),
            u"Another approver: batch approve %1 --as MEMBER."_s.arg(batch.number), u"same-person"_s);
    for (const Payout &payout : loaded.payouts) {
        if (isOwn(checker, payout))
            return fail(ErrorKind::Conflict,
                u"%1 is paid by line %2 of this batch; nobody approves an own reward"_s.arg(
                    checker.name, QString::number(payout.line)),
                {}, u"own-reward"_s);
    }
    RD_TRY(facts, sealFacts(batch, loaded.payouts));
    if (approvedHash(facts) != batch.contentHash)
        return fail(ErrorKind::Damaged, u"the lines of %1 are not those it was made of"_s.arg(batch.number),
            u"Run \"verify\"."_s, u"batch-damaged"_s);
    if (!shown.isEmpty() && shown != batch.contentHash)
        return fail(ErrorKind::Conflict, u"the batch is not what was shown"_s, u"Look at it again."_s, u"changed"_s);
    RD_TRY(obstacle, obstacleTo(loaded));
    if (!obstacle.isEmpty())
        return fail(ErrorKind::Conflict, obstacle, u"Discard the batch and make it anew."_s, u"batch-changed"_s);
    ActivityLine line(m.workspace, m.clock, u"batch"_s, batch.number);
    BatchApproval approval{checker.id, checker.name, {}, batch.contentHash};
    RD_CHECK(signApproval(approval, checker, batch));
    RD_CHECK(m.batches.approve(id, approval, approval.at));
    line.end(u"ok"_s, u"approved"_s);
    return m.batches.batch(id);
}

namespace {

/// The approvals that count now: young enough, for this content, of members who may.
std::vector<BatchApproval> validApprovals(const Batch &batch, const std::vector<Member> &members, Instant now)
{
    std::vector<BatchApproval> valid;
    for (const BatchApproval &approval : batch.approvals) {
        const bool may = std::any_of(members.begin(), members.end(), [&approval](const Member &member) {
            return member.id == approval.member && member.active && member.role >= Role::Approver;
        });
        const bool isYoung = now >= approval.at && now - approval.at <= kApprovalLasts;
        if (may && isYoung && approval.hash == batch.contentHash && approval.member != batch.createdBy)
            valid.push_back(approval);
    }
    return valid;
}

Status missingApproval(const Batch &batch)
{
    if (!batch.approvals.empty())
        return fail(ErrorKind::Conflict, u"the approval of %1 has lapsed: it is good for 72 hours"_s.arg(batch.number),
            u"Approve it again."_s, u"approval-expired"_s);
    return fail(ErrorKind::Conflict, u"%1 needs the approval of a second person"_s.arg(batch.number),
        u"batch approve %1 --as MEMBER"_s.arg(batch.number), u"needs-approval"_s);
}

} // namespace

Result<Batch> BatchService::sealLoaded(const Loaded &loaded, const Member &member)
{
    Batch batch = loaded.batch;
    RD_CHECK(mayDo(BatchAction::Seal, batch.state));
    RD_TRY(now, bookTime(m.clock, m.books));
    RD_TRY(members, m.workspace.members());
    if (batch.twoPerson && validApprovals(batch, members, now).empty()) {
        const bool hadSome = batch.state == BatchState::Approved;
        const Status refused = missingApproval(batch);
        if (hadSome)
            RD_CHECK(m.batches.voidApprovals(batch.id, u"lapsed"_s, now, member.name));
        return fail(refused.error());
    }
    RD_TRY(facts, sealFacts(batch, loaded.payouts));
    if (approvedHash(facts) != batch.contentHash)
        return fail(ErrorKind::Damaged, u"the lines of %1 are not those it was made of"_s.arg(batch.number),
            u"Run \"verify\"."_s, u"batch-damaged"_s);
    RD_TRY(obstacle, obstacleTo(loaded));
    if (!obstacle.isEmpty()) {
        if (batch.state == BatchState::Approved)
            RD_CHECK(m.batches.voidApprovals(batch.id, u"changed"_s, now, member.name));
        return fail(ErrorKind::Conflict, obstacle, u"Discard the batch and make it anew."_s, u"batch-changed"_s);
    }
    RD_CHECK(checkSignatures(batch));
    RD_TRY(head, m.checkpoints.head());
    batch.head = head;
    batch.sealedHash = sealedHash(facts, head, batch.approvals);
    RD_CHECK(signSeal(batch, member));
    RD_CHECK(m.batches.seal(batch, now, member.name));
    if (m.heads)
        m.heads->keep(); // a checkpoint over the seal (reliability.md 3)
    return m.batches.batch(batch.id);
}

Result<Batch> BatchService::seal(BatchId id, const QString &member)
{
    RD_TRY(who, m.rewards.gate().admit(member, Role::Approver, u"seal payouts"_s));
    RD_CHECK(readyToSend());
    const auto books = lockBooks();
    RD_TRY(loaded, load(id));
    return sealLoaded(loaded, who);
}

/// reliability.md 4: at the moment of execution everything is looked at once more.
Status BatchService::checkGate(const Loaded &loaded)
{
    const Batch &batch = loaded.batch;
    RD_TRY(facts, sealFacts(batch, loaded.payouts));
    if (sealedHash(facts, batch.head, batch.approvals) != batch.sealedHash)
        return fail(ErrorKind::Damaged, u"the seal of %1 does not match its lines"_s.arg(batch.number),
            u"Run \"verify\"; nothing is written."_s, u"seal-broken"_s);
    RD_CHECK(checkSignatures(batch));
    RD_TRY(hash, m.checkpoints.hashAt(batch.head.seq));
    if (batch.head.seq > 0 && hash != batch.head.hash)
        return fail(ErrorKind::Damaged, u"the ledger is not the one that %1 was sealed over"_s.arg(batch.number),
            u"Run \"verify\"; nothing is written."_s, u"seal-broken"_s);
    RD_TRY(restored, m.books.restoredBooks());
    if (restored.at && batch.createdAt <= *restored.at)
        return fail(ErrorKind::Conflict,
            u"these books came back from a backup after %1 was made; it may have been paid meanwhile"_s.arg(
                batch.number),
            u"Look at the provider; if nothing was paid, discard the batch and make it anew."_s, u"restored-copy"_s);
    // What may have been written already stays what it is: only its seal counts (domain.md 5.4.3).
    if (batch.state != BatchState::Sealed)
        return {};
    RD_TRY(members, m.workspace.members());
    RD_TRY(now, bookTime(m.clock, m.books));
    if (batch.twoPerson && validApprovals(batch, members, now).empty())
        return fail(ErrorKind::Conflict, u"the approval of %1 has lapsed since it was sealed"_s.arg(batch.number),
            u"Discard the batch and make it anew."_s, u"approval-expired"_s);
    RD_TRY(obstacle, obstacleTo(loaded));
    if (!obstacle.isEmpty())
        return fail(ErrorKind::Conflict, u"the seal of %1 is broken: %2"_s.arg(batch.number, obstacle),
            u"Discard the batch and make it anew; nothing was written."_s, u"seal-broken"_s);
    return {};
}

Status BatchService::readyToSend()
{
    RD_CHECK(m.workspace.readyToIssue());
    RD_CHECK(compareHead());
    RD_TRY(stopped, m.workspace.setting(u"issuing-stopped"_s));
    if (!stopped.value_or(QString()).isEmpty())
        return fail(ErrorKind::Damaged, u"a check of the books failed (%1), so nothing is paid"_s.arg(*stopped),
            u"Run \"verify\" to see the difference."_s, u"issuing-stopped"_s);
    return {};
}

} // namespace rd::services
