// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/services/batchworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Edits the file of the books behind the program's back.
Status edit(BatchWorld &world, const char *sql)
{
    world.end();
    RD_TRY(
        db, storage::Database::open(QString(world.directory() + u"/desk.sqlite"_s), storage::Database::Access::Write));
    return db->execute(sql);
}

QStringList changedSettings(BatchWorld &world)
{
    QStringList texts;
    const Status walked = world.program().store->books().walkChain([&texts](const LedgerEntry &entry) {
        if (entry.kind == EntryKind::PayoutMethodChanged && !entry.participant.isValid())
            texts << QString(shownFacts(entry) + u" by "_s + entry.actor);
        return true;
    });
    return walked ? texts : QStringList{walked.error().text};
}

} // namespace

/// Signatures of members (reliability.md 4), and what may not change unnoticed before money goes out.
class TestBatchSigning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void approvalsAndSealsAreSigned()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.exported();
        RD_OK(batch);
        QCOMPARE(batch->approvals.size(), std::size_t(1));
        QCOMPARE(batch->approvals.front().signature.size(), 64);
        QCOMPARE(batch->sealSignature.size(), 64);
        QVERIFY(batch->sealKey != batch->approvals.front().publicKey); // each has a key of their own
        const auto keys = world.desk().memberKeys.all();
        RD_OK(keys);
        QCOMPARE(keys->size(), std::size_t(2));
        QCOMPARE(world.verifyText(), QString());
        // the same keys in the next run
        world.startAgain();
        QCOMPARE(world.verifyText(), QString());
    }

    void withoutAKeychainNothingIsSignedAndThatIsSaid()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        world.secrets.mood = fakes::FakeSecretStore::Mood::Unavailable;
        const auto approved = world.desk().batches.approve(batch->id, u"eve"_s);
        RD_OK(approved);
        QVERIFY(approved->approvals.front().signature.isEmpty());
        QCOMPARE(world.verifyText(), QString());
    }

    void aKeyThatLiesElsewhereIsNoReasonForANewOne()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        RD_OK(world.exported());
        world.sale(3, "ANNA");
        RD_OK(world.sync());
        world.startAgain();
        std::erase_if(world.secrets.entries, [](const auto &entry) { return entry.first.contains(u"member-key"_s); });
        const auto batch = world.make();
        RD_OK(batch);
        QCOMPARE(world.desk().batches.approve(batch->id, u"eve"_s).error().code, u"member-key"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void whoEditsTheBooksIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("no signature") << QByteArray("UPDATE batch_approval SET signature = x'', public_key = x''");
        QTest::newRow("other signature") << QByteArray("UPDATE batch_approval SET signature = randomblob(64)");
        QTest::newRow("another's name on it") << QByteArray("UPDATE batch_approval SET member = 1");
        QTest::newRow("a key nobody entered")
            << QByteArray("INSERT INTO member_key (member, public_key, added_at) VALUES (2, randomblob(32), 1)");
        QTest::newRow("keys taken away") << QByteArray("DELETE FROM member_key");
    }
    /// Not yet sealed: the export says so. Sealed: verify does.
    void whoEditsTheBooksIsFound()
    {
        QFETCH(QByteArray, sql);
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        world.clock.advance(1h);
        world.end();
        if (sql.startsWith("INSERT"))
            RD_OK(edit(world, "UPDATE member_key SET ended_at = 9999999999999"));
        RD_OK(edit(world, sql.constData()));
        world.desk();
        QVERIFY2(world.verifyText().contains(u"approval"_s), qPrintable(world.verifyText()));
    }

    void anApprovalWithoutItsSignatureExportsNothing()
    {
        BatchWorld world;
        RD_OK(world.prepare(2));
        RD_OK(world.exported()); // eve has a key from here on
        world.sale(3, "ANNA");
        RD_OK(world.sync());
        world.clock.advance(1h);
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(edit(world, "UPDATE batch_approval SET signature = x'', public_key = x'' WHERE batch = 2"));
        const auto refused = world.write(batch->id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"bad-signature"_s);
        QCOMPARE(world.written.size(), std::size_t(1));
    }

    void aMethodReplacedBeforeTheApprovalStopsIt()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.pay("anna@example.com", "new.place@example.com"));
        const auto refused = world.desk().batches.approve(batch->id, u"eve"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"batch-changed"_s);
        QVERIFY2(refused.error().text.contains(u"another payout method"_s), qPrintable(refused.error().text));
    }

    void aMethodTakenAwayStopsTheExport()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        const auto batch = world.make();
        RD_OK(batch);
        RD_OK(world.desk().batches.approve(batch->id, u"eve"_s));
        RD_OK(world.desk().batches.seal(batch->id, u"owner"_s));
        RD_OK(world.pay("anna@example.com", ""));
        const auto refused = world.write(batch->id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"seal-broken"_s);
        QVERIFY(world.written.empty());
    }

    void theRuleOfTwoPersonsIsAnAdminsAndInTheChain()
    {
        BatchWorld world;
        RD_OK(world.prepare(2, R"(,"approval":{"mode":"manual","twoPerson":false})"));
        services::BatchService &batches = world.desk().batches;
        QCOMPARE(batches.rules()->front().second, u"by-campaign"_s);
        QVERIFY(!batches.preview(world.all())->batches.size()); // nothing is approved yet
        RD_OK(world.approveRewards());
        QVERIFY(!batches.preview(world.all())->batches.front().twoPerson);
        QCOMPARE(batches.setRule(u"two-person"_s, u"always"_s, u"eve"_s).error().code, u"role"_s);
        QCOMPARE(batches.setRule(u"two-person"_s, u"sometimes"_s, u"owner"_s).error().code, u"bad-setting"_s);
        QCOMPARE(batches.setRule(u"third-person"_s, u"always"_s, u"owner"_s).error().code, u"unknown-setting"_s);
        RD_OK(batches.setRule(u"two-person"_s, u"always"_s, u"owner"_s));
        RD_OK(batches.setRule(u"two-person"_s, u"always"_s, u"owner"_s)); // the same again is no change
        QVERIFY(batches.preview(world.all())->batches.front().twoPerson);
        RD_OK(batches.setRule(u"two-person"_s, u"never"_s, u"owner"_s));
        QVERIFY(!batches.preview(world.all())->batches.front().twoPerson);
        RD_OK(batches.setRule(u"change-days"_s, u"0"_s, u"owner"_s));
        QCOMPARE(world.desk().methods.changeDays().value(), 0);
        QCOMPARE(changedSettings(world),
            QStringList({u"setting payout-two-person: always by owner"_s,
                u"setting payout-two-person: never by owner"_s, u"setting payout-change-days: 0 by owner"_s}));
        QCOMPARE(world.verifyText(), QString());
    }

    /// What is wrong with the last one keeps the first one from being written, too.
    void rulesChangeTogetherOrNotAtAll()
    {
        using Rules = std::vector<std::pair<QString, QString>>;
        BatchWorld world;
        RD_OK(world.prepare(1));
        services::BatchService &batches = world.desk().batches;
        const auto before = batches.rules();
        RD_OK(before);
        const Rules good{{u"two-person"_s, u"never"_s}, {u"change-days"_s, u"3"_s},
            {u"suspended-sales"_s, u"earn-nothing"_s}, {u"threshold-paypal"_s, u"75 USD"_s},
            {u"self-billing-prefix"_s, u"AFF-"_s}, {u"self-billing"_s, u"yes"_s}};
        for (const auto &wrong : Rules{{u"threshold-paypal"_s, u"much"_s}, {u"change-days"_s, u"400"_s},
                 {u"suspended-sales"_s, u"perhaps"_s}, {u"self-billing-next"_s, u"0"_s},
                 {u"self-billing-name"_s, QString(300, u'x')}, {u"third-person"_s, u"always"_s}}) {
            Rules rules = good;
            rules.push_back(wrong);
            QVERIFY2(!batches.setRules(rules, u"owner"_s), qPrintable(wrong.first));
            const auto after = batches.rules();
            RD_OK(after);
            QVERIFY2(*after == *before, qPrintable(wrong.first));
        }
        QCOMPARE(batches.setRules(good, u"eve"_s).error().code, u"role"_s);
        QVERIFY(*batches.rules() == *before);
        QCOMPARE(changedSettings(world), QStringList());
        // Lost in the middle: still none of them.
        world.program().store->failStatement(4);
        QVERIFY(!world.desk().batches.setRules(good, u"owner"_s));
        world.startAgain();
        QVERIFY(*world.desk().batches.rules() == *before);
        RD_OK(world.desk().batches.setRules({}, u"owner"_s));
        RD_OK(world.desk().batches.setRules(good, u"owner"_s));
        const auto stored = world.desk().batches.rules();
        RD_OK(stored);
        const auto holds = [&stored](const QString &name, const QString &value) {
            return std::find(stored->begin(), stored->end(), std::pair(name, value)) != stored->end();
        };
        QVERIFY(holds(u"two-person"_s, u"never"_s));
        QVERIFY(holds(u"change-days"_s, u"3"_s));
        QVERIFY(holds(u"suspended-sales"_s, u"earn-nothing"_s));
        QVERIFY(holds(u"threshold-paypal"_s, u"75.00 USD"_s));
        QVERIFY(holds(u"self-billing-prefix"_s, u"AFF-"_s));
        QVERIFY(holds(u"self-billing"_s, u"yes"_s));
        QCOMPARE(world.verifyText(), QString());
    }

    void payoutsThroughAProviderMayWantMore()
    {
        BatchWorld world;
        RD_OK(world.prepare(2, R"(,"threshold":[{"minor":1000,"currency":"USD"}])"));
        services::BatchService &batches = world.desk().batches;
        const auto rule = [&batches](const QString &name) {
            const auto rules = batches.rules();
            for (const auto &[known, value] : rules ? *rules : std::vector<std::pair<QString, QString>>()) {
                if (known == name)
                    return value;
            }
            return u"missing"_s;
        };
        const auto isBelow = [&world] {
            const auto rows = world.rows();
            return std::all_of(rows.begin(), rows.end(), [](const RewardRow &row) {
                return std::find(row.blockers.begin(), row.blockers.end(), Blocker::BelowThreshold)
                    != row.blockers.end();
            });
        };
        QCOMPARE(rule(u"threshold-paypal"_s), u"none"_s);
        RD_OK(world.approveRewards());
        QVERIFY(!isBelow()); // 40.00 is above the campaign's 10.00
        QCOMPARE(batches.setRule(u"threshold-paypal"_s, u"50 USD"_s, u"eve"_s).error().code, u"role"_s);
        for (const QString &wrong : {u"50"_s, u"-5 USD"_s, u"0 USD"_s, u"5.001 USD"_s, u"5 USD, 6 USD"_s, u"5 XY"_s})
            QCOMPARE(batches.setRule(u"threshold-paypal"_s, wrong, u"owner"_s).error().code, u"bad-setting"_s);
        QCOMPARE(batches.setRule(u"threshold-abacus"_s, u"50 USD"_s, u"owner"_s).error().code, u"unknown-setting"_s);
        RD_OK(batches.setRule(u"threshold-paypal"_s, u" 60 eur ,40.01 USD"_s, u"owner"_s));
        QCOMPARE(rule(u"threshold-paypal"_s), u"60.00 EUR, 40.01 USD"_s);
        QVERIFY(isBelow());
        const auto preview = batches.preview(world.all());
        RD_OK(preview);
        QVERIFY(preview->batches.empty());
        QCOMPARE(preview->leftOut.front().reason, u"below-threshold"_s);
        const auto why = world.program().rewards.explain(world.rows().front().id);
        RD_OK(why);
        QString waiting;
        for (const ExplanationStep &step : why->steps)
            waiting += step.code == u"waits"_s ? step.text : QString();
        QCOMPARE(waiting,
            u"It waits for the threshold of payouts through paypal, 40.01 USD: the balance is 40.00 USD, 0.01 USD is missing."_s);
        // Another way of payout wants nothing more.
        RD_OK(batches.setRule(u"threshold-paypal"_s, u"40.00 USD"_s, u"owner"_s));
        QVERIFY(!isBelow());
        QCOMPARE(batches.preview(world.all())->batches.size(), 1U);
        RD_OK(batches.setRule(u"threshold-paypal"_s, u"100 USD"_s, u"owner"_s));
        QVERIFY(isBelow());
        RD_OK(world.pay("anna@example.com", ""));
        QVERIFY(!isBelow()); // without a method only the campaign's own counts
        RD_OK(batches.setRule(u"threshold-paypal"_s, u"none"_s, u"owner"_s));
        QCOMPARE(rule(u"threshold-paypal"_s), u"none"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void theSalesOfTheSuspendedAreARuleToo()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        services::BatchService &batches = world.desk().batches;
        const auto earn = [&world] { return world.program().store->participants().suspendedEarn().value(); };
        QVERIFY(earn());
        QCOMPARE(batches.setRule(u"suspended-sales"_s, u"earn-nothing"_s, u"eve"_s).error().code, u"role"_s);
        QCOMPARE(batches.setRule(u"suspended-sales"_s, u"perhaps"_s, u"owner"_s).error().code, u"bad-setting"_s);
        RD_OK(batches.setRule(u"suspended-sales"_s, u"earn-nothing"_s, u"owner"_s));
        QVERIFY(!earn());
        QCOMPARE((*batches.rules())[2], std::pair(u"suspended-sales"_s, u"earn-nothing"_s));
        RD_OK(batches.setRule(u"suspended-sales"_s, u"earn"_s, u"owner"_s));
        QVERIFY(earn());
        QCOMPARE(world.verifyText(), QString());
    }

    void whatTheFormatChangesIsShownToWhoeverApproves()
    {
        BatchWorld world;
        RD_OK(world.prepare(1));
        world.files.changes = u"Written as ANNA."_s;
        const auto batch = world.make();
        RD_OK(batch);
        QCOMPARE(world.desk().batches.show(batch->id)->lines.front().remark, u"Written as ANNA."_s);
        // and not any more once the file is forgotten
        RD_OK(world.desk().batches.discard(batch->id, u"no"_s, u"owner"_s));
        QCOMPARE(world.desk().batches.show(batch->id)->lines.front().remark, QString());
    }
};

QTEST_GUILESS_MAIN(TestBatchSigning)
#include "tst_batchsigning.moc"
