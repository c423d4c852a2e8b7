// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ledger.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rd {

QString word(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Accrued:
        return u"accrued"_s;
    case EntryKind::Reinstated:
        return u"reinstated"_s;
    case EntryKind::Reversed:
        return u"reversed"_s;
    case EntryKind::ReversedAfterIssue:
        return u"reversed-after-issue"_s;
    case EntryKind::Submitted:
        return u"submitted"_s;
    case EntryKind::Issued:
        return u"issued"_s;
    case EntryKind::PayoutFailed:
        return u"payout-failed"_s;
    case EntryKind::PayoutReturned:
        return u"payout-returned"_s;
    case EntryKind::Recovered:
        return u"recovered"_s;
    case EntryKind::AdjustmentPlus:
        return u"adjustment-plus"_s;
    case EntryKind::AdjustmentMinus:
        return u"adjustment-minus"_s;
    case EntryKind::WriteOff:
        return u"write-off"_s;
    case EntryKind::Approved:
        return u"approved"_s;
    case EntryKind::ApprovalWithdrawn:
        return u"approval-withdrawn"_s;
    case EntryKind::Rejected:
        return u"rejected"_s;
    case EntryKind::Reopened:
        return u"reopened"_s;
    case EntryKind::Flagged:
        return u"flagged"_s;
    case EntryKind::FlagCleared:
        return u"flag-cleared"_s;
    case EntryKind::FlagConfirmed:
        return u"flag-confirmed"_s;
    case EntryKind::Held:
        return u"held"_s;
    case EntryKind::GrantedNonCash:
        return u"granted-non-cash"_s;
    case EntryKind::VoidedNonCash:
        return u"voided-non-cash"_s;
    case EntryKind::SubmittedNonCash:
        return u"submitted-non-cash"_s;
    case EntryKind::IssuedNonCash:
        return u"issued-non-cash"_s;
    case EntryKind::FailedNonCash:
        return u"failed-non-cash"_s;
    case EntryKind::ReinstatedNonCash:
        return u"reinstated-non-cash"_s;
    case EntryKind::CampaignChanged:
        return u"campaign-changed"_s;
    case EntryKind::MemberChanged:
        return u"member-changed"_s;
    case EntryKind::ConnectionChanged:
        return u"connection-changed"_s;
    case EntryKind::AttributionChanged:
        return u"attribution-changed"_s;
    case EntryKind::Imported:
        return u"imported"_s;
    case EntryKind::Restored:
        return u"restored"_s;
    }
    return u"unknown"_s;
}

bool isPosting(EntryKind kind)
{
    return accountsOf(kind).first != Account::None;
}

std::pair<Account, Account> accountsOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Accrued:
    case EntryKind::Reinstated:
    case EntryKind::AdjustmentPlus:
        return {Account::Expense, Account::Open};
    case EntryKind::Reversed:
    case EntryKind::AdjustmentMinus:
        return {Account::Open, Account::Expense};
    case EntryKind::ReversedAfterIssue:
        return {Account::Recoverable, Account::Expense};
    case EntryKind::Submitted:
        return {Account::Open, Account::InTransit};
    case EntryKind::Issued:
        return {Account::InTransit, Account::Settled};
    case EntryKind::PayoutFailed:
        return {Account::InTransit, Account::Open};
    case EntryKind::PayoutReturned:
        return {Account::Settled, Account::Open};
    case EntryKind::Recovered:
        return {Account::Open, Account::Recoverable};
    case EntryKind::WriteOff:
        return {Account::Expense, Account::Recoverable};
    case EntryKind::Approved:
    case EntryKind::ApprovalWithdrawn:
    case EntryKind::Rejected:
    case EntryKind::Reopened:
    case EntryKind::Flagged:
    case EntryKind::FlagCleared:
    case EntryKind::FlagConfirmed:
    case EntryKind::Held:
    case EntryKind::GrantedNonCash:
    case EntryKind::VoidedNonCash:
    case EntryKind::SubmittedNonCash:
    case EntryKind::IssuedNonCash:
    case EntryKind::FailedNonCash:
    case EntryKind::ReinstatedNonCash:
    case EntryKind::CampaignChanged:
    case EntryKind::MemberChanged:
    case EntryKind::ConnectionChanged:
    case EntryKind::AttributionChanged:
    case EntryKind::Imported:
    case EntryKind::Restored:
        return {Account::None, Account::None};
    }
    return {Account::None, Account::None};
}

QByteArray canonical(const LedgerEntry &entry)
{
    QByteArray bytes;
    bytes.reserve(160 + entry.rewardKey.size() + entry.facts.size());
    // "<length>:<bytes>": the end of a field never depends on what is in it.
    const auto field = [&bytes](const QByteArray &value) {
        bytes.append(QByteArray::number(value.size()));
        bytes.append(':');
        bytes.append(value);
    };
    field(QByteArray::number(entry.seq));
    field(QByteArray::number(static_cast<int>(entry.kind)));
    field(QByteArray::number(entry.reward.value));
    field(entry.rewardKey.toUtf8());
    field(QByteArray::number(entry.participant.value));
    field(QByteArray::number(entry.amount));
    field(entry.currency.code().toLatin1());
    field(entry.facts.toUtf8());
    field(entry.actor.toUtf8());
    field(QByteArray::number(toUnixMs(entry.at)));
    return bytes;
}

QByteArray chainHash(const QByteArray &previous, const LedgerEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("rd-chain-1"));
    hash.addData(previous);
    hash.addData(canonical(entry));
    return hash.result();
}

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

} // namespace rd
