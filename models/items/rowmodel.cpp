// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowmodel.h"

#include <algorithm>
#include <numeric>

namespace rd::items {

RowModel::RowModel(std::vector<ColumnInfo> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const auto &column = m_columns[static_cast<std::size_t>(index.column())];
        return QVariant(int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return cell(source(index), index.column(), role);
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == RawRole)
        return column.id;
    if (role == Qt::TextAlignmentRole)
        return QVariant(int((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    refilter();
}

void RowModel::setSearch(const QString &text)
{
    const QString folded = text.simplified().toCaseFolded();
    if (folded == m_search)
        return;
    m_search = folded;
    refilter();
}

int RowModel::rowOf(std::size_t source) const
{
    const auto at = std::find(m_order.begin(), m_order.end(), source);
    return at == m_order.end() ? -1 : static_cast<int>(at - m_order.begin());
}

void RowModel::endRows()
{
    m_folded.clear();
    rebuild();
    endResetModel();
}

void RowModel::refilter()
{
    beginResetModel();
    rebuild();
    endResetModel();
}

} // namespace rd::items
