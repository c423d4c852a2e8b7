// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/turnwatch.h"

#include <QTest>

namespace rd::views {

/// Does the same a few times, each of which has to leave the window able to answer: the first one as well, which is the
/// only one for most. Ends with the first one that fails for another reason.
/// @param act is given the tries, for what it does itself in place of an event, and its number from 0
template <typename Act>
void neverDeaf(Act act)
{
    constexpr int kTries = 3;
    Tries tries;
    for (int i = 0; i < kTries; ++i) {
        tries.begin();
        act(tries, i);
        if (QTest::currentTestFailed())
            return;
        tries.add();
    }
    QVERIFY2(tries.areGood(kTries), tries.what().constData());
}

} // namespace rd::views
