// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/paypalerror.h"

#include "integrations/http/statuserror.h"
#include "integrations/http/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace rd::paypal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 300;

/// Code words come from outside too: only what looks like one is kept.
QString word(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return form.match(text).hasMatch() ? text : QString();
}

QString shown(const QString &text)
{
    return http::redact(text.left(kLongestText)).trimmed();
}

/// The payout that a link leads to. The link itself is never followed.
QString payoutIn(const QJsonArray &links)
{
    static const QRegularExpression path(u"\\A/v1/payments/payouts/([A-Z0-9-]{1,30})/?\\z"_s);
    for (const QJsonValue link : links) {
        const auto match = path.match(QUrl(link.toObject()["href"_L1].toString()).path());
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace

bool ProviderError::isAboutFunds() const
{
    return name == "INSUFFICIENT_FUNDS"_L1 || issue == "INSUFFICIENT_FUNDS"_L1;
}

QString plainId(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9-]{1,30}\\z"_s);
    return form.match(text).hasMatch() ? text : QString();
}

ProviderError readError(const QByteArray &body)
{
    ProviderError error;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    // The token's address speaks OAuth.
    const bool isOAuth = json["error"_L1].isString();
    error.name = word(json[isOAuth ? "error"_L1 : "name"_L1].toString());
    error.message = shown(json[isOAuth ? "error_description"_L1 : "message"_L1].toString());
    error.isWellFormed = !error.name.isEmpty();
    error.debugId = word(json["debug_id"_L1].toString());
    const QJsonArray details = json["details"_L1].toArray();
    for (const QJsonValue value : details) {
        const QJsonObject detail = value.toObject();
        if (error.issue.isEmpty())
            error.issue = word(detail["issue"_L1].toString());
        for (const auto member : {"field"_L1, "issue"_L1, "description"_L1})
            error.aboutBatchId =
                error.aboutBatchId || detail[member].toString().contains("sender_batch_id"_L1, Qt::CaseInsensitive);
        if (error.payout.isEmpty())
            error.payout = payoutIn(detail["link"_L1].toArray());
    }
    if (error.payout.isEmpty())
        error.payout = payoutIn(json["links"_L1].toArray());
    if (error.issue.isEmpty() && !details.isEmpty()) {
        const QString first = shown(details.first().toObject()["issue"_L1].toString());
        if (!first.isEmpty())
            error.message += QString(u" ("_s + first + u')');
    }
    return error;
}

QString textOf(const ProviderError &error, int status)
{
    if (!error.isWellFormed)
        return u"status %1 without an error PayPal would send"_s.arg(status);
    QString text = error.name;
    if (!error.issue.isEmpty() && error.issue != error.name)
        text += u", " + error.issue;
    if (!error.message.isEmpty())
        text += u": " + error.message;
    if (!error.debugId.isEmpty())
        text += u" (debug id %1)"_s.arg(error.debugId);
    return text;
}

Error toError(const http::HttpResponse &answer, const QString &what)
{
    const ProviderError provider = readError(answer.body);
    const QString text = textOf(provider, answer.status);
    Error error = http::statusError(answer, what + u": "_s + text, provider.isWellFormed);
    if (error.kind == ErrorKind::Unauthorized)
        error.hint = u"Check client ID and secret of the app, and whether they are of the sandbox or of live."_s;
    if (error.kind == ErrorKind::Forbidden)
        error.hint = u"Payouts must be switched on for the account and in the app's features."_s;
    return error;
}

} // namespace rd::paypal
