// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sidepanel.h"

#include "views/theme/paint.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>

namespace rd::views {

namespace {

/// Of the page's width in hundredths: the table beside it stays readable.
constexpr int kMostShare = 40;
constexpr int kUsualCharacters = 52;

} // namespace

/// The edge one drags; also moved by the arrow keys.
class PanelGrip : public QWidget {
public:
    explicit PanelGrip(SidePanel *panel) : QWidget(panel), m_panel(panel)
    {
        setCursor(Qt::SplitHCursor);
        setFixedWidth(space(Space::Small));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(QStringLiteral("grip")); // see accessroles.cpp
        setAccessibleName(SidePanel::tr("Width of the panel"));
        setAccessibleDescription(SidePanel::tr("Left and Right change the width"));
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_last = event->globalPosition().toPoint().x(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int x = event->globalPosition().toPoint().x();
        m_panel->resizeBy((m_last - x) * sign());
        m_last = x;
    }
    void mouseReleaseEvent(QMouseEvent *) override { m_panel->keepWidth(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
            return QWidget::keyPressEvent(event);
        m_panel->resizeBy((event->key() == Qt::Key_Left ? 1 : -1) * sign() * space(Space::Large));
        m_panel->keepWidth();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (hasFocus() || underMouse())
            painter.fillRect(QRect(width() / 2 - 1, 0, 2, height()), color(Token::Accent));
    }

private:
    [[nodiscard]] int sign() const { return layoutDirection() == Qt::RightToLeft ? -1 : 1; }

    SidePanel *m_panel;
    int m_last = 0;
};

SidePanel::SidePanel(const QString &title, QWidget *page)
    : QFrame(page),
      m_title(new PlainLabel(title, TextRole::Strong, this)),
      m_scroll(new QScrollArea(this)),
      m_escape(new QShortcut(Qt::Key_Escape, page))
{
    m_title->setElide(Qt::ElideRight);
    auto *close = iconButton(Icon::Cross, tr("Close panel"), this);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(space(Space::Small), space(Space::Small), space(Space::Small), 0);
    header->addWidget(m_title, 1);
    header->addWidget(close);
    auto *column = new QVBoxLayout;
    column->setSpacing(space(Space::Small));
    column->addLayout(header);
    column->addWidget(m_scroll, 1);
    column->setContentsMargins(0, 0, 0, space(Space::Small));
    m_scroll->setProperty("rdGround", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(new PanelGrip(this));
    row->addLayout(column, 1);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    setTitle(title);
    setPanelWidth(fontMetrics().averageCharWidth() * kUsualCharacters);
    page->installEventFilter(this);
    hide();
    connect(close, &QToolButton::clicked, this, &SidePanel::close);
    connect(m_escape, &QShortcut::activated, this, &SidePanel::close);
}

void SidePanel::resetWidth()
{
    setPanelWidth(fontMetrics().averageCharWidth() * kUsualCharacters);
    keepWidth();
}

void SidePanel::setTitle(const QString &title)
{
    m_title->setText(safeText(title));
    setAccessibleName(title);
}

void SidePanel::setContent(QWidget *content)
{
    QWidget *former = m_scroll->takeWidget();
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    if (!former)
        return;
    former->hide();
    former->setParent(nullptr);
    former->deleteLater();
}

QWidget *SidePanel::content() const
{
    return m_scroll->widget();
}

void SidePanel::open()
{
    m_escape->setEnabled(true);
    if (isOpen())
        return;
    show();
    Q_EMIT opened();
}

void SidePanel::close()
{
    m_escape->setEnabled(false);
    if (!isOpen())
        return;
    // The focus goes back to the page, not into nothing.
    const bool hadFocus = isAncestorOf(QWidget::window()->focusWidget());
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void SidePanel::setPanelWidth(int width)
{
    const int least = fontMetrics().averageCharWidth() * 32;
    m_wanted = std::clamp(width, least, least * 3);
    fitWidth();
}

void SidePanel::fitWidth()
{
    const int least = fontMetrics().averageCharWidth() * 32;
    const int most = parentWidget() ? parentWidget()->width() * kMostShare / 100 : m_wanted;
    setFixedWidth(std::max(least, std::min(m_wanted, most)));
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        fitWidth();
    return QFrame::eventFilter(watched, event);
}

void SidePanel::resizeBy(int difference)
{
    setPanelWidth(width() + difference);
}

void SidePanel::keepWidth()
{
    if (m_state)
        m_state->save(m_key, QByteArray::number(m_wanted));
}

void SidePanel::remember(ViewState *state, const QString &key)
{
    m_state = state;
    m_key = key;
    bool ok = false;
    const int width = state->load(key).toInt(&ok);
    if (ok)
        setPanelWidth(width);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), color(Token::Surface), color(Token::Line), cornerRadius());
}

} // namespace rd::views
