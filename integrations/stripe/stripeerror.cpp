// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripeerror.h"

#include "integrations/http/statuserror.h"
#include "integrations/http/redaction.h"
#include "integrations/stripe/stripejson.h"

#include <QRegularExpression>

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

/// Code words come from outside too: only what looks like one is kept.
QString word(std::string_view text)
{
    constexpr std::size_t kLongest = 64;
    const bool isWord = text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    return isWord ? toText(text) : QString();
}

QString firstMatch(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured(1);
}

/// What Stripe said, in one short sentence.
QString sentence(const ProviderError &error, int status)
{
    if (!error.isWellFormed)
        return u"status %1 without an error Stripe would send"_s.arg(status);
    QString text = u"status %1"_s.arg(status);
    if (!error.code.isEmpty())
        text += u", " % error.code;
    if (!error.param.isEmpty())
        text += u", parameter " % error.param;
    // Messages of 403 quote parts of the key; the permission is all that is needed from them.
    if (status != 403 && !error.message.isEmpty())
        text += u": " % error.message;
    return text;
}

} // namespace

ProviderError readError(const QByteArray &body)
{
    ProviderError out;
    const auto root = parseJson(body);
    const auto object = root ? asObject(*root) : std::nullopt;
    const auto error = object ? objectAt(*object, "error") : std::nullopt;
    if (!error || textAt(*error, "type").empty())
        return out;
    out.isWellFormed = true;
    out.type = word(textAt(*error, "type"));
    out.code = word(textAt(*error, "code"));
    out.param = http::redact(toText(textAt(*error, "param")).left(80));
    const QString message = toText(textAt(*error, "message")).left(1000);
    static const QRegularExpression permission(u"\\brak_([a-z0-9_]{1,60})"_s);
    static const QRegularExpression account(u"\\b(acct_[A-Za-z0-9]{1,60})\\b"_s);
    out.permission = firstMatch(permission, message);
    out.accountId = firstMatch(account, message);
    out.message = http::redact(message);
    return out;
}

Error toError(const http::HttpResponse &answer, const QString &what)
{
    const ProviderError provider = readError(answer.body);
    Error error = http::statusError(answer, what % u": "_s % sentence(provider, answer.status), provider.isWellFormed);
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        error.hint = u"The key was rolled, deleted or has expired: enter a current one for this connection."_s;
        break;
    case ErrorKind::Forbidden:
        if (!provider.permission.isEmpty()) {
            error.text += u": the key lacks the permission " % provider.permission;
            error.hint = u"Give the restricted key the permission %1 in Stripe's dashboard."_s.arg(provider.permission);
        }
        break;
    case ErrorKind::NotFound:
        error.code = u"resource-missing"_s;
        break;
    case ErrorKind::Refused:
        error.code = provider.code;
        break;
    default:
        break;
    }
    return error;
}

} // namespace rd::stripe
