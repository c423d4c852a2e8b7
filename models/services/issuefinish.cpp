// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issuerun.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

Status IssueRun::finish(const Status &ran, bool isOrdered)
{
    // Also after a cancel or an error: what was collected until then is not left open.
    const Status closed = m_gateway.finish(CancelToken());
    if (!closed)
        noteAtAll(closed.error().text);
    Status paid;
    for (const PayoutCollection &collection : m_gateway.collected()) {
        const Result<QString> why = !ran  ? Result<QString>(u"the run ended early"_s)
            : !isOrdered                  ? Result<QString>(u"nobody has ordered to issue just now"_s)
            : !collection.doubt.isEmpty() ? Result<QString>(collection.doubt)
                                          : objectionToPaying(collection);
        if (paid && !why)
            paid = fail(why.error());
        const QString text = why ? *why : why.error().text;
        if (!text.isEmpty()) {
            noteAt(collection, u"its batch was not paid (%1) and waits as a draft there"_s.arg(text));
            continue;
        }
        const Status payment = m_gateway.pay(collection, CancelToken());
        noteAt(collection, payment ? u"its batch is paid"_s : payment.error().text);
        if (paid && !payment)
            paid = payment;
    }
    if (!ran)
        return ran;
    return closed ? paid : closed;
}

/// Why the money of a collection must not leave; empty = it may. Between sending and paying lies a whole run, and a
/// crash perhaps: what stops a reward from being sent stops it here, too.
Result<QString> IssueRun::objectionToPaying(const PayoutCollection &collection)
{
    if (m_cancel.isCancelled())
        return u"it was cancelled"_s;
    if (const auto ready = m_parts.workspace.readyToIssue(); !ready)
        return ready.error().text;
    if (const auto allowed = checkNotStopped(); !allowed)
        return allowed.error().text;
    RD_TRY(open, m_parts.intents.openIntents(m_connection.id));
    const std::set<IntentId> wanted(collection.payouts.begin(), collection.payouts.end());
    std::size_t found = 0;
    for (const IssueIntent &intent : open) {
        if (!wanted.contains(intent.id))
            continue;
        ++found;
        RD_TRY(intents, m_parts.intents.intentsOf(intent.reward));
        const auto steps = currentSteps(intents);
        RD_TRY(objection, objectionTo(intent, steps));
        if (objection)
            return u"reward %1: %2"_s.arg(QString::number(intent.reward.value), objection->detail);
    }
    return found == wanted.size() ? QString() : u"one of its rewards is settled already"_s;
}

void IssueRun::noteAt(const PayoutCollection &collection, const QString &text)
{
    for (const IntentId id : collection.payouts) {
        const auto intent = m_onItsWay.find(id);
        if (intent != m_onItsWay.end())
            m_report.onItsWay[intent->second].detail += u"; "_s + text;
    }
}

void IssueRun::noteAtAll(const QString &text)
{
    for (const auto &[intent, row] : m_onItsWay)
        m_report.onItsWay[row].detail += u"; "_s + text;
}

} // namespace rd::services
