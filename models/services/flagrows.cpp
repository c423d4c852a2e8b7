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

QString samePlaceText(const FlagRow &flag)
{
    const QString who = flag.participantName.isEmpty() ? flag.participantEmail : flag.participantName;
    const QString with = valueOf(flag, u"with");
    if (valueOf(flag, u"match") == "customer"_L1)
        return u"The customer %1 is a participant too, and both want to be paid to the same place: %2 and %3."_s.arg(
            flag.customerEmail, who, with);
    return u"%1 wants to be paid to the same place as %2."_s.arg(who, with);
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
    case Flag::SharedDestination:
        return samePlaceText(flag);
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

/// Which findings hold a reward: those about its own referral; of a milestone or prize those about the referrals that
/// were counted for it, as far as nobody has cleared them.
class FindingsByReward {
public:
    explicit FindingsByReward(const std::vector<StoredFinding> &findings)
    {
        for (const auto &finding : findings) {
            m_own[{finding.campaign, finding.participant, finding.customer.value, bit(finding.flag)}].push_back(
                &finding);
            if (finding.cleared == finding.fingerprint)
                continue;
            for (const int slot : countedSlots(finding.values))
                m_counted[{finding.campaign, finding.participant, slot, bit(finding.flag)}].push_back(&finding);
        }
    }
    [[nodiscard]] std::vector<const StoredFinding *> of(const RewardRow &row, Flags flag) const
    {
        const bool isCounted = subjectOf(row.key.slot) == RewardSubject::Participant;
        const auto &list = isCounted ? m_counted : m_own;
        const auto found =
            list.find({row.campaignId, row.participant, isCounted ? row.key.slot : row.customer.value, flag});
        return found == list.end() ? std::vector<const StoredFinding *>() : found->second;
    }

private:
    using Key = std::tuple<CampaignId, ParticipantId, qint64, Flags>; ///< the third is a customer or a slot
    std::map<Key, std::vector<const StoredFinding *>> m_own;
    std::map<Key, std::vector<const StoredFinding *>> m_counted;
};

/// The flags of all rewards, each suspicion once.
class HeldList {
public:
    explicit HeldList(const std::vector<StoredFinding> &findings) : m_findings(findings)
    {
        for (const auto &finding : findings) {
            if (finding.flag == Flag::SharedDestination)
                m_firstOfPlace.emplace(std::pair(finding.participant, finding.fingerprint), finding.id);
        }
    }
    void add(const RewardRow &row, Flags flag)
    {
        const auto findings = m_findings.of(row, flag);
        for (const StoredFinding *finding : findings)
            addFor(row, *finding);
        if (!findings.empty())
            return;
        Held held{rowOf(row, static_cast<Flag>(flag)), std::nullopt, {row}};
        held.row.rewards = {row.id};
        held.row.id = QString::number(row.id.value) + u'.' + words(flag).join(u' ');
        m_list.push_back(std::move(held));
    }
    [[nodiscard]] std::vector<Held> take() { return std::move(m_list); }

private:
    /// Where a participant is paid is one question, however many referrals it holds.
    [[nodiscard]] FindingId questionOf(const StoredFinding &finding) const
    {
        const auto first = m_firstOfPlace.find({finding.participant, finding.fingerprint});
        return finding.flag != Flag::SharedDestination || first == m_firstOfPlace.end() ? finding.id : first->second;
    }
    void addFor(const RewardRow &row, const StoredFinding &finding)
    {
        const FindingId question = questionOf(finding);
        const auto [place, isNew] = m_places.emplace(question, m_list.size());
        if (isNew) {
            Held held{rowOf(row, finding.flag), finding, {}};
            held.row.id = QString::number(question.value);
            held.row.since = finding.since;
            held.row.values = finding.values;
            std::erase_if(held.row.values, [](const auto &value) { return value.first == kCountedSlots; });
            if (row.customer != finding.customer) {
                held.row.customerId = finding.customerId;
                held.row.customerEmail = finding.customerEmail;
            }
            if (!finding.others.isEmpty())
                held.row.values.emplace_back(u"with"_s, finding.others);
            m_list.push_back(std::move(held));
        }
        Held &held = m_list[place->second];
        if (held.finding->customer != finding.customer) { // one question about several
            held.row.customerId.clear();
            held.row.customerEmail.clear();
        }
        if (!held.row.rewards.empty() && held.row.rewards.back() == row.id)
            return; // a milestone stands on several referrals
        held.row.rewards.push_back(row.id);
        held.rewards.push_back(row);
    }
    FindingsByReward m_findings;
    std::map<std::pair<ParticipantId, qint64>, FindingId> m_firstOfPlace; ///< by fingerprint
    std::vector<Held> m_list;
    std::map<FindingId, std::size_t> m_places;
};

Result<std::vector<Held>> heldNow(BooksRepository &books, Instant now, RewardId only)
{
    RewardFilter filter;
    filter.flagged = true;
    RD_TRY(rows, books.rewardRows(filter, now));
    RD_TRY(findings, books.findings());
    const auto isShown = [](const RewardRow &row, Flags flag) {
        return row.state == RewardState::InReview || (flag & (bit(Flag::CountFell) | bit(Flag::LateChange))) != 0;
    };
    HeldList held(findings);
    for (const RewardRow &row : rows) {
        for (Flags left = row.openFlags; left != 0; left &= left - 1) {
            const Flags one = left & (~left + 1);
            if (isShown(row, one))
                held.add(row, one);
        }
    }
    std::vector<Held> list = held.take();
    if (only.isValid())
        std::erase_if(list, [only](const Held &entry) {
            return std::find(entry.row.rewards.begin(), entry.row.rewards.end(), only) == entry.row.rewards.end();
        });
    for (Held &entry : list) {
        if (entry.row.flag == Flag::PrizeGiven)
            RD_CHECK(addPrizeEvidence(books, now, entry));
        entry.row.text = evidenceText(entry.row, entry.rewards.front());
        if (entry.finding)
            continue;
        RD_TRY(since, raisedAt(books, entry.rewards.front().id, entry.row.flag));
        entry.row.since = since;
    }
    return list;
}

/// What a decision about a flag moves: all it holds; but a milestone or prize that another suspicion of the same kind
/// holds as well is not let go with one of them.
std::vector<RewardId> rewardsMoved(const std::vector<Held> &all, const Held &flag, FlagDecision decision)
{
    std::vector<RewardId> moved = flag.row.rewards;
    if (decision == FlagDecision::Confirm)
        return moved;
    for (const Held &other : all) {
        if (other.row.id == flag.row.id || other.row.flag != flag.row.flag)
            continue;
        const auto &held = other.row.rewards;
        std::erase_if(moved, [&held](RewardId id) { return std::find(held.begin(), held.end(), id) != held.end(); });
    }
    return moved;
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
    const auto moved = rewardsMoved(held, *flag, request.decision);
    RD_TRY(rewards, storedRewardsOf(m_books, moved));
    std::vector<RewardChange> changes;
    for (const auto &reward : rewards)
        changes.push_back(flagChange(request, flag->row.flag, reward));
    // In this order: stopped between the two, the rewards are still held and the decision can be made again.
    if (request.decision == FlagDecision::Clear && flag->finding)
        RD_CHECK(m_books.markCleared(flag->finding->id, flag->finding->fingerprint));
    RD_CHECK(m_books.applyLater(std::move(changes), m_clock.now()).get());
    line.end(u"ok"_s, u"%1 rewards"_s.arg(rewards.size()));
    return moved;
}

} // namespace rd::services
