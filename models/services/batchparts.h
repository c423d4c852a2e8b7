// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"

#include <map>

namespace rd::services {

// What the files of BatchService share; nobody else includes this.

/// A batch with everything that belongs to it.
struct BatchService::Loaded {
    Batch batch;
    std::vector<Payout> payouts;
    [[nodiscard]] std::vector<RewardId> rewards() const
    {
        std::vector<RewardId> ids;
        for (const Payout &payout : payouts) {
            for (const PayoutShare &share : payout.items)
                ids.push_back(share.reward);
        }
        return ids;
    }
};

/// Claims of participants; what batches that are not written yet keep is no longer in them.
class StandingClaims {
public:
    [[nodiscard]] static Result<StandingClaims> load(BooksRepository &books);
    [[nodiscard]] Claim of(ParticipantId participant, Currency currency, Mode mode) const;

private:
    std::map<std::tuple<ParticipantId, Currency, Mode>, Claim> m_claims;
};

/// Where the cipher believes the file of a batch to be.
[[nodiscard]] QByteArray filePlace(const QString &uid);
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);
/// An entry of the chain about a reward of a batch.
[[nodiscard]] NewEntry rewardEntry(
    const StoredReward &reward, EntryKind kind, qint64 amount, const QString &facts, const QString &actor);
/// An entry of the chain about a batch.
[[nodiscard]] NewEntry batchEntry(const Batch &batch, EntryKind kind, const QString &facts, const QString &actor);
/// A provider's word as it may stand in the chain: upper-case letters and underscores, at most 40.
[[nodiscard]] QString codeWord(const QString &word);

} // namespace rd::services
