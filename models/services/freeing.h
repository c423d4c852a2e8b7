// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/pool.h"

#include <memory>
#include <utility>

namespace rd::services {

/// Destroys on the pool what may be so large that to free it takes longer than a frame.
template <typename T>
void freeInBackground(T large)
{
    startWork(Lane::Short, nullptr, [held = std::make_shared<T>(std::move(large))] {});
}

} // namespace rd::services
