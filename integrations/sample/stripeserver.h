// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/faults.h"
#include "models/core/instant.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace rd::sample {

/// A moment for tests and figures that shall be the same on every day: 2026-11-20T12:00:00Z.
inline constexpr qint64 kSampleNow = 1'795'176'000;

struct SampleOptions {
    enum class Size {
        Small, ///< 8,000 customers, about 30,000 paid invoices, 300 participants
        Large, ///< 200,000 customers, several million objects, 3,000 participants
    };
    bool live = false; ///< answers as live mode of the account does, with a live key; the money is as invented
    quint64 seed = 1;
    Size size = Size::Small;
    int customers = 0; ///< 0 = by size
    int participants = 0; ///< 0 = by size
    Instant now = fromUnixSeconds(kSampleNow); ///< the newest data lie just before it
    bool clockRuns = true; ///< the server's time goes on from `now`; false = stands still until advance()
    std::chrono::milliseconds latency{0}; ///< added to every answer
    int globalPerSecond = 0; ///< 0 = no limit; beyond it 429 with Stripe-Rate-Limited-Reason
    int perResourcePerSecond = 0;
    bool recordsRequests = false; ///< keep each request for takeRequests()

    /// Exactly so many objects of three kinds and nothing else, for measuring. The i-th charge pays the i-th invoice;
    /// the link is seen through the invoice's expanded `payments` only, so that no further list adds rows.
    struct Bench {
        int customers = 0;
        int charges = 0;
        int invoices = 0;
    };
    std::optional<Bench> bench{};
    [[nodiscard]] static SampleOptions benchObjects(int customers, int charges, int invoices)
    {
        SampleOptions options;
        options.bench = Bench{customers, charges, invoices};
        return options;
    }
};

struct SampleCounters {
    quint64 requests = 0;
    quint64 throttled = 0;
    quint64 bytesSent = 0;
    QHash<QByteArray, quint64> byEndpoint; ///< "GET /v1/customers", ids written as {id}
    Effects effects;
};

struct RecordedRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray body;
    QByteArray idempotencyKey;
};

struct SampleCampaign {
    QString name;
    QByteArray document; ///< contract.md 4
    QByteArray participantsCsv; ///< contract.md 5, the members of this campaign
};

/// What the own account of a participant looks like who is a customer too.
enum class Situation {
    Plain, ///< one customer, one living subscription, nothing in the way
    SubscriptionDiscount, ///< the subscription holds an unused once-discount
    CustomerDiscount, ///< the customer holds a discount for ever
    SeveralSubscriptions,
    SeveralCustomers, ///< another customer has the same e-mail
    CustomerDeleted,
    SubscriptionCanceled,
    ItemDiscount, ///< the subscription's item holds a discount
    DraftWithDiscount, ///< a draft invoice carries a discount of its own, and fourteen lines
    PermanentDiscount, ///< the subscription has had 15% off from its beginning
    PastDue,
    OtherCapitals, ///< the e-mail is written with a capital letter at the provider
};
struct SampleReferrer {
    QByteArray email; ///< as in the participants file
    QByteArray code; ///< the first one
    QByteArray customer;
    Situation situation = Situation::Plain;
};

/// A merchant's account at Stripe, as far as this program calls it: HTTP/1.1 on the loopback, with deterministic data
/// that writes change. start() makes a thread of its own; every public function may be called from any thread.
class StripeServer {
public:
    explicit StripeServer(SampleOptions options = {});
    ~StripeServer();
    StripeServer(const StripeServer &) = delete;
    StripeServer &operator=(const StripeServer &) = delete;

    /// Listens on 127.0.0.1 at a free port.
    [[nodiscard]] Result<QUrl> start();
    void stop();
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] static QByteArray apiKey(bool live = false);
    [[nodiscard]] static QString connectionName(); ///< what the campaigns of the sample call the connection

    // Words of the desk's own side: not served, to be imported.
    [[nodiscard]] QByteArray participantsCsv() const; ///< all participants
    [[nodiscard]] QByteArray referralsCsv() const; ///< leads known by e-mail only
    [[nodiscard]] std::vector<SampleCampaign> campaigns() const;
    [[nodiscard]] std::vector<QByteArray> campaignDocuments() const;

    /// Participants who are customers too, with what is to be found there at the start.
    [[nodiscard]] std::vector<SampleReferrer> referrers() const;

    // Watching and disturbing.
    [[nodiscard]] SampleCounters counters() const;
    void resetCounters();
    [[nodiscard]] std::vector<RecordedRequest> takeRequests();
    void addFault(Fault fault);
    void clearFaults();
    /// Permissions without "rak_" that the key lacks from now on ("invoice_read").
    void setMissingPermissions(std::set<QByteArray> permissions);
    void setLatency(std::chrono::milliseconds latency);
    void setRateLimits(int globalPerSecond, int perResourcePerSecond);
    /// The account now has another key: the old one gets 401.
    void rollKey(QByteArray key);
    /// Moves the server's time on.
    void advance(std::chrono::seconds duration);
    [[nodiscard]] Instant now() const;

    // The merchant's world going on; each makes the events a sync sees. Ids that do not exist are Usage errors.
    struct NewCustomer {
        QByteArray name;
        QByteArray email;
        QByteArray currency = "usd";
        Metadata metadata{};
    };
    [[nodiscard]] Result<QByteArray> addCustomer(const NewCustomer &customer);
    struct NewInvoice {
        qint64 amount = 4900; ///< minor units before discount and tax
        QByteArray promotionCode{}; ///< text of an active code to use on this invoice
        QByteArray clientReference{}; ///< not empty: bought through a checkout session with this reference
        bool isYearly = false;
    };
    struct MadeInvoice {
        QByteArray invoice;
        QByteArray charge;
        QByteArray paymentIntent;
        QByteArray subscription;
        QByteArray session;
        qint64 amountPaid = 0;
    };
    /// The next paid invoice of the customer's newest living subscription, or the first of a new one. Uses up a
    /// once-coupon.
    [[nodiscard]] Result<MadeInvoice> addPaidInvoice(const QByteArray &customer, const NewInvoice &invoice);
    [[nodiscard]] Result<MadeInvoice> addPaidInvoice(const QByteArray &customer)
    {
        return addPaidInvoice(customer, NewInvoice{});
    }
    /// status: pending, succeeded, failed, canceled.
    [[nodiscard]] Result<QByteArray> addRefund(
        const QByteArray &charge, qint64 amount, const QByteArray &status = "succeeded");
    [[nodiscard]] Status setRefundStatus(const QByteArray &refund, const QByteArray &status);
    [[nodiscard]] Result<QByteArray> openDispute(const QByteArray &charge, qint64 amount = 0); ///< 0 = the whole charge
    [[nodiscard]] Status setDisputeStatus(const QByteArray &dispute, const QByteArray &status);
    [[nodiscard]] Status deleteCustomer(const QByteArray &customer);
    [[nodiscard]] Status changeEmail(const QByteArray &customer, const QByteArray &email);
    [[nodiscard]] Status cancelSubscription(const QByteArray &subscription);
    /// Puts a coupon on a subscription as the merchant would by hand; returns the discount's id.
    [[nodiscard]] Result<QByteArray> applyCoupon(const QByteArray &subscription, const QByteArray &coupon);
    /// Some customer with exactly one living subscription, no discount, no balance, whose e-mail is theirs alone; nth
    /// counts from 0.
    [[nodiscard]] Result<QByteArray> plainCustomer(int nth = 0) const;
    /// Answers a request without a socket, unharmed by faults; for looking at the state.
    [[nodiscard]] QByteArray get(const QByteArray &pathAndQuery);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rd::sample

namespace rd {
using sample::SampleOptions;
using sample::StripeServer;
} // namespace rd
