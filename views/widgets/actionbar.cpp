// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/actionbar.h"

#include "views/theme/paint.h"
#include "views/widgets/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStyle>

namespace rd::views {

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent),
      m_summary(new PlainLabel({}, TextRole::Strong, this)),
      m_row(new QHBoxLayout(this)),
      m_more(makeButton(Icon::More, tr("More"), Emphasis::Normal, this)),
      m_menu(new QMenu(m_more))
{
    m_row->setContentsMargins(space(Space::Large), space(Space::Small), space(Space::Small), space(Space::Small));
    m_row->setSpacing(space(Space::Small));
    // The bar decides itself what stands in it; the layout would ask for room for everything.
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    // Totals of many currencies take a second line: a cut figure would be a wrong one.
    m_summary->setWordWrap(true);
    m_row->addWidget(m_summary, 1);
    m_row->addWidget(m_more);
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("More that can be done with the selection"));
    m_more->hide();
    setAccessibleName(tr("Selection"));
    hide();
}

void ActionBar::setSelection(const QString &summary)
{
    m_summary->setText(summary);
    setAccessibleDescription(summary);
    setVisible(!summary.isEmpty());
    arrange();
}

QPushButton *ActionBar::addAction(QAction *action, Emphasis emphasis)
{
    auto *button = buttonFor(action, emphasis, this);
    m_row->insertWidget(m_row->indexOf(m_more), button);
    m_items.append({action, button});
    // After the button itself has heard of it.
    connect(action, &QAction::changed, this, &ActionBar::arrange);
    orderTabs();
    return button;
}

QPushButton *ActionBar::addLastingAction(QAction *action, Emphasis emphasis)
{
    auto *button = buttonFor(action, emphasis, this);
    connect(action, &QAction::changed, this, &ActionBar::arrange);
    addWidget(button);
    return button;
}

void ActionBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
    m_lasting.append(widget);
    orderTabs();
}

/// Tab goes from button to button as they are seen, whatever the order they were made in.
void ActionBar::orderTabs()
{
    QWidget *before = m_summary;
    const auto next = [&before](QWidget *widget) {
        QWidget::setTabOrder(before, widget);
        before = widget;
    };
    for (const Item &item : m_items)
        next(item.button);
    next(m_more);
    for (QWidget *widget : m_lasting)
        next(widget);
}

int ActionBar::lastingWidth() const
{
    int width = 0;
    for (const QWidget *widget : m_lasting) {
        if (!widget->isHidden())
            width += widget->sizeHint().width() + m_row->spacing();
    }
    return width;
}

void ActionBar::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    // Where the bar begins, whatever letters the words begin with.
    m_summary->setAlignment(
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const QMargins margins = m_row->contentsMargins();
    const QFontMetrics words = m_summary->fontMetrics();
    const int summary =
        qMin(words.horizontalAdvance(m_summary->text()), words.averageCharWidth() * 44) + m_row->spacing();
    int room = width() - margins.left() - margins.right() - summary - lastingWidth();
    int wanted = 0;
    QList<const Item *> offered;
    for (const Item &item : m_items) {
        if (!item.action->isVisible())
            continue;
        offered.append(&item);
        wanted += item.button->sizeHint().width() + m_row->spacing();
    }
    const bool everything = wanted <= room;
    if (!everything)
        room -= m_more->sizeHint().width() + m_row->spacing();
    m_menu->clear();
    bool full = false;
    for (const Item *item : offered) {
        room -= item->button->sizeHint().width() + m_row->spacing();
        full = full || (!everything && room < 0);
        keepOut(item->button, full);
        item->button->setVisible(!full);
        if (full)
            m_menu->addAction(item->action);
    }
    m_more->setVisible(!everything);
}

QSize ActionBar::minimumSizeHint() const
{
    const QMargins margins = m_row->contentsMargins();
    const int width = margins.left() + margins.right() + m_summary->minimumSizeHint().width()
        + m_more->sizeHint().width() + m_row->spacing() + lastingWidth();
    return {width, m_row->minimumSize().height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool ActionBar::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    // A button of ours became wider, narrower, or was shown by its owner.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::box(&painter, rect(), color(Token::Raised), color(Token::Line), cornerRadius());
}

} // namespace rd::views
