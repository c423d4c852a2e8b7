// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"

#include <optional>

namespace rd::views {

/// Rows that arrive in pages, in the order in which the books give them: the next page is asked for when a person comes
/// near the end, so that a long past opens at once. In any other order all pages are needed: they are asked for one
/// after the other, and once the last one is there the rows move to their places.
class PagedRows : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Rows beyond these stay where they are: a person looks for them on a page of their own. About 1 KB each.
    static constexpr int kMostOrdered = 50'000;

    struct Cell {
        QString text;
        QString caption{}; ///< second line
        QString code{}; ///< state code, for chips
        std::optional<qint64> number{}; ///< signed minor units (MinorRole), unix ms (InstantRole) or a count
        quint32 currency{}; ///< Currency::packed() of minor units
    };
    struct Row {
        qint64 id = 0;
        std::vector<Cell> cells;
    };
    explicit PagedRows(std::vector<items::ColumnInfo> columns, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By number (each currency for itself), else by text, whatever the case; −1 = as the books give them.
    void sort(int column, Qt::SortOrder order) override;

    /// Forgets all rows, not the order; nothing is asked for before the first page.
    void clear();
    void addPage(std::vector<Row> rows, bool more);
    /// The page asked for will not come: it may be asked for again.
    void giveUpPage();
    [[nodiscard]] bool hasMore() const { return m_more; }
    /// True while pages are asked for only to put the rows in order.
    [[nodiscard]] bool isGathering() const { return m_sortColumn >= 0 && m_more && !isFull(); }
    /// True where there are more rows than are put in order.
    [[nodiscard]] bool isCut() const { return m_sortColumn >= 0 && m_more && isFull(); }
    /// In the order of the books.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    void pageWanted();
    /// isGathering() or isCut() may have changed.
    void orderChanged();

private:
    [[nodiscard]] bool isFull() const { return m_rows.size() >= std::size_t{kMostOrdered}; }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[m_order[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] std::vector<quint32> wantedOrder() const;
    void goOn();
    void putInOrder();

    std::vector<items::ColumnInfo> m_columns;
    std::vector<Row> m_rows;
    std::vector<quint32> m_order; ///< places in m_rows, as they are shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace rd::views
