// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issueservice.h"

namespace rd::services {

/// What a person's last order to issue came to, kept in the workspace so that it can be read again.
struct LastIssue {
    Instant at; ///< of its end
    QString member;
    QString method;
    IssueReport report; ///< without error and clock
    qint64 left = 0; ///< lines that were too many to be kept
};

/// Far more than one order usually has; those that need attention are kept before those that were issued.
inline constexpr std::size_t kMostKeptLines = 100'000;

/// Replaces the one before; nothing for a report that says nothing. Blocking.
[[nodiscard]] Status keepLastIssue(
    WorkspaceRepository &workspace, const IssueOrder &order, const IssueReport &report, Instant now);
/// Nothing where nobody has issued anything yet, or what is kept cannot be read. Blocking.
[[nodiscard]] Result<std::optional<LastIssue>> lastIssue(WorkspaceRepository &workspace);
/// Details may name a person who is to be forgotten. Blocking.
[[nodiscard]] Status forgetLastIssue(WorkspaceRepository &workspace);

} // namespace rd::services
