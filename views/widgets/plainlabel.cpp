// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plainlabel.h"

#include "views/widgets/safetext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace rd::views {

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setRole(role);
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    setFont(textFont(role));
    setInk(role == TextRole::Caption ? Token::Muted : Token::Text);
}

void PlainLabel::setInk(Token ink)
{
    m_ink = ink;
    applyInk();
}

void PlainLabel::applyInk()
{
    const QScopedValueRollback guard(m_applying, true);
    QPalette changed;
    if (m_ink != Token::Text) {
        changed.setColor(QPalette::Active, QPalette::WindowText, color(m_ink));
        changed.setColor(QPalette::Inactive, QPalette::WindowText, color(m_ink));
    }
    setPalette(changed);
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(mode == Qt::ElideNone ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
    setAccessibleName(selectable ? text() : QString());
}

QSize PlainLabel::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(QStringLiteral("mmm\u2026")), QLabel::minimumSizeHint().height()};
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect rect = contentsRect();
    const int flags = int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine;
    style()->drawItemText(&painter, rect, flags, palette(), isEnabled(),
        fontMetrics().elidedText(text(), m_elide, rect.width()), foregroundRole());
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_applying && m_ink != Token::Text)
        applyInk();
    QLabel::changeEvent(event);
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty()
        && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tipText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

PlainLabel *plainLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Body, parent);
}
PlainLabel *titleLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Title, parent);
}
PlainLabel *sectionLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Section, parent);
}
PlainLabel *captionLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Caption, parent);
}
PlainLabel *figureLabel(const QString &text, QWidget *parent)
{
    return new PlainLabel(text, TextRole::Figure, parent);
}

PlainLabel *paragraphLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextRole::Body, parent);
    label->setWordWrap(true);
    return label;
}

PlainLabel *elidedLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, TextRole::Body, parent);
    label->setElide(Qt::ElideRight);
    return label;
}

} // namespace rd::views
