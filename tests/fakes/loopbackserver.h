// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <memory>

namespace rd::fakes {

/// A request as it arrived at the LoopbackServer.
struct SeenRequest {
    QByteArray method;
    QByteArray target; ///< path and query as sent
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int connection = 0; ///< number of the TCP connection, from 1
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (name.compare(key, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    [[nodiscard]] QByteArray path() const
    {
        return target.left(target.contains('?') ? target.indexOf('?') : target.size());
    }
};

/// What the server does with a request.
struct ScriptedReply {
    enum class How {
        Answer, ///< send the answer, keep the connection
        Close, ///< send the answer, close the connection
        Reset, ///< say nothing and drop the connection
        Hang, ///< say nothing, keep the connection open
    };
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Content-Length is added unless it is among them
    QByteArray body;
    How how = How::Answer;
    int delayMs = 0; ///< before the first byte
    int dripBytes = 0; ///< > 0: the body goes out in pieces of this size …
    int dripEveryMs = 10; ///< … at this interval
    QByteArray raw; ///< when set, exactly these bytes are sent instead of all the above

    static ScriptedReply json(const QByteArray &body, int status = 200)
    {
        ScriptedReply reply;
        reply.status = status;
        reply.headers = {{"Content-Type", "application/json"}};
        reply.body = body;
        return reply;
    }
    static ScriptedReply doing(How how)
    {
        ScriptedReply reply;
        reply.how = how;
        return reply;
    }
};

/// A scriptable HTTP/1.1 server on a real loopback socket, in a thread of its own, so that tests may block. `handler`
/// runs on that thread, one request at a time.
class LoopbackServer {
public:
    using Handler = std::function<ScriptedReply(const SeenRequest &)>;

    explicit LoopbackServer(Handler handler) : m_handler(std::move(handler))
    {
        m_thread.setObjectName(QStringLiteral("loopback-server"));
        m_thread.start();
        m_root.moveToThread(&m_thread);
        run([this] { open(); });
    }
    ~LoopbackServer()
    {
        run([this] { m_server.reset(); });
        m_thread.quit();
        m_thread.wait();
    }
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port) + path);
    }
    /// Everything that arrived whole, in order.
    [[nodiscard]] QList<SeenRequest> requests() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_requests;
    }
    [[nodiscard]] qsizetype count() const { return requests().size(); }
    /// The largest number of requests that were being answered at the same time.
    [[nodiscard]] int mostAtOnce() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_mostAtOnce;
    }
    /// Drops connections and refuses new ones from now on.
    void close()
    {
        run([this] { m_server.reset(); });
    }

private:
    struct Connection {
        QByteArray buffer;
        int number = 0;
    };

    void run(const std::function<void()> &task)
    {
        QMetaObject::invokeMethod(&m_root, task, Qt::BlockingQueuedConnection);
    }

    void open()
    {
        m_server = std::make_unique<QTcpServer>();
        QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { accept(); });
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
    }

    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            const auto connection = std::make_shared<Connection>();
            connection->number = ++m_connections;
            QObject::connect(
                socket, &QTcpSocket::readyRead, socket, [this, socket, connection] { read(socket, *connection); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket *socket, Connection &connection)
    {
        connection.buffer += socket->readAll();
        const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        SeenRequest request = parseHead(connection.buffer.left(end));
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (connection.buffer.size() < end + 4 + length)
            return;
        request.body = connection.buffer.mid(end + 4, length);
        request.connection = connection.number;
        connection.buffer.remove(0, end + 4 + length);
        answer(socket, request);
    }

    static SeenRequest parseHead(const QByteArray &head)
    {
        SeenRequest request;
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        return request;
    }

    void answer(QTcpSocket *socket, const SeenRequest &request)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
            m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
        }
        const ScriptedReply reply = m_handler(request);
        if (reply.delayMs > 0)
            QTimer::singleShot(
                reply.delayMs, socket, [this, socket, reply, request] { write(socket, reply, request); });
        else
            write(socket, reply, request);
    }

    void write(QTcpSocket *socket, const ScriptedReply &reply, const SeenRequest &request)
    {
        {
            const QMutexLocker lock(&m_mutex);
            --m_atOnce;
        }
        if (reply.how == ScriptedReply::How::Hang)
            return;
        if (reply.how == ScriptedReply::How::Reset) {
            socket->abort();
            return;
        }
        if (!reply.raw.isEmpty()) {
            socket->write(reply.raw);
            end(socket, reply);
            return;
        }
        socket->write(head(reply));
        if (request.method == "HEAD") {
            end(socket, reply);
        } else if (reply.dripBytes > 0) {
            drip(socket, reply, 0);
        } else {
            socket->write(reply.body);
            end(socket, reply);
        }
    }

    static QByteArray head(const ScriptedReply &reply)
    {
        QByteArray out = "HTTP/1.1 " + QByteArray::number(reply.status) + " Scripted\r\n";
        bool hasLength = false;
        for (const auto &[name, value] : reply.headers) {
            out += name + ": " + value + "\r\n";
            hasLength = hasLength || name.compare("Content-Length", Qt::CaseInsensitive) == 0
                || name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
        }
        if (!hasLength)
            out += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        return out + "\r\n";
    }

    void drip(QTcpSocket *socket, const ScriptedReply &reply, qsizetype from)
    {
        if (from >= reply.body.size()) {
            end(socket, reply);
            return;
        }
        socket->write(reply.body.mid(from, reply.dripBytes));
        QTimer::singleShot(
            reply.dripEveryMs, socket, [this, socket, reply, from] { drip(socket, reply, from + reply.dripBytes); });
    }

    static void end(QTcpSocket *socket, const ScriptedReply &reply)
    {
        if (reply.how == ScriptedReply::How::Close)
            socket->disconnectFromHost();
    }

    Handler m_handler;
    QThread m_thread;
    QObject m_root; ///< lives on m_thread; target of run()
    std::unique_ptr<QTcpServer> m_server; ///< made and destroyed on m_thread; owns the sockets
    quint16 m_port = 0;
    int m_connections = 0;
    mutable QMutex m_mutex;
    QList<SeenRequest> m_requests;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace rd::fakes
