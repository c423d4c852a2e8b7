// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/mode.h"
#include "models/core/money.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace rd {

enum class ParticipantState { Applied = 1, Active = 2, Suspended = 3, Left = 4, Erased = 5 };
[[nodiscard]] QString word(ParticipantState state);
[[nodiscard]] std::optional<ParticipantState> participantStateFromWord(QStringView word);

struct Participant {
    ParticipantId id;
    QString name;
    QString email;
    QStringList codes;
    QString group;
    QString country;
    ParticipantState state = ParticipantState::Active;
    Instant joinedAt;
    QStringList campaigns; ///< names
    QStringList formerEmails{}; ///< addresses they had before, the oldest first; nobody else's ever
};

/// One row of an import, already checked.
struct ParticipantImport {
    int line = 0; ///< line in the file, for errors
    QString email; ///< trimmed
    std::optional<QString> name; ///< nullopt = column absent, keep what is stored
    std::optional<QStringList> codes;
    std::optional<QString> group;
    std::optional<QString> country;
    std::optional<ParticipantState> state;
    std::optional<Instant> joinedAt;
    QString reason; ///< typed; why state or address change: kept with the record of the chain about it
    /// Addresses of the same person. One that is their present one gives way to `email`; any other is theirs, too.
    QStringList formerEmails{};
};

struct ImportCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// Money figures of a participant; one entry per currency and mode, never added up.
struct ParticipantFigures {
    Currency currency;
    Mode mode = Mode::Live;
    qint64 earned = 0; ///< accrued less reversed
    qint64 due = 0; ///< due and approved
    qint64 issued = 0;
    qint64 upcoming = 0; ///< pending and in review
};

struct ParticipantSummary {
    Participant participant;
    // of Modes::usual()
    qint64 customers = 0; ///< bonds
    qint64 conversions = 0; ///< that earned
    // where there are live ones beside
    qint64 testCustomers = 0;
    qint64 testConversions = 0;
    std::vector<ParticipantFigures> figures; ///< live ones first
};

/// A bond customer ↔ participant with its evidence, for lists.
struct ReferralRow {
    ReferralId id;
    QString campaign;
    Mode mode = Mode::Live; ///< the campaign's
    ParticipantId participant;
    QString participantName;
    QString customerId; ///< provider id, may be empty
    QString customerEmail;
    QString evidence; ///< "promo-code DRONA29", "manual", …
    Instant startedAt;
    bool converted = false;
    QString connection; ///< name; of the account the customer was known by first; may be empty
    QString participantEmail;
    QString evidenceObject; ///< provider's id of the object that carried the evidence; may be empty
    bool moved = false; ///< another participant had this customer before, in the same campaign
    bool repeated = false; ///< bought at least twice since the bond began (rollupsums.h: ProgressSums)
    bool rewarded = false; ///< led to a reward that was given out
};

/// An imported or manual touch, already checked.
struct TouchImport {
    int line = 0;
    QString customerEmail; ///< one of the two customer fields
    QString customerId;
    ParticipantId participant;
    CampaignId campaign; ///< invalid = any
    Instant at;
    bool dated = true; ///< false: `at` is only when it was imported, and no part of what the row says
    bool fixed = false;
    bool manual = false;
    QString reason; ///< manual only
};

/// Whom a text names, by each of the ways a person may name somebody; invalid = nobody. A code may look like an id.
struct NamedParticipants {
    ParticipantId byId;
    ParticipantId byEmail;
    ParticipantId byCode;
};

class ParticipantRepository {
public:
    virtual ~ParticipantRepository() = default;
    [[nodiscard]] virtual Result<std::vector<Participant>> participants() = 0;
    [[nodiscard]] virtual Result<std::vector<ParticipantSummary>> participantSummaries() = 0; ///< with figures
    /// NotFound where there is none.
    [[nodiscard]] virtual Result<ParticipantSummary> participantSummary(ParticipantId id) = 0;
    /// By exact id, by e-mail address, present or former, and by a code that is in use.
    [[nodiscard]] virtual Result<NamedParticipants> named(const QString &reference) = 0;
    /// All or nothing in one transaction, by e-mail, present or former; a code or an address that belongs to somebody
    /// else is an error naming the line.
    /// `campaign` invalid = join none.
    [[nodiscard]] virtual Result<ImportCounts> importParticipants(const std::vector<ParticipantImport> &rows,
        CampaignId campaign, Instant now, const QString &actor, bool dryRun) = 0;
    /// Unknown customers are kept and matched later (rulings.md 10). Repeating the same row adds nothing.
    [[nodiscard]] virtual Result<ImportCounts> importTouches(
        const std::vector<TouchImport> &rows, Instant now, const QString &actor, bool dryRun) = 0;
    /// Whose each code is, retired ones too: a code is never given to somebody else. By folded code.
    [[nodiscard]] virtual Result<std::map<QString, ParticipantId>> codeOwners() = 0;
    /// True where a provider or a payment has shown this customer, by its id there or by e-mail address.
    [[nodiscard]] virtual Result<bool> isKnownCustomer(const QString &id, const QString &email) = 0;
    [[nodiscard]] virtual Result<std::vector<ReferralRow>> referralRows() = 0;
    /// Whether participants earn for what is billed while they are suspended (domain.md 5.4.13); true at first.
    [[nodiscard]] virtual Result<bool> suspendedEarn() = 0;
    /// Changes it for what is billed from `now` on, as a record of the chain; the same again is no change.
    [[nodiscard]] virtual Status setSuspendedEarn(bool earn, Instant now, const QString &actor) = 0;
};

} // namespace rd
