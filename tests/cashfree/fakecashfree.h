// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/payoutserver.h"

#include <QSet>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>

namespace rd::fakes {

/// What goes wrong with a transfer.
enum class CashfreeFault {
    None,
    LoseAnswer, ///< carried out, no answer
    LoseRequest, ///< not carried out, no answer
    ServerError,
    Forbidden,
    NoFunds,
    OtherAmount ///< answers with another amount than asked for
};

/// Cashfree Payouts on the loopback: a transfer is made once for each of our ids. It takes signed requests only, reads
/// the signature with its own private key, and holds requests and answers against the published document.
class FakeCashfree final : public PayoutServer<CashfreeFault> {
public:
    using Fault = CashfreeFault;
    FakeCashfree() : PayoutServer(QStringLiteral("cashfree/openapi-payouts-2024-01-01.json")), m_key(EVP_RSA_gen(2048))
    {
        open();
    }
    ~FakeCashfree() override { close(); }

    /// What the dashboard gives to the merchant, PEM.
    [[nodiscard]] QByteArray publicKey() const
    {
        const std::unique_ptr<BIO, Free> bio(BIO_new(BIO_s_mem()));
        PEM_write_bio_PUBKEY(bio.get(), m_key.get());
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &data);
        return QByteArray(data, static_cast<qsizetype>(size));
    }
    [[nodiscard]] QList<QJsonObject> transfers() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_transfers;
    }
    /// What was sent for a transfer; its number from 0.
    [[nodiscard]] QJsonObject asked(int number) const
    {
        const QMutexLocker lock(&m_mutex);
        return m_asked.at(number);
    }
    /// Signatures that were seen; each is another one.
    [[nodiscard]] int signatures() const
    {
        const QMutexLocker lock(&m_mutex);
        return static_cast<int>(m_signatures.size());
    }
    [[nodiscard]] QByteArray lastSigned() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lastSigned;
    }
    void become(int number, const QString &status)
    {
        const QMutexLocker lock(&m_mutex);
        m_transfers[number][QStringLiteral("status")] = status;
    }

    /// What the next reads are answered with instead, a server error each.
    void failReads(int count)
    {
        const QMutexLocker lock(&m_mutex);
        m_failingReads = count;
    }
    QByteArray date; ///< as answers say it; empty = they do not; before the first request

private:
    struct Free {
        void operator()(BIO *bio) const { BIO_free(bio); }
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
        void operator()(EVP_PKEY_CTX *context) const { EVP_PKEY_CTX_free(context); }
    };

    static ScriptedReply error(int status, const char *code, const char *message)
    {
        return json({{QStringLiteral("type"), QStringLiteral("invalid_request_error")},
                        {QStringLiteral("code"), QString::fromLatin1(code)},
                        {QStringLiteral("message"), QString::fromLatin1(message)}},
            status);
    }

    QByteArray decrypted(const QByteArray &bytes) const
    {
        const std::unique_ptr<EVP_PKEY_CTX, Free> context(EVP_PKEY_CTX_new(m_key.get(), nullptr));
        QByteArray out(512, '\0');
        std::size_t size = static_cast<std::size_t>(out.size());
        const bool isGood = EVP_PKEY_decrypt_init(context.get()) == 1
            && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) == 1
            && EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char *>(out.data()), &size,
                   reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<std::size_t>(bytes.size()))
                == 1;
        return isGood ? out.left(static_cast<qsizetype>(size)) : QByteArray();
    }

    ScriptedReply answer(const SeenRequest &request) override
    {
        const QString path = QString::fromLatin1(request.path());
        const QByteArray signature = request.header("X-Cf-Signature");
        m_lastSigned = decrypted(QByteArray::fromBase64(signature));
        if (request.header("x-client-id") != "CF0001" || request.header("x-client-secret") != "cfsk_0001"
            || request.header("x-api-version") != "2024-01-01" || !m_lastSigned.startsWith("CF0001."))
            return error(403, "authentication_failed", "IP not whitelisted or signature missing");
        if (m_signatures.contains(signature))
            m_violations << QStringLiteral("a signature was used twice");
        m_signatures.insert(signature);
        if (!path.startsWith(QStringLiteral("/payout/")))
            return error(404, "not_found", "No such address");
        if (request.method == "GET" && m_failingReads > 0) {
            --m_failingReads;
            return error(500, "internal_server_error", "Something went wrong");
        }
        ScriptedReply reply = request.method == "POST" ? create(request) : show(request);
        checkAll(request, path.mid(7), reply);
        if (!date.isEmpty())
            reply.headers.append({"Date", date});
        return reply;
    }

    ScriptedReply show(const SeenRequest &request) const
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        for (const QJsonObject &transfer : m_transfers) {
            if (transfer[QStringLiteral("transfer_id")].toString()
                == query.queryItemValue(QStringLiteral("transfer_id")))
                return json(transfer);
        }
        return error(404, "transfer_id_not_found", "transfer_id does not exist");
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
        case Fault::ServerError:
            return error(500, "internal_server_error", "Something went wrong");
        case Fault::Forbidden:
            return error(403, "apis_not_enabled", "APIs not enabled");
        case Fault::NoFunds:
            return error(400, "insufficient_balance", "Insufficient balance to process this transfer");
        case Fault::OtherAmount: {
            ScriptedReply reply = execute(request);
            reply.body.replace("\"transfer_amount\":20", "\"transfer_amount\":200");
            return reply;
        }
        }
        return {};
    }

    ScriptedReply execute(const SeenRequest &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        for (const QJsonObject &transfer : m_transfers) {
            if (transfer[QStringLiteral("transfer_id")] == body[QStringLiteral("transfer_id")])
                return error(409, "transfer_id_already_exists", "Transfer Id already exists");
        }
        m_asked << body;
        m_transfers << QJsonObject{{QStringLiteral("transfer_id"), body[QStringLiteral("transfer_id")]},
            {QStringLiteral("cf_transfer_id"), QString::number(700 + m_transfers.size())},
            {QStringLiteral("status"), QStringLiteral("RECEIVED")},
            {QStringLiteral("transfer_amount"), body[QStringLiteral("transfer_amount")]},
            {QStringLiteral("transfer_mode"), body[QStringLiteral("transfer_mode")]}};
        return json(m_transfers.last());
    }

    const std::unique_ptr<EVP_PKEY, Free> m_key;
    QList<QJsonObject> m_asked;
    QList<QJsonObject> m_transfers;
    QSet<QByteArray> m_signatures;
    QByteArray m_lastSigned;
    int m_failingReads = 0;
};

} // namespace rd::fakes
