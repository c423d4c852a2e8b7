// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QDate>

class QComboBox;
class QGridLayout;
class QStackedWidget;

namespace rd::views {

class AttentionList;
class BannerHost;
class ChartCard;
class CohortChart;
class EmptyState;
class FigureCard;
class FirstSync;
class FunnelChart;
class PageHeader;
class PeriodChoice;
class RankBarChart;
class TimeSeriesChart;
struct PaymentScope;
struct OverviewChoice;
struct OverviewData;

/// How the program does: figures with their change, courses over time, who brings the most, and what waits for a
/// person.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QList<QAction *> commands() const override { return m_commands; }
    void reload() override;
    [[nodiscard]] bool isEmptyShown() const;
    [[nodiscard]] QComboBox *periodChoice() const;
    [[nodiscard]] PeriodChoice *days() const { return m_period; }
    [[nodiscard]] AttentionList *attention() const { return m_attention; }
    [[nodiscard]] TimeSeriesChart *revenueChartCard() const { return m_revenue; }
    [[nodiscard]] TimeSeriesChart *conversionCard() const { return m_conversions; }
    [[nodiscard]] TimeSeriesChart *refundCard() const { return m_refunds; }
    [[nodiscard]] TimeSeriesChart *rewardCard() const { return m_rewards; }
    [[nodiscard]] TimeSeriesChart *referralCard() const { return m_referrals; }
    /// All of them, in the order of the page.
    [[nodiscard]] QList<ChartCard *> charts() const;
    /// What the commands for charts are about: the one that has the focus, or had it last.
    [[nodiscard]] ChartCard *currentChart() const;
    /// Nothing is searched for here: which campaign is shown.
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] FunnelChart *funnelCard() const { return m_funnel; }
    [[nodiscard]] CohortChart *cohortCard() const { return m_cohorts; }
    [[nodiscard]] RankBarChart *topCard() const { return m_top; }
    [[nodiscard]] FigureCard *issuedCard() const { return m_issuedCard; }
    [[nodiscard]] QComboBox *campaignChoice() const { return m_campaign; }
    [[nodiscard]] QAction *printAction() const { return m_print; }

Q_SIGNALS:
    void reloaded();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHeader();
    void buildFigures();
    void buildCharts();
    void letChartsBeSaved();
    void letChartsBeOpened();
    void letWayBeOpened();
    /// In the order of the series of the chart.
    enum class RewardMeasure { Due, Issued, Reversed };
    /// Search terms for these days as far as they are shown, of the campaign at hand or all of its mode.
    [[nodiscard]] QString termsOf(const QString &field, QDate first, QDate last) const;
    /// The same without a campaign.
    [[nodiscard]] QString daysOf(const QString &field, QDate first, QDate last) const;
    /// Which payments count for the figures at hand.
    [[nodiscard]] PaymentScope scopeAtHand() const;
    /// Where exactly the payments of these days are listed that count.
    [[nodiscard]] QString paymentsPlace(QDate first, QDate last, const QString &more = {}) const;
    [[nodiscard]] QString participantsPlace(QDate first, QDate last) const;
    [[nodiscard]] QString rewardsPlace(RewardMeasure measure, QDate first, QDate last, const QString &more = {}) const;
    void buildChartCommands();
    void tellChartCommands();
    void buildBody();
    void arrange();
    [[nodiscard]] int leastForTwo() const;
    void show(const OverviewData &figures);
    /// Figures, what will be here, or the first sync under way.
    void showPart();
    void showFigures(const OverviewData &figures);
    void showAttention(const OverviewData &figures);
    void showTop(const OverviewData &figures);
    void showWay(const OverviewData &figures);
    void fillCampaigns(const OverviewData &figures);
    void keepCampaign();
    void recallCampaign();
    [[nodiscard]] OverviewChoice choice() const;
    void openPrint();

    PageHeader *m_header;
    BannerHost *m_banners;
    PeriodChoice *m_period;
    QComboBox *m_campaign;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    FirstSync *m_first = nullptr;
    QGridLayout *m_figures = nullptr;
    QGridLayout *m_charts = nullptr;
    FigureCard *m_revenueCard = nullptr;
    FigureCard *m_referralsCard = nullptr;
    FigureCard *m_dueCard = nullptr;
    FigureCard *m_issuedCard = nullptr;
    FigureCard *m_reversedCard = nullptr;
    TimeSeriesChart *m_revenue = nullptr;
    TimeSeriesChart *m_referrals = nullptr;
    TimeSeriesChart *m_conversions = nullptr;
    TimeSeriesChart *m_refunds = nullptr;
    TimeSeriesChart *m_rewards = nullptr;
    RankBarChart *m_top = nullptr;
    FunnelChart *m_funnel = nullptr;
    CohortChart *m_cohorts = nullptr;
    QDate m_firstDay; ///< of what is shown
    QDate m_lastDay;
    QWidget *m_attentionCard = nullptr;
    AttentionList *m_attention = nullptr;
    QList<QAction *> m_commands;
    QAction *m_print = nullptr;
    QAction *m_saveChart = nullptr;
    QAction *m_saveNumbers = nullptr;
    QAction *m_showTable = nullptr;
    ChartCard *m_currentChart = nullptr;
    QString m_truth; ///< participants, customers, as of
    QString m_asOf;
    bool m_isEmpty = false; ///< as last read
    int m_generation = 0; ///< drops answers to an older choice
    int m_columns = 0; ///< of figures
    bool m_areTwo = false; ///< charts beside each other
    bool m_isRecalled = false; ///< the campaign of the last time was asked for
};

} // namespace rd::views
