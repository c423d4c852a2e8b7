// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifybatches.h"

#include "models/services/batchparts.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Place placeOf(const Batch &batch)
{
    return {u"batch %1"_s.arg(batch.number), u"payout_batch"_s, batch.id.value};
}

Place placeOf(const Payout &payout)
{
    return {u"payout %1"_s.arg(payout.reference), u"payout"_s, payout.id.value};
}

/// The phase of the rewards of a payout; nullopt = they have left it.
std::optional<RewardPhase> phaseOf(PayoutState state)
{
    switch (state) {
    case PayoutState::Waiting:
        return RewardPhase::Batched;
    case PayoutState::Sent:
        return RewardPhase::Submitted;
    case PayoutState::Unclaimed:
        return RewardPhase::Unclaimed;
    case PayoutState::Paid:
        return RewardPhase::Issued;
    case PayoutState::Failed:
    case PayoutState::Returned:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

BatchCheck::BatchCheck(
    Findings &findings, const std::vector<StoredReward> &rewards, const ChainCheck &chain, QString workspaceId)
    : m_findings(findings), m_rewards(rewards), m_chain(chain), m_workspaceId(std::move(workspaceId))
{
    for (const StoredReward &reward : rewards)
        m_byId.emplace(reward.id, &reward);
}

void BatchCheck::visit(const LedgerEntry &entry)
{
    if (entry.reward.isValid())
        return;
    const QString number = entry.facts.section(u' ', 0, 0);
    if (entry.kind == EntryKind::Batched)
        m_said[number].made = entry.facts;
    else if (entry.kind == EntryKind::BatchApproved)
        m_said[number].approved << entry.facts;
    else if (entry.kind == EntryKind::Sealed)
        m_said[number].sealedAs = entry.facts;
    else if (entry.kind == EntryKind::KeyChanged && entry.facts.startsWith(u"member "_s))
        m_keysSaid << entry.facts;
    else if (entry.kind == EntryKind::ResultsApplied) {
        if (auto span = selfBillSpan(entry.facts)) {
            span->record = entry.seq;
            m_invoicesSaid.push_back(std::move(*span));
        }
    }
}

void BatchCheck::useKeys(std::vector<MemberKey> keys, Signatures &signatures)
{
    m_keys = std::move(keys);
    m_signatures = &signatures;
}

/// A key counts only where the books say when a member got it, and none of those may be missing.
void BatchCheck::checkKeys()
{
    QStringList known;
    for (const MemberKey &key : m_keys) {
        known << u"member %1 signing key %2"_s.arg(
            QString::number(key.member.value), QString::fromLatin1(key.publicKey.toHex()));
        if (!m_keysSaid.contains(known.constLast()))
            m_findings.add(u"approval"_s, {u"member %1"_s.arg(key.member.value), u"member_key"_s, 0},
                u"a key of a member is in no record"_s, m_keysSaid.join(u"; "_s), known.constLast());
    }
    for (const QString &said : m_keysSaid) {
        if (!known.contains(said))
            m_findings.add(u"approval"_s, {said.section(u' ', 0, 1), u"member_key"_s, 0},
                u"a key of a member is missing"_s, said, u"none"_s);
    }
}

void BatchCheck::checkSignatures(const Batch &batch)
{
    for (const QString &objection : signatureObjections(m_keys, *m_signatures, m_workspaceId, batch))
        m_findings.add(u"approval"_s, placeOf(batch), objection, u"a valid signature"_s, u"none"_s);
}

Result<qint64> BatchCheck::run(BatchRepository &batches)
{
    RD_TRY(list, batches.batches());
    if (m_signatures)
        checkKeys();
    for (const Batch &batch : list) {
        RD_TRY(payouts, batches.payouts(batch.id));
        checkSums(batch, payouts);
        checkSeal(batch, payouts);
        checkChain(batch);
        if (m_signatures)
            checkSignatures(batch);
        if (batch.state == BatchState::Discarded)
            continue;
        for (const Payout &payout : payouts)
            checkRewards(batch, payout);
    }
    if (m_findings.wants(u"invoices"_s)) {
        RD_TRY(book, batches.selfBillBook());
        checkInvoices(book);
    }
    finish();
    return static_cast<qint64>(list.size());
}

/// domain.md 5.6.3: the lines, what they pay of each reward, and the sum that was shown.
void BatchCheck::checkSums(const Batch &batch, const std::vector<Payout> &payouts)
{
    qint64 total = 0;
    for (const Payout &payout : payouts) {
        total += payout.amount.minor;
        qint64 sent = 0;
        for (const PayoutShare &share : payout.items)
            sent += share.sent;
        if (sent != payout.amount.minor)
            m_findings.add(u"batch-sum"_s, placeOf(payout), u"it is not the sum of what it pays of each reward"_s,
                QString::number(sent), QString::number(payout.amount.minor));
    }
    if (total != batch.total || static_cast<int>(payouts.size()) != batch.count)
        m_findings.add(u"batch-sum"_s, placeOf(batch), u"its lines are not its total"_s,
            u"%1 in %2 lines"_s.arg(batch.total).arg(batch.count), u"%1 in %2 lines"_s.arg(total).arg(payouts.size()));
}

void BatchCheck::checkSeal(const Batch &batch, const std::vector<Payout> &payouts)
{
    const SealFacts facts = sealFactsOf(m_workspaceId, batch, payouts);
    const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
    if (const QByteArray hash = approvedHash(facts); hash != batch.contentHash)
        m_findings.add(u"approval"_s, placeOf(batch), u"its lines are not those it was made of"_s,
            hex(batch.contentHash), hex(hash));
    if (batch.sealedHash.isEmpty())
        return;
    if (const QByteArray hash = sealedHash(facts, batch.head, batch.approvals); hash != batch.sealedHash)
        m_findings.add(u"approval"_s, placeOf(batch), u"its seal does not match its lines and approvals"_s,
            hex(batch.sealedHash), hex(hash));
    const bool isApproved =
        std::any_of(batch.approvals.begin(), batch.approvals.end(), [&batch](const BatchApproval &approval) {
            return approval.member != batch.createdBy && approval.hash == batch.contentHash;
        });
    if (batch.twoPerson && !isApproved)
        m_findings.add(u"approval"_s, placeOf(batch), u"it was sealed without a second person"_s,
            u"an approval of somebody else"_s, u"none"_s);
}

void BatchCheck::checkChain(const Batch &batch)
{
    const Said &said = m_said[batch.number];
    const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
    const auto differs = [&](const QString &text, const QString &expected, const QByteArray &found) {
        m_findings.add(u"approval"_s, placeOf(batch), text, expected, hex(found));
    };
    const QString total = u"%1 %2,"_s.arg(toDecimal({batch.total, batch.currency}), batch.currency.code());
    if (!said.made.contains(hex(batch.fileHash)) || !said.made.contains(total))
        differs(u"it is not what the books say was made"_s, said.made, batch.fileHash);
    for (const BatchApproval &approval : batch.approvals) {
        const bool isSaid = std::any_of(said.approved.begin(), said.approved.end(), [&](const QString &facts) {
            return facts.contains(hex(approval.hash))
                && facts.contains("signature "_L1) == !approval.signature.isEmpty()
                && facts.contains(hex(approval.signature));
        });
        if (!isSaid)
            differs(u"an approval of it is in no record"_s, said.approved.join(u"; "_s), approval.hash);
    }
    using enum BatchState;
    const bool needsSeal = batch.state == Sealed || batch.state == Exporting || batch.state == Exported
        || batch.state == Reconciled || batch.state == Closed;
    if (needsSeal && (batch.sealedHash.isEmpty() || !said.sealedAs.contains(hex(batch.sealedHash))))
        differs(u"its seal is not the one in the books"_s, said.sealedAs, batch.sealedHash);
    if (said.sealedAs.contains("signature "_L1) && !said.sealedAs.contains(hex(batch.sealSignature)))
        differs(u"the signature of its seal is not the one in the books"_s, said.sealedAs, batch.sealSignature);
    if (said.sealedAs.contains("signature "_L1) && (batch.sealSignature.isEmpty() || !batch.sealedBy.isValid()))
        differs(u"its seal was signed and is not any more"_s, said.sealedAs, batch.sealSignature);
}

void BatchCheck::checkRewards(const Batch &batch, const Payout &payout)
{
    const auto phase = phaseOf(payout.state);
    if (!phase)
        return;
    for (const PayoutShare &share : payout.items) {
        const auto [before, isFirst] = m_paidBy.emplace(share.reward, batch.number);
        if (!isFirst)
            m_findings.add(u"one-open-batch"_s, placeOf(payout),
                u"its reward %1 is in another batch, too"_s.arg(share.reward.value), u"one batch"_s, before->second);
        const auto reward = m_byId.find(share.reward);
        if (reward == m_byId.end() || reward->second->phase != *phase)
            m_findings.add(u"no-orphan"_s, placeOf(payout),
                u"it is %1, and its reward %2 is not"_s.arg(word(payout.state), QString::number(share.reward.value)),
                u"phase %1"_s.arg(static_cast<int>(*phase)),
                reward == m_byId.end() ? u"none"_s : u"phase %1"_s.arg(static_cast<int>(reward->second->phase)));
    }
}

/// Numbers of self-billing invoices follow one another, and are those that the books gave. A jump that a person made is
/// said, and is no difference.
void BatchCheck::checkInvoices(const SelfBillBook &book)
{
    m_invoices = static_cast<qint64>(book.given.size());
    if (const auto fault = firstSelfBillFault(book.given, book.starts, m_invoicesSaid))
        m_findings.add(u"invoices"_s, {u"invoice %1"_s.arg(fault->number), u"self_bill"_s, fault->payout.value},
            fault->text, fault->expected, fault->found);
    const SelfBillGiven *before = nullptr;
    for (const SelfBillGiven &given : book.given) {
        const bool isJump =
            before && before->place.series == given.place.series && given.place.ordinal > before->place.ordinal + 1;
        if (isJump && std::find(book.starts.begin(), book.starts.end(), given.place) != book.starts.end())
            m_notes << u"invoice %1 follows %2: a person said so"_s.arg(given.text, before->text);
        before = &given;
    }
}

/// domain.md 5.6.2: what a batch has paid belongs to exactly one payout.
void BatchCheck::finish()
{
    for (const StoredReward &reward : m_rewards) {
        if (m_chain.isBatched(reward.id) && !m_paidBy.contains(reward.id))
            m_findings.add(u"issued-once"_s, services::placeOf(reward), u"is in a batch that does not know it"_s,
                u"one line of a batch"_s, u"none"_s);
    }
}

} // namespace rd::services
