// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to this folder: the state of the sample shop and what its operations answer.

#include "integrations/sample/shopserver.h"

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
    QString addRefund(const QString &order, qint64 minor, const QString &status);
    void setRefundStatus(const QString &order, const QString &transaction, const QString &status);
    void finishJourney(const QString &order, const QString &referral);
    void tagCustomer(int customer, const QString &tag);
    [[nodiscard]] QString customerEmail(int customer) const { return m_emails.value(customer); }
    [[nodiscard]] QString customerId(int customer) const;
    [[nodiscard]] bool has(const QString &scope) const;

    ShopOptions options;
    bool hidesCustomers = false;
    bool failsBulk = false;
    QUrl base;

private:
    struct Row {
        QJsonObject json; ///< the row without its inner list
        QJsonArray inner; ///< all rows of it
        qint64 updatedS = 0;
    };
    using Rows = std::vector<Row>;

    [[nodiscard]] QString text(qint64 seconds) const;
    [[nodiscard]] QJsonObject bag(qint64 minor) const;
    [[nodiscard]] QString decimal(qint64 minor) const;
    [[nodiscard]] QString nextId(const char *type);
    [[nodiscard]] QJsonObject visit(const QString &referral, qint64 atS) const;
    [[nodiscard]] QJsonObject transaction(const char *kind, const char *gateway, qint64 minor, qint64 atS);
    void addCustomers();
    void addProducts();
    void addDiscounts();
    void addSampleOrders();
    [[nodiscard]] Row *order(const QString &id);
    void touch(Row &row);

    [[nodiscard]] Reply check() const;
    [[nodiscard]] Reply list(
        const char *root, const Rows &rows, const char *inner, int innerFirst, const QJsonObject &variables) const;
    [[nodiscard]] Reply byId(
        const char *type, const Rows &rows, const char *inner, int innerFirst, const QJsonObject &variables) const;
    [[nodiscard]] Reply rest(const char *root, const Rows &rows, const char *inner, const QJsonObject &variables) const;
    [[nodiscard]] QJsonObject shown(const Row &row, const char *inner, int innerFirst) const;
    [[nodiscard]] static QJsonObject pageOf(const QJsonArray &all, qsizetype from, qsizetype size);
    void hide(QJsonObject &row, const QJsonArray &path, QJsonArray &errors) const;
    [[nodiscard]] Reply denied(const char *root, const QString &scope) const;
    [[nodiscard]] Reply startBulk(const QJsonObject &variables);
    [[nodiscard]] Reply bulkState(const QJsonObject &variables);
    [[nodiscard]] QByteArray lines(const Rows &rows) const;

    Rows m_orders;
    Rows m_customers;
    Rows m_products;
    Rows m_discounts;
    QStringList m_emails;
    QMap<QString, QByteArray> m_files;
    QMap<QString, int> m_polls;
    qint64 m_lastId = 5'000'000'000;
};

} // namespace rd::sample
