// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/redaction.h"

#include <QtTest>

#include <cstdlib>

using namespace Qt::StringLiterals;
using rd::http::redact;

namespace {

/// Says something when all else of the program is gone already, as a library may: what redact() needs is still there.
struct LastWords {
    ~LastWords()
    {
        if (redact(u"Bearer abcdef123456"_s).contains(u"abcdef"_s))
            std::_Exit(1);
    }
};
const LastWords lastWords; // made before redact() was ever called, so it goes after what that has made

} // namespace

class RedactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hidesWhatMayNotBeLogged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("secret key") << u"key sk_test_example0000 refused"_s << u"key sk_test_… refused"_s;
        QTest::newRow("restricted key") << u"rk_live_example0000."_s << u"rk_live_…."_s;
        QTest::newRow("publishable key") << u"pk_test_example0000"_s << u"pk_test_…"_s;
        QTest::newRow("webhook secret") << u"whsec_example0000"_s << u"whsec_…"_s;
        QTest::newRow("shop token") << u"(shpat_example0000)"_s << u"(shpat_…)"_s;
        QTest::newRow("key behind a letter it does not belong to") << u"x:sk_live_example0000"_s << u"x:sk_live_…"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abc.def-123"_s << u"Authorization: Bearer …"_s;
        QTest::newRow("basic") << u"authorization: basic dXNlcjpwYXNz"_s << u"authorization: basic …"_s;
        QTest::newRow("bare authorization") << u"Authorization: 0123abcd;"_s << u"Authorization: …;"_s;
        QTest::newRow("token header") << u"X-Shopify-Access-Token: abcdef"_s << u"X-Shopify-Access-Token: …"_s;
        QTest::newRow("json password") << uR"({"client_secret":"abc","a":1})"_s << uR"({"client_secret":"…","a":1})"_s;
        QTest::newRow("jwt") << u"token eyJhbGciOiJI.eyJzdWIi.abc end"_s << u"token … end"_s;
        QTest::newRow("e-mail") << u"no customer ann.lee+x@example.com found"_s << u"no customer …@… found"_s;
        QTest::newRow("e-mail in brackets") << u"<ann@example.co.uk>"_s << u"<…@…>"_s;
        QTest::newRow("encoded e-mail") << u"/c/ann%40example.com/x"_s << u"/c/…@…/x"_s;
        QTest::newRow("IBAN") << u"to DE02120300000000202051 today"_s << u"to … today"_s;
        QTest::newRow("IBAN in groups") << u"to GB33 BUKB 2020 1555 5555 55, done"_s << u"to …, done"_s;
        QTest::newRow("card number") << u"card 4242 4242 4242 4242!"_s << u"card …!"_s;
        QTest::newRow("twelve digits") << u"n 123456789012"_s << u"n …"_s;
        QTest::newRow("query") << u"https://h.example/v1/x?email=a&limit=100#top"_s
                               << u"https://h.example/v1/x?email=…&limit=…#top"_s;
        QTest::newRow("user in URL") << u"http://me:pw@proxy.example:80/"_s << u"http://…@proxy.example:80/"_s;
        QTest::newRow("line break") << u"a\nb\r\tc"_s << u"a\\nb\\r\\tc"_s;
        QTest::newRow("terminal escape") << u"\x1b[31mred"_s << u"\\u001b[31mred"_s;
        QTest::newRow("bidi override and zero width") << u"a\u202eb\u200bc\ufeff"_s << u"a\\u202eb\\u200bc\\ufeff"_s;
        QTest::newRow("key hidden behind a line break") << u"a\nsk_live_example0000"_s << u"a\\nsk_live_…"_s;
    }
    void hidesWhatMayNotBeLogged()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redact(text), expected);
        QCOMPARE(redact(redact(text)), expected);
    }

    void leavesIdsAndNumbersReadable_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto &text : {u"GET /v1/customers/cus_Example00 200 12 ms req_Example0000"_s,
                 u"missing permission rak_customer_read"_s, u"11 digits 12345678901"_s, u"2026-05-01T12:30:00Z"_s,
                 u"invoice in_1Example, 2250 USD"_s, u"task_risk_abcdef"_s})
            QTest::newRow(text.toUtf8().constData()) << text;
    }
    void leavesIdsAndNumbersReadable()
    {
        QFETCH(QString, text);
        QCOMPARE(redact(text), text);
    }
};

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
