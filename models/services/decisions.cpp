// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/decisions.h"

#include "models/services/bookservice.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace rd::services {

using namespace Qt::StringLiterals;

QString word(Decision decision)
{
    switch (decision) {
    case Decision::Approve:
        return u"approve"_s;
    case Decision::Withdraw:
        return u"withdraw"_s;
    case Decision::Reject:
        return u"reject"_s;
    case Decision::Reopen:
        return u"reopen"_s;
    case Decision::Hold:
        return u"hold"_s;
    case Decision::Release:
        return u"release"_s;
    case Decision::AcceptChange:
        return u"accept-change"_s;
    case Decision::DismissChange:
        return u"dismiss-change"_s;
    case Decision::ConfirmUnissued:
        return u"confirm-unissued"_s;
    }
    return {};
}

bool isOwnAddress(const Member &member, const QString &email)
{
    const auto mailbox = [](const QString &address) { return fraudEmail(address.toStdString()); };
    const auto own = mailbox(member.email);
    if (own.empty())
        return false;
    const auto theirs = mailbox(email);
    return theirs == own
        || std::any_of(member.otherEmails.begin(), member.otherEmails.end(),
            [&](const QString &other) { return mailbox(other) == theirs; });
}

bool isOwnReward(const Member &member, const RewardRow &row)
{
    return isOwnAddress(member, row.beneficiary == Beneficiary::Referrer ? row.participantEmail : row.customerEmail);
}

QString restoredText()
{
    return u"these books came back from a backup, and it may have been given before; look, then confirm with rewards "
           u"confirm-unissued"_s;
}

std::optional<QString> ownRewardWarning(const Member &member)
{
    if (!member.email.trimmed().isEmpty())
        return std::nullopt;
    return u"%1 has no e-mail address here, so nobody can tell whether a reward is their own; set it with members email %1 ADDRESS"_s
        .arg(member.name);
}

RewardFacts factsOf(const StoredReward &reward, bool provisional)
{
    RewardFacts facts;
    facts.phase = reward.phase;
    facts.hasAmount = reward.hasAmount;
    facts.granted = reward.granted;
    facts.target = reward.target;
    facts.issued = reward.issued;
    facts.openFlags = openFlags(reward);
    facts.provisional = provisional;
    facts.dueAt = reward.dueAt;
    return facts;
}

namespace {

EntryKind kindOf(Decision decision)
{
    switch (decision) {
    case Decision::Approve:
        return EntryKind::Approved;
    case Decision::Withdraw:
        return EntryKind::ApprovalWithdrawn;
    case Decision::Reject:
        return EntryKind::Rejected;
    case Decision::Reopen:
        return EntryKind::Reopened;
    case Decision::Hold:
        return EntryKind::Held;
    case Decision::Release:
    case Decision::AcceptChange:
    case Decision::DismissChange:
        return EntryKind::FlagCleared;
    case Decision::ConfirmUnissued:
        return EntryKind::RestoreChecked;
    }
    return EntryKind::Held;
}

void applyDecision(Decision decision, StoredReward &reward)
{
    switch (decision) {
    case Decision::Approve:
        reward.phase = RewardPhase::Approved;
        break;
    case Decision::Withdraw:
    case Decision::Reopen:
        reward.phase = RewardPhase::Open;
        break;
    case Decision::Reject:
        reward.phase = RewardPhase::Rejected;
        break;
    case Decision::Hold:
        // A flag withdraws an approval (domain.md 5.3).
        if (reward.phase == RewardPhase::Approved)
            reward.phase = RewardPhase::Open;
        reward.flagsRaised |= bit(Flag::Held);
        reward.flagsCleared &= ~bit(Flag::Held);
        break;
    case Decision::Release:
        // What the engine raised stays raised and is remembered as cleared; a hold by a person simply ends.
        reward.flagsCleared |= openFlags(reward) & kReleasableFlags & ~bit(Flag::Held);
        reward.flagsRaised &= ~bit(Flag::Held);
        break;
    case Decision::DismissChange:
        reward.flagsCleared |= bit(Flag::LateChange);
        break;
    case Decision::AcceptChange:
        break; // acceptedChange() books it
    case Decision::ConfirmUnissued:
        break; // the record is all there is
    }
}

} // namespace

Result<std::vector<StoredReward>> storedRewardsOf(BooksRepository &books, const std::vector<RewardId> &ids)
{
    constexpr std::size_t kFew = 20;
    std::vector<StoredReward> rewards;
    rewards.reserve(ids.size());
    if (ids.size() <= kFew) {
        for (const auto id : ids) {
            RD_TRY(reward, books.storedReward(id));
            rewards.push_back(std::move(reward));
        }
        return rewards;
    }
    RD_TRY(all, books.storedRewards());
    std::unordered_map<RewardId, const StoredReward *> byId;
    for (const auto &reward : all)
        byId.emplace(reward.id, &reward);
    for (const auto id : ids) {
        const auto found = byId.find(id);
        if (found == byId.end())
            return fail(ErrorKind::NotFound, u"there is no reward %1"_s.arg(id.value));
        rewards.push_back(*found->second);
    }
    return rewards;
}

std::vector<RewardId> missingFrom(const std::vector<RewardRow> &rows, const std::vector<RewardId> &ids)
{
    std::unordered_set<RewardId> found;
    found.reserve(rows.size());
    for (const RewardRow &row : rows)
        found.insert(row.id);
    std::vector<RewardId> missing;
    std::copy_if(
        ids.begin(), ids.end(), std::back_inserter(missing), [&found](RewardId id) { return !found.contains(id); });
    return missing;
}

Status checkAllFound(const std::vector<RewardRow> &rows, const std::vector<RewardId> &ids)
{
    const std::vector<RewardId> missing = missingFrom(rows, ids);
    if (missing.empty())
        return {};
    return fail(ErrorKind::NotFound, u"there is no reward %1"_s.arg(missing.front().value), {}, u"unknown-reward"_s);
}

RewardChange decisionChange(Decision decision, const StoredReward &reward, const QString &reason, const QString &actor)
{
    if (decision == Decision::AcceptChange)
        return acceptedChange(reward, reason, actor);
    RewardChange change;
    change.reward = reward;
    NewEntry entry;
    entry.kind = kindOf(decision);
    entry.reward = reward.id;
    entry.participant = reward.participant;
    entry.actor = actor;
    entry.note = reason;
    if (decision == Decision::Release)
        entry.facts = words(openFlags(reward) & kReleasableFlags).join(u' ');
    if (decision == Decision::DismissChange)
        entry.facts = u"late-change dismissed"_s;
    applyDecision(decision, change.reward);
    change.entries.push_back(std::move(entry));
    return change;
}

} // namespace rd::services
