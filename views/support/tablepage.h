// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tableupdate.h"
#include "views/shell/page.h"
#include "views/theme/iconset.h"

#include <QAbstractItemView>
#include <QKeySequence>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace rd::items {
class RowModel;
}

namespace rd::views {

class ActionBar;
class BannerHost;
class ElidedTable;
class EmptyState;
class FilterBar;
class FrozenTable;
class PageHeader;
class SidePanel;
class TableTools;
struct TablePlace;

/// The usual place with a list: header with one line of truth, banners, filters, a table or its empty state, a side
/// panel with the details of the current row. What the rows are and what can be done with them is the subclass's
/// business.
class TablePage : public Page {
    Q_OBJECT
public:
    [[nodiscard]] QList<QAction *> commands() const override;
    [[nodiscard]] QWidget *searchField() const override;
    /// Any words are searched for.
    void open(const QString &argument) override;

    [[nodiscard]] ElidedTable *table() const;
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }
    [[nodiscard]] bool isEmptyShown() const;
    [[nodiscard]] BannerHost *banners() const { return m_banners; }
    [[nodiscard]] SidePanel *panel() const { return m_panel; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] bool isPlaceBelowShown() const;
    [[nodiscard]] TableTools *tools() const { return m_tools; }
    /// Where a person is here, and the way back there in a new window; before its rows have come.
    [[nodiscard]] TablePlace tablePlace() const;
    void putBack(const TablePlace &there);

Q_SIGNALS:
    void reloaded();

protected:
    struct Words {
        QString title;
        QString tableName; ///< for assistive technology
        QString search; ///< placeholder
        QString panel; ///< title of the side panel
        QString key; ///< where the arrangement is kept
    };
    TablePage(PageId id, Session &session, const Words &words, Icon icon, QWidget *parent);

    [[nodiscard]] PageHeader *header() const { return m_header; }
    /// A command of this place: in the menu, with its shortcut, for header, context menu and panel.
    QAction *addCommand(const QString &text, Icon icon, const QKeySequence &shortcut, const QString &tip);
    /// Once; the page searches and sorts through it. With an extended selection the page keeps what is selected itself.
    void setModel(items::RowModel *model, QAbstractItemView::SelectionMode mode = QAbstractItemView::SingleSelection);
    /// This column stays in sight when the others are scrolled sideways. After setModel().
    void freezeColumn(int column);
    /// Between banners and filters.
    void addAboveFilters(QWidget *widget);
    /// Beside the table, where lines of text begin.
    void addBeforeTable(QWidget *widget);
    /// Below table and panel.
    void addBelowTable(QWidget *widget);
    /// Words for the two reasons why nothing is shown.
    struct EmptyWords {
        QString title;
        QString sentence;
        QString verb; ///< action of the empty state; empty = none
    };
    /// @param filteredVerb action where filters hide everything; empty = none
    void setEmptyWords(
        const EmptyWords &nothing, const QString &filteredSentence, const QString &filteredVerb = QString());
    /// After new rows; `total` counts them before any filter. Keeps the current row by its id and shows table or empty
    /// state.
    void showRows(qint64 total);
    /// The same where setTotal() was called.
    void showRows();
    /// Before rows are read for renewRows(): one reading at a time, since each of a million rows takes hundreds of
    /// megabytes while it lasts. False while one is under way: reload() is called once more when it has ended, however
    /// often it was asked for meanwhile.
    [[nodiscard]] bool beginReading();
    /// Where it has come to nothing; renewRows() ends it by itself.
    void endReading();
    /// Rows of a ColumnModel that were read anew take the place of those shown, without stopping the window
    /// (tableupdate.h). What is selected, the current row and the place that is scrolled to stay, a selection that
    /// would be scattered over thousands of places excepted, of which a banner tells.
    /// @param fill gives the rows to a model of the page's kind, on the pool; perhaps more than once
    /// @param then the page's own part, once the rows are there
    void renewRows(items::TableUpdate::Fill fill, std::function<void()> then);
    /// What the selection of this moment stands for when rows come and go.
    [[nodiscard]] virtual items::TableUpdate::Selected meaningOfSelection() const
    {
        return items::TableUpdate::Selected::Things;
    }
    /// Whether the row below is selected in place of this thing, whose row has left the list: only where a person's
    /// decision took it away. A refresh selects nothing.
    [[nodiscard]] virtual bool goesOnAfter(qint64 /*id*/) { return false; }
    /// What is selected, as rows that stand together; nothing for more of them.
    [[nodiscard]] items::TableUpdate::Runs selectedRuns() const;
    /// For pages with several lists: how many rows the list at hand has before any filter, and whether the filters are
    /// of use for any of them.
    void setTotal(qint64 total, bool filtersUseful);
    /// A filter besides the search has changed.
    void refreshEmpty();
    /// Fills the side panel for a row; called when it is open and the row changes, and on Enter.
    virtual void fillPanel(const QModelIndex &index) = 0;
    void openPanel(const QModelIndex &index);
    /// Double click or Enter: the panel, where the page has nothing more to show.
    virtual void activateRow(const QModelIndex &index) { openPanel(index); }
    /// Makes the row of this thing current and opens the panel; nothing when it is not shown.
    void openRow(qint64 id);
    /// Remembers by their ids what is selected; called after a filter has changed, the answer selects what is left of
    /// it. Within a frame for a million rows: rows that stand together are one range. A selection that would be
    /// scattered over thousands of places is dropped, and a banner says so.
    [[nodiscard]] std::function<void()> keepSelection();
    /// The same without the panel. False where the thing is not shown.
    bool goToRow(qint64 id);
    /// A place one step down, shown instead of everything here; the page takes it. Once.
    void setPlaceBelow(QWidget *place);
    void showPlaceBelow(bool shown);
    /// The same where the place is a whole list: `open` leads there; an arrow, Back and Esc lead back.
    void setListBelow(TablePage *list, QAction *open);

private:
    void buildBody();
    void buildTable(const Words &words);
    void prepareRows(items::TableUpdate::Fill fill, std::function<void()> then);
    void takeOver(items::TableUpdate &update);
    void keepPlace(const items::TableUpdate &update, int current, std::pair<int, int> top);
    void select(const items::TableUpdate::Runs &runs);
    void goBackTo(const TablePlace &there);

    PageHeader *m_header;
    BannerHost *m_banners;
    FilterBar *m_filters;
    FrozenTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    QStackedLayout *m_places = nullptr;
    QWidget *m_below = nullptr;
    TablePage *m_listBelow = nullptr;
    QAction *m_back = nullptr; ///< from a list below
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_row = nullptr; ///< table and panel
    QWidget *m_list; ///< everything of the table's own place; the panel takes its share of it
    SidePanel *m_panel;
    TableTools *m_tools;
    items::RowModel *m_model = nullptr;
    QList<QAction *> m_commands;
    QString m_key;
    EmptyWords m_nothing;
    QString m_filtered;
    QString m_filteredVerb;
    qint64 m_total = 0;
    bool m_filtersUseful = false;
    qint64 m_currentId = 0;
    bool m_isReading = false;
    bool m_isOutdated = false; ///< asked for again while it was read
    bool m_loaded = false;
};

} // namespace rd::views
