// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemclock.h"
#include "models/services/bookservice.h"
#include "models/services/simulationservice.h"
#include "tests/bench/generated.h"
#include "tests/bench/groups.h"

#include <QDir>
#include <QTemporaryDir>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMilliseconds = 1'000;
constexpr int kCampaigns = 8;

/// A copy of the generated account, and the services that keep its books.
class Desk {
public:
    Desk(const AccountSize &size, const QString &directory)
    {
        copyWorkspace(generatedWorkspace(size), directory);
        storage::OpenOptions options;
        options.directory = directory;
        options.sample = true;
        options.owner = u"bench"_s;
        m_store = need(storage::Workspace::open(options, m_clock));
        m_books = std::make_unique<services::BookService>(
            m_store->books(), m_store->campaigns(), m_store->workspace(), m_clock);
        m_shop = need(m_store->connections().connections()).front().id;
    }
    services::BookReport update() { return need(m_books->update({}, {})); }
    void store(RecordPage page)
    {
        std::vector<StoreJob> jobs;
        jobs.push_back({std::move(page), {}});
        need(m_store->sync().storePages(m_shop, std::move(jobs)).get());
    }
    [[nodiscard]] storage::Workspace &workspace() { return *m_store; }
    [[nodiscard]] Clock &clock() { return m_clock; }

private:
    app::SystemClock m_clock;
    std::unique_ptr<storage::Workspace> m_store;
    std::unique_ptr<services::BookService> m_books;
    ConnectionId m_shop;
};

/// One payment, then another one: what a sync stores, and the books after it.
void measureOnePayment(const Options &options, const AccountSize &size)
{
    const QTemporaryDir directory;
    Desk desk(size, directory.filePath(u"copy"_s));
    require(desk.update().newRewards == size.payments, "not every payment is rewarded");
    Figure one{"sync of one new payment, books up to date", "ms"};
    Figure nothing{"books up to date already", "ms"};
    one.n = nothing.n = size.payments;
    for (int round = 0; round < options.rounds; ++round) {
        const Stopwatch watch;
        desk.store(laterPayment(size, round));
        const services::BookReport report = desk.update();
        one.samples.push_back(watch.seconds() * kMilliseconds);
        require(report.newRewards == 1 && !report.isWhole, "not one payment is rewarded");
        one.checksum = report.salesLookedAt;
        const Stopwatch again;
        require(desk.update().salesLookedAt == 0, "something is looked at again");
        nothing.samples.push_back(again.seconds() * kMilliseconds);
    }
    print(one);
    print(nothing);
}

void measureOneCampaign(const Options &options, AccountSize size)
{
    size.campaigns = kCampaigns;
    Figure all{"R2 all eight campaigns from the beginning", "ms"};
    Figure first{"R3 seven campaigns of 8 from the beginning", "ms"};
    Figure last{"R3 the eighth campaign is added", "ms"};
    Figure edit{"R3 one campaign of 8 is edited", "ms"};
    for (int round = 0; round < options.rounds; ++round) {
        const QTemporaryDir directory;
        {
            Desk whole(size, directory.filePath(u"whole"_s));
            addCampaign(whole.workspace(), whole.clock(), size, kCampaigns - 1);
            const Stopwatch watch;
            require(whole.update().newRewards == size.payments, "not every payment is rewarded");
            all.samples.push_back(watch.seconds() * kMilliseconds);
        }
        require(QDir(directory.filePath(u"whole"_s)).removeRecursively(), "cannot remove the copy");
        Desk desk(size, directory.filePath(u"copy"_s));
        const Stopwatch watch;
        const qint64 rewards = desk.update().newRewards;
        first.samples.push_back(watch.seconds() * kMilliseconds);
        addCampaign(desk.workspace(), desk.clock(), size, kCampaigns - 1);
        const Stopwatch added;
        const qint64 more = desk.update().newRewards;
        last.samples.push_back(added.seconds() * kMilliseconds);
        require(rewards + more == size.payments, "not every payment is rewarded");
        CampaignTerms terms = plainCampaign(kCampaigns - 1);
        terms.rules.front().percent = Rate{250'000};
        const auto shops = need(desk.workspace().connections().connections());
        need(desk.workspace().campaigns().applyCampaign(
            terms, u"test"_s, {shops.front().id}, desk.clock().now(), u"bench"_s));
        const Stopwatch edited;
        require(desk.update().reversed == 0, "an edit has changed the past");
        edit.samples.push_back(edited.seconds() * kMilliseconds);
        first.checksum = rewards;
        last.checksum = more;
        all.checksum = edit.checksum = size.payments;
        all.n = first.n = last.n = edit.n = size.payments;
    }
    for (const Figure &figure : {all, first, last, edit})
        print(figure);
    print(ratio("R3 one campaign of 8 added beside all", last, all, "<= 0.25", "x of all"));
    print(ratio("R3 one campaign of 8 edited beside all", edit, all, "<= 0.25", "x of all"));
}

/// What verify asks about sales: does each conversion follow from the provider's objects.
void measureConversionCheck(const Options &options, const AccountSize &size)
{
    const QTemporaryDir directory;
    Desk desk(size, directory.filePath(u"copy"_s));
    std::vector<std::string> keys;
    const CampaignTerms terms = plainCampaign();
    for (const QString &key : terms.metadataKeys)
        keys.push_back(key.toStdString());
    std::sort(keys.begin(), keys.end());
    const auto derived = [&keys](const SaleFacts &sale) { return deriveConversion(sale, keys); };
    Figure figure{"verify: conversions follow from the provider's objects", "s"};
    figure.n = size.payments;
    for (int round = 0; round < options.rounds; ++round) {
        const Stopwatch watch;
        const ConversionReport report = need(desk.workspace().books().checkConversions(derived, {}, {}));
        figure.samples.push_back(watch.seconds());
        require(!report.first, "the generated sales are not what is stored");
        figure.checksum = report.looked;
    }
    print(figure);
}

void measureSimulation(const Options &options, const AccountSize &size)
{
    const QTemporaryDir directory;
    Desk desk(size, directory.filePath(u"copy"_s));
    auto &workspace = desk.workspace();
    services::SimulationService simulation({workspace.books(), workspace.campaigns(), workspace.connections(),
        workspace.participants(), workspace.workspace(), desk.clock()});
    const QByteArray document = R"({"version":1,"name":"Other","kind":"affiliate","connections":["bench"],)"
                                R"("rules":[{"percent":"20","months":12}],"rewards":{"referrer":{"kind":"cash"}}})";
    Figure figure{"simulate a campaign over stored history", "s"};
    figure.n = size.payments;
    for (int round = 0; round < options.rounds; ++round) {
        const Stopwatch watch;
        const auto report = need(simulation.simulate(document, {}, {}, {}, {}));
        figure.samples.push_back(watch.seconds());
        figure.checksum = static_cast<qint64>(report.participants.size());
    }
    print(figure);
}

} // namespace

void measureTouched(const Options &options)
{
    const AccountSize size = AccountSize::of(options);
    measureOnePayment(options, size);
    measureConversionCheck(options, size);
    measureSimulation(options, size);
    measureOneCampaign(options, size);
}

} // namespace rd::bench
