// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/pagedrows.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace rd::views {

namespace {

int compareCells(const PagedRows::Cell &a, const PagedRows::Cell &b)
{
    if (a.number || b.number) {
        // What has no number stands before all that have one.
        const auto key = [](const PagedRows::Cell &cell) {
            return std::tuple(cell.number.has_value(), cell.currency, cell.number.value_or(0));
        };
        return items::threeWay(key(a), key(b));
    }
    const int texts = items::threeWayText(a.text, b.text);
    return texts != 0 ? texts : items::threeWayText(a.caption, b.caption);
}

} // namespace

PagedRows::PagedRows(std::vector<items::ColumnInfo> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int PagedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PagedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowAt(index.row());
    const Cell &cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case items::RawRole:
        return cell.text;
    case items::CaptionRole:
        return cell.caption;
    case items::CodeRole:
        return cell.code;
    case items::MinorRole:
    case items::InstantRole:
        return cell.number ? QVariant(*cell.number) : QVariant();
    case items::CurrencyRole:
        return cell.currency != 0 ? QVariant(cell.currency) : QVariant();
    case items::IdRole:
        return row.id;
    case Qt::TextAlignmentRole:
        if (m_columns[static_cast<std::size_t>(index.column())].isNumber)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant PagedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const items::ColumnInfo &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

bool PagedRows::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asked && m_sortColumn < 0;
}

void PagedRows::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = true;
    Q_EMIT pageWanted();
}

void PagedRows::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount() || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    goOn();
}

void PagedRows::clear()
{
    beginResetModel();
    m_rows.clear();
    m_order.clear();
    m_more = false;
    m_asked = false;
    endResetModel();
    Q_EMIT orderChanged();
}

void PagedRows::addPage(std::vector<Row> rows, bool more)
{
    m_more = more;
    m_asked = false;
    if (!rows.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        for (std::size_t row = m_order.size(); row < m_rows.size(); ++row)
            m_order.push_back(static_cast<quint32>(row));
        endInsertRows();
    }
    if (m_sortColumn >= 0)
        goOn();
}

void PagedRows::giveUpPage()
{
    m_asked = false;
    if (!isGathering())
        return;
    m_sortColumn = -1; // half of them in order would say something that is not true
    putInOrder();
    Q_EMIT orderChanged();
}

/// Asks for the next page, or puts the rows in order.
void PagedRows::goOn()
{
    if (!isGathering())
        putInOrder();
    else if (!m_rows.empty() && !std::exchange(m_asked, true))
        Q_EMIT pageWanted();
    Q_EMIT orderChanged();
}

std::vector<quint32> PagedRows::wantedOrder() const
{
    std::vector<quint32> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0U);
    if (m_sortColumn < 0)
        return order;
    const auto column = static_cast<std::size_t>(m_sortColumn);
    std::stable_sort(order.begin(), order.end(), [this, column](quint32 a, quint32 b) {
        const int less = compareCells(m_rows[a].cells[column], m_rows[b].cells[column]);
        return m_sortOrder == Qt::AscendingOrder ? less < 0 : less > 0;
    });
    return order;
}

void PagedRows::putInOrder()
{
    std::vector<quint32> order = wantedOrder();
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> rows(order.size());
    for (std::size_t row = 0; row < order.size(); ++row)
        rows[order[row]] = static_cast<int>(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after += index(rows[m_order[static_cast<std::size_t>(one.row())]], one.column());
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace rd::views
