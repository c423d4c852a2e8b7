// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/issueanswer.h"

#include "integrations/http/payoutoutcome.h"
#include "integrations/stripe/formencode.h"
#include "integrations/stripe/providernames.h"
#include "integrations/stripe/stripeerror.h"
#include "integrations/stripe/stripejson.h"

#include <cmath>

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

/// Compares an answered object with the fields that were sent.
class Comparison {
public:
    Comparison(const JsonObject &object, const Fields &sent) : m_object(object), m_sent(sent) {}
    void text(const char *field, std::string_view answered, bool ignoreCase = false)
    {
        const auto wanted = formValue(m_sent, field);
        if (!wanted)
            return;
        const QByteArrayView seen(answered.data(), static_cast<qsizetype>(answered.size()));
        const bool same =
            ignoreCase ? seen.compare(QByteArrayView(*wanted), Qt::CaseInsensitive) == 0 : seen == *wanted;
        if (!same)
            m_different.append(QString::fromLatin1(field));
    }
    void member(const char *field) { text(field, idAt(m_object, field)); }
    void integer(const char *field)
    {
        const auto wanted = formValue(m_sent, field);
        if (wanted && integerAt(m_object, field) != wanted->toLongLong())
            m_different.append(QString::fromLatin1(field));
    }
    void percent(const char *field)
    {
        const auto wanted = formValue(m_sent, field);
        double answered = 0;
        if (wanted
            && (m_object.at_key(field).get(answered) != simdjson::SUCCESS
                || std::abs(answered - wanted->toDouble()) > 1e-6))
            m_different.append(QString::fromLatin1(field));
    }
    void metadata()
    {
        const auto given = objectAt(m_object, "metadata");
        text("metadata[rd_intent]", given ? textAt(*given, kIntentMetadata) : std::string_view());
    }
    void restrictions()
    {
        const auto given = objectAt(m_object, "restrictions");
        const auto member = [&](const char *field, const char *name, const auto &holds) {
            const auto wanted = formValue(m_sent, field);
            if (wanted && !(given && holds(*given, name, *wanted)))
                m_different.append(QString::fromLatin1(field));
        };
        member("restrictions[first_time_transaction]", "first_time_transaction",
            [](const JsonObject &object, const char *name, const QByteArray &wanted) {
                return flagAt(object, name) == (wanted == "true");
            });
        member("restrictions[minimum_amount]", "minimum_amount",
            [](const JsonObject &object, const char *name, const QByteArray &wanted) {
                return integerAt(object, name) == wanted.toLongLong();
            });
        member("restrictions[minimum_amount_currency]", "minimum_amount_currency",
            [](const JsonObject &object, const char *name, const QByteArray &wanted) {
                return textAt(object, name) == wanted.toStdString();
            });
    }
    void require(bool holds, const char *what)
    {
        if (!holds)
            m_different.append(QString::fromLatin1(what));
    }
    [[nodiscard]] const QStringList &different() const { return m_different; }

private:
    const JsonObject &m_object;
    const Fields &m_sent;
    QStringList m_different;
};

/// Id of the discount that the coupon became on the subscription.
QString discountOf(const JsonObject &subscription, const QByteArray &coupon)
{
    const auto discounts = arrayAt(subscription, "discounts");
    if (!discounts)
        return {};
    for (const JsonElement element : *discounts) {
        const auto discount = asObject(element);
        const auto source = discount ? objectAt(*discount, "source") : std::nullopt;
        if (source
            && idAt(*source, "coupon") == std::string_view(coupon.constData(), static_cast<std::size_t>(coupon.size())))
            return toText(textAt(*discount, "id"));
    }
    return {};
}

std::optional<QByteArray> priceOfItem(const JsonObject &subscription, const QByteArray &id)
{
    const auto items = objectAt(subscription, "items");
    const auto data = items ? arrayAt(*items, "data") : std::nullopt;
    if (!data)
        return std::nullopt;
    for (const JsonElement element : *data) {
        const auto item = asObject(element);
        if (item && toText(textAt(*item, "id")).toUtf8() == id)
            return toText(idAt(*item, "price")).toUtf8();
    }
    return std::nullopt;
}

QString lastSegment(const QString &path)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(path.section(u'/', -1).toLatin1()));
}

/// The customer in /v1/customers/{id}/balance_transactions.
QString customerOf(const QString &path)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(path.section(u'/', 3, 3).toLatin1()));
}

/// What differs from the request, and the reference where nothing does.
struct Verified {
    QStringList different;
    QString reference;
};

Verified verify(const IssueIntent &intent, const JsonObject &object)
{
    const Fields sent = formDecode(intent.body);
    Comparison compare(object, sent);
    QString reference = toText(textAt(object, "id"));
    const std::string_view kind = textAt(object, "object");
    compare.metadata();
    if (intent.stepName == "coupon"_L1) {
        compare.require(kind == "coupon", "object");
        compare.member("id");
        compare.integer("amount_off");
        compare.member("currency");
        compare.percent("percent_off");
        compare.member("duration");
        compare.integer("duration_in_months");
    } else if (intent.stepName == "attach"_L1) {
        compare.require(kind == "subscription", "object");
        compare.require(reference == lastSegment(intent.path), "id");
        reference = discountOf(object, formValue(sent, "discounts[0][coupon]").value_or(QByteArray()));
        compare.require(!reference.isEmpty(), "discounts");
    } else if (intent.stepName == "price"_L1) {
        compare.require(kind == "subscription", "object");
        compare.require(reference == lastSegment(intent.path), "id");
        const QByteArray item = formValue(sent, "items[0][id]").value_or(QByteArray());
        compare.require(priceOfItem(object, item) == formValue(sent, "items[0][price]"), "price");
        reference = QString::fromUtf8(item);
    } else if (intent.stepName == "promotion-code"_L1) {
        const auto promotion = objectAt(object, "promotion");
        compare.require(kind == "promotion_code", "object");
        compare.text("code", textAt(object, "code"), true);
        compare.member("customer");
        compare.text("promotion[coupon]", promotion ? idAt(*promotion, "coupon") : std::string_view());
        compare.integer("expires_at");
        compare.integer("max_redemptions");
        compare.restrictions();
    } else if (intent.stepName == "credit"_L1) {
        compare.require(kind == "customer_balance_transaction", "object");
        compare.integer("amount");
        compare.member("currency");
        compare.require(toText(idAt(object, "customer")) == customerOf(intent.path), "customer");
    } else {
        compare.require(false, "step");
    }
    compare.require(!reference.isEmpty(), "id");
    return {compare.different(), reference};
}

SendOutcome unknown(QString code, QString text)
{
    SendOutcome outcome;
    outcome.verdict = SendVerdict::Unknown;
    outcome.code = std::move(code);
    outcome.text = std::move(text);
    return outcome;
}

SendOutcome judgeSuccess(const IssueIntent &intent, const http::HttpResponse &answer)
{
    const auto root = parseJson(answer.body);
    if (!root)
        return unknown(u"bad-answer"_s, root.error().text);
    const auto object = asObject(*root);
    if (!object)
        return unknown(u"bad-answer"_s, u"the answer is not an object"_s);
    Verified verified = verify(intent, *object);
    if (!verified.different.isEmpty())
        return unknown(u"answer-differs"_s,
            u"Stripe's answer does not show what was asked for: "_s % verified.different.join(u", "));
    SendOutcome outcome;
    outcome.verdict = SendVerdict::Confirmed;
    outcome.reference = std::move(verified.reference);
    return outcome;
}

/// "Already exists" for an id of our own choice: perhaps ours, so it has to be looked up.
bool isAlreadyThere(const ProviderError &error)
{
    return error.code == "resource_already_exists"_L1
        || (error.param == "code"_L1 && error.message.contains("already exists"_L1, Qt::CaseInsensitive));
}

SendOutcome judgeFailure(const http::HttpResponse &answer)
{
    const ProviderError error = readError(answer.body);
    SendOutcome outcome;
    constexpr int kServerErrors = 500;
    // Of a server error it matters that it is one: it is kept for the key (stripe.md 1).
    outcome.code =
        error.code.isEmpty() || answer.status >= kServerErrors ? u"http-%1"_s.arg(answer.status) : error.code;
    outcome.replayed = answer.headers.value("Idempotent-Replayed") == "true";
    outcome.text = answer.status == 403 && !error.permission.isEmpty()
        ? QString(u"the key lacks the permission " % error.permission)
        : toError(answer, u"POST"_s).text;
    switch (answer.status) {
    case 401:
    case 403:
        outcome.verdict = SendVerdict::Unauthorized;
        break;
    case 409:
    case 429:
        outcome.verdict = SendVerdict::NotExecuted;
        outcome.retryAfter = http::parseRetryAfter(answer.headers.value("Retry-After"), answer.serverDate)
                                 .value_or(std::chrono::milliseconds{0});
        break;
    case 400:
    case 402:
    case 404:
    case 422:
        outcome.verdict = SendVerdict::Refused;
        if (!error.isWellFormed || error.type == "idempotency_error"_L1 || isAlreadyThere(error))
            outcome.verdict = SendVerdict::Unknown;
        if (error.type == "idempotency_error"_L1) {
            outcome.code = error.type; // another body used this key: a person has to look
        } else if (isAlreadyThere(error)) {
            outcome.code = u"resource_already_exists"_s;
            outcome.taken = true;
        }
        break;
    default:
        outcome.verdict = SendVerdict::Unknown;
    }
    return outcome;
}

} // namespace

SendOutcome judgeIssueAnswer(const IssueIntent &intent, const Result<http::HttpResponse> &answer)
{
    if (!answer)
        return http::noAnswer(answer.error());
    SendOutcome outcome = answer->isSuccess() ? judgeSuccess(intent, *answer) : judgeFailure(*answer);
    outcome.serverTime = answer->serverDate;
    outcome.requestId = answer->requestId;
    return outcome;
}

} // namespace rd::stripe
