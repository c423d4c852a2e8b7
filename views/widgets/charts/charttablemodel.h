// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/chartdata.h"

#include <QAbstractTableModel>

namespace rd::views {

/// A ChartTable for a view; all columns but the first are figures. Every column can be sorted by: numbers and dates as
/// files have them (items::RawRole, with a currency where there are several, by which figures stand first), other cells
/// by their words.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ChartTable &table);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] int compare(qsizetype a, qsizetype b) const;
    void putInOrder();

    ChartTable m_table;
    QList<qsizetype> m_rows; ///< of m_table, as they are shown
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rd::views
