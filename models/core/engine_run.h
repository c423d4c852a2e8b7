// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/attribution.h"
#include "models/core/caps.h"

#include <unordered_map>

namespace rd::engine {

/// What one rule makes of one conversion.
struct RuleUse {
    quint32 rule = 0; ///< into CompiledVersion::rules
    bool live = true; ///< its duration is not over
    Rate rate;
    qint64 earlier = 0; ///< tiers: what was counted before
    qint64 baseBefore = 0; ///< of the matched lines, before refunds
    qint64 baseAfter = 0;
    qint64 lines = 0; ///< matched lines with positive base
    qint64 units = 0;
    qint64 before = 0; ///< amount before refunds
    qint64 after = 0;
};

/// A line of the conversion that is being explained.
struct LineTrace {
    LineRow line;
    qint64 baseBefore = 0;
    qint64 baseAfter = 0;
    std::vector<quint32> rules; ///< into CompiledVersion::rules
};

/// Everything one campaign thought about one conversion.
struct ConversionTrace {
    const Campaign *campaign = nullptr;
    NoReward reason = NoReward::None;
    std::optional<LiveBond> bond;
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
    int holdDays = 0;
    bool longHold = false;
    std::vector<RewardTarget> rewards;
};

/// The sink of the ordinary run: nothing is kept and the compiler removes the calls.
struct NoTrace {
    static constexpr bool kEnabled = false;
    [[nodiscard]] ConversionTrace *of(quint32) { return nullptr; }
};

/// Keeps what happens to one conversion.
struct SingleTrace {
    static constexpr bool kEnabled = true;
    quint32 conversion = kNone;
    ConversionTrace trace;
    [[nodiscard]] ConversionTrace *of(quint32 index) { return index == conversion ? &trace : nullptr; }
};

/// Computes one campaign over conversions in the order (paidAt, id).
template <typename Trace>
class CampaignRun {
public:
    /// @param won conversions that an earlier campaign took; updated
    CampaignRun(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar,
        std::vector<quint8> &won, Trace &trace);

    /// Appends rewards and bonds to `result`.
    /// @param rows indexes in order; empty = all rows of the facts as they stand
    [[nodiscard]] Status run(std::span<const quint32> rows, EngineResult &result);

private:
    /// Whether a conversion may earn, by all that is counted in the order of billing (domain.md 4.3).
    struct Admission {
        NoReward reason = NoReward::None;
        bool qualifies = false; ///< counts for tiers
        bool isFirst = false; ///< once-per-referral rewards arise here
        quint32 deadBegin = 0; ///< into m_deadRules; for rows planned ahead
        quint32 deadCount = 0;
    };
    struct Plan {
        Attribution attribution;
        Admission admission;
    };
    struct Limit {
        qint32 anchorDay = kUnset;
        qint32 payments = 0;
    };
    static constexpr qint32 kUnset = std::numeric_limits<qint32>::min();

    void plan(std::span<const quint32> rows);
    void planCustomer(const std::vector<quint32> &rows);
    [[nodiscard]] NoReward process(quint32 conversion);
    [[nodiscard]] NoReward prepare(quint32 conversion, const ConversionRow &row, const CompiledVersion &version);
    void bury(const Admission &admission);
    void note(ConversionTrace *trace) const;
    [[nodiscard]] bool measure(const ConversionRow &row);
    [[nodiscard]] qint64 baseOf(const ConversionRow &row, qint64 kept) const;
    void collect(
        const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond, ConversionTrace *trace);
    [[nodiscard]] RuleUse &useOf(
        quint32 rule, const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond);
    [[nodiscard]] Admission admit(const ConversionRow &row, const CompiledVersion &version, quint32 bond);
    [[nodiscard]] static NoReward admitWithoutRules(const CampaignTerms &terms, const LiveBond &bond);
    [[nodiscard]] NoReward admitByRules(const ConversionRow &row, const CompiledVersion &version, quint32 bond);
    [[nodiscard]] bool isLive(const CompiledRule &rule, quint32 bond, const ConversionRow &row);
    void advance(const CompiledRule &rule, quint32 bond, const ConversionRow &row);
    [[nodiscard]] Limit *limitOf(const CompiledRule &rule, quint32 bond);
    [[nodiscard]] bool sumUp(const ConversionRow &row, const CompiledVersion &version);
    [[nodiscard]] bool applyFlat(const ConversionRow &row, const CompiledRule &rule, RuleUse &use);

    struct Outcome {
        const ConversionRow &row;
        const CompiledVersion &version;
        const LiveBond &bond;
        quint32 conversion;
        bool foreignCode;
        bool isFirst;
        ConversionTrace *trace;
    };
    [[nodiscard]] NoReward reward(const Outcome &outcome);
    [[nodiscard]] NoReward rewardReferrer(const Outcome &outcome, const RewardSpec &spec);
    [[nodiscard]] NoReward rewardReferee(const Outcome &outcome, const RewardSpec &spec);
    [[nodiscard]] NoReward fixedAmount(const Outcome &outcome, const RewardSpec &spec, Money &amount) const;
    [[nodiscard]] RewardTarget blank(const Outcome &outcome, const RewardSpec &spec, Beneficiary beneficiary);
    void emit(const Outcome &outcome, const RewardTarget &target);
    [[nodiscard]] Instant dueAt(const ConversionRow &row, const CompiledVersion &version, ConversionTrace *trace);
    [[nodiscard]] LocalDay paidDay(Instant paidAt);
    void refuse(const ConversionRow &row, const QString &what);

    const FactsIndex &m_index;
    const EngineFacts &m_facts;
    const CompiledCampaign &m_campaign;
    const Calendar &m_calendar;
    std::vector<quint8> &m_won;
    Trace &m_trace;
    Attributor m_attributor;
    Caps m_caps;
    Tiers m_tiers;
    EngineResult *m_result = nullptr;
    Status m_status;
    std::vector<Limit> m_limits; ///< by bond × limit slot
    std::unordered_map<quint32, Plan> m_plans; ///< rows of customers who were billed in another order than they paid
    std::vector<quint32> m_deadRules;
    Instant m_dayBegin = Instant::max(); ///< of m_day
    Instant m_dayEnd = Instant::min();
    LocalDay m_day;

    // What is being measured; kept to reuse the memory.
    qint64 m_net = 0;
    qint64 m_baseBefore = 0;
    qint64 m_baseAfter = 0;
    bool m_longInterval = false;
    std::vector<qint64> m_nets;
    std::vector<qint64> m_linesBefore;
    std::vector<qint64> m_linesAfter;
    std::vector<RuleUse> m_uses;
    qint64 m_commissionBefore = 0;
    qint64 m_commissionAfter = 0;
};

extern template class CampaignRun<NoTrace>;
extern template class CampaignRun<SingleTrace>;

} // namespace rd::engine
