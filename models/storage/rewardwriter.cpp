// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rewardwriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr qsizetype kUuidDigits = 32;
constexpr auto kEngine = "engine"_L1; ///< the actor of a computation
constexpr auto kAutomatic = "automatic"_L1; ///< the actor of what the program does by itself
constexpr auto kWriteOffUndone = "write-off booked back"_L1;
/// The ledger of a participant (?1) in a currency (?2), as far as it is of the mode of a campaign (?3): what was owed
/// back in test mode is never taken off live money. A record without a reward is a typed one; its key ends with the
/// uuid.
constexpr std::string_view kOfSameMode =
    "FROM ledger l LEFT JOIN reward r ON r.id = l.reward LEFT JOIN campaign c ON c.id = r.campaign "
    "LEFT JOIN write_off w ON l.reward IS NULL AND w.uuid = substr(l.reward_key, -32) "
    "WHERE l.participant = ?1 AND l.currency = ?2 "
    "AND coalesce(c.mode, w.mode, 'live') = (SELECT mode FROM campaign WHERE id = ?3) ";
constexpr qsizetype kSubjectDigits = 15; ///< of a uuid in hexadecimal: as many as a row number can hold

bool isIssue(EntryKind kind)
{
    return kind == EntryKind::Issued || kind == EntryKind::IssuedNonCash || kind == EntryKind::IssuedManually;
}

/// Cash for bringing customers: the only kind that is set off (domain.md 4.7).
bool isNetted(const StoredReward &reward)
{
    return reward.hasAmount && reward.kind == RewardKind::Cash && reward.beneficiary == Beneficiary::Referrer;
}

bool has(const RewardChange &change, EntryKind kind)
{
    return std::any_of(
        change.entries.begin(), change.entries.end(), [kind](const NewEntry &entry) { return entry.kind == kind; });
}

QString uuidFrom(const QString &text)
{
    const QByteArray digest = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(kUuidDigits));
}

bool isOnItsWay(RewardPhase phase)
{
    return phase == RewardPhase::Submitted || phase == RewardPhase::Batched || phase == RewardPhase::Unclaimed;
}

/// What makes a reward the same one when the facts are computed again (rulings.md 2, 34).
qint64 subjectNumber(const StoredReward &reward)
{
    if (reward.slot == kManualSlot)
        return reward.key.left(kSubjectDigits).toLongLong(nullptr, 16);
    switch (subjectOf(reward.slot)) {
    case RewardSubject::Conversion:
        return reward.conversion.value;
    case RewardSubject::Customer:
        return reward.customer.value;
    case RewardSubject::Participant:
        return reward.participant.value;
    }
    return 0;
}

} // namespace

RewardWriter::RewardWriter(
    Database &db, Chain chain, RewardKeys keys, const Calendar &calendar, Instant now, RewardId nextId, Marks marks)
    : m_db(db),
      m_whenToMark(marks),
      m_marks(db),
      m_chain(std::move(chain)),
      m_keys(std::move(keys)),
      m_rollup(calendar),
      m_now(now),
      m_nextId(nextId),
      m_new("reward (id, campaign, slot, beneficiary, subject, version, participant, customer, conversion, connection, "
            "object_type, object_id, kind, has_amount, currency, granted, target, booked, issued, phase, flags_raised, "
            "flags_cleared, due_at, paid_at, rate, rank, proposed_granted, proposed_target)",
          28),
      m_update(db,
          "UPDATE reward SET version = ?2, participant = ?3, customer = ?4, conversion = ?5, kind = ?6, has_amount = "
          "?7, currency = ?8, "
          "granted = ?9, target = ?10, booked = ?11, issued = ?12, phase = ?13, flags_raised = ?14, flags_cleared = "
          "?15, due_at = ?16, "
          "paid_at = ?17, rate = ?18, rank = ?19, proposed_granted = ?20, proposed_target = ?21 WHERE id = ?1"),
      m_key(db,
          "SELECT campaign, slot, beneficiary, ifnull(connection, 0), object_type, object_id, currency, paid_at, "
          "phase, has_amount, granted, "
          "target, issued, flags_raised & ~flags_cleared, due_at, issued_at, ifnull(customer, 0) FROM reward WHERE id "
          "= "
          "?1"),
      m_sales(db),
      m_account(db,
          // The account of the sale that made it: a person may have one in another connection (rulings.md 34, 37).
          "SELECT a.connection, a.ext_id FROM conversion v JOIN customer c ON c.id = v.customer JOIN provider_customer "
          "a ON a.connection = v.connection AND a.id IN (v.provider_customer, c.first_identity) WHERE v.id = ?1 ORDER "
          "BY a.id <> v.provider_customer LIMIT 1")
{
}

Result<RewardWriter> RewardWriter::open(Database &db, const Calendar &calendar, Instant now, Marks marks)
{
    RD_TRY(chain, Chain::open(db));
    RD_TRY(keys, RewardKeys::load(db));
    // A number is never used twice, as AUTOINCREMENT has it.
    RD_TRY(last,
        db.number("SELECT max(ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'reward'), 0), "
                  "ifnull((SELECT max(id) FROM reward), 0))",
            0));
    return RewardWriter(db, std::move(chain), std::move(keys), calendar, now, RewardId{last + 1}, marks);
}

Result<RewardId> RewardWriter::apply(const RewardChange &change)
{
    if (!isNetted(change.reward) || has(change, EntryKind::IssuedManually))
        return write(change);
    const bool recovers = has(change, EntryKind::Recovered);
    const bool isIssued = change.reward.phase == RewardPhase::Issued;
    const bool settles = isIssued && (has(change, EntryKind::Reinstated) || has(change, EntryKind::Issued));
    if (!settles && !recovers)
        return write(change);
    RewardChange settled = change;
    if (recovers) {
        RD_TRY(bounded, recoveringWhatStands(change));
        settled = std::move(bounded);
    }
    if (isIssued)
        settled.reward.issued = qMax(settled.reward.issued, settled.reward.booked); // the rest leaves it
    RD_TRY(id, write(settled));
    if (!isOnItsWay(settled.reward.phase))
        m_settled.push_back(id);
    return id;
}

Result<RewardChange> RewardWriter::recoveringWhatStands(const RewardChange &change)
{
    RD_CHECK(writeGathered()); // earlier changes may have moved the claim
    const StoredReward &reward = change.reward;
    RD_TRY(standing,
        m_db.number(
            joined({"SELECT ifnull(sum(CASE WHEN l.debit = 5 THEN l.amount ELSE -l.amount END), 0) ", kOfSameMode,
                "AND (l.debit = 5 OR l.credit = 5) AND (r.id IS NULL OR (r.kind = 0 AND "
                "r.beneficiary = 0))"}),
            0, reward.participant, reward.currency, reward.campaign));
    RD_TRY(writtenOff,
        m_db.number(
            joined({"SELECT ifnull(sum(CASE WHEN l.reward IS NULL THEN l.amount ELSE -l.amount END), 0) ", kOfSameMode,
                "AND ((l.reward IS NULL AND l.kind = ?4) OR (l.reward IS NOT NULL AND l.kind = "
                "?5 AND l.facts = ?6))"}),
            0, reward.participant, reward.currency, reward.campaign, static_cast<int>(EntryKind::WriteOff),
            static_cast<int>(EntryKind::AdjustmentMinus), QString(kWriteOffUndone)));
    RewardChange bounded = change;
    const auto recovered = std::find_if(bounded.entries.begin(), bounded.entries.end(),
        [](const NewEntry &entry) { return entry.kind == EntryKind::Recovered; });
    const qint64 wanted = recovered->amount;
    const qint64 taken = std::clamp<qint64>(standing, 0, wanted);
    const qint64 undone = std::clamp<qint64>(writtenOff, 0, wanted - taken);
    NewEntry back = *recovered;
    back.kind = EntryKind::AdjustmentMinus;
    back.amount = undone;
    back.facts = kWriteOffUndone;
    if (taken > 0)
        recovered->amount = taken;
    else
        bounded.entries.erase(recovered);
    if (undone > 0)
        bounded.entries.push_back(std::move(back));
    return bounded;
}

Status RewardWriter::carryRest(RewardId id)
{
    // What was settled by hand, or by a payout that kept something, is even: what it was set off against lies
    // elsewhere. A payout that failed or came back has kept nothing.
    RD_TRY(open,
        m_db.number("SELECT ifnull(sum(CASE WHEN credit = ?2 THEN amount ELSE -amount END), 0) FROM ledger "
                    "WHERE reward = ?1 AND (credit = ?2 OR debit = ?2) "
                    "AND seq > (SELECT ifnull(max(s.seq), 0) FROM ledger s WHERE s.reward = ?1 AND (s.kind = ?3 OR "
                    "(s.kind = ?4 AND NOT EXISTS (SELECT 1 FROM ledger f WHERE f.reward = ?1 AND f.seq > s.seq AND "
                    "f.kind IN (?5, ?6, ?7)))))",
            0, id, static_cast<int>(Account::Open), static_cast<int>(EntryKind::IssuedManually),
            static_cast<int>(EntryKind::SetOff), static_cast<int>(EntryKind::PayoutFailed),
            static_cast<int>(EntryKind::PayoutReturned), static_cast<int>(EntryKind::FailedNonCash)));
    auto row = m_db.query("SELECT r.campaign, r.version, r.participant, r.currency, r.booked, r.issued, r.phase, "
                          "(SELECT reward_key FROM ledger WHERE reward = r.id ORDER BY seq LIMIT 1), "
                          "(SELECT count(*) FROM ledger WHERE reward = r.id AND kind = ?2) FROM reward r WHERE id = ?1",
        id, static_cast<int>(EntryKind::AdjustmentMinus));
    if (!row.next())
        return row.status();
    const bool isIssued = static_cast<RewardPhase>(row.integer(6)) == RewardPhase::Issued;
    const qint64 rest = open - (isIssued ? 0 : qMax<qint64>(0, row.integer(4) - row.integer(5)));
    if (rest <= 0)
        return {};
    // The same on every machine (domain.md 5.5: reward key and ordinal).
    const QString uuid = uuidFrom(u"rd-rest-1\x1f%1\x1f%2"_s.arg(row.string(7)).arg(row.integer(8) + 1));
    RewardChange change;
    StoredReward &reward = change.reward;
    reward.key = uuid;
    reward.campaign = row.id<CampaignId>(0);
    reward.version = row.id<RuleVersionId>(1);
    reward.slot = kManualSlot;
    reward.participant = row.id<ParticipantId>(2);
    reward.currency = row.currency(3);
    reward.granted = reward.target = reward.booked = rest;
    reward.dueAt = reward.paidAt = m_now;
    NewEntry entry;
    entry.kind = EntryKind::AdjustmentPlus;
    entry.participant = reward.participant;
    entry.amount = rest;
    entry.currency = reward.currency;
    entry.facts = u"rest of reward %1"_s.arg(id.value);
    entry.actor = kAutomatic;
    change.entries.push_back(std::move(entry));
    return writeRest(change, uuid, id);
}

/// Both sides of the move, and as adjustments, so that what a participant has earned counts it once.
Status RewardWriter::writeRest(const RewardChange &rest, const QString &uuid, RewardId of)
{
    const NewEntry &plus = rest.entries.front();
    NewEntry minus = plus;
    minus.kind = EntryKind::AdjustmentMinus;
    minus.reward = of;
    minus.facts = u"carried to a reward of its own"_s;
    auto key = m_db.query("SELECT reward_key FROM ledger WHERE reward = ?1 ORDER BY seq LIMIT 1", of);
    const std::string text = key.next() ? key.stdString(0) : std::string();
    RD_CHECK(key.status());
    RD_CHECK(m_chain.stage(minus, of, text, m_now));
    RD_TRY(id, write(rest));
    RD_CHECK(writeGathered());
    constexpr std::string_view insert = "INSERT INTO adjustment (uuid, participant, currency, amount, offset_minor, "
                                        "reward, reason, author, at, mode) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                                        "(SELECT mode FROM campaign WHERE id = ?10))";
    RD_CHECK(m_db.run(insert, uuidFrom(u"rd-moved-1\x1f"_s + uuid), plus.participant, plus.currency, -plus.amount,
        plus.amount, RewardId(), u"moved from reward %1"_s.arg(of.value), plus.actor, m_now, rest.reward.campaign));
    return m_db.run(insert, uuid, plus.participant, plus.currency, plus.amount, 0, id, plus.facts, plus.actor, m_now,
        rest.reward.campaign);
}

Result<RewardId> RewardWriter::write(const RewardChange &change)
{
    RewardId id = change.reward.id;
    Known known;
    if (id.isValid()) {
        RD_TRY(stored, takeOut(id));
        known = stored;
        RD_CHECK(update(change.reward));
        RD_CHECK(mark(change));
    } else {
        RD_TRY(made, newKey(change.reward));
        known.key = made;
        id = insert(change.reward, known.key);
    }
    putIn(change, known);
    if (change.entries.empty())
        return id;
    const std::string_view text = m_keys.text(known.key);
    for (const NewEntry &entry : change.entries) {
        RD_CHECK(m_chain.stage(entry, id, text, m_now));
        if (isReversal(entry.kind))
            m_rollup.addReversal(known.key.campaign.value, entry.currency, entry.amount, m_chain.lastAt());
        RD_CHECK(noteEntry(id, entry, change.issuedAt.value_or(m_now)));
    }
    return id;
}

Result<StoredKey> RewardWriter::newKey(const StoredReward &reward)
{
    StoredKey key{reward.campaign, reward.slot, reward.beneficiary, {}, 0, {}};
    if (reward.slot == kManualSlot) {
        key.objectId = reward.key.toStdString();
        return key;
    }
    RD_CHECK(m_sales.name(reward.conversion, key));
    if (subjectOf(reward.slot) == RewardSubject::Conversion)
        return key;
    if (subjectOf(reward.slot) == RewardSubject::Participant)
        return participantKey(reward, std::move(key));
    m_account.with(reward.conversion);
    if (m_account.next()) {
        key.connection = m_account.id<ConnectionId>(0);
        key.objectType = 0;
        key.objectId = m_account.text(1);
    }
    // A guest has no provider id: their first sale names them, and the row's own uniqueness is by person.
    RD_CHECK(m_account.status());
    m_account.reset();
    return key;
}

/// A milestone or prize is named by its participant; without a sale it belongs to the first connection of its campaign.
Result<StoredKey> RewardWriter::participantKey(const StoredReward &reward, StoredKey key)
{
    key.objectType = 0;
    if (!key.connection.isValid()) {
        RD_TRY(connection,
            m_db.number("SELECT min(connection) FROM campaign_connection WHERE campaign = ?1", 0, reward.campaign));
        key.connection = ConnectionId{connection};
    }
    auto participant = m_db.query("SELECT public_id FROM participant WHERE id = ?1", reward.participant);
    if (participant.next())
        key.objectId = participant.text(0);
    RD_CHECK(participant.status());
    if (key.objectId.empty())
        return fail(ErrorKind::Internal, u"participant %1 has no name for keys"_s.arg(reward.participant.value));
    return key;
}

Result<RewardWriter::Known> RewardWriter::takeOut(RewardId id)
{
    m_key.with(id);
    if (!m_key.next()) {
        RD_CHECK(m_key.status());
        return fail(ErrorKind::NotFound, u"there is no reward %1"_s.arg(id.value));
    }
    StoredKey key{m_key.id<CampaignId>(0), static_cast<int>(m_key.integer(1)),
        static_cast<Beneficiary>(m_key.integer(2)), m_key.id<ConnectionId>(3), static_cast<int>(m_key.integer(4)),
        m_key.stdString(5)};
    RewardStateRow old;
    old.campaign = key.campaign.value;
    old.source = sourceOf(key.campaign.value, key.slot, key.connection.value);
    old.currency = m_key.currency(6);
    old.paidAt = m_key.instant(7);
    old.facts.phase = static_cast<RewardPhase>(m_key.integer(8));
    old.facts.hasAmount = m_key.flag(9);
    old.facts.granted = m_key.integer(10);
    old.facts.target = m_key.integer(11);
    old.facts.issued = m_key.integer(12);
    old.facts.openFlags = static_cast<Flags>(m_key.integer(13));
    old.facts.dueAt = m_key.instant(14);
    old.issuedAt = m_key.instant(15);
    old.customer = m_key.integer(16);
    m_rollup.add(old, -1);
    m_key.reset();
    return Known{std::move(key), old.issuedAt};
}

void RewardWriter::putIn(const RewardChange &change, const Known &known)
{
    const StoredReward &reward = change.reward;
    RewardStateRow row;
    row.campaign = known.key.campaign.value;
    row.source = sourceOf(known.key.campaign.value, known.key.slot, known.key.connection.value);
    row.issuedAt = known.issuedAt;
    for (const NewEntry &entry : change.entries) {
        if (isIssue(entry.kind))
            row.issuedAt = change.issuedAt.value_or(m_now); // as noteEntry() stores it
    }
    row.currency = reward.currency;
    row.paidAt = reward.paidAt;
    row.facts.phase = reward.phase;
    row.facts.hasAmount = reward.hasAmount;
    row.facts.granted = reward.granted;
    row.facts.target = reward.target;
    row.facts.issued = reward.issued;
    row.facts.openFlags = reward.flagsRaised & ~reward.flagsCleared;
    row.facts.dueAt = reward.dueAt;
    row.customer = reward.customer.isValid() ? reward.customer.value : 0;
    m_rollup.add(row, 1);
}

RewardId RewardWriter::insert(const StoredReward &r, const StoredKey &key)
{
    m_new.add(m_nextId, r.campaign, r.slot, static_cast<int>(r.beneficiary), subjectNumber(r), r.version.value,
        r.participant, r.customer, r.conversion, key.connection, key.objectType, key.objectId, static_cast<int>(r.kind),
        r.hasAmount, r.currency, r.granted, r.target, r.booked, r.issued, static_cast<int>(r.phase), r.flagsRaised,
        r.flagsCleared, r.dueAt, r.paidAt, r.rate, r.rank, r.proposedGranted, r.proposedTarget);
    return RewardId{m_nextId.value++};
}

Status RewardWriter::update(const StoredReward &r)
{
    return m_update
        .with(r.id, r.version.value, r.participant, r.customer, r.conversion, static_cast<int>(r.kind), r.hasAmount,
            r.currency, r.granted, r.target, r.booked, r.issued, static_cast<int>(r.phase), r.flagsRaised,
            r.flagsCleared, r.dueAt, r.paidAt, r.rate, r.rank, r.proposedGranted, r.proposedTarget)
        .run();
}

/// What a person did to a reward may change what the facts make of it. An approval does not.
Status RewardWriter::mark(const RewardChange &change)
{
    const StoredReward &reward = change.reward;
    const auto areAll = [&change](auto &&is) { return std::all_of(change.entries.begin(), change.entries.end(), is); };
    const bool isByEngine =
        m_whenToMark == Marks::UnlessByEngine && areAll([](const NewEntry &entry) { return entry.actor == kEngine; });
    const bool isApproval =
        !change.entries.empty() && areAll([](const NewEntry &entry) { return entry.kind == EntryKind::Approved; });
    if (isByEngine || isApproval || reward.slot == kManualSlot)
        return {};
    RD_CHECK(m_marks.customer(reward.customer.value));
    return subjectOf(reward.slot) == RewardSubject::Participant ? m_marks.participant(reward.participant.value)
                                                                : Status();
}

Status RewardWriter::finish()
{
    RD_CHECK(writeGathered());
    const std::vector<RewardId> settled = std::exchange(m_settled, {});
    for (const RewardId id : settled)
        RD_CHECK(carryRest(id));
    return m_rollup.flush(m_db);
}

Status RewardWriter::writeGathered()
{
    RD_CHECK(m_new.insert(m_db));
    return m_chain.flush();
}

namespace {

/// Whether an entry leaves a text on its reward.
bool leavesNote(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Rejected:
    case EntryKind::Held:
    case EntryKind::FlagConfirmed:
    case EntryKind::Reopened:
    case EntryKind::FlagCleared:
    case EntryKind::Issued:
    case EntryKind::IssuedNonCash:
    case EntryKind::IssuedManually:
    case EntryKind::PayoutFailed:
    case EntryKind::FailedNonCash:
    case EntryKind::PayoutReturned:
        return true;
    default:
        return false;
    }
}

} // namespace

Status RewardWriter::noteEntry(RewardId id, const NewEntry &entry, Instant issuedAt)
{
    if (!leavesNote(entry.kind))
        return {};
    RD_CHECK(m_new.insert(m_db)); // it may be one of them
    switch (entry.kind) {
    case EntryKind::Rejected:
    case EntryKind::Held:
    case EntryKind::FlagConfirmed:
        return m_db.run("UPDATE reward SET reason = ?2 WHERE id = ?1", id, shownFacts(entry));
    case EntryKind::Reopened:
        return m_db.run("UPDATE reward SET reason = '' WHERE id = ?1", id);
    case EntryKind::FlagCleared:
        // Whatever fell: the reason of a rejection or of a hold that stands is still the reason.
        return m_db.run(
            "UPDATE reward SET reason = '' WHERE id = ?1 AND phase <> ?2 AND (flags_raised & ~flags_cleared & ?3) = 0",
            id, static_cast<int>(RewardPhase::Rejected), bit(Flag::Held));
    case EntryKind::IssuedManually:
    case EntryKind::Issued:
    case EntryKind::IssuedNonCash:
        return m_db.run("UPDATE reward SET reference = ?2, issued_at = ?3, last_failure = '', last_blocker = NULL, "
                        "last_blocker_detail = '' WHERE id = ?1",
            id, entry.facts, issuedAt);
    case EntryKind::PayoutFailed:
    case EntryKind::FailedNonCash:
    case EntryKind::PayoutReturned:
        return m_db.run("UPDATE reward SET last_failure = ?2 WHERE id = ?1", id, entry.facts);
    default: // all other kinds leave no text on the reward
        return {};
    }
}

Status RewardWriter::noteOutcome(RewardId id, const QString &reference, const QString &failure)
{
    if (!reference.isEmpty())
        RD_CHECK(m_db.run("UPDATE reward SET reference = ?2 WHERE id = ?1", id, reference));
    if (!failure.isEmpty())
        RD_CHECK(m_db.run("UPDATE reward SET last_failure = ?2 WHERE id = ?1", id, failure));
    return {};
}

} // namespace rd::storage
