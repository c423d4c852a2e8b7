// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/payoutserver.h"

#include <QRegularExpression>

namespace rd::fakes {

/// What goes wrong with a payout.
enum class RazorpayxFault {
    None,
    LoseAnswer, ///< carried out, no answer
    LoseRequest, ///< not carried out, no answer
    TooMany,
    ServerError,
    Unauthorized,
    NoFunds,
    OtherAmount, ///< answers with another amount than asked for
    OtherBody ///< the key was used with another body
};

/// RazorpayX on the loopback: a payout is made once for each idempotency key. The provider publishes no document; the
/// rules for fields are those of its pages (payouts.md 4a).
class FakeRazorpayx final : public PayoutServer<RazorpayxFault> {
public:
    using Fault = RazorpayxFault;
    FakeRazorpayx() : PayoutServer(QString()) { open(); }
    ~FakeRazorpayx() override { close(); }

    [[nodiscard]] QList<QJsonObject> payouts() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_payouts;
    }
    /// What was sent for a payout; its number from 0.
    [[nodiscard]] QJsonObject asked(int number) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked.at(number);
    }
    void become(int number, const QString &status)
    {
        const QMutexLocker lock(&m_mutex);
        m_payouts[number][QStringLiteral("status")] = status;
    }

private:
    static ScriptedReply error(int status, const char *reason, const char *description)
    {
        return json(
            {{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), QStringLiteral("BAD_REQUEST_ERROR")},
                    {QStringLiteral("description"), QString::fromLatin1(description)},
                    {QStringLiteral("reason"), QString::fromLatin1(reason)},
                    {QStringLiteral("source"), QStringLiteral("business")},
                    {QStringLiteral("step"), QStringLiteral("NA")}, {QStringLiteral("metadata"), QJsonObject()}}}},
            status);
    }

    ScriptedReply answer(const SeenRequest &request) override
    {
        if (request.header("Authorization") != "Basic " + QByteArray("rzp_test_0001:secret").toBase64())
            return error(401, "NA", "The api key provided is invalid");
        const QString path = QString::fromLatin1(request.path());
        if (path == QStringLiteral("/v1/payouts"))
            return request.method == "POST" ? create(request) : list(request);
        for (const QJsonObject &payout : m_payouts) {
            if (path == QStringLiteral("/v1/payouts/") + payout[QStringLiteral("id")].toString())
                return json(payout);
        }
        return error(404, "NA", "The requested URL was not found on the server.");
    }

    ScriptedReply list(const SeenRequest &request)
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        expect(query.queryItemValue(QStringLiteral("account_number")) == QStringLiteral("7878780080316316"),
            "account_number");
        expect(query.queryItemValue(QStringLiteral("count")).toInt() <= 100, "count");
        const QString wanted = query.queryItemValue(QStringLiteral("reference_id"));
        QJsonArray items;
        for (const QJsonObject &payout : m_payouts) {
            if (wanted.isEmpty() || payout[QStringLiteral("reference_id")].toString() == wanted)
                items.append(payout);
        }
        return json({{QStringLiteral("entity"), QStringLiteral("collection")},
            {QStringLiteral("count"), static_cast<int>(items.size())}, {QStringLiteral("items"), items}});
    }

    void expect(bool isTrue, const char *field)
    {
        if (!isTrue)
            m_violations << QString::fromLatin1(field);
    }
    static bool fits(const QJsonValue &value, const char *pattern)
    {
        return QRegularExpression(QString::fromLatin1(pattern)).match(value.toString()).hasMatch();
    }

    void checkFields(const SeenRequest &request, const QJsonObject &body)
    {
        expect(fits(QString::fromLatin1(request.header("X-Payout-Idempotency")), "\\A[A-Za-z0-9 _-]{4,36}\\z"), "key");
        expect(
            body[QStringLiteral("account_number")].toString() == QStringLiteral("7878780080316316"), "account_number");
        const QJsonValue amount = body[QStringLiteral("amount")];
        expect(amount.isDouble() && amount.toInteger() >= 100 && double(amount.toInteger()) == amount.toDouble(),
            "amount");
        expect(body[QStringLiteral("currency")].toString() == QStringLiteral("INR"), "currency");
        expect(fits(body[QStringLiteral("mode")], "\\A(NEFT|RTGS|IMPS|UPI)\\z"), "mode");
        expect(!body[QStringLiteral("purpose")].toString().isEmpty(), "purpose");
        expect(body[QStringLiteral("reference_id")].toString().size() <= 40, "reference_id");
        expect(!body.contains(QStringLiteral("narration"))
                || fits(body[QStringLiteral("narration")], "\\A[A-Za-z0-9 ]{1,30}\\z"),
            "narration");
        const QJsonObject fund = body[QStringLiteral("fund_account")].toObject();
        const QJsonObject bank = fund[QStringLiteral("bank_account")].toObject();
        if (fund[QStringLiteral("account_type")].toString() == QStringLiteral("vpa")) {
            expect(fits(fund[QStringLiteral("vpa")].toObject()[QStringLiteral("address")], "\\A[^@]+@[^@]+\\z"), "vpa");
        } else {
            expect(fits(bank[QStringLiteral("name")], "\\A.{3,120}\\z"), "bank_account.name");
            expect(fits(bank[QStringLiteral("ifsc")], "\\A[A-Z0-9]{11}\\z"), "ifsc");
            expect(
                fits(bank[QStringLiteral("account_number")], "\\A[A-Za-z0-9]{5,35}\\z"), "account_number of the payee");
        }
        expect(
            fits(fund[QStringLiteral("contact")].toObject()[QStringLiteral("name")], "\\A.{3,50}\\z"), "contact.name");
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
            return error(429, "NA", "Request failed. Please try after sometime.");
        case Fault::ServerError:
            return error(500, "NA", "We are facing some trouble completing your request at the moment.");
        case Fault::Unauthorized:
            return error(401, "NA", "The api key provided is invalid");
        case Fault::NoFunds:
            return error(400, "insufficient_funds",
                "Your account does not have enough balance to carry out the payout operation.");
        case Fault::OtherAmount: {
            ScriptedReply reply = execute(request);
            reply.body.replace("\"amount\":2000", "\"amount\":20000");
            return reply;
        }
        case Fault::OtherBody:
            return error(400, "NA", "Different request body for the same Idempotency key.");
        }
        return {};
    }

    ScriptedReply execute(const SeenRequest &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        checkFields(request, body);
        const QByteArray key = request.header("X-Payout-Idempotency");
        for (qsizetype i = 0; i < m_keys.size(); ++i) {
            if (m_keys.at(i) == key)
                return m_asked.at(i) == body ? json(m_payouts.at(i))
                                             : error(400, "NA", "Different request body for the same Idempotency key.");
        }
        m_keys << key;
        m_asked << body;
        m_payouts << QJsonObject{{QStringLiteral("id"), QStringLiteral("pout_%1").arg(m_payouts.size() + 1)},
            {QStringLiteral("entity"), QStringLiteral("payout")},
            {QStringLiteral("amount"), body[QStringLiteral("amount")]},
            {QStringLiteral("currency"), QStringLiteral("INR")},
            {QStringLiteral("status"), QStringLiteral("processing")},
            {QStringLiteral("mode"), body[QStringLiteral("mode")]},
            {QStringLiteral("reference_id"), body[QStringLiteral("reference_id")]}};
        return json(m_payouts.last());
    }

    QList<QByteArray> m_keys;
    QList<QJsonObject> m_asked;
    QList<QJsonObject> m_payouts;
};

} // namespace rd::fakes
