// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogservice.h"

#include <QHash>
#include <QObject>

class QComboBox;

namespace rd::views {

class Session;

/// The synced products, prices and collections at hand, for names beside ids. Loads itself in the background; GUI
/// thread.
class CatalogBook : public QObject {
    Q_OBJECT
public:
    explicit CatalogBook(Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }
    /// Fit to be shown; the id itself where it is not among the synced ones.
    [[nodiscard]] QString productText(const QString &id) const;
    [[nodiscard]] QString priceText(const QString &id) const;
    [[nodiscard]] QString collectionText(const QString &id) const;
    [[nodiscard]] bool knowsCollection(const QString &id) const { return m_collections.contains(id); }
    [[nodiscard]] bool knowsProduct(const QString &id) const { return m_products.contains(id); }
    [[nodiscard]] bool knowsPrice(const QString &id) const { return m_prices.contains(id); }
    /// The workspace's own first, then those the merchant sells in.
    [[nodiscard]] const QList<Currency> &currencies() const { return m_currencies; }

Q_SIGNALS:
    void loaded();

private:
    void take(Catalog catalog);

    bool m_isLoaded = false;
    Catalog m_catalog;
    QHash<QString, QString> m_products;
    QHash<QString, QString> m_prices;
    QHash<QString, QString> m_collections;
    QList<Currency> m_currencies;
};

/// Fills the choice with the currencies, now and when they are known; what is chosen or typed stays.
void offerCurrencies(QComboBox *box, const CatalogBook &catalog);
/// "49.00 USD a month"; "depends on the quantity" where there is no amount.
[[nodiscard]] QString amountText(const CatalogPrice &price);

} // namespace rd::views
