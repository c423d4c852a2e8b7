// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/api.h"

#include "integrations/sample/people.h"

#include <QCryptographicHash>

namespace rd::sample {

Kind kindOf(std::string_view object)
{
    static constexpr std::array<std::pair<std::string_view, Kind>, 20> kinds{
        {{"product", Kind::Product}, {"price", Kind::Price}, {"customer", Kind::Customer}, {"coupon", Kind::Coupon},
            {"promotion_code", Kind::PromotionCode}, {"discount", Kind::Discount}, {"subscription", Kind::Subscription},
            {"subscription_item", Kind::SubscriptionItem}, {"invoice", Kind::Invoice}, {"line_item", Kind::Line},
            {"invoice_payment", Kind::InvoicePayment}, {"charge", Kind::Charge},
            {"payment_intent", Kind::PaymentIntent}, {"refund", Kind::Refund}, {"dispute", Kind::Dispute},
            {"checkout.session", Kind::Session}, {"credit_note", Kind::CreditNote}, {"payment_link", Kind::PaymentLink},
            {"event", Kind::Event}, {"customer_balance_transaction", Kind::BalanceTransaction}}};
    for (const auto &[name, kind] : kinds) {
        if (name == object)
            return kind;
    }
    return Kind::Count;
}

Api::Api(Merchant merchant) : m(std::move(merchant)), m_renderer(m, m_shapes)
{
    for (std::size_t i = 0; i < m.coupons.size(); ++i)
        m_couponById.emplace(m.coupons[i].id, Index(i));
}

Index Api::findCoupon(const QByteArray &id) const
{
    const auto it = m_couponById.find(id);
    return it == m_couponById.end() || m.coupons[std::size_t(it->second)].deleted ? kNone : it->second;
}

QByteArray Api::idOf(Kind kind, Index index) const
{
    return kind == Kind::Coupon ? m.coupons[std::size_t(index)].id : makeId(kind, index, m.seed);
}

Index Api::find(Kind kind, QByteArrayView id) const
{
    if (kind == Kind::Coupon)
        return findCoupon(id.toByteArray());
    const Index index = parseId(id, kind, m.seed);
    return index != kNone && index < sizeOf(kind) ? index : kNone;
}

Answer Api::forbidden(const QByteArray &permission) const
{
    return errorAnswer(403, "invalid_request_error",
        "The provided key 'rk_test_*********0000' does not have the required permissions for this endpoint on account "
        "'acct_1SmpHarborlight'. Having the 'rak_"
            + permission + "' permission would allow this request to continue.");
}

std::optional<Answer> Api::refuse(const Request &request) const
{
    QByteArray key;
    if (request.authorization.startsWith("Bearer "))
        key = request.authorization.sliced(7).trimmed();
    else if (request.authorization.startsWith("Basic "))
        key = QByteArray::fromBase64(request.authorization.sliced(6)).split(':').value(0);
    if (key.isEmpty())
        return errorAnswer(401, "invalid_request_error", "You did not provide an API key.");
    if (key != m_key)
        return errorAnswer(401, "invalid_request_error",
            "Invalid API Key provided: " + key.first(std::min<qsizetype>(key.size(), 8)) + "****");
    if (request.version != m_endpoints.version())
        return badRequest("Invalid Stripe API version: '" + request.version
            + "'. The sample merchant answers in version " + m_endpoints.version() + " only.");
    if (request.method != "POST" && !request.idempotencyKey.isEmpty())
        return badRequest("Idempotency keys are for POST requests only.", {}, "Idempotency-Key");
    if (request.idempotencyKey.size() > 255)
        return errorAnswer(400, "idempotency_error", "Idempotency keys can be up to 255 characters long.");
    return std::nullopt;
}

namespace {

QByteArray fingerprint(const Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(request.method + ' ' + request.path + '\n' + request.body));
    return hash.result();
}

} // namespace

std::optional<Answer> Api::replay(const Request &request) const
{
    const auto it = m_kept.find(request.idempotencyKey);
    if (request.idempotencyKey.isEmpty() || it == m_kept.end())
        return std::nullopt;
    if (it->second.fingerprint != fingerprint(request))
        return errorAnswer(400, "idempotency_error",
            "Keys for idempotent requests can only be used with the same parameters they were first used with. Try "
            "using a key other than '"
                + request.idempotencyKey + "' if you meant to execute a different request.");
    Answer answer{it->second.status, it->second.body, {}, false};
    answer.headers.emplace_back("Idempotent-Replayed", "true");
    answer.headers.emplace_back("Original-Request", QByteArray("req_Smp") + it->second.fingerprint.toHex().first(12));
    return answer;
}

void Api::rememberAnswer(const Request &request, const Answer &answer)
{
    if (!request.idempotencyKey.isEmpty() && request.method == "POST")
        m_kept[request.idempotencyKey] = {fingerprint(request), answer.status, answer.body};
}

Answer Api::route(const Request &request, Call &call)
{
    const auto match = m_endpoints.find(request.method, request.path);
    if (!match.endpoint)
        return errorAnswer(404, "invalid_request_error",
            "Unrecognized request URL (" + request.method + ": " + request.path
                + "). If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an "
                  "object, make sure you "
                  "passed a valid (non-empty) identifier in your code.");
    call.endpoint = match.endpoint;
    call.id = match.id;
    if (m_missing.contains(match.endpoint->permission))
        return forbidden(match.endpoint->permission);
    const bool isPost = request.method == "POST";
    call.parameters = parseParameters(isPost ? request.body : request.query);
    if (isPost && !request.query.isEmpty())
        return badRequest("POST takes its parameters in the body.", "parameter_unknown", "query");
    if (auto bad = m_endpoints.check(*call.endpoint, call.parameters))
        return *bad;
    if (auto bad = m_endpoints.expand(*call.endpoint, call.parameters, call.expand))
        return *bad;
    if (call.endpoint->isSearch)
        return search(call);
    if (request.method == "GET")
        return call.endpoint->isList ? (call.id.isEmpty() ? list(call) : nestedList(call)) : retrieve(call);
    return write(call);
}

Answer Api::handle(const Request &request)
{
    if (auto refused = refuse(request))
        return *refused;
    if (auto replayed = replay(request))
        return *replayed;
    Call call;
    auto answer = route(request, call);
    // Validation failures are not kept: they may be sent again with the same key.
    if (answer.status < 300 || answer.status == 402 || answer.status >= 500)
        rememberAnswer(request, answer);
    return answer;
}

std::vector<Index> Api::customersWithEmail(const QByteArray &email, bool isExact)
{
    if (!m_hasEmails) {
        m_hasEmails = true;
        m_customersByEmail.reserve(m.customers.size());
        for (std::size_t i = 0; i < m.customers.size(); ++i)
            emailChanged(Index(i));
    }
    std::vector<Index> found;
    const auto [begin, end] = m_customersByEmail.equal_range(qHash(email.toLower()));
    for (auto it = begin; it != end; ++it) {
        const auto actual = customerEmail(m, it->second);
        if (!m.customers[std::size_t(it->second)].deleted
            && (isExact ? actual == email : actual.toLower() == email.toLower()))
            found.push_back(it->second);
    }
    std::sort(found.begin(), found.end(), std::greater<>{});
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void Api::emailChanged(Index customer)
{
    if (m_hasEmails)
        m_customersByEmail.emplace(qHash(customerEmail(m, customer).toLower()), customer);
}

} // namespace rd::sample
