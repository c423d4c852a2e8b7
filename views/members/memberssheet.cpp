// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/members/memberssheet.h"

#include "models/services/background.h"
#include "views/members/passphrasesheet.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/support/textrows.h"
#include "views/theme/statecolors.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/dialogs.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

enum Column { Name, RoleColumn, Email, Passphrase, State };

constexpr int kLongestEmail = 254;

QString mayText(Role role)
{
    switch (role) {
    case Role::Viewer:
        return MembersSheet::tr("looks at everything, decides nothing");
    case Role::Reviewer:
        return MembersSheet::tr("rejects, holds and releases");
    case Role::Approver:
        return MembersSheet::tr("also approves, issues, assigns and imports");
    case Role::Admin:
        return MembersSheet::tr("also campaigns, connections, members and erasing");
    }
    return {};
}

} // namespace

struct MembersSheet::Line {
    Member member;
    bool hasPassphrase = false;
};

MembersSheet::MembersSheet(Session &session, QWidget *parent)
    : Sheet(session, tr("Who decides"), 98, parent),
      m_table(new ElidedTable(tr("Members"))),
      m_rows(new TextRows(
          {{u"name"_s, tr("Name"), false}, {u"role"_s, tr("Role"), false}, {u"email"_s, tr("E-mail"), false},
              {u"passphrase"_s, tr("Passphrase"), false}, {u"state"_s, tr("State"), false}},
          this)),
      m_role(new QComboBox),
      m_add(makeButton(Icon::Plus, tr("Add member"))),
      m_remove(makeButton(tr("Remove …"), Emphasis::Danger)),
      m_passphrase(makeButton(Icon::Lock, tr("Set passphrase …"))),
      m_setEmail(makeButton(Icon::Edit, tr("Set e-mail …")))
{
    build();
    refresh();
    load();
}

QString MembersSheet::roleText(Role role)
{
    switch (role) {
    case Role::Viewer:
        return tr("Viewer");
    case Role::Reviewer:
        return tr("Reviewer");
    case Role::Approver:
        return tr("Approver");
    case Role::Admin:
        return tr("Admin");
    }
    return {};
}

void MembersSheet::build()
{
    addNote(
        tr("Whoever uses this program acts as the member with the name of their account on this computer. What they "
           "decide is kept under that name, also after they are removed."));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(State, new ChipDelegate(items::CodeRole, m_table));
    m_table->setColumnWidths({22, 12, 24, 13, 0});
    m_table->setMinimumHeight(rowHeight(fontMetrics()) * 5);
    body()->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addWidget(m_passphrase);
    row->addWidget(m_setEmail);
    row->addWidget(m_remove);
    row->addStretch(1);
    body()->addLayout(row);
    buildForm();
    setDone();
    cancelButton()->setDefault(false); // Enter belongs to the form
    resize(minimumWidth(), scaled(560));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MembersSheet::refresh);
    connect(m_table, &ElidedTable::rowActivated, this, &MembersSheet::setPassphrase);
    connect(m_remove, &QPushButton::clicked, this, &MembersSheet::remove);
    connect(m_passphrase, &QPushButton::clicked, this, &MembersSheet::setPassphrase);
    connect(m_setEmail, &QPushButton::clicked, this, &MembersSheet::setEmail);
}

void MembersSheet::buildForm()
{
    body()->addWidget(new PlainLabel(tr("Add a member"), TextRole::Strong));
    QFormLayout *form = addForm();
    m_name = addField(form, tr("Account name"), tr("As on this computer, for example kim"));
    m_name->setMaxLength(200);
    m_role->setAccessibleName(tr("Role"));
    for (const Role role : {Role::Viewer, Role::Reviewer, Role::Approver, Role::Admin})
        m_role->addItem(tr("%1: %2", "role, what it may do").arg(roleText(role), mayText(role)), int(role));
    m_role->setCurrentIndex(1);
    addFormRow(form, tr("Role"), m_role);
    m_email = addField(form, tr("E-mail"), tr("So that nobody approves an own reward"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_add);
    body()->addLayout(row);
    connect(m_name, &QLineEdit::textChanged, this, &MembersSheet::refresh);
    connect(m_add, &QPushButton::clicked, this, &MembersSheet::add);
}

void MembersSheet::load()
{
    services::inBackground(
        this,
        [&desk = session().desk()]() -> Result<std::vector<Line>> {
            std::vector<Line> lines;
            RD_TRY(members, desk.members.list());
            for (const Member &member : members) {
                RD_TRY(verifier, desk.workspace.passphraseVerifier(member.id));
                lines.push_back({member, !verifier.isEmpty()});
            }
            return lines;
        },
        [this](const Result<std::vector<Line>> &lines) {
            if (lines)
                show(*lines);
            else
                showError(lines.error());
            Q_EMIT loaded();
        });
}

void MembersSheet::show(const std::vector<Line> &lines)
{
    const int before = m_table->currentIndex().row();
    std::vector<TextRows::Row> rows;
    m_members.clear();
    for (const Line &line : lines) {
        const Member &member = line.member;
        m_members.push_back(member);
        const bool isMe = member.name == session().desk().actor;
        rows.push_back({{isMe ? tr("%1 (you)").arg(safeText(member.name, 60)) : safeText(member.name, 60)},
            {roleText(member.role), static_cast<qint64>(member.role)},
            {member.email.isEmpty() ? tr("none") : safeText(member.email, 60)},
            {line.hasPassphrase ? tr("asked for") : tr("none")},
            {member.active ? tr("Active") : tr("Removed"), {}, member.active ? u"active"_s : u"left"_s}});
    }
    m_rows->setRows(std::move(rows));
    if (m_rows->rowCount() > 0)
        m_table->selectRow(qBound(0, before, m_rows->rowCount() - 1));
    refresh();
}

const Member *MembersSheet::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_members[m_rows->source(index)] : nullptr;
}

void MembersSheet::refresh()
{
    const Member *member = current();
    m_remove->setEnabled(member && member->active);
    m_passphrase->setEnabled(member && member->active);
    m_setEmail->setEnabled(member && member->active && !isWorking());
    const bool isWritten = !m_name->text().trimmed().isEmpty();
    m_add->setEnabled(isWritten && !isWorking());
    m_add->setDefault(isWritten);
}

void MembersSheet::took(const Status &outcome, const QString &sentence)
{
    banners()->dismissAll();
    refresh();
    if (!outcome) {
        showError(outcome.error());
        return;
    }
    banners()->showBanner(u"done"_s, {Tone::Positive, sentence, {}, {}, true});
    load();
}

void MembersSheet::add()
{
    Member member;
    member.name = m_name->text().trimmed();
    member.role = static_cast<Role>(m_role->currentData().toInt());
    member.email = m_email->text().trimmed();
    runShort(
        tr("Adding a member"), [&desk = session().desk(), member] { return desk.members.add(member, desk.actor); },
        [this, name = member.name](const Result<Member> &added) {
            if (added) {
                m_name->clear();
                m_email->clear();
            }
            took(added ? Status() : Status(fail(added.error())), tr("%1 was added.").arg(safeText(name, 60)));
        });
    refresh();
}

void MembersSheet::remove()
{
    const Member *member = current();
    if (!member)
        return;
    Confirmation question;
    question.title = tr("Remove %1?").arg(safeText(member->name, 60));
    question.sentence =
        tr("%1 can decide nothing any more. What they decided stays on record.").arg(safeText(member->name, 60));
    question.verb = tr("Remove");
    question.destructive = true;
    session().dialogs().confirm(this, question, [this, name = member->name](bool agreed) {
        if (!agreed)
            return;
        runShort(
            tr("Removing a member"), [&desk = session().desk(), name] { return desk.members.remove(name, desk.actor); },
            [this, name](const Result<Member> &removed) {
                took(removed ? Status() : Status(fail(removed.error())), tr("%1 was removed.").arg(safeText(name, 60)));
            });
    });
}

void MembersSheet::setEmail()
{
    const Member *member = current();
    if (!member || !member->active)
        return;
    TextQuestion question;
    question.title = tr("E-mail of %1").arg(safeText(member->name, 60));
    question.label = tr("By it a reward of their own is told from those of others; empty = nobody can tell.");
    question.text = member->email;
    question.verb = tr("Set e-mail");
    question.required = false;
    question.maxLength = kLongestEmail;
    session().dialogs().askText(this, question, [this, name = member->name](const std::optional<QString> &typed) {
        if (!typed)
            return;
        runShort(
            tr("Setting an e-mail address"),
            [&desk = session().desk(), name, email = typed->trimmed()] {
                return desk.members.setEmail(name, email, desk.actor);
            },
            [this, name, isSet = !typed->trimmed().isEmpty()](const Status &outcome) {
                took(outcome,
                    isSet ? tr("From now on %1 decides nothing about a reward of their own.").arg(safeText(name, 60))
                          : tr("%1 has no e-mail address any more: own rewards are not noticed.")
                                .arg(safeText(name, 60)));
            });
        refresh();
    });
}

void MembersSheet::setPassphrase()
{
    const Member *member = current();
    if (!member || !member->active)
        return;
    auto *sheet = new PassphraseSheet(session(), member->name, this);
    connect(sheet, &PassphraseSheet::changed, this, [this, name = member->name](bool isSet) {
        took({},
            isSet ? tr("From now on %1 is asked for it before a decision.").arg(safeText(name, 60))
                  : tr("%1 is asked for no passphrase any more.").arg(safeText(name, 60)));
    });
    sheet->open();
}

} // namespace rd::views
