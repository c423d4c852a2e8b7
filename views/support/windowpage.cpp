// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/windowpage.h"

#include "models/services/background.h"
#include "views/shell/session.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/sidepanel.h"

namespace rd::views {

items::WindowModel::Background WindowPage::backgroundOf(QObject *page)
{
    return [page](std::function<void()> work, std::function<void()> done) {
        services::inBackground(
            page,
            [work = std::move(work)] {
                work();
                return true;
            },
            [done = std::move(done)](bool) { done(); });
    };
}

void WindowPage::setWindow(items::WindowModel *model, QAbstractItemView::SelectionMode mode)
{
    m_window = model;
    setModel(model, mode);
    connect(model, &items::WindowModel::found, this, &WindowPage::showFound);
    connect(model, &items::WindowModel::failed, this, [this](const Error &error) { session().report(error); });
    connect(model, &QAbstractItemModel::modelReset, this, &WindowPage::refreshEmpty);
    // Details of a row that was not at hand when they were asked for.
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const QModelIndex current = table()->currentIndex();
        if (panel()->isOpen() && current.row() >= first.row() && current.row() <= last.row())
            fillPanel(current);
    });
}

void WindowPage::reload()
{
    m_window->reload();
}

void WindowPage::showFound()
{
    tellTruth();
    showRows(m_window->total());
}

} // namespace rd::views
