// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/textrows.h"

#include "models/services/freeing.h"

#include <utility>

namespace rd::views {

namespace {

constexpr std::size_t kMany = 10'000;

/// To free the texts of a hundred thousand rows takes longer than a frame.
void retire(std::vector<TextRows::Row> rows)
{
    if (rows.size() > kMany)
        services::freeInBackground(std::move(rows));
}

} // namespace

TextRows::~TextRows()
{
    retire(std::move(m_rows));
}

void TextRows::setRows(std::vector<Row> rows)
{
    beginRows();
    retire(std::exchange(m_rows, std::move(rows)));
    endRows();
}

void TextRows::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    refilter();
}

QVariant TextRows::cell(std::size_t source, int column, int role) const
{
    if (role == items::IdRole)
        return static_cast<qint64>(source) + 1;
    const Cell &cell = m_rows[source][static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case items::CodeRole:
        return cell.code;
    case items::MinorRole:
        return cell.number ? QVariant(*cell.number) : QVariant();
    default:
        return {};
    }
}

int TextRows::compare(std::size_t a, std::size_t b, int column) const
{
    const Cell &left = m_rows[a][static_cast<std::size_t>(column)];
    const Cell &right = m_rows[b][static_cast<std::size_t>(column)];
    if (left.number && right.number)
        return items::threeWay(*left.number, *right.number);
    return items::threeWayText(left.text, right.text);
}

QString TextRows::searchTextOf(std::size_t source) const
{
    QStringList texts;
    for (const Cell &cell : m_rows[source])
        texts += cell.text;
    return texts.join(u'\n');
}

} // namespace rd::views
