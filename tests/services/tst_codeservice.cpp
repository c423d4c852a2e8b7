// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

#include <set>

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;
using Fault = fakes::FakeProvider::Fault;

namespace {

constexpr auto kRewards =
    R"({"referrer":{"kind":"cash"},"referee":{"kind":"coupon","percentOff":"20","duration":"once"}})";

CodeOrder everybody()
{
    CodeOrder order;
    order.campaign = u"Friends"_s;
    order.member = u"owner"_s;
    return order;
}

} // namespace

class TestCodeService : public QObject {
    Q_OBJECT
private:
    /// A merchant with participants "Person 1" … and no codes.
    static Status begin(World &world, int people, const QStringList &codes = {})
    {
        RD_CHECK(world.connect());
        RD_CHECK(world.campaign("refer-double", kRewards));
        Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"name"_s, u"email"_s, u"code"_s};
        for (int i = 1; i <= people; ++i)
            sheet.rows.push_back({i + 1,
                {i % 3 == 0 ? u"Drona Sharma"_s : u"Anna %1"_s.arg(i), u"p%1@example.com"_s.arg(i),
                    codes.value(i - 1)}});
        ImportOptions options;
        options.campaign = u"Friends"_s;
        options.actor = u"owner"_s;
        return world.program().people.importParticipants(sheet, options, {}, {}).transform([](const auto &) {});
    }
    static fakes::FakeCodeServer &server(World &world) { return world.factory.codeServer; }
    static std::vector<Participant> people(World &world)
    {
        return *world.program().store->participants().participants();
    }
    /// Exactly one active code for each participant, and the books know it.
    static QString wrongness(World &world, std::size_t expected)
    {
        auto &provider = server(world);
        if (provider.codes.size() != expected)
            return u"%1 codes at the provider"_s.arg(provider.codes.size());
        std::set<QString> texts;
        for (const auto &code : provider.codes)
            texts.insert(foldedCode(QString::fromStdString(code.text)));
        if (texts.size() != expected)
            return u"%1 texts"_s.arg(texts.size());
        for (const Participant &person : people(world)) {
            if (person.codes.size() != 1)
                return u"%1 has %2 codes"_s.arg(person.email).arg(person.codes.size());
            if (provider.activeWith(person.codes.front()) != 1)
                return u"%1 is not there"_s.arg(person.codes.front());
        }
        const auto open = world.program().codes.openCount({});
        return open && *open == 0 ? QString() : u"something is open"_s;
    }

    static void atOnce()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("one by one") << 1;
        QTest::newRow("four at once") << 4;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everybodyGetsACodeOnce()
    {
        World world;
        RD_OK(begin(world, 10));
        const auto planned = world.program().codes.plan(everybody(), {});
        RD_OK(planned);
        QCOMPARE(planned->size(), 1U);
        QCOMPARE(planned->front().codes.size(), 10U);
        QVERIFY(planned->front().makesCoupon);
        QCOMPARE(planned->front().couponText, u"20 % off"_s);
        QVERIFY(server(world).codes.empty()); // a plan writes nothing
        // when
        const auto report = world.program().codes.create(everybody(), {}, {});
        // then
        RD_OK(report);
        QCOMPARE(report->created.size(), 10U);
        QCOMPARE(report->created.front().code, planned->front().codes.front().code);
        QVERIFY(report->notCreated.empty() && report->uncertain.empty() && report->open == 0);
        QCOMPARE(wrongness(world, 10), QString());
        QCOMPARE(server(world).coupons.size(), 1U);
        // and once more
        const auto again = world.program().codes.create(everybody(), {}, {});
        RD_OK(again);
        QCOMPARE(again->created.size(), 0U);
        QCOMPARE(again->existing, 10);
        QCOMPARE(wrongness(world, 10), QString());
        QCOMPARE(world.verifyText(), QString());
    }

    void whoOnlyPaysOutIsPassedOver()
    {
        World world;
        RD_OK(begin(world, 2));
        world.factory.onlyPays = {u"payouts"_s};
        world.shop.accountId = u"acct_2"_s;
        RD_OK(world.connect(u"payouts"_s));
        world.shop.accountId = u"acct_1"_s;
        RD_OK(world.program().campaigns.apply(
            R"({"version":1,"name":"Both","kind":"refer-double","connections":["shop","payouts"],)"
            R"("rewards":{"referee":{"kind":"coupon","percentOff":"20","duration":"once"}}})",
            u"owner"_s, {}, {}));
        CodeOrder order = everybody();
        order.campaign = u"Both"_s;
        const auto planned = world.program().codes.plan(order, {});
        RD_OK(planned);
        QCOMPARE(planned->size(), 1U);
        order.connection = u"payouts"_s;
        const auto alone = world.program().codes.plan(order, {});
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, u"method-not-available"_s);
    }
    void anOwnCodeIsKept()
    {
        World world;
        RD_OK(begin(world, 3, {u"ANNA"_s, u"my_link"_s, {}}));
        const auto report = world.program().codes.create(everybody(), {}, {});
        RD_OK(report);
        QCOMPARE(report->created.size(), 3U);
        QCOMPARE(report->created[0].code, u"ANNA"_s);
        // "my_link" cannot be a promotion code: one is made beside it
        QVERIFY(report->created[1].code.startsWith(u"ANNA"_s));
        QCOMPARE(people(world)[1].codes.size(), 2);
        QVERIFY(report->created[2].code.startsWith(u"DRONA"_s));
    }

    void aForeignCodeIsNeverTaken()
    {
        // given: the provider has the very texts that are planned, made by somebody else a moment ago
        World world;
        RD_OK(begin(world, 4));
        const auto planned = world.program().codes.plan(everybody(), {});
        RD_OK(planned);
        QSet<QString> foreign;
        for (const PlannedCode &code : planned->front().codes) {
            server(world).add(code.code.toLower().toStdString());
            foreign.insert(code.code);
        }
        // when
        const auto report = world.program().codes.create(everybody(), {}, {});
        // then they get other ones
        RD_OK(report);
        QCOMPARE(report->created.size(), 4U);
        for (const CreatedCode &code : report->created)
            QVERIFY(!foreign.contains(code.code));
        for (const Participant &person : people(world))
            QVERIFY(!foreign.contains(person.codes.value(0)));
        QCOMPARE(server(world).codes.size(), 8U);
    }

    void anOwnCodeThatIsThereCountsAsTheirs()
    {
        World world;
        RD_OK(begin(world, 1, {u"ANNA"_s}));
        server(world).add("Anna");
        const auto report = world.program().codes.create(everybody(), {}, {});
        RD_OK(report);
        QCOMPARE(report->created.size(), 0U);
        QCOMPARE(report->existing, 1);
        QVERIFY(report->notCreated.empty());
        QCOMPARE(server(world).codes.size(), 1U);
    }

    void aThousandResumedTwiceAreAThousand_data() { atOnce(); }
    void aThousandResumedTwiceAreAThousand()
    {
        QFETCH(int, width);
        World world;
        server(world).atOnce = width;
        RD_OK(begin(world, 1000));
        // the program dies twice, and every so often an answer or a request is lost or the pace was too fast
        for (const int deathAt : {301, 350}) {
            server(world).sends = 0;
            server(world).faultOf = [deathAt](int n) {
                if (n == deathAt)
                    return n % 2 == 0 ? Fault::CrashBefore : Fault::CrashAfter;
                return n % 97 == 0 ? Fault::LoseAnswer
                    : n % 89 == 0  ? Fault::LoseRequest
                    : n % 53 == 0  ? Fault::RateLimit
                                   : Fault::None;
            };
            bool died = false;
            try {
                const auto report = world.program().codes.create(everybody(), {}, {});
                QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().text));
            } catch (const fakes::Crash &) {
                died = true;
            }
            QVERIFY(died);
            world.restart();
        }
        // when it is resumed
        server(world).faultOf = nullptr;
        const auto report = world.program().codes.resume(u"Friends"_s, u"owner"_s, {}, {});
        RD_OK(report);
        QVERIFY2(
            report->uncertain.empty(), qPrintable(report->uncertain.empty() ? QString() : report->uncertain[0].detail));
        // and ordered again
        RD_OK(world.program().codes.create(everybody(), {}, {}));
        // then
        QCOMPARE(wrongness(world, 1000), QString());
        QCOMPARE(server(world).coupons.size(), 1U);
        QCOMPARE(server(world).widest, static_cast<std::size_t>(width));
        QCOMPARE(world.verifyText(), QString());
    }

    void anAnswerOfAWaveIsNeverLeftAside_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("unauthorized") << static_cast<int>(Fault::Unauthorized);
        QTest::newRow("refused") << static_cast<int>(Fault::Refuse);
        QTest::newRow("unknown") << static_cast<int>(Fault::LoseAnswer);
        QTest::newRow("never sent") << static_cast<int>(Fault::NotSent);
        QTest::newRow("too fast") << static_cast<int>(Fault::RateLimit);
    }
    void anAnswerOfAWaveIsNeverLeftAside()
    {
        // given a wave of four whose first (it arrives last) fails, after the coupon
        QFETCH(int, fault);
        World world;
        RD_OK(begin(world, 4));
        server(world).atOnce = 4;
        server(world).faultOf = [fault](int n) { return n == 5 ? static_cast<Fault>(fault) : Fault::None; };
        const auto report = world.program().codes.create(everybody(), {}, {});
        Q_UNUSED(report)
        // then the others are known, and what is missing comes with the next order
        QVERIFY(server(world).codes.size() >= 3);
        const auto open = world.program().codes.openCount({});
        RD_OK(open);
        QVERIFY2(*open <= 1, "answers that came are written down");
        server(world).faultOf = nullptr;
        RD_OK(world.program().codes.create(everybody(), {}, {}));
        QCOMPARE(wrongness(world, 4), QString());
    }

    void dyingAtAnyWriteMakesNothingTwice_data() { atOnce(); }
    void dyingAtAnyWriteMakesNothingTwice()
    {
        QFETCH(int, width);
        for (int at = 1; at < 16; ++at) {
            for (const bool afterwards : {false, true}) {
                World world;
                server(world).atOnce = width;
                RD_OK(begin(world, 3));
                auto &log = world.program().codeLog;
                log.crashAt = at;
                log.afterwards = afterwards;
                try {
                    RD_OK(world.program().codes.create(everybody(), {}, {}));
                } catch (const fakes::Crash &) {
                }
                world.restart();
                RD_OK(world.program().codes.create(everybody(), {}, {}));
                QCOMPARE(wrongness(world, 3), QString());
                QCOMPARE(server(world).coupons.size(), 1U);
            }
        }
    }

    void anExpiredWindowEndsInALookUp_data() { atOnce(); }
    void anExpiredWindowEndsInALookUp()
    {
        // given: the answer was lost, and the program is started again two days later
        QFETCH(int, width);
        World world;
        server(world).atOnce = width;
        RD_OK(begin(world, 2));
        server(world).faultOf = [](int n) { return n == 2 ? Fault::CrashAfter : Fault::None; };
        try {
            static_cast<void>(world.program().codes.create(everybody(), {}, {}));
        } catch (const fakes::Crash &) {
        }
        world.restart();
        server(world).faultOf = nullptr;
        world.clock.advance(std::chrono::hours(48));
        // when, with the first code switched off meanwhile so that the text alone would not stop a second one
        server(world).codes.front().active = false;
        const auto report = world.program().codes.create(everybody(), {}, {});
        // then
        RD_OK(report);
        QCOMPARE(server(world).codes.size(), 2U);
        QCOMPARE(world.program().codes.openCount({}).value(), 0);
    }

    void cancellingStopsBetweenCodes()
    {
        World world;
        RD_OK(begin(world, 20));
        CancelToken cancel;
        const auto report = world.program().codes.create(
            everybody(),
            [&cancel](const Progress &progress) {
                if (progress.done == 6) // the coupon and five codes
                    cancel.cancel();
            },
            cancel);
        RD_OK(report);
        QVERIFY(report->cancelled);
        QCOMPARE(report->created.size(), 5U);
        QCOMPARE(report->open, 15);
        // what is written down can be given up …
        RD_OK(world.program().codes.discard(u"Friends"_s, u"owner"_s));
        QCOMPARE(world.program().codes.openCount({}).value(), 0);
        QCOMPARE(server(world).codes.size(), 5U);
        // … and ordered anew
        RD_OK(world.program().codes.create(everybody(), {}, {}));
        QCOMPARE(wrongness(world, 20), QString());
    }

    void aRefusedCouponMakesNothing()
    {
        World world;
        RD_OK(begin(world, 3));
        server(world).faults = {Fault::Refuse};
        const auto report = world.program().codes.create(everybody(), {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Refused);
        QVERIFY(server(world).codes.empty());
        QCOMPARE(world.program().codes.openCount({}).value(), 0);
    }

    void aWrongOrderStopsAfterAFewRefusals()
    {
        World world;
        RD_OK(begin(world, 50));
        server(world).faultOf = [](int n) { return n == 1 ? Fault::None : Fault::Refuse; };
        const auto report = world.program().codes.create(everybody(), {}, {});
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"provider-refused"_s);
        QCOMPARE(server(world).sends, 6); // the coupon and five codes
    }

    void onlyTheRightPeopleGetOne()
    {
        World world;
        RD_OK(begin(world, 3));
        Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"state"_s};
        sheet.rows = {{2, {u"p1@example.com"_s, u"suspended"_s}}, {3, {u"guest@example.com"_s, u"active"_s}}};
        ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
        CodeOrder order = everybody();
        for (const Participant &person : people(world))
            order.participants.push_back(person.id);
        const auto report = world.program().codes.create(order, {}, {});
        RD_OK(report);
        QCOMPARE(report->created.size(), 2U);
        QCOMPARE(report->notCreated.size(), 2U);
        QCOMPARE(report->notCreated[0].reason, u"participant-inactive"_s);
        QCOMPARE(report->notCreated[1].reason, u"not-in-campaign"_s);
    }

    void rolesDecide()
    {
        World world;
        RD_OK(begin(world, 1));
        RD_OK(world.program().members.add({{}, u"vera"_s, Role::Reviewer, {}, true}, u"owner"_s));
        CodeOrder order = everybody();
        order.member = u"vera"_s;
        QCOMPARE(world.program().codes.create(order, {}, {}).error().code, u"role"_s);
        QCOMPARE(world.program().codes.deactivate({u"X"_s}, {}, u"vera"_s, {}, {}).error().code, u"role"_s);
        AdoptOrder adopt;
        adopt.campaign = u"Friends"_s;
        adopt.member = u"vera"_s;
        QCOMPARE(world.program().codes.adopt(adopt, {}, {}).error().code, u"role"_s);
        QVERIFY(server(world).codes.empty());
    }

    void aSwitchedOffCodeStaysOff()
    {
        World world;
        RD_OK(begin(world, 2));
        RD_OK(world.program().codes.create(everybody(), {}, {}));
        const QString first = people(world)[0].codes.front();
        // when
        const auto off = world.program().codes.deactivate({first.toLower()}, {}, u"owner"_s, {}, {});
        RD_OK(off);
        QCOMPARE(off->codes.size(), 1U);
        QCOMPARE(server(world).activeWith(first), 0);
        QVERIFY(people(world)[0].codes.isEmpty());
        // then an order for everybody leaves it at that, and says so
        const auto again = world.program().codes.create(everybody(), {}, {});
        RD_OK(again);
        QCOMPARE(again->created.size(), 0U);
        QCOMPARE(again->notCreated.size(), 1U);
        QCOMPARE(again->notCreated[0].reason, u"code-deactivated"_s);
        // and who is named gets another one, never the old text
        CodeOrder order = everybody();
        order.participants = {people(world)[0].id};
        const auto named = world.program().codes.create(order, {}, {});
        RD_OK(named);
        QCOMPARE(named->created.size(), 1U);
        QVERIFY(named->created[0].code != first);
        QCOMPARE(
            world.program().codes.deactivate({u"NOBODYS"_s}, {}, u"owner"_s, {}, {}).error().code, u"unknown-code"_s);
    }

    void aTextIsGivenByHand()
    {
        World world;
        RD_OK(begin(world, 2, {u"ANNA"_s, {}}));
        CodeOrder order = everybody();
        order.participants = {people(world)[1].id};
        order.text = u"anna"_s;
        const auto taken = world.program().codes.create(order, {}, {});
        RD_OK(taken);
        QCOMPARE(taken->notCreated.front().reason, u"code-taken"_s);
        order.text = u"SUMMER-1"_s;
        const auto made = world.program().codes.create(order, {}, {});
        RD_OK(made);
        QCOMPARE(made->created.front().code, u"SUMMER-1"_s);
        order.participants.clear();
        QCOMPARE(world.program().codes.create(order, {}, {}).error().code, u"one-participant"_s);
    }

    void existingCodesFindTheirPeople()
    {
        World world;
        RD_OK(begin(world, 3)); // Anna 1, Anna 2, Drona
        auto &byMail = server(world).add("SUMMER1");
        byMail.metadata = {{"ref", "P2@example.com"}};
        server(world).add("DRONA29");
        server(world).add("ANNA7"); // two of that name
        server(world).add("WELCOME");
        server(world).add("CUSTOMERS").customer = "cus_1";
        AdoptOrder order;
        order.campaign = u"Friends"_s;
        order.member = u"owner"_s;
        order.dryRun = true;
        // a dry run tells and changes nothing
        const auto dry = world.program().codes.adopt(order, {}, {});
        RD_OK(dry);
        QCOMPARE(dry->adopted.size(), 2U);
        QVERIFY(people(world)[2].codes.isEmpty());
        // when
        order.dryRun = false;
        const auto report = world.program().codes.adopt(order, {}, {});
        // then
        RD_OK(report);
        QCOMPARE(report->adopted.size(), 2U);
        QCOMPARE(report->adopted[0].by, u"metadata"_s);
        QCOMPARE(report->adopted[1].by, u"name"_s);
        QCOMPARE(report->ambiguous.size(), 1U);
        QCOMPARE(report->left, 2);
        QCOMPARE(people(world)[1].codes, QStringList{u"SUMMER1"_s});
        QCOMPARE(people(world)[2].codes, QStringList{u"DRONA29"_s});
        // by hand
        order.code = u"anna7"_s;
        order.participant = people(world)[0].id;
        RD_OK(world.program().codes.adopt(order, {}, {}));
        QCOMPARE(people(world)[0].codes, QStringList{u"ANNA7"_s});
        order.participant = people(world)[1].id;
        const auto other = world.program().codes.adopt(order, {}, {});
        RD_OK(other);
        QCOMPARE(other->ambiguous.front().reason, u"code-taken"_s);
        // and nobody needs another code
        const auto created = world.program().codes.create(everybody(), {}, {});
        RD_OK(created);
        QCOMPARE(created->created.size(), 0U);
        QCOMPARE(created->existing, 3);
        QCOMPARE(world.verifyText(), QString());
    }

    void whatWasBoughtWithAnAdoptedCodeEarns()
    {
        World world;
        world.code("DRONA29");
        world.sale(1, "DRONA29");
        RD_OK(begin(world, 3));
        RD_OK(world.sync());
        QVERIFY(world.rows().empty());
        server(world).add("DRONA29");
        AdoptOrder order;
        order.campaign = u"Friends"_s;
        order.member = u"owner"_s;
        RD_OK(world.program().codes.adopt(order, {}, {}));
        QCOMPARE(world.rows().size(), 2U); // both sides
    }

    void linksCarryTheCode()
    {
        World world;
        RD_OK(begin(world, 2, {{}, u"my_link"_s}));
        PaymentLinkRecord link;
        link.id = "plink_1";
        RecordPage page;
        page.stream = Stream::PaymentLinks;
        page.paymentLinks = {link};
        RD_OK(world.program().store->codes().bind(ConnectionId{1}, {}, page, u"owner"_s, world.clock.now()));
        server(world).links = {{u"plink_1"_s, u"https://buy.stripe.com/abc"_s}};
        CodeOrder order = everybody();
        order.participants = {people(world)[0].id};
        RD_OK(world.program().codes.create(order, {}, {}));
        const QString code = people(world)[0].codes.front();
        const auto links = world.program().codes.links({}, u"Friends"_s);
        RD_OK(links);
        QCOMPARE(links->size(), 2U);
        QCOMPARE(links->at(0).links.front().address,
            u"https://buy.stripe.com/abc?client_reference_id=%1&prefilled_promo_code=%1"_s.arg(code));
        QCOMPARE(links->at(0).attribute, u"client-reference-id=\"%1\""_s.arg(code));
        QCOMPARE(links->at(0).metadataKey, u"referral"_s);
        QCOMPARE(links->at(1).links.front().address, u"https://buy.stripe.com/abc?client_reference_id=my_link"_s);
        QCOMPARE(links->at(1).promotionCode, QString());
    }

    void anErasedParticipantLeavesNoCodeBehind()
    {
        World world;
        RD_OK(begin(world, 1));
        RD_OK(world.program().codes.create(everybody(), {}, {}));
        const QString id = QString::number(people(world)[0].id.value);
        RD_OK(world.program().erasing.erase({true, id, u"asked for it"_s, u"owner"_s}, {}, {}));
        QVERIFY(people(world)[0].codes.isEmpty());
        const auto holders = world.program().store->codes().holders();
        RD_OK(holders);
        QVERIFY(holders->front().retired.isEmpty());
        QCOMPARE(world.verifyText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestCodeService)
#include "tst_codeservice.moc"
