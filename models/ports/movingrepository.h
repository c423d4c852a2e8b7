// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/balancerepository.h"
#include "models/ports/participantrepository.h"

#include <map>

namespace rd {

/// A sale that no provider reports, entered by a person; it earns by the same rules as any other.
struct ManualSale {
    int line = 0; ///< in the file, for errors
    QString reference; ///< names it for good within its connection: the same one again adds nothing
    ConnectionId connection; ///< under whose account and mode it counts
    QString customerEmail;
    QString customerId;
    ParticipantId participant; ///< invalid: attribution as usual
    QString participantText; ///< code or e-mail, the evidence of the sale
    CampaignId campaign;
    Money amount; ///< net: without tax and shipping
    Instant paidAt;
    QString product;
    QString note;
};

/// A commission another system has already paid.
struct PaidElsewhere {
    enum class State { Waiting = 1, Settled = 2, Differs = 3 };
    int line = 0;
    qint64 id = 0;
    QString system;
    QString reference; ///< unique within the system and mode
    ParticipantId participant;
    QString customerEmail;
    QString customerId;
    QString
        objectId; ///< sale at the provider as their file names it: invoice, charge or payment; else customer and day
    Instant soldAt; ///< epoch = unknown
    Money amount;
    Instant paidAt;
    Mode mode = Mode::Live; ///< only rewards of this mode can be meant
    QString author;
    State state = State::Waiting;
    RewardId reward;
};

/// What becomes of one of them, with the change of its reward.
struct PaidOutcome {
    qint64 id = 0;
    PaidElsewhere::State state = PaidElsewhere::State::Waiting;
    RewardId reward;
    std::optional<HandSettlement> settlement; ///< settled
    std::optional<RewardChange> hold; ///< amounts differ: held until a person decides
};

/// The main object (rulings.md 39) that ids of a provider stand for, by id: the invoice where there is one, else the
/// charge. An id that no provider has shown is not in it.
using MainObjects = std::map<QString, QString>;

/// Moving over from another system, and sales entered by hand. Blocking.
class MovingRepository {
public:
    virtual ~MovingRepository() = default;
    /// All or nothing. A known reference with other content is an error (BadInput) that names the line.
    /// @param dryRun does the same and undoes it
    [[nodiscard]] virtual Result<ImportCounts> addManualSales(
        const std::vector<ManualSale> &sales, Instant now, const QString &actor, bool dryRun) = 0;
    /// Keeps what is new by system, reference and mode; a known one is left as it is, with other content it is an error
    /// (BadInput) that names the line.
    [[nodiscard]] virtual Result<ImportCounts> addPaid(
        const std::vector<PaidElsewhere> &rows, Instant now, const QString &actor, bool dryRun) = 0;
    /// Of invoices, charges, payment intents, checkout sessions and sales entered by hand.
    [[nodiscard]] virtual Result<MainObjects> mainObjects(const QStringList &ids) = 0;
    /// @param onlyWaiting those without a reward yet
    [[nodiscard]] virtual Result<std::vector<PaidElsewhere>> paid(bool onlyWaiting) = 0;
    /// One transaction.
    [[nodiscard]] virtual Status settlePaid(const std::vector<PaidOutcome> &outcomes, Instant now) = 0;
    /// Lines whose reference is known with other content; add…() would refuse them.
    [[nodiscard]] virtual Result<std::vector<int>> takenReferences(const std::vector<ManualSale> &sales) = 0;
    [[nodiscard]] virtual Result<std::vector<int>> takenReferences(const std::vector<PaidElsewhere> &rows) = 0;
};

} // namespace rd
