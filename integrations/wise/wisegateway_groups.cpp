// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of transfers at Wise: opened, filled, closed and paid.
#include "integrations/http/redaction.h"
#include "integrations/wise/wisegateway.h"

namespace rd::wise {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTransfers = 1'000; // in one group (payouts.md 2b)

/// Wise's words for too little money in the balance: "transfer.insufficient_funds" and the like.
bool isAboutFunds(const QString &code)
{
    return QString(code).replace(u'_', u'-').contains("insufficient-funds"_L1, Qt::CaseInsensitive);
}

} // namespace

Result<QString> WiseGateway::openGroup(const QString &source, const CancelToken &cancel)
{
    Group &group = m_groups[source];
    if (!group.id.isEmpty() && group.transfers < kMostTransfers)
        return group.id;
    RD_TRY(path, profilePath(cancel));
    const QString day = m_serverTime ? QString(toIso(*m_serverTime).left(16).replace(u'T', u' ') + u' ') : QString();
    const QJsonObject wanted{{u"name"_s, QString(u"Referral Desk "_s + day + source)}, {u"sourceCurrency"_s, source}};
    // Without transfers a group is nothing: one whose answer was lost stays empty.
    RD_TRY(made, m_api->calls().write("POST", path + "/batch-groups", compact(wanted), cancel));
    const QUuid id = QUuid::fromString(made.json.object()["id"_L1].toString());
    if (id.isNull())
        return fail(ErrorKind::BadAnswer, u"Wise's answer names no batch group"_s);
    group = {id.toString(QUuid::WithoutBraces), 0};
    return group.id;
}

void WiseGateway::noteDraft(const TransferPlace &place, IntentId intent)
{
    if (place.group.isEmpty())
        m_strays << place.transfer;
    else
        m_toClose[place.group].insert_or_assign(place.transfer, intent);
}

Status WiseGateway::finish(const CancelToken &cancel)
{
    Status first;
    const auto note = [&first](const Status &status) {
        if (first && !status)
            first = status;
    };
    for (const auto &[group, seen] : m_toClose) {
        const auto closed = closeGroup(group, cancel);
        note(closed ? Status() : Status(fail(closed.error())));
        if (!closed || !*closed || !m_settings.funds)
            continue;
        PayoutCollection collection{group, {}, doubtAbout(**closed, seen)};
        for (const auto &[transfer, intent] : seen)
            collection.payouts.push_back(intent);
        m_closed.push_back(std::move(collection));
    }
    for (const qint64 transfer : std::as_const(m_strays))
        note(cancelStray(transfer, cancel));
    m_toClose.clear();
    m_strays.clear();
    m_groups.clear();
    return first;
}

/// Wise also cancels what was paid for, until the money is exchanged: asked right before, only a draft is.
Status WiseGateway::cancelStray(qint64 transfer, const CancelToken &cancel)
{
    const QByteArray place = "/v1/transfers/" + QByteArray::number(transfer);
    RD_TRY(read, m_api->calls().get(place, cancel));
    if (!isDraft(read.json.object()))
        return {};
    return m_api->calls().write("PUT", place + "/cancel", {}, cancel).transform([](const auto &) {});
}

/// Paying a batch pays all of it, so one transfer that nobody has seen, or that is not as asked, keeps it from being
/// paid.
QString WiseGateway::doubtAbout(const QJsonObject &closed, const std::map<qint64, IntentId> &seen)
{
    if (closed["status"_L1].toString() != "COMPLETED"_L1)
        return u"Wise does not show it as closed"_s;
    QStringList unseen;
    std::size_t found = 0;
    for (const QJsonValue value : closed["transferIds"_L1].toArray()) {
        if (seen.contains(value.toInteger()))
            ++found;
        else
            unseen << QString::number(value.toInteger());
    }
    if (!unseen.isEmpty())
        return u"Wise has not shown transfer %1 in it just as it was asked for"_s.arg(unseen.mid(0, 5).join(u", "_s));
    return found == seen.size() ? QString() : u"Wise does not show all of its transfers"_s;
}

Result<std::optional<QJsonObject>> WiseGateway::closeGroup(const QString &id, const CancelToken &cancel)
{
    RD_TRY(path, profilePath(cancel));
    const QByteArray place = path + "/batch-groups/" + id.toLatin1();
    RD_TRY(read, m_api->calls().get(place, cancel));
    const QJsonObject group = read.json.object();
    if (group["status"_L1].toString() != "NEW"_L1 || group["transferIds"_L1].toArray().isEmpty())
        return std::nullopt;
    const QJsonObject wanted{{u"status"_s, u"COMPLETED"_s}, {u"version"_s, group["version"_L1]}};
    RD_TRY(closed, m_api->calls().write("PATCH", place, compact(wanted), cancel));
    return closed.json.object();
}

/// Once for each group, in the run that has closed it: whatever comes of it, a person can still pay the draft, and the
/// transfers say themselves whether they were paid for.
Status WiseGateway::pay(const PayoutCollection &collection, const CancelToken &cancel)
{
    const auto isIt = [&collection](const PayoutCollection &one) { return one.id == collection.id; };
    if (std::erase_if(m_closed, isIt) != 1)
        return fail(ErrorKind::Internal, u"batch %1 is not one that waits to be paid"_s.arg(collection.id));
    const QByteArray profile = QByteArray::number(m_profile);
    const QByteArray id = collection.id.toLatin1();
    const auto answer = m_api->calls().postOnce(
        "/v3/profiles/" + profile + "/batch-payments/" + id + "/payments", R"({"type":"BALANCE"})", cancel);
    if (!answer)
        return fail(answer.error());
    const QJsonObject paid = QJsonDocument::fromJson(answer->body).object();
    // A single transfer's refusal comes as a success with this word; a batch's may, too.
    const bool isRejected = answer->isSuccess() && paid["status"_L1].toString() == "REJECTED"_L1;
    if (answer->isSuccess() && !isRejected)
        return {};
    const http::Refusal refusal = readRefusal(*answer);
    const QString code = isRejected ? paid["errorCode"_L1].toString() : refusal.code;
    const QString text = isRejected ? u"it was rejected (%1)"_s.arg(http::redact(code.left(60))) : refusal.text;
    const bool isRefused = isRejected || http::refusedOutcome(*answer, refusal).verdict == SendVerdict::Refused;
    if (!isRefused || !isAboutFunds(code))
        return fail(ErrorKind::Refused, u"Wise did not let the batch be paid, which waits as a draft: %1"_s.arg(text),
            u"Pay it on wise.com."_s, u"batch-not-paid"_s);
    // Refused for want of money alone: nothing of it is left behind, so that everything is due again.
    const QByteArray place = "/v3/profiles/" + profile + "/batch-groups/" + id;
    RD_TRY(read, m_api->calls().get(place, cancel));
    const QJsonObject wanted{{u"status"_s, u"CANCELLED"_s}, {u"version"_s, read.json.object()["version"_L1]}};
    RD_CHECK(m_api->calls().write("PATCH", place, compact(wanted), cancel));
    return fail(ErrorKind::Refused, u"Wise did not pay the batch, and it was cancelled: %1"_s.arg(text),
        u"Add money there; the rewards are due again at the next sync."_s, u"insufficient-funds"_s);
}

} // namespace rd::wise
