// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookslock.h"
#include "models/services/issuerun.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnknownsToStop = 3; // in a row: the provider is in trouble, more uncertain rewards help nobody

tl::unexpected<Error> noFunds(const Connection &connection, const SendOutcome &outcome)
{
    return fail(ErrorKind::Refused, u"there is not enough money at %1: %2"_s.arg(connection.name, outcome.text),
        u"Add money there; nothing more was sent."_s, QString(kNoFunds));
}

} // namespace

Result<IssueRun::StepEnd> IssueRun::startStep(IssueIntent &intent, bool isLast)
{
    RD_TRY(found, lookUpFirst(intent, isLast));
    if (found)
        return *found;
    return sendStep(intent, isLast);
}

Result<IssueRun::StepEnd> IssueRun::sendStep(IssueIntent &intent, bool isLast)
{
    // A cancel must not cut a request whose outcome would then be unknown: it takes effect between rewards.
    WrittenSender sender(
        {m_parts.clock, m_times, [this](const IssueIntent &written) { return m_gateway.send(written, CancelToken()); },
            [this](const IssueIntent &written) { return m_parts.intents.update(written); }, m_gateway.resendWindow()},
        m_cancel);
    const bool wasInDoubt = isInDoubt(intent);
    RD_TRY(outcome, sender.send(intent));
    if (outcome.taken && intent.reference.isEmpty())
        intent.reference = outcome.reference;
    if (outcome.taken)
        return lookAtTaken(intent, outcome, isLast);
    switch (outcome.verdict) {
    case SendVerdict::Confirmed:
        return confirm(intent, outcome.reference, isLast);
    case SendVerdict::Refused:
        return wasInDoubt ? refusedLater(intent, outcome) : refuse(intent, outcome);
    case SendVerdict::Accepted:
        return accepted(intent, outcome);
    case SendVerdict::Unknown:
        return unknown(intent, outcome);
    case SendVerdict::Unauthorized:
        RD_CHECK(notSent(intent, outcome, wasInDoubt));
        return fail(ErrorKind::Unauthorized, failureText(outcome),
            u"Connect %1 again with a key that may do this; what is open goes on then."_s.arg(m_connection.name));
    case SendVerdict::NotSent:
        if (m_cancel.isCancelled())
            return notSent(intent, outcome, wasInDoubt);
        RD_CHECK(notSent(intent, outcome, wasInDoubt));
        return fail(ErrorKind::Offline, failureText(outcome), u"It is sent when the provider can be reached."_s);
    case SendVerdict::NotExecuted:
        return notSent(intent, outcome, wasInDoubt);
    }
    return unknown(intent, outcome);
}

Result<IssueRun::StepEnd> IssueRun::confirm(IssueIntent &intent, const QString &reference, bool isLast)
{
    m_unknownInARow = 0;
    intent.state = IntentState::Confirmed;
    intent.reference = reference;
    intent.error.clear();
    if (!isLast) {
        RD_CHECK(m_parts.intents.update(intent));
        return StepEnd::Confirmed;
    }
    {
        const auto books = lockBooks();
        RD_TRY(reward, m_parts.books.storedReward(intent.reward));
        RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
        const auto submission = submissionOf(entries);
        const auto facts = QString(intent.method + u" "_s + reference);
        RD_CHECK(m_parts.intents.settle(intent, issuedChange(reward, submission, facts), m_parts.clock.now()));
        if (reward.hasAmount)
            addTotal(m_report.totals, {submission.inTransit, reward.currency}, mode());
    }
    m_report.issued.push_back({intent.reward, reference});
    RD_CHECK(m_parts.books.noteBlocker(intent.reward, std::nullopt, {}));
    return StepEnd::Confirmed;
}

Result<IssueRun::StepEnd> IssueRun::refuse(IssueIntent &intent, const SendOutcome &outcome)
{
    m_unknownInARow = 0;
    intent.state = IntentState::Refused;
    {
        const auto books = lockBooks();
        RD_TRY(reward, m_parts.books.storedReward(intent.reward));
        RD_TRY(entries, m_parts.books.entriesOf(intent.reward));
        const auto submission = submissionOf(entries);
        const auto facts = QString(word(Blocker::ProviderRefused) + u": "_s + outcome.code);
        RD_CHECK(m_parts.intents.settle(intent, failedChange(reward, submission, facts), m_parts.clock.now()));
    }
    notIssued(intent.reward, Blocker::ProviderRefused, intent.error);
    if (outcome.lacksFunds)
        return noFunds(m_connection, outcome);
    return StepEnd::Ended;
}

Result<IssueRun::StepEnd> IssueRun::refusedLater(IssueIntent &intent, const SendOutcome &outcome)
{
    m_unknownInARow = 0;
    intent.state = IntentState::Unknown;
    intent.error = kRefusedLater + failureText(outcome);
    RD_CHECK(m_parts.intents.update(intent));
    uncertain(intent.reward,
        u"refused when it was sent again (%1); whether an earlier attempt arrived is found out first"_s.arg(
            failureText(outcome)));
    if (outcome.lacksFunds)
        return noFunds(m_connection, outcome);
    return StepEnd::Uncertain;
}

Result<IssueRun::StepEnd> IssueRun::refuseAsSaid(IssueIntent &intent)
{
    intent.error.remove(0, kRefusedLater.size());
    SendOutcome said;
    said.verdict = SendVerdict::Refused;
    said.code = intent.error.section(u": "_s, 0, 0);
    said.text = intent.error.section(u": "_s, 1);
    return refuse(intent, said);
}

Result<IssueRun::StepEnd> IssueRun::lookAtTaken(IssueIntent &intent, const SendOutcome &outcome, bool isLast)
{
    const auto found = m_gateway.lookUp(intent, m_cancel);
    m_times.heard(found.serverTime);
    if (found.verdict == LookupVerdict::Present) {
        intent.lastLookup = m_parts.clock.now();
        return confirm(intent, found.reference, isLast);
    }
    if (found.verdict == LookupVerdict::Foreign) {
        intent.lastLookup = m_parts.clock.now();
        return refuseForeign(intent, found.text);
    }
    if (found.verdict != LookupVerdict::Absent && found.verdict != LookupVerdict::Undecided) {
        intent.lastLookup = m_parts.clock.now();
        return follow(intent, found);
    }
    return unknown(intent, outcome);
}

Result<IssueRun::StepEnd> IssueRun::refuseForeign(IssueIntent &intent, const QString &text)
{
    SendOutcome outcome;
    outcome.code = u"foreign-object"_s;
    outcome.text = text;
    intent.error = failureText(outcome);
    return refuse(intent, outcome);
}

/// Provably not executed: written down and waiting for the next chance.
Result<IssueRun::StepEnd> IssueRun::notSent(IssueIntent &intent, const SendOutcome &outcome, bool wasInDoubt)
{
    intent.state = wasInDoubt ? IntentState::Unknown : IntentState::Prepared;
    RD_CHECK(m_parts.intents.update(intent));
    uncertain(intent.reward, u"not accepted yet, it is sent again later (%1)"_s.arg(failureText(outcome)));
    return StepEnd::Uncertain;
}

Result<IssueRun::StepEnd> IssueRun::unknown(IssueIntent &intent, const SendOutcome &outcome)
{
    intent.state = IntentState::Unknown;
    RD_CHECK(m_parts.intents.update(intent));
    uncertain(intent.reward, u"the outcome is unknown until it is looked up (%1)"_s.arg(failureText(outcome)));
    if (++m_unknownInARow >= kUnknownsToStop)
        return fail(ErrorKind::Timeout, u"%1 outcomes in a row are unknown"_s.arg(m_unknownInARow),
            u"Try again when the provider answers."_s);
    return StepEnd::Uncertain;
}

} // namespace rd::services
