// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/listitem.h"

#include "views/theme/paint.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace rd::views {

ListItem::ListItem(Kind kind, const QString &removeName, Build build, QWidget *parent)
    : QFrame(parent),
      m_kind(kind),
      m_build(std::move(build)),
      m_title(elidedLabel({})),
      m_summary(captionLabel({})),
      m_wrong(captionLabel(tr("Something here has to be put right."))),
      m_remove(iconButton(kind == Kind::Line ? Icon::Cross : Icon::Trash, removeName))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setRole(TextRole::Strong);
    m_summary->setElide(Qt::ElideRight);
    m_wrong->setInk(Token::Negative);
    m_wrong->hide();
    if (kind == Kind::Line)
        buildLine();
    else
        buildCard();
    connect(m_remove, &QToolButton::clicked, this, &ListItem::removeRequested);
}

void ListItem::buildLine()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    m_content = m_build();
    row->addWidget(m_content, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    for (QWidget *unused :
        {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_wrong)}) {
        unused->setParent(this);
        unused->hide();
    }
    m_isOpen = true;
}

void ListItem::buildCard()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Small), space(Space::Small), space(Space::Small), space(Space::Small));
    column->setSpacing(space(Space::Small));
    buildHeader(column);
    column->addWidget(m_wrong);
    setOpen(false);
}

void ListItem::buildHeader(QVBoxLayout *column)
{
    m_header = new QWidget;
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Tight));
    if (m_kind == Kind::OrderedCard) {
        m_handle = iconButton(Icon::Menu, tr("Drag to another place, or press Alt with an arrow key"));
        m_handle->setCursor(Qt::OpenHandCursor);
        row->addWidget(m_handle);
    }
    auto *words = new QVBoxLayout;
    words->setContentsMargins(space(Space::Tight), 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    row->addLayout(words, 1);
    if (m_kind == Kind::OrderedCard) {
        m_up = iconButton(Icon::ChevronUp, tr("Move up"));
        m_down = iconButton(Icon::ChevronDown, tr("Move down"));
        row->addWidget(m_up);
        row->addWidget(m_down);
        connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    }
    m_copy = iconButton(Icon::Copy, tr("Duplicate"));
    m_copy->setVisible(m_kind == Kind::OrderedCard);
    m_open = iconButton(Icon::Edit, tr("Open"));
    row->addWidget(m_copy);
    row->addWidget(m_remove);
    row->addWidget(m_open);
    column->addWidget(m_header);
    // Buttons take the arrow keys for themselves otherwise.
    for (QToolButton *button : m_header->findChildren<QToolButton *>())
        button->installEventFilter(this);
    connect(m_copy, &QToolButton::clicked, this, &ListItem::copyRequested);
    connect(m_open, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
}

void ListItem::setTitle(const QString &title, const QString &summary)
{
    m_title->setText(title);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty() && m_kind != Kind::Line);
    setAccessibleName(title);
}

void ListItem::setProblem(bool isWrong)
{
    if (m_kind == Kind::Line || isWrong == m_isWrong)
        return;
    m_isWrong = isWrong;
    m_wrong->setVisible(isWrong && !m_isOpen);
    update();
}

void ListItem::setMovable(bool up, bool down)
{
    if (!m_up)
        return;
    m_up->setEnabled(up);
    m_down->setEnabled(down);
    m_handle->setEnabled(up || down);
}

void ListItem::setOpen(bool open)
{
    if (m_kind == Kind::Line)
        return;
    m_isOpen = open;
    if (open && !m_content) {
        m_content = m_build();
        m_content->setContentsMargins(space(Space::Small), 0, space(Space::Small), space(Space::Small));
        layout()->addWidget(m_content);
        Q_EMIT filled();
    }
    if (m_content)
        m_content->setVisible(open);
    m_open->setIcon(Icons::get(open ? Icon::Check : Icon::Edit));
    const QString name = open ? tr("Close", "folds an element of a list") : tr("Open", "unfolds an element of a list");
    m_open->setAccessibleName(name);
    m_open->setToolTip(name);
    m_wrong->setVisible(m_isWrong && !open);
}

void ListItem::paintEvent(QPaintEvent *)
{
    if (m_kind == Kind::Line)
        return;
    QPainter painter(this);
    const QColor line = m_isWrong ? color(Token::Negative) : color(Token::Line);
    paint::box(&painter, rect(), color(m_isDragging ? Token::AccentSoft : Token::Window), line, cornerRadius());
}

void ListItem::keyPressEvent(QKeyEvent *event)
{
    const bool isMove =
        event->modifiers().testFlag(Qt::AltModifier) && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (m_kind == Kind::OrderedCard && isMove)
        Q_EMIT moveRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void ListItem::mouseReleaseEvent(QMouseEvent *event)
{
    // The whole title opens and closes.
    if (m_header && m_header->geometry().contains(event->position().toPoint()) && event->button() == Qt::LeftButton)
        setOpen(!m_isOpen);
    QFrame::mouseReleaseEvent(event);
}

bool ListItem::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove =
            key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (m_kind == Kind::OrderedCard && isMove) {
            Q_EMIT moveRequested(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return watched == m_handle && handleEvent(event) ? true : QFrame::eventFilter(watched, event);
}

bool ListItem::handleEvent(QEvent *event)
{
    const bool isMouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseMove
        || event->type() == QEvent::MouseButtonRelease;
    if (!isMouse || !m_handle->isEnabled())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int y = m_handle->mapTo(parentWidget(), mouse->position().toPoint()).y();
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressY = y;
        m_handle->setFocus(Qt::MouseFocusReason);
        return true;
    }
    if (event->type() == QEvent::MouseMove && mouse->buttons().testFlag(Qt::LeftButton)) {
        constexpr int kLeastMove = 6; // a click that trembles is no drag
        m_isDragging = m_isDragging || qAbs(y - m_pressY) >= kLeastMove;
        if (m_isDragging)
            Q_EMIT dragged(y);
        update();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_isDragging) {
        m_isDragging = false;
        update();
        Q_EMIT dropped(y);
        return true;
    }
    return event->type() == QEvent::MouseButtonRelease;
}

} // namespace rd::views
