// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopserver.h"
#include "integrations/shopify/shopifycodes.h"
#include "integrations/shopify/shopifygateway.h"
#include "tests/core/seed.h"
#include "tests/services/serviceworld.h"

#include <QRandomGenerator>

using namespace rd;
using namespace rd::tests;
using rd::fakes::Crash;
using rd::sample::ShopEffect;
using rd::sample::ShopFault;
using rd::sample::ShopOptions;
using rd::sample::ShopServer;
using rd::services::Decision;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ShopOptions shopOptions(Instant now)
{
    ShopOptions options;
    options.now = now;
    options.currency = u"USD"_s;
    options.orders = 0;
    options.customers = 4;
    options.codes.clear();
    return options;
}

/// A merchant whose rewards go out through the sample shop, by the real door to it.
struct ShopDesk {
    ShopDesk() : server(shopOptions(world.clock.now())), client(world.clock)
    {
        if (!server.start())
            qFatal("no shop");
        world.shop.accountId = world.provider.accountId = u"sample-shop.myshopify.com"_s;
        auto &factory = world.factory;
        factory.others["shopify"_L1].source = [this](const Connection &, const Secret &) {
            return Result<std::unique_ptr<CommerceSource>>(std::make_unique<fakes::FakeCommerceSource>(
                world.shop, world.factory.threaded, world.factory.maxInFlight));
        };
        factory.others["shopify"_L1].gateway = [this](const Connection &, const Secret &) {
            return Result<std::unique_ptr<RewardGateway>>(std::make_unique<shopify::ShopifyGateway>(api()));
        };
        world.factory.codesOf = [this] {
            return std::make_unique<shopify::ShopifyCodes>(
                api(), shopify::CodeCombination::parse(u"shipping"_s).value());
        };
    }
    [[nodiscard]] std::shared_ptr<shopify::ShopifyApi> api()
    {
        shopify::ShopifySettings settings;
        settings.base = server.baseUrl();
        settings.account = u"test"_s;
        settings.retry.attempts = 2;
        QByteArray key = ShopServer::adminToken();
        return shopify::ShopifyApi::open(client, world.clock, settings, Secret::take(key)).value();
    }
    /// Sales of two participants who are customers of the shop, their rewards approved.
    void begin(const char *rewards, int sales)
    {
        world.code("ANNA");
        world.code("BEN");
        for (int i = 1; i <= sales; ++i)
            world.sale(i * 12, i % 2 == 0 ? "ANNA" : "BEN");
        const auto must = [](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().text));
        };
        services::ConnectRequest request;
        request.provider = u"shopify"_s;
        request.name = u"shop"_s;
        request.secret = fakes::secretOf("sk_test_0000000000004f2a");
        request.actor = u"owner"_s;
        must(world.program().connections.connect(request, {}));
        must(world.campaign("affiliate", rewards));
        must(world.participant(server.customerEmail(0).toLatin1().constData(), "ANNA"));
        must(world.participant(server.customerEmail(1).toLatin1().constData(), "BEN"));
        must(world.sync());
        const auto decided = world.decide(Decision::Approve);
        must(decided);
        if (static_cast<int>(decided->done.size()) != sales)
            qFatal("%d rewards", static_cast<int>(decided->done.size()));
    }
    /// Time passes here and in the shop.
    void pass(std::chrono::seconds time)
    {
        world.clock.advance(time);
        server.advance(std::chrono::duration_cast<std::chrono::seconds>(world.clock.now() - server.now()));
    }
    [[nodiscard]] QStringList given(const QString &kind) const
    {
        QStringList ids;
        for (const ShopEffect &effect : server.effects()) {
            if (effect.kind == kind)
                ids << (kind == "discount"_L1    ? effect.code
                        : kind == "gift-card"_L1 ? QString(u"%1 (…%2)"_s.arg(effect.id, effect.code.right(4)))
                                                 : effect.id);
        }
        return ids;
    }

    World world;
    ShopServer server;
    http::HttpClient client;
};

void addKinds()
{
    QTest::addColumn<QByteArray>("rewards");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("lostAnswers");
    for (const bool lost : {false, true}) {
        const QByteArray how = lost ? "answers are lost" : "the program dies";
        QTest::addRow("discount, %s", how.constData())
            << QByteArray(R"({"referrer":{"kind":"discount-code","percentOff":"15"}})")
            << QByteArray("shopify-discount") << QByteArray("CreateCode") << u"discount"_s << lost;
        QTest::addRow("gift card, %s", how.constData())
            << QByteArray(R"({"referrer":{"kind":"gift-card"}})") << QByteArray("shopify-gift-card")
            << QByteArray("IssueGiftCard") << u"gift-card"_s << lost;
        QTest::addRow("store credit, %s", how.constData())
            << QByteArray(R"({"referrer":{"kind":"store-credit"}})") << QByteArray("shopify-store-credit")
            << QByteArray("IssueStoreCredit") << u"store-credit"_s << lost;
    }
}

} // namespace

/// The whole way through the services into the sample shop, which counts what it gave: a program that dies or loses
/// answers at any place gives each reward exactly once.
class ShopifyKillsTest : public QObject {
    Q_OBJECT

    /// The program dies around some write; 1 where it did.
    static int die(ShopDesk &desk, const QByteArray &method, QRandomGenerator &random)
    {
        auto &intents = desk.world.program().intents;
        intents.crashAt = intents.writes + 1 + static_cast<int>(random.bounded(6U));
        intents.afterwards = random.bounded(2) == 0;
        try {
            static_cast<void>(desk.world.issueAll(method.constData()));
        } catch (const Crash &) {
            desk.world.restart();
            return 1;
        }
        intents.crashAt = 0;
        return 0;
    }
    /// Answers get lost at random, and the first ones for certain while fewer than `wanted` were; says how many were.
    static int lose(
        ShopDesk &desk, const QByteArray &method, const QByteArray &operation, QRandomGenerator &random, int wanted)
    {
        constexpr ShopFault kFaults[] = {ShopFault::ActThenClose, ShopFault::CloseBeforeAnswer,
            ShopFault::InternalError, ShopFault::ActThenInternalError, ShopFault::None};
        std::vector<ShopFault> plan;
        desk.server.clearFaults();
        for (int i = 0; i < 20; ++i) {
            plan.push_back(random.bounded(100U) < 60 || i < wanted ? kFaults[random.bounded(4U)] : ShopFault::None);
            desk.server.addFault(operation, plan.back());
        }
        const int before = desk.server.count(operation);
        static_cast<void>(desk.world.issueAll(method.constData()));
        const auto sent =
            std::min<std::size_t>(static_cast<std::size_t>(desk.server.count(operation) - before), plan.size());
        desk.server.clearFaults();
        if (random.bounded(3U) == 0)
            desk.world.restart();
        return static_cast<int>(sent)
            - static_cast<int>(
                std::count(plan.begin(), plan.begin() + static_cast<std::ptrdiff_t>(sent), ShopFault::None));
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*=false"_s); }

    void eachRewardIsGivenOnce_data() { addKinds(); }
    void eachRewardIsGivenOnce()
    {
        QFETCH(QByteArray, rewards);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, operation);
        QFETCH(QString, kind);
        QFETCH(bool, lostAnswers);
        constexpr int kRewards = 16;
        constexpr int kDisturbances = 8;
        const quint32 seed = tests::printedSeed();
        QRandomGenerator random(seed);
        ShopDesk desk;
        desk.begin(rewards.constData(), kRewards);
        int disturbed = 0;
        for (int round = 0; round < 30; ++round) {
            disturbed += lostAnswers ? lose(desk, method, operation, random, kDisturbances - disturbed)
                                     : die(desk, method, random);
            desk.pass(std::chrono::seconds(random.bounded(150)));
        }
        QVERIFY2(disturbed >= kDisturbances, qPrintable(u"seed %1: %2 only"_s.arg(seed).arg(disturbed)));
        desk.world.restart();
        for (int i = 0; i < 24; ++i) {
            desk.pass(3min);
            static_cast<void>(desk.world.issueAll(method.constData()));
        }
        QStringList booked;
        for (const auto &row : desk.world.rows()) {
            QVERIFY2(row.state == RewardState::Issued,
                qPrintable(u"seed %1: a reward is %2"_s.arg(seed).arg(word(row.state))));
            booked << row.reference;
        }
        QStringList given = desk.given(kind);
        given.sort();
        booked.sort();
        QVERIFY2(given == booked,
            qPrintable(u"seed %1: given %2, booked %3"_s.arg(seed).arg(given.join(u' '), booked.join(u' '))));
        QCOMPARE(given.size(), kRewards);
        QCOMPARE(desk.world.verifyText(), QString());
    }

    void pressedTwiceGivesOnce()
    {
        ShopDesk desk;
        desk.begin(R"({"referrer":{"kind":"store-credit"}})", 4);
        const auto first = desk.world.issueAll("shopify-store-credit");
        RD_OK(first);
        QCOMPARE(first->issued.size(), std::size_t(4));
        const auto second = desk.world.issueAll("shopify-store-credit");
        RD_OK(second);
        QVERIFY(second->issued.empty());
        QCOMPARE(desk.given(u"store-credit"_s).size(), 4);
    }

    /// Two credits of the same amount for one customer cannot be told apart: the second waits for the first.
    void aCreditWaitsForTheOneBeforeIt()
    {
        ShopDesk desk;
        desk.begin(R"({"referrer":{"kind":"store-credit"}})", 6);
        desk.server.addFault("IssueStoreCredit", ShopFault::ActThenClose);
        const auto first = desk.world.issueAll("shopify-store-credit");
        RD_OK(first);
        QCOMPARE(first->uncertain.size(), std::size_t(1));
        QCOMPARE(first->notIssued.size(), std::size_t(2)); // the same participant's
        QCOMPARE(first->notIssued.front().reason, Blocker::OutcomeUnknown);
        desk.pass(2min);
        const auto then = desk.world.issueAll("shopify-store-credit");
        RD_OK(then);
        QCOMPARE(then->issued.size(), std::size_t(3));
        QCOMPARE(desk.given(u"store-credit"_s).size(), 6);
    }

    void noGiftCardCodeIsInTheBooks()
    {
        ShopDesk desk;
        desk.begin(R"({"referrer":{"kind":"gift-card"}})", 2);
        RD_OK(desk.world.issueAll("shopify-gift-card"));
        desk.world.close();
        QByteArray all;
        QDirIterator files(desk.world.directory(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll().toLower();
        }
        QVERIFY(all.size() > 1000);
        int cards = 0;
        for (const ShopEffect &effect : desk.server.effects()) {
            if (effect.kind != "gift-card"_L1)
                continue;
            ++cards;
            QVERIFY(!all.contains(effect.code.toLatin1()));
        }
        QCOMPARE(cards, 2);
    }

    // --- participants' codes

    void codesAreMadeOnceForEachParticipant_data()
    {
        QTest::addColumn<bool>("lostAnswers");
        QTest::newRow("the program dies") << false;
        QTest::newRow("answers are lost") << true;
    }
    void codesAreMadeOnceForEachParticipant()
    {
        QFETCH(bool, lostAnswers);
        const quint32 seed = tests::printedSeed();
        QRandomGenerator random(seed);
        ShopDesk desk;
        RD_OK(desk.world.connect());
        RD_OK(desk.world.campaign("affiliate", R"({"referrer":{"kind":"cash"}})"));
        for (int i = 0; i < 12; ++i)
            RD_OK(desk.world.participant(QByteArray("p" + QByteArray::number(i) + "@partners.example").constData(),
                QByteArray("OWN" + QByteArray::number(i)).constData()));
        desk.server.addDiscount(u"own3"_s); // there already: it is that participant's
        services::CodeOrder order;
        order.campaign = u"Friends"_s;
        order.member = u"owner"_s;
        RewardSpec terms;
        terms.percentOff = Rate{100'000};
        order.coupon.made = terms;
        for (int round = 0; round < 12; ++round) {
            auto &log = desk.world.program().codeLog;
            if (lostAnswers) {
                desk.server.addFault(
                    "CreateCode", random.bounded(2) == 0 ? ShopFault::ActThenClose : ShopFault::CloseBeforeAnswer);
            } else {
                log.crashAt = log.writes + 1 + static_cast<int>(random.bounded(8U));
                log.afterwards = random.bounded(2) == 0;
            }
            try {
                static_cast<void>(desk.world.program().codes.create(order, {}, {}));
                desk.world.program().codeLog.crashAt = 0;
            } catch (const Crash &) {
                desk.world.restart();
            }
            desk.pass(std::chrono::seconds(random.bounded(100)));
        }
        for (int i = 0; i < 14; ++i) {
            desk.pass(2min);
            static_cast<void>(desk.world.program().codes.create(order, {}, {}));
        }
        QStringList made = desk.given(u"discount"_s);
        made.sort();
        QStringList wanted;
        for (int i = 0; i < 12; ++i) {
            if (i != 3)
                wanted << u"OWN%1"_s.arg(i);
        }
        wanted.sort();
        QVERIFY2(made == wanted, qPrintable(u"seed %1: %2"_s.arg(seed).arg(made.join(u' '))));
        // leaving switches the code off
        const auto off = desk.world.program().codes.deactivate({u"OWN1"_s}, {}, u"owner"_s, {}, {});
        RD_OK(off);
        QCOMPARE(off->codes.size(), std::size_t(1));
        QVERIFY(!desk.server.isCodeActive(u"OWN1"_s));
        QVERIFY(desk.server.isCodeActive(u"OWN2"_s));
    }

    void codesCombineWithWhatTheConnectionSays_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("orders");
        QTest::addColumn<bool>("products");
        QTest::addColumn<bool>("shipping");
        QTest::newRow("none") << u"none"_s << false << false << false;
        QTest::newRow("shipping") << u"shipping"_s << false << false << true;
        QTest::newRow("all") << u"orders, products,shipping"_s << true << true << true;
    }
    void codesCombineWithWhatTheConnectionSays()
    {
        QFETCH(QString, setting);
        QFETCH(bool, orders);
        QFETCH(bool, products);
        QFETCH(bool, shipping);
        ShopDesk desk;
        shopify::ShopifyCodes codes(desk.api(), shopify::CodeCombination::parse(setting).value());
        RewardSpec terms;
        terms.percentOff = Rate{100'000};
        const auto step = codes.ownCodeStep(u"MIA10"_s, terms, u"Friends"_s, {}, u"rd1-x"_s);
        RD_OK(step);
        const QJsonObject combines =
            QJsonDocument::fromJson(step->body).object()["variables"_L1]["input"_L1]["combinesWith"_L1].toObject();
        QCOMPARE(combines["orderDiscounts"_L1].toBool(), orders);
        QCOMPARE(combines["productDiscounts"_L1].toBool(), products);
        QCOMPARE(combines["shippingDiscounts"_L1].toBool(), shipping);
    }

    void saysWhatAShopCannotDo()
    {
        ShopDesk desk;
        shopify::ShopifyCodes codes(desk.api(), {});
        RewardSpec terms;
        terms.percentOff = Rate{100'000};
        const auto codeOf = [&](const RewardSpec &spec, const CodeRestrictions &restrictions) {
            const auto step = codes.ownCodeStep(u"MIA10"_s, spec, u"Friends"_s, restrictions, u"rd1-x"_s);
            return step ? QString() : step.error().code;
        };
        QCOMPARE(codeOf(terms, {}), QString());
        CodeRestrictions first;
        first.firstTimeOrder = true;
        QCOMPARE(codeOf(terms, first), u"restriction-not-available"_s);
        RewardSpec months = terms;
        months.duration = CouponDuration::Repeating;
        months.months = 3;
        QCOMPARE(codeOf(months, {}), u"no-months"_s);
        RewardSpec euros;
        euros.amountOff = {Money{500, Currency::parse(QStringView(u"EUR")).value()}};
        QCOMPARE(codeOf(euros, {}), u"currency-mismatch"_s);
        desk.server.setScopes({u"read_orders"_s});
        shopify::ShopifyCodes reader(desk.api(), {});
        const auto refused = reader.ownCodeStep(u"MIA10"_s, terms, u"Friends"_s, {}, u"rd1-x"_s);
        QVERIFY(!refused && refused.error().code == "permission-missing"_L1);
        QVERIFY(!shopify::CodeCombination::parse(u"everything"_s));
    }
};

QTEST_GUILESS_MAIN(ShopifyKillsTest)
#include "tst_shopifykills.moc"
