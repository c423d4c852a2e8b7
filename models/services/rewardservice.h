// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/campaignrepository.h"
#include "models/ports/clock.h"
#include "models/ports/progress.h"
#include "models/ports/workspacerepository.h"
#include "models/services/gate.h"
#include "models/services/payoutminimums.h"

#include <functional>

namespace rd::services {

/// Never added up over currencies, nor over test and live mode.
struct CurrencyTotal {
    Currency currency;
    qint64 minor = 0;
    qint64 count = 0;
    Mode mode = Mode::Live;
};

struct RewardQuery {
    std::vector<RewardState> states; ///< empty = all
    QString campaign;
    ParticipantId participant;
    Currency currency;
    std::vector<RewardId> ids;
    std::optional<Mode> mode = {}; ///< nothing = both
    QString paidBy = {}; ///< provider whose least amount counts, as if all were paid by it; empty = each one's own
};

struct RewardList {
    std::vector<RewardRow> rows; ///< with blockers; by due date, then id
    std::vector<CurrencyTotal> totals; ///< over the rows listed; rewards without amount are not in it
    Instant asOf;
};

/// AcceptChange and DismissChange answer what Flag::LateChange asks, ConfirmUnissued what Blocker::RestoredCopy
/// asks.
enum class Decision { Approve, Withdraw, Reject, Reopen, Hold, Release, AcceptChange, DismissChange, ConfirmUnissued };
[[nodiscard]] QString word(Decision decision);

struct DecisionRequest {
    Decision decision = Decision::Approve;
    std::vector<RewardId> ids; ///< empty with `all`
    bool all = false; ///< every reward for which the decision is possible now
    QString reason; ///< required for reject, reopen, hold
    QString member; ///< who decides; must exist
};

struct DecisionReport {
    struct Refused {
        RewardId id;
        QString code; ///< "not-due", "own-reward", "role", "sync-incomplete", …
        QString text;
    };
    std::vector<RewardId> done;
    std::vector<Refused> notDone;
    QStringList warnings; ///< what whoever decided should know, in English
};

/// A flag that holds rewards for review, with what it rests on.
struct FlagRow {
    QString id; ///< "7" for a suspicion about a referral, "12.dispute" for a flag of one reward
    Flag flag = Flag::SelfReferral;
    std::vector<RewardId> rewards; ///< those it holds now
    QString text; ///< the evidence as an English sentence, for the terminal; views build their own
    std::vector<std::pair<QString, QString>> values;
    Instant since; ///< of this evidence
    bool canBeDecided = false; ///< by a person; else it follows the provider's facts, or is a person's hold
    QString campaign;
    ParticipantId participant;
    QString participantName;
    QString participantEmail;
    QString customerId; ///< at the provider
    QString customerEmail;
};

enum class FlagDecision { Clear, Confirm };

struct FlagRequest {
    FlagDecision decision = FlagDecision::Clear;
    QString id; ///< of a FlagRow
    QString reason; ///< required
    QString member; ///< who decides; must exist
};

struct Explanation {
    RewardRow reward;
    std::vector<ExplanationStep> steps;
    std::optional<Money> recomputed;
    bool matches = false;
    std::vector<FlagRow> flags; ///< that hold it
};

/// A conversion with what each campaign makes of it: the way to its rewards, or the reason for nothing.
struct ConversionExplanation {
    struct InCampaign {
        QString name;
        NoReward reason = NoReward::None; ///< None: it earns
        std::vector<ExplanationStep> steps; ///< the last one says the reason, or the amount
        std::vector<RewardRow> rewards; ///< of the books, with their states
    };
    ConversionRef conversion;
    std::vector<ExplanationStep> sale; ///< the provider's object
    std::vector<InCampaign> campaigns; ///< in the order in which they may take it
};

/// Lists of rewards with their blockers, decisions about them, and why each is what it is. Blocking.
class RewardService {
public:
    RewardService(BooksRepository &books, CampaignRepository &campaigns, WorkspaceRepository &workspace, Gate &gate,
        Clock &clock);
    [[nodiscard]] Result<RewardList> list(const RewardQuery &query);
    /// The same of very many: tells how many are read (stage "rewards"), and ends with Cancelled when it is asked to.
    [[nodiscard]] Result<RewardList> list(
        const RewardQuery &query, const ProgressSink &progress, const CancelToken &cancel);
    /// How many rewards are in any of these states; cheap, for counters.
    [[nodiscard]] Result<qint64> count(const std::vector<RewardState> &states);
    [[nodiscard]] Result<Explanation> explain(RewardId id);
    /// Why a conversion earned something, or nothing.
    [[nodiscard]] Result<ConversionExplanation> explainConversion(ConversionId id);
    /// The conversion with the provider's id ("in_123", or "shop:in_123" where two connections know it).
    [[nodiscard]] Result<ConversionRef> conversionNamed(const QString &object);
    /// Conversions of a referred customer, newest first.
    [[nodiscard]] Result<std::vector<ConversionRef>> conversionsOf(ReferralId referral);
    /// Role and "not one's own reward" are checked here, at the gate (rulings.md 46).
    [[nodiscard]] Result<DecisionReport> decide(const DecisionRequest &request);
    /// What is held for review now. @param only invalid = all rewards
    [[nodiscard]] Result<std::vector<FlagRow>> flags(RewardId only = {});
    /// Clear: the rewards are held no longer, nor are later ones of the referral while the evidence is the same.
    /// Confirm: the rewards it holds are rejected. Answers with the rewards concerned. Reviewers and up, not about
    /// one's own reward (domain.md 5.3, rulings.md 46).
    [[nodiscard]] Result<std::vector<RewardId>> decideFlag(const FlagRequest &request);
    /// What other systems have paid and what waits for its reward; see settlePaidElsewhere().
    void setPaidElsewhere(std::function<Status()> settle) { m_settlePaidElsewhere = std::move(settle); }
    /// Before anything is approved or given out: a commission that another system has paid must not be paid again, also
    /// where the recomputation that would have settled it was stopped. The caller holds lockBooks().
    [[nodiscard]] Status settlePaidElsewhere() { return m_settlePaidElsewhere ? m_settlePaidElsewhere() : Status(); }
    /// Whose methods the merchant may want more for (PayoutMinimums). Outlives this; without, no method wants more.
    void setPayoutMethods(BatchRepository *methods) { m_methods = methods; }
    [[nodiscard]] Gate &gate() { return m_gate; }

private:
    [[nodiscard]] Result<Explanation> explainTyped(RewardRow row, const StoredReward &stored);
    [[nodiscard]] Status addBlockers(std::vector<RewardRow> &rows, const RewardFilter &filter, Instant now,
        const QString &paidBy, const CancelToken &cancel);
    [[nodiscard]] Result<PayoutMinimums> minimums(ParticipantId only);
    [[nodiscard]] Status record(const DecisionRequest &request, const std::vector<RewardId> &ids);

    std::function<Status()> m_settlePaidElsewhere;
    BooksRepository &m_books;
    CampaignRepository &m_campaigns;
    WorkspaceRepository &m_workspace;
    Gate &m_gate;
    Clock &m_clock;
    BatchRepository *m_methods = nullptr;
};

} // namespace rd::services
