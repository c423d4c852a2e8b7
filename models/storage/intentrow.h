// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/intent.h"
#include "models/storage/database.h"

namespace rd::storage {

// What the logs of requests have in common: `intent` (rewards) and `code_intent` (promotion codes).

/// For SELECT, in the order of readIntent().
inline constexpr std::string_view kIntentColumns =
    "key, step, step_name, method, ifnull(connection, 0), account, mode, generation, idempotency_key, http_method, "
    "path, body, body_hash, natural_key, state, created_at, first_attempt, last_attempt, window_end, last_lookup, "
    "attempts, empty_lookups, reference, error, first_attempt_server, last_attempt_server, first_empty";

/// Everything but id and owner. @param first column of `key`
[[nodiscard]] IssueIntent readIntent(const Statement &row, int first);
/// State, times, attempts, generation and key, reference and error; body and path never change. NotFound without the
/// row.
[[nodiscard]] Status updateIntent(Database &db, std::string_view table, const IssueIntent &intent);
/// True where an open or confirmed intent has this key and step.
[[nodiscard]] Result<bool> isIntentTaken(Database &db, std::string_view table, const IssueIntent &intent);

/// Adds a row as Prepared. @param columns of the owner, @param marks their places from ?17 on: "reward", "?17"
template <typename... Owner>
[[nodiscard]] Result<IntentId> insertIntent(Database &db, std::string_view table, std::string_view columns,
    std::string_view marks, const IssueIntent &i, Instant now, const Owner &...owner)
{
    const std::string sql = joined({"INSERT INTO ", table,
        " (key, step, step_name, method, connection, account, mode, generation, idempotency_key, http_method, path, "
        "body, body_hash, natural_key, created_at, window_end, state, first_attempt, last_attempt, last_lookup, "
        "attempts, empty_lookups, reference, error, ",
        columns,
        ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, 1, 0, 0, 0, 0, 0, '', '', ",
        marks, ")"});
    RD_TRY(id,
        db.insert(sql, i.key, i.step, i.stepName, i.method, i.connection, i.account, i.mode, i.generation,
            i.idempotencyKey, QString::fromLatin1(i.httpMethod), i.path, i.body, i.bodyHash, i.naturalKey, now,
            i.windowEnd, owner...));
    return IntentId{id};
}

} // namespace rd::storage
