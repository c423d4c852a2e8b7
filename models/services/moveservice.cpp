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

#include <map>
#include <set>
#include <unordered_map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

std::vector<ConnectionId> connectionsOf(const std::vector<Campaign> &campaigns, Mode mode)
{
    std::set<ConnectionId> ids;
    for (const auto &campaign : campaigns) {
        if (campaign.mode == word(mode))
            ids.insert(campaign.connections.begin(), campaign.connections.end());
    }
    return {ids.begin(), ids.end()};
}

QString factsOf(const PaidElsewhere &paid, const Calendar &calendar)
{
    return u"%1, %2"_s.arg(paid.system.isEmpty() ? u"paid elsewhere"_s : paid.system,
        toDate(calendar.dayOf(paid.paidAt)).toString(Qt::ISODate));
}

/// Of more people than that, all rewards are loaded at once.
constexpr std::size_t kFewParticipants = 200;

QStringList objectIds(const std::vector<PaidElsewhere> &paid)
{
    QStringList ids;
    for (const auto &one : paid)
        ids << one.objectId;
    return ids;
}

using PaidName = std::tuple<QString, QString, Mode>;
PaidName nameOf(const PaidElsewhere &paid)
{
    return {paid.system, paid.reference, paid.mode};
}

bool isUndecided(const RewardRow &row)
{
    return row.facts.phase == RewardPhase::Open || row.facts.phase == RewardPhase::Approved;
}

QString differenceReason(const PaidLine &line, std::size_t candidates)
{
    if (line.ours && *line.ours == line.paid.amount)
        return u"already-issued"_s;
    if (candidates > 1)
        return u"ambiguous"_s;
    return line.ours && line.ours->currency != line.paid.amount.currency ? u"currency-differs"_s : u"amount-differs"_s;
}

QString waitingReason(const std::vector<const RewardRow *> &candidates)
{
    const bool isProvisional =
        std::any_of(candidates.begin(), candidates.end(), [](const RewardRow *row) { return row->facts.provisional; });
    return isProvisional ? u"sync-incomplete"_s : u"no-reward"_s;
}

/// Rows under a reference that stands for something else already are bad rows, like any other.
template <typename Row>
Status refuseTaken(MovingRepository &moving, std::vector<Row> &good, std::vector<RowProblem> &problems)
{
    RD_TRY(taken, moving.takenReferences(good));
    const std::set<int> lines(taken.begin(), taken.end());
    for (const int line : lines)
        problems.push_back({line, u"reference"_s, u"is known with other values; what was entered stays"_s});
    std::erase_if(good, [&lines](const Row &row) { return lines.contains(row.line); });
    return {};
}

constexpr auto kOtherParticipant = "other-participant"_L1;

QString holdReason(const PaidElsewhere &paid, const StoredReward &reward)
{
    const QString text = u"%1 paid %2 %3 (%4)"_s.arg(paid.system.isEmpty() ? u"another system"_s : paid.system,
        toDecimal(paid.amount), paid.amount.currency.code(), paid.reference);
    return reward.participant == paid.participant ? text : QString(text + u" to another participant"_s);
}

/// A line without a reward of its own whose sale is known: the sale may have earned here for somebody else.
struct NamedSale {
    PaidMatch *match = nullptr;
    std::set<ConversionId> sales;
};

/// Paid once is paid, so nobody is paid for a sale again that earned here for somebody else, before a person has
/// looked.
void takeOthers(const NamedSale &named, const std::multimap<ConversionId, const StoredReward *> &rewards,
    const std::unordered_map<RewardId, const RewardRow *> &rows)
{
    PaidLine &line = named.match->line;
    std::vector<const RewardRow *> others;
    for (const auto sale : named.sales) {
        const auto [begin, end] = rewards.equal_range(sale);
        for (auto reward = begin; reward != end; ++reward) {
            if (reward->second->participant == line.paid.participant)
                return; // another line has it
            if (const auto row = rows.find(reward->second->id); row != rows.end())
                others.push_back(row->second);
        }
    }
    if (others.empty())
        return;
    if (std::any_of(others.begin(), others.end(), [](const RewardRow *row) { return row->facts.provisional; })) {
        line.reason = u"sync-incomplete"_s;
        return;
    }
    line.reason = kOtherParticipant;
    line.state = PaidElsewhere::State::Differs;
    line.reward = others.front()->id;
    line.ours = others.front()->amount;
    for (const auto *row : others)
        named.match->candidates.push_back(row->id);
}

/// All lines at once: thousands may wait for ever, and this runs before each approval.
Status findOfOthers(BooksRepository &books, const std::vector<std::pair<PaidMatch *, QString>> &objects, Instant now)
{
    std::vector<NamedSale> named;
    PartWanted wanted;
    for (const auto &[match, object] : objects) {
        ConversionFilter filter;
        filter.objectId = object;
        RD_TRY(sales, books.conversions(filter));
        NamedSale one{match, {}};
        for (const auto &sale : sales) {
            if (sale.mode != word(match->line.paid.mode))
                continue;
            wanted.customers.insert(sale.customer);
            one.sales.insert(sale.id);
        }
        if (!one.sales.empty())
            named.push_back(std::move(one));
    }
    if (named.empty())
        return {};
    std::set<ConversionId> all;
    for (const auto &one : named)
        all.insert(one.sales.begin(), one.sales.end());
    RD_TRY(part, books.loadPart(wanted));
    std::multimap<ConversionId, const StoredReward *> rewards;
    RewardFilter filter;
    for (const auto &reward : part.rewards) {
        if (!all.contains(reward.conversion) || reward.kind != RewardKind::Cash
            || reward.beneficiary != Beneficiary::Referrer || reward.target == 0)
            continue;
        rewards.emplace(reward.conversion, &reward);
        filter.ids.push_back(reward.id);
    }
    if (rewards.empty())
        return {};
    RD_TRY(rows, books.rewardRows(filter, now));
    std::unordered_map<RewardId, const RewardRow *> byId;
    for (const auto &row : rows)
        byId.emplace(row.id, &row);
    for (const auto &one : named)
        takeOthers(one, rewards, byId);
    return {};
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
    m_rewards.setPaidElsewhere([this] { return settleWaiting(); });
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
    RD_TRY(calendar, this->calendar());
    const KnownPeople people(participants, campaigns);
    RD_TRY(mode, modeFor(options.mode));
    auto rows =
        readManualSaleRows(sheet, columns, people, {connectionsOf(campaigns, mode), mode, options.mode}, calendar);
    if (options.skipBad)
        RD_CHECK(refuseTaken(m_moving, rows.good, rows.problems));
    ImportReport report;
    if (!mayImport(report, sheet, columns, std::move(rows.problems), options.skipBad))
        return report;
    if (options.dryRun) {
        RD_TRY(counts, m_moving.addManualSales(rows.good, m_clock.now(), options.actor, true));
        report.counts = counts;
        return report;
    }
    ActivityLine line(m_workspace, m_clock, u"import"_s, sheet.source);
    RD_TRY(counts, m_moving.addManualSales(rows.good, m_clock.now(), options.actor, false));
    report.counts = counts;
    report.imported = true;
    RD_TRY(books, m_bookService.update(progress, cancel));
    report.books = books;
    line.end(report.skipped == 0 ? u"ok"_s : u"partly"_s, u"%1 conversions added"_s.arg(counts.added));
    return report;
}

Result<Calendar> MoveService::calendar()
{
    RD_TRY(info, m_workspace.info());
    return Calendar::forZone(info.timeZone);
}

/// The rewards of the people the lines name: one line that never meets its reward must not cost a walk over all of them
/// at each sync.
Result<std::vector<RewardRow>> MoveService::rewardsFor(const std::vector<PaidElsewhere> &paid)
{
    std::set<ParticipantId> owners;
    for (const auto &one : paid)
        owners.insert(one.participant);
    owners.erase(ParticipantId());
    std::vector<RewardRow> rows;
    if (owners.size() > kFewParticipants) {
        RD_TRY(all, m_books.rewardRows({}, m_clock.now()));
        return all;
    }
    for (const auto owner : owners) {
        RewardFilter filter;
        filter.participant = owner;
        RD_TRY(own, m_books.rewardRows(filter, m_clock.now()));
        rows.insert(rows.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
    }
    return rows;
}

Result<std::vector<PaidMatch>> MoveService::match(const std::vector<PaidElsewhere> &paid)
{
    if (paid.empty())
        return std::vector<PaidMatch>();
    RD_TRY(rows, rewardsFor(paid));
    RD_TRY(calendar, this->calendar());
    RD_TRY(mains, m_moving.mainObjects(objectIds(paid)));
    auto matches = PaidMatcher(rows, calendar, mains).matchAll(paid);
    std::vector<std::pair<PaidMatch *, QString>> named;
    for (auto &match : matches) {
        const auto main = mains.find(match.line.paid.objectId);
        if (match.line.reason == "no-reward"_L1 && main != mains.end())
            named.emplace_back(&match, main->second);
    }
    RD_CHECK(findOfOthers(m_books, named, m_clock.now()));
    return matches;
}

Status MoveService::settleWaiting()
{
    RD_TRY(waiting, m_moving.paid(true));
    if (waiting.empty())
        return {};
    RD_TRY(matches, match(waiting));
    RD_TRY(calendar, this->calendar());
    std::vector<PaidOutcome> outcomes;
    std::set<RewardId> held;
    const auto hold = [&](const PaidElsewhere &paid, const StoredReward &reward) -> std::optional<RewardChange> {
        const bool isOpen = reward.phase == RewardPhase::Open || reward.phase == RewardPhase::Approved;
        if (!isOpen || !held.insert(reward.id).second)
            return std::nullopt;
        return decisionChange(Decision::Hold, reward, holdReason(paid, reward), paid.author);
    };
    for (const auto &[line, candidates] : matches) {
        if (!line.reward.isValid())
            continue;
        PaidOutcome outcome;
        outcome.id = line.paid.id;
        outcome.state = line.state;
        outcome.reward = line.reward;
        RD_TRY(reward, m_books.storedReward(line.reward));
        if (line.state == PaidElsewhere::State::Settled) {
            outcome.settlement = settlementByHand(
                reward, nullptr, line.paid.reference, line.paid.paidAt, factsOf(line.paid, calendar), line.paid.author);
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
    RD_TRY(calendar, this->calendar());
    const KnownPeople people(participants, {});
    RD_TRY(mode, modeFor(options.mode));
    auto rows = readPaidRows(sheet, columns, people, mode, calendar, false);
    if (options.skipBad)
        RD_CHECK(refuseTaken(m_moving, rows.good, rows.problems));
    PaidReport report;
    report.mode = mode;
    if (!mayImport(report.import, sheet, columns, std::move(rows.problems), options.skipBad))
        return report;
    if (options.dryRun) {
        RD_TRY(counts, m_moving.addPaid(rows.good, m_clock.now(), options.actor, true));
        report.import.counts = counts;
        RD_TRY(lines, foresee(rows.good));
        RD_CHECK(describe(std::move(lines), report));
        return report;
    }
    ActivityLine line(m_workspace, m_clock, u"import"_s, sheet.source);
    RD_TRY(counts, m_moving.addPaid(rows.good, m_clock.now(), options.actor, false));
    report.import.counts = counts;
    report.import.imported = true;
    RD_TRY(books, m_bookService.update(progress, cancel));
    report.import.books = books;
    RD_TRY(all, m_moving.paid(false));
    std::set<PaidName> inFile;
    for (const auto &paid : rows.good)
        inFile.insert(nameOf(paid));
    std::vector<PaidLine> lines;
    for (const auto &paid : all) {
        if (inFile.contains(nameOf(paid)))
            lines.push_back({paid, paid.state, paid.reward, std::nullopt, {}});
    }
    RD_CHECK(describe(std::move(lines), report));
    line.end(report.import.skipped == 0 ? u"ok"_s : u"partly"_s, u"%1 commissions added"_s.arg(counts.added));
    return report;
}

/// What importing these lines would come to: those that wait already are looked at first, as the import does.
Result<std::vector<PaidLine>> MoveService::foresee(const std::vector<PaidElsewhere> &wanted)
{
    RD_TRY(known, m_moving.paid(false));
    std::set<PaidName> inFile;
    for (const auto &paid : wanted)
        inFile.insert(nameOf(paid));
    std::set<PaidName> stored;
    std::vector<PaidElsewhere> open;
    std::vector<PaidLine> lines;
    for (auto &paid : known) {
        stored.insert(nameOf(paid));
        if (paid.state == PaidElsewhere::State::Waiting)
            open.push_back(std::move(paid));
        else if (inFile.contains(nameOf(paid)))
            lines.push_back({paid, paid.state, paid.reward, std::nullopt, {}});
    }
    for (const auto &paid : wanted) {
        if (!stored.contains(nameOf(paid)))
            open.push_back(paid);
    }
    RD_TRY(matches, match(open));
    for (auto &match : matches) {
        if (inFile.contains(nameOf(match.line.paid)))
            lines.push_back(std::move(match.line));
    }
    return lines;
}

/// Counts the lines, and says of those that are not settled why.
Status MoveService::describe(std::vector<PaidLine> lines, PaidReport &report)
{
    std::vector<PaidElsewhere> paid;
    for (const auto &line : lines)
        paid.push_back(line.paid);
    RD_TRY(rewards, rewardsFor(paid));
    RD_TRY(calendar, this->calendar());
    RD_TRY(mains, m_moving.mainObjects(objectIds(paid)));
    const PaidMatcher ours(rewards, calendar, mains);
    for (auto &line : lines) {
        if (line.state == PaidElsewhere::State::Settled) {
            ++report.settled;
            continue;
        }
        const bool differs = line.state == PaidElsewhere::State::Differs;
        ++(differs ? report.differs : report.waiting);
        if (const auto *row = ours.row(line.reward)) {
            line.ours = row->amount;
        } else if (differs && line.reward.isValid()) {
            RD_TRY(reward, m_books.storedReward(line.reward));
            line.ours = Money{reward.target, reward.currency};
            if (reward.participant != line.paid.participant)
                line.reason = kOtherParticipant;
        }
        const auto candidates = ours.candidates(line.paid);
        if (line.reason.isEmpty())
            line.reason = differs ? differenceReason(line, candidates.size()) : waitingReason(candidates);
        report.differences.push_back(line);
        if (!differs || line.reason != "ambiguous"_L1)
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
    return {};
}

} // namespace rd::services
