// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/commercesource.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

namespace rd::fakes {

/// What a merchant has at the provider: objects by stream, newest first when listed, and a feed of changes. Shared by
/// all sources made for it, so that it survives a "restart" of the program.
struct FakeShop {
    QString accountId = QStringLiteral("acct_1");
    bool live = false;
    std::size_t pageSize = 3;
    std::map<Stream, std::map<std::string, RecordPage>> objects; ///< one page with one record each
    std::map<Stream, std::map<std::string, qint64>> createdS;
    std::vector<ChangeFeed::Change> feed;
    std::size_t feedBegin = 0; ///< older places have left the feed
    std::map<Stream, Error> streamErrors; ///< answered instead of pages
    std::optional<Error> feedError;
    std::optional<Error> failAll; ///< from fetch number `failFrom` on
    int failFrom = 0;
    std::atomic<int> fetches{0};
    std::atomic<int> singleReads{0};
    std::map<std::string, Error> objectErrors; ///< of single reads, by id
    std::atomic<int> windowReads{0}; ///< lists with both ends

    std::atomic<int> mostInFlight{0};
    std::atomic<int> calls{0}; ///< feed and account
    std::map<Stream, bool> windowless;
    bool livemodeOfPages = false;

    template <typename Record, typename Member>
    void put(Stream stream, Member member, const Record &record, qint64 createdAt)
    {
        RecordPage page;
        page.stream = stream;
        (page.*member).push_back(record);
        objects[stream].insert_or_assign(record.id, std::move(page));
        createdS[stream][record.id] = createdAt;
        feed.push_back({stream, record.id, false});
    }
    void add(const CustomerRecord &r) { put(Stream::Customers, &RecordPage::customers, r, r.createdS); }
    void add(const InvoiceRecord &r) { put(Stream::Invoices, &RecordPage::invoices, r, r.createdS); }
    void add(const ChargeRecord &r) { put(Stream::Charges, &RecordPage::charges, r, r.createdS); }
    void add(const RefundRecord &r) { put(Stream::Refunds, &RecordPage::refunds, r, r.createdS); }
    void add(const DisputeRecord &r) { put(Stream::Disputes, &RecordPage::disputes, r, r.createdS); }
    void add(const CouponRecord &r) { put(Stream::Coupons, &RecordPage::coupons, r, r.createdS); }
    void add(const PromotionCodeRecord &r) { put(Stream::PromotionCodes, &RecordPage::promotionCodes, r, r.createdS); }
    void remove(Stream stream, const std::string &id)
    {
        objects[stream].erase(id);
        createdS[stream].erase(id);
        feed.push_back({stream, id, true});
    }
    /// Gone without a word in the feed, as after 30 days.
    void removeSilently(Stream stream, const std::string &id)
    {
        objects[stream].erase(id);
        createdS[stream].erase(id);
    }
    /// What is put from now on has no word in the feed.
    void forgetFeedAfter(std::size_t size) { feed.resize(size); }
    [[nodiscard]] std::vector<Stream> streams() const
    {
        return {Stream::Coupons, Stream::PromotionCodes, Stream::Customers, Stream::Invoices, Stream::Charges,
            Stream::Refunds, Stream::Disputes};
    }
};

/// Answers pages from a FakeShop, either at once or from a thread of its own in a mixed order.
class FakeCommerceSource : public CommerceSource {
public:
    FakeCommerceSource(FakeShop &shop, bool threaded, int maxInFlight = 4) : m_shop(shop), m_maxInFlight(maxInFlight)
    {
        if (threaded)
            m_thread = std::thread([this] { serve(); });
    }
    ~FakeCommerceSource() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }

    [[nodiscard]] std::vector<Stream> streams() const override { return m_shop.streams(); }
    [[nodiscard]] bool hasCreatedWindows(Stream stream) const override { return !m_shop.windowless.contains(stream); }
    [[nodiscard]] Result<AccountReport> checkAccount(const CancelToken &) override
    {
        ++m_shop.calls;
        AccountReport report;
        report.accountId = m_shop.accountId;
        report.accountName = QStringLiteral("Fake shop");
        report.live = m_shop.live;
        return report;
    }
    void fetch(const PageRequest &request, const CancelToken &cancel, PageDone done) override
    {
        const int number = ++m_shop.fetches;
        const int flying = ++m_flying;
        m_shop.mostInFlight = std::max(m_shop.mostInFlight.load(), flying);
        auto answer = [this, number, request, cancel, done = std::move(done)] {
            auto page = pageFor(number, request, cancel);
            --m_flying;
            done(std::move(page));
        };
        if (!m_thread.joinable()) {
            answer();
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            // Every second answer overtakes the ones before it.
            if (number % 2 == 0)
                m_queue.push_front(std::move(answer));
            else
                m_queue.push_back(std::move(answer));
        }
        m_wake.notify_one();
    }
    [[nodiscard]] Result<ChangeFeed> feedHead(const CancelToken &) override
    {
        ++m_shop.calls;
        if (m_shop.feedError)
            return fail(*m_shop.feedError);
        ChangeFeed feed;
        feed.cursor = std::to_string(m_shop.feed.size());
        return feed;
    }
    [[nodiscard]] Result<ChangeFeed> changesSince(const std::string &cursor, Instant, const CancelToken &) override
    {
        ++m_shop.calls;
        if (m_shop.feedError)
            return fail(*m_shop.feedError);
        ChangeFeed feed;
        feed.requests = 1;
        feed.cursor = std::to_string(m_shop.feed.size());
        const std::size_t begin = cursor.empty() ? 0 : std::stoul(cursor);
        if (begin < m_shop.feedBegin) {
            feed.tooOld = true;
            return feed;
        }
        std::map<std::pair<Stream, std::string>, bool> newest;
        for (auto i = begin; i < m_shop.feed.size(); ++i)
            newest[{m_shop.feed[i].stream, m_shop.feed[i].id}] = m_shop.feed[i].deleted;
        for (const auto &[object, deleted] : newest)
            feed.changes.push_back({object.first, object.second, deleted});
        return feed;
    }
    [[nodiscard]] int maxInFlight() const override { return m_maxInFlight; }
    [[nodiscard]] qint64 requestsSent() const override { return m_shop.fetches + m_shop.calls; }

private:
    void serve()
    {
        for (;;) {
            std::function<void()> answer;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
                if (m_queue.empty())
                    return;
                answer = std::move(m_queue.front());
                m_queue.pop_front();
            }
            answer();
        }
    }

    Result<RecordPage> pageFor(int number, const PageRequest &request, const CancelToken &cancel)
    {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, QStringLiteral("cancelled"));
        if (m_shop.failAll && number >= m_shop.failFrom)
            return fail(*m_shop.failAll);
        if (const auto error = m_shop.streamErrors.find(request.stream); error != m_shop.streamErrors.end())
            return fail(error->second);
        return request.id.empty() ? listPage(request) : singlePage(request);
    }

    Result<RecordPage> singlePage(const PageRequest &request)
    {
        ++m_shop.singleReads;
        if (const auto error = m_shop.objectErrors.find(request.id); error != m_shop.objectErrors.end())
            return fail(error->second);
        RecordPage page;
        page.stream = request.stream;
        page.livemode = m_shop.livemodeOfPages;
        const auto &objects = m_shop.objects[request.stream];
        const auto found = objects.find(request.id);
        if (found == objects.end()) {
            page.deleted.push_back({request.stream, request.id});
            page.rows = 1;
            return page;
        }
        page = found->second;
        page.livemode = m_shop.livemodeOfPages;
        page.rows = 1;
        return page;
    }

    Result<RecordPage> listPage(const PageRequest &request)
    {
        if (request.createdToS)
            ++m_shop.windowReads;
        const auto created = m_shop.createdS[request.stream];
        std::vector<std::pair<qint64, std::string>> order;
        for (const auto &[id, at] : created) {
            if ((!request.createdFromS || at >= *request.createdFromS)
                && (!request.createdToS || at < *request.createdToS))
                order.emplace_back(at, id);
        }
        std::sort(order.rbegin(), order.rend());
        auto begin = order.begin();
        if (!request.cursor.empty()) {
            // The place is that of an object; it need not be inside the window any more.
            const std::pair<qint64, std::string> place{created.at(request.cursor), request.cursor};
            begin = std::find_if(order.begin(), order.end(), [&place](const auto &row) { return row < place; });
        }
        RecordPage page;
        page.stream = request.stream;
        page.livemode = m_shop.livemodeOfPages;
        const auto left = static_cast<std::size_t>(order.end() - begin);
        const auto count = std::min(m_shop.pageSize, left);
        for (std::size_t i = 0; i < count; ++i) {
            const auto &[at, id] = *(begin + static_cast<std::ptrdiff_t>(i));
            append(page, m_shop.objects[request.stream].at(id));
            page.oldestCreatedS = at;
            if (i == 0)
                page.firstId = id;
            page.nextCursor = id;
        }
        page.rows = static_cast<qint64>(count);
        page.hasMore = count < left;
        if (!page.hasMore)
            page.nextCursor.clear();
        return page;
    }

    static void append(RecordPage &page, const RecordPage &one)
    {
        const auto all = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
        all(page.customers, one.customers);
        all(page.invoices, one.invoices);
        all(page.charges, one.charges);
        all(page.refunds, one.refunds);
        all(page.disputes, one.disputes);
        all(page.coupons, one.coupons);
        all(page.promotionCodes, one.promotionCodes);
    }

    FakeShop &m_shop;
    int m_maxInFlight;
    std::atomic<int> m_flying{0};
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace rd::fakes
