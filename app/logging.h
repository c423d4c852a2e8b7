// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::app {

/// Sends all log messages through the redactor to `directory`/referral-desk.log (ten files of 1 MB), and to standard
/// error when `verbose`. Before the first call nothing but warnings reaches standard error. Thread safe; may be called
/// again with another directory.
void startLogging(const QString &directory, bool verbose);

/// The file that is written now; empty before there is one. Thread safe.
[[nodiscard]] QString logPath();

} // namespace rd::app
