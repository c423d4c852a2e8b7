// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/shopserver.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/catalogsheet.h"
#include "views/connections/connectsheet.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <functional>

namespace rd::views {

/// What a merchant with a shop sees: the sheet that connects it, what it says where permissions are missing and
/// customers are hidden, and the collections to choose from. Each is handed to `save(widget, name)`.
inline void showShopPictures(MainWindow &window, Session &session, sample::ShopServer &shop,
    const std::function<void(QWidget *sheet, const QString &name)> &save)
{
    using namespace Qt::StringLiterals;
    const auto closeSheet = [](QWidget *sheet) {
        sheet->close();
        QCoreApplication::sendPostedEvents(sheet, QEvent::DeferredDelete);
    };
    auto *empty = new ConnectSheet(session, std::nullopt, &window);
    empty->setAttribute(Qt::WA_DeleteOnClose);
    empty->providerChoice()->setCurrentIndex(empty->providerChoice()->findData(u"shopify"_s));
    empty->open();
    save(empty, u"shop-connect"_s);
    closeSheet(empty);

    const auto connections = session.connections();
    const auto existing = std::find_if(connections.begin(), connections.end(),
        [](const Connection &connection) { return connection.provider == "shopify"_L1; });
    if (existing == connections.end())
        return;
    const QStringList scopes = sample::ShopOptions().scopes;
    const QStringList few{u"read_orders"_s, u"read_customers"_s, u"write_discounts"_s};
    for (const auto &[granted, isHidden, name] :
        {std::tuple{few, true, u"shop-report-missing"_s}, std::tuple{scopes, false, u"shop-report-whole"_s}}) {
        shop.setScopes(granted);
        shop.hideCustomerData(isHidden);
        auto *sheet = new ConnectSheet(session, *existing, &window);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
        QTest::keyClicks(sheet->keyField(), QString::fromLatin1(sample::ShopServer::adminToken()));
        sheet->connectButton()->click();
        save(sheet, name);
        closeSheet(sheet);
    }
    shop.setScopes(scopes);
    shop.hideCustomerData(false);

    CatalogBook catalog(session);
    auto *collections = new CatalogSheet(session, catalog, {CatalogSheet::Of::Collections, false, {}, {}}, &window);
    collections->open();
    save(collections, u"shop-collections"_s);
    closeSheet(collections);
}

} // namespace rd::views
