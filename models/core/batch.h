// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/checkpoint.h"
#include "models/core/mode.h"
#include "models/core/payout.h"
#include "models/core/reward.h"

namespace rd {

using BatchId = StrongId<struct BatchTag>;
using PayoutId = StrongId<struct PayoutTag>;
using PayoutMethodId = StrongId<struct PayoutMethodTag>;

/// Longest a second person's agreement is good for (reliability.md 4).
inline constexpr std::chrono::hours kApprovalLasts{72};

/// "B-2026-0007".
[[nodiscard]] QString batchNumber(int year, int ordinal);
/// "B-2026-0007-00012" (domain.md 5.5): ASCII, at most 63 characters, stable for ever, no personal data.
[[nodiscard]] QString payoutReference(const QString &number, int line);

/// What may be done to a batch.
enum class BatchAction { Approve, Seal, Export, ExportAgain, Reconcile, Close, Discard };
/// Whether the state allows it; Conflict with the reason in plain words otherwise. Who may do it is the gate's
/// business.
[[nodiscard]] Status mayDo(BatchAction action, BatchState state);

/// A line as a second person agrees to it (reliability.md 4).
struct SealLine {
    int line = 0;
    QString reference;
    ParticipantId participant;
    qint64 minor = 0;
    QByteArray destination; ///< HMAC under the index key: proves the destination, does not tell it
    qint64 method = 0; ///< version of the payout method
};

/// Everything that is agreed to and sealed.
struct SealFacts {
    QString workspace;
    QString number;
    QString format;
    QString provider;
    QString account; ///< at the provider; empty for files
    LocalDay executionDay;
    bool twoPerson = true;
    Mode mode = Mode::Live;
    Currency currency;
    std::vector<SealLine> lines;
    QByteArray fileHash; ///< SHA-256 of the file's bytes
};

/// Canonical bytes: "rd-seal-1", then all fields in the order of reliability.md 4, each with its length before it.
/// @param head end of the ledger when sealed; seq 0 = not sealed yet: what an approver agrees to
[[nodiscard]] QByteArray sealBytes(const SealFacts &facts, const ChainHead &head = {});
/// SHA-256 of sealBytes() without a head: what approvals are given for.
[[nodiscard]] QByteArray approvedHash(const SealFacts &facts);

/// A person's agreement to exactly these values.
struct BatchApproval {
    MemberId member;
    QString name; ///< of the member then
    Instant at;
    QByteArray hash; ///< approvedHash()
    QByteArray publicKey = {}; ///< 32 bytes; empty = the member had no key to sign with
    QByteArray signature = {}; ///< 64 bytes over approvalBytes()
};
/// What a member's signature on an approval covers (reliability.md 4).
[[nodiscard]] QByteArray approvalBytes(const QString &workspace, const QString &number, const BatchApproval &approval);
/// What a member's signature on a seal covers.
[[nodiscard]] QByteArray sealSignatureBytes(
    const QString &workspace, const QString &number, const QByteArray &sealedHash, MemberId member);
/// SHA-256 over the sealed bytes and the approvals (domain.md 1.4).
[[nodiscard]] QByteArray sealedHash(
    const SealFacts &facts, const ChainHead &head, const std::vector<BatchApproval> &approvals);

// --- netting (domain.md 4.7) --------------------------------------------------------------------------------------

/// An approved cash reward that could be paid.
struct PayoutCandidate {
    RewardId reward;
    qint64 minor = 0; ///< > 0
    qint64 threshold = 0; ///< of its campaign or its method in this currency, whichever is higher; 0 = none
};

/// What a payout pays of one reward: minor = sent + recovered + adjusted.
struct PayoutShare {
    RewardId reward;
    qint64 minor = 0;
    qint64 sent = 0;
    qint64 recovered = 0; ///< kept for what was reversed after it had been issued
    qint64 adjusted = 0; ///< kept for negative adjustments
    friend bool operator==(const PayoutShare &, const PayoutShare &) = default;
};

/// What one participant gets in one currency and mode, or why nothing.
struct NetPayout {
    qint64 gross = 0;
    qint64 net = 0; ///< > 0 where there is a payout
    std::vector<PayoutShare> shares; ///< empty where everything is carried
    std::vector<std::pair<RewardId, Blocker>> carried; ///< NegativeBalance or BelowThreshold
};
/// Sets off what the participant owes back against the rewards, oldest first: negative adjustments, then what is
/// recoverable. The threshold is compared with the net; a reward whose campaign asks for more waits, which lowers the
/// net of the others. Pure.
[[nodiscard]] NetPayout netPayout(
    const std::vector<PayoutCandidate> &candidates, qint64 recoverable, qint64 adjustments);

/// How many payouts each batch of a format gets: as many as its limit allows, in order (domain.md 5.4.10).
[[nodiscard]] std::vector<int> batchSizes(int payouts, int maxLines);

} // namespace rd
