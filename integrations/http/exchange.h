// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
class QSslConfiguration;
QT_END_NAMESPACE

namespace rd::http {

class OneShotDevice;

/// One attempt of one request: from handing it to Qt to a whole answer or a classified failure. Lives on the network
/// thread. Ends by calling `done` exactly once, unless it is destroyed before. What it says about a write is the first
/// column of reliability.md 1: an Offline (or Cancelled) error means provably not sent, the code "unknown-outcome"
/// means that the server may have acted.
class Exchange : public QObject {
public:
    using Done = std::function<void(Result<HttpResponse>)>;
    using Time = std::chrono::steady_clock::time_point;

    Exchange(HttpRequest request, Done done);
    ~Exchange() override;

    void start(QNetworkAccessManager &manager, const QSslConfiguration &tls);
    /// Ends the attempt when its deadline or its idle limit has passed. May call `done`.
    void checkTime(Time now);
    /// Ends the attempt because a person said so. May call `done`.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_reply != nullptr; }

private:
    enum class Stop { None, Deadline, Idle, Cancelled, TooLarge };

    void stop(Stop reason);
    void receive();
    void finish();
    [[nodiscard]] Result<HttpResponse> outcome();
    [[nodiscard]] Result<HttpResponse> stopped() const;
    [[nodiscard]] Result<HttpResponse> broken(QNetworkReply::NetworkError error) const;
    [[nodiscard]] Result<HttpResponse> answered(int status);
    /// A failure after the first byte may have left: an unknown outcome for a write.
    [[nodiscard]] Error uncertain(ErrorKind kind, const QString &text, const QString &code, bool retryable) const;
    [[nodiscard]] bool isProvablyUnsent(QNetworkReply::NetworkError error) const;
    [[nodiscard]] HttpHeaders replyHeaders() const;
    [[nodiscard]] QString where() const;

    HttpRequest m_request;
    Done m_done;
    std::unique_ptr<OneShotDevice> m_upload; ///< outlives m_reply
    std::unique_ptr<QNetworkReply> m_reply;
    QStringList m_tlsErrors;
    Stop m_stop = Stop::None;
    bool m_requestSent = false;
    Time m_started;
    Time m_lastByte;
};

} // namespace rd::http
