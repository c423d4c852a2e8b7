// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/support/tableplace.h"

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QStringList>

#include <optional>

namespace rd::views {

class MainWindow;

/// Where a person is in a window: its size, the page at hand, and on every page lists, filters, what is selected and
/// the thing that is open, so that a new window on the same session goes on there. GUI thread.
class WindowPlace {
public:
    explicit WindowPlace(const MainWindow &window);
    /// Before the window is shown; rows that are read later are selected as they come.
    void putBack(MainWindow &window) const;

private:
    struct OfPage {
        QStringList segments; ///< what each bar of lists shows
        std::optional<TablePlace> table;
        QString opened; ///< for Page::open(): a thing that is shown instead of the table
        std::optional<TablePlace> payouts; ///< the payouts of all batches are shown
    };
    [[nodiscard]] static OfPage lookAt(const Page &page);
    static void putBack(Page &page, const OfPage &there);

    QByteArray m_geometry;
    QRect m_normal;
    bool m_isNormal = true; ///< neither maximised nor full screen
    PageId m_current;
    int m_tourStep = -1; ///< -1 = nobody is shown around
    QList<OfPage> m_pages;
};

} // namespace rd::views
