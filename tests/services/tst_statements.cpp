// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statementservice.h"
#include "tests/services/serviceworld.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

namespace {

constexpr const char *kCash = R"({"referrer":{"kind":"cash"}})";

LocalDay on(int year, int month, int dayOfMonth)
{
    return toLocalDay(QDate(year, month, dayOfMonth));
}

services::StatementService service(World &world)
{
    storage::Workspace &store = *world.program().store;
    return services::StatementService(
        {store.history(), store.participants(), store.connections(), store.workspace(), world.clock});
}

/// What the chain says is owed in each currency, out of its records one by one: open and under way, less owed back.
std::map<QString, qint64> owed(World &world, Instant before)
{
    std::map<QString, qint64> sums;
    const Status walked = world.program().store->books().walkChain([&](const LedgerEntry &entry) {
        if (entry.at >= before || !isPosting(entry.kind))
            return true;
        const auto [debit, credit] = accountsOf(entry.kind);
        for (const Account account : {Account::Open, Account::InTransit, Account::Recoverable}) {
            if (credit == account)
                sums[entry.currency.code()] += entry.amount;
            if (debit == account)
                sums[entry.currency.code()] -= entry.amount;
        }
        return true;
    });
    if (!walked)
        qFatal("%s", qPrintable(walked.error().text));
    return sums;
}

std::vector<Statement> statementsOf(services::StatementService &service, LocalDay from, LocalDay to)
{
    std::vector<Statement> statements;
    const Status done = service.each({from, to, {}},
        [&statements](const Statement &one) {
            statements.push_back(one);
            return Status();
        },
        {}, {});
    if (!done)
        qFatal("%s", qPrintable(done.error().text));
    return statements;
}

ParticipantId idOf(World &world, const char *email)
{
    return world.program().people.participantId(QString::fromLatin1(email)).value();
}

/// Two people, sales of both, one of them refunded after it was issued, and entries by hand, over two months.
Status twoMonths(World &world)
{
    RD_CHECK(world.begin("affiliate", kCash, 3));
    world.code("BELA");
    RD_CHECK(world.participant("bela@example.com", "BELA"));
    world.sale(10, "BELA");
    RD_CHECK(world.sync());
    // issued in May
    RD_CHECK(world.decide(services::Decision::Approve));
    services::HandIssueOrder order;
    order.all = true;
    order.reference = u"BANK-1"_s;
    order.date = world.clock.now();
    order.member = u"owner"_s;
    RD_CHECK(world.program().handIssue.issue(order));
    // June: a refund of what was issued, one of what was not, a bonus and a deduction
    world.clock.set(day(2026, 6, 10));
    world.refund(1, 10'000);
    world.sale(4, "ANNA");
    world.sale(5, "ANNA");
    world.refund(5, 5'000);
    RD_CHECK(world.sync());
    services::AdjustRequest more;
    more.participant = u"anna@example.com"_s;
    more.amount = Money{1'250, *Currency::parse(u"EUR")};
    more.reason = u"Bonus of the summer"_s;
    more.member = u"owner"_s;
    RD_CHECK(world.program().balances.adjust(more));
    services::AdjustRequest less = more;
    less.participant = u"bela@example.com"_s;
    less.amount = Money{-300, *Currency::parse(u"USD")};
    less.reason = u"=HYPERLINK(\"x\")"_s;
    RD_CHECK(world.program().balances.adjust(less));
    return {};
}

} // namespace

/// Statements of participants (domain.md 1.4): out of the ledger, nothing added and nothing lost.
class TestStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatEachKindOfPostingIsToTheReader()
    {
        // The effect on what is owed follows from the accounts alone.
        for (int value = 1; value <= 12; ++value) {
            const auto kind = static_cast<EntryKind>(value);
            const auto effect = statementEffect(kind);
            const auto [debit, credit] = accountsOf(kind);
            int expected = 0;
            for (const Account account : {Account::Open, Account::InTransit, Account::Recoverable})
                expected += (credit == account ? 1 : 0) - (debit == account ? 1 : 0);
            QCOMPARE(effect ? effect->sign : 0, expected);
        }
        QVERIFY(!statementEffect(EntryKind::Approved));
        QCOMPARE(statementEffect(EntryKind::Issued)->part, StatementPart::Issued);
        QCOMPARE(statementEffect(EntryKind::PayoutReturned)->part, StatementPart::Issued);
        QCOMPARE(statementEffect(EntryKind::WriteOff)->part, StatementPart::Adjusted);
        QCOMPARE(statementEffect(EntryKind::ReversedAfterIssue)->part, StatementPart::Reversed);
        QCOMPARE(statementEffect(EntryKind::Reinstated)->part, StatementPart::Earned);
    }

    void addsUpToTheLedgerInEachCurrencyAndPeriod()
    {
        World world;
        RD_OK(twoMonths(world));
        auto statements = service(world);
        const std::vector<std::pair<LocalDay, LocalDay>> periods{{on(2026, 5, 1), on(2026, 5, 31)},
            {on(2026, 6, 1), on(2026, 6, 30)}, {on(2026, 4, 1), on(2026, 6, 30)}, {on(2026, 6, 11), on(2026, 7, 31)}};
        for (const auto &[from, to] : periods) {
            const Calendar calendar = Calendar::utc();
            auto change = owed(world, calendar.startOf(LocalDay{to.value + 1}));
            for (const auto &[currency, minor] : owed(world, calendar.startOf(from)))
                change[currency] -= minor;
            std::map<QString, qint64> stated;
            for (const Statement &statement : statementsOf(statements, from, to)) {
                for (const StatementAccount &account : statement.accounts) {
                    stated[account.currency.code()] += account.closing - account.opening;
                    QCOMPARE(account.opening + account.earned + account.reversed + account.adjusted + account.issued,
                        account.closing);
                    qint64 lines = account.opening;
                    for (const StatementLine &line : statement.lines) {
                        if (line.currency == account.currency && line.kind == account.kind)
                            lines += line.minor;
                    }
                    QCOMPARE(lines, account.closing);
                }
            }
            std::erase_if(change, [](const auto &one) { return one.second == 0; });
            std::erase_if(stated, [](const auto &one) { return one.second == 0; });
            QCOMPARE(stated, change);
        }
        QVERIFY(!owed(world, day(2026, 7, 1)).empty());
        QCOMPARE(world.verifyText(), QString());
    }

    void beginsWhereTheOneBeforeEnded()
    {
        World world;
        RD_OK(twoMonths(world));
        auto statements = service(world);
        const ParticipantId anna = idOf(world, "anna@example.com");
        const auto may = statements.statement(anna, {on(2026, 5, 1), on(2026, 5, 31), {}}).value();
        const auto june = statements.statement(anna, {on(2026, 6, 1), on(2026, 6, 30), {}}).value();
        QCOMPARE(may.accounts.size(), std::size_t{1});
        QCOMPARE(may.accounts.front().opening, qint64{0});
        QCOMPARE(may.accounts.front().earned, qint64{6'000}); // three sales of 100.00 at 20 %
        QCOMPARE(may.accounts.front().issued, qint64{-6'000});
        QCOMPARE(may.accounts.front().closing, qint64{0});
        // by currency code: EUR, USD
        QCOMPARE(june.accounts.size(), std::size_t{2});
        QCOMPARE(june.accounts[0].currency.code(), u"EUR"_s);
        QCOMPARE(june.accounts[0].adjusted, qint64{1'250});
        QCOMPARE(june.accounts[0].closing, qint64{1'250});
        QCOMPARE(june.accounts[1].opening, may.accounts.front().closing);
        // 20.00 and 10.00 earned (the second after half of it was refunded), 20.00 of May taken back
        QCOMPARE(june.accounts[1].earned + june.accounts[1].reversed, qint64{1'000});
        QCOMPARE(june.accounts[1].closing, qint64{1'000});
        // The sales of April are booked in May and June, and say when they were paid.
        for (const StatementLine &line : june.lines) {
            if (line.part == StatementPart::Earned) {
                QVERIFY(line.addedLater);
                QCOMPARE(line.paidOn, std::optional(on(2026, 4, 1)));
                QVERIFY(!line.objectId.isEmpty());
            }
        }
    }

    void countsDaysInTheCalendarOfTheMerchant()
    {
        // given a merchant in New York, where it is still May when June has begun in UTC
        World world;
        world.timeZone = "America/New_York";
        world.clock.set(fromUnixMs(toUnixMs(day(2026, 6, 1)) + 3LL * 3'600'000));
        RD_OK(world.begin("affiliate", kCash, 1));
        auto statements = service(world);
        const ParticipantId anna = idOf(world, "anna@example.com");
        const auto may = statements.statement(anna, {on(2026, 5, 1), on(2026, 5, 31), {}}).value();
        const auto june = statements.statement(anna, {on(2026, 6, 1), on(2026, 6, 30), {}}).value();
        QCOMPARE(may.lines.size(), std::size_t{1});
        QCOMPARE(may.lines.front().bookedOn, on(2026, 5, 31));
        QVERIFY(june.lines.empty());
        QCOMPARE(june.accounts.front().opening, qint64{2'000});
    }

    void leavesOutWhatIsNotTheParticipants()
    {
        // given a campaign that also gives the customer something
        World world;
        RD_OK(world.begin("refer-double",
            R"({"referrer":{"kind":"cash"},"referee":{"kind":"account-credit","amount":[{"minor":500,"currency":"USD"}]}})",
            1));
        QCOMPARE(world.rows().size(), std::size_t{2});
        auto statements = service(world);
        const auto ever = statements.statement(idOf(world, "anna@example.com"), {{}, {}, {}}).value();
        QCOMPARE(ever.accounts.size(), std::size_t{1});
        QCOMPARE(ever.accounts.front().closing, qint64{2'000});
        QCOMPARE(ever.lines.size(), std::size_t{1});
    }

    void saysOfAnEmptyPeriodThatItIsEmpty()
    {
        World world;
        RD_OK(twoMonths(world));
        auto statements = service(world);
        const auto year = statementsOf(statements, on(2020, 1, 1), on(2020, 12, 31));
        QVERIFY(year.empty());
        const auto wrong = statements.statement(idOf(world, "anna@example.com"), {on(2026, 6, 2), on(2026, 6, 1), {}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Usage);
        const auto nobody = statements.statement(ParticipantId{99}, {{}, {}, {}});
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    }

    void makesATableOfMachineWords()
    {
        World world;
        RD_OK(twoMonths(world));
        auto statements = service(world);
        const auto june =
            statements.statement(idOf(world, "bela@example.com"), {on(2026, 6, 1), on(2026, 6, 30), {}}).value();
        const auto table = services::StatementService::table(june);
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.first().mid(0, 3), (QStringList{u"2026-06-01"_s, u"opening"_s, u"cash"_s}));
        QCOMPARE(table.rows[1][1], u"adjusted"_s);
        QCOMPARE(table.rows[1][6], u"-3.00"_s);
        QCOMPARE(table.rows[1].last(), u"=HYPERLINK(\"x\")"_s);
        QCOMPARE(table.rows.last()[1], u"closing"_s);
        QCOMPARE(table.rows.last()[6], u"-3.00"_s);
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.titles.size());
        QCOMPARE(services::StatementService::fileName(june), u"statement-2-2026-06-01-2026-06-30"_s);
        QCOMPARE(statements.lastMonth()->from, std::optional(on(2026, 5, 1)));
        QCOMPARE(statements.lastMonth()->to, std::optional(on(2026, 5, 31)));
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
