// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/balanceservice.h"

#include "models/services/activitylog.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"
#include "models/services/modechoice.h"

#include <QUuid>

#include <map>
#include <tuple>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxReason = 2'000;

Status checkReason(const QString &reason, const QString &what)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"%1 needs a reason"_s.arg(what), {}, u"reason-missing"_s);
    if (reason.size() > kMaxReason || reason.contains(QChar(0)))
        return fail(ErrorKind::BadInput, u"a reason has at most %1 characters"_s.arg(kMaxReason), {}, u"bad-reason"_s);
    return {};
}

bool isCash(const RewardRow &row)
{
    return row.kind == RewardKind::Cash && row.beneficiary == Beneficiary::Referrer && row.amount;
}

std::optional<Blocker> balanceBlocker(const RewardRow &row)
{
    for (const auto blocker : row.blockers) {
        if (blocker == Blocker::NegativeBalance || blocker == Blocker::BelowThreshold)
            return blocker;
    }
    return std::nullopt;
}

void addReward(ParticipantBalance &balance, const RewardRow &row)
{
    switch (row.state) {
    case RewardState::Pending:
    case RewardState::InReview:
        balance.upcoming += row.facts.target;
        break;
    case RewardState::Due:
    case RewardState::Approved:
        balance.due += row.facts.target;
        break;
    case RewardState::Batched:
    case RewardState::Submitted:
    case RewardState::Unclaimed:
    case RewardState::Issued:
    case RewardState::Rejected:
    case RewardState::Voided:
    case RewardState::PartlyReversed:
    case RewardState::Reversed:
        break;
    }
    if (row.state != RewardState::Rejected)
        balance.earned += row.facts.target;
}

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

int deciders(const std::vector<Member> &members)
{
    return static_cast<int>(std::count_if(members.begin(), members.end(),
        [](const Member &member) { return member.active && member.role >= Role::Approver; }));
}

} // namespace

BalanceService::BalanceService(BooksRepository &books, BalanceRepository &balances, PeopleService &people,
    CampaignRepository &campaigns, ConnectionRepository &connections, RewardService &rewards,
    WorkspaceRepository &workspace, Clock &clock)
    : m_books(books),
      m_balances(balances),
      m_people(people),
      m_campaigns(campaigns),
      m_connections(connections),
      m_rewards(rewards),
      m_workspace(workspace),
      m_clock(clock)
{
}

Result<std::vector<ParticipantBalance>> BalanceService::balances(ParticipantId participant)
{
    RewardQuery query;
    query.participant = participant;
    RD_TRY(rewards, m_rewards.list(query));
    RD_TRY(claims, m_books.claims(participant));
    RD_TRY(adjustments, m_balances.adjustments(participant));
    using Key = std::pair<QString, bool>; // currency code, and whether it is test money
    const auto keyOf = [](Currency currency, Mode mode) { return Key(currency.code(), mode == Mode::Test); };
    std::map<Key, ParticipantBalance> byCode;
    const auto of = [&](Currency currency, Mode mode) -> ParticipantBalance & {
        auto &balance = byCode[keyOf(currency, mode)];
        balance.currency = currency;
        balance.mode = mode;
        return balance;
    };
    std::map<Key, bool> payableNow; // some due reward is held back by nothing but itself
    for (const auto &row : rewards.rows) {
        if (!isCash(row))
            continue;
        auto &balance = of(row.amount->currency, row.mode());
        addReward(balance, row);
        if (row.state != RewardState::Due && row.state != RewardState::Approved)
            continue;
        if (const auto blocker = balanceBlocker(row))
            balance.reason = blocker;
        else
            payableNow[keyOf(row.amount->currency, row.mode())] = true;
    }
    for (const auto &adjustment : adjustments) {
        if (adjustment.amount.minor < 0)
            of(adjustment.amount.currency, adjustment.mode).earned += adjustment.amount.minor;
    }
    for (const auto &claim : claims) {
        auto &balance = of(claim.currency, claim.mode);
        balance.recoverable = claim.total();
        balance.issued = claim.settled;
    }
    std::vector<ParticipantBalance> list;
    for (auto &[code, balance] : byCode) {
        balance.payable = balance.due - balance.recoverable;
        if (balance.payable < 0)
            balance.reason = Blocker::NegativeBalance;
        if (payableNow[code])
            balance.reason.reset();
        balance.carried = balance.reason ? balance.payable : 0;
        list.push_back(balance);
    }
    return list;
}

Result<ParticipantBalance> BalanceService::balance(ParticipantId participant, Currency currency, Mode mode)
{
    RD_TRY(all, balances(participant));
    for (const auto &balance : all) {
        if (balance.currency == currency && balance.mode == mode)
            return balance;
    }
    ParticipantBalance none;
    none.currency = currency;
    none.mode = mode;
    return none;
}

/// Approver or admin, and not the one the money is about.
Result<Member> BalanceService::decider(const QString &name, const Participant *notThem)
{
    RD_TRY(member, m_rewards.gate().admit(name, Role::Approver, u"change balances"_s));
    if (notThem && isOwnAddress(member, notThem->email))
        return fail(ErrorKind::Conflict, u"nobody changes an own balance"_s, u"Ask another approver or admin."_s,
            u"own-reward"_s);
    return member;
}

namespace {

/// The campaign under whose terms money falls where nobody names one: rather one in which a person approves, one that
/// runs, then the one that takes payments first (domain.md 3.1).
const Campaign *usualOf(const std::vector<const Campaign *> &campaigns)
{
    const auto rank = [](const Campaign *campaign) {
        const CampaignTerms &terms = campaign->current().terms;
        return std::tuple(terms.approval != ApprovalMode::Manual, terms.state != CampaignState::Active, -terms.priority,
            campaign->createdAt, campaign->id);
    };
    const auto usual = std::min_element(campaigns.begin(), campaigns.end(),
        [&rank](const Campaign *a, const Campaign *b) { return rank(a) < rank(b); });
    return usual == campaigns.end() ? nullptr : *usual;
}

} // namespace

Result<const Campaign *> BalanceService::campaignFor(const std::vector<Campaign> &campaigns,
    const Participant &participant, const QString &name, std::optional<Mode> mode)
{
    QStringList names;
    std::vector<const Campaign *> joined;
    std::vector<const Campaign *> ofMode;
    for (const auto &campaign : campaigns) {
        const bool fits = !mode || campaign.mode == word(*mode);
        names << campaign.name;
        if (!name.isEmpty() && campaign.name == name) {
            if (fits)
                return &campaign;
            return fail(ErrorKind::Usage, u"\"%1\" is a %2 mode campaign"_s.arg(name, campaign.mode),
                u"Test and live money are apart; name a %1 mode campaign."_s.arg(word(*mode)), u"other-mode"_s);
        }
        if (fits)
            ofMode.push_back(&campaign);
        if (fits && participant.campaigns.contains(campaign.name))
            joined.push_back(&campaign);
    }
    if (name.isEmpty()) {
        if (const Campaign *usual = usualOf(joined.empty() ? ofMode : joined))
            return usual;
        return fail(ErrorKind::Usage, u"there is no %1 mode campaign"_s.arg(word(mode.value_or(Mode::Live))),
            u"Apply the campaign whose terms the money falls under."_s, u"campaign-missing"_s);
    }
    return fail(ErrorKind::NotFound, u"there is no campaign \"%1\""_s.arg(name),
        names.isEmpty() ? u"There are none yet."_s : QString(u"There are: "_s + names.join(u", "_s)),
        u"unknown-campaign"_s);
}

Result<Mode> BalanceService::modeFor(std::optional<Mode> asked)
{
    RD_TRY(connections, m_connections.connections());
    return chooseMode(modesOf(connections), asked);
}

Result<Adjustment> BalanceService::adjust(const AdjustRequest &request)
{
    RD_CHECK(checkReason(request.reason, u"an adjustment"_s));
    if (request.amount.minor == 0)
        return fail(ErrorKind::Usage, u"an adjustment of nothing changes nothing"_s, {}, u"no-amount"_s);
    if (qAbs(request.amount.minor) > kMaxLineMinor)
        return fail(ErrorKind::BadInput, u"the amount is beyond all bounds"_s, {}, u"amount-too-large"_s);
    RD_TRY(summary, m_people.participant(request.participant));
    const auto &participant = summary.participant;
    if (participant.state == ParticipantState::Erased)
        return fail(ErrorKind::Conflict, u"this participant was erased"_s, {}, u"erased"_s);
    RD_TRY(member, decider(request.member, &participant));

    const auto books = lockBooks();
    NewAdjustment adjustment;
    adjustment.uuid = uuid();
    adjustment.participant = participant.id;
    adjustment.amount = request.amount;
    adjustment.reason = request.reason.trimmed();
    adjustment.author = member.name;
    RD_TRY(usual, modeFor(request.mode));
    adjustment.mode = usual;
    if (request.amount.minor > 0 || !request.campaign.isEmpty()) {
        // A campaign that is named says which money is meant, where nobody says otherwise.
        const auto mode = request.campaign.isEmpty() ? std::optional(usual) : request.mode;
        RD_TRY(campaigns, m_campaigns.campaigns());
        RD_TRY(campaign, campaignFor(campaigns, participant, request.campaign, mode));
        adjustment.campaign = campaign->id;
        adjustment.version = campaign->current().id;
        adjustment.mode = modeFromWord(campaign->mode).value_or(usual);
    }
    ActivityLine line(m_workspace, m_clock, u"decision"_s, u"adjustment"_s);
    auto stored = m_balances.addAdjustment(adjustment, m_clock.now());
    if (!stored) {
        line.end(stored.error());
        return stored;
    }
    line.end(u"ok"_s, u"participant %1"_s.arg(participant.id.value));
    return stored;
}

Result<std::vector<Adjustment>> BalanceService::adjustments(ParticipantId participant)
{
    return m_balances.adjustments(participant);
}

Result<WriteOff> BalanceService::requestWriteOff(const WriteOffRequest &request)
{
    RD_CHECK(checkReason(request.reason, u"a write-off"_s));
    RD_TRY(summary, m_people.participant(request.participant));
    RD_TRY(member, decider(request.member, &summary.participant));
    const auto books = lockBooks();
    RD_TRY(mode, modeFor(request.mode));
    RD_TRY(standing, balance(summary.participant.id, request.currency, mode));
    if (standing.payable >= 0)
        return fail(ErrorKind::Conflict,
            u"the %1 balance in %2 is not negative (%3)"_s.arg(
                word(mode), request.currency.code(), toDecimal({standing.payable, request.currency})),
            u"Only what a participant owes back can be written off."_s, u"not-negative"_s);
    WriteOff writeOff;
    writeOff.uuid = uuid();
    writeOff.participant = summary.participant.id;
    writeOff.participantName = summary.participant.name;
    writeOff.amount = Money{-standing.payable, request.currency};
    writeOff.mode = mode;
    writeOff.reason = request.reason.trimmed();
    writeOff.requestedBy = member.name;
    return m_balances.requestWriteOff(writeOff, m_clock.now());
}

Result<std::vector<WriteOff>> BalanceService::writeOffs()
{
    return m_balances.writeOffs();
}

Result<WriteOff> BalanceService::openWriteOff(qint64 id)
{
    RD_TRY(all, m_balances.writeOffs());
    for (auto &writeOff : all) {
        if (writeOff.id != id)
            continue;
        if (writeOff.state == WriteOff::State::Requested)
            return std::move(writeOff);
        return fail(
            ErrorKind::Conflict, u"write-off %1 is %2 already"_s.arg(id).arg(word(writeOff.state)), {}, u"not-open"_s);
    }
    return fail(ErrorKind::NotFound, u"there is no write-off %1"_s.arg(id), {}, u"unknown-write-off"_s);
}

Result<WriteOff> BalanceService::approveWriteOff(qint64 id, const QString &memberName)
{
    const auto books = lockBooks();
    RD_TRY(writeOff, openWriteOff(id));
    RD_TRY(summary, m_people.participant(writeOff.participant));
    RD_TRY(member, decider(memberName, &summary.participant));
    if (member.name == writeOff.requestedBy) {
        RD_TRY(members, m_workspace.members());
        if (deciders(members) > 1)
            return fail(ErrorKind::Conflict, u"who asked for a write-off does not approve it"_s,
                u"Ask another approver or admin."_s, u"second-person"_s);
        writeOff.onePerson = true;
    }
    RD_TRY(claims, m_books.claims(writeOff.participant));
    Claim claim;
    for (const auto &known : claims) {
        if (known.currency == writeOff.amount.currency && known.mode == writeOff.mode)
            claim = known;
    }
    // Meanwhile a part may have been recovered: only what is still owed can be given up.
    RD_TRY(standing, balance(writeOff.participant, writeOff.amount.currency, writeOff.mode));
    const qint64 amount = qMin(writeOff.amount.minor, -standing.payable);
    if (amount <= 0)
        return fail(
            ErrorKind::Conflict, u"nothing is owed back any more"_s, u"Refuse the request."_s, u"not-negative"_s);
    const qint64 recoverable = qMin(amount, qMax<qint64>(0, claim.recoverable));
    writeOff.amount.minor = amount;
    writeOff.decidedBy = member.name;
    writeOff.decidedAt = m_clock.now();
    writeOff.state = WriteOff::State::Done;
    RD_CHECK(m_balances.approveWriteOff(writeOff, recoverable, amount - recoverable, m_clock.now()));
    return writeOff;
}

Result<WriteOff> BalanceService::refuseWriteOff(qint64 id, const QString &reason, const QString &memberName)
{
    RD_CHECK(checkReason(reason, u"a refusal"_s));
    const auto books = lockBooks();
    RD_TRY(writeOff, openWriteOff(id));
    RD_TRY(member, decider(memberName, nullptr));
    writeOff.decidedBy = member.name;
    writeOff.decidedAt = m_clock.now();
    writeOff.state = WriteOff::State::Refused;
    RD_CHECK(m_balances.refuseWriteOff(writeOff, reason.trimmed(), m_clock.now()));
    return writeOff;
}

} // namespace rd::services
