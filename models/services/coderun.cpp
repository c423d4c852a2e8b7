// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/coderun.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnknownsToStop = 3; // in a row: the provider is in trouble
constexpr int kRefusalsToStop = 5; // in a row for the same reason: it is the order that is wrong

/// What the provider lists from now on.
RecordPage asListed(const CodeIntent &intent, Instant now)
{
    RecordPage page;
    page.stream = Stream::PromotionCodes;
    page.rows = 1;
    PromotionCodeRecord record;
    record.id = intent.request.reference.toStdString();
    record.code = intent.code.toStdString();
    record.coupon = intent.coupon.toStdString();
    record.createdS = toUnixSeconds(now);
    record.expiresS = intent.expiresS;
    page.promotionCodes = {std::move(record)};
    return page;
}

} // namespace

CodeRun::CodeRun(
    Parts parts, const Connection &connection, CodeGateway &gateway, CodeReport &report, CancelToken cancel)
    : m_parts(std::move(parts)),
      m_connection(connection),
      m_gateway(gateway),
      m_report(report),
      m_cancel(std::move(cancel)),
      m_times(m_parts.clock, m_parts.attempts)
{
}

Status CodeRun::confirmAccount()
{
    RD_TRY(account, m_gateway.account(m_cancel));
    m_times.heard(account.serverTime);
    return sameAccount(account, m_connection);
}

Status CodeRun::drive(std::vector<CodeIntent> intents, const ProgressSink &progress)
{
    std::vector<CodeIntent *> later;
    std::vector<CodeIntent *> wave;
    m_total = static_cast<qint64>(intents.size());
    const auto widest = static_cast<std::size_t>(qMax(1, m_gateway.maxInFlight()));
    for (std::size_t i = 0; i < intents.size(); ++i) {
        if (m_cancel.isCancelled())
            return {};
        CodeIntent &intent = intents[i];
        if (isFresh(intent)) {
            wave.push_back(&intent);
            const bool goesOn = i + 1 < intents.size() && isFresh(intents[i + 1]);
            if (goesOn && wave.size() < widest)
                continue;
            RD_CHECK(sendWave(wave, later));
            report(progress, static_cast<qint64>(wave.size()));
            wave.clear();
            continue;
        }
        auto end = one(intent);
        if (!end) {
            if (!intent.participant.isValid() && intent.request.state == IntentState::Refused)
                RD_CHECK(giveUp(intents, intent.coupon));
            return fail(std::move(end).error());
        }
        if (*end == End::Later)
            later.push_back(&intent);
        if (!intent.participant.isValid() && intent.request.state != IntentState::Confirmed)
            m_missingCoupons.insert(intent.coupon);
        report(progress, 1);
    }
    m_waited = true;
    for (CodeIntent *intent : later) {
        waitFor(kLookupDelay - m_times.sinceLast(intent->request), m_parts.clock, m_cancel);
        if (m_cancel.isCancelled()) {
            leaveOpen(*intent, u"its outcome is not known yet"_s);
            continue;
        }
        RD_TRY(end, one(*intent));
        if (end != End::Settled || intent->request.state != IntentState::Confirmed || intent->participant.isValid())
            continue;
        // The coupon has come to be after all: its codes may follow.
        m_missingCoupons.remove(intent->coupon);
        for (CodeIntent &waiting : intents) {
            if (m_cancel.isCancelled())
                return {};
            if (waiting.coupon == intent->coupon && waiting.request.state == IntentState::Prepared)
                RD_CHECK(one(waiting));
        }
    }
    return {};
}

void CodeRun::report(const ProgressSink &progress, qint64 more)
{
    m_done += more;
    if (progress)
        progress({u"codes"_s, m_done, m_total, 0});
}

bool CodeRun::isFresh(const CodeIntent &intent) const
{
    const IssueIntent &request = intent.request;
    return intent.participant.isValid() && request.state == IntentState::Prepared && request.firstAttempt == Instant{}
    && request.account == m_connection.accountId && request.mode == m_connection.mode && mayBeSent(intent);
}

/// All of a wave are on their way before the first answer is looked at, so every answer is settled whatever the others
/// came to; the first error ends the run after that.
Status CodeRun::sendWave(const std::vector<CodeIntent *> &wave, std::vector<CodeIntent *> &later)
{
    RD_CHECK(m_parts.maySend());
    std::vector<WrittenSender> senders;
    std::vector<const IssueIntent *> requests;
    for (CodeIntent *intent : wave) {
        senders.push_back(senderOf());
        RD_CHECK(senders.back().begin(intent->request));
        requests.push_back(&intent->request);
    }
    const auto outcomes = m_gateway.sendAll(requests, CancelToken());
    std::vector<CodeIntent *> again;
    Status first;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        CodeIntent &intent = *wave[i];
        senders[i].end(intent.request, outcomes[i]);
        const bool notDone =
            outcomes[i].verdict == SendVerdict::NotSent || outcomes[i].verdict == SendVerdict::NotExecuted;
        if (notDone && !outcomes[i].taken) {
            // A retry is allowed, and waits as long as the provider asks for.
            intent.request.state = IntentState::Prepared;
            if (const auto saved = save(intent.request); !saved && first)
                first = saved;
            again.push_back(&intent);
            continue;
        }
        const auto end = settle(intent, outcomes[i]);
        if (!end && first)
            first = fail(end.error());
        if (end && *end == End::Later)
            later.push_back(&intent);
    }
    RD_CHECK(first);
    for (CodeIntent *intent : again) {
        if (m_cancel.isCancelled())
            return {};
        RD_TRY(end, send(*intent));
        if (end == End::Later)
            later.push_back(intent);
    }
    return {};
}

WrittenSender CodeRun::senderOf()
{
    return WrittenSender(
        {m_parts.clock, m_times, [this](const IssueIntent &written) { return m_gateway.send(written, CancelToken()); },
            [this](const IssueIntent &written) { return save(written); }, m_gateway.resendWindow()},
        m_cancel);
}

/// Without their coupon these codes can never be made.
Status CodeRun::giveUp(const std::vector<CodeIntent> &intents, const QString &coupon)
{
    std::vector<IntentId> ids;
    for (const CodeIntent &intent : intents) {
        if (intent.participant.isValid() && intent.coupon == coupon)
            ids.push_back(intent.request.id);
    }
    RD_CHECK(m_parts.codes.discard(
        ids, u"codes given up: coupon %1 was refused"_s.arg(coupon), u"engine"_s, m_parts.clock.now()));
    return {};
}

bool CodeRun::mayBeSent(const CodeIntent &intent) const
{
    return !intent.participant.isValid() || !m_missingCoupons.contains(intent.coupon);
}

Result<CodeRun::End> CodeRun::one(CodeIntent &intent)
{
    IssueIntent &request = intent.request;
    if (request.account != m_connection.accountId || request.mode != m_connection.mode) {
        leaveOpen(intent, u"it was written down for account %1 (%2)"_s.arg(request.account, request.mode));
        return End::Open;
    }
    if (request.state == IntentState::Sending
        || (request.state == IntentState::Unknown && request.error == kInterrupted)) {
        noteInterrupted(request, m_times, m_parts.clock);
        RD_CHECK(save(request));
    }
    const bool wasSent = request.firstAttempt != Instant{};
    const auto life = m_times.keyLife(request, m_gateway.resendWindow());
    if (request.state != IntentState::Prepared || (wasSent && life != IssueClock::KeyLife::Valid)) {
        RD_TRY(found, lookUp(intent));
        if (found)
            return *found;
        if (life == IssueClock::KeyLife::Disputed) {
            leaveOpen(intent, u"this computer's clock and the provider's differ too much to send it again"_s);
            return End::Open;
        }
        // The text stays the natural key, so a new key cannot make a second code.
        if (life == IssueClock::KeyLife::Over)
            renewKey(request);
        else if (needsPerson(request)) {
            leaveOpen(intent, u"the provider repeats its error for a day; it is sent again after that"_s);
            return End::Open;
        }
    }
    if (!mayBeSent(intent))
        return End::Open;
    return send(intent);
}

Result<std::optional<CodeRun::End>> CodeRun::lookUp(CodeIntent &intent)
{
    IssueIntent &request = intent.request;
    const auto outcome = m_gateway.lookUp(request, m_cancel);
    m_times.heard(outcome.serverTime);
    request.lastLookup = m_parts.clock.now();
    switch (outcome.verdict) {
    case LookupVerdict::Present: {
        RD_TRY(end, confirm(intent, outcome.reference));
        return end;
    }
    case LookupVerdict::Foreign: {
        RD_TRY(end, refuse(intent, u"code-taken"_s, outcome.text));
        return end;
    }
    case LookupVerdict::OnItsWay: // of payouts only
    case LookupVerdict::Unclaimed:
    case LookupVerdict::Failed:
    case LookupVerdict::Returned:
    case LookupVerdict::Undecided:
        RD_CHECK(save(request));
        leaveOpen(intent, u"the look-up gave no clear answer (%1)"_s.arg(outcome.text));
        return End::Open;
    case LookupVerdict::Absent:
        break;
    }
    // A request may still be on its way for a minute: that nothing is there yet proves nothing.
    if (m_times.sinceLast(request) < kLookupDelay) {
        RD_CHECK(save(request));
        if (!m_waited)
            return End::Later;
        leaveOpen(intent, u"its outcome is not known yet"_s);
        return End::Open;
    }
    request.state = IntentState::Absent;
    ++request.emptyLookups;
    if (request.firstEmpty == Instant{})
        request.firstEmpty = request.lastLookup;
    RD_CHECK(save(request));
    return std::nullopt;
}

Result<CodeRun::End> CodeRun::send(CodeIntent &intent)
{
    RD_CHECK(m_parts.maySend());
    RD_TRY(outcome, senderOf().send(intent.request));
    return settle(intent, outcome);
}

Result<CodeRun::End> CodeRun::settle(CodeIntent &intent, const SendOutcome &outcome)
{
    if (outcome.taken)
        return lookAtTaken(intent, outcome);
    switch (outcome.verdict) {
    case SendVerdict::Confirmed:
        return confirm(intent, outcome.reference);
    case SendVerdict::Refused:
        return refuse(intent, u"provider-refused"_s, failureText(outcome));
    case SendVerdict::Accepted: // of payouts only
    case SendVerdict::Unknown:
        return unknown(intent);
    case SendVerdict::Unauthorized:
        RD_CHECK(prepared(intent));
        return fail(ErrorKind::Unauthorized, failureText(outcome),
            u"Connect %1 again with a key that may make coupons and promotion codes; what is open goes on then."_s.arg(
                m_connection.name));
    case SendVerdict::NotSent:
        RD_CHECK(prepared(intent));
        if (m_cancel.isCancelled())
            return End::Open;
        return fail(ErrorKind::Offline, failureText(outcome), u"Run it again when the provider can be reached."_s);
    case SendVerdict::NotExecuted:
        RD_CHECK(prepared(intent));
        if (m_cancel.isCancelled())
            return End::Open;
        return fail(
            ErrorKind::RateLimited, failureText(outcome), u"Run it again later; it goes on where it stopped."_s);
    }
    return unknown(intent);
}

Result<CodeRun::End> CodeRun::lookAtTaken(CodeIntent &intent, const SendOutcome &outcome)
{
    const auto found = m_gateway.lookUp(intent.request, m_cancel);
    m_times.heard(found.serverTime);
    intent.request.lastLookup = m_parts.clock.now();
    if (found.verdict == LookupVerdict::Present)
        return confirm(intent, found.reference);
    if (found.verdict == LookupVerdict::Foreign)
        return refuse(intent, u"code-taken"_s, found.text);
    intent.request.error = failureText(outcome);
    return unknown(intent);
}

Result<CodeRun::End> CodeRun::confirm(CodeIntent &intent, const QString &reference)
{
    m_unknownInARow = 0;
    m_refusedInARow = 0;
    intent.request.state = IntentState::Confirmed;
    intent.request.reference = reference;
    intent.request.error.clear();
    if (!intent.participant.isValid()) {
        RecordPage page;
        page.stream = Stream::Coupons;
        // Shown with the codes; the next sync brings it where it cannot be read now.
        if (const auto facts = m_gateway.coupon(reference, m_cancel)) {
            page.rows = 1;
            page.coupons = {facts->record};
        }
        RD_CHECK(m_parts.codes.confirm(intent, page, m_parts.clock.now()));
        return End::Settled;
    }
    const auto stored = m_parts.codes.confirm(intent, asListed(intent, m_parts.clock.now()), m_parts.clock.now());
    if (!stored && stored.error().kind != ErrorKind::Conflict)
        return fail(stored.error());
    if (stored)
        m_report.created.push_back({intent.participant, problem(intent, {}, {}).name, m_connection.name, intent.code,
            intent.request.reference});
    else
        m_report.notCreated.push_back(problem(
            intent, u"code-taken"_s, u"%1 exists at the provider, but %2"_s.arg(reference, stored.error().text)));
    return End::Settled;
}

Result<CodeRun::End> CodeRun::refuse(CodeIntent &intent, const QString &reason, const QString &detail)
{
    m_unknownInARow = 0;
    intent.request.state = IntentState::Refused;
    intent.request.error = reason + u": "_s + detail;
    RD_CHECK(save(intent.request));
    if (!intent.participant.isValid())
        return fail(ErrorKind::Refused, u"the coupon could not be made (%1)"_s.arg(detail),
            u"Choose another coupon; nothing was made with this one."_s, reason);
    // A participant's own code that is there is theirs, whoever made it (rulings.md 14).
    if (reason == "code-taken"_L1 && m_parts.ownTexts.contains(foldedCode(intent.code))) {
        ++m_report.existing;
        return End::Settled;
    }
    m_report.notCreated.push_back(problem(intent, reason, detail));
    m_refusedInARow = reason == "provider-refused"_L1 && detail == m_lastRefusal ? m_refusedInARow + 1 : 1;
    m_lastRefusal = detail;
    if (reason == "provider-refused"_L1 && m_refusedInARow >= kRefusalsToStop)
        return fail(ErrorKind::Refused, u"%1 codes in a row were refused: %2"_s.arg(m_refusedInARow).arg(detail),
            u"Mend what the provider names, give up what is open, and order again."_s, u"provider-refused"_s);
    return End::Settled;
}

Result<CodeRun::End> CodeRun::unknown(CodeIntent &intent)
{
    intent.request.state = IntentState::Unknown;
    RD_CHECK(save(intent.request));
    if (++m_unknownInARow >= kUnknownsToStop) {
        leaveOpen(intent, intent.request.error);
        return fail(ErrorKind::Timeout, u"%1 outcomes in a row are unknown"_s.arg(m_unknownInARow),
            u"Run it again when the provider answers; it looks them up first."_s);
    }
    if (!m_waited)
        return End::Later;
    leaveOpen(intent, intent.request.error);
    return End::Open;
}

/// Provably not carried out: written down and waiting for the next run.
Result<CodeRun::End> CodeRun::prepared(CodeIntent &intent)
{
    intent.request.state = IntentState::Prepared;
    RD_CHECK(save(intent.request));
    return End::Open;
}

CodeProblem CodeRun::problem(const CodeIntent &intent, const QString &reason, const QString &detail) const
{
    const auto name = m_parts.names.find(intent.participant);
    return {intent.participant, name == m_parts.names.end() ? QString() : name->second, m_connection.name, intent.code,
        reason, detail};
}

void CodeRun::leaveOpen(const CodeIntent &intent, const QString &detail)
{
    m_report.uncertain.push_back(problem(intent, u"uncertain"_s, detail));
}

} // namespace rd::services
