// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/signatureschema.h"

#include "models/storage/database.h"

namespace rd::storage {

Status addSignatures(Database &db)
{
    return db.execute(R"(
-- Keys that members sign with (reliability.md 4). Never deleted: what was signed with them stays provable.
CREATE TABLE member_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    member INTEGER NOT NULL REFERENCES member (id),
    public_key BLOB NOT NULL CHECK (length(public_key) = 32),
    added_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE UNIQUE INDEX member_key_current ON member_key (member) WHERE ended_at IS NULL;
-- Empty where the member had no key then.
ALTER TABLE batch_approval ADD COLUMN public_key BLOB NOT NULL DEFAULT x'';
ALTER TABLE batch_approval ADD COLUMN signature BLOB NOT NULL DEFAULT x'';
ALTER TABLE payout_batch ADD COLUMN sealed_member INTEGER NOT NULL DEFAULT 0;
ALTER TABLE payout_batch ADD COLUMN seal_key BLOB NOT NULL DEFAULT x'';
ALTER TABLE payout_batch ADD COLUMN seal_signature BLOB NOT NULL DEFAULT x'';
-- What the format changed of the lines, encrypted like the file, since it repeats names.
ALTER TABLE payout_batch ADD COLUMN remarks BLOB NOT NULL DEFAULT x'';
)");
}

} // namespace rd::storage
