// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookslock.h"

namespace rd::services {

std::unique_lock<std::mutex> lockBooks()
{
    static std::mutex mutex;
    return std::unique_lock(mutex);
}

} // namespace rd::services
