// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/startrow.h"

#include "models/services/background.h"
#include "views/connections/startchoice.h"
#include "views/shell/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>

namespace rd::views {

StartRow::StartRow(Session &session, const QString &connection, int labelWidth, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_text(paragraphLabel(tr("Loading …"))),
      m_older(linkButton(tr("Read older payments …")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Medium));
    PlainLabel *name = plainLabel(tr("Payments"));
    name->setInk(Token::Muted);
    name->setFixedWidth(labelWidth);
    row->addWidget(name, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_older, 0, Qt::AlignVCenter);
    m_older->hide();
    m_older->setAccessibleName(tr("Read older payments of %1").arg(safeText(connection, 60)));
    connect(m_older, &QPushButton::clicked, this, [this, connection] { Q_EMIT olderRequested(connection); });
    services::inBackground(
        this,
        [&desk = session.desk(), connection]() -> Result<services::SyncStart> {
            RD_TRY(stored, desk.connections.byName(connection));
            return services::syncStart(desk.workspace, stored);
        },
        [this](const Result<services::SyncStart> &start) {
            if (start)
                show(*start);
            else
                hide();
        });
}

QString StartRow::text() const
{
    return m_text->text();
}

void StartRow::show(const services::SyncStart &start)
{
    const QString known = StartChoice::textOf(m_session, start.isListed ? start.reached : start.wanted);
    m_text->setText(start.hasOlder() ? tr("%1; the next sync reads older ones").arg(known) : known);
    m_older->setVisible(start.isListed && start.reached.has_value());
    Q_EMIT loaded();
}

} // namespace rd::views
