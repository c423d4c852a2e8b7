// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/card.h"

#include "views/theme/paint.h"
#include "views/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rd::views {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent),
      m_title(new PlainLabel(title, TextRole::Strong, this)),
      m_note(captionLabel({}, this)),
      m_header(new QWidget(this)),
      m_headerRow(new QHBoxLayout(m_header)),
      m_body(new QVBoxLayout)
{
    const int inside = space(Space::Large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_headerRow->setContentsMargins(inside, space(Space::Medium), inside, 0);
    m_headerRow->setSpacing(space(Space::Small));
    m_headerRow->addWidget(m_title);
    m_note->setElide(Qt::ElideRight); // what stands beside it needs the room more
    m_headerRow->addWidget(m_note);
    m_headerRow->addStretch(1);
    m_body->setContentsMargins(inside, space(Space::Medium), inside, inside);
    m_body->setSpacing(space(Space::Small));
    layout->addWidget(m_header);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    refreshHeader();
}

QString Card::title() const
{
    return m_title->text();
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    refreshHeader();
}

QString Card::note() const
{
    return m_note->text();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerRow->addWidget(widget);
    m_hasHeaderWidgets = true;
    refreshHeader();
}

void Card::prependHeaderWidget(QWidget *widget)
{
    // After title, note and the space that pushes to the end.
    m_headerRow->insertWidget(3, widget);
    m_hasHeaderWidgets = true;
    refreshHeader();
}

void Card::setRoomyHeader()
{
    m_header->setMinimumHeight(controlHeight(fontMetrics()) + space(Space::Medium));
}

void Card::setBodyMargins(bool margins)
{
    const int inside = margins ? space(Space::Large) : 0;
    m_body->setContentsMargins(
        inside, margins ? space(Space::Medium) : space(Space::Small), inside, margins ? inside : cornerRadius());
}

void Card::refreshHeader()
{
    m_title->setVisible(!m_title->text().isEmpty());
    m_note->setVisible(!m_note->text().isEmpty());
    m_header->setVisible(m_hasHeaderWidgets || !m_title->text().isEmpty() || !m_note->text().isEmpty());
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), color(Token::Surface), color(Token::Line), cornerRadius());
}

} // namespace rd::views
