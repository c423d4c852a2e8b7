// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/exchangerates.h"

#include "models/storage/chain.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

Status allowCorrectedRates(Database &db)
{
    return db.execute(R"(
CREATE TABLE exchange_rate_next (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day INTEGER NOT NULL,
    from_currency INTEGER NOT NULL CHECK (from_currency > 0),
    to_currency INTEGER NOT NULL CHECK (to_currency > 0 AND to_currency <> from_currency),
    rate_e12 INTEGER NOT NULL CHECK (rate_e12 > 0),
    source TEXT NOT NULL,
    imported_at INTEGER NOT NULL
) STRICT;
INSERT INTO exchange_rate_next (id, day, from_currency, to_currency, rate_e12, source, imported_at)
    SELECT id, day, from_currency, to_currency, rate_e12, source, imported_at FROM exchange_rate ORDER BY id;
DROP TABLE exchange_rate;
ALTER TABLE exchange_rate_next RENAME TO exchange_rate;
CREATE INDEX exchange_rate_day ON exchange_rate (from_currency, to_currency, day, id);
CREATE TRIGGER exchange_rate_no_update BEFORE UPDATE ON exchange_rate BEGIN SELECT RAISE(ABORT, 'rates are never changed'); END;
CREATE TRIGGER exchange_rate_no_delete BEFORE DELETE ON exchange_rate BEGIN SELECT RAISE(ABORT, 'rates are never changed'); END;
CREATE TRIGGER terms_rate AFTER INSERT ON exchange_rate BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE INDEX IF NOT EXISTS reward_rate ON reward (rate) WHERE rate IS NOT NULL;
)");
}

Result<ImportCounts> insertRates(Database &db, const std::vector<RateImport> &rows, Instant now, const QString &actor)
{
    ImportCounts counts;
    for (const RateImport &row : rows) {
        const ExchangeRate &rate = row.rate;
        RD_TRY(known,
            db.number("SELECT rate_e12 FROM exchange_rate WHERE from_currency = ?1 AND to_currency = ?2 AND day = ?3 "
                      "ORDER BY id DESC LIMIT 1",
                0, rate.from, rate.to, rate.date.value));
        if (known == rate.rateE12) {
            ++counts.unchanged;
            continue;
        }
        RD_CHECK(db.run("INSERT INTO exchange_rate (day, from_currency, to_currency, rate_e12, source, imported_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            rate.date.value, rate.from, rate.to, rate.rateE12, rate.source, now));
        ++(known == 0 ? counts.added : counts.changed);
    }
    if (counts.added + counts.changed > 0) {
        const QString facts = u"rates: %1 added, %2 corrected"_s.arg(counts.added).arg(counts.changed);
        RD_CHECK(appendOne(db, settingEntry(EntryKind::Imported, facts, actor), now));
    }
    return counts;
}

Result<std::vector<ExchangeRate>> readRates(Database &db)
{
    std::vector<ExchangeRate> rates;
    auto row = db.query("SELECT e.id, e.day, e.from_currency, e.to_currency, e.rate_e12, e.source, e.imported_at, "
                        "NOT EXISTS (SELECT 1 FROM exchange_rate n WHERE n.from_currency = e.from_currency AND "
                        "n.to_currency = e.to_currency AND n.day = e.day AND n.id > e.id) FROM exchange_rate e "
                        "ORDER BY e.day DESC, e.from_currency, e.to_currency, e.id DESC");
    while (row.next())
        rates.push_back({row.id<RateId>(0), LocalDay{static_cast<qint32>(row.integer(1))}, row.currency(2),
            row.currency(3), row.integer(4), row.string(5), row.instant(6), row.flag(7)});
    RD_CHECK(row.status());
    return rates;
}

} // namespace rd::storage
