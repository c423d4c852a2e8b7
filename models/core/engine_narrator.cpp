// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_narrator.h"

#include "models/core/wide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

constexpr qint64 kUnit = 1'000'000;
constexpr int kMoreDigits = 6;

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

} // namespace

Narrator::Narrator(const FactsIndex &index, const Calendar &calendar, quint32 conversion, const SaleDetail *detail)
    : m_index(index),
      m_calendar(calendar),
      m_row(index.facts().conversions[conversion]),
      m_conversion(conversion),
      m_detail(detail)
{
}

void Narrator::step(const QString &code, const QString &text, Values values)
{
    m_steps.push_back({code, text, std::move(values)});
}

QString Narrator::shown(qint64 minor, Currency currency)
{
    return QString(toDecimal({minor, currency}) + u' ' + currency.code());
}

QString Narrator::exact(qint64 a, qint64 b, qint64 c) const
{
    const bool isNegative = (a < 0) != (b < 0) && a != 0 && b != 0;
    const auto size = [](qint64 value) { return static_cast<quint64>(value < 0 ? -value : value); };
    const auto divisor = static_cast<quint64>(c);
    const wide::Quotient whole = wide::mulDivMod(size(a), size(b), divisor);
    QString digits;
    quint64 rest = whole.remainder;
    for (int i = 0; i < kMoreDigits && rest > 0; ++i) {
        rest *= 10;
        digits += QChar(u'0' + static_cast<char16_t>(rest / divisor));
        rest %= divisor;
    }
    QString text = toDecimal({whole.quotient, m_row.currency});
    if (!digits.isEmpty() && !text.contains(u'.'))
        text += u'.';
    text += digits;
    if (rest > 0)
        text += u'…';
    return isNegative ? QString(u'-' + text) : text;
}

QString Narrator::text(Symbol symbol) const
{
    const std::string_view found = m_index.text(symbol);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

QString Narrator::dateOf(Instant instant) const
{
    return toDate(m_calendar.dayOf(instant)).toString(Qt::ISODate);
}

QString Narrator::participantText(quint32 participant) const
{
    const ParticipantRow &row = m_index.facts().participants[participant];
    const QString number = QString::number(row.id.value);
    return row.codes.empty() ? u"participant %1"_s.arg(number)
                             : u"participant %1 (%2)"_s.arg(number, text(row.codes.front()));
}

QString Narrator::evidenceText(const EvidenceRow &row) const
{
    const QString value = text(row.value);
    const QString where = row.object == 0 ? QString() : QString(u" on "_s + text(row.object));
    const QString what = value.isEmpty() ? QString() : QString(u" \""_s + value + u'"');
    return QString(fieldText(row.field) + what + where);
}

QString Narrator::productText(Symbol product) const
{
    return product == 0 ? u"without product"_s : text(product);
}

QString Narrator::ruleName(const CompiledRule &rule)
{
    return rule.rule->name.isEmpty() ? QString::number(rule.position + 1) : rule.rule->name;
}

void Narrator::conversion()
{
    const QString kind = m_row.object == SaleObject::Invoice ? u"Invoice"_s
        : m_row.object == SaleObject::Charge                 ? u"Charge"_s
        : m_row.object == SaleObject::Order                  ? u"Order"_s
                                                             : u"Sale"_s;
    QStringList charges;
    if (m_detail != nullptr) {
        for (const std::string &charge : m_detail->charges)
            charges += QString::fromStdString(charge);
    }
    const QString behind = charges.isEmpty() ? QString() : u" (paid by %1)"_s.arg(charges.join(u", "_s));
    QString words = u"%1 %2%3 was billed at %4 and paid at %5: %6 of %7."_s.arg(kind, m_index.name(m_row), behind,
        toIso(m_row.billedAt), toIso(m_row.paidAt), shown(m_row.paid), shown(m_row.total));
    if (m_row.taxUnknown)
        words += u" Its tax is not known, so that the whole amount counts."_s;
    step(u"conversion"_s, words,
        {{u"object"_s, m_index.name(m_row)}, {u"billedAt"_s, toIso(m_row.billedAt)}, {u"paidAt"_s, toIso(m_row.paidAt)},
            {u"total"_s, shown(m_row.total)}, {u"paid"_s, shown(m_row.paid)}});
    Values &values = m_steps.back().values;
    if (!charges.isEmpty())
        values.emplace_back(u"charges"_s, charges.join(u' '));
    if (m_row.taxUnknown)
        values.emplace_back(u"tax"_s, u"TaxUnknown"_s);
    else if (m_detail != nullptr)
        values.emplace_back(u"tax"_s, shown(m_detail->tax));
}

void Narrator::evidence(const ConversionTrace &trace)
{
    const Bond &bond = *trace.bond;
    const EvidenceRow &row = bond.evidence;
    step(u"evidence"_s, u"Evidence: %1, %2."_s.arg(evidenceText(row), toIso(row.at)),
        {{u"rank"_s, QString::number(bond.rank)}, {u"value"_s, text(row.value)}, {u"at"_s, toIso(row.at)}});
    const QString fixed = bond.firstConversion == m_row.id ? u"This conversion is the one that fixed it."_s
                                                           : u"An earlier conversion fixed it."_s;
    step(u"referral"_s,
        u"The customer belongs to %1 since %2. %3"_s.arg(
            participantText(trace.participant), toIso(bond.startedAt), fixed),
        {{u"participant"_s, QString::number(bond.participant.value)}, {u"startedAt"_s, toIso(bond.startedAt)}});
}

void Narrator::campaign(const ConversionTrace &trace)
{
    const CompiledVersion &compiled = trace.version != nullptr ? *trace.version : *trace.billed;
    const CampaignVersion &version = *compiled.version;
    const bool isFirst = &version == &trace.campaign->versions.front();
    const QString since = isFirst ? u"from the beginning"_s : u"since "_s + toIso(version.validFrom);
    // People count a campaign's own versions; the row number of one means nothing to them.
    const QString number = QString::number(&version - trace.campaign->versions.data() + 1);
    const bool byStart = version.terms.rulesFrom == RulesFrom::ReferralStart;
    const QString when = byStart ? u"when the referral began"_s : u"when it was billed"_s;
    step(u"campaign"_s,
        u"Campaign \"%1\" by its terms in force %2 (version %3, %4)."_s.arg(trace.campaign->name, when, number, since),
        {{u"campaign"_s, trace.campaign->name}, {u"version"_s, number}});
}

// --- base ---------------------------------------------------------------------------------------------------------

/// The provider's lines say the same as the stored ones; else the sale has changed since.
bool Narrator::knowsLines(const ConversionTrace &trace) const
{
    if (m_detail == nullptr || m_detail->lines.size() != trace.lines.size())
        return false;
    for (std::size_t i = 0; i < trace.lines.size(); ++i) {
        if (m_detail->lines[i].net() != trace.lines[i].line.net)
            return false;
    }
    return true;
}

const SaleDetail::Line *Narrator::detailOf(std::size_t number) const
{
    return m_detail == nullptr ? nullptr : &m_detail->lines[number];
}

void Narrator::line(std::size_t number, const LineTrace &line)
{
    const QString product = productText(line.line.product);
    Values values = {{u"product"_s, text(line.line.product)}};
    QString net = u"net "_s + shown(line.line.net);
    if (const SaleDetail::Line *detail = detailOf(number)) {
        net = u"%1 − discount %2 − tax in it %3 = net %4"_s.arg(
            shown(detail->amount), shown(detail->discount), shown(detail->taxInclusive), shown(line.line.net));
        values.emplace_back(u"amount"_s, shown(detail->amount));
        values.emplace_back(u"discount"_s, shown(detail->discount));
        values.emplace_back(u"taxInclusive"_s, shown(detail->taxInclusive));
        values.emplace_back(u"taxExclusive"_s, shown(detail->taxExclusive));
        if (detail->taxExclusive != 0)
            net += u" (tax %1 on top)"_s.arg(shown(detail->taxExclusive));
    }
    values.emplace_back(u"net"_s, shown(line.line.net));
    values.emplace_back(u"base"_s, shown(line.baseBefore));
    step(u"line"_s,
        u"Line %1 (%2): %3; its part of the base is %4."_s.arg(
            QString::number(number + 1), product, net, shown(line.baseBefore)),
        std::move(values));
}

void Narrator::base(const ConversionTrace &trace)
{
    const SaleDetail *known = m_detail;
    if (!knowsLines(trace))
        m_detail = nullptr;
    for (std::size_t i = 0; i < trace.lines.size(); ++i)
        line(i, trace.lines[i]);
    m_detail = known;
    if (m_row.paid < m_row.total)
        step(u"credit"_s,
            u"%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in money counts."_s
                .arg(shown(m_row.total - m_row.paid), shown(m_row.total)),
            {{u"credit"_s, shown(m_row.total - m_row.paid)}, {u"paid"_s, shown(m_row.paid)}});
    const qint64 kept = std::min(m_row.paid, m_row.total);
    const QString product = exact(trace.net, kept, m_row.total);
    const QString split = trace.lines.size() > 1 ? u", split over the lines by largest remainder"_s : QString();
    step(u"base"_s,
        u"Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even %5%6."_s
            .arg(shown(trace.net), shown(kept), shown(m_row.total), product, shown(trace.baseBefore), split),
        {{u"net"_s, shown(trace.net)}, {u"exact"_s, product}, {u"rounding"_s, u"half to even"_s},
            {u"base"_s, shown(trace.baseBefore)}});
}

// --- rules --------------------------------------------------------------------------------------------------------

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

/// Line by line: the exact product, and what rounding makes of it.
void Narrator::products(const ConversionTrace &trace, const RuleUse &use)
{
    const Rounding rounding = trace.version->rules[use.rule].rounding;
    for (std::size_t i = 0; i < trace.lines.size(); ++i) {
        const LineTrace &line = trace.lines[i];
        if (std::find(line.rules.begin(), line.rules.end(), use.rule) == line.rules.end())
            continue;
        const QString product = exact(line.baseBefore, use.rate.ppm, kUnit);
        const QString rounded = shown(percentOf(line.baseBefore, use.rate, rounding));
        step(u"product"_s,
            u"Line %1: %2 × %3 % = %4 before rounding, %5 after."_s.arg(
                QString::number(i + 1), shown(line.baseBefore), use.rate.toPercent(), product, rounded),
            {{u"line"_s, QString::number(i + 1)}, {u"base"_s, shown(line.baseBefore)},
                {u"percent"_s, use.rate.toPercent()}, {u"exact"_s, product}, {u"rounded"_s, rounded}});
    }
}

void Narrator::rule(const ConversionTrace &trace, const RuleUse &use)
{
    const CompiledRule &compiled = trace.version->rules[use.rule];
    const QString name = ruleName(compiled);
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
    if (compiled.formula == Formula::Flat)
        return;
    products(trace, use);
    const QString how = roundingText(compiled.rounding);
    step(u"rounding"_s, u"Each line is rounded once, %1: together %2."_s.arg(how, shown(use.before)),
        {{u"rounding"_s, how}, {u"amount"_s, shown(use.before)}});
}

void Narrator::rules(const ConversionTrace &trace)
{
    for (const RuleUse &use : trace.uses)
        rule(trace, use);
    if (trace.uses.size() > 1)
        step(u"sum"_s, u"All rules together: %1."_s.arg(shown(trace.commissionBefore)),
            {{u"amount"_s, shown(trace.commissionBefore)}});
}

} // namespace rd::engine
