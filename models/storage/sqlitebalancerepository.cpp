// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitebalancerepository.h"

#include "models/storage/rewardwriter.h"
#include "models/storage/sqlitebooksrepository.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kAdjustments = "SELECT id, uuid, participant, currency, amount, offset_minor, "
                                          "ifnull(reward, 0), reason, author, at, mode FROM adjustment ";

Adjustment readAdjustment(const Statement &row)
{
    Adjustment a;
    a.id = row.integer(0);
    a.uuid = row.string(1);
    a.participant = row.id<ParticipantId>(2);
    a.amount = Money{row.integer(4), row.currency(3)};
    a.offset = row.integer(5);
    a.reward = row.id<RewardId>(6);
    a.reason = row.string(7);
    a.author = row.string(8);
    a.at = row.instant(9);
    a.mode = modeFromWord(row.string(10)).value_or(Mode::Live);
    return a;
}

/// A positive adjustment: a cash reward due at once, booked as an adjustment.
RewardChange rewardOf(const NewAdjustment &a, Instant now)
{
    RewardChange change;
    StoredReward &reward = change.reward;
    reward.key = a.uuid;
    reward.campaign = a.campaign;
    reward.version = a.version;
    reward.slot = kManualSlot;
    reward.participant = a.participant;
    reward.currency = a.amount.currency;
    reward.granted = reward.target = reward.booked = a.amount.minor;
    reward.dueAt = reward.paidAt = now;
    NewEntry entry;
    entry.kind = EntryKind::AdjustmentPlus;
    entry.participant = a.participant;
    entry.amount = a.amount.minor;
    entry.currency = a.amount.currency;
    entry.note = a.reason;
    entry.actor = a.author;
    change.entries.push_back(std::move(entry));
    return change;
}

/// @param note what a person typed
NewEntry posting(EntryKind kind, ParticipantId participant, const Money &amount, const QString &facts,
    const QString &actor, const QString &note = {})
{
    NewEntry entry;
    entry.kind = kind;
    entry.participant = participant;
    entry.amount = amount.minor;
    if (isPosting(kind))
        entry.currency = amount.currency;
    entry.facts = facts;
    entry.actor = actor;
    entry.note = note;
    return entry;
}

/// One record that belongs to no reward, under a key of its own.
Status append(Database &db, const NewEntry &entry, const QString &key, Instant now)
{
    RD_TRY(chain, Chain::open(db));
    RD_CHECK(chain.stage(entry, {}, key.toStdString(), now));
    return chain.flush();
}

/// Takes `amount` off the oldest negative adjustments of the mode that are still open.
Status offsetAdjustments(Database &db, ParticipantId participant, const Money &amount, Mode mode)
{
    std::vector<std::pair<qint64, qint64>> open;
    auto row = db.query("SELECT id, -amount - offset_minor FROM adjustment WHERE participant = ?1 AND currency = ?2 "
                        "AND mode = ?3 AND amount < 0 AND offset_minor < -amount ORDER BY id",
        participant, amount.currency, word(mode));
    while (row.next())
        open.emplace_back(row.integer(0), row.integer(1));
    RD_CHECK(row.status());
    qint64 left = amount.minor;
    for (const auto &[id, rest] : open) {
        const qint64 taken = std::min(left, rest);
        if (taken > 0)
            RD_CHECK(db.run("UPDATE adjustment SET offset_minor = offset_minor + ?2 WHERE id = ?1", id, taken));
        left -= taken;
    }
    if (left != 0)
        return fail(ErrorKind::Conflict, u"the balance has changed meanwhile"_s, u"Try again."_s, u"changed"_s);
    return {};
}

Status closeWriteOff(Database &db, const WriteOff &request, WriteOff::State state, Instant now)
{
    RD_CHECK(db.run("UPDATE write_off SET state = ?2, decided_by = ?3, decided_at = ?4, one_person = ?5, amount = ?6 "
                    "WHERE id = ?1 AND state = 1",
        request.id, static_cast<int>(state), request.decidedBy, now, request.onePerson, request.amount.minor));
    if (db.changes() != 1)
        return fail(ErrorKind::Conflict, u"this write-off has already been decided"_s, {}, u"not-open"_s);
    return {};
}

/// Under the mode, so that the chain itself says whether it was real money. Records of older versions have none; theirs
/// is in the table, as the upgrade found it out.
QString keyOf(const WriteOff &request)
{
    return u"write-off:%1:%2"_s.arg(word(request.mode), request.uuid);
}

Result<Mode> modeOfCampaign(Database &db, CampaignId campaign)
{
    auto row = db.query("SELECT mode FROM campaign WHERE id = ?1", campaign);
    const bool found = row.next();
    RD_CHECK(row.status());
    if (!found)
        return fail(ErrorKind::NotFound, u"there is no such campaign"_s);
    return modeFromWord(row.string(0)).value_or(Mode::Live);
}

} // namespace

Result<Adjustment> SqliteBalanceRepository::addAdjustment(const NewAdjustment &a, Instant now)
{
    return m_store.write([&](Database &db) -> Result<Adjustment> {
        RewardId reward;
        if (a.amount.minor > 0) {
            RD_TRY(mode, modeOfCampaign(db, a.campaign));
            if (mode != a.mode)
                return fail(ErrorKind::Internal, u"the adjustment is of another mode than its campaign"_s);
            RD_TRY(calendar, m_store.calendar(db));
            RD_TRY(writer, RewardWriter::open(db, *calendar, now));
            RD_TRY(id, writer.apply(rewardOf(a, now)));
            RD_CHECK(writer.finish());
            reward = id;
        } else {
            RD_CHECK(append(db,
                posting(EntryKind::AdjustmentMinus, a.participant, {-a.amount.minor, a.amount.currency}, {}, a.author,
                    a.reason),
                u"adjustment:%1:%2"_s.arg(word(a.mode), a.uuid), now));
        }
        RD_TRY(id,
            db.insert("INSERT INTO adjustment (uuid, participant, currency, amount, reward, reason, author, at, mode) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                a.uuid, a.participant, a.amount.currency, a.amount.minor, reward, a.reason, a.author, now,
                word(a.mode)));
        return Adjustment{id, a.uuid, a.participant, a.amount, a.mode, 0, reward, a.reason, a.author, now};
    });
}

Result<std::vector<Adjustment>> SqliteBalanceRepository::adjustments(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    std::vector<Adjustment> list;
    auto row = reading.db().query(
        joined({kAdjustments, "WHERE ?1 IS NULL OR participant = ?1 ORDER BY id DESC"}), participant);
    while (row.next())
        list.push_back(readAdjustment(row));
    RD_CHECK(row.status());
    return list;
}

Result<std::optional<Adjustment>> SqliteBalanceRepository::adjustmentOf(RewardId reward)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(joined({kAdjustments, "WHERE reward = ?1"}), reward);
    if (row.next())
        return std::optional(readAdjustment(row));
    RD_CHECK(row.status());
    return std::optional<Adjustment>();
}

Result<WriteOff> SqliteBalanceRepository::requestWriteOff(const WriteOff &request, Instant now)
{
    return m_store.write([&](Database &db) -> Result<WriteOff> {
        RD_TRY(open,
            db.number("SELECT id FROM write_off WHERE participant = ?1 AND currency = ?2 AND mode = ?3 AND state = 1",
                0, request.participant, request.amount.currency, word(request.mode)));
        if (open != 0)
            return fail(ErrorKind::Conflict, u"write-off %1 of this balance waits for a decision already"_s.arg(open),
                u"Approve or refuse that one first."_s, u"already-requested"_s);
        RD_TRY(id,
            db.insert("INSERT INTO write_off (uuid, participant, currency, amount, reason, requested_by, requested_at, "
                      "state, mode) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8)",
                request.uuid, request.participant, request.amount.currency, request.amount.minor, request.reason,
                request.requestedBy, now, word(request.mode)));
        const QString facts = u"%1 %2"_s.arg(toDecimal(request.amount), request.amount.currency.code());
        RD_CHECK(append(db,
            posting(EntryKind::WriteOffRequested, request.participant, {}, facts, request.requestedBy, request.reason),
            keyOf(request), now));
        WriteOff stored = request;
        stored.id = id;
        stored.requestedAt = now;
        return stored;
    });
}

Result<std::vector<WriteOff>> SqliteBalanceRepository::writeOffs()
{
    RD_TRY(reading, m_store.read());
    std::vector<WriteOff> list;
    auto row = reading.db().query(
        "SELECT w.id, w.uuid, w.participant, p.name, w.amount, w.currency, w.reason, w.requested_by, w.requested_at, "
        "w.state, w.decided_by, w.decided_at, w.one_person, w.mode FROM write_off w JOIN participant p ON p.id = "
        "w.participant "
        "ORDER BY w.id DESC");
    while (row.next()) {
        WriteOff w;
        w.id = row.integer(0);
        w.uuid = row.string(1);
        w.participant = row.id<ParticipantId>(2);
        w.participantName = row.string(3);
        w.amount = Money{row.integer(4), row.currency(5)};
        w.reason = row.string(6);
        w.requestedBy = row.string(7);
        w.requestedAt = row.instant(8);
        w.state = static_cast<WriteOff::State>(row.integer(9));
        w.decidedBy = row.string(10);
        w.decidedAt = row.instant(11);
        w.onePerson = row.flag(12);
        w.mode = modeFromWord(row.string(13)).value_or(Mode::Live);
        list.push_back(std::move(w));
    }
    RD_CHECK(row.status());
    return list;
}

Status SqliteBalanceRepository::approveWriteOff(
    const WriteOff &request, qint64 recoverable, qint64 adjustments, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(closeWriteOff(db, request, WriteOff::State::Done, now));
        QString facts = u"requested by %1"_s.arg(request.requestedBy);
        if (request.onePerson)
            facts += u", one-person workspace"_s;
        if (recoverable > 0)
            RD_CHECK(append(db,
                posting(EntryKind::WriteOff, request.participant, {recoverable, request.amount.currency}, facts,
                    request.decidedBy),
                keyOf(request), now));
        if (adjustments > 0) {
            const Money amount{adjustments, request.amount.currency};
            RD_CHECK(offsetAdjustments(db, request.participant, amount, request.mode));
            RD_CHECK(
                append(db, posting(EntryKind::AdjustmentPlus, request.participant, amount, facts, request.decidedBy),
                    keyOf(request), now));
        }
        return {};
    });
}

Status SqliteBalanceRepository::refuseWriteOff(const WriteOff &request, const QString &reason, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(closeWriteOff(db, request, WriteOff::State::Refused, now));
        return append(db, posting(EntryKind::WriteOffRefused, request.participant, {}, {}, request.decidedBy, reason),
            keyOf(request), now);
    });
}

Status SqliteBalanceRepository::settleByHand(const std::vector<HandSettlement> &settlements, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(calendar, m_store.calendar(db));
        RD_TRY(writer, RewardWriter::open(db, *calendar, now));
        for (const HandSettlement &settlement : settlements) {
            const StoredReward &reward = settlement.change.reward;
            RD_CHECK(writer.apply(settlement.change));
            RD_CHECK(writer.noteOutcome(reward.id, settlement.reference, {}));
            if (settlement.adjustmentsOffset > 0) {
                RD_TRY(mode, modeOfCampaign(db, reward.campaign));
                RD_CHECK(
                    offsetAdjustments(db, reward.participant, {settlement.adjustmentsOffset, reward.currency}, mode));
            }
        }
        return writer.finish();
    });
}

Result<std::vector<Claim>> SqliteBooksRepository::claims(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    std::map<std::tuple<ParticipantId, Currency, Mode>, Claim> claims;
    const auto of = [&claims](const Statement &row) -> Claim & {
        const Mode mode = modeFromWord(row.string(3)).value_or(Mode::Live);
        Claim &claim = claims[{row.id<ParticipantId>(0), row.currency(1), mode}];
        claim.participant = row.id<ParticipantId>(0);
        claim.currency = row.currency(1);
        claim.mode = mode;
        return claim;
    };
    // Other kinds than cash are not netted, and what a customer gets is not the participant's (domain.md 4.7). A record
    // without a reward is a write-off; its key ends with the uuid.
    auto recoverable = reading.db().query(
        "SELECT l.participant, l.currency, sum(CASE WHEN l.debit = 5 THEN l.amount ELSE -l.amount END), "
        "coalesce(c.mode, w.mode, 'live') AS money FROM ledger l LEFT JOIN reward r ON r.id = l.reward "
        "LEFT JOIN campaign c ON c.id = r.campaign "
        "LEFT JOIN write_off w ON l.reward IS NULL AND w.uuid = substr(l.reward_key, -32) "
        "WHERE (l.debit = 5 OR l.credit = 5) AND l.participant = ifnull(?1, l.participant) "
        "AND (r.id IS NULL OR (r.kind = 0 AND r.beneficiary = 0)) GROUP BY l.participant, l.currency, money",
        participant);
    while (recoverable.next())
        of(recoverable).recoverable = recoverable.integer(2);
    RD_CHECK(recoverable.status());
    auto adjusted = reading.db().query(
        "SELECT participant, currency, sum(-amount - offset_minor), mode FROM adjustment WHERE amount < 0 "
        "AND participant = ifnull(?1, participant) GROUP BY participant, currency, mode",
        participant);
    while (adjusted.next())
        of(adjusted).adjustments = adjusted.integer(2);
    RD_CHECK(adjusted.status());
    // What a batch keeps whose file is not written yet is spoken for (1 to 4: draft to export uncertain).
    auto reserved = reading.db().query(
        "SELECT o.participant, b.currency, sum(i.recovered), b.mode, sum(i.adjusted) FROM payout_batch b "
        "JOIN payout o ON o.batch = b.id JOIN payout_reward i ON i.payout = o.id WHERE b.state IN (1, 2, 3, 4) "
        "AND o.participant = ifnull(?1, o.participant) GROUP BY o.participant, b.currency, b.mode",
        participant);
    while (reserved.next()) {
        Claim &claim = of(reserved);
        claim.recoverable -= reserved.integer(2);
        claim.adjustments -= reserved.integer(4);
    }
    RD_CHECK(reserved.status());
    // Everything that ever went out is only added up for one person.
    auto settled = reading.db().query(
        "SELECT l.participant, l.currency, sum(CASE WHEN l.credit = 4 THEN l.amount ELSE -l.amount END), c.mode "
        "FROM ledger l JOIN reward r ON r.id = l.reward JOIN campaign c ON c.id = r.campaign "
        "WHERE (l.debit = 4 OR l.credit = 4) "
        "AND l.participant = ?1 AND r.kind = 0 AND r.beneficiary = 0 "
        "GROUP BY l.participant, l.currency, c.mode",
        participant);
    while (settled.next())
        of(settled).settled = settled.integer(2);
    RD_CHECK(settled.status());
    std::vector<Claim> list;
    list.reserve(claims.size());
    for (const auto &[key, claim] : claims)
        list.push_back(claim);
    return list;
}

} // namespace rd::storage
