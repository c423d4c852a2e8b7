// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/signatures.h"
#include "models/services/batchservice.h"
#include "models/services/issuechanges.h"

#include <map>

namespace rd::services {

// What the files of BatchService share, and what verify asks of a batch's signatures; nobody else includes this.

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

inline constexpr QLatin1StringView kTwoPersonSetting("payout-two-person");
/// Whether somebody else has to agree, by the rule for all payouts and what the campaign says.
[[nodiscard]] Result<bool> needsSecondPerson(WorkspaceRepository &workspace, bool byCampaign);

/// What approvals and the seal of a batch are about.
/// @param workspace its id
[[nodiscard]] SealFacts sealFactsOf(const QString &workspace, const Batch &batch, const std::vector<Payout> &payouts);
/// What is wrong with the signatures of a batch's approvals and seal (reliability.md 4); empty = nothing.
[[nodiscard]] QStringList signatureObjections(
    const std::vector<MemberKey> &keys, Signatures &signatures, const QString &workspace, const Batch &batch);

/// Without those on the note, which is the program's own text: that it lost a dash in each of 50,000 lines would hide
/// the names that were changed.
[[nodiscard]] std::vector<PayoutRemark> worthSaying(const std::vector<PayoutRemark> &remarks);
/// As many as a person reads; each stands beside its line, too.
void addRemarks(QStringList &list, const QString &number, const std::vector<PayoutRemark> &remarks);
/// What the format changed of the lines, as it is stored beside the file.
[[nodiscard]] QByteArray remarkBytes(const std::vector<PayoutRemark> &remarks);
[[nodiscard]] QByteArray remarksPlace(const QString &uid);
/// Four signs that tell the files of two workspaces apart, both of which number from 1 on.
[[nodiscard]] QString workspaceTag(const QString &workspace);
/// Where the cipher believes the file of a batch to be.
[[nodiscard]] QByteArray filePlace(const QString &uid);
[[nodiscard]] QByteArray sha256(const QByteArray &bytes);
/// An entry of the chain about a batch.
[[nodiscard]] NewEntry batchEntry(const Batch &batch, EntryKind kind, const QString &facts, const QString &actor);
/// The time of what is done to a batch now: never before the newest entry of the books (reliability.md 11). An approval
/// is as old as that says, too: a clock that was set back neither lets one lapse at once nor makes one older than what
/// it is about.
[[nodiscard]] Result<Instant> bookTime(Clock &clock, BooksRepository &books);
/// A provider's word as it may stand in the chain: upper-case letters and underscores, at most 40.
[[nodiscard]] QString codeWord(const QString &word);

} // namespace rd::services
