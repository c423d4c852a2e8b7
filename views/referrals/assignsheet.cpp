// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/assignsheet.h"

#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace rd::views {

AssignSheet::AssignSheet(Session &session, const QStringList &campaigns, QWidget *parent)
    : Sheet(session, tr("Assign a customer"), 72, parent),
      m_campaign(new QComboBox),
      m_progress(new ProgressPane),
      m_assign(makeButton(Icon::Referrals, tr("Assign customer"), Emphasis::Primary))
{
    build(campaigns);
    refresh();
}

void AssignSheet::build(const QStringList &campaigns)
{
    addNote(
        tr("An assignment by hand comes before every other evidence. Rewards that were not issued yet move with the "
           "customer."));
    QFormLayout *form = addForm();
    m_customer = addField(form, tr("Customer"), tr("E-mail or customer id of the provider"));
    m_participant = addField(form, tr("Brought by"), tr("E-mail, code or id"));
    m_participant->setAccessibleName(tr("Participant"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->addItem(tr("Any campaign the participant has joined"), QString());
    for (const QString &campaign : campaigns)
        m_campaign->addItem(safeText(campaign, 60), campaign);
    addFormRow(form, tr("Campaign"), m_campaign);
    m_reason = addField(form, tr("Reason"), tr("Kept with the decision"));
    body()->addWidget(m_progress);
    addButton(m_assign);
    m_assign->setDefault(true);
    for (QLineEdit *edit : {m_customer, m_participant, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &AssignSheet::refresh);
    connect(m_assign, &QPushButton::clicked, this, &AssignSheet::assign);
}

void AssignSheet::setCustomer(const QString &customer)
{
    m_customer->setText(customer);
    m_participant->setFocus();
}

void AssignSheet::refresh()
{
    const auto filled = [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); };
    m_assign->setEnabled(!isWorking() && filled(m_customer) && filled(m_participant) && filled(m_reason));
}

void AssignSheet::assign()
{
    const bool started = runTask(
        tr("Assigning a customer"),
        [&desk = session().desk(), customer = m_customer->text().trimmed(),
            participant = m_participant->text().trimmed(), campaign = m_campaign->currentData().toString(),
            reason = m_reason->text().trimmed()](const ProgressSink &progress, const CancelToken &cancel) {
            return desk.people.assign(customer, participant, campaign, reason, desk.actor, progress, cancel);
        },
        [this](const Result<services::BookReport> &report) {
            m_progress->end();
            refresh();
            if (!report) {
                showError(report.error());
                return;
            }
            Q_EMIT assigned();
            accept();
        });
    if (!started)
        return;
    m_progress->begin(tr("Assigning, and computing the rewards again …"));
    refresh();
}

} // namespace rd::views
