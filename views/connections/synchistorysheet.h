// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

#include <vector>

class QStackedWidget;

namespace rd {
struct Activity;
}

namespace rd::views {

class ElidedTable;
class EmptyState;
class FilterBar;
class TableTools;
class TextRows;

/// Every sync of one connection that the books remember: when, how long, what it brought, how it ended and who or what
/// began it. A table like those of the pages: searched, sorted, copied, exported.
class SyncHistorySheet : public Sheet {
    Q_OBJECT
public:
    enum class Column { When, Took, Added, Changed, Read, Outcome, By, Detail };
    /// The newest so many are shown.
    static constexpr std::size_t kMost = 5'000;
    SyncHistorySheet(Session &session, const QString &connection, QWidget *parent);
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] TableTools *tools() const { return m_tools; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] bool isEmptyShown() const;

Q_SIGNALS:
    void loaded();

private:
    void build();
    void load();
    void show(const std::vector<Activity> &syncs, qint64 total);
    void refreshEmpty();

    QString m_connection;
    FilterBar *m_filters;
    ElidedTable *m_table;
    TextRows *m_rows;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TableTools *m_tools;
    qint64 m_total = 0;
    bool m_isLoaded = false;
};

} // namespace rd::views
