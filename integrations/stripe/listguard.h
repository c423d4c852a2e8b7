// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rd::stripe {

/// One page of a list as the guard sees it.
struct PageMark {
    std::string_view cursor; ///< it was asked with
    std::string_view firstId;
    std::string_view nextCursor;
    qint64 rows = 0;
    bool hasMore = false;
};

/// Stops lists that never end (reliability.md 8): a page that begins where another page began, or points back to its
/// own cursor; more to come without rows; more than 100,000 pages. Asking for the same page again (after a failure to
/// store it) is allowed.
class ListWalk {
public:
    [[nodiscard]] Status check(const PageMark &page);

private:
    std::unordered_map<std::size_t, std::size_t> m_cursorOfFirst; // hashes: first id → cursor it was found with
};

/// The walks of many lists at once, by name. Thread safe.
class ListGuard {
public:
    [[nodiscard]] Status check(const std::string &walk, const PageMark &page);

private:
    std::mutex m_mutex;
    std::unordered_map<std::string, ListWalk> m_walks;
};

} // namespace rd::stripe
