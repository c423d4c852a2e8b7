// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"
#include "seed.h"

#include "models/core/rules.h"

#include <QRegularExpression>
#include <QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// What must hold for any facts: the order in which they came does not matter, and a second, slow way to compute
/// agrees.
class TestEngineProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void orderOfImportDoesNotMatter();
    void splittingARefundDoesNotMatter();
    void agreesWithTheSlowWay();
    void totalsAgreeWithTheList();
    void explanationsAgreeWithTheList();
    void splitsAddUp();
};

namespace {

using Random = std::mt19937;

qint64 pick(Random &random, qint64 from, qint64 to)
{
    return std::uniform_int_distribution<qint64>(from, to)(random);
}

bool chance(Random &random, int percent)
{
    return pick(random, 1, 100) <= percent;
}

Instant dayOf2026(qint64 day)
{
    return at("2026-01-01") + std::chrono::hours(24 * day);
}

void addRandomTerms(Random &random, EngineWorld &world)
{
    CampaignTerms &terms = world.terms();
    terms.rules.clear();
    const Currency usd = currencyOf("USD");
    if (chance(random, 60)) {
        Rule special =
            chance(random, 50) ? EngineWorld::percentRule("33.33") : EngineWorld::flatRule(pick(random, 1, 3000));
        special.name = u"B"_s;
        special.products = {u"prod_B"_s};
        special.flatPer = static_cast<FlatPer>(pick(random, 0, 2));
        special.flatProportional = chance(random, 50);
        terms.rules.push_back(special);
    }
    Rule all = EngineWorld::percentRule("12.5");
    if (chance(random, 40))
        all.months = static_cast<int>(pick(random, 1, 6));
    if (chance(random, 40))
        all.payments = static_cast<int>(pick(random, 1, 5));
    terms.rules.push_back(all);
    if (chance(random, 50))
        terms.caps.push_back({static_cast<CapPer>(pick(random, 0, 2)), static_cast<CapPeriod>(pick(random, 0, 3)),
            {pick(random, 100, 5000), usd}});
    if (chance(random, 30))
        terms.caps.push_back({CapPer::Participant, CapPeriod::Month, {pick(random, 100, 5000), usd}});
    if (chance(random, 30))
        terms.minimumBase = {{pick(random, 100, 2000), usd}};
    if (chance(random, 30))
        terms.qualifyingPayments = 2;
    if (chance(random, 50)) {
        terms.referee = EngineWorld::spec(RewardKind::AccountCredit);
        terms.referee->amount = {{500, usd}};
    }
}

void addRandomSales(Random &random, EngineWorld &world, int count)
{
    for (int i = 0; i < count; ++i) {
        const std::string customer = "c" + std::to_string(pick(random, 0, 7)) + "@example.com";
        Sale sale;
        sale.id = "in_" + std::to_string(i);
        sale.customer = customer;
        sale.paidAt = dayOf2026(pick(random, 0, 300));
        sale.billedAt = sale.paidAt - std::chrono::hours(chance(random, 15) ? pick(random, 0, 1500) : 0);
        const qint64 lines = pick(random, 1, 3);
        qint64 net = 0;
        for (qint64 l = 0; l < lines; ++l) {
            const qint64 amount = pick(random, chance(random, 15) ? -500 : 1, 4000);
            sale.lines.push_back({chance(random, 40) ? "prod_B" : "prod_A", "", amount, pick(random, 1, 3)});
            net += amount;
        }
        sale.total = std::max<qint64>(net, 1) + pick(random, 0, 500);
        sale.paid = chance(random, 20) ? pick(random, 0, sale.total) : sale.total;
        if (chance(random, 25))
            sale.refunded = chance(random, 40) ? sale.paid : pick(random, 0, sale.paid);
        if (chance(random, 10))
            sale.creditNoteNet = pick(random, 0, 300);
        if (chance(random, 15))
            sale.currency = currencyOf("EUR");
        if (chance(random, 40))
            sale.code(chance(random, 50) ? "ANNA" : "BERT");
        if (chance(random, 30))
            sale.metadata(EvidenceField::Customer, chance(random, 50) ? "anna" : "bert@example.com",
                dayOf2026(pick(random, -50, 300)));
        world.sales.push_back(sale);
    }
}

EngineWorld randomWorld(Random &random)
{
    EngineWorld world;
    addRandomTerms(random, world);
    if (chance(random, 40)) {
        Campaign second = world.addCampaign("5");
        for (Person &person : world.people)
            person.campaigns = {1, 2};
        world.terms(1).priority = static_cast<int>(pick(random, -1, 1));
    }
    world.terms().existingCustomers = chance(random, 30);
    world.terms().model = chance(random, 50) ? AttributionModel::FirstTouch : AttributionModel::LastTouch;
    world.terms().codeMovesCustomer = chance(random, 20);
    addRandomSales(random, world, static_cast<int>(pick(random, 1, 40)));
    for (qint64 i = 0; i < pick(random, 0, 5); ++i) {
        const std::string customer = "c" + std::to_string(pick(random, 0, 7)) + "@example.com";
        world.touches.push_back({customer, pick(random, 1, 2), dayOf2026(pick(random, -60, 300)), chance(random, 20),
            chance(random, 20), i, 0});
    }
    return world;
}

/// The rules of the books computed a second time, as naively as possible, for bonds that are given: percent and flat
/// rules with product filter, refunds, credit notes, minimum, n-th payment, months, payments and caps.
class SlowWay {
public:
    explicit SlowWay(const EngineWorld &world) : m_world(world), m_terms(world.campaigns.front().versions.front().terms)
    {
    }

    /// Sale id → (granted, target) of the referrer's commission.
    std::map<std::string, std::pair<qint64, qint64>> compute()
    {
        decideInBillingOrder();
        std::vector<const Sale *> sales = sorted([](const Sale &sale) { return std::tuple(sale.paidAt, sale.id); });
        for (const Sale *sale : sales) {
            if (m_live.count(sale->id) == 0)
                continue;
            const qint64 before = amount(*sale, sale->paid, 0, m_live[sale->id]);
            const qint64 after = amount(*sale, sale->paid - sale->refunded, sale->creditNoteNet, m_live[sale->id]);
            if (before <= 0)
                continue;
            const qint64 granted = capped(*sale, before);
            if (granted > 0)
                m_result[sale->id] = {granted, std::min(after, granted)};
        }
        return m_result;
    }

private:
    template <typename Key>
    std::vector<const Sale *> sorted(Key key) const
    {
        std::vector<const Sale *> list;
        for (const Sale &sale : m_world.sales)
            list.push_back(&sale);
        std::sort(list.begin(), list.end(), [&](const Sale *a, const Sale *b) { return key(*a) < key(*b); });
        return list;
    }
    static qint64 net(const Sale &sale)
    {
        return std::accumulate(sale.lines.begin(), sale.lines.end(), qint64(0),
            [](qint64 sum, const SaleLine &line) { return sum + line.net; });
    }
    /// a / b rounded half to even; b > 0.
    static qint64 divide(qint64 a, qint64 b)
    {
        qint64 down = a / b;
        if (a % b < 0)
            --down;
        const qint64 rest = a - down * b;
        return rest * 2 > b || (rest * 2 == b && down % 2 != 0) ? down + 1 : down;
    }
    static qint64 base(const Sale &sale, qint64 kept, qint64 credited)
    {
        if (net(sale) <= 0 || kept <= 0)
            return 0;
        return std::max<qint64>(divide(net(sale) * std::min(kept, sale.total), sale.total) - credited, 0);
    }
    static std::vector<qint64> bases(const Sale &sale, qint64 total)
    {
        const qint64 sum = net(sale);
        std::vector<qint64> parts;
        std::vector<std::pair<qint64, std::size_t>> rests;
        qint64 left = total;
        for (std::size_t i = 0; i < sale.lines.size(); ++i) {
            const qint64 product = sale.lines[i].net * total;
            const qint64 rest = (product % sum + sum) % sum;
            parts.push_back((product - rest) / sum);
            rests.push_back({-rest, i});
            left -= parts.back();
        }
        std::sort(rests.begin(), rests.end());
        for (qint64 i = 0; i < left; ++i)
            ++parts[rests[static_cast<std::size_t>(i)].second];
        return parts;
    }
    const Rule *ruleOf(const SaleLine &line) const
    {
        for (const Rule &rule : m_terms.rules) {
            if (!rule.products.isEmpty() && rule.products.contains(QString::fromStdString(line.product)))
                return &rule;
        }
        for (const Rule &rule : m_terms.rules) {
            if (rule.products.isEmpty())
                return &rule;
        }
        return nullptr;
    }
    void decideInBillingOrder()
    {
        std::map<std::string, int> payments;
        std::map<std::pair<std::string, const Rule *>, std::pair<LocalDay, int>> used;
        for (const Sale *sale : sorted([](const Sale &s) { return std::tuple(s.billedAt, s.paidAt, s.id); })) {
            const qint64 all = base(*sale, sale->paid, 0);
            if (all <= 0)
                continue;
            bool small = false;
            for (const Money &minimum : m_terms.minimumBase)
                small = small || (minimum.currency == sale->currency && all < minimum.minor);
            if (small || ++payments[sale->customer] < m_terms.qualifyingPayments)
                continue;
            std::map<const Rule *, qint64> matched;
            const std::vector<qint64> parts = bases(*sale, all);
            for (std::size_t i = 0; i < parts.size(); ++i)
                matched[ruleOf(sale->lines[i])] += parts[i];
            const LocalDay day = m_world.calendar.dayOf(sale->billedAt);
            for (const auto &[rule, sum] : matched) {
                const auto known = used.find({sale->customer, rule});
                const bool over = known != used.end()
                    && ((rule->payments && known->second.second >= *rule->payments)
                        || (rule->months && !(day < addMonths(known->second.first, *rule->months))));
                if (over)
                    continue;
                m_live[sale->id].push_back(rule);
                const bool listed = rule->percent || rule->flat.front().currency == sale->currency;
                if (sum > 0 && listed)
                    ++used.try_emplace({sale->customer, rule}, day, 0).first->second.second;
            }
        }
    }
    qint64 amount(const Sale &sale, qint64 kept, qint64 credited, const std::vector<const Rule *> &live) const
    {
        const qint64 full = base(sale, sale.paid, 0);
        const qint64 now = base(sale, kept, credited);
        const std::vector<qint64> before = bases(sale, full);
        const std::vector<qint64> after = bases(sale, now);
        qint64 sum = 0;
        for (const Rule *rule : live) {
            qint64 matchedBefore = 0;
            qint64 matchedAfter = 0;
            qint64 count = 0;
            for (std::size_t i = 0; i < after.size(); ++i) {
                if (ruleOf(sale.lines[i]) != rule)
                    continue;
                if (rule->percent)
                    sum += divide(after[i] * rule->percent->ppm, 1'000'000);
                matchedBefore += before[i];
                matchedAfter += after[i];
                if (before[i] > 0)
                    count += rule->flatPer == FlatPer::Unit ? sale.lines[i].quantity : 1;
            }
            if (rule->percent || matchedBefore <= 0 || now <= 0 || rule->flat.front().currency != sale.currency)
                continue;
            const qint64 times = rule->flatPer == FlatPer::Order ? 1 : count;
            const qint64 flat = std::min(rule->flat.front().minor * times, matchedBefore);
            sum += rule->flatProportional
                ? divide(flat * std::clamp<qint64>(matchedAfter, 0, matchedBefore), matchedBefore)
                : flat;
        }
        return std::max<qint64>(sum, 0);
    }
    static QString periodOf(CapPeriod period, QDate date)
    {
        switch (period) {
        case CapPeriod::Day:
            return date.toString(Qt::ISODate);
        case CapPeriod::Week: {
            int year = 0;
            const int week = date.weekNumber(&year);
            return u"%1-W%2"_s.arg(year).arg(week);
        }
        case CapPeriod::Month:
            return date.toString(u"yyyy-MM"_s);
        case CapPeriod::Ever:
            break;
        }
        return {};
    }
    qint64 capped(const Sale &sale, qint64 wanted)
    {
        qint64 granted = wanted;
        const QDate date = toDate(m_world.calendar.dayOf(sale.paidAt));
        std::vector<qint64 *> used;
        for (std::size_t i = 0; i < m_terms.caps.size(); ++i) {
            const Cap &cap = m_terms.caps[i];
            if (cap.amount.currency != sale.currency)
                continue;
            const QString who = cap.per == CapPer::Customer ? QString::fromStdString(sale.customer) : QString();
            qint64 &cell = m_used[u"%1|%2|%3"_s.arg(QString::number(i), who, periodOf(cap.period, date))];
            granted = std::min(granted, std::max<qint64>(cap.amount.minor - cell, 0));
            used.push_back(&cell);
        }
        for (qint64 *cell : used)
            *cell += granted;
        return granted;
    }

    const EngineWorld &m_world;
    const CampaignTerms &m_terms;
    std::map<std::string, std::vector<const Rule *>> m_live;
    std::map<QString, qint64> m_used;
    std::map<std::string, std::pair<qint64, qint64>> m_result;
};

} // namespace

void TestEngineProperties::orderOfImportDoesNotMatter()
{
    Random random(printedSeed());
    for (int round = 0; round < 150; ++round) {
        EngineWorld world = randomWorld(random);
        const QStringList expected = world.outcome();
        EngineWorld shuffled = world;
        shuffled.keepOrder = true; // the engine finds the order itself
        std::shuffle(shuffled.sales.begin(), shuffled.sales.end(), random);
        std::shuffle(shuffled.touches.begin(), shuffled.touches.end(), random);
        for (Sale &sale : shuffled.sales)
            std::shuffle(sale.hints.begin(), sale.hints.end(), random);
        QCOMPARE(shuffled.outcome(), expected);
        // Imported twice, a touch is the same touch.
        shuffled.touches.insert(shuffled.touches.end(), world.touches.begin(), world.touches.end());
        QCOMPARE(shuffled.outcome(), expected);
    }
}

void TestEngineProperties::splittingARefundDoesNotMatter()
{
    Random random(printedSeed());
    for (int round = 0; round < 300; ++round) {
        SaleFacts sale;
        InvoiceRecord invoice;
        invoice.id = "in_1";
        invoice.status = "paid";
        invoice.currency = currencyOf("USD");
        invoice.createdS = invoice.paidS = 1'767'225'600;
        invoice.total = invoice.amountPaid = pick(random, 1, 100'000);
        sale.invoice = invoice;
        const qint64 whole = pick(random, 1, invoice.total);
        const auto refund = [](qint64 amount, std::size_t number) {
            RefundRecord made;
            made.id = "re_" + std::to_string(number);
            made.amount = amount;
            made.status = "succeeded";
            return made;
        };
        sale.refunds = {refund(whole, 0)};
        const auto expected = deriveConversion(sale, {});

        sale.refunds.clear();
        for (qint64 left = whole; left > 0;) {
            const qint64 part = pick(random, 1, left);
            sale.refunds.push_back(refund(part, sale.refunds.size()));
            left -= part;
        }
        sale.refunds.push_back(sale.refunds.front()); // seen twice
        std::shuffle(sale.refunds.begin(), sale.refunds.end(), random);
        QCOMPARE(deriveConversion(sale, {})->refunded, expected->refunded);
    }
}

void TestEngineProperties::agreesWithTheSlowWay()
{
    Random random(printedSeed());
    qint64 rewards = 0;
    for (int round = 0; round < 400; ++round) {
        EngineWorld world;
        addRandomTerms(random, world);
        addRandomSales(random, world, static_cast<int>(pick(random, 1, 60)));
        world.people.resize(1); // so that participant and campaign caps mean the same
        for (Sale &sale : world.sales)
            sale.hints.clear();
        for (int i = 0; i < 8; ++i)
            world.bond("c" + std::to_string(i) + "@example.com");
        std::map<std::string, std::pair<qint64, qint64>> found;
        const EngineFacts facts = world.facts();
        const auto result = Engine(facts, world.calendar).run();
        QVERIFY(result.has_value());
        for (const RewardTarget &reward : result->rewards) {
            if (reward.beneficiary == Beneficiary::Referrer)
                found[facts.symbols[facts.conversions[reward.conversion].objectId]] = {reward.granted, reward.target};
        }
        const auto expected = SlowWay(world).compute();
        for (const auto &[sale, amounts] : expected) {
            QVERIFY2(found.count(sale) == 1,
                qPrintable(u"round %1: %2 earned nothing"_s.arg(round).arg(QString::fromStdString(sale))));
            QCOMPARE(found[sale].first, amounts.first);
            QCOMPARE(found[sale].second, amounts.second);
        }
        QCOMPARE(found.size(), expected.size());
        rewards += static_cast<qint64>(found.size());
    }
    QVERIFY(rewards > 1000);
}

void TestEngineProperties::totalsAgreeWithTheList()
{
    Random random(printedSeed());
    for (int round = 0; round < 50; ++round) {
        const EngineWorld world = randomWorld(random);
        const EngineFacts facts = world.facts();
        Engine engine(facts, world.calendar);
        std::map<std::tuple<qint64, int, quint32>, std::pair<qint64, qint64>> listed;
        const auto result = engine.run();
        for (const RewardTarget &reward : result->rewards) {
            auto &sum = listed[{reward.campaign.value, static_cast<int>(reward.beneficiary), reward.currency.packed()}];
            sum.first += reward.granted;
            sum.second += reward.target;
        }
        const auto totals = engine.totals();
        QCOMPARE(totals->size(), listed.size());
        for (const RewardTotal &total : *totals) {
            const auto &sum =
                listed[{total.campaign.value, static_cast<int>(total.beneficiary), total.currency.packed()}];
            QCOMPARE(total.granted, sum.first);
            QCOMPARE(total.target, sum.second);
        }
    }
}

void TestEngineProperties::explanationsAgreeWithTheList()
{
    Random random(printedSeed());
    for (int round = 0; round < 25; ++round) {
        const EngineWorld world = randomWorld(random);
        const EngineFacts facts = world.facts();
        Engine engine(facts, world.calendar);
        const auto result = engine.run();
        std::vector<bool> earned(facts.conversions.size(), false);
        for (const RewardTarget &reward : result->rewards) {
            earned[reward.conversion] = true;
            const auto steps = engine.explain(
                facts.conversions[reward.conversion].id, reward.campaign, reward.slot, reward.beneficiary);
            QCOMPARE(steps->back().code, u"amount"_s);
            QCOMPARE(steps->back().values.back().second, QString::number(reward.target));
        }
        for (std::size_t i = 0; i < earned.size(); ++i) {
            const auto steps = engine.explain(facts.conversions[i].id, {}, 0, Beneficiary::Referrer);
            QVERIFY(earned[i] || steps->back().code == u"nothing"_s);
        }
    }
}

void TestEngineProperties::splitsAddUp()
{
    Random random(printedSeed());
    for (int round = 0; round < 2000; ++round) {
        std::vector<qint64> nets;
        for (qint64 i = pick(random, 1, 6); i > 0; --i)
            nets.push_back(pick(random, -1'000, 1'000'000'000'000));
        const qint64 sum = std::accumulate(nets.begin(), nets.end(), qint64(0));
        if (sum <= 0)
            continue;
        const qint64 total = pick(random, 0, sum);
        std::vector<qint64> parts;
        engine::splitByNet(total, sum, nets, parts);
        QCOMPARE(std::accumulate(parts.begin(), parts.end(), qint64(0)), total);
        if (std::all_of(nets.begin(), nets.end(), [](qint64 net) { return net >= 0; }))
            QCOMPARE(parts, splitByWeight(total, nets));
    }
}

QTEST_GUILESS_MAIN(TestEngineProperties)
#include "tst_engineproperties.moc"
