// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"
#include "models/core/result.h"
#include "models/ports/cancel.h"
#include "models/ports/secretstore.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace rd {

/// A permission that a key lacks.
struct MissingPermission {
    QString permission; ///< the provider's word, "read_all_orders"
    bool write = false; ///< only needed for rewards
    QString costs; ///< what cannot be done without it, one sentence
    QString remedy; ///< how to give it, one sentence
};

/// What a key can see and do.
struct AccountReport {
    QString accountId; ///< "acct_…"
    QString accountName;
    QString country;
    Currency currency; ///< may be invalid
    QString timeZone; ///< IANA id, may be empty
    bool live = false;
    QStringList missingRead; ///< permission words needed for the sync, "invoice_read"
    QStringList missingWrite; ///< needed for rewards; only what could be found out without writing
    std::optional<Instant> serverTime;
    std::vector<MissingPermission> missing; ///< missingRead and missingWrite in words, where the provider has them
    QStringList remarks; ///< what else the merchant should know, a sentence each
};

/// One list request. Newest first, as providers list.
struct PageRequest {
    Stream stream = Stream::Customers;
    std::string cursor; ///< empty = first page
    std::optional<qint64> createdFromS; ///< inclusive
    std::optional<qint64> createdToS; ///< exclusive
    std::string id; ///< read this one object instead of a page; a missing one comes back as DeletedRecord
    std::optional<qint64> updatedFromS; ///< only what has changed since then, oldest change first (ChangeFeed::relist)
};

/// What has changed since a place in the provider's change feed.
struct ChangeFeed {
    struct Change {
        Stream stream = Stream::Customers;
        std::string id;
        bool deleted = false;
    };
    std::vector<Change> changes; ///< each object once
    std::string cursor; ///< newest place, to start from next time
    bool tooOld = false; ///< the place has left the feed (Stripe: 30 days): fall back to a backfill
    int requests = 0;
    /// For providers that tell changes by time and not one by one: list these streams from that time (unix seconds) on.
    std::vector<std::pair<Stream, qint64>> relist;
};

/// A place data comes from. Thread safe. `fetch` is asynchronous so that pages of many streams can be on their way at
/// once; the rest blocks the calling worker thread. Pace, retries and deadlines are the implementation's business.
class CommerceSource {
public:
    using PageDone = std::function<void(Result<RecordPage>)>;
    virtual ~CommerceSource() = default;
    /// Streams in an order that is good to show; all may be fetched side by side.
    [[nodiscard]] virtual std::vector<Stream> streams() const = 0;
    /// True where `createdFrom/To` work for the stream.
    [[nodiscard]] virtual bool hasCreatedWindows(Stream stream) const = 0;
    /// Whether a run may go without this stream where the key may not read it; it is named as skipped, and read whole
    /// once the key may.
    [[nodiscard]] virtual bool isOptional(Stream /*stream*/) const { return false; }
    [[nodiscard]] virtual Result<AccountReport> checkAccount(const CancelToken &cancel) = 0;
    /// `done` is called exactly once, on the network thread or before this returns; it must not block.
    virtual void fetch(const PageRequest &request, const CancelToken &cancel, PageDone done) = 0;
    /// The newest place of the change feed now; taken before a backfill begins.
    [[nodiscard]] virtual Result<ChangeFeed> feedHead(const CancelToken &cancel) = 0;
    [[nodiscard]] virtual Result<ChangeFeed> changesSince(
        const std::string &cursor, Instant lastSuccess, const CancelToken &cancel) = 0;
    /// The place to start from next time, once everything that `feed` named has been fetched.
    [[nodiscard]] virtual std::string cursorAfter(const ChangeFeed &feed) const { return feed.cursor; }
    /// What the merchant should know of the answers so far, a sentence each.
    [[nodiscard]] virtual QStringList remarks() const { return {}; }
    /// How many page requests make sense at once.
    [[nodiscard]] virtual int maxInFlight() const = 0;
    [[nodiscard]] virtual qint64 requestsSent() const = 0;
};

} // namespace rd
