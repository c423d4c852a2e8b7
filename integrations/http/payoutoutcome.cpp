// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/payoutoutcome.h"

namespace rd::http {

using namespace Qt::StringLiterals;

SendOutcome sendOutcome(SendVerdict verdict, const QString &code, const QString &text)
{
    SendOutcome outcome;
    outcome.verdict = verdict;
    outcome.code = code;
    outcome.text = text;
    return outcome;
}

SendOutcome noAnswer(const Error &error)
{
    auto outcome = sendOutcome(
        isOutcomeUnknown(error) ? SendVerdict::Unknown : SendVerdict::NotSent, errorCode(error), error.text);
    outcome.requestId = error.requestId;
    return outcome;
}

SendOutcome failedBefore(const Error &error)
{
    SendVerdict verdict = SendVerdict::NotSent;
    switch (error.kind) {
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        verdict = SendVerdict::Unauthorized;
        break;
    case ErrorKind::RateLimited:
        verdict = SendVerdict::NotExecuted;
        break;
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::BadInput:
        verdict = SendVerdict::Refused;
        break;
    default:
        break;
    }
    auto outcome = sendOutcome(verdict, errorCode(error), error.text);
    outcome.requestId = error.requestId;
    return outcome;
}

SendOutcome refusedOutcome(const HttpResponse &answer, const Refusal &refusal)
{
    const QString status = u"http-%1"_s.arg(answer.status);
    switch (answer.status) {
    case 401:
    case 403:
        return sendOutcome(SendVerdict::Unauthorized, status, refusal.text);
    case 429: {
        auto outcome = sendOutcome(SendVerdict::NotExecuted, status, refusal.text);
        outcome.retryAfter =
            parseRetryAfter(answer.headers.value("Retry-After"), answer.serverDate).value_or(refusal.pause);
        return outcome;
    }
    case 400:
    case 402:
    case 404:
    case 422:
        if (refusal.isWellFormed)
            return sendOutcome(SendVerdict::Refused, refusal.code.isEmpty() ? status : refusal.code, refusal.text);
        break;
    default: // also 409: something under this key is still running, or was before
        break;
    }
    return sendOutcome(SendVerdict::Unknown, status, refusal.text);
}

LookupOutcome undecided(const QString &text)
{
    return {LookupVerdict::Undecided, {}, text};
}

LookupOutcome shownAs(LookupVerdict verdict, const QString &reference, const QString &text, const QString &code)
{
    LookupOutcome outcome{verdict, reference, text};
    outcome.code = code;
    return outcome;
}

SendOutcome asSent(const LookupOutcome &shown)
{
    auto outcome = sendOutcome(SendVerdict::Unknown, shown.code, shown.text);
    outcome.reference = shown.reference;
    switch (shown.verdict) {
    case LookupVerdict::Present:
        outcome.verdict = SendVerdict::Confirmed;
        break;
    case LookupVerdict::OnItsWay:
    case LookupVerdict::Unclaimed:
        outcome.verdict = SendVerdict::Accepted;
        break;
    case LookupVerdict::Failed:
    case LookupVerdict::Returned:
        outcome.verdict = SendVerdict::Refused;
        break;
    case LookupVerdict::Undecided:
    case LookupVerdict::Absent:
    case LookupVerdict::Foreign:
        outcome.code = u"answer-differs"_s;
    }
    return outcome;
}

} // namespace rd::http
