// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generated.h"

#include "app/platform.h"
#include "app/systemclock.h"
#include "models/storage/workspace.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <deque>
#include <map>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFirstS = 1'672'531'200; // 2023-01-01
constexpr qint64 kSpanDays = qint64{3} * 365;
constexpr qint64 kSpanS = kSpanDays * 86'400;
constexpr int kProducts = 5;
constexpr int kPageRows = 1'000;
constexpr int kJobsAtOnce = 5; // a transaction of 5,000 rows

/// A payment by its number, the same for columns and workspace.
struct Payment {
    int customer = 0;
    int product = 0;
    qint64 atS = 0;
    qint64 amount = 0;
    qint64 refunded = 0;
};

Payment paymentOf(int n, const AccountSize &size)
{
    const quint32 dice = (static_cast<quint32>(n) + 1) * 2'654'435'761U;
    Payment payment;
    // The first ones go round all customers, so that every one of them has a first payment with a code.
    payment.customer = n < size.customers ? n : static_cast<int>((dice >> 8U) % static_cast<quint32>(size.customers));
    payment.product = static_cast<int>(dice % kProducts);
    payment.atS = kFirstS + kSpanS * n / size.payments;
    payment.amount = 1'000 + static_cast<qint64>(dice >> 20U);
    payment.refunded = n % 50 == 49 ? payment.amount / 2 : 0;
    return payment;
}

std::string numbered(const char *prefix, int n)
{
    return prefix + std::to_string(n);
}

Currency usd()
{
    return need(Currency::parse(u"USD"));
}

InvoiceRecord invoiceOf(int n, const AccountSize &size, Currency currency)
{
    const Payment payment = paymentOf(n, size);
    InvoiceRecord row;
    row.id = numbered("in_1Bench", 10'000'000 + n);
    row.customer = numbered("cus_Bench", payment.customer);
    row.customerEmail = numbered("customer", payment.customer) + "@example.com";
    row.subscription = numbered("sub_Bench", payment.customer);
    row.status = "paid";
    row.billingReason = "subscription_cycle";
    row.currency = currency;
    row.createdS = payment.atS;
    row.paidS = payment.atS + 5;
    row.total = row.amountPaid = payment.amount;
    InvoiceLineRecord line;
    line.id = numbered("il_1Bench", n);
    line.product = numbered("prod_", payment.product);
    line.price = numbered("price_", payment.product);
    line.amount = payment.amount;
    row.lines.push_back(std::move(line));
    InvoicePaymentRecord by;
    by.charge = numbered("ch_1Bench", n);
    by.amountPaid = payment.amount;
    by.paid = true;
    row.payments.push_back(std::move(by));
    if (n < size.customers)
        row.discounts.push_back({numbered("promo_", n % size.participants), "referral"});
    return row;
}

/// Fills a workspace page by page, as a sync would, with two transactions on their way.
class Filler {
public:
    Filler(SyncRepository &sync, ConnectionId connection) : m_sync(sync), m_connection(connection) {}
    template <typename Record, typename Make>
    void fill(Stream stream, std::vector<Record> RecordPage::*rows, int count, Make make)
    {
        std::vector<StoreJob> jobs;
        for (int n = 0; n < count;) {
            StoreJob job;
            job.page.stream = stream;
            for (const int end = qMin(count, n + kPageRows); n < end; ++n)
                (job.page.*rows).push_back(make(n));
            job.page.rows = static_cast<qint64>((job.page.*rows).size());
            jobs.push_back(std::move(job));
            if (jobs.size() == kJobsAtOnce || n == count)
                store(std::exchange(jobs, {}));
        }
    }
    void wait(std::size_t left = 0)
    {
        for (; m_stored.size() > left; m_stored.pop_front())
            need(m_stored.front().get());
    }

private:
    void store(std::vector<StoreJob> jobs)
    {
        wait(1);
        m_stored.push_back(m_sync.storePages(m_connection, std::move(jobs)));
    }
    SyncRepository &m_sync;
    ConnectionId m_connection;
    std::deque<std::future<Result<StoreCounts>>> m_stored;
};

void fillSales(SyncRepository &sync, ConnectionId connection, const AccountSize &size)
{
    const Currency currency = usd();
    Filler filler(sync, connection);
    need(sync.beginBulk());
    filler.fill(Stream::PromotionCodes, &RecordPage::promotionCodes, size.participants, [](int n) {
        PromotionCodeRecord row;
        row.id = numbered("promo_", n);
        row.code = numbered("CODE", n);
        row.coupon = "referral";
        return row;
    });
    filler.fill(Stream::Customers, &RecordPage::customers, size.customers, [](int n) {
        CustomerRecord row;
        row.id = numbered("cus_Bench", n);
        row.email = numbered("customer", n) + "@example.com";
        row.name = numbered("Customer ", n);
        row.createdS = kFirstS;
        return row;
    });
    filler.fill(
        Stream::Invoices, &RecordPage::invoices, size.payments, [&](int n) { return invoiceOf(n, size, currency); });
    filler.fill(Stream::Refunds, &RecordPage::refunds, size.payments / 50, [&](int i) {
        const int n = i * 50 + 49;
        const Payment payment = paymentOf(n, size);
        RefundRecord row;
        row.id = numbered("re_1Bench", n);
        row.charge = numbered("ch_1Bench", n);
        row.currency = currency;
        row.amount = payment.refunded;
        row.status = "succeeded";
        row.createdS = payment.atS + 86'400;
        return row;
    });
    filler.wait();
    need(sync.endBulk());
}

std::vector<ParticipantImport> people(const AccountSize &size, int campaign)
{
    std::vector<ParticipantImport> rows;
    for (int n = campaign; n < size.participants; n += size.campaigns) {
        ParticipantImport row;
        row.line = n + 2;
        row.email = u"partner%1@example.org"_s.arg(n);
        row.name = u"Partner %1"_s.arg(n);
        row.codes = QStringList{u"CODE%1"_s.arg(n)};
        row.joinedAt = fromUnixSeconds(kFirstS - 86'400);
        rows.push_back(std::move(row));
    }
    return rows;
}

double generate(const QString &directory, const AccountSize &size)
{
    app::SystemClock clock;
    storage::OpenOptions options;
    options.directory = directory;
    options.sample = true;
    options.owner = app::systemUser(); // who measures: what needs a member is done as that person
    const auto workspace = need(storage::Workspace::open(options, clock));
    Connection connection;
    connection.name = u"bench"_s;
    connection.provider = u"stripe"_s;
    connection.accountId = u"acct_bench"_s;
    connection.mode = u"test"_s;
    connection.createdAt = clock.now();
    const ConnectionId shop = need(workspace->connections().addConnection(connection, options.owner));
    fillSales(workspace->sync(), shop, size);
    need(workspace->sync().finishBackfill(shop, clock.now()));
    need(workspace->connections().noteSync(shop, clock.now(), {}));

    // The last of several is left for who measures it.
    for (int n = 0; n < std::max(1, size.campaigns - 1); ++n)
        addCampaign(*workspace, clock, size, n);
    const CampaignTerms terms = plainCampaign();
    std::vector<std::string> keys;
    for (const QString &key : terms.metadataKeys)
        keys.push_back(key.toStdString());
    std::sort(keys.begin(), keys.end());
    const Stopwatch watch;
    const DeriveCounts derived = need(workspace->books().deriveConversions(
        [&keys](const SaleFacts &sale) { return deriveConversion(sale, keys); }, true, {}, {}));
    const double seconds = watch.seconds();
    require(derived.added == size.payments, "not every payment has become a conversion");
    need(workspace->books().setDerivedMetadataKeys(keys));
    return seconds;
}

} // namespace

QDate firstGeneratedDay()
{
    return QDateTime::fromSecsSinceEpoch(kFirstS, Qt::UTC).date();
}

QDate lastGeneratedDay()
{
    return firstGeneratedDay().addDays(kSpanDays - 1);
}

qint64 generatedSum(int payments)
{
    const AccountSize size{payments, 1, 1};
    qint64 sum = 0;
    for (int n = 0; n < payments; ++n)
        sum += paymentOf(n, size).amount;
    return sum;
}

void addCampaign(storage::Workspace &workspace, Clock &clock, const AccountSize &size, int number)
{
    const auto shops = need(workspace.connections().connections());
    const auto campaign = need(workspace.campaigns().applyCampaign(
        campaignOf(size, number), u"test"_s, {shops.front().id}, clock.now(), u"bench"_s));
    need(
        workspace.participants().importParticipants(people(size, number), campaign.id, clock.now(), u"bench"_s, false));
}

CampaignTerms campaignOf(const AccountSize &size, int number)
{
    CampaignTerms terms = plainCampaign(number);
    if (size.firstPaymentOnly)
        terms.rules.front().payments = 1;
    return terms;
}

AccountSize AccountSize::whole(const Options &options)
{
    const int payments = options.quick ? 20'000 : options.payments > 0 ? options.payments : 5'000'000;
    return {payments, payments / 5, payments / 5, 1, true};
}

CampaignTerms plainCampaign(int number)
{
    CampaignTerms terms = plainCampaign();
    if (number > 0)
        terms.name += QString::number(number + 1);
    return terms;
}

RecordPage laterPayment(const AccountSize &size, int number)
{
    RecordPage page;
    page.stream = Stream::Invoices;
    page.rows = 1;
    page.invoices.push_back(invoiceOf(size.payments + number, size, usd()));
    return page;
}

AccountSize AccountSize::of(const Options &options)
{
    if (options.payments == 0)
        return options.quick ? AccountSize{20'000, 1'000, 50} : AccountSize{};
    AccountSize size;
    size.payments = options.payments;
    size.customers = qBound(1, options.payments / 50, 20'000);
    return size;
}

CampaignTerms plainCampaign()
{
    CampaignTerms terms;
    terms.name = u"Partners"_s;
    terms.connections = {u"bench"_s};
    Rule rule;
    rule.name = u"Everything"_s;
    rule.percent = Rate{300'000};
    terms.rules.push_back(rule);
    terms.referrer = RewardSpec{};
    return terms;
}

EngineFacts generateFacts(const AccountSize &size)
{
    EngineFacts facts;
    facts.symbols.emplace_back();
    const auto symbol = [&facts](std::string text) {
        facts.symbols.push_back(std::move(text));
        return static_cast<Symbol>(facts.symbols.size() - 1);
    };
    std::vector<Symbol> products;
    for (int n = 0; n < kProducts; ++n)
        products.push_back(symbol(numbered("prod_", n)));
    std::vector<Symbol> promotionCodes;
    for (int n = 0; n < size.participants; ++n) {
        ParticipantRow row;
        row.id = ParticipantId{n + 1};
        row.email = row.emailForFraud = symbol(numbered("partner", n) + "@example.org");
        row.codes = {symbol(numbered("CODE", n))};
        row.campaigns = {CampaignId{1}};
        promotionCodes.push_back(symbol(numbered("promo_", n)));
        facts.codeText[promotionCodes.back()] = row.codes.front();
        facts.participants.push_back(std::move(row));
    }
    for (int n = 0; n < size.customers; ++n) {
        CustomerRow row;
        row.id = CustomerId{n + 1};
        row.connection = ConnectionId{1};
        row.providerId = symbol(numbered("cus_Bench", n));
        row.email = row.emailForFraud = symbol(numbered("customer", n) + "@example.com");
        facts.customers.push_back(row);
    }
    const Currency currency = usd();
    for (int n = 0; n < size.payments; ++n) {
        const Payment payment = paymentOf(n, size);
        ConversionRow row;
        row.id = ConversionId{n + 1};
        row.connection = ConnectionId{1};
        row.objectId = symbol(numbered("in_1Bench", 10'000'000 + n));
        row.customer = static_cast<quint32>(payment.customer);
        row.providerCustomer = facts.customers[row.customer].providerId;
        row.billedAt = row.paidAt = fromUnixSeconds(payment.atS);
        row.currency = currency;
        row.total = row.paid = payment.amount;
        row.refunded = payment.refunded;
        row.lineBegin = static_cast<quint32>(facts.lines.size());
        row.lineCount = 1;
        facts.lines.push_back({products[static_cast<std::size_t>(payment.product)], 0, 1, payment.amount, false});
        row.evidenceBegin = static_cast<quint32>(facts.evidence.size());
        if (n < size.customers) {
            row.evidenceCount = 1;
            EvidenceRow evidence;
            evidence.value = promotionCodes[static_cast<std::size_t>(n % size.participants)];
            evidence.at = row.billedAt;
            facts.evidence.push_back(evidence);
        }
        facts.conversions.push_back(row);
    }
    CampaignVersion version;
    version.id = RuleVersionId{1};
    version.validFrom = Instant::min();
    version.terms = campaignOf(size, 0);
    facts.campaigns.push_back({CampaignId{1}, version.terms.name, u"test"_s, {}, {ConnectionId{1}}, {version}});
    facts.buildIndex();
    return facts;
}

const GeneratedWorkspace &generatedWorkspace(const AccountSize &size)
{
    struct Entry {
        QTemporaryDir directory;
        GeneratedWorkspace workspace;
    };
    static std::map<AccountSize, Entry> known;
    Entry &entry = known[size];
    if (entry.workspace.directory.isEmpty()) {
        entry.workspace.directory = entry.directory.filePath(u"original"_s);
        entry.workspace.deriveSeconds = generate(entry.workspace.directory, size);
    }
    return entry.workspace;
}

void copyWorkspace(const GeneratedWorkspace &workspace, const QString &directory)
{
    require(QDir().mkpath(directory), "cannot make a directory");
    require(QFile::copy(workspace.directory + u"/desk.sqlite"_s, directory + u"/desk.sqlite"_s),
        "cannot copy the workspace");
}

} // namespace rd::bench
