// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/detailsview.h"

#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kMostText = 1200;
constexpr int kLongestTitle = 18; ///< characters that stay in one line before a value

/// As safeText(), but what formatMoney() and formatChange() put around a figure among words from right to left stays
/// what it is. Around anything else the same marks are somebody's own, and are shown.
QString safeWords(const QString &text, qsizetype limit)
{
    // A sign, which some languages write with a mark of direction, digits of any script with what separates them, and a
    // currency or per cent.
    static const QRegularExpression figure(
        u"\u2066(?:[\u061C\u200E\u200F]?[-+\u2212][\u200E\u200F]?)?\\p{Nd}[\\p{Nd}.,' \u00A0\u202F\u2019\u066B\u066C]*"
        "(?:[A-Z]{3}|[%\u066A]\u061C?)?\u2069"_s);
    QString shown;
    qsizetype from = 0;
    for (auto found = figure.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString before = text.sliced(from, match.capturedStart() - from);
        // A figure that is cut would be another one.
        if (match.capturedEnd() > limit)
            return shown + safeText(before + QChar(0x2026), limit - from);
        shown += safeText(before, limit) + match.captured();
        from = match.capturedEnd();
    }
    return shown + safeText(text.sliced(from), limit - from);
}

/// A name and its value beside each other; where the panel is too narrow for both, the value goes below the name.
class FactRow : public QWidget {
public:
    FactRow(PlainLabel *name, PlainLabel *value) : m_name(name), m_value(value), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(space(Space::Medium));
        m_grid->setVerticalSpacing(0);
        m_grid->setColumnStretch(1, 1);
        m_nameWidth = m_name->sizeHint().width();
        arrange(false);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {m_value->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const int wanted = m_nameWidth + m_grid->horizontalSpacing() + m_value->minimumSizeHint().width();
        if ((width() < wanted) != m_narrow)
            arrange(width() < wanted);
    }

private:
    void arrange(bool narrow)
    {
        m_narrow = narrow;
        m_name->setWordWrap(narrow);
        m_grid->removeWidget(m_name);
        m_grid->removeWidget(m_value);
        m_grid->addWidget(m_name, 0, 0, 1, narrow ? 2 : 1, narrow ? Qt::Alignment() : Qt::AlignTop);
        m_grid->addWidget(m_value, narrow ? 1 : 0, narrow ? 0 : 1, 1, narrow ? 2 : 1);
    }

    PlainLabel *m_name;
    PlainLabel *m_value;
    QGridLayout *m_grid;
    int m_nameWidth = 0;
    bool m_narrow = false;
};

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
    heading->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    heading->setSelectable(true);
    m_column->addWidget(heading);
}

void DetailsView::addSection(const QString &title)
{
    m_column->addSpacing(space(Space::Small));
    PlainLabel *label = paragraphLabel(title); // some languages need two lines beside a table
    label->setRole(TextRole::Strong);
    m_column->addWidget(label);
}

void DetailsView::addSentence(const QString &text)
{
    addSaid(safeWords(text, kMostText));
}

void DetailsView::addSaid(const QString &text)
{
    PlainLabel *sentence = paragraphLabel(text);
    sentence->setSelectable(true);
    m_column->addWidget(sentence);
}

void DetailsView::addNote(const QString &text)
{
    PlainLabel *note = paragraphLabel(safeWords(text, kMostText));
    note->setInk(Token::Muted);
    m_column->addWidget(note);
}

QWidget *DetailsView::factRow(const QString &label, const QString &value)
{
    PlainLabel *name = plainLabel(label);
    name->setInk(Token::Muted);
    PlainLabel *text = paragraphLabel(safeWords(value, kMostText));
    text->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    text->setSelectable(true);
    return new FactRow(name, text);
}

void DetailsView::addFact(const QString &label, const QString &value)
{
    m_column->addWidget(factRow(label, value));
}

void DetailsView::addCopyFact(const QString &label, const QString &value, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    if (!label.isEmpty()) {
        PlainLabel *title = plainLabel(label);
        title->setInk(Token::Muted);
        title->setWordWrap(title->sizeHint().width() > fontMetrics().averageCharWidth() * kLongestTitle);
        row->addWidget(title);
    }
    PlainLabel *text = elidedLabel(safeText(value));
    if (!label.isEmpty()) // like the values of the facts around it
        text->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
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
    QPushButton *button = buttonFor(action, Emphasis::Normal);
    letShrink(button);
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

void DetailsView::addButton(QPushButton *button)
{
    letShrink(button);
    m_column->addWidget(button, 0, Qt::AlignLeft);
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
