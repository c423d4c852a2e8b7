// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rd::sample {

/// SplitMix64 (Steele, Lea, Flood 2014): small, fast, the same on every machine.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL) {}
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// A stream of its own for what is so numbered: whatever else is drawn, it stays as it is.
    [[nodiscard]] Random branch(quint64 number) const
    {
        Random here = *this;
        Random there(here.next() + number);
        return Random(there.next()); // the streams of neighbouring seeds are the same, one draw apart
    }
    qint64 below(qint64 bound) { return qint64(next() % quint64(bound)); }
    bool chance(int perMille) { return below(1000) < perMille; }

private:
    quint64 m_state;
};

} // namespace rd::sample
