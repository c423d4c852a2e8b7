// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/campaigndocument.h"
#include "models/services/simulationservice.h"
#include "tests/services/serviceworld.h"

#include <numeric>

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

/// A campaign document over the shop; `more` begins with a comma.
QByteArray document(const char *percent, const char *more = "", const char *name = "Friends")
{
    return QByteArray(R"({"version":1,"name":")") + name
        + R"(","kind":"affiliate","connections":["shop"],"rewards":{"referrer":{"kind":"cash"}},)"
          R"("rules":[{"name":"all","percent":")"
        + percent + R"("}])" + more + "}";
}

SimulationService simulationOf(World &world)
{
    auto &store = *world.program().store;
    return SimulationService(
        {store.books(), store.campaigns(), store.connections(), store.participants(), store.workspace(), world.clock});
}

/// Everything the chain says, as one value: it changes with any entry.
QByteArray headOf(World &world)
{
    QByteArray head;
    const auto walked = world.program().store->books().walkChain([&head](const LedgerEntry &entry) {
        head = QByteArray::number(entry.seq) + entry.hash;
        return true;
    });
    return walked ? head : QByteArray("error");
}

qint64 sumOf(const std::vector<RewardRow> &rows)
{
    return std::accumulate(rows.begin(), rows.end(), qint64{0},
        [](qint64 sum, const RewardRow &row) { return sum + (row.amount ? row.amount->minor : 0); });
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesWithTodaysRules()
    {
        // given three sales of 100.00 at 20 %, one of them half refunded
        World world;
        world.refund(2, 5'000);
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
        auto simulation = simulationOf(world);
        // when 30 % is tried
        const auto report = simulation.simulate(document("30"), {}, {}, {}, {});
        RD_OK(report);
        // then
        QVERIFY(!report->isNew);
        QCOMPARE(report->conversions, 3);
        QCOMPARE(report->totals.size(), 1U);
        const auto &cost = report->totals.front().cost;
        QCOMPARE(cost.today.minor, 5'000);
        QCOMPARE(cost.today.minor, sumOf(world.rows()));
        QCOMPARE(cost.simulated.granted, 9'000);
        QCOMPARE(cost.simulated.minor, 7'500);
        QCOMPARE(cost.simulated.count, 3);
        QCOMPARE(report->participants.size(), 1U);
        QCOMPARE(report->participants.front().email, u"anna@example.com"_s);
        QCOMPARE(report->participants.front().cost.difference(), 2'500);
        QCOMPARE(report->gain, 1);
        QCOMPARE(report->lose, 0);
        const auto less = simulation.simulate(document("10"), {}, {}, {}, {});
        RD_OK(less);
        QCOMPARE(less->lose, 1);
    }

    void touchesNothing()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
        const auto before = headOf(world);
        const auto rows = world.rows().size();
        const QString file = world.program().store->workspace().info()->directory + u"/desk.sqlite"_s;
        const auto bytes = [&file] {
            QByteArray all;
            for (const auto &ending : {QString(), u"-wal"_s}) {
                QFile data(file + ending);
                if (data.open(QIODevice::ReadOnly))
                    all += data.readAll();
            }
            return all;
        };
        const auto whole = bytes();
        QVERIFY(!whole.isEmpty());
        auto simulation = simulationOf(world);
        RD_OK(simulation.simulate(document("30"), {}, {}, {}, {}));
        RD_OK(simulation.simulate(document("30", "", "Another"), {}, {}, {}, {}));
        RD_OK(simulation.previewEdit(document("30"), {}, {}));
        QCOMPARE(headOf(world), before);
        QCOMPARE(world.rows().size(), rows);
        QVERIFY(bytes() == whole);
        QCOMPARE(world.program().campaigns.list()->size(), 1U);
    }

    void foretellsWhatApplyingBrings()
    {
        // given history without any campaign
        World world;
        world.code("ANNA");
        for (int i = 1; i <= 4; ++i)
            world.sale(i, i == 3 ? "" : "ANNA", 10'000 + i);
        world.refund(4, 10'004);
        RD_OK(world.connect());
        RD_OK(world.sync());
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"code"_s};
        sheet.rows = {{2, {u"anna@example.com"_s, u"ANNA"_s}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
        const auto wanted = document("33.33",
            R"(,"caps":[{"per":"participant","period":"ever",)"
            R"("amount":{"minor":5000,"currency":"USD"}}])");
        const auto report = simulationOf(world).simulate(wanted, {}, {}, {}, {});
        RD_OK(report);
        QVERIFY(report->isNew);
        QCOMPARE(report->totals.size(), 1U);
        const auto &cost = report->totals.front().cost;
        QCOMPARE(cost.today, SimulationFigure());
        // when it is applied and everybody joins
        RD_OK(world.program().campaigns.apply(wanted, u"owner"_s, {}, {}));
        options.campaign = u"Friends"_s;
        RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
        // then the books hold the same
        const auto rows = world.rows();
        QVERIFY(!rows.empty());
        QCOMPARE(static_cast<qint64>(rows.size()), cost.simulated.count + cost.simulated.voided);
        QCOMPARE(sumOf(rows), cost.simulated.minor);
        QCOMPARE(cost.simulated.granted, 5'000);
        QCOMPARE(report->caps.size(), 1U);
        QCOMPARE(report->caps.front().minor, 3'333 + 3'334 + 3'334 - 5'000);
        QCOMPARE(report->caps.front().count, 2);
    }

    void monthsAndDatesAreLocal()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
        const auto zone = world.program().store->workspace().info()->timeZone;
        const auto calendar = Calendar::forZone(zone);
        RD_OK(calendar);
        const LocalDay first = calendar->dayOf(world.rows().front().paidAt);
        auto simulation = simulationOf(world);
        const auto all = simulation.simulate(document("30"), first, first, {}, {});
        RD_OK(all);
        QVERIFY(!all->months.empty());
        QCOMPARE(toDate(all->months.front().begin).day(), 1);
        QCOMPARE(toDate(all->months.front().begin).month(), toDate(first).month());
        const auto none = simulation.simulate(document("30"), LocalDay{first.value + 40}, {}, {}, {});
        RD_OK(none);
        QVERIFY(none->months.empty());
        QCOMPARE(none->conversions, 3);
        const auto turned = simulation.simulate(document("30"), first, LocalDay{first.value - 1}, {}, {});
        QVERIFY(!turned);
        QCOMPARE(turned.error().code, u"bad-dates"_s);
    }

    void tellsWhatFallsDue()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
        const auto atOnce = simulationOf(world).simulate(document("30", R"(,"hold":{"days":30})"), {}, {}, {}, {});
        RD_OK(atOnce);
        QCOMPARE(atOnce->due.size(), 1U);
        QCOMPARE(atOnce->due.front().figure.minor, 9'000);
        QVERIFY(atOnce->upcoming.empty());
        const auto later = simulationOf(world).simulate(document("30", R"(,"hold":{"days":90})"), {}, {}, {}, {});
        RD_OK(later);
        QVERIFY(later->due.empty());
        QCOMPARE(later->upcoming.front().figure.minor, 9'000);
    }

    void aCampaignThatTakesFromAnotherSaysSo()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
        const auto report = simulationOf(world).simulate(document("30", R"(,"priority":5)", "Greedy"), {}, {}, {}, {});
        RD_OK(report);
        QCOMPARE(report->others.size(), 1U);
        QCOMPARE(report->others.front().campaign, u"Friends"_s);
        QCOMPARE(report->others.front().cost.difference(), -6'000);
        QCOMPARE(report->notes.size(), 1);
    }

    /// What no campaign has asked for so far: metadata of customers, and leads who have not paid.
    void aFirstDocumentFindsWhatItAsksFor()
    {
        World world;
        const InvoiceRecord paid = world.invoice(1, "");
        CustomerRecord buyer;
        buyer.id = paid.customer;
        buyer.email = paid.customerEmail;
        buyer.createdS = paid.createdS - 10;
        buyer.metadata = {{"brought_by", "ANNA"}, {"via", "ANNA"}};
        world.shop.add(buyer);
        world.shop.add(paid);
        CustomerRecord lead = buyer;
        lead.id = "cus_9";
        lead.email = "lead@example.com";
        world.shop.add(lead);
        RD_OK(world.connect());
        RD_OK(world.sync());
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"code"_s};
        sheet.rows = {{2, {u"anna@example.com"_s, u"ANNA"_s}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
        for (const char *keys : {"", R"(,"attribution":{"metadataKeys":["brought_by"]})"}) {
            const auto report = simulationOf(world).simulate(document("30", keys), {}, {}, {}, {});
            RD_OK(report);
            QCOMPARE(report->totals.size(), 1U);
            QCOMPARE(report->totals.front().cost.simulated.minor, 3'000);
        }
        const auto letters = simulationOf(world).simulate(
            R"({"version":1,"name":"News","kind":"newsletter","connections":["shop"],"rewards":{},"milestones":[)"
            R"({"count":2,"reward":{"kind":"cash","amount":[{"minor":500,"currency":"USD"}]}}]})",
            {}, {}, {}, {});
        RD_OK(letters);
        QCOMPARE(letters->totals.size(), 1U);
        QCOMPARE(letters->totals.front().cost.simulated.minor, 500);
    }

    void canBeStopped()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        CancelToken cancel;
        cancel.cancel();
        const auto stopped = simulationOf(world).simulate(document("30"), {}, {}, {}, cancel);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void refusesWhatApplyWouldRefuse()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        auto simulation = simulationOf(world);
        QCOMPARE(simulation.simulate("{", {}, {}, {}, {}).error().kind, ErrorKind::BadInput);
        QByteArray elsewhere = document("30");
        elsewhere.replace("\"shop\"", "\"other\"");
        QCOMPARE(simulation.simulate(elsewhere, {}, {}, {}, {}).error().code, u"unknown-connection"_s);
        QCOMPARE(simulation.previewEdit(elsewhere, {}, {}).error().code, u"unknown-connection"_s);
    }

    void anEditSaysWhatChangesAndThatThePastStays()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 3));
        const auto edit = simulationOf(world).previewEdit(document("15", R"(,"hold":{"days":45})"), {}, {});
        RD_OK(edit);
        QVERIFY(edit->changed && !edit->isNew);
        QCOMPARE(edit->version, 2);
        QCOMPARE(edit->validFrom, world.clock.now());
        QStringList sentences;
        for (const auto &change : edit->changes)
            sentences << change.text;
        QVERIFY2(
            sentences.contains(u"Rule \"all\", percent changes from 20 to 15."_s), qPrintable(sentences.join(u'\n')));
        QVERIFY(sentences.contains(u"The hold in days changes from 0 to 45."_s));
        QCOMPARE(sentences.size(), 2);
        QCOMPARE(edit->existingRewards, 3);
        QCOMPARE(edit->rewardsTouched, 0);
        QCOMPARE(edit->runningReferrals, 3);
        QCOMPARE(edit->affectedReferrals, 3);
        QCOMPARE(edit->earnLess, 3);
        QCOMPARE(edit->earnMore, 0);
        // and it is so: applied, nothing in the books moves
        const auto before = sumOf(world.rows());
        RD_OK(world.program().campaigns.apply(document("15", R"(,"hold":{"days":45})"), u"owner"_s, {}, {}));
        QCOMPARE(sumOf(world.rows()), before);
        const auto same = simulationOf(world).previewEdit(document("15", R"(,"hold":{"days":45})"), {}, {});
        RD_OK(same);
        QVERIFY(!same->changed);
        QVERIFY(same->changes.empty());
        QCOMPARE(same->version, 2);
    }

    void datesOfADocumentAreDaysOfTheMerchant_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<int>("rewards");
        // Sale n is paid n hours after midnight UTC of 1 April, which is 20:00 of 31 March in New York.
        QTest::newRow("to 31 March") << QByteArray(R"(,"endsAt":"2026-03-31")") << 3;
        QTest::newRow("to 1 April") << QByteArray(R"(,"endsAt":"2026-04-01")") << 6;
        QTest::newRow("from 1 April") << QByteArray(R"(,"startsAt":"2026-04-01")") << 3;
        QTest::newRow("31 March alone") << QByteArray(R"(,"startsAt":"2026-03-31","endsAt":"2026-03-31")") << 3;
    }
    /// domain.md 2.5: local dates are the merchant's, whether a document is applied, tried or looked at before.
    void datesOfADocumentAreDaysOfTheMerchant()
    {
        QFETCH(QByteArray, dates);
        QFETCH(int, rewards);
        World world;
        world.timeZone = "America/New_York";
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 6, dates.constData()));
        QCOMPARE(world.rows().size(), static_cast<std::size_t>(rewards));
        const QByteArray same = document("20", QByteArray(R"(,"hold":{"days":0})" + dates).constData());
        const auto tried = simulationOf(world).simulate(same, {}, {}, {}, {});
        RD_OK(tried);
        QCOMPARE(tried->totals.front().cost.simulated.count, rewards);
        const auto again = simulationOf(world).previewEdit(same, {}, {});
        RD_OK(again);
        QVERIFY(!again->changed);
    }

    void referralsWhoseTimeIsOverAreNotRunning()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 2));
        QByteArray once = document("20");
        once.replace(R"("percent")", R"("payments":1,"percent")");
        const auto edit = simulationOf(world).previewEdit(once, {}, {});
        RD_OK(edit);
        // by the terms in force the next payment earns, by the new ones it would be the second
        QCOMPARE(edit->runningReferrals, 2);
        QCOMPARE(edit->affectedReferrals, 2);
        RD_OK(world.program().campaigns.apply(once, u"owner"_s, {}, {}));
        once.replace(R"("20")", R"("25")");
        world.clock.advance(std::chrono::hours(1));
        const auto after = simulationOf(world).previewEdit(once, {}, {});
        RD_OK(after);
        QCOMPARE(after->affectedReferrals, after->runningReferrals);
    }

    void differencesNameRulesThatComeAndGo()
    {
        const auto before = parseCampaignDocument(document("20"));
        QByteArray changed = document("20", R"(,"threshold":[{"minor":5000,"currency":"USD"}])");
        changed.replace(R"("rules":[)", R"("rules":[{"name":"Pro","percent":"30","products":["prod_A"]},)");
        const auto after = parseCampaignDocument(changed);
        RD_OK(before);
        RD_OK(after);
        QStringList there;
        for (const auto &change : differencesOf(*before, *after))
            there << change.text;
        QVERIFY2(there.filter(u"Rule \"Pro\" is new"_s).size() == 1, qPrintable(there.join(u'\n')));
        QVERIFY(there.contains(u"The least balance for cash is new: 50.00 USD."_s));
        QCOMPARE(there.size(), 2);
        QStringList back;
        for (const auto &change : differencesOf(*after, *before))
            back << change.text;
        QVERIFY(back.filter(u"Rule \"Pro\" is gone"_s).size() == 1);
        QVERIFY(differencesOf(*after, *after).empty());
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
