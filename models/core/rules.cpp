// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rules.h"

#include "models/core/wide.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

constexpr int kParticipantFirst = 0;
constexpr int kGroupNext = 1;
constexpr int kProductNext = 2;
constexpr int kCategoryNext = 3;
constexpr int kDefaultLast = 4;

/// Above this a table of product × price would cost more than it saves.
constexpr std::size_t kLargestTable = std::size_t{1} << 20;

Symbol symbolOf(const FactsIndex &index, const QString &text)
{
    return index.facts().find(text.toStdString());
}

int precedenceOf(const Rule &rule)
{
    if (!rule.participants.isEmpty())
        return kParticipantFirst;
    if (!rule.groups.isEmpty())
        return kGroupNext;
    if (!rule.products.isEmpty() || !rule.prices.isEmpty())
        return kProductNext;
    return rule.collections.isEmpty() ? kDefaultLast : kCategoryNext;
}

std::vector<quint32> numbersOf(const FactsIndex &index, const QStringList &texts, SymbolMap &map, quint32 &count)
{
    std::vector<quint32> numbers;
    for (const QString &text : texts) {
        const Symbol symbol = symbolOf(index, text);
        if (symbol == 0)
            continue; // no line can carry a text that the facts do not know
        if (map[symbol] == kNone)
            map.set(symbol, count++);
        numbers.push_back(map[symbol]);
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::vector<quint32> participantsOf(const FactsIndex &index, const QStringList &texts)
{
    std::vector<quint32> found;
    for (const QString &text : texts) {
        const std::string plain = text.toStdString();
        if (const Symbol email = index.facts().find(normalEmail(plain)); email != 0) {
            if (const quint32 participant = index.participantByEmail(email); participant != kNone)
                found.push_back(participant);
        }
        index.eachWithCode(index.facts().find(foldCode(plain)), [&found](quint32 participant) {
            found.push_back(participant);
            return false;
        });
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Numbers of the products that a rule names; a product has one for each time in other collections.
std::vector<quint32> productsOf(const FactsIndex &index, const QStringList &texts, RuleNames &names)
{
    std::vector<quint32> numbers = numbersOf(index, texts, names.products, names.productCount);
    for (const QString &text : texts) {
        const std::vector<quint32> later = names.numbersOf(symbolOf(index, text));
        numbers.insert(numbers.end(), later.begin(), later.end());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

std::vector<quint32> collectedBy(const FactsIndex &index, const QStringList &texts, const RuleNames &names)
{
    std::vector<quint32> numbers;
    for (const QString &text : texts) {
        const std::vector<quint32> &members = names.inCollection(symbolOf(index, text));
        numbers.insert(numbers.end(), members.begin(), members.end());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

CompiledRule compile(const FactsIndex &index, const Rule &rule, int position, RuleNames &names)
{
    CompiledRule made;
    made.rule = &rule;
    made.position = position;
    made.precedence = precedenceOf(rule);
    made.rounding = rule.rounding;
    made.additive = rule.additive;
    made.byCollection = !rule.collections.isEmpty();
    made.byProduct = !rule.products.isEmpty();
    made.byPrice = !rule.prices.isEmpty();
    made.byPerson = !rule.participants.isEmpty() || !rule.groups.isEmpty();
    made.products = productsOf(index, rule.products, names);
    made.collected = collectedBy(index, rule.collections, names);
    made.prices = numbersOf(index, rule.prices, names.prices, names.priceCount);
    made.participants = participantsOf(index, rule.participants);
    for (const QString &group : rule.groups)
        made.groups.push_back(symbolOf(index, group));
    std::erase(made.groups, Symbol{0});
    if (rule.percent) {
        made.percent = *rule.percent;
    } else if (!rule.tiers.empty()) {
        made.formula = Formula::Tiers;
        made.tier = tierKind(rule.tierBy, rule.tierWindow);
    } else {
        made.formula = Formula::Flat;
    }
    return made;
}

bool satisfiesPerson(const CompiledRule &rule, const ParticipantRow &row, quint32 participant)
{
    if (!rule.rule->participants.isEmpty()
        && !std::binary_search(rule.participants.begin(), rule.participants.end(), participant))
        return false;
    return rule.rule->groups.isEmpty()
        || (row.group != 0 && std::find(rule.groups.begin(), rule.groups.end(), row.group) != rule.groups.end());
}

bool contains(const std::vector<quint32> &sorted, quint32 value)
{
    return std::binary_search(sorted.begin(), sorted.end(), value);
}

/// A rule keeps its identity over versions by its name, else by its place, so that an edit does not restart durations.
QString identityOf(const Rule &rule, int position, const std::vector<Rule> &siblings)
{
    const auto same =
        std::count_if(siblings.begin(), siblings.end(), [&rule](const Rule &other) { return other.name == rule.name; });
    return rule.name.isEmpty() || same > 1 ? u"#%1"_s.arg(position) : u"="_s + rule.name;
}

void numberLimits(CompiledCampaign &campaign)
{
    std::map<QString, int> slots;
    for (const CompiledVersion &version : campaign.versions) {
        for (const CompiledRule &rule : version.rules) {
            if (rule.rule->months || rule.rule->payments)
                slots.emplace(identityOf(*rule.rule, rule.position, version.terms().rules), 0);
        }
    }
    for (auto &[identity, slot] : slots)
        slot = campaign.limitSlots++;
    for (CompiledVersion &version : campaign.versions) {
        for (CompiledRule &rule : version.rules) {
            const auto found = slots.find(identityOf(*rule.rule, rule.position, version.terms().rules));
            rule.limitSlot = found == slots.end() ? -1 : found->second;
        }
    }
}

void numberCaps(CompiledCampaign &campaign)
{
    for (CompiledVersion &version : campaign.versions) {
        for (const Cap &cap : version.terms().caps) {
            const CapSlot slot{cap.per, cap.period, cap.amount.currency};
            auto found = std::find(campaign.capSlots.begin(), campaign.capSlots.end(), slot);
            if (found == campaign.capSlots.end())
                found = campaign.capSlots.insert(found, slot);
            version.capSlots.push_back(static_cast<int>(found - campaign.capSlots.begin()));
        }
    }
}

} // namespace

std::vector<ConnectionId> connectionsOf(const EngineFacts &facts, const Campaign &campaign, const CampaignTerms &terms)
{
    if (terms.connections.isEmpty() || facts.connectionNames.empty())
        return campaign.connections;
    std::vector<ConnectionId> own;
    for (const QString &name : terms.connections) {
        if (const auto found = facts.connectionNames.find(name); found != facts.connectionNames.end())
            own.push_back(found->second);
    }
    return own;
}

std::optional<qint64> amountIn(const std::vector<Money> &list, Currency currency)
{
    for (const Money &money : list) {
        if (money.currency == currency)
            return money.minor;
    }
    return std::nullopt;
}

std::optional<qint64> CompiledRule::flatIn(Currency currency) const
{
    return amountIn(rule->flat, currency);
}

LineRules::LineRules(const std::vector<CompiledRule> &rules, const RuleNames &names, std::vector<bool> open)
    : m_rules(rules), m_names(names), m_open(std::move(open))
{
    const std::size_t cells = std::size_t{names.productCount} * names.priceCount;
    if (cells <= kLargestTable)
        m_table.resize(cells);
}

LineRules::Range LineRules::find(quint32 product, quint32 price)
{
    Range range{static_cast<quint32>(m_pool.size()), 0};
    bool matched = false;
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        const CompiledRule &rule = m_rules[i];
        const bool fits = m_open[i] && (!rule.byProduct || contains(rule.products, product))
            && (!rule.byCollection || contains(rule.collected, product))
            && (!rule.byPrice || contains(rule.prices, price));
        if (!fits || (matched && !rule.additive))
            continue;
        matched = matched || !rule.additive;
        m_pool.push_back(static_cast<quint32>(i));
        ++range.count;
    }
    return range;
}

LineRules::Range LineRules::search(quint32 product, quint32 price)
{
    Range &range = m_table.empty() ? m_sparse[std::pair(product, price)]
                                   : m_table[std::size_t{product} * m_names.priceCount + price];
    if (range.begin == kNone)
        range = find(product, price);
    return range;
}

LineRules &CompiledVersion::makeLineRules(const FactsIndex &index, quint32 participant) const
{
    if (byPerson && profileOf.empty())
        profileOf.resize(index.facts().participants.size(), nullptr);
    LineRules *&known = byPerson ? profileOf[participant] : forAll;
    if (known != nullptr)
        return *known;
    std::vector<bool> open(rules.size(), true);
    for (std::size_t i = 0; byPerson && i < rules.size(); ++i)
        open[i] = satisfiesPerson(rules[i], index.facts().participants[participant], participant);
    std::unique_ptr<LineRules> &profile = profiles[open];
    if (!profile)
        profile = std::make_unique<LineRules>(rules, *names, open);
    known = profile.get();
    return *known;
}

bool CompiledVersion::givesIn(Currency currency) const
{
    const CampaignTerms &own = terms();
    if (!own.referrer && !own.referee)
        return true;
    const auto gives = [&](const std::optional<RewardSpec> &side, bool isFixedSide) {
        if (!side || !isFixedSide)
            return side && !rules.empty();
        const Currency first = own.payoutCurrency.value_or(currency);
        return !hasAmount(side->kind) || amountIn(side->amount, first).value_or(0) > 0
            || amountIn(side->amount, currency).value_or(0) > 0;
    };
    if (gives(own.referrer, referrerIsFixed))
        return true;
    return gives(own.referee, refereeIsFixed) && !(own.referrer && own.refereeWaits);
}

CompiledCampaign::CompiledCampaign(const FactsIndex &index, const Campaign &source)
    : campaign(source), mode(source.mode == "live"_L1 ? Mode::Live : Mode::Test)
{
    names.nameCollected(index, source.versions);
    for (const CampaignVersion &version : source.versions) {
        CompiledVersion made;
        made.version = &version;
        const std::vector<ConnectionId> connections = connectionsOf(index.facts(), source, version.terms);
        for (const ConnectionId id : index.connections())
            made.takesConnection.push_back(std::find(connections.begin(), connections.end(), id) != connections.end());
        made.names = &names;
        made.referrerIsFixed = version.terms.referrer && isFixed(*version.terms.referrer);
        made.refereeIsFixed = version.terms.referee && isFixed(*version.terms.referee);
        int position = 0;
        for (const Rule &rule : version.terms.rules) {
            made.rules.push_back(compile(index, rule, position++, names));
            made.byPerson = made.byPerson || made.rules.back().byPerson;
            if (made.rules.back().tier >= 0)
                usesTier[made.rules.back().tier] = true;
        }
        std::stable_sort(made.rules.begin(), made.rules.end(),
            [](const CompiledRule &a, const CompiledRule &b) { return a.precedence < b.precedence; });
        hasMilestones = hasMilestones || !version.terms.milestones.empty();
        hasPrizes = hasPrizes || version.terms.leaderboard;
        for (const EvidenceSource source_ : version.terms.evidence)
            made.evidenceMask |= 1U << static_cast<unsigned>(source_);
        for (const QString &key : version.terms.metadataKeys)
            made.metadataKeys.push_back(symbolOf(index, key));
        versions.push_back(std::move(made));
    }
    numberLimits(*this);
    numberCaps(*this);
}

bool CompiledCampaign::isCustomerLocal() const
{
    const bool tiers = std::find(std::begin(usesTier), std::end(usesTier), true) != std::end(usesTier);
    return !tiers && !hasMilestones && !hasPrizes
        && std::all_of(
            capSlots.begin(), capSlots.end(), [](const CapSlot &slot) { return slot.per == CapPer::Customer; });
}

void splitByNet(qint64 total, qint64 sum, std::span<const qint64> nets, std::vector<qint64> &parts)
{
    parts.assign(nets.begin(), nets.end());
    if (total == sum)
        return;
    if (nets.size() == 1) {
        parts.front() = total;
        return;
    }
    const auto divisor = static_cast<quint64>(sum);
    std::vector<quint64> remainders(nets.size());
    qint64 left = total;
    for (std::size_t i = 0; i < nets.size(); ++i) {
        const bool negative = nets[i] < 0;
        const auto size = static_cast<quint64>(negative ? -nets[i] : nets[i]);
        const wide::Quotient exact = wide::mulDivMod(size, static_cast<quint64>(total), divisor);
        // Floor of the exact share, so that all remainders are counted in one direction.
        const bool up = negative && exact.remainder != 0;
        parts[i] = negative ? -exact.quotient - (up ? 1 : 0) : exact.quotient;
        remainders[i] = up ? divisor - exact.remainder : exact.remainder;
        left -= parts[i];
    }
    std::vector<std::size_t> order(nets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(
        order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < order.size() && left > 0; ++i, --left)
        ++parts[order[i]];
}

} // namespace rd::engine
