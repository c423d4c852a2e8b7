// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/pagedrows.h"
#include "views/theme/iconset.h"

#include <QWidget>

class QStackedLayout;

namespace rd::views {

class ElidedTable;
class FrozenTable;
class EmptyState;
class PlainLabel;

/// One of the lists of a participant: a table whose pages come as a person goes down, or words where there is nothing.
/// Every column can be sorted by, see PagedRows; several rows are selected and copied with their titles.
class HistoryList : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString name; ///< for assistive technology
        QString nothing; ///< title of the empty state
        QString sentence;
    };
    HistoryList(const Words &words, Icon icon, std::vector<items::ColumnInfo> columns, QWidget *parent = nullptr);
    [[nodiscard]] ElidedTable *table() const;
    [[nodiscard]] PagedRows *rows() const { return m_rows; }
    void clear();
    /// False where a page is already on its way.
    [[nodiscard]] bool beginPage();
    /// Keeps the first row of the table as the current one on the first page.
    void addPage(std::vector<PagedRows::Row> rows, bool more);
    /// The page could not be read: says so where there is nothing else to see, and lets it be asked for again.
    void failPage();
    [[nodiscard]] bool isEmptyShown() const;

Q_SIGNALS:
    void retryWanted();
    /// What became of the selected rows: only some were copied, or they are selected no longer.
    void told(const QString &sentence);

private:
    void sayOrder();
    void openMenu(const QPoint &at);
    void dropScattered();

    Words m_words;
    QStackedLayout *m_stack;
    FrozenTable *m_table;
    EmptyState *m_empty;
    PagedRows *m_rows;
    PlainLabel *m_order; ///< what is missing for the order a person asked for
    bool m_isLoading = false;
};

} // namespace rd::views
