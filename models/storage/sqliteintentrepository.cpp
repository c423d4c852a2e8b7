// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteintentrepository.h"

#include "models/storage/rewardwriter.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kSelect =
    "SELECT id, reward, key, step, step_name, method, ifnull(connection, 0), account, "
    "mode, generation, idempotency_key, http_method, path, "
    "body, body_hash, natural_key, state, created_at, first_attempt, last_attempt, "
    "window_end, last_lookup, attempts, empty_lookups, "
    "reference, error, first_attempt_server, last_attempt_server, first_empty FROM intent ";

IssueIntent readIntent(const Statement &row)
{
    IssueIntent i;
    i.id = row.id<IntentId>(0);
    i.reward = row.id<RewardId>(1);
    i.key = row.string(2);
    i.step = static_cast<int>(row.integer(3));
    i.stepName = row.string(4);
    i.method = row.string(5);
    i.connection = row.id<ConnectionId>(6);
    i.account = row.string(7);
    i.mode = row.string(8);
    i.generation = static_cast<int>(row.integer(9));
    i.idempotencyKey = row.string(10);
    i.httpMethod = row.blob(11);
    i.path = row.string(12);
    i.body = row.blob(13);
    i.bodyHash = row.blob(14);
    i.naturalKey = row.string(15);
    i.state = static_cast<IntentState>(row.integer(16));
    i.createdAt = row.instant(17);
    i.firstAttempt = row.instant(18);
    i.lastAttempt = row.instant(19);
    i.windowEnd = row.instant(20);
    i.lastLookup = row.instant(21);
    i.attempts = static_cast<int>(row.integer(22));
    i.emptyLookups = static_cast<int>(row.integer(23));
    i.reference = row.string(24);
    i.error = row.string(25);
    i.firstAttemptServer = row.instant(26);
    i.lastAttemptServer = row.instant(27);
    i.firstEmpty = row.instant(28);
    return i;
}

Result<std::vector<IssueIntent>> readAll(Statement row)
{
    std::vector<IssueIntent> intents;
    while (row.next())
        intents.push_back(readIntent(row));
    RD_CHECK(row.status());
    return intents;
}

Result<IntentId> insertIntent(Database &db, const IssueIntent &i, RewardId reward, Instant now)
{
    RD_TRY(taken,
        db.number("SELECT id FROM intent WHERE key = ?1 AND step = ?2 AND state NOT IN (6, 7)", 0, i.key, i.step));
    if (taken != 0)
        return fail(ErrorKind::Conflict,
            u"reward %1 has already an intent for step %2"_s.arg(i.key, QString::number(i.step)), {},
            u"already-issuing"_s);
    RD_TRY(id,
        db.insert("INSERT INTO intent (reward, key, step, step_name, method, connection, account, mode, generation, "
                  "idempotency_key, "
                  "http_method, path, body, body_hash, natural_key, state, created_at, first_attempt, last_attempt, "
                  "window_end, last_lookup, "
                  "attempts, empty_lookups, reference, error) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
                  "?12, ?13, ?14, ?15, 1, "
                  "?16, 0, 0, ?17, 0, 0, 0, '', '')",
            reward, i.key, i.step, i.stepName, i.method, i.connection, i.account, i.mode, i.generation,
            i.idempotencyKey, QString::fromLatin1(i.httpMethod), i.path, i.body, i.bodyHash, i.naturalKey, now,
            i.windowEnd));
    return IntentId{id};
}

Status updateIntent(Database &db, const IssueIntent &i)
{
    RD_CHECK(db.run(
        "UPDATE intent SET generation = ?2, idempotency_key = ?3, state = ?4, first_attempt = ?5, last_attempt = ?6, "
        "window_end = ?7, last_lookup = ?8, attempts = ?9, empty_lookups = ?10, reference = ?11, error = ?12, "
        "first_attempt_server = ?13, last_attempt_server = ?14, first_empty = ?15 WHERE id = ?1",
        i.id, i.generation, i.idempotencyKey, static_cast<int>(i.state), i.firstAttempt, i.lastAttempt, i.windowEnd,
        i.lastLookup, i.attempts, i.emptyLookups, i.reference, i.error, i.firstAttemptServer, i.lastAttemptServer,
        i.firstEmpty));
    if (db.changes() == 0)
        return fail(ErrorKind::NotFound, u"there is no intent %1"_s.arg(i.id.value));
    return {};
}

} // namespace

Status forgetSendingIntents(Database &db)
{
    return db.run("UPDATE intent SET state = ?1 WHERE state = ?2", static_cast<int>(IntentState::Unknown),
        static_cast<int>(IntentState::Sending));
}

Result<std::vector<IssueIntent>> SqliteIntentRepository::openIntents(ConnectionId connection)
{
    RD_TRY(reading, m_store.read());
    return readAll(reading.db().query(
        joined({kSelect, "WHERE state IN (1, 2, 3, 4) AND (?1 IS NULL OR connection = ?1) ORDER BY id"}), connection));
}

Result<std::vector<IssueIntent>> SqliteIntentRepository::intentsOf(RewardId reward)
{
    RD_TRY(reading, m_store.read());
    return readAll(reading.db().query(joined({kSelect, "WHERE reward = ?1 ORDER BY id"}), reward));
}

Result<std::vector<IntentId>> SqliteIntentRepository::prepare(
    const std::vector<IssueIntent> &intents, const RewardChange &change, Instant now)
{
    return m_store.write([&](Database &db) -> Result<std::vector<IntentId>> {
        std::vector<IntentId> ids;
        for (const IssueIntent &intent : intents) {
            RD_TRY(id, insertIntent(db, intent, intent.reward.isValid() ? intent.reward : change.reward.id, now));
            ids.push_back(id);
        }
        RD_TRY(calendar, m_store.calendar(db));
        RD_TRY(writer, RewardWriter::open(db, *calendar, now));
        RD_CHECK(writer.apply(change));
        RD_CHECK(writer.finish());
        return ids;
    });
}

Status SqliteIntentRepository::update(const IssueIntent &intent)
{
    return m_store.write([&](Database &db) { return updateIntent(db, intent); });
}

Status SqliteIntentRepository::settle(const IssueIntent &intent, const RewardChange &change, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(updateIntent(db, intent));
        RD_TRY(calendar, m_store.calendar(db));
        RD_TRY(writer, RewardWriter::open(db, *calendar, now));
        RD_TRY(reward, writer.apply(change));
        RD_CHECK(writer.finish());
        const bool confirmed = intent.state == IntentState::Confirmed;
        return writer.noteOutcome(
            reward, confirmed ? intent.reference : QString(), confirmed ? QString() : intent.error);
    });
}

Status SqliteIntentRepository::walkIntents(const std::function<bool(const IssueIntent &)> &visit)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(joined({kSelect, "ORDER BY id"}));
    while (row.next()) {
        if (!visit(readIntent(row)))
            break;
    }
    return row.status();
}

} // namespace rd::storage
