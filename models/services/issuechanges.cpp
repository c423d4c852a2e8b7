// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issuechanges.h"

#include "models/core/engine.h"

#include <map>

namespace rd::services {

using namespace Qt::StringLiterals;

NewEntry rewardEntry(
    const StoredReward &reward, EntryKind kind, qint64 amount, const QString &facts, const QString &actor)
{
    NewEntry entry;
    entry.kind = kind;
    entry.reward = reward.id;
    entry.participant = reward.participant;
    entry.amount = amount;
    if (isPosting(kind))
        entry.currency = reward.currency;
    entry.facts = facts;
    entry.actor = actor;
    return entry;
}

namespace {

Result<RewardSpec> specOf(const CampaignTerms &terms, const StoredReward &stored)
{
    if (stored.slot == kManualSlot) {
        // Owed by a person's word, not by the terms; a provider can only give it as credit (rulings.md 44).
        RewardSpec credit;
        credit.kind = RewardKind::AccountCredit;
        return credit;
    }
    if (stored.slot >= kFirstPrizeSlot) {
        const auto rank = static_cast<std::size_t>(stored.rank);
        if (terms.leaderboard && rank > 0 && rank <= terms.leaderboard->prizes.size())
            return terms.leaderboard->prizes[rank - 1];
    } else if (stored.slot >= kFirstMilestoneSlot) {
        for (const MilestoneSpec &milestone : terms.milestones) {
            if (milestone.count == stored.slot - kFirstMilestoneSlot)
                return milestone.reward;
        }
    } else if (const auto &spec = stored.beneficiary == Beneficiary::Referrer ? terms.referrer : terms.referee) {
        return *spec;
    }
    return fail(ErrorKind::Internal, u"campaign \"%1\" has no terms for this reward"_s.arg(terms.name));
}

const CampaignTerms *termsOf(const std::vector<Campaign> &campaigns, const StoredReward &stored)
{
    for (const auto &campaign : campaigns) {
        if (campaign.id != stored.campaign)
            continue;
        for (const auto &version : campaign.versions) {
            if (version.id == stored.version)
                return &version.terms;
        }
    }
    return nullptr;
}

QString folded(const QString &email)
{
    return QString::fromStdString(normalEmail(email.toStdString()));
}

} // namespace

RewardChange submittedChange(const StoredReward &reward, const QString &facts, const QString &actor)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Submitted;
    change.entries.push_back(reward.hasAmount ? rewardEntry(reward, EntryKind::Submitted, reward.target, facts, actor)
                                              : rewardEntry(reward, EntryKind::SubmittedNonCash, 0, facts, actor));
    return change;
}

namespace {

/// One of the two accounts ends at zero.
void settleSides(RewardChange &change, qint64 open, qint64 recoverable, const QString &facts, const QString &actor)
{
    if (const qint64 both = qMin(open, recoverable); both > 0)
        change.entries.push_back(rewardEntry(change.reward, EntryKind::Recovered, both, facts, actor));
}

} // namespace

RewardChange issuedChange(const StoredReward &reward, const Submission &submission, const QString &facts)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Issued;
    if (!reward.hasAmount) {
        change.reward.issued = 1;
        change.entries.push_back(rewardEntry(reward, EntryKind::IssuedNonCash, 0, facts, submission.actor));
        return change;
    }
    change.reward.issued = reward.issued + submission.inTransit;
    change.entries.push_back(rewardEntry(reward, EntryKind::Issued, submission.inTransit, facts, submission.actor));
    settleSides(change, submission.open, submission.recoverable, facts, submission.actor);
    return change;
}

RewardChange failedChange(const StoredReward &reward, const Submission &submission, const QString &facts)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Open;
    if (!reward.hasAmount) {
        change.entries.push_back(rewardEntry(reward, EntryKind::FailedNonCash, 0, facts, submission.actor));
        return change;
    }
    change.entries.push_back(
        rewardEntry(reward, EntryKind::PayoutFailed, submission.inTransit, facts, submission.actor));
    settleSides(change, submission.open + submission.inTransit, submission.recoverable, facts, submission.actor);
    return change;
}

RewardChange providerStateChange(
    const StoredReward &reward, bool isUnclaimed, const QString &facts, const QString &actor)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = isUnclaimed ? RewardPhase::Unclaimed : RewardPhase::Submitted;
    const QString state = isUnclaimed ? u"unclaimed"_s : u"under way"_s;
    change.entries.push_back(rewardEntry(
        reward, EntryKind::ProviderState, 0, facts.isEmpty() ? state : QString(state + u", "_s + facts), actor));
    return change;
}

RewardChange returnedChange(const StoredReward &reward, const Submission &submission, const QString &facts)
{
    RewardChange change;
    change.reward = reward;
    change.reward.phase = RewardPhase::Open;
    change.reward.issued = reward.issued - submission.settled;
    change.entries.push_back(
        rewardEntry(reward, EntryKind::PayoutReturned, submission.settled, facts, submission.actor));
    settleSides(change, submission.open + submission.settled, submission.recoverable, facts, submission.actor);
    return change;
}

RewardChange abandonedChange(
    const StoredReward &reward, const Submission &submission, const QString &reason, const QString &actor)
{
    auto decided = submission;
    decided.actor = actor;
    auto change = failedChange(reward, decided, u"abandoned"_s);
    change.entries.insert(change.entries.begin(), rewardEntry(reward, EntryKind::IssueAbandoned, 0, {}, actor));
    change.entries.front().note = reason;
    return change;
}

RewardChange resendChange(const StoredReward &reward, const QString &reason, const QString &actor)
{
    RewardChange change;
    change.reward = reward;
    change.entries.push_back(rewardEntry(reward, EntryKind::ResendApproved, 0, {}, actor));
    change.entries.back().note = reason;
    return change;
}

Submission submissionOf(const std::vector<LedgerEntry> &entries)
{
    Submission submission;
    std::map<Account, qint64> balances; // of the credit side
    for (const auto &entry : entries) {
        if (isPosting(entry.kind)) {
            const auto [debit, credit] = accountsOf(entry.kind);
            balances[debit] -= entry.amount;
            balances[credit] += entry.amount;
        }
        if (entry.kind == EntryKind::Submitted || entry.kind == EntryKind::SubmittedNonCash)
            submission.actor = entry.actor;
    }
    submission.settled = balances[Account::Settled];
    submission.inTransit = balances[Account::InTransit];
    submission.open = balances[Account::Open];
    submission.recoverable = -balances[Account::Recoverable];
    return submission;
}

const QStringList &payoutMethods()
{
    static const QStringList methods{u"paypal"_s, u"tremendous"_s, u"wise"_s, u"razorpayx"_s, u"cashfree"_s};
    return methods;
}

bool paysToPayoutMethod(const QString &method)
{
    return method == "wise"_L1 || method == "razorpayx"_L1 || method == "cashfree"_L1;
}

QString providerOf(const QString &method)
{
    return method.section(u'-', 0, 0);
}

bool isPayoutMethod(const QString &method)
{
    return payoutMethods().contains(method);
}

Result<IssueRequest> requestFor(const RewardRow &row, const StoredReward &stored,
    const std::vector<Campaign> &campaigns, const QString &method, const QString &subscription)
{
    const auto *terms = termsOf(campaigns, stored);
    if (!terms)
        return fail(ErrorKind::Internal, u"reward %1 has no campaign version"_s.arg(stored.id.value));
    RD_TRY(spec, specOf(*terms, stored));
    IssueRequest request;
    request.reward = stored.id;
    request.rewardKey = stored.key;
    request.method = method;
    request.beneficiary = stored.beneficiary;
    request.spec = std::move(spec);
    if (isPayoutMethod(method))
        request.spec.kind = stored.kind;
    else if (stored.kind == RewardKind::Cash)
        request.spec.kind = RewardKind::AccountCredit; // by a person for this one reward (rulings.md 44)
    if (stored.hasAmount)
        request.amount = Money{stored.target, stored.currency};
    request.campaign = row.campaign;
    const bool toReferee = stored.beneficiary == Beneficiary::Referee;
    request.email = folded(toReferee ? row.customerEmail : row.participantEmail);
    request.customerId = toReferee ? row.customerId : QString();
    request.subscriptionId = subscription;
    request.onExistingDiscount = terms->onExistingDiscount;
    return request;
}

std::vector<IssueIntent> currentSteps(const std::vector<IssueIntent> &intents)
{
    std::map<int, IssueIntent> newest;
    for (const auto &intent : intents) {
        const auto found = newest.find(intent.step);
        if (found == newest.end() || found->second.id < intent.id)
            newest.insert_or_assign(intent.step, intent);
    }
    // Steps are written down in order, so the newest intent is the last step of the newest attempt.
    const auto last = std::max_element(
        intents.begin(), intents.end(), [](const IssueIntent &a, const IssueIntent &b) { return a.id < b.id; });
    std::vector<IssueIntent> steps;
    for (auto &[step, intent] : newest) {
        if (step <= last->step)
            steps.push_back(std::move(intent));
    }
    return steps;
}

Result<qint64> owedBack(BooksRepository &books, ParticipantId participant, Currency currency, Mode mode)
{
    RD_TRY(claims, books.claims(participant));
    for (const auto &claim : claims) {
        if (claim.participant == participant && claim.currency == currency && claim.mode == mode)
            return claim.total();
    }
    return 0;
}

QString owedBackText(qint64 minor, Currency currency)
{
    return u"%1 %2 are owed back; issuing by hand takes that off, or write it off first"_s.arg(
        toDecimal({minor, currency}), currency.code());
}

std::optional<Blocker> standingBlocker(const RewardRow &row)
{
    for (const auto blocker : row.blockers) {
        switch (blocker) {
        case Blocker::BelowThreshold:
        case Blocker::NegativeBalance:
        case Blocker::ParticipantSuspended:
        case Blocker::RateMissing:
        case Blocker::SyncIncomplete:
        case Blocker::ReferrerNotDue:
            return blocker;
        default: // about the way the reward would have gone
            break;
        }
    }
    return std::nullopt;
}

Blocker blockerFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Cancelled:
        return Blocker::Offline;
    case ErrorKind::Timeout:
        return Blocker::Timeout;
    case ErrorKind::RateLimited:
        return Blocker::RateLimited;
    case ErrorKind::Usage:
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Locked:
    case ErrorKind::Newer:
    case ErrorKind::Damaged:
    case ErrorKind::Storage:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::Refused:
    case ErrorKind::BadAnswer:
    case ErrorKind::Internal:
        return Blocker::ProviderRefused;
    }
    return Blocker::ProviderRefused;
}

bool concernsBooks(ErrorKind kind)
{
    return kind == ErrorKind::Storage || kind == ErrorKind::Damaged || kind == ErrorKind::Internal
        || kind == ErrorKind::Locked;
}

bool stopsConnection(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::Cancelled:
    case ErrorKind::Unauthorized:
    case ErrorKind::RateLimited:
    case ErrorKind::Locked:
    case ErrorKind::Newer:
    case ErrorKind::Damaged:
    case ErrorKind::Storage:
    case ErrorKind::Internal:
        return true;
    case ErrorKind::Usage:
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Timeout:
    case ErrorKind::Forbidden:
    case ErrorKind::Refused:
    case ErrorKind::BadAnswer:
        return false;
    }
    return true;
}

} // namespace rd::services
