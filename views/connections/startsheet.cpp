// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/startsheet.h"

#include "views/connections/startchoice.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QRadioButton>

namespace rd::views {

StartSheet::StartSheet(Session &session, const QString &connection, QWidget *parent)
    : Sheet(session, tr("Older payments of %1").arg(safeText(connection, 60)), 76, parent),
      m_connection(connection),
      m_sentence(paragraphLabel(tr("Loading …"))),
      m_choice(new StartChoice(session)),
      m_read(makeButton(Icon::Sync, tr("Read them"), Emphasis::Primary))
{
    body()->addWidget(m_sentence);
    body()->addWidget(m_choice);
    m_choice->hide();
    addButton(m_read);
    m_read->setDefault(true);
    m_read->setEnabled(false);
    connect(m_read, &QPushButton::clicked, this, &StartSheet::read);
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
                showError(start.error());
        });
}

QString StartSheet::sentence() const
{
    return m_sentence->text();
}

void StartSheet::show(const services::SyncStart &start)
{
    const bool isWhole = start.isListed && !start.reached;
    m_sentence->setText(isWhole ? tr("All payments there are have been read; nothing older is left.")
            : start.isListed
            ? tr("Now payments are known: %1. Only what is older is read, and rewards are computed with it.")
                  .arg(StartChoice::textOf(session(), start.reached))
            : tr("The first sync is not complete yet. What is chosen here counts for it."));
    m_choice->offer(start);
    m_choice->setVisible(!isWhole);
    m_read->setEnabled(!isWhole);
    if (isWhole)
        setDone();
    else
        m_choice->box(StartChoice::Kind::Everything)->setFocus(Qt::OtherFocusReason);
    growToContent(this);
    Q_EMIT loaded();
}

void StartSheet::read()
{
    m_read->setEnabled(false);
    runShort(
        tr("Choosing the period"),
        [&desk = session().desk(), name = m_connection, from = m_choice->chosen()]() -> Status {
            RD_TRY(connection, desk.connections.byName(name));
            return services::chooseSyncStart(desk.workspace, desk.gate, desk.clock, connection, from, desk.actor);
        },
        [this](const Status &done) {
            m_read->setEnabled(true);
            if (!done) {
                showError(done.error());
                return;
            }
            Q_EMIT chosen(m_connection);
            accept();
        });
}

} // namespace rd::views
