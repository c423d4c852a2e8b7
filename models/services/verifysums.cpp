// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/decisions.h"
#include "models/services/difference.h"
#include "models/services/rewardslots.h"
#include "models/services/verifychecks.h"

namespace rd::services {

using namespace Qt::StringLiterals;

PendingBooks::PendingBooks(const TouchedBooks &touched, const EngineFacts &facts, const std::vector<Bond> &bonds)
    : m_everything(touched.everything),
      m_customers(touched.customers.begin(), touched.customers.end()),
      m_participants(touched.participants.begin(), touched.participants.end())
{
    // Tiers, caps and milestones reach from one customer to the others of a participant.
    for (const Bond &bond : bonds) {
        if (m_customers.contains(facts.customers[bond.customer].id))
            m_participants.insert(bond.participant);
    }
}

namespace {

QString textOf(qint64 granted, qint64 target, Instant dueAt, Flags flags)
{
    return u"%1 of %2, due %3 %4"_s
        .arg(QString::number(target), QString::number(granted), toIso(dueAt), words(flags).join(u' '))
        .trimmed();
}

/// What else of a reward that has not left follows from the facts: amounts, due date, flags raised.
bool sameAsAsked(const StoredReward &reward, const RewardTarget &target)
{
    return reward.target == target.target && reward.granted == target.granted && reward.dueAt == target.dueAt
        && (target.flags & ~reward.flagsRaised) == 0;
}

} // namespace

bool PendingBooks::concerns(CustomerId customer, ParticipantId participant) const
{
    return m_everything || m_customers.contains(customer) || m_participants.contains(participant);
}

qint64 checkSums(Findings &findings, const std::vector<StoredReward> &rewards, const EngineFacts &facts,
    const std::vector<RewardTarget> &targets, const PendingBooks &pending)
{
    qint64 waiting = 0;
    const auto differs = [&](const StoredReward &reward, const QString &text, const QString &expected,
                             const QString &found) {
        // A decision marks its customer, too, and changes no sum: only books that are to be computed whole may differ.
        if (pending.isEverything())
            ++waiting;
        else
            findings.add(u"reward-sum"_s, placeOf(reward), text, expected, found);
    };
    // Unlike a sum, the rest may wait for the next sync wherever something has changed.
    const auto restDiffers = [&](const StoredReward &reward, CustomerId customer, const QString &text,
                                 const QString &expected, const QString &found) {
        if (pending.concerns(customer, reward.participant))
            ++waiting;
        else
            differs(reward, text, expected, found);
    };
    RewardSlots known(rewards);
    for (const auto &target : targets) {
        const auto *reward = known.claim(target, customerOf(facts, target), conversionOf(facts, target));
        if (!reward) {
            const ConversionId conversion = conversionOf(facts, target);
            if (target.granted != 0 && pending.concerns(customerOf(facts, target), target.participant))
                ++waiting;
            else if (target.granted != 0)
                findings.add(u"reward-sum"_s,
                    {u"conversion %1"_s.arg(conversion.value), u"conversion"_s, conversion.value},
                    u"asks for a reward that is not in the books; the next sync adds it"_s,
                    u"a reward of %1"_s.arg(target.target), u"none"_s);
            continue;
        }
        const auto amountDiffers = [&](qint64 expected) {
            differs(*reward, u"what is booked is not what the facts ask for"_s, QString::number(expected),
                QString::number(reward->booked));
        };
        if (hasLeft(reward->phase)) {
            // It follows its own refunds only; what else differs is before a person (domain.md 4.8, 5.4.22).
            const auto change = isOutOtherwise(reward, target)
                ? differenceOfOut(*reward, target, facts, reward->rate)
                : differenceOf(reward, target, customerOf(facts, target), conversionOf(facts, target));
            if (change && change->reward.booked != reward->booked)
                amountDiffers(change->reward.booked);
            else if (change && change->reward.target != reward->target)
                restDiffers(*reward, customerOf(facts, target), u"its amount does not follow its refunds"_s,
                    QString::number(change->reward.target), QString::number(reward->target));
            continue;
        }
        if (reward->booked != target.target)
            amountDiffers(target.target);
        else if (reward->kind != target.kind || reward->currency != target.currency)
            differs(*reward, u"it is of another kind or currency"_s,
                QString(word(target.kind) + u' ' + target.currency.code()),
                QString(word(reward->kind) + u' ' + reward->currency.code()));
        else if (reward->participant != target.participant)
            differs(*reward, u"it belongs to another participant"_s, QString::number(target.participant.value),
                QString::number(reward->participant.value));
        else if (!sameAsAsked(*reward, target))
            restDiffers(*reward, customerOf(facts, target), u"it is not what the facts ask for"_s,
                textOf(target.granted, target.target, target.dueAt, target.flags),
                textOf(reward->granted, reward->target, reward->dueAt, reward->flagsRaised));
    }
    std::vector<const StoredReward *> unclaimed;
    known.forEachUnclaimed([&unclaimed](const StoredReward &reward) { unclaimed.push_back(&reward); });
    const auto payments = paymentsOf(unclaimed, facts);
    for (const StoredReward *reward : unclaimed) {
        // What is out stays when its sale is given to somebody else (domain.md 3.7), and follows its own refunds.
        if (reward->booked != 0 && !hasLeft(reward->phase)) {
            differs(*reward, u"it is booked, and the facts ask for nothing"_s, u"0"_s, QString::number(reward->booked));
            continue;
        }
        const qint64 kept = keptOf(*reward, payments.at(reward->conversion), facts);
        const auto change =
            isForgotten(*reward, facts) ? differenceToForgotten(*reward, kept) : differenceToNothing(*reward, kept);
        if (change && (change->reward.booked != reward->booked || change->reward.target != reward->target))
            restDiffers(*reward, reward->customer,
                u"nothing asks for it any more, and it does not follow its refunds"_s,
                QString::number(change->reward.target), QString::number(reward->target));
    }
    return waiting;
}

} // namespace rd::services
