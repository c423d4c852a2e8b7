// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowmodel.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace rd::items {

RowModel::RowModel(std::vector<ColumnInfo> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order->size());
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
    m_all = {};
    ++m_question;
    beginResetModel();
    rebuildOrder();
    endResetModel();
}

void RowModel::setSearch(const QString &text)
{
    const QString folded = text.simplified().toCaseFolded();
    if (folded == m_search)
        return;
    m_search = folded;
    ++m_question;
    beginResetModel();
    rebuild();
    endResetModel();
}

int RowModel::rowOf(std::size_t source) const
{
    if (source >= m_shown.size() || !m_shown.has(source))
        return -1;
    if (!m_places.empty())
        return static_cast<int>(m_places[source]);
    const auto at = std::find(m_order->begin(), m_order->end(), static_cast<quint32>(source));
    return at == m_order->end() ? -1 : static_cast<int>(at - m_order->begin());
}

int RowModel::rowOfId(qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (idOfRow(row) == id)
            return row;
    }
    return -1;
}

std::vector<std::pair<int, int>> RowModel::runsOf(const std::vector<qint64> &ids) const
{
    const std::set<qint64> wanted(ids.begin(), ids.end());
    RowSet sources(sourceCount(), false);
    for (std::size_t source = 0; source < sources.size(); ++source) {
        if (wanted.contains(idOfSource(source)))
            sources.add(source);
    }
    return runsOfSources(sources);
}

std::vector<std::pair<int, int>> RowModel::runsOfSources(const RowSet &sources) const
{
    std::vector<std::pair<int, int>> runs;
    const int count = rowCount();
    for (int row = 0; row < count; ++row) {
        if (!sources.has(source(row)))
            continue;
        if (runs.empty() || runs.back().second != row - 1)
            runs.emplace_back(row, row);
        runs.back().second = row;
    }
    return runs;
}

void RowModel::load(const std::vector<std::size_t> &, QObject *, std::function<void(const Status &)> then)
{
    then({});
}

std::vector<FieldTest> RowModel::understand(const QString &folded, const SearchQuery &query)
{
    m_search = folded;
    m_complaint.reset();
    return testsOf(query);
}

void RowModel::endRows()
{
    m_folded = {};
    m_all = {};
    m_hasWords = false;
    ++m_question;
    rebuild();
    endResetModel();
}

void RowModel::refilter()
{
    m_hasWords = false;
    ++m_question;
    beginResetModel();
    rebuild();
    endResetModel();
}

void RowModel::rechoose()
{
    ++m_question;
    beginResetModel();
    rebuildShown();
    endResetModel();
}

const std::vector<ShownTotal> &RowModel::totals() const
{
    if (!m_totals)
        m_totals = shownTotals();
    return *m_totals;
}

void RowModel::askAs(const RowModel &other)
{
    m_search = other.m_search;
    m_fieldTerms = other.m_fieldTerms;
    m_sortColumn = other.m_sortColumn;
    m_sortOrder = other.m_sortOrder;
    m_question = other.m_question;
    m_order = other.m_order;
    m_isLent = other.m_isLent = true;
}

void RowModel::exchangeAnswers(RowModel &other)
{
    std::swap(m_matching, other.m_matching);
    std::swap(m_shown, other.m_shown);
    std::swap(m_order, other.m_order);
    std::swap(m_isLent, other.m_isLent);
    std::swap(m_places, other.m_places);
    std::swap(m_totals, other.m_totals);
    std::swap(m_all, other.m_all);
    std::swap(m_folded, other.m_folded);
    std::swap(m_words, other.m_words);
    std::swap(m_hasWords, other.m_hasWords);
    std::swap(m_complaint, other.m_complaint);
    ++m_question;
}

void RowModel::findPlaces()
{
    m_places.assign(sourceCount(), 0);
    for (std::size_t row = 0; row < m_order->size(); ++row)
        m_places[(*m_order)[row]] = static_cast<quint32>(row);
}

/// Words that were only typed on: what does not contain the beginning cannot contain the whole.
bool RowModel::continues(const SearchQuery &query) const
{
    if (!m_hasWords || !query.terms.empty() || query.words.size() < m_words.size())
        return false;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!query.words[i].contains(m_words[i]))
            return false;
    }
    // An id is found as a whole only: somebody with number 12 has not been found by "1".
    return std::none_of(query.words.begin(), query.words.end(),
        [](const QString &word) { return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); });
}

void RowModel::rebuild()
{
    const std::size_t count = sourceCount();
    m_complaint.reset();
    SearchQuery query;
    if (m_fieldTerms)
        query = parseSearch(m_search);
    else
        query.words = m_search.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const std::vector<FieldTest> tests = testsOf(query);
    if (m_complaint) {
        m_matching.reset(count, false);
    } else {
        if (!continues(query)) {
            m_matching.reset(count, true);
            keepAccepted(m_matching);
        }
        if (!query.words.isEmpty())
            keepWords(query.words, m_matching);
        for (const FieldTest &test : tests)
            keepHolding(test, m_matching);
    }
    m_hasWords = !m_complaint && query.terms.empty();
    m_words = query.words;
    rebuildShown();
    Q_EMIT matchingChanged();
}

void RowModel::rebuildShown()
{
    m_totals.reset();
    m_shown = m_matching;
    keepChosen(m_shown);
    rebuildOrder();
}

void RowModel::rebuildOrder()
{
    const std::size_t shown = m_shown.count();
    m_places = {};
    if (std::exchange(m_isLent, false))
        m_order = std::make_shared<std::vector<quint32>>();
    std::vector<quint32> &rows = *m_order;
    rows.clear();
    rows.reserve(shown + 1);
    const auto take = [&rows](std::size_t row) { rows.push_back(static_cast<quint32>(row)); };
    if (m_sortColumn < 0) {
        m_shown.forEach(take);
        return;
    }
    // A small part of a table is sooner sorted by itself, once.
    if (m_all.empty() && shown < m_shown.size() / 8) {
        m_shown.forEach(take);
        order(rows, m_sortColumn, m_sortOrder);
        return;
    }
    if (m_all.empty()) {
        m_all.resize(m_shown.size());
        std::iota(m_all.begin(), m_all.end(), 0U);
        order(m_all, m_sortColumn, m_sortOrder);
    }
    if (shown == m_all.size()) {
        rows = m_all;
        return;
    }
    // Without a branch: nobody can foresee which rows are shown. What is written after the last is cut off.
    rows.resize(shown + 1);
    std::size_t at = 0;
    for (const quint32 row : m_all) {
        rows[at] = row;
        at += m_shown.has(row) ? 1 : 0;
    }
    rows.resize(shown);
}

void RowModel::keepAccepted(RowSet &rows) const
{
    rows.keepIf([this](std::size_t row) { return accepts(row); });
}

void RowModel::keepWords(const QStringList &words, RowSet &rows)
{
    if (m_folded.size() != sourceCount()) {
        m_folded.clear();
        m_folded.reserve(sourceCount());
        for (std::size_t i = 0; i < sourceCount(); ++i)
            m_folded.push_back(searchTextOf(i).toCaseFolded());
    }
    rows.keepIf([this, &words](std::size_t row) {
        return std::all_of(
            words.begin(), words.end(), [this, row](const QString &word) { return m_folded[row].contains(word); });
    });
}

void RowModel::keepHolding(const FieldTest &test, RowSet &rows) const
{
    rows.keepIf([this, &test](std::size_t row) { return holds(test, row); });
}

void RowModel::order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const
{
    const bool descending = order == Qt::DescendingOrder;
    std::stable_sort(rows.begin(), rows.end(), [this, column, descending](quint32 a, quint32 b) {
        const int which = compare(a, b, column);
        return descending ? which > 0 : which < 0;
    });
}

} // namespace rd::items
