// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/items/rowruns.h"
#include "views/support/tableprint.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QToolButton;

namespace rd::items {
class RowModel;
}

namespace rd::views {

class BannerHost;
class ElidedTable;
class FilterBar;
class FilterMenu;
class PlainLabel;
class SavedFilters;
class Session;

/// What every table of a page can do: export of what is filtered, copying with titles, columns, saved filters, field
/// terms in the search, and the line below it with counts and totals of what is shown.
class TableTools : public QObject {
    Q_OBJECT
public:
    /// Whether filters are kept in the workspace: not those of a sheet, which begins with everything there is.
    enum class Keeps { Filters, Nothing };
    /// All outlive the tools. @param key of the page, never translated; also the name of exported files
    TableTools(Session &session, ElidedTable &table, FilterBar &filters, const QString &key, QWidget *page,
        Keeps keeps = Keeps::Filters);
    /// Once.
    void setModel(items::RowModel *model);
    /// How many rows there are before any filter.
    void setTotal(qint64 total);
    /// For menus and for the command palette.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }
    [[nodiscard]] PlainLabel *footer() const { return m_footer; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] QAction *printAction() const { return m_print; }
    /// Of the page, for paper.
    void setTitle(const QString &title) { m_title = title; }
    /// The rows are as of now.
    void noteLoaded();
    /// What stands beside the rows on paper.
    [[nodiscard]] TablePrint::Words paperWords() const;
    [[nodiscard]] QToolButton *button() const { return m_button; }
    [[nodiscard]] SavedFilters *savedFilters() const { return m_saved; }
    /// Null before setModel(), and where the table has no search.
    [[nodiscard]] FilterMenu *filterMenu() const { return m_filterMenu; }
    /// What was exported or copied only in part is said there.
    void tellIn(BannerHost &banners);
    /// Why the search cannot be answered, in words; empty = it can.
    [[nodiscard]] QString complaint() const;

Q_SIGNALS:
    /// A file or a printer took them.
    void exported(const QString &sentence);
    /// Only some of the selected rows were copied; what writes all of them is exportAction().
    void copyCut(const QString &sentence);

private:
    void buildCommands();
    void fillMenu();
    void openColumns();
    void openExport();
    void openPrint();
    [[nodiscard]] items::RowRuns selectedRows() const;
    void refreshFooter();

    Session &m_session;
    ElidedTable &m_table;
    FilterBar &m_filters;
    QString m_key;
    Keeps m_keeps;
    QWidget *m_page;
    items::RowModel *m_model = nullptr;
    QList<QAction *> m_commands;
    QAction *m_copy = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_sort = nullptr;
    QAction *m_save = nullptr;
    QToolButton *m_button;
    QMenu *m_menu;
    PlainLabel *m_footer;
    SavedFilters *m_saved;
    FilterMenu *m_filterMenu = nullptr;
    qint64 m_total = 0;
    QString m_title;
    Instant m_loadedAt;
};

} // namespace rd::views
