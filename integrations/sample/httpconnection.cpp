// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/httpconnection.h"

#include <QTimer>

namespace rd::sample {

namespace {

constexpr qsizetype kMaxRequest = 1 << 20;

void readHeader(Request &request, QByteArrayView name, const QByteArray &value)
{
    const auto is = [&](QByteArrayView wanted) { return name.compare(wanted, Qt::CaseInsensitive) == 0; };
    if (is("authorization") || is("x-shopify-access-token"))
        request.authorization = value;
    else if (is("stripe-version"))
        request.version = value;
    else if (is("idempotency-key"))
        request.idempotencyKey = value;
    else if (is("range"))
        request.range = value;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(std::move(handler))
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::readMore()
{
    m_buffer += m_socket->readAll();
    if (m_buffer.size() > kMaxRequest) {
        m_socket->abort();
        return;
    }
    Request request;
    while (!m_isBusy && takeRequest(request)) {
        answer(m_handler(request));
        request = {};
    }
}

bool HttpConnection::takeRequest(Request &request)
{
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    qsizetype length = 0;
    const auto head = m_buffer.first(end).split('\n');
    for (qsizetype i = 1; i < head.size(); ++i) {
        const auto colon = head[i].indexOf(':');
        if (colon < 0)
            continue;
        const auto name = head[i].first(colon);
        const auto value = head[i].sliced(colon + 1).trimmed();
        if (name.compare("content-length", Qt::CaseInsensitive) == 0)
            length = value.toLongLong();
        else
            readHeader(request, name, value);
    }
    if (m_buffer.size() < end + 4 + length)
        return false;
    const auto words = head.first().trimmed().split(' ');
    request.method = words.value(0);
    const auto target = words.value(1);
    const auto mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray{} : target.sliced(mark + 1);
    request.body = m_buffer.sliced(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return true;
}

void HttpConnection::answer(const Reply &reply)
{
    if (reply.delay.count() == 0) {
        send(reply);
        return;
    }
    m_isBusy = true;
    QTimer::singleShot(reply.delay, Qt::PreciseTimer, this, [this, reply] {
        m_isBusy = false;
        send(reply);
        readMore();
    });
}

void HttpConnection::send(const Reply &reply)
{
    if (reply.isEmpty) {
        m_socket->abort();
        return;
    }
    m_socket->write(reply.bytes);
    m_socket->flush();
    if (reply.closes)
        m_socket->disconnectFromHost();
}

} // namespace rd::sample
