// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboards/overviewpaper.h"
#include "views/support/papersheet.h"

namespace rd::views {

/// The overview as it is shown goes on paper.
class OverviewPrintSheet : public PaperSheet {
    Q_OBJECT
public:
    OverviewPrintSheet(Session &session, OverviewPaper::Content content, QWidget *parent);

protected:
    [[nodiscard]] PrintJob *makeJob() override;

private:
    OverviewPaper::Content m_content;
};

} // namespace rd::views
