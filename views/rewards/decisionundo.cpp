// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/decisionundo.h"

#include "views/shell/session.h"

#include <utility>

namespace rd::views {

DecisionUndo &DecisionUndo::of(Session &session)
{
    auto *undo = session.findChild<DecisionUndo *>(QString(), Qt::FindDirectChildrenOnly);
    return undo ? *undo : *new DecisionUndo(session);
}

DecisionUndo::DecisionUndo(Session &session) : QObject(&session)
{
    // Whatever a task does, it is no longer the last thing that was done.
    connect(&session, &Session::taskStarted, this, [this] { remember({}); });
}

void DecisionUndo::remember(std::optional<Last> last)
{
    m_last = std::move(last);
    Q_EMIT changed();
}

void DecisionUndo::noteDismissed()
{
    if (m_last)
        m_last->isSaid = false;
}

} // namespace rd::views
