// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/derivation.h"

#include "models/storage/saleplan.h"
#include "models/storage/touchmatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::size_t kChunk = 512;
constexpr std::size_t kBatch = 4096;
constexpr int kAccountsAtOnce = 5000;

} // namespace

std::optional<ConversionDraft> draftOf(const ReadSale &sale, const BooksRepository::Derive &derive)
{
    if (sale.belongsToInvoice)
        return std::nullopt;
    std::optional<ConversionDraft> draft = derive(sale.facts);
    if (!draft)
        return draft;
    // Metadata of the payment link a customer bought through is evidence of its own rank (rulings.md 11).
    for (const auto &[key, value] : sale.linkMetadata)
        draft->evidence.push_back(
            {EvidenceSource::Metadata, EvidenceField::Link, key, value, false, sale.linkAtS * 1000, sale.link});
    return draft;
}

/// What is to be done for one connection.
struct Derivation::Work {
    ConnectionId connection;
    QString mode;
    SaleRows sales;
};

Derivation::Derivation(
    Store &store, const BooksRepository::Derive &derive, const ProgressCall &progress, const CancelToken &cancel)
    : m_store(store), m_derive(derive), m_progress(progress), m_cancel(cancel)
{
}

Result<DeriveCounts> Derivation::run(bool everything)
{
    // What is stored from here on belongs to the next run; what was stored before is committed when the empty
    // transaction is.
    m_generation = m_store.generation.fetch_add(1);
    RD_CHECK(m_store.write([](Database &db) -> Status {
        RD_TRY(any, db.number("SELECT EXISTS (SELECT 1 FROM conversion)", 0));
        return any == 0 ? dropConversionIndexes(db) : Status(); // made when all are there
    }));
    RD_TRY(works, plan(everything));
    for (const Work &work : works) {
        RD_CHECK(assignAccounts(work, false));
        if (!work.sales.invoices.empty() || !work.sales.charges.empty())
            RD_CHECK(process(work));
        RD_CHECK(assignAccounts(work, true));
    }
    RD_CHECK(finish(works));
    return m_counts;
}

Result<std::vector<Derivation::Work>> Derivation::plan(bool everything)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    std::vector<Work> works;
    auto connection = db.query("SELECT id, mode FROM connection ORDER BY id");
    while (connection.next())
        works.push_back({connection.id<ConnectionId>(0), connection.string(1), {}});
    RD_CHECK(connection.status());
    for (Work &work : works) {
        RD_TRY(touched, isAllTouched(db, work.connection));
        RD_TRY(rows,
            everything || touched ? allSales(db, work.connection) : touchedSales(db, work.connection, m_generation));
        m_total += static_cast<qint64>(rows.invoices.size() + rows.charges.size());
        work.sales = std::move(rows);
    }
    return works;
}

Status Derivation::assignAccounts(const Work &work, bool withoutEmail)
{
    for (;;) {
        RD_TRY(looked, m_store.write([&](Database &db) {
            return PersonFinder(db, work.connection, work.mode).assignAccounts(withoutEmail, kAccountsAtOnce);
        }));
        if (looked < kAccountsAtOnce)
            return {};
    }
}

Status Derivation::process(const Work &work)
{
    {
        RD_TRY(reading, m_store.read());
        SaleReader reader(reading.db(), work.connection);
        RD_CHECK(reader.prepare());
        // Invoices first: a charge that lost its own conversion to an invoice is seen in the same run.
        RD_CHECK(processRows(work, reader, SaleObject::Invoice, work.sales.invoices));
        RD_CHECK(processRows(work, reader, SaleObject::Charge, work.sales.charges));
    }
    RD_CHECK(handOver(work));
    return await();
}

Status Derivation::processRows(const Work &work, SaleReader &reader, SaleObject object, const std::vector<qint64> &rows)
{
    const std::span<const qint64> all(rows);
    for (std::size_t begin = 0; begin < all.size(); begin += kChunk) {
        if (m_cancel.isCancelled()) {
            (void)await();
            return fail(ErrorKind::Cancelled, u"stopped while reading sales"_s);
        }
        const auto part = all.subspan(begin, std::min(kChunk, all.size() - begin));
        RD_TRY(sales, object == SaleObject::Invoice ? reader.invoices(part) : reader.charges(part));
        deriveChunk(sales);
        m_done += static_cast<qint64>(part.size());
        if (m_progress)
            m_progress(m_done, m_total);
        if (m_batch.size() >= kBatch)
            RD_CHECK(handOver(work));
    }
    return {};
}

void Derivation::deriveChunk(std::vector<ReadSale> &sales)
{
    for (ReadSale &sale : sales) {
        std::optional<ConversionDraft> draft = draftOf(sale, m_derive);
        const bool stored = sale.conversion != 0 && !sale.conversionGone;
        if (!draft && !stored)
            continue;
        DerivedSale derived;
        if (draft) {
            derived.hash = hashOf(*draft);
            if (stored && derived.hash == sale.conversionHash && sale.inherited == 0)
                continue;
            // Without an address the account may learn its person's from the sale.
            const bool same = sale.facts.invoice ? draft->customer == sale.facts.invoice->customer
                                                 : draft->customer == sale.facts.charge->customer;
            derived.customer = same && sale.accountHasEmail ? sale.customer : 0;
        }
        derived.object = sale.object;
        derived.row = sale.row;
        derived.account = sale.account;
        derived.conversion = sale.conversion;
        derived.conversionCustomer = sale.conversionCustomer;
        derived.inherited = sale.inherited;
        if (sale.inherited != 0)
            derived.conversionCustomer = sale.inheritedCustomer;
        derived.draft = std::move(draft);
        m_batch.push_back(std::move(derived));
    }
}

Status Derivation::handOver(const Work &work)
{
    RD_CHECK(await());
    if (m_batch.empty())
        return {};
    RD_TRY(writer, m_store.writer());
    m_writing = writer->run([connection = work.connection, mode = work.mode, batch = std::exchange(m_batch, {})](
                                Database &db) -> Result<DeriveCounts> {
        ConversionWriter conversions(db, connection, mode);
        RD_CHECK(conversions.begin());
        for (const DerivedSale &sale : batch)
            RD_CHECK(conversions.write(sale));
        return conversions.counts();
    });
    return {};
}

Status Derivation::await()
{
    if (!m_writing.valid())
        return {};
    RD_TRY(counts, m_writing.get());
    m_counts.added += counts.added;
    m_counts.changed += counts.changed;
    return {};
}

Status Derivation::finish(const std::vector<Work> &works)
{
    return m_store.write([&](Database &db) -> Status {
        for (const Work &work : works)
            RD_CHECK(db.run(
                "DELETE FROM touched_sale WHERE connection = ?1 AND generation <= ?2", work.connection, m_generation));
        RD_CHECK(createConversionIndexes(db));
        return resolveTouches(db);
    });
}

} // namespace rd::storage
