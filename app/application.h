// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QStringList>

#include <map>

namespace rd::app {

/// Opens the window: the default workspace, `--workspace DIR`, or with `demo` the sample merchant. Returns the exit
/// status; needs no application object beforehand.
[[nodiscard]] int runWindow(int &argc, char **argv, std::map<QString, Secret> environmentSecrets);

} // namespace rd::app
