// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/exchangerates.h"

#include "models/core/exchange.h"
#include "models/storage/chain.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

Result<ImportCounts> insertRates(Database &db, const std::vector<RateImport> &rows, Instant now, const QString &actor)
{
    ImportCounts counts;
    for (const RateImport &row : rows) {
        const ExchangeRate &rate = row.rate;
        RD_TRY(known,
            db.number("SELECT rate_e12 FROM exchange_rate WHERE from_currency = ?1 AND to_currency = ?2 AND day = ?3",
                0, rate.from, rate.to, rate.date.value));
        if (known == rate.rateE12) {
            ++counts.unchanged;
            continue;
        }
        if (known != 0)
            return fail(ErrorKind::BadInput,
                u"line %1: the rate of %2 to %3 on %4 is already %5"_s.arg(QString::number(row.line), rate.from.code(),
                    rate.to.code(), toDate(rate.date).toString(Qt::ISODate), exchangeRateText(known)),
                u"A stored rate is never changed: rewards were converted with it."_s, u"rate-known"_s);
        RD_CHECK(db.run("INSERT INTO exchange_rate (day, from_currency, to_currency, rate_e12, source, imported_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            rate.date.value, rate.from, rate.to, rate.rateE12, rate.source, now));
        ++counts.added;
    }
    if (counts.added > 0)
        RD_CHECK(appendOne(db, settingEntry(EntryKind::Imported, u"rates: %1 added"_s.arg(counts.added), actor), now));
    return counts;
}

Result<std::vector<ExchangeRate>> readRates(Database &db)
{
    std::vector<ExchangeRate> rates;
    auto row = db.query("SELECT id, day, from_currency, to_currency, rate_e12, source FROM exchange_rate "
                        "ORDER BY day DESC, from_currency, to_currency");
    while (row.next())
        rates.push_back({row.id<RateId>(0), LocalDay{static_cast<qint32>(row.integer(1))}, row.currency(2),
            row.currency(3), row.integer(4), row.string(5)});
    RD_CHECK(row.status());
    return rates;
}

} // namespace rd::storage
