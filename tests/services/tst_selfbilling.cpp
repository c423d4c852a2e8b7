// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statementservice.h"
#include "tests/services/batchworld.h"

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

namespace {

QByteArray row(const Payout &payout, const char *word)
{
    return payout.reference.toUtf8() + ";P1;;" + toDecimal(payout.amount).toUtf8() + ';' + word + ";\n";
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
        storage::Workspace &store = *world.program().store;
        services::StatementService service({store.history(), store.participants(), store.connections(),
            store.workspace(), world.clock, &world.desk().methods});
        const auto statement = service.statement(*id, {});
        RD_OK(statement);
        QCOMPARE(statement->invoices.size(), std::size_t{1});
        QCOMPARE(statement->invoices[0].number, u"SB-2026-0001"_s);
        QVERIFY(!statement->invoices[0].isCancelled);
        QCOMPARE(statement->parties.buyer, u"Shop Ltd"_s);
        QCOMPARE(statement->parties.buyerTaxNumber, u"GB123"_s);
        QCOMPARE(statement->parties.supplierTaxNumber, u"DE 129273398"_s);
        const auto table = services::StatementService::table(*statement);
        const auto invoice = std::find_if(
            table.rows.begin(), table.rows.end(), [](const QStringList &cells) { return cells[1] == u"invoice"; });
        QVERIFY(invoice != table.rows.end());
        QVERIFY2(invoice->constLast().contains(u"Self-billing invoice SB-2026-0001"_s)
                && invoice->constLast().contains(u"Shop Ltd (tax number GB123)"_s)
                && invoice->constLast().contains(u"DE 129273398"_s),
            qPrintable(invoice->constLast()));
        RD_OK(say(world, batch->id, "RETURNED"));
        const auto after = service.statement(*id, {});
        RD_OK(after);
        QVERIFY(after->invoices[0].isCancelled);
        // Encrypted at rest, and gone when it is taken away.
        RD_OK(world.desk().methods.setTaxNumber(*id, {}, u"owner"_s));
        QCOMPARE(*world.desk().methods.taxNumber(*id), QString());
    }
};

QTEST_GUILESS_MAIN(TestSelfBilling)
#include "tst_selfbilling.moc"
