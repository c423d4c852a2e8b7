// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/attentionlist.h"

#include "views/theme/paint.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace rd::views {

AttentionRow::AttentionRow(const AttentionItem &item, QWidget *parent) : QAbstractButton(parent), m_item(item)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(item.text);
    setAccessibleDescription(item.detail);
}

QSize AttentionRow::sizeHint() const
{
    const QFontMetrics body(font());
    const QFontMetrics caption(textFont(TextRole::Caption, font()));
    const int lines = body.height() + (m_item.detail.isEmpty() ? 0 : caption.height());
    return {body.averageCharWidth() * 36, lines + 2 * space(Space::Small)};
}

QSize AttentionRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void AttentionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        paint::box(&painter, rect(), color(Token::Raised), {}, cornerRadius());
    if (hasFocus())
        paint::focusRing(&painter, rect(), cornerRadius());
    const int edge = smallIcon();
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QFontMetrics body(font());
    const int side = space(Space::Small);
    const int top = side + (body.height() - edge) / 2;
    Icons::paint(&painter, placed({side, top, edge, edge}), m_item.icon, toneColors(m_item.tone).ink);
    Icons::paint(&painter, placed({width() - side - edge, (height() - edge) / 2, edge, edge}), Icon::ChevronRight,
        color(Token::Muted), layoutDirection());
    const int left = 2 * side + edge;
    const QRect words(left, side, width() - left - 2 * side - edge, body.height());
    painter.setPen(color(Token::Text));
    paint::write(&painter, placed(words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        body.elidedText(m_item.text, Qt::ElideRight, words.width()));
    if (m_item.detail.isEmpty())
        return;
    painter.setFont(textFont(TextRole::Caption, font()));
    painter.setPen(color(Token::Muted));
    const QFontMetrics caption = painter.fontMetrics();
    const QRect below(left, words.bottom() + 1, words.width(), caption.height());
    paint::write(&painter, placed(below),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        caption.elidedText(m_item.detail, Qt::ElideRight, below.width()));
}

AttentionList::AttentionList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void AttentionList::setItems(const QList<AttentionItem> &items)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_rows.clear();
    for (const AttentionItem &item : items) {
        auto *row = new AttentionRow(item);
        connect(row, &QAbstractButton::clicked, this, [this, item] { Q_EMIT activated(item.page, item.argument); });
        m_column->addWidget(row);
        m_rows += row;
    }
    if (items.isEmpty()) {
        PlainLabel *calm = paragraphLabel(tr("Nothing waits for you."));
        calm->setInk(Token::Muted);
        m_column->addWidget(calm);
    }
    m_column->addStretch(1);
}

} // namespace rd::views
