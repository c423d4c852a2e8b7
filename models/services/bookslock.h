// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <mutex>

namespace rd::services {

/// Whoever reads rewards in order to change them (recompute, decision, issue) holds this from the read to the write, so
/// that no one writes back a row that another has changed meanwhile. One for the process, because a process writes one
/// workspace; never held while a request to a provider is on its way.
[[nodiscard]] std::unique_lock<std::mutex> lockBooks();

} // namespace rd::services
