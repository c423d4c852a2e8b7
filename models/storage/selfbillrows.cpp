// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/selfbillrows.h"

#include "models/storage/chain.h"
#include "models/storage/sqlitebatchrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

Result<QString> settingOf(Database &db, QLatin1StringView name)
{
    auto row = db.query("SELECT value FROM setting WHERE name = ?1", QString(name));
    const QString value = row.next() ? row.string(0) : QString();
    RD_CHECK(row.status());
    return value;
}

/// For the chain: from which number to which, and how many.
NewEntry givenRecord(const Batch &batch, const QString &first, const QString &last, int count, const QString &actor)
{
    return settingEntry(EntryKind::ResultsApplied,
        u"%1 self-billing %2 to %3, %4"_s.arg(batch.number, first, last, QString::number(count)), actor);
}

} // namespace

Status addSelfBillTables(Database &db)
{
    return db.execute(R"(
-- Numbers of self-billing invoices: given once, in the transaction that makes the payout paid, and never taken away.
CREATE TABLE self_bill (
    payout INTEGER PRIMARY KEY REFERENCES payout (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    series TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    number TEXT NOT NULL UNIQUE,
    given_at INTEGER NOT NULL,
    UNIQUE (series, ordinal)
) STRICT;
CREATE INDEX self_bill_participant ON self_bill (participant, given_at);
CREATE TRIGGER self_bill_no_update BEFORE UPDATE ON self_bill BEGIN SELECT RAISE(ABORT, 'invoice numbers stay'); END;
CREATE TRIGGER self_bill_no_delete BEFORE DELETE ON self_bill BEGIN SELECT RAISE(ABORT, 'invoice numbers stay'); END;
-- Of participants, encrypted like destinations; emptied when somebody is erased.
CREATE TABLE participant_tax (
    participant INTEGER PRIMARY KEY REFERENCES participant (id),
    uid TEXT NOT NULL UNIQUE,
    envelope BLOB NOT NULL
) STRICT;
)");
}

Result<SelfBilling> loadSelfBilling(Database &db)
{
    RD_TRY(isOn, settingOf(db, kSelfBillingOn));
    RD_TRY(prefix, settingOf(db, kSelfBillingPrefix));
    RD_TRY(perYear, settingOf(db, kSelfBillingPerYear));
    RD_TRY(next, settingOf(db, kSelfBillingNext));
    SelfBilling rule;
    rule.isOn = isOn == "yes"_L1;
    rule.prefix = prefix.isEmpty() ? QString(kSelfBillingUsualPrefix) : prefix;
    rule.isPerYear = perYear != "no"_L1;
    rule.next = next.toLongLong();
    return rule;
}

Result<SelfBillNumber> nextSelfBillNumber(Database &db, const SelfBilling &rule, LocalDay day)
{
    SelfBillNumber number{selfBillSeries(rule, day), 0};
    RD_TRY(last, db.number("SELECT ifnull(max(ordinal), 0) FROM self_bill WHERE series = ?1", 0, number.series));
    number.ordinal = std::max(last + 1, rule.next);
    return number;
}

Status giveInvoices(Store &store, Database &db, const Batch &batch, const BatchUpdate &update, Instant now)
{
    if (batch.mode != Mode::Live)
        return {};
    RD_TRY(rule, loadSelfBilling(db));
    if (!rule.isOn)
        return {};
    RD_TRY(calendar, store.calendar(db));
    RD_TRY(number, nextSelfBillNumber(db, rule, calendar->dayOf(now)));
    QString first;
    QString last;
    int count = 0;
    for (const Payout &payout : update.payouts) {
        if (payout.state != PayoutState::Paid)
            continue;
        RD_TRY(has, db.number("SELECT count(*) FROM self_bill WHERE payout = ?1", 0, payout.id));
        if (has > 0)
            continue;
        last = number.text();
        if (first.isEmpty())
            first = last;
        RD_CHECK(db.run("INSERT INTO self_bill (payout, participant, series, ordinal, number, given_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            payout.id, payout.participant, number.series, number.ordinal, last, now));
        ++number.ordinal;
        ++count;
    }
    if (count == 0)
        return {};
    // Where a series was told to begin or to go on: done now, and not again next year.
    if (rule.next > 0)
        RD_CHECK(db.run("UPDATE setting SET value = '' WHERE name = ?1", QString(kSelfBillingNext)));
    const QString actor = update.records.empty() ? u"program"_s : update.records.front().actor;
    return appendOne(db, givenRecord(batch, first, last, count, actor), now);
}

Result<std::vector<SelfBillInvoice>> loadInvoices(
    Database &db, ParticipantId participant, Instant from, Instant to, const Calendar &calendar)
{
    std::vector<SelfBillInvoice> list;
    auto row =
        db.query("SELECT s.number, s.given_at, o.settled_at, o.amount, b.currency, o.reference, o.state "
                 "FROM self_bill s JOIN payout o ON o.id = s.payout JOIN payout_batch b ON b.id = o.batch "
                 "WHERE s.participant = ?1 AND s.given_at >= ?2 AND s.given_at < ?3 ORDER BY s.given_at, s.ordinal",
            participant, from, to);
    while (row.next()) {
        SelfBillInvoice invoice;
        invoice.number = row.string(0);
        invoice.issuedOn = calendar.dayOf(row.instant(1));
        if (!row.isNull(2))
            invoice.paidOn = calendar.dayOf(row.instant(2));
        invoice.amount = Money{row.integer(3), row.currency(4)};
        invoice.reference = row.string(5);
        invoice.isCancelled = static_cast<PayoutState>(row.integer(6)) != PayoutState::Paid;
        list.push_back(std::move(invoice));
    }
    RD_CHECK(row.status());
    return list;
}

Result<SelfBillNumber> SqliteBatchRepository::nextInvoice(Instant now)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(rule, loadSelfBilling(reading.db()));
    RD_TRY(calendar, m_store.calendar(reading.db()));
    return nextSelfBillNumber(reading.db(), rule, calendar->dayOf(now));
}

Result<bool> SqliteBatchRepository::hasInvoices(const QString &series)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(has, reading.db().number("SELECT EXISTS (SELECT 1 FROM self_bill WHERE series = ?1)", 0, series));
    return has != 0;
}

Result<SealedTaxNumber> SqliteBatchRepository::taxNumber(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    SealedTaxNumber number{participant, {}, {}};
    auto row = reading.db().query("SELECT uid, envelope FROM participant_tax WHERE participant = ?1", participant);
    if (row.next()) {
        number.uid = row.string(0);
        number.envelope = row.blob(1);
    }
    RD_CHECK(row.status());
    return number;
}

Status SqliteBatchRepository::saveTaxNumber(const SealedTaxNumber &number, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(db.run("DELETE FROM participant_tax WHERE participant = ?1", number.participant));
        if (!number.envelope.isEmpty())
            RD_CHECK(db.run("INSERT INTO participant_tax (participant, uid, envelope) VALUES (?1, ?2, ?3)",
                number.participant, number.uid, number.envelope));
        NewEntry entry = settingEntry(EntryKind::PayoutMethodChanged,
            number.envelope.isEmpty() ? u"tax number taken away"_s : u"tax number"_s, actor);
        entry.participant = number.participant;
        return appendOne(db, entry, now);
    });
}

} // namespace rd::storage
