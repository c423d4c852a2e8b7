// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/participantindex.h"
#include "models/ports/referralindex.h"
#include "models/ports/rewardindex.h"
#include "models/services/historyservice.h"
#include "tests/services/serviceworld.h"

#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;
using services::TimelineEvent;

namespace {

constexpr const char *kCash = R"({"referrer":{"kind":"cash"}})";

services::HistoryService service(World &world)
{
    storage::Workspace &store = *world.program().store;
    return services::HistoryService(
        {store.history(), store.books(), store.campaigns(), store.workspace(), store.batches(), world.clock},
        world.program().rewards);
}

Participant anna(World &world)
{
    return world.program().people.participant(u"anna@example.com"_s).value().participant;
}

/// Gives Anna another name.
Status renamed(World &world, const QString &name)
{
    services::Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s, u"name"_s};
    sheet.rows = {{2, {u"anna@example.com"_s, name}}};
    services::ImportOptions options;
    options.actor = u"owner"_s;
    return world.program().people.importParticipants(sheet, options, {}, {}).transform([](const auto &) {});
}

ReferralRow referralOf(World &world, const QString &customer)
{
    const auto rows = world.program().people.referrals().value();
    for (const ReferralRow &row : rows) {
        if (row.customerId == customer)
            return row;
    }
    qFatal("%s was brought by nobody", qPrintable(customer));
}

} // namespace

/// The past of one participant or bond, in pages.
class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The table's columns say what the list of all rewards says, blockers too.
    void readsAllRewardsInColumns_data()
    {
        QTest::addColumn<QByteArray>("rewards");
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("cash") << QByteArray(kCash) << QByteArray();
        QTest::newRow("threshold") << QByteArray(kCash)
                                   << QByteArray(R"(,"threshold":[{"minor":50000000,"currency":"USD"}])");
        QTest::newRow("both sides, the referee waits") << QByteArray(
            R"({"referrer":{"kind":"account-credit"},"referee":{"kind":"coupon","percentOff":"20"},"refereeWaits":true})")
                                                       << QByteArray();
    }
    void readsAllRewardsInColumns()
    {
        QFETCH(QByteArray, rewards);
        QFETCH(QByteArray, more);
        World world;
        RD_OK(world.begin("affiliate", rewards.constData(), 30, more.constData()));
        auto &program = world.program();
        services::RewardQuery all;
        auto listed = program.rewards.list(all).value().rows;
        QVERIFY(listed.size() > 3);
        // Some decided, so that there are states and reasons to compare.
        RD_OK(world.decide(services::Decision::Reject, {listed.front().id, listed.back().id}));
        listed = program.rewards.list(all).value().rows;
        const services::RewardTable table = service(world).rewardTable().value();
        QCOMPARE(table.rewards->size(), listed.size());
        bool hasBlockers = false;
        qint64 due = 0;
        for (const RewardRow &b : listed) {
            const auto place = table.rewards->rowOf(b.id);
            QVERIFY(place);
            const RewardRow a = table.rewards->row(*place);
            QCOMPARE((QStringList{a.participantName, a.participantEmail, a.customerEmail, a.customerId, a.objectId,
                         a.campaign, a.connection, a.provider, a.reason, a.reference, a.lastFailure}),
                (QStringList{b.participantName, b.participantEmail, b.customerEmail, b.customerId, b.objectId,
                    b.campaign, b.connection, b.provider, b.reason, b.reference, b.lastFailure}));
            QCOMPARE(a.participant, b.participant);
            QCOMPARE(a.customer, b.customer);
            QCOMPARE(a.conversion, b.conversion);
            QCOMPARE(a.campaignId, b.campaignId);
            QCOMPARE(a.mode(), b.mode());
            QCOMPARE(a.key.slot, b.key.slot);
            QCOMPARE(a.beneficiary, b.beneficiary);
            QCOMPARE(a.kind, b.kind);
            QCOMPARE(a.state, b.state);
            QCOMPARE(a.amount, b.amount);
            QCOMPARE(a.openFlags, b.openFlags);
            QCOMPARE(a.dueAt, b.dueAt);
            QCOMPARE(a.paidAt, b.paidAt);
            QVERIFY(a.blockers == b.blockers);
            hasBlockers = hasBlockers || !b.blockers.empty();
            due += b.state == RewardState::Due ? 1 : 0;
        }
        QVERIFY(hasBlockers || more.isEmpty());
        for (const RewardSum &sum : table.rewards->sums())
            due -= sum.state == RewardState::Due ? sum.count : 0;
        QCOMPARE(due, 0);
    }
    /// The table's columns say what the list of everybody says.
    void readsEverybodyInColumns()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 30));
        const auto list = world.program().people.participants().value();
        const auto columns = service(world).participants().value();
        QVERIFY(!list.empty());
        QCOMPARE(columns->size(), list.size());
        bool hasFigures = false;
        for (std::size_t row = 0; row < list.size(); ++row) {
            const ParticipantSummary a = columns->summary(row);
            const ParticipantSummary &b = list[row];
            QCOMPARE(a.participant.id, b.participant.id);
            QCOMPARE(a.participant.name, b.participant.name);
            QCOMPARE(a.participant.email, b.participant.email);
            QCOMPARE(a.participant.codes, b.participant.codes);
            QCOMPARE(a.participant.group, b.participant.group);
            QCOMPARE(a.participant.country, b.participant.country);
            QCOMPARE(a.participant.campaigns, b.participant.campaigns);
            QCOMPARE(a.participant.state, b.participant.state);
            QCOMPARE(a.participant.joinedAt, b.participant.joinedAt);
            QCOMPARE(a.customers, b.customers);
            QCOMPARE(a.conversions, b.conversions);
            QCOMPARE(a.testCustomers, b.testCustomers);
            QCOMPARE(a.testConversions, b.testConversions);
            QCOMPARE(a.figures.size(), b.figures.size());
            for (std::size_t i = 0; i < a.figures.size(); ++i) {
                hasFigures = true;
                const ParticipantFigures &x = a.figures[i];
                const ParticipantFigures &y = b.figures[i];
                QCOMPARE(x.currency, y.currency);
                QCOMPARE(x.mode, y.mode);
                QCOMPARE((std::vector{x.earned, x.due, x.issued, x.upcoming}),
                    (std::vector{y.earned, y.due, y.issued, y.upcoming}));
            }
        }
        QVERIFY(hasFigures);
    }
    /// A table that is read again while it is shown has in common with the former one what is the same, and says what a
    /// table says that nobody had before.
    void readsAgainKeepingWhatIsTheSame()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 30));
        auto history = service(world);
        auto people = history.participants().value();
        auto rewards = history.rewardTable().value().rewards;
        auto referrals = history.referrals().value();
        const auto samePeople = history.participants().value();
        QVERIFY(samePeople != people);
        QVERIFY(samePeople->texts().isOneWith(people->texts()));
        QVERIFY(samePeople->nameRanks() == people->nameRanks());
        const auto sameRewards = history.rewardTable().value().rewards;
        QVERIFY(sameRewards->own().isOneWith(rewards->own()));
        QVERIFY(sameRewards->people().isOneWith(rewards->people()));
        QVERIFY(sameRewards->personPlaces().isOneWith(rewards->personPlaces()));
        const auto sameReferrals = history.referrals().value();
        QVERIFY(sameReferrals->own().isOneWith(referrals->own()));

        // The first in every order becomes the last.
        RD_OK(renamed(world, u"Zoë Zuletzt"_s));
        RD_OK(world.decide(services::Decision::Reject, {rewards->id(0)}));
        const auto newPeople = history.participants().value();
        const auto newRewards = history.rewardTable().value().rewards;
        const auto newReferrals = history.referrals().value();
        QVERIFY(!newPeople->texts().isOneWith(people->texts()));
        QVERIFY(!newRewards->people().isOneWith(rewards->people()));
        QVERIFY(newRewards->own().isOneWith(rewards->own()));
        const auto told = [](const auto &index, auto text) {
            QStringList rows;
            for (std::size_t row = 0; row < index->size(); ++row)
                rows += text(*index, row);
            return rows;
        };
        const auto personText = [](const ParticipantIndex &index, std::size_t row) {
            const ParticipantSummary person = index.summary(row);
            return u"%1 %2 %3 %4 %5"_s.arg(person.participant.name, person.participant.codes.join(u' '))
                .arg(person.customers)
                .arg(index.nameRanks()[row])
                .arg(index.codeRanks()[row]);
        };
        const auto rewardText = [](const RewardIndex &index, std::size_t row) {
            const RewardRow reward = index.row(row);
            return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(reward.participantName, reward.objectId, word(reward.state))
                .arg(reward.amount ? reward.amount->minor : -1)
                .arg(index.nameRank(row))
                .arg(index.dueRank(row))
                .arg(index.customerRank(row));
        };
        const auto referralText = [](const ReferralIndex &index, std::size_t row) {
            const ReferralRow referral = index.row(row);
            return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(referral.participantName, referral.customerEmail, referral.evidence)
                .arg(index.nameRank(row))
                .arg(index.startedRank(row))
                .arg(index.customerRank(row))
                .arg(index.evidenceRank(row));
        };
        const std::array after{
            told(newPeople, personText), told(newRewards, rewardText), told(newReferrals, referralText)};
        QVERIFY(after[0].join(u' ').contains(u"Zoë Zuletzt"_s));
        QVERIFY(after[0] != told(people, personText));
        QVERIFY(after[1] != told(rewards, rewardText));
        QVERIFY(after[2] != told(referrals, referralText));
        World other; // where nothing was read before
        RD_OK(other.begin("affiliate", kCash, 30));
        RD_OK(renamed(other, u"Zoë Zuletzt"_s));
        auto fresh = service(other);
        RD_OK(other.decide(services::Decision::Reject, {fresh.rewardTable().value().rewards->id(0)}));
        QCOMPARE(told(fresh.participants().value(), personText), after[0]);
        QCOMPARE(told(fresh.rewardTable().value().rewards, rewardText), after[1]);
        QCOMPARE(told(fresh.referrals().value(), referralText), after[2]);
    }
    void readsManyCustomersPageByPage()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 450));
        auto history = service(world);
        const ParticipantId id = anna(world).id;
        std::set<qint64> seen;
        std::optional<CustomerPosition> after;
        std::vector<std::size_t> sizes;
        Instant last = Instant::max();
        do {
            const auto page = history.customers(id, after).value();
            sizes.push_back(page.size());
            for (const BroughtCustomer &one : page) {
                QVERIFY2(seen.insert(one.id.value).second, "nobody twice");
                QVERIFY(one.startedAt <= last);
                last = one.startedAt;
                QCOMPARE(one.payments, qint64{1});
                QVERIFY(one.countedSince.has_value());
                QCOMPARE(one.connection, u"shop"_s);
            }
            if (!page.empty())
                after = CustomerPosition{page.back().startedAt, page.back().id};
        } while (sizes.back() == std::size_t{services::HistoryService::kPageSize});
        QCOMPARE(sizes, (std::vector<std::size_t>{200, 200, 50}));
        QCOMPARE(seen.size(), std::size_t{450});
        // The rewards as well.
        std::set<qint64> rewards;
        RewardId below;
        do {
            const auto page = history.rewards(id, below).value();
            for (const RewardRow &row : page.rows)
                QVERIFY(rewards.insert(row.id.value).second);
            below = page.next;
        } while (below.isValid());
        QCOMPARE(rewards.size(), std::size_t{450});
    }

    void saysWhichObjectABondStandsOn()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        const auto details = service(world).referral(referralOf(world, u"cus_1"_s).id).value();
        QCOMPARE(details.bond.evidence.kind, u"promo-code"_s);
        QCOMPARE(details.bond.evidence.value, u"ANNA"_s);
        QCOMPARE(details.bond.evidence.object, u"in_1"_s);
        QCOMPARE(details.promotionCodes, QStringList{u"promo_ANNA"_s});
        QCOMPARE(details.payments.size(), std::size_t{1});
        QCOMPARE(details.payments.front().payments, qint64{1});
        QCOMPARE(details.payments.front().paid, qint64{10'000});
        QVERIFY(details.former.empty());
        QVERIFY(details.assignments.empty());
        QCOMPARE(details.accounts.size(), std::size_t{1});
        QVERIFY(details.accounts.front().first);
        const auto nobody = service(world).referral(ReferralId{99});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    }

    void countsLaterPaymentsOfAllAccountsOfThePerson()
    {
        // given a customer who pays again, refunds, opens a second account with the same address and buys as a guest
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        auto later = world.invoice(7, {});
        later.customer = "cus_1";
        later.customerEmail = "buyer1@example.com";
        later.subscription = "sub_1";
        world.shop.add(later);
        world.refund(7, 2'500);
        CustomerRecord second;
        second.id = "cus_second";
        second.email = "buyer1@example.com";
        second.createdS = later.createdS;
        world.shop.add(second);
        auto again = world.invoice(8, {});
        again.customer = "cus_second";
        again.customerEmail = second.email;
        again.subscription = "sub_1";
        world.shop.add(again);
        ChargeRecord guest;
        guest.id = "ch_guest";
        guest.email = "buyer1@example.com";
        guest.currency = *Currency::parse(u"EUR");
        guest.amount = 3'000;
        guest.succeeded = true;
        guest.createdS = later.createdS + 60;
        world.shop.add(guest);
        RD_OK(world.sync());
        // when the address changes afterwards
        CustomerRecord changed;
        changed.id = "cus_1";
        changed.email = "new@example.com";
        changed.createdS = later.createdS - 10'000;
        world.shop.add(changed);
        RD_OK(world.sync());
        // then everything counts for one bond, by currency
        const auto details = service(world).referral(referralOf(world, u"cus_1"_s).id).value();
        QCOMPARE(details.accounts.size(), std::size_t{2});
        QCOMPARE(details.payments.size(), std::size_t{2});
        QCOMPARE(details.payments[0].currency.code(), u"EUR"_s);
        QCOMPARE(details.payments[0].paid, qint64{3'000});
        QCOMPARE(details.payments[1].payments, qint64{3});
        QCOMPARE(details.payments[1].refunded, qint64{2'500});
        QCOMPARE(details.guestPayments, qint64{1});
        QCOMPARE(details.subscriptions.size(), std::size_t{1});
        QCOMPARE(details.subscriptions.front().id, u"sub_1"_s);
        QCOMPARE(details.subscriptions.front().payments, qint64{2});
        QCOMPARE(details.bond.payments, qint64{4});
    }

    void remembersWhoHadACustomerBefore()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        world.code("BELA");
        RD_OK(world.participant("bela@example.com", "BELA"));
        world.clock.set(day(2026, 6, 2));
        RD_OK(world.program().people.assign(
            u"cus_1"_s, u"bela@example.com"_s, u"Friends"_s, u"Anna asked for it"_s, u"owner"_s, {}, {}));
        const ReferralRow row = referralOf(world, u"cus_1"_s);
        QVERIFY(row.moved);
        QVERIFY(!referralOf(world, u"cus_2"_s).moved);
        const auto details = service(world).referral(row.id).value();
        QCOMPARE(details.bond.participantName, u"bela@example.com"_s);
        QCOMPARE(details.bond.evidence.kind, u"manual"_s);
        QCOMPARE(details.former.size(), std::size_t{1});
        QCOMPARE(details.former.front().participantName, u"anna@example.com"_s);
        QCOMPARE(details.former.front().evidence.value, u"ANNA"_s);
        QCOMPARE(details.former.front().endedAt, day(2026, 6, 2));
        QCOMPARE(details.assignments.size(), std::size_t{1});
        QCOMPARE(details.assignments.front().author, u"owner"_s);
        QCOMPARE(details.assignments.front().reason, u"Anna asked for it"_s);
        QCOMPARE(details.assignments.front().at, day(2026, 6, 2));
    }

    void tellsWhatHappenedFromTheNewestBackToTheBeginning()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        RD_OK(world.decide(services::Decision::Approve));
        services::HandIssueOrder order;
        order.all = true;
        order.reference = u"BANK-1"_s;
        order.date = world.clock.now();
        order.member = u"owner"_s;
        RD_OK(world.program().handIssue.issue(order));
        world.clock.set(day(2026, 6, 10));
        world.refund(1, 10'000);
        RD_OK(world.sync());
        services::AdjustRequest bonus;
        bonus.participant = u"anna@example.com"_s;
        bonus.amount = Money{500, *Currency::parse(u"USD")};
        bonus.reason = u"Bonus"_s;
        bonus.member = u"owner"_s;
        RD_OK(world.program().balances.adjust(bonus));
        const auto page = service(world).timeline(anna(world)).value();
        QCOMPARE(page.next, qint64{0});
        QVERIFY(page.events.size() >= 5);
        QCOMPARE(page.events[0].entry.kind, EntryKind::AdjustmentPlus);
        QCOMPARE(page.events[0].entry.note, u"Bonus"_s);
        QCOMPARE(page.events[0].entry.actor, u"owner"_s);
        QCOMPARE(page.events[1].entry.kind, EntryKind::ReversedAfterIssue);
        QCOMPARE(page.events[1].entry.objectId, u"in_1"_s);
        QCOMPARE(page.events[1].entry.amount.minor, qint64{2'000});
        const auto issued = std::count_if(page.events.begin(), page.events.end(), [](const TimelineEvent &event) {
            return event.kind == TimelineEvent::Kind::Entry && event.entry.kind == EntryKind::Issued;
        });
        QCOMPARE(issued, 2);
        for (std::size_t i = 1; i < page.events.size(); ++i)
            QVERIFY(page.events[i].at <= page.events[i - 1].at);
        const auto has = [&page](TimelineEvent::Kind kind) {
            return std::count_if(page.events.begin(), page.events.end(),
                [kind](const TimelineEvent &event) { return event.kind == kind; });
        };
        QCOMPARE(has(TimelineEvent::Kind::Joined), 1);
        QCOMPARE(has(TimelineEvent::Kind::FirstCustomer), 1);
    }

    void goesOnWhereAPageEnded()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        HistoryRepository &repository = world.program().store->history();
        const ParticipantId id = anna(world).id;
        for (int i = 0; i < 5; ++i) {
            services::AdjustRequest bonus;
            bonus.participant = u"anna@example.com"_s;
            bonus.amount = Money{-100 - i, *Currency::parse(u"USD")};
            bonus.reason = u"less"_s;
            bonus.member = u"owner"_s;
            RD_OK(world.program().balances.adjust(bonus));
        }
        std::vector<qint64> amounts;
        qint64 below = 0;
        for (;;) {
            const auto page = repository.entriesOf(id, {EntryKind::AdjustmentMinus}, below, 2).value();
            for (const ParticipantEntry &entry : page)
                amounts.push_back(entry.amount.minor);
            if (page.size() < 2)
                break;
            below = page.back().seq;
        }
        QCOMPARE(amounts, (std::vector<qint64>{104, 103, 102, 101, 100}));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
