// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

namespace rd::fakes {

/// How long this program has been computing, in all its threads, since it was made: what else the machine has to do
/// does not count, as it would by a clock on the wall.
class ProcessorTime {
public:
    [[nodiscard]] qint64 ms() const { return qint64{std::clock() - m_from} * 1000 / CLOCKS_PER_SEC; }

private:
    std::clock_t m_from = std::clock();
};

} // namespace rd::fakes
