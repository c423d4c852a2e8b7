// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/payouts/approvesheet.h"

#include "models/services/background.h"
#include "views/payouts/payoutwords.h"
#include "views/shell/session.h"
#include "views/support/detailsview.h"
#include "views/support/forms.h"
#include "views/support/merchantzone.h"
#include "views/support/secretfield.h"
#include "views/widgets/banner.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kLockedRole = Qt::UserRole + 1;
constexpr int kNamelessRole = Qt::UserRole + 2;

} // namespace

ApproveSheet::ApproveSheet(Session &session, const Batch &batch, QWidget *parent)
    : Sheet(session, tr("Approve batch %1").arg(batch.number), 66, parent),
      m_batch(batch),
      m_member(new QComboBox),
      m_passphrase(new QLineEdit),
      m_approve(makeButton(Icon::Shield, tr("Approve"), Emphasis::Primary))
{
    build();
    services::inBackground(
        this,
        [&desk = session.desk(), maker = batch.createdBy]() -> Result<std::vector<Person>> {
            RD_TRY(members, desk.members.list());
            std::vector<Person> people;
            for (const Member &member : members) {
                if (!member.active || member.role < Role::Approver || member.id == maker)
                    continue;
                RD_TRY(locked, desk.gate.isLocked(member.name));
                people.push_back({member, locked});
            }
            return people;
        },
        [this](const Result<std::vector<Person>> &people) {
            if (people)
                show(*people);
            else
                showError(people.error());
        });
}

void ApproveSheet::build()
{
    addNote(tr("Somebody else than the person who made the batch agrees to exactly these payouts. An approval is good "
               "for 72 hours, and only for this content."));
    auto *facts = new QVBoxLayout;
    facts->setSpacing(space(Space::Small));
    facts->addWidget(DetailsView::factRow(tr("Payouts"), formatCount(m_batch.count)));
    facts->addWidget(DetailsView::factRow(tr("Total"), formatMoney({m_batch.total, m_batch.currency})));
    facts->addWidget(DetailsView::factRow(tr("Made by"),
        tr("%1, %2", "who, when")
            .arg(safeText(m_batch.createdByName, 60), formatDateTime(m_batch.createdAt, merchantsZone(session())))));
    facts->addWidget(DetailsView::factRow(tr("Content"), PayoutWords::shortHash(m_batch.contentHash)));
    body()->addLayout(facts);
    QFormLayout *form = addForm();
    addFormRow(form, tr("Who approves"), m_member);
    makeSecret(m_passphrase);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_secretName = plainLabel(tr("Passphrase"));
    m_secretName->setBuddy(m_passphrase);
    form->addRow(m_secretName, m_passphrase);
    body()->addStretch(1);
    m_approve->setEnabled(false);
    addButton(m_approve);
    m_approve->setDefault(true);
    connect(m_member, &QComboBox::currentIndexChanged, this, &ApproveSheet::refresh);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ApproveSheet::refresh);
    connect(m_approve, &QPushButton::clicked, this, &ApproveSheet::approve);
    refresh();
}

void ApproveSheet::show(const std::vector<Person> &people)
{
    for (const Person &person : people) {
        m_member->addItem(safeText(person.member.name, 60), person.member.name);
        m_member->setItemData(m_member->count() - 1, person.isLocked, kLockedRole);
        m_member->setItemData(m_member->count() - 1, person.member.email.isEmpty(), kNamelessRole);
    }
    m_member->setCurrentIndex(qMax(0, m_member->findData(session().desk().actor)));
    if (people.empty())
        banners()->showBanner(u"nobody"_s,
            {Tone::Warning, tr("There is nobody else who may approve this batch."),
                tr("An admin adds an approver: File, Who decides."), {}, false});
    else if (people.size() > 1)
        m_member->setFocus(Qt::OtherFocusReason);
    refresh();
    growToContent(this);
    Q_EMIT loaded();
}

void ApproveSheet::refresh()
{
    const bool isLocked = m_member->currentData(kLockedRole).toBool();
    m_secretName->setVisible(isLocked);
    m_passphrase->setVisible(isLocked);
    m_member->setEnabled(m_member->count() > 0 && !m_running);
    m_approve->setEnabled(m_member->count() > 0 && !m_running && (!isLocked || !m_passphrase->text().isEmpty()));
    if (m_member->count() > 0 && m_member->currentData(kNamelessRole).toBool())
        banners()->showBanner(u"address"_s,
            {Tone::Warning,
                tr("The e-mail address of %1 is not known, so own rewards cannot be told from others.")
                    .arg(m_member->currentText()),
                tr("An admin enters it: File, Who decides."), {}, false});
    else
        banners()->dismiss(u"address"_s);
}

void ApproveSheet::approve()
{
    const QString name = m_member->currentData().toString();
    const bool isLocked = m_member->currentData(kLockedRole).toBool();
    const Secret passphrase = takeSecret(m_passphrase);
    m_running = true;
    refresh();
    banners()->dismissAll();
    runShort(
        tr("Approving a batch"),
        [&desk = session().desk(), batch = m_batch, name, isLocked, passphrase]() -> Result<Batch> {
            if (isLocked)
                RD_CHECK(desk.gate.unlock(name, passphrase));
            return desk.batches.approve(batch.id, name, batch.contentHash);
        },
        [this, name](const Result<Batch> &approvedBatch) {
            m_running = false;
            if (!approvedBatch) {
                refresh();
                const QString code = errorCode(approvedBatch.error());
                if (code == "wrong-passphrase"_L1)
                    banners()->showBanner(
                        u"failed"_s, {Tone::Negative, tr("This is not the passphrase."), {}, {}, true});
                else
                    showError(approvedBatch.error());
                m_passphrase->setFocus(Qt::OtherFocusReason);
                return;
            }
            const bool isSigned =
                !approvedBatch->approvals.empty() && !approvedBatch->approvals.back().signature.isEmpty();
            const QString sentence = isSigned ? tr("%1 approved batch %2 and signed it.") : tr("%1 approved batch %2.");
            Q_EMIT approved(sentence.arg(safeText(name, 60), approvedBatch->number));
            accept();
        });
}

} // namespace rd::views
