// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>

namespace rd {

/// The last of the tables of one kind that were read, while anybody still has it: who reads the table again keeps what
/// is the same only once (FoldedTexts::keepOnceWith(), PackedNumbers::keepOnceWith()). From any thread.
template <typename T>
class LastMade {
public:
    /// nullptr where nobody has it any more.
    [[nodiscard]] std::shared_ptr<const T> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_last.lock();
    }
    /// @param made to which nothing is added any more
    void set(const std::shared_ptr<const T> &made)
    {
        const std::lock_guard lock(m_mutex);
        m_last = made;
    }

private:
    mutable std::mutex m_mutex;
    std::weak_ptr<const T> m_last; ///< under m_mutex
};

} // namespace rd
