// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "tests/fakes/payoutserver.h"

#include <QUuid>

namespace rd::fakes {

/// What goes wrong with a transfer or with paying a batch.
enum class WiseFault {
    None,
    LoseAnswer, ///< carried out, no answer
    LoseRequest, ///< not carried out, no answer
    Late, ///< no answer, and carried out when arrive() is called
    TooMany,
    ServerError,
    Unauthorized,
    Refused,
    OtherAmount, ///< answers with another amount than asked for
    NoFunds,
    RejectedForFunds, ///< the same as a success that says REJECTED
    Unpayable, ///< the batch is refused for another reason
    NeedsSecondFactor
};

/// Wise on the loopback: profiles, balances, recipients, quotes, batch groups and their transfers. A transfer is there
/// once for each of our ids; it goes out when its batch is paid. Every request and answer is held against the published
/// document where that is there.
class FakeWise final : public PayoutServer<WiseFault> {
public:
    using Fault = WiseFault;
    struct Group {
        QString id;
        QString source;
        QString status = QStringLiteral("NEW");
        QJsonArray transfers;
        int version = 0;
    };

    FakeWise() : PayoutServer(QStringLiteral("wise/wise-platform-payout-subset.json")) { open(); }
    ~FakeWise() override { close(); }

    [[nodiscard]] QList<QJsonObject> transfers() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_transfers;
    }
    [[nodiscard]] QList<QJsonObject> recipients() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_recipients;
    }
    [[nodiscard]] QList<Group> groups() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_groups;
    }
    /// Batches that were paid from the balance.
    [[nodiscard]] int payments() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_payments;
    }
    /// What has become of a transfer; its number from 0.
    void become(int number, const QString &status)
    {
        const QMutexLocker lock(&m_mutex);
        m_transfers[number][QStringLiteral("status")] = status;
    }
    /// The late request is carried out now, in whatever batch it was for.
    void arrive()
    {
        const QMutexLocker lock(&m_mutex);
        if (Group *group = find(m_late.first)) {
            const QString status = std::exchange(group->status, QStringLiteral("NEW"));
            execute(*group, m_late.second);
            group->status = status;
        }
    }
    /// A recipient that the merchant saved before.
    void save(const QJsonObject &recipient)
    {
        const QMutexLocker lock(&m_mutex);
        m_recipients << recipient;
    }
    double balance = 1'000;
    bool hasTwoProfiles = false;
    std::function<void()> onRecipientRead; ///< once: the world may change while the program asks
    bool closingFails = false; ///< batches can be filled, and neither read nor closed
    bool isPaidMeanwhile = false; ///< somebody pays for everything right after a list was read

private:
    static ScriptedReply list(const QJsonArray &rows)
    {
        return ScriptedReply::json(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    }
    static ScriptedReply error(int status, const char *code, const char *message)
    {
        return json({{QStringLiteral("timestamp"), QStringLiteral("2026-05-28T10:00:00Z")},
                        {QStringLiteral("errors"),
                            QJsonArray{QJsonObject{{QStringLiteral("code"), QString::fromLatin1(code)},
                                {QStringLiteral("message"), QString::fromLatin1(message)}}}}},
            status);
    }
    static QString uuid(int kind, qsizetype number)
    {
        return QStringLiteral("%1-0000-4000-8000-%2")
            .arg(kind, 8, 10, QLatin1Char('0'))
            .arg(number, 12, 10, QLatin1Char('0'));
    }

    ScriptedReply answer(const SeenRequest &request) override
    {
        const QString path = QString::fromLatin1(request.path());
        if (request.header("Authorization") != "Bearer 00000000-1111-2222-3333-444444444444")
            return error(401, "unauthorized", "Invalid token");
        ScriptedReply reply = route(request, path);
        if (!m_api)
            return reply;
        QStringList names;
        for (const auto &[name, value] : QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItems())
            names << name;
        m_violations += m_api->validateQuery(QString::fromLatin1(request.method), path, names);
        // The document has forms only for what succeeds and for refused recipients.
        const bool isDescribed =
            (reply.status < 300 && !reply.body.contains("REJECTED")) || path == QStringLiteral("/v1/accounts");
        const bool isLost = reply.how != ScriptedReply::How::Answer;
        checkAll(request, path, isDescribed || isLost ? reply : lost());
        return reply;
    }

    ScriptedReply route(const SeenRequest &request, const QString &path)
    {
        const QByteArray method = request.method;
        const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
        if (path == QStringLiteral("/v2/profiles"))
            return list(profiles());
        if (path == QStringLiteral("/v4/profiles/77/balances"))
            return list({QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("currency"), QStringLiteral("EUR")},
                {QStringLiteral("type"), QStringLiteral("STANDARD")},
                {QStringLiteral("amount"),
                    QJsonObject{
                        {QStringLiteral("value"), balance}, {QStringLiteral("currency"), QStringLiteral("EUR")}}}}});
        if (path == QStringLiteral("/v1/accounts"))
            return method == "POST" ? makeRecipient(asked) : list(asArray(m_recipients));
        if (path.startsWith(QStringLiteral("/v2/accounts/")))
            return showRecipient(path.section(u'/', -1).toLongLong());
        if (path == QStringLiteral("/v3/profiles/77/quotes"))
            return makeQuote(asked);
        if (path == QStringLiteral("/v1/transfers"))
            return list(page(request));
        if (path.startsWith(QStringLiteral("/v1/transfers/")))
            return oneTransfer(method, path.section(u'/', 3, 3).toLongLong());
        if (path.startsWith(QStringLiteral("/v3/profiles/77/batch-groups")))
            return groupCall(method, path.section(u'/', 5, 5), path.endsWith(QStringLiteral("/transfers")), asked);
        if (path.startsWith(QStringLiteral("/v3/profiles/77/batch-payments/")))
            return payGroup(path.section(u'/', 5, 5));
        return error(404, "not.found", "No such address");
    }

    QJsonArray profiles() const
    {
        QJsonArray all{QJsonObject{{QStringLiteral("type"), QStringLiteral("PERSONAL")}, {QStringLiteral("id"), 66},
                           {QStringLiteral("fullName"), QStringLiteral("Mia Example")}},
            QJsonObject{{QStringLiteral("type"), QStringLiteral("BUSINESS")}, {QStringLiteral("id"), 77},
                {QStringLiteral("businessName"), QStringLiteral("Mia's shop")}}};
        if (hasTwoProfiles)
            all.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("BUSINESS")}, {QStringLiteral("id"), 88},
                {QStringLiteral("businessName"), QStringLiteral("Mia's other shop")}});
        return all;
    }

    static QJsonArray asArray(const QList<QJsonObject> &rows)
    {
        QJsonArray all;
        for (const QJsonObject &row : rows)
            all.append(row);
        return all;
    }

    ScriptedReply makeRecipient(QJsonObject asked)
    {
        if (asked[QStringLiteral("accountHolderName")].toString().isEmpty())
            return error(400, "NOT_VALID", "Please enter the recipient's name");
        asked.insert(QStringLiteral("id"), 5'000 + m_recipients.size());
        asked.insert(QStringLiteral("active"), true);
        m_recipients << asked;
        // What is made is answered in the newer form, which says the name and the profile elsewhere.
        QJsonObject made = asked;
        made.remove(QStringLiteral("accountHolderName"));
        made.remove(QStringLiteral("profile"));
        made.remove(QStringLiteral("ownedByCustomer"));
        made.insert(QStringLiteral("name"),
            QJsonObject{{QStringLiteral("fullName"), asked[QStringLiteral("accountHolderName")]}});
        made.insert(QStringLiteral("profileId"), asked[QStringLiteral("profile")]);
        return json(made);
    }

    ScriptedReply showRecipient(qint64 id)
    {
        if (const auto change = std::exchange(onRecipientRead, {}))
            change();
        for (const QJsonObject &row : m_recipients) {
            if (row[QStringLiteral("id")].toInteger() == id)
                return json({{QStringLiteral("id"), id}, {QStringLiteral("active"), true},
                    {QStringLiteral("currency"), row[QStringLiteral("currency")]}});
        }
        return error(404, "not.found", "No such recipient");
    }

    ScriptedReply makeQuote(const QJsonObject &asked)
    {
        ++m_quotes;
        m_asked.insert(uuid(2, m_quotes), asked);
        return json({{QStringLiteral("id"), uuid(2, m_quotes)},
            {QStringLiteral("sourceCurrency"), asked[QStringLiteral("sourceCurrency")]},
            {QStringLiteral("targetCurrency"), asked[QStringLiteral("targetCurrency")]},
            {QStringLiteral("targetAmount"), asked[QStringLiteral("targetAmount")]},
            {QStringLiteral("notices"), QJsonArray()}});
    }

    QJsonArray page(const SeenRequest &request)
    {
        const QUrlQuery query(QUrl(QString::fromLatin1(request.target)));
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
        const auto from = parseIso(query.queryItemValue(QStringLiteral("createdDateStart")));
        QList<QJsonObject> fitting; // without a profile the personal one's, which has none
        for (const QJsonObject &transfer : m_transfers) {
            const auto created = parseIso(transfer[QStringLiteral("created")].toString());
            if (query.queryItemValue(QStringLiteral("profile")) == QStringLiteral("77")
                && (!from || (created && *created >= *from)))
                fitting << transfer;
        }
        const QJsonArray rows = asArray(fitting.mid(offset, limit));
        if (isPaidMeanwhile)
            setEach(QStringLiteral("processing"));
        return rows;
    }
    void setEach(const QString &status)
    {
        for (QJsonObject &transfer : m_transfers)
            transfer[QStringLiteral("status")] = status;
    }

    ScriptedReply oneTransfer(const QByteArray &method, qint64 id)
    {
        for (QJsonObject &transfer : m_transfers) {
            if (transfer[QStringLiteral("id")].toInteger() != id)
                continue;
            const QString status = transfer[QStringLiteral("status")].toString();
            // Until the money is exchanged, as the document says.
            const bool isEarly =
                status == QStringLiteral("incoming_payment_waiting") || status == QStringLiteral("processing");
            if (method == "PUT" && !isEarly)
                return error(409, "transfer.cancellation.not.allowed", "It is too late");
            if (method == "PUT")
                transfer[QStringLiteral("status")] = QStringLiteral("cancelled");
            return json(transfer);
        }
        return error(404, "not.found", "No such transfer");
    }

    Group *find(const QString &id)
    {
        for (Group &group : m_groups) {
            if (group.id == id)
                return &group;
        }
        return nullptr;
    }

    static QJsonObject shown(const Group &group)
    {
        return {{QStringLiteral("id"), group.id}, {QStringLiteral("version"), group.version},
            {QStringLiteral("name"), QStringLiteral("A batch")}, {QStringLiteral("sourceCurrency"), group.source},
            {QStringLiteral("status"), group.status}, {QStringLiteral("transferIds"), group.transfers}};
    }

    ScriptedReply groupCall(const QByteArray &method, const QString &id, bool isTransfer, const QJsonObject &asked)
    {
        if (id.isEmpty()) {
            Group group;
            group.id = uuid(3, m_groups.size() + 1);
            group.source = asked[QStringLiteral("sourceCurrency")].toString();
            m_groups << group;
            return json(shown(group), 201);
        }
        Group *group = find(id);
        if (group == nullptr)
            return error(404, "not.found", "No such batch group");
        if (isTransfer)
            return addTransfer(*group, asked);
        if (closingFails)
            return error(500, "internal.error", "Something went wrong");
        if (method == "PATCH") {
            if (asked[QStringLiteral("version")].toInt() != group->version)
                return error(409, "version.conflict", "The batch was changed");
            group->status = asked[QStringLiteral("status")].toString();
            ++group->version;
            if (group->status == QStringLiteral("CANCELLED"))
                setAll(*group, QStringLiteral("cancelled"));
        }
        return json(shown(*group));
    }

    void setAll(const Group &group, const QString &status)
    {
        for (QJsonObject &transfer : m_transfers) {
            if (group.transfers.contains(transfer[QStringLiteral("id")]))
                transfer[QStringLiteral("status")] = status;
        }
    }

    ScriptedReply addTransfer(Group &group, const QJsonObject &asked)
    {
        switch (nextFault()) {
        case Fault::None:
        case Fault::NoFunds:
        case Fault::RejectedForFunds:
        case Fault::Unpayable:
        case Fault::NeedsSecondFactor:
            return execute(group, asked);
        case Fault::LoseAnswer:
            execute(group, asked);
            return lost();
        case Fault::LoseRequest:
            return lost();
        case Fault::Late:
            m_late = {group.id, asked};
            return lost();
        case Fault::TooMany:
            return error(429, "too.many.requests", "Slow down");
        case Fault::ServerError:
            return error(500, "internal.error", "Something went wrong");
        case Fault::Unauthorized:
            return error(401, "unauthorized", "Invalid token");
        case Fault::Refused:
            return error(422, "missing.approval", "Payments of this business need an approval");
        case Fault::OtherAmount: {
            ScriptedReply reply = execute(group, asked);
            reply.body.replace("\"targetValue\":20", "\"targetValue\":200");
            return reply;
        }
        }
        return {};
    }

    ScriptedReply execute(Group &group, const QJsonObject &asked)
    {
        const QJsonValue ours = asked[QStringLiteral("customerTransactionId")];
        for (const QJsonObject &transfer : m_transfers) {
            if (transfer[QStringLiteral("customerTransactionId")] == ours)
                return json(transfer);
        }
        const QJsonObject quote = m_asked.take(asked[QStringLiteral("quoteUuid")].toString());
        if (quote.isEmpty() || group.status != QStringLiteral("NEW"))
            return error(422, "not.valid", "The quote was used before, or the batch is closed");
        const qint64 id = 9'001 + m_transfers.size();
        m_transfers << QJsonObject{{QStringLiteral("id"), id},
            {QStringLiteral("targetAccount"), asked[QStringLiteral("targetAccount")]},
            {QStringLiteral("quoteUuid"), asked[QStringLiteral("quoteUuid")]},
            {QStringLiteral("status"), QStringLiteral("incoming_payment_waiting")},
            {QStringLiteral("created"), QStringLiteral("2026-05-28T10:00:00Z")},
            {QStringLiteral("details"), asked[QStringLiteral("details")]},
            {QStringLiteral("sourceCurrency"), quote[QStringLiteral("sourceCurrency")]},
            {QStringLiteral("targetCurrency"), quote[QStringLiteral("targetCurrency")]},
            {QStringLiteral("targetValue"), quote[QStringLiteral("targetAmount")]},
            {QStringLiteral("customerTransactionId"), ours}};
        group.transfers.append(id);
        ++group.version;
        return json(m_transfers.last());
    }

    ScriptedReply payGroup(const QString &id)
    {
        Group *group = find(id);
        const Fault fault = nextFault();
        if (fault == Fault::NeedsSecondFactor)
            return error(403, "sca.required", "Strong customer authentication is required");
        if (fault == Fault::NoFunds)
            return error(422, "transfer.insufficient_funds", "Insufficient funds");
        if (fault == Fault::RejectedForFunds)
            return json({{QStringLiteral("type"), QStringLiteral("BALANCE")},
                {QStringLiteral("status"), QStringLiteral("REJECTED")},
                {QStringLiteral("errorCode"), QStringLiteral("transfer.insufficient_funds")}});
        if (group == nullptr || group->status != QStringLiteral("COMPLETED") || fault == Fault::Unpayable)
            return error(422, "balance.payment-option-unavailable", "This balance cannot pay at the moment");
        if (fault == Fault::LoseRequest)
            return lost();
        ++m_payments;
        setAll(*group, QStringLiteral("processing"));
        if (fault == Fault::LoseAnswer)
            return lost();
        return json({{QStringLiteral("id"), group->id}, {QStringLiteral("name"), QStringLiteral("A batch")},
            {QStringLiteral("sourceCurrency"), group->source}, {QStringLiteral("status"), group->status},
            {QStringLiteral("groupType"), QStringLiteral("API")}, {QStringLiteral("transferIds"), group->transfers}});
    }

    QList<QJsonObject> m_recipients;
    QList<QJsonObject> m_transfers;
    QList<Group> m_groups;
    QMap<QString, QJsonObject> m_asked; ///< quotes that no transfer has used
    QPair<QString, QJsonObject> m_late; ///< a request that has not arrived yet, with its batch
    int m_quotes = 0;
    int m_payments = 0;
};

} // namespace rd::fakes
