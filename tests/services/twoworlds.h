// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "tests/services/serviceworld.h"

namespace rd::tests {

/// Keys name participants by ids that are another in each workspace: the same words for the same participants.
inline void nameParticipantsAlike(storage::Database &db, QStringList &texts)
{
    using namespace Qt::StringLiterals;
    auto person = db.query("SELECT id, public_id FROM participant");
    while (person.next())
        texts.replaceInStrings(person.string(1), u"participant-%1"_s.arg(person.integer(0)));
}

/// The keys of some rewards, in their order, as they are called in every world.
inline QStringList keysOf(const World &world, const std::vector<RewardRow> &rows)
{
    using namespace Qt::StringLiterals;
    auto db = storage::Database::open(QString(world.directory() + u"/desk.sqlite"_s), storage::Database::Access::Read);
    if (!db)
        qFatal("%s", qPrintable(db.error().text));
    QStringList keys;
    for (const RewardRow &row : rows)
        keys << row.key.toString();
    nameParticipantsAlike(**db, keys);
    return keys;
}

/// The books of a world as text, without numbers that depend on the order of writing: rewards, what the chain says of
/// each, bonds, findings and figures.
inline QStringList bookText(const World &world)
{
    using namespace Qt::StringLiterals;
    const QString file = world.directory() + u"/desk.sqlite"_s;
    auto db = storage::Database::open(file, storage::Database::Access::Read);
    if (!db)
        qFatal("%s", qPrintable(db.error().text));
    static constexpr std::pair<const char *, int> kTables[] = {
        {"SELECT campaign, slot, beneficiary, subject, version, participant, customer, conversion, kind, has_amount, "
         "currency, granted, target, booked, issued, phase, flags_raised, flags_cleared, due_at, paid_at, rate, rank, "
         "proposed_granted, proposed_target FROM reward",
            24},
        {"SELECT reward_key, kind, sum(amount), count(*) FROM ledger WHERE reward IS NOT NULL GROUP BY reward_key, "
         "kind",
            4},
        {"SELECT debit, credit, participant, currency, sum(amount) FROM ledger GROUP BY debit, credit, participant, "
         "currency",
            5},
        {"SELECT campaign, customer, participant, rank, source, value, started_at, first_conversion, "
         "ended_at IS NULL FROM referral",
            9},
        {"SELECT campaign, participant, customer, flag, evidence, fingerprint, cleared FROM finding", 7},
        {"SELECT * FROM rollup_day", 6}, {"SELECT * FROM rollup_bond", 3}, {"SELECT * FROM rollup_participant", 5},
        {"SELECT * FROM rollup_cohort", 6}, {"SELECT * FROM rollup_funnel", 5}, {"SELECT * FROM rollup_rewarded", 3},
        {"SELECT * FROM rollup_reward", 8}, {"SELECT * FROM rollup_reward_day", 5}};
    QStringList lines;
    for (const auto &[sql, columns] : kTables) {
        auto row = (*db)->query(sql);
        while (row.next()) {
            QStringList values{QString::fromLatin1(sql).section(u"FROM "_s, 1).section(u' ', 0, 0)};
            for (int i = 0; i < columns; ++i)
                values << row.string(i);
            lines << values.join(u' ');
        }
        if (const auto status = row.status(); !status)
            qFatal("%s", qPrintable(status.error().text));
    }
    nameParticipantsAlike(**db, lines);
    lines.sort();
    return lines;
}

/// The next update computes everything, as if campaigns had changed.
inline void touchEverything(const World &world)
{
    const QString file = world.directory() + QStringLiteral("/desk.sqlite");
    auto db = storage::Database::open(file, storage::Database::Access::Write);
    if (!db || !(*db)->execute("UPDATE books_state SET terms = terms + 1"))
        qFatal("cannot touch everything");
}

/// What only one of two lists has.
inline QString differenceOfTexts(const QStringList &a, const QStringList &b)
{
    QStringList text;
    for (const QString &line : a) {
        if (!b.contains(line))
            text << QStringLiteral("only in part: ") + line;
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            text << QStringLiteral("only in whole: ") + line;
    }
    return text.mid(0, 20).join(u'\n');
}

} // namespace rd::tests
