// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/intentrow.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

IssueIntent readIntent(const Statement &row, int first)
{
    int column = first;
    const auto next = [&column] { return column++; };
    IssueIntent i;
    i.key = row.string(next());
    i.step = static_cast<int>(row.integer(next()));
    i.stepName = row.string(next());
    i.method = row.string(next());
    i.connection = row.id<ConnectionId>(next());
    i.account = row.string(next());
    i.mode = row.string(next());
    i.generation = static_cast<int>(row.integer(next()));
    i.idempotencyKey = row.string(next());
    i.httpMethod = row.blob(next());
    i.path = row.string(next());
    i.body = row.blob(next());
    i.bodyHash = row.blob(next());
    i.naturalKey = row.string(next());
    i.state = static_cast<IntentState>(row.integer(next()));
    i.createdAt = row.instant(next());
    i.firstAttempt = row.instant(next());
    i.lastAttempt = row.instant(next());
    i.windowEnd = row.instant(next());
    i.lastLookup = row.instant(next());
    i.attempts = static_cast<int>(row.integer(next()));
    i.emptyLookups = static_cast<int>(row.integer(next()));
    i.reference = row.string(next());
    i.error = row.string(next());
    i.firstAttemptServer = row.instant(next());
    i.lastAttemptServer = row.instant(next());
    i.firstEmpty = row.instant(next());
    return i;
}

Status updateIntent(Database &db, std::string_view table, const IssueIntent &i)
{
    RD_CHECK(db.run(
        joined({"UPDATE ", table,
            " SET generation = ?2, idempotency_key = ?3, state = ?4, first_attempt = ?5, last_attempt = ?6, "
            "window_end = ?7, last_lookup = ?8, attempts = ?9, empty_lookups = ?10, reference = ?11, error = ?12, "
            "first_attempt_server = ?13, last_attempt_server = ?14, first_empty = ?15 WHERE id = ?1"}),
        i.id, i.generation, i.idempotencyKey, static_cast<int>(i.state), i.firstAttempt, i.lastAttempt, i.windowEnd,
        i.lastLookup, i.attempts, i.emptyLookups, i.reference, i.error, i.firstAttemptServer, i.lastAttemptServer,
        i.firstEmpty));
    if (db.changes() == 0)
        return fail(ErrorKind::NotFound, u"there is no intent %1"_s.arg(i.id.value));
    return {};
}

Result<bool> isIntentTaken(Database &db, std::string_view table, const IssueIntent &i)
{
    RD_TRY(taken,
        db.number(joined({"SELECT id FROM ", table, " WHERE key = ?1 AND step = ?2 AND state NOT IN (6, 7)"}), 0, i.key,
            i.step));
    return taken != 0;
}

} // namespace rd::storage
