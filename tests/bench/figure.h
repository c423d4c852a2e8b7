// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string>
#include <vector>

namespace rd::bench {

struct Options {
    int rounds = 3;
    bool quick = false; ///< small sizes: shows that everything runs, its times say nothing
    int payments = 0; ///< of generated accounts; 0 = a million, or few when quick
    QString keep{}; ///< where the books of the largest account are kept from run to run; empty = nowhere
};

/// One thing measured, once a round.
struct Figure {
    std::string name; ///< begins with the number of the target: "S1 backfill"
    std::string unit;
    std::string gate{}; ///< the target, "<= 3.5"; empty = no gate
    qint64 n = 0; ///< objects of one round
    qint64 checksum = 0; ///< of the results, equal in all rounds
    std::vector<double> samples{};
    bool isTail = false; ///< the gate is one of p95, not of the median
    /// Of the same samples: ms in which the thread that was measured stood in the queue for a processor.
    std::vector<double> waits{};
};

/// One JSON line: name, n, median, p95, min, max, unit, checksum; with a gate also gate and met. Where waits are known,
/// own_p95 beside p95: without them, as on a machine with nothing else to do. The gate is held by what a person sees.
void print(const Figure &figure);
/// The ratio of two figures measured in turn, round by round.
[[nodiscard]] Figure ratio(
    std::string name, const Figure &product, const Figure &floor, std::string gate, std::string unit = "x floor");
[[nodiscard]] double medianOf(std::vector<double> samples);

/// Wall time since it was made.
class Stopwatch {
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
    }

private:
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
};

/// Ends the program: a figure of wrong results is no figure.
[[noreturn]] void die(const QString &text);
void require(bool condition, const char *text);

template <typename T>
T need(Result<T> result)
{
    if (!result)
        die(result.error().text);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

} // namespace rd::bench
