// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardslots.h"
#include "models/services/verifyservice.h"

#include <map>
#include <set>
#include <unordered_map>

namespace rd::services {

/// The first difference of each check, by the names of reliability.md 2.
class Findings {
public:
    void add(const QString &check, const QString &place, const QString &text);
    [[nodiscard]] std::vector<VerifyDifference> take() { return std::move(m_differences); }

private:
    std::set<QString> m_seen;
    std::vector<VerifyDifference> m_differences;
};

/// Walks the chain once: chain, positive, no-float, one-currency, balanced; and adds up what the entries make of each
/// reward.
class ChainCheck {
public:
    ChainCheck(Findings &findings, const std::vector<StoredReward> &rewards);
    void visit(const LedgerEntry &entry);
    /// After the last entry: balanced, lifecycle and issued-once.
    void finish();
    [[nodiscard]] qint64 entries() const { return m_seq; }
    [[nodiscard]] bool isSettled(RewardId id) const;
    [[nodiscard]] bool isByHand(RewardId id) const; ///< a person settled it, so that no request did

private:
    struct Replay {
        RewardPhase phase = RewardPhase::Open;
        qint64 booked = 0;
        qint64 issued = 0;
        qint64 open = 0; ///< accounts of this reward alone
        qint64 recoverable = 0;
        int settlements = 0;
        bool byHand = false;
        bool isCarried = false; ///< part of it was moved to a reward of its own, or a write-off booked back
    };
    void checkLink(const LedgerEntry &entry, const QString &place);
    void checkAmount(const LedgerEntry &entry, const QString &place);
    void post(const LedgerEntry &entry, const QString &place);
    static void replay(Replay &replay, const LedgerEntry &entry);
    void checkSides(const StoredReward &reward, const Replay &replay);
    void checkLifecycle();
    void checkCaches(const StoredReward &reward);
    void checkBalances();

    Findings &m_findings;
    const std::vector<StoredReward> &m_rewards;
    std::unordered_map<RewardId, const StoredReward *> m_byId;
    std::unordered_map<RewardId, Replay> m_replays;
    std::map<std::tuple<ParticipantId, Currency, Account>, qint64> m_balances;
    std::map<std::pair<ParticipantId, Currency>, qint64> m_owed; ///< accrued + reinstated + adjusted − reversed
    qint64 m_seq = 0;
    QByteArray m_hash;
};

/// issued-once and no-orphan: intents and rewards agree with each other.
class IntentCheck {
public:
    IntentCheck(Findings &findings, const std::vector<StoredReward> &rewards, const ChainCheck &chain);
    void visit(const IssueIntent &intent);
    void finish();
    [[nodiscard]] qint64 intents() const { return m_count; }

private:
    void checkReward(const StoredReward &reward, const std::vector<IssueIntent> &intents);

    Findings &m_findings;
    const std::vector<StoredReward> &m_rewards;
    const ChainCheck &m_chain;
    std::unordered_map<RewardId, std::vector<IssueIntent>> m_byReward;
    qint64 m_count = 0;
};

/// reward-sum: what is booked is what the facts ask for.
void checkSums(Findings &findings, const std::vector<StoredReward> &rewards, const EngineFacts &facts,
    const std::vector<RewardTarget> &targets);

} // namespace rd::services
