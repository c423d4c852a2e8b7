// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_narrator.h"

#include "models/core/phraselist.h"
#include "models/core/wide.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

constexpr qint64 kUnit = 1'000'000;
constexpr int kMoreDigits = 6;

Phrase roundingText(Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfEven:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "half to even"));
    case Rounding::HalfUp:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "half up"));
    case Rounding::Floor:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "down"));
    }
    return {};
}

Phrase fieldText(EvidenceField field)
{
    switch (field) {
    case EvidenceField::Code:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "promotion code used on this purchase"));
    case EvidenceField::ClientReference:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "client reference of the checkout"));
    case EvidenceField::Session:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "metadata of the checkout session"));
    case EvidenceField::Link:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "metadata of the payment link"));
    case EvidenceField::Customer:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "metadata of the customer"));
    case EvidenceField::Subscription:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "metadata of the subscription"));
    case EvidenceField::Payment:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "metadata of the payment"));
    case EvidenceField::Import:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "imported referral"));
    case EvidenceField::Manual:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "decision by a person"));
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

void Narrator::step(const QString &code, const Phrase &phrase, Values values)
{
    m_steps.push_back(ExplanationStep::of(code, phrase, std::move(values)));
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

Phrase Narrator::participantText(quint32 participant) const
{
    const ParticipantRow &row = m_index.facts().participants[participant];
    const QString number = QString::number(row.id.value);
    return row.codes.empty()
        ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "participant %1"), number)
        : Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "participant %1 (%2)"), number, text(row.codes.front()));
}

Phrase Narrator::evidenceText(const EvidenceRow &row) const
{
    const QString value = text(row.value);
    Phrase words = fieldText(row.field);
    if (!value.isEmpty())
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 \"%2\""), words, value);
    if (row.object != 0)
        words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 on %2"), words, text(row.object));
    return words;
}

Phrase Narrator::productText(Symbol product) const
{
    return product == 0 ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "without product")) : Phrase(text(product));
}

QString Narrator::ruleName(const CompiledRule &rule)
{
    return rule.rule->name.isEmpty() ? QString::number(rule.position + 1) : rule.rule->name;
}

void Narrator::conversion()
{
    const char *kind = m_row.object == SaleObject::Invoice ? QT_TRANSLATE_NOOP("rd::Explanation", "Invoice")
        : m_row.object == SaleObject::Charge               ? QT_TRANSLATE_NOOP("rd::Explanation", "Charge")
        : m_row.object == SaleObject::Order                ? QT_TRANSLATE_NOOP("rd::Explanation", "Order")
                                                           : QT_TRANSLATE_NOOP("rd::Explanation", "Sale");
    QStringList charges;
    if (m_detail != nullptr) {
        for (const std::string &charge : m_detail->charges)
            charges += QString::fromStdString(charge);
    }
    const Phrase name(m_index.name(m_row));
    const Phrase sale = charges.isEmpty() ? name
                                          : Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 (paid by %2)"), name,
                                              listOf(std::vector<Phrase>(charges.begin(), charges.end())));
    Phrase words = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 %2 was billed on %3 and paid on %4: %5 of %6."),
        Phrase::say(kind), sale, toIso(m_row.billedAt), toIso(m_row.paidAt), shown(m_row.paid), shown(m_row.total));
    if (m_row.taxUnknown)
        words = sentences(words,
            Phrase::say(
                QT_TRANSLATE_NOOP("rd::Explanation", "Its tax is not known, so that the whole amount counts.")));
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
    step(u"evidence"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Evidence: %1, %2."), evidenceText(row), toIso(row.at)),
        {{u"rank"_s, QString::number(bond.rank)}, {u"value"_s, text(row.value)}, {u"at"_s, toIso(row.at)}});
    const Phrase fixed = Phrase::say(bond.firstConversion == m_row.id
            ? QT_TRANSLATE_NOOP("rd::Explanation", "This conversion is the one that fixed it.")
            : QT_TRANSLATE_NOOP("rd::Explanation", "An earlier conversion fixed it."));
    step(u"referral"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "The customer belongs to %1 since %2. %3"),
            participantText(trace.participant), toIso(bond.startedAt), fixed),
        {{u"participant"_s, QString::number(bond.participant.value)}, {u"startedAt"_s, toIso(bond.startedAt)}});
}

void Narrator::campaign(const ConversionTrace &trace)
{
    const CompiledVersion &compiled = trace.version != nullptr ? *trace.version : *trace.billed;
    const CampaignVersion &version = *compiled.version;
    const bool isFirst = &version == &trace.campaign->versions.front();
    const Phrase since = isFirst
        ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "from the beginning"))
        : Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "since %1"), toIso(version.validFrom));
    // People count a campaign's own versions; the row number of one means nothing to them.
    const QString number = QString::number(&version - trace.campaign->versions.data() + 1);
    const bool byStart = version.terms.rulesFrom == RulesFrom::ReferralStart;
    const Phrase when = Phrase::say(byStart ? QT_TRANSLATE_NOOP("rd::Explanation", "when the referral began")
                                            : QT_TRANSLATE_NOOP("rd::Explanation", "when it was billed"));
    step(u"campaign"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Campaign \"%1\" by its terms in force %2 (version %3, %4)."),
            trace.campaign->name, when, number, since),
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
    const Phrase product = productText(line.line.product);
    Values values = {{u"product"_s, text(line.line.product)}};
    Phrase net = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "net %1"), shown(line.line.net));
    if (const SaleDetail::Line *detail = detailOf(number)) {
        net = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 − discount %2 − tax in it %3 = net %4"),
            shown(detail->amount), shown(detail->discount), shown(detail->taxInclusive), shown(line.line.net));
        values.emplace_back(u"amount"_s, shown(detail->amount));
        values.emplace_back(u"discount"_s, shown(detail->discount));
        values.emplace_back(u"taxInclusive"_s, shown(detail->taxInclusive));
        values.emplace_back(u"taxExclusive"_s, shown(detail->taxExclusive));
        if (detail->taxExclusive != 0)
            net = Phrase::say(
                QT_TRANSLATE_NOOP("rd::Explanation", "%1 (tax %2 on top)"), net, shown(detail->taxExclusive));
    }
    values.emplace_back(u"net"_s, shown(line.line.net));
    values.emplace_back(u"base"_s, shown(line.baseBefore));
    step(u"line"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Line %1 (%2): %3; its part of the base is %4."),
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
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "%1 of the %2 asked for were covered by customer credit or not paid: only what was paid in "
                            "money counts."),
                shown(m_row.total - m_row.paid), shown(m_row.total)),
            {{u"credit"_s, shown(m_row.total - m_row.paid)}, {u"paid"_s, shown(m_row.paid)}});
    const qint64 kept = std::min(m_row.paid, m_row.total);
    const QString product = exact(trace.net, kept, m_row.total);
    step(u"base"_s,
        Phrase::say(
            trace.lines.size() > 1 ? QT_TRANSLATE_NOOP("rd::Explanation",
                "Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, rounded half to even "
                "%5, split over the lines by largest remainder.")
                                   : QT_TRANSLATE_NOOP("rd::Explanation",
                                       "Base: net %1, after discounts and without tax, × %2 paid / %3 asked for = %4, "
                                       "rounded half to even "
                                       "%5."),
            shown(trace.net), shown(kept), shown(m_row.total), product, shown(trace.baseBefore)),
        {{u"net"_s, shown(trace.net)}, {u"exact"_s, product}, {u"rounding"_s, u"half to even"_s},
            {u"base"_s, shown(trace.baseBefore)}});
}

// --- rules --------------------------------------------------------------------------------------------------------

Phrase Narrator::formula(const CompiledRule &rule, const RuleUse &use) const
{
    switch (rule.formula) {
    case Formula::Percent:
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 % of %2 = %3"), use.rate.toPercent(),
            shown(use.baseBefore), shown(use.before));
    case Formula::Tiers: {
        const bool byRevenue = rule.rule->tierBy == TierBy::Revenue;
        const Phrase earlier = byRevenue
            ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "revenue of %1"), shown(use.earlier))
            : Phrase::say(
                QT_TRANSLATE_NOOP("rd::Explanation", "%1 qualifying conversions"), QString::number(use.earlier));
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "after earlier %1 the tier is %2 %; %2 % of %3 = %4"),
            earlier, use.rate.toPercent(), shown(use.baseBefore), shown(use.before));
    }
    case Formula::Flat:
        break;
    }
    const QString each = shown(rule.flatIn(m_row.currency).value_or(0));
    Phrase count = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "per order"));
    if (rule.rule->flatPer == FlatPer::Line)
        count = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "× %1 lines"), QString::number(use.lines));
    else if (rule.rule->flatPer == FlatPer::Unit)
        count = Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "× %1 units"), QString::number(use.units));
    if (rule.rule->allowAboveBase)
        return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 %2 = %3"), each, count, shown(use.before));
    return Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1 %2, at most the base of %3 = %4"), each, count,
        shown(use.baseBefore), shown(use.before));
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
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Line %1: %2 × %3 % = %4 before rounding, %5 after."),
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
    const Phrase extra =
        compiled.additive ? Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", ", added to other rules")) : Phrase();
    step(u"rule"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Rule \"%1\" applies to %2 of %3 lines%4."), name,
            QString::number(lines), QString::number(trace.lines.size()), extra),
        {{u"rule"_s, name}, {u"lines"_s, QString::number(lines)}});
    if (!use.live) {
        step(u"duration"_s,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
                            "The duration of rule \"%1\" is over for this customer; it gives nothing."),
                name),
            {{u"rule"_s, name}});
        return;
    }
    static const QString kCodes[] = {u"rate"_s, u"flat"_s, u"tier"_s};
    step(kCodes[static_cast<int>(compiled.formula)],
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "%1."), formula(compiled, use)),
        {{u"base"_s, shown(use.baseBefore)}, {u"percent"_s, use.rate.toPercent()}, {u"amount"_s, shown(use.before)}});
    if (compiled.formula == Formula::Flat)
        return;
    products(trace, use);
    const Phrase how = roundingText(compiled.rounding);
    step(u"rounding"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "Each line is rounded once, %1: together %2."), how,
            shown(use.before)),
        {{u"rounding"_s, how.english()}, {u"amount"_s, shown(use.before)}});
}

void Narrator::rules(const ConversionTrace &trace)
{
    for (const RuleUse &use : trace.uses)
        rule(trace, use);
    if (trace.uses.size() > 1)
        step(u"sum"_s,
            Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation", "All rules together: %1."), shown(trace.commissionBefore)),
            {{u"amount"_s, shown(trace.commissionBefore)}});
}

} // namespace rd::engine
