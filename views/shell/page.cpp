// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/page.h"

#include "views/shell/session.h"

namespace rd::views {

Page::Page(PageId id, Session &session, QWidget *parent) : QWidget(parent), m_id(id), m_session(session)
{
    connect(&session, &Session::booksChanged, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            reload();
    });
}

void Page::open(const QString &) {}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    reload();
}

} // namespace rd::views
