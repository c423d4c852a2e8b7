// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rd::keychain {

// The only place of this folder that differs by operating system.

/// The process's own environment, "NAME=value" each, nullptr last; valid until a variable is set or unset.
[[nodiscard]] char **environment();

} // namespace rd::keychain
