// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/shopifyapi.h"
#include "models/ports/rewardgateway.h"

namespace rd::shopify {

/// What all rewards of a run need to know about the shop.
struct RewardPlace {
    Currency currency;
    QStringList currencies; ///< that buyers may pay in, with the shop's own
    QStringList scopes;
    KeyWay way = KeyWay::AdminToken;
};
[[nodiscard]] Result<RewardPlace> readRewardPlace(ShopifyApi &api, const CancelToken &cancel);
/// The sentence about the first of these permissions that is missing; empty = all are there.
[[nodiscard]] QString missingFor(const RewardPlace &place, const QStringList &scopes);

/// Credits of one amount that a customer's accounts have been given by hand or by a program.
struct CreditCount {
    int count = 0;
    QString newest; ///< bare id
    std::optional<Instant> newestAt;
};
/// Walks all accounts of that currency to the end. NotFound where the customer is gone.
[[nodiscard]] Result<CreditCount> countCredits(
    ShopifyApi &api, const QString &customerGid, const Money &amount, const CancelToken &cancel);

/// The natural key of a store credit: how many credits of the amount there were before it. Shopify gives such a credit
/// no name, so what has come since is how it is known again.
[[nodiscard]] QString creditMark(int before);
[[nodiscard]] std::optional<int> creditsBefore(const QString &mark);

/// Makes the plan for one reward: reads the receiver, finds what forbids it, prepares the bytes. Writes nothing.
class RewardPlanner {
public:
    RewardPlanner(ShopifyApi &api, const RewardPlace &place, const CancelToken &cancel, const IssueRequest &request,
        const QString &key)
        : m_api(api), m_place(place), m_cancel(cancel), m_request(request), m_key(key)
    {
    }
    /// A code of the receiver's own, which nobody else can use.
    [[nodiscard]] Result<IssuePlan> discount();
    [[nodiscard]] Result<IssuePlan> giftCard();
    [[nodiscard]] Result<IssuePlan> storeCredit();

private:
    struct Found {
        QString id; ///< gid
        QString email; ///< folded; empty = none or hidden
    };
    IssuePlan &block(Blocker blocker, const QString &detail);
    /// False where a permission is missing: the plan says which and what to do.
    [[nodiscard]] bool mayDo(const QStringList &scopes);
    /// Finds the customer into the plan; false when there is a blocker.
    [[nodiscard]] Result<bool> findReceiver();
    [[nodiscard]] Result<bool> byId();
    [[nodiscard]] Result<bool> byEmail();
    [[nodiscard]] bool accept(const Found &found, bool emailsHidden);
    /// Amount and currency; false when there is a blocker.
    [[nodiscard]] Result<bool> checkAmount(const QStringList &currencies);
    [[nodiscard]] Result<bool> checkCardLimit();
    [[nodiscard]] Result<bool> addValue(QJsonObject &input);
    void addStep(QLatin1StringView name, const GraphQlCall &call, const QString &naturalKey);

    ShopifyApi &m_api;
    const RewardPlace &m_place;
    const CancelToken &m_cancel;
    const IssueRequest &m_request;
    QString m_key;
    QString m_customer; ///< gid
    QString m_value; ///< "20 % off", "5.00 EUR off"
    IssuePlan m_plan;
};

/// The parts of a discount that rewards and participants' codes share: title, code, mark, for all items.
[[nodiscard]] QJsonObject discountInput(const QString &title, const QString &code, const QString &mark);
/// `customerGets` with the value; BadInput with "bad-amount" or "currency-mismatch" where the shop cannot express it.
/// @param shown becomes "20 % off"
[[nodiscard]] Status addDiscountValue(
    QJsonObject &input, const RewardSpec &spec, Currency shopCurrency, QString &shown);

} // namespace rd::shopify
