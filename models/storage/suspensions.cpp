// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/suspensions.h"

#include "models/storage/chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr const char *kTables = R"(
-- Until NULL: still suspended.
CREATE TABLE participant_suspension (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant INTEGER NOT NULL REFERENCES participant (id),
    from_at INTEGER NOT NULL,
    until_at INTEGER
) STRICT;
CREATE INDEX participant_suspension_participant ON participant_suspension (participant);
-- Each row holds from its moment to the next one's; nothing before the first: suspended participants earn.
CREATE TABLE suspension_rule (
    valid_from INTEGER PRIMARY KEY,
    withhold INTEGER NOT NULL CHECK (withhold IN (0, 1))
) STRICT;
CREATE TRIGGER suspension_rule_no_update BEFORE UPDATE ON suspension_rule BEGIN
    SELECT RAISE(ABORT, 'what was the rule stays what it was');
END;
CREATE TRIGGER suspension_rule_no_delete BEFORE DELETE ON suspension_rule BEGIN
    SELECT RAISE(ABORT, 'what was the rule stays what it was');
END;
CREATE TRIGGER terms_suspension_rule AFTER INSERT ON suspension_rule BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
INSERT INTO participant_suspension (participant, from_at) SELECT id, 0 FROM participant WHERE state = 3;
)";

} // namespace

Status addSuspensionTables(Database &db)
{
    return db.execute(kTables);
}

Status noteState(
    Database &db, qint64 participant, std::optional<ParticipantState> before, ParticipantState after, Instant now)
{
    const bool was = before == ParticipantState::Suspended;
    const bool is = after == ParticipantState::Suspended;
    if (was == is)
        return {};
    if (is)
        return db.run("INSERT INTO participant_suspension (participant, from_at) VALUES (?1, ?2)", participant, now);
    // Where the clock went back meanwhile the suspension was never.
    return db.run("UPDATE participant_suspension SET until_at = max(from_at, ?2) WHERE participant = ?1 AND until_at "
                  "IS NULL",
        participant, now);
}

Result<std::vector<TimeSpan>> readWithholding(Database &db)
{
    std::vector<TimeSpan> spans;
    bool isOpen = false;
    auto row = db.query("SELECT valid_from, withhold FROM suspension_rule ORDER BY valid_from");
    while (row.next()) {
        if (isOpen)
            spans.back().until = row.instant(0);
        isOpen = row.flag(1);
        if (isOpen)
            spans.push_back({row.instant(0), Instant::max()});
    }
    RD_CHECK(row.status());
    return spans;
}

Result<std::vector<std::pair<ParticipantId, TimeSpan>>> readSuspensions(Database &db, ParticipantId only)
{
    std::vector<std::pair<ParticipantId, TimeSpan>> found;
    Statement row(db,
        only.isValid()
            ? "SELECT participant, from_at, until_at FROM participant_suspension WHERE participant = ?1 ORDER BY id"
            : "SELECT participant, from_at, until_at FROM participant_suspension ORDER BY participant, id");
    if (only.isValid())
        row.with(only);
    while (row.next()) {
        const Instant until = row.isNull(2) ? Instant::max() : row.instant(2);
        found.emplace_back(row.id<ParticipantId>(0), TimeSpan{row.instant(1), until});
    }
    RD_CHECK(row.status());
    return found;
}

Result<bool> setWithholding(Database &db, bool withhold, Instant now)
{
    RD_TRY(spans, readWithholding(db));
    const bool isNow = !spans.empty() && spans.back().until == Instant::max();
    if (isNow == withhold)
        return false;
    RD_TRY(last, db.number("SELECT ifnull(max(valid_from), 0) FROM suspension_rule", 0));
    // Two changes of one moment still follow one another.
    RD_CHECK(
        db.run("INSERT INTO suspension_rule VALUES (?1, ?2)", std::max(toUnixMs(now), last + 1), withhold ? 1 : 0));
    return true;
}

Status writeSuspendedEarn(Database &db, bool earn, Instant now, const QString &actor)
{
    RD_TRY(changed, setWithholding(db, !earn, now));
    if (!changed)
        return {};
    const QString facts = earn ? u"suspended participants earn"_s : u"suspended participants earn nothing"_s;
    return appendOne(db, settingEntry(EntryKind::CampaignChanged, facts, actor), now);
}

} // namespace rd::storage
