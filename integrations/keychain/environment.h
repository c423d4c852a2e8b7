// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QByteArray>

#include <map>

namespace rd::keychain {

/// Takes all variables whose name begins with `prefix` out of the environment, overwriting their values where they lie.
/// Names come without the prefix; empty values are dropped. Not thread safe.
[[nodiscard]] std::map<QString, Secret> takeVariables(const QByteArray &prefix);

} // namespace rd::keychain
