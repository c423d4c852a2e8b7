// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchparts.h"
#include "models/services/checkpointservice.h"
#include "models/services/memberkeys.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

/// Books that somebody else went on from neither agree nor seal (reliability.md 3); an older copy takes no writes at
/// all once it is known for one.
Status BatchService::compareHead()
{
    if (!m.heads)
        return {};
    RD_TRY(comparison, m.heads->compare());
    if (comparison.state == HeadState::Forked)
        return fail(ErrorKind::Damaged, u"these books are not the ones that this computer's keychain knows"_s,
            u"Run \"verify\" to see the difference."_s, u"heads"_s);
    return {};
}

/// domain.md 5.4.11: what was approved keeps the method it was approved with, unless the participant has none any more.
Result<QString> BatchService::changedMethod(const Loaded &loaded)
{
    RD_TRY(used, m.batches.methodsOf(loaded.batch.id));
    std::set<PayoutMethodId> outOfUse;
    std::set<PayoutMethodId> removed;
    bool anyChanged = false;
    for (const PayoutMethod &method : used)
        anyChanged = anyChanged || !method.isCurrent || method.isRemoved;
    if (!anyChanged)
        return QString();
    RD_TRY(current, m.batches.currentMethods({}));
    std::set<std::pair<ParticipantId, quint32>> inUse;
    for (const PayoutMethod &method : current)
        inUse.insert({method.participant, method.currency.packed()});
    for (const PayoutMethod &method : used) {
        if (method.isCurrent && !method.isRemoved)
            continue;
        outOfUse.insert(method.id);
        if (!inUse.contains({method.participant, method.currency.packed()}))
            removed.insert(method.id);
    }
    for (const Payout &payout : loaded.payouts) {
        if (removed.contains(payout.method))
            return u"the participant of %1 has no such payout method any more"_s.arg(payout.reference);
        if (loaded.batch.state == BatchState::Draft && outOfUse.contains(payout.method))
            return u"the participant of %1 has another payout method by now"_s.arg(payout.reference);
    }
    return QString();
}

Status BatchService::signApproval(BatchApproval &approval, const Member &member, const Batch &batch)
{
    if (m.keys)
        RD_CHECK(m.keys->prepare(member));
    RD_TRY(at, bookTime(m.clock, m.books)); // after a key that was made just now
    approval.at = at;
    if (!m.keys)
        return {};
    RD_TRY(info, m.workspace.info());
    RD_TRY(made, m.keys->sign(member.id, approvalBytes(info.id, batch.number, approval)));
    approval.publicKey = made.publicKey;
    approval.signature = made.signature;
    return {};
}

Status BatchService::signSeal(Batch &batch, const Member &member)
{
    batch.sealedBy = member.id;
    if (!m.keys)
        return {};
    RD_CHECK(m.keys->prepare(member));
    RD_TRY(info, m.workspace.info());
    RD_TRY(made, m.keys->sign(member.id, sealSignatureBytes(info.id, batch.number, batch.sealedHash, member.id)));
    batch.sealKey = made.publicKey;
    batch.sealSignature = made.signature;
    return {};
}

QStringList signatureObjections(
    const std::vector<MemberKey> &keys, Signatures &signatures, const QString &workspace, const Batch &batch)
{
    QStringList found;
    for (const BatchApproval &approval : batch.approvals) {
        const QString objection = objectionToSignature(keys, signatures, approval.member, approval.at,
            approvalBytes(workspace, batch.number, approval), {approval.publicKey, approval.signature});
        if (!objection.isEmpty())
            found << u"the approval of %1: %2"_s.arg(approval.name, objection);
    }
    if (!batch.sealedBy.isValid() || !batch.sealedAt)
        return found;
    const QString objection = objectionToSignature(keys, signatures, batch.sealedBy, *batch.sealedAt,
        sealSignatureBytes(workspace, batch.number, batch.sealedHash, batch.sealedBy),
        {batch.sealKey, batch.sealSignature});
    if (!objection.isEmpty())
        found << u"the seal of %1: %2"_s.arg(batch.sealedByName, objection);
    return found;
}

Status BatchService::checkSignatures(const Batch &batch)
{
    if (!m.keys)
        return {};
    RD_TRY(keys, m.keys->all());
    RD_TRY(info, m.workspace.info());
    const QStringList objections = signatureObjections(keys, m.keys->signatures(), info.id, batch);
    if (!objections.isEmpty())
        return fail(ErrorKind::Damaged, u"%1: %2"_s.arg(batch.number, objections.constFirst()),
            u"Run \"verify\"; nothing is written."_s, u"bad-signature"_s);
    return {};
}

} // namespace rd::services
