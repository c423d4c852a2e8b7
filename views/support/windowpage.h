// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/windowmodel.h"
#include "views/support/tablepage.h"

namespace rd::views {

/// A place with a list that is read in windows (windowmodel.h): the frame and the first rows are there at once, counts
/// and sums follow.
class WindowPage : public TablePage {
    Q_OBJECT
public:
    void reload() override;

protected:
    using TablePage::TablePage;
    /// Work for the pool of the services, for the model of this page.
    [[nodiscard]] static items::WindowModel::Background backgroundOf(QObject *page);
    /// Once, instead of setModel().
    void setWindow(items::WindowModel *model, QAbstractItemView::SelectionMode mode);
    /// All rows of the search at hand are known.
    virtual void tellTruth() = 0;

private:
    void showFound();

    items::WindowModel *m_window = nullptr;
};

} // namespace rd::views
