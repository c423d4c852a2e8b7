// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/wise/wiseapi.h"

#include "integrations/http/redaction.h"
#include "integrations/http/statuserror.h"

#include <QLocale>
#include <QRegularExpression>

namespace rd::wise {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 300;

bool isToken(const Secret &token)
{
    bool is = false;
    token.use([&is](const char *data, qsizetype size) {
        constexpr qsizetype kShortest = 20;
        is = size >= kShortest && std::none_of(data, data + size, [](char c) { return c <= ' ' || c > '~'; });
    });
    return is;
}

Error errorOf(const http::HttpResponse &answer, const QString &what)
{
    const http::Refusal refusal = readRefusal(answer);
    Error error = http::statusError(answer, what + u": "_s + refusal.text, refusal.isWellFormed);
    if (error.kind == ErrorKind::Unauthorized)
        error.hint = u"Check the API token, and whether it is of the sandbox or of live."_s;
    return error;
}

QString nameOf(const QJsonObject &profile)
{
    for (const auto name : {"businessName"_L1, "fullName"_L1, "preferredName"_L1}) {
        if (const QString text = profile[name].toString(); !text.isEmpty())
            return text;
    }
    return {};
}

/// "123 (Business), 456 (Personal)".
QString listOf(const QJsonArray &profiles)
{
    QStringList all;
    for (const QJsonValue value : profiles)
        all << u"%1 (%2)"_s.arg(
            QString::number(value["id"_L1].toInteger()), http::visibleControls(nameOf(value.toObject()).left(60)));
    return all.join(u", "_s);
}

} // namespace

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Money> moneyFrom(const QJsonValue &number, const QString &currency)
{
    const auto known = Currency::parse(currency);
    if (!number.isDouble() || !known)
        return std::nullopt;
    const auto money = parseDecimal(QString::number(number.toDouble(), 'f', QLocale::FloatingPointShortest), *known);
    return money ? std::optional(*money) : std::nullopt;
}

http::Refusal readRefusal(const http::HttpResponse &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    QStringList texts;
    http::Refusal refusal;
    for (const QJsonValue value : json["errors"_L1].toArray()) {
        if (refusal.code.isEmpty())
            refusal.code = value["code"_L1].toString().left(60).toLower();
        const QString path = value["path"_L1].toString();
        const QString message = value["message"_L1].toString();
        texts << (path.isEmpty() ? message : QString(path + u": "_s + message));
    }
    static const QRegularExpression form(u"\\A[a-z0-9._-]{1,60}\\z"_s);
    if (!form.match(refusal.code).hasMatch())
        refusal.code.clear();
    refusal.code.replace(u'_', u'-');
    refusal.isWellFormed = !texts.join(QString()).trimmed().isEmpty();
    refusal.text = refusal.isWellFormed
        ? QString(u"status %1: "_s.arg(answer.status) + http::redact(texts.join(u"; "_s).left(kLongestText)).trimmed())
        : u"status %1 without an error Wise would send"_s.arg(answer.status);
    const QByteArray trace = answer.headers.value("x-trace-id").left(64);
    if (!trace.isEmpty())
        refusal.text += u" (trace %1)"_s.arg(http::visibleControls(QString::fromLatin1(trace)));
    return refusal;
}

WiseApi::WiseApi(std::shared_ptr<http::JsonCalls> calls, bool sandbox, QString profile)
    : m_calls(std::move(calls)), m_sandbox(sandbox), m_profile(std::move(profile))
{
}

Result<std::shared_ptr<WiseApi>> WiseApi::open(http::HttpClient &client, WiseSettings settings, Secret token)
{
    if (!isToken(token))
        return fail(ErrorKind::BadInput, u"this is no API token of Wise"_s,
            u"Make one on wise.com under Settings, Connect and manage, API tokens."_s, u"bad-key"_s);
    if (settings.base.isEmpty())
        settings.base = QUrl(settings.sandbox ? QString(kSandboxBase) : QString(kLiveBase));
    http::JsonPlace place;
    place.base = settings.base;
    place.account = settings.account;
    place.errorOf = errorOf;
    RD_TRY(calls, http::JsonCalls::open(client, std::move(place), settings.limits, std::move(token)));
    return std::shared_ptr<WiseApi>(new WiseApi(std::move(calls), settings.sandbox, settings.profile));
}

Result<Profile> WiseApi::profile(const CancelToken &cancel) const
{
    RD_TRY(read, m_calls->get("/v2/profiles", cancel));
    const QJsonArray all = read.json.array();
    QJsonArray fitting;
    for (const QJsonValue value : all) {
        const bool isWanted = m_profile.isEmpty() ? value["type"_L1].toString() == "BUSINESS"_L1
                                                  : QString::number(value["id"_L1].toInteger()) == m_profile;
        if (isWanted)
            fitting.append(value);
    }
    if (fitting.isEmpty() && m_profile.isEmpty())
        fitting = all;
    if (fitting.isEmpty())
        return fail(ErrorKind::NotFound, u"there is no profile %1 at Wise"_s.arg(m_profile),
            u"There are: %1. Choose one with --option profile=ID."_s.arg(listOf(all)), u"profile-missing"_s);
    if (fitting.size() > 1)
        return fail(ErrorKind::Usage, u"this token belongs to several profiles at Wise"_s,
            u"Say which one pays, with --option profile=ID: %1."_s.arg(listOf(fitting)), u"profile-missing"_s);
    Profile profile;
    profile.id = fitting.first()["id"_L1].toInteger();
    profile.name = nameOf(fitting.first().toObject());
    profile.serverTime = read.serverTime;
    if (profile.id <= 0)
        return fail(ErrorKind::BadAnswer, u"Wise does not say which profile the token belongs to"_s);
    return profile;
}

Result<std::vector<Money>> WiseApi::balances(qint64 profile, const CancelToken &cancel) const
{
    RD_TRY(read, m_calls->get("/v4/profiles/" + QByteArray::number(profile) + "/balances?types=STANDARD", cancel));
    std::vector<Money> all;
    for (const QJsonValue value : read.json.array()) {
        const QJsonObject amount = value["amount"_L1].toObject();
        if (const auto money = moneyFrom(amount["value"_L1], amount["currency"_L1].toString()))
            all.push_back(*money);
    }
    return all;
}

} // namespace rd::wise
