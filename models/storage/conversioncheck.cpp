// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/conversioncheck.h"

#include "models/storage/conversionwriter.h"
#include "models/storage/derivation.h"
#include "models/storage/linecodec.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::size_t kChunk = 512;

QString fromStd(const std::string &text)
{
    return QString::fromStdString(text);
}

QString textOf(const ConversionLine &line)
{
    return u"%1 × %2 %3 for %4"_s.arg(
        QString::number(line.quantity), fromStd(line.product), fromStd(line.price), QString::number(line.net));
}

QString textOf(const SaleEvidence &evidence)
{
    const QString what = u"%1 %2 on %3"_s.arg(fromStd(evidence.key), fromStd(evidence.value), fromStd(evidence.object));
    return u"%1 at %2 (%3.%4%5)"_s.arg(what.trimmed(), toIso(fromUnixMs(evidence.atMs)),
        QString::number(static_cast<int>(evidence.source)), QString::number(static_cast<int>(evidence.field)),
        evidence.isCoupon ? u", coupon"_s : QString());
}

using EvidenceRank = std::tuple<int, int, std::string, std::string, bool, qint64, std::string>;

EvidenceRank rankOf(const SaleEvidence &e)
{
    return {static_cast<int>(e.source), static_cast<int>(e.field), e.key, e.value, e.isCoupon, e.atMs, e.object};
}

/// The first thing two descriptions of a sale differ in; nothing where they are the same.
struct Difference {
    QString what;
    QString expected;
    QString found;
};

std::optional<Difference> amountsDiffer(const ConversionDraft &wanted, const ConversionDraft &stored)
{
    const std::tuple<const char *, qint64, qint64> numbers[] = {{"total", wanted.total, stored.total},
        {"paid", wanted.paid, stored.paid}, {"refunded", wanted.refunded, stored.refunded},
        {"credited", wanted.creditNoteNet, stored.creditNoteNet}, {"billed at", wanted.billedAtMs, stored.billedAtMs},
        {"paid at", wanted.paidAtMs, stored.paidAtMs},
        {"kind", static_cast<int>(wanted.object), static_cast<int>(stored.object)},
        {"pending refund", wanted.refundPending, stored.refundPending},
        {"open dispute", wanted.disputeOpen, stored.disputeOpen},
        {"tax unknown", wanted.taxUnknown, stored.taxUnknown}};
    for (const auto &[name, expected, found] : numbers) {
        if (expected != found)
            return Difference{QString::fromLatin1(name), QString::number(expected), QString::number(found)};
    }
    if (wanted.currency != stored.currency)
        return Difference{u"currency"_s, wanted.currency.code(), stored.currency.code()};
    return std::nullopt;
}

std::optional<Difference> textsDiffer(const ConversionDraft &wanted, const ConversionDraft &stored)
{
    const std::tuple<const char *, const std::string &, const std::string &> texts[] = {
        {"object", wanted.objectId, stored.objectId}, {"customer account", wanted.customer, stored.customer},
        {"subscription", wanted.subscription, stored.subscription},
        {"card", wanted.cardFingerprint, stored.cardFingerprint}, {"refunds and disputes", wanted.facts, stored.facts}};
    for (const auto &[name, expected, found] : texts) {
        if (expected != found)
            return Difference{QString::fromLatin1(name), fromStd(expected), fromStd(found)};
    }
    return std::nullopt;
}

template <typename Rows>
Difference rowsDiffer(const char *what, const Rows &wanted, const Rows &stored, std::size_t place)
{
    const auto text = [place](const Rows &rows) {
        return place < rows.size() ? textOf(rows[place]) : u"%1 in all"_s.arg(rows.size());
    };
    return {QString::fromLatin1(what), text(wanted), text(stored)};
}

std::optional<Difference> partsDiffer(const ConversionDraft &wanted, const ConversionDraft &stored)
{
    const auto &lines = wanted.lines;
    const auto line = std::mismatch(lines.begin(), lines.end(), stored.lines.begin(), stored.lines.end());
    if (line.first != lines.end() || line.second != stored.lines.end())
        return rowsDiffer("line", lines, stored.lines, static_cast<std::size_t>(line.first - lines.begin()));
    // Evidence has an order of its own (rulings.md 11), not that of its rows.
    const auto sorted = [](std::vector<SaleEvidence> list) {
        std::sort(list.begin(), list.end(),
            [](const SaleEvidence &a, const SaleEvidence &b) { return rankOf(a) < rankOf(b); });
        return list;
    };
    const auto own = sorted(wanted.evidence);
    const auto other = sorted(stored.evidence);
    const auto evidence = std::mismatch(own.begin(), own.end(), other.begin(), other.end(),
        [](const SaleEvidence &a, const SaleEvidence &b) { return rankOf(a) == rankOf(b); });
    if (evidence.first != own.end() || evidence.second != other.end())
        return rowsDiffer("evidence", own, other, static_cast<std::size_t>(evidence.first - own.begin()));
    return std::nullopt;
}

std::optional<Difference> firstDifference(const ConversionDraft &wanted, const ConversionDraft &stored)
{
    if (auto difference = amountsDiffer(wanted, stored))
        return difference;
    if (auto difference = textsDiffer(wanted, stored))
        return difference;
    return partsDiffer(wanted, stored);
}

bool holds(const std::vector<qint64> &sortedRows, qint64 row)
{
    return std::binary_search(sortedRows.begin(), sortedRows.end(), row);
}

} // namespace

/// A conversion as it stands in the books.
struct ConversionCheck::Stored {
    ConversionDraft draft; ///< without the address, which is kept with the customer
    qint64 customer = 0;
    qint64 customerOfAccount = 0; ///< 0 = it has no account
};

bool ConversionCheck::Share::has(qint64 row) const
{
    // Neighbours together: they lie on the same pages.
    return (row / static_cast<qint64>(kChunk)) % of == number;
}

ConversionCheck::ConversionCheck(Database &db, const BooksRepository::Derive &derive, Share share,
    const ProgressCall &progress, const CancelToken &cancel)
    : m_db(db),
      m_derive(derive),
      m_share(share),
      m_progress(progress),
      m_cancel(cancel),
      m_conversion(db,
          // A sale that was moved to another account follows from that one, and stays whose it was.
          "SELECT v.object, v.ext_id, ifnull(n.ext_id, ifnull(a.ext_id, '')), v.subscription, v.card, v.billed_at, "
          "v.paid_at, "
          "v.currency, "
          "v.total, v.paid, v.refunded, v.credit_note_net, v.marks, v.facts, v.lines, v.customer, ifnull(a.customer, "
          "0) "
          "FROM conversion v LEFT JOIN provider_customer a ON a.id = v.provider_customer "
          "LEFT JOIN moved_sale m ON m.conversion = v.id LEFT JOIN provider_customer n ON n.id = m.account "
          "WHERE v.id = ?1"),
      m_evidence(db,
          "SELECT source, field, is_coupon, at, key, value, object FROM conversion_evidence WHERE conversion = ?1 "
          "ORDER BY n"),
      m_symbols(db)
{
}

Result<ConversionCheck::Part> ConversionCheck::run()
{
    std::vector<ConnectionId> connections;
    auto row = m_db.query("SELECT id FROM connection ORDER BY id");
    while (row.next())
        connections.push_back(row.id<ConnectionId>(0));
    RD_CHECK(row.status());
    RD_TRY(orders,
        m_db.number(
            "SELECT EXISTS (SELECT 1 FROM invoice WHERE billing_reason = ?1)", 0, std::string_view(kOrderSale)));
    m_hasOrders = orders != 0;
    for (const ConnectionId connection : connections)
        RD_CHECK(checkConnection(connection));
    if (m_share.number == 0) {
        constexpr qint64 kLast = std::numeric_limits<qint64>::max(); // after those of all connections
        m_place = {kLast, 0, 0};
        RD_CHECK(checkTyped());
        m_place = {kLast, 1, 0};
        RD_CHECK(checkWithoutSale());
    }
    return std::move(m_part);
}

void ConversionCheck::add(
    const QString &table, qint64 row, const QString &text, const QString &expected, const QString &found)
{
    if (m_part.report.first)
        return;
    m_part.report.first = TableFault{u"conversions"_s, table, row, text, expected, found};
    m_part.place = m_place;
}

SaleRows ConversionCheck::ownOf(SaleRows all) const
{
    std::erase_if(all.invoices, [this](qint64 row) { return !m_share.has(row); });
    std::erase_if(all.charges, [this](qint64 row) { return !m_share.has(row); });
    return all;
}

Status ConversionCheck::checkConnection(ConnectionId connection)
{
    std::get<0>(m_place) = connection.value;
    RD_TRY(sales, allSales(m_db, connection));
    SaleRows all = ownOf(std::move(sales));
    RD_TRY(isPending, isAllTouched(m_db, connection));
    const auto count = static_cast<qint64>(all.invoices.size() + all.charges.size());
    if (isPending) {
        m_part.report.waiting += count;
        return {};
    }
    RD_TRY(pending, touchedSales(m_db, connection, std::numeric_limits<qint64>::max()));
    std::erase_if(all.invoices, [&pending](qint64 row) { return holds(pending.invoices, row); });
    std::erase_if(all.charges, [&pending](qint64 row) { return holds(pending.charges, row); });
    m_part.report.waiting += count - static_cast<qint64>(all.invoices.size() + all.charges.size());
    SaleReader reader(m_db, connection);
    RD_CHECK(reader.prepare());
    RD_CHECK(checkRows(reader, SaleObject::Invoice, all.invoices));
    return checkRows(reader, SaleObject::Charge, all.charges);
}

Status ConversionCheck::checkRows(SaleReader &reader, SaleObject object, const std::vector<qint64> &rows)
{
    const std::span<const qint64> all(rows);
    for (std::size_t begin = 0; begin < all.size() && !m_part.report.first; begin += kChunk) {
        if (m_cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"stopped"_s);
        const auto part = all.subspan(begin, std::min(kChunk, all.size() - begin));
        RD_TRY(sales, object == SaleObject::Invoice ? reader.invoices(part) : reader.charges(part));
        for (const ReadSale &sale : sales) {
            std::get<1>(m_place) = object == SaleObject::Charge ? 1 : 0; // in the order of this pass
            std::get<2>(m_place) = sale.row;
            RD_CHECK(checkSale(sale));
        }
        m_part.report.looked += static_cast<qint64>(part.size());
        if (m_progress)
            m_progress(static_cast<qint64>(part.size()));
    }
    return {};
}

Status ConversionCheck::checkSale(const ReadSale &sale)
{
    const std::optional<ConversionDraft> draft = draftOf(sale, m_derive);
    const bool isStored = sale.conversion != 0 && !sale.conversionGone;
    if (draft && isStored)
        return compare(sale, *draft);
    const bool isCharge = sale.object == SaleObject::Charge;
    // Which of a shop's order and the charge behind it counts depends on what was decided when they met.
    if (m_hasOrders && (isCharge || sale.object == SaleObject::Order)) {
        m_part.report.waiting += draft.has_value() == isStored ? 0 : 1;
        return {};
    }
    const QString table = isCharge ? u"charge"_s : u"invoice"_s;
    const QString id = fromStd(isCharge ? sale.facts.charge->id : sale.facts.invoice->id);
    if (draft)
        add(table, sale.row, u"%1 is a sale, and not in the books"_s.arg(id), u"a conversion"_s, u"none"_s);
    else if (isStored)
        add(u"conversion"_s, sale.conversion, u"%1 is no sale by what the provider says"_s.arg(id), u"none"_s,
            u"a conversion"_s);
    return {};
}

Status ConversionCheck::compare(const ReadSale &sale, const ConversionDraft &draft)
{
    RD_TRY(known, stored(sale.conversion));
    const QString id = fromStd(draft.objectId);
    if (const auto difference = firstDifference(draft, known.draft))
        add(u"conversion"_s, sale.conversion,
            u"%1 does not follow from the provider's objects: %2"_s.arg(id, difference->what), difference->expected,
            difference->found);
    else if (known.customerOfAccount != 0 && known.customer != known.customerOfAccount)
        add(u"conversion"_s, sale.conversion, u"%1 belongs to another customer than its account"_s.arg(id),
            u"customer %1"_s.arg(known.customerOfAccount), u"customer %1"_s.arg(known.customer));
    return {};
}

Result<ConversionCheck::Stored> ConversionCheck::stored(qint64 conversion)
{
    Stored made;
    m_conversion.with(conversion);
    if (!m_conversion.next()) {
        RD_CHECK(m_conversion.status());
        return made;
    }
    const Statement &row = m_conversion;
    ConversionDraft &draft = made.draft;
    draft.object = static_cast<SaleObject>(row.integer(0));
    draft.objectId = row.stdString(1);
    draft.customer = row.stdString(2);
    RD_TRY(subscription, m_symbols.text(row.integer(3)));
    draft.subscription = subscription;
    RD_TRY(card, m_symbols.text(row.integer(4)));
    draft.cardFingerprint = card;
    draft.billedAtMs = row.integer(5);
    draft.paidAtMs = row.integer(6);
    draft.currency = row.currency(7);
    draft.total = row.integer(8);
    draft.paid = row.integer(9);
    draft.refunded = row.integer(10);
    draft.creditNoteNet = row.integer(11);
    const qint64 marks = row.integer(12);
    draft.refundPending = (marks & kRefundPending) != 0;
    draft.disputeOpen = (marks & kDisputeOpen) != 0;
    draft.taxUnknown = (marks & kTaxUnknown) != 0;
    draft.facts = row.stdString(13);
    RD_TRY(lines, linesOf(row.bytes(14)));
    draft.lines = std::move(lines);
    made.customer = row.integer(15);
    made.customerOfAccount = row.integer(16);
    m_conversion.reset();
    m_evidence.with(conversion);
    while (m_evidence.next())
        draft.evidence.push_back({static_cast<EvidenceSource>(m_evidence.integer(0)),
            static_cast<EvidenceField>(m_evidence.integer(1)), m_evidence.stdString(4), m_evidence.stdString(5),
            m_evidence.flag(2), m_evidence.integer(3), m_evidence.stdString(6)});
    RD_CHECK(m_evidence.status());
    return made;
}

Result<std::vector<ConversionLine>> ConversionCheck::linesOf(std::string_view packed)
{
    std::vector<ConversionLine> lines;
    PackedReader reader(packed);
    while (!reader.atEnd()) {
        ConversionLine line;
        RD_TRY(product, m_symbols.text(reader.take()));
        line.product = product;
        RD_TRY(price, m_symbols.text(reader.take()));
        line.price = price;
        line.quantity = reader.take();
        line.net = reader.take();
        line.longInterval = reader.take() != 0;
        lines.push_back(std::move(line));
    }
    return lines;
}

/// What was typed by hand has no provider: its row says what the sale is.
Status ConversionCheck::checkTyped()
{
    auto row = m_db.query("SELECT ifnull(v.id, 0), m.id, m.reference, m.amount, ifnull(v.paid, 0) FROM manual_sale m "
                          "LEFT JOIN conversion v ON v.object = 4 AND v.sale = m.id AND v.gone = 0 WHERE v.id IS NULL "
                          "OR v.paid <> m.amount OR v.total <> m.amount OR v.currency <> m.currency OR v.paid_at <> "
                          "m.paid_at OR v.refunded <> 0 OR v.connection <> m.connection ORDER BY m.id LIMIT 1");
    if (row.next()) {
        const bool isThere = row.integer(0) != 0;
        add(isThere ? u"conversion"_s : u"manual_sale"_s, isThere ? row.integer(0) : row.integer(1),
            u"%1 is not what was typed in by hand"_s.arg(row.string(2)), QString::number(row.integer(3)),
            isThere ? QString::number(row.integer(4)) : u"none"_s);
    }
    return row.status();
}

Status ConversionCheck::checkWithoutSale()
{
    auto row = m_db.query("SELECT v.id, v.ext_id FROM conversion v WHERE v.gone = 0 AND NOT CASE v.object "
                          "WHEN 2 THEN EXISTS (SELECT 1 FROM charge c WHERE c.id = v.sale) "
                          "WHEN 4 THEN EXISTS (SELECT 1 FROM manual_sale m WHERE m.id = v.sale) "
                          "ELSE EXISTS (SELECT 1 FROM invoice i WHERE i.id = v.sale) END ORDER BY v.id LIMIT 1");
    if (row.next())
        add(u"conversion"_s, row.integer(0), u"%1 has no sale behind it"_s.arg(row.string(1)), u"none"_s,
            u"a conversion"_s);
    return row.status();
}

} // namespace rd::storage
