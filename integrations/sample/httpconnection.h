// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/serverprivate.h"

#include <QObject>
#include <QTcpSocket>

namespace rd::sample {

/// One client connection: reads HTTP/1.1 requests one after the other, answers each before it reads the next.
class HttpConnection : public QObject {
public:
    using Handler = std::function<Reply(const Request &)>;
    HttpConnection(QTcpSocket *socket, Handler handler, QObject *parent);

private:
    void readMore();
    [[nodiscard]] bool takeRequest(Request &request);
    void answer(const Reply &reply);
    void send(const Reply &reply);

    QTcpSocket *m_socket;
    Handler m_handler;
    QByteArray m_buffer;
    bool m_isBusy = false;
};

} // namespace rd::sample
