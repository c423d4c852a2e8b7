// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview shows of figures that were read.
#include "views/dashboards/attentionlist.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/overviewpage.h"
#include "views/dashboards/periodchoice.h"
#include "views/dashboards/referralway.h"
#include "views/shell/networkwatch.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/cohortchart.h"
#include "views/widgets/charts/funnelchart.h"
#include "views/widgets/charts/rankbarchart.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/safetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QList<double> courseOf(const ChartTimeData &chart, const ChartUnit &unit)
{
    QList<double> course;
    for (const ChartSeries &series : chart.series) {
        if (series.unit != unit)
            continue;
        for (const qint64 value : series.values)
            course += static_cast<double>(value);
        break;
    }
    return course;
}

/// Beside each title: the time of the last sync, its day where that is not today.
QString asOfShort(const OverviewData &figures, const QTimeZone &zone)
{
    if (toUnixMs(figures.overview.asOf) == 0)
        return OverviewPage::tr("not synced yet");
    const QDateTime synced = QDateTime::fromMSecsSinceEpoch(toUnixMs(figures.overview.asOf), zone);
    return OverviewPage::tr("as of %1")
        .arg(synced.date() == toDate(figures.today) ? QLocale().toString(synced.time(), QLocale::ShortFormat)
                                                    : formatDateShort(figures.overview.asOf, zone));
}

} // namespace

void OverviewPage::show(const OverviewData &figures)
{
    m_banners->dismiss(u"unread"_s);
    const bool isFirst = session().connections().empty();
    m_empty->setAction(isFirst ? tr("Connect Stripe …") : tr("Sync now"));
    m_empty->setOtherAction(isFirst ? tr("Connect a shop …") : QString());
    m_isEmpty = figures.isEmpty;
    showPart();
    m_asOf = toUnixMs(figures.overview.asOf) == 0
        ? tr("not synced yet")
        : tr("as of %1").arg(formatDateTime(figures.overview.asOf, merchantsZone(session())));
    m_truth = figures.isEmpty
        ? QString()
        : tr("%1 · %2 · %3", "participants · referred customers · as of")
              .arg(tr("%Ln participants", nullptr, static_cast<int>(figures.overview.participants)),
                  tr("%Ln referred customers", nullptr, static_cast<int>(figures.overview.referrals)), m_asOf);
    m_header->setTruth(m_truth);
    m_print->setEnabled(!figures.isEmpty);
    fillCampaigns(figures);
    showFigures(figures);
    m_revenue->setData(revenueChart(figures));
    m_referrals->setData(referralChart(figures));
    m_conversions->setData(conversionChart(figures));
    m_refunds->setData(refundChart(figures));
    m_rewards->setData(rewardChart(figures));
    showTop(figures);
    showWay(figures);
    const QString asOf = asOfShort(figures, merchantsZone(session()));
    const QList<ChartCard *> all = charts();
    for (ChartCard *chart : all)
        chart->setAsOf(asOf);
    tellChartCommands();
    showAttention(figures);
    arrange(); // heads of charts with several currencies are wider
    Q_EMIT reloaded();
}

void OverviewPage::showFigures(const OverviewData &figures)
{
    const QString against = m_period->againstText();
    const auto amounts = [&against, &figures](FigureCard *card, const std::map<Currency, qint64> &now,
                             const std::map<Currency, qint64> &before, bool moreIsGood) {
        const QList<Money> shown = amountsOf(now, figures.base);
        card->setAmounts(shown);
        const AmountChange change = against.isEmpty() ? AmountChange() : changeOf(shown, before, moreIsGood);
        card->setChange(change.text, change.text.isEmpty() ? QString() : against, change.tone);
    };
    amounts(m_revenueCard, figures.now.revenue, figures.before.revenue, true);
    amounts(m_issuedCard, figures.now.issued, figures.before.issued, true);
    amounts(m_reversedCard, figures.now.reversed, figures.before.reversed, false);
    const ChartTimeData revenue = revenueChart(figures);
    m_revenueCard->setTrend(
        revenue.series.isEmpty() ? QList<double>() : courseOf(revenue, revenue.series.constFirst().unit));
    m_referralsCard->setCount(figures.now.referrals);
    m_referralsCard->setChange(
        against.isEmpty() ? QString() : formatChange(figures.now.referrals, figures.before.referrals), against,
        toneOfChange(figures.now.referrals, figures.before.referrals, true));
    m_referralsCard->setTrend(courseOf(referralChart(figures), {}));
    m_dueCard->setAmounts(amountsOf(figures.due, figures.base));
    const auto waiting = static_cast<int>(figures.dueCount + figures.approvedCount);
    m_dueCard->setChange(waiting > 0 ? tr("%Ln rewards", nullptr, waiting) : QString(), tr("waiting for you"));
}

void OverviewPage::showTop(const OverviewData &figures)
{
    QList<RankBarChart::Ranking> rankings;
    for (const TopParticipant &one : figures.overview.top) {
        const auto found = std::find_if(
            rankings.begin(), rankings.end(), [&one](const auto &ranking) { return ranking.unit == one.currency; });
        RankBarChart::Ranking &ranking =
            found == rankings.end() ? rankings.emplaceBack(RankBarChart::Ranking{one.currency, {}}) : *found;
        ranking.entries += RankEntry{QString::number(one.id.value), safeText(one.name, 60), one.revenue,
            tr("%Ln customers", nullptr, static_cast<int>(one.customers))};
    }
    // The workspace's currency first, then those with the most participants.
    std::stable_sort(rankings.begin(), rankings.end(), [&figures](const auto &a, const auto &b) {
        const bool isBase = a.unit == figures.base;
        if (isBase != (b.unit == figures.base))
            return isBase;
        return a.entries.size() > b.entries.size();
    });
    m_top->setRankings(rankings);
}

void OverviewPage::showWay(const OverviewData &figures)
{
    m_firstDay = toDate(figures.span.from);
    m_lastDay = toDate(figures.span.to).addDays(-1);
    m_funnel->setStages(funnelStages(figures));
    m_cohorts->setSets(cohortSets(figures), bucketStart(toDate(figures.today), ChartBucket::Month));
}

void OverviewPage::showAttention(const OverviewData &figures)
{
    QList<AttentionItem> items;
    const auto rewards = [&items](qint64 count, Tone tone, Icon icon, const QString &text, const QString &detail,
                             const QString &list) {
        if (count > 0)
            items += AttentionItem{tone, icon, text, detail, PageId::Rewards, list};
    };
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    if (figures.alertCount > 0)
        items += AttentionItem{Tone::Negative, Icon::Warning,
            tr("%Ln payouts are not as they were known", nullptr, n(figures.alertCount)),
            tr("Their provider says that they failed, or that they were paid after all"), PageId::Payouts,
            u"batch %1"_s.arg(figures.alertBatch.value)};
    rewards(figures.blockedCount, Tone::Warning, Icon::Hold,
        tr("%Ln rewards could not be issued", nullptr, n(figures.blockedCount)),
        tr("Each says what stands in the way and what to do"), u"not-rewarded"_s);
    rewards(figures.checkedCount, Tone::Warning, Icon::Help,
        tr("%Ln rewards are being checked", nullptr, n(figures.checkedCount)),
        tr("The outcome at the provider is not known yet"), u"being-checked"_s);
    rewards(figures.reviewCount, Tone::Violet, Icon::Eye,
        tr("%Ln rewards are in review", nullptr, n(figures.reviewCount)),
        tr("Look at them, then let them go on or reject them"), u"in-review"_s);
    rewards(figures.dueCount, Tone::Accent, Icon::Rewards,
        tr("%Ln rewards wait for approval", nullptr, n(figures.dueCount)), {}, u"due"_s);
    rewards(figures.approvedCount, Tone::Accent, Icon::Gift,
        tr("%Ln approved rewards wait to be issued", nullptr, n(figures.approvedCount)), {}, u"due"_s);
    // Without a network nothing is wrong with a connection; the window says that once.
    const bool isOffline = NetworkWatch::of(session()).isOffline();
    for (const Connection &connection : session().connections()) {
        const QString name = safeText(connection.name, 60);
        if (!connection.active)
            items += AttentionItem{
                Tone::Warning, Icon::Offline, tr("%1 is disconnected").arg(name), {}, PageId::Connections, {}};
        else if (!connection.lastError.isEmpty() && !isOffline)
            items += AttentionItem{Tone::Negative, Icon::Error, tr("The last sync of %1 did not finish").arg(name),
                safeText(saidText(connection.lastError), 120), PageId::Connections, {}};
        else if (!connection.missingRead.isEmpty())
            items += AttentionItem{Tone::Warning, Icon::Lock, tr("The key of %1 lacks permissions").arg(name), {},
                PageId::Connections, {}};
    }
    m_attention->setItems(items);
}

} // namespace rd::views
