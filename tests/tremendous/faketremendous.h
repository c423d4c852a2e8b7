// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/payoutserver.h"

namespace rd::fakes {

/// What goes wrong with an order.
enum class TremendousFault {
    None,
    LoseAnswer, ///< carried out, no answer
    LoseRequest, ///< not carried out, no answer
    TooMany,
    ServerError,
    Unauthorized,
    OtherAmount, ///< answers with another amount than asked for
    NeedsApproval
};

/// Tremendous on the loopback: keeps its orders by external id, pays them from a balance, and holds every request and
/// answer against the published document where that is there.
class FakeTremendous final : public PayoutServer<TremendousFault> {
public:
    using Fault = TremendousFault;
    FakeTremendous() : PayoutServer(QStringLiteral("tremendous/tremendous-openapi-current.json")) { open(); }
    ~FakeTremendous() override { close(); }

    [[nodiscard]] QList<QJsonObject> orders() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_orders;
    }
    void setBalance(double balance)
    {
        const QMutexLocker lock(&m_mutex);
        m_balance = balance;
    }
    /// Money that is shown, but not there when an order wants it.
    void setPhantom(bool phantom)
    {
        const QMutexLocker lock(&m_mutex);
        m_phantom = phantom;
    }
    void become(int number, const QString &status, const QString &delivery = {})
    {
        const QMutexLocker lock(&m_mutex);
        QJsonObject &order = m_orders[number];
        order[QStringLiteral("status")] = status;
        if (delivery.isEmpty())
            return;
        QJsonObject reward = order[QStringLiteral("rewards")].toArray().first().toObject();
        reward[QStringLiteral("delivery")] =
            QJsonObject{{QStringLiteral("method"), QStringLiteral("EMAIL")}, {QStringLiteral("status"), delivery}};
        order[QStringLiteral("rewards")] = QJsonArray{reward};
    }
    /// Somebody else made an order under an id of ours with this amount.
    void changeAmount(int number, double amount)
    {
        const QMutexLocker lock(&m_mutex);
        QJsonObject &order = m_orders[number];
        QJsonObject reward = order[QStringLiteral("rewards")].toArray().first().toObject();
        reward[QStringLiteral("value")] = QJsonObject{
            {QStringLiteral("denomination"), amount}, {QStringLiteral("currency_code"), QStringLiteral("USD")}};
        order[QStringLiteral("rewards")] = QJsonArray{reward};
    }
    /// What a new order's delivery is at first.
    void setDelivery(const QString &status)
    {
        const QMutexLocker lock(&m_mutex);
        m_delivery = status;
    }

private:
    static ScriptedReply error(int status, const char *message)
    {
        return json({{QStringLiteral("status"), status},
                        {QStringLiteral("errors"),
                            QJsonObject{{QStringLiteral("message"), QString::fromLatin1(message)},
                                {QStringLiteral("payload"), QJsonObject()}}}},
            status);
    }

    ScriptedReply answer(const SeenRequest &request) override
    {
        QString path = QString::fromLatin1(request.path());
        if (!path.startsWith(QStringLiteral("/api/v2/")))
            return error(404, "no such address");
        path = path.mid(7);
        if (request.header("Authorization") != "Bearer TEST_0123456789abcdef")
            return error(401, "Invalid API key");
        ScriptedReply reply = request.method == "POST" ? create(request) : read(path, request);
        checkAll(request, path, reply);
        return reply;
    }

    QJsonObject source() const
    {
        return {{QStringLiteral("id"), QStringLiteral("FUND1")}, {QStringLiteral("method"), QStringLiteral("balance")},
            {QStringLiteral("status"), QStringLiteral("active")},
            {QStringLiteral("usage_permissions"), QJsonArray{QStringLiteral("api_orders")}},
            {QStringLiteral("meta"),
                QJsonObject{{QStringLiteral("available_amount"), m_balance},
                    {QStringLiteral("currency_code"), QStringLiteral("USD")}}}};
    }

    ScriptedReply read(const QString &path, const SeenRequest &request) const
    {
        if (path == QStringLiteral("/organizations"))
            return json({{QStringLiteral("organizations"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("ORG1")},
                    {QStringLiteral("name"), QStringLiteral("Mia's shop")},
                    {QStringLiteral("website"), QStringLiteral("https://mia.example")},
                    {QStringLiteral("currency_code"), QStringLiteral("USD")},
                    {QStringLiteral("status"), QStringLiteral("APPROVED")}}}}});
        if (path == QStringLiteral("/funding_sources"))
            return json({{QStringLiteral("funding_sources"), QJsonArray{source()}}});
        if (path == QStringLiteral("/funding_sources/FUND1"))
            return json({{QStringLiteral("funding_source"), source()}});
        if (path == QStringLiteral("/campaigns/CAMP1"))
            return json({{QStringLiteral("campaign"),
                QJsonObject{{QStringLiteral("id"), QStringLiteral("CAMP1")},
                    {QStringLiteral("name"), QStringLiteral("Friends")},
                    {QStringLiteral("description"), QStringLiteral("Thanks")},
                    {QStringLiteral("products"), QJsonArray{QStringLiteral("CARD1")}}}}});
        if (path == QStringLiteral("/products/CARD1"))
            return json({{QStringLiteral("product"), product()}});
        if (path == QStringLiteral("/orders")) {
            const QString wanted =
                QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItemValue(QStringLiteral("external_id"));
            QJsonArray found;
            for (const QJsonObject &order : m_orders) {
                if (order[QStringLiteral("external_id")].toString() == wanted)
                    found.append(order);
            }
            return json(
                {{QStringLiteral("orders"), found}, {QStringLiteral("total_count"), static_cast<int>(found.size())}});
        }
        for (const QJsonObject &order : m_orders) {
            if (path == QStringLiteral("/orders/") + order[QStringLiteral("id")].toString())
                return json({{QStringLiteral("order"), order}});
        }
        return error(404, "not found");
    }

    static QJsonObject product()
    {
        return {{QStringLiteral("id"), QStringLiteral("CARD1")}, {QStringLiteral("name"), QStringLiteral("A card")},
            {QStringLiteral("description"), QString()}, {QStringLiteral("category"), QStringLiteral("merchant_card")},
            {QStringLiteral("disclosure"), QString()}, {QStringLiteral("countries"), QJsonArray()},
            {QStringLiteral("images"), QJsonArray()},
            {QStringLiteral("currency_codes"), QJsonArray{QStringLiteral("USD")}},
            {QStringLiteral("skus"),
                QJsonArray{QJsonObject{{QStringLiteral("min"), 25}, {QStringLiteral("max"), 500}}}}};
    }

    ScriptedReply create(const SeenRequest &request)
    {
        switch (nextFault()) {
        case Fault::None:
            return execute(request);
        case Fault::LoseAnswer:
            execute(request);
            return lost();
        case Fault::LoseRequest:
            return lost();
        case Fault::TooMany:
            return error(429, "Rate limit exceeded");
        case Fault::ServerError:
            return error(500, "Something went wrong. We have been notified");
        case Fault::Unauthorized:
            return error(401, "Production Access not available for your account");
        case Fault::OtherAmount: {
            ScriptedReply reply = execute(request);
            reply.body.replace("\"denomination\":20", "\"denomination\":200");
            return reply;
        }
        case Fault::NeedsApproval: {
            ScriptedReply reply = execute(request);
            m_orders.last()[QStringLiteral("status")] = QStringLiteral("PENDING APPROVAL");
            return json({{QStringLiteral("order"), m_orders.last()}}, 202);
        }
        }
        return {};
    }

    ScriptedReply execute(const SeenRequest &request)
    {
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        const QString externalId = asked[QStringLiteral("external_id")].toString();
        const QJsonObject wanted = asked[QStringLiteral("reward")].toObject();
        for (const QJsonObject &order : m_orders) {
            if (order[QStringLiteral("external_id")].toString() != externalId)
                continue;
            const QJsonValue before = order[QStringLiteral("rewards")].toArray().first()[QStringLiteral("value")];
            return before == wanted[QStringLiteral("value")] ? json({{QStringLiteral("order"), order}}, 201)
                                                             : error(409, "external_id was used with another payload");
        }
        const double amount = wanted[QStringLiteral("value")].toObject()[QStringLiteral("denomination")].toDouble();
        if (m_phantom || amount > m_balance)
            return error(402, "Not enough funds to carry out this operation. Fund your balance to proceed.");
        m_balance -= amount;
        const QString number = QString::number(m_orders.size() + 1);
        QJsonObject reward{{QStringLiteral("id"), QString(QStringLiteral("REWARD") + number)},
            {QStringLiteral("order_id"), QString(QStringLiteral("ORDER") + number)},
            {QStringLiteral("value"), wanted[QStringLiteral("value")]},
            {QStringLiteral("recipient"), wanted[QStringLiteral("recipient")]},
            {QStringLiteral("delivery"),
                QJsonObject{
                    {QStringLiteral("method"), QStringLiteral("EMAIL")}, {QStringLiteral("status"), m_delivery}}}};
        m_orders << QJsonObject{{QStringLiteral("id"), QString(QStringLiteral("ORDER") + number)},
            {QStringLiteral("external_id"), externalId}, {QStringLiteral("status"), QStringLiteral("EXECUTED")},
            {QStringLiteral("created_at"), QStringLiteral("2026-05-28T10:00:00.000Z")},
            {QStringLiteral("rewards"), QJsonArray{reward}}};
        return json({{QStringLiteral("order"), m_orders.last()}});
    }

    QList<QJsonObject> m_orders;
    QString m_delivery = QStringLiteral("SUCCEEDED");
    double m_balance = 1'000;
    bool m_phantom = false;
};

} // namespace rd::fakes
