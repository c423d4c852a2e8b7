// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/ratelimiter.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rd::http;

class RateLimiterTest : public QObject {
    Q_OBJECT

    using Time = RateLimiter::Time;
    const QString m_account = u"acct"_s;

    void fill(RateLimiter &limiter, int count, const QString &resource = {}, bool background = false)
    {
        for (int i = 0; i < count; ++i)
            limiter.enqueue(++m_ticket, m_account, resource, background);
    }
    /// Lets every turn end at once and counts those given within `span`, asking again exactly when the limiter says so.
    int turnsWithin(RateLimiter &limiter, Time from, Time span)
    {
        int given = 0;
        for (Time now = from; now < from + span;) {
            const auto turns = limiter.take(now);
            for (std::size_t i = 0; i < turns.go.size(); ++i)
                limiter.finished(m_account);
            given += static_cast<int>(turns.go.size());
            if (!turns.wakeIn && turns.go.empty())
                break;
            now += turns.wakeIn.value_or(0ms);
        }
        return given;
    }
    RateLimiter::Ticket m_ticket = 0;

private Q_SLOTS:
    void init() { m_ticket = 0; }

    void givesTheAgreedNumberOfTurnsPerSecond()
    {
        RateLimiter limiter;
        limiter.setLimits(m_account, {.perSecond = 15, .inFlight = 4, .burst = 1});
        fill(limiter, 1000);
        const int given = turnsWithin(limiter, 1000ms, 10s);
        QVERIFY2(given >= 145 && given <= 152, qPrintable(QString::number(given)));
    }

    void limitsEachResourceWithoutHoldingUpOthers()
    {
        RateLimiter limiter;
        limiter.setLimits(m_account, {.perSecond = 0, .perResourcePerSecond = 1, .inFlight = 10, .burst = 1});
        fill(limiter, 3, u"slow"_s);
        fill(limiter, 1, u"other"_s);
        const auto turns = limiter.take(0ms);
        QCOMPARE(turns.go, (std::vector<RateLimiter::Ticket>{1, 4}));
        QCOMPARE(turns.wakeIn, std::optional<Time>(1000ms));
        QCOMPARE(limiter.take(1000ms).go, (std::vector<RateLimiter::Ticket>{2}));
    }

    void boundsRequestsInFlight()
    {
        RateLimiter limiter;
        limiter.setLimits(m_account, {.perSecond = 0, .inFlight = 2});
        fill(limiter, 3);
        QCOMPARE(limiter.take(0ms).go.size(), 2U);
        QVERIFY(limiter.take(5s).go.empty());
        QVERIFY(!limiter.take(5s).wakeIn);
        limiter.finished(m_account);
        QCOMPARE(limiter.take(5s).go.size(), 1U);
        QCOMPARE(limiter.inFlight(m_account), 2);
    }

    void servesForegroundFirst()
    {
        RateLimiter limiter;
        limiter.setLimits(m_account, {.perSecond = 0, .inFlight = 1});
        fill(limiter, 2, {}, true);
        fill(limiter, 1, {}, false);
        QCOMPARE(limiter.take(0ms).go, (std::vector<RateLimiter::Ticket>{3}));
        limiter.finished(m_account);
        QCOMPARE(limiter.take(0ms).go, (std::vector<RateLimiter::Ticket>{1}));
    }

    void halvesOnComplaintAndGrowsBackSlowly()
    {
        RateLimiter limiter;
        limiter.setLimits(m_account, {.perSecond = 16, .inFlight = 4, .burst = 1});
        fill(limiter, 4);
        (void)limiter.take(0ms);
        // Several requests in flight complain together: one halving.
        limiter.limited(m_account, 100ms, 0ms);
        limiter.limited(m_account, 150ms, 0ms);
        QCOMPARE(limiter.pace(m_account), 0.5);
        limiter.limited(m_account, 1200ms, 0ms);
        QCOMPARE(limiter.pace(m_account), 0.25);
        for (int i = 0; i < 20; ++i)
            limiter.finished(m_account);
        QVERIFY(limiter.pace(m_account) > 0.6 && limiter.pace(m_account) < 0.7);
        for (int i = 0; i < 100; ++i)
            limiter.finished(m_account);
        QCOMPARE(limiter.pace(m_account), 1.0);
    }

    void pausesTheAccountAsLongAsAsked()
    {
        RateLimiter limiter;
        limiter.setLimits(m_account, {.perSecond = 0, .inFlight = 4});
        fill(limiter, 1);
        (void)limiter.take(0ms);
        limiter.limited(m_account, 0ms, 3s);
        fill(limiter, 1);
        QCOMPARE(limiter.take(1s).wakeIn, std::optional<Time>(2s));
        QCOMPARE(limiter.take(3s).go.size(), 1U);
    }

    void forgetsRemovedTickets()
    {
        RateLimiter limiter;
        fill(limiter, 2);
        QVERIFY(limiter.remove(1, m_account));
        QVERIFY(!limiter.remove(1, m_account));
        QCOMPARE(limiter.take(0ms).go, (std::vector<RateLimiter::Ticket>{2}));
    }

    void keepsAccountsApart()
    {
        RateLimiter limiter;
        limiter.setDefaults({.perSecond = 0, .inFlight = 1});
        limiter.enqueue(1, u"a"_s, {}, false);
        limiter.enqueue(2, u"a"_s, {}, false);
        limiter.enqueue(3, u"b"_s, {}, false);
        auto go = limiter.take(0ms).go;
        std::sort(go.begin(), go.end());
        QCOMPARE(go, (std::vector<RateLimiter::Ticket>{1, 3}));
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
