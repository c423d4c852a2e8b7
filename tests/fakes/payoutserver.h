// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/loopbackserver.h"
#include "tests/fakes/openapivalidator.h"

#include <QUrlQuery>

#include <deque>
#include <optional>

namespace rd::fakes {

/// What the fakes of payout providers share: one answer at a time on the loopback, requests and answers held against
/// the provider's published document where there is one, faults by script, and a count of the requests that would move
/// money. A fake calls open() when it is whole and close() before it goes.
template <class Fault>
class PayoutServer {
public:
    PayoutServer(const PayoutServer &) = delete;
    PayoutServer &operator=(const PayoutServer &) = delete;

    [[nodiscard]] QUrl url() const { return m_server->url(); }
    [[nodiscard]] bool hasSpecification() const { return m_api.has_value(); }
    /// What happens to the next requests that would move money.
    void script(std::deque<Fault> faults)
    {
        const QMutexLocker lock(&m_mutex);
        m_faults = std::move(faults);
    }
    [[nodiscard]] int posts() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_posts;
    }
    [[nodiscard]] QStringList violations() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_violations;
    }

protected:
    /// @param document below the published specifications; empty = the provider publishes none
    explicit PayoutServer(const QString &document)
        : m_api(document.isEmpty() ? std::nullopt : test::OpenApi::load(QStringLiteral(RD_SHARED_DIR), document))
    {
    }
    virtual ~PayoutServer() = default;
    /// Called under the mutex.
    virtual ScriptedReply answer(const SeenRequest &request) = 0;
    void open()
    {
        m_server.emplace([this](const SeenRequest &request) {
            const QMutexLocker lock(&m_mutex);
            return answer(request);
        });
    }
    void close() { m_server.reset(); }

    /// Counts a request that would move money. @return what is to go wrong with it
    Fault nextFault()
    {
        ++m_posts;
        if (m_faults.empty())
            return Fault::None;
        const Fault fault = m_faults.front();
        m_faults.pop_front();
        return fault;
    }
    /// Holds a request and its answer against the document. @param path as the document names it
    void checkAll(const SeenRequest &request, const QString &path, const ScriptedReply &reply)
    {
        if (!m_api)
            return;
        const QString method = QString::fromLatin1(request.method);
        if (!request.body.isEmpty())
            m_violations += m_api->validateJsonRequest(method, path, request.body);
        if (reply.how == ScriptedReply::How::Answer && (reply.body.startsWith('{') || reply.body.startsWith('[')))
            m_violations += m_api->validateJsonAnswer(method, path, reply.status, reply.body);
    }
    static QByteArray text(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
    static ScriptedReply json(const QJsonObject &object, int status = 200)
    {
        return ScriptedReply::json(text(object), status);
    }
    static ScriptedReply lost() { return ScriptedReply::doing(ScriptedReply::How::Reset); }

    mutable QMutex m_mutex;
    std::optional<test::OpenApi> m_api;
    QStringList m_violations;

private:
    std::deque<Fault> m_faults;
    int m_posts = 0;
    std::optional<LoopbackServer> m_server;
};

} // namespace rd::fakes
