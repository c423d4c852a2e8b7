// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activitylog.h"
#include "models/services/bookslock.h"
#include "models/services/decisions.h"

#include <map>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// A flag to be listed, with the stored finding behind it where it is a suspicion about a referral.
struct Held {
    FlagRow row;
    std::optional<StoredFinding> finding;
    std::vector<RewardRow> rewards;
};

QString valueOf(const FlagRow &flag, QStringView name)
{
    for (const auto &[key, value] : flag.values) {
        if (key == name)
            return value;
    }
    return {};
}

QString domainText(const QString &email)
{
    return email.section(u'@', -1).toLower();
}

QString selfReferralText(const FlagRow &flag)
{
    const QStringList matches = valueOf(flag, u"match").split(u' ', Qt::SkipEmptyParts);
    const bool card = matches.contains(u"card"_s);
    if (card && matches.contains(u"email"_s))
        return u"The customer has the participant's e-mail address (%1) and pays with the participant's card."_s.arg(
            flag.customerEmail);
    if (card)
        return u"The customer %1 pays with a card that the participant %2 has paid with too."_s.arg(
            flag.customerEmail, flag.participantEmail);
    return u"The customer has the participant's e-mail address, %1."_s.arg(flag.customerEmail);
}

QString burstText(const FlagRow &flag)
{
    return u"The participant brought %1 new referrals from %2 to %3; in %4 days it is usually %5, and more than %6 are looked at."_s
        .arg(valueOf(flag, u"count"), valueOf(flag, u"from"), valueOf(flag, u"to"), valueOf(flag, u"days"),
            valueOf(flag, u"usual"), valueOf(flag, u"moreThan"));
}

QString lookAlikeText(const FlagRow &flag)
{
    if (valueOf(flag, u"match").contains("participant"_L1))
        return u"The customer's e-mail address %1 looks like the participant's, %2, but is another one."_s.arg(
            flag.customerEmail, flag.participantEmail);
    return u"The customer's e-mail address %1 mixes letters of alphabets that look alike."_s.arg(flag.customerEmail);
}

QString evidenceText(const FlagRow &flag, const RewardRow &reward)
{
    switch (flag.flag) {
    case Flag::SelfReferral:
        return selfReferralText(flag);
    case Flag::SelfReferralWeak:
        return u"The e-mail addresses of customer (%1) and participant (%2) differ only in dots or a plus-tag."_s.arg(
            flag.customerEmail, flag.participantEmail);
    case Flag::CompanyDomain:
        return u"Customer (%1) and participant (%2) have e-mail addresses of the same company."_s.arg(
            flag.customerEmail, flag.participantEmail);
    case Flag::DisposableEmail:
        return u"%1 hands out throw-away e-mail addresses."_s.arg(domainText(flag.customerEmail));
    case Flag::Velocity:
        return burstText(flag);
    case Flag::LookAlikeEmail:
        return lookAlikeText(flag);
    case Flag::DuplicateEmail:
        return u"Another customer of the participant has the e-mail address %1 but for dots or a plus-tag (customer %2)."_s
            .arg(flag.customerEmail, valueOf(flag, u"customer"));
    case Flag::ForeignCode:
        return u"The sale %1 carries a code of another participant."_s.arg(reward.objectId);
    case Flag::Dispute:
        return u"A dispute about the payment of %1 is open."_s.arg(reward.objectId);
    case Flag::RefundPending:
        return u"A refund of %1 is under way."_s.arg(reward.objectId);
    case Flag::RateMissing:
        return u"The exchange rate of the day of payment is missing."_s;
    case Flag::Held:
        return u"A person holds it: %1"_s.arg(reward.reason);
    case Flag::PrizeGiven:
        return u"The prize of rank %1 of this period has been given to %2 (reward %3), whose sales have fallen since: clear it to give the prize a second time, confirm it to leave it at one."_s
            .arg(valueOf(flag, u"rank"), valueOf(flag, u"to"), valueOf(flag, u"reward"));
    case Flag::CountFell:
        return u"What it was given for would no longer be reached."_s;
    case Flag::LateChange:
        return u"It would be another amount by now."_s;
    }
    return {};
}

/// When a flag of one reward was last recorded.
Result<Instant> raisedAt(BooksRepository &books, RewardId id, Flag flag)
{
    RD_TRY(entries, books.entriesOf(id));
    const QString name = words(bit(flag)).join(u' ');
    Instant at;
    for (const auto &entry : entries) {
        const bool raised = entry.kind == EntryKind::Flagged && entry.facts.split(u' ').contains(name);
        if (raised || (entry.kind == EntryKind::Held && flag == Flag::Held))
            at = entry.at;
    }
    return at;
}

FlagRow rowOf(const RewardRow &reward, Flag flag)
{
    FlagRow row;
    row.flag = flag;
    row.canBeDecided = (bit(flag) & kClearableFlags) != 0;
    row.campaign = reward.campaign;
    row.participant = reward.participant;
    row.participantName = reward.participantName;
    row.participantEmail = reward.participantEmail;
    row.customerId = reward.customerId;
    row.customerEmail = reward.customerEmail;
    return row;
}

/// Whom the same prize was given to before.
Status addPrizeEvidence(BooksRepository &books, Instant now, Held &held)
{
    const RewardRow &reward = held.rewards.front();
    RewardFilter filter;
    filter.campaign = reward.campaign;
    RD_TRY(rows, books.rewardRows(filter, now));
    for (const RewardRow &row : rows) {
        if (row.key.slot != reward.key.slot || row.rank != reward.rank || row.participant == reward.participant
            || !hasLeft(row.facts.phase))
            continue;
        held.row.values = {{u"rank"_s, QString::number(row.rank)}, {u"reward"_s, QString::number(row.id.value)},
            {u"to"_s, row.participantName.isEmpty() ? row.participantEmail : row.participantName}};
        return {};
    }
    return {};
}

using FindingKey = std::tuple<CampaignId, ParticipantId, CustomerId, Flags>;

Result<std::vector<Held>> heldNow(BooksRepository &books, Instant now, RewardId only)
{
    RewardFilter filter;
    filter.flagged = true;
    RD_TRY(rows, books.rewardRows(filter, now));
    RD_TRY(findings, books.findings());
    std::map<FindingKey, const StoredFinding *> known;
    for (const auto &finding : findings)
        known.emplace(FindingKey(finding.campaign, finding.participant, finding.customer, bit(finding.flag)), &finding);
    std::vector<Held> list;
    std::map<FindingId, std::size_t> places;
    const auto isShown = [](const RewardRow &row, Flags flag) {
        return row.state == RewardState::InReview || (flag & (bit(Flag::CountFell) | bit(Flag::LateChange))) != 0;
    };
    for (const RewardRow &row : rows) {
        for (Flags left = row.openFlags; left != 0; left &= left - 1) {
            const Flags one = left & (~left + 1);
            if (!isShown(row, one))
                continue;
            const auto found = known.find({row.campaignId, row.participant, row.customer, one});
            const auto place = found == known.end() ? places.end() : places.find(found->second->id);
            if (place != places.end()) {
                list[place->second].row.rewards.push_back(row.id);
                list[place->second].rewards.push_back(row);
                continue;
            }
            Held held{rowOf(row, static_cast<Flag>(one)), std::nullopt, {row}};
            held.row.rewards = {row.id};
            held.row.id = QString::number(row.id.value) + u'.' + words(one).join(u' ');
            if (found != known.end()) {
                held.finding = *found->second;
                held.row.id = QString::number(held.finding->id.value);
                held.row.values = held.finding->values;
                held.row.since = held.finding->since;
                places.emplace(held.finding->id, list.size());
            }
            list.push_back(std::move(held));
        }
    }
    if (only.isValid())
        std::erase_if(list, [only](const Held &held) {
            return std::find(held.row.rewards.begin(), held.row.rewards.end(), only) == held.row.rewards.end();
        });
    for (Held &held : list) {
        if (held.row.flag == Flag::PrizeGiven)
            RD_CHECK(addPrizeEvidence(books, now, held));
        held.row.text = evidenceText(held.row, held.rewards.front());
        if (held.finding)
            continue;
        RD_TRY(since, raisedAt(books, held.rewards.front().id, held.row.flag));
        held.row.since = since;
    }
    return list;
}

QString word(FlagDecision decision)
{
    return decision == FlagDecision::Clear ? u"clear flags"_s : u"confirm flags"_s;
}

Status checkFlagRequest(const FlagRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"to %1 needs a reason"_s.arg(word(request.decision)), {}, u"reason-missing"_s);
    if (request.reason.size() > kMaxReason || request.reason.contains(QChar(0)))
        return fail(ErrorKind::BadInput, u"a reason has at most %1 characters"_s.arg(kMaxReason), {}, u"bad-reason"_s);
    return {};
}

Status checkFlag(const Held &held, const FlagRequest &request, const Member &member)
{
    const QString name = words(bit(held.row.flag)).join(u' ');
    if (held.row.flag == Flag::Held)
        return fail(ErrorKind::Conflict, u"a person holds reward %1"_s.arg(held.row.rewards.front().value),
            u"End the hold with rewards release."_s, u"held"_s);
    if (!held.row.canBeDecided)
        return fail(
            ErrorKind::Conflict, u"%1 ends by itself when the provider says so"_s.arg(name), {}, u"open-fact"_s);
    for (const RewardRow &row : held.rewards) {
        if (isOwnReward(member, row))
            return fail(ErrorKind::Conflict, u"nobody decides about an own reward"_s,
                u"Reward %1 is for %2: ask another member."_s.arg(row.id.value).arg(member.name), u"own-reward"_s);
        if (request.decision == FlagDecision::Confirm && row.state != RewardState::InReview)
            return fail(ErrorKind::Conflict,
                u"reward %1 is %2 and cannot be rejected"_s.arg(row.id.value).arg(rd::word(row.state)), {},
                u"not-open"_s);
    }
    return {};
}

NewEntry entryOf(EntryKind kind, const StoredReward &reward, Flag flag, const FlagRequest &request)
{
    NewEntry entry;
    entry.kind = kind;
    entry.reward = reward.id;
    entry.participant = reward.participant;
    entry.facts = words(bit(flag)).join(u' ');
    entry.actor = request.member;
    entry.note = request.reason.trimmed();
    return entry;
}

RewardChange flagChange(const FlagRequest &request, Flag flag, const StoredReward &reward)
{
    RewardChange change;
    change.reward = reward;
    if (request.decision == FlagDecision::Clear) {
        change.reward.flagsCleared |= bit(flag);
        change.entries = {entryOf(EntryKind::FlagCleared, reward, flag, request)};
        return change;
    }
    change.reward.phase = RewardPhase::Rejected;
    change.entries = {
        entryOf(EntryKind::FlagConfirmed, reward, flag, request), entryOf(EntryKind::Rejected, reward, flag, request)};
    return change;
}

} // namespace

Result<std::vector<FlagRow>> RewardService::flags(RewardId only)
{
    RD_TRY(held, heldNow(m_books, m_clock.earlier(), only));
    std::vector<FlagRow> rows;
    rows.reserve(held.size());
    for (Held &flag : held)
        rows.push_back(std::move(flag.row));
    return rows;
}

Result<std::vector<RewardId>> RewardService::decideFlag(const FlagRequest &request)
{
    RD_TRY(decider, m_gate.admit(request.member, Role::Reviewer, word(request.decision)));
    RD_CHECK(checkFlagRequest(request));
    ActivityLine line(m_workspace, m_clock, u"decision"_s, word(request.decision));

    const auto books = lockBooks();
    RD_TRY(held, heldNow(m_books, m_clock.earlier(), {}));
    const auto flag =
        std::find_if(held.begin(), held.end(), [&](const Held &entry) { return entry.row.id == request.id; });
    if (flag == held.end())
        return fail(ErrorKind::NotFound, u"no flag %1 holds anything"_s.arg(request.id),
            u"referral-desk flags list shows what is held."_s, u"unknown-flag"_s);
    RD_CHECK(checkFlag(*flag, request, decider));
    RD_TRY(rewards, storedRewardsOf(m_books, flag->row.rewards));
    std::vector<RewardChange> changes;
    for (const auto &reward : rewards)
        changes.push_back(flagChange(request, flag->row.flag, reward));
    // In this order: stopped between the two, the rewards are still held and the decision can be made again.
    if (request.decision == FlagDecision::Clear && flag->finding)
        RD_CHECK(m_books.markCleared(flag->finding->id, flag->finding->fingerprint));
    RD_CHECK(m_books.applyLater(std::move(changes), m_clock.now()).get());
    line.end(u"ok"_s, u"%1 rewards"_s.arg(rewards.size()));
    return flag->row.rewards;
}

} // namespace rd::services
