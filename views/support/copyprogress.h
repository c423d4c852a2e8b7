// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/task.h"

namespace rd::views {

class ProgressPane;

/// Says in the pane how far a task that copies books is: bytes in KB, checks by what they look at.
void showCopying(ProgressPane *pane, services::Task *task);

} // namespace rd::views
