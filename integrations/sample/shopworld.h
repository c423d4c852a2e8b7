// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to this folder: the state of the sample shop and what its operations answer.

#include "integrations/sample/shopserver.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>

#include <optional>

namespace rd::sample {

/// Everything the shop knows, as the API shows it. Not thread safe.
class ShopWorld {
public:
    explicit ShopWorld(ShopOptions options);

    struct Reply {
        QJsonObject data;
        QJsonArray errors; ///< refused fields
        double cost = 10;
    };
    /// The answer to an operation of this program; nothing for a name it does not have.
    [[nodiscard]] std::optional<Reply> answer(const QByteArray &operation, const QJsonObject &variables);
    /// The file of a bulk operation; empty = there is none of that number.
    [[nodiscard]] QByteArray file(const QString &bulk) const { return m_files.value(bulk); }

    QString addOrder(const ShopServer::NewOrder &order);
    /// @param shownMinor of what the buyer saw; 0 = at the order's own rate
    QString addRefund(const QString &order, qint64 minor, const QString &status, qint64 shownMinor = 0);
    void payOrder(const QString &order, qint64 minor);
    void addLine(const QString &order, const ShopServer::NewLine &line, qint64 paidMinor, bool inTotal);
    void cancelOrder(const QString &order);
    void removeOrder(const QString &order);
    void mergeCustomers(int from, int into);
    void setRefundStatus(const QString &order, const QString &transaction, const QString &status);
    void finishJourney(const QString &order, const QString &referral);
    void tagCustomer(int customer, const QString &tag);
    void setMetafield(int customer, const QString &value);
    /// Puts a product into a collection, which is made where there is none of that title, or takes it out.
    void setCollected(int product, const QString &title, bool isIn);
    void removeCollection(const QString &title, bool isRevived);
    [[nodiscard]] QString productId(int product) const;
    [[nodiscard]] QString collectionId(const QString &title) const;
    [[nodiscard]] QString customerEmail(int customer) const { return m_emails.value(customer); }
    [[nodiscard]] QString customerId(int customer) const;
    [[nodiscard]] QString paymentOf(const QString &order);
    [[nodiscard]] bool has(const QString &scope) const;
    void setCustomerEmail(int customer, const QString &email);
    void removeCustomer(int customer);
    void addStoreCredit(int customer, qint64 minor, const QString &currency);
    void setCardNote(const QString &card, const QString &note);
    void addDiscount(const QString &code, int more);
    [[nodiscard]] bool isCodeActive(const QString &code) const;

    std::vector<ShopEffect> effects;
    ShopOptions options;
    QStringList hidden; ///< paths of fields inside rows
    bool failsBulk = false;
    bool shortensBulk = false;
    bool cutsBulk = false;
    bool mixesBulk = false;
    QUrl base;

private:
    struct Row {
        QJsonObject json; ///< the row without its inner list
        QJsonArray inner; ///< all rows of it
        qint64 updatedS = 0;
        qint64 totalMinor = 0; ///< of an order
        bool gone = false; ///< taken off the list
        QJsonObject own; ///< of a discount: tags and usageLimit, which lists do not show
    };
    using Rows = std::vector<Row>;

    [[nodiscard]] QString text(qint64 seconds) const;
    [[nodiscard]] QJsonObject bag(qint64 minor) const;
    /// The same with what the buyer saw: `shownMinor` of that currency; empty = the shop's.
    [[nodiscard]] QJsonObject moneys(qint64 minor, const QString &shownCurrency, qint64 shownMinor) const;
    [[nodiscard]] QString decimal(qint64 minor) const;
    [[nodiscard]] QString nextId(const char *type);
    [[nodiscard]] QJsonObject lineOf(const ShopServer::NewLine &line);
    [[nodiscard]] QJsonObject visit(const QString &referral, qint64 atS) const;
    /// @param shown the currency that the buyer saw; empty = the shop's
    [[nodiscard]] QJsonObject transaction(
        const char *kind, const QString &gateway, qint64 minor, qint64 atS, const QString &shown = {});
    [[nodiscard]] static QString shownCurrencyOf(const Row &order);
    void addCustomers();
    void addProducts();
    /// What a product's own list of collections holds.
    [[nodiscard]] QJsonArray collectionsOf(const Row &product) const;
    void addDiscounts();
    void addSampleOrders();
    [[nodiscard]] Row *order(const QString &id);
    void touch(Row &row);
    /// Without the permission for all orders, those of more than 60 days ago are not there (shopify.md 3).
    [[nodiscard]] bool shows(const Rows &rows, const Row &row) const;

    [[nodiscard]] Reply check() const;
    [[nodiscard]] Reply firstRow(bool isOrder) const;
    [[nodiscard]] Reply list(
        const char *root, const Rows &rows, const char *inner, int innerFirst, const QJsonObject &variables) const;
    [[nodiscard]] Reply byId(
        const char *type, const Rows &rows, const char *inner, int innerFirst, const QJsonObject &variables) const;
    [[nodiscard]] Reply rest(const char *root, const Rows &rows, const char *inner, const QJsonObject &variables) const;
    [[nodiscard]] QJsonObject shown(const Row &row, const char *inner, int innerFirst) const;
    [[nodiscard]] static QJsonObject pageOf(const QJsonArray &all, qsizetype from, qsizetype size);
    /// Nulls what is hidden of a row, with an error each.
    void hide(QJsonObject &row, const QJsonArray &path, QJsonArray &errors) const;
    [[nodiscard]] Reply events(const QJsonObject &variables) const;
    [[nodiscard]] Reply denied(const char *root, const QString &scope) const;
    [[nodiscard]] Reply startBulk(const QJsonObject &variables);
    [[nodiscard]] Reply bulkState(const QJsonObject &variables);
    [[nodiscard]] Reply cancelBulk(const QJsonObject &variables);
    [[nodiscard]] QByteArray lines(const Rows &rows) const;

    // Rewards and codes (shopwrites.cpp).
    struct Credit {
        QString id;
        qint64 minor = 0;
        qint64 atS = 0;
    };
    struct Account {
        QString id;
        QString customer; ///< gid
        QString currency;
        std::vector<Credit> credits; ///< oldest first
    };
    [[nodiscard]] std::optional<Reply> reward(const QByteArray &operation, const QJsonObject &variables);
    [[nodiscard]] Reply receiverByEmail(const QJsonObject &variables) const;
    [[nodiscard]] Reply receiverById(const QJsonObject &variables) const;
    [[nodiscard]] Reply createCode(const QJsonObject &input);
    [[nodiscard]] Reply codeByText(const QString &code) const;
    [[nodiscard]] Reply deactivateCode(const QString &id);
    [[nodiscard]] Reply issueGiftCard(const QJsonObject &input);
    [[nodiscard]] Reply notifyGiftCard(const QString &id);
    [[nodiscard]] Reply giftCards(const QJsonObject &variables) const;
    [[nodiscard]] Reply issueStoreCredit(const QJsonObject &variables);
    [[nodiscard]] Reply storeCreditAccounts(const QString &customer) const;
    [[nodiscard]] Reply storeCreditLedger(const QJsonObject &variables) const;
    [[nodiscard]] QJsonObject ownDiscount(const Row &row) const;
    [[nodiscard]] Row *discountWith(const QString &code);
    [[nodiscard]] const Row *discountWith(const QString &code) const;
    [[nodiscard]] const Row *customer(const QString &gid) const;
    [[nodiscard]] Credit &addCredit(const QString &customer, const QString &currency, qint64 minor);
    Row &addCodeRow(const QString &code, const QString &title, const QJsonObject &value, const QJsonValue &endsAt);
    [[nodiscard]] static QJsonObject amount(qint64 minor, const QString &currency);

    Rows m_orders;
    QHash<QString, std::size_t> m_orderPlaces; ///< by the end of their ids
    Rows m_customers;
    Rows m_products;
    Rows m_collections; ///< each with the ids of its products
    Rows m_discounts;
    std::vector<QJsonObject> m_cards; ///< oldest first
    QStringList m_cardCodes;
    std::vector<Account> m_accounts;
    QStringList m_removed; ///< gids of customers
    QStringList m_emails;
    QMap<QString, QByteArray> m_files;
    QMap<QString, int> m_polls;
    QStringList m_canceled; ///< numbers of bulk operations
    std::vector<QJsonObject> m_events; ///< oldest first
    qint64 m_lastId = 5'000'000'000;
};

} // namespace rd::sample
