// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/theme/paint.h"
#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace rd::views {

namespace {

/// The picture: an icon on a round raised ground.
class Medallion : public QWidget {
public:
    Medallion(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon)
    {
        setFixedSize(largeIcon() + space(Space::Page), largeIcon() + space(Space::Page));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::box(&painter, rect(), color(Token::Raised), {}, width() / 2);
        const int edge = scaled(32);
        Icons::paint(
            &painter, QRect((width() - edge) / 2, (height() - edge) / 2, edge, edge), m_icon, color(Token::Muted));
    }

private:
    Icon m_icon;
};

} // namespace

EmptyState::EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent),
      m_title(sectionLabel(title, this)),
      m_sentence(paragraphLabel(sentence, this)),
      m_action(makeButton(QString(), Emphasis::Primary, this)),
      m_other(makeButton(QString(), Emphasis::Normal, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setInk(Token::Muted);
    m_sentence->setFixedWidth(fontMetrics().averageCharWidth() * 62);
    m_action->hide();
    m_other->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(Space::Page), space(Space::Wide), space(Space::Page), space(Space::Wide));
    layout->setSpacing(space(Space::Small));
    layout->addStretch(2);
    layout->addWidget(new Medallion(icon, this), 0, Qt::AlignHCenter);
    layout->addSpacing(space(Space::Small));
    layout->addWidget(m_title);
    // Between stretches, not aligned: an aligned item is asked for its height at the width of the whole page.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_sentence);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(space(Space::Small));
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space(Space::Small));
    ways->addStretch(1);
    ways->addWidget(m_action);
    ways->addWidget(m_other);
    ways->addStretch(1);
    layout->addLayout(ways);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    connect(m_other, &QPushButton::clicked, this, &EmptyState::otherTriggered);
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void EmptyState::setOtherAction(const QString &text)
{
    m_other->setText(text);
    m_other->setVisible(!text.isEmpty());
}

} // namespace rd::views
