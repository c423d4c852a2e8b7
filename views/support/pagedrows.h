// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"

#include <optional>

namespace rd::views {

/// Rows that arrive in pages, in the order in which the books give them: the next page is asked for when a person comes
/// near the end, so that a long past opens at once. Not sortable.
class PagedRows : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        QString caption{}; ///< second line
        QString code{}; ///< state code, for chips
        std::optional<qint64> number{}; ///< signed minor units (MinorRole) or unix ms (InstantRole)
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

    /// Forgets everything; nothing is asked for before the first page.
    void clear();
    void addPage(std::vector<Row> rows, bool more);
    /// The page asked for will not come: it may be asked for again.
    void giveUpPage() { m_asked = false; }
    [[nodiscard]] bool hasMore() const { return m_more; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    void pageWanted();

private:
    std::vector<items::ColumnInfo> m_columns;
    std::vector<Row> m_rows;
    bool m_more = false;
    bool m_asked = false;
};

} // namespace rd::views
