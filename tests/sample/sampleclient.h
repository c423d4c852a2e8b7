// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/stripeserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTcpSocket>

namespace rd::test {

/// One answer as it came; status 0 = the connection ended without one.
struct RawAnswer {
    int status = 0;
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    bool isWhole = false; ///< as many bytes as Content-Length promised
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject error() const { return json()[QLatin1String("error")].toObject(); }
    [[nodiscard]] QJsonArray data() const { return json()[QLatin1String("data")].toArray(); }
};

/// A plain, blocking HTTP/1.1 client on one kept connection: shows exactly what the server sent.
class SampleClient {
public:
    explicit SampleClient(const QUrl &url) : m_url(url) {}

    QByteArray key = sample::StripeServer::apiKey();
    QByteArray version = "2026-10-28.endive";

    RawAnswer get(const QByteArray &target) { return send("GET", target, {}, {}); }
    RawAnswer post(const QByteArray &target, const QByteArray &form, const QByteArray &idempotencyKey = {})
    {
        return send("POST", target, form, idempotencyKey);
    }
    RawAnswer remove(const QByteArray &target) { return send("DELETE", target, {}, {}); }

private:
    RawAnswer send(
        const QByteArray &method, const QByteArray &target, const QByteArray &body, const QByteArray &idempotencyKey)
    {
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            m_socket.abort();
            m_buffer.clear();
            m_socket.connectToHost(m_url.host(), quint16(m_url.port()));
            if (!m_socket.waitForConnected(30'000))
                return {};
        }
        QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + key
            + "\r\nStripe-Version: " + version + "\r\n";
        if (!idempotencyKey.isEmpty())
            request += "Idempotency-Key: " + idempotencyKey + "\r\n";
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        m_socket.write(request);
        return receive();
    }

    bool more()
    {
        if (!m_socket.waitForReadyRead(30'000))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }

    RawAnswer receive()
    {
        qsizetype end = -1;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return {};
        }
        RawAnswer answer;
        const auto head = m_buffer.first(end).split('\n');
        answer.status = head.first().split(' ').value(1).toInt();
        for (qsizetype i = 1; i < head.size(); ++i) {
            const auto colon = head[i].indexOf(':');
            answer.headers.insert(head[i].first(colon).toLower(), head[i].sliced(colon + 1).trimmed());
        }
        const auto length = answer.headers.value("content-length").toLongLong();
        while (m_buffer.size() < end + 4 + length && more()) {}
        answer.body = m_buffer.sliced(end + 4, std::min<qsizetype>(length, m_buffer.size() - end - 4));
        answer.isWhole = answer.body.size() == length;
        m_buffer.remove(0, end + 4 + answer.body.size());
        return answer;
    }

    QUrl m_url;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

} // namespace rd::test
