// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"

#include <QObject>

#include <optional>
#include <variant>
#include <vector>

namespace rd::views {

class Session;

/// The last decision about rewards, as long as another one can take it back: until it is, or until a task begins. It
/// belongs to the session, so that a window that takes another's place offers it, too, in its own language. GUI thread.
class DecisionUndo : public QObject {
    Q_OBJECT
public:
    /// The one of this session, made when it is first asked for; its child.
    [[nodiscard]] static DecisionUndo &of(Session &session);

    struct Last {
        std::variant<services::Decision, services::FlagDecision> done = services::Decision::Approve;
        services::Decision by = services::Decision::Withdraw; ///< takes it back
        std::vector<RewardId> ids;
        bool isSaid = true; ///< the page says it; false = a person has dismissed that
    };
    [[nodiscard]] const std::optional<Last> &last() const { return m_last; }
    void remember(std::optional<Last> last);
    void noteDismissed();

Q_SIGNALS:
    void changed(); ///< another one can be taken back, or none any more

private:
    explicit DecisionUndo(Session &session);

    std::optional<Last> m_last;
};

} // namespace rd::views
