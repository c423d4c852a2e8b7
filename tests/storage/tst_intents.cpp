// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QRegularExpression>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

/// One approved reward.
struct World {
    World()
    {
        shop = desk.connect();
        const auto campaign = desk.workspace->campaigns()
                                  .applyCampaign(terms(u"Friends"_s), u"test"_s, {shop}, desk.clock.now(), u"drona"_s)
                                  ->id;
        const ParticipantId participant = desk.addParticipant(u"drona@example.com"_s, {}, campaign);
        const bool stored =
            desk.store(shop, chargesPage({charge("ch_1", "cus_1", 1000)})).has_value() && desk.derive().has_value();
        if (!stored)
            qFatal("cannot prepare");
        const EngineFacts facts = *desk.workspace->books().loadFacts();
        RewardChange change;
        change.reward.campaign = campaign;
        change.reward.version = RuleVersionId{1};
        change.reward.participant = participant;
        change.reward.customer = facts.customers[0].id;
        change.reward.conversion = facts.conversions[0].id;
        change.reward.currency = kUsd;
        change.reward.granted = change.reward.target = change.reward.booked = 300;
        change.entries = {posting(EntryKind::Accrued)};
        if (!desk.workspace->books().applyChanges({change}, desk.clock.now(), {}))
            qFatal("cannot apply");
    }
    [[nodiscard]] static NewEntry posting(EntryKind kind)
    {
        NewEntry entry;
        entry.kind = kind;
        entry.amount = 300;
        entry.currency = kUsd;
        return entry;
    }
    [[nodiscard]] StoredReward reward() { return *desk.workspace->books().storedReward(RewardId{1}); }
    [[nodiscard]] IssueIntent intent(int step)
    {
        IssueIntent i;
        i.reward = RewardId{1};
        i.key = reward().key;
        i.step = step;
        i.stepName = u"credit"_s;
        i.method = u"stripe-credit"_s;
        i.connection = shop;
        i.account = u"acct_shop"_s;
        i.mode = u"test"_s;
        i.idempotencyKey = u"rd1-%1"_s.arg(step);
        i.httpMethod = "POST";
        i.path = u"/v1/customers/cus_1/balance_transactions"_s;
        i.body = QByteArray("amount=-300\0binary", 18);
        i.bodyHash = QByteArray(32, 'h');
        return i;
    }
    [[nodiscard]] RewardChange phase(RewardPhase to, EntryKind kind, qint64 issued = 0)
    {
        RewardChange change;
        change.reward = reward();
        change.reward.phase = to;
        change.reward.issued = issued;
        change.entries = {posting(kind)};
        return change;
    }
    Desk desk;
    ConnectionId shop;
};

} // namespace

class TestIntents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void preparesStepsWithTheSubmission();
    void onlyOneIntentForAStep();
    void sendingBecomesUnknownAfterACrash();
    void settlesTogetherWithTheLedger();
    void failureLeavesAReason();
    void walksAll();
};

void TestIntents::preparesStepsWithTheSubmission()
{
    World w;
    const auto ids = w.desk.workspace->intents().prepare(
        {w.intent(1), w.intent(2)}, w.phase(RewardPhase::Submitted, EntryKind::Submitted), w.desk.clock.now());
    RD_OK(ids);
    QCOMPARE(ids->size(), 2U);
    QCOMPARE(w.reward().phase, RewardPhase::Submitted);
    w.desk.reopen();
    const auto open = w.desk.workspace->intents().openIntents(w.shop);
    RD_OK(open);
    QCOMPARE(open->size(), 2U);
    QCOMPARE(open->at(0).id, ids->at(0));
    QCOMPARE(open->at(0).body, w.intent(1).body);
    QCOMPARE(open->at(0).bodyHash, w.intent(1).bodyHash);
    QCOMPARE(open->at(0).httpMethod, QByteArray("POST"));
    QCOMPARE(open->at(0).createdAt, w.desk.clock.now());
    QCOMPARE(open->at(0).state, IntentState::Prepared);
    QCOMPARE(w.desk.workspace->intents().openIntents({})->size(), 2U);
    QCOMPARE(w.desk.workspace->intents().openIntents(ConnectionId{77})->size(), 0U);
}

void TestIntents::onlyOneIntentForAStep()
{
    World w;
    IntentRepository &intents = w.desk.workspace->intents();
    const auto submit = [&] {
        return intents.prepare(
            {w.intent(1)}, w.phase(RewardPhase::Submitted, EntryKind::Submitted), w.desk.clock.now());
    };
    const auto first = submit();
    RD_OK(first);
    const auto second = submit();
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(w.desk.workspace->books().entriesOf(RewardId{1})->size(), 2U);
    // Once it was refused, the step is free again.
    IssueIntent refused = intents.intentsOf(RewardId{1})->front();
    refused.state = IntentState::Refused;
    RD_OK(intents.update(refused));
    RD_OK(submit());
    QCOMPARE(intents.intentsOf(RewardId{1})->size(), 2U);
    // Confirmed keeps it taken.
    IssueIntent confirmed = intents.intentsOf(RewardId{1})->back();
    confirmed.state = IntentState::Confirmed;
    RD_OK(intents.update(confirmed));
    QVERIFY(!submit());
}

void TestIntents::sendingBecomesUnknownAfterACrash()
{
    World w;
    RD_OK(w.desk.workspace->intents().prepare(
        {w.intent(1)}, w.phase(RewardPhase::Submitted, EntryKind::Submitted), w.desk.clock.now()));
    IssueIntent sending = w.desk.workspace->intents().intentsOf(RewardId{1})->front();
    sending.state = IntentState::Sending;
    sending.attempts = 1;
    sending.firstAttempt = sending.lastAttempt = w.desk.clock.now();
    sending.firstAttemptServer = sending.lastAttempt + std::chrono::minutes(7);
    sending.lastAttemptServer = sending.lastAttempt + std::chrono::minutes(8);
    sending.firstEmpty = sending.lastAttempt + std::chrono::minutes(9);
    RD_OK(w.desk.workspace->intents().update(sending));
    w.desk.reopen();
    const auto open = w.desk.workspace->intents().openIntents(w.shop);
    QCOMPARE(open->front().state, IntentState::Unknown);
    QCOMPARE(open->front().attempts, 1);
    QCOMPARE(open->front().firstAttempt, w.desk.clock.now());
    QCOMPARE(open->front().firstAttemptServer, sending.firstAttemptServer);
    QCOMPARE(open->front().lastAttemptServer, sending.lastAttemptServer);
    QCOMPARE(open->front().firstEmpty, sending.firstEmpty);
}

void TestIntents::settlesTogetherWithTheLedger()
{
    World w;
    IntentRepository &intents = w.desk.workspace->intents();
    RD_OK(intents.prepare({w.intent(1)}, w.phase(RewardPhase::Submitted, EntryKind::Submitted), w.desk.clock.now()));
    IssueIntent done = intents.intentsOf(RewardId{1})->front();
    done.state = IntentState::Confirmed;
    done.reference = u"cbtxn_9"_s;
    const RewardChange issued = w.phase(RewardPhase::Issued, EntryKind::Issued, 300);
    // Every statement of it may fail: then neither the intent nor the ledger has moved.
    int n = 1;
    for (;; ++n) {
        w.desk.workspace->failStatement(n);
        const Status settled = intents.settle(done, issued, w.desk.clock.now());
        w.desk.workspace->failStatement(0);
        if (settled)
            break;
        QCOMPARE(intents.intentsOf(RewardId{1})->front().state, IntentState::Prepared);
        QCOMPARE(w.reward().phase, RewardPhase::Submitted);
        QCOMPARE(w.desk.workspace->books().entriesOf(RewardId{1})->size(), 2U);
    }
    QVERIFY(n > 5);
    QCOMPARE(intents.intentsOf(RewardId{1})->front().state, IntentState::Confirmed);
    QVERIFY(intents.openIntents(w.shop)->empty());
    const RewardRow row = w.desk.workspace->books().rewardRows({}, w.desk.clock.now())->front();
    QCOMPARE(row.state, RewardState::Issued);
    QCOMPARE(row.reference, u"cbtxn_9"_s);
}

void TestIntents::failureLeavesAReason()
{
    World w;
    IntentRepository &intents = w.desk.workspace->intents();
    RD_OK(intents.prepare({w.intent(1)}, w.phase(RewardPhase::Submitted, EntryKind::Submitted), w.desk.clock.now()));
    IssueIntent refused = intents.intentsOf(RewardId{1})->front();
    refused.state = IntentState::Refused;
    refused.error = u"provider-refused: resource_missing"_s;
    RD_OK(intents.settle(refused, w.phase(RewardPhase::Open, EntryKind::PayoutFailed), w.desk.clock.now()));
    const RewardRow row = w.desk.workspace->books().rewardRows({}, w.desk.clock.now())->front();
    QCOMPARE(row.lastFailure, u"provider-refused: resource_missing"_s);
    QVERIFY(row.reference.isEmpty());
}

void TestIntents::walksAll()
{
    World w;
    RD_OK(w.desk.workspace->intents().prepare({w.intent(1), w.intent(2), w.intent(3)},
        w.phase(RewardPhase::Submitted, EntryKind::Submitted), w.desk.clock.now()));
    int seen = 0;
    RD_OK(w.desk.workspace->intents().walkIntents([&](const IssueIntent &i) {
        ++seen;
        return i.step < 2;
    }));
    QCOMPARE(seen, 2);
    IssueIntent absent = w.intent(9);
    absent.id = IntentId{99};
    QCOMPARE(w.desk.workspace->intents().update(absent).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestIntents)
#include "tst_intents.moc"
