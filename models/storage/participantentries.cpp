// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/participantentries.h"

#include "models/core/ledger.h"
#include "models/storage/selfbillrows.h"

#include <map>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// A record without a reward is an adjustment or a write-off; its key ends with the uuid, whose table knows the mode.
constexpr std::string_view kOfParticipant =
    " FROM ledger l LEFT JOIN reward r ON r.id = l.reward LEFT JOIN campaign c ON c.id = r.campaign "
    "LEFT JOIN adjustment a ON l.reward IS NULL AND l.reward_key LIKE 'adjustment:%' AND a.uuid = substr(l.reward_key, "
    "-32) LEFT JOIN write_off w ON l.reward IS NULL AND l.reward_key LIKE 'write-off:%' AND w.uuid = "
    "substr(l.reward_key, -32) ";

/// The kind of reward a record was about: a reward that became another one later says what it was (64, "kind was 0
/// (cash)"), so that a period that is over stays as it was.
constexpr std::string_view kKindThen =
    "coalesce((SELECT CAST(substr(m.facts, 10) AS INTEGER) FROM ledger m WHERE m.reward = l.reward AND m.seq > l.seq "
    "AND m.kind = 64 ORDER BY m.seq LIMIT 1), r.kind, 0)";

constexpr std::string_view kEntryBegin = "SELECT l.seq, l.kind, l.at, l.reward, ifnull(r.beneficiary, 0), ";
constexpr std::string_view kEntry =
    ", coalesce(c.mode, a.mode, "
    "w.mode, 'live'), l.amount, l.currency, ifnull(c.name, ''), ifnull(r.object_id, ''), ifnull(r.paid_at, 0), "
    "l.facts, l.actor, ifnull(n.text, ''), ifnull(r.slot, 0)";

ParticipantEntry readEntryOf(const Statement &row)
{
    ParticipantEntry entry;
    entry.seq = row.integer(0);
    entry.kind = static_cast<EntryKind>(row.integer(1));
    entry.at = row.instant(2);
    entry.reward = row.id<RewardId>(3);
    entry.beneficiary = static_cast<Beneficiary>(row.integer(4));
    entry.rewardKind = static_cast<RewardKind>(row.integer(5));
    entry.mode = modeFromWord(row.string(6)).value_or(Mode::Live);
    entry.amount = Money{row.integer(7), row.currency(8)};
    entry.campaign = row.string(9);
    // Of rewards that belong to no payment the column names a participant, or an entry by hand.
    entry.objectId = row.integer(15) == 0 ? row.string(10) : QString();
    entry.paidAt = row.instant(11);
    entry.actor = row.string(13);
    entry.note = row.string(14);
    LedgerEntry shown;
    shown.facts = row.string(12);
    shown.note = entry.note;
    entry.facts = shownFacts(shown);
    return entry;
}

std::string listOf(const std::vector<EntryKind> &kinds)
{
    std::string list;
    for (const EntryKind kind : kinds) {
        if (!list.empty())
            list += ',';
        list += std::to_string(static_cast<int>(kind));
    }
    return list;
}

} // namespace

Result<qint64> firstEntryAt(Database &db, Instant at)
{
    RD_TRY(last, db.number("SELECT ifnull(max(seq), 0) FROM ledger", 0));
    Statement time(db, "SELECT at FROM ledger WHERE seq = ?1");
    qint64 low = 1;
    qint64 high = last + 1; // the answer is in [low, high]
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        time.with(middle);
        const bool isBefore = time.next() && time.instant(0) < at;
        RD_CHECK(time.status());
        (isBefore ? low : high) = isBefore ? middle + 1 : middle;
    }
    return low;
}

Result<std::vector<ParticipantEntry>> loadEntries(
    Database &db, ParticipantId participant, const std::vector<EntryKind> &kinds, qint64 below, int limit)
{
    std::vector<ParticipantEntry> entries;
    auto row = db.query(joined({kEntryBegin, kKindThen, kEntry, kOfParticipant,
                            "LEFT JOIN ledger_note n ON n.seq = l.seq WHERE l.participant = ?1 AND (?2 = 0 OR l.seq < "
                            "?2) AND l.kind IN (",
                            listOf(kinds), ") ORDER BY l.seq DESC LIMIT ?3"}),
        participant, below, limit);
    while (row.next())
        entries.push_back(readEntryOf(row));
    RD_CHECK(row.status());
    return entries;
}

Result<StatementFacts> loadStatementFacts(
    Store &store, Database &db, ParticipantId participant, Instant from, Instant to)
{
    RD_TRY(first, firstEntryAt(db, from));
    RD_TRY(end, firstEntryAt(db, to));
    StatementFacts facts;
    auto sum = db.query(joined({"SELECT l.kind, ", kKindThen,
                            " AS given, l.currency, coalesce(c.mode, a.mode, w.mode, 'live') AS "
                            "money, sum(l.amount)",
                            kOfParticipant,
                            "WHERE l.participant = ?1 AND l.seq < ?2 AND l.amount > 0 AND ifnull(r.beneficiary, 0) = 0 "
                            "GROUP BY l.kind, given, l.currency, money"}),
        participant, first);
    while (sum.next())
        facts.before.push_back({static_cast<EntryKind>(sum.integer(0)), static_cast<RewardKind>(sum.integer(1)),
            sum.currency(2), modeFromWord(sum.string(3)).value_or(Mode::Live), sum.integer(4)});
    RD_CHECK(sum.status());
    const std::string given =
        listOf({EntryKind::IssuedNonCash, EntryKind::ReinstatedNonCash, EntryKind::VoidedNonCash});
    auto row = db.query(joined({kEntryBegin, kKindThen, kEntry, kOfParticipant,
                            "LEFT JOIN ledger_note n ON n.seq = l.seq WHERE l.participant = ?1 AND l.seq >= ?2 AND "
                            "l.seq < ?3 AND (l.amount > 0 OR l.kind IN (",
                            given, ")) AND ifnull(r.beneficiary, 0) = 0 ORDER BY l.seq"}),
        participant, first, end);
    while (row.next())
        facts.entries.push_back(readEntryOf(row));
    RD_CHECK(row.status());
    RD_TRY(invoices, loadInvoices(store, db, participant, from, to));
    facts.invoices = std::move(invoices);
    return facts;
}

} // namespace rd::storage
