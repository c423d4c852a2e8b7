// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/catalogbook.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rd::views {

CatalogBook::CatalogBook(Session &session, QObject *parent)
    : QObject(parent), m_currencies({session.workspace().currency})
{
    services::inBackground(
        this, [&desk = session.desk()] { return desk.catalog.catalog(); },
        [this, &session](Result<Catalog> catalog) {
            if (catalog)
                take(*std::move(catalog));
            else
                session.report(catalog.error());
        });
}

void CatalogBook::take(Catalog catalog)
{
    m_catalog = std::move(catalog);
    for (const CatalogProduct &product : m_catalog.products) {
        const QString name = safeText(product.name.isEmpty() ? product.id : product.name, 60);
        m_products.insert(product.id, name);
        for (const CatalogPrice &price : product.prices) {
            const QString said =
                price.nickname.isEmpty() ? name : QString(name + u", "_s + safeText(price.nickname, 40));
            m_prices.insert(price.id, u"%1 · %2"_s.arg(said, amountText(price)));
            if (price.currency.isValid() && !m_currencies.contains(price.currency))
                m_currencies += price.currency;
        }
    }
    for (const CatalogCollection &collection : m_catalog.collections)
        m_collections.insert(collection.id, safeText(collection.name.isEmpty() ? collection.id : collection.name, 60));
    m_isLoaded = true;
    Q_EMIT loaded();
}

QString CatalogBook::productText(const QString &id) const
{
    return m_products.value(id, safeText(id, 60));
}

QString CatalogBook::priceText(const QString &id) const
{
    return m_prices.value(id, safeText(id, 60));
}

QString CatalogBook::collectionText(const QString &id) const
{
    return m_collections.value(id, safeText(id, 60));
}

void offerCurrencies(QComboBox *box, const CatalogBook &catalog)
{
    const auto offer = [box, &catalog] {
        const QSignalBlocker quiet(box);
        const QString now = box->currentText();
        for (const Currency currency : catalog.currencies()) {
            if (box->findText(currency.code()) < 0)
                box->addItem(currency.code());
        }
        if (!now.isEmpty())
            box->setCurrentText(now);
    };
    offer();
    QObject::connect(&catalog, &CatalogBook::loaded, box, offer);
}

QString amountText(const CatalogPrice &price)
{
    const QString amount = price.unitAmount
        ? formatMoney({*price.unitAmount, price.currency})
        : CatalogBook::tr("%1, by quantity", "currency of a price without a fixed amount").arg(price.currency.code());
    const int count = qMax(1, price.intervalCount);
    if (price.interval == "month"_L1)
        return count == 1 ? CatalogBook::tr("%1 a month").arg(amount)
                          : CatalogBook::tr("%1 every %Ln months", nullptr, count).arg(amount);
    if (price.interval == "year"_L1)
        return count == 1 ? CatalogBook::tr("%1 a year").arg(amount)
                          : CatalogBook::tr("%1 every %Ln years", nullptr, count).arg(amount);
    if (price.interval == "week"_L1)
        return count == 1 ? CatalogBook::tr("%1 a week").arg(amount)
                          : CatalogBook::tr("%1 every %Ln weeks", nullptr, count).arg(amount);
    if (price.interval == "day"_L1)
        return count == 1 ? CatalogBook::tr("%1 a day").arg(amount)
                          : CatalogBook::tr("%1 every %Ln days", nullptr, count).arg(amount);
    return CatalogBook::tr("%1 once", "a price that is not repeated").arg(amount);
}

} // namespace rd::views
