// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/templatesheet.h"

#include "views/shell/session.h"
#include "views/theme/paint.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace rd::views {

TemplateTile::TemplateTile(const CampaignTemplate &from, QWidget *parent)
    : QAbstractButton(parent), m_icon(from.icon), m_title(from.title), m_sentence(from.sentence)
{
    setObjectName(from.id);
    setAccessibleName(from.title);
    setAccessibleDescription(from.sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect TemplateTile::wordsRect(int width) const
{
    const int inside = space(Space::Large);
    return {inside + mediumIcon() + space(Space::Medium), inside,
        qMax(1, width - 2 * inside - mediumIcon() - space(Space::Medium)), 10'000};
}

int TemplateTile::heightForWidth(int width) const
{
    const QRect words = wordsRect(width);
    const int title =
        QFontMetrics(textFont(TextRole::Strong, font())).boundingRect(words, Qt::TextWordWrap, m_title).height();
    const int sentence = fontMetrics().boundingRect(words, Qt::TextWordWrap, m_sentence).height();
    return title + sentence + space(Space::Tight) + 2 * space(Space::Large);
}

QSize TemplateTile::sizeHint() const
{
    const int width = scaled(300);
    return {width, heightForWidth(width)};
}

void TemplateTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = color(Token::Surface);
    if (underMouse() || isDown())
        ground = color(Token::AccentSoft);
    paint::box(&painter, rect(), ground, color(Token::Line), cornerRadius());
    const QRect words = wordsRect(width());
    const QRect mark(space(Space::Large), space(Space::Large), mediumIcon(), mediumIcon());
    Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), m_icon, color(Token::Accent));
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setFont(textFont(TextRole::Strong, font()));
    painter.setPen(color(Token::Text));
    QRect used;
    paint::write(&painter, shown, flags, m_title, &used);
    painter.setFont(font());
    painter.setPen(color(Token::Muted));
    paint::write(&painter, shown.adjusted(0, used.height() + space(Space::Tight), 0, 0), flags, m_sentence);
    if (hasFocus())
        paint::focusRing(&painter, rect(), cornerRadius());
}

void TemplateTile::keyPressEvent(QKeyEvent *event)
{
    const bool isBack = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
    const bool isOn = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (isBack || isOn)
        focusNextPrevChild(isOn);
    else
        QAbstractButton::keyPressEvent(event);
}

TemplateSheet::TemplateSheet(Session &session, QWidget *parent) : Sheet(session, tr("New campaign"), 80, parent)
{
    addNote(tr("Choose what comes closest. Everything can be changed afterwards, and nothing is saved yet."));
    // Payments of the one account there is; of several the person chooses.
    QStringList connections;
    for (const Connection &connection : session.connections()) {
        if (connection.active)
            connections += connection.name;
    }
    if (connections.size() > 1)
        connections.clear();
    auto *tiles = new QWidget;
    auto *grid = new QGridLayout(tiles);
    grid->setContentsMargins(0, 0, space(Space::Small), 0);
    grid->setSpacing(space(Space::Medium));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const QList<CampaignTemplate> templates = campaignTemplates(session.workspace().currency, connections);
    for (int i = 0; i < templates.size(); ++i) {
        auto *tile = new TemplateTile(templates[i]);
        grid->addWidget(tile, i / 2, i % 2);
        connect(tile, &QAbstractButton::clicked, this, [this, document = templates[i].document] {
            accept(); // first: what opens next takes the focus
            Q_EMIT chosen(document);
        });
    }
    grid->setRowStretch(static_cast<int>(templates.size()), 1);
    auto *scroll = new QScrollArea;
    scroll->setProperty("rdGround", true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Templates"));
    scroll->setWidget(tiles);
    body()->addWidget(scroll, 1);
    resize(qMax(minimumWidth(), scaled(760)), scaled(560));
    tile(templates.constFirst().id)->setFocus(Qt::OtherFocusReason);
}

TemplateTile *TemplateSheet::tile(const QString &id) const
{
    return findChild<TemplateTile *>(id);
}

} // namespace rd::views
