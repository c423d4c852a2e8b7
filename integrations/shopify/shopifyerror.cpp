// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifyerror.h"

#include "integrations/http/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 300;

QString safe(const QJsonValue &value)
{
    return http::redact(value.toString().left(kLongest));
}

/// Code words come from outside: only what looks like one is kept.
QString wordOf(const QJsonValue &value)
{
    const QString text = value.toString();
    const bool isWord = text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
    return isWord ? text : QString();
}

QString joinedPath(const QJsonValue &path)
{
    QStringList parts;
    for (const auto &part : path.toArray())
        parts.append(part.isString() ? wordOf(part) : QString::number(part.toInt()));
    return parts.join(u'.');
}

GraphQlError errorOf(const QJsonObject &json)
{
    const QJsonObject extensions = json["extensions"_L1].toObject();
    return {wordOf(extensions["code"_L1]), safe(json["message"_L1]), joinedPath(json["path"_L1]),
        safe(extensions["requiredAccess"_L1])};
}

void readErrors(const QJsonValue &errors, ReadAnswer &out)
{
    // 401, 402, 403 and 404 come with one sentence instead of a list.
    if (errors.isString())
        out.errors.push_back({{}, safe(errors), {}, {}});
    for (const auto &error : errors.toArray())
        out.errors.push_back(errorOf(error.toObject()));
    if (errors.isObject())
        out.errors.push_back({{}, u"errors in a form of their own"_s, {}, {}});
}

void readExtensions(const QJsonObject &extensions, ReadAnswer &out)
{
    const QJsonObject cost = extensions["cost"_L1].toObject();
    if (cost["requestedQueryCost"_L1].isDouble())
        out.requestedCost = cost["requestedQueryCost"_L1].toDouble();
    const QJsonObject status = cost["throttleStatus"_L1].toObject();
    if (status["maximumAvailable"_L1].isDouble() && status["restoreRate"_L1].isDouble()) {
        out.maximum = status["maximumAvailable"_L1].toDouble();
        out.available = status["currentlyAvailable"_L1].toDouble();
        out.restoreRate = status["restoreRate"_L1].toDouble();
    }
    for (const auto &search : extensions["search"_L1].toArray()) {
        for (const auto &warning : search["warnings"_L1].toArray())
            out.searchWarnings.append(safe(warning["message"_L1]));
    }
}

/// What the whole request was refused for, in words and with the remedy.
void explain(const GraphQlError &first, Error &error)
{
    if (first.code == "ACCESS_DENIED"_L1) {
        error.kind = ErrorKind::Forbidden;
        error.code = u"permission-missing"_s;
        if (!first.requiredAccess.isEmpty())
            error.hint = u"Shopify asks for: %1."_s.arg(first.requiredAccess);
    } else if (first.code == "THROTTLED"_L1) {
        error.kind = ErrorKind::RateLimited;
        error.retryable = true;
    } else if (first.code == "MAX_COST_EXCEEDED"_L1) {
        error.code = u"max-cost-exceeded"_s;
    } else if (first.code == "INTERNAL_SERVER_ERROR"_L1) {
        error.kind = ErrorKind::BadAnswer;
        error.code = u"provider-unavailable"_s;
        error.retryable = true;
    } else if (first.code == "SHOP_INACTIVE"_L1) {
        error.code = u"shop-inactive"_s;
        error.hint = u"The shop is closed or paused: open it in Shopify's admin, then sync again."_s;
    }
}

void explainStatus(Error &error)
{
    switch (error.httpStatus) {
    case 401:
        error.kind = ErrorKind::Unauthorized;
        error.hint = u"The access token is no longer valid: enter a current one for this connection."_s;
        break;
    case 402:
        error.code = u"shop-frozen"_s;
        error.hint = u"The shop is frozen for an unpaid bill; Shopify answers again when it is paid."_s;
        break;
    case 403:
        error.kind = ErrorKind::Forbidden;
        error.code = u"permission-missing"_s;
        break;
    case 404:
        error.kind = ErrorKind::NotFound;
        error.hint = u"Check the shop's name: --option shop=NAME as before .myshopify.com."_s;
        break;
    case 423:
        error.code = u"shop-locked"_s;
        break;
    case 429:
        error.kind = ErrorKind::RateLimited;
        error.retryable = true;
        break;
    default:
        error.retryable = error.httpStatus >= 500;
    }
}

} // namespace

bool ReadAnswer::has(QLatin1StringView code) const
{
    return std::any_of(errors.begin(), errors.end(), [code](const GraphQlError &error) { return error.code == code; });
}

ReadAnswer readAnswer(const QByteArray &body)
{
    ReadAnswer out;
    QJsonParseError parsed;
    const QJsonObject root = QJsonDocument::fromJson(body, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return out;
    out.hasData = root["data"_L1].isObject();
    out.data = root["data"_L1].toObject();
    readErrors(root["errors"_L1], out);
    readExtensions(root["extensions"_L1].toObject(), out);
    out.isWellFormed = out.hasData || !out.errors.empty();
    return out;
}

std::vector<UserError> readUserErrors(const QJsonObject &payload)
{
    std::vector<UserError> out;
    for (const auto &value : payload["userErrors"_L1].toArray()) {
        const QJsonObject error = value.toObject();
        out.push_back({wordOf(error["code"_L1]), joinedPath(error["field"_L1]), safe(error["message"_L1])});
    }
    return out;
}

Error toError(const http::HttpResponse &answer, const ReadAnswer &read, const QString &what)
{
    Error error;
    error.kind = read.isWellFormed ? ErrorKind::Refused : ErrorKind::BadAnswer;
    error.httpStatus = answer.status;
    error.requestId = answer.requestId;
    error.text = u"%1: status %2"_s.arg(what).arg(answer.status);
    if (!read.errors.empty()) {
        const GraphQlError &first = read.errors.front();
        error.text += first.code.isEmpty() ? u": "_s : u", %1: "_s.arg(first.code);
        error.text += first.message;
        explain(first, error);
    } else if (!read.isWellFormed) {
        error.text += u" without an answer Shopify would send"_s;
        error.code = u"provider-unavailable"_s;
        error.retryable = true;
    }
    if (!answer.isSuccess())
        explainStatus(error);
    return error;
}

} // namespace rd::shopify
