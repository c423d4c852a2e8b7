// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/rewardgateway.h"
#include "models/services/payoutmethods.h"

namespace rd::services {

/// The payout method that a reward would be paid to, or why there is none that may be used now.
struct ReceiverAnswer {
    bool isKnown = false;
    PayoutReceiver receiver; ///< where it is known
    Blocker blocker = Blocker::NoPayoutMethod; ///< where it is not
    QString detail; ///< plain sentence, without the destination
};

/// The participant's current method at that provider for the currency, else the one for any; one that was changed
/// lately holds payouts back (domain.md 5.4.11). Blocking. Errors are those of the books and of the key that the
/// destinations are kept with.
/// @param method issue method, the word of the payout provider
[[nodiscard]] Result<ReceiverAnswer> receiverOf(PayoutMethodService &methods, ParticipantId participant,
    const QString &participantName, const QString &method, Currency currency);

/// The uid of the method that a payout in that currency goes to now; empty = there is none.
[[nodiscard]] Result<QString> methodUidOf(PayoutMethodService &methods, ParticipantId participant, Currency currency);

/// The gateway's plan for a reward. Where the method pays to a payout method, that is found first; without one that may
/// be used the plan is blocked, and the provider is not asked. PayPal and Tremendous pay to the address that the
/// participant keeps there in a payout method; who never had a method is paid at the e-mail address in the books.
/// @param methods nullptr = nobody has one
[[nodiscard]] Result<IssuePlan> planFor(RewardGateway &gateway, PayoutMethodService *methods, const RewardRow &row,
    IssueRequest request, const QString &key, const CancelToken &cancel);

} // namespace rd::services
