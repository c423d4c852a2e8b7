// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"

#include "oracle.h"

namespace rd::tests::oracle {

namespace {

using namespace Qt::StringLiterals;

QString lineOf(const EngineFacts &facts, const RewardTarget &reward)
{
    QStringList parts;
    parts << u"reward #%1"_s.arg(conversionOf(facts, reward).value)
          << u"c%1 v%2"_s.arg(reward.campaign.value).arg(reward.version.value) << u"slot %1"_s.arg(reward.slot)
          << word(reward.beneficiary) << u"p%1"_s.arg(reward.participant.value) << u"buyer %1"_s.arg(reward.customer)
          << word(reward.kind) << (reward.hasAmount ? u"money"_s : u"none"_s)
          << (reward.currency.isValid() ? reward.currency.code() : u"-"_s)
          << u"granted %1 target %2"_s.arg(reward.granted).arg(reward.target) << words(reward.flags).join(u'|')
          << (reward.provisional ? u"provisional"_s : u""_s) << u"paid "_s + toIso(reward.paidAt)
          << u"due "_s + toIso(reward.dueAt);
    if (reward.rank != 0)
        parts << u"rank %1"_s.arg(reward.rank);
    if (reward.rate != kNoIndex)
        parts << u"rate of %1 %2"_s.arg(facts.rates[reward.rate].date.value).arg(facts.rates[reward.rate].rateE12);
    return parts.join(u' ');
}

QString lineOf(const Bond &bond)
{
    return u"bond c%1 buyer %2 p%3 rank %4 from %5 first #%6"_s.arg(bond.campaign.value)
        .arg(bond.customer)
        .arg(bond.participant.value)
        .arg(bond.rank)
        .arg(toIso(bond.startedAt))
        .arg(bond.firstConversion.value);
}

template <typename Result>
QStringList linesOf(const EngineFacts &facts, const Result &result)
{
    QStringList lines;
    for (const RewardTarget &reward : result.rewards)
        lines << lineOf(facts, reward);
    for (const Bond &bond : result.bonds)
        lines << lineOf(bond);
    lines.sort();
    return lines;
}

/// Takes elements out of a list, large pieces first, as long as the answers still differ.
template <typename T>
bool thinOut(Scenario &scenario, std::vector<T> Scenario::*list)
{
    bool smaller = false;
    for (std::size_t piece = std::max<std::size_t>(1, (scenario.*list).size() / 2); piece > 0; piece /= 2) {
        for (std::size_t from = 0; from < (scenario.*list).size();) {
            Scenario less = scenario;
            auto &left = less.*list;
            const std::size_t to = std::min(left.size(), from + piece);
            left.erase(
                left.begin() + static_cast<std::ptrdiff_t>(from), left.begin() + static_cast<std::ptrdiff_t>(to));
            if (bothAnswers(less).agree()) {
                from += piece;
            } else {
                scenario = std::move(less);
                smaller = true;
            }
        }
    }
    return smaller;
}

/// Tries one change of a copy.
template <typename Change>
bool tryWith(Scenario &scenario, Change &&change)
{
    Scenario less = scenario;
    change(less);
    if (bothAnswers(less).agree())
        return false;
    scenario = std::move(less);
    return true;
}

bool plainSales(Scenario &scenario)
{
    bool smaller = false;
    for (std::size_t i = 0; i < scenario.sales.size(); ++i) {
        for (std::size_t k = scenario.sales[i].hints.size(); k-- > 0;)
            smaller |= tryWith(scenario, [&](Scenario &less) {
                auto &hints = less.sales[i].hints;
                hints.erase(hints.begin() + static_cast<std::ptrdiff_t>(k));
            });
        for (std::size_t k = scenario.sales[i].lines.size(); k-- > 0 && scenario.sales[i].lines.size() > 1;)
            smaller |= tryWith(scenario, [&](Scenario &less) {
                auto &lines = less.sales[i].lines;
                lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(k));
            });
        if (scenario.sales[i].refunded != 0)
            smaller |= tryWith(scenario, [&](Scenario &less) { less.sales[i].refunded = 0; });
        if (scenario.sales[i].creditNoteNet != 0)
            smaller |= tryWith(scenario, [&](Scenario &less) { less.sales[i].creditNoteNet = 0; });
        if (scenario.sales[i].paidAt != scenario.sales[i].billedAt)
            smaller |= tryWith(scenario, [&](Scenario &less) { less.sales[i].paidAt = less.sales[i].billedAt; });
    }
    return smaller;
}

bool plainCampaigns(Scenario &scenario)
{
    bool smaller = false;
    for (std::size_t i = 0; i < scenario.campaigns.size(); ++i) {
        const auto versions = [i](Scenario & world) -> auto &
        {
            return world.campaigns[i].versions;
        };
        for (std::size_t k = versions(scenario).size(); k-- > 0 && versions(scenario).size() > 1;)
            smaller |= tryWith(scenario, [&](Scenario &less) {
                versions(less).erase(versions(less).begin() + static_cast<std::ptrdiff_t>(k));
                versions(less).front().validFrom = Instant::min();
            });
        for (std::size_t k = 0; k < versions(scenario).size(); ++k) {
            for (std::size_t r = versions(scenario)[k].terms.rules.size();
                 r-- > 0 && versions(scenario)[k].terms.rules.size() > 1;)
                smaller |= tryWith(scenario, [&](Scenario &less) {
                    auto &rules = versions(less)[k].terms.rules;
                    rules.erase(rules.begin() + static_cast<std::ptrdiff_t>(r));
                });
            for (std::size_t r = versions(scenario)[k].terms.caps.size(); r-- > 0;)
                smaller |= tryWith(scenario, [&](Scenario &less) {
                    auto &caps = versions(less)[k].terms.caps;
                    caps.erase(caps.begin() + static_cast<std::ptrdiff_t>(r));
                });
        }
    }
    return smaller;
}

} // namespace

QStringList engineLines(const EngineFacts &facts, const Calendar &calendar)
{
    const auto computed = Engine(facts, calendar).run();
    return computed ? linesOf(facts, *computed) : QStringList{u"refused: "_s + computed.error().text};
}

Both bothAnswers(const Scenario &scenario)
{
    const EngineFacts facts = scenario.facts();
    const Calendar calendar = *Calendar::forZone(scenario.zone);
    Both both;
    both.oracle = linesOf(facts, answer(facts, calendar));
    both.engine = engineLines(facts, calendar);
    return both;
}

Scenario smallest(Scenario scenario)
{
    for (bool smaller = true; smaller;) {
        smaller = thinOut(scenario, &Scenario::sales);
        smaller |= thinOut(scenario, &Scenario::touches);
        smaller |= thinOut(scenario, &Scenario::memberships);
        smaller |= thinOut(scenario, &Scenario::withholding);
        smaller |= thinOut(scenario, &Scenario::campaigns);
        smaller |= thinOut(scenario, &Scenario::rates);
        smaller |= plainSales(scenario);
        smaller |= plainCampaigns(scenario);
    }
    return scenario;
}

QString report(quint32 seed, const Scenario &scenario)
{
    const Scenario small = smallest(scenario);
    const Both both = bothAnswers(small);
    QStringList lines = {u"seed %1"_s.arg(seed), QString::fromStdString(small.text())};
    for (const QString &line : both.engine)
        lines << (both.oracle.contains(line) ? u"both:   "_s : u"engine: "_s) + line;
    for (const QString &line : both.oracle) {
        if (!both.engine.contains(line))
            lines << u"oracle: "_s + line;
    }
    return lines.join(u'\n');
}

} // namespace rd::tests::oracle
