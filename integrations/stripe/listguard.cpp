// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/listguard.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostPages = 100'000;

Status runaway(const QString &what)
{
    return fail(ErrorKind::BadAnswer, u"the list does not end properly: "_s % what, {}, u"runaway-list"_s);
}

} // namespace

Status ListWalk::check(const PageMark &page)
{
    if (page.hasMore && page.rows == 0)
        return runaway(u"more rows are promised, none were sent"_s);
    if (page.rows == 0)
        return {};
    if (!page.cursor.empty() && (page.firstId == page.cursor || page.nextCursor == page.cursor))
        return runaway(u"a page repeats its cursor"_s);
    const std::size_t cursor = std::hash<std::string_view>{}(page.cursor);
    const auto [known, isNew] = m_cursorOfFirst.emplace(std::hash<std::string_view>{}(page.firstId), cursor);
    if (!isNew && known->second != cursor)
        return runaway(u"a page begins like an earlier one"_s);
    if (m_cursorOfFirst.size() > kMostPages)
        return runaway(u"more than 100,000 pages"_s);
    return {};
}

Status ListGuard::check(const std::string &walk, const PageMark &page)
{
    const std::lock_guard lock(m_mutex);
    if (page.cursor.empty())
        m_walks.erase(walk); // a walk from the beginning knows nothing of earlier ones
    const auto found = m_walks.try_emplace(walk).first;
    Status status = found->second.check(page);
    if (!status || !page.hasMore)
        m_walks.erase(found);
    return status;
}

} // namespace rd::stripe
