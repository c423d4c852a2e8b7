// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/pacesheet.h"

#include "models/services/background.h"
#include "views/connections/pacewords.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace rd::views {

PaceSheet::PaceSheet(Session &session, const QString &connection, QWidget *parent)
    : Sheet(session, tr("Pace of %1").arg(safeText(connection, 60)), 72, parent),
      m_connection(connection),
      m_loading(paragraphLabel(tr("Loading …"))),
      m_use(makeButton(Icon::Check, tr("Use this pace"), Emphasis::Primary))
{
    addNote(tr("How fast this program asks the provider. Your own site shares what the provider allows in a second."));
    body()->addWidget(m_loading);
    addButton(m_use);
    m_use->setDefault(true);
    m_use->setEnabled(false);
    connect(m_use, &QPushButton::clicked, this, &PaceSheet::use);
    services::inBackground(
        this, [&desk = session.desk(), connection] { return desk.connections.pace(connection); },
        [this](const Result<services::PaceReport> &report) {
            m_loading->hide();
            if (report)
                show(*report);
            else
                showError(report.error());
        });
}

void PaceSheet::show(const services::PaceReport &report)
{
    m_former = report.chosen;
    for (const services::PaceChoice &choice : report.choices)
        addChoice(choice, choice.name == report.chosen);
    if (report.chosen == "own"_L1)
        addNote(tr("Now %1, as was given when it was connected. Choosing here replaces that.")
                    .arg(paceLimitsText(report.limits)));
    else if (report.chosen == "unlimited"_L1)
        addNote(tr("This account is on this computer: there is no limit now."));
    for (QRadioButton *box : std::as_const(m_choices)) {
        if (box->isChecked() || report.chosen == "own"_L1 || report.chosen == "unlimited"_L1) {
            box->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    refresh();
    growToContent(this);
    Q_EMIT loaded();
}

void PaceSheet::addChoice(const services::PaceChoice &choice, bool isChosen)
{
    const QString limits = paceLimitsText(choice.limits);
    const QString cost = paceCostText(choice.listing);
    auto *box = new QRadioButton(tr("%1: %2", "pace, requests a second").arg(paceName(choice.name), limits));
    box->setProperty("rdWord", choice.name);
    box->setChecked(isChosen);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(Space::Tight));
    words->addWidget(box);
    PlainLabel *note = captionLabel(paceSentence(choice.name));
    PlainLabel *time = captionLabel(cost);
    for (PlainLabel *line : {note, time}) {
        line->setWordWrap(true);
        const int inside = space(Space::Page);
        line->setContentsMargins(isRightToLeft() ? 0 : inside, 0, isRightToLeft() ? inside : 0, 0);
        words->addWidget(line);
    }
    time->setInk(Token::Text);
    box->setAccessibleDescription(QString(note->text() + u' ' + cost));
    body()->addLayout(words);
    note->setVisible(!note->text().isEmpty()); // only now: what has no parent yet would be shown as a window of its own
    m_choices += box;
    connect(box, &QRadioButton::toggled, this, &PaceSheet::refresh);
}

QString PaceSheet::chosen() const
{
    for (const QRadioButton *box : m_choices) {
        if (box->isChecked())
            return box->property("rdWord").toString();
    }
    return {};
}

void PaceSheet::refresh()
{
    m_use->setEnabled(!chosen().isEmpty() && chosen() != m_former);
}

void PaceSheet::use()
{
    const QString pace = chosen();
    m_use->setEnabled(false);
    runShort(
        tr("Setting the pace"),
        [&desk = session().desk(), name = m_connection, pace] {
            return desk.connections.setPace(name, pace, desk.actor);
        },
        [this, pace](const Status &done) {
            if (!done) {
                refresh();
                showError(done.error());
                return;
            }
            Q_EMIT changed(tr("%1 asks at another pace from the next sync on: %2.")
                               .arg(safeText(m_connection, 60), paceName(pace)));
            session().reloadConnections();
            accept();
        });
}

} // namespace rd::views
