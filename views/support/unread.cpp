// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/unread.h"

#include "views/shell/page.h"
#include "views/widgets/banner.h"
#include "views/widgets/pageheader.h"

using namespace Qt::StringLiterals;

namespace rd::views {

void tellUnread(Page &page, PageHeader &header, BannerHost &banners)
{
    header.setTruth(Page::tr("Could not be read"));
    banners.showBanner(u"unread"_s,
        {Tone::Negative, Page::tr("This page could not be read. Nothing is lost."), {},
            {{Page::tr("Try again"), [&page] { page.reload(); }}}, false});
}

} // namespace rd::views
