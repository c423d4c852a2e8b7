// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who joined when, as the overview counts it: the same as counting everybody one by one, but walked only when it must
// be.
#include "fixture.h"

#include "models/storage/sqliteoverviewrepository.h"

#include <map>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 40;

using Days = std::map<LocalDay, qint64>;

} // namespace

class TestJoinedDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        RD_OK(m_desk->workspace->workspace().configure(kUsd, "Europe/Berlin"));
        m_shop = m_desk->connect();
        m_all = campaign(u"All"_s);
        m_some = campaign(u"Some"_s);
        std::vector<ParticipantImport> everybody;
        for (int i = 0; i < kPeople; ++i)
            everybody.push_back(person(i, kNewYearS + i * 36'000)); // several a day, on both sides of midnight
        RD_OK(addPeople(everybody, m_all));
        RD_OK(addPeople({everybody.begin(), everybody.begin() + kPeople / 4}, m_some));
    }
    void cleanup() { m_desk.reset(); }

    void theyAreCountedAsOneByOne()
    {
        for (const auto &[name, id] :
            {std::pair(QString(), CampaignId()), std::pair(u"All"_s, m_all), std::pair(u"Some"_s, m_some)}) {
            const Overview found = overview(name);
            QCOMPARE(daysOf(found), oneByOne(id, "Europe/Berlin"));
            QCOMPARE(found.participants, id == m_some ? kPeople / 4 : kPeople);
        }
    }

    void theyAreWalkedOnce()
    {
        RD_OK(m_desk->complete(*m_desk->workspace->books().loadFacts(), {}));
        (void)overview({});
        (void)overview({});
        QCOMPARE(walks(), 1);
        (void)overview(u"Some"_s);
        (void)overview(u"Some"_s);
        QCOMPARE(walks(), 2);
        // A sync brings sales, not participants.
        RD_OK(m_desk->store(m_shop, customersPage({customer("cus_1", "c1@example.com")})));
        RD_OK(m_desk->store(m_shop, chargesPage({charge("ch_1", "cus_1", 1000)})));
        RD_OK(m_desk->derive());
        (void)overview({});
        QCOMPARE(walks(), 2);
    }

    void whoComesIsSeen()
    {
        (void)overview({});
        RD_OK(addPeople({person(kPeople, kNewYearS)}, m_some));
        QCOMPARE(overview({}).participants, kPeople + 1);
        QCOMPARE(daysOf(overview({})), oneByOne({}, "Europe/Berlin"));
        QCOMPARE(overview(u"Some"_s).participants, kPeople / 4 + 1);
        QCOMPARE(overview(u"All"_s).participants, kPeople); // who is not in it is not counted
    }

    void whoJoinedOnAnotherDayIsSeen()
    {
        const Days before = daysOf(overview({}));
        RD_OK(addPeople({person(0, kNewYearS + 86'400 * 20)}, m_all));
        const Days after = daysOf(overview({}));
        QVERIFY(after != before);
        QCOMPARE(after, oneByOne({}, "Europe/Berlin"));
        QCOMPARE(overview({}).participants, kPeople);
    }

    void whoJoinedOnAnotherDayIsWalkedOnceMore()
    {
        RD_OK(m_desk->complete(*m_desk->workspace->books().loadFacts(), {}));
        (void)overview({});
        const auto terms = [this] { return m_desk->workspace->books().touchedBooks()->terms; };
        const qint64 before = terms();
        RD_OK(addPeople({person(0, kNewYearS + 86'400 * 20)}, m_all));
        QCOMPARE(terms(), before); // no reward follows from it
        (void)overview({});
        (void)overview({});
        QCOMPARE(walks(), 2);
        // A list that says what is known walks nobody.
        RD_OK(addPeople({person(0, kNewYearS + 86'400 * 20)}, m_all));
        (void)overview({});
        QCOMPARE(walks(), 2);
        // Each further day is another one.
        RD_OK(addPeople({person(0, kNewYearS + 86'400 * 30)}, m_all));
        QCOMPARE(daysOf(overview({})), oneByOne({}, "Europe/Berlin"));
        QCOMPARE(walks(), 3);
    }

    void daysAreTheMerchants()
    {
        const Days berlin = daysOf(overview({}));
        RD_OK(m_desk->workspace->workspace().configure(kUsd, "America/New_York"));
        const Days newYork = daysOf(overview({}));
        QVERIFY(newYork != berlin);
        QCOMPARE(newYork, oneByOne({}, "America/New_York"));
    }

    void onlyDaysAskedForAreTold()
    {
        OverviewQuery query = all();
        query.from = toLocalDay(QDate(2026, 1, 3));
        query.to = LocalDay{query.from.value + 3};
        const auto found = m_desk->workspace->overview().overview(query, m_desk->clock.now());
        RD_OK(found);
        Days expected = oneByOne({}, "Europe/Berlin");
        std::erase_if(expected, [&query](const auto &day) { return day.first >= query.to || day.first < query.from; });
        QVERIFY(!expected.empty());
        QCOMPARE(daysOf(*found), expected);
        QCOMPARE(found->participants, kPeople); // of all times
    }

private:
    CampaignId campaign(const QString &name)
    {
        const auto applied = m_desk->workspace->campaigns().applyCampaign(
            terms(name), u"test"_s, {m_shop}, m_desk->clock.now(), u"drona"_s);
        return applied ? applied->id : CampaignId();
    }
    static ParticipantImport person(int n, qint64 joinedS)
    {
        ParticipantImport row;
        row.line = n + 2;
        row.email = u"p%1@example.org"_s.arg(n);
        row.joinedAt = fromUnixSeconds(joinedS);
        return row;
    }
    Result<ImportCounts> addPeople(const std::vector<ParticipantImport> &rows, CampaignId campaign)
    {
        return m_desk->workspace->participants().importParticipants(
            rows, campaign, m_desk->clock.now(), u"drona"_s, false);
    }
    static OverviewQuery all()
    {
        OverviewQuery query;
        query.from = toLocalDay(QDate(2025, 12, 1));
        query.to = toLocalDay(QDate(2026, 3, 1));
        query.mode = Mode::Test;
        return query;
    }
    Overview overview(const QString &campaign)
    {
        OverviewQuery query = all();
        query.campaign = campaign;
        auto found = m_desk->workspace->overview().overview(query, m_desk->clock.now());
        return found ? *std::move(found) : Overview();
    }
    static Days daysOf(const Overview &overview)
    {
        Days days;
        for (const DayCount &count : overview.counts) {
            if (count.participants != 0)
                days[count.day] = count.participants;
        }
        return days;
    }
    Days oneByOne(CampaignId campaign, const char *zone)
    {
        const auto calendar = Calendar::forZone(zone);
        const auto people = m_desk->workspace->participants().participants();
        Days days;
        for (const Participant &one : *people) {
            const QString name = campaign == m_some ? u"Some"_s : u"All"_s;
            if (!campaign.isValid() || one.campaigns.contains(name))
                ++days[calendar->dayOf(one.joinedAt)];
        }
        return days;
    }
    int walks()
    {
        return static_cast<storage::SqliteOverviewRepository &>(m_desk->workspace->overview()).joinedDays().walks();
    }

    std::unique_ptr<Desk> m_desk;
    ConnectionId m_shop;
    CampaignId m_all;
    CampaignId m_some;
};

QTEST_GUILESS_MAIN(TestJoinedDays)
#include "tst_joineddays.moc"
