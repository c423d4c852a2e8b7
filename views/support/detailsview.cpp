// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/detailsview.h"

#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QStyle>

#include <algorithm>

namespace rd::views {

namespace {

constexpr qsizetype kMostText = 1200;

constexpr qsizetype kLongestWord = 22; ///< that fits into a panel as a heading

} // namespace

DetailsView::DetailsView(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space(Space::Small), 0, space(Space::Medium), space(Space::Small));
    m_column->setSpacing(space(Space::Small));
}

void DetailsView::addBadge(const ChipContent &content)
{
    m_column->addWidget(new StateBadge(content), 0, Qt::AlignLeft);
}

void DetailsView::addHeading(const QString &text)
{
    PlainLabel *heading = paragraphLabel(safeText(text));
    heading->setRole(TextRole::Section);
    // A word as long as an address cannot wrap; it must not push everything else out of the panel.
    const QStringList words = heading->text().split(u' ');
    if (std::ranges::any_of(words, [](const QString &word) { return word.size() > kLongestWord; })) {
        heading->setWordWrap(false);
        heading->setElide(Qt::ElideMiddle);
    }
    // Names in another script still begin where everything else here begins.
    heading->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    heading->setSelectable(true);
    m_column->addWidget(heading);
}

void DetailsView::addSection(const QString &title)
{
    m_column->addSpacing(space(Space::Small));
    PlainLabel *label = plainLabel(title);
    label->setRole(TextRole::Strong);
    m_column->addWidget(label);
}

void DetailsView::addSentence(const QString &text)
{
    PlainLabel *sentence = paragraphLabel(safeText(text, kMostText));
    sentence->setSelectable(true);
    m_column->addWidget(sentence);
}

void DetailsView::addNote(const QString &text)
{
    PlainLabel *note = paragraphLabel(safeText(text, kMostText));
    note->setInk(Token::Muted);
    m_column->addWidget(note);
}

void DetailsView::addFact(const QString &label, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Medium));
    PlainLabel *name = plainLabel(label);
    name->setInk(Token::Muted);
    row->addWidget(name, 0, Qt::AlignTop);
    PlainLabel *text = paragraphLabel(safeText(value, kMostText));
    text->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignTop);
    text->setSelectable(true);
    row->addWidget(text, 1);
    m_column->addLayout(row);
}

void DetailsView::addCopyFact(const QString &label, const QString &value, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    if (!label.isEmpty()) {
        PlainLabel *title = plainLabel(label);
        title->setInk(Token::Muted);
        row->addWidget(title);
    }
    PlainLabel *text = elidedLabel(safeText(value));
    text->setSelectable(true);
    row->addWidget(text, 1);
    QToolButton *copy = iconButton(Icon::Copy, name);
    connect(copy, &QToolButton::clicked, this, [this, value] {
        QGuiApplication::clipboard()->setText(value);
        Q_EMIT copied(value);
    });
    row->addWidget(copy);
    m_column->addLayout(row);
}

void DetailsView::addCommand(QAction *action)
{
    m_column->addWidget(buttonFor(action, Emphasis::Normal), 0, Qt::AlignLeft);
}

void DetailsView::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void DetailsView::finish()
{
    m_column->addStretch(1);
}

} // namespace rd::views
