// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/erasesheet.h"

#include "models/services/eraseservice.h"
#include "views/shell/session.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

EraseSheet::EraseSheet(Session &session, const Person &person, QWidget *parent)
    : Sheet(session, tr("Erase %1").arg(safeText(person.shown, 60)), 84, parent),
      m_person(person),
      m_erase(makeButton(Icon::Trash, tr("Erase for good"), Emphasis::Danger))
{
    build();
    refresh();
    cancelButton()->setFocus(Qt::OtherFocusReason);
}

void EraseSheet::addConsequence(Icon icon, const QString &title, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Medium));
    auto *picture = new QLabel;
    picture->setPixmap(Icons::get(icon, Token::Muted).pixmap(mediumIcon(), mediumIcon()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(space(Space::Hair));
    words->addWidget(new PlainLabel(title, TextRole::Strong));
    words->addWidget(paragraphLabel(text));
    row->addLayout(words, 1);
    body()->addLayout(row);
}

void EraseSheet::build()
{
    addConsequence(Icon::Trash, tr("Goes, for good"),
        tr("Name, e-mail address, codes and notes, everywhere in these books. A made-up name stands in their place, "
           "and "
           "later syncs do not bring the person back."));
    addConsequence(Icon::Shield, tr("Stays"),
        tr("Amounts, dates and decisions. Totals do not change, and “verify” still proves that the books are whole."));
    addConsequence(Icon::Info, tr("Not touched"),
        tr("What the payment provider knows, and backups made before. Erase the person there as well, and delete old "
           "backups when you no longer need them."));
    if (m_person.participant)
        addConsequence(Icon::Referrals, tr("Their customers"),
            tr("Earn nobody anything from now on. What was given for them stays given."));
    if (!m_person.owed.isEmpty())
        banners()->showBanner(u"owed"_s,
            {Tone::Warning,
                tr("%1 is not settled yet. Issue or reject it first; until then nobody can be erased.")
                    .arg(m_person.owed),
                {}, {}, false});
    body()->addSpacing(space(Space::Small));
    QFormLayout *form = addForm();
    form->setRowWrapPolicy(QFormLayout::WrapAllRows); // an address to type is long
    m_reason = addField(form, tr("Reason"), tr("Kept with the record, without the name"));
    m_typed = addField(form, tr("Type %1").arg(safeText(m_person.typed, 60)), {});
    m_typed->setAccessibleDescription(tr("To make sure that this is the person you mean"));
    body()->addStretch(1);
    addButton(m_erase);
    cancelButton()->setDefault(true);
    connect(m_reason, &QLineEdit::textChanged, this, &EraseSheet::refresh);
    connect(m_typed, &QLineEdit::textChanged, this, &EraseSheet::refresh);
    connect(m_erase, &QPushButton::clicked, this, &EraseSheet::erase);
}

void EraseSheet::refresh()
{
    m_erase->setEnabled(!m_reason->text().trimmed().isEmpty()
        && m_typed->text().trimmed().compare(m_person.typed.trimmed(), Qt::CaseInsensitive) == 0);
}

void EraseSheet::erase()
{
    services::EraseRequest request;
    request.participant = m_person.participant;
    request.who = m_person.who;
    request.reason = m_reason->text().trimmed();
    request.member = session().desk().actor;
    const bool started = runTask(
        tr("Erasing a person"),
        [&desk = session().desk(), request](const ProgressSink &progress, const CancelToken &cancel) {
            return desk.erasing.erase(request, progress, cancel);
        },
        [this](const Result<ErasureDone> &done) {
            if (!done) {
                refresh();
                showError(done.error());
                return;
            }
            QString sentence = tr("The person is erased; the books now say %1.").arg(safeText(done->pseudonym, 60));
            if (!done->fileCleaned)
                sentence =
                    tr("The person is erased; the books now say %1. The next start of the program cleans what is "
                       "left in the file.")
                        .arg(safeText(done->pseudonym, 60));
            Q_EMIT erased(sentence);
            accept();
        });
    if (started)
        m_erase->setEnabled(false);
}

} // namespace rd::views
