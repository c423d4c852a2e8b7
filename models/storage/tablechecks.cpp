// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tablechecks.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr int kFirstDecision = 32; ///< of EntryKind: records without amount

QString accountName(qint64 account)
{
    switch (static_cast<Account>(account)) {
    case Account::None:
        return u"none"_s;
    case Account::Expense:
        return u"expense"_s;
    case Account::Open:
        return u"open"_s;
    case Account::InTransit:
        return u"in-transit"_s;
    case Account::Settled:
        return u"settled"_s;
    case Account::Recoverable:
        return u"recoverable"_s;
    }
    return QString::number(account);
}

QString accountPair(qint64 debit, qint64 credit)
{
    return QString(accountName(debit) + u" → "_s + accountName(credit));
}

/// (kind, debit, credit) of all postings, as rows of a table.
std::string accountTable()
{
    std::string rows;
    for (int kind = 1; kind < kFirstDecision; ++kind) {
        const auto [debit, credit] = accountsOf(static_cast<EntryKind>(kind));
        if (debit == Account::None)
            continue;
        rows.append(rows.empty() ? "(" : ",(").append(std::to_string(kind));
        rows.append(",").append(std::to_string(static_cast<int>(debit)));
        rows.append(",").append(std::to_string(static_cast<int>(credit))).append(")");
    }
    return rows;
}

/// The accounts stored with an entry are those of its kind: sums are made from them.
Status checkAccounts(Database &db, std::vector<TableFault> &faults)
{
    const std::string sql = joined({"WITH a (kind, debit, credit) AS (VALUES ", accountTable(),
        ") SELECT l.seq, l.debit, l.credit, ifnull(a.debit, 0), ifnull(a.credit, 0) FROM ledger l LEFT JOIN a "
        "ON a.kind = l.kind WHERE l.debit <> ifnull(a.debit, 0) OR l.credit <> ifnull(a.credit, 0) "
        "ORDER BY l.seq LIMIT 1"});
    auto row = db.query(sql);
    if (row.next())
        faults.push_back({u"balanced"_s, u"ledger"_s, row.integer(0), u"its accounts are not those of its kind"_s,
            accountPair(row.integer(3), row.integer(4)), accountPair(row.integer(1), row.integer(2))});
    return row.status();
}

Status checkReferences(Database &db, std::vector<TableFault> &faults)
{
    auto row = db.query("PRAGMA foreign_key_check");
    if (row.next())
        faults.push_back({u"no-orphan"_s, row.string(0), row.integer(1), u"it points to a row that is not there"_s,
            u"a row of "_s + row.string(2), u"none"_s});
    RD_CHECK(row.status());
    // The ledger names rewards without a foreign key: an entry outlives everything.
    auto entry = db.query("SELECT l.seq, l.reward FROM ledger l WHERE l.reward IS NOT NULL AND NOT EXISTS "
                          "(SELECT 1 FROM reward r WHERE r.id = l.reward) ORDER BY l.seq LIMIT 1");
    if (entry.next())
        faults.push_back({u"no-orphan"_s, u"ledger"_s, entry.integer(0), u"it belongs to a reward that is not there"_s,
            u"reward %1"_s.arg(entry.integer(1)), u"none"_s});
    return entry.status();
}

/// Integers within the limits, whatever wrote them.
Status checkAmounts(Database &db, std::vector<TableFault> &faults)
{
    static constexpr std::pair<std::string_view, std::string_view> kAmounts[] = {{"ledger", "amount"},
        {"reward", "granted"}, {"reward", "target"}, {"reward", "booked"}, {"reward", "issued"},
        {"conversion", "total"}, {"conversion", "paid"}, {"conversion", "refunded"}, {"adjustment", "amount"}};
    for (const auto &[table, column] : kAmounts) {
        auto row = db.query(joined({"SELECT rowid, ", column, ", typeof(", column, ") FROM ", table, " WHERE typeof(",
            column, ") <> 'integer' OR ", column, " > 1000000000000000 OR ", column,
            " < -1000000000000000 ORDER BY rowid LIMIT 1"}));
        if (row.next())
            faults.push_back(
                {u"no-float"_s, QString::fromLatin1(table.data(), static_cast<qsizetype>(table.size())), row.integer(0),
                    u"%1 is no whole number within the limits"_s.arg(
                        QString::fromLatin1(column.data(), static_cast<qsizetype>(column.size()))),
                    u"at most 10^15"_s, QString(row.string(1) + u" ("_s + row.string(2) + u')')});
        RD_CHECK(row.status());
    }
    return {};
}

/// What was typed as an adjustment is what the ledger has of it: a positive one through its reward (10), a negative one
/// (11) under its own key, and what the program moved from one reward to another by participant and currency. A
/// write-off that is booked back (RewardWriter) is a posting of the same kind and no adjustment.
Status checkAdjustments(Database &db, std::vector<TableFault> &faults)
{
    for (const std::string_view sql :
        {"SELECT a.id, a.amount, ifnull((SELECT sum(l.amount) FROM ledger l WHERE l.reward = a.reward AND l.kind = "
         "10), "
         "0) AS entered FROM adjustment a WHERE a.amount > 0 AND a.amount <> entered ORDER BY a.id LIMIT 1",
            "WITH typed (uuid, minor) AS (SELECT substr(reward_key, -32), sum(amount) FROM ledger WHERE kind = 11 AND "
            "reward IS NULL GROUP BY 1) SELECT a.id, a.amount, -ifnull(t.minor, 0) FROM adjustment a LEFT JOIN typed t "
            "ON t.uuid = a.uuid WHERE a.amount < 0 AND a.author <> 'automatic' AND a.amount <> -ifnull(t.minor, 0) "
            "ORDER BY a.id LIMIT 1",
            "WITH moved (participant, currency, minor) AS (SELECT participant, currency, sum(amount) FROM ledger WHERE "
            "kind = 11 AND reward IS NOT NULL AND facts <> 'write-off booked back' GROUP BY 1, 2), own AS (SELECT "
            "min(id) AS id, participant, currency, "
            "sum(amount) AS minor FROM adjustment WHERE amount < 0 AND author = 'automatic' GROUP BY 2, 3) "
            "SELECT o.id, o.minor, -ifnull(m.minor, 0) FROM own o LEFT JOIN moved m ON m.participant = o.participant "
            "AND m.currency = o.currency WHERE o.minor <> -ifnull(m.minor, 0) ORDER BY o.id LIMIT 1"}) {
        auto row = db.query(sql);
        if (row.next())
            faults.push_back(
                {u"lifecycle"_s, u"adjustment"_s, row.integer(0), u"its amount is not the one in the ledger"_s,
                    QString::number(row.integer(2)), QString::number(row.integer(1))});
        RD_CHECK(row.status());
    }
    return {};
}

/// A commission that counts as paid elsewhere (2) has a reward that was settled for it by hand (52).
Status checkPaidElsewhere(Database &db, std::vector<TableFault> &faults)
{
    auto row = db.query("SELECT p.id FROM paid_elsewhere p WHERE p.state = 2 AND (p.reward IS NULL OR NOT EXISTS "
                        "(SELECT 1 FROM ledger l WHERE l.reward = p.reward AND l.kind = 52)) ORDER BY p.id LIMIT 1");
    if (row.next())
        faults.push_back({u"lifecycle"_s, u"paid_elsewhere"_s, row.integer(0),
            u"it counts as settled, and no reward was settled for it"_s, u"a settled reward"_s, u"none"_s});
    return row.status();
}

} // namespace

Result<std::vector<TableFault>> findTableFaults(Database &db)
{
    std::vector<TableFault> faults;
    RD_CHECK(checkAccounts(db, faults));
    RD_CHECK(checkReferences(db, faults));
    RD_CHECK(checkAmounts(db, faults));
    RD_CHECK(checkAdjustments(db, faults));
    RD_CHECK(checkPaidElsewhere(db, faults));
    return faults;
}

Result<std::vector<AccountSum>> sumAccounts(Database &db)
{
    std::vector<AccountSum> sums;
    auto row = db.query("SELECT account, currency, sum(minor) FROM ("
                        "SELECT credit AS account, currency, amount AS minor FROM ledger WHERE kind < 32 UNION ALL "
                        "SELECT debit, currency, -amount FROM ledger WHERE kind < 32) "
                        "GROUP BY account, currency ORDER BY currency, account");
    while (row.next())
        sums.push_back({static_cast<Account>(row.integer(0)), row.currency(1), row.integer(2)});
    RD_CHECK(row.status());
    return sums;
}

} // namespace rd::storage
