// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine.h"
#include "models/storage/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace rd;
using namespace Qt::StringLiterals;

namespace {

class BenchClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return fromUnixSeconds(1790000000); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return {}; }
    void sleep(std::chrono::milliseconds) override {}
};

[[noreturn]] void die(const Error &error)
{
    qFatal("%s", qUtf8Printable(error.text));
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        die(result.error());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Wall time, and processor time of all threads since the last report: the first depends on what else runs.
void report(const char *name, qint64 n, qint64 ns, qint64 checksum)
{
    static std::clock_t last = 0;
    const std::clock_t clockNow = std::clock();
    const double cpu = static_cast<double>(clockNow - std::exchange(last, clockNow)) / CLOCKS_PER_SEC;
    const double seconds = static_cast<double>(ns) / 1e9;
    std::printf("{\"name\":\"%s\",\"n\":%lld,\"seconds\":%.4f,\"cpu\":%.4f,\"per_second\":%.0f,\"checksum\":%lld}\n",
        name, static_cast<long long>(n), seconds, cpu, static_cast<double>(n) / seconds,
        static_cast<long long>(checksum));
}

std::string id(const char *prefix, int n)
{
    std::string digits = std::to_string(n);
    return std::string(prefix) + "_1PabcDEFghiJKL" + std::string(8 - std::min<std::size_t>(8, digits.size()), '0')
        + digits;
}

/// One page of each stream, newest first, as providers list.
std::vector<StoreJob> pages(int from, int to, const Currency &usd)
{
    StoreJob customers;
    StoreJob charges;
    StoreJob invoices;
    customers.page.stream = Stream::Customers;
    charges.page.stream = Stream::Charges;
    invoices.page.stream = Stream::Invoices;
    for (int i = from; i < to; ++i) {
        CustomerRecord c;
        c.id = id("cus", i);
        c.email = "customer" + std::to_string(i) + "@example.com";
        c.name = "Customer " + std::to_string(i);
        c.createdS = 1760000000 - i;
        customers.page.customers.push_back(c);
        ChargeRecord ch;
        ch.id = id("ch", i);
        ch.customer = c.id;
        ch.paymentIntent = id("pi", i);
        ch.cardFingerprint = "Fp" + std::to_string(i % 5000);
        ch.currency = usd;
        ch.amount = 1000 + i % 977;
        ch.succeeded = true;
        ch.createdS = 1760000000 - i;
        charges.page.charges.push_back(ch);
        InvoiceRecord in;
        in.id = id("in", i);
        in.customer = c.id;
        in.customerEmail = c.email;
        in.subscription = id("sub", i / 12);
        in.status = "paid";
        in.billingReason = "subscription_cycle";
        in.currency = usd;
        in.createdS = 1760000000 - i;
        in.paidS = in.createdS + 5;
        in.total = ch.amount;
        in.amountPaid = ch.amount;
        InvoiceLineRecord line;
        line.id = id("il", i);
        line.product = "prod_" + std::to_string(i % 7);
        line.price = "price_" + std::to_string(i % 13);
        line.amount = ch.amount;
        in.lines.push_back(line);
        InvoicePaymentRecord payment;
        payment.paymentIntent = ch.paymentIntent;
        payment.amountPaid = ch.amount;
        payment.paid = true;
        in.payments.push_back(payment);
        invoices.page.invoices.push_back(in);
    }
    std::vector<StoreJob> jobs;
    jobs.push_back(std::move(customers));
    jobs.push_back(std::move(charges));
    jobs.push_back(std::move(invoices));
    return jobs;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 20000;
    const QTemporaryDir directory;
    BenchClock clock;
    storage::OpenOptions options;
    options.directory = directory.path();
    auto workspace = need(storage::Workspace::open(options, clock));
    Connection connection;
    connection.name = u"bench"_s;
    connection.provider = u"stripe"_s;
    connection.accountId = u"acct_bench"_s;
    connection.mode = u"test"_s;
    const ConnectionId shop = need(workspace->connections().addConnection(connection, u"bench"_s));
    const Currency usd = need(Currency::parse(QStringView(u"USD")));
    QElapsedTimer timer;

    std::vector<std::vector<StoreJob>> batches;
    constexpr int kPerBatch = 1700; // three streams: about 5,000 rows a transaction
    for (int i = 0; i < count; i += kPerBatch)
        batches.push_back(pages(i, std::min(count, i + kPerBatch), usd));
    const auto again = batches;
    timer.start();
    need(workspace->sync().beginBulk());
    qint64 added = 0;
    std::vector<std::future<Result<StoreCounts>>> futures;
    for (auto &batch : batches)
        futures.push_back(workspace->sync().storePages(shop, std::move(batch)));
    for (auto &future : futures) {
        for (const auto &stream : need(future.get()).streams)
            added += stream.added;
    }
    const qint64 storedNs = timer.nsecsElapsed();
    report("store", added, storedNs, added);
    need(workspace->sync().endBulk());
    need(workspace->sync().finishBackfill(shop, clock.now()));
    report("store+indexes", added, timer.nsecsElapsed(), added);

    timer.restart();
    const auto derive = [](const SaleFacts &sale) { return deriveConversion(sale, {"referral"}); };
    const auto derived = need(workspace->books().deriveConversions(derive, true, {}, {}));
    report("derive", derived.added, timer.nsecsElapsed(), derived.added);
    timer.restart();
    const auto rederived = need(workspace->books().deriveConversions(derive, true, {}, {}));
    report("derive-unchanged", derived.added, timer.nsecsElapsed(), rederived.added + rederived.changed);

    timer.restart();
    qint64 changed = 0;
    for (const auto &batch : again) {
        for (const auto &stream : need(workspace->sync().storePages(shop, batch).get()).streams)
            changed += stream.added + stream.changed;
    }
    report("store-unchanged", added, timer.nsecsElapsed(), changed);

    timer.restart();
    const EngineFacts facts = need(workspace->books().loadFacts());
    qint64 sum = 0;
    for (const ConversionRow &c : facts.conversions)
        sum += c.paid;
    report("load-facts", static_cast<qint64>(facts.conversions.size()), timer.nsecsElapsed(), sum);

    CampaignTerms terms;
    terms.name = u"Bench"_s;
    terms.connections = {u"bench"_s};
    Rule rule;
    rule.name = u"All"_s;
    rule.percent = Rate{300000};
    terms.rules.push_back(rule);
    terms.referrer = RewardSpec{};
    const auto campaign = need(workspace->campaigns().applyCampaign(terms, u"test"_s, {shop}, clock.now(), u"bench"_s));
    ParticipantImport person;
    person.email = u"p@example.com"_s;
    need(workspace->participants().importParticipants({person}, campaign.id, clock.now(), u"bench"_s, false));
    std::vector<RewardChange> changes;
    for (std::size_t i = 0; i < facts.conversions.size(); ++i) {
        const ConversionRow &c = facts.conversions[i];
        RewardChange change;
        change.reward.campaign = campaign.id;
        change.reward.version = RuleVersionId{1};
        change.reward.participant = ParticipantId{1};
        change.reward.customer = facts.customers[c.customer].id;
        change.reward.conversion = c.id;
        change.reward.currency = c.currency;
        change.reward.granted = change.reward.target = change.reward.booked = c.paid / 3;
        change.reward.paidAt = c.paidAt;
        NewEntry entry;
        entry.participant = change.reward.participant;
        entry.amount = c.paid / 3;
        entry.currency = c.currency;
        change.entries.push_back(entry);
        changes.push_back(std::move(change));
    }
    timer.restart();
    need(workspace->books().applyChanges(changes, clock.now(), {}));
    report("apply-new-rewards", static_cast<qint64>(changes.size()), timer.nsecsElapsed(), 0);
    timer.restart();
    const auto stored = need(workspace->books().storedRewards());
    report("stored-rewards", static_cast<qint64>(stored.size()), timer.nsecsElapsed(), 0);
    timer.restart();
    const auto rows = need(workspace->books().rewardRows({}, clock.now()));
    report("reward-rows", static_cast<qint64>(rows.size()), timer.nsecsElapsed(), 0);
    std::vector<Bond> bonds;
    for (std::size_t i = 0; i < facts.customers.size(); ++i) {
        Bond bond;
        bond.campaign = campaign.id;
        bond.customer = static_cast<quint32>(i);
        bond.participant = ParticipantId{1};
        bond.rank = 2;
        bonds.push_back(bond);
    }
    timer.restart();
    need(workspace->books().completeBooks({facts, bonds, {}, need(workspace->books().touchedBooks()), std::nullopt}));
    report("store-bonds", static_cast<qint64>(bonds.size()), timer.nsecsElapsed(), 0);
    timer.restart();
    need(workspace->books().completeBooks({facts, bonds, {}, need(workspace->books().touchedBooks()), std::nullopt}));
    report("store-bonds-unchanged", static_cast<qint64>(bonds.size()), timer.nsecsElapsed(), 0);
    timer.restart();
    const auto overview = need(workspace->overview().overview({LocalDay{0}, LocalDay{40000}, {}}, clock.now()));
    report("overview", static_cast<qint64>(overview.days.size()), timer.nsecsElapsed(), 0);
    return 0;
}
