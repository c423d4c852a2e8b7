// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <algorithm>

namespace rd::tests::oracle {

namespace {

bool inSamePeriod(CapPeriod period, QDate a, QDate b)
{
    switch (period) {
    case CapPeriod::Day:
        return a == b;
    case CapPeriod::Week:
        return a.addDays(1 - a.dayOfWeek()) == b.addDays(1 - b.dayOfWeek());
    case CapPeriod::Month:
        return a.year() == b.year() && a.month() == b.month();
    case CapPeriod::Ever:
        break;
    }
    return true;
}

} // namespace

qint64 CapBook::grant(
    const CampaignTerms &terms, const ConversionRow &sale, quint32 customer, ParticipantId participant, Money wanted)
{
    const QDate date = dateOf(m_calendar, sale.paidAt);
    qint64 granted = wanted.minor;
    for (const Cap &cap : terms.caps) {
        if (cap.amount.currency != wanted.currency)
            continue;
        qint64 used = 0;
        for (const Note &note : m_notes) {
            if (note.currency != wanted.currency || !inSamePeriod(cap.period, note.date, date))
                continue;
            if (cap.per == CapPer::Customer && note.customer != customer)
                continue;
            if (cap.per == CapPer::Participant && note.participant != participant)
                continue;
            used += note.amount;
        }
        granted = std::min(granted, std::max<qint64>(0, cap.amount.minor - used));
    }
    if (granted > 0)
        m_notes.push_back({customer, participant, wanted.currency, date, granted});
    return granted;
}

} // namespace rd::tests::oracle
