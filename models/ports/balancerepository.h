// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"

namespace rd {

/// A typed entry of a person (domain.md 1.3). What is owed more is paid through a reward of its own; what is owed less
/// is taken off what is paid later.
struct Adjustment {
    qint64 id = 0;
    QString uuid; ///< 32 hexadecimal digits
    ParticipantId participant;
    Money amount; ///< not 0
    Mode mode = Mode::Live; ///< of a positive one: its campaign's
    qint64 offset = 0; ///< of a negative one: how much has been taken off payments
    RewardId reward; ///< of a positive one
    QString reason;
    QString author;
    Instant at;
};

/// An adjustment to be made, checked.
struct NewAdjustment {
    QString uuid;
    ParticipantId participant;
    CampaignId campaign; ///< a positive one: under whose threshold and approval it falls
    RuleVersionId version; ///< its version now
    Money amount;
    Mode mode = Mode::Live; ///< of a positive one: the campaign's
    QString reason;
    QString author;
};

/// The request to give up what a participant owes back.
struct WriteOff {
    enum class State { Requested = 1, Done = 2, Refused = 3 };
    qint64 id = 0;
    QString uuid;
    ParticipantId participant;
    QString participantName;
    Money amount;
    Mode mode = Mode::Live; ///< only what is owed back in this mode is given up
    QString reason;
    QString requestedBy;
    Instant requestedAt;
    State state = State::Requested;
    QString decidedBy;
    Instant decidedAt;
    bool onePerson = false; ///< approved by who had asked, because nobody else may
};
[[nodiscard]] QString word(WriteOff::State state);

/// A reward settled by a person's hand: its change with all entries, and what was taken off for negative adjustments.
struct HandSettlement {
    RewardChange change;
    QString reference;
    qint64 adjustmentsOffset = 0;
};

/// Typed entries, write-offs and settlements by hand: each written whole with its chain records. Blocking.
class BalanceRepository {
public:
    virtual ~BalanceRepository() = default;
    [[nodiscard]] virtual Result<Adjustment> addAdjustment(const NewAdjustment &adjustment, Instant now) = 0;
    /// Newest first. @param participant invalid = all
    [[nodiscard]] virtual Result<std::vector<Adjustment>> adjustments(ParticipantId participant) = 0;
    [[nodiscard]] virtual Result<std::optional<Adjustment>> adjustmentOf(RewardId reward) = 0;

    /// Refuses (Conflict) a second open request for the same participant, currency and mode.
    [[nodiscard]] virtual Result<WriteOff> requestWriteOff(const WriteOff &request, Instant now) = 0;
    [[nodiscard]] virtual Result<std::vector<WriteOff>> writeOffs() = 0; ///< newest first
    /// Books `recoverable` as WriteOff and `adjustments` against negative adjustments, and closes the request.
    [[nodiscard]] virtual Status approveWriteOff(
        const WriteOff &request, qint64 recoverable, qint64 adjustments, Instant now) = 0;
    [[nodiscard]] virtual Status refuseWriteOff(const WriteOff &request, const QString &reason, Instant now) = 0;

    [[nodiscard]] virtual Status settleByHand(const std::vector<HandSettlement> &settlements, Instant now) = 0;
};

} // namespace rd
