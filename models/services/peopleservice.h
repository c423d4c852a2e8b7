// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/participantrepository.h"
#include "models/services/campaignservice.h"

namespace rd::services {

/// A table read from a file: header cells and rows with their line numbers. Readers live outside (integrations/files).
struct SheetRow {
    int line = 0;
    QStringList cells;
};
struct RowProblem {
    int line = 0;
    QString column;
    QString text; ///< what is wrong and what would be accepted
};

struct Sheet {
    QString source; ///< file name, for messages
    QStringList header;
    std::vector<SheetRow> rows;
    std::vector<RowProblem> broken; ///< rows that the reader could not take apart; they count as bad rows
};

struct ImportReport {
    ImportCounts counts;
    int read = 0;
    int badRows = 0;
    int skipped = 0; ///< bad rows left out with skipBad
    QStringList unknownColumns;
    QStringList keptOutColumns; ///< known to the format, but what is in them cannot be kept here
    QString keptOutBecause; ///< plain sentence, with a remedy
    std::vector<RowProblem> problems; ///< a row may have several
    bool imported = false; ///< false for a dry run or when rows were bad
    int payoutMethods = 0; ///< new or changed
    BookReport books;
};

struct ImportOptions {
    QString campaign; ///< name; empty = none
    bool dryRun = false;
    bool skipBad = false;
    std::optional<Mode> mode = {}; ///< of typed sales and payments; nothing = Modes::usual()
    QString actor; ///< member who imports: an approver or admin
    QString reason{}; ///< why participants are in another state from now on; kept with each change of a state
};

class PayoutMethodService;
class SheetColumns;
struct PayoutRow;
struct PayoutRows;

/// Participants and the bonds between them and customers: imports (contract.md 5), lists, manual attribution. Blocking.
class PeopleService {
public:
    PeopleService(ParticipantRepository &participants, CampaignRepository &campaigns, BookService &books,
        WorkspaceRepository &workspace, Gate &gate, Clock &clock);
    [[nodiscard]] Result<ImportReport> importParticipants(
        const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Result<ImportReport> importReferrals(
        const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel);
    /// Exchange rates for campaigns with a payout currency (domain.md 4.6).
    [[nodiscard]] Result<ImportReport> importRates(
        const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel);
    [[nodiscard]] Result<std::vector<ParticipantSummary>> participants();
    /// By exact id, else e-mail, else code; a number that is one's id and another's code is a Conflict.
    [[nodiscard]] Result<ParticipantSummary> participant(const QString &reference);
    [[nodiscard]] Result<ParticipantSummary> participant(ParticipantId id);
    /// As participant(), without their figures.
    [[nodiscard]] Result<ParticipantId> participantId(const QString &reference);
    [[nodiscard]] Result<std::vector<ReferralRow>> referrals();
    /// Manual attribution, rank 1 (rulings.md 45), of a customer that is known. `customer`: provider id or e-mail;
    /// `participant`: id, e-mail or code.
    [[nodiscard]] Result<BookReport> assign(const QString &customer, const QString &participant,
        const QString &campaign, const QString &reason, const QString &actor, const ProgressSink &progress,
        const CancelToken &cancel);

    /// Where the payout columns of an import go; without, they are kept out. Outlives this.
    void setPayoutMethods(PayoutMethodService *methods) { m_methods = methods; }

private:
    [[nodiscard]] Result<Calendar> calendar();
    void keepOutWithoutKey(
        ImportReport &report, PayoutRows &payouts, const SheetColumns &columns, const ImportOptions &options);
    [[nodiscard]] Result<int> importMethods(const std::vector<PayoutRow> &rows, const QString &actor);
    [[nodiscard]] Status finishImport(
        ImportReport &report, const QString &source, const ProgressSink &progress, const CancelToken &cancel);

    ParticipantRepository &m_participants;
    CampaignRepository &m_campaigns;
    BookService &m_books;
    WorkspaceRepository &m_workspace;
    Gate &m_gate;
    Clock &m_clock;
    PayoutMethodService *m_methods = nullptr;
};

} // namespace rd::services
