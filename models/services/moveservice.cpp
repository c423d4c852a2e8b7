// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/moveservice.h"

#include "models/services/activitylog.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/handissue.h"
#include "models/services/modechoice.h"
#include "models/services/moverows.h"
#include "models/services/paidmatch.h"

#include <set>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Status needColumn(const Sheet &sheet, const SheetColumns &columns, const QStringList &oneOf)
{
    for (const auto &column : oneOf) {
        if (columns.has(column))
            return {};
    }
    return fail(ErrorKind::BadInput, u"%1 has no column %2"_s.arg(sheet.source, oneOf.join(u" or "_s)),
        u"The first row must name the columns."_s, u"missing-column"_s);
}

/// Counts and problems of a file; true where importing may go on.
bool begin(ImportReport &report, const Sheet &sheet, const SheetColumns &columns, std::vector<RowProblem> problems,
    bool skipBad)
{
    problems.insert(problems.end(), sheet.broken.begin(), sheet.broken.end());
    std::stable_sort(
        problems.begin(), problems.end(), [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
    report.read = static_cast<int>(sheet.rows.size() + sheet.broken.size());
    report.unknownColumns = columns.unknown();
    report.problems = std::move(problems);
    if (report.problems.empty())
        return true;
    if (!skipBad)
        return false;
    report.skipped = static_cast<int>(report.problems.size());
    return true;
}

std::vector<ConnectionId> connectionsOf(const std::vector<Campaign> &campaigns, Mode mode)
{
    std::set<ConnectionId> ids;
    for (const auto &campaign : campaigns) {
        if (campaign.mode == word(mode))
            ids.insert(campaign.connections.begin(), campaign.connections.end());
    }
    return {ids.begin(), ids.end()};
}

QString factsOf(const PaidElsewhere &paid)
{
    return u"%1, %2"_s.arg(paid.system.isEmpty() ? u"paid elsewhere"_s : paid.system, toIso(paid.paidAt).left(10));
}

struct Matched {
    PaidLine line;
    std::vector<RewardId> candidates; ///< of an ambiguous line
};

/// What several rewards could be meant by is asked again once all other lines have theirs.
std::vector<Matched> matchAll(PaidMatcher &matcher, const std::vector<PaidElsewhere> &paid)
{
    std::vector<Matched> list;
    list.reserve(paid.size());
    for (const auto &one : paid)
        list.push_back({matcher.match(one), {}});
    for (auto &[line, candidates] : list) {
        if (line.reason != "ambiguous"_L1)
            continue;
        line = matcher.match(line.paid);
        if (line.reason != "ambiguous"_L1)
            continue;
        const auto rows = matcher.candidates(line.paid);
        if (std::any_of(rows.begin(), rows.end(), [](const RewardRow *row) { return row->facts.provisional; })) {
            line.reason = u"sync-incomplete"_s;
            continue;
        }
        for (const auto *row : rows)
            candidates.push_back(row->id);
        line.state = PaidElsewhere::State::Differs;
        line.reward = candidates.front();
        line.ours = rows.front()->amount;
    }
    return list;
}

bool isUndecided(const RewardRow &row)
{
    return row.facts.phase == RewardPhase::Open || row.facts.phase == RewardPhase::Approved;
}

QString holdReason(const PaidElsewhere &paid)
{
    return u"%1 paid %2 %3 (%4)"_s.arg(paid.system.isEmpty() ? u"another system"_s : paid.system,
        toDecimal(paid.amount), paid.amount.currency.code(), paid.reference);
}

} // namespace

QString word(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return u"equal"_s;
    case Comparison::Differs:
        return u"differs"_s;
    case Comparison::OnlyTheirs:
        return u"only-theirs"_s;
    case Comparison::OnlyOurs:
        return u"only-ours"_s;
    }
    return {};
}

MoveService::MoveService(MovingRepository &moving, BooksRepository &books, ParticipantRepository &participants,
    CampaignRepository &campaigns, ConnectionRepository &connections, RewardService &rewards, BookService &bookService,
    WorkspaceRepository &workspace, Clock &clock)
    : m_moving(moving),
      m_books(books),
      m_participants(participants),
      m_campaigns(campaigns),
      m_connections(connections),
      m_rewards(rewards),
      m_bookService(bookService),
      m_workspace(workspace),
      m_clock(clock)
{
    m_bookService.setAfterRecompute([this] { return settleWaiting(); });
}

/// What is entered here makes money owed, or says that it was paid: the role that approves.
Status MoveService::checkActor(const QString &name)
{
    RD_CHECK(m_rewards.gate().admit(name, Role::Approver, u"enter sales and payments"_s));
    return {};
}

Result<Mode> MoveService::modeFor(std::optional<Mode> asked)
{
    RD_TRY(connections, m_connections.connections());
    return chooseMode(modesOf(connections), asked);
}

Result<ImportReport> MoveService::addConversions(
    const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(checkActor(options.actor));
    RD_TRY(columns, SheetColumns::of(sheet, manualSaleColumns()));
    for (const auto &column : {u"reference"_s, u"amount"_s, u"currency"_s, u"paid_at"_s})
        RD_CHECK(needColumn(sheet, columns, {column}));
    RD_CHECK(needColumn(sheet, columns, {u"customer_email"_s, u"customer_id"_s}));
    RD_TRY(participants, m_participants.participants());
    RD_TRY(campaigns, m_campaigns.campaigns());
    const KnownPeople people(participants, campaigns);
    RD_TRY(mode, modeFor(options.mode));
    auto rows = readManualSaleRows(sheet, columns, people, {connectionsOf(campaigns, mode), mode, options.mode});
    ImportReport report;
    if (!begin(report, sheet, columns, std::move(rows.problems), options.skipBad))
        return report;
    if (options.dryRun) {
        report.counts.added = static_cast<int>(rows.good.size());
        return report;
    }
    ActivityLine line(m_workspace, m_clock, u"import"_s, sheet.source);
    RD_TRY(counts, m_moving.addManualSales(rows.good, m_clock.now(), options.actor));
    report.counts = counts;
    report.imported = true;
    RD_TRY(books, m_bookService.update(progress, cancel));
    report.books = books;
    line.end(report.skipped == 0 ? u"ok"_s : u"partly"_s, u"%1 conversions added"_s.arg(counts.added));
    return report;
}

Result<std::vector<PaidLine>> MoveService::match(const std::vector<PaidElsewhere> &paid)
{
    std::vector<PaidLine> lines;
    if (paid.empty())
        return lines;
    RD_TRY(rows, m_books.rewardRows({}, m_clock.now()));
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    PaidMatcher matcher(rows, calendar);
    lines.reserve(paid.size());
    for (auto &matched : matchAll(matcher, paid))
        lines.push_back(std::move(matched.line));
    return lines;
}

Status MoveService::settleWaiting()
{
    RD_TRY(waiting, m_moving.paid(true));
    if (waiting.empty())
        return {};
    RD_TRY(rows, m_books.rewardRows({}, m_clock.now()));
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    PaidMatcher matcher(rows, calendar);
    std::vector<PaidOutcome> outcomes;
    std::set<RewardId> held;
    const auto hold = [&](const PaidElsewhere &paid, const StoredReward &reward) -> std::optional<RewardChange> {
        const bool isOpen = reward.phase == RewardPhase::Open || reward.phase == RewardPhase::Approved;
        if (!isOpen || !held.insert(reward.id).second)
            return std::nullopt;
        return decisionChange(Decision::Hold, reward, holdReason(paid), paid.author);
    };
    for (const auto &[line, candidates] : matchAll(matcher, waiting)) {
        if (!line.reward.isValid())
            continue;
        PaidOutcome outcome;
        outcome.id = line.paid.id;
        outcome.state = line.state;
        outcome.reward = line.reward;
        RD_TRY(reward, m_books.storedReward(line.reward));
        if (line.state == PaidElsewhere::State::Settled) {
            outcome.settlement = settlementByHand(
                reward, nullptr, line.paid.reference, line.paid.paidAt, factsOf(line.paid), line.paid.author);
        } else {
            outcome.hold = hold(line.paid, reward);
        }
        outcomes.push_back(std::move(outcome));
        // Which one is meant only a person can say: none of them is paid until then.
        for (const auto id : candidates) {
            RD_TRY(other, m_books.storedReward(id));
            if (auto change = hold(line.paid, other))
                outcomes.push_back({line.paid.id, line.state, line.reward, std::nullopt, std::move(change)});
        }
    }
    return outcomes.empty() ? Status() : m_moving.settlePaid(outcomes, m_clock.now());
}

Result<PaidReport> MoveService::importPaid(
    const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(checkActor(options.actor));
    RD_TRY(columns, SheetColumns::of(sheet, paidColumns()));
    for (const auto &column : {u"reference"_s, u"amount"_s, u"currency"_s})
        RD_CHECK(needColumn(sheet, columns, {column}));
    RD_CHECK(needColumn(sheet, columns, {u"participant_email"_s, u"participant_code"_s}));
    RD_CHECK(needColumn(sheet, columns, {u"conversion"_s, u"sold_at"_s}));
    RD_TRY(participants, m_participants.participants());
    const KnownPeople people(participants, {});
    RD_TRY(mode, modeFor(options.mode));
    auto rows = readPaidRows(sheet, columns, people, mode, false);
    PaidReport report;
    report.mode = mode;
    if (!begin(report.import, sheet, columns, std::move(rows.problems), options.skipBad))
        return report;

    std::set<std::pair<QString, QString>> inFile;
    for (const auto &paid : rows.good)
        inFile.emplace(paid.system, paid.reference);
    std::vector<PaidLine> lines;
    if (options.dryRun) {
        RD_TRY(known, m_moving.paid(false));
        std::set<std::pair<QString, QString>> stored;
        for (const auto &paid : known) {
            if (paid.mode == mode)
                stored.emplace(paid.system, paid.reference);
        }
        std::erase_if(rows.good, [&](const PaidElsewhere &paid) {
            return !stored.emplace(paid.system, paid.reference).second && ++report.import.counts.unchanged > 0;
        });
        report.import.counts.added = static_cast<int>(rows.good.size());
        RD_TRY(matched, match(rows.good));
        lines = std::move(matched);
    } else {
        ActivityLine line(m_workspace, m_clock, u"import"_s, sheet.source);
        RD_TRY(counts, m_moving.addPaid(rows.good, m_clock.now(), options.actor));
        report.import.counts = counts;
        report.import.imported = true;
        RD_TRY(books, m_bookService.update(progress, cancel));
        report.import.books = books;
        RD_TRY(all, m_moving.paid(false));
        for (const auto &paid : all) {
            if (paid.mode == mode && inFile.contains({paid.system, paid.reference}))
                lines.push_back({paid, paid.state, paid.reward, std::nullopt, {}});
        }
        line.end(report.import.skipped == 0 ? u"ok"_s : u"partly"_s, u"%1 commissions added"_s.arg(counts.added));
    }
    RD_TRY(rewards, m_books.rewardRows({}, m_clock.now()));
    RD_TRY(info, m_workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    const PaidMatcher ours(rewards, calendar);
    for (auto &line : lines) {
        if (line.state == PaidElsewhere::State::Settled) {
            ++report.settled;
            continue;
        }
        const bool differs = line.state == PaidElsewhere::State::Differs;
        ++(differs ? report.differs : report.waiting);
        if (const auto *row = ours.row(line.reward))
            line.ours = row->amount;
        const auto candidates = differs ? ours.candidates(line.paid) : std::vector<const RewardRow *>();
        const bool isEqual = line.ours && *line.ours == line.paid.amount;
        if (line.reason.isEmpty())
            line.reason = !differs                                              ? u"no-reward"_s
                : isEqual                                                       ? u"already-issued"_s
                : candidates.size() > 1                                         ? u"ambiguous"_s
                : line.ours && line.ours->currency != line.paid.amount.currency ? u"currency-differs"_s
                                                                                : u"amount-differs"_s;
        report.differences.push_back(line);
        if (line.reason != "ambiguous"_L1)
            continue;
        for (const auto *row : candidates) {
            if (row->id == line.reward || !isUndecided(*row))
                continue;
            auto other = line;
            other.reward = row->id;
            other.ours = row->amount;
            report.differences.push_back(std::move(other));
        }
    }
    return report;
}

} // namespace rd::services
