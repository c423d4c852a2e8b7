// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/workspace.h"

#include <QTemporaryDir>
#include <QTest>

/// Fails the test with the error's text where a Result holds one.
#define RD_OK(expression)                                                                                              \
    do {                                                                                                               \
        auto &&rdOk = (expression);                                                                                    \
        QVERIFY2(rdOk.has_value(), rdOk ? "" : qPrintable(rdOk.error().text));                                         \
    } while (false)

namespace rd::test {

using namespace Qt::StringLiterals;

inline const Currency kUsd = *Currency::parse(QStringView(u"USD"));
/// 2026-01-01T00:00:00Z
inline constexpr qint64 kNewYearS = 1767225600;

class FakeClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now.time_since_epoch(); }
    void sleep(std::chrono::milliseconds duration) override { m_now += duration; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now = fromUnixSeconds(kNewYearS + 86400 * 200);
};

inline CustomerRecord customer(const std::string &id, const std::string &email, qint64 createdS = kNewYearS)
{
    CustomerRecord r;
    r.id = id;
    r.email = email;
    r.name = "Name of " + id;
    r.createdS = createdS;
    return r;
}

inline ChargeRecord charge(
    const std::string &id, const std::string &customerId, qint64 amount, qint64 createdS = kNewYearS)
{
    ChargeRecord r;
    r.id = id;
    r.customer = customerId;
    r.paymentIntent = "pi_" + id;
    r.email = customerId.empty() ? "guest@example.com" : "";
    r.currency = kUsd;
    r.amount = amount;
    r.succeeded = true;
    r.createdS = createdS;
    return r;
}

inline InvoiceRecord invoice(
    const std::string &id, const std::string &customerId, qint64 amount, qint64 createdS = kNewYearS)
{
    InvoiceRecord r;
    r.id = id;
    r.customer = customerId;
    r.status = "paid";
    r.billingReason = "manual";
    r.currency = kUsd;
    r.createdS = createdS;
    r.paidS = createdS + 60;
    r.total = amount;
    r.amountPaid = amount;
    InvoiceLineRecord line;
    line.id = "il_" + id;
    line.product = "prod_A";
    line.price = "price_A";
    line.amount = amount;
    r.lines.push_back(line);
    return r;
}

inline RefundRecord refund(const std::string &id, const std::string &chargeId, qint64 amount)
{
    RefundRecord r;
    r.id = id;
    r.charge = chargeId;
    r.currency = kUsd;
    r.amount = amount;
    r.status = "succeeded";
    r.createdS = kNewYearS + 1000;
    return r;
}

inline RecordPage page(Stream stream)
{
    RecordPage p;
    p.stream = stream;
    return p;
}
inline RecordPage customersPage(std::vector<CustomerRecord> records)
{
    RecordPage p = page(Stream::Customers);
    p.rows = static_cast<qint64>(records.size());
    p.customers = std::move(records);
    return p;
}
inline RecordPage chargesPage(std::vector<ChargeRecord> records)
{
    RecordPage p = page(Stream::Charges);
    p.rows = static_cast<qint64>(records.size());
    p.charges = std::move(records);
    return p;
}
inline RecordPage invoicesPage(std::vector<InvoiceRecord> records)
{
    RecordPage p = page(Stream::Invoices);
    p.rows = static_cast<qint64>(records.size());
    p.invoices = std::move(records);
    return p;
}
inline RecordPage refundsPage(std::vector<RefundRecord> records)
{
    RecordPage p = page(Stream::Refunds);
    p.rows = static_cast<qint64>(records.size());
    p.refunds = std::move(records);
    return p;
}

inline CampaignTerms terms(const QString &name)
{
    CampaignTerms t;
    t.name = name;
    t.kind = CampaignKind::Affiliate;
    t.connections = {u"shop"_s};
    Rule rule;
    rule.name = u"All"_s;
    rule.percent = Rate{300000};
    t.rules.push_back(rule);
    t.referrer = RewardSpec{};
    return t;
}

/// A workspace in a directory of its own, with one connection whose first backfill is complete.
class Desk {
public:
    Desk() { open(); }
    void open()
    {
        storage::OpenOptions options;
        options.directory = path();
        options.owner = u"drona"_s;
        auto opened = storage::Workspace::open(options, clock);
        if (!opened)
            qFatal("cannot open: %s", qUtf8Printable(opened.error().text));
        workspace = *std::move(opened);
    }
    void reopen()
    {
        workspace.reset();
        open();
    }
    [[nodiscard]] QString path() const { return directory.filePath(u"desk"_s); }
    [[nodiscard]] QString file() const { return path() + u"/desk.sqlite"_s; }

    ConnectionId connect(const QString &name = u"shop"_s, const QString &mode = u"test"_s, bool complete = true)
    {
        Connection c;
        c.name = name;
        c.provider = u"stripe"_s;
        c.accountId = u"acct_"_s + name;
        c.mode = mode;
        c.createdAt = clock.now();
        const auto id = workspace->connections().addConnection(c, u"drona"_s);
        if (!id)
            qFatal("cannot connect: %s", qUtf8Printable(id.error().text));
        if (complete && !workspace->sync().finishBackfill(*id, clock.now()))
            qFatal("cannot finish the backfill");
        return *id;
    }
    Result<StoreCounts> store(ConnectionId connection, RecordPage p)
    {
        std::vector<StoreJob> jobs;
        jobs.push_back({std::move(p), {}});
        return workspace->sync().storePages(connection, std::move(jobs)).get();
    }
    Result<DeriveCounts> derive(bool everything = false)
    {
        derivedSales.clear();
        const auto one = [this](const SaleFacts &sale) {
            derivedSales.push_back(sale);
            return deriveConversion(sale, {"referral"});
        };
        return workspace->books().deriveConversions(one, everything, {}, {});
    }
    /// The end of a computation of everything.
    Status complete(const EngineFacts &facts, const std::vector<Bond> &bonds, const std::vector<Finding> &findings = {})
    {
        RD_TRY(touched, workspace->books().touchedBooks());
        return workspace->books().completeBooks({facts, bonds, findings, std::move(touched), std::nullopt});
    }
    ParticipantId addParticipant(const QString &email, const QStringList &codes, CampaignId campaign)
    {
        ParticipantImport row;
        row.line = 2;
        row.email = email;
        row.name = email.section(u'@', 0, 0);
        row.codes = codes;
        const auto counts =
            workspace->participants().importParticipants({row}, campaign, clock.now(), u"drona"_s, false);
        if (!counts)
            qFatal("cannot import: %s", qUtf8Printable(counts.error().text));
        return workspace->participants().participants()->back().id;
    }

    QTemporaryDir directory;
    FakeClock clock;
    std::unique_ptr<storage::Workspace> workspace;
    std::vector<SaleFacts> derivedSales;
};

} // namespace rd::test
