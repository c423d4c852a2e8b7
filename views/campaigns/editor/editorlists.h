// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/editorfield.h"
#include "views/widgets/card.h"

namespace rd::views {

class ListEditor;

[[nodiscard]] ListEditor *makeMilestoneList(EditorContext &context);
[[nodiscard]] ListEditor *makeCapList(EditorContext &context);

/// The burst of referrals that is held: a switch, and its limits while it is on.
[[nodiscard]] QWidget *makeVelocity(EditorContext &context);

/// The ranking. Only campaigns of kind leaderboard have one: choosing the kind makes it, and another kind takes it away
/// and keeps it for the way back.
class LeaderboardCard : public Card {
    Q_OBJECT
public:
    explicit LeaderboardCard(EditorContext &context, QWidget *parent = nullptr);
    /// Whether this campaign has a ranking.
    [[nodiscard]] bool isWanted() const;

Q_SIGNALS:
    void wantedChanged();

private:
    void follow();
    void rebuild();

    EditorContext &m_context;
    QJsonValue m_former;
    QWidget *m_content = nullptr;
    bool m_wasWanted = false;
    bool m_following = false;
};

} // namespace rd::views
