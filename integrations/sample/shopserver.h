// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace rd::sample {

struct ShopOptions {
    QString domain = QStringLiteral("sample-shop.myshopify.com"); ///< the shop's permanent address
    bool development = true; ///< a development shop: its money is play money
    QString currency = QStringLiteral("EUR");
    Instant now = fromUnixSeconds(1'795'176'000); ///< 2026-11-20T12:00:00Z; stands still until advance()
    int customers = 30;
    int customersDaysAgo = 390; ///< when they became customers
    int orders = 60; ///< over the last year
    int variants = 2; ///< of each product
    int moreProducts = 0; ///< after the first ones, which are five with the gift card
    QStringList codes{QStringLiteral("MIA10"), QStringLiteral("BEN10")}; ///< what buyers of the sample type
    QStringList scopes{QStringLiteral("read_orders"), QStringLiteral("read_all_orders"),
        QStringLiteral("write_customers"), QStringLiteral("read_products"), QStringLiteral("write_discounts"),
        QStringLiteral("write_gift_cards"), QStringLiteral("read_store_credit_accounts"),
        QStringLiteral("write_store_credit_account_transactions")};
    QByteArray clientId; ///< not empty: an app of the Dev Dashboard, whose secret is clientSecret()
    int tokenSeconds = 86'399; ///< for how long its tokens are good
    double bucket = 0; ///< points the throttle's bucket holds; 0 = no throttle
    double restoreRate = 100; ///< points a second
    std::function<std::chrono::milliseconds()> throttleClock; ///< by which points come back; empty = real time
    int bulkPolls = 1; ///< questions answered with RUNNING before a bulk operation is done
    QStringList presentment{QStringLiteral("EUR"), QStringLiteral("USD")}; ///< currencies that buyers may pay in
    qint64 cardLimitMinor = 200'000; ///< largest gift card
};

/// Something that was given or made through the API: what tests count.
struct ShopEffect {
    QString kind; ///< "discount", "gift-card", "store-credit", "notice"
    QString id; ///< as its gid ends
    QString customer; ///< as its gid ends; empty = everybody
    QString code; ///< of a discount or gift card
    qint64 minor = 0;
    QString currency;
    QString mark; ///< a discount's tag, a card's note
};

/// What a scripted fault does to the answer of one operation.
enum class ShopFault {
    None, ///< lets one pass, between others
    InternalError, ///< INTERNAL_SERVER_ERROR, nothing happens
    ActThenInternalError, ///< it happens, the answer says INTERNAL_SERVER_ERROR
    CloseBeforeAnswer, ///< nothing happens, nothing is answered
    ActThenClose, ///< it happens, the answer is lost
    ActThenUserError, ///< it happens, the answer shows it and an error of the user beside it
    MaxCost, ///< MAX_COST_EXCEEDED
    Throttled, ///< THROTTLED, nothing happens
    TokenEnds, ///< the token of an app ends now: 401 until there is a new one
    BulkFailed, ///< of BulkState: the operation has failed
    BulkShort, ///< of BulkState: it counts more objects than its file has
    BulkCut, ///< of BulkState: the file ends in the middle of a line, before the size that is told
    BulkMixed, ///< of StartBulk: lines stand before the ones they belong to
    FileGone, ///< of "file": its address is no longer good
};

struct SeenOperation {
    QByteArray name; ///< operationName; "token" and "file" for what is no GraphQL
    QString document;
    QJsonObject variables;
    QJsonObject data; ///< of the answer; empty where there was none
};

/// A shop at Shopify, as far as this program calls it: GraphQL by the names of its operations on the loopback, with
/// deterministic data that changes only through the functions below and through writes. start() makes a thread of its
/// own; every public function may be called from any thread.
class ShopServer {
public:
    explicit ShopServer(ShopOptions options = {});
    ~ShopServer();
    ShopServer(const ShopServer &) = delete;
    ShopServer &operator=(const ShopServer &) = delete;

    /// Listens on 127.0.0.1 at a free port.
    [[nodiscard]] Result<QUrl> start();
    void stop();
    [[nodiscard]] QUrl baseUrl() const;
    /// What the sample desk calls its connection.
    [[nodiscard]] static QString connectionName();
    [[nodiscard]] static QByteArray adminToken();
    [[nodiscard]] static QByteArray clientSecret();

    struct NewLine {
        int product = 0; ///< position among the shop's products; number four is a gift card, -1 a custom item
        qint64 quantity = 1;
        qint64 unitMinor = 5000;
        qint64 discountMinor = 0; ///< of the whole line
        qint64 taxMinor = 0;
    };
    struct NewOrder {
        int customer = 0; ///< position; -1 = a guest
        QString email; ///< empty = the customer's
        std::vector<NewLine> lines{NewLine{}};
        QStringList codes;
        QString referral; ///< of both visits; becomes ?ref= of the landing page
        std::vector<std::pair<QString, QString>> attributes;
        qint64 shippingMinor = 0;
        qint64 tipMinor = 0;
        qint64 storeCreditMinor = 0; ///< part of the total paid with store credit
        qint64 giftCardMinor = 0; ///< part paid with a gift card
        bool taxesIncluded = false;
        bool test = false;
        bool paid = true;
        bool journeyReady = true;
        qint64 dutiesMinor = 0; ///< in the total only
        QString presentmentCurrency; ///< empty = the shop's; else amounts are shown twice as large
        bool isOnline = true; ///< false: no visits led to it (point of sale, draft)
        QString gateway = QStringLiteral("shopify_payments");
        qint64 changeMinor = 0; ///< cash that was given back at once, paid on top of the total
        int daysAgo = 0;
        QString paymentId; ///< what the payment provider knows the money part as
        qint64 shippingDiscountMinor = 0; ///< of the shipping; all of it = free shipping
    };
    /// The new order's number, as its id ends.
    QString addOrder(const NewOrder &order);
    /// status: SUCCESS, PENDING, FAILURE. Returns the transaction's number.
    QString addRefund(const QString &order, qint64 minor, const QString &status = QStringLiteral("SUCCESS"));
    /// Of an order in another currency: so much of what the buyer saw, which is `minor` at the day's rate.
    QString addForeignRefund(const QString &order, qint64 shownMinor, qint64 minor);
    /// Money for an order that was not paid, or not whole.
    void payOrder(const QString &order, qint64 minor);
    /// An edit (the order's total grows with it) or an exchange (it does not); `paidMinor` is paid at once.
    void editOrder(const QString &order, const NewLine &added, qint64 paidMinor);
    void exchangeFor(const QString &order, const NewLine &added, qint64 paidMinor);
    /// Money goes back only by refunds.
    void cancelOrder(const QString &order);
    /// Taken off the shop's list, as its people can do with cancelled and archived ones.
    void removeOrder(const QString &order);
    void setRefundStatus(const QString &order, const QString &transaction, const QString &status);
    /// Shopify has made out where the buyer came from.
    void finishJourney(const QString &order, const QString &referral);
    void tagCustomer(int customer, const QString &tag);
    /// Who brought them, in the metafield that is asked for.
    void setMetafield(int customer, const QString &value);
    /// Puts a product (by its position) into a collection, by hand in the shop's admin, or takes it out.
    void setCollected(int product, const QString &title, bool isIn = true);
    /// By hand, too; the shop's events tell it. A revived one is there again, with the same id.
    void removeCollection(const QString &title, bool isRevived = false);
    /// As their ids end.
    [[nodiscard]] QString productId(int product) const;
    [[nodiscard]] QString collectionId(const QString &title) const;
    /// These fields of rows become null with an ACCESS_DENIED each ("email", "customer.defaultEmailAddress",
    /// "lineItems.nodes.product"), and bulk operations fail; nothing = all are shown again.
    void hideFields(const QStringList &paths);
    /// The number of the order's first payment.
    [[nodiscard]] QString paymentOf(const QString &order) const;
    [[nodiscard]] QString customerId(int customer) const;
    [[nodiscard]] QString customerEmail(int customer) const;
    /// The same for the e-mail addresses of customers.
    void hideCustomerData(bool hidden);
    void setScopes(const QStringList &scopes);
    void setCustomerEmail(int customer, const QString &email);
    void removeCustomer(int customer);
    /// The first becomes part of the second, with its orders.
    void mergeCustomers(int from, int into);
    /// By hand, in the shop's admin. @param currency empty = the shop's
    void addStoreCredit(int customer, qint64 minor, const QString &currency = {});
    void setCardNote(const QString &card, const QString &note);
    /// Somebody else's code: "10 % off" for everybody; `more` further codes of the same discount.
    void addDiscount(const QString &code, int more = 0);
    [[nodiscard]] std::vector<ShopEffect> effects() const;
    /// Whether the discount with this code can be used.
    [[nodiscard]] bool isCodeActive(const QString &code) const;

    /// Strikes the next `times` answers to that operation.
    void addFault(const QByteArray &operation, ShopFault fault, int times = 1);
    void clearFaults();
    void advance(std::chrono::seconds duration);
    [[nodiscard]] Instant now() const;
    [[nodiscard]] std::vector<SeenOperation> operations() const;
    [[nodiscard]] int count(const QByteArray &operation) const;
    [[nodiscard]] int throttled() const;
    /// Points that answers have cost.
    [[nodiscard]] double pointsSpent() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rd::sample
