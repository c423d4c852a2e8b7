// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <vector>

namespace rd::views {

/// What a person has in front of them in a table, by ids and stable words, so that another window on the same books can
/// show it again. Arrangement and order are kept elsewhere (ElidedTable::remember()).
struct TablePlace {
    bool isKnown = false; ///< the rows had come
    QJsonObject filters; ///< FilterBar::state()
    bool isAllSelected = false;
    std::vector<qint64> selected; ///< of an extended selection; empty where all are
    qint64 current = 0; ///< 0 = none
    qint64 top = 0; ///< the first row in sight; 0 = the first of all
    int below = 0; ///< how far it begins below the upper edge, in pixels
    bool isPanelOpen = false;
    bool isListBelowShown = false;
    std::vector<TablePlace> listBelow; ///< one or none
};

} // namespace rd::views
