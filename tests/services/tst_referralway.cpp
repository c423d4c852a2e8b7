// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/handissue.h"
#include "tests/services/serviceworld.h"

#include <QTest>

#include <array>

using namespace rd;
using namespace rd::services;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

/// Three customers of one participant: the first pays in January, February and April, the second in January only, the
/// third from February on, twice.
class Shop {
public:
    Status begin()
    {
        world.code("ANNA");
        RD_CHECK(world.connect());
        RD_CHECK(world.campaign("affiliate", R"({"referrer":{"kind":"cash"}})"));
        RD_CHECK(world.participant("anna@example.com", "ANNA"));
        sell(1, "one", QDate(2026, 1, 10), "ANNA");
        sell(2, "two", QDate(2026, 1, 20), "ANNA");
        sell(3, "one", QDate(2026, 2, 10));
        sell(4, "three", QDate(2026, 2, 11), "ANNA");
        RD_CHECK(world.sync());
        sell(5, "three", QDate(2026, 4, 1));
        sell(6, "one", QDate(2026, 4, 2));
        return world.sync();
    }
    void sell(int number, const std::string &customer, QDate date, const std::string &code = {})
    {
        InvoiceRecord invoice = world.invoice(number, code, 10'000 * number);
        invoice.customer = "cus_" + customer;
        invoice.customerEmail = customer + "@example.com";
        invoice.createdS = toUnixSeconds(day(date.year(), date.month(), date.day())) + 3'600;
        invoice.paidS = invoice.createdS;
        if (m_known.insert(customer).second) {
            CustomerRecord record;
            record.id = invoice.customer;
            record.email = invoice.customerEmail;
            record.createdS = invoice.createdS;
            world.shop.add(record);
        }
        world.shop.add(invoice);
    }
    /// "3 referred, 3 bought, …" of referrals that began in these days.
    QString funnel(QDate from, QDate to)
    {
        const auto found = overview(from, to);
        if (!found)
            return found.error().text;
        const FunnelFigure &f = found->funnel;
        return u"%1 %2 %3 %4"_s.arg(f.referred).arg(f.bought).arg(f.repeated).arg(f.rewarded);
    }
    /// The same counted from the table of referrals.
    QString funnelOfRows(QDate from, QDate to)
    {
        const auto rows = world.program().people.referrals();
        if (!rows)
            return rows.error().text;
        std::array<int, 4> counts{};
        for (const ReferralRow &row : *rows) {
            const QDate began = QDateTime::fromMSecsSinceEpoch(toUnixMs(row.startedAt), Qt::UTC).date();
            if (began < from || began >= to)
                continue;
            ++counts[0];
            counts[1] += row.converted ? 1 : 0;
            counts[2] += row.repeated ? 1 : 0;
            counts[3] += row.rewarded ? 1 : 0;
        }
        return u"%1 %2 %3 %4"_s.arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]);
    }
    /// "2026-01 0: 2/30000" for each month of each cohort.
    QStringList cohorts(QDate from, QDate to)
    {
        const auto found = overview(from, to);
        if (!found)
            return {found.error().text};
        QStringList texts;
        for (const CohortFigure &f : found->cohorts)
            texts << u"%1 %2: %3/%4"_s.arg(toDate(f.first).toString(u"yyyy-MM"_s), toDate(f.month).toString(u"MM"_s))
                         .arg(f.customers)
                         .arg(f.revenue);
        return texts;
    }

    World world;

private:
    Result<Overview> overview(QDate from, QDate to)
    {
        OverviewQuery query{toLocalDay(from), toLocalDay(to), {}};
        return world.program().store->overview().overview(query, world.clock.now());
    }
    std::set<std::string> m_known;
};

} // namespace

class TestReferralWay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cohortsSayWhoStillPays()
    {
        Shop shop;
        RD_OK(shop.begin());
        const QStringList all{u"2026-01 01: 2/30000"_s, u"2026-01 02: 1/30000"_s, u"2026-01 04: 1/60000"_s,
            u"2026-02 02: 1/40000"_s, u"2026-02 04: 1/50000"_s};
        QCOMPARE(shop.cohorts({2026, 1, 1}, {2026, 5, 1}), all);
        QCOMPARE(shop.cohorts({2026, 2, 14}, {2026, 5, 1}), all.mid(3)); // the whole first month
        QCOMPARE(shop.cohorts({2026, 1, 1}, {2026, 2, 1}), all.mid(0, 3));
        // An earlier payment that comes late makes another cohort of the customer.
        shop.sell(7, "three", {2026, 1, 31}, "ANNA");
        RD_OK(shop.world.sync());
        const QStringList moved{u"2026-01 01: 3/100000"_s, u"2026-01 02: 2/70000"_s, u"2026-01 04: 2/110000"_s};
        QCOMPARE(shop.cohorts({2026, 1, 1}, {2026, 5, 1}), moved);
        // The same after everything has been added up anew, in another time zone in which nothing changes its month.
        RD_OK(shop.world.program().store->workspace().configure(Currency::parse(u"USD").value(), "Europe/Berlin"));
        QCOMPARE(shop.cohorts({2026, 1, 1}, {2026, 5, 1}), moved);
    }

    void theWayGoesFromReferralToReward()
    {
        Shop shop;
        RD_OK(shop.begin());
        QCOMPARE(shop.funnel({2026, 1, 1}, {2026, 5, 1}), u"3 3 2 0"_s);
        QCOMPARE(shop.funnelOfRows({2026, 1, 1}, {2026, 5, 1}), u"3 3 2 0"_s);
        QCOMPARE(shop.funnel({2026, 2, 1}, {2026, 5, 1}), u"1 1 1 0"_s);
        // when the rewards of the first customer are given out
        RD_OK(shop.world.decide(Decision::Approve));
        RewardQuery query;
        const auto list = shop.world.program().rewards.list(query);
        RD_OK(list);
        HandIssueOrder order;
        order.member = u"owner"_s;
        order.reference = u"T-1"_s;
        order.date = shop.world.clock.now();
        for (const RewardRow &row : list->rows) {
            if (row.customerEmail == "one@example.com"_L1)
                order.ids.push_back(row.id);
        }
        QCOMPARE(order.ids.size(), 3U);
        RD_OK(shop.world.program().handIssue.issue(order));
        // then one customer of January has led to a reward, at once and also after the next computation
        const auto rewarded = [&shop] {
            return QString(shop.funnel({2026, 1, 1}, {2026, 2, 1}) + u", "_s + shop.funnel({2026, 2, 1}, {2026, 5, 1}));
        };
        QCOMPARE(rewarded(), u"2 2 1 1, 1 1 1 0"_s);
        QCOMPARE(shop.funnelOfRows({2026, 1, 1}, {2026, 2, 1}), u"2 2 1 1"_s);
        QCOMPARE(shop.funnelOfRows({2026, 2, 1}, {2026, 5, 1}), u"1 1 1 0"_s);
        RD_OK(shop.world.program().books.update({}, {}));
        QCOMPARE(rewarded(), u"2 2 1 1, 1 1 1 0"_s);
        RD_OK(shop.world.program().store->workspace().configure(Currency::parse(u"USD").value(), "Europe/Berlin"));
        QCOMPARE(rewarded(), u"2 2 1 1, 1 1 1 0"_s);
    }
};

QTEST_GUILESS_MAIN(TestReferralWay)
#include "tst_referralway.moc"
