// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::files {

// The only place of this folder that differs by operating system.

/// Makes a rename in that directory survive a power cut. Not every file system can; then there is nothing more to do.
void syncDirectory(const QString &directory);

} // namespace rd::files
