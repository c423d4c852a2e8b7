// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure to the rows it counts, and what can be done with a chart.
#include "models/items/searchquery.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/overviewpage.h"
#include "views/shell/session.h"
#include "views/support/paymentscope.h"
#include "views/widgets/charts/cohortchart.h"
#include "views/widgets/charts/funnelchart.h"
#include "views/widgets/charts/rankbarchart.h"
#include "views/widgets/charts/timecharts.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString currencyTerm(const ChartUnit &unit)
{
    return unit ? QString(u" currency:"_s + unit->code()) : QString();
}

/// What the customers of a step have in common (funnelStages()).
QString termOfStage(const QString &stage)
{
    if (stage == "bought"_L1)
        return u" converted:true"_s;
    if (stage == "repeated"_L1)
        return u" repeated:true"_s;
    return stage == "rewarded"_L1 ? u" rewarded:true"_s : QString();
}

} // namespace

/// A bar of weeks or months may begin before the first day that is shown, and end after the last.
QString OverviewPage::daysOf(const QString &field, QDate first, QDate last) const
{
    return field + u':' + std::max(first, m_firstDay).toString(Qt::ISODate) + u".."_s
        + std::min(last, m_lastDay).toString(Qt::ISODate);
}

QString OverviewPage::termsOf(const QString &field, QDate first, QDate last) const
{
    QString terms = daysOf(field, first, last);
    const OverviewChoice shown = choice();
    if (!shown.campaign.isEmpty())
        terms += u' ' + items::exactTerm(u"campaign"_s, shown.campaign);
    else if (shown.mode)
        terms += u" mode:"_s + word(*shown.mode);
    return terms;
}

/// Participants belong to campaigns, and to no mode.
QString OverviewPage::participantsPlace(QDate first, QDate last) const
{
    const QString joined = daysOf(u"joined"_s, first, last);
    const QString campaign = choice().campaign;
    return campaign.isEmpty() ? joined : QString(joined + u' ' + items::exactTerm(u"campaigns"_s, campaign));
}

PaymentScope OverviewPage::scopeAtHand() const
{
    const OverviewChoice shown = choice();
    return {shown.campaign, shown.campaign.isEmpty() ? shown.mode : std::nullopt};
}

QString OverviewPage::paymentsPlace(QDate first, QDate last, const QString &more) const
{
    return placeOf(scopeAtHand(), daysOf(u"paid"_s, first, last) + more);
}

QString OverviewPage::rewardsPlace(RewardMeasure measure, QDate first, QDate last, const QString &more) const
{
    switch (measure) {
    case RewardMeasure::Due: // as hasFallenDue() has it
        return u"search "_s + termsOf(u"due"_s, first, last) + u" -state:pending,in-review,rejected,voided"_s + more;
    case RewardMeasure::Issued: // what came back keeps its date
        return u"search "_s + termsOf(u"issued"_s, first, last) + u" state:issued,partly-reversed,reversed"_s + more;
    case RewardMeasure::Reversed:
        return u"search "_s + termsOf(u"reversed"_s, first, last) + more;
    }
    return {};
}

/// From a bar to the rows behind it, of the campaign at hand.
void OverviewPage::letChartsBeOpened()
{
    connect(m_revenue, &TimeChart::spanActivated, this, [this](QDate first, QDate last) {
        session().navigate(PageId::Referrals, paymentsPlace(first, last, currencyTerm(m_revenue->unit())));
    });
    connect(m_conversions, &TimeChart::spanActivated, this,
        [this](QDate first, QDate last) { session().navigate(PageId::Referrals, paymentsPlace(first, last)); });
    connect(m_refunds, &TimeChart::spanActivated, this, [this](QDate first, QDate last) {
        session().navigate(
            PageId::Referrals, paymentsPlace(first, last, currencyTerm(m_refunds->unit()) + u" refunded:>0"_s));
    });
    connect(m_rewards, &TimeChart::spanActivated, this, [this](QDate first, QDate last, int series) {
        session().navigate(PageId::Rewards,
            rewardsPlace(static_cast<RewardMeasure>(series), first, last, currencyTerm(m_rewards->unit())));
    });
    connect(m_referrals, &TimeChart::spanActivated, this, [this](QDate first, QDate last, int series) {
        if (series == 1)
            session().navigate(PageId::Participants, participantsPlace(first, last));
        else
            session().navigate(PageId::Referrals, termsOf(u"started"_s, first, last));
    });
}

/// From a step of the way, or a month of the cohorts, to the rows behind it.
void OverviewPage::letWayBeOpened()
{
    connect(m_funnel, &FunnelChart::activated, this, [this](const QString &stage) {
        const QString begun = termsOf(u"started"_s, m_firstDay, m_lastDay);
        session().navigate(PageId::Referrals, begun + termOfStage(stage));
    });
    connect(m_cohorts, &CohortChart::cellActivated, this, [this](QDate firstPaid, QDate month, Currency currency) {
        PaymentScope scope = scopeAtHand();
        scope.firstMonth = firstPaid;
        session().navigate(
            PageId::Referrals, placeOf(scope, u"paid:"_s + month.toString(u"yyyy-MM"_s) + currencyTerm(currency)));
    });
}

QList<ChartCard *> OverviewPage::charts() const
{
    return {m_revenue, m_rewards, m_top, m_referrals, m_conversions, m_refunds, m_funnel, m_cohorts};
}

ChartCard *OverviewPage::currentChart() const
{
    return m_currentChart ? m_currentChart : static_cast<ChartCard *>(m_revenue);
}

QWidget *OverviewPage::searchField() const
{
    return m_campaign;
}

void OverviewPage::buildChartCommands()
{
    const auto add = [this](Icon icon, const QString &tip) {
        auto *action = new QAction(Icons::get(icon), QString(), this);
        action->setStatusTip(tip);
        m_commands += action;
        return action;
    };
    m_saveChart = add(Icon::Export, tr("Save the chart that has the focus as an image (PNG) or a drawing (SVG)"));
    m_saveNumbers = add(Icon::Export, tr("Save the numbers of the chart that has the focus as CSV"));
    m_showTable = add(Icon::Table, tr("Show the chart that has the focus as a table, or as a chart again"));
    connect(m_saveChart, &QAction::triggered, this, [this] { Q_EMIT currentChart()->imageExportRequested(); });
    connect(m_saveNumbers, &QAction::triggered, this, [this] { Q_EMIT currentChart()->tableExportRequested(); });
    connect(m_showTable, &QAction::triggered, this, [this] {
        ChartCard *chart = currentChart();
        chart->setTableShown(!chart->isTableShown());
        tellChartCommands();
    });
    // A menu takes the focus: the chart that had it before is the one that is meant.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QWidget *widget = now; widget && widget != this; widget = widget->parentWidget()) {
            if (auto *chart = qobject_cast<ChartCard *>(widget); chart && isAncestorOf(chart)) {
                m_currentChart = chart;
                tellChartCommands();
                return;
            }
        }
    });
    tellChartCommands();
}

void OverviewPage::tellChartCommands()
{
    const ChartCard *chart = currentChart();
    const QString name = chart->title();
    m_saveChart->setText(tr("Chart “%1”: save as image …").arg(name));
    m_saveNumbers->setText(tr("Chart “%1”: save numbers as CSV …").arg(name));
    m_showTable->setText(chart->isTableShown() ? tr("Chart “%1”: show as a chart").arg(name)
                                               : tr("Chart “%1”: show as a table").arg(name));
    for (QAction *action : {m_saveChart, m_saveNumbers, m_showTable})
        action->setEnabled(!chart->isEmpty());
}

} // namespace rd::views
