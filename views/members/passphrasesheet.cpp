// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/passphrasesheet.h"

#include "views/shell/session.h"
#include "views/support/secretfield.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>

namespace rd::views {

namespace {

constexpr qsizetype kShortest = 8;

} // namespace

PassphraseSheet::PassphraseSheet(Session &session, const QString &member, QWidget *parent)
    : Sheet(session, tr("Passphrase of %1").arg(safeText(member, 60)), 66, parent),
      m_member(member),
      m_hint(captionLabel({})),
      m_set(makeButton(Icon::Lock, tr("Set passphrase"), Emphasis::Primary)),
      m_remove(makeButton(tr("Ask for none")))
{
    addNote(tr("It is asked for once, before anything counts as a decision of this member. Several words are easier to "
               "keep than a short riddle. Nobody can tell you a forgotten one; an admin sets another."));
    QFormLayout *form = addForm();
    m_first = addField(form, tr("New passphrase"), {});
    m_second = addField(form, tr("Once more"), {});
    for (QLineEdit *field : {m_first, m_second}) {
        makeSecret(field);
        connect(field, &QLineEdit::textChanged, this, &PassphraseSheet::refresh);
    }
    body()->addWidget(m_hint);
    addLeadingButton(m_remove);
    addButton(m_set);
    m_set->setDefault(true);
    connect(m_set, &QPushButton::clicked, this, [this] { send(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { send(false); });
    refresh();
    m_first->setFocus();
}

void PassphraseSheet::refresh()
{
    const bool isShort = m_first->text().size() < kShortest;
    const bool differs = m_first->text() != m_second->text();
    QString hint = tr("At least %Ln characters.", nullptr, static_cast<int>(kShortest));
    if (!isShort && differs)
        hint = m_second->text().isEmpty() ? tr("Type it once more.") : tr("The two are different.");
    m_hint->setText(isShort || differs ? hint : QString());
    m_set->setEnabled(!isShort && !differs);
}

void PassphraseSheet::send(bool isSet)
{
    Secret passphrase = takeSecret(m_first);
    m_second->clear();
    if (!isSet)
        passphrase = Secret();
    m_set->setEnabled(false);
    m_remove->setEnabled(false);
    runShort(
        tr("Setting a passphrase"),
        [&desk = session().desk(), name = m_member, passphrase] {
            return desk.members.setPassphrase(name, passphrase, desk.actor);
        },
        [this, isSet](const Status &outcome) {
            m_remove->setEnabled(true);
            if (!outcome) {
                showError(outcome.error());
                m_first->setFocus();
                return;
            }
            Q_EMIT changed(isSet);
            accept();
        });
}

} // namespace rd::views
