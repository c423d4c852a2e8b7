// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/funnelchart.h"

namespace rd::views {

FunnelChart::FunnelChart(const QString &title, const QString &stageTitle, const QString &countTitle, QWidget *parent)
    : RankBarChart(title, stageTitle, countTitle, parent), m_stageTitle(stageTitle), m_countTitle(countTitle)
{
}

void FunnelChart::setStages(const QList<FunnelStage> &stages)
{
    const qint64 all = stages.isEmpty() ? 0 : stages.constFirst().count;
    QList<RankEntry> entries;
    ChartTable table;
    table.titles = {m_stageTitle, m_countTitle, tr("Share")};
    table.rawTitles = {m_stageTitle, m_countTitle, tr("Share (%)")};
    if (all > 0) {
        for (const FunnelStage &stage : stages) {
            entries += RankEntry{stage.id, stage.name, stage.count, stage.share};
            table.rows.append({stage.name, chartValueText(stage.count, {}), chartShareText(stage.count, all)});
            table.rawRows.append({stage.name, chartRawText(stage.count, {}), chartRawShare(stage.count, all)});
        }
    }
    setEntries(entries, {});
    showNumbers(table, entries.isEmpty());
}

} // namespace rd::views
