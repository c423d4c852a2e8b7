// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/automaticissue.h"
#include "models/services/balanceservice.h"
#include "models/services/campaignservice.h"
#include "models/services/codeservice.h"
#include "models/services/connectionservice.h"
#include "models/services/eraseservice.h"
#include "models/services/handissue.h"
#include "models/services/issueservice.h"
#include "models/services/memberservice.h"
#include "models/services/moveservice.h"
#include "models/services/peopleservice.h"
#include "models/services/rewardservice.h"
#include "models/services/syncservice.h"
#include "models/services/verifyservice.h"
#include "models/storage/workspace.h"
#include "tests/fakes/crashingcodes.h"
#include "tests/fakes/crashingintents.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakehasher.h"
#include "tests/fakes/fakeproviderfactory.h"
#include "tests/fakes/fakesecretstore.h"

#include <QTemporaryDir>
#include <QtTest>

namespace rd::tests {

/// Fails the test with the error's text.
#define RD_OK(expression)                                                                                              \
    do {                                                                                                               \
        const auto rdOk = (expression);                                                                                \
        QVERIFY2(rdOk.has_value(), rdOk ? "" : qPrintable(rdOk.error().text));                                         \
    } while (false)

inline Instant day(int year, int month, int dayOfMonth)
{
    return fromUnixMs(QDate(year, month, dayOfMonth).startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

/// How many rows of a stream a sync of one connection has read.
inline qint64 rowsRead(const services::SyncReport &report, Stream stream)
{
    for (const auto &row : report.connections.front().streams) {
        if (row.stream == stream)
            return row.read;
    }
    return 0;
}

/// The services of one run of the program over a workspace on disk.
class Program {
public:
    Program(std::unique_ptr<storage::Workspace> opened, SecretStore &secrets, fakes::FakeProviderFactory &providers,
        Clock &clock)
        : store(std::move(opened)),
          intents(store->intents()),
          gate(store->workspace(), hasher, clock),
          members(store->workspace(), hasher, gate),
          connections(store->connections(), store->workspace(), secrets, providers, gate, clock),
          books(store->books(), store->campaigns(), store->workspace(), clock),
          sync(store->sync(), connections, store->connections(), books, store->workspace(), clock),
          campaigns(store->campaigns(), store->connections(), books, gate, clock),
          people(store->participants(), store->campaigns(), books, store->workspace(), gate, clock),
          rewards(store->books(), store->campaigns(), store->workspace(), gate, clock),
          issue(store->books(), intents, store->campaigns(), connections, rewards, store->workspace(), clock),
          issuing(store->workspace(), gate, clock),
          automatic({issue, rewards, store->campaigns(), store->workspace(), issuing, clock}),
          verify(store->books(), store->intents(), store->balances(), store->workspace(), clock),
          balances(store->books(), store->balances(), people, store->campaigns(), store->connections(), rewards,
              store->workspace(), clock),
          handIssue(store->books(), store->balances(), rewards, store->workspace(), clock),
          moving(store->moving(), store->books(), store->participants(), store->campaigns(), store->connections(),
              rewards, books, store->workspace(), clock),
          erasing(store->erasures(), people, balances, books, rewards, store->workspace(), clock),
          codeLog(store->codes()),
          codes({codeLog, store->participants(), store->campaigns(), connections, providers, store->workspace(), books,
              gate, clock})
    {
        sync.setAutomaticIssue(&automatic);
    }
    std::unique_ptr<storage::Workspace> store;
    fakes::CrashingIntents intents;
    fakes::FakeHasher hasher;
    services::Gate gate;
    services::MemberService members;
    services::ConnectionService connections;
    services::BookService books;
    services::SyncService sync;
    services::CampaignService campaigns;
    services::PeopleService people;
    services::RewardService rewards;
    services::IssueService issue;
    services::IssuingControl issuing;
    services::AutomaticIssue automatic;
    services::VerifyService verify;
    services::BalanceService balances;
    services::HandIssueService handIssue;
    services::MoveService moving;
    services::EraseService erasing;
    fakes::CrashingCodes codeLog;
    services::CodeService codes;
};

/// A merchant with a shop at a provider, and a program that can be ended and started again.
class World {
public:
    World() : factory(shop, provider, clock) {}

    /// Ends the running program, if any, and starts a fresh one over the same files.
    Program &restart()
    {
        m_program.reset();
        storage::OpenOptions options;
        options.directory = m_directory.path();
        options.owner = QStringLiteral("owner");
        options.timeZone = timeZone;
        options.disk = disk;
        auto opened = storage::Workspace::open(options, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        m_program = std::make_unique<Program>(std::move(*opened), secrets, factory, clock);
        return *m_program;
    }
    /// Ends the running program, if any.
    void close() { m_program.reset(); }
    Program &program() { return m_program ? *m_program : restart(); }

    Result<services::ConnectOutcome> connect(const QString &name = QStringLiteral("shop"))
    {
        services::ConnectRequest request;
        request.provider = QStringLiteral("stripe");
        request.name = name;
        request.secret = fakes::secretOf("sk_test_0000000000004f2a");
        request.actor = QStringLiteral("owner");
        return program().connections.connect(request, {});
    }

    /// A campaign by its rewards member, without hold.
    Status campaign(const char *kind, const char *rewards, const char *more = "")
    {
        const QByteArray document = QByteArray(R"({"version":1,"name":"Friends","kind":")") + kind
            + R"(","connections":["shop"],"rules":[{"name":"all","percent":"20"}],"hold":{"days":0},"rewards":)"
            + rewards + more + "}";
        return program().campaigns.apply(document, QStringLiteral("owner"), {}, {}).transform([](const auto &) {});
    }
    Status participant(const char *email, const char *code)
    {
        services::Sheet sheet;
        sheet.source = QStringLiteral("people.csv");
        sheet.header = {QStringLiteral("email"), QStringLiteral("code")};
        sheet.rows = {{2, {QString::fromLatin1(email), QString::fromLatin1(code)}}};
        services::ImportOptions options;
        options.campaign = QStringLiteral("Friends");
        options.actor = QStringLiteral("owner");
        return program().people.importParticipants(sheet, options, {}, {}).transform([](const auto &) {});
    }
    /// Where codes, sales and refunds happen from now on; `shop` without.
    void sellIn(fakes::FakeShop &where) { m_selling = &where; }
    /// A customer and a paid invoice of 100.00 with a promotion code.
    void sale(int number, const std::string &code, qint64 amount = 10'000)
    {
        const auto n = std::to_string(number);
        CustomerRecord customer;
        customer.id = "cus_" + n;
        customer.email = "buyer" + n + "@example.com";
        customer.createdS = m_firstSaleS + number * 3'600;
        m_selling->add(customer);
        m_selling->add(invoice(number, code, amount));
    }
    [[nodiscard]] InvoiceRecord invoice(int number, const std::string &code, qint64 amount = 10'000) const
    {
        const auto n = std::to_string(number);
        InvoiceRecord invoice;
        invoice.id = "in_" + n;
        invoice.customer = "cus_" + n;
        invoice.customerEmail = "buyer" + n + "@example.com";
        invoice.status = "paid";
        invoice.currency = *Currency::parse(u"USD");
        invoice.createdS = m_firstSaleS + number * 3'600;
        invoice.paidS = invoice.createdS;
        invoice.total = amount;
        invoice.amountPaid = amount;
        if (!code.empty())
            invoice.discounts = {{"promo_" + code, "coupon_" + code}};
        InvoiceLineRecord line;
        line.id = "il_" + n;
        line.product = "prod_1";
        line.amount = amount;
        invoice.lines = {line};
        InvoicePaymentRecord payment;
        payment.charge = "ch_" + n;
        payment.amountPaid = amount;
        payment.paid = true;
        invoice.payments = {payment};
        return invoice;
    }
    void code(const std::string &text)
    {
        CouponRecord coupon;
        coupon.id = "coupon_" + text;
        coupon.createdS = m_firstSaleS - 1'000;
        m_selling->add(coupon);
        PromotionCodeRecord code;
        code.id = "promo_" + text;
        code.code = text;
        code.coupon = coupon.id;
        code.createdS = m_firstSaleS - 999;
        m_selling->add(code);
    }
    void refund(int number, qint64 amount, const std::string &status = "succeeded")
    {
        const auto n = std::to_string(number);
        RefundRecord refund;
        refund.id = "re_" + n;
        refund.charge = "ch_" + n;
        refund.currency = *Currency::parse(u"USD");
        refund.amount = amount;
        refund.status = status;
        refund.createdS = m_firstSaleS + number * 3'600 + 60;
        m_selling->add(refund);
    }

    /// One connection, campaign, participant, `sales` sales, synced. Rewards are due.
    Status begin(const char *kind, const char *rewards, int sales, const char *more = "")
    {
        code("ANNA");
        for (int i = 1; i <= sales; ++i)
            sale(i, "ANNA");
        RD_CHECK(connect());
        RD_CHECK(campaign(kind, rewards, more));
        RD_CHECK(participant("anna@example.com", "ANNA"));
        return sync();
    }
    Status sync(bool full = false)
    {
        auto report = program().sync.sync({}, full, {}, {});
        if (!report)
            return fail(report.error());
        const auto &error = report->connections.front().error;
        return error ? Status(fail(*error)) : Status();
    }
    Result<services::DecisionReport> decide(
        services::Decision decision, std::vector<RewardId> ids = {}, const QString &member = QStringLiteral("owner"))
    {
        services::DecisionRequest request;
        request.decision = decision;
        request.all = ids.empty();
        request.ids = std::move(ids);
        request.reason = QStringLiteral("because");
        request.member = member;
        return program().rewards.decide(request);
    }
    std::vector<RewardRow> rows()
    {
        auto list = program().rewards.list({});
        return list ? list->rows : std::vector<RewardRow>{};
    }
    Result<services::IssueReport> issueAll(const char *method, const CancelToken &cancel = {})
    {
        services::IssueOrder order;
        order.method = QString::fromLatin1(method);
        order.all = true;
        order.member = QStringLiteral("owner");
        return program().issue.issue(order, {}, cancel);
    }
    QString verifyText()
    {
        const auto report = program().verify.verify({}, {});
        if (!report)
            return report.error().text;
        QString text;
        for (const auto &difference : report->differences)
            text += difference.check + QStringLiteral(" ") + difference.place + QStringLiteral(": ") + difference.text
                + QStringLiteral("; ");
        return text;
    }

    [[nodiscard]] QString directory() const { return m_directory.path(); }

    QByteArray timeZone = "UTC"; ///< of the merchant; set before the first use
    Disk *disk = nullptr; ///< asked before issuing; nullptr = not asked
    fakes::FakeClock clock{day(2026, 5, 28)};
    fakes::FakeShop shop;
    fakes::FakeProvider provider;
    fakes::FakeSecretStore secrets;
    fakes::FakeProviderFactory factory;

private:
    qint64 m_firstSaleS = toUnixSeconds(day(2026, 4, 1));
    QTemporaryDir m_directory;
    std::unique_ptr<Program> m_program;
    fakes::FakeShop *m_selling = &shop;
};

} // namespace rd::tests
