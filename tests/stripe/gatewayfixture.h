// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/stripeserver.h"
#include "tests/fakes/openapivalidator.h"
#include "tests/stripe/desk.h"

#include <QSet>
#include <QTest>

namespace rd::test {

using namespace rd::sample;
using namespace Qt::StringLiterals;

inline SampleOptions small()
{
    SampleOptions options;
    options.clockRuns = false;
    options.customers = 800;
    options.recordsRequests = true;
    return options;
}

inline IssueRequest couponFor(const QByteArray &customer)
{
    IssueRequest request;
    request.rewardKey = u"Spring : fixed-1 : referee : acct_1 : test : "_s % QString::fromLatin1(customer);
    request.method = u"stripe-coupon"_s;
    request.spec.kind = RewardKind::Coupon;
    request.spec.percentOff = Rate{125'000};
    request.campaign = u"Spring"_s;
    request.customerId = QString::fromLatin1(customer);
    return request;
}

inline IssueRequest creditFor(const QByteArray &customer, qint64 minor = 1500, QStringView currency = u"USD")
{
    IssueRequest request = couponFor(customer);
    request.method = u"stripe-credit"_s;
    request.spec.kind = RewardKind::AccountCredit;
    request.amount = Money{minor, Currency::parse(currency).value()};
    return request;
}

inline QString keyOf(const IssueRequest &request, int step = 1)
{
    return idempotencyKey(u"acct_1"_s, u"test"_s, request.method, request.rewardKey, step, 1);
}

/// Plans and sends rewards at the sample merchant; every request it gets is held against the official spec.
class GatewayFixture {
protected:
    std::unique_ptr<StripeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    QSet<QString> m_violations;
    int m_checked = 0;
    std::optional<OpenApi> m_spec = OpenApi::loadStripe(QStringLiteral(RD_SHARED_DIR));

    IssuePlan plan(const IssueRequest &request)
    {
        auto made = m_desk->gateway->plan(request, keyOf(request), m_desk->cancel);
        if (!made)
            qWarning("%s", qPrintable(made.error().text));
        return made.value_or(IssuePlan());
    }

    IssueIntent intentOf(const IssueRequest &request, const IssuePlan &made, std::size_t step)
    {
        IssueIntent intent;
        intent.key = request.rewardKey;
        intent.step = static_cast<int>(step) + 1;
        intent.stepName = made.steps.at(step).name;
        intent.method = request.method;
        intent.idempotencyKey = keyOf(request, intent.step);
        intent.httpMethod = made.steps.at(step).httpMethod;
        intent.path = made.steps.at(step).path;
        intent.body = made.steps.at(step).body;
        intent.naturalKey = made.steps.at(step).naturalKey;
        intent.firstAttempt = m_server->now();
        return intent;
    }

    SendOutcome send(const IssueIntent &intent) { return m_desk->gateway->send(intent, m_desk->cancel); }
    LookupOutcome lookUp(const IssueIntent &intent) { return m_desk->gateway->lookUp(intent, m_desk->cancel); }

    void strikeWrites(FaultKind kind)
    {
        Fault fault;
        fault.kind = kind;
        fault.when = requestTo("POST", "/v1/");
        fault.retryAfterSeconds = 3;
        m_server->addFault(fault);
    }

    /// A credit in the currency the customer pays in.
    IssueRequest credit(const QByteArray &customer)
    {
        return creditFor(customer, 1500, state("/v1/customers/" + customer)["currency"_L1].toString().toUpper());
    }

    QJsonObject state(const QByteArray &path) { return QJsonDocument::fromJson(m_server->get(path)).object(); }

    void open()
    {
        m_server = std::make_unique<StripeServer>(small());
        if (!m_server->start())
            qFatal("the sample merchant does not start");
        m_desk = std::make_unique<Desk>(m_server->baseUrl(), StripeServer::apiKey(), m_server->now());
    }
    void close()
    {
        m_desk.reset();
        for (const auto &request : m_server->takeRequests()) {
            if (!m_spec)
                break;
            ++m_checked;
            const auto found = m_spec->validateRequest(
                QString::fromLatin1(request.method), QString::fromLatin1(request.path), request.query, request.body);
            for (const QString &violation : found)
                m_violations.insert(
                    QString::fromLatin1(request.method) % u' ' % QString::fromLatin1(request.path) % u": " % violation);
        }
        m_server.reset();
    }
};

} // namespace rd::test
