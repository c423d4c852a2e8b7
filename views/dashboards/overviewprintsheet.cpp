// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/overviewprintsheet.h"

#include <QFormLayout>

namespace rd::views {

OverviewPrintSheet::OverviewPrintSheet(Session &session, OverviewPaper::Content content, QWidget *parent)
    : PaperSheet(session, tr("Print the overview"), content.title, tr("overview", "name of a file"), parent),
      m_content(std::move(content))
{
    addNote(tr("The figures, what needs attention and all charts of the chosen period and campaign are printed; each "
               "currency has a chart of its own."));
    addPaperChoices(addForm(), QPageLayout::Portrait);
    addEnd();
    OverviewPrintSheet::refresh();
}

PrintJob *OverviewPrintSheet::makeJob()
{
    return new OverviewPaper(m_content, this);
}

} // namespace rd::views
