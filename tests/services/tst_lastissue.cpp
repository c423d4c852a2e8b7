// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/lastissue.h"
#include "models/services/statementmonths.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

IssueReport everyKind()
{
    IssueReport report;
    report.issued.push_back({RewardId{1}, u"co_1"_s});
    report.notIssued.push_back({RewardId{2}, Blocker::ExistingDiscount, u"“half off” until Ä"_s});
    report.uncertain.push_back({RewardId{3}, u"it is on its way; its outcome is not known yet"_s});
    report.onItsWay.push_back({RewardId{4}, u"po_4"_s, u"taken"_s});
    report.totals.push_back({Currency::parse(u"JPY"_s).value(), 1'200, 1, Mode::Test});
    report.cancelled = true;
    return report;
}

} // namespace

/// What an order came to can be read again, by another program, until somebody is erased.
class TestLastIssue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResultIsKeptAsItWas()
    {
        World world;
        auto &workspace = world.program().store->workspace();
        QVERIFY(!lastIssue(workspace).value().has_value());
        IssueOrder order;
        order.method = u"stripe-coupon"_s;
        order.member = u"Berta"_s;
        const Instant now = world.clock.now();
        RD_OK(keepLastIssue(workspace, order, everyKind(), now));
        const auto last = lastIssue(workspace).value();
        QVERIFY(last.has_value());
        QCOMPARE(last->at, now);
        QCOMPARE(last->member, u"Berta"_s);
        QCOMPARE(last->method, order.method);
        QCOMPARE(last->left, qint64(0));
        const IssueReport &read = last->report;
        QCOMPARE(read.issued.front().id, RewardId{1});
        QCOMPARE(read.issued.front().reference, u"co_1"_s);
        QCOMPARE(read.notIssued.front().reason, Blocker::ExistingDiscount);
        QCOMPARE(read.notIssued.front().detail, u"“half off” until Ä"_s);
        QCOMPARE(read.uncertain.front().id, RewardId{3});
        QCOMPARE(read.onItsWay.front().reference, u"po_4"_s);
        QCOMPARE(read.onItsWay.front().detail, u"taken"_s);
        QCOMPARE(read.totals.front().minor, qint64(1'200));
        QCOMPARE(read.totals.front().mode, Mode::Test);
        QVERIFY(read.cancelled);
        // A report that says nothing replaces none.
        RD_OK(keepLastIssue(workspace, order, {}, now));
        QVERIFY(lastIssue(workspace).value().has_value());
        RD_OK(forgetLastIssue(workspace));
        QVERIFY(!lastIssue(workspace).value().has_value());
    }

    /// What needs attention is kept before what went well.
    void ofTooManyTheIssuedOnesAreLeftOut()
    {
        World world;
        auto &workspace = world.program().store->workspace();
        IssueReport report = everyKind();
        for (std::size_t i = 0; i < kMostKeptLines; ++i)
            report.issued.push_back({RewardId{static_cast<qint64>(10 + i)}, u"co"_s});
        RD_OK(keepLastIssue(workspace, {}, report, world.clock.now()));
        const auto last = lastIssue(workspace).value();
        QVERIFY(last.has_value());
        QCOMPARE(last->left, qint64(4));
        QCOMPARE(last->report.issued.size(), kMostKeptLines - 3);
        QCOMPARE(last->report.uncertain.size(), std::size_t{1});
        QCOMPARE(last->report.notIssued.size(), std::size_t{1});
    }

    void somethingElseUnderItsNameIsNothing()
    {
        World world;
        auto &workspace = world.program().store->workspace();
        for (const QString &text : {u"not a result"_s, u"AAAAAA=="_s, u"{}"_s}) {
            RD_OK(workspace.setSetting(u"last-issue"_s, text));
            QVERIFY(!lastIssue(workspace).value().has_value());
        }
    }

    /// Each month begins where the one before ended; what has no amount is counted.
    void monthsOfAStatementFollowEachOther()
    {
        const Currency eur = Currency::parse(u"EUR"_s).value();
        Statement whole;
        whole.to = toLocalDay(QDate(2026, 3, 10));
        StatementAccount account;
        account.currency = eur;
        whole.accounts.push_back(account);
        const auto line = [&whole, eur](QDate day, StatementPart part, qint64 minor) {
            StatementLine one;
            one.bookedOn = toLocalDay(day);
            one.part = part;
            one.currency = eur;
            one.minor = minor;
            whole.lines.push_back(one);
        };
        line({2026, 1, 5}, StatementPart::Earned, 1'000);
        line({2026, 1, 31}, StatementPart::Issued, -400);
        line({2026, 3, 1}, StatementPart::Earned, 250);
        line({2026, 3, 10}, StatementPart::Reversed, -100);
        StatementItem coupon;
        coupon.issuedOn = toLocalDay(QDate(2026, 2, 14));
        whole.items = {coupon, coupon};
        const auto months = monthsOf(whole).value();
        QCOMPARE(months.size(), std::size_t{3});
        QCOMPARE(toDate(months[0].from), QDate(2026, 3, 1));
        QCOMPARE(toDate(months[0].to), QDate(2026, 3, 10)); // the last day of the statement
        QCOMPARE(months[0].account.opening, qint64(600));
        QCOMPARE(months[0].account.earned, qint64(250));
        QCOMPARE(months[0].account.reversed, qint64(-100));
        QCOMPARE(months[0].account.closing, qint64(750));
        QVERIFY(!months[1].account.currency.isValid());
        QCOMPARE(months[1].entries, qint64(2));
        QCOMPARE(toDate(months[1].to), QDate(2026, 2, 28));
        QCOMPARE(months[2].account.opening, qint64(0));
        QCOMPARE(months[2].account.closing, qint64(600));
    }
};

QTEST_GUILESS_MAIN(TestLastIssue)
#include "tst_lastissue.moc"
