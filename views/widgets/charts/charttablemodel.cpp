// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/charttablemodel.h"

#include "models/items/rowmodel.h"

#include <algorithm>
#include <numeric>

namespace rd::views {

void ChartTableModel::setTable(const ChartTable &table)
{
    beginResetModel();
    m_table = table;
    putInOrder();
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.titles.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_table.rows.at(m_rows.at(index.row())).value(index.column());
    if (role == items::RawRole) {
        const QStringList raw = m_table.rawRows.value(m_rows.at(index.row()));
        if (raw.size() < columnCount())
            return {};
        const QStringList besides = index.column() > 0 ? raw.mid(columnCount()) : QStringList();
        return (QStringList{raw.at(index.column())} + besides).join(QLatin1Char(' '));
    }
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.titles.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section > 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

void ChartTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    putInOrder();
    endResetModel();
}

int ChartTableModel::compare(qsizetype a, qsizetype b) const
{
    const QStringList first = m_table.rawRows.value(a);
    const QStringList second = m_table.rawRows.value(b);
    const qsizetype shown = m_table.titles.size();
    if (first.size() >= shown && second.size() == first.size()) {
        // What a file has besides is the currency of a figure: those of different ones are never weighed against each
        // other.
        for (qsizetype extra = shown; m_sortColumn > 0 && extra < first.size(); ++extra) {
            if (const int which = QString::compare(first.at(extra), second.at(extra), Qt::CaseInsensitive))
                return which;
        }
        bool areNumbers = false;
        bool isOther = false;
        const double left = first.at(m_sortColumn).toDouble(&areNumbers);
        const double right = second.at(m_sortColumn).toDouble(&isOther);
        if (areNumbers && isOther)
            return left < right ? -1 : left > right ? 1 : 0;
        if (const int texts = QString::compare(first.at(m_sortColumn), second.at(m_sortColumn), Qt::CaseInsensitive))
            return texts;
    }
    return QString::compare(
        m_table.rows.at(a).value(m_sortColumn), m_table.rows.at(b).value(m_sortColumn), Qt::CaseInsensitive);
}

void ChartTableModel::putInOrder()
{
    m_rows.resize(m_table.rows.size());
    std::iota(m_rows.begin(), m_rows.end(), qsizetype{0});
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    std::stable_sort(m_rows.begin(), m_rows.end(), [this](qsizetype a, qsizetype b) {
        const int order = compare(a, b);
        return m_sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
}

} // namespace rd::views
