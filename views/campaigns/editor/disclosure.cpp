// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/disclosure.h"

#include "views/campaigns/editor/listitem.h"
#include "views/theme/tokens.h"
#include "views/widgets/buttons.h"

#include <QBoxLayout>

namespace rd::views {

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_button(makeButton(Icon::ChevronRight, title, Emphasis::Quiet)),
      m_inside(new QWidget),
      m_body(new QVBoxLayout(m_inside))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    m_button->setMinimumWidth(scaled(80)); // long words must not widen the form
    column->addWidget(m_button, 0, Qt::AlignLeading);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space(Space::Large));
    column->addWidget(m_inside);
    setOpen(false);
    connect(m_button, &QPushButton::clicked, this, [this] { setOpen(!m_isOpen); });
}

void Disclosure::setOpen(bool open)
{
    m_isOpen = open;
    m_inside->setVisible(open);
    m_button->setIcon(Icons::get(open ? Icon::ChevronDown : Icon::ChevronRight));
    m_button->setAccessibleDescription(open ? tr("Open; press to close") : tr("Closed; press to open"));
}

void revealWidget(QWidget *widget)
{
    for (QWidget *outer = widget; outer; outer = outer->parentWidget()) {
        if (auto *disclosure = qobject_cast<Disclosure *>(outer))
            disclosure->setOpen(true);
        if (auto *item = qobject_cast<ListItem *>(outer))
            item->setOpen(true);
    }
}

} // namespace rd::views
