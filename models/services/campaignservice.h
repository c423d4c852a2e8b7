// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/campaignrepository.h"
#include "models/services/bookservice.h"
#include "models/services/connectionservice.h"
#include "models/services/termchanges.h"

namespace rd::services {

struct CampaignApplyReport {
    Campaign campaign;
    bool created = false;
    bool changed = false;
    QStringList notices; ///< what the document asks for and this version cannot do yet, in plain words
    BookReport books;
};

/// Campaigns from documents (contract.md 4). Blocking.
class CampaignService {
public:
    CampaignService(
        CampaignRepository &campaigns, ConnectionRepository &connections, BookService &books, Gate &gate, Clock &clock);
    /// Parses, checks that the connections exist and share one mode (rulings.md 3), adds a version where something
    /// differs, recomputes. `actor` must be an admin.
    [[nodiscard]] Result<CampaignApplyReport> apply(
        const QByteArray &document, const QString &actor, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Result<std::vector<Campaign>> list();
    [[nodiscard]] Result<Campaign> byName(const QString &name);
    /// One version as people look back on it.
    struct PastVersion {
        int number = 1;
        Instant validFrom; ///< the first one: beginning of history
        QString author; ///< empty where it is not known
        std::vector<TermChange> changes; ///< to the one before; none for the first
        CampaignTerms terms;
    };
    /// All versions, newest first.
    [[nodiscard]] Result<std::vector<PastVersion>> history(const QString &name);

private:
    CampaignRepository &m_campaigns;
    ConnectionRepository &m_connections;
    BookService &m_books;
    Gate &m_gate;
    Clock &m_clock;
};

} // namespace rd::services
