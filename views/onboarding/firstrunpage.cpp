// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/onboarding/firstrunpage.h"

#include "views/widgets/buttons.h"
#include "views/widgets/card.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QWidget *choice(const QString &title, const QString &sentence, const QString &note, const QList<QPushButton *> &buttons)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    QVBoxLayout *body = card->body();
    body->addWidget(sectionLabel(title));
    body->addWidget(paragraphLabel(sentence));
    PlainLabel *small = paragraphLabel(note);
    small->setInk(Token::Muted);
    body->addWidget(small);
    body->addStretch(1);
    body->addSpacing(space(Space::Small));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space(Space::Small));
    for (QPushButton *button : buttons)
        ways->addWidget(button);
    ways->addStretch(1);
    body->addLayout(ways);
    return card;
}

void addFact(QBoxLayout *column, const QString &what, const QString &where)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Medium));
    PlainLabel *name = plainLabel(what);
    name->setInk(Token::Muted);
    name->setFixedWidth(name->fontMetrics().averageCharWidth() * 30);
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(paragraphLabel(where), 1);
    column->addLayout(row);
}

} // namespace

FirstRunPage::FirstRunPage(QWidget *parent)
    : QWidget(parent),
      m_connect(makeButton(Icon::Connections, tr("Connect Stripe"), Emphasis::Primary)),
      m_shop(makeButton(Icon::Connections, tr("Connect a shop"))),
      m_sample(makeButton(Icon::Eye, tr("Look around with sample data")))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(space(Space::Page), space(Space::Wide), space(Space::Page), space(Space::Page));
    column->setSpacing(space(Space::Medium));
    column->addStretch(1);
    column->addWidget(titleLabel(tr("Welcome to Referral Desk")));
    PlainLabel *sentence = paragraphLabel(
        tr("See who recommends you, what each of them has earned, and reward them, from your own payment data."));
    sentence->setInk(Token::Muted);
    column->addWidget(sentence);
    column->addSpacing(space(Space::Small));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space(Space::Large));
    choices->addWidget(
        choice(tr("Connect what you sell with"),
            tr("Your account at Stripe, in test or live mode, or your shop at Shopify. You need a key from there; the "
               "next page says where."),
            tr("Reading comes first: nothing is changed there until you issue a reward yourself."),
            {m_connect, m_shop}),
        1);
    choices->addWidget(choice(tr("Look around with sample data"),
                           tr("A second window on an invented merchant with campaigns, participants and rewards."),
                           tr("Nothing leaves this computer, and it is gone when you close the program."), {m_sample}),
        1);
    column->addLayout(choices);
    column->addSpacing(space(Space::Small));
    auto *where = new Card(tr("What is stored where"));
    addFact(where->body(), tr("Your key"), tr("In the keychain of this computer, nowhere else."));
    addFact(where->body(), tr("Customers and payments"),
        tr("A copy of what rewards need, in a file of your own on this computer."));
    addFact(
        where->body(), tr("Decisions and rewards"), tr("In the same file, in a chain that shows any later change."));
    addFact(
        where->body(), tr("On the internet"), tr("Nothing. The program talks to your provider and to nobody else."));
    column->addWidget(where);
    column->addStretch(2);
    inside->setMaximumWidth(scaled(880));

    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    auto *middle = new QHBoxLayout(holder);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(inside, 100);
    middle->addStretch(1);
    scroll->setWidget(holder);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_connect, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(u"stripe"_s); });
    connect(m_shop, &QPushButton::clicked, this, [this] { Q_EMIT connectRequested(u"shopify"_s); });
    connect(m_sample, &QPushButton::clicked, this, &FirstRunPage::sampleRequested);
    setFocusProxy(m_connect);
}

} // namespace rd::views
