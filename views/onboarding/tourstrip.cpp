// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/onboarding/tourstrip.h"

#include "views/theme/tokens.h"
#include "views/widgets/buttons.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>

namespace rd::views {

TourStrip::TourStrip(QWidget *parent)
    : QFrame(parent),
      m_title(sectionLabel({})),
      m_sentence(paragraphLabel({})),
      m_count(captionLabel({})),
      m_skip(makeButton(tr("Leave the tour"), Emphasis::Quiet)),
      m_back(makeButton(tr("Back"))),
      m_next(makeButton(tr("Next"), Emphasis::Primary))
{
    m_steps = {{PageId::Overview, tr("Overview"),
                   tr("What referrals bring in, and what waits for you. A click on a figure or a bar shows the rows "
                      "behind it.")},
        {PageId::Connections, tr("Connections"),
            tr("The accounts at Stripe, Shopify and others that payments come from. Nothing is ever written there "
               "without you.")},
        {PageId::Campaigns, tr("Campaigns"),
            tr("What somebody earns for bringing a customer, in plain sentences. “What if” tells the cost before you "
               "save.")},
        {PageId::Participants, tr("Participants"),
            tr("The people who recommend you, with codes, links and what they have earned. Enter opens the page of "
               "one.")},
        {PageId::Rewards, tr("Rewards"),
            tr("The daily desk: what is due and why. A approves, R rejects, Enter explains; issuing always asks "
               "first.")},
        {PageId::Payouts, tr("Payouts"),
            tr("Cash rewards are paid in batches that a second person agrees to, as a file for your payout "
               "provider.")},
        {PageId::Activity, tr("Activity"),
            tr("Everything the program did. That is all: Ctrl+K finds whatever you look for, and F1 explains the "
               "place you are at.")}};
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Tour"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::Page), space(Space::Medium), space(Space::Page), space(Space::Medium));
    row->setSpacing(space(Space::Medium));
    auto *words = new QVBoxLayout;
    words->setSpacing(space(Space::Hair));
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    row->addLayout(words, 1);
    m_count->setInk(Token::Muted);
    row->addWidget(m_count);
    row->addWidget(m_skip);
    row->addWidget(m_back);
    row->addWidget(m_next);
    hide();
    connect(m_skip, &QPushButton::clicked, this, &TourStrip::end);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < stepCount())
            goTo(m_step + 1);
        else
            end();
    });
}

void TourStrip::start()
{
    show();
    goTo(0);
}

void TourStrip::goTo(int step)
{
    m_step = qBound(0, step, stepCount() - 1);
    const Step &here = m_steps[static_cast<std::size_t>(m_step)];
    m_title->setText(here.title);
    m_sentence->setText(here.sentence);
    m_count->setText(tr("%1 of %2", "step of a tour").arg(formatCount(m_step + 1), formatCount(stepCount())));
    m_back->setEnabled(m_step > 0);
    m_next->setText(m_step + 1 < stepCount() ? tr("Next") : tr("Done"));
    Q_EMIT pageWanted(here.page);
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourStrip::end()
{
    hide();
    Q_EMIT ended();
}

} // namespace rd::views
