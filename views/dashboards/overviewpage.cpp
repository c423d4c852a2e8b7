// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/overviewpage.h"

#include "models/services/background.h"
#include "views/dashboards/attentionlist.h"
#include "views/dashboards/chartsaver.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/periodchoice.h"
#include "views/shell/session.h"
#include "views/support/firstsync.h"
#include "views/support/merchantsday.h"
#include "views/support/unread.h"
#include "views/widgets/banner.h"
#include "views/widgets/card.h"
#include "views/widgets/charts/cohortchart.h"
#include "views/widgets/charts/funnelchart.h"
#include "views/widgets/charts/rankbarchart.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// In the workspace, not on the computer: a campaign may bear a person's name.
constexpr auto kCampaignSetting = "window-overview-campaign"_L1;
constexpr int kModeRole = Qt::UserRole + 1; ///< of an entry for all campaigns

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(PageId::Overview, session, parent),
      m_header(new PageHeader(tr("Overview"))),
      m_banners(new BannerHost),
      m_period(new PeriodChoice(session.viewState(), merchantsToday(session))),
      m_campaign(new QComboBox)
{
    buildHeader();
    buildFigures();
    buildCharts();
    letChartsBeSaved();
    letChartsBeOpened();
    letWayBeOpened();
    buildChartCommands();
    buildBody();
    connect(&session, &Session::connectionsChanged, this, [this] {
        if (isVisible())
            reload();
    });
}

void OverviewPage::buildHeader()
{
    m_header->setTruth(tr("Loading …"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_campaign->addItem(tr("All campaigns"), QString());
    m_header->addWidget(m_campaign);
    m_header->addWidget(m_period);
    auto *sync = new QAction(Icons::get(Icon::Sync), tr("Sync"), this);
    sync->setStatusTip(tr("Pull what is new from all connections"));
    connect(sync, &QAction::triggered, this, [this] { session().startSync(); });
    m_header->addAction(sync);
    m_commands += sync;
    m_print = new QAction(Icons::get(Icon::File), tr("Print …"), this);
    m_print->setStatusTip(tr("Print figures and charts of this period and campaign, or save them as PDF"));
    m_print->setShortcut(QKeySequence::Print);
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_print->setEnabled(false);
    addAction(m_print);
    connect(m_print, &QAction::triggered, this, &OverviewPage::openPrint);
    m_commands += m_print;
    connect(m_period, &PeriodChoice::changed, this, [this] { reload(); });
    connect(m_campaign, &QComboBox::activated, this, [this] {
        m_isRecalled = true; // whoever chooses before the books have answered keeps their choice
        keepCampaign();
        reload();
    });
}

void OverviewPage::buildFigures()
{
    m_figures = new QGridLayout;
    m_figures->setSpacing(space(Space::Large));
    using Argument = std::function<QString()>;
    const auto card = [this](const QString &title, PageId page, const Argument &argument) {
        auto *figure = new FigureCard(title);
        figure->setLoading(true);
        // All of a row are as high as the one with the most currencies.
        figure->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        connect(figure, &FigureCard::clicked, this, [this, page, argument] { session().navigate(page, argument()); });
        return figure;
    };
    // The rows of the period and campaign at hand, like a bar of a chart; before there are figures, the page alone.
    const auto rewards = [this](RewardMeasure measure, const QString &otherwise) -> Argument {
        return [this, measure, otherwise] {
            return m_firstDay.isValid() ? rewardsPlace(measure, m_firstDay, m_lastDay) : otherwise;
        };
    };
    m_revenueCard = card(tr("Referred revenue"), PageId::Referrals,
        [this] { return m_firstDay.isValid() ? paymentsPlace(m_firstDay, m_lastDay) : u"payments"_s; });
    m_referralsCard = card(tr("New referrals"), PageId::Referrals,
        [this] { return m_firstDay.isValid() ? termsOf(u"started"_s, m_firstDay, m_lastDay) : QString(); });
    m_dueCard = card(tr("Due now"), PageId::Rewards, [] { return u"due"_s; });
    m_issuedCard = card(tr("Issued"), PageId::Rewards, rewards(RewardMeasure::Issued, u"issued"_s));
    m_reversedCard = card(tr("Reversed"), PageId::Rewards, rewards(RewardMeasure::Reversed, {}));
    m_reversedCard->setToolTip(tr("What refunds and disputes took back from rewards in this period"));
}

void OverviewPage::buildCharts()
{
    m_charts = new QGridLayout;
    m_charts->setSpacing(space(Space::Large));
    const int roomy = fontMetrics().height() * 25; // ten participants without scrolling
    m_revenue = new TimeSeriesChart(tr("Referred revenue"));
    m_revenue->setForm(TimeSeriesChart::Form::Area);
    m_revenue->setEmptyText(
        tr("No referred revenue"), tr("Payments of referred customers in this period appear here."));
    m_referrals = new TimeSeriesChart(tr("New referrals"));
    m_referrals->setForm(TimeSeriesChart::Form::Bars);
    m_referrals->setEmptyText(tr("No new referrals"), tr("Customers somebody brought in this period appear here."));
    m_conversions = new TimeSeriesChart(tr("Payments that count"));
    m_conversions->setForm(TimeSeriesChart::Form::Bars);
    m_conversions->setEmptyText(
        tr("No payments"), tr("Payments of referred customers in this period are counted here."));
    m_refunds = new TimeSeriesChart(tr("Refunds"));
    m_refunds->setForm(TimeSeriesChart::Form::Bars);
    m_refunds->setEmptyText(
        tr("No refunds"), tr("What went back of payments of this period appears here, on the day of the payment."));
    m_rewards = new TimeSeriesChart(tr("Rewards over time"));
    m_rewards->setForm(TimeSeriesChart::Form::Bars);
    m_rewards->setEmptyText(tr("No rewards"),
        tr("Rewards that fell due, were issued or taken back in this period appear here, each on that day."));
    m_rewards->setToolTip(tr("Each on its own day: when it fell due, when it was issued, when something of it was "
                             "taken back. What is in review, rejected or void has not fallen due."));
    m_top = new RankBarChart(tr("Top participants"), tr("Participant"), tr("Referred revenue"));
    m_top->setEmptyText(tr("Nobody yet"), tr("Participants with the most referred revenue appear here."));
    connect(m_top, &RankBarChart::activated, this,
        [this](const QString &id) { session().navigate(PageId::Participants, u"id "_s + id); });
    m_funnel = new FunnelChart(tr("From referral to reward"), tr("Step"), tr("Customers"));
    m_funnel->setEmptyText(
        tr("No new referrals"), tr("How far the customers referred in this period came appears here."));
    m_funnel->setToolTip(tr("Customers whose referral began in this period, and what they have done until today. "
                            "Visits and clicks are not known here."));
    m_cohorts = new CohortChart(tr("Customers after their first payment"));
    m_cohorts->setEmptyText(tr("No payments"),
        tr("Month by month, how many referred customers still pay and what they bring appears here."));
    m_cohorts->setMinimumHeight(fontMetrics().height() * 32);
    m_rewards->setMinimumHeight(roomy);
    m_top->setMinimumHeight(roomy);
    auto *attention = new Card(tr("Needs attention"));
    m_attention = new AttentionList;
    // Its icons stand under its title, whose line is the one of the charts beside.
    attention->setRoomyHeader();
    attention->body()->setContentsMargins(space(Space::Large) - space(Space::Small), space(Space::Small),
        space(Space::Large) - space(Space::Small), space(Space::Large));
    attention->body()->addWidget(m_attention);
    m_attentionCard = attention;
    connect(m_attention, &AttentionList::activated, this,
        [this](PageId page, const QString &argument) { session().navigate(page, argument); });
}

void OverviewPage::letChartsBeSaved()
{
    auto *saver = new ChartSaver(session(), *m_banners, *this);
    saver->watch(*m_revenue, tr("referred-revenue", "name of a file"));
    saver->watch(*m_referrals, tr("new-referrals", "name of a file"));
    saver->watch(*m_conversions, tr("payments", "name of a file"));
    saver->watch(*m_refunds, tr("refunds", "name of a file"));
    saver->watch(*m_rewards, tr("rewards-over-time", "name of a file"));
    saver->watch(*m_top, tr("top-participants", "name of a file"));
    saver->watch(*m_funnel, tr("referral-to-reward", "name of a file"));
    saver->watch(*m_cohorts, tr("customers-by-first-payment", "name of a file"));
}

QComboBox *OverviewPage::periodChoice() const
{
    return m_period->presets();
}

void OverviewPage::buildBody()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), 0, 0);
    column->setSpacing(space(Space::Medium));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, space(Space::Page), 0);
    top->addWidget(m_header);
    top->addWidget(m_banners);
    column->addLayout(top);

    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    // The cards end where the header above them ends: the bar to scroll with stands in the margin of the page.
    const int beside = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    rows->setContentsMargins(0, 0, std::max(0, space(Space::Page) - beside), space(Space::Page));
    rows->setSpacing(space(Space::Large));
    rows->addLayout(m_figures);
    rows->addLayout(m_charts);
    rows->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // nothing is painted where nothing is to be scrolled
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_empty = new EmptyState(Icon::Overview, tr("Nothing to show yet"),
        tr("After the first sync you see here what referrals bring in, what is due, and what waits for you."));
    m_empty->setAction(tr("Sync now"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (session().connections().empty())
            session().navigate(PageId::Connections, u"new"_s);
        else
            session().startSync();
    });
    connect(m_empty, &EmptyState::otherTriggered, this,
        [this] { session().navigate(PageId::Connections, u"new shopify"_s); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_first = new FirstSync(session());
    m_stack->addWidget(m_first);
    connect(m_first, &FirstSync::changed, this, &OverviewPage::showPart);
    column->addWidget(m_stack, 1);
    arrange();
}

void OverviewPage::showPart()
{
    m_stack->setCurrentIndex(!m_isEmpty ? 0 : m_first->isOn() ? 2 : 1);
}

bool OverviewPage::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

/// What two charts beside each other need at least: long words of a language make their heads wide.
int OverviewPage::leastForTwo() const
{
    const auto least = [](std::initializer_list<const QWidget *> column) {
        int width = 0;
        for (const QWidget *widget : column)
            width = std::max({width, widget->minimumWidth(), widget->minimumSizeHint().width()});
        return width;
    };
    return least({m_revenue, m_rewards, m_referrals, m_refunds})
        + least({m_attentionCard, m_top, m_conversions, m_funnel}) + m_charts->horizontalSpacing()
        + 2 * space(Space::Page) + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void OverviewPage::arrange()
{
    // Wide: five figures in a row and charts two beside each other; narrow: three figures and one chart a row.
    const bool isWide = width() >= scaled(760);
    const bool areTwo = isWide && width() >= leastForTwo();
    const int columns = isWide ? 5 : 3;
    if (columns == m_columns && areTwo == m_areTwo)
        return;
    m_columns = columns;
    m_areTwo = areTwo;
    int at = 0;
    for (FigureCard *figure : {m_revenueCard, m_referralsCard, m_dueCard, m_issuedCard, m_reversedCard}) {
        m_figures->addWidget(figure, at / columns, at % columns);
        ++at;
    }
    if (areTwo) {
        m_charts->addWidget(m_revenue, 0, 0);
        m_charts->addWidget(m_attentionCard, 0, 1);
        m_charts->addWidget(m_rewards, 1, 0);
        m_charts->addWidget(m_top, 1, 1);
        m_charts->addWidget(m_referrals, 2, 0);
        m_charts->addWidget(m_conversions, 2, 1);
        m_charts->addWidget(m_refunds, 3, 0);
        m_charts->addWidget(m_funnel, 3, 1);
        m_charts->addWidget(m_cohorts, 4, 0, 1, 2);
        m_charts->setColumnStretch(0, 3);
        m_charts->setColumnStretch(1, 2);
    } else {
        int row = 0;
        for (QWidget *widget : {m_attentionCard, static_cast<QWidget *>(m_revenue), static_cast<QWidget *>(m_rewards),
                 static_cast<QWidget *>(m_top), static_cast<QWidget *>(m_funnel), static_cast<QWidget *>(m_cohorts),
                 static_cast<QWidget *>(m_referrals), static_cast<QWidget *>(m_conversions),
                 static_cast<QWidget *>(m_refunds)})
            m_charts->addWidget(widget, row++, 0, 1, 2);
    }
}

OverviewChoice OverviewPage::choice() const
{
    return {m_period->period(), m_campaign->currentData().toString(),
        modeFromWord(m_campaign->currentData(kModeRole).toString()), m_period->ownDays()};
}

void OverviewPage::fillCampaigns(const OverviewData &figures)
{
    const OverviewChoice current = choice();
    m_campaign->clear();
    const auto add = [this](const QString &text, const QString &campaign, std::optional<Mode> mode) {
        m_campaign->addItem(text, campaign);
        m_campaign->setItemData(m_campaign->count() - 1, mode ? word(*mode) : QString(), kModeRole);
    };
    // Test and live money are never shown as one sum.
    if (figures.modes.both()) {
        add(tr("All live campaigns"), QString(), Mode::Live);
        add(tr("All test campaigns"), QString(), Mode::Test);
    } else {
        add(tr("All campaigns"), QString(), std::nullopt);
    }
    for (const auto &[name, mode] : figures.campaigns) {
        const QString shown = safeText(name, 40);
        add(figures.modes.both() && mode == Mode::Test ? tr("%1 (test mode)", "a campaign").arg(shown) : shown, name,
            std::nullopt);
    }
    for (int i = m_campaign->count() - 1; i >= 0; --i) {
        m_campaign->setCurrentIndex(i);
        const OverviewChoice here = choice();
        if (here.campaign == current.campaign && here.mode == current.mode)
            return;
    }
}

void OverviewPage::keepCampaign()
{
    services::inBackground(
        this,
        [&desk = session().desk(), name = m_campaign->currentData().toString()] {
            return desk.workspace.setSetting(kCampaignSetting, name);
        },
        [](const Status &) {}); // a convenience: books that are only read have an overview, too
}

/// The campaign that was shown when the window was closed.
void OverviewPage::recallCampaign()
{
    services::inBackground(
        this,
        [&desk = session().desk()]() -> Result<QString> {
            RD_TRY(kept, desk.workspace.setting(kCampaignSetting));
            if (!kept || kept->isEmpty())
                return QString();
            RD_TRY(campaigns, desk.campaigns.list());
            const bool isThere = std::any_of(campaigns.begin(), campaigns.end(),
                [&kept](const Campaign &campaign) { return campaign.name == *kept; });
            return isThere ? *kept : QString();
        },
        [this](const Result<QString> &campaign) {
            if (m_isRecalled)
                return;
            m_isRecalled = true;
            if (campaign && !campaign->isEmpty()) {
                m_campaign->addItem(safeText(*campaign, 40), *campaign);
                m_campaign->setCurrentIndex(m_campaign->count() - 1);
            }
            reload();
        });
}

void OverviewPage::reload()
{
    if (!m_isRecalled) {
        recallCampaign(); // reads what is wanted, once it is known
        return;
    }
    m_period->setToday(merchantsToday(session()));
    const int generation = ++m_generation;
    services::inBackground(
        this,
        [&desk = session().desk(), workspace = session().workspace(), wanted = choice()] {
            return loadOverview(desk, workspace, wanted);
        },
        [this, generation](const Result<OverviewData> &loaded) {
            if (generation != m_generation)
                return;
            if (loaded) {
                show(*loaded);
                return;
            }
            session().report(loaded.error());
            tellUnread(*this, *m_header, *m_banners);
        });
}

} // namespace rd::views
