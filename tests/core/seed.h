// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDebug>
#include <QRandomGenerator>

namespace rd::tests {

/// The seed of a property test: RD_TEST_SEED where it is set, so that a failure can be repeated, else a new one each
/// time. Printed.
inline quint32 printedSeed()
{
    bool given = false;
    const uint wanted = qEnvironmentVariable("RD_TEST_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    qInfo("seed %u (RD_TEST_SEED=%u repeats this run)", seed, seed);
    return seed;
}

} // namespace rd::tests
