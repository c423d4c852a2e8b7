// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rd::views {

class BannerHost;
class Page;
class PageHeader;

/// What a page shows could not be read: it says so instead of waiting for ever, and offers to try again. The reason is
/// the window's to tell. The banner "unread" goes with the next good answer.
void tellUnread(Page &page, PageHeader &header, BannerHost &banners);

} // namespace rd::views
