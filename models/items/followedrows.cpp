// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/followedrows.h"

#include "models/items/columnmodel.h"
#include "models/items/windowmodel.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace rd::items {

namespace {

/// The ids of rows, each asked for by its row.
template <typename IdOfRow>
std::vector<qint64> idsOf(const RowRuns &rows, IdOfRow idOfRow)
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<std::size_t>(rowsIn(rows)));
    for (const auto &[first, last] : rows) {
        for (int row = first; row <= last; ++row)
            ids.push_back(idOfRow(row));
    }
    return ids;
}

/// Rows in ascending order as runs.
RowRuns runsOfRows(const std::vector<int> &rows)
{
    RowRuns runs;
    for (const int row : rows) {
        if (runs.empty() || runs.back().second != row - 1)
            runs.emplace_back(row, row);
        runs.back().second = row;
    }
    return runs;
}

} // namespace

RowsAtOnce::RowsAtOnce(const RowModel &model)
{
    if (const auto *columns = qobject_cast<const ColumnModel *>(&model)) {
        const std::shared_ptr<const ColumnModel> twin = columns->lendTwin();
        m_idsIn = [twin](const RowRuns &rows) { return idsOf(rows, [&twin](int row) { return twin->idOfRow(row); }); };
        m_runsOf = [twin](const std::vector<qint64> &ids) { return twin->runsOf(ids); };
        return;
    }
    if (const auto *window = qobject_cast<const WindowModel *>(&model)) {
        const auto ids = window->lentIds();
        m_idsIn = [ids](const RowRuns &rows) {
            return idsOf(rows, [&ids](int row) { return qint64{(*ids)[static_cast<std::size_t>(row)]}; });
        };
        m_runsOf = [ids](const std::vector<qint64> &wanted) { return WindowModel::runsAmong(*ids, wanted); };
        return;
    }
    const RowRuns all = model.rowCount() == 0 ? RowRuns() : RowRuns{{0, model.rowCount() - 1}};
    const auto ids =
        std::make_shared<const std::vector<qint64>>(idsOf(all, [&model](int row) { return model.idOfRow(row); }));
    m_idsIn = [ids](const RowRuns &rows) {
        return idsOf(rows, [&ids](int row) { return (*ids)[static_cast<std::size_t>(row)]; });
    };
    m_runsOf = [ids](const std::vector<qint64> &wanted) {
        std::unordered_map<qint64, int> places;
        for (std::size_t row = 0; row < ids->size(); ++row)
            places.emplace((*ids)[row], static_cast<int>(row));
        std::vector<int> rows;
        for (const qint64 id : wanted) {
            if (const auto place = places.find(id); place != places.end())
                rows.push_back(place->second);
        }
        std::sort(rows.begin(), rows.end());
        return runsOfRows(rows);
    };
}

FollowedRows::FollowedRows(const RowModel &model, RowRuns rows, Background background, QObject *parent)
    : QObject(parent), m_model(model), m_rows(std::move(rows)), m_background(std::move(background))
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FollowedRows::remember);
    connect(&model, &RowModel::rowsAboutToBeRenewed, this, &FollowedRows::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &FollowedRows::find);
    connect(&model, &RowModel::rowsRenewed, this, &FollowedRows::find);
    // A window shows the first rows before it knows the others.
    if (const auto *window = qobject_cast<const WindowModel *>(&model))
        connect(window, &WindowModel::found, this, &FollowedRows::find);
}

FollowedRows::~FollowedRows()
{
    // What it holds may be the last of millions of rows.
    if (m_before)
        m_background(
            nullptr, [before = std::move(m_before)] {}, [] {});
}

void FollowedRows::remember()
{
    ++m_finding; // what is being found at the moment is of rows that go
    // Rows that are still being found go on standing for those of before.
    if (m_rows.empty() || m_before)
        return;
    m_before = std::make_shared<const RowsAtOnce>(m_model);
    Q_EMIT lost();
}

void FollowedRows::find()
{
    if (!m_before || !m_model.isWhole())
        return;
    auto runs = std::make_shared<RowRuns>();
    m_background(
        this,
        [before = m_before, now = std::make_shared<const RowsAtOnce>(m_model), rows = m_rows, runs]() mutable {
            *runs = now->runsOf(before->idsIn(rows));
            before.reset();
            now.reset();
        },
        [this, runs, finding = ++m_finding] {
            if (finding != m_finding)
                return;
            m_rows = std::move(*runs);
            m_background(
                nullptr, [before = std::exchange(m_before, nullptr)] {}, [] {});
            Q_EMIT found();
        });
}

} // namespace rd::items
