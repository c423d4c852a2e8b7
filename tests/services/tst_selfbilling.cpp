// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statementservice.h"
#include "models/storage/database.h"
#include "models/storage/selfbillrows.h"
#include "tests/services/batchworld.h"

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

namespace {

QByteArray row(const Payout &payout, const char *word)
{
    return payout.reference.toUtf8() + ";P1;;" + toDecimal(payout.amount).toUtf8() + ';' + word + ";\n";
}

QByteArray booksOf(BatchWorld &world)
{
    world.end();
    QFile file(world.directory() + u"/desk.sqlite"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An older copy of the books in the place of the present ones, three days later.
void bringBack(BatchWorld &world, const QByteArray &books)
{
    world.end();
    QFile file(world.directory() + u"/desk.sqlite"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(books) == books.size());
    file.close();
    world.clock.sleep(std::chrono::hours(72));
    RD_OK(world.program().store->workspace().noteRestored(u"a backup"_s, u"owner"_s));
}

/// Past the program: as somebody would who edits the file.
void damage(BatchWorld &world, const char *sql)
{
    world.end();
    auto db = storage::Database::open(world.directory() + u"/desk.sqlite"_s, storage::Database::Access::Write);
    QVERIFY(db.has_value());
    RD_OK((*db)->execute(sql));
    world.startAgain();
}

SelfBillGiven givenAs(const QString &series, qint64 ordinal)
{
    return {PayoutId{ordinal}, {series, ordinal}, SelfBillNumber{series, ordinal}.text()};
}

} // namespace

/// Numbers of self-billing invoices: given once, without a gap, with the payment and never without it.
class TestSelfBilling : public QObject {
    Q_OBJECT

    static void goLive(BatchWorld &world)
    {
        world.shop.live = true;
        world.shop.livemodeOfPages = true;
    }
    static Status set(BatchWorld &world, const char *name, const QString &value)
    {
        return world.desk().batches.setRule(QString::fromLatin1(name), value, u"owner"_s);
    }
    /// A live merchant with one exported batch for Anna.
    static Result<Batch> begin(BatchWorld &world)
    {
        RD_CHECK(world.prepare(1));
        return world.exported();
    }
    static QString invoiceOf(BatchWorld &world, BatchId id)
    {
        return world.desk().batches.payouts(id)->front().invoice;
    }
    static Result<services::ResultPreview> say(BatchWorld &world, BatchId id, const char *word)
    {
        const auto payouts = world.desk().batches.payouts(id);
        std::vector<int> all{1};
        return world.results(id, row(payouts->front(), word), all);
    }
    static services::StatementService statements(BatchWorld &world)
    {
        storage::Workspace &store = *world.program().store;
        return services::StatementService({store.history(), store.participants(), store.connections(),
            store.workspace(), world.clock, &world.desk().methods});
    }
    static Result<Statement> statementOf(BatchWorld &world, const services::StatementPeriod &period = {})
    {
        RD_TRY(id, world.program().people.participantId(u"anna@example.com"_s));
        return statements(world).statement(id, period);
    }
    static SelfBillStanding standing(BatchWorld &world)
    {
        const auto known = world.desk().batches.selfBilling();
        return known ? *known : SelfBillStanding{};
    }
    /// Three batches of a live merchant that gives numbers: the first is paid, the others are on their way.
    static Result<std::vector<BatchId>> threeBatches(BatchWorld &world)
    {
        goLive(world);
        RD_TRY(first, begin(world));
        RD_CHECK(set(world, "self-billing", u"yes"_s));
        RD_TRY(paid, say(world, first.id, "PAID"));
        RD_TRY(second, next(world, 2));
        RD_TRY(third, next(world, 3));
        return std::vector{first.id, second.id, third.id};
    }
    /// Another sale of Anna's, in a batch that is written.
    static Result<Batch> next(BatchWorld &world, int number)
    {
        world.sale(number, "ANNA");
        RD_CHECK(world.sync());
        return world.exported();
    }

private Q_SLOTS:
    void nothingIsNumberedUnlessWanted()
    {
        BatchWorld world;
        goLive(world);
        const auto batch = begin(world);
        RD_OK(batch);
        RD_OK(say(world, batch->id, "PAID"));
        QCOMPARE(invoiceOf(world, batch->id), QString());
    }

    void testMoneyHasNoInvoices()
    {
        BatchWorld world;
        const auto batch = begin(world);
        RD_OK(batch);
        RD_OK(set(world, "self-billing", u"yes"_s));
        RD_OK(say(world, batch->id, "PAID"));
        QCOMPARE(invoiceOf(world, batch->id), QString());
    }

    void aNumberComesWithThePaymentAndStays()
    {
        BatchWorld world;
        goLive(world);
        const auto first = begin(world);
        RD_OK(first);
        RD_OK(set(world, "self-billing", u"yes"_s));
        QCOMPARE(invoiceOf(world, first->id), QString());
        RD_OK(say(world, first->id, "FAILED")); // nothing was paid: no number is used up
        QCOMPARE(invoiceOf(world, first->id), QString());
        RD_OK(world.decide(services::Decision::Approve));
        const auto second = world.exported();
        RD_OK(second);
        RD_OK(say(world, second->id, "PAID"));
        QCOMPARE(invoiceOf(world, second->id), u"SB-2026-0001"_s);
        // It comes back later: the number stays used, and whoever is paid next gets the following one.
        RD_OK(say(world, second->id, "RETURNED"));
        QCOMPARE(invoiceOf(world, second->id), u"SB-2026-0001"_s);
        RD_OK(world.decide(services::Decision::Approve));
        const auto third = world.exported();
        RD_OK(third);
        RD_OK(say(world, third->id, "PAID"));
        RD_OK(say(world, third->id, "PAID")); // the same once more
        QCOMPARE(invoiceOf(world, third->id), u"SB-2026-0002"_s);
        QCOMPARE(world.verifyText(), QString());
        world.startAgain();
        QCOMPARE(invoiceOf(world, second->id), u"SB-2026-0001"_s);
        QCOMPARE(invoiceOf(world, third->id), u"SB-2026-0002"_s);
    }

    /// The number and the payment are one transaction: n-th statement lost, n = 1, 2, …
    void aCrashGivesNoNumberAway()
    {
        BatchWorld world;
        goLive(world);
        const auto batch = begin(world);
        RD_OK(batch);
        RD_OK(set(world, "self-billing", u"yes"_s));
        for (int n = 1; n < 200; ++n) {
            world.program().store->failStatement(n);
            const auto done = say(world, batch->id, "PAID");
            world.startAgain();
            const auto payouts = world.desk().batches.payouts(batch->id);
            RD_OK(payouts);
            QCOMPARE(payouts->front().invoice.isEmpty(), payouts->front().state != PayoutState::Paid);
            if (payouts->front().state == PayoutState::Paid)
                break;
        }
        QCOMPARE(invoiceOf(world, batch->id), u"SB-2026-0001"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aSeriesBeginsWhereItIsToldAndHasNoGap()
    {
        BatchWorld world;
        goLive(world);
        const auto first = begin(world);
        RD_OK(first);
        RD_OK(set(world, "self-billing-prefix", u"AFF/"_s));
        RD_OK(set(world, "self-billing-next", u"41"_s));
        RD_OK(set(world, "self-billing", u"yes"_s));
        RD_OK(say(world, first->id, "PAID"));
        QCOMPARE(invoiceOf(world, first->id), u"AFF/2026-0041"_s);
        QCOMPARE(set(world, "self-billing-next", u"41"_s).error().code, u"number-given"_s);
        QCOMPARE(set(world, "self-billing-next", u"50"_s).error().code, u"number-gap"_s);
        RD_OK(set(world, "self-billing-next", u"42"_s));
        // In the new year it begins anew, at one.
        world.clock.advance(std::chrono::hours(24 * 300));
        const auto second = next(world, 2);
        RD_OK(second);
        RD_OK(say(world, second->id, "PAID"));
        QCOMPARE(invoiceOf(world, second->id), u"AFF/2027-0001"_s);
        // Without years the numbers are another series.
        RD_OK(set(world, "self-billing-per-year", u"no"_s));
        const auto third = next(world, 3);
        RD_OK(third);
        RD_OK(say(world, third->id, "PAID"));
        QCOMPARE(invoiceOf(world, third->id), u"AFF/00001"_s);
    }

    /// A number that is set together with its prefix is about the new series, whatever the old one has given.
    void theNextNumberIsOfTheSeriesThatIsSetWithIt()
    {
        using Rules = std::vector<std::pair<QString, QString>>;
        BatchWorld world;
        const auto batches = threeBatches(world);
        RD_OK(batches);
        auto &desk = world.desk().batches;
        const auto as = desk.selfBillingAs(u"AFF-"_s, false);
        RD_OK(as);
        QCOMPARE(as->next.text(), u"AFF-00001"_s);
        QCOMPARE(desk.selfBillingAs(u"SB-"_s, true)->next.text(), u"SB-2026-0002"_s);
        QVERIFY(!desk.selfBillingAs(u"=1"_s, true));
        QCOMPARE(standing(world).next.text(), u"SB-2026-0002"_s); // asking changes nothing
        // In any order; refused together where the old series is meant.
        const auto gap =
            desk.setRules(Rules{{u"self-billing-next"_s, u"9"_s}, {u"self-billing-name"_s, u"Shop Ltd"_s}}, u"owner"_s);
        QCOMPARE(gap.error().code, u"number-gap"_s);
        RD_OK(
            desk.setRules(Rules{{u"self-billing-next"_s, u"9"_s}, {u"self-billing-prefix"_s, u"AFF-"_s}}, u"owner"_s));
        QCOMPARE(standing(world).next.text(), u"AFF-2026-0009"_s);
        RD_OK(say(world, batches->at(1), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(1)), u"AFF-2026-0009"_s);
        // Back in the old one it goes on where that stood.
        const auto given =
            desk.setRules(Rules{{u"self-billing-prefix"_s, u"SB-"_s}, {u"self-billing-next"_s, u"1"_s}}, u"owner"_s);
        QCOMPARE(given.error().code, u"number-given"_s);
        QCOMPARE(standing(world).next.text(), u"AFF-2026-0010"_s);
        RD_OK(desk.setRules(Rules{{u"self-billing-prefix"_s, u"SB-"_s}, {u"self-billing-next"_s, u"2"_s}}, u"owner"_s));
        RD_OK(say(world, batches->at(2), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(2)), u"SB-2026-0002"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void rulesAreChecked()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        for (const QString &prefix : {u"=1"_s, u"SB-2026-"_s, u"-"_s, u"much too long a prefix"_s, QString()})
            QVERIFY2(!set(world, "self-billing-prefix", prefix), qPrintable(prefix));
        QVERIFY(!set(world, "self-billing", u"maybe"_s));
        QVERIFY(!set(world, "self-billing-next", u"0"_s));
        QVERIFY(!world.desk().batches.setRule(u"self-billing"_s, u"yes"_s, u"eve"_s)); // no admin
        QCOMPARE(set(world, "self-biling", u"yes"_s).error().code, u"unknown-setting"_s);
    }

    /// What was given after the backup is not in the books that came back: 0002 would be given twice.
    void booksThatCameBackGiveNoNumberBeforeAPersonHasSaidWhich()
    {
        BatchWorld world;
        const auto batches = threeBatches(world);
        RD_OK(batches);
        const QByteArray backup = booksOf(world);
        RD_OK(say(world, batches->at(1), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(1)), u"SB-2026-0002"_s);
        bringBack(world, backup);
        QVERIFY(standing(world).isHeld);
        // The payout itself goes on, and a person reads why it has no number.
        const auto applied = say(world, batches->at(2), "PAID");
        RD_OK(applied);
        QVERIFY2(applied->remarks.join(u' ').contains(u"came back from a backup"_s),
            qPrintable(applied->remarks.join(u' ')));
        QCOMPARE(world.desk().batches.payouts(batches->at(2))->front().state, PayoutState::Paid);
        QCOMPARE(invoiceOf(world, batches->at(2)), QString());
        const auto shown = world.desk().batches.show(batches->at(2));
        RD_OK(shown);
        QVERIFY(shown->remarks.join(u' ').contains(u"self-billing-next=N"_s));
        QCOMPARE(standing(world).waiting, 1);
        // Confirmed with what the books propose, or with a later one: here a person knows of 0002.
        RD_OK(set(world, "self-billing-next", u"3"_s));
        QCOMPARE(invoiceOf(world, batches->at(2)), u"SB-2026-0003"_s);
        QCOMPARE(standing(world).waiting, 0);
        QVERIFY(!standing(world).isHeld);
        RD_OK(say(world, batches->at(1), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(1)), u"SB-2026-0004"_s);
        QCOMPARE(world.verifyText(), QString());
        const auto report = world.program().verify.verify({}, {});
        RD_OK(report);
        QVERIFY2(report->notes.contains(u"invoice SB-2026-0003 follows SB-2026-0001: a person said so"_s),
            qPrintable(report->notes.join(u"; "_s)));
    }

    void theProposedNumberHasToBeConfirmedToo()
    {
        BatchWorld world;
        const auto batches = threeBatches(world);
        RD_OK(batches);
        bringBack(world, booksOf(world));
        RD_OK(set(world, "self-billing-next", u"2"_s));
        RD_OK(say(world, batches->at(1), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(1)), u"SB-2026-0002"_s);
        // Once more from a backup: once more nobody knows.
        bringBack(world, booksOf(world));
        QVERIFY(standing(world).isHeld);
        RD_OK(say(world, batches->at(2), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(2)), QString());
        // It comes back before it got one: no payment, no number.
        RD_OK(say(world, batches->at(2), "RETURNED"));
        QCOMPARE(standing(world).waiting, 0);
        RD_OK(set(world, "self-billing-next", u"3"_s));
        QCOMPARE(invoiceOf(world, batches->at(2)), QString());
    }

    /// A year that begins after the return has no numbers from before it.
    void theNextYearIsNotHeld()
    {
        BatchWorld world;
        const auto batches = threeBatches(world);
        RD_OK(batches);
        bringBack(world, booksOf(world));
        world.clock.advance(std::chrono::hours(24 * 300));
        QVERIFY(!standing(world).isHeld);
        RD_OK(say(world, batches->at(1), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(1)), u"SB-2027-0001"_s);
    }

    void oneReturnDoesNotLetNumbersJumpForGood()
    {
        BatchWorld world;
        const auto batches = threeBatches(world);
        RD_OK(batches);
        QCOMPARE(set(world, "self-billing-next", u"9"_s).error().code, u"number-gap"_s);
        bringBack(world, booksOf(world));
        // What a person said is compared with what was given, never with what was said before, and can be taken back.
        RD_OK(set(world, "self-billing-next", u"90"_s));
        QCOMPARE(standing(world).next.text(), u"SB-2026-0090"_s);
        RD_OK(set(world, "self-billing-next", u"9"_s));
        QCOMPARE(standing(world).next.text(), u"SB-2026-0009"_s);
        RD_OK(set(world, "self-billing-next", u"none"_s));
        QVERIFY(standing(world).isHeld);
        QCOMPARE(standing(world).next.text(), u"SB-2026-0002"_s);
        QCOMPARE(set(world, "self-billing-next", u"1"_s).error().code, u"number-given"_s);
        RD_OK(set(world, "self-billing-next", u"9"_s));
        // It is about this series alone.
        RD_OK(set(world, "self-billing-per-year", u"no"_s));
        QCOMPARE(standing(world).next.text(), u"SB-00001"_s);
        RD_OK(set(world, "self-billing-per-year", u"yes"_s));
        RD_OK(say(world, batches->at(1), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(1)), u"SB-2026-0009"_s);
        QCOMPARE(set(world, "self-billing-next", u"50"_s).error().code, u"number-gap"_s);
        RD_OK(set(world, "self-billing-next", u"none"_s)); // nothing is left to be taken back
        RD_OK(say(world, batches->at(2), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(2)), u"SB-2026-0010"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    /// Paid before anybody wanted numbers, and mentioned by a later file: still none.
    void onlyWhatBecomesPaidGetsANumber()
    {
        BatchWorld world;
        goLive(world);
        const auto batch = begin(world);
        RD_OK(batch);
        RD_OK(say(world, batch->id, "PAID"));
        RD_OK(set(world, "self-billing", u"yes"_s));
        const auto payouts = world.desk().batches.payouts(batch->id);
        RD_OK(payouts);
        RD_OK(world.results(batch->id, row(payouts->front(), "FAILED"))); // kept as an alert: a person has to look
        QVERIFY(!world.desk().batches.payouts(batch->id)->front().alert.isEmpty());
        QCOMPARE(invoiceOf(world, batch->id), QString());
        QCOMPARE(standing(world).waiting, 0);
        QByteArray again = row(payouts->front(), "PAID");
        again.replace(";P1;", ";P2;");
        RD_OK(world.results(batch->id, again));
        QCOMPARE(invoiceOf(world, batch->id), QString());
    }

    /// Nobody's name is written down in clear for want of a key: the payout goes on, its number waits.
    void withoutTheKeyNumbersWait()
    {
        BatchWorld world;
        const auto batches = threeBatches(world);
        RD_OK(batches);
        world.end();
        world.secrets.mood = fakes::FakeSecretStore::Mood::Locked;
        const auto applied = say(world, batches->at(1), "PAID");
        RD_OK(applied);
        QVERIFY2(
            applied->remarks.join(u' ').contains(u"key of payout details"_s), qPrintable(applied->remarks.join(u' ')));
        QCOMPARE(world.desk().batches.payouts(batches->at(1))->front().state, PayoutState::Paid);
        QCOMPARE(invoiceOf(world, batches->at(1)), QString());
        const auto statement = statementOf(world); // of the first invoice; its supplier cannot be read
        RD_OK(statement);
        QCOMPARE(statement->invoices.at(0).parties.supplier, QString());
        world.secrets.mood = fakes::FakeSecretStore::Mood::Open;
        RD_OK(say(world, batches->at(2), "PAID"));
        QCOMPARE(invoiceOf(world, batches->at(1)), u"SB-2026-0002"_s); // in the order of payment
        QCOMPARE(invoiceOf(world, batches->at(2)), u"SB-2026-0003"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void statementsSayWhoBillsWhom()
    {
        BatchWorld world;
        goLive(world);
        const auto batch = begin(world);
        RD_OK(batch);
        RD_OK(set(world, "self-billing", u"yes"_s));
        RD_OK(set(world, "self-billing-name", u"Shop Ltd"_s));
        RD_OK(set(world, "self-billing-tax-number", u"GB123"_s));
        const auto id = world.program().people.participantId(u"anna@example.com"_s);
        RD_OK(id);
        RD_OK(world.desk().methods.setTaxNumber(*id, u"DE 129273398"_s, u"owner"_s));
        QVERIFY(!world.desk().methods.setTaxNumber(*id, u"=1+1"_s, u"owner"_s));
        RD_OK(say(world, batch->id, "PAID"));
        const auto statement = statementOf(world);
        RD_OK(statement);
        QCOMPARE(statement->invoices.size(), std::size_t{1});
        const SelfBillInvoice given = statement->invoices[0];
        QCOMPARE(given.number, u"SB-2026-0001"_s);
        QVERIFY(!given.cancelledOn);
        QCOMPARE(given.parties.buyer, u"Shop Ltd"_s);
        QCOMPARE(given.parties.buyerTaxNumber, u"GB123"_s);
        QCOMPARE(given.parties.supplierTaxNumber, u"DE 129273398"_s);
        const auto table = services::StatementService::table(*statement);
        const auto invoice = std::find_if(
            table.rows.begin(), table.rows.end(), [](const QStringList &cells) { return cells[1] == u"invoice"; });
        QVERIFY(invoice != table.rows.end());
        QVERIFY2(invoice->constLast().contains(u"Self-billing invoice SB-2026-0001"_s)
                && invoice->constLast().contains(u"Shop Ltd (tax number GB123)"_s)
                && invoice->constLast().contains(u"DE 129273398"_s),
            qPrintable(invoice->constLast()));
        // Encrypted at rest, and gone when it is taken away.
        RD_OK(world.desk().methods.setTaxNumber(*id, {}, u"owner"_s));
        QCOMPARE(*world.desk().methods.maskedTaxNumber(*id), QString());
        QFile file(world.directory() + u"/desk.sqlite"_s);
        world.end();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("DE 129273398"));
    }

    /// Shown whole only to who may change it.
    void taxNumbersAreMasked()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto id = world.program().people.participantId(u"anna@example.com"_s);
        RD_OK(id);
        auto &methods = world.desk().methods;
        QCOMPARE(*methods.maskedTaxNumber(*id), QString());
        RD_OK(methods.setTaxNumber(*id, u"DE 129273398"_s, u"owner"_s));
        QCOMPARE(*methods.maskedTaxNumber(*id), u"•••398"_s);
        QCOMPARE(*methods.taxNumber(*id, u"eve"_s), u"DE 129273398"_s);
        Member rita;
        rita.name = u"rita"_s;
        rita.role = Role::Reviewer;
        RD_OK(world.program().members.add(rita, u"owner"_s));
        QVERIFY(!methods.taxNumber(*id, u"rita"_s));
        QVERIFY(!methods.taxNumber(*id, u"nobody"_s));
        RD_OK(methods.setTaxNumber(*id, u"7"_s, u"owner"_s)); // too short to show anything of
        QCOMPARE(*methods.maskedTaxNumber(*id), u"•••"_s);
        world.end();
        world.secrets.mood = fakes::FakeSecretStore::Mood::Locked;
        QCOMPARE(*world.desk().methods.maskedTaxNumber(*id), u"encrypted"_s);
    }

    /// An invoice is what it was when its number was given, and its cancellation is an entry of the day it came back.
    void anInvoiceNeverChangesAfterwards()
    {
        BatchWorld world;
        goLive(world);
        const auto batch = begin(world);
        RD_OK(batch);
        RD_OK(set(world, "self-billing", u"yes"_s));
        RD_OK(set(world, "self-billing-name", u"Shop Ltd"_s));
        const auto id = world.program().people.participantId(u"anna@example.com"_s);
        RD_OK(id);
        RD_OK(world.desk().methods.setTaxNumber(*id, u"DE 129273398"_s, u"owner"_s));
        RD_OK(say(world, batch->id, "PAID"));
        services::StatementPeriod may;
        may.from = toLocalDay(QDate(2026, 5, 1));
        may.to = toLocalDay(QDate(2026, 5, 31));
        const auto first = statementOf(world, may);
        RD_OK(first);
        const auto rows = services::StatementService::table(*first).rows;

        world.clock.advance(std::chrono::hours(24 * 20));
        RD_OK(set(world, "self-billing-name", u"Shop Holding SE"_s));
        RD_OK(set(world, "self-billing-address", u"Elsewhere 1"_s));
        RD_OK(world.desk().methods.setTaxNumber(*id, u"AT 1"_s, u"owner"_s));
        RD_OK(say(world, batch->id, "RETURNED"));
        const auto after = statementOf(world, may);
        RD_OK(after);
        QCOMPARE(services::StatementService::table(*after).rows, rows);
        QCOMPARE(after->invoices.at(0).parties, first->invoices.at(0).parties);

        services::StatementPeriod june;
        june.from = toLocalDay(QDate(2026, 6, 1));
        june.to = toLocalDay(QDate(2026, 6, 30));
        const auto next = statementOf(world, june);
        RD_OK(next);
        QCOMPARE(next->invoices.size(), std::size_t{1});
        const SelfBillInvoice &cancelled = next->invoices[0];
        QCOMPARE(cancelled.number, u"SB-2026-0001"_s);
        QVERIFY(cancelled.cancelledOn && *cancelled.cancelledOn == toLocalDay(QDate(2026, 6, 17)));
        QCOMPARE(cancelled.amount.minor, -first->invoices.at(0).amount.minor);
        QCOMPARE(cancelled.parties.buyer, u"Shop Ltd"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    /// Of somebody erased the pseudonym, the number and the amount stay; the merchant stays as it was.
    void erasingEmptiesTheInvoice()
    {
        BatchWorld world;
        goLive(world);
        const auto batch = begin(world);
        RD_OK(batch);
        RD_OK(set(world, "self-billing", u"yes"_s));
        RD_OK(set(world, "self-billing-name", u"Shop Ltd"_s));
        const auto id = world.program().people.participantId(u"anna@example.com"_s);
        RD_OK(id);
        RD_OK(world.desk().methods.setTaxNumber(*id, u"DE 129273398"_s, u"owner"_s));
        RD_OK(say(world, batch->id, "PAID"));
        RD_OK(world.program().erasing.erase({true, QString::number(id->value), u"asked for it"_s, u"owner"_s}, {}, {}));
        const auto statement = statements(world).statement(*id, {});
        RD_OK(statement);
        const SelfBillInvoice &invoice = statement->invoices.at(0);
        QCOMPARE(invoice.number, u"SB-2026-0001"_s);
        QCOMPARE(invoice.amount.minor, 2'000);
        QVERIFY2(invoice.parties.supplier.startsWith(u"erased-"_s), qPrintable(invoice.parties.supplier));
        QCOMPARE(invoice.parties.supplierTaxNumber, QString());
        QCOMPARE(invoice.parties.buyer, u"Shop Ltd"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aSeriesIsCheckedPrecisely_data()
    {
        QTest::addColumn<std::vector<SelfBillGiven>>("given");
        QTest::addColumn<std::vector<SelfBillNumber>>("starts");
        QTest::addColumn<std::vector<SelfBillSpan>>("spans");
        QTest::addColumn<QString>("fault");
        const QString a = u"SB-2026"_s;
        const QString b = u"SB-2027"_s;
        using Given = std::vector<SelfBillGiven>;
        using Starts = std::vector<SelfBillNumber>;
        using Spans = std::vector<SelfBillSpan>;
        const auto span = [](qint64 record, const QString &series, qint64 from, qint64 to) {
            return SelfBillSpan{
                record, SelfBillNumber{series, from}.text(), SelfBillNumber{series, to}.text(), to - from + 1};
        };
        const Given whole{givenAs(a, 1), givenAs(a, 2), givenAs(b, 1)};
        QTest::newRow("whole") << whole << Starts{} << Spans{span(7, a, 1, 2), span(9, b, 1, 1)} << QString();
        QTest::newRow("one missing") << Given{givenAs(a, 1), givenAs(a, 3)} << Starts{} << Spans{}
                                     << u"SB-2026-0002: SB-2026-0002 is missing"_s;
        QTest::newRow("several missing") << Given{givenAs(a, 1), givenAs(a, 9)} << Starts{} << Spans{}
                                         << u"SB-2026-0002: SB-2026-0002 to SB-2026-0008 are missing"_s;
        QTest::newRow("begins late") << Given{givenAs(a, 1), givenAs(b, 2)} << Starts{} << Spans{}
                                     << u"SB-2027-0001: SB-2027-0001 is missing"_s;
        QTest::newRow("a person said so") << Given{givenAs(a, 41), givenAs(a, 50)} << Starts{{a, 41}, {a, 50}}
                                          << Spans{span(7, a, 41, 41), span(8, a, 50, 50)} << QString();
        QTest::newRow("twice") << Given{givenAs(a, 1), givenAs(a, 2), givenAs(a, 2)} << Starts{} << Spans{}
                               << u"SB-2026-0002: SB-2026-0002 was given twice"_s;
        Given renamed = whole;
        renamed[1].text = u"SB-2026-0007"_s;
        QTest::newRow("not of its place")
            << renamed << Starts{} << Spans{} << u"SB-2026-0007: it is not the number of its place"_s;
        QTest::newRow("cut off") << Given{givenAs(a, 1)} << Starts{} << Spans{span(7, a, 1, 2)}
                                 << u"SB-2026-0002: record 7 of the books gave it, and no payout has it"_s;
        QTest::newRow("two records") << whole << Starts{} << Spans{span(7, a, 1, 2), span(8, a, 2, 2)}
                                     << u"SB-2026-0002: SB-2026-0002 was given twice, by record 8 once more"_s;
        QTest::newRow("no record") << whole << Starts{} << Spans{span(7, a, 1, 2)}
                                   << u"SB-2027-0001: no record of the books gave it"_s;
    }
    void aSeriesIsCheckedPrecisely()
    {
        QFETCH(std::vector<SelfBillGiven>, given);
        QFETCH(std::vector<SelfBillNumber>, starts);
        QFETCH(std::vector<SelfBillSpan>, spans);
        QFETCH(QString, fault);
        const auto found = firstSelfBillFault(given, starts, spans);
        QCOMPARE(found ? u"%1: %2"_s.arg(found->number, found->text) : QString(), fault);
        for (const SelfBillSpan &span : spans) {
            auto read = selfBillSpan(selfBillFacts(u"B-2026-0007"_s, span));
            QVERIFY(read.has_value());
            read->record = span.record;
            QVERIFY(*read == span);
        }
        QVERIFY(!selfBillSpan(u"B-2026-0007 self-billing cancelled SB-2026-0001"_s));
        QVERIFY(!selfBillSpan(u"B-2026-0007 by hand, 3 lines"_s));
    }

    /// `verify` names the first number that is missing, in a file that somebody has edited.
    void verifyNamesTheGap()
    {
        BatchWorld world;
        const auto batches = threeBatches(world);
        RD_OK(batches);
        RD_OK(say(world, batches->at(1), "PAID"));
        RD_OK(say(world, batches->at(2), "PAID"));
        QCOMPARE(world.verifyText(), QString());
        damage(world,
            "PRAGMA foreign_keys = OFF; DROP TRIGGER self_bill_no_delete; DELETE FROM self_bill_party WHERE payout IN "
            "(SELECT payout FROM self_bill WHERE ordinal = 2); DELETE FROM self_bill WHERE ordinal = 2;");
        QCOMPARE(world.verifyText(), u"invoices invoice SB-2026-0002: SB-2026-0002 is missing; "_s);
    }

    /// Books of the version before, with a series that goes on at 41 and a number that was said for the next payout.
    void olderBooksKeepTheirNumbers()
    {
        BatchWorld world;
        goLive(world);
        const auto first = begin(world);
        RD_OK(first);
        RD_OK(set(world, "self-billing-next", u"41"_s));
        RD_OK(set(world, "self-billing", u"yes"_s));
        RD_OK(say(world, first->id, "PAID"));
        RD_OK(say(world, first->id, "RETURNED"));
        RD_OK(world.decide(services::Decision::Approve));
        const auto second = world.exported();
        RD_OK(second);
        RD_OK(set(world, "self-billing-prefix", u"NEW-"_s));
        RD_OK(
            world.program().store->batches().setPayoutSetting(kSelfBillingNext, u"7"_s, world.clock.now(), u"owner"_s));
        world.end();
        {
            auto db = storage::Database::open(world.directory() + u"/desk.sqlite"_s, storage::Database::Access::Write);
            QVERIFY(db.has_value());
            RD_OK(
                (*db)->execute("DROP TABLE self_bill_waiting; DROP TABLE self_bill_cancel; DROP TABLE self_bill_party; "
                               "DROP TABLE self_bill_buyer; DROP TABLE self_bill_start; "
                               "ALTER TABLE self_bill DROP COLUMN paid_at;"));
            RD_OK(storage::addSelfBillParties(**db));
        }
        QCOMPARE(standing(world).next.text(), u"NEW-2026-0007"_s);
        const auto statement = statementOf(world);
        RD_OK(statement);
        QCOMPARE(statement->invoices.size(), std::size_t{2}); // given, and cancelled since
        QVERIFY(statement->invoices[1].cancelledOn.has_value());
        QCOMPARE(statement->invoices[0].parties.supplier, u"anna@example.com"_s);
        RD_OK(say(world, second->id, "PAID"));
        QCOMPARE(invoiceOf(world, second->id), u"NEW-2026-0007"_s);
        QCOMPARE(world.verifyText(), QString());
        // By now the older one is frozen, too.
        RD_OK(set(world, "self-billing-name", u"Somebody else"_s));
        QVERIFY(statementOf(world)->invoices[0].parties.buyer != u"Somebody else"_s);
    }
};

QTEST_GUILESS_MAIN(TestSelfBilling)
#include "tst_selfbilling.moc"
