// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/batch.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr char kSealDomain[] = "rd-seal-1";
constexpr char kApprovalDomain[] = "rd-batch-approvals-1";
constexpr char kApprovalSignature[] = "rd-approval-signature-1";
constexpr char kSealSignature[] = "rd-seal-signature-1";
constexpr int kOrdinalDigits = 4;
constexpr int kLineDigits = 5;

/// "<length>:<bytes>": the end of a field never depends on what is in it.
void addField(QByteArray &bytes, const QByteArray &value)
{
    bytes += QByteArray::number(value.size());
    bytes += ':';
    bytes += value;
}

void addField(QByteArray &bytes, qint64 value)
{
    addField(bytes, QByteArray::number(value));
}

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

QString whyNot(BatchAction action, BatchState state)
{
    switch (state) {
    case BatchState::Discarded:
        return u"it was discarded"_s;
    case BatchState::Closed:
        return u"it is closed"_s;
    case BatchState::Exporting:
        return u"whether its file was written is uncertain"_s;
    case BatchState::Exported:
    case BatchState::Reconciled:
        return u"its file was written"_s;
    case BatchState::Sealed:
        return action == BatchAction::Reconcile ? u"its file has not been written yet"_s : u"it is sealed"_s;
    case BatchState::Draft:
    case BatchState::Approved:
        return action == BatchAction::Export ? u"it is not sealed"_s : u"its file has not been written yet"_s;
    }
    return {};
}

bool isAllowed(BatchAction action, BatchState state)
{
    using enum BatchState;
    switch (action) {
    case BatchAction::Approve:
    case BatchAction::Seal:
        return state == Draft || state == Approved;
    case BatchAction::Export:
        return state == Sealed;
    case BatchAction::ExportAgain:
        return state == Exporting || state == Exported;
    case BatchAction::Reconcile:
        // Closed ones, too: a payout may come back long afterwards.
        return state == Exported || state == Reconciled || state == Closed;
    case BatchAction::Close:
        return state == Exported || state == Reconciled;
    case BatchAction::Discard:
        return state == Draft || state == Approved || state == Sealed || state == Exporting || state == Exported;
    }
    return false;
}

QString verb(BatchAction action)
{
    switch (action) {
    case BatchAction::Approve:
        return u"approved"_s;
    case BatchAction::Seal:
        return u"sealed"_s;
    case BatchAction::Export:
    case BatchAction::ExportAgain:
        return u"exported"_s;
    case BatchAction::Reconcile:
        return u"reconciled"_s;
    case BatchAction::Close:
        return u"closed"_s;
    case BatchAction::Discard:
        return u"discarded"_s;
    }
    return {};
}

} // namespace

QString batchNumber(int year, int ordinal)
{
    return u"B-%1-%2"_s.arg(QString::number(year), padded(ordinal, kOrdinalDigits));
}

QString payoutReference(const QString &number, int line)
{
    return u"%1-%2"_s.arg(number, padded(line, kLineDigits));
}

Status mayDo(BatchAction action, BatchState state)
{
    if (isAllowed(action, state))
        return {};
    return fail(ErrorKind::Conflict, u"the batch cannot be %1: %2"_s.arg(verb(action), whyNot(action, state)), {},
        u"batch-state"_s);
}

QByteArray sealBytes(const SealFacts &facts, const ChainHead &head)
{
    qint64 total = 0;
    for (const SealLine &line : facts.lines)
        total += line.minor;
    QByteArray bytes(kSealDomain);
    addField(bytes, facts.workspace.toUtf8());
    addField(bytes, facts.number.toUtf8());
    addField(bytes, facts.format.toUtf8());
    addField(bytes, facts.provider.toUtf8());
    addField(bytes, facts.account.toUtf8());
    addField(bytes, qint64{facts.executionDay.value});
    addField(bytes, qint64{facts.twoPerson ? 1 : 0});
    addField(bytes, word(facts.mode).toUtf8());
    addField(bytes, facts.currency.code().toUtf8());
    addField(bytes, static_cast<qint64>(facts.lines.size()));
    addField(bytes, total);
    addField(bytes, head.seq);
    addField(bytes, head.hash);
    for (const SealLine &line : facts.lines) {
        addField(bytes, qint64{line.line});
        addField(bytes, line.reference.toUtf8());
        addField(bytes, line.participant.value);
        addField(bytes, line.minor);
        addField(bytes, line.destination);
        addField(bytes, line.method);
    }
    addField(bytes, facts.fileHash);
    return bytes;
}

QByteArray approvedHash(const SealFacts &facts)
{
    return digest(sealBytes(facts));
}

QByteArray sealedHash(const SealFacts &facts, const ChainHead &head, const std::vector<BatchApproval> &approvals)
{
    QByteArray bytes = sealBytes(facts, head);
    bytes += kApprovalDomain;
    for (const BatchApproval &approval : approvals) {
        addField(bytes, approval.member.value);
        addField(bytes, approval.name.toUtf8());
        addField(bytes, toUnixMs(approval.at));
        addField(bytes, approval.hash);
        if (!approval.signature.isEmpty()) { // 32 and 64 bytes: no number of a member is that long
            addField(bytes, approval.publicKey);
            addField(bytes, approval.signature);
        }
    }
    return digest(bytes);
}

QByteArray approvalBytes(const QString &workspace, const QString &number, const BatchApproval &approval)
{
    QByteArray bytes(kApprovalSignature);
    addField(bytes, workspace.toUtf8());
    addField(bytes, number.toUtf8());
    addField(bytes, approval.member.value);
    addField(bytes, toUnixMs(approval.at));
    addField(bytes, approval.hash);
    return bytes;
}

QByteArray sealSignatureBytes(
    const QString &workspace, const QString &number, const QByteArray &sealedHash, MemberId member)
{
    QByteArray bytes(kSealSignature);
    addField(bytes, workspace.toUtf8());
    addField(bytes, number.toUtf8());
    addField(bytes, member.value);
    addField(bytes, sealedHash);
    return bytes;
}

NetPayout netPayout(const std::vector<PayoutCandidate> &candidates, qint64 recoverable, qint64 adjustments)
{
    NetPayout payout;
    recoverable = std::max<qint64>(0, recoverable);
    adjustments = std::max<qint64>(0, adjustments);
    std::vector<PayoutCandidate> kept = candidates;
    for (;;) {
        qint64 gross = 0;
        for (const PayoutCandidate &candidate : kept)
            gross += candidate.minor;
        const qint64 net = gross - recoverable - adjustments;
        const auto asksForMore = [net](const PayoutCandidate &candidate) { return net < candidate.threshold; };
        const auto waits = net <= 0
            ? kept.begin()
            : std::stable_partition(kept.begin(), kept.end(), [&](const auto &c) { return !asksForMore(c); });
        for (auto it = waits; it != kept.end(); ++it)
            payout.carried.emplace_back(it->reward, net <= 0 ? Blocker::NegativeBalance : Blocker::BelowThreshold);
        const bool isStable = waits == kept.end();
        kept.erase(waits, kept.end());
        payout.gross = gross;
        payout.net = net;
        if (isStable || kept.empty())
            break;
    }
    if (kept.empty()) {
        payout.gross = payout.net = 0;
        return payout;
    }
    for (const PayoutCandidate &candidate : kept) {
        PayoutShare share{candidate.reward, candidate.minor, candidate.minor, 0, 0};
        share.adjusted = std::min(share.sent, adjustments);
        share.sent -= share.adjusted;
        adjustments -= share.adjusted;
        share.recovered = std::min(share.sent, recoverable);
        share.sent -= share.recovered;
        recoverable -= share.recovered;
        payout.shares.push_back(share);
    }
    return payout;
}

std::vector<int> batchSizes(int payouts, int maxLines)
{
    std::vector<int> sizes;
    for (int left = payouts; left > 0; left -= sizes.back())
        sizes.push_back(maxLines > 0 ? std::min(left, maxLines) : left);
    return sizes;
}

} // namespace rd
