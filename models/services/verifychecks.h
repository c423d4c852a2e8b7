// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardreplay.h"
#include "models/services/verifyservice.h"

#include <map>
#include <set>
#include <unordered_map>

namespace rd::services {

/// Where a difference is: a row of a table, or a sum over rows.
struct Place {
    QString name; ///< "entry 7", "reward 3", "participant 4, USD"
    QString table;
    qint64 row = 0; ///< 0 = a sum
};
[[nodiscard]] Place placeOf(const LedgerEntry &entry);
[[nodiscard]] Place placeOf(const StoredReward &reward);

/// The first difference of each check, by the names of reliability.md 2.
class Findings {
public:
    /// @param only the checks that were asked for; empty = all
    explicit Findings(const QStringList &only = {}) : m_only(only.begin(), only.end()) {}
    [[nodiscard]] bool wants(const QString &check) const { return m_only.empty() || m_only.count(check) != 0; }
    void add(const QString &check, const Place &place, const QString &text, const QString &expected = {},
        const QString &found = {});
    [[nodiscard]] bool has(const QString &check) const { return m_seen.count(check) != 0; }
    [[nodiscard]] std::vector<VerifyDifference> take() { return std::move(m_differences); }

private:
    std::set<QString> m_only;
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
    /// What the table says was taken off payments for adjustments that people typed.
    struct Offset {
        qint64 minor = 0;
        qint64 row = 0; ///< the first adjustment
    };
    std::map<std::pair<ParticipantId, Currency>, Offset> offsets;
    [[nodiscard]] static Result<MoneyModes> of(const std::vector<Campaign> &campaigns, BalanceRepository &balances);
};

/// Walks the chain once: chain, positive, no-float, one-currency, balanced, lifecycle, open-balance, one-side,
/// issued-once, modes-apart; and adds up what the entries make of each reward.
class ChainCheck {
public:
    /// @param modes must outlive the check
    ChainCheck(Findings &findings, const std::vector<StoredReward> &rewards, const MoneyModes &modes);
    void visit(const LedgerEntry &entry);
    /// After the last entry.
    void finish();
    /// domain.md 5.6.5, per currency: accrued + reinstated + adjusted − reversed − issued + returned is what lies open,
    /// on its way or is owed back, by the accounts as they are stored.
    void checkOpenBalance(const std::vector<AccountSum> &sums);
    [[nodiscard]] qint64 entries() const { return m_seq; }
    /// What is no difference, but worth knowing: what an older version took off money of the other mode.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] bool isSettled(RewardId id) const;
    [[nodiscard]] bool isByHand(RewardId id) const; ///< a person settled it, so that no request did
    [[nodiscard]] bool isBatched(RewardId id) const; ///< a batch pays it, so that no request does

private:
    void checkLink(const LedgerEntry &entry);
    void checkAmount(const LedgerEntry &entry);
    void checkCurrency(const StoredReward &reward, const RewardReplay &replay);
    void post(const LedgerEntry &entry);
    [[nodiscard]] Mode modeOf(const LedgerEntry &entry);
    [[nodiscard]] Mode modeOf(CampaignId campaign) const;
    void checkTyped();
    void checkOffsets();
    void checkSides(const StoredReward &reward, const RewardReplay &replay);
    void checkLifecycle();
    void checkCaches(const StoredReward &reward);
    void checkFlags(const StoredReward &reward, const RewardReplay &replay);
    void checkBalances();

    Findings &m_findings;
    const std::vector<StoredReward> &m_rewards;
    const MoneyModes &m_modes;
    std::unordered_map<RewardId, const StoredReward *> m_byId;
    std::unordered_map<RewardId, RewardReplay> m_replays;
    std::map<std::tuple<ParticipantId, Currency, Mode, Account>, qint64> m_balances;
    std::map<std::tuple<ParticipantId, Currency, Mode>, qint64> m_owed; ///< accrued + reinstated + adjusted − reversed
    /// What payments by hand left open, because it was set off against adjustments, and what of these was given up.
    std::map<std::pair<ParticipantId, Currency>, qint64> m_setOff;
    std::map<Currency, qint64> m_kept; ///< the same less what was issued, plus what came back
    qint64 m_seq = 0;
    QByteArray m_hash;
};

/// order-free: the facts in another order, and imported twice, ask for the same (domain.md 5.6.6). Sums, states and
/// amounts are compared, never entries (rulings.md 40).
class OrderCheck {
public:
    explicit OrderCheck(const EngineFacts &facts, const std::vector<RewardTarget> &targets);
    /// Turns the facts around: every list the other way round, touches twice.
    static void turn(EngineFacts &facts);
    void compare(Findings &findings, const EngineFacts &turned, const std::vector<RewardTarget> &targets) const;

private:
    struct Row {
        qint64 campaign = 0;
        qint64 subject = 0; ///< conversion, customer or participant
        qint32 slot = 0;
        qint32 beneficiary = 0;
        qint64 participant = 0;
        qint64 granted = 0;
        qint64 target = 0;
        qint64 dueAt = 0;
        quint32 flags = 0;
        quint32 currency = 0;
        auto operator<=>(const Row &) const = default;
        [[nodiscard]] QString text() const;
    };
    static std::vector<Row> rowsOf(const EngineFacts &facts, const std::vector<RewardTarget> &targets);
    std::vector<Row> m_rows;
};

/// What changed since the books were last complete: until the next sync, rewards may differ from what is asked for
/// without anything being wrong.
class PendingBooks {
public:
    /// @param bonds of the computation that the rewards are compared with
    PendingBooks(const TouchedBooks &touched, const EngineFacts &facts, const std::vector<Bond> &bonds);
    /// Terms changed, or the last computation did not end: any reward may differ.
    [[nodiscard]] bool isEverything() const { return m_everything; }
    /// A new sale may ask for a reward that is not there yet.
    [[nodiscard]] bool concerns(CustomerId customer, ParticipantId participant) const;

private:
    bool m_everything = false;
    std::set<CustomerId> m_customers;
    std::set<ParticipantId> m_participants;
};

/// reward-sum: what is booked is what the facts ask for.
/// @return how many rewards differ because the books are not up to date
[[nodiscard]] qint64 checkSums(Findings &findings, const std::vector<StoredReward> &rewards, const EngineFacts &facts,
    const std::vector<RewardTarget> &targets, const PendingBooks &pending);

} // namespace rd::services
