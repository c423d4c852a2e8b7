// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/batch.h"
#include "models/core/reconciliation.h"

#include <QTest>

using namespace rd;
using namespace Qt::StringLiterals;

namespace {

const Currency kUsd = *Currency::parse(u"USD");
const Currency kEur = *Currency::parse(u"EUR");

PayoutCandidate candidate(qint64 id, qint64 minor, qint64 threshold = 0)
{
    return {RewardId{id}, minor, threshold};
}

SealFacts facts()
{
    SealFacts facts;
    facts.workspace = u"w"_s;
    facts.number = u"B-2026-0001"_s;
    facts.format = u"generic-csv"_s;
    facts.currency = kUsd;
    facts.lines = {{1, u"B-2026-0001-00001"_s, ParticipantId{4}, 2250, "0123456789abcdef", 7}};
    facts.fileHash = QByteArray(32, 'f');
    return facts;
}

KnownPayout known(int line, PayoutState state = PayoutState::Sent)
{
    return {line, payoutReference(u"B-2026-0001"_s, line), {}, u"p%1@example.com"_s.arg(line),
        u"p%1@example.com"_s.arg(line), Money{1000 * line, kUsd}, state, false};
}

ProviderItem item(int row, const QString &reference, PayoutState state, qint64 minor)
{
    ProviderItem made;
    made.row = row;
    made.reference = reference;
    made.state = state;
    made.amount = Money{minor, kUsd};
    made.word = u"SUCCESS"_s;
    return made;
}

} // namespace

class TestBatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreAsciiAndShort()
    {
        QCOMPARE(batchNumber(2026, 7), u"B-2026-0007"_s);
        QCOMPARE(payoutReference(u"B-2026-0007"_s, 12), u"B-2026-0007-00012"_s);
        QVERIFY(payoutReference(batchNumber(9999, 2'000'000'000), 2'000'000'000).size() <= 63);
    }

    void netsWhatIsOwedBackOffTheOldest()
    {
        const auto net = netPayout({candidate(1, 1000), candidate(2, 2000)}, 1200, 300);
        QCOMPARE(net.gross, 3000);
        QCOMPARE(net.net, 1500);
        QVERIFY(net.carried.empty());
        QCOMPARE(net.shares.size(), std::size_t(2));
        QCOMPARE(net.shares[0], (PayoutShare{RewardId{1}, 1000, 0, 700, 300}));
        QCOMPARE(net.shares[1], (PayoutShare{RewardId{2}, 2000, 1500, 500, 0}));
    }

    void carriesWhereNothingIsLeft()
    {
        const auto net = netPayout({candidate(1, 1000)}, 1000, 0);
        QVERIFY(net.shares.empty());
        QCOMPARE(net.net, 0);
        QCOMPARE(net.carried.size(), std::size_t(1));
        QCOMPARE(net.carried[0].second, Blocker::NegativeBalance);
    }

    void comparesTheThresholdWithTheNet()
    {
        // 60.00 would do, 60.00 − 15.00 does not
        const auto net = netPayout({candidate(1, 6000, 5000)}, 1500, 0);
        QCOMPARE(net.carried.size(), std::size_t(1));
        QCOMPARE(net.carried[0].second, Blocker::BelowThreshold);
    }

    void whatWaitsLowersTheNetOfTheOthers()
    {
        // the second asks for 50.00 and waits; then the first is alone with 20.00 and asks for 10.00
        const auto net = netPayout({candidate(1, 2000, 1000), candidate(2, 2000, 5000)}, 0, 0);
        QCOMPARE(net.net, 2000);
        QCOMPARE(net.shares.size(), std::size_t(1));
        QCOMPARE(net.carried, (std::vector<std::pair<RewardId, Blocker>>{{RewardId{2}, Blocker::BelowThreshold}}));
    }

    /// domain.md 5.4.10
    void splitsByTheLimitOfTheFormat()
    {
        QCOMPARE(batchSizes(11, 5), (std::vector<int>{5, 5, 1}));
        QCOMPARE(batchSizes(11, 0), (std::vector<int>{11}));
        QCOMPARE(batchSizes(0, 5), (std::vector<int>{}));
    }

    void sealDependsOnEveryValue()
    {
        const QByteArray plain = approvedHash(facts());
        const auto differs = [&plain](auto change) {
            SealFacts other = facts();
            change(other);
            return approvedHash(other) != plain;
        };
        QVERIFY(differs([](SealFacts &f) { f.number = u"B-2026-0002"_s; }));
        QVERIFY(differs([](SealFacts &f) { f.twoPerson = false; }));
        QVERIFY(differs([](SealFacts &f) { f.executionDay = LocalDay{1}; }));
        QVERIFY(differs([](SealFacts &f) { f.mode = Mode::Test; }));
        QVERIFY(differs([](SealFacts &f) { f.currency = kEur; }));
        QVERIFY(differs([](SealFacts &f) { f.lines[0].minor += 1; }));
        QVERIFY(differs([](SealFacts &f) { f.lines[0].destination = "0123456789abcdeg"; }));
        QVERIFY(differs([](SealFacts &f) { f.lines[0].method = 8; }));
        QVERIFY(differs([](SealFacts &f) { f.lines[0].participant = ParticipantId{5}; }));
        QVERIFY(differs([](SealFacts &f) { f.fileHash = QByteArray(32, 'g'); }));
        const ChainHead head{12, QByteArray(32, 'h')};
        const std::vector<BatchApproval> approvals{{MemberId{2}, u"eve"_s, fromUnixMs(5), plain}};
        QVERIFY(sealedHash(facts(), head, {}) != sealedHash(facts(), {}, {}));
        QVERIFY(sealedHash(facts(), head, approvals) != sealedHash(facts(), head, {}));
        QCOMPARE(sealedHash(facts(), head, approvals), sealedHash(facts(), head, approvals));
        QVERIFY(sealBytes(facts(), head).startsWith("rd-seal-1"));
    }

    void statesAllowOnlyTheNextSteps_data()
    {
        QTest::addColumn<BatchState>("state");
        QTest::addColumn<QString>("allowed"); // of: approve seal export again reconcile close discard
        QTest::newRow("draft") << BatchState::Draft << u"ASD"_s;
        QTest::newRow("approved") << BatchState::Approved << u"ASD"_s;
        QTest::newRow("sealed") << BatchState::Sealed << u"ED"_s;
        QTest::newRow("exporting") << BatchState::Exporting << u"XD"_s;
        QTest::newRow("exported") << BatchState::Exported << u"XRCD"_s;
        QTest::newRow("reconciled") << BatchState::Reconciled << u"RC"_s;
        QTest::newRow("closed") << BatchState::Closed << u"R"_s;
        QTest::newRow("discarded") << BatchState::Discarded << QString();
    }
    void statesAllowOnlyTheNextSteps()
    {
        QFETCH(BatchState, state);
        QFETCH(QString, allowed);
        const std::pair<BatchAction, QChar> actions[] = {{BatchAction::Approve, u'A'}, {BatchAction::Seal, u'S'},
            {BatchAction::Export, u'E'}, {BatchAction::ExportAgain, u'X'}, {BatchAction::Reconcile, u'R'},
            {BatchAction::Close, u'C'}, {BatchAction::Discard, u'D'}};
        for (const auto &[action, letter] : actions)
            QVERIFY2(mayDo(action, state).has_value() == allowed.contains(letter), qPrintable(QString(letter)));
    }

    /// domain.md 5.4.5, 5.4.6
    void guessesNothing()
    {
        const std::vector<KnownPayout> payouts{known(1), known(2), known(3), known(4), known(5), known(6)};
        std::vector<ProviderItem> items{item(2, u"B-2026-0001-00001"_s, PayoutState::Paid, 1000),
            item(3, u"B-2026-0001-00002"_s, PayoutState::Paid, 1999),
            item(4, u"B-2026-0001-00003"_s, PayoutState::Paid, 3000),
            item(5, u"B-2026-0001-00003"_s, PayoutState::Paid, 3000),
            item(6, u"somebody else's"_s, PayoutState::Paid, 500), item(7, {}, PayoutState::Paid, 5000),
            item(8, u"B-2026-0001-00006"_s, PayoutState::Paid, 6000)};
        items[5].receiver = u"P5@example.com"_s;
        items[6].state.reset();
        const auto rows = matchResults(payouts, items);
        QCOMPARE(rows.size(), std::size_t(8));
        QCOMPARE(rows[0].match, MatchClass::Matched);
        QCOMPARE(rows[0].move, PayoutMove::Settle);
        QVERIFY(!rows[0].needsPerson);
        QCOMPARE(rows[1].match, MatchClass::AmountDiffers);
        QCOMPARE(rows[2].match, MatchClass::Duplicate);
        QCOMPARE(rows[3].match, MatchClass::Duplicate);
        QCOMPARE(rows[4].match, MatchClass::Unmatched);
        QCOMPARE(rows[5].match, MatchClass::Matched);
        QCOMPARE(rows[5].by, MatchedBy::Receiver);
        QVERIFY(rows[5].needsPerson);
        QCOMPARE(rows[6].match, MatchClass::UnknownWord);
        QCOMPARE(rows[7].match, MatchClass::Missing);
        QCOMPARE(rows[7].line, 4);
        for (const ItemMatch &row : rows)
            QVERIFY(row.match == MatchClass::Matched || row.move == PayoutMove::None);
    }

    void refusesAnotherCurrencyAndReceiver()
    {
        std::vector<ProviderItem> items{item(2, u"B-2026-0001-00001"_s, PayoutState::Paid, 1000),
            item(3, u"B-2026-0001-00002"_s, PayoutState::Paid, 2000)};
        items[0].amount = Money{1000, kEur};
        items[1].receiver = u"mallory@example.com"_s;
        const auto rows = matchResults({known(1), known(2)}, items);
        QCOMPARE(rows[0].match, MatchClass::AmountDiffers);
        QCOMPARE(rows[1].match, MatchClass::ReceiverDiffers);
    }

    /// Banks keep what a return costs them: a person may take it for the whole payout. Nothing else gets round the
    /// amount: what charges do not explain is with the receiver, and of what failed nothing had left.
    void lessThatCameBackIsForAPerson_data()
    {
        QTest::addColumn<PayoutState>("now");
        QTest::addColumn<PayoutState>("said");
        QTest::addColumn<Money>("amount");
        QTest::addColumn<QString>("receiver");
        QTest::addColumn<PayoutMove>("move");
        QTest::addColumn<bool>("isKnown");
        using enum PayoutState;
        const Money less{950, known(1).amount.currency};
        const QString nobody;
        const Money most{750, less.currency};
        const Money tooMuch{749, less.currency};
        QTest::newRow("on its way") << Sent << Returned << less << nobody << PayoutMove::Fail << false;
        QTest::newRow("paid") << Paid << Returned << less << nobody << PayoutMove::Return << false;
        QTest::newRow("a quarter is missing") << Paid << Returned << most << nobody << PayoutMove::Return << false;
        QTest::newRow("more is missing") << Paid << Returned << tooMuch << nobody << PayoutMove::None << false;
        QTest::newRow("more is missing on its way")
            << Sent << Returned << tooMuch << nobody << PayoutMove::None << false;
        QTest::newRow("refused") << Sent << Failed << less << nobody << PayoutMove::None << false;
        QTest::newRow("refused after it was paid") << Paid << Failed << less << nobody << PayoutMove::None << false;
        QTest::newRow("come back already") << Returned << Returned << less << nobody << PayoutMove::None << true;
        QTest::newRow("due again already") << Failed << Returned << less << nobody << PayoutMove::None << true;
        QTest::newRow("due again, and too much")
            << Failed << Returned << tooMuch << nobody << PayoutMove::None << false;
        QTest::newRow("less was paid") << Sent << Paid << less << nobody << PayoutMove::None << false;
        QTest::newRow("paid after all") << Failed << Paid << less << nobody << PayoutMove::None << false;
        QTest::newRow("unclaimed") << Sent << Unclaimed << less << nobody << PayoutMove::None << false;
        QTest::newRow("more") << Sent << Returned << Money{1001, less.currency} << nobody << PayoutMove::None << false;
        QTest::newRow("nothing") << Sent << Returned << Money{0, less.currency} << nobody << PayoutMove::None << false;
        QTest::newRow("another currency")
            << Sent << Returned << Money{950, kEur} << nobody << PayoutMove::None << false;
        QTest::newRow("of somebody else")
            << Sent << Returned << less << u"mallory@example.com"_s << PayoutMove::None << false;
    }
    void lessThatCameBackIsForAPerson()
    {
        QFETCH(PayoutState, now);
        QFETCH(PayoutState, said);
        QFETCH(Money, amount);
        QFETCH(QString, receiver);
        QFETCH(PayoutMove, move);
        QFETCH(bool, isKnown);
        ProviderItem back = item(2, u"B-2026-0001-00001"_s, said, amount.minor);
        back.amount = amount;
        back.receiver = receiver;
        const auto rows = matchResults({known(1, now)}, {back});
        QCOMPARE(rows[0].match, isKnown ? MatchClass::Matched : MatchClass::AmountDiffers);
        QCOMPARE(rows[0].move, move);
        QCOMPARE(rows[0].needsPerson, move != PayoutMove::None);
    }

    void receiverCountsOnlyWhereItIsOne()
    {
        std::vector<KnownPayout> payouts{known(1), known(2)};
        payouts[1].account = payouts[1].email = payouts[0].email;
        payouts[1].amount = payouts[0].amount;
        ProviderItem one = item(2, {}, PayoutState::Paid, 1000);
        one.receiver = u"p1@example.com"_s;
        QCOMPARE(matchResults(payouts, {one})[0].match, MatchClass::Unmatched);
    }

    void findsAProvidersIdSeenBefore()
    {
        std::vector<KnownPayout> payouts{known(1)};
        payouts[0].providerId = u"5ABC"_s;
        ProviderItem one = item(2, {}, PayoutState::Failed, 1000);
        one.providerId = u"5ABC"_s;
        const auto rows = matchResults(payouts, {one});
        QCOMPARE(rows[0].by, MatchedBy::ProviderId);
        QCOMPARE(rows[0].move, PayoutMove::Fail);
        QVERIFY(!rows[0].needsPerson);
    }

    /// domain.md 5.3, 5.4.8
    void movesOnlyForward_data()
    {
        QTest::addColumn<PayoutState>("now");
        QTest::addColumn<PayoutState>("said");
        QTest::addColumn<PayoutMove>("move");
        using enum PayoutState;
        QTest::newRow("paid") << Sent << Paid << PayoutMove::Settle;
        QTest::newRow("unclaimed") << Sent << Unclaimed << PayoutMove::Unclaim;
        QTest::newRow("taken later") << Unclaimed << Paid << PayoutMove::Settle;
        QTest::newRow("not taken") << Unclaimed << Returned << PayoutMove::Fail;
        QTest::newRow("failed") << Sent << Failed << PayoutMove::Fail;
        QTest::newRow("came back") << Paid << Returned << PayoutMove::Return;
        QTest::newRow("older news") << Paid << Unclaimed << PayoutMove::None;
        QTest::newRow("the same") << Paid << Paid << PayoutMove::None;
        QTest::newRow("paid after all") << Failed << Paid << PayoutMove::Contradict;
        QTest::newRow("failed twice") << Failed << Failed << PayoutMove::None;
    }
    void movesOnlyForward()
    {
        QFETCH(PayoutState, now);
        QFETCH(PayoutState, said);
        QFETCH(PayoutMove, move);
        QCOMPARE(moveFor(now, said), move);
    }

    void lateFailureOfWhatCountedAsPaidNeedsAPerson()
    {
        KnownPayout paid = known(1, PayoutState::Paid);
        paid.byHand = true;
        const auto rows = matchResults({paid}, {item(2, paid.reference, PayoutState::Failed, 1000)});
        QCOMPARE(rows[0].move, PayoutMove::Return);
        QVERIFY(rows[0].needsPerson);
    }

    /// What a person marked as paid is not due again without one.
    void markedByHandAndReturnedNeedsAPerson()
    {
        KnownPayout paid = known(1, PayoutState::Paid);
        paid.byHand = true;
        QVERIFY(matchResults({paid}, {item(2, paid.reference, PayoutState::Returned, 1000)})[0].needsPerson);
        paid.byHand = false;
        QVERIFY(!matchResults({paid}, {item(2, paid.reference, PayoutState::Returned, 1000)})[0].needsPerson);
    }

    void aProvidersIdFindsNothingForAnotherReferenceOrSeveralLines()
    {
        std::vector<KnownPayout> payouts{known(1), known(2)};
        payouts[0].providerId = u"5ABC"_s;
        ProviderItem one = item(2, u"INVOICE 77"_s, PayoutState::Paid, 1000);
        one.providerId = u"5ABC"_s;
        QCOMPARE(matchResults(payouts, {one})[0].match, MatchClass::Unmatched);
        one.reference.clear();
        QCOMPARE(matchResults(payouts, {one})[0].match, MatchClass::Matched);
        payouts[1].providerId = u"5ABC"_s;
        QCOMPARE(matchResults(payouts, {one})[0].match, MatchClass::Unmatched);
    }

    /// An ACH entry has no room for dashes; what would be two payouts then is none.
    void referencesWithoutDashesAreFound()
    {
        std::vector<KnownPayout> payouts{known(1), known(2)};
        const QString dense = QString(payouts[1].reference).remove(u'-').toLower();
        const auto rows = matchResults(payouts, {item(2, dense, PayoutState::Paid, 2000)});
        QCOMPARE(rows[0].line, 2);
        QCOMPARE(rows[0].by, MatchedBy::Reference);
        payouts[0].reference = QString(payouts[1].reference).remove(u'-') + u'-';
        QCOMPARE(matchResults(payouts, {item(2, dense, PayoutState::Paid, 2000)})[0].match, MatchClass::Unmatched);
    }

    /// domain.md 5.4.9
    void unclaimedOnesHaveADeadline()
    {
        const Instant since = fromUnixMs(0);
        QCOMPARE(*unclaimedUntil(30, since), since + std::chrono::hours(30 * 24));
        QVERIFY(!unclaimedUntil(0, since)); // where the provider names no limit
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
