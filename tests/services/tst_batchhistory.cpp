// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exportplace.h"
#include "tests/services/batchworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

/// "owner written, eve written-again"
QString historyOf(BatchWorld &world, BatchId id)
{
    const auto detail = world.desk().batches.show(id);
    if (!detail)
        return detail.error().text;
    QStringList texts;
    for (const BatchExport &one : detail->exports)
        texts << one.by + u' ' + word(one.end);
    return texts.join(u", "_s);
}

services::FlagRequest decision(const services::PayoutAlert &alert, services::FlagDecision which,
    const QString &member = u"owner"_s, const QString &reason = u"asked the bank"_s)
{
    return {which, alert.id, reason, member};
}

} // namespace

/// What happened to batches: who wrote their files, and what providers said of payouts that were thought to be over.
class TestBatchHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Not only the first: whoever writes the file again stands beside them, with the time and the same bytes.
    void everyExportIsKept()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(historyOf(world, batch->id), u"owner written"_s);
        world.clock.advance(std::chrono::hours(3));
        RD_OK(world.write(batch->id, u"eve"_s));
        QCOMPARE(historyOf(world, batch->id), u"owner written, eve written-again"_s);
        const auto detail = world.desk().batches.show(batch->id);
        RD_OK(detail);
        QCOMPARE(detail->exports[0].fileHash, batch->fileHash);
        QCOMPARE(detail->exports[1].fileHash, batch->fileHash);
        QVERIFY(detail->exports[1].at - detail->exports[0].at >= std::chrono::hours(3));
        // that of another batch whose number begins alike is none of its own
        QCOMPARE(world.program().store->batchJournal().exports(BatchId{99}).error().code, u"unknown-batch"_s);
        QCOMPARE(world.verifyText(), QString());
        // either of them may have uploaded it
        for (const char *who : {"owner", "eve"})
            QCOMPARE(world.desk().batches.discard(batch->id, u"never"_s, QString::fromLatin1(who), true).error().code,
                u"same-person"_s);
    }

    /// Under the name of one batch never lies the file of another: it would be paid twice, and the other one never.
    void theFileOfAnotherBatchIsNeverReplaced()
    {
        using services::checkExportPlace;
        using services::Replacing;
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto first = world.exported();
        RD_OK(first);
        RD_OK(world.desk().batches.discard(first->id, u"never uploaded"_s, u"eve"_s, true));
        const auto second = world.exported();
        RD_OK(second);
        QCOMPARE(world.written.size(), std::size_t(2));
        QVERIFY(world.written[0] != world.written[1]);
        const QString path = u"/somewhere/file.csv"_s;
        auto &batches = world.desk().batches;
        for (const Replacing replacing : {Replacing::Refused, Replacing::Agreed}) {
            RD_OK(checkExportPlace(batches, second->id, path, world.written[1], replacing)); // the same again
            const auto refused = checkExportPlace(batches, second->id, path, world.written[0], replacing);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"file-exists"_s);
            QCOMPARE(refused.error().kind, ErrorKind::Usage);
            QVERIFY2(refused.error().text.contains(first->number), qPrintable(refused.error().text));
        }
        for (const char *bytes : {"", "a letter"}) {
            QCOMPARE(
                checkExportPlace(batches, second->id, path, bytes, Replacing::Refused).error().code, u"file-exists"_s);
            RD_OK(checkExportPlace(batches, second->id, path, bytes, Replacing::Agreed));
        }
        QCOMPARE(checkExportPlace(batches, BatchId{99}, path, {}, Replacing::Agreed).error().code, u"unknown-batch"_s);
    }

    /// A disk that is full writes nothing, and that is known, too.
    void whatCouldNotBeWrittenIsKept()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        world.failWriting = true;
        QVERIFY(!world.write(batch->id));
        QCOMPARE(historyOf(world, batch->id), u"owner not-written"_s);
        QVERIFY(world.desk().batches.show(batch->id)->exports.front().fileHash.isEmpty());
        world.failWriting = false;
        RD_OK(world.write(batch->id));
        world.failWriting = true;
        QVERIFY(!world.write(batch->id, u"eve"_s));
        QCOMPARE(historyOf(world, batch->id), u"owner not-written, owner written, eve not-written"_s);
        QCOMPARE(world.desk().batches.show(batch->id)->batch.state, BatchState::Exported);
        // who wrote nothing may say that nothing was uploaded
        RD_OK(world.desk().batches.discard(batch->id, u"never uploaded"_s, u"eve"_s, true));
        QCOMPARE(world.verifyText(), QString());
    }

    /// Killed between the file and its record: an export whose end nobody knows stays in the history as that.
    void anExportThatWasCutOffStaysUncertain()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        world.crashAfterWriting = true;
        QVERIFY(!world.write(batch->id));
        world.crashAfterWriting = false;
        world.startAgain();
        QCOMPARE(historyOf(world, batch->id), u"owner uncertain"_s);
        RD_OK(world.write(batch->id));
        QCOMPARE(historyOf(world, batch->id), u"owner uncertain, owner written"_s);
        // and one that was written once more
        world.crashAfterWriting = true;
        QVERIFY(!world.write(batch->id, u"eve"_s));
        world.crashAfterWriting = false;
        world.startAgain();
        QCOMPARE(historyOf(world, batch->id), u"owner uncertain, owner written, eve uncertain"_s);
        QCOMPARE(world.written.size(), std::size_t(3));
        QVERIFY(world.written[0] == world.written[1] && world.written[1] == world.written[2]);
        QCOMPARE(world.verifyText(), QString());
    }

    /// domain.md 5.4.8: marked as issued by hand and later reported failed is a flag; confirmed, its reward is due
    /// again.
    void aLateFailureIsAFlagThatReopens()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        const auto batch = world.exported();
        RD_OK(batch);
        QVERIFY(world.desk().batches.alerts()->empty());
        RD_OK(world.desk().batches.markPaid({batch->id, {1}, u"wire 77"_s, world.clock.now(), u"owner"_s}));
        RD_OK(world.desk().batches.close(batch->id, u"owner"_s));
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;40.00;FAILED;no such account")));
        QCOMPARE(world.count(RewardState::Issued), 2);

        const auto alerts = world.desk().batches.alerts();
        RD_OK(alerts);
        QCOMPARE(alerts->size(), std::size_t(1));
        const services::PayoutAlert &alert = alerts->front();
        QVERIFY(alert.isLateFailure);
        QCOMPARE(alert.flag(), u"late-failure"_s);
        QCOMPARE(alert.id, u"payout."_s + payoutReference(batch->number, 1));
        QVERIFY(services::BatchService::isAlert(alert.id));
        QCOMPARE(alert.batch, batch->number);
        QCOMPARE(alert.rewards().size(), std::size_t(2));
        QVERIFY2(alert.text.contains(u"no such account"), qPrintable(alert.text));
        const RewardId mine = alert.rewards().front();
        QCOMPARE(world.desk().batches.alerts(mine)->size(), std::size_t(1));
        QVERIFY(world.desk().batches.alerts(RewardId{99'999})->empty());

        const auto refused = [&](const services::FlagRequest &request) {
            const auto done = world.desk().batches.decideAlert(request);
            return done ? QString() : done.error().code;
        };
        using services::FlagDecision;
        QCOMPARE(refused(decision(alert, FlagDecision::Confirm, u"owner"_s, u" "_s)), u"reason-missing"_s);
        Member reviewer;
        reviewer.name = u"rita"_s;
        reviewer.role = Role::Reviewer;
        RD_OK(world.program().members.add(reviewer, u"owner"_s));
        QVERIFY(!refused(decision(alert, FlagDecision::Confirm, u"rita"_s)).isEmpty());
        services::FlagRequest other = decision(alert, FlagDecision::Confirm);
        other.id += u'9';
        QCOMPARE(refused(other), u"unknown-flag"_s);
        QCOMPARE(world.count(RewardState::Issued), 2); // none of these changed anything

        const auto done = world.desk().batches.decideAlert(decision(alert, FlagDecision::Confirm));
        RD_OK(done);
        QCOMPARE(done->size(), std::size_t(2));
        QCOMPARE(world.count(RewardState::Due), 2);
        const auto payouts = world.desk().batches.payouts(batch->id);
        RD_OK(payouts);
        QCOMPARE(payouts->front().state, PayoutState::Returned);
        QCOMPARE(payouts->front().word, u"FAILED"_s);
        QCOMPARE(payouts->front().reason, u"no such account"_s);
        QVERIFY(!payouts->front().byHand);
        QVERIFY(world.desk().batches.alerts()->empty());
        QCOMPARE(refused(decision(alert, FlagDecision::Confirm)), u"unknown-flag"_s);
        QCOMPARE(world.verifyText(), QString());
        // paid anew, in another batch
        RD_OK(world.make());
        QCOMPARE(world.verifyText(), QString());
    }

    /// Or the provider is wrong, and a person knows.
    void aLateFailureThatIsNoneIsSetAside()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;")));
        const QByteArray late = lineOf(*batch, 1, ";A;;20.00;FAILED;");
        RD_OK(world.results(batch->id, late));
        const auto alerts = world.desk().batches.alerts();
        RD_OK(alerts);
        QCOMPARE(alerts->size(), std::size_t(1));
        RD_OK(world.desk().batches.decideAlert(decision(alerts->front(), services::FlagDecision::Clear)));
        QVERIFY(world.desk().batches.alerts()->empty());
        QCOMPARE(world.count(RewardState::Issued), 1);
        QVERIFY(world.desk().batches.payouts(batch->id)->front().byHand);
        RD_OK(world.desk().batches.close(batch->id, u"owner"_s));
        RD_OK(world.results(batch->id, late)); // the same file raises nothing anew
        QVERIFY(world.desk().batches.alerts()->empty());
        QCOMPARE(world.verifyText(), QString());
    }

    /// Paid after all: what would go again is held already, so there is nothing to confirm, only to be looked at.
    void paidAfterAllIsAFlagToLookAt()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;FAILED;closed")));
        RD_OK(world.results(batch->id, lineOf(*batch, 1, ";A;;20.00;PAID;")));
        const auto alerts = world.desk().batches.alerts();
        RD_OK(alerts);
        QCOMPARE(alerts->size(), std::size_t(1));
        QCOMPARE(alerts->front().flag(), u"paid-after-all"_s);
        QCOMPARE(
            world.desk().batches.decideAlert(decision(alerts->front(), services::FlagDecision::Confirm)).error().code,
            u"paid-after-all"_s);
        QCOMPARE(world.count(RewardState::InReview), 1);
        RD_OK(world.desk().batches.decideAlert(decision(alerts->front(), services::FlagDecision::Clear)));
        QVERIFY(world.desk().batches.alerts()->empty());
        QCOMPARE(world.count(RewardState::InReview), 1); // the hold is a decision of its own
        QCOMPARE(world.desk().batches.payouts(batch->id)->front().state, PayoutState::Failed);
        RD_OK(world.desk().batches.close(batch->id, u"owner"_s));
        QCOMPARE(world.verifyText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestBatchHistory)
#include "tst_batchhistory.moc"
