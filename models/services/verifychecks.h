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

/// Which money is which: by campaign, and of what people typed by its uuid.
struct MoneyModes {
    struct Typed {
        Mode mode = Mode::Live;
        RewardId reward; ///< that pays it
    };
    std::map<CampaignId, Mode> campaigns;
    std::map<QString, Typed> typed;
    [[nodiscard]] static Result<MoneyModes> of(const std::vector<Campaign> &campaigns, BalanceRepository &balances);
};

/// Walks the chain once: chain, positive, no-float, one-currency, balanced, modes-apart; and adds up what the entries
/// make of each reward.
class ChainCheck {
public:
    /// @param modes must outlive the check
    ChainCheck(Findings &findings, const std::vector<StoredReward> &rewards, const MoneyModes &modes);
    void visit(const LedgerEntry &entry);
    /// After the last entry: balanced, lifecycle and issued-once.
    void finish();
    [[nodiscard]] qint64 entries() const { return m_seq; }
    /// What is no difference, but worth knowing: what an older version took off money of the other mode.
    [[nodiscard]] QStringList notes() const;
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
    [[nodiscard]] Mode modeOf(const LedgerEntry &entry, const QString &place);
    [[nodiscard]] Mode modeOf(CampaignId campaign) const;
    void checkTyped();
    static void replay(Replay &replay, const LedgerEntry &entry);
    void checkSides(const StoredReward &reward, const Replay &replay);
    void checkLifecycle();
    void checkCaches(const StoredReward &reward);
    void checkBalances();

    Findings &m_findings;
    const std::vector<StoredReward> &m_rewards;
    const MoneyModes &m_modes;
    std::unordered_map<RewardId, const StoredReward *> m_byId;
    std::unordered_map<RewardId, Replay> m_replays;
    std::map<std::tuple<ParticipantId, Currency, Mode, Account>, qint64> m_balances;
    std::map<std::tuple<ParticipantId, Currency, Mode>, qint64> m_owed; ///< accrued + reinstated + adjusted − reversed
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
