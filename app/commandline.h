// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QStringList>

#include <map>

namespace rd::app {

/// True when the arguments ask for the terminal: a command, --help or --version. Without one the window opens.
[[nodiscard]] bool wantsTerminal(const QStringList &arguments);
/// True for a command that lays out pages: it needs a QGuiApplication, on no display.
[[nodiscard]] bool needsFonts(const QStringList &arguments);
/// Parses, runs and returns the exit status of contract.md 2. Needs a QCoreApplication.
[[nodiscard]] int runCommandLine(const QStringList &arguments, std::map<QString, Secret> environmentSecrets);

} // namespace rd::app
