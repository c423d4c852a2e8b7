// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/payout.h"

namespace rd {

/// What a row of a result file is, beside the batch (domain.md 5.4.5). Only Matched rows ever change anything, and a
/// return of a little less than was sent (AmountDiffers) that a person agreed to; once it is due again, such a row is
/// Matched.
enum class MatchClass {
    Matched,
    Unmatched, ///< no line of the batch
    Missing, ///< a line of the batch of which the file says nothing
    Duplicate, ///< several rows for one line
    AmountDiffers, ///< another amount or currency
    ReceiverDiffers,
    UnknownWord, ///< a state nobody knows: shown, never acted on
    Contradicts, ///< says the opposite of what is known for certain (paid, after it had failed)
};
[[nodiscard]] QString word(MatchClass match);

/// How a row found its line (domain.md 5.4.6); the last needs a person.
enum class MatchedBy { Nothing, Reference, ProviderId, Receiver };
[[nodiscard]] QString word(MatchedBy by);

/// What a row makes of its payout.
enum class PayoutMove {
    None,
    Settle, ///< → Issued
    Unclaim, ///< → Unclaimed, with a deadline
    Fail, ///< → Due again, with the reason
    Return, ///< paid and come back → Due again
    Contradict ///< nothing: a person has to find out
};
/// What `said` means for a payout that is `now` (domain.md 5.3). Older news change nothing.
[[nodiscard]] PayoutMove moveFor(PayoutState now, PayoutState said);

/// A reference as far as banks keep it: letters and digits in one case. An ACH entry has no room for dashes, and some
/// banks drop them. Whatever compares references with those of a file compares these.
[[nodiscard]] QString denseReference(const QString &reference);

/// A line of the batch as far as results are matched by it.
struct KnownPayout {
    int line = 0;
    QString reference;
    QString providerId; ///< as seen in an earlier file
    QString account; ///< of the destination, in its normal form
    QString email; ///< of the participant
    Money amount;
    PayoutState state = PayoutState::Sent;
    bool byHand = false; ///< a person marked it as paid
};

/// One row of the comparison.
struct ItemMatch {
    int item = -1; ///< index of the ProviderItem; −1 = Missing
    int line = 0; ///< of the batch; 0 = none
    MatchClass match = MatchClass::Unmatched;
    MatchedBy by = MatchedBy::Nothing;
    PayoutMove move = PayoutMove::None;
    /// Found by the receiver only, a late failure of what counted as paid (domain.md 5.4.6, 5.4.8), or less came back.
    bool needsPerson = false;
    QString note; ///< plain words; holds no whole destination
};

/// Compares a result file with a batch; guesses nothing. Rows in the order of the file, then the missing lines. Pure.
[[nodiscard]] std::vector<ItemMatch> matchResults(
    const std::vector<KnownPayout> &payouts, const std::vector<ProviderItem> &items);

/// Until when a receiver may take an unclaimed payout (domain.md 5.4.9). @param days as the data of the format says
/// (PayoutFormat::unclaimedDays); 0 = not known, nullopt
[[nodiscard]] std::optional<Instant> unclaimedUntil(int days, Instant since);

} // namespace rd
