// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripesource.h"

#include "integrations/stripe/listguard.h"
#include "integrations/stripe/streamtable.h"
#include "integrations/stripe/stripeaccount.h"
#include "integrations/stripe/stripefeed.h"
#include "integrations/stripe/stripereader.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

Fields pageQuery(const StreamEndpoint &endpoint, const PageRequest &request)
{
    Fields query;
    const bool isList = request.id.empty();
    for (const char *path : endpoint.expand) {
        if (path)
            query.emplace_back("expand[]", isList ? QByteArray("data.") + path : QByteArray(path));
    }
    if (!isList)
        return query;
    query.emplace_back("limit", "100");
    if (endpoint.stream == Stream::Subscriptions)
        query.emplace_back("status", "all"); // the default leaves canceled ones out
    if (endpoint.hasCreated && request.createdFromS)
        query.emplace_back("created[gte]", QByteArray::number(*request.createdFromS));
    if (endpoint.hasCreated && request.createdToS)
        query.emplace_back("created[lt]", QByteArray::number(*request.createdToS));
    if (!request.cursor.empty())
        query.emplace_back("starting_after", bytes(request.cursor));
    return query;
}

/// One page on its way: the list answer, then the rest of each list that was cut inside it.
class Fetch : public std::enable_shared_from_this<Fetch> {
public:
    Fetch(std::shared_ptr<StripeApi> api, std::shared_ptr<ListGuard> guard, PageRequest request, CancelToken cancel,
        CommerceSource::PageDone done)
        : m_api(std::move(api)),
          m_guard(std::move(guard)),
          m_request(std::move(request)),
          m_cancel(std::move(cancel)),
          m_done(std::move(done))
    {
    }

    void start()
    {
        const StreamEndpoint &endpoint = endpointOf(m_request.stream);
        QByteArray path(endpoint.path);
        if (!m_request.id.empty())
            path += '/' + pathSegment(bytes(m_request.id));
        m_resource = QString::fromLatin1(endpoint.resource);
        get(std::move(path), pageQuery(endpoint, m_request),
            [](Fetch &self, StripeApi::Answer answer) { self.takePage(std::move(answer)); });
    }

private:
    using Next = std::function<void(Fetch &, StripeApi::Answer)>;

    void get(QByteArray path, Fields query, Next next)
    {
        m_api->get({std::move(path), std::move(query), m_resource, true}, m_cancel,
            [self = shared_from_this(), next = std::move(next)](
                StripeApi::Answer answer) { next(*self, std::move(answer)); });
    }

    void finish(Result<RecordPage> page)
    {
        const auto done = std::move(m_done);
        done(std::move(page));
    }

    void takePage(StripeApi::Answer answer)
    {
        if (!answer && !m_request.id.empty() && answer.error().kind == ErrorKind::NotFound)
            return finish(gone());
        if (!answer)
            return finish(fail(std::move(answer).error()));
        Status taken = readPage(*answer);
        if (!taken)
            return finish(fail(std::move(taken).error()));
        complete();
    }

    Status readPage(const http::HttpResponse &answer)
    {
        RD_TRY(key, m_api->keyKind());
        RD_TRY(read,
            m_request.id.empty() ? StripeReader::page(m_request.stream, answer.body)
                                 : StripeReader::object(m_request.stream, answer.body));
        m_read = std::move(read);
        RD_CHECK(confirmMode(key, m_read.livemode));
        m_read.page.livemode = key.live;
        return m_request.id.empty() ? guardPage() : Status();
    }

    Status guardPage()
    {
        const RecordPage &page = m_read.page;
        const std::string walk = std::string(word(page.stream)) + '/'
            + std::to_string(m_request.createdFromS.value_or(-1)) + '/'
            + std::to_string(m_request.createdToS.value_or(-1));
        return m_guard->check(walk, {m_request.cursor, page.firstId, page.nextCursor, page.rows, page.hasMore});
    }

    [[nodiscard]] RecordPage gone() const
    {
        RecordPage page;
        page.stream = m_request.stream;
        page.deleted.push_back({m_request.stream, m_request.id});
        page.rows = 1;
        page.firstId = m_request.id;
        const auto key = m_api->keyKind();
        page.livemode = key && key->live;
        return page;
    }

    /// Asks for the rest of every cut list at once. Everything from here on happens on the network thread.
    void complete()
    {
        m_open = m_read.cuts.size();
        if (m_open == 0)
            return finish(std::move(m_read.page));
        m_walks.resize(m_open);
        for (std::size_t i = 0; i < m_read.cuts.size(); ++i)
            getRest(i);
    }

    void getRest(std::size_t index)
    {
        const CutList &cut = m_read.cuts[index];
        Fields query{{"limit", "100"}};
        if (!cut.lastId.empty())
            query.emplace_back("starting_after", bytes(cut.lastId));
        QByteArray path;
        switch (cut.what) {
        case CutList::What::InvoiceLines:
            path = "/v1/invoices/" + pathSegment(bytes(m_read.page.invoices[cut.row].id)) + "/lines";
            break;
        case CutList::What::InvoicePayments:
            path = "/v1/invoice_payments";
            query.emplace_back("invoice", bytes(m_read.page.invoices[cut.row].id));
            break;
        case CutList::What::SessionItems:
            path = "/v1/checkout/sessions/" + pathSegment(bytes(m_read.page.sessions[cut.row].id)) + "/line_items";
            break;
        }
        get(std::move(path), std::move(query),
            [index](Fetch &self, StripeApi::Answer answer) { self.takeRest(index, std::move(answer)); });
    }

    Result<NestedPage> readRest(const CutList &cut, const QByteArray &body)
    {
        switch (cut.what) {
        case CutList::What::InvoiceLines:
            return StripeReader::moreLines(body, m_read.page.invoices[cut.row]);
        case CutList::What::InvoicePayments:
            return StripeReader::morePayments(body, m_read.page.invoices[cut.row]);
        case CutList::What::SessionItems:
            return StripeReader::moreItems(body, m_read.page.sessions[cut.row]);
        }
        return fail(ErrorKind::Internal, u"unknown nested list"_s);
    }

    /// True when another page of this list is needed.
    Result<bool> addRest(std::size_t index, const StripeApi::Answer &answer)
    {
        if (!answer)
            return fail(answer.error());
        CutList &cut = m_read.cuts[index];
        RD_TRY(rest, readRest(cut, answer->body));
        RD_CHECK(m_walks[index].check(
            {cut.lastId, rest.firstId, rest.lastId, static_cast<qint64>(rest.rows), rest.hasMore}));
        cut.lastId = rest.lastId;
        return rest.hasMore;
    }

    void takeRest(std::size_t index, const StripeApi::Answer &answer)
    {
        const auto more = addRest(index, answer);
        if (more && *more)
            return getRest(index);
        if (!more && !m_failure)
            m_failure = more.error();
        if (--m_open > 0)
            return;
        if (m_failure)
            finish(fail(*std::move(m_failure)));
        else
            finish(std::move(m_read.page));
    }

    std::shared_ptr<StripeApi> m_api;
    std::shared_ptr<ListGuard> m_guard;
    PageRequest m_request;
    CancelToken m_cancel;
    CommerceSource::PageDone m_done;
    QString m_resource;
    ReadPage m_read;
    std::vector<ListWalk> m_walks; // one a cut list
    std::size_t m_open = 0; // cut lists that are not whole yet
    std::optional<Error> m_failure; // the first one
};

} // namespace

StripeSource::StripeSource(std::shared_ptr<StripeApi> api, const Clock &clock)
    : m_api(std::move(api)), m_clock(clock), m_guard(std::make_shared<ListGuard>())
{
}

StripeSource::~StripeSource() = default;

std::vector<Stream> StripeSource::streams() const
{
    std::vector<Stream> streams;
    for (const StreamEndpoint &endpoint : streamTable())
        streams.push_back(endpoint.stream);
    return streams;
}

bool StripeSource::hasCreatedWindows(Stream stream) const
{
    return endpointOf(stream).hasCreated;
}

Result<AccountReport> StripeSource::checkAccount(const CancelToken &cancel)
{
    return probeAccount(*m_api, cancel);
}

void StripeSource::fetch(const PageRequest &request, const CancelToken &cancel, PageDone done)
{
    std::make_shared<Fetch>(m_api, m_guard, request, cancel, std::move(done))->start();
}

Result<ChangeFeed> StripeSource::feedHead(const CancelToken &cancel)
{
    return StripeFeed(*m_api, m_clock, cancel).head();
}

Result<ChangeFeed> StripeSource::changesSince(const std::string &cursor, Instant lastSuccess, const CancelToken &cancel)
{
    return StripeFeed(*m_api, m_clock, cancel).since(cursor, lastSuccess);
}

int StripeSource::maxInFlight() const
{
    return m_api->maxInFlight();
}

qint64 StripeSource::requestsSent() const
{
    return m_api->requestsSent();
}

} // namespace rd::stripe
