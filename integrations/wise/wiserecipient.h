// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/rewardgateway.h"

#include <QJsonObject>

namespace rd::wise {

// A participant's payout method as a recipient at Wise (payouts.md 2b). Pure.

/// Why a payout in that currency cannot go there; empty = it can. Wise wants the receiver's postal address in some
/// currencies, which is not kept here: recipients that are saved at Wise have it.
[[nodiscard]] QString objectionTo(const Destination &destination, const QString &target, const QString &source);
/// The recipient to be made, in the form of POST /v1/accounts.
[[nodiscard]] QJsonObject recipientOf(const PayoutReceiver &receiver, qint64 profile, const QString &currency);
/// Whether a recipient of Wise's list is the wanted one.
[[nodiscard]] bool isSameRecipient(const QJsonObject &listed, const QJsonObject &wanted);

} // namespace rd::wise
