// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ledger.h"
#include "models/core/reward.h"

#include <map>

namespace rd::services {

/// What the entries of one reward make of it, one after the other; two sides of it are posted by the walk itself.
struct RewardReplay {
    RewardPhase phase = RewardPhase::Open;
    qint64 booked = 0;
    qint64 issued = 0;
    qint64 open = 0; ///< accounts of this reward alone
    qint64 recoverable = 0;
    std::map<Currency, qint64> inCurrency; ///< what is booked in each
    int settlements = 0;
    bool byHand = false;
    Flags cleared = 0; ///< by a record that says so
    bool wasOut = false; ///< flags of what is out are not recorded
    bool viaBatch = false; ///< in a batch, or paid by one
    bool isSetOff = false; ///< the two below are kept by a payout for what was owed back
    qint64 setOffOpen = 0;
    qint64 setOffRecoverable = 0;
    bool isCarried = false; ///< part of it was moved to a reward of its own, or a write-off booked back

    void apply(const LedgerEntry &entry);

private:
    void setOff();
    /// A payout failed or came back: what it had kept stands again.
    void undoSetOff();
};

} // namespace rd::services
