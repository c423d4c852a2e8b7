// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripereader.h"

#include "integrations/stripe/rowreader.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;
using namespace names;

void Row::take(quint64 key, const JsonField &field, ObjectReader &reader)
{
    switch (key) {
    case "id"_key:
        return reader.text(field, id);
    case "object"_key:
        return reader.view(field, object);
    case "created"_key:
        return reader.seconds(field, createdS);
    case "livemode"_key: {
        bool live = false;
        reader.flag(field, live);
        livemode = live;
        return;
    }
    case "deleted"_key:
        return reader.flag(field, deleted);
    default:
        return;
    }
}

namespace {

/// What is left of a deleted object: id, kind and the mark, none of the fields its kind requires.
bool isDeleted(const JsonObject &object)
{
    constexpr std::size_t kFewFields = 6;
    return object.size() <= kFewFields && flagAt(object, "deleted");
}

template <typename Record>
void keep(Record &record, Row &row)
{
    record.id = std::move(row.id);
    if constexpr (requires { record.createdS; })
        record.createdS = row.createdS;
}

class PageBuilder {
public:
    PageBuilder(Stream stream, ReadPage &out, std::size_t expected = 1) : m_out(out), m_expected(expected)
    {
        m_out.page.stream = stream;
    }

    template <typename Record>
    Status add(const JsonElement &element, std::vector<Record> &records, std::string_view kind)
    {
        ObjectReader reader(kind);
        Row row;
        JsonObject object;
        if (element.get(object) != simdjson::SUCCESS)
            return fail(ErrorKind::BadAnswer, u"a row of the list of %1s is not an object"_s.arg(toText(kind)));
        Record record;
        const bool deleted = isDeleted(object);
        if (deleted) {
            for (const JsonField field : object)
                row.take(nameKey(field.key), field, reader);
        } else {
            readRow(object, record, reader, row);
        }
        reader.required(row.id, "id");
        if (row.object != kind)
            reader.complain("object", "another kind of object was expected");
        if (!reader.isGood())
            return fail(reader.error(row.id));
        RD_CHECK(note(row));
        if (deleted) {
            m_out.page.deleted.push_back({m_out.page.stream, std::move(row.id)});
        } else {
            for (CutList &cut : row.cuts) {
                cut.row = records.size();
                m_out.cuts.push_back(std::move(cut));
            }
            keep(record, row);
            if (records.empty())
                records.reserve(m_expected);
            records.push_back(std::move(record));
        }
        return {};
    }

    Status add(const JsonElement &element)
    {
        RecordPage &page = m_out.page;
        switch (page.stream) {
        case Stream::Products:
            return add(element, page.products, "product");
        case Stream::Prices:
            return add(element, page.prices, "price");
        case Stream::Coupons:
            return add(element, page.coupons, "coupon");
        case Stream::PromotionCodes:
            return add(element, page.promotionCodes, "promotion_code");
        case Stream::Customers:
            return add(element, page.customers, "customer");
        case Stream::Subscriptions:
            return add(element, page.subscriptions, "subscription");
        case Stream::Invoices:
            return add(element, page.invoices, "invoice");
        case Stream::Charges:
            return add(element, page.charges, "charge");
        case Stream::PaymentIntents:
            return add(element, page.paymentIntents, "payment_intent");
        case Stream::Refunds:
            return add(element, page.refunds, "refund");
        case Stream::Disputes:
            return add(element, page.disputes, "dispute");
        case Stream::CheckoutSessions:
            return add(element, page.sessions, "checkout.session");
        case Stream::CreditNotes:
            return add(element, page.creditNotes, "credit_note");
        case Stream::PaymentLinks:
            return add(element, page.paymentLinks, "payment_link");
        }
        return fail(ErrorKind::Internal, u"unknown stream"_s);
    }

    [[nodiscard]] const std::string &lastId() const { return m_lastId; }

private:
    Status note(const Row &row)
    {
        if (row.livemode && m_out.livemode && *row.livemode != *m_out.livemode)
            return fail(ErrorKind::BadAnswer, u"the list mixes test and live objects at %1"_s.arg(toText(row.id)));
        if (row.livemode)
            m_out.livemode = m_out.page.livemode = *row.livemode;
        if (m_out.page.rows++ == 0)
            m_out.page.firstId = row.id;
        if (row.createdS > 0)
            m_out.page.oldestCreatedS = row.createdS;
        m_lastId = row.id;
        return {};
    }

    ReadPage &m_out;
    std::size_t m_expected;
    std::string m_lastId;
};

/// data and has_more of a whole answer.
struct ListAnswer {
    JsonArray data;
    bool hasMore = false;
};

Result<ListAnswer> readList(const QByteArray &body)
{
    RD_TRY(root, parseJson(body));
    const auto object = asObject(root);
    if (!object || textAt(*object, "object") != "list")
        return fail(ErrorKind::BadAnswer, u"the answer is not a list"_s);
    ListAnswer list;
    bool hasMore = false;
    if (object->at_key("data").get(list.data) != simdjson::SUCCESS)
        return fail(ErrorKind::BadAnswer, u"the list has no data"_s);
    if (object->at_key("has_more").get(hasMore) != simdjson::SUCCESS)
        return fail(ErrorKind::BadAnswer, u"the list does not say whether there is more"_s);
    list.hasMore = hasMore;
    return list;
}

std::string firstIdOf(const JsonArray &data)
{
    const auto first = data.begin() != data.end() ? asObject(*data.begin()) : std::nullopt;
    return first ? std::string(textAt(*first, "id")) : std::string();
}

template <typename Read>
Result<NestedPage> readNested(const QByteArray &body, std::string_view what, const std::string &owner, Read &&read)
{
    RD_TRY(list, readList(body));
    ObjectReader reader(what);
    NestedPage nested;
    nested.firstId = firstIdOf(list.data);
    nested.lastId = read(list.data, reader);
    nested.hasMore = list.hasMore;
    nested.rows = list.data.size();
    if (!reader.isGood())
        return fail(reader.error(owner));
    return nested;
}

} // namespace

Result<ReadPage> StripeReader::page(Stream stream, const QByteArray &body)
{
    RD_TRY(list, readList(body));
    ReadPage out;
    PageBuilder builder(stream, out, list.data.size());
    for (const JsonElement element : list.data)
        RD_CHECK(builder.add(element));
    out.page.hasMore = list.hasMore;
    if (list.hasMore)
        out.page.nextCursor = builder.lastId();
    return out;
}

Result<ReadPage> StripeReader::object(Stream stream, const QByteArray &body)
{
    RD_TRY(root, parseJson(body));
    ReadPage out;
    PageBuilder builder(stream, out);
    RD_CHECK(builder.add(root));
    return out;
}

Result<NestedPage> StripeReader::moreLines(const QByteArray &body, InvoiceRecord &invoice)
{
    return readNested(body, "lines of invoice", invoice.id,
        [&](const JsonArray &data, ObjectReader &reader) { return readInvoiceLines(data, invoice.lines, reader); });
}

Result<NestedPage> StripeReader::morePayments(const QByteArray &body, InvoiceRecord &invoice)
{
    return readNested(body, "payments of invoice", invoice.id, [&](const JsonArray &data, ObjectReader &reader) {
        return readInvoicePayments(data, invoice.payments, reader);
    });
}

Result<NestedPage> StripeReader::moreItems(const QByteArray &body, CheckoutSessionRecord &session)
{
    return readNested(body, "items of checkout session", session.id,
        [&](const JsonArray &data, ObjectReader &reader) { return readSessionItems(data, session.lines, reader); });
}

} // namespace rd::stripe
