// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/payoutoutcome.h"

#include <QtTest>

using namespace rd;
using namespace Qt::StringLiterals;

/// What a provider's status says about a payout (table of reliability.md 1).
class TestPayoutOutcome : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStatusMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("wellFormed");
        QTest::addColumn<int>("verdict");
        const auto row = [](int status, bool wellFormed, SendVerdict verdict) {
            QTest::addRow("%d%s", status, wellFormed ? "" : " in another form")
                << status << wellFormed << static_cast<int>(verdict);
        };
        for (const int status : {400, 402, 404, 422}) {
            row(status, true, SendVerdict::Refused);
            row(status, false, SendVerdict::Unknown);
        }
        row(401, true, SendVerdict::Unauthorized);
        row(403, false, SendVerdict::Unauthorized);
        row(409, true, SendVerdict::Unknown); // still running, or was before: no proof that nothing came of it
        row(409, false, SendVerdict::Unknown);
        row(429, false, SendVerdict::NotExecuted);
        row(302, true, SendVerdict::Unknown);
        row(500, true, SendVerdict::Unknown);
    }
    void aStatusMeans()
    {
        QFETCH(int, status);
        QFETCH(bool, wellFormed);
        QFETCH(int, verdict);
        http::HttpResponse answer;
        answer.status = status;
        http::Refusal refusal;
        refusal.isWellFormed = wellFormed;
        refusal.code = u"some-code"_s;
        const auto outcome = http::refusedOutcome(answer, refusal);
        QCOMPARE(outcome.verdict, static_cast<SendVerdict>(verdict));
        QCOMPARE(
            outcome.code, outcome.verdict == SendVerdict::Refused ? u"some-code"_s : QString(u"http-%1"_s.arg(status)));
    }
};

QTEST_GUILESS_MAIN(TestPayoutOutcome)
#include "tst_payoutoutcome.moc"
