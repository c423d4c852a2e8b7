// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/unlocksheet.h"

#include "models/services/background.h"
#include "views/support/saidtexts.h"
#include "views/support/secretfield.h"
#include "views/theme/tokens.h"
#include "views/widgets/banner.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

UnlockSheet::UnlockSheet(services::Desk &desk, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_banners(new BannerHost),
      m_passphrase(new QLineEdit),
      m_unlock(makeButton(tr("Unlock"), Emphasis::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Passphrase"));
    build();
}

void UnlockSheet::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    column->addWidget(sectionLabel(tr("Passphrase of %1").arg(safeText(m_desk.actor, 60))));
    column->addWidget(paragraphLabel(tr("It is asked for once, before anything counts as a decision of yours.")));
    column->addWidget(m_banners);
    makeSecret(m_passphrase);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    column->addWidget(m_passphrase);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(Space::Small));
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"));
    buttons->addWidget(cancel);
    buttons->addWidget(m_unlock);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_unlock->setDefault(true);
    m_unlock->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_unlock->setEnabled(!text.isEmpty()); });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockSheet::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_passphrase->setFocus();
}

void UnlockSheet::check()
{
    m_banners->dismissAll();
    const Secret passphrase = takeSecret(m_passphrase);
    m_passphrase->setEnabled(false);
    services::inBackground(
        this, [&desk = m_desk, passphrase] { return desk.gate.unlock(desk.actor, passphrase); },
        [this](const Status &outcome) { take(outcome); });
}

void UnlockSheet::take(const Status &outcome)
{
    m_passphrase->setEnabled(true);
    if (outcome) {
        Q_EMIT unlocked();
        accept();
        return;
    }
    const QString code = errorCode(outcome.error());
    BannerContent content{Tone::Negative, tr("This is not the passphrase."), {}, {}, true};
    if (code == "passphrase-wait"_L1)
        content.text = tr("Too many wrong tries. Wait a little before the next one.");
    else if (code != "wrong-passphrase"_L1)
        content.text = saidSentence(outcome.error().text, 300);
    m_banners->showBanner(u"failed"_s, content);
    m_passphrase->setFocus();
}

} // namespace rd::views
