// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/batchworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

/// One more who earned 20.00 and is paid at an address of their own.
Status addEarner(BatchWorld &world, const char *code, const char *destination = nullptr)
{
    const QByteArray email = QByteArray(code).toLower() + "@example.com";
    const QByteArray paidAt = destination ? QByteArray(destination) : "pays." + email;
    world.code(code);
    RD_CHECK(world.participant(email.constData(), code));
    world.sale(20 + static_cast<int>(code[0] - 'A'), code);
    RD_CHECK(world.sync());
    return world.pay(email.constData(), paidAt.constData());
}

Status addBob(BatchWorld &world, const char *destination = "bob.pays@example.com")
{
    return addEarner(world, "BOB", destination);
}

QString alertOf(BatchWorld &world, BatchId id)
{
    const auto payouts = world.desk().batches.payouts(id);
    return payouts ? payouts->front().alert : payouts.error().text;
}

} // namespace

/// Files that come back: what they say against what is known, and what they do not say.
class TestBatchResults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Read by mistake, the file of another batch neither changes this one nor counts as a sign that it was uploaded.
    void anotherBatchsFileBindsNothing()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        const auto read = world.results(batch->id, "B-2025-0099-00001;X;;20.00;PAID;\n");
        RD_OK(read);
        QCOMPARE(read->changes, 0);
        QCOMPARE(read->rows.front().match.match, MatchClass::Unmatched);
        QVERIFY(world.desk().batches.show(batch->id)->results.empty());
        RD_OK(world.write(batch->id)); // the same bytes, again
        RD_OK(world.desk().batches.discard(batch->id, u"never uploaded"_s, u"eve"_s, true));
        QCOMPARE(world.count(RewardState::Due), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    /// A file that is about the batch does, also where it changes nothing.
    void aFileAboutTheBatchBindsIt()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";X;;20.00;SENT;")));
        QCOMPARE(world.desk().batches.show(batch->id)->results.size(), std::size_t(1));
        QCOMPARE(world.write(batch->id).error().code, u"batch-answered"_s);
    }

    /// What failed and is said to be paid after all is not paid a second time before somebody has looked.
    void paidAfterAllHoldsWhatWouldGoAgain()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto first = world.exported();
        RD_OK(first);
        RD_OK(world.results(first->id, lineOf(*first, 1, ";A;;20.00;FAILED;closed")));
        const auto second = world.make();
        RD_OK(second);
        RD_OK(world.desk().batches.approve(second->id, u"eve"_s));
        // when the provider says of the first that it was paid
        const QByteArray late = lineOf(*first, 1, ";A;;20.00;PAID;");
        const auto read = world.results(first->id, late);
        RD_OK(read);
        QCOMPARE(read->changes, 0);
        QCOMPARE(read->rows.front().match.match, MatchClass::Contradicts);
        QVERIFY(read->rows.front().match.needsPerson);
        QVERIFY2(alertOf(world, first->id).contains(u"PAID"), qPrintable(alertOf(world, first->id)));
        // then the second cannot go out
        const auto written = world.write(second->id);
        QVERIFY(!written);
        QVERIFY2(written.error().text.contains(u"held for review"), qPrintable(written.error().text));
        QVERIFY(world.written.size() == 1);
        QCOMPARE(world.desk().batches.close(first->id, u"owner"_s).error().code, u"alert"_s);
        QCOMPARE(world.verifyText(), QString());
        // the file once more says nothing new; a person who has looked ends it
        const auto entries = world.program().store->books().entriesOf(world.rows().front().id)->size();
        RD_OK(world.results(first->id, late));
        QCOMPARE(world.program().store->books().entriesOf(world.rows().front().id)->size(), entries);
        RD_OK(world.results(first->id, late, {1}));
        QCOMPARE(alertOf(world, first->id), QString());
        RD_OK(world.desk().batches.close(first->id, u"owner"_s));
        RD_OK(world.decide(services::Decision::Release, {world.rows().front().id}));
        RD_OK(world.desk().batches.approve(second->id, u"eve"_s));
        RD_OK(world.write(second->id));
        QCOMPARE(world.verifyText(), QString());
    }

    /// An approved reward that would go by another way is held, too.
    void paidAfterAllHoldsAnApprovedReward()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;FAILED;closed")));
        RD_OK(world.approveRewards());
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;")));
        QCOMPARE(world.rows().front().state, RewardState::InReview);
        QCOMPARE(world.verifyText(), QString());
    }

    /// Older files read again after a return: "paid" is what they have to say.
    void whatWasPaidBeforeItCameBackIsOlderNews()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        const QByteArray paid = lineOf(*batch, 1, ";A;;20.00;PAID;;2026-05-01T10:00:00Z");
        RD_OK(world.results(batch->id, paid));
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;RETURNED;gone;2026-05-03T10:00:00Z")));
        QCOMPARE(world.count(RewardState::Due), 1);
        // the very file, and one that says the same
        RD_OK(world.results(batch->id, paid));
        QCOMPARE(alertOf(world, batch->id), QString());
        const auto again = world.results(batch->id, lineOf(*batch, 1, ";AA;;20.00;PAID;;2026-05-01T10:00:00Z"));
        RD_OK(again);
        QCOMPARE(again->rows.front().match.match, MatchClass::Matched);
        QCOMPARE(alertOf(world, batch->id), QString());
        QCOMPARE(world.count(RewardState::Due), 1);
        // a later one is news
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;;2026-05-04T10:00:00Z")));
        QVERIFY(!alertOf(world, batch->id).isEmpty());
        QCOMPARE(world.count(RewardState::InReview), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    /// A file says that it failed, and the merchant knows better.
    void aPersonMaySayThatItWasPaidAllTheSame()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        const services::MarkPaidOrder order{batch->id, {1}, u"wire 77"_s, world.clock.now(), u"owner"_s};
        RD_OK(world.desk().batches.markPaid(order));
        QCOMPARE(world.desk().batches.markPaid(order).error().code, u"not-open"_s);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;FAILED;no such account")));
        QCOMPARE(world.desk().batches.close(batch->id, u"owner"_s).error().code, u"alert"_s);
        RD_OK(world.desk().batches.markPaid(order));
        QCOMPARE(alertOf(world, batch->id), QString());
        QCOMPARE(world.count(RewardState::Issued), 1);
        RD_OK(world.desk().batches.close(batch->id, u"owner"_s));
        QCOMPARE(world.verifyText(), QString());
    }

    /// A bank refuses one payment and books the others as one sum, as files ask it to.
    void oneSumForWhatTheBankHadNotRefused()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;FAILED;closed")));
        const QByteArray booked = batch->number.toUtf8() + ";;;20.00;PAID;\n";
        const auto read = world.results(batch->id, booked);
        RD_OK(read);
        QCOMPARE(read->changes, 1);
        const auto payouts = world.desk().batches.payouts(batch->id);
        RD_OK(payouts);
        QCOMPARE(payouts->at(0).state, PayoutState::Failed);
        QCOMPARE(payouts->at(0).alert, QString());
        QCOMPARE(payouts->at(1).state, PayoutState::Paid);
        QCOMPARE(world.count(RewardState::Due), 1);
        // the sum of all would be news about the first
        const auto all = world.results(batch->id, batch->number.toUtf8() + ";;;40.00;PAID;\n");
        RD_OK(all);
        QVERIFY(!alertOf(world, batch->id).isEmpty());
        QCOMPARE(world.verifyText(), QString());
    }

    /// A payment of a sum that was booked at once comes back in the same statement: it left with the sum, and the sum
    /// is still that of what the bank had not refused.
    void aReturnBesideTheSumItLeftWith_data()
    {
        QTest::addColumn<QByteArray>("sum");
        QTest::addColumn<PayoutState>("others");
        QTest::newRow("the sum of what was not refused") << QByteArray("60.00") << PayoutState::Paid;
        QTest::newRow("the return booked apart") << QByteArray("40.00") << PayoutState::Paid;
        QTest::newRow("a sum of nothing") << QByteArray("50.00") << PayoutState::Sent;
    }
    void aReturnBesideTheSumItLeftWith()
    {
        QFETCH(QByteArray, sum);
        QFETCH(PayoutState, others);
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        for (const char *name : {"CLEO", "DORA"})
            RD_OK(addEarner(world, name));
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(batch->count, 4);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";;;20.00;FAILED;AC01")));
        const QByteArray file = batch->number.toUtf8() + ";;;" + sum + ";PAID;\n"
            + lineOf(*batch, 2, ";;;20.00;RETURNED;AC04;2026-05-23T00:00:00Z");
        const auto read = world.results(batch->id, file);
        RD_OK(read);
        QCOMPARE(read->changes, others == PayoutState::Paid ? 3 : 1);
        const auto payouts = world.desk().batches.payouts(batch->id);
        RD_OK(payouts);
        QCOMPARE(payouts->at(0).state, PayoutState::Failed);
        QCOMPARE(payouts->at(0).reason, u"AC01"_s);
        QCOMPARE(payouts->at(0).alert, QString());
        QCOMPARE(payouts->at(1).state, PayoutState::Failed);
        QCOMPARE(payouts->at(1).reason, u"AC04"_s);
        QCOMPARE(payouts->at(2).state, others);
        QCOMPARE(payouts->at(3).state, others);
        QCOMPARE(world.count(RewardState::Due), 2);
        // once more it says the same, and nothing new
        const auto again = world.results(batch->id, file);
        RD_OK(again);
        QCOMPARE(again->changes, 0);
        const auto left = std::count_if(again->rows.begin(), again->rows.end(),
            [](const services::ResultRow &row) { return row.match.match == MatchClass::Unmatched; });
        QCOMPARE(left, others == PayoutState::Paid ? 0 : 1);
        QCOMPARE(world.verifyText(), QString());
    }

    /// A bank keeps what the return cost it: once a person has agreed, the whole payout is due again, and what is
    /// missing is said.
    void lessThatCameBackCountsOnceAPersonAgrees_data()
    {
        QTest::addColumn<bool>("wasPaid");
        QTest::newRow("on its way") << false;
        QTest::newRow("paid") << true;
    }
    void lessThatCameBackCountsOnceAPersonAgrees()
    {
        QFETCH(bool, wasPaid);
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        if (wasPaid)
            RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;")));
        const auto payoutOf = [&] { return world.desk().batches.payouts(batch->id)->front(); };
        const Payout before = payoutOf();
        const QByteArray back = lineOf(*batch, 1, ";A;;17.50;RETURNED;AC04");
        const auto seen = world.results(batch->id, back);
        RD_OK(seen);
        QCOMPARE(seen->changes, 0);
        QCOMPARE(seen->rows.front().match.match, MatchClass::AmountDiffers);
        QVERIFY(seen->rows.front().match.needsPerson);
        QCOMPARE(payoutOf().state, before.state);
        QCOMPARE(payoutOf().reason, before.reason);
        // nobody can agree to less that was paid, to a failure of a part, or to a return that charges do not explain
        for (const char *other : {";A;;17.50;PAID;", ";A;;17.50;FAILED;", ";A;;14.99;RETURNED;AC04"}) {
            if (wasPaid && QByteArray(other).contains("PAID"))
                continue;
            const auto refused = world.results(batch->id, lineOf(*batch, 1, other), {1});
            RD_OK(refused);
            QCOMPARE(refused->changes, 0);
            QCOMPARE(refused->rows.front().match.match, MatchClass::AmountDiffers);
            QVERIFY(!refused->rows.front().match.needsPerson);
            QCOMPARE(payoutOf().state, before.state);
        }

        const auto agreed = world.results(batch->id, back, {1});
        RD_OK(agreed);
        QCOMPARE(agreed->changes, 1);
        QCOMPARE(agreed->failed, 2000);
        QCOMPARE(payoutOf().state, wasPaid ? PayoutState::Returned : PayoutState::Failed);
        QCOMPARE(payoutOf().reason, u"AC04, 2.50 USD less came back"_s);
        QCOMPARE(world.count(RewardState::Due), 1);
        QCOMPARE(world.rows().front().amount.value_or(Money{}), before.amount);
        const auto entries = world.program().store->books().entriesOf(world.rows().front().id);
        RD_OK(entries);
        QVERIFY(std::any_of(entries->begin(), entries->end(),
            [](const LedgerEntry &entry) { return entry.facts.contains(u"2.50 USD less came back"); }));
        QCOMPARE(world.desk().batches.show(batch->id)->batch.state, BatchState::Reconciled);
        // the same once more is nothing new, and clean; nor is another file that says it
        const Payout after = payoutOf();
        for (const QByteArray &file : {back, lineOf(*batch, 1, ";A;;17.50;RETURNED;other words")}) {
            for (const std::vector<int> &confirmed : {std::vector<int>(), std::vector<int>{1}}) {
                const auto again = world.results(batch->id, file, confirmed);
                RD_OK(again);
                QCOMPARE(again->changes, 0);
                QCOMPARE(again->rows.front().match.match, MatchClass::Matched);
                QVERIFY(!again->rows.front().match.needsPerson);
                QCOMPARE(payoutOf().state, after.state);
                QCOMPARE(payoutOf().reason, after.reason);
                QCOMPARE(payoutOf().alert, QString());
            }
        }
        QCOMPARE(world.count(RewardState::Due), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    /// domain.md 5.4.8: less that comes back of what counted as paid is a flag as all of it is, and says what is
    /// missing.
    void lessThatCameBackLateIsAFlag()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;")));
        // more is missing than charges explain: nothing is said of the payout
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;6.00;RETURNED;AC04")));
        QCOMPARE(alertOf(world, batch->id), QString());
        const QByteArray back = lineOf(*batch, 1, ";A;;17.50;RETURNED;AC04");
        RD_OK(world.results(batch->id, back));
        QCOMPARE(alertOf(world, batch->id), u"RETURNED: AC04, 2.50 USD less came back"_s);
        QCOMPARE(world.count(RewardState::Issued), 1);
        QCOMPARE(world.desk().batches.close(batch->id, u"owner"_s).error().code, u"alert"_s);
        const auto alerts = world.desk().batches.alerts();
        RD_OK(alerts);
        QCOMPARE(alerts->size(), std::size_t(1));
        QVERIFY(alerts->front().isLateFailure);
        services::FlagRequest request;
        request.id = alerts->front().id;
        request.decision = services::FlagDecision::Confirm;
        request.member = u"owner"_s;
        request.reason = u"asked the bank"_s;
        RD_OK(world.desk().batches.decideAlert(request));
        QCOMPARE(world.count(RewardState::Due), 1);
        const Payout after = world.desk().batches.payouts(batch->id)->front();
        QCOMPARE(after.state, PayoutState::Returned);
        QCOMPARE(after.reason, u"AC04, 2.50 USD less came back"_s);
        // the file again is clean and raises no flag
        const auto again = world.results(batch->id, back);
        RD_OK(again);
        QCOMPARE(again->rows.front().match.match, MatchClass::Matched);
        QVERIFY(world.desk().batches.alerts()->empty());
        QCOMPARE(world.verifyText(), QString());
    }

    /// What came back is no part of a sum that came back, too.
    void aReturnIsNoPartOfAReturnedSum()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        const auto read = world.results(
            batch->id, batch->number.toUtf8() + ";;;40.00;RETURNED;\n" + lineOf(*batch, 2, ";;;20.00;RETURNED;AC04"));
        RD_OK(read);
        QCOMPARE(read->changes, 1);
        QCOMPARE(world.desk().batches.payouts(batch->id)->at(0).state, PayoutState::Sent);
        QCOMPARE(world.verifyText(), QString());
    }

    /// Before the file is written nobody has to say why; afterwards somebody does.
    void aReasonIsNeededOnceTheFileWasWritten()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto draft = world.make();
        RD_OK(draft);
        RD_OK(world.desk().batches.discard(draft->id, {}, u"owner"_s));
        QCOMPARE(world.count(RewardState::Approved), 1);
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(world.desk().batches.discard(batch->id, u" "_s, u"eve"_s, true).error().code, u"reason-missing"_s);
        RD_OK(world.desk().batches.discard(batch->id, u"laptop lost"_s, u"eve"_s, true));
        QCOMPARE(world.verifyText(), QString());
    }

    /// A file holds one kind of destination: the others get one of their own, and nobody is forgotten.
    void eachKindOfDestinationGetsItsFile()
    {
        BatchWorld world;
        world.files.oneKind = true;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world, "ABCDEFGH23456"));
        RD_OK(world.approveRewards());
        const auto made = world.desk().batches.create(world.all());
        RD_OK(made);
        QCOMPARE(made->batches.size(), std::size_t(2));
        QCOMPARE(made->leftOut.size(), std::size_t(0));
        QCOMPARE(made->batches[0].count, 1);
        QCOMPARE(made->batches[1].count, 1);
        QCOMPARE(world.desk().batches.payouts(made->batches[1].id)->front().reference,
            payoutReference(made->batches[1].number, 1));
        QCOMPARE(world.verifyText(), QString());
    }

    /// How many there are is no reason to leave anybody out, also where another kind comes after them.
    void manyOfOneKindAreSplit()
    {
        BatchWorld world;
        world.files.oneKind = true;
        world.files.maxLines = 1;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        world.code("CLEO");
        RD_OK(world.participant("cleo@example.com", "CLEO"));
        world.sale(30, "CLEO");
        RD_OK(world.sync());
        RD_OK(world.pay("cleo@example.com", "ABCDEFGH23456"));
        RD_OK(world.approveRewards());
        const auto made = world.desk().batches.create(world.all());
        RD_OK(made);
        QCOMPARE(made->batches.size(), std::size_t(3));
        QCOMPARE(made->leftOut.size(), std::size_t(0));
        QCOMPARE(world.verifyText(), QString());
    }

    /// A template that is for one kind of destinations leaves the others out and stops nobody else.
    void aTemplateForOneKindLeavesTheOthersOut()
    {
        BatchWorld world;
        world.files.oneKind = true;
        world.files.unfit = u"email"_s;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world, "ABCDEFGH23456"));
        RD_OK(world.approveRewards());
        const auto made = world.desk().batches.create(world.all());
        RD_OK(made);
        QCOMPARE(made->batches.size(), std::size_t(1));
        QCOMPARE(made->leftOut.size(), std::size_t(1));
        QCOMPARE(made->leftOut.front().reason, u"file-refuses"_s);
        QCOMPARE(made->leftOut.front().detail, u"the template is for others"_s);
        QCOMPARE(world.count(RewardState::Batched), 1);
        QCOMPARE(world.verifyText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestBatchResults)
#include "tst_batchresults.moc"
