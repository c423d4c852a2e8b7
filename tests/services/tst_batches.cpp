// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/services/batchworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const std::vector<services::LeftOutReward> &leftOut)
{
    return leftOut.empty() ? QString() : leftOut.front().reason;
}

} // namespace

/// The numbers are those of domain.md 5.4.
class TestBatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeRound()
    {
        BatchWorld world;
        RD_OK(world.prepare(3));
        const auto batch = world.make();
        RD_OK(batch);
        QCOMPARE(batch->state, BatchState::Draft);
        QCOMPARE(batch->count, 1);
        QCOMPARE(batch->total, 6'000);
        QVERIFY(batch->twoPerson);
        QCOMPARE(world.count(RewardState::Batched), 3);
        QCOMPARE(world.verifyText(), QString());

        // nobody writes it without a second person, and the first is not the second
        QCOMPARE(world.write(batch->id).error().code, u"needs-approval"_s);
        QCOMPARE(world.desk().batches.approve(batch->id, u"owner"_s).error().code, u"same-person"_s);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        const auto written = world.write(batch->id);
        RD_OK(written);
        QCOMPARE(written->batch.state, BatchState::Exported);
        QCOMPARE(world.written.size(), std::size_t(1));
        QVERIFY(world.written[0].contains("anna.pays@example.com"));
        QVERIFY(world.written[0].contains("60.00"));
        QVERIFY(!written->batch.sealedHash.isEmpty());
        QVERIFY(written->batch.head.seq > 0);
        QCOMPARE(world.count(RewardState::Submitted), 3);
        QCOMPARE(world.account(Account::InTransit), 6'000);
        QCOMPARE(world.verifyText(), QString());

        QVERIFY(world.desk().batches.check(batch->id, world.written[0])->isSame);
        QVERIFY(!world.desk().batches.check(batch->id, world.written[0] + ' ')->isSame);

        const auto results = world.results(batch->id, lineOf(*batch, 1, ";PP1;;60.00;PAID;"));
        RD_OK(results);
        QCOMPARE(results->changes, 1);
        QCOMPARE(results->batch.state, BatchState::Reconciled);
        QCOMPARE(world.count(RewardState::Issued), 3);
        QCOMPARE(world.account(Account::Settled), 6'000);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.desk().batches.close(batch->id, u"owner"_s));
        QCOMPARE(world.verifyText(), QString());
        // the books computed again change nothing
        RD_OK(world.sync(true));
        QCOMPARE(world.count(RewardState::Issued), 3);
        QCOMPARE(world.verifyText(), QString());
    }

    /// From the reward to the last answer nobody is asked for anything: with a provider that refuses every connection.
    void nothingOfItNeedsANetwork()
    {
        BatchWorld world;
        RD_OK(world.prepare(3));
        const Status away = fail(ErrorKind::Offline, u"no route"_s);
        world.shop.failAll = away.error();
        world.shop.feedError = world.shop.failAll;
        QVERIFY(!world.sync()); // it is really away
        const int requests = world.shop.fetches + world.shop.calls;
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.discard(batch->id, u"again"_s, u"owner"_s));
        const auto second = world.desk().batches.create(world.all());
        RD_OK(second);
        const Batch made = second->batches.front();
        RD_OK(world.desk().batches.approve(made.id, u"eve"_s));
        RD_OK(world.write(made.id));
        QVERIFY(world.desk().batches.check(made.id, world.written.back())->isSame);
        RD_OK(world.results(made.id, lineOf(made, 1, ";PP1;;60.00;UNCLAIMED;")));
        services::MarkPaidOrder order;
        order.batch = made.id;
        order.lines = {1};
        order.reference = u"by transfer"_s;
        order.date = world.clock.now();
        order.member = u"owner"_s;
        RD_OK(world.desk().batches.markPaid(order));
        RD_OK(world.desk().batches.close(made.id, u"owner"_s));
        QCOMPARE(world.count(RewardState::Issued), 3);
        QCOMPARE(int(world.shop.fetches + world.shop.calls), requests);
        QCOMPARE(world.verifyText(), QString());
    }

    void n1_refundBetweenSealAndExportRefusesTheExport()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(world.desk().batches.seal(batch->id, u"owner"_s));
        world.refund(1, 5'000);
        RD_OK(world.sync());
        QCOMPARE(world.verifyText(), QString());
        const auto written = world.write(batch->id);
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"seal-broken"_s);
        QVERIFY(world.written.empty());
        QVERIFY(!world.desk().batches.show(batch->id)->obstacle.isEmpty());
        // rebuilt: what is left of it is paid
        RD_OK(world.desk().batches.discard(batch->id, u"refund"_s, u"owner"_s));
        QCOMPARE(world.count(RewardState::Approved), 2);
        QCOMPARE(world.verifyText(), QString());
        const auto again = world.desk().batches.create(world.all());
        RD_OK(again);
        QCOMPARE(again->batches.front().total, 3'000);
        QCOMPARE(again->batches.front().number, u"B-2026-0002"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void n1_refundVoidsApprovals()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        world.refund(1, 5'000);
        RD_OK(world.sync());
        QCOMPARE(world.write(batch->id).error().code, u"batch-changed"_s);
        const auto shown = world.desk().batches.show(batch->id);
        RD_OK(shown);
        QCOMPARE(shown->batch.state, BatchState::Draft);
        QVERIFY(shown->batch.approvals.empty());
    }

    void n2_refundAfterExportThenFailure()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.exported();
        RD_OK(batch);
        world.refund(1, 10'000);
        RD_OK(world.sync());
        QCOMPARE(world.count(RewardState::Submitted), 2);
        QCOMPARE(world.account(Account::Recoverable), -2'000);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";PP1;;40.00;FAILED;account closed")));
        // both meet: one reward is due again, the refunded one is nothing
        QCOMPARE(world.count(RewardState::Due), 1);
        QCOMPARE(world.account(Account::Open), 2'000);
        QCOMPARE(world.account(Account::Recoverable), 0);
        QCOMPARE(world.verifyText(), QString());
        for (const RewardRow &row : world.rows()) {
            if (row.state == RewardState::Due)
                QVERIFY(row.lastFailure.contains(u"FAILED"));
        }
    }

    void n3_crashBetweenWritingAndRecording()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        // the program ends after the bytes are on the disk and before anything is recorded
        world.crashAfterWriting = true;
        QVERIFY(!world.write(batch->id));
        world.crashAfterWriting = false;
        PayoutProgram &next = world.startAgain();
        QCOMPARE(next.batches.show(batch->id)->batch.state, BatchState::Exporting);
        QVERIFY(next.batches.show(batch->id)->remarks.join(u' ').contains(u"uncertain"));
        QCOMPARE(world.count(RewardState::Batched), 2);
        QCOMPARE(world.verifyText(), QString());
        QCOMPARE(next.batches.discard(batch->id, u"x"_s, u"owner"_s).error().code, u"may-be-uploaded"_s);
        // meanwhile one of the sales is refunded: the file may be at the provider, so it stays what it is
        world.refund(1, 10'000);
        RD_OK(world.sync());
        QCOMPARE(world.verifyText(), QString());
        const auto written = world.write(batch->id);
        RD_OK(written);
        QVERIFY(written->again);
        QCOMPARE(world.written.size(), std::size_t(2));
        QCOMPARE(world.written[0], world.written[1]);
        QCOMPARE(QCryptographicHash::hash(world.written[0], QCryptographicHash::Sha256), batch->fileHash);
        QCOMPARE(world.account(Account::InTransit), 4'000);
        QCOMPARE(world.account(Account::Recoverable), -2'000);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";;;40.00;PAID;")));
        QCOMPARE(world.verifyText(), QString());
    }

    void whatCouldNotBeWrittenIsAsSealedAsBefore()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        world.failWriting = true;
        QVERIFY(!world.write(batch->id));
        world.failWriting = false;
        QCOMPARE(world.desk().batches.show(batch->id)->batch.state, BatchState::Sealed);
        // so that a refund still breaks the seal
        world.refund(1, 5'000);
        RD_OK(world.sync());
        QCOMPARE(world.write(batch->id).error().code, u"seal-broken"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void whatIsAnsweredForIsNotWrittenAgainNorDiscarded()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;FAILED;closed")));
        QCOMPARE(world.write(batch->id).error().code, u"batch-answered"_s);
        QCOMPARE(world.desk().batches.discard(batch->id, u"x"_s, u"eve"_s, true).error().code, u"may-be-uploaded"_s);
    }

    void n4_theSameFileTwiceIsTheSameBytes()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.exported();
        RD_OK(batch);
        const auto entries = world.account(Account::InTransit);
        const auto again = world.write(batch->id);
        RD_OK(again);
        QVERIFY(again->again);
        QCOMPARE(again->warnings.size(), 2); // twice, and test money
        QCOMPARE(world.written[0], world.written[1]);
        QCOMPARE(world.account(Account::InTransit), entries);
        QCOMPARE(again->batch.exports, 2);
        QCOMPARE(world.verifyText(), QString());
    }

    void n5_nothingIsGuessed()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(batch->count, 2);
        const auto before = world.rows();
        const auto results = world.results(batch->id,
            lineOf(*batch, 1, ";A;;19.99;PAID;") + "B-1999-0001-00001;B;;20.00;PAID;\n"
                + lineOf(*batch, 2, ";C;;20.00;SOMETHING;"));
        RD_OK(results);
        QCOMPARE(results->changes, 0);
        QCOMPARE(results->rows[0].match.match, MatchClass::AmountDiffers);
        QCOMPARE(results->rows[1].match.match, MatchClass::Unmatched);
        QCOMPARE(results->rows[2].match.match, MatchClass::UnknownWord);
        QCOMPARE(world.count(RewardState::Submitted), 2);
        const auto twice =
            world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;") + lineOf(*batch, 1, ";A;;20.00;FAILED;"));
        RD_OK(twice);
        QCOMPARE(twice->changes, 0);
        QCOMPARE(twice->rows[0].match.match, MatchClass::Duplicate);
        QCOMPARE(twice->rows[2].match.match, MatchClass::Missing);
        QCOMPARE(world.count(RewardState::Submitted), 2);
        QCOMPARE(world.verifyText(), QString());
    }

    void n6_theReceiverAloneNeedsAPerson()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        const QByteArray file = ";PP7;anna.pays@example.com;20.00;PAID;\n";
        const auto first = world.results(batch->id, file);
        RD_OK(first);
        QCOMPARE(first->changes, 0);
        QVERIFY(first->rows[0].match.needsPerson);
        QCOMPARE(world.count(RewardState::Submitted), 1);
        const auto confirmed = world.results(batch->id, file, {1});
        RD_OK(confirmed);
        QCOMPARE(confirmed->changes, 1);
        QCOMPARE(world.count(RewardState::Issued), 1);
        // from now on the provider's id is known
        const auto later = world.results(batch->id, ";PP7;;20.00;RETURNED;\n");
        RD_OK(later);
        QCOMPARE(later->rows[0].match.by, MatchedBy::ProviderId);
        QCOMPARE(later->changes, 1);
        QCOMPARE(world.count(RewardState::Due), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void n7_theSameResultsTwiceChangeNothing()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        const QByteArray file = lineOf(*batch, 1, ";A;;20.00;PAID;") + lineOf(*batch, 2, ";B;;20.00;FAILED;closed");
        RD_OK(world.results(batch->id, file));
        const auto seq = world.program().store->checkpoints().head()->seq;
        const auto again = world.results(batch->id, file);
        RD_OK(again);
        QCOMPARE(again->changes, 0);
        QVERIFY(again->wasApplied);
        QCOMPARE(world.program().store->checkpoints().head()->seq, seq);
        QCOMPARE(world.verifyText(), QString());
    }

    /// What nobody has stored counts for the batch; only an admin's is kept, and only with a batch.
    void whoPreparesMaySayWhatTheFormatAsksFor()
    {
        BatchWorld world;
        world.files.needsDecimals = true;
        RD_OK(world.prepare(1));
        const auto stored = [&world] { return world.desk().batches.settings(u"paypal-csv"_s)->back().second; };
        services::BatchRequest request = world.all();
        request.choices = {{u"decimals"_s, u"comma"_s}};
        const auto nothing = world.desk().batches.create(request); // nothing is approved yet
        RD_OK(nothing);
        QVERIFY(nothing->batches.empty());
        QCOMPARE(stored(), QString());
        RD_OK(world.approveRewards());
        request.member = u"eve"_s; // an approver
        request.choices = {{u"decimals"_s, u"=1"_s}};
        QCOMPARE(world.desk().batches.create(request).error().code, u"bad-setting"_s);
        request.choices = {{u"decimals"_s, u"comma"_s}};
        const auto hers = world.desk().batches.create(request);
        RD_OK(hers);
        QCOMPARE(hers->batches.size(), std::size_t{1});
        QCOMPARE(stored(), QString());
        QVERIFY2(hers->remarks.join(u' ').contains(u"for this time only"_s), qPrintable(hers->remarks.join(u' ')));
        RD_OK(world.desk().batches.discard(hers->batches.front().id, u"again"_s, u"owner"_s));
        request.member = u"owner"_s;
        const auto his = world.desk().batches.create(request);
        RD_OK(his);
        QCOMPARE(his->batches.size(), std::size_t{1});
        QCOMPARE(stored(), u"comma"_s);
        RD_OK(world.desk().batches.approve(his->batches.front().id, u"eve"_s));
        RD_OK(world.write(his->batches.front().id));
        QVERIFY(world.written.back().endsWith("comma\n"));
        request.choices = {{u"decimals"_s, u"point"_s}}; // stored by now: not changed from here
        QVERIFY(world.desk().batches.create(request)->remarks.filter(u"stored"_s).isEmpty());
        QCOMPARE(stored(), u"comma"_s);
    }

    /// A bank that drops dashes says one payout failed, and the batch as a whole was paid: never two rows for one
    /// payout.
    void aWholeBatchAndARowWithoutDashesAgree()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        QByteArray file = lineOf(*batch, 1, ";A;;20.00;FAILED;closed");
        file.replace('-', "");
        QString number = batch->number;
        file += number.remove(u'-').toLower().toUtf8() + ";;;;PAID;\n";
        const auto applied = world.results(batch->id, file);
        RD_OK(applied);
        QCOMPARE(applied->changes, 2);
        const auto payouts = world.desk().batches.payouts(batch->id);
        RD_OK(payouts);
        QCOMPARE(payouts->at(0).state, PayoutState::Failed);
        QCOMPARE(payouts->at(1).state, PayoutState::Paid);
        QCOMPARE(world.verifyText(), QString());
    }

    /// The file was changed between the seal and the upload: the bank says so by its count or its sum.
    void theBankWasGivenAnotherFile_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::addColumn<bool>("isOther");
        QTest::newRow("the same") << QByteArray(";2;40.00\n") << false;
        QTest::newRow("without decimals") << QByteArray(";2;40\n") << false;
        QTest::newRow("nothing said") << QByteArray(";;\n") << false;
        QTest::newRow("another sum") << QByteArray(";2;4000.00\n") << true;
        QTest::newRow("another count") << QByteArray(";3;40.00\n") << true;
        QTest::newRow("no number") << QByteArray(";2;a lot\n") << true;
    }
    void theBankWasGivenAnotherFile()
    {
        QFETCH(QByteArray, original);
        QFETCH(bool, isOther);
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(batch->total, 4'000);
        const QByteArray number = batch->number.toUtf8();
        const QByteArray said = "ORIGINAL;" + number + original;
        // Of the whole file.
        const auto whole = world.results(batch->id, said + number + ";;;;PAID;\n");
        RD_OK(whole);
        QCOMPARE(whole->changes, isOther ? 0 : 2);
        QCOMPARE(whole->remarks.join(u' ').contains(u"another file"_s), isOther);
        QCOMPARE(world.count(RewardState::Issued), isOther ? 0 : 2);
        if (!isOther)
            return;
        // Row by row: what is named with its amount is sure, the other waits for a person.
        const QByteArray rows = said + lineOf(*batch, 1, ";A;;20.00;PAID;") + lineOf(*batch, 2, ";B;;;PAID;");
        const auto named = world.results(batch->id, rows);
        RD_OK(named);
        QCOMPARE(named->changes, 1);
        QCOMPARE(world.count(RewardState::Issued), 1);
        const auto waits = std::find_if(named->rows.begin(), named->rows.end(),
            [](const services::ResultRow &row) { return row.match.needsPerson; });
        QVERIFY(waits != named->rows.end());
        QCOMPARE(waits->match.line, 2);
        RD_OK(world.results(batch->id, rows, {waits->item->row}));
        QCOMPARE(world.count(RewardState::Issued), 2);
        QCOMPARE(world.verifyText(), QString());
    }
    void anothersFileSaysNothingOfOurs()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        const auto applied =
            world.results(batch->id, "ORIGINAL;B-1999-0001;9;9.00\n" + lineOf(*batch, 1, ";A;;;PAID;"));
        RD_OK(applied);
        QCOMPARE(applied->changes, 1);
    }

    void n8_lateFailureOfWhatWasMarkedByHand()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        services::MarkPaidOrder order{batch->id, {1}, u"wire 77"_s, world.clock.now(), u"owner"_s};
        RD_OK(world.desk().batches.markPaid(order));
        QCOMPARE(world.count(RewardState::Issued), 1);
        QCOMPARE(world.verifyText(), QString());
        const QByteArray late = lineOf(*batch, 1, ";A;;20.00;FAILED;no such account");
        const auto seen = world.results(batch->id, late);
        RD_OK(seen);
        QCOMPARE(seen->changes, 0);
        QCOMPARE(world.count(RewardState::Issued), 1);
        QVERIFY(world.desk().batches.show(batch->id)->lines[0].payout.alert.contains(u"no such account"));
        RD_OK(world.results(batch->id, late, {1}));
        QCOMPARE(world.count(RewardState::Due), 1);
        QVERIFY(world.desk().batches.show(batch->id)->lines[0].payout.alert.isEmpty());
        QCOMPARE(world.verifyText(), QString());
    }

    void n9_unclaimedHasADeadlineAndIsNotPaidAgain()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;UNCLAIMED;")));
        QCOMPARE(world.count(RewardState::Unclaimed), 1);
        const auto shown = world.desk().batches.show(batch->id);
        QCOMPARE(shown->batch.state, BatchState::Reconciled);
        QCOMPARE(*shown->lines[0].payout.deadline, world.clock.now() + std::chrono::hours(30 * 24));
        QVERIFY(world.desk().batches.create(world.all())->batches.empty());
        QCOMPARE(world.desk().batches.close(batch->id, u"owner"_s).error().code, u"not-answered"_s);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;RETURNED;not taken")));
        QCOMPARE(world.count(RewardState::Due), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void n10_splitsByTheLimitAndKeepsAParticipantInOne()
    {
        BatchWorld world;
        world.files.maxLines = 1;
        RD_OK(world.prepare(2));
        RD_OK(addBob(world));
        RD_OK(world.approveRewards());
        const auto made = world.desk().batches.create(world.all());
        RD_OK(made);
        QCOMPARE(made->batches.size(), std::size_t(2));
        QCOMPARE(made->batches[0].total, 4'000);
        QCOMPARE(made->batches[1].total, 2'000);
        QVERIFY(made->batches[0].number != made->batches[1].number);
        QCOMPARE(world.verifyText(), QString());
    }

    void n11_changeOfMethodBlocksAndTheBatchKeepsItsOwn()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(world.pay("anna@example.com", "thief@example.com"));
        QVERIFY(world.desk().batches.show(batch->id)->lines[0].isMethodReplaced);
        RD_OK(world.write(batch->id));
        QVERIFY(world.written[0].contains("anna.pays@example.com"));
        QVERIFY(!world.written[0].contains("thief"));
        // the next one waits
        world.sale(3, "ANNA");
        RD_OK(world.sync());
        RD_OK(world.approveRewards());
        const auto next = world.desk().batches.create(world.all());
        RD_OK(next);
        QVERIFY(next->batches.empty());
        QCOMPARE(reasonOf(next->leftOut), u"method-changed-recently"_s);
        world.clock.advance(std::chrono::hours(24 * 8));
        QCOMPARE(world.desk().batches.preview(world.all())->batches.size(), std::size_t(1));
        QCOMPARE(world.verifyText(), QString());
    }

    /// What a file says of the same account is changed with it: nothing of it is thrown away, and no days are waited.
    void anotherHolderOfTheSameAccountCounts()
    {
        const auto destinations = [](BatchWorld &world, const QString &provider, const QStringList &texts) {
            const auto anna = world.program().people.participantId(u"anna@example.com"_s);
            QStringList kept;
            for (const QString &text : texts) {
                services::PayoutMethodRequest request;
                request.participant = *anna;
                request.provider = provider;
                request.currency = Currency::parse(provider == u"ach"_s ? u"USD"_s : u"EUR"_s).value();
                request.destination = text;
                if (!world.desk().methods.set(request, u"owner"_s))
                    return QStringList{u"refused"_s};
                const auto methods = world.desk().methods.current(*anna);
                for (const PayoutMethod &method : *methods) {
                    if (method.provider == provider)
                        kept += destinationText(world.desk().methods.destination(method).value());
                }
            }
            return kept;
        };
        BatchWorld world;
        RD_OK(world.prepare(1));
        const QStringList ach{u"021000021 / 123456789"_s, u"021000021 / 123456789 savings"_s};
        const QStringList kept = destinations(world, u"ach"_s, ach + ach);
        QCOMPARE(kept.size(), 4);
        QVERIFY(!kept[0].contains(u"savings"_s));
        QVERIFY(kept[1].contains(u"savings"_s));
        QCOMPARE(kept[2], kept[0]);
        const QStringList sepa = destinations(
            world, u"sepa"_s, {u"BE68539007547034"_s, u"BE68 5390 0754 7034"_s, u"BE68539007547034 (Shalom Olam)"_s});
        QCOMPARE(sepa.size(), 3);
        QCOMPARE(sepa[1], sepa[0]);
        QVERIFY(sepa[2].contains(u"Shalom Olam"_s));
        // the same words are no change, and the same account is none that payouts wait for
        const auto history = world.desk().methods.history(*world.program().people.participantId(u"anna@example.com"_s));
        RD_OK(history);
        QCOMPARE(std::count_if(history->begin(), history->end(),
                     [](const auto &view) { return view.method.provider == u"sepa"_s; }),
            2);
        QVERIFY(destinations(world, u"sepa"_s, {u"DE89370400440532013000"_s}).size() == 1);
        const auto recent = [&world](const QString &provider) {
            const auto anna = world.program().people.participantId(u"anna@example.com"_s);
            const auto current = world.desk().methods.current(*anna);
            const auto found = std::find_if(current->begin(), current->end(),
                [&provider](const PayoutMethod &method) { return method.provider == provider; });
            return found != current->end() && world.desk().methods.isRecent(*found).value();
        };
        QVERIFY(recent(u"sepa"_s));
        world.clock.advance(std::chrono::hours(24 * 8));
        QVERIFY(!recent(u"sepa"_s));
        QCOMPARE(destinations(world, u"sepa"_s, {u"DE89370400440532013000 (Anna Other)"_s}).size(), 1);
        QVERIFY2(!recent(u"sepa"_s), "the account is the one of a week ago");
        QCOMPARE(destinations(world, u"sepa"_s, {u"BE68539007547034 (Anna Other)"_s}).size(), 1);
        QVERIFY(recent(u"sepa"_s));
        QCOMPARE(destinations(world, u"sepa"_s, {u"BE68539007547034 (Anna Third)"_s}).size(), 1);
        QVERIFY2(recent(u"sepa"_s), "another holder does not end the wait for a changed account");
        QCOMPARE(world.verifyText(), QString());
    }

    /// No days are none, also where the server's clock is behind ours.
    void noDaysHoldNothingBack()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(world.desk().methods.setChangeDays(0, u"owner"_s));
        world.clock.setSkew(-std::chrono::minutes(10));
        RD_OK(world.pay("anna@example.com", "anna.elsewhere@example.com"));
        RD_OK(world.make());
        QCOMPARE(world.verifyText(), QString());
    }

    void n12_nobodyApprovesAnOwnRewardOrAnOwnChange()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        Member anna;
        anna.name = u"anna"_s;
        anna.role = Role::Approver;
        anna.email = u"anna@example.com"_s;
        RD_OK(world.program().members.add(anna, u"owner"_s));
        QCOMPARE(world.desk().batches.approve(batch->id, u"anna"_s).error().code, u"own-reward"_s);
        RD_OK(world.desk().batches.discard(batch->id, u"again"_s, u"owner"_s));
        RD_OK(world.pay("anna@example.com", "other@example.com", u"eve"_s));
        world.clock.advance(std::chrono::hours(24 * 8));
        const auto next = world.desk().batches.create(world.all());
        RD_OK(next);
        QCOMPARE(world.desk().batches.approve(next->batches.front().id, u"eve"_s).error().code, u"same-person"_s);
    }

    void n14_sharedDestinationIsSaid()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world, "ANNA.PAYS@example.com"));
        const auto flags = world.program().rewards.flags();
        RD_OK(flags);
        QCOMPARE(flags->size(), std::size_t(2)); // of both, held until somebody has looked
        for (const auto &flag : *flags)
            RD_OK(world.program().rewards.decideFlag(
                {services::FlagDecision::Clear, flag.id, u"one household"_s, u"owner"_s}));
        RD_OK(world.approveRewards());
        const auto preview = world.desk().batches.preview(world.all());
        RD_OK(preview);
        QCOMPARE(preview->batches.front().lines.size(), std::size_t(2)); // never merged
        QVERIFY(preview->batches.front().lines[0].isShared);
        QVERIFY(preview->remarks.join(u' ').contains(u"shared-destination"));
        const auto anna = world.program().people.participantId(u"anna@example.com"_s);
        QCOMPARE(world.desk().methods.methods(*anna)->front().sharedWith.size(), std::size_t(1));
    }

    void approvalsLapseAfterThreeDays()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        world.clock.advance(std::chrono::hours(73));
        QCOMPARE(world.write(batch->id).error().code, u"approval-expired"_s);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(world.write(batch->id));
        QCOMPARE(world.verifyText(), QString());
    }

    /// reliability.md 11: nothing that happens to a batch is dated before what happened to it already, whatever the
    /// computer's clock says; an approval given then counts, and lapses when the clock is right again.
    void aClockThatWasSetBackDatesNothingBeforeItsBatch()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        const Instant right = world.clock.now();
        const auto lastEntry = [&world] { return **world.program().store->books().lastEntryAt(); };
        QCOMPARE(batch->createdAt, lastEntry());
        world.clock.set(right - std::chrono::hours(48));
        QVERIFY(world.program().books.clockWarning()->isBeforeBooks);
        const auto approved = world.desk().batches.approve(batch->id, u"eve"_s);
        RD_OK(approved);
        QCOMPARE(approved->approvals.front().at, batch->createdAt);
        const auto written = world.write(batch->id);
        RD_OK(written);
        QCOMPARE(*written->batch.sealedAt, batch->createdAt);
        QCOMPARE(*written->batch.exportedAt, batch->createdAt);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;")));
        const auto detail = world.desk().batches.show(batch->id);
        RD_OK(detail);
        QCOMPARE(detail->results.front().at, batch->createdAt);
        const Payout paid = world.desk().batches.payouts(batch->id)->front();
        QVERIFY(paid.settledAt.has_value()); // the row had no time of its own
        QCOMPARE(*paid.settledAt, batch->createdAt);
        QCOMPARE(lastEntry(), batch->createdAt);
        QCOMPARE(world.verifyText(), QString());
    }

    void anApprovalUnderAClockThatWasSetBackLapsesAllTheSame()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        const Instant right = world.clock.now();
        world.clock.set(right - std::chrono::hours(48));
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        world.clock.set(right + std::chrono::hours(73));
        QCOMPARE(world.write(batch->id).error().code, u"approval-expired"_s);
        // and a batch that is made then is no older than the books either
        world.clock.set(right - std::chrono::hours(48));
        RD_OK(world.desk().batches.discard(batch->id, {}, u"owner"_s));
        const auto last = **world.program().store->books().lastEntryAt();
        const auto next = world.make();
        RD_OK(next);
        QVERIFY(next->createdAt >= last);
        QCOMPARE(world.verifyText(), QString());
    }

    void aCampaignMayDoWithOnePerson()
    {
        BatchWorld world;
        RD_OK(world.prepare(1, R"(,"approval":{"mode":"manual","twoPerson":false})"));
        const auto batch = world.make();
        RD_OK(batch);
        QVERIFY(!batch->twoPerson);
        RD_OK(world.write(batch->id));
        QCOMPARE(world.verifyText(), QString());
    }

    void whatIsOwedBackIsKeptAndStandsAgain()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto first = world.exported();
        RD_OK(first);
        RD_OK(world.results(first->id, lineOf(*first, 1, ";A;;20.00;PAID;")));
        world.refund(1, 10'000);
        RD_OK(world.sync());
        QCOMPARE(world.account(Account::Recoverable), -2'000);
        // one reward alone is eaten up
        world.sale(2, "ANNA");
        RD_OK(world.sync());
        RD_OK(world.approveRewards());
        const auto eaten = world.desk().batches.create(world.all());
        RD_OK(eaten);
        QVERIFY(eaten->batches.empty());
        QCOMPARE(reasonOf(eaten->leftOut), u"negative-balance"_s);
        // two leave something
        world.sale(3, "ANNA");
        RD_OK(world.sync());
        const auto second = world.exported();
        RD_OK(second);
        QCOMPARE(second->total, 2'000);
        QCOMPARE(world.account(Account::Recoverable), 0);
        QCOMPARE(world.account(Account::InTransit), 2'000);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(second->id, lineOf(*second, 1, ";B;;20.00;FAILED;closed")));
        QCOMPARE(world.account(Account::Recoverable), -2'000);
        QCOMPARE(world.account(Account::Open), 4'000);
        QCOMPARE(world.count(RewardState::Due), 2);
        QCOMPARE(world.verifyText(), QString());
        // once more, paid, and back
        const auto third = world.exported();
        RD_OK(third);
        RD_OK(world.results(third->id, lineOf(*third, 1, ";C;;20.00;PAID;")));
        QCOMPARE(world.count(RewardState::Issued), 2);
        QCOMPARE(world.account(Account::Settled), 4'000);
        QCOMPARE(world.account(Account::Open), 0);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(third->id, lineOf(*third, 1, ";C;;20.00;RETURNED;")));
        QCOMPARE(world.account(Account::Settled), 2'000);
        QCOMPARE(world.account(Account::Recoverable), -2'000);
        QCOMPARE(world.account(Account::Open), 4'000);
        QCOMPARE(world.count(RewardState::Due), 2);
        QCOMPARE(world.verifyText(), QString());
    }

    void negativeAdjustmentsAreKeptAndStandAgain()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        services::AdjustRequest order;
        order.participant = u"anna@example.com"_s;
        order.amount = Money{-500, *Currency::parse(u"USD")};
        order.reason = u"gift"_s;
        order.member = u"owner"_s;
        RD_OK(world.program().balances.adjust(order));
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(batch->total, 3'500);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;35.00;PAID;")));
        QCOMPARE(world.account(Account::Settled), 3'500);
        QCOMPARE(world.account(Account::Open), 0);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;35.00;RETURNED;")));
        QCOMPARE(world.account(Account::Open), 3'500);
        QCOMPARE(world.verifyText(), QString());
        const auto again = world.make();
        RD_OK(again);
        QCOMPARE(again->total, 3'500);
        QCOMPARE(world.verifyText(), QString());
    }

    void discardsWhatWasNeverUploaded()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(world.desk().batches.discard(batch->id, u"x"_s, u"owner"_s).error().code, u"may-be-uploaded"_s);
        // who wrote the file is not the one to say so
        QCOMPARE(world.desk().batches.discard(batch->id, u"x"_s, u"owner"_s, true).error().code, u"same-person"_s);
        RD_OK(world.desk().batches.discard(batch->id, u"wrong bank"_s, u"eve"_s, true));
        QCOMPARE(world.count(RewardState::Due), 2);
        QCOMPARE(world.account(Account::Open), 4'000);
        QCOMPARE(world.verifyText(), QString());
        QVERIFY(!world.write(batch->id));
    }

    void aSumBookedAtOnceHasToBeThatOfTheLines()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.exported();
        RD_OK(batch);
        const auto wrong = world.results(batch->id, batch->number.toUtf8() + ";;;20.00;PAID;\n");
        RD_OK(wrong);
        QCOMPARE(wrong->changes, 0);
        QCOMPARE(world.count(RewardState::Submitted), 2);
        const auto twice = world.results(
            batch->id, batch->number.toUtf8() + ";;;40.00;PAID;\n" + batch->number.toUtf8() + ";;;40.00;PAID;\n");
        RD_OK(twice);
        QCOMPARE(twice->changes, 0);
        const auto right = world.results(batch->id, batch->number.toUtf8() + ";;;40.00;PAID;\n");
        RD_OK(right);
        QCOMPARE(right->changes, 2);
        QCOMPARE(world.count(RewardState::Issued), 2);
        QCOMPARE(world.verifyText(), QString());
    }

    void booksFromABackupDoNotPayABatchAgain()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(world.desk().batches.seal(batch->id, u"owner"_s));
        RD_OK(world.program().store->workspace().noteRestored(u"backup"_s, u"owner"_s));
        QCOMPARE(world.write(batch->id).error().code, u"restored-copy"_s);
        QVERIFY(world.written.empty());
        QVERIFY(!world.desk().batches.show(batch->id)->obstacle.isEmpty());
    }

    void whatWasCarriedIsNotPaidTwiceAfterAReturn()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        world.refund(1, 5'000);
        RD_OK(world.sync());
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(batch->total, 1'000);
        // the refund fails while the payout is on its way: twice as much is owed
        world.refund(1, 5'000, "failed");
        RD_OK(world.sync(true));
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;10.00;PAID;")));
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;10.00;RETURNED;")));
        QCOMPARE(world.account(Account::Open), 2'000);
        RD_OK(world.approveRewards());
        const auto next = world.desk().batches.create(world.all());
        RD_OK(next);
        QCOMPARE(next->batches.size(), std::size_t(1));
        QCOMPARE(next->batches.front().total, 1'000);
        QCOMPARE(reasonOf(next->leftOut), u"partly-issued"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aSaleGivenToSomebodyElseIsNotPaidToWhoHadIt()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(world.program().people.assign(
            u"buyer1@example.com"_s, u"bob@example.com"_s, u"Friends"_s, u"his"_s, u"owner"_s, {}, {}));
        QVERIFY(!world.write(batch->id));
        QVERIFY(world.written.empty());
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.desk().batches.discard(batch->id, u"moved"_s, u"owner"_s));
        // not approved any more: a person has to look
        const auto again = world.desk().batches.create(world.all());
        RD_OK(again);
        for (const Batch &made : again->batches)
            QCOMPARE(made.total, 2'000); // Bob's own
    }

    void whatABatchKeepsIsNotTakenOffTwice()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        services::AdjustRequest order;
        order.participant = u"anna@example.com"_s;
        order.amount = Money{-500, *Currency::parse(u"USD")};
        order.reason = u"gift"_s;
        order.member = u"owner"_s;
        RD_OK(world.program().balances.adjust(order));
        const auto batch = world.make();
        RD_OK(batch);
        QCOMPARE(batch->total, 3'500);
        world.sale(3, "ANNA");
        RD_OK(world.sync());
        RD_OK(world.approveRewards());
        services::HandIssueOrder hand;
        hand.all = true;
        hand.reference = u"wire"_s;
        hand.date = world.clock.now();
        hand.member = u"owner"_s;
        const auto issued = world.program().handIssue.issue(hand);
        RD_OK(issued);
        QCOMPARE(issued->issued.size(), std::size_t(1));
        QCOMPARE(issued->issued.front().paid->minor, 2'000);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(world.write(batch->id));
        QCOMPARE(world.verifyText(), QString());
    }

    void verifyComparesBatchesWithTheBooks_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("second person") << QByteArray("UPDATE payout_batch SET two_person = 0");
        QTest::newRow("seal") << QByteArray("UPDATE payout_batch SET sealed_hash = zeroblob(32)");
        QTest::newRow("no seal") << QByteArray("UPDATE payout_batch SET sealed_hash = NULL");
        QTest::newRow("approval") << QByteArray("UPDATE batch_approval SET hash = zeroblob(32)");
        QTest::newRow("file") << QByteArray("UPDATE payout_batch SET file_hash = zeroblob(32)");
        QTest::newRow("method") << QByteArray("UPDATE payout SET fingerprint = zeroblob(16)");
    }
    void verifyComparesBatchesWithTheBooks()
    {
        QFETCH(QByteArray, sql);
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(world.exported());
        QCOMPARE(world.verifyText(), QString());
        world.end();
        {
            auto db = storage::Database::open(
                QString(world.directory() + u"/desk.sqlite"_s), storage::Database::Access::Write);
            RD_OK((*db)->execute(sql.constData()));
        }
        QVERIFY(world.desk().batches.list().has_value());
        QVERIFY2(world.verifyText().contains(u"approval"), qPrintable(world.verifyText()));
    }

    void accountNumbersInReasonsAreNotKept()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(
            batch->id, lineOf(*batch, 1, ";A;;20.00;FAILED;no account DE89 3704 0044 0532 0130 00 or 123456789")));
        const QString reason = world.desk().batches.show(batch->id)->lines[0].payout.reason;
        QVERIFY2(reason.startsWith(u"no account"), qPrintable(reason));
        QVERIFY2(!reason.contains(u"0532") && !reason.contains(u"123456789"), qPrintable(reason));
    }

    void leavesOutWithTheReason()
    {
        BatchWorld world;
        RD_OK(world.prepare(1, R"(,"threshold":[{"minor":5000,"currency":"USD"}])"));
        RD_OK(world.approveRewards());
        QCOMPARE(reasonOf(world.desk().batches.preview(world.all())->leftOut), u"below-threshold"_s);
        world.code("CARL");
        RD_OK(world.participant("carl@example.com", "CARL"));
        for (int i = 30; i < 33; ++i)
            world.sale(i, "CARL");
        RD_OK(world.sync());
        RD_OK(world.approveRewards());
        const auto preview = world.desk().batches.preview(world.all());
        RD_OK(preview);
        QVERIFY(preview->batches.empty());
        QCOMPARE(preview->leftOut.size(), std::size_t(4));
        QStringList reasons;
        for (const auto &row : preview->leftOut)
            reasons << row.reason;
        QCOMPARE(reasons.count(u"no-payout-method"_s), 3);
        // and naming them changes nothing
        services::BatchRequest named = world.all();
        named.all = false;
        named.ids = {preview->leftOut.front().reward};
        QVERIFY(world.desk().batches.create(named)->batches.empty());
    }

    /// domain.md 5.4.24
    void testMoneyGetsIntoAFileOnlyWhereItWasAskedFor()
    {
        fakes::FakeShop live;
        live.live = true;
        live.livemodeOfPages = true;
        BatchWorld world;
        world.factory.shops.emplace(u"real"_s, &live);
        RD_OK(world.prepare(1));
        world.sellIn(live);
        world.code("ANNA");
        RD_OK(world.connect(u"real"_s));
        RD_OK(world.program().campaigns.apply(
            R"({"version":1,"name":"Real","kind":"affiliate","connections":["real"],"rules":[{"name":"all",)"
            R"("percent":"20"}],"hold":{"days":0},"rewards":{"referrer":{"kind":"cash"}}})",
            u"owner"_s, {}, {}));
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"code"_s};
        sheet.rows = {{2, {u"anna@example.com"_s, u"ANNA"_s}}};
        services::ImportOptions options;
        options.campaign = u"Real"_s;
        options.actor = u"owner"_s;
        RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
        world.sale(50, "ANNA", 30'000);
        RD_OK(world.sync());
        RD_OK(world.approveRewards());
        QCOMPARE(world.rows().size(), std::size_t(2));
        const auto usual = world.desk().batches.preview(world.all());
        RD_OK(usual);
        QCOMPARE(usual->batches.size(), std::size_t(1));
        QCOMPARE(usual->batches.front().mode, Mode::Live);
        QCOMPARE(usual->batches.front().total, 6'000);
        services::BatchRequest asked = world.all();
        asked.mode = Mode::Test;
        const auto test = world.desk().batches.preview(asked);
        RD_OK(test);
        QCOMPARE(test->batches.size(), std::size_t(1));
        QCOMPARE(test->batches.front().mode, Mode::Test);
        QCOMPARE(test->batches.front().total, 2'000);
    }

    void whatTheFormatRefusesIsLeftOut()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(addBob(world));
        RD_OK(rename(world, "bob@example.com", "REFUSED"));
        RD_OK(world.approveRewards());
        const auto made = world.desk().batches.create(world.all());
        RD_OK(made);
        QCOMPARE(made->batches.size(), std::size_t(1));
        QCOMPARE(made->batches.front().count, 1);
        QCOMPARE(reasonOf(made->leftOut), u"file-refuses"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void withoutAKeychainNothingIsStoredAndTheReasonIsSaid()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        world.secrets.mood = fakes::FakeSecretStore::Mood::Unavailable;
        world.startAgain();
        QCOMPARE(world.pay("anna@example.com", "new@example.com").error().kind, ErrorKind::KeychainUnavailable);
        RD_OK(world.approveRewards());
        QCOMPARE(world.desk().batches.create(world.all()).error().kind, ErrorKind::KeychainUnavailable);
        const auto anna = world.program().people.participantId(u"anna@example.com"_s);
        QCOMPARE(world.desk().methods.methods(*anna)->front().destination, u"encrypted"_s);
        QCOMPARE(world.verifyText(), QString());
        // an emptied keychain gets no new key: the old rows could never be read again
        world.secrets.mood = fakes::FakeSecretStore::Mood::Open;
        world.secrets.entries.clear();
        world.startAgain();
        const auto refused = world.pay("anna@example.com", "new@example.com");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"data-key"_s);
    }

    void methodsAreEncryptedAndVersioned()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        RD_OK(world.pay("anna@example.com", "second@example.com"));
        RD_OK(world.pay("anna@example.com", " second@example.com "));
        const auto anna = world.program().people.participantId(u"anna@example.com"_s);
        const auto history = world.desk().methods.history(*anna);
        RD_OK(history);
        QCOMPARE(history->size(), std::size_t(2));
        QVERIFY(history->front().method.isCurrent);
        QVERIFY(!history->at(1).method.isCurrent);
        QVERIFY(history->front().isRecent);
        for (const services::PayoutMethodView &view : *history) {
            QVERIFY(!view.method.envelope.contains("example.com"));
            QVERIFY(!view.destination.contains(u"second@example.com"));
        }
        QFile file(world.directory() + u"/desk.sqlite"_s);
        world.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("second@example.com"));
        QVERIFY(!bytes.contains("anna.pays@example.com"));
    }

    void importTakesPayoutColumns()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"payout_provider"_s, u"payout_destination"_s, u"payout_currency"_s};
        sheet.rows = {{2, {u"dora@example.com"_s, u"paypal"_s, u"dora.pays@example.com"_s, u"USD"_s}},
            {3, {u"emil@example.com"_s, u"nobank"_s, u"x"_s, u""_s}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        const auto refused = world.program().people.importParticipants(sheet, options, {}, {});
        RD_OK(refused);
        QVERIFY(!refused->imported);
        QCOMPARE(refused->problems.size(), std::size_t(1));
        QCOMPARE(refused->problems[0].column, u"payout_provider"_s);
        options.skipBad = true;
        const auto taken = world.program().people.importParticipants(sheet, options, {}, {});
        RD_OK(taken);
        QCOMPARE(taken->payoutMethods, 1);
        QVERIFY(taken->keptOutColumns.isEmpty());
        const auto dora = world.program().people.participantId(u"dora@example.com"_s);
        RD_OK(dora);
        const auto methods = world.desk().methods.methods(*dora);
        QCOMPARE(methods->front().method.provider, u"paypal"_s);
        QCOMPARE(methods->front().method.currency.code(), u"USD"_s);
        QVERIFY(!world.program().people.participantId(u"emil@example.com"_s));
    }

private:
    static Status addBob(BatchWorld &world, const char *destination = "bob.pays@example.com")
    {
        world.code("BOB");
        RD_CHECK(world.participant("bob@example.com", "BOB"));
        world.sale(20, "BOB");
        RD_CHECK(world.sync());
        return world.pay("bob@example.com", destination);
    }
    static Status rename(BatchWorld &world, const char *email, const char *name)
    {
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"name"_s};
        sheet.rows = {{2, {QString::fromLatin1(email), QString::fromLatin1(name)}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        return world.program().people.importParticipants(sheet, options, {}, {}).transform([](const auto &) {});
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
