// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/cancel.h"

#include <chrono>
#include <thread>

namespace rd::fakes {

/// Long work that does nothing but go on until somebody asks it to stop. A token calls nobody, so it is looked at again
/// and again. For any thread but the window's.
inline void waitUntilCancelled(const CancelToken &cancel)
{
    while (!cancel.isCancelled())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

} // namespace rd::fakes
