// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview hands to the sheet that prints it.
#include "views/dashboards/attentionlist.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/overviewpage.h"
#include "views/dashboards/overviewprintsheet.h"
#include "views/shell/session.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/cohortchart.h"
#include "views/widgets/charts/funnelchart.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/format.h"
#include "views/widgets/testmodeband.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rd::views {

/// What is on the screen, in the order in which it is read.
void OverviewPage::openPrint()
{
    OverviewPaper::Content content;
    content.title = tr("Overview");
    content.introduction = {
        tr("%1 – %2", "first and last day").arg(formatDateShort(m_firstDay), formatDateShort(m_lastDay)),
        m_campaign->currentText(), m_truth};
    const bool isTest = choice().mode == Mode::Test || (session().hasTestMode() && !session().modes().both());
    if (isTest || session().workspace().sample)
        content.mode = TestModeBand::words();
    for (const FigureCard *figure : {m_revenueCard, m_referralsCard, m_dueCard, m_issuedCard, m_reversedCard})
        content.figures.append({figure->title(), figure->lines(), figure->changeText()});
    content.attentionTitle = tr("Needs attention");
    for (const AttentionRow *row : m_attention->rows())
        content.attention += row->item().text;
    const QList<ChartCard *> all = charts();
    for (ChartCard *chart : all) {
        if (!chart->isEmpty())
            content.charts.append(chart);
    }
    content.asOf = m_asOf;
    auto *sheet = new OverviewPrintSheet(session(), std::move(content), this);
    connect(sheet, &PaperSheet::printed, this, [this](const QString &sentence) {
        m_banners->showBanner(u"printed"_s, {Tone::Positive, sentence, {}, {}, true});
    });
    sheet->open();
}

} // namespace rd::views
