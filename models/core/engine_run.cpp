// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_run.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

bool hasStopped(const CampaignTerms &terms, Instant at)
{
    return terms.state == CampaignState::Paused || terms.state == CampaignState::Ended
        || (terms.endsAt && at >= *terms.endsAt);
}

} // namespace

template <typename Sink>
CampaignRun<Sink>::CampaignRun(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar,
    std::vector<quint8> &won, Sink &sink)
    : m_index(index),
      m_facts(index.facts()),
      m_campaign(campaign),
      m_calendar(calendar),
      m_won(won),
      m_sink(sink),
      m_attributor(index, campaign, calendar),
      m_caps(index, campaign),
      m_tiers(index, campaign),
      m_measured(index),
      m_admissions(index, campaign, calendar),
      m_counting(index, campaign, calendar),
      m_exchange(m_facts, campaign)
{
    m_blank.campaign = campaign.campaign.id;
}

template <typename Sink>
Status CampaignRun<Sink>::run(std::span<const quint32> rows)
{
    const std::size_t count = rows.empty() ? m_facts.conversions.size() : rows.size();
    if (m_index.hasOutOfOrder())
        plan(rows);
    for (std::size_t i = 0; i < count && m_status; ++i) {
        const quint32 conversion = rows.empty() ? static_cast<quint32>(i) : rows[i];
        if (rows.empty())
            prefetchFrom(i);
        const NoReward reason = process(conversion);
        if constexpr (requires { m_sink.isStopped; }) {
            if (m_sink.isStopped)
                return {};
        }
        if constexpr (Sink::kTraces) {
            if (ConversionTrace *trace = m_sink.of(conversion))
                trace->reason = reason;
        }
    }
    if (!m_status)
        return m_status;
    m_attributor.addLeads();
    if (m_campaign.countsReferrals())
        m_attributor.addProviderLeads();
    if (!m_counting.isEmpty())
        addCounted();
    return m_status;
}

template <typename Sink>
void CampaignRun<Sink>::prefetchFrom(std::size_t position)
{
    constexpr std::size_t kFar = 24;
    constexpr std::size_t kNear = 12;
    if (position + kFar >= m_facts.conversions.size())
        return;
    m_attributor.prefetchCustomer(m_facts.conversions[position + kFar].customer);
    m_admissions.prefetchBond(m_attributor.prefetchBond(m_facts.conversions[position + kNear].customer));
}

template <typename Sink>
void CampaignRun<Sink>::refuse(const ConversionRow &row)
{
    m_status = fail(ErrorKind::BadInput, u"an amount of %1 is beyond the largest amount kept"_s.arg(m_index.name(row)),
        u"check this payment at the provider; amounts may reach 10^12 minor units, sums 10^15"_s,
        u"amount-too-large"_s);
}

/// Everything that can be said before looking for a participant; measures the conversion.
template <typename Sink>
NoReward CampaignRun<Sink>::prepare(quint32 conversion, const ConversionRow &row, const CompiledVersion &version)
{
    if (!version.takesConnection[m_index.connectionNo(conversion)])
        return NoReward::OtherMode;
    if (!m_attributor.mayHaveBond(row))
        return NoReward::NoEvidence;
    const CampaignTerms &terms = version.terms();
    if (terms.state == CampaignState::Draft || (terms.startsAt && row.billedAt < *terms.startsAt))
        return NoReward::CampaignNotActive;
    if (terms.whenStopped == WhenStopped::Stop && hasStopped(terms, row.billedAt))
        return NoReward::CampaignNotActive;
    switch (m_measured.read(row)) {
    case Measurement::Outcome::Money:
        return NoReward::None;
    case Measurement::Outcome::TooLarge:
        refuse(row);
        break;
    case Measurement::Outcome::Nothing:
        break;
    }
    return NoReward::BaseNotPositive;
}

template <typename Sink>
NoReward CampaignRun<Sink>::process(quint32 conversion)
{
    const ConversionRow &row = m_facts.conversions[conversion];
    const CompiledVersion &billed = m_campaign.at(row.billedAt);
    ConversionTrace *trace = m_sink.of(conversion);
    if constexpr (Sink::kTraces) {
        if (trace != nullptr)
            trace->billed = &billed;
    }
    if (const NoReward reason = prepare(conversion, row, billed); reason != NoReward::None)
        return reason;
    const Plan *planned = nullptr;
    if (!m_plans.empty()) {
        const auto found = m_plans.find(conversion);
        planned = found == m_plans.end() ? nullptr : &found->second;
    }
    const Attribution attribution =
        planned != nullptr ? planned->attribution : m_attributor.attribute(conversion, billed);
    if (attribution.bond == kNone) {
        if constexpr (Sink::kTraces) {
            if (trace != nullptr)
                trace->refusal = m_attributor.refusal(conversion, billed);
        }
        return attribution.reason;
    }
    const CompiledVersion &version = termsFor(billed, attribution.bond);
    const LiveBond &bond = m_attributor.live(attribution.bond);
    if constexpr (Sink::kTraces) {
        if (trace != nullptr) {
            trace->bond = m_attributor.bonds()[attribution.bond];
            trace->participant = bond.participant;
            trace->version = &version;
            trace->foreignCode = attribution.foreignCode;
        }
    }
    if (isTaken(conversion, version))
        return NoReward::WonByOtherCampaign;

    collect(row, version, bond, trace);
    if constexpr (Sink::kTraces) {
        if (trace != nullptr)
            noteDurations(version, attribution.bond, *trace);
    }
    const Admission admission = planned != nullptr ? planned->admission : admit(row, version, attribution.bond);
    if (planned != nullptr)
        bury(admission);
    NoReward reason = admission.reason;
    const Outcome outcome{row, version, bond, conversion, attribution.foreignCode, admission.isFirst, trace};
    if (reason == NoReward::None) {
        if (m_measured.sumUp(row, version) == Measurement::Outcome::TooLarge) {
            refuse(row);
            return NoReward::None;
        }
        reason = reward(outcome);
    }
    if (!m_counting.isEmpty())
        count(outcome, admission);
    if constexpr (Sink::kTraces) {
        note(trace);
        if (trace != nullptr) {
            trace->payment = admission.payment;
            noteLess(row, version, bond.participant, *trace);
        }
    }
    const bool counts = admission.qualifies && !m_tiers.isEmpty();
    if (counts && !m_tiers.add(bond.participant, {m_measured.baseBefore, row.currency}, paidDay(row.paidAt)))
        refuse(row);
    return reason;
}

/// The terms a conversion earns by: those in force when it was billed, or when its referral began (domain.md 4.2.1).
template <typename Sink>
const CompiledVersion &CampaignRun<Sink>::termsFor(const CompiledVersion &billed, quint32 bond) const
{
    if (billed.terms().rulesFrom == RulesFrom::Billing)
        return billed;
    return m_campaign.at(m_attributor.bonds()[bond].startedAt);
}

/// A conversion earns in one campaign, unless one of the two shares it (domain.md 3.1). What only counts takes nothing.
template <typename Sink>
bool CampaignRun<Sink>::isTaken(quint32 conversion, const CompiledVersion &version) const
{
    const CampaignTerms &terms = version.terms();
    return m_won[conversion] != 0 && terms.exclusive && (terms.referrer || terms.referee);
}

template <typename Sink>
void CampaignRun<Sink>::bury(const Admission &admission)
{
    const auto dead = std::span(m_deadRules).subspan(admission.deadBegin, admission.deadCount);
    for (RuleUse &use : m_measured.uses)
        use.live = std::find(dead.begin(), dead.end(), use.rule) == dead.end();
}

template <typename Sink>
void CampaignRun<Sink>::collect(
    const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond, ConversionTrace *trace)
{
    LineRules &lineRules = version.lineRules(m_index, bond.participant);
    m_measured.share(row, version, lineRules, [&](RuleUse &use) { startUse(use, row, version, bond); });
    if constexpr (Sink::kTraces) {
        if (trace == nullptr)
            return;
        trace->net = m_measured.net;
        trace->baseBefore = m_measured.baseBefore;
        trace->baseAfter = m_measured.baseAfter;
        for (std::size_t i = 0; i < row.lineCount; ++i) {
            const LineRow &line = m_facts.lines[row.lineBegin + i];
            const auto rules = lineRules.of(line, row.billedAt);
            trace->lines.push_back(
                {line, m_measured.lineBefore(i), m_measured.lineAfter(i), {rules.begin(), rules.end()}});
        }
    }
}

template <typename Sink>
void CampaignRun<Sink>::startUse(
    RuleUse &use, const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond)
{
    const CompiledRule &compiled = version.rules[use.rule];
    use.rate = compiled.percent; // 0 for flat rules
    if (compiled.formula != Formula::Tiers)
        return;
    use.earlier = m_tiers.earlier(compiled.tier, bond.participant, row.currency, paidDay(row.paidAt));
    use.rate = Tiers::rateOf(*compiled.rule, use.earlier);
}

template <typename Sink>
LocalDay CampaignRun<Sink>::paidDay(Instant paidAt)
{
    if (paidAt < m_dayBegin || paidAt >= m_dayEnd) {
        m_day = m_calendar.dayOf(paidAt);
        m_dayBegin = m_calendar.startOf(m_day);
        m_dayEnd = m_calendar.startOf({m_day.value + 1});
    }
    return m_day;
}

template <typename Sink>
Instant CampaignRun<Sink>::dueAt(const ConversionRow &row, const CompiledVersion &version, ConversionTrace *trace)
{
    const CampaignTerms &terms = version.terms();
    const bool isLong = m_measured.longInterval && terms.longIntervalHoldDays;
    const int days = isLong ? std::max(terms.holdDays, *terms.longIntervalHoldDays) : terms.holdDays;
    if constexpr (Sink::kTraces) {
        if (trace != nullptr) {
            trace->holdDays = days;
            trace->longHold = isLong;
        }
    }
    const LocalDay due{paidDay(row.paidAt).value + days};
    if (due != m_dueDay) {
        m_dueDay = due;
        m_due = m_calendar.startOf(due);
    }
    return std::max(row.paidAt, m_due);
}

template <typename Sink>
RewardTarget CampaignRun<Sink>::blank(const Outcome &outcome, const RewardSpec &spec, Beneficiary beneficiary)
{
    const ConversionRow &row = outcome.row;
    RewardTarget target = m_blank;
    target.version = outcome.version.version->id;
    target.beneficiary = beneficiary;
    target.participant = outcome.bond.id;
    target.customer = row.customer;
    target.conversion = outcome.conversion;
    target.kind = spec.kind;
    target.hasAmount = hasAmount(spec.kind);
    target.paidAt = row.paidAt;
    if constexpr (Sink::kSumsOnly)
        return target;
    target.flags = flagsOf(outcome);
    target.facts = row.facts;
    target.provisional = m_index.provisional(m_index.connectionNo(outcome.conversion));
    target.dueAt = dueAt(row, outcome.version, outcome.trace);
    return target;
}

template <typename Sink>
void CampaignRun<Sink>::addReward(const Outcome &outcome, RewardTarget &target)
{
    if (outcome.version.terms().exclusive)
        m_won[outcome.conversion] |= Precedence::kOwn;
    hand(target);
}

template <typename Sink>
void CampaignRun<Sink>::hand(const RewardTarget &target)
{
    if (m_sums.add(target)) {
        m_sink.add(target);
        return;
    }
    m_status = fail(ErrorKind::BadInput,
        u"the rewards of campaign \"%1\" in %2 add up to more than the largest sum kept"_s.arg(
            m_campaign.campaign.name, target.currency.code()),
        u"check the amounts of the campaign; sums may reach 10^15 minor units"_s, u"amount-too-large"_s);
}

template <typename Sink>
Flags CampaignRun<Sink>::flagsOf(const Outcome &outcome)
{
    Flags flags = outcome.bond.flags;
    flags |= outcome.row.disputeOpen ? bit(Flag::Dispute) : 0;
    flags |= outcome.row.refundPending ? bit(Flag::RefundPending) : 0;
    flags |= outcome.foreignCode ? bit(Flag::ForeignCode) : 0;
    return flags;
}

/// Amounts in the payout currency of the campaign; refuses what would be beyond all bounds.
template <typename Sink>
bool CampaignRun<Sink>::exchange(const Outcome &outcome, RewardTarget &target, Money &amount, qint64 &after)
{
    const auto &payout = outcome.version.terms().payoutCurrency;
    if (!payout)
        return true;
    if constexpr (Sink::kTraces) {
        if (outcome.trace != nullptr)
            outcome.trace->converted.emplace_back(target.beneficiary, amount);
    }
    if (m_exchange.apply(target, amount, after, payout, paidDay(outcome.row.paidAt)))
        return true;
    refuse(outcome.row);
    return false;
}

/// The listed amount in the payout currency of the campaign, else in the sale's.
template <typename Sink>
NoReward CampaignRun<Sink>::fixedAmount(const Outcome &outcome, const RewardSpec &spec, Money &amount) const
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

template <typename Sink>
NoReward CampaignRun<Sink>::rewardReferrer(const Outcome &outcome, const RewardSpec &spec)
{
    const bool fixed = outcome.version.referrerIsFixed;
    if (fixed && !outcome.isFirst)
        return NoReward::DurationOver;
    Money amount{m_measured.commissionBefore, outcome.row.currency};
    if (fixed && hasAmount(spec.kind)) {
        if (const NoReward reason = fixedAmount(outcome, spec, amount); reason != NoReward::None)
            return reason;
    }
    RewardTarget target = blank(outcome, spec, Beneficiary::Referrer);
    target.slot = fixed ? 1 : 0;
    if (!target.hasAmount) {
        target.granted = 1;
        target.target = m_measured.baseAfter > 0 ? 1 : 0;
        addReward(outcome, target);
        return NoReward::None;
    }
    qint64 asked = fixed ? (m_measured.baseAfter > 0 ? amount.minor : 0) : m_measured.commissionAfter;
    if (!exchange(outcome, target, amount, asked))
        return NoReward::None;
    if (amount.minor <= 0)
        return NoReward::BaseNotPositive;
    std::vector<CapCut> *cuts = nullptr;
    if constexpr (Sink::kTraces)
        cuts = outcome.trace == nullptr ? nullptr : &outcome.trace->cuts;
    target.currency = amount.currency;
    target.granted = m_caps.isEmpty() ? amount.minor
                                      : m_caps.grant(outcome.version, amount, outcome.row.customer,
                                          outcome.bond.participant, paidDay(outcome.row.paidAt), cuts);
    if constexpr (requires { m_sink.isStopped; }) {
        if (target.granted < amount.minor)
            m_sink.lose({m_campaign.campaign.id, target.participant, {amount.minor - target.granted, amount.currency},
                target.paidAt});
    }
    if (target.granted <= 0)
        return NoReward::CapReached;
    target.target = std::min(asked, target.granted);
    addReward(outcome, target);
    return NoReward::None;
}

template <typename Sink>
NoReward CampaignRun<Sink>::rewardReferee(const Outcome &outcome, const RewardSpec &spec)
{
    if (!outcome.isFirst)
        return NoReward::DurationOver;
    RewardTarget target = blank(outcome, spec, Beneficiary::Referee);
    target.slot = 1;
    target.granted = 1;
    target.target = m_measured.baseAfter > 0 ? 1 : 0;
    if (target.hasAmount) {
        Money amount{m_measured.commissionBefore, outcome.row.currency};
        qint64 after = m_measured.commissionAfter;
        if (!spec.amount.empty()) {
            if (const NoReward reason = fixedAmount(outcome, spec, amount); reason != NoReward::None)
                return reason;
            after = amount.minor;
        }
        if (!exchange(outcome, target, amount, after))
            return NoReward::None;
        if (amount.minor <= 0)
            return NoReward::BaseNotPositive;
        target.currency = amount.currency;
        target.granted = amount.minor;
        target.target = m_measured.baseAfter > 0 ? after : 0;
    }
    addReward(outcome, target);
    return NoReward::None;
}

template <typename Sink>
NoReward CampaignRun<Sink>::reward(const Outcome &outcome)
{
    const CampaignTerms &terms = outcome.version.terms();
    NoReward reason = NoReward::NoRuleMatches;
    if (terms.referrer)
        reason = rewardReferrer(outcome, *terms.referrer);
    if (terms.referee && (reason == NoReward::None || !terms.refereeWaits)) {
        const NoReward referee = rewardReferee(outcome, *terms.referee);
        reason = referee == NoReward::None || !terms.referrer ? referee : reason;
    }
    return reason;
}

template class CampaignRun<ListAll>;
template class CampaignRun<AddUp>;
template class CampaignRun<HandOver>;
template class CampaignRun<TraceOne>;
template class CampaignRun<LookOn>;

} // namespace rd::engine
