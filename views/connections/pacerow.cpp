// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/pacerow.h"

#include "models/services/background.h"
#include "views/connections/pacewords.h"
#include "views/shell/session.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

PaceRow::PaceRow(Session &session, const QString &connection, int labelWidth, QWidget *parent)
    : QWidget(parent), m_text(paragraphLabel(tr("Loading …"))), m_change(linkButton(tr("Change …")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Medium));
    PlainLabel *name = plainLabel(tr("Pace"));
    name->setInk(Token::Muted);
    name->setFixedWidth(labelWidth);
    row->addWidget(name, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_change, 0, Qt::AlignVCenter);
    m_change->setAccessibleName(tr("Change the pace of %1").arg(safeText(connection, 60)));
    connect(m_change, &QPushButton::clicked, this, [this, connection] { Q_EMIT changeRequested(connection); });
    services::inBackground(
        this, [&desk = session.desk(), connection] { return desk.connections.pace(connection); },
        [this](const Result<services::PaceReport> &report) {
            if (report && !report->choices.empty())
                show(*report);
            else
                hide();
        });
}

QString PaceRow::text() const
{
    return m_text->text();
}

void PaceRow::show(const services::PaceReport &report)
{
    m_text->setText(tr("%1: %2. %3", "pace, requests a second, what it costs")
                        .arg(paceName(report.chosen), paceLimitsText(report.limits), paceCostText(report.listing)));
    Q_EMIT loaded();
}

} // namespace rd::views
