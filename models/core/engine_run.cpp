// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_run.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rd::engine {

template <typename Trace>
CampaignRun<Trace>::CampaignRun(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar,
    std::vector<quint8> &won, Trace &trace)
    : m_index(index),
      m_facts(index.facts()),
      m_campaign(campaign),
      m_calendar(calendar),
      m_won(won),
      m_trace(trace),
      m_attributor(index, campaign, calendar),
      m_caps(index, campaign),
      m_tiers(index, campaign)
{
}

template <typename Trace>
Status CampaignRun<Trace>::run(std::span<const quint32> rows, EngineResult &result)
{
    m_result = &result;
    const std::size_t count = rows.empty() ? m_facts.conversions.size() : rows.size();
    if (m_index.hasOutOfOrder())
        plan(rows);
    for (std::size_t i = 0; i < count && m_status; ++i) {
        const quint32 conversion = rows.empty() ? static_cast<quint32>(i) : rows[i];
        const NoReward reason = process(conversion);
        if constexpr (Trace::kEnabled) {
            if (ConversionTrace *trace = m_trace.of(conversion))
                trace->reason = reason;
        }
    }
    if (!m_status)
        return m_status;
    m_attributor.addLeads();
    for (const LiveBond &bond : m_attributor.bonds())
        result.bonds.push_back(bond.bond);
    return {};
}

template <typename Trace>
void CampaignRun<Trace>::refuse(const ConversionRow &row, const QString &what)
{
    m_status = fail(ErrorKind::BadInput, u"%1 of %2 is beyond the largest amount kept"_s.arg(what, m_index.name(row)),
        u"check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15"_s,
        u"amount-too-large"_s);
}

// --- the order of billing -----------------------------------------------------------------------------------------

/// Durations count in the order of billing, amounts in the order of payment. Where the two differ for a customer, what
/// is counted is found out beforehand.
template <typename Trace>
void CampaignRun<Trace>::plan(std::span<const quint32> rows)
{
    std::unordered_map<quint32, std::vector<quint32>> byCustomer;
    const std::size_t count = rows.empty() ? m_facts.conversions.size() : rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        const quint32 conversion = rows.empty() ? static_cast<quint32>(i) : rows[i];
        const ConversionRow &row = m_facts.conversions[conversion];
        if (m_index.customer(row.customer).outOfOrder)
            byCustomer[row.customer].push_back(conversion);
    }
    for (const auto &[customer, own] : byCustomer)
        planCustomer(own);
}

template <typename Trace>
void CampaignRun<Trace>::planCustomer(const std::vector<quint32> &rows)
{
    std::vector<quint32> admitted;
    for (const quint32 conversion : rows) {
        const ConversionRow &row = m_facts.conversions[conversion];
        const CompiledVersion &version = m_campaign.at(row.billedAt);
        if (prepare(conversion, row, version) != NoReward::None)
            continue;
        Plan &made = m_plans[conversion];
        made.attribution = m_attributor.attribute(conversion, version);
        if (made.attribution.bond != kNone && m_won[conversion] == 0)
            admitted.push_back(conversion);
    }
    std::stable_sort(admitted.begin(), admitted.end(),
        [this](quint32 a, quint32 b) { return m_facts.conversions[a].billedAt < m_facts.conversions[b].billedAt; });
    for (const quint32 conversion : admitted) {
        const ConversionRow &row = m_facts.conversions[conversion];
        const CompiledVersion &version = m_campaign.at(row.billedAt);
        Plan &made = m_plans[conversion];
        if (prepare(conversion, row, version) != NoReward::None)
            continue;
        collect(row, version, m_attributor.bonds()[made.attribution.bond], nullptr);
        made.admission = admit(row, version, made.attribution.bond);
        made.admission.deadBegin = static_cast<quint32>(m_deadRules.size());
        for (const RuleUse &use : m_uses) {
            if (!use.live)
                m_deadRules.push_back(use.rule);
        }
        made.admission.deadCount = static_cast<quint32>(m_deadRules.size()) - made.admission.deadBegin;
    }
}

// --- one conversion -----------------------------------------------------------------------------------------------

/// Everything that can be said before looking for a participant; measures the conversion.
template <typename Trace>
NoReward CampaignRun<Trace>::prepare(quint32 conversion, const ConversionRow &row, const CompiledVersion &version)
{
    if (!m_campaign.takesConnection[m_index.connectionNo(conversion)])
        return NoReward::OtherMode;
    if (!m_attributor.mayHaveBond(row))
        return NoReward::NoEvidence;
    const CampaignTerms &terms = version.terms();
    if (terms.state == CampaignState::Draft || (terms.startsAt && row.billedAt < *terms.startsAt))
        return NoReward::CampaignNotActive;
    return measure(row) ? NoReward::None : NoReward::BaseNotPositive;
}

template <typename Trace>
NoReward CampaignRun<Trace>::process(quint32 conversion)
{
    const ConversionRow &row = m_facts.conversions[conversion];
    const CompiledVersion &version = m_campaign.at(row.billedAt);
    ConversionTrace *trace = m_trace.of(conversion);
    if (const NoReward reason = prepare(conversion, row, version); reason != NoReward::None)
        return reason;
    const Plan *planned = nullptr;
    if (!m_plans.empty()) {
        const auto found = m_plans.find(conversion);
        planned = found == m_plans.end() ? nullptr : &found->second;
    }
    const Attribution attribution =
        planned != nullptr ? planned->attribution : m_attributor.attribute(conversion, version);
    if (attribution.bond == kNone)
        return attribution.reason;
    const LiveBond &bond = m_attributor.bonds()[attribution.bond];
    if constexpr (Trace::kEnabled) {
        if (trace != nullptr) {
            trace->bond = bond;
            trace->version = &version;
            trace->foreignCode = attribution.foreignCode;
        }
    }
    if (m_won[conversion] != 0)
        return NoReward::WonByOtherCampaign;

    collect(row, version, bond, trace);
    const Admission admission = planned != nullptr ? planned->admission : admit(row, version, attribution.bond);
    if (planned != nullptr)
        bury(admission);
    NoReward reason = admission.reason;
    if (reason == NoReward::None) {
        if (!sumUp(row, version))
            return NoReward::None;
        reason = reward({row, version, bond, conversion, attribution.foreignCode, admission.isFirst, trace});
    }
    if constexpr (Trace::kEnabled)
        note(trace);
    const bool counts = admission.qualifies && !m_tiers.isEmpty();
    if (counts && !m_tiers.add(bond.participant, {m_baseBefore, row.currency}, paidDay(row.paidAt)))
        refuse(row, u"the participant's revenue up to the payment"_s);
    return reason;
}

template <typename Trace>
void CampaignRun<Trace>::bury(const Admission &admission)
{
    const auto dead = std::span(m_deadRules).subspan(admission.deadBegin, admission.deadCount);
    for (RuleUse &use : m_uses)
        use.live = std::find(dead.begin(), dead.end(), use.rule) == dead.end();
}

template <typename Trace>
void CampaignRun<Trace>::note(ConversionTrace *trace) const
{
    if (trace == nullptr)
        return;
    trace->uses = m_uses;
    trace->commissionBefore = m_commissionBefore;
    trace->commissionAfter = m_commissionAfter;
}

// --- base (domain.md 4.1, rulings.md 19) --------------------------------------------------------------------------

/// Reads lines and finds the base before refunds; false where there is none.
template <typename Trace>
bool CampaignRun<Trace>::measure(const ConversionRow &row)
{
    m_net = m_baseBefore = m_baseAfter = 0;
    m_longInterval = false;
    m_nets.clear();
    for (quint32 i = row.lineBegin; i < row.lineBegin + row.lineCount; ++i) {
        const LineRow &line = m_facts.lines[i];
        m_nets.push_back(line.net);
        m_longInterval = m_longInterval || line.longInterval;
        if (line.net > kMaxLineMinor || line.net < -kMaxLineMinor) {
            refuse(row, u"a line"_s);
            return false;
        }
        m_net += line.net;
        if (m_net > kMaxMinor || m_net < -kMaxMinor) {
            refuse(row, u"the sum of the lines"_s);
            return false;
        }
    }
    if (m_net <= 0 || row.total <= 0 || row.paid <= 0)
        return false;
    m_baseBefore = baseOf(row, row.paid);
    return m_baseBefore > 0;
}

template <typename Trace>
qint64 CampaignRun<Trace>::baseOf(const ConversionRow &row, qint64 kept) const
{
    if (kept <= 0)
        return 0;
    return kept >= row.total ? m_net : mulDiv(m_net, kept, row.total, Rounding::HalfEven);
}

template <typename Trace>
void CampaignRun<Trace>::collect(
    const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond, ConversionTrace *trace)
{
    const bool reduced = row.refunded > 0 || row.creditNoteNet > 0;
    m_baseAfter = m_baseBefore;
    m_commissionBefore = m_commissionAfter = 0;
    splitByNet(m_baseBefore, m_net, m_nets, m_linesBefore);
    if (reduced) {
        m_baseAfter = std::max<qint64>(baseOf(row, row.paid - row.refunded) - row.creditNoteNet, 0);
        splitByNet(m_baseAfter, m_net, m_nets, m_linesAfter);
    }
    m_uses.clear();
    LineRules &lineRules = version.lineRules(m_index, bond.participant);
    for (std::size_t i = 0; i < m_nets.size(); ++i) {
        const LineRow &line = m_facts.lines[row.lineBegin + i];
        const qint64 before = m_linesBefore[i];
        const qint64 after = reduced ? m_linesAfter[i] : before;
        const std::span<const quint32> rules = lineRules.of(line);
        for (const quint32 rule : rules) {
            RuleUse &use = useOf(rule, row, version, bond);
            use.baseBefore += before;
            use.baseAfter += after;
            use.lines += before > 0 ? 1 : 0;
            use.units += before > 0 ? std::clamp<qint64>(line.quantity, 0, kMaxLineMinor) : 0;
            const Rounding rounding = version.rules[rule].rounding;
            const qint64 amount = percentFast(before, use.rate, rounding);
            use.before += amount;
            use.after += reduced ? percentFast(after, use.rate, rounding) : amount;
        }
        if constexpr (Trace::kEnabled) {
            if (trace != nullptr)
                trace->lines.push_back({line, before, after, {rules.begin(), rules.end()}});
        }
    }
    if constexpr (Trace::kEnabled) {
        if (trace != nullptr) {
            trace->net = m_net;
            trace->baseBefore = m_baseBefore;
            trace->baseAfter = m_baseAfter;
            trace->uses = m_uses;
        }
    }
}

template <typename Trace>
RuleUse &CampaignRun<Trace>::useOf(
    quint32 rule, const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond)
{
    for (RuleUse &use : m_uses) {
        if (use.rule == rule)
            return use;
    }
    RuleUse made;
    made.rule = rule;
    const CompiledRule &compiled = version.rules[rule];
    made.rate = compiled.percent; // 0 for flat rules
    if (compiled.formula == Formula::Tiers) {
        made.earlier = m_tiers.earlier(compiled.tier, bond.participant, row.currency, paidDay(row.paidAt));
        made.rate = Tiers::rateOf(*compiled.rule, made.earlier);
    }
    m_uses.push_back(made);
    return m_uses.back();
}

// --- who may earn (domain.md 4.2.5, 4.3) --------------------------------------------------------------------------

template <typename Trace>
typename CampaignRun<Trace>::Admission CampaignRun<Trace>::admit(
    const ConversionRow &row, const CompiledVersion &version, quint32 bond)
{
    const CampaignTerms &terms = version.terms();
    LiveBond &live = m_attributor.bonds()[bond];
    Admission admission;
    if (!terms.minimumBase.empty() && m_baseBefore < amountIn(terms.minimumBase, row.currency).value_or(0)) {
        admission.reason = NoReward::BelowMinimum;
        return admission;
    }
    if (++live.qualified < terms.qualifyingPayments) {
        admission.reason = NoReward::NotEnoughPayments;
        return admission;
    }
    admission.qualifies = true;
    admission.reason = version.rules.empty() ? admitWithoutRules(terms, live) : admitByRules(row, version, bond);
    if (admission.reason == NoReward::None && !live.earned)
        admission.isFirst = live.earned = true;
    return admission;
}

/// Without rules each referral that qualifies earns its fixed rewards once.
template <typename Trace>
NoReward CampaignRun<Trace>::admitWithoutRules(const CampaignTerms &terms, const LiveBond &bond)
{
    const bool hasFixed = (terms.referrer && isFixed(*terms.referrer)) || (terms.referee && isFixed(*terms.referee));
    if (!hasFixed)
        return NoReward::NoRuleMatches;
    return bond.earned ? NoReward::DurationOver : NoReward::None;
}

template <typename Trace>
NoReward CampaignRun<Trace>::admitByRules(const ConversionRow &row, const CompiledVersion &version, quint32 bond)
{
    NoReward reason = NoReward::NoRuleMatches;
    const auto earns = [&](const RuleUse &use) {
        if (use.baseBefore <= 0)
            return NoReward::BaseNotPositive;
        const CompiledRule &rule = version.rules[use.rule];
        if (rule.formula == Formula::Flat && !rule.flatIn(row.currency))
            return NoReward::CurrencyNotListed;
        return use.live ? NoReward::None : NoReward::DurationOver;
    };
    for (RuleUse &use : m_uses) {
        use.live = isLive(version.rules[use.rule], bond, row);
        const NoReward obstacle = earns(use);
        if (reason != NoReward::None && (obstacle == NoReward::None || reason == NoReward::NoRuleMatches))
            reason = obstacle;
    }
    if (reason != NoReward::None)
        return reason;
    for (const RuleUse &use : m_uses) {
        if (earns(use) == NoReward::None)
            advance(version.rules[use.rule], bond, row);
    }
    return reason;
}

template <typename Trace>
typename CampaignRun<Trace>::Limit *CampaignRun<Trace>::limitOf(const CompiledRule &rule, quint32 bond)
{
    if (rule.limitSlot < 0)
        return nullptr;
    const auto width = static_cast<std::size_t>(m_campaign.limitSlots);
    const std::size_t place = bond * width + static_cast<std::size_t>(rule.limitSlot);
    if (place >= m_limits.size())
        m_limits.resize(std::max((bond + std::size_t{1}) * width, m_limits.size() * 2));
    return &m_limits[place];
}

template <typename Trace>
bool CampaignRun<Trace>::isLive(const CompiledRule &rule, quint32 bond, const ConversionRow &row)
{
    const Limit *limit = limitOf(rule, bond);
    if (limit == nullptr)
        return true;
    if (rule.rule->payments && limit->payments >= *rule.rule->payments)
        return false;
    if (!rule.rule->months || limit->anchorDay == kUnset)
        return true;
    return m_calendar.dayOf(row.billedAt) < addMonths({limit->anchorDay}, *rule.rule->months);
}

template <typename Trace>
void CampaignRun<Trace>::advance(const CompiledRule &rule, quint32 bond, const ConversionRow &row)
{
    Limit *limit = limitOf(rule, bond);
    if (limit == nullptr)
        return;
    if (limit->anchorDay == kUnset)
        limit->anchorDay = m_calendar.dayOf(row.billedAt).value;
    ++limit->payments;
}

// --- amounts (domain.md 4.2, 4.5) ---------------------------------------------------------------------------------

template <typename Trace>
bool CampaignRun<Trace>::applyFlat(const ConversionRow &row, const CompiledRule &rule, RuleUse &use)
{
    const qint64 each = rule.flatIn(row.currency).value_or(0);
    if (use.baseBefore <= 0 || each <= 0)
        return true;
    qint64 count = 1;
    if (rule.rule->flatPer != FlatPer::Order)
        count = rule.rule->flatPer == FlatPer::Line ? use.lines : use.units;
    const bool fits = count <= kMaxMinor / each;
    if (!fits && rule.rule->allowAboveBase) {
        refuse(row, u"the flat reward"_s);
        return false;
    }
    const qint64 amount = fits ? each * count : kMaxMinor;
    use.before = rule.rule->allowAboveBase ? amount : std::min(amount, use.baseBefore);
    use.after = m_baseAfter > 0 ? use.before : 0;
    if (rule.rule->flatProportional)
        use.after =
            mulDiv(use.before, std::clamp<qint64>(use.baseAfter, 0, use.baseBefore), use.baseBefore, rule.rounding);
    return true;
}

template <typename Trace>
bool CampaignRun<Trace>::sumUp(const ConversionRow &row, const CompiledVersion &version)
{
    qint64 before = 0;
    qint64 after = 0;
    for (RuleUse &use : m_uses) {
        if (!use.live)
            continue;
        const CompiledRule &rule = version.rules[use.rule];
        if (rule.formula == Formula::Flat && !applyFlat(row, rule, use))
            return false;
        before += use.before;
        after += use.after;
        if (before > kMaxMinor || before < -kMaxMinor) {
            refuse(row, u"the reward"_s);
            return false;
        }
    }
    // Nothing is owed to the merchant: credit lines can only eat up what the other lines earn (domain.md 4.4).
    m_commissionBefore = std::max<qint64>(before, 0);
    m_commissionAfter = std::clamp<qint64>(after, 0, m_commissionBefore);
    return true;
}

template <typename Trace>
LocalDay CampaignRun<Trace>::paidDay(Instant paidAt)
{
    if (paidAt < m_dayBegin || paidAt >= m_dayEnd) {
        m_day = m_calendar.dayOf(paidAt);
        m_dayBegin = m_calendar.startOf(m_day);
        m_dayEnd = m_calendar.startOf({m_day.value + 1});
    }
    return m_day;
}

template <typename Trace>
Instant CampaignRun<Trace>::dueAt(const ConversionRow &row, const CompiledVersion &version, ConversionTrace *trace)
{
    const CampaignTerms &terms = version.terms();
    const bool isLong = m_longInterval && terms.longIntervalHoldDays;
    const int days = isLong ? std::max(terms.holdDays, *terms.longIntervalHoldDays) : terms.holdDays;
    if constexpr (Trace::kEnabled) {
        if (trace != nullptr) {
            trace->holdDays = days;
            trace->longHold = isLong;
        }
    }
    return std::max(row.paidAt, m_calendar.startOf({paidDay(row.paidAt).value + days}));
}

// --- rewards ------------------------------------------------------------------------------------------------------

template <typename Trace>
RewardTarget CampaignRun<Trace>::blank(const Outcome &outcome, const RewardSpec &spec, Beneficiary beneficiary)
{
    const ConversionRow &row = outcome.row;
    RewardTarget target;
    target.campaign = m_campaign.campaign.id;
    target.version = outcome.version.version->id;
    target.beneficiary = beneficiary;
    target.participant = outcome.bond.bond.participant;
    target.customer = row.customer;
    target.conversion = outcome.conversion;
    target.kind = spec.kind;
    target.hasAmount = hasAmount(spec.kind);
    target.flags = outcome.bond.flags;
    target.flags |= row.disputeOpen ? bit(Flag::Dispute) : 0;
    target.flags |= row.refundPending ? bit(Flag::RefundPending) : 0;
    target.flags |= outcome.foreignCode ? bit(Flag::ForeignCode) : 0;
    target.provisional = m_index.provisional(m_index.connectionNo(outcome.conversion));
    target.dueAt = dueAt(row, outcome.version, outcome.trace);
    target.paidAt = row.paidAt;
    return target;
}

template <typename Trace>
void CampaignRun<Trace>::emit(const Outcome &outcome, const RewardTarget &target)
{
    RewardTarget &made = m_result->rewards.emplace_back(target);
    const auto &payout = outcome.version.terms().payoutCurrency;
    if (made.hasAmount && payout && *payout != made.currency)
        made.flags |= bit(Flag::RateMissing);
    m_won[outcome.conversion] = 1;
    if constexpr (Trace::kEnabled) {
        if (outcome.trace != nullptr)
            outcome.trace->rewards.push_back(made);
    }
}

/// The listed amount in the payout currency of the campaign, else in the sale's.
template <typename Trace>
NoReward CampaignRun<Trace>::fixedAmount(const Outcome &outcome, const RewardSpec &spec, Money &amount) const
{
    const auto &payout = outcome.version.terms().payoutCurrency;
    const Currency first = payout.value_or(outcome.row.currency);
    for (const Currency currency : {first, outcome.row.currency}) {
        if (const auto minor = amountIn(spec.amount, currency); minor && *minor > 0) {
            amount = {*minor, currency};
            return NoReward::None;
        }
    }
    return NoReward::CurrencyNotListed;
}

template <typename Trace>
NoReward CampaignRun<Trace>::rewardReferrer(const Outcome &outcome, const RewardSpec &spec)
{
    const bool fixed = isFixed(spec);
    if (fixed && !outcome.isFirst)
        return NoReward::DurationOver;
    Money amount{m_commissionBefore, outcome.row.currency};
    if (fixed && hasAmount(spec.kind)) {
        if (const NoReward reason = fixedAmount(outcome, spec, amount); reason != NoReward::None)
            return reason;
    }
    RewardTarget target = blank(outcome, spec, Beneficiary::Referrer);
    target.slot = fixed ? 1 : 0;
    if (!target.hasAmount) {
        target.granted = 1;
        target.target = m_baseAfter > 0 ? 1 : 0;
        emit(outcome, target);
        return NoReward::None;
    }
    if (amount.minor <= 0)
        return NoReward::BaseNotPositive;
    std::vector<CapCut> *cuts = nullptr;
    if constexpr (Trace::kEnabled)
        cuts = outcome.trace == nullptr ? nullptr : &outcome.trace->cuts;
    target.currency = amount.currency;
    target.granted = m_caps.isEmpty() ? amount.minor
                                      : m_caps.grant(outcome.version, amount, outcome.row.customer,
                                          outcome.bond.participant, paidDay(outcome.row.paidAt), cuts);
    if (target.granted <= 0)
        return NoReward::CapReached;
    const qint64 asked = fixed ? (m_baseAfter > 0 ? amount.minor : 0) : m_commissionAfter;
    target.target = std::min(asked, target.granted);
    emit(outcome, target);
    return NoReward::None;
}

template <typename Trace>
NoReward CampaignRun<Trace>::rewardReferee(const Outcome &outcome, const RewardSpec &spec)
{
    if (!outcome.isFirst)
        return NoReward::DurationOver;
    RewardTarget target = blank(outcome, spec, Beneficiary::Referee);
    target.slot = 1;
    target.granted = 1;
    target.target = m_baseAfter > 0 ? 1 : 0;
    if (target.hasAmount) {
        Money amount{m_commissionBefore, outcome.row.currency};
        qint64 after = m_commissionAfter;
        if (!spec.amount.empty()) {
            if (const NoReward reason = fixedAmount(outcome, spec, amount); reason != NoReward::None)
                return reason;
            after = amount.minor;
        }
        if (amount.minor <= 0)
            return NoReward::BaseNotPositive;
        target.currency = amount.currency;
        target.granted = amount.minor;
        target.target = m_baseAfter > 0 ? after : 0;
    }
    emit(outcome, target);
    return NoReward::None;
}

template <typename Trace>
NoReward CampaignRun<Trace>::reward(const Outcome &outcome)
{
    const CampaignTerms &terms = outcome.version.terms();
    NoReward reason = NoReward::NoRuleMatches;
    if (terms.referrer)
        reason = rewardReferrer(outcome, *terms.referrer);
    if (terms.referee) {
        const NoReward referee = rewardReferee(outcome, *terms.referee);
        reason = referee == NoReward::None || !terms.referrer ? referee : reason;
    }
    return reason;
}

template class CampaignRun<NoTrace>;
template class CampaignRun<SingleTrace>;

} // namespace rd::engine
