// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desk.h"

#include <QWidget>

namespace rd::views {

/// Version, licence and diagnostics in a sheet on `parent`; returns at once. The diagnostics name versions and kinds of
/// places only, no person, no path, no account.
void showAbout(QWidget *parent, services::Desk &desk, const QString &keychainBackend);

/// The lines of the diagnostics, as they are copied.
[[nodiscard]] QString diagnosticsText(
    const WorkspaceInfo &workspace, const std::vector<Connection> &connections, const QString &keychainBackend);

} // namespace rd::views
