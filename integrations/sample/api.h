// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/endpoints.h"
#include "integrations/sample/merchant.h"
#include "integrations/sample/render.h"

#include <functional>
#include <set>
#include <unordered_map>

namespace rd::sample {

/// A request as it came off the wire.
struct Request {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray body;
    QByteArray authorization;
    QByteArray version;
    QByteArray idempotencyKey;
    QByteArray range; ///< of a file, "bytes=0-99"
};

/// How many things writes have made.
struct Effects {
    quint64 coupons = 0;
    quint64 promotionCodes = 0;
    quint64 balanceTransactions = 0;
    quint64 subscriptionUpdates = 0;
};

/// The interface over one merchant, without sockets. Not thread safe: StripeServer serialises the calls.
class Api {
public:
    explicit Api(Merchant merchant);

    [[nodiscard]] Answer handle(const Request &request);
    /// What a scripted fault of "acts, then fails" leaves behind for the idempotency key.
    void rememberAnswer(const Request &request, const Answer &answer);

    [[nodiscard]] const Endpoints &endpoints() const { return m_endpoints; }
    [[nodiscard]] Merchant &merchant() { return m; }
    [[nodiscard]] const Effects &effects() const { return m_effects; }
    void setNow(qint64 unixSeconds)
    {
        m_now = unixSeconds;
        m_renderer.setNow(unixSeconds);
    }
    [[nodiscard]] qint64 now() const { return m_now; }
    void setMissingPermissions(std::set<QByteArray> permissions) { m_missing = std::move(permissions); }
    /// The account's key; anything else is refused.
    void setKey(QByteArray key) { m_key = std::move(key); }
    /// Coupon by its own id; kNone when unknown or deleted.
    [[nodiscard]] Index findCoupon(const QByteArray &id) const;
    [[nodiscard]] QByteArray idOf(Kind kind, Index index) const;
    /// Row of an id, or kNone when there is none (deleted rows count as there).
    [[nodiscard]] Index find(Kind kind, QByteArrayView id) const;
    void emailChanged(Index customer);

private:
    struct Rows;
    struct Call {
        const Endpoint *endpoint;
        QByteArray id;
        Parameter parameters;
        Expand expand;
    };

    [[nodiscard]] std::optional<Answer> refuse(const Request &request) const;
    [[nodiscard]] std::optional<Answer> replay(const Request &request) const;
    [[nodiscard]] Answer route(const Request &request, Call &call);
    [[nodiscard]] Answer forbidden(const QByteArray &permission) const;

    // lists.cpp, listfilters.cpp, listtables.cpp
    [[nodiscard]] Answer list(const Call &call);
    [[nodiscard]] Answer nestedList(const Call &call);
    [[nodiscard]] Answer page(const Call &call, const Rows &rows) const;
    [[nodiscard]] Rows rowsOf(const Call &call);
    [[nodiscard]] Rows table(Kind kind) const;
    [[nodiscard]] Rows customerRows(const Parameter &p);
    [[nodiscard]] Rows promotionCodeRows(const Parameter &p) const;
    [[nodiscard]] Rows subscriptionRows(const Parameter &p) const;
    [[nodiscard]] Rows invoiceRows(const Parameter &p) const;
    [[nodiscard]] Rows paymentRows(Kind kind, const Parameter &p) const;
    [[nodiscard]] Rows invoicePaymentRows(const Parameter &p) const;
    [[nodiscard]] Rows sessionRows(const Parameter &p) const;
    [[nodiscard]] Rows eventRows(const Parameter &p) const;
    [[nodiscard]] qint64 createdOf(Kind kind, Index index) const;
    [[nodiscard]] Index sizeOf(Kind kind) const;
    [[nodiscard]] bool isGone(Kind kind, Index index) const;
    /// Newest first. The list filters by the exact text, the search in any case.
    [[nodiscard]] std::vector<Index> customersWithEmail(const QByteArray &email, bool isExact);
    [[nodiscard]] Answer search(const Call &call);

    // writes.cpp
    [[nodiscard]] Answer retrieve(const Call &call) const;
    [[nodiscard]] Answer write(const Call &call);
    [[nodiscard]] Answer createCoupon(const Call &call);
    [[nodiscard]] Answer updateCoupon(const Call &call);
    [[nodiscard]] Answer deleteCoupon(const Call &call);
    [[nodiscard]] Answer createPromotionCode(const Call &call);
    [[nodiscard]] Answer updatePromotionCode(const Call &call);
    [[nodiscard]] bool isCodeTaken(const PromotionCode &code) const;
    /// Takes the members of `currency_options`; an error answer names the one that is wrong.
    [[nodiscard]] std::optional<Answer> currencyOptions(const Parameter *given, const QByteArray &where,
        QByteArrayView member, std::vector<std::pair<CurrencyCode, qint64>> &out) const;
    [[nodiscard]] Answer updateCustomer(const Call &call);
    [[nodiscard]] Answer deleteCustomerDiscount(const Call &call);
    [[nodiscard]] Answer createBalanceTransaction(const Call &call);
    [[nodiscard]] Answer updateSubscription(const Call &call);
    [[nodiscard]] Answer updateSubscriptionItem(const Call &call);
    [[nodiscard]] Answer preview(const Call &call);
    /// One wanted discount, resolved before anything is changed: an existing row or a coupon to apply anew.
    struct WantedDiscount {
        Index existing = kNone;
        Index coupon = kNone;
        Index promotionCode = kNone;
    };
    [[nodiscard]] std::optional<Answer> resolveDiscounts(const Parameter &given, const std::vector<Index> &held,
        Index customer, CurrencyCode currency, const QByteArray &where, std::vector<WantedDiscount> &wanted) const;
    [[nodiscard]] std::optional<Answer> resolveCoupon(
        WantedDiscount &wanted, const QByteArray &where, CurrencyCode currency, Index customer) const;
    void applyDiscounts(Index subscription, const std::vector<WantedDiscount> &wanted, bool onItem);
    void mergeMetadata(Metadata &metadata, const Parameter &given) const;
    [[nodiscard]] Answer rendered(Kind kind, Index index, const Expand &expand) const;

    struct Kept {
        QByteArray fingerprint;
        int status = 0;
        std::string body;
    };

    Merchant m;
    Shapes m_shapes;
    Renderer m_renderer;
    Endpoints m_endpoints;
    Effects m_effects;
    std::set<QByteArray> m_missing;
    QByteArray m_key;
    qint64 m_now = 0;
    std::map<QByteArray, Index> m_couponById;
    std::map<QByteArray, Kept> m_kept;
    std::unordered_multimap<std::size_t, Index> m_customersByEmail;
    bool m_hasEmails = false;
};

/// The kind of row behind an object's type name ("checkout.session"), or Count.
[[nodiscard]] Kind kindOf(std::string_view object);

} // namespace rd::sample
