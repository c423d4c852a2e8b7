// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/actionbar.h"

#include "views/theme/paint.h"
#include "views/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>

namespace rd::views {

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent), m_summary(new PlainLabel({}, TextRole::Strong, this)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space(Space::Large), space(Space::Small), space(Space::Small), space(Space::Small));
    m_row->setSpacing(space(Space::Small));
    m_summary->setElide(Qt::ElideRight);
    m_row->addWidget(m_summary, 1);
    setAccessibleName(tr("Selection"));
    hide();
}

void ActionBar::setSelection(const QString &summary)
{
    m_summary->setText(summary);
    setAccessibleDescription(summary);
    setVisible(!summary.isEmpty());
}

QPushButton *ActionBar::addAction(QAction *action, Emphasis emphasis)
{
    auto *button = buttonFor(action, emphasis, this);
    m_row->addWidget(button);
    return button;
}

void ActionBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), color(Token::Raised), color(Token::Line), cornerRadius());
}

} // namespace rd::views
