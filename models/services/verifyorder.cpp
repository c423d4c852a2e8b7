// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookservice.h"
#include "models/services/verifychecks.h"

namespace rd::services {

using namespace Qt::StringLiterals;

OrderCheck::OrderCheck(const EngineFacts &facts, const std::vector<RewardTarget> &targets)
    : m_rows(rowsOf(facts, targets))
{
}

std::vector<OrderCheck::Row> OrderCheck::rowsOf(const EngineFacts &facts, const std::vector<RewardTarget> &targets)
{
    std::vector<Row> rows;
    rows.reserve(targets.size());
    for (const RewardTarget &target : targets) {
        const RewardSubject subject = subjectOf(target.slot);
        const qint64 id = subject == RewardSubject::Conversion ? conversionOf(facts, target).value
            : subject == RewardSubject::Customer               ? customerOf(facts, target).value
                                                               : target.participant.value;
        rows.push_back(
            {target.campaign.value, id, target.slot, static_cast<qint32>(target.beneficiary), target.participant.value,
                target.granted, target.target, toUnixMs(target.dueAt), target.flags, target.currency.packed()});
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QString OrderCheck::Row::text() const
{
    return u"slot %1, participant %2, %3 of %4, flags %5, due %6"_s.arg(slot)
        .arg(participant)
        .arg(target)
        .arg(granted)
        .arg(flags)
        .arg(toIso(fromUnixMs(dueAt)));
}

void OrderCheck::turn(EngineFacts &facts)
{
    std::reverse(facts.conversions.begin(), facts.conversions.end());
    for (const ConversionRow &row : facts.conversions) {
        const auto begin = facts.evidence.begin() + row.evidenceBegin;
        std::reverse(begin, begin + row.evidenceCount);
    }
    std::reverse(facts.participants.begin(), facts.participants.end());
    std::reverse(facts.campaigns.begin(), facts.campaigns.end());
    std::reverse(facts.touches.begin(), facts.touches.end());
    const std::vector<TouchRow> again = facts.touches;
    facts.touches.insert(facts.touches.end(), again.begin(), again.end());
}

void OrderCheck::compare(Findings &findings, const EngineFacts &turned, const std::vector<RewardTarget> &targets) const
{
    const std::vector<Row> rows = rowsOf(turned, targets);
    const auto [one, other] = std::mismatch(m_rows.begin(), m_rows.end(), rows.begin(), rows.end());
    if (one == m_rows.end() && other == rows.end())
        return;
    const Row &first = one == m_rows.end() ? *other : *one;
    const RewardSubject subject = subjectOf(first.slot);
    const QString table = subject == RewardSubject::Conversion ? u"conversion"_s
        : subject == RewardSubject::Customer                   ? u"customer"_s
                                                               : u"participant"_s;
    findings.add(u"order-free"_s, {u"%1 %2"_s.arg(table).arg(first.subject), table, first.subject},
        u"the same facts in another order ask for something else"_s, one == m_rows.end() ? u"nothing"_s : one->text(),
        other == rows.end() ? u"nothing"_s : other->text());
}

} // namespace rd::services
