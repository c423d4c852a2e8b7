// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/payoutserver.h"

namespace rd::fakes {

/// What goes wrong with a payout.
enum class PaypalFault {
    None,
    LoseAnswer, ///< carried out, no answer
    LoseRequest, ///< not carried out, no answer
    TooMany,
    ServerError,
    Unauthorized,
    NoPermission,
    NoFunds,
    OtherBatch, ///< answers with another sender_batch_id
    Html
};

/// PayPal Payouts on the loopback: keeps its payouts, refuses a batch id that was used, hands out tokens, and holds
/// every request and answer against the official document where that is there. Counts what would really be paid.
class FakePaypal final : public PayoutServer<PaypalFault> {
public:
    using Fault = PaypalFault;
    struct Payout {
        QString id;
        QString batchId; ///< ours
        QJsonObject item;
        QString batchStatus = QStringLiteral("PENDING");
        QString itemStatus; ///< empty = not there yet
        QJsonObject errors;
    };

    FakePaypal() : PayoutServer(QStringLiteral("paypal/payments_payouts_batch_v1.json")) { open(); }
    ~FakePaypal() override { close(); }

    [[nodiscard]] QList<Payout> payouts() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_payouts;
    }
    /// What has become of a payout; its number from 0.
    void become(int number, const QString &status, const QString &error = {})
    {
        const QMutexLocker lock(&m_mutex);
        Payout &payout = m_payouts[number];
        const bool isBatch = status == QStringLiteral("DENIED") || status == QStringLiteral("CANCELED");
        payout.batchStatus = isBatch ? status : QStringLiteral("SUCCESS");
        payout.itemStatus = isBatch ? QString() : status;
        if (!error.isEmpty())
            payout.errors = {{QStringLiteral("name"), error}, {QStringLiteral("message"), QStringLiteral("Because.")},
                {QStringLiteral("debug_id"), QStringLiteral("e1")}};
    }
    void changeAmount(int number, const QString &value)
    {
        const QMutexLocker lock(&m_mutex);
        QJsonObject amount = m_payouts[number].item[QStringLiteral("amount")].toObject();
        amount[QStringLiteral("value")] = value;
        m_payouts[number].item[QStringLiteral("amount")] = amount;
    }
    /// Every token handed out so far is refused from now on.
    void endTokens()
    {
        const QMutexLocker lock(&m_mutex);
        m_firstGood = m_tokens + 1;
    }
    [[nodiscard]] int tokens() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_tokens;
    }
    bool hasPayouts = true; ///< the app's scope

private:
    static ScriptedReply error(
        int status, const char *name, const char *message, const QJsonArray &details = {}, const QJsonArray &links = {})
    {
        QJsonObject json{{QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("message"), QString::fromLatin1(message)},
            {QStringLiteral("debug_id"), QStringLiteral("90957fca61718")}};
        if (!details.isEmpty())
            json.insert(QStringLiteral("details"), details);
        if (!links.isEmpty())
            json.insert(QStringLiteral("links"), links);
        return ScriptedReply::json(text(json), status);
    }

    ScriptedReply answer(const SeenRequest &request) override
    {
        const QString path = QString::fromLatin1(request.path());
        if (path == QStringLiteral("/v1/oauth2/token"))
            return token(request);
        const int number = request.header("Authorization").mid(qstrlen("Bearer token-")).toInt();
        if (!request.header("Authorization").startsWith("Bearer token-") || number < m_firstGood)
            return error(401, "AUTHENTICATION_FAILURE", "Authentication failed.");
        ScriptedReply reply = request.method == "POST" ? create(request) : show(path);
        checkAll(request, path, reply);
        return reply;
    }

    ScriptedReply token(const SeenRequest &request)
    {
        const QByteArray wanted = "Basic " + QByteArray("client-id-0001:secret-0001").toBase64();
        if (request.header("Authorization") != wanted || request.body != "grant_type=client_credentials")
            return ScriptedReply::json(
                R"({"error":"invalid_client","error_description":"Client Authentication failed"})", 401);
        ++m_tokens;
        const QString scope =
            hasPayouts ? QStringLiteral("openid https://uri.paypal.com/payments/payouts") : QStringLiteral("openid");
        return ScriptedReply::json(text({{QStringLiteral("access_token"), QStringLiteral("token-%1").arg(m_tokens)},
            {QStringLiteral("token_type"), QStringLiteral("Bearer")}, {QStringLiteral("expires_in"), 32'400},
            {QStringLiteral("scope"), scope}}));
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
            return error(429, "RATE_LIMIT_REACHED", "Too many requests.");
        case Fault::ServerError:
            return error(500, "INTERNAL_SERVER_ERROR", "An internal server error occurred.");
        case Fault::Unauthorized:
            return error(401, "AUTHENTICATION_FAILURE", "Authentication failed.");
        case Fault::NoPermission:
            return error(403, "NOT_AUTHORIZED", "Authorization failed due to insufficient permissions.");
        case Fault::NoFunds:
            return error(422, "INSUFFICIENT_FUNDS", "Sender does not have sufficient funds.");
        case Fault::OtherBatch: {
            ScriptedReply reply = execute(request);
            reply.body.replace(m_payouts.last().batchId.toLatin1(), "somebody-elses");
            return reply;
        }
        case Fault::Html: {
            execute(request);
            ScriptedReply reply;
            reply.body = "<html>maintenance</html>";
            return reply;
        }
        }
        return {};
    }

    ScriptedReply execute(const SeenRequest &request)
    {
        const QJsonObject json = QJsonDocument::fromJson(request.body).object();
        const QString batchId =
            json[QStringLiteral("sender_batch_header")].toObject()[QStringLiteral("sender_batch_id")].toString();
        if (request.header("PayPal-Request-Id") != batchId.toLatin1())
            m_violations << QStringLiteral("PayPal-Request-Id is not the batch's id");
        for (const Payout &payout : m_payouts) {
            if (payout.batchId != batchId)
                continue;
            const QString href = QStringLiteral("https://api-m.paypal.com/v1/payments/payouts/") + payout.id;
            return error(400, "USER_BUSINESS_ERROR", "User business error.",
                {QJsonObject{{QStringLiteral("field"), QStringLiteral("SENDER_BATCH_ID")},
                    {QStringLiteral("location"), QStringLiteral("body")},
                    {QStringLiteral("issue"), QStringLiteral("Batch with given sender_batch_id already exists")}}},
                {QJsonObject{{QStringLiteral("href"), href}, {QStringLiteral("rel"), QStringLiteral("self")},
                    {QStringLiteral("method"), QStringLiteral("GET")}}});
        }
        Payout payout;
        payout.id = QStringLiteral("PAYOUT%1").arg(m_payouts.size() + 1);
        payout.batchId = batchId;
        payout.item = json[QStringLiteral("items")].toArray().first().toObject();
        m_payouts << payout;
        return ScriptedReply::json(text({{QStringLiteral("batch_header"), headerOf(payout)}}), 201);
    }

    static QJsonObject headerOf(const Payout &payout)
    {
        return {{QStringLiteral("payout_batch_id"), payout.id}, {QStringLiteral("batch_status"), payout.batchStatus},
            {QStringLiteral("sender_batch_header"), QJsonObject{{QStringLiteral("sender_batch_id"), payout.batchId}}}};
    }

    ScriptedReply show(const QString &path) const
    {
        for (const Payout &payout : m_payouts) {
            if (!path.endsWith(u'/' + payout.id))
                continue;
            QJsonObject json{{QStringLiteral("batch_header"), headerOf(payout)}};
            if (!payout.itemStatus.isEmpty()) {
                QJsonObject row{{QStringLiteral("payout_item_id"), QString(QStringLiteral("ITEM") + payout.id)},
                    {QStringLiteral("payout_batch_id"), payout.id},
                    {QStringLiteral("transaction_status"), payout.itemStatus},
                    {QStringLiteral("time_processed"), QStringLiteral("2026-05-28T10:00:00Z")},
                    {QStringLiteral("payout_item"), payout.item}};
                if (!payout.errors.isEmpty())
                    row.insert(QStringLiteral("errors"), payout.errors);
                json.insert(QStringLiteral("items"), QJsonArray{row});
            }
            return ScriptedReply::json(text(json));
        }
        return error(404, "RESOURCE_NOT_FOUND", "The specified resource does not exist.");
    }

    QList<Payout> m_payouts;
    int m_tokens = 0;
    int m_firstGood = 1;
};

} // namespace rd::fakes
