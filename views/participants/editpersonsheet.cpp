// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/editpersonsheet.h"

#include "models/core/engine.h"
#include "models/items/participantmodel.h"
#include "models/services/decisions.h"
#include "models/services/sheetreader.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/saidtexts.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/progresspane.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QString nameOf(const Participant &who)
{
    return safeText(who.name.isEmpty() ? who.email : who.name, 60);
}

bool isSameAddress(const QString &a, const QString &b)
{
    return normalEmail(a.toStdString()) == normalEmail(b.toStdString());
}

} // namespace

EditPersonSheet::EditPersonSheet(Session &session, const Participant &who, QWidget *parent)
    : Sheet(session, tr("Edit %1").arg(nameOf(who)), 66, parent),
      m_who(who),
      m_emailNote(captionLabel({})),
      m_state(new QComboBox),
      m_progress(new ProgressPane),
      m_save(makeButton(Icon::Check, tr("Save"), Emphasis::Primary))
{
    build();
    refresh();
    m_name->setFocus();
}

void EditPersonSheet::build()
{
    addNote(tr("A field left empty keeps what is stored. Who is suspended is not paid, and whether they earn meanwhile "
               "is a rule of payouts."));
    QFormLayout *form = addForm();
    m_form = form;
    m_name = addField(form, tr("Name"), {});
    m_name->setText(m_who.name);
    m_email = addField(form, tr("E-mail"), {});
    m_email->setText(m_who.email);
    m_emailNote->setWordWrap(true);
    form->addRow(QString(), m_emailNote);
    m_group = addField(form, tr("Group"), tr("none"));
    m_group->setText(m_who.group);
    m_country = addField(form, tr("Country"), tr("Two letters, for example DE"));
    m_country->setText(m_who.country);
    m_country->setMaxLength(2);
    for (const ParticipantState state :
        {ParticipantState::Applied, ParticipantState::Active, ParticipantState::Suspended, ParticipantState::Left})
        m_state->addItem(items::ParticipantModel::stateText(state), word(state));
    m_state->setCurrentIndex(m_state->findData(word(m_who.state)));
    addFormRow(form, tr("State"), m_state);
    m_reason = addField(form, tr("Reason"), tr("Kept in the books with the change"));
    m_reason->setMaxLength(static_cast<int>(services::kMaxReason));
    body()->addStretch(1);
    body()->addWidget(m_progress);
    addButton(m_save);
    m_save->setDefault(true);
    for (QLineEdit *field : {m_name, m_email, m_group, m_country, m_reason})
        connect(field, &QLineEdit::textChanged, this, &EditPersonSheet::refresh);
    connect(m_state, &QComboBox::currentIndexChanged, this, &EditPersonSheet::refresh);
    connect(m_save, &QPushButton::clicked, this, &EditPersonSheet::save);
}

QString EditPersonSheet::typedEmail() const
{
    const QString typed = m_email->text().trimmed();
    return typed == m_who.email ? QString() : typed;
}

/// Whose an address is, only the books can say, when it is saved.
void EditPersonSheet::judgeEmail()
{
    const QString typed = typedEmail();
    const bool isAddress = !services::emailProblem(typed);
    m_form->setRowVisible(m_emailNote, !typed.isEmpty() && !(isAddress && isSameAddress(typed, m_who.email)));
    m_emailNote->setInk(isAddress ? Token::Muted : Token::Negative);
    m_emailNote->setText(isAddress
            ? tr("%1 goes on counting: for referrals, in lists that name it, and where people recommend themselves.")
                  .arg(safeText(m_who.email, 80))
            : tr("This is no e-mail address, for example name@example.com."));
}

std::vector<std::pair<QString, QString>> EditPersonSheet::changes() const
{
    std::vector<std::pair<QString, QString>> changed;
    const auto add = [&changed](const QString &column, const QString &typed, const QString &stored) {
        if (!typed.isEmpty() && typed != stored)
            changed.emplace_back(column, typed);
    };
    add(u"name"_s, m_name->text().trimmed(), m_who.name);
    if (!typedEmail().isEmpty())
        changed.emplace_back(u"former_email"_s, m_who.email);
    add(u"group"_s, m_group->text().trimmed(), m_who.group);
    add(u"country"_s, m_country->text().trimmed().toUpper(), m_who.country);
    add(u"state"_s, m_state->currentData().toString(), word(m_who.state));
    return changed;
}

bool EditPersonSheet::isTouched() const
{
    return !changes().empty();
}

/// Who is suspended or leaves is not paid: why is asked sooner or later.
bool EditPersonSheet::needsReason() const
{
    const QString state = m_state->currentData().toString();
    return state != word(m_who.state)
        && (state == word(ParticipantState::Suspended) || state == word(ParticipantState::Left));
}

void EditPersonSheet::refresh()
{
    judgeEmail();
    const QString email = typedEmail();
    const bool isAddress = email.isEmpty() || !services::emailProblem(email);
    const bool isOther = !email.isEmpty() && isAddress && !isSameAddress(email, m_who.email);
    m_form->setRowVisible(m_reason, needsReason() || isOther);
    const bool isGiven = !needsReason() || !m_reason->text().trimmed().isEmpty();
    m_save->setEnabled(!isWorking() && isGiven && isAddress && !changes().empty());
    growToContent(this);
}

void EditPersonSheet::save()
{
    services::Sheet sheet;
    sheet.source = tr("the window", "where a change came from");
    services::SheetRow row;
    row.line = 1;
    sheet.header += u"email"_s;
    row.cells += typedEmail().isEmpty() ? m_who.email : typedEmail();
    for (const auto &[column, text] : changes()) {
        sheet.header += column;
        row.cells += text;
    }
    sheet.rows.push_back(std::move(row));
    services::ImportOptions options;
    options.actor = session().desk().actor;
    if (!m_reason->isHidden())
        options.reason = m_reason->text();
    const bool started = runTask(
        tr("Changing a participant"),
        [&desk = session().desk(), sheet, options](const ProgressSink &progress, const CancelToken &cancel) {
            return desk.people.importParticipants(sheet, options, progress, cancel);
        },
        [this](const Result<services::ImportReport> &report) {
            m_progress->end();
            refresh();
            if (!report) {
                showError(report.error());
                return;
            }
            if (!report->imported) {
                const QString why =
                    report->problems.empty() ? QString() : saidSentence(report->problems.front().text, 300);
                banners()->showBanner(u"failed"_s, {Tone::Negative, tr("Nothing was changed."), why, {}, true});
                return;
            }
            Q_EMIT changed(tr("%1 was changed.").arg(nameOf(m_who)));
            accept();
        });
    if (!started)
        return;
    m_save->setEnabled(false);
    m_progress->begin(tr("Changing the participant, and computing the rewards again …"));
}

} // namespace rd::views
