// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_explain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

QString roundingText(Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfEven:
        return u"half to even"_s;
    case Rounding::HalfUp:
        return u"half up"_s;
    case Rounding::Floor:
        return u"down"_s;
    }
    return {};
}

QString perText(CapPer per)
{
    switch (per) {
    case CapPer::Customer:
        return u"customer"_s;
    case CapPer::Participant:
        return u"participant"_s;
    case CapPer::Campaign:
        return u"campaign"_s;
    }
    return {};
}

QString periodText(CapPeriod period)
{
    switch (period) {
    case CapPeriod::Day:
        return u"day"_s;
    case CapPeriod::Week:
        return u"week"_s;
    case CapPeriod::Month:
        return u"month"_s;
    case CapPeriod::Ever:
        return u"ever"_s;
    }
    return {};
}

QString fieldText(EvidenceField field)
{
    switch (field) {
    case EvidenceField::Code:
        return u"promotion code used on this purchase"_s;
    case EvidenceField::ClientReference:
        return u"client reference of the checkout"_s;
    case EvidenceField::Session:
        return u"metadata of the checkout session"_s;
    case EvidenceField::Link:
        return u"metadata of the payment link"_s;
    case EvidenceField::Customer:
        return u"metadata of the customer"_s;
    case EvidenceField::Subscription:
        return u"metadata of the subscription"_s;
    case EvidenceField::Payment:
        return u"metadata of the payment"_s;
    case EvidenceField::Import:
        return u"imported referral"_s;
    case EvidenceField::Manual:
        return u"decision by a person"_s;
    }
    return {};
}

QString sentence(NoReward reason)
{
    switch (reason) {
    case NoReward::None:
        return u"The conversion earned, but not this reward."_s;
    case NoReward::OtherMode:
        return u"The campaign does not take payments of this connection."_s;
    case NoReward::NoEvidence:
        return u"Nothing says that a participant brought this customer."_s;
    case NoReward::ExistingCustomer:
        return u"The customer had paid before the participant's touch."_s;
    case NoReward::OutsideWindow:
        return u"The touch lies further back than the campaign's window."_s;
    case NoReward::NotInCampaign:
        return u"The participant named is not in this campaign."_s;
    case NoReward::CampaignNotActive:
        return u"The campaign was a draft, not begun, paused or ended, so that no new referral could start."_s;
    case NoReward::WonByOtherCampaign:
        return u"Another campaign, earlier in the order, already took this conversion."_s;
    case NoReward::BaseNotPositive:
        return u"No money remains that a reward could be computed from."_s;
    case NoReward::BelowMinimum:
        return u"The base is below the campaign's minimum."_s;
    case NoReward::NotEnoughPayments:
        return u"The customer has not made enough qualifying payments yet."_s;
    case NoReward::NoRuleMatches:
        return u"No rule of the campaign applies to what was bought."_s;
    case NoReward::DurationOver:
        return u"The duration of the rule is over for this customer, or its reward arises only once."_s;
    case NoReward::CapReached:
        return u"A cap was used up before this conversion."_s;
    case NoReward::CurrencyNotListed:
        return u"The campaign lists no amount in this currency."_s;
    case NoReward::ParticipantNotActive:
        return u"The participant is not active."_s;
    }
    return {};
}

/// How far a conversion came before it failed; the campaign that came furthest is the one to tell about.
int progress(NoReward reason)
{
    constexpr NoReward kOrder[] = {NoReward::OtherMode, NoReward::NoEvidence, NoReward::NotInCampaign,
        NoReward::CampaignNotActive, NoReward::OutsideWindow, NoReward::ExistingCustomer, NoReward::BaseNotPositive,
        NoReward::WonByOtherCampaign, NoReward::ParticipantNotActive, NoReward::BelowMinimum,
        NoReward::NotEnoughPayments, NoReward::NoRuleMatches, NoReward::CurrencyNotListed, NoReward::DurationOver,
        NoReward::CapReached, NoReward::None};
    return static_cast<int>(std::find(std::begin(kOrder), std::end(kOrder), reason) - std::begin(kOrder));
}

class Narrator {
public:
    Narrator(const FactsIndex &index, quint32 conversion) : m_index(index), m_row(index.facts().conversions[conversion])
    {
    }

    void conversion();
    void campaign(const ConversionTrace &trace);
    void evidence(const ConversionTrace &trace);
    void base(const ConversionTrace &trace);
    void rules(const ConversionTrace &trace);
    void caps(const ConversionTrace &trace, const RewardTarget &reward);
    void fixedReward(const ConversionTrace &trace, const RewardTarget &reward);
    void milestone(const ConversionTrace &trace, const RewardTarget &reward);
    void prize(const ConversionTrace &trace, const RewardTarget &reward);
    void exchange(const ConversionTrace &trace, const RewardTarget &reward);
    void hold(const ConversionTrace &trace, const RewardTarget &reward);
    void flags(const RewardTarget &reward);
    void reversal(const ConversionTrace &trace, const RewardTarget &reward);
    void amount(const RewardTarget &reward);
    void nothing(const ConversionTrace &trace, NoReward reason);
    [[nodiscard]] std::vector<ExplanationStep> take() { return std::move(m_steps); }

private:
    using Values = std::vector<std::pair<QString, QString>>;
    void step(const QString &code, const QString &text, Values values = {})
    {
        m_steps.push_back({code, text, std::move(values)});
    }
    [[nodiscard]] static QString shown(qint64 minor, Currency currency)
    {
        return QString(toDecimal({minor, currency}) + u' ' + currency.code());
    }
    [[nodiscard]] QString shown(qint64 minor) const { return shown(minor, m_row.currency); }
    [[nodiscard]] QString text(Symbol symbol) const
    {
        const std::string_view found = m_index.text(symbol);
        return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
    }
    [[nodiscard]] QString participantText(quint32 participant) const;
    void rule(const ConversionTrace &trace, const RuleUse &use);
    [[nodiscard]] QString formula(const CompiledRule &rule, const RuleUse &use) const;

    const FactsIndex &m_index;
    const ConversionRow &m_row;
    std::vector<ExplanationStep> m_steps;
};

void Narrator::conversion()
{
    const QString kind = m_row.object == SaleObject::Invoice ? u"Invoice"_s
        : m_row.object == SaleObject::Charge                 ? u"Charge"_s
                                                             : u"Sale"_s;
    QString words = u"%1 %2 was billed at %3 and paid at %4: %5 of %6."_s.arg(
        kind, m_index.name(m_row), toIso(m_row.billedAt), toIso(m_row.paidAt), shown(m_row.paid), shown(m_row.total));
    if (m_row.taxUnknown)
        words += u" Its tax is not known, so that the whole amount counts."_s;
    step(u"conversion"_s, words,
        {{u"object"_s, m_index.name(m_row)}, {u"billedAt"_s, toIso(m_row.billedAt)}, {u"paidAt"_s, toIso(m_row.paidAt)},
            {u"total"_s, shown(m_row.total)}, {u"paid"_s, shown(m_row.paid)}});
    if (m_row.taxUnknown)
        m_steps.back().values.emplace_back(u"tax"_s, u"TaxUnknown"_s);
}

void Narrator::campaign(const ConversionTrace &trace)
{
    const auto &version = *trace.version->version;
    const bool first = &version == &trace.campaign->versions.front();
    const QString since = first ? u"from the beginning"_s : u"since "_s + toIso(version.validFrom);
    // People count a campaign's own versions; the row number of one means nothing to them.
    const QString number = QString::number(&version - trace.campaign->versions.data() + 1);
    step(u"campaign"_s,
        u"Campaign \"%1\" by its terms in force when it was billed (version %2, %3)."_s.arg(
            trace.campaign->name, number, since),
        {{u"campaign"_s, trace.campaign->name}, {u"version"_s, number}});
}

QString Narrator::participantText(quint32 participant) const
{
    const ParticipantRow &row = m_index.facts().participants[participant];
    const QString number = QString::number(row.id.value);
    return row.codes.empty() ? u"participant %1"_s.arg(number)
                             : u"participant %1 (%2)"_s.arg(number, text(row.codes.front()));
}

void Narrator::evidence(const ConversionTrace &trace)
{
    const Bond &bond = *trace.bond;
    const EvidenceRow &row = bond.evidence;
    const QString value = text(row.value);
    const QString where = row.object == 0 ? QString() : QString(u" on "_s + text(row.object));
    const QString what = value.isEmpty() ? QString() : QString(u" \""_s + value + u'"');
    step(u"evidence"_s, u"Evidence: %1%2%3, %4."_s.arg(fieldText(row.field), what, where, toIso(row.at)),
        {{u"rank"_s, QString::number(bond.rank)}, {u"value"_s, value}, {u"at"_s, toIso(row.at)}});
    const QString fixed = bond.firstConversion == m_row.id ? u"This conversion is the one that fixed it."_s
                                                           : u"An earlier conversion fixed it."_s;
    step(u"referral"_s,
        u"The customer belongs to %1 since %2. %3"_s.arg(
            participantText(trace.participant), toIso(bond.startedAt), fixed),
        {{u"participant"_s, QString::number(bond.participant.value)}, {u"startedAt"_s, toIso(bond.startedAt)}});
}

void Narrator::base(const ConversionTrace &trace)
{
    for (const LineTrace &line : trace.lines) {
        const QString product = line.line.product == 0 ? u"without product"_s : text(line.line.product);
        step(u"line"_s,
            u"Line %1: net %2 × %3 / %4 = base %5."_s.arg(
                product, shown(line.line.net), shown(m_row.paid), shown(m_row.total), shown(line.baseBefore)),
            {{u"product"_s, text(line.line.product)}, {u"net"_s, shown(line.line.net)},
                {u"base"_s, shown(line.baseBefore)}});
    }
    step(u"base"_s,
        u"Base: %1 net, after discounts and without tax, × %2 paid / %3 asked = %4."_s.arg(
            shown(trace.net), shown(m_row.paid), shown(m_row.total), shown(trace.baseBefore)),
        {{u"net"_s, shown(trace.net)}, {u"base"_s, shown(trace.baseBefore)}});
}

QString Narrator::formula(const CompiledRule &rule, const RuleUse &use) const
{
    switch (rule.formula) {
    case Formula::Percent:
        return u"%1 % of %2 = %3"_s.arg(use.rate.toPercent(), shown(use.baseBefore), shown(use.before));
    case Formula::Tiers: {
        const bool byRevenue = rule.rule->tierBy == TierBy::Revenue;
        const QString earlier =
            byRevenue ? u"revenue of "_s + shown(use.earlier) : u"%1 qualifying conversions"_s.arg(use.earlier);
        return u"after earlier %1 the tier is %2 %; %2 % of %3 = %4"_s.arg(
            earlier, use.rate.toPercent(), shown(use.baseBefore), shown(use.before));
    }
    case Formula::Flat:
        break;
    }
    const QString each = shown(rule.flatIn(m_row.currency).value_or(0));
    QString count = u"per order"_s;
    if (rule.rule->flatPer == FlatPer::Line)
        count = u"× %1 lines"_s.arg(use.lines);
    else if (rule.rule->flatPer == FlatPer::Unit)
        count = u"× %1 units"_s.arg(use.units);
    const QString limit =
        rule.rule->allowAboveBase ? QString() : u", at most the base of %1"_s.arg(shown(use.baseBefore));
    return u"%1 %2%3 = %4"_s.arg(each, count, limit, shown(use.before));
}

void Narrator::rule(const ConversionTrace &trace, const RuleUse &use)
{
    const CompiledRule &compiled = trace.version->rules[use.rule];
    const QString name = compiled.rule->name.isEmpty() ? QString::number(compiled.position + 1) : compiled.rule->name;
    const auto lines = std::count_if(trace.lines.begin(), trace.lines.end(), [&use](const LineTrace &line) {
        return std::find(line.rules.begin(), line.rules.end(), use.rule) != line.rules.end();
    });
    const QString extra = compiled.additive ? u", added to other rules"_s : QString();
    step(u"rule"_s,
        u"Rule \"%1\" applies to %2 of %3 lines%4."_s.arg(
            name, QString::number(lines), QString::number(trace.lines.size()), extra),
        {{u"rule"_s, name}, {u"lines"_s, QString::number(lines)}});
    if (!use.live) {
        step(u"duration"_s, u"The duration of rule \"%1\" is over for this customer; it gives nothing."_s.arg(name),
            {{u"rule"_s, name}});
        return;
    }
    static const QString kCodes[] = {u"rate"_s, u"flat"_s, u"tier"_s};
    step(kCodes[static_cast<int>(compiled.formula)], formula(compiled, use) + u'.',
        {{u"base"_s, shown(use.baseBefore)}, {u"percent"_s, use.rate.toPercent()}, {u"amount"_s, shown(use.before)}});
    if (compiled.formula != Formula::Flat)
        step(u"rounding"_s, u"Each line is rounded %1."_s.arg(roundingText(compiled.rounding)),
            {{u"rounding"_s, roundingText(compiled.rounding)}});
}

void Narrator::rules(const ConversionTrace &trace)
{
    for (const RuleUse &use : trace.uses)
        rule(trace, use);
    if (trace.uses.size() > 1)
        step(u"sum"_s, u"All rules together: %1."_s.arg(shown(trace.commissionBefore)),
            {{u"amount"_s, shown(trace.commissionBefore)}});
}

void Narrator::caps(const ConversionTrace &trace, const RewardTarget &reward)
{
    for (const CapCut &cut : trace.cuts) {
        const Currency currency = cut.cap.amount.currency;
        step(u"cap"_s,
            u"Cap of %1 per %2 (%3): %4 used before, %5 left; %6 granted."_s.arg(shown(cut.cap.amount.minor, currency),
                perText(cut.cap.per), periodText(cut.cap.period), shown(cut.used, currency),
                shown(cut.allowed, currency), shown(reward.granted, reward.currency)),
            {{u"used"_s, shown(cut.used, currency)}, {u"left"_s, shown(cut.allowed, currency)},
                {u"granted"_s, shown(reward.granted, reward.currency)}});
    }
}

void Narrator::fixedReward(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString who = word(reward.beneficiary);
    const QString what = reward.hasAmount ? shown(reward.granted, reward.currency) : word(reward.kind);
    step(u"fixed"_s,
        u"The %1's reward arises once per referral, at its first conversion that earns, which is this one: %2."_s.arg(
            who, what),
        {{u"beneficiary"_s, who}, {u"kind"_s, word(reward.kind)}, {u"campaign"_s, trace.campaign->name}});
}

void Narrator::milestone(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString count = QString::number(reward.slot - kFirstMilestoneSlot);
    const QString what = reward.hasAmount ? shown(reward.granted, reward.currency) : word(reward.kind);
    const QString text = reward.target > 0
        ? u"With this the participant has %1 referrals in the campaign, which is a milestone: %2, once."_s
        : u"The milestone of %1 referrals (%2) was reached, but after refunds the count is lower again."_s;
    step(u"milestone"_s, text.arg(count, what),
        {{u"count"_s, count}, {u"kind"_s, word(reward.kind)}, {u"campaign"_s, trace.campaign->name}});
}

void Narrator::prize(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString rank = QString::number(reward.rank);
    const QString what = reward.hasAmount ? shown(reward.granted, reward.currency) : word(reward.kind);
    step(u"prize"_s,
        u"Rank %1 of the participants of \"%2\" when the period was closed: %3, due at %4."_s.arg(
            rank, trace.campaign->name, what, toIso(reward.dueAt)),
        {{u"rank"_s, rank}, {u"kind"_s, word(reward.kind)}, {u"dueAt"_s, toIso(reward.dueAt)}});
}

void Narrator::exchange(const ConversionTrace &trace, const RewardTarget &reward)
{
    if (reward.rate == kNoIndex)
        return;
    const RateRow &rate = m_index.facts().rates[reward.rate];
    QString amount;
    for (const auto &[beneficiary, money] : trace.converted) {
        if (beneficiary == reward.beneficiary && subjectOf(reward.slot) != RewardSubject::Participant)
            amount = shown(money.minor, money.currency) + u" is "_s;
    }
    const QString date = toDate(rate.date).toString(Qt::ISODate);
    const QString number = exchangeRateText(rate.rateE12);
    step(u"exchange"_s,
        u"Paid out in %1: %2%3 at the rate %4 of %5 (%6)."_s.arg(
            rate.to.code(), amount, shown(reward.granted, reward.currency), number, date, text(rate.source)),
        {{u"from"_s, rate.from.code()}, {u"to"_s, rate.to.code()}, {u"rate"_s, number}, {u"date"_s, date},
            {u"source"_s, text(rate.source)}});
}

void Narrator::hold(const ConversionTrace &trace, const RewardTarget &reward)
{
    const QString why = trace.longHold ? u" because a line covers six months or more"_s : QString();
    step(u"hold"_s,
        u"Held for %1 days after payment%2: due at %3."_s.arg(
            QString::number(trace.holdDays), why, toIso(reward.dueAt)),
        {{u"days"_s, QString::number(trace.holdDays)}, {u"dueAt"_s, toIso(reward.dueAt)}});
}

void Narrator::flags(const RewardTarget &reward)
{
    if (reward.flags != 0)
        step(u"flag"_s, u"In review: %1."_s.arg(words(reward.flags).join(u", "_s)),
            {{u"flags"_s, words(reward.flags).join(u',')}});
    if (reward.provisional)
        step(u"provisional"_s, u"The first synchronisation of the connection is not complete; nothing is due yet."_s);
}

void Narrator::reversal(const ConversionTrace &trace, const RewardTarget &reward)
{
    if (m_row.refunded <= 0 && m_row.creditNoteNet <= 0)
        return;
    QString words = u"%1 of %2 went back"_s.arg(shown(m_row.refunded), shown(m_row.paid));
    if (m_row.creditNoteNet > 0)
        words += u" and %1 net was credited"_s.arg(shown(m_row.creditNoteNet));
    words += u": base %1"_s.arg(shown(trace.baseAfter));
    if (reward.hasAmount)
        words += u", reward %1 instead of %2"_s.arg(
            shown(reward.target, reward.currency), shown(reward.granted, reward.currency));
    else if (reward.target == 0)
        words += u", the reward is void"_s;
    step(u"reversal"_s, words + u'.', {{u"refunded"_s, shown(m_row.refunded)}, {u"base"_s, shown(trace.baseAfter)}});
}

void Narrator::amount(const RewardTarget &reward)
{
    const QString owed = reward.hasAmount ? shown(reward.target, reward.currency)
                                          : (reward.target > 0 ? word(reward.kind) : u"nothing any more"_s);
    step(u"amount"_s, u"Owed to the %1: %2."_s.arg(word(reward.beneficiary), owed),
        {{u"amount"_s, owed}, {u"minor"_s, QString::number(reward.target)}});
}

void Narrator::nothing(const ConversionTrace &trace, NoReward reason)
{
    const QString where = trace.campaign == nullptr ? QString() : trace.campaign->name;
    step(u"nothing"_s, sentence(reason), {{u"reason"_s, word(reason)}, {u"campaign"_s, where}});
}

void narrateReward(Narrator &narrator, const ConversionTrace &trace, const RewardTarget &reward)
{
    narrator.campaign(trace);
    narrator.evidence(trace);
    narrator.base(trace);
    narrator.rules(trace);
    const bool isPrize = reward.slot >= kFirstPrizeSlot;
    const bool isCounted = subjectOf(reward.slot) == RewardSubject::Participant;
    if (isPrize)
        narrator.prize(trace, reward);
    else if (isCounted)
        narrator.milestone(trace, reward);
    else if (reward.slot > 0)
        narrator.fixedReward(trace, reward);
    narrator.exchange(trace, reward);
    if (reward.beneficiary == Beneficiary::Referrer && !isCounted)
        narrator.caps(trace, reward);
    if (!isPrize)
        narrator.hold(trace, reward);
    narrator.flags(reward);
    if (!isCounted)
        narrator.reversal(trace, reward);
    narrator.amount(reward);
}

} // namespace

std::vector<ExplanationStep> explain(const FactsIndex &index, quint32 conversion,
    std::span<const ConversionTrace> traces, int slot, Beneficiary beneficiary)
{
    Narrator narrator(index, conversion);
    narrator.conversion();
    const ConversionTrace *furthest = nullptr;
    for (const ConversionTrace &trace : traces) {
        for (const RewardTarget &reward : trace.rewards) {
            if (reward.slot != slot || reward.beneficiary != beneficiary)
                continue;
            narrateReward(narrator, trace, reward);
            return narrator.take();
        }
        if (furthest == nullptr || progress(trace.reason) > progress(furthest->reason))
            furthest = &trace;
    }
    if (furthest == nullptr) {
        narrator.nothing({}, NoReward::NotInCampaign);
        return narrator.take();
    }
    if (furthest->bond && furthest->version != nullptr) {
        narrator.campaign(*furthest);
        narrator.evidence(*furthest);
        if (!furthest->lines.empty()) {
            narrator.base(*furthest);
            narrator.rules(*furthest);
        }
    }
    narrator.nothing(*furthest, furthest->reason);
    return narrator.take();
}

} // namespace rd::engine
