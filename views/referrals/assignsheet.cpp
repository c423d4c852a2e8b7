// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/referrals/assignsheet.h"

#include "models/services/task.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <memory>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QLineEdit *field(const QString &name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(400);
    return edit;
}

} // namespace

AssignSheet::AssignSheet(Session &session, const QStringList &campaigns, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_banners(new BannerHost),
      m_customer(field(tr("Customer"), tr("E-mail or customer id of the provider"))),
      m_participant(field(tr("Participant"), tr("E-mail, code or id"))),
      m_campaign(new QComboBox),
      m_reason(field(tr("Reason"), tr("Kept with the decision"))),
      m_cancel(makeButton(tr("Cancel"))),
      m_assign(makeButton(Icon::Referrals, tr("Assign customer"), Emphasis::Primary))
{
    setModal(true);
    setWindowTitle(tr("Assign a customer"));
    build(campaigns);
    refresh();
}

void AssignSheet::build(const QStringList &campaigns)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    column->addWidget(sectionLabel(tr("Assign a customer")));
    PlainLabel *sentence = paragraphLabel(tr("An assignment by hand comes before every other evidence. Rewards that "
                                             "were not issued yet move with the customer."));
    sentence->setInk(Token::Muted);
    column->addWidget(sentence);
    column->addWidget(m_banners);
    QFormLayout *form = makeForm();
    addFormRow(form, tr("Customer"), m_customer);
    addFormRow(form, tr("Brought by"), m_participant);
    m_campaign->setAccessibleName(tr("Campaign"));
    m_campaign->addItem(tr("Any campaign the participant has joined"), QString());
    for (const QString &campaign : campaigns)
        m_campaign->addItem(safeText(campaign, 60), campaign);
    addFormRow(form, tr("Campaign"), m_campaign);
    addFormRow(form, tr("Reason"), m_reason);
    column->addLayout(form);
    column->addSpacing(space(Space::Small));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_assign);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    m_assign->setDefault(true);
    for (QLineEdit *edit : {m_customer, m_participant, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &AssignSheet::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
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
    m_assign->setEnabled(filled(m_customer) && filled(m_participant) && filled(m_reason));
}

void AssignSheet::assign()
{
    const QString customer = m_customer->text().trimmed();
    const QString participant = m_participant->text().trimmed();
    const QString campaign = m_campaign->currentData().toString();
    const QString reason = m_reason->text().trimmed();
    m_banners->dismissAll();
    // A refusal belongs into this sheet, not above the page: the task itself ends well.
    auto outcome = std::make_shared<Status>();
    services::Task *task = m_session.run(tr("Assigning a customer"),
        [&desk = m_session.desk(), customer, participant, campaign, reason, outcome](
            const ProgressSink &progress, const CancelToken &cancel) -> Status {
            auto report = desk.people.assign(customer, participant, campaign, reason, desk.actor, progress, cancel);
            if (!report)
                *outcome = fail(report.error());
            return {};
        });
    if (!task) {
        m_banners->showBanner(
            u"busy"_s, {Tone::Info, tr("Another task is still running. Try again when it has ended."), {}, {}, true});
        return;
    }
    m_assign->setEnabled(false);
    connect(task, &services::Task::finished, this, [this, outcome] {
        refresh();
        if (!*outcome) {
            m_banners->showBanner(
                u"failed"_s, {Tone::Negative, safeText(sentenceFor(outcome->error()), 600), {}, {}, true});
            return;
        }
        Q_EMIT assigned();
        accept();
    });
}

} // namespace rd::views
