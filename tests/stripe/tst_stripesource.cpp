// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/stripeserver.h"
#include "tests/fakes/loopbackserver.h"
#include "tests/fakes/openapivalidator.h"
#include "tests/stripe/desk.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rd;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

SampleOptions small()
{
    SampleOptions options;
    options.clockRuns = false;
    options.customers = 800;
    options.recordsRequests = true;
    return options;
}

/// Answers of a hand-made Stripe by path; anything else is 404.
fakes::LoopbackServer::Handler scripted(const QHash<QByteArray, QByteArray> &answers)
{
    return [answers](const fakes::SeenRequest &request) {
        if (answers.contains(request.path()))
            return fakes::ScriptedReply::json(answers.value(request.path()));
        return fakes::ScriptedReply::json(
            R"({"error":{"type":"invalid_request_error","code":"resource_missing","message":"No such thing"}})", 404);
    };
}

} // namespace

class StripeSourceTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StripeServer> m_server;
    std::unique_ptr<Desk> m_desk;

    void connectWith(const QByteArray &key)
    {
        m_desk = std::make_unique<Desk>(m_server->baseUrl(), key, m_server->now());
    }

    /// All pages of a stream; a failure ends the test through the returned error.
    Result<std::vector<RecordPage>> walk(Stream stream)
    {
        std::vector<RecordPage> pages;
        PageRequest request;
        request.stream = stream;
        for (;;) {
            RD_TRY(page, m_desk->fetch(request));
            request.cursor = page.nextCursor;
            const bool hasMore = page.hasMore;
            pages.push_back(std::move(page));
            if (!hasMore)
                return pages;
        }
    }

    static QStringList describe(const ChangeFeed &feed)
    {
        QStringList text;
        for (const auto &change : feed.changes)
            text.append(QString::fromLatin1(word(change.stream)) % u' ' % QString::fromStdString(change.id)
                % (change.deleted ? u"!" : u""));
        return text;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<StripeServer>(small());
        QVERIFY(m_server->start());
        connectWith(StripeServer::apiKey());
    }
    void cleanup()
    {
        m_desk.reset();
        m_server.reset();
    }

    void everyRequestOfAWholeRunFitsTheOfficialDescription()
    {
        const auto spec = OpenApi::loadStripe(QStringLiteral(RD_SHARED_DIR));
        if (!spec)
            QSKIP("Stripe's interface description (specs/stripe/spec3.sdk-derived.json.gz) is not here");
        QVERIFY(m_desk->source->checkAccount(m_desk->cancel));
        const auto head = m_desk->source->feedHead(m_desk->cancel);
        QVERIFY(head);
        for (const Stream stream : m_desk->source->streams()) {
            const auto pages = walk(stream);
            QVERIFY2(pages, pages ? "" : qPrintable(pages.error().text));
            QVERIFY2(pages->front().rows > 0, word(stream));
            PageRequest one;
            one.stream = stream;
            one.id = pages->front().firstId;
            const auto read = m_desk->fetch(one);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text));
            QCOMPARE(read->firstId, one.id);
            PageRequest window;
            window.stream = stream;
            window.createdFromS = 1;
            window.createdToS = toUnixSeconds(m_server->now());
            QVERIFY(m_desk->fetch(window));
        }
        QVERIFY(m_desk->source->changesSince(head->cursor, m_server->now(), m_desk->cancel));
        const auto requests = m_server->takeRequests();
        QVERIFY(requests.size() > 40);
        QSet<QString> violations;
        for (const auto &request : requests) {
            const auto found = spec->validateRequest(
                QString::fromLatin1(request.method), QString::fromLatin1(request.path), request.query, request.body);
            for (const QString &violation : found)
                violations.insert(QString::fromLatin1(request.path) % u": " % violation);
        }
        QVERIFY2(violations.isEmpty(), qPrintable(QStringList(violations.values()).join(u'\n')));
        QCOMPARE(m_desk->source->requestsSent(), static_cast<qint64>(requests.size()));
    }

    void walksEachObjectOnce()
    {
        const auto pages = walk(Stream::Invoices);
        QVERIFY(pages);
        QSet<QByteArray> ids;
        qint64 rows = 0;
        for (const RecordPage &page : *pages) {
            rows += page.rows;
            QVERIFY(!page.livemode);
            for (const InvoiceRecord &invoice : page.invoices) {
                ids.insert(QByteArray::fromStdString(invoice.id));
                QVERIFY(!invoice.lines.empty());
            }
        }
        QCOMPARE(ids.size(), rows);
        QVERIFY(rows > 100);
    }

    void completesListsThatWereCut()
    {
        const QByteArray line = R"("object":"line_item","currency":"usd","amount":)";
        const QByteArray invoice =
            R"({"id":"in_1","object":"invoice","customer":"cus_1","status":"paid","currency":"usd","created":9,
            "livemode":false,"total":30,"amount_paid":30,"lines":{"object":"list","has_more":true,"data":[{"id":"il_1",)"
            + line + "10}]},\"payments\":"
            + listOf(
                R"({"id":"inpay_1","currency":"usd","amount_paid":10,"status":"paid","payment":{"payment_intent":"pi_1"}})",
                true)
            + "}";
        fakes::LoopbackServer server([&](const fakes::SeenRequest &request) {
            if (request.path() == "/v1/invoices")
                return fakes::ScriptedReply::json(listOf(invoice));
            if (request.path() == "/v1/invoice_payments")
                return fakes::ScriptedReply::json(listOf(
                    R"({"id":"inpay_2","currency":"usd","amount_paid":20,"status":"paid","payment":{"payment_intent":"pi_2"}})"));
            if (request.target.contains("starting_after=il_1"))
                return fakes::ScriptedReply::json(listOf(R"({"id":"il_2",)" + line + "15}", true));
            return fakes::ScriptedReply::json(listOf(R"({"id":"il_3",)" + line + "5}"));
        });
        Desk desk(server.url(u""_s), "sk_test_abcdefgh", fromUnixSeconds(10));
        const auto page = desk.fetch({Stream::Invoices, {}, {}, {}, {}, {}});
        QVERIFY2(page, page ? "" : qPrintable(page.error().text));
        QCOMPARE(page->invoices.at(0).lines.size(), std::size_t(3));
        QCOMPARE(page->invoices.at(0).lines.at(2).id, std::string("il_3"));
        QCOMPARE(page->invoices.at(0).payments.size(), std::size_t(2));
        QCOMPARE(server.count(), 4);
        for (const auto &request : server.requests())
            QCOMPARE(request.header("Stripe-Version"), QByteArray("2026-10-28.endive"));
    }

    void missingObjectsAreDeletedOnes()
    {
        const auto read = m_desk->fetch({Stream::Customers, {}, {}, {}, "cus_nobody", {}});
        QVERIFY(read);
        QCOMPARE(read->deleted.at(0).id, std::string("cus_nobody"));
        const auto customer = m_server->plainCustomer();
        QVERIFY(m_server->deleteCustomer(*customer));
        const auto deleted = m_desk->fetch({Stream::Customers, {}, {}, {}, customer->toStdString(), {}});
        QVERIFY(deleted);
        QCOMPARE(deleted->deleted.size(), std::size_t(1));
        QVERIFY(deleted->customers.empty());
    }

    void survivesFaultsOfReads_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("429") << int(FaultKind::TooManyRequests);
        QTest::newRow("lock timeout") << int(FaultKind::LockTimeout);
        QTest::newRow("500") << int(FaultKind::ServerError);
        QTest::newRow("cut body") << int(FaultKind::TruncatedBody);
        QTest::newRow("closed") << int(FaultKind::CloseBeforeAnswer);
        QTest::newRow("unknown fields") << int(FaultKind::UnknownFields);
    }
    void survivesFaultsOfReads()
    {
        QFETCH(int, fault);
        Fault once;
        once.kind = static_cast<FaultKind>(fault);
        m_server->addFault(once);
        const auto page = m_desk->fetch({Stream::Charges, {}, {}, {}, {}, {}});
        QVERIFY2(page, page ? "" : qPrintable(page.error().text));
        QCOMPARE(page->rows, 100);
    }

    void reportsFaultsItCannotMend_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("text");
        QTest::newRow("web page") << int(FaultKind::Html) << u"web page"_s;
        QTest::newRow("redirect") << int(FaultKind::Redirect) << u"redirect"_s;
        QTest::newRow("500 for ever") << int(FaultKind::ServerError) << u"status 500"_s;
    }
    void reportsFaultsItCannotMend()
    {
        QFETCH(int, fault);
        QFETCH(QString, text);
        Fault always;
        always.kind = static_cast<FaultKind>(fault);
        always.times = -1;
        m_server->addFault(always);
        const auto page = m_desk->fetch({Stream::Charges, {}, {}, {}, {}, {}});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::BadAnswer);
        QVERIFY2(page.error().text.contains(text), qPrintable(page.error().text));
    }

    void stopsAListThatRunsInCircles()
    {
        Fault circle;
        circle.kind = FaultKind::RepeatedPage;
        circle.times = -1;
        m_server->addFault(circle);
        const auto pages = walk(Stream::Charges);
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, u"runaway-list"_s);
    }

    void readsHugeAmountsExactly()
    {
        Fault huge;
        huge.kind = FaultKind::HugeAmount;
        m_server->addFault(huge);
        const auto page = m_desk->fetch({Stream::Refunds, {}, {}, {}, {}, {}});
        QVERIFY2(page, page ? "" : qPrintable(page.error().text));
        QVERIFY(page->refunds.at(0).amount > std::numeric_limits<qint32>::max());
    }

    void tellsTheAccount()
    {
        const auto report = m_desk->source->checkAccount(m_desk->cancel);
        QVERIFY(report);
        QVERIFY(report->accountId.startsWith(u"acct_"));
        QVERIFY(!report->accountName.isEmpty());
        QVERIFY(report->currency.isValid());
        QVERIFY(!report->live);
        QVERIFY(report->missingRead.isEmpty());
        QVERIFY(report->serverTime);
    }

    void restrictedKeysTellAccountAndWhatIsMissing()
    {
        m_server->rollKey("rk_test_restricted1");
        connectWith("rk_test_restricted1");
        QVERIFY(m_desk->source->checkAccount(m_desk->cancel)->missingRead.isEmpty());
        m_server->setMissingPermissions({"invoice_read", "dispute_read"});
        QCOMPARE(m_desk->source->checkAccount(m_desk->cancel)->missingRead,
            (QStringList{u"invoice_read"_s, u"dispute_read"_s}));
        const auto page = m_desk->fetch({Stream::Invoices, {}, {}, {}, {}, {}});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Forbidden);
        QVERIFY(page.error().text.contains(u"invoice_read"));
    }

    void anAccountThatMayNotBeReadIsNamedByTheRefusal()
    {
        const QByteArray refusal =
            R"({"error":{"type":"invalid_request_error","message":"The provided key 'rk_test_abc*****fgh' does not have the
 required permissions for this endpoint on account 'acct_42'. Having the 'rak_accounts_kyc_basic_read' permission would allow this request to continue."}})";
        fakes::LoopbackServer server([refusal](const fakes::SeenRequest &request) {
            if (request.path() == "/v1/account")
                return fakes::ScriptedReply::json(QByteArray(refusal).replace('\n', ""), 403);
            return fakes::ScriptedReply::json(listOf({}));
        });
        Desk desk(server.url(u""_s), "rk_test_abcdefgh", fromUnixSeconds(10));
        const auto report = desk.source->checkAccount(desk.cancel);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        QCOMPARE(report->accountId, u"acct_42"_s);
        QVERIFY(report->missingRead.isEmpty());
    }

    void refusesKeysOfTheWrongKindOrMode()
    {
        m_server->rollKey("sk_live_abcdefgh");
        connectWith("sk_live_abcdefgh");
        QCOMPARE(m_desk->source->checkAccount(m_desk->cancel).error().code, u"mode-mismatch"_s);
        QCOMPARE(m_desk->fetch({Stream::Charges, {}, {}, {}, {}, {}}).error().code, u"mode-mismatch"_s);
        connectWith("sk_live_someotherkey");
        QCOMPARE(m_desk->source->checkAccount(m_desk->cancel).error().kind, ErrorKind::Unauthorized);
        connectWith("pk_live_abcdefgh");
        m_server->resetCounters();
        QCOMPARE(m_desk->source->checkAccount(m_desk->cancel).error().code, u"publishable-key"_s);
        QCOMPARE(m_desk->fetch({Stream::Charges, {}, {}, {}, {}, {}}).error().code, u"publishable-key"_s);
        QCOMPARE(m_server->counters().requests, quint64(0));
    }

    void tellsWhatChanged()
    {
        const auto head = m_desk->source->feedHead(m_desk->cancel);
        QVERIFY(head);
        const auto quiet = m_desk->source->changesSince(head->cursor, m_server->now(), m_desk->cancel);
        QVERIFY(quiet);
        QVERIFY2(quiet->changes.empty(), qPrintable(describe(*quiet).join(u'\n')));
        QCOMPARE(quiet->requests, 1);

        m_server->advance(std::chrono::seconds(30));
        const auto customer = m_server->plainCustomer();
        const auto made = m_server->addPaidInvoice(*customer);
        QVERIFY(made);
        const auto feed = m_desk->source->changesSince(quiet->cursor, m_server->now(), m_desk->cancel);
        QVERIFY(feed);
        const QStringList changes = describe(*feed);
        QVERIFY2(
            changes.contains(u"invoices "_s % QString::fromLatin1(made->invoice)), qPrintable(changes.join(u'\n')));
        QVERIFY2(changes.contains(u"charges "_s % QString::fromLatin1(made->charge)), qPrintable(changes.join(u'\n')));
        QCOMPARE(QSet<QString>(changes.begin(), changes.end()).size(), changes.size());

        const auto again = m_desk->source->changesSince(feed->cursor, m_server->now(), m_desk->cancel);
        QVERIFY(again);
        QVERIFY(again->changes.empty());
        m_server->advance(std::chrono::minutes(20));
        QVERIFY(m_server->deleteCustomer(*customer));
        const auto later = m_desk->source->changesSince(again->cursor, m_server->now(), m_desk->cancel);
        QVERIFY(later);
        QVERIFY2(describe(*later).contains(u"customers "_s % QString::fromLatin1(*customer) % u'!'),
            qPrintable(describe(*later).join(u'\n')));
    }

    void seesManyChangesUpward()
    {
        const auto head = m_desk->source->feedHead(m_desk->cancel);
        m_server->advance(std::chrono::hours(1));
        QSet<QString> expected;
        for (int i = 0; i < 130; ++i) {
            const auto id = m_server->addCustomer({QByteArray("New"), "new" + QByteArray::number(i) + "@example.org"});
            expected.insert(u"customers "_s % QString::fromLatin1(*id));
            m_server->advance(std::chrono::seconds(60));
        }
        const auto feed = m_desk->source->changesSince(head->cursor, m_server->now(), m_desk->cancel);
        QVERIFY(feed);
        const QStringList changes = describe(*feed);
        QCOMPARE(QSet<QString>(changes.begin(), changes.end()), expected);
        QVERIFY(feed->requests >= 2);
    }

    void sendsBackToABackfillWhenThePlaceIsLost()
    {
        const auto stale = m_desk->source->changesSince("evt_gone", m_server->now(), m_desk->cancel);
        QVERIFY(stale);
        QVERIFY(stale->tooOld);
        const auto old =
            m_desk->source->changesSince("evt_gone", m_server->now() - std::chrono::days(29), m_desk->cancel);
        QVERIFY(old->tooOld);
        QCOMPARE(old->requests, 0);
        QVERIFY(m_desk->source->changesSince("", m_server->now(), m_desk->cancel)->tooOld);
    }

    void aYoungAccountStartsFromATime()
    {
        fakes::LoopbackServer server(scripted({{"/v1/events", listOf({})}}));
        Desk desk(server.url(u""_s), "sk_test_abcdefgh", fromUnixSeconds(1'800'000'000));
        const auto head = desk.source->feedHead(desk.cancel);
        QVERIFY(head);
        QVERIFY(head->cursor.starts_with('@'));
        const auto feed = desk.source->changesSince(head->cursor, fromUnixSeconds(1'800'000'000), desk.cancel);
        QVERIFY(feed);
        QVERIFY(server.requests().last().target.contains("created%5Bgte%5D="));
    }

    void cancelledWorkEnds()
    {
        m_desk->cancel.cancel();
        const auto page = m_desk->fetch({Stream::Charges, {}, {}, {}, {}, {}});
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(StripeSourceTest)
#include "tst_stripesource.moc"
