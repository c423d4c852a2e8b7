// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "models/storage/database.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

/// One campaign, one participant, `count` sales of 10.00 by one customer each.
struct Books {
    explicit Books(int count)
    {
        shop = desk.connect();
        std::vector<CustomerRecord> customers;
        std::vector<ChargeRecord> charges;
        for (int i = 0; i < count; ++i) {
            const std::string n = std::to_string(i);
            customers.push_back(customer("cus_" + n, "c" + n + "@example.com"));
            charges.push_back(charge("ch_" + n, "cus_" + n, 1000, kNewYearS + i * 3600));
        }
        campaign = desk.workspace->campaigns()
                       .applyCampaign(terms(u"Friends"_s), u"test"_s, {shop}, desk.clock.now(), u"drona"_s)
                       ->id;
        participant = desk.addParticipant(u"drona@example.com"_s, {u"DRONA"_s}, campaign);
        const bool stored = desk.store(shop, customersPage(std::move(customers))).has_value()
            && desk.store(shop, chargesPage(std::move(charges))).has_value() && desk.derive().has_value();
        if (!stored)
            qFatal("cannot prepare the books");
        facts = *desk.workspace->books().loadFacts();
    }
    /// A commission on one conversion, with its first entry.
    [[nodiscard]] RewardChange commission(std::size_t place, qint64 amount) const
    {
        const ConversionRow &c = facts.conversions[place];
        RewardChange change;
        change.reward.campaign = campaign;
        change.reward.version = facts.campaigns[0].versions[0].id;
        change.reward.participant = participant;
        change.reward.customer = facts.customers[c.customer].id;
        change.reward.conversion = c.id;
        change.reward.currency = c.currency;
        change.reward.granted = change.reward.target = change.reward.booked = amount;
        change.reward.paidAt = c.paidAt;
        change.reward.dueAt = c.paidAt + std::chrono::hours(24 * 30);
        change.entries.push_back(entry(EntryKind::Accrued, amount));
        return change;
    }
    [[nodiscard]] NewEntry entry(EntryKind kind, qint64 amount = 0, const QString &text = u"fact"_s) const
    {
        NewEntry e;
        e.kind = kind;
        e.participant = participant;
        e.amount = amount;
        e.currency = amount != 0 ? kUsd : Currency{};
        e.facts = text;
        return e;
    }
    Status apply(const std::vector<RewardChange> &changes)
    {
        return desk.workspace->books().applyChanges(changes, desk.clock.now(), {});
    }
    [[nodiscard]] StoredReward only() { return desk.workspace->books().storedRewards()->front(); }
    std::vector<Bond> bondsForAll()
    {
        std::vector<Bond> bonds;
        for (std::size_t i = 0; i < facts.customers.size(); ++i) {
            Bond bond;
            bond.campaign = campaign;
            bond.customer = static_cast<quint32>(i);
            bond.participant = participant;
            bond.rank = 2;
            bond.startedAt = fromUnixSeconds(kNewYearS);
            bond.firstConversion = facts.conversions[i].id;
            bonds.push_back(bond);
        }
        return bonds;
    }

    Desk desk;
    ConnectionId shop;
    CampaignId campaign;
    ParticipantId participant;
    EngineFacts facts;
};

} // namespace

class TestBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void chainsEveryChangeWithoutAGap();
    void refusesToAlterTheLedger();
    void refusesAPostingWithoutAmount();
    void timeNeverRunsBackwardsInTheChain();
    void keysFollowTheConversionOrTheCustomer();
    void aOncePerReferralRewardStaysWithTheAccountOfItsSale();
    void aFallenFlagLeavesTheReasonOfADecision();
    void countsByStateWhatTheListShows();
    void refusesASecondRewardForTheSameThing();
    void rowsShowWhatHappened();
    void filtersRows();
    void rewardsOfAnUnfinishedBackfillAreProvisional();
    void remembersBlockersUntilSuccess();
    void stateFollowsTheSaleThatDisappeared();
    void listsTenThousandRewardsQuickly();
    void readingManyRewardsCanBeStopped();
    void bondsKeepTheirHistory();
    void manyChangesMakeTheSameChain();
    void factsOfOneCustomerSayWhatAllSay();
    void overviewAddsUpByDayAndCurrency();
    void overviewFollowsTimeAndDecisions();
    void figuresOfParticipants();
    void campaignsGetVersions();
    void importsParticipantsAllOrNothing();
};

void TestBooks::chainsEveryChangeWithoutAGap()
{
    Books b(3);
    RD_OK(b.apply({b.commission(0, 300), b.commission(1, 300), b.commission(2, 300)}));
    RD_OK(b.desk.workspace->books().appendSetting(b.entry(EntryKind::Restored), b.desk.clock.now()));
    b.desk.reopen();
    QByteArray previous = chainStart();
    qint64 seq = 0;
    int accrued = 0;
    RD_OK(b.desk.workspace->books().walkChain([&](const LedgerEntry &entry) {
        const bool whole =
            entry.seq == seq + 1 && entry.previous == previous && entry.hash == chainHash(previous, entry);
        accrued += entry.kind == EntryKind::Accrued ? 1 : 0;
        seq = entry.seq;
        previous = entry.hash;
        return whole;
    }));
    QCOMPARE(accrued, 3);
    QVERIFY(seq > 6);
    const auto own = b.desk.workspace->books().entriesOf(b.only().id);
    RD_OK(own);
    QCOMPARE(own->size(), 1U);
    QCOMPARE(own->front().amount, 300);
    QVERIFY(own->front().rewardKey.contains(u"ch_0"_s));
}

void TestBooks::refusesToAlterTheLedger()
{
    Books b(1);
    RD_OK(b.apply({b.commission(0, 300)}));
    b.desk.workspace.reset();
    auto db = storage::Database::open(b.desk.file(), storage::Database::Access::Write);
    RD_OK(db);
    for (const char *sql :
        {"UPDATE ledger SET amount = 1", "DELETE FROM ledger", "UPDATE ledger SET facts = '' WHERE seq = 1"}) {
        const Status refused = (*db)->execute(sql);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.contains(u"refused"_s));
    }
}

void TestBooks::refusesAPostingWithoutAmount()
{
    Books b(1);
    RewardChange change = b.commission(0, 300);
    change.entries[0].amount = 0;
    QVERIFY(!b.apply({change}));
    change = b.commission(0, 300);
    change.entries.push_back(b.entry(EntryKind::Approved, 5));
    QVERIFY(!b.apply({change}));
    QVERIFY(b.desk.workspace->books().storedRewards()->empty());
}

void TestBooks::timeNeverRunsBackwardsInTheChain()
{
    Books b(2);
    const Instant late = b.desk.clock.now() + std::chrono::hours(10);
    RD_OK(b.desk.workspace->books().applyChanges({b.commission(0, 300)}, late, {}));
    RD_OK(b.desk.workspace->books().applyChanges({b.commission(1, 300)}, late - std::chrono::hours(5), {}));
    std::vector<Instant> times;
    RD_OK(b.desk.workspace->books().walkChain([&](const LedgerEntry &entry) {
        times.push_back(entry.at);
        return true;
    }));
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    QCOMPARE(times.back(), late);
}

void TestBooks::keysFollowTheConversionOrTheCustomer()
{
    Books b(1);
    RewardChange fixed = b.commission(0, 500);
    fixed.reward.slot = 1;
    fixed.reward.beneficiary = Beneficiary::Referee;
    RD_OK(b.apply({b.commission(0, 300), fixed}));
    const auto rows = b.desk.workspace->books().rewardRows({}, b.desk.clock.now());
    RD_OK(rows);
    QCOMPARE(rows->size(), 2U);
    QCOMPARE(rows->at(0).key.objectType, u"charge"_s);
    QCOMPARE(rows->at(0).key.objectId, u"ch_0"_s);
    QCOMPARE(rows->at(0).key.account, u"acct_shop"_s);
    QCOMPARE(rows->at(0).key.mode, u"test"_s);
    QCOMPARE(rows->at(1).key.objectType, QString());
    QCOMPARE(rows->at(1).key.objectId, u"cus_0"_s);
    QCOMPARE(rows->at(1).objectId, u"ch_0"_s);
    const auto stored = b.desk.workspace->books().storedReward(rows->at(1).id);
    RD_OK(stored);
    QCOMPARE(stored->key, rows->at(1).key.toString());
    QCOMPARE(b.desk.workspace->books().storedReward(RewardId{99}).error().kind, ErrorKind::NotFound);
}

void TestBooks::aOncePerReferralRewardStaysWithTheAccountOfItsSale()
{
    // given a person with an account in each of two connections, the first one without a sale that counts
    Books b(1);
    const ConnectionId second = b.desk.connect(u"second"_s);
    RD_OK(b.desk.store(second, customersPage({customer("cus_b", "c0@example.com")})));
    RD_OK(b.desk.store(second, chargesPage({charge("ch_b", "cus_b", 1000, kNewYearS + 7200)})));
    RD_OK(b.desk.derive());
    b.facts = *b.desk.workspace->books().loadFacts();
    const auto sale = std::find_if(b.facts.conversions.begin(), b.facts.conversions.end(),
        [&](const ConversionRow &row) { return row.connection == second; });
    QVERIFY(sale != b.facts.conversions.end());
    QCOMPARE(b.facts.customers.size(), 1U);
    // when the sale of the second connection makes a reward
    RewardChange fixed = b.commission(static_cast<std::size_t>(sale - b.facts.conversions.begin()), 500);
    fixed.reward.slot = 1;
    fixed.reward.beneficiary = Beneficiary::Referee;
    RD_OK(b.apply({fixed}));
    // then its key, its connection and its customer are those of that sale
    const auto row = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QCOMPARE(row.key.account, u"acct_second"_s);
    QCOMPARE(row.key.objectId, u"cus_b"_s);
    QCOMPARE(row.connection, u"second"_s);
    QCOMPARE(row.customerId, u"cus_b"_s);
    // and they stay so when an earlier sale of the other account is found
    fixed.reward = *b.desk.workspace->books().storedReward(row.id);
    fixed.reward.conversion = b.commission(0, 500).reward.conversion == fixed.reward.conversion
        ? b.commission(1, 500).reward.conversion
        : b.commission(0, 500).reward.conversion;
    fixed.entries.clear();
    RD_OK(b.apply({fixed}));
    const auto after = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QCOMPARE(after.key.toString(), row.key.toString());
    QCOMPARE(after.connection, u"second"_s);
    QCOMPARE(after.customerId, u"cus_b"_s);
}

void TestBooks::aFallenFlagLeavesTheReasonOfADecision()
{
    Books b(1);
    RD_OK(b.apply({b.commission(0, 300)}));
    const auto reason = [&b] { return b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front().reason; };
    RewardChange change;
    change.reward = b.only();
    change.reward.phase = RewardPhase::Rejected;
    change.reward.flagsRaised = bit(Flag::Dispute);
    change.entries = {b.entry(EntryKind::Rejected, 0, u"looks odd"_s)};
    RD_OK(b.apply({change}));
    // the dispute ends, the rejection stands
    change.reward.flagsRaised = 0;
    change.entries = {b.entry(EntryKind::FlagCleared, 0, u"dispute"_s)};
    RD_OK(b.apply({change}));
    QCOMPARE(reason(), u"looks odd"_s);
    // the same for a hold, until a person ends it
    change.reward.phase = RewardPhase::Open;
    change.reward.flagsRaised = bit(Flag::Held) | bit(Flag::Dispute);
    change.entries = {b.entry(EntryKind::Reopened), b.entry(EntryKind::Held, 0, u"ask first"_s)};
    RD_OK(b.apply({change}));
    change.reward.flagsRaised = bit(Flag::Held);
    change.entries = {b.entry(EntryKind::FlagCleared, 0, u"dispute"_s)};
    RD_OK(b.apply({change}));
    QCOMPARE(reason(), u"ask first"_s);
    change.reward.flagsRaised = 0;
    change.entries = {b.entry(EntryKind::FlagCleared, 0, u"held"_s)};
    RD_OK(b.apply({change}));
    QCOMPARE(reason(), QString());
}

void TestBooks::countsByStateWhatTheListShows()
{
    Books b(3);
    RD_OK(b.apply({b.commission(0, 300), b.commission(1, 500), b.commission(2, 700)}));
    const auto later = b.desk.clock.now() + std::chrono::hours(24 * 400);
    for (const Instant now : {b.desk.clock.now(), later}) {
        std::map<RewardState, qint64> listed;
        const auto rows = b.desk.workspace->books().rewardRows({}, now);
        RD_OK(rows);
        for (const RewardRow &row : *rows)
            ++listed[row.state];
        const auto counts = b.desk.workspace->books().rewardCounts(now);
        RD_OK(counts);
        std::map<RewardState, qint64> counted;
        for (const RewardCount &count : *counts)
            counted[count.state] = count.count;
        QVERIFY(counted == listed);
        QVERIFY(!counted.empty());
    }
}

void TestBooks::refusesASecondRewardForTheSameThing()
{
    Books b(2);
    RD_OK(b.apply({b.commission(0, 300)}));
    const Status again = b.apply({b.commission(1, 300), b.commission(0, 300)});
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::Conflict);
    QCOMPARE(b.desk.workspace->books().storedRewards()->size(), 1U);
    // Once per referral: another conversion of the same customer is not another reward (rulings.md 34).
    RewardChange fixed = b.commission(0, 500);
    fixed.reward.slot = 1;
    RewardChange second = b.commission(1, 500);
    second.reward.slot = 1;
    second.reward.customer = fixed.reward.customer;
    RD_OK(b.apply({fixed}));
    QCOMPARE(b.apply({second}).error().kind, ErrorKind::Conflict);
}

void TestBooks::rowsShowWhatHappened()
{
    Books b(1);
    RD_OK(b.apply({b.commission(0, 300)}));
    RewardChange change;
    change.reward = b.only();
    change.reward.phase = RewardPhase::Rejected;
    change.entries = {b.entry(EntryKind::Rejected, 0, u"looks odd"_s)};
    RD_OK(b.apply({change}));
    auto row = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QCOMPARE(row.state, RewardState::Rejected);
    QCOMPARE(row.reason, u"looks odd"_s);
    QCOMPARE(row.participantName, u"drona"_s);
    QCOMPARE(row.customerId, u"cus_0"_s);
    QCOMPARE(row.customerEmail, u"c0@example.com"_s);
    QCOMPARE(row.connection, u"shop"_s);
    QCOMPARE(row.provider, u"stripe"_s);
    QCOMPARE(row.objectType, u"charge"_s);
    QCOMPARE(row.amount->minor, 300);
    change.reward.phase = RewardPhase::Issued;
    change.reward.issued = 300;
    change.entries = {b.entry(EntryKind::Reopened), b.entry(EntryKind::Submitted, 300),
        b.entry(EntryKind::Issued, 300, u"cbtxn_1"_s)};
    RD_OK(b.apply({change}));
    row = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QCOMPARE(row.state, RewardState::Issued);
    QCOMPARE(row.reason, QString());
    QCOMPARE(row.reference, u"cbtxn_1"_s);
    QCOMPARE(row.issuedAt, b.desk.clock.now());
}

void TestBooks::filtersRows()
{
    Books b(3);
    RD_OK(b.apply({b.commission(0, 300), b.commission(1, 300), b.commission(2, 300)}));
    BooksRepository &books = b.desk.workspace->books();
    const auto count = [&](const RewardFilter &filter) { return books.rewardRows(filter, b.desk.clock.now())->size(); };
    QCOMPARE(count({}), 3U);
    RewardFilter filter;
    filter.campaign = u"Friends"_s;
    filter.participant = b.participant;
    filter.currency = kUsd;
    filter.connection = b.shop;
    QCOMPARE(count(filter), 3U);
    filter.ids = {b.only().id};
    QCOMPARE(count(filter), 1U);
    filter.ids = {RewardId{2}, RewardId{3}, RewardId{77}};
    QCOMPARE(count(filter), 2U);
    filter = {};
    filter.campaign = u"Others"_s;
    QCOMPARE(count(filter), 0U);
}

void TestBooks::rewardsOfAnUnfinishedBackfillAreProvisional()
{
    Books b(1);
    RD_OK(b.apply({b.commission(0, 300)}));
    auto db = storage::Database::open(b.desk.file(), storage::Database::Access::Write);
    RD_OK(db);
    RD_OK((*db)->execute("UPDATE connection SET backfill_complete = 0"));
    const auto row = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QVERIFY(row.facts.provisional);
    QCOMPARE(row.blockers, (std::vector<Blocker>{Blocker::SyncIncomplete}));
    QVERIFY(b.desk.workspace->books().loadFacts()->connectionProvisional.at(b.shop.value));
}

void TestBooks::remembersBlockersUntilSuccess()
{
    Books b(1);
    RD_OK(b.apply({b.commission(0, 300)}));
    const RewardId id = b.only().id;
    RD_OK(b.desk.workspace->books().noteBlocker(id, Blocker::ExistingDiscount, u"holds SPRING"_s));
    auto row = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QVERIFY(row.hasLastBlocker);
    QCOMPARE(row.lastBlocker, Blocker::ExistingDiscount);
    QCOMPARE(row.lastBlockerDetail, u"holds SPRING"_s);
    RewardChange change;
    change.reward = b.only();
    change.reward.phase = RewardPhase::Issued;
    change.reward.issued = 300;
    change.entries = {b.entry(EntryKind::Submitted, 300), b.entry(EntryKind::Issued, 300, u"ref"_s)};
    RD_OK(b.apply({change}));
    row = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QVERIFY(!row.hasLastBlocker);
    QCOMPARE(row.lastBlockerDetail, QString());
}

void TestBooks::stateFollowsTheSaleThatDisappeared()
{
    Books b(1);
    RD_OK(b.apply({b.commission(0, 300)}));
    InvoiceRecord record = invoice("in_1", "cus_0", 1000);
    record.payments.push_back({"ch_0", "", 1000, true});
    RD_OK(b.desk.store(b.shop, invoicesPage({record})));
    RD_OK(b.desk.derive());
    // The reward still knows what it was for.
    const auto row = b.desk.workspace->books().rewardRows({}, b.desk.clock.now())->front();
    QCOMPARE(row.objectId, u"ch_0"_s);
    QCOMPARE(row.key.objectId, u"ch_0"_s);
    QCOMPARE(b.desk.workspace->books().loadFacts()->conversions.size(), 1U);
}

void TestBooks::listsTenThousandRewardsQuickly()
{
    Books b(10000);
    std::vector<RewardChange> changes;
    for (std::size_t i = 0; i < 10000; ++i)
        changes.push_back(b.commission(i, 300));
    RD_OK(b.apply(changes));
    QElapsedTimer timer;
    timer.start();
    const auto rows = b.desk.workspace->books().rewardRows({}, b.desk.clock.now());
    RD_OK(rows);
    QCOMPARE(rows->size(), 10000U);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

void TestBooks::readingManyRewardsCanBeStopped()
{
    constexpr qint64 kMany = 10'000;
    Books b(kMany);
    std::vector<RewardChange> changes;
    RewardFilter everySecond;
    for (std::size_t i = 0; i < kMany; ++i) {
        changes.push_back(b.commission(i, 300));
        if (i % 2 == 0)
            everySecond.ids.push_back(RewardId{static_cast<qint64>(i) + 1});
    }
    RD_OK(b.apply(changes));
    BooksRepository &books = b.desk.workspace->books();
    // whoever waits is told from the beginning on, and more and more
    std::vector<qint64> told;
    const auto tell = [&told](qint64 done, qint64 total) {
        QCOMPARE(total, kMany / 2);
        told.push_back(done);
    };
    const auto rows = books.rewardRows(everySecond, b.desk.clock.now(), tell, {});
    RD_OK(rows);
    QCOMPARE(rows->size(), everySecond.ids.size());
    QVERIFY(std::all_of(rows->begin(), rows->end(), [](const RewardRow &row) { return row.id.value % 2 == 1; }));
    QCOMPARE(told.front(), 0);
    QVERIFY(told.size() > 4 && std::is_sorted(told.begin(), told.end()));
    // stopped in the middle it ends there
    CancelToken cancel;
    qint64 last = 0;
    const auto stop = [&](qint64 done, qint64) {
        last = done;
        if (done >= kMany / 5)
            cancel.cancel();
    };
    const auto stopped = books.rewardRows({}, b.desk.clock.now(), stop, cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QVERIFY2(last < kMany, qPrintable(QString::number(last)));
    // and the connection reads as before
    QCOMPARE(books.rewardRows({}, b.desk.clock.now())->size(), std::size_t{kMany});
}

void TestBooks::bondsKeepTheirHistory()
{
    Books b(2);
    const ParticipantId other = b.desk.addParticipant(u"veera@example.com"_s, {u"VEERA"_s}, b.campaign);
    std::vector<Bond> bonds = b.bondsForAll();
    RD_OK(b.desk.complete(b.facts, bonds));
    RD_OK(b.desk.complete(b.facts, bonds));
    auto rows = b.desk.workspace->participants().referralRows();
    RD_OK(rows);
    QCOMPARE(rows->size(), 2U);
    QCOMPARE(rows->front().customerEmail, u"c0@example.com"_s);
    QVERIFY(rows->front().converted);
    bonds[0].participant = other;
    bonds.pop_back();
    RD_OK(b.desk.complete(b.facts, bonds));
    rows = b.desk.workspace->participants().referralRows();
    QCOMPARE(rows->size(), 1U);
    QCOMPARE(rows->front().participantName, u"veera"_s);
    auto db = storage::Database::open(b.desk.file(), storage::Database::Access::Read);
    RD_OK(db);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM referral WHERE ended_at IS NOT NULL", 0), 2);
}

void TestBooks::manyChangesMakeTheSameChain()
{
    constexpr int kCount = 60;
    const auto ledgerOf = [](const Books &b) {
        QStringList records;
        const Status walked = b.desk.workspace->books().walkChain([&records](const LedgerEntry &entry) {
            records << u"%1 %2 %3 %4"_s.arg(entry.seq).arg(entry.reward.value).arg(entry.rewardKey).arg(entry.facts)
                    << QString::fromLatin1(entry.hash.toHex());
            return chainHash(entry.previous, entry) == entry.hash;
        });
        return walked ? records : QStringList{walked.error().text};
    };
    Books one(kCount);
    Books many(kCount);
    BooksRepository &books = many.desk.workspace->books();
    RD_OK(books.beginMany());
    std::vector<std::future<Status>> writing;
    for (int i = 0; i < kCount; i += 20) {
        std::vector<RewardChange> changes;
        for (int n = i; n < i + 20; ++n) {
            RD_OK(one.apply({one.commission(n, 100 + n)}));
            changes.push_back(many.commission(n, 100 + n));
        }
        writing.push_back(books.applyLater(std::move(changes), many.desk.clock.now()));
    }
    for (auto &written : writing)
        RD_OK(written.get());
    RD_OK(books.endMany());
    const QStringList expected = ledgerOf(one);
    QVERIFY(expected.size() >= 2 * kCount);
    QCOMPARE(ledgerOf(many), expected);
    QCOMPARE(books.storedRewards()->size(), std::size_t{kCount});
    auto db = storage::Database::open(many.desk.file(), storage::Database::Access::Read);
    RD_OK(db);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM sqlite_schema WHERE name IN ('reward_participant', 'ledger_reward', "
                            "'ledger_participant')",
                 0),
        3);
}

namespace {

/// Rewards of one customer, in words.
QStringList rewardsOf(const EngineFacts &facts, CustomerId customer)
{
    const Calendar calendar = Calendar::utc();
    Engine engine(facts, calendar);
    const auto result = engine.run();
    if (!result)
        return {result.error().text};
    QStringList texts;
    for (const RewardTarget &r : result->rewards) {
        if (facts.customers[r.customer].id == customer)
            texts << u"%1 %2 %3 %4/%5 flags %6 due %7"_s.arg(r.slot)
                         .arg(facts.conversions[r.conversion].id.value)
                         .arg(r.participant.value)
                         .arg(r.target)
                         .arg(r.granted)
                         .arg(r.flags)
                         .arg(toUnixMs(r.dueAt));
    }
    return texts;
}

} // namespace

void TestBooks::factsOfOneCustomerSayWhatAllSay()
{
    constexpr int kCustomers = 12;
    Desk desk;
    const ConnectionId shop = desk.connect();
    CampaignTerms twice = terms(u"Twice"_s);
    twice.rules.front().payments = 2;
    twice.priority = 1;
    const auto friends =
        desk.workspace->campaigns().applyCampaign(terms(u"Friends"_s), u"test"_s, {shop}, desk.clock.now(), u"drona"_s);
    RD_OK(friends);
    RD_OK(desk.workspace->campaigns().applyCampaign(twice, u"test"_s, {shop}, desk.clock.now(), u"drona"_s));
    // The participant is a customer, too, and shares a card with another one.
    (void)desk.addParticipant(u"c3@example.com"_s, {u"DRONA"_s}, friends->id);
    std::vector<CustomerRecord> customers;
    std::vector<ChargeRecord> charges;
    for (int i = 0; i < kCustomers * 4; ++i) {
        const std::string who = std::to_string(i % kCustomers);
        if (i < kCustomers)
            customers.push_back(customer("cus_" + who, "c" + who + "@example.com"));
        ChargeRecord paid = charge("ch_" + std::to_string(i), "cus_" + who, 1000 + i, kNewYearS + i * 86'400);
        paid.cardFingerprint = i % kCustomers == 3 || i % kCustomers == 5 ? "card_shared" : "card_" + who;
        if (i % kCustomers != 7)
            paid.metadata = {{"referral", "DRONA"}};
        charges.push_back(std::move(paid));
    }
    RD_OK(desk.store(shop, customersPage(std::move(customers))));
    RD_OK(desk.store(shop, chargesPage(std::move(charges))));
    RD_OK(desk.derive());
    const EngineFacts all = *desk.workspace->books().loadFacts();
    int rewards = 0;
    int flagged = 0;
    for (const CustomerRow &one : all.customers) {
        const auto own = desk.workspace->books().loadFactsOf(one.id);
        RD_OK(own);
        QVERIFY(own->conversions.size() < all.conversions.size());
        const QStringList expected = rewardsOf(all, one.id);
        QCOMPARE(rewardsOf(*own, one.id), expected);
        rewards += static_cast<int>(expected.size());
        flagged += static_cast<int>(expected.filter(QRegularExpression(u"flags [1-9]"_s)).size());
    }
    QVERIFY(rewards > 20);
    QVERIFY(flagged > 0);
}

void TestBooks::overviewAddsUpByDayAndCurrency()
{
    Books b(48); // two days, a sale each hour
    RD_OK(b.desk.store(b.shop, refundsPage({refund("re_1", "ch_0", 250)})));
    RD_OK(b.desk.derive());
    b.facts = *b.desk.workspace->books().loadFacts();
    RD_OK(b.apply({b.commission(0, 300), b.commission(1, 300)}));
    RD_OK(b.desk.complete(b.facts, b.bondsForAll()));
    OverviewQuery query;
    query.from = toLocalDay(QDate(2026, 1, 1));
    query.to = toLocalDay(QDate(2026, 2, 1));
    auto overview = b.desk.workspace->overview().overview(query, b.desk.clock.now());
    RD_OK(overview);
    QCOMPARE(overview->days.size(), 2U);
    QCOMPARE(overview->days[0].day, query.from);
    QCOMPARE(overview->days[0].conversions, 24);
    QCOMPARE(overview->days[0].revenue, 24 * 1000 - 250);
    QCOMPARE(overview->days[0].refunded, 250);
    QCOMPARE(overview->referrals, 48);
    QVERIFY(overview->hasCustomers);
    QCOMPARE(overview->participants, 1);
    QCOMPARE(overview->counts.front().referrals, 48);
    QCOMPARE(overview->standing.size(), 1U);
    QCOMPARE(overview->standing[0].state, RewardState::Due);
    QCOMPARE(overview->standing[0].amount, 600);
    QCOMPARE(overview->top.size(), 1U);
    QCOMPARE(overview->top[0].revenue, 48 * 1000 - 250);
    QCOMPARE(overview->top[0].customers, 48);
    QCOMPARE(overview->funnel.referred, 48);
    QCOMPARE(overview->funnel.bought, 48);
    QCOMPARE(overview->funnel.repeated, 0);
    QCOMPARE(overview->funnel.rewarded, 0);
    QCOMPARE(overview->cohorts.size(), 1U);
    QCOMPARE(overview->cohorts[0].first, query.from);
    QCOMPARE(overview->cohorts[0].month, query.from);
    QCOMPARE(overview->cohorts[0].customers, 48);
    QCOMPARE(overview->cohorts[0].revenue, 48 * 1000 - 250);
    // In New York the first five hours belong to the last day of December.
    RD_OK(b.desk.workspace->workspace().configure(kUsd, "America/New_York"));
    query.campaign = u"Friends"_s;
    overview = b.desk.workspace->overview().overview(query, b.desk.clock.now());
    RD_OK(overview);
    QCOMPARE(overview->days[0].conversions, 24);
    QCOMPARE(overview->days[1].conversions, 19);
    QCOMPARE(overview->cohorts.size(), 1U);
    QCOMPARE(overview->cohorts[0].customers, 43);
    query.campaign = u"None"_s;
    QCOMPARE(b.desk.workspace->overview().overview(query, b.desk.clock.now()).error().kind, ErrorKind::NotFound);
}

void TestBooks::overviewFollowsTimeAndDecisions()
{
    Books b(4);
    RewardChange held = b.commission(2, 70);
    held.reward.flagsRaised = bit(Flag::Dispute);
    RD_OK(b.apply({b.commission(0, 300), b.commission(1, 200), held}));
    OverviewQuery query;
    query.from = toLocalDay(QDate(2026, 1, 15));
    query.to = toLocalDay(QDate(2026, 2, 1));
    const auto figures = [&](Instant now) {
        QStringList texts;
        const auto overview = b.desk.workspace->overview().overview(query, now);
        if (!overview)
            return overview.error().text;
        for (const StandingFigure &f : overview->standing)
            texts << QString(word(f.state) + u' ' + QString::number(f.amount) + u'/' + QString::number(f.count));
        return texts.join(u", "_s);
    };
    const Instant early = fromUnixSeconds(kNewYearS + 86400);
    const Instant late = b.desk.clock.now();
    QCOMPARE(figures(early), u"pending 500/2, in-review 70/1"_s);
    QCOMPARE(figures(late), u"in-review 70/1, due 500/2"_s);
    RewardChange change;
    change.reward = b.only();
    change.reward.phase = RewardPhase::Issued;
    change.reward.issued = 300;
    change.entries = {b.entry(EntryKind::Submitted, 300), b.entry(EntryKind::Issued, 300, u"ref"_s)};
    RD_OK(b.apply({change}));
    QCOMPARE(figures(late), u"in-review 70/1, due 200/1, issued 300/1"_s);
    // Two things refunds took: from what is due, and from what was issued.
    RewardChange less;
    less.reward = (*b.desk.workspace->books().storedRewards()).at(1);
    less.reward.target = less.reward.booked = 150;
    less.entries = {b.entry(EntryKind::Reversed, 50, u"refund"_s)};
    change.reward = (*b.desk.workspace->books().storedRewards()).front();
    change.reward.target = change.reward.booked = 290;
    change.entries = {b.entry(EntryKind::ReversedAfterIssue, 10, u"refund"_s)};
    RD_OK(b.apply({less, change}));
    RD_OK(b.desk.workspace->books().noteBlocker(less.reward.id, Blocker::ExistingDiscount, u"a coupon"_s));
    const auto standing = [&] {
        OverviewQuery all = query;
        all.from = toLocalDay(QDate(2026, 1, 1));
        all.to = toLocalDay(QDate(2027, 1, 1));
        QStringList texts;
        const auto overview = b.desk.workspace->overview().overview(all, late);
        if (!overview)
            return overview.error().text;
        for (const StandingFigure &f : overview->standing)
            texts << u"%1 %2/%3"_s.arg(word(f.state)).arg(f.amount).arg(f.count);
        for (const RewardDayFigure &f : overview->rewardDays)
            texts << u"%1 ~%2 +%3 -%4"_s.arg(toDate(f.day).toString(Qt::ISODate))
                         .arg(f.due)
                         .arg(f.issued)
                         .arg(f.reversed);
        texts << u"%1 stopped"_s.arg(overview->stopped);
        const auto counts = *b.desk.workspace->books().rewardCounts(late);
        for (const RewardCount &f : counts)
            texts << u"%1 %2"_s.arg(f.count).arg(word(f.state));
        return texts.join(u", "_s);
    };
    const QString issuedDay = toDate(Calendar::utc().dayOf(late)).toString(Qt::ISODate);
    const QString dueDay = u"2026-01-31"_s; // thirty days after the payments
    // What is in review has not fallen due; what was taken back was so on the day it was booked.
    const QString expected = u"in-review 70/1, due 150/1, partly-reversed 300/1, %1 ~450 +0 -0, %2 ~0 +300 -60, "
                             "1 stopped, 1 in-review, 1 due, 1 partly-reversed"_s.arg(dueDay, issuedDay);
    QCOMPARE(standing(), expected);
    // Made anew from the rewards it is the same.
    RD_OK(b.desk.workspace->workspace().configure(kUsd, "UTC"));
    QCOMPARE(standing(), expected);
    // So it is in a file of version 2 once it has been upgraded.
    b.desk.workspace.reset();
    {
        auto old = storage::Database::open(b.desk.file(), storage::Database::Access::Write);
        RD_OK(old);
        std::string drops;
        auto trigger = (*old)->query("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND (name LIKE 'touched%' "
                                     "OR name LIKE 'terms%' OR name LIKE 'look%' OR name LIKE 'suspension%')");
        while (trigger.next())
            drops += "DROP TRIGGER " + trigger.stdString(0) + ';';
        trigger.reset();
        drops += "DROP VIEW touched_mark; DROP TABLE touched_book; DROP TABLE books_state; "
                 "DROP TABLE conversion_before; DROP INDEX conversion_customer; DROP INDEX touch_customer_customer;";
        RD_OK((*old)->execute(drops.c_str()));
        RD_OK((*old)->execute(
            "DROP TABLE rollup_reward_day; DROP TABLE rollup_cohort; DROP TABLE rollup_funnel; "
            "DROP TABLE rollup_rewarded; DROP INDEX reward_stopped; DROP INDEX participant_joined; "
            "DROP INDEX rollup_participant_top; DELETE FROM rollup_reward; PRAGMA user_version=2;"
            "ALTER TABLE intent DROP COLUMN first_attempt_server;"
            "ALTER TABLE intent DROP COLUMN last_attempt_server;"
            "ALTER TABLE intent DROP COLUMN first_empty;"
            "DROP TABLE adjustment; DROP TABLE write_off; DROP TABLE manual_sale; "
            "DROP TABLE paid_elsewhere; DROP TABLE erased_person; DROP TABLE erased_digest; "
            "DROP TABLE erased_account; DROP INDEX ledger_settled; DROP INDEX ledger_recoverable; "
            "DROP TABLE finding; DROP TABLE checkpoint; DROP TABLE public_key; "
            "DROP TABLE ledger_note; DROP INDEX ledger_restored; DROP TABLE code_intent; "
            "ALTER TABLE payment_link DROP COLUMN url; DROP INDEX reward_rate;"
            "DROP TABLE self_bill_waiting; DROP TABLE self_bill_cancel; DROP TABLE self_bill_party; "
            "DROP TABLE self_bill_buyer; DROP TABLE self_bill_start; "
            "DROP TABLE self_bill; DROP TABLE participant_tax; "
            "DROP TABLE former_email; DROP TABLE batch_result; DROP TABLE batch_approval; DROP TABLE payout_reward; "
            "DROP TABLE payout; DROP TABLE payout_batch; DROP TABLE payout_method; "
            "DROP TABLE field_key; DROP TABLE member_key; DROP TABLE product_collection; "
            "DROP TABLE collected_product; DROP TABLE collection; "
            "DROP TABLE participant_suspension; DROP TABLE suspension_rule; DROP TABLE moved_sale; "
            "DROP TABLE touch_look; DROP INDEX touch_account;"));
    }
    b.desk.open();
    QCOMPARE(standing(), expected);
    auto db = storage::Database::open(b.desk.file(), storage::Database::Access::Write);
    RD_OK(db);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM rollup_reward WHERE count <= 0", -1), 0);
    RD_OK((*db)->execute("UPDATE connection SET backfill_complete = 0"));
    QCOMPARE(figures(late).section(u',', 0, 0), u"pending 150/1"_s);
}

void TestBooks::figuresOfParticipants()
{
    Books b(3);
    RewardChange held = b.commission(2, 70);
    held.reward.flagsRaised = bit(Flag::Dispute);
    RD_OK(b.apply({b.commission(0, 300), b.commission(1, 200), held}));
    RewardChange change;
    change.reward = b.only();
    change.reward.phase = RewardPhase::Issued;
    change.reward.issued = 300;
    change.entries = {b.entry(EntryKind::Submitted, 300), b.entry(EntryKind::Issued, 300, u"ref"_s)};
    RD_OK(b.apply({change}));
    RD_OK(b.desk.complete(b.facts, b.bondsForAll()));
    const auto summaries = b.desk.workspace->participants().participantSummaries();
    RD_OK(summaries);
    QCOMPARE(summaries->size(), 1U);
    const ParticipantSummary &s = summaries->front();
    QCOMPARE(s.customers, 3);
    QCOMPARE(s.conversions, 3);
    QCOMPARE(s.participant.codes, QStringList{u"DRONA"_s});
    QCOMPARE(s.participant.campaigns, QStringList{u"Friends"_s});
    QCOMPARE(s.figures.size(), 1U);
    QCOMPARE(s.figures[0].earned, 570);
    QCOMPARE(s.figures[0].issued, 300);
    QCOMPARE(s.figures[0].due, 200);
    QCOMPARE(s.figures[0].upcoming, 70);
}

void TestBooks::campaignsGetVersions()
{
    Books b(1);
    CampaignRepository &campaigns = b.desk.workspace->campaigns();
    CampaignTerms t = terms(u"Friends"_s);
    auto applied = campaigns.applyCampaign(t, u"test"_s, {b.shop}, b.desk.clock.now(), u"drona"_s);
    RD_OK(applied);
    QVERIFY(!applied->created);
    QVERIFY(!applied->changed);
    t.rules[0].percent = Rate{200000};
    applied = campaigns.applyCampaign(t, u"test"_s, {b.shop}, b.desk.clock.now(), u"drona"_s);
    RD_OK(applied);
    QVERIFY(applied->changed);
    const auto all = campaigns.campaigns();
    RD_OK(all);
    QCOMPARE(all->size(), 1U);
    QCOMPARE(all->front().versions.size(), 2U);
    QCOMPARE(toUnixMs(all->front().versions[0].validFrom), 0);
    QCOMPARE(all->front().versions[1].validFrom, b.desk.clock.now());
    QVERIFY(all->front().versions[1].terms == t);
    QVERIFY(!campaigns.applyCampaign(t, u"live"_s, {b.shop}, b.desk.clock.now(), u"drona"_s));
}

void TestBooks::importsParticipantsAllOrNothing()
{
    Books b(1);
    ParticipantRepository &people = b.desk.workspace->participants();
    ParticipantImport good;
    good.line = 2;
    good.email = u"new@example.com"_s;
    good.codes = QStringList{u"NEW"_s};
    ParticipantImport bad = good;
    bad.line = 3;
    bad.email = u"thief@example.com"_s;
    bad.codes = QStringList{u"drona"_s};
    auto counts = people.importParticipants({good, bad}, b.campaign, b.desk.clock.now(), u"drona"_s, false);
    QVERIFY(!counts);
    QVERIFY(counts.error().text.contains(u"line 3"_s));
    QCOMPARE(people.participants()->size(), 1U);
    counts = people.importParticipants({good}, b.campaign, b.desk.clock.now(), u"drona"_s, true);
    RD_OK(counts);
    QCOMPARE(counts->added, 1);
    QCOMPARE(people.participants()->size(), 1U);
    RD_OK(people.importParticipants({good}, b.campaign, b.desk.clock.now(), u"drona"_s, false));
    counts = people.importParticipants({good}, b.campaign, b.desk.clock.now(), u"drona"_s, false);
    QCOMPARE(counts->unchanged, 1);
    good.email = u" NEW@Example.com"_s;
    good.name = u"Named"_s;
    good.codes = QStringList{u"NEWER"_s};
    counts = people.importParticipants({good}, {}, b.desk.clock.now(), u"drona"_s, false);
    QCOMPARE(counts->changed, 1);
    QCOMPARE(people.participants()->back().name, u"Named"_s);
    QCOMPARE(people.participants()->back().codes, QStringList{u"NEWER"_s});
    // The retired code still says whose it was.
    QCOMPARE(b.desk.workspace->books().loadFacts()->participants.back().codes.size(), 2U);
}

QTEST_GUILESS_MAIN(TestBooks)
#include "tst_books.moc"
