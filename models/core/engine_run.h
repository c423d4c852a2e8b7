// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/attribution.h"
#include "models/core/caps.h"
#include "models/core/engine_admission.h"
#include "models/core/engine_counts.h"
#include "models/core/engine_measure.h"
#include "models/core/engine_precedence.h"
#include "models/core/engine_visit.h"

#include <unordered_map>

namespace rd::engine {

/// A line of the conversion that is being explained.
struct LineTrace {
    LineRow line;
    qint64 baseBefore = 0;
    qint64 baseAfter = 0;
    std::vector<quint32> rules; ///< into CompiledVersion::rules
};

/// How far the duration of a rule had run when the conversion came.
struct DurationTrace {
    quint32 rule = 0; ///< into CompiledVersion::rules
    std::optional<LocalDay> anchor; ///< day of the first conversion it earned for
    quint32 payments = 0; ///< it has earned for
};

/// What is left when no more went back than this.
struct LessTrace {
    qint64 base = 0;
    qint64 commission = 0; ///< before caps
};

/// Everything one campaign thought about one conversion.
struct ConversionTrace {
    const Campaign *campaign = nullptr;
    NoReward reason = NoReward::None;
    const CompiledVersion *billed = nullptr; ///< in force when it was billed
    std::optional<Refusal> refusal; ///< where no touch became a bond
    int payment = 0; ///< which qualifying payment of its referral it is
    std::vector<DurationTrace> durations;
    std::vector<LessTrace> less; ///< as many as TraceOne::givenBack
    std::optional<Bond> bond;
    quint32 participant = kNone; ///< index
    bool foreignCode = false;
    const CompiledVersion *version = nullptr;
    qint64 net = 0;
    qint64 baseBefore = 0;
    qint64 baseAfter = 0;
    std::vector<LineTrace> lines;
    std::vector<RuleUse> uses;
    qint64 commissionBefore = 0; ///< before caps
    qint64 commissionAfter = 0;
    std::vector<CapCut> cuts;
    std::vector<std::pair<Beneficiary, Money>> converted; ///< amounts before their conversion into the payout currency
    int holdDays = 0;
    bool longHold = false;
    std::vector<RewardTarget> rewards;
};

/// The sink of the ordinary run: lists all rewards; the compiler removes the tracing.
struct ListAll {
    static constexpr bool kTraces = false;
    static constexpr bool kSumsOnly = false;
    EngineResult &result;
    void add(const RewardTarget &reward) { result.rewards.push_back(reward); }
    void count(CountedReward counted) { result.counted.push_back(std::move(counted)); }
    [[nodiscard]] ConversionTrace *of(quint32) { return nullptr; }
};

/// The sink of a preview: adds up what the rewards come to.
struct AddUp {
    static constexpr bool kTraces = false;
    static constexpr bool kSumsOnly = true; ///< of a reward only its kind and amounts matter
    std::vector<RewardTotal> &totals;
    std::size_t last = 0; ///< most rewards fall into the same total as the one before
    void add(const RewardTarget &reward);
    [[nodiscard]] ConversionTrace *of(quint32) { return nullptr; }
};

/// The sink of a visitor, who also hears of caps and may end the run.
struct HandOver {
    static constexpr bool kTraces = false;
    static constexpr bool kSumsOnly = false;
    RewardVisitor &visitor;
    bool isStopped = false;
    void add(const RewardTarget &reward) { isStopped = !visitor.reward(reward) || isStopped; }
    void lose(const CapLoss &loss) { isStopped = !visitor.capLoss(loss) || isStopped; }
    [[nodiscard]] ConversionTrace *of(quint32) { return nullptr; }
};

/// The sink of a run that only asks what a campaign takes.
struct LookOn {
    static constexpr bool kTraces = false;
    static constexpr bool kSumsOnly = true; ///< of a reward only its kind and amounts matter
    void add(const RewardTarget &) {}
    [[nodiscard]] ConversionTrace *of(quint32) { return nullptr; }
};

/// The sink of an explanation: keeps what happens to one conversion.
struct TraceOne {
    static constexpr bool kTraces = true;
    static constexpr bool kSumsOnly = false;
    quint32 conversion = kNone;
    std::vector<std::pair<qint64, qint64>> givenBack; ///< R and credited net after each refund, dispute, credit note
    ConversionTrace trace;
    void add(const RewardTarget &reward)
    {
        if (reward.conversion == conversion)
            trace.rewards.push_back(reward);
    }
    [[nodiscard]] ConversionTrace *of(quint32 index) { return index == conversion ? &trace : nullptr; }
};

/// What one campaign has granted so far, in each currency: whatever adds its rewards up stays far below what an integer
/// holds, as no sum may pass kMaxMinor (reliability.md 2).
class GrantSums {
public:
    /// False where the sum would be beyond it.
    [[nodiscard]] bool add(const RewardTarget &reward)
    {
        if (!reward.hasAmount)
            return true;
        if (m_last >= m_sums.size() || m_sums[m_last].currency != reward.currency)
            find(reward.currency);
        m_sums[m_last].minor += reward.granted;
        return m_sums[m_last].minor <= kMaxMinor;
    }

private:
    void find(Currency currency)
    {
        m_last = 0;
        while (m_last < m_sums.size() && m_sums[m_last].currency != currency)
            ++m_last;
        if (m_last == m_sums.size())
            m_sums.push_back({0, currency});
    }

    std::vector<Money> m_sums;
    std::size_t m_last = 0; ///< most rewards are in the currency of the one before
};

/// Computes one campaign over conversions in the order (paidAt, id).
template <typename Sink>
class CampaignRun {
public:
    /// @param won conversions that an earlier campaign took; updated (Precedence::kOwn)
    CampaignRun(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar,
        std::vector<quint8> &won, Sink &sink);

    /// Hands all rewards to the sink.
    /// @param rows indexes in order; empty = all rows of the facts as they stand
    [[nodiscard]] Status run(std::span<const quint32> rows);
    /// The bonds found, after run(); leads included.
    [[nodiscard]] const std::vector<Bond> &bonds() const { return m_attributor.bonds(); }
    /// Those of them that are self-referrals, by index.
    [[nodiscard]] const std::vector<quint32> &suspected() const { return m_attributor.suspected(); }

private:
    struct Plan {
        Attribution attribution;
        Admission admission;
    };

    void prefetchFrom(std::size_t position);
    void plan(std::span<const quint32> rows);
    void planCustomer(const std::vector<quint32> &rows);
    [[nodiscard]] NoReward process(quint32 conversion);
    [[nodiscard]] NoReward prepare(quint32 conversion, const ConversionRow &row, const CompiledVersion &version);
    void bury(const Admission &admission);
    void note(ConversionTrace *trace) const;
    void noteDurations(const CompiledVersion &version, quint32 bond, ConversionTrace &trace);
    void noteLess(
        const ConversionRow &row, const CompiledVersion &version, quint32 participant, ConversionTrace &trace);
    void collect(
        const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond, ConversionTrace *trace);
    void startUse(RuleUse &use, const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond);
    [[nodiscard]] Admission admit(const ConversionRow &row, const CompiledVersion &version, quint32 bond)
    {
        return m_admissions.admit(row, version, bond, m_attributor.live(bond), m_measured);
    }

    struct Outcome {
        const ConversionRow &row;
        const CompiledVersion &version;
        const LiveBond &bond;
        quint32 conversion;
        bool foreignCode;
        bool isFirst;
        ConversionTrace *trace;
    };
    [[nodiscard]] const CompiledVersion &termsFor(const CompiledVersion &billed, quint32 bond) const;
    [[nodiscard]] bool isTaken(quint32 conversion, const CompiledVersion &version) const;
    void count(const Outcome &outcome, const Admission &admission);
    void addCounted();
    [[nodiscard]] bool exchange(const Outcome &outcome, RewardTarget &target, Money &amount, qint64 &after);
    [[nodiscard]] static Flags flagsOf(const Outcome &outcome);
    [[nodiscard]] NoReward reward(const Outcome &outcome);
    [[nodiscard]] NoReward rewardReferrer(const Outcome &outcome, const RewardSpec &spec);
    [[nodiscard]] NoReward rewardReferee(const Outcome &outcome, const RewardSpec &spec);
    [[nodiscard]] NoReward fixedAmount(const Outcome &outcome, const RewardSpec &spec, Money &amount) const;
    [[nodiscard]] RewardTarget blank(const Outcome &outcome, const RewardSpec &spec, Beneficiary beneficiary);
    void addReward(const Outcome &outcome, RewardTarget &target);
    void hand(const RewardTarget &target);
    [[nodiscard]] Instant dueAt(const ConversionRow &row, const CompiledVersion &version, ConversionTrace *trace);
    [[nodiscard]] LocalDay paidDay(Instant paidAt);
    void refuse(const ConversionRow &row);

    const FactsIndex &m_index;
    const EngineFacts &m_facts;
    const CompiledCampaign &m_campaign;
    const Calendar &m_calendar;
    std::vector<quint8> &m_won;
    Sink &m_sink;
    Attributor m_attributor;
    Caps m_caps;
    Tiers m_tiers;
    Measurement m_measured;
    Admissions m_admissions;
    Counting m_counting;
    Exchange m_exchange;
    GrantSums m_sums;
    Status m_status;
    RewardTarget m_blank; ///< copied, as filling each of them with zeros takes longer
    std::unordered_map<quint32, Plan> m_plans; ///< rows of customers who were billed in another order than they paid
    std::vector<quint32> m_deadRules;
    Instant m_dayBegin = Instant::max(); ///< of m_day
    Instant m_dayEnd = Instant::min();
    LocalDay m_day;
    LocalDay m_dueDay{Duration::kUnset};
    Instant m_due; ///< beginning of m_dueDay
};

extern template class CampaignRun<ListAll>;
extern template class CampaignRun<AddUp>;
extern template class CampaignRun<HandOver>;
extern template class CampaignRun<TraceOne>;
extern template class CampaignRun<LookOn>;

} // namespace rd::engine
