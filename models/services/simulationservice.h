// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/campaignrepository.h"
#include "models/ports/clock.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/participantrepository.h"
#include "models/ports/workspacerepository.h"
#include "models/services/campaignedit.h"
#include "models/services/simulation.h"

namespace rd::services {

/// What a campaign document would do, before anything is saved: over stored history, and to what is there from now on.
/// Reads only; nothing in the workspace changes. Blocking.
class SimulationService {
public:
    struct Parts {
        BooksRepository &books;
        CampaignRepository &campaigns;
        ConnectionRepository &connections;
        ParticipantRepository &participants;
        WorkspaceRepository &workspace;
        Clock &clock;
    };
    explicit SimulationService(const Parts &parts) : m_parts(parts) {}
    /// What the document would have cost over stored history. Dates are local dates of `paidAt`, the last included.
    [[nodiscard]] Result<SimulationReport> simulate(const QByteArray &document, std::optional<LocalDay> from,
        std::optional<LocalDay> to, const ProgressSink &progress, const CancelToken &cancel);
    /// What applying the document now would change (domain.md 5.4.20).
    [[nodiscard]] Result<CampaignEdit> previewEdit(
        const QByteArray &document, const ProgressSink &progress, const CancelToken &cancel);

private:
    [[nodiscard]] Status addNames(SimulationReport &report);
    [[nodiscard]] Result<QStringList> unreadKeys(const CampaignTerms &terms);

    Parts m_parts;
};

} // namespace rd::services
