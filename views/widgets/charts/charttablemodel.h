// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/chartdata.h"

#include <QAbstractTableModel>

namespace rd::views {

/// A ChartTable for a view; all columns but the first are figures.
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

private:
    ChartTable m_table;
};

} // namespace rd::views
