// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tableupdate.h"

#include <algorithm>

namespace rd::items {

namespace {

/// Rows looked at for one that is still there: less than a ms.
constexpr int kMostLookedAt = 5'000;

/// Without a list of their ids: of two times a million rows those would take as much as half the table.
bool showTheSame(const ColumnModel &a, const ColumnModel &b)
{
    const int count = a.rowCount();
    if (count != b.rowCount())
        return false;
    for (int row = 0; row < count; ++row) {
        if (a.idOfRow(row) != b.idOfRow(row))
            return false;
    }
    return true;
}

} // namespace

TableUpdate::TableUpdate(const ColumnModel &model, Fill fill, Runs selected, Selected meaning)
    : m_twin(model.makeTwin()),
      m_fill(std::move(fill)),
      m_selected(std::move(selected)),
      m_meaning(meaning),
      m_question(model.question())
{
    // It belongs to no thread: nobody listens to it, and any may fill and free it.
    m_twin->moveToThread(nullptr);
}

void TableUpdate::prepare()
{
    const std::shared_ptr<const ColumnModel> before = m_twin->lendTwin();
    m_fill(*m_twin);
    m_areSame = showTheSame(*before, *m_twin);
    m_twin->findPlaces();
    (void)m_twin->totals();
    if (m_selected.empty() || m_areSame) {
        m_nowSelected = m_selected;
    } else if (m_meaning == Selected::AllShown) {
        if (const int count = m_twin->rowCount(); count > 0)
            m_nowSelected = {{0, count - 1}};
    } else {
        std::vector<qint64> ids;
        for (const auto &[first, last] : m_selected) {
            for (int row = first; row <= last; ++row)
                ids.push_back(before->idOfRow(row));
        }
        m_nowSelected = m_twin->runsOf(ids);
    }
}

bool TableUpdate::fits(const ColumnModel &model, const Runs &selected) const
{
    return model.question() == m_question && selected == m_selected;
}

void TableUpdate::apply(ColumnModel &model)
{
    model.takeOver(*m_twin, m_areSame);
}

int TableUpdate::rowAfter(const ColumnModel &model, int former) const
{
    const int last = std::min(m_twin->rowCount(), former + 1 + kMostLookedAt) - 1;
    for (int row = std::max(0, former + 1); row <= last; ++row) {
        if (const int now = model.rowOfId(m_twin->idOfRow(row)); now >= 0)
            return now;
    }
    return -1;
}

int TableUpdate::rowNear(const ColumnModel &model, int former) const
{
    if (const int now = rowAfter(model, former - 1); now >= 0)
        return now;
    const int first = std::max(0, former - kMostLookedAt);
    for (int row = std::min(former, m_twin->rowCount()) - 1; row >= first; --row) {
        if (const int now = model.rowOfId(m_twin->idOfRow(row)); now >= 0)
            return now;
    }
    return -1;
}

} // namespace rd::items
