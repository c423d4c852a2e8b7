// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/participantrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Brings participants in by e-mail, inside one transaction of the writer.
class ParticipantImporter {
public:
    /// @param actor who imports, for records of the chain
    ParticipantImporter(Database &db, CampaignId campaign, Instant now, QString actor)
        : m_db(db), m_campaign(campaign), m_now(now), m_actor(std::move(actor))
    {
    }
    [[nodiscard]] Result<ImportCounts> import(const std::vector<ParticipantImport> &rows);

private:
    struct Known;
    [[nodiscard]] Status importRow(const ParticipantImport &row, ImportCounts &counts);
    /// By any of the addresses of a row; those of two people are a Conflict.
    [[nodiscard]] Result<std::optional<Known>> find(const ParticipantImport &row, const std::string &emailKey);
    [[nodiscard]] Result<qint64> insert(const ParticipantImport &row, const std::string &emailKey);
    [[nodiscard]] Result<bool> update(const ParticipantImport &row, const Known &known);
    /// The row's address takes the place of the present one where the row names that as former; others are noted.
    [[nodiscard]] Result<bool> setEmails(
        const ParticipantImport &row, const std::string &emailKey, qint64 participant, const QString &present);
    [[nodiscard]] Status noteEmail(const ParticipantImport &row, qint64 participant);
    /// Why a person is in another state from now on, where somebody has said so.
    [[nodiscard]] Status noteReason(const ParticipantImport &row, const Known &known, ParticipantState state);
    [[nodiscard]] Result<bool> setCodes(const ParticipantImport &row, qint64 participant);
    [[nodiscard]] Result<bool> setCode(const ParticipantImport &row, qint64 participant, int n, const QString &code);
    [[nodiscard]] Result<bool> join(qint64 participant);

    Database &m_db;
    CampaignId m_campaign;
    Instant m_now;
    QString m_actor;
    bool m_isOtherDay = false; ///< of joining, for somebody who was known
};

/// Stores touches that are not there yet; a manual one is chained, an import as a whole.
[[nodiscard]] Result<ImportCounts> insertTouches(
    Database &db, const std::vector<TouchImport> &rows, Instant now, const QString &actor);

} // namespace rd::storage
