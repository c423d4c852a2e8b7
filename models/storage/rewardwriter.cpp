// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rewardwriter.h"

#include "models/storage/words.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr qsizetype kSubjectDigits = 15; ///< of a uuid in hexadecimal: as many as a row number can hold

bool isIssue(EntryKind kind)
{
    return kind == EntryKind::Issued || kind == EntryKind::IssuedNonCash || kind == EntryKind::IssuedManually;
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

Result<RewardKeys> RewardKeys::load(Database &db)
{
    RewardKeys keys;
    auto campaign = db.query("SELECT id, name, mode FROM campaign");
    while (campaign.next()) {
        keys.m_campaigns.emplace(campaign.integer(0), campaign.string(1));
        keys.m_campaignModes.emplace(campaign.integer(0), campaign.string(2));
    }
    RD_CHECK(campaign.status());
    auto connection = db.query("SELECT id, account_id, mode FROM connection");
    while (connection.next())
        keys.m_connections.emplace(connection.integer(0), Account{connection.string(1), connection.string(2)});
    RD_CHECK(connection.status());
    return keys;
}

RewardKey RewardKeys::key(const StoredKey &stored) const
{
    RewardKey key;
    if (const auto found = m_campaigns.find(stored.campaign.value); found != m_campaigns.end()) {
        key.campaign = found->second;
        key.mode = m_campaignModes.at(stored.campaign.value);
    }
    key.slot = stored.slot;
    key.beneficiary = stored.beneficiary;
    if (const auto found = m_connections.find(stored.connection.value); found != m_connections.end()) {
        key.account = found->second.id;
        key.mode = found->second.mode;
    }
    if (stored.objectType != 0)
        key.objectType = objectWord(stored.objectType);
    key.objectId = QString::fromStdString(stored.objectId);
    return key;
}

std::string_view RewardKeys::text(const StoredKey &stored)
{
    const auto same = [](const StoredKey &a, const StoredKey &b) {
        return a.campaign == b.campaign && a.slot == b.slot && a.beneficiary == b.beneficiary
            && a.connection == b.connection && a.objectType == b.objectType;
    };
    if (m_prefix.empty() || !same(stored, m_last)) {
        m_last = {stored.campaign, stored.slot, stored.beneficiary, stored.connection, stored.objectType, {}};
        m_prefix = key(m_last).toString().toStdString(); // ends with the colon before the object
    }
    // An id with one of the two characters that keys escape is rare.
    if (stored.objectId.find_first_of("%:") == std::string::npos)
        m_text.assign(m_prefix).append(stored.objectId);
    else
        m_text = key(stored).toString().toStdString();
    return m_text;
}

RewardWriter::RewardWriter(
    Database &db, Chain chain, RewardKeys keys, const Calendar &calendar, Instant now, RewardId nextId)
    : m_db(db),
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
          "target, issued, flags_raised & ~flags_cleared, due_at, issued_at FROM reward WHERE id = ?1"),
      m_conversion(db, "SELECT connection, object, ext_id FROM conversion WHERE id = ?1"),
      m_account(db,
          // The account of the sale that made it: a person may have one in another connection (rulings.md 34, 37).
          "SELECT a.connection, a.ext_id FROM conversion v JOIN customer c ON c.id = v.customer JOIN provider_customer "
          "a ON a.connection = v.connection AND a.id IN (v.provider_customer, c.first_identity) WHERE v.id = ?1 ORDER "
          "BY a.id <> v.provider_customer LIMIT 1")
{
}

Result<RewardWriter> RewardWriter::open(Database &db, const Calendar &calendar, Instant now)
{
    RD_TRY(chain, Chain::open(db));
    RD_TRY(keys, RewardKeys::load(db));
    // A number is never used twice, as AUTOINCREMENT has it.
    RD_TRY(last,
        db.number("SELECT max(ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'reward'), 0), "
                  "ifnull((SELECT max(id) FROM reward), 0))",
            0));
    return RewardWriter(db, std::move(chain), std::move(keys), calendar, now, RewardId{last + 1});
}

Result<RewardId> RewardWriter::apply(const RewardChange &change)
{
    RewardId id = change.reward.id;
    Known known;
    if (id.isValid()) {
        RD_TRY(stored, takeOut(id));
        known = stored;
        RD_CHECK(update(change.reward));
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
    m_conversion.with(reward.conversion);
    if (m_conversion.next()) {
        key.connection = m_conversion.id<ConnectionId>(0);
        key.objectType = static_cast<int>(m_conversion.integer(1));
        key.objectId = m_conversion.text(2);
    }
    RD_CHECK(m_conversion.status());
    m_conversion.reset();
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
    old.connection = key.connection.value;
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
    m_rollup.add(old, -1);
    m_key.reset();
    return Known{std::move(key), old.issuedAt};
}

void RewardWriter::putIn(const RewardChange &change, const Known &known)
{
    const StoredReward &reward = change.reward;
    RewardStateRow row;
    row.campaign = known.key.campaign.value;
    row.connection = known.key.connection.value;
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

Status RewardWriter::finish()
{
    RD_CHECK(m_new.insert(m_db));
    RD_CHECK(m_chain.flush());
    return m_rollup.flush(m_db);
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
        return m_db.run("UPDATE reward SET reason = ?2 WHERE id = ?1", id, entry.facts);
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
