// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/selfbillrows.h"

#include "models/storage/chain.h"
#include "models/storage/sqlitebatchrepository.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr int kPaid = static_cast<int>(PayoutState::Paid);

Result<QString> settingOf(Database &db, QLatin1StringView name)
{
    auto row = db.query("SELECT value FROM setting WHERE name = ?1", QString(name));
    const QString value = row.next() ? row.string(0) : QString();
    RD_CHECK(row.status());
    return value;
}

/// The chain's last record about a return from a backup.
struct LastReturn {
    qint64 record = 0; ///< 0 = these books never came back
    Instant at;
};

Result<LastReturn> lastReturn(Database &db)
{
    auto row = db.query("SELECT seq, at FROM ledger INDEXED BY ledger_restored WHERE kind IN (69, 70) AND kind = ?1 "
                        "ORDER BY seq DESC LIMIT 1",
        static_cast<int>(EntryKind::Restored));
    LastReturn last;
    if (row.next())
        last = {row.integer(0), row.instant(1)};
    RD_CHECK(row.status());
    return last;
}

/// The merchant as invoices name it: as it wants to be named, else as the provider does. One row for each such person.
Result<qint64> buyerRow(Database &db)
{
    RD_TRY(name, settingOf(db, kSelfBillingName));
    RD_TRY(taxNumber, settingOf(db, kSelfBillingTaxNumber));
    RD_TRY(address, settingOf(db, kSelfBillingAddress));
    if (name.isEmpty()) {
        auto row = db.query(
            "SELECT account_name FROM connection WHERE active = 1 AND mode = 'live' AND account_name <> '' ORDER BY "
            "name LIMIT 1");
        if (row.next())
            name = row.string(0);
        RD_CHECK(row.status());
    }
    RD_CHECK(db.run("INSERT OR IGNORE INTO self_bill_buyer (name, tax_number, address) VALUES (?1, ?2, ?3)", name,
        taxNumber, address));
    return db.number("SELECT id FROM self_bill_buyer WHERE name = ?1 AND tax_number = ?2 AND address = ?3", 0, name,
        taxNumber, address);
}

/// What payouts are about to become: before their states are written.
struct Turns {
    std::vector<PayoutId> paid;
    std::vector<PayoutId> back;
};

Result<Turns> turnsOf(Database &db, const std::vector<Payout> &payouts)
{
    Turns turns;
    Statement before(db, "SELECT state FROM payout WHERE id = ?1");
    for (const Payout &payout : payouts) {
        before.with(payout.id);
        const bool wasPaid = before.next() && before.integer(0) == kPaid;
        RD_CHECK(before.status());
        if (!wasPaid && payout.state == PayoutState::Paid)
            turns.paid.push_back(payout.id);
        else if (wasPaid && payout.state != PayoutState::Paid)
            turns.back.push_back(payout.id);
    }
    return turns;
}

/// The payment came back: whoever waits for a number gets none, a number that was given is cancelled.
Status cancelInvoices(Database &db, const std::vector<PayoutId> &payouts, Instant now, const QString &actor)
{
    for (const PayoutId payout : payouts) {
        RD_CHECK(db.run("DELETE FROM self_bill_waiting WHERE payout = ?1", payout));
        auto row = db.query("SELECT s.number, b.number FROM self_bill s JOIN payout o ON o.id = s.payout "
                            "JOIN payout_batch b ON b.id = o.batch WHERE s.payout = ?1",
            payout);
        const bool has = row.next();
        const QString facts = has ? u"%1 self-billing cancelled %2"_s.arg(row.string(1), row.string(0)) : QString();
        RD_CHECK(row.status());
        if (!has)
            continue;
        row.reset();
        RD_CHECK(db.run("INSERT INTO self_bill_cancel VALUES (?1, ?2)", payout, now));
        RD_CHECK(appendOne(db, settingEntry(EntryKind::ResultsApplied, facts, actor), now));
    }
    return {};
}

using Suppliers = std::unordered_map<PayoutId, const SealedSupplier *>;

Suppliers byPayout(const std::vector<SealedSupplier> &list)
{
    Suppliers suppliers;
    for (const SealedSupplier &supplier : list)
        suppliers.emplace(supplier.payout, &supplier);
    return suppliers;
}

Status freeze(Database &db, const SealedSupplier &supplier, qint64 buyer)
{
    return db.run("INSERT INTO self_bill_party (payout, buyer, uid, envelope) VALUES (?1, ?2, ?3, ?4)", supplier.payout,
        buyer, supplier.uid, supplier.envelope);
}

/// Invoices of the time before their parties were kept.
Status freezeOlder(Database &db, const std::vector<SealedSupplier> &suppliers, qint64 buyer)
{
    for (const SealedSupplier &supplier : suppliers) {
        RD_TRY(isOlder,
            db.number("SELECT EXISTS (SELECT 1 FROM self_bill s LEFT JOIN self_bill_party y ON y.payout = s.payout "
                      "WHERE s.payout = ?1 AND y.payout IS NULL)",
                0, supplier.payout));
        if (isOlder != 0)
            RD_CHECK(freeze(db, supplier, buyer));
    }
    return {};
}

/// A payout that waits.
struct Waiting {
    PayoutId payout;
    ParticipantId participant;
    QString batch;
    std::optional<Instant> paidAt;
};

Result<std::vector<Waiting>> loadWaiting(Database &db)
{
    std::vector<Waiting> list;
    auto row = db.query("SELECT w.payout, o.participant, b.number, o.settled_at FROM self_bill_waiting w "
                        "JOIN payout o ON o.id = w.payout JOIN payout_batch b ON b.id = o.batch "
                        "ORDER BY w.since, o.batch, o.line");
    while (row.next()) {
        list.push_back({row.id<PayoutId>(0), row.id<ParticipantId>(1), row.string(2), {}});
        if (!row.isNull(3))
            list.back().paidAt = row.instant(3);
    }
    RD_CHECK(row.status());
    return list;
}

/// Numbers for everybody who waits and whose supplier is given, unless books that came back hold them. The numbers of
/// one batch are one record of the chain.
Status giveWaiting(
    Store &store, Database &db, const std::vector<SealedSupplier> &given, Instant now, const QString &actor)
{
    RD_TRY(rule, loadSelfBilling(db));
    if (!rule.isOn)
        return {};
    RD_TRY(buyer, buyerRow(db));
    RD_CHECK(freezeOlder(db, given, buyer));
    RD_TRY(calendar, store.calendar(db));
    RD_TRY(standing, loadSelfBillStanding(db, *calendar, now));
    if (standing.isHeld)
        return {};
    RD_TRY(waiting, loadWaiting(db));
    const Suppliers suppliers = byPayout(given);
    SelfBillNumber number = standing.next;
    SelfBillSpan span;
    QString batch;
    const auto finish = [&]() -> Status {
        if (span.count == 0)
            return {};
        const QString facts = selfBillFacts(batch, span);
        span = {};
        return appendOne(db, settingEntry(EntryKind::ResultsApplied, facts, actor), now);
    };
    for (const Waiting &one : waiting) {
        const auto supplier = suppliers.find(one.payout);
        if (supplier == suppliers.end())
            continue;
        if (batch != one.batch)
            RD_CHECK(finish());
        batch = one.batch;
        span.last = number.text();
        if (span.count++ == 0)
            span.first = span.last;
        RD_CHECK(db.run("INSERT INTO self_bill (payout, participant, series, ordinal, number, given_at, paid_at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            one.payout, one.participant, number.series, number.ordinal, span.last, now, one.paidAt));
        RD_CHECK(freeze(db, *supplier->second, buyer));
        RD_CHECK(db.run("DELETE FROM self_bill_waiting WHERE payout = ?1", one.payout));
        ++number.ordinal;
    }
    return finish();
}

} // namespace

Result<SelfBilling> loadSelfBilling(Database &db)
{
    RD_TRY(isOn, settingOf(db, kSelfBillingOn));
    RD_TRY(prefix, settingOf(db, kSelfBillingPrefix));
    RD_TRY(perYear, settingOf(db, kSelfBillingPerYear));
    SelfBilling rule;
    rule.isOn = isOn == "yes"_L1;
    rule.prefix = prefix.isEmpty() ? QString(kSelfBillingUsualPrefix) : prefix;
    rule.isPerYear = perYear != "no"_L1;
    return rule;
}

Result<SelfBillStanding> loadSelfBillStanding(Database &db, const Calendar &calendar, Instant now)
{
    RD_TRY(rule, loadSelfBilling(db));
    return loadSelfBillStanding(db, calendar, rule, now);
}

Result<SelfBillStanding> loadSelfBillStanding(
    Database &db, const Calendar &calendar, const SelfBilling &rule, Instant now)
{
    const LocalDay today = calendar.dayOf(now);
    SelfBillStanding standing;
    standing.isOn = rule.isOn;
    standing.next.series = selfBillSeries(rule, today);
    RD_TRY(waiting, db.number("SELECT count(*) FROM self_bill_waiting", 0));
    standing.waiting = waiting;
    Instant lastGiven;
    auto given = db.query("SELECT ordinal, given_at FROM self_bill WHERE series = ?1 ORDER BY ordinal DESC LIMIT 1",
        standing.next.series);
    if (given.next()) {
        standing.given = given.integer(0);
        lastGiven = given.instant(1);
    }
    RD_CHECK(given.status());
    RD_TRY(back, lastReturn(db));
    // What a person said: where it is to go on, and which return from a backup they knew of.
    bool isConfirmed = false; // and nothing was given since
    bool isUsed = lastGiven > back.at; // a number was given since
    standing.next.ordinal = standing.given + 1;
    auto said = db.query("SELECT ordinal, restored FROM self_bill_start WHERE series = ?1", standing.next.series);
    while (said.next()) {
        const bool isOpen = said.integer(0) > standing.given;
        const bool isSince = said.integer(1) >= back.record;
        if (isOpen) {
            standing.isSaid = true;
            standing.next.ordinal = said.integer(0);
        }
        isConfirmed = isConfirmed || (isOpen && isSince);
        isUsed = isUsed || (!isOpen && isSince);
    }
    RD_CHECK(said.status());
    // A year that began after the return has no numbers from before it.
    const int year = toDate(today).year();
    const bool isConcerned =
        back.record > 0 && (!rule.isPerYear || back.at >= calendar.startOf(toLocalDay(QDate(year, 1, 1)))) && !isUsed;
    standing.isHeld = isConcerned && !isConfirmed;
    standing.mayJump = standing.given == 0 || isConcerned;
    if (standing.isHeld)
        standing.restoredAt = back.at;
    return standing;
}

Status writePayouts(Store &store, Database &db, const Batch &batch, const BatchUpdate &update, Instant now,
    const std::function<Status(const Payout &)> &write)
{
    RD_TRY(turns, turnsOf(db, update.payouts));
    for (const Payout &payout : update.payouts)
        RD_CHECK(write(payout));
    if (batch.mode != Mode::Live)
        return {};
    const QString actor = update.records.empty() ? u"program"_s : update.records.front().actor;
    RD_CHECK(cancelInvoices(db, turns.back, now, actor));
    RD_TRY(rule, loadSelfBilling(db));
    if (!rule.isOn || (turns.paid.empty() && update.suppliers.empty()))
        return {};
    for (const PayoutId payout : turns.paid)
        RD_CHECK(db.run("INSERT INTO self_bill_waiting (payout, since) VALUES (?1, ?2)", payout, now));
    return giveWaiting(store, db, update.suppliers, now, actor);
}

Result<std::vector<StoredInvoice>> loadInvoices(
    Store &store, Database &db, ParticipantId participant, Instant from, Instant to)
{
    std::vector<StoredInvoice> list;
    RD_TRY(has, db.number("SELECT EXISTS (SELECT 1 FROM self_bill WHERE participant = ?1)", 0, participant));
    if (has == 0)
        return list;
    RD_TRY(calendar, store.calendar(db));
    auto row = db.query(
        "SELECT s.number, s.given_at, s.paid_at, o.amount, b.currency, o.reference, c.cancelled_at, y.payout IS NOT "
        "NULL, ifnull(y.uid, ''), ifnull(y.envelope, x''), ifnull(m.name, ''), ifnull(m.tax_number, ''), "
        "ifnull(m.address, '') FROM self_bill s JOIN payout o ON o.id = s.payout JOIN payout_batch b ON b.id = o.batch "
        "LEFT JOIN self_bill_cancel c ON c.payout = s.payout LEFT JOIN self_bill_party y ON y.payout = s.payout "
        "LEFT JOIN self_bill_buyer m ON m.id = y.buyer "
        "WHERE s.participant = ?1 AND s.given_at < ?3 AND (s.given_at >= ?2 OR c.cancelled_at >= ?2) "
        "ORDER BY s.given_at, s.ordinal",
        participant, from, to);
    std::vector<StoredInvoice> cancelled;
    while (row.next()) {
        StoredInvoice stored;
        SelfBillInvoice &invoice = stored.invoice;
        invoice.number = row.string(0);
        invoice.issuedOn = calendar->dayOf(row.instant(1));
        if (!row.isNull(2))
            invoice.paidOn = calendar->dayOf(row.instant(2));
        invoice.amount = Money{row.integer(3), row.currency(4)};
        invoice.reference = row.string(5);
        stored.hasBuyer = row.flag(7);
        stored.uid = row.string(8);
        stored.envelope = row.blob(9);
        invoice.parties.buyer = row.string(10);
        invoice.parties.buyerTaxNumber = row.string(11);
        invoice.parties.buyerAddress = row.string(12);
        if (row.instant(1) >= from)
            list.push_back(stored);
        // Reported when it became known, whatever the period of the invoice.
        if (row.isNull(6) || row.instant(6) < from || row.instant(6) >= to)
            continue;
        invoice.cancelledOn = calendar->dayOf(row.instant(6));
        invoice.amount.minor = -invoice.amount.minor;
        cancelled.push_back(std::move(stored));
    }
    RD_CHECK(row.status());
    list.insert(list.end(), std::make_move_iterator(cancelled.begin()), std::make_move_iterator(cancelled.end()));
    return list;
}

Result<SelfBillStanding> SqliteBatchRepository::selfBilling(Instant now)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(calendar, m_store.calendar(reading.db()));
    return loadSelfBillStanding(reading.db(), *calendar, now);
}

Result<SelfBillStanding> SqliteBatchRepository::selfBillingBy(const SelfBilling &rule, Instant now)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(calendar, m_store.calendar(reading.db()));
    return loadSelfBillStanding(reading.db(), *calendar, rule, now);
}

Status startSeries(Store &store, Database &db, const SelfBillNumber &number,
    const std::vector<SealedSupplier> &suppliers, Instant now, const QString &actor)
{
    RD_TRY(calendar, store.calendar(db));
    RD_TRY(before, loadSelfBillStanding(db, *calendar, now));
    RD_TRY(back, lastReturn(db));
    RD_CHECK(db.run("DELETE FROM self_bill_start WHERE series = ?1 AND ordinal > ?2", number.series, before.given));
    if (number.ordinal > before.given)
        RD_CHECK(db.run("INSERT INTO self_bill_start (series, ordinal, said_at, restored) VALUES (?1, ?2, ?3, ?4)",
            number.series, number.ordinal, now, back.record));
    NewEntry entry = settingEntry(EntryKind::PayoutMethodChanged,
        number.ordinal > 0 ? u"setting %1"_s.arg(kSelfBillingNext) : u"setting %1 taken away"_s.arg(kSelfBillingNext),
        actor);
    entry.note = number.ordinal > 0 ? number.text() : number.series;
    RD_CHECK(appendOne(db, entry, now));
    return giveWaiting(store, db, suppliers, now, actor);
}

Result<std::vector<InvoiceSupplier>> SqliteBatchRepository::suppliersToSeal(const std::vector<PayoutId> &payouts)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    RD_TRY(rule, loadSelfBilling(db));
    std::vector<InvoiceSupplier> list;
    if (!rule.isOn)
        return list;
    constexpr std::string_view kSelect =
        "SELECT o.id, p.id, CASE p.name WHEN '' THEN p.email ELSE p.name END, p.country FROM payout o JOIN participant "
        "p ON p.id = o.participant ";
    const auto read = [&list](const Statement &row) {
        list.push_back({row.id<PayoutId>(0), row.id<ParticipantId>(1), row.string(2), row.string(3)});
    };
    Statement one(db,
        joined(
            {kSelect, "JOIN payout_batch b ON b.id = o.batch WHERE o.id = ?1 AND b.mode = 'live' AND o.state <> ?2"}));
    for (const PayoutId payout : payouts) {
        one.with(payout, kPaid);
        if (one.next())
            read(one);
        RD_CHECK(one.status());
    }
    auto row = db.query(joined({kSelect,
        "WHERE o.id IN (SELECT payout FROM self_bill_waiting) OR o.id IN (SELECT s.payout FROM self_bill s LEFT JOIN "
        "self_bill_party y ON y.payout = s.payout WHERE y.payout IS NULL)"}));
    while (row.next())
        read(row);
    RD_CHECK(row.status());
    return list;
}

Result<SelfBillBook> SqliteBatchRepository::selfBillBook()
{
    RD_TRY(reading, m_store.read());
    SelfBillBook book;
    auto row = reading.db().query("SELECT payout, series, ordinal, number FROM self_bill ORDER BY series, ordinal");
    while (row.next())
        book.given.push_back({row.id<PayoutId>(0), {row.string(1), row.integer(2)}, row.string(3)});
    RD_CHECK(row.status());
    auto start = reading.db().query("SELECT series, ordinal FROM self_bill_start ORDER BY series, ordinal");
    while (start.next())
        book.starts.push_back({start.string(0), start.integer(1)});
    RD_CHECK(start.status());
    return book;
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
