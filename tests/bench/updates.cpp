// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf at most while few of a million rows change: a sync of new payments, an issue of rewards.
#include "app/systemclock.h"
#include "models/items/rewardmodel.h"
#include "tests/bench/benchwindow.h"
#include "tests/bench/books.h"
#include "tests/bench/groups.h"
#include "tests/fakes/samplemerchant.h"
#include "tests/views/turnwatch.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"

#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace rd::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNewCustomers = 3;

/// The window over the largest books, to which a small merchant on the loopback is connected.
class LiveWindow {
public:
    LiveWindow(const QString &directory, int rounds)
        : m_rounds(rounds), m_bench(directory, [this](services::Desk &desk) {
              need(m_merchant.start());
              need(m_merchant.join(desk));
          })
    {
    }

    void measureSync(views::PageId id, const char *name, const QString &list)
    {
        const auto &table = open(id, list);
        Figure figure{QString::asprintf("longest time the window is deaf during a sync, %s", name).toStdString(), "ms",
            "<= 50", table.model()->rowCount()};
        figure.isTail = true;
        for (int round = 0; round < m_rounds; ++round) {
            need(m_merchant.addBusiness(kNewCustomers));
            watch().begin();
            bool isStarted = false;
            watch().act("sync",
                [&] { isStarted = m_bench.session().startSync({sample::StripeServer::connectionName()}) != nullptr; });
            require(isStarted, "a task is running");
            m_bench.settle();
            add(figure);
            const auto &report = m_bench.session().lastSync();
            require(report && report->connections.front().complete, "the sync is not complete");
            require(report->books.conversions.added >= kNewCustomers, "nothing new came");
            figure.checksum += report->books.conversions.added;
        }
        require(table.selectionModel()->hasSelection(), "the selection is lost");
        print(figure);
    }
    void measureIssue()
    {
        views::RewardsPage &page = rewards();
        const items::RewardModel &model = *page.model();
        services::DecisionRequest approval;
        approval.member = desk().actor;
        for (std::size_t source = 0; source < model.rewards().size(); ++source) {
            const bool isDue = model.rewards().state(source) == RewardState::Due;
            if (isDue && model.rewards().kind(source) == RewardKind::AccountCredit)
                approval.ids.push_back(model.rewards().id(source));
        }
        const std::vector<RewardId> ids = need(desk().rewards.decide(approval)).done;
        const auto rounds = static_cast<std::size_t>(m_rounds);
        const std::size_t portion = ids.size() / rounds;
        require(portion > 0, "too few rewards can be issued");
        Q_EMIT m_bench.session().booksChanged();
        const auto &table = open(views::PageId::Rewards, u"due"_s);
        Figure figure{"longest time the window is deaf during an issue", "ms", "<= 50", model.rowCount()};
        figure.isTail = true;
        for (std::size_t round = 0; round < rounds; ++round) {
            services::IssueOrder order;
            order.method = u"stripe-credit"_s;
            order.member = desk().actor;
            const auto first = ids.begin() + static_cast<std::ptrdiff_t>(round * portion);
            order.ids.assign(first, first + static_cast<std::ptrdiff_t>(portion));
            watch().begin();
            const qint64 issued = issue(page, order);
            add(figure);
            require(issued > 0, "nothing was issued");
            figure.checksum += issued;
        }
        require(table.model()->rowCount() < static_cast<int>(figure.n), "nothing has left the list");
        print(figure);
    }

private:
    [[nodiscard]] services::Desk &desk() { return m_bench.desk(); }
    static views::TurnWatch &watch() { return *static_cast<views::TurnWatch *>(qApp); }
    views::RewardsPage &rewards()
    {
        return *static_cast<views::RewardsPage *>(m_bench.window().page(views::PageId::Rewards));
    }
    static void add(Figure &figure)
    {
        figure.samples.push_back(static_cast<double>(watch().longestMs()));
        std::fprintf(stderr, "%s\n", qUtf8Printable(watch().what()));
    }
    /// Everything selected, in the middle of the table.
    views::ElidedTable &open(views::PageId id, const QString &list)
    {
        m_bench.window().go(id);
        auto *page = static_cast<views::TablePage *>(m_bench.window().page(id));
        if (!list.isEmpty())
            page->open(list);
        m_bench.settle();
        views::ElidedTable &table = *page->table();
        table.selectAll();
        table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum() / 2);
        m_bench.settle();
        return table;
    }
    /// Preview, confirmation, issue and result, as a person sees them; how many were issued.
    qint64 issue(views::RewardsPage &page, const services::IssueOrder &order)
    {
        std::unique_ptr<views::IssueSheet> sheet;
        bool isOver = false;
        watch().act("open the sheet", [&] {
            sheet = std::make_unique<views::IssueSheet>(m_bench.session(), order, &page);
            QObject::connect(sheet.get(), &views::IssueSheet::issued, sheet.get(), [&isOver] { isOver = true; });
            sheet->open();
            sheet->start();
        });
        BenchWindow::waitUntil([&sheet] { return sheet->issueButton()->isEnabled(); });
        watch().act("issue", [&] { sheet->issueButton()->click(); });
        BenchWindow::waitUntil([&isOver] { return isOver; });
        watch().act("close the sheet", [&] { sheet->close(); });
        m_bench.settle();
        return static_cast<qint64>(sheet->report()->issued.size());
    }

    int m_rounds;
    SampleMerchant m_merchant{app::SystemClock().now()};
    BenchWindow m_bench;
};

} // namespace

void measureUpdates(const Options &options, const QString &books)
{
    // The books that are kept stay as they are.
    const QTemporaryDir directory;
    const QString copy = directory.filePath(u"live"_s);
    copyWorkspace({books, 0}, copy);
    const QString rounds = QString::number(options.rounds);
    constexpr std::chrono::hours kPatience{1};
    constexpr const char *kFailure = "the window cannot be watched";
    runDriven({u"updates"_s, copy, rounds}, kPatience, kFailure);
    runDriven({u"scrolling"_s, copy, rounds, options.quick ? u"quick"_s : u"full"_s}, kPatience, kFailure);
}

int updatesChild(int argc, char **argv, const QStringList &arguments)
{
    require(arguments.size() == 2, "updates need a directory and rounds");
    views::TurnWatch application(argc, argv);
    views::Theme::install(application);
    LiveWindow window(arguments.front(), arguments.at(1).toInt());
    window.measureSync(views::PageId::Participants, "participants", {});
    window.measureSync(views::PageId::Referrals, "referrals", {});
    window.measureSync(views::PageId::Rewards, "rewards", u"all"_s);
    window.measureIssue();
    return 0;
}

} // namespace rd::bench
