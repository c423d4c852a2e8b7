// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteintentrepository.h"

#include "models/core/ledger.h"
#include "models/storage/intentrow.h"
#include "models/storage/rewardwriter.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kSelect = "SELECT id, reward, ";

IssueIntent readReward(const Statement &row)
{
    IssueIntent intent = readIntent(row, 2);
    intent.id = row.id<IntentId>(0);
    intent.reward = row.id<RewardId>(1);
    return intent;
}

Result<std::vector<IssueIntent>> readAll(Statement row)
{
    std::vector<IssueIntent> intents;
    while (row.next())
        intents.push_back(readReward(row));
    RD_CHECK(row.status());
    return intents;
}

Result<IntentId> addIntent(Database &db, const IssueIntent &intent, RewardId reward, Instant now)
{
    RD_TRY(taken, isIntentTaken(db, "intent", intent));
    if (taken)
        return fail(ErrorKind::Conflict,
            u"reward %1 has already an intent for step %2"_s.arg(intent.key, QString::number(intent.step)), {},
            u"already-issuing"_s);
    return insertIntent(db, "intent", "reward", "?17", intent, now, reward);
}

} // namespace

Status forgetSendingIntents(Database &db)
{
    RD_CHECK(db.run("UPDATE code_intent SET state = ?1 WHERE state = ?2", static_cast<int>(IntentState::Unknown),
        static_cast<int>(IntentState::Sending)));
    return db.run("UPDATE intent SET state = ?1 WHERE state = ?2", static_cast<int>(IntentState::Unknown),
        static_cast<int>(IntentState::Sending));
}

Result<std::vector<IssueIntent>> SqliteIntentRepository::openIntents(ConnectionId connection)
{
    RD_TRY(reading, m_store.read());
    return readAll(reading.db().query(
        joined({kSelect, kIntentColumns,
            " FROM intent WHERE state IN (1, 2, 3, 4) AND (?1 IS NULL OR connection = ?1) ORDER BY id"}),
        connection));
}

Result<std::vector<IssueIntent>> SqliteIntentRepository::intentsOf(RewardId reward)
{
    RD_TRY(reading, m_store.read());
    return readAll(
        reading.db().query(joined({kSelect, kIntentColumns, " FROM intent WHERE reward = ?1 ORDER BY id"}), reward));
}

Result<std::vector<IntentId>> SqliteIntentRepository::prepare(
    const std::vector<IssueIntent> &intents, const RewardChange &change, Instant now)
{
    return m_store.write([&](Database &db) -> Result<std::vector<IntentId>> {
        std::vector<IntentId> ids;
        for (const IssueIntent &intent : intents) {
            RD_TRY(id, addIntent(db, intent, intent.reward.isValid() ? intent.reward : change.reward.id, now));
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
    return m_store.write([&](Database &db) { return updateIntent(db, "intent", intent); });
}

Status SqliteIntentRepository::settle(const IssueIntent &intent, const RewardChange &change, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(updateIntent(db, "intent", intent));
        RD_TRY(calendar, m_store.calendar(db));
        RD_TRY(writer, RewardWriter::open(db, *calendar, now));
        RD_TRY(reward, writer.apply(change));
        RD_CHECK(writer.finish());
        const bool confirmed = intent.state == IntentState::Confirmed;
        // What a provider still works on has not failed.
        const bool ended = intent.state == IntentState::Refused || intent.state == IntentState::Abandoned;
        return writer.noteOutcome(reward, confirmed ? intent.reference : QString(), ended ? intent.error : QString());
    });
}

Result<std::vector<IssueIntent>> SqliteIntentRepository::confirmedSince(
    ConnectionId connection, Instant since, int limit)
{
    RD_TRY(reading, m_store.read());
    return readAll(reading.db().query(
        joined({kSelect, kIntentColumns,
            " FROM intent WHERE state = ?1 AND connection = ?2 AND EXISTS (SELECT 1 FROM ledger WHERE ledger.reward = "
            "intent.reward AND ledger.kind IN (?5, ?6) AND ledger.at >= ?3) ORDER BY last_lookup, id LIMIT ?4"}),
        static_cast<int>(IntentState::Confirmed), connection, since, limit, static_cast<int>(EntryKind::Issued),
        static_cast<int>(EntryKind::IssuedNonCash)));
}

Status SqliteIntentRepository::walkIntents(const std::function<bool(const IssueIntent &)> &visit)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(joined({kSelect, kIntentColumns, " FROM intent ORDER BY id"}));
    while (row.next()) {
        if (!visit(readReward(row)))
            break;
    }
    return row.status();
}

} // namespace rd::storage
