// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/derivation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::size_t kChunk = 512;
constexpr std::size_t kBatch = 4096;
constexpr int kAccountsAtOnce = 5000;

constexpr std::string_view kAllInvoices = "SELECT id FROM invoice WHERE connection = ?1 AND ?2 >= 0 ORDER BY id";
/// Charges that are sales of their own, or have been taken for one.
constexpr std::string_view kAllCharges =
    "SELECT c.id FROM charge c WHERE c.connection = ?1 AND ?2 >= 0 AND (EXISTS (SELECT 1 FROM conversion v WHERE "
    "v.object = 2 AND v.sale = c.id) "
    "OR NOT (EXISTS (SELECT 1 FROM invoice_payment p WHERE p.charge = c.ext_id) "
    "OR EXISTS (SELECT 1 FROM invoice_payment p WHERE p.payment_intent = c.payment_intent))) ORDER BY c.id";

constexpr std::string_view kTouchedInvoices[] = {
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 7 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.subscription = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 6 AND t.generation <= ?2",
    "SELECT i.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.customer = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 5 AND t.generation <= ?2",
    "SELECT p.invoice FROM touched_sale t CROSS JOIN invoice_payment p ON p.charge = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 8 AND t.generation <= ?2",
    "SELECT p.invoice FROM touched_sale t CROSS JOIN invoice_payment p ON p.payment_intent = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 9 AND t.generation <= ?2",
    "SELECT p.invoice FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.ext_id = t.ext_id "
    "CROSS JOIN invoice_payment p ON p.payment_intent = c.payment_intent "
    "WHERE t.connection = ?1 AND t.kind = 8 AND t.generation <= ?2",
    "SELECT p.invoice FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.payment_intent = "
    "t.ext_id "
    "CROSS JOIN invoice_payment p ON p.charge = c.ext_id WHERE t.connection = ?1 AND t.kind = 9 AND t.generation <= ?2",
};
constexpr std::string_view kTouchedCharges[] = {
    "SELECT c.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.ext_id = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 8 AND t.generation <= ?2",
    "SELECT c.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.payment_intent = "
    "t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 9 AND t.generation <= ?2",
    "SELECT c.id FROM touched_sale t CROSS JOIN charge c ON c.connection = t.connection AND c.customer = t.ext_id "
    "WHERE t.connection = ?1 AND t.kind = 5 AND t.generation <= ?2",
    // An invoice that arrives later takes its charges over.
    "SELECT c.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = t.ext_id "
    "CROSS JOIN invoice_payment p ON p.invoice = i.id CROSS JOIN charge c ON c.connection = t.connection AND c.ext_id "
    "= p.charge "
    "WHERE t.connection = ?1 AND t.kind = 7 AND t.generation <= ?2",
    "SELECT c.id FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = t.ext_id "
    "CROSS JOIN invoice_payment p ON p.invoice = i.id "
    "CROSS JOIN charge c ON c.connection = t.connection AND c.payment_intent = p.payment_intent "
    "WHERE t.connection = ?1 AND t.kind = 7 AND t.generation <= ?2",
};
/// A shop's order may take over a charge of another account that was taken for a sale of its own (domain.md 3.6). Which
/// one shows when it is read; here it is enough that it is not older than the order, a day or two of margin given.
constexpr std::string_view kMetByOrders =
    "SELECT c.id FROM charge c WHERE c.connection = ?1 AND EXISTS (SELECT 1 FROM conversion v WHERE v.object = 2 AND "
    "v.sale = c.id) AND (EXISTS (SELECT 1 FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection "
    "WHERE t.connection <> ?1 AND t.kind = 0 AND t.generation <= ?2 AND i.billing_reason = 'order') OR c.created_s >= "
    "(SELECT min(i.paid_s) FROM touched_sale t CROSS JOIN invoice i ON i.connection = t.connection AND i.ext_id = "
    "t.ext_id WHERE t.connection <> ?1 AND t.kind = 7 AND t.generation <= ?2 AND i.billing_reason = 'order' AND "
    "i.paid_s > 0) - 172800)";

Status collect(Database &db, std::span<const std::string_view> statements, ConnectionId connection, qint64 generation,
    std::vector<qint64> &rows)
{
    for (const std::string_view sql : statements) {
        auto row = db.query(sql, connection, generation);
        while (row.next())
            rows.push_back(row.integer(0));
        RD_CHECK(row.status());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return {};
}

/// Metadata of the payment link a customer bought through is evidence of its own rank (rulings.md 11).
void addLinkEvidence(const ReadSale &sale, ConversionDraft &draft)
{
    for (const auto &[key, value] : sale.linkMetadata)
        draft.evidence.push_back(
            {EvidenceSource::Metadata, EvidenceField::Link, key, value, false, sale.linkAtS * 1000, sale.link});
}

} // namespace

/// What is to be done for one connection.
struct Derivation::Work {
    ConnectionId connection;
    QString mode;
    std::vector<qint64> invoices;
    std::vector<qint64> charges;
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
        return any == 0 ? dropConversionIndex(db) : Status(); // made when all are there
    }));
    RD_TRY(works, plan(everything));
    for (const Work &work : works) {
        RD_CHECK(assignAccounts(work, false));
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
        works.push_back({connection.id<ConnectionId>(0), connection.string(1), {}, {}});
    RD_CHECK(connection.status());
    for (Work &work : works) {
        RD_TRY(all, db.number("SELECT 1 FROM touched_sale WHERE connection = ?1 AND kind = 0", 0, work.connection));
        const bool whole = everything || all != 0;
        using Statements = std::span<const std::string_view>;
        RD_CHECK(collect(db, whole ? Statements(&kAllInvoices, 1) : Statements(kTouchedInvoices), work.connection,
            m_generation, work.invoices));
        RD_CHECK(collect(db, whole ? Statements(&kAllCharges, 1) : Statements(kTouchedCharges), work.connection,
            m_generation, work.charges));
        if (!whole) {
            std::vector<qint64> met;
            RD_CHECK(collect(db, Statements(&kMetByOrders, 1), work.connection, m_generation, met));
            std::vector<qint64> both;
            std::set_union(work.charges.begin(), work.charges.end(), met.begin(), met.end(), std::back_inserter(both));
            work.charges = std::move(both);
        }
        m_total += static_cast<qint64>(work.invoices.size() + work.charges.size());
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
        RD_CHECK(processRows(work, reader, SaleObject::Invoice, work.invoices));
        RD_CHECK(processRows(work, reader, SaleObject::Charge, work.charges));
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
        std::optional<ConversionDraft> draft = sale.belongsToInvoice ? std::nullopt : m_derive(sale.facts);
        const bool stored = sale.conversion != 0 && !sale.conversionGone;
        if (!draft && !stored)
            continue;
        DerivedSale derived;
        if (draft) {
            addLinkEvidence(sale, *draft);
            derived.hash = hashOf(*draft);
            if (stored && derived.hash == sale.conversionHash)
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
        RD_CHECK(createConversionIndex(db));
        return resolveTouches(db);
    });
}

} // namespace rd::storage
