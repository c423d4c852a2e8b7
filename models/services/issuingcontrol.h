// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/mode.h"
#include "models/core/money.h"
#include "models/ports/clock.h"
#include "models/services/gate.h"

namespace rd::services {

/// The switch that stops all sending of rewards, as it stands.
struct IssuingStop {
    Instant at;
    QString by;
    QString reason;
};

/// How much may go out without a person looking. What is not said has no limit but the campaigns' caps.
struct AutomaticLimits {
    std::vector<Money> perDay; ///< by currency, a local day of the merchant
    std::vector<Money> askAbove; ///< by currency: a reward above it waits for a person
    std::optional<int> countPerDay; ///< rewards a day, those without an amount included
    [[nodiscard]] bool asksPerson(const std::optional<Money> &amount) const;
    bool operator==(const AutomaticLimits &) const = default;
};

/// What has been handed to the providers without a person today, uncertain outcomes included. Each mode has the whole
/// limits for itself: trying out in test mode uses up nothing of a live day.
struct AutomaticTally {
    Mode mode = Mode::Live;
    LocalDay day;
    std::vector<Money> totals;
    int count = 0;
};

/// What stands above all issuing: the switch that stops it, and the limits of what goes out by itself. Kept in the
/// workspace. Blocking, thread safe.
class IssuingControl {
public:
    IssuingControl(WorkspaceRepository &workspace, Gate &gate, Clock &clock);

    /// nullopt = rewards may be sent.
    [[nodiscard]] Result<std::optional<IssuingStop>> stopped();
    /// From the next reward on nothing is sent, whoever asks; what is on its way is still looked up. An approver or
    /// admin; a reason is needed. Stopping again keeps the first.
    [[nodiscard]] Status stop(const QString &reason, const QString &member);
    /// An admin.
    [[nodiscard]] Status resume(const QString &member);

    [[nodiscard]] Result<AutomaticLimits> limits();
    /// An admin. Amounts above zero, one a currency.
    [[nodiscard]] Status setLimits(const AutomaticLimits &limits, const QString &member);

    /// Of the merchant's day that it is now.
    [[nodiscard]] Result<AutomaticTally> today(Mode mode);
    [[nodiscard]] Status setTally(const AutomaticTally &tally);

private:
    WorkspaceRepository &m_workspace;
    Gate &m_gate;
    Clock &m_clock;
};

/// Rewards may be sent: nobody has stopped it (code "issuing-off"), and no check of the books has failed (Damaged, code
/// "issuing-stopped", reliability.md 2). For those who only have the workspace.
[[nodiscard]] Status checkIssuingIsOn(WorkspaceRepository &workspace);
[[nodiscard]] Result<AutomaticLimits> automaticLimits(WorkspaceRepository &workspace);

} // namespace rd::services
