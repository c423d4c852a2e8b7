// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activitylog.h"
#include "models/services/batchparts.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// No number of a suspicion or reward begins like this.
constexpr QLatin1StringView kPrefix("payout.");

/// The provider's word, which stands before its reason.
QString wordOf(const QString &alert)
{
    return alert.section(u": "_s, 0, 0);
}

QString evidence(const PayoutAlert &alert)
{
    const Payout &payout = alert.payout;
    const QString sum = u"%1 %2"_s.arg(toDecimal(payout.amount), payout.amount.currency.code());
    const QString who = payout.participantName.isEmpty() ? payout.participantEmail : payout.participantName;
    if (alert.isLateFailure)
        return u"Payout %1 of %2 to %3 counts as paid, and its provider says: %4"_s.arg(
            payout.reference, sum, who, payout.alert);
    return u"Payout %1 of %2 to %3 had failed or come back, and its provider says that it was paid: %4"_s.arg(
        payout.reference, sum, who, payout.alert);
}

PayoutAlert alertOf(AlertedPayout found)
{
    PayoutAlert alert;
    alert.id = kPrefix + found.payout.reference;
    alert.isLateFailure = found.payout.state == PayoutState::Paid;
    alert.batch = std::move(found.batch);
    alert.payout = std::move(found.payout);
    alert.since = found.since;
    alert.text = evidence(alert);
    return alert;
}

} // namespace

QString PayoutAlert::flag() const
{
    return isLateFailure ? u"late-failure"_s : u"paid-after-all"_s;
}

std::vector<RewardId> PayoutAlert::rewards() const
{
    std::vector<RewardId> ids;
    for (const PayoutShare &share : payout.items)
        ids.push_back(share.reward);
    return ids;
}

bool BatchService::isAlert(const QString &flag)
{
    return flag.startsWith(kPrefix);
}

Result<std::vector<PayoutAlert>> BatchService::alerts(RewardId only)
{
    RD_TRY(found, m.journal.alerted(only));
    std::vector<PayoutAlert> list;
    for (AlertedPayout &one : found)
        list.push_back(alertOf(std::move(one)));
    return list;
}

Result<std::vector<RewardId>> BatchService::decideAlert(const FlagRequest &request)
{
    RD_CHECK(m.rewards.gate().admit(request.member, Role::Approver, word(request.decision)));
    RD_CHECK(checkFlagRequest(request));
    RD_CHECK(m.workspace.awaitChecks());
    const auto books = lockBooks();
    RD_TRY(all, alerts());
    const auto found =
        std::find_if(all.begin(), all.end(), [&request](const PayoutAlert &one) { return one.id == request.id; });
    if (found == all.end())
        return fail(ErrorKind::NotFound, u"no flag %1 holds anything"_s.arg(request.id),
            u"referral-desk flags list shows what is held."_s, u"unknown-flag"_s);
    const bool isConfirmed = request.decision == FlagDecision::Confirm;
    if (isConfirmed && !found->isLateFailure)
        return fail(ErrorKind::Conflict,
            u"that %1 was paid after all books nothing by itself"_s.arg(found->payout.reference),
            u"Mark its rewards as issued by hand where they have not been paid another time, then clear the flag."_s,
            u"paid-after-all"_s);
    RD_TRY(loaded, load(found->payout.batch));
    ActivityLine line(m.workspace, m.clock, u"batch"_s, loaded.batch.number);
    RD_TRY(now, bookTime(m.clock, m.books));
    BatchUpdate update;
    update.batch = loaded.batch.id;
    update.from = update.to = loaded.batch.state;
    Payout payout = found->payout;
    const QString said = payout.alert;
    payout.alert.clear();
    if (isConfirmed) {
        payout.word = wordOf(said);
        payout.reason = said.mid(payout.word.size()).remove(0, said.size() > payout.word.size() ? 2 : 0);
        payout.settledAt = now;
        payout.byHand = false;
        const QString facts = u"provider-refused: %1, %2"_s.arg(codeWord(payout.word), payout.reference);
        RD_CHECK(settle(update, loaded.batch, payout, PayoutMove::Return, facts, request.member, {}));
    } else {
        payout.byHand = payout.byHand || found->isLateFailure; // a person knows that it was paid all the same
        update.payouts.push_back(std::move(payout));
    }
    NewEntry record = batchEntry(loaded.batch, EntryKind::ResultsApplied,
        u"%1 %2, %3"_s.arg(found->flag(), isConfirmed ? u"confirmed"_s : u"cleared"_s, found->payout.reference),
        request.member);
    record.note = request.reason.trimmed();
    update.records.push_back(std::move(record));
    RD_CHECK(m.batches.apply(update, now));
    line.end(u"ok"_s, u"%1 changes"_s.arg(1));
    return found->rewards();
}

} // namespace rd::services
