// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/connectionrepository.h"
#include "models/ports/movingrepository.h"
#include "models/services/peopleservice.h"
#include "models/services/rewardservice.h"

namespace rd::services {

/// One line of a file of paid commissions and what it comes to here.
struct PaidLine {
    PaidElsewhere paid;
    PaidElsewhere::State state = PaidElsewhere::State::Waiting;
    RewardId reward;
    std::optional<Money> ours; ///< what the books say the reward is
    QString reason; ///< of a difference, or why it waits: "amount-differs", "already-issued", "no-reward", …
};

struct PaidMatch;

struct PaidReport {
    ImportReport import;
    Mode mode = Mode::Live; ///< whose rewards the lines were held against
    int settled = 0;
    int differs = 0;
    int waiting = 0;
    std::vector<PaidLine> differences; ///< all that are not settled, with the reason
};

enum class Comparison { Equal, Differs, OnlyTheirs, OnlyOurs };
[[nodiscard]] QString word(Comparison comparison);

struct CompareLine {
    Comparison outcome = Comparison::Equal;
    int line = 0; ///< in their file; 0 for OnlyOurs
    QString reference;
    QString participant; ///< as their file names them, else our e-mail
    QString customer;
    QString conversion;
    std::optional<Money> theirs;
    std::optional<Money> ours;
    RewardId reward;
    QString state; ///< of our reward
    QString reason; ///< short, in English
};

struct CompareReport {
    Mode mode = Mode::Live; ///< whose rewards were compared
    int read = 0;
    int equal = 0;
    int differs = 0;
    int onlyTheirs = 0;
    int onlyOurs = 0;
    QStringList unknownColumns;
    std::vector<RowProblem> problems; ///< rows left out
    std::vector<CompareLine> lines;
};

/// Sales entered by hand, and moving over from another system without paying anything twice. Blocking.
class MoveService {
public:
    /// Has open lines looked at again whenever `books` have been recomputed, and before `rewards` are approved or given
    /// out.
    MoveService(MovingRepository &moving, BooksRepository &books, ParticipantRepository &participants,
        CampaignRepository &campaigns, ConnectionRepository &connections, RewardService &rewards,
        BookService &bookService, WorkspaceRepository &workspace, Clock &clock);

    /// Columns: docs/files.md. Approvers and admins. A row without a campaign goes to the only connection of
    /// ImportOptions::mode; one that names a campaign, to that campaign's.
    [[nodiscard]] Result<ImportReport> addConversions(
        const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel);
    /// Lines that meet their reward settle it; lines with another amount hold it; the others wait for later syncs.
    [[nodiscard]] Result<PaidReport> importPaid(
        const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel);
    /// "Their system says, we say", line by line; changes nothing.
    /// @param mode nothing = Modes::usual()
    [[nodiscard]] Result<CompareReport> compare(
        const Sheet &sheet, std::optional<Mode> mode, const CancelToken &cancel);

private:
    [[nodiscard]] Status checkActor(const QString &name);
    [[nodiscard]] Result<Calendar> calendar();
    [[nodiscard]] Status settleWaiting();
    [[nodiscard]] Result<std::vector<RewardRow>> rewardsFor(const std::vector<PaidElsewhere> &paid);
    [[nodiscard]] Result<std::vector<PaidMatch>> match(const std::vector<PaidElsewhere> &paid);
    [[nodiscard]] Result<std::vector<PaidLine>> foresee(const std::vector<PaidElsewhere> &wanted);
    [[nodiscard]] Status describe(std::vector<PaidLine> lines, PaidReport &report);
    [[nodiscard]] Status explainMissing(
        std::vector<CompareLine> &lines, Mode mode, const MainObjects &mains, const CancelToken &cancel);
    /// The mode asked for, which some connection must have; without one the usual one.
    [[nodiscard]] Result<Mode> modeFor(std::optional<Mode> asked);

    MovingRepository &m_moving;
    BooksRepository &m_books;
    ParticipantRepository &m_participants;
    CampaignRepository &m_campaigns;
    ConnectionRepository &m_connections;
    RewardService &m_rewards;
    BookService &m_bookService;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
};

} // namespace rd::services
