// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/participantrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteParticipantRepository final : public ParticipantRepository {
public:
    explicit SqliteParticipantRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<std::vector<Participant>> participants() override;
    [[nodiscard]] Result<std::vector<ParticipantSummary>> participantSummaries() override;
    [[nodiscard]] Result<ParticipantSummary> participantSummary(ParticipantId id) override;
    [[nodiscard]] Result<NamedParticipants> named(const QString &reference) override;
    /// Codes that a row no longer names become retired: they still say whose they were (rulings.md 14).
    [[nodiscard]] Result<ImportCounts> importParticipants(const std::vector<ParticipantImport> &rows,
        CampaignId campaign, Instant now, const QString &actor, bool dryRun) override;
    [[nodiscard]] Result<ImportCounts> importTouches(
        const std::vector<TouchImport> &rows, Instant now, const QString &actor, bool dryRun) override;
    [[nodiscard]] Result<std::map<QString, ParticipantId>> codeOwners() override;
    [[nodiscard]] Result<bool> isKnownCustomer(const QString &id, const QString &email) override;
    [[nodiscard]] Result<std::vector<ReferralRow>> referralRows() override;
    [[nodiscard]] Result<bool> suspendedEarn() override;
    [[nodiscard]] Status setSuspendedEarn(bool earn, Instant now, const QString &actor) override;

private:
    Store &m_store;
};

} // namespace rd::storage
