// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issuerun.h"

#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/issuingcontrol.h"
#include "models/services/payoutreceivers.h"

#include <QCryptographicHash>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// Store credit of a shop: it carries no mark of ours, so the next one for the same customer waits until the outcome of
/// this one is known.
constexpr QLatin1StringView kCountedCredit("store-credit");

bool isOpen(IntentState state)
{
    switch (state) {
    case IntentState::Prepared:
    case IntentState::Sending:
    case IntentState::Unknown:
    case IntentState::Absent:
        return true;
    case IntentState::Confirmed:
    case IntentState::Refused:
    case IntentState::Abandoned:
        return false;
    }
    return true;
}

bool isReady(const StoredReward &reward)
{
    return reward.phase == RewardPhase::Approved && openFlags(reward) == 0 && reward.target > 0
        && reward.booked == reward.target;
}

/// True where a plan made from one is a plan for the other.
bool hasSameTerms(const StoredReward &a, const StoredReward &b)
{
    return a.target == b.target && a.hasAmount == b.hasAmount && a.currency == b.currency && a.kind == b.kind
        && a.version == b.version && a.beneficiary == b.beneficiary && a.participant == b.participant
        && a.customer == b.customer && a.conversion == b.conversion;
}

/// How it goes out, for the chain; another way than the kind's own is named.
QString factsOf(RewardKind kind, const IssueIntent &first)
{
    if (kind == RewardKind::Cash && !isPayoutMethod(first.method))
        return first.method + u" for cash"_s;
    if (kind == RewardKind::Coupon && first.stepName == "credit"_L1)
        return first.method + u" as credit"_s;
    return first.method;
}

/// A new attempt after one that was sent must not meet the answer the provider keeps for the old key.
int nextGeneration(const std::vector<IssueIntent> &earlier, int step)
{
    int generation = 1;
    for (const auto &intent : earlier) {
        if (intent.step == step)
            generation = qMax(generation, intent.attempts > 0 ? intent.generation + 1 : intent.generation);
    }
    return generation;
}

} // namespace

const IssueIntent *openStep(const std::vector<IssueIntent> &steps)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [](const IssueIntent &step) { return isOpen(step.state); });
    return found == steps.end() ? nullptr : &*found;
}

void addTotal(std::vector<CurrencyTotal> &totals, const Money &amount, Mode mode)
{
    auto found = std::find_if(totals.begin(), totals.end(), [&amount, mode](const CurrencyTotal &total) {
        return total.currency == amount.currency && total.mode == mode;
    });
    if (found == totals.end())
        found = totals.insert(totals.end(), CurrencyTotal{amount.currency, 0, 0, mode});
    found->minor += amount.minor;
    ++found->count;
}

IssueRun::IssueRun(
    const Parts &parts, const Connection &connection, RewardGateway &gateway, IssueReport &report, CancelToken cancel)
    : m_parts(parts),
      m_connection(connection),
      m_gateway(gateway),
      m_report(report),
      m_cancel(std::move(cancel)),
      m_times(parts.clock, parts.attempts)
{
}

Status IssueRun::confirmAccount()
{
    RD_TRY(account, m_gateway.account(m_cancel));
    m_times.heard(account.serverTime);
    return sameAccount(account, m_connection);
}

Status IssueRun::checkNotStopped()
{
    return checkIssuingIsOn(m_parts.workspace);
}

Status IssueRun::issue(const RewardRow &row, const QString &method, const QString &subscription, const QString &actor)
{
    RD_CHECK(checkNotStopped());
    RD_TRY(reward, readyReward(row.id));
    if (!reward)
        return {};
    RD_TRY(request, requestFor(row, *reward, m_parts.campaigns, method, subscription));
    RD_TRY(planned, plan(row, request, reward->key));
    if (!planned)
        return {};
    auto steps = stepsOf(*planned, *reward, method);
    if (!steps && steps.error().kind == ErrorKind::Conflict) {
        notIssued(row.id, Blocker::ProviderRefused, steps.error().text);
        return {};
    }
    if (!steps)
        return fail(std::move(steps).error());
    RD_TRY(prepared, prepare(*steps, *reward, row, actor, planned->payoutMethod));
    return prepared ? drive(*steps, false) : Status();
}

Status IssueRun::lookAt(const RewardRow &row, const QString &method, const QString &subscription)
{
    RD_TRY(reward, readyReward(row.id));
    if (!reward)
        return {};
    RD_TRY(request, requestFor(row, *reward, m_parts.campaigns, method, subscription));
    RD_TRY(planned, plan(row, request, reward->key));
    if (planned)
        notIssued(row.id, Blocker::NeedsApproval, u"it could be issued now, but nobody has agreed to that yet"_s);
    return {};
}

Result<std::optional<StoredReward>> IssueRun::readyReward(RewardId id)
{
    RD_TRY(reward, m_parts.books.storedReward(id));
    RD_TRY(intents, m_parts.intents.intentsOf(id));
    const bool unresolved =
        std::any_of(intents.begin(), intents.end(), [](const IssueIntent &intent) { return isOpen(intent.state); });
    if (unresolved) {
        uncertain(id, u"an earlier attempt is not resolved yet"_s);
        return std::nullopt;
    }
    if (!isReady(reward)) {
        notIssued(id, Blocker::NeedsApproval, u"it has changed since it was listed"_s);
        return std::nullopt;
    }
    return reward;
}

Result<std::optional<IssuePlan>> IssueRun::plan(
    const RewardRow &row, const IssueRequest &request, const QString &rewardKey)
{
    int generation = 1;
    if (m_gateway.usesFreshIds()) {
        RD_TRY(earlier, m_parts.intents.intentsOf(request.reward));
        generation = nextGeneration(earlier, 1);
    }
    const auto firstKey =
        idempotencyKey(m_connection.accountId, m_connection.mode, request.method, rewardKey, 1, generation);
    auto planned = planFor(m_gateway, m_parts.payoutMethods, row, request, firstKey, m_cancel);
    if (!planned) {
        if (stopsConnection(planned.error().kind))
            return fail(std::move(planned).error());
        notIssued(request.reward, blockerFor(planned.error().kind), planned.error().text);
        return std::nullopt;
    }
    if (planned->blocker) {
        RD_CHECK(m_parts.books.noteBlocker(request.reward, planned->blocker, planned->detail));
        notIssued(request.reward, *planned->blocker, planned->detail);
        return std::nullopt;
    }
    RD_TRY(meets, meetsAnother(*planned, request.reward));
    if (meets) {
        const bool isCredit = planned->steps.front().name == kCountedCredit;
        notIssued(request.reward, isCredit ? Blocker::OutcomeUnknown : Blocker::ExistingDiscount,
            isCredit ? u"another credit for this customer is on its way; what becomes of it comes first"_s
                     : u"another reward for this subscription is on its way"_s);
        return std::nullopt;
    }
    if (planned->steps.empty())
        return fail(ErrorKind::Internal, u"the plan for reward %1 has no steps"_s.arg(request.reward.value));
    return std::move(*planned);
}

/// The provider does not show yet what an open request is about to change, and a second one would replace it. Credits
/// that are known again only by counting them must not meet either. New objects and other credits do not.
Result<bool> IssueRun::meetsAnother(const IssuePlan &planned, RewardId reward)
{
    const auto changes = [](const QString &step) {
        return step == "attach"_L1 || step == "price"_L1 || step == kCountedCredit;
    };
    const auto change = std::find_if(planned.steps.begin(), planned.steps.end(),
        [&changes](const PreparedStep &step) { return changes(step.name); });
    if (change == planned.steps.end())
        return false;
    RD_TRY(open, m_parts.intents.openIntents(m_connection.id));
    return std::any_of(open.begin(), open.end(), [&](const IssueIntent &intent) {
        return intent.reward != reward && changes(intent.stepName) && intent.path == change->path;
    });
}

Result<std::vector<IssueIntent>> IssueRun::stepsOf(
    const IssuePlan &planned, const StoredReward &reward, const QString &method)
{
    RD_TRY(earlier, m_parts.intents.intentsOf(reward.id));
    std::vector<IssueIntent> steps;
    int number = 0;
    for (const auto &step : planned.steps) {
        ++number;
        const auto bodyHash = QCryptographicHash::hash(step.body, QCryptographicHash::Sha256);
        const auto done = std::find_if(earlier.begin(), earlier.end(), [number](const IssueIntent &intent) {
            return intent.step == number && intent.state == IntentState::Confirmed;
        });
        if (done != earlier.end()) {
            if (done->stepName != step.name || done->bodyHash != bodyHash)
                return fail(ErrorKind::Conflict,
                    u"an earlier attempt already made %1 with other terms (%2)"_s.arg(done->stepName, done->reference));
            steps.push_back(*done);
            continue;
        }
        IssueIntent intent;
        intent.reward = reward.id;
        intent.key = reward.key;
        intent.step = number;
        intent.stepName = step.name;
        intent.method = method;
        intent.connection = m_connection.id;
        intent.account = m_connection.accountId;
        intent.mode = m_connection.mode;
        intent.generation = nextGeneration(earlier, number);
        intent.idempotencyKey =
            idempotencyKey(intent.account, intent.mode, method, reward.key, number, intent.generation);
        intent.httpMethod = step.httpMethod;
        intent.path = step.path;
        intent.body = step.body;
        intent.bodyHash = bodyHash;
        intent.naturalKey = step.naturalKey;
        intent.createdAt = m_parts.clock.now();
        steps.push_back(std::move(intent));
    }
    return steps;
}

/// Writes the steps down together with the reward's posting. False = reported; nothing was written.
Result<bool> IssueRun::prepare(std::vector<IssueIntent> &steps, const StoredReward &reward, const RewardRow &row,
    const QString &actor, const QString &payoutMethod)
{
    std::vector<IssueIntent> fresh;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(fresh),
        [](const IssueIntent &intent) { return intent.state == IntentState::Prepared; });
    if (fresh.empty())
        return fail(ErrorKind::Internal, u"reward %1 has nothing left to send"_s.arg(reward.id.value));
    const QString facts = factsOf(reward.kind, fresh.front());

    const auto books = lockBooks();
    RD_TRY(current, m_parts.books.storedReward(reward.id));
    if (!isReady(current) || !hasSameTerms(current, reward)) {
        notIssued(reward.id, Blocker::NeedsApproval, u"it changed meanwhile"_s);
        return false;
    }
    RD_TRY(same, isSameReceiver(row));
    if (!same)
        return false;
    RD_TRY(sameMethod, isSameMethod(current, payoutMethod));
    if (!sameMethod)
        return false;
    if (current.kind == RewardKind::Cash && current.beneficiary == Beneficiary::Referrer) {
        RD_TRY(owed, owedBack(m_parts.books, current.participant, current.currency, mode()));
        if (owed > 0) {
            notIssued(reward.id, Blocker::NegativeBalance, owedBackText(owed, current.currency));
            return false;
        }
    }
    auto ids = m_parts.intents.prepare(fresh, submittedChange(current, facts, actor), m_parts.clock.now());
    if (!ids) {
        if (ids.error().code != "already-issuing"_L1)
            return fail(std::move(ids).error());
        uncertain(reward.id, u"another attempt is under way"_s);
        return false;
    }
    auto id = ids->begin();
    for (auto &step : steps) {
        if (step.state == IntentState::Prepared)
            step.id = *id++;
    }
    return true;
}

/// The list was read before the lock, perhaps minutes ago: what was agreed to was this receiver.
Result<bool> IssueRun::isSameReceiver(const RewardRow &listed)
{
    RewardFilter filter;
    filter.ids = {listed.id};
    RD_TRY(rows, m_parts.books.rewardRows(filter, m_parts.clock.earlier()));
    if (rows.empty())
        return fail(ErrorKind::Damaged, u"reward %1 is missing"_s.arg(listed.id.value));
    const auto &now = rows.front();
    const bool toReferee = listed.beneficiary == Beneficiary::Referee;
    const QString &email = toReferee ? now.customerEmail : now.participantEmail;
    const QString &listedEmail = toReferee ? listed.customerEmail : listed.participantEmail;
    if (now.state != RewardState::Approved) // by the provider's clock, which is known only now (reliability.md 11)
        notIssued(listed.id, Blocker::NeedsApproval, u"it is %1 by now, not approved"_s.arg(word(now.state)));
    else if (now.participantSuspended)
        notIssued(listed.id, Blocker::ParticipantSuspended, u"the participant was suspended meanwhile"_s);
    else if (toReferee && now.customerId.isEmpty() && !listed.customerId.isEmpty())
        notIssued(listed.id, Blocker::CustomerNotFound, u"its customer was removed meanwhile"_s);
    else if (email != listedEmail)
        notIssued(listed.id, Blocker::EmailMismatch, u"the receiver's e-mail was changed meanwhile"_s);
    else if (toReferee && now.customerId != listed.customerId)
        notIssued(listed.id, Blocker::NeedsApproval, u"its customer has another account now"_s);
    else
        return true;
    return false;
}

/// The account was read before the lock, too.
Result<bool> IssueRun::isSameMethod(const StoredReward &reward, const QString &payoutMethod)
{
    if (payoutMethod.isEmpty() || m_parts.payoutMethods == nullptr)
        return true;
    RD_TRY(now, methodUidOf(*m_parts.payoutMethods, reward.participant, reward.currency));
    if (now == payoutMethod)
        return true;
    notIssued(reward.id, Blocker::MethodChangedRecently, u"the payout method was changed meanwhile"_s);
    return false;
}

Status IssueRun::drive(std::vector<IssueIntent> &steps, bool resuming)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        auto &intent = steps[i];
        const bool isLast = i + 1 == steps.size();
        if (intent.state == IntentState::Confirmed)
            continue;
        if (!isOpen(intent.state))
            return abandonFrom(steps, i + 1, u"the step before it did not succeed"_s);
        auto end = resuming ? resumeStep(intent, steps, isLast) : startStep(intent, isLast);
        if (!end && intent.attempts > 0 && !isReported(intent.reward))
            uncertain(intent.reward,
                u"sent, but its outcome could not be written down; it is looked up first (%1)"_s.arg(end.error().text));
        if (!end)
            return fail(std::move(end).error());
        if (*end == StepEnd::Uncertain)
            return {};
        if (*end == StepEnd::Ended)
            return abandonFrom(steps, i + 1, u"the step before it did not succeed"_s);
        resuming = resuming && !isLast;
    }
    return {};
}

Status IssueRun::abandonFrom(std::vector<IssueIntent> &steps, std::size_t first, const QString &why)
{
    for (auto i = first; i < steps.size(); ++i) {
        if (steps[i].state != IntentState::Prepared)
            continue;
        steps[i].state = IntentState::Abandoned;
        steps[i].error = why;
        RD_CHECK(m_parts.intents.update(steps[i]));
    }
    return {};
}

bool IssueRun::isReported(RewardId id) const
{
    const auto same = [id](const auto &row) { return row.id == id; };
    return std::any_of(m_report.issued.begin(), m_report.issued.end(), same)
        || std::any_of(m_report.notIssued.begin(), m_report.notIssued.end(), same)
        || std::any_of(m_report.uncertain.begin(), m_report.uncertain.end(), same)
        || std::any_of(m_report.onItsWay.begin(), m_report.onItsWay.end(), same);
}

void IssueRun::uncertain(RewardId id, const QString &detail)
{
    m_report.uncertain.push_back({id, detail});
}

void IssueRun::notIssued(RewardId id, Blocker reason, const QString &detail)
{
    m_report.notIssued.push_back({id, reason, detail});
}

} // namespace rd::services
