// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/pageheader.h"

#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace rd::views {

namespace {

constexpr std::chrono::milliseconds kTypingPause{200};

/// Enter belongs to the search: passed on, it would press the default button of the sheet around it. What can be
/// searched for is said in the field where there is room for all of it; else in its tooltip.
class SearchEdit : public QLineEdit {
public:
    SearchEdit(const QString &words, QWidget *parent) : QLineEdit(parent), m_words(words) { sayWhatFits(); }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize usual = QLineEdit::sizeHint();
        return {std::max(usual.width(), fontMetrics().horizontalAdvance(m_words) + around()), usual.height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLineEdit::resizeEvent(event);
        sayWhatFits();
    }
    void changeEvent(QEvent *event) override
    {
        QLineEdit::changeEvent(event);
        if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
            updateGeometry();
            sayWhatFits();
        }
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }

private:
    /// Frame, margins and the glass before the words; the cross behind them comes with what is typed.
    [[nodiscard]] int around() const
    {
        QStyleOptionFrame option;
        initStyleOption(&option);
        const int frame =
            option.rect.width() - style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width();
        const int mark = style()->pixelMetric(QStyle::PM_LineEditIconSize, nullptr, this)
            + 2 * style()->pixelMetric(QStyle::PM_LineEditIconMargin, nullptr, this);
        return frame + mark + 2 * space(Space::Small);
    }

    void sayWhatFits()
    {
        const bool fits = fontMetrics().horizontalAdvance(m_words) + around() <= width();
        //: in a field that is too narrow to say what can be searched for
        setPlaceholderText(fits ? m_words : SearchField::tr("Search"));
        setToolTip(fits ? QString() : tipText(m_words));
    }

    const QString m_words;
};

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_edit(new SearchEdit(placeholder, this)), m_pause(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setAccessibleName(placeholder);
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(200);
    m_edit->addAction(Icons::get(Icon::Search, Token::Muted), QLineEdit::LeadingPosition);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    setFocusProxy(m_edit);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_edit, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_pause->isActive()) {
            m_pause->stop();
            Q_EMIT searchChanged(text());
        }
        Q_EMIT submitted();
    });
}

QString SearchField::text() const
{
    return m_edit->text().trimmed();
}

void SearchField::setText(const QString &text)
{
    m_edit->setText(text);
}

void SearchField::setInstant(bool instant)
{
    m_pause->setInterval(instant ? std::chrono::milliseconds(0) : kTypingPause);
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_back(iconButton(Icon::ChevronLeft, tr("Back"), this)),
      m_title(titleLabel(safeText(title), this)),
      m_truth(new PlainLabel({}, TextRole::Body, this)),
      m_slots(new QHBoxLayout)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(2));
    words->addWidget(m_title);
    words->addWidget(m_truth);
    m_title->setElide(Qt::ElideRight);
    m_truth->setElide(Qt::ElideRight);
    m_truth->setInk(Token::Muted);
    m_truth->hide();
    m_back->hide();
    m_slots->setSpacing(space(Space::Small));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Medium));
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addLayout(m_slots);
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setTruth(const QString &truth)
{
    m_truth->setText(truth);
    m_truth->setVisible(!truth.isEmpty());
}

SearchField *PageHeader::addSearch(const QString &placeholder)
{
    auto *field = new SearchField(placeholder, this);
    m_slots->addWidget(field);
    auto *shortcut = new QShortcut(QKeySequence::Find, parentWidget() ? parentWidget() : this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, field, [field] {
        field->edit()->setFocus(Qt::ShortcutFocusReason);
        field->edit()->selectAll();
    });
    return field;
}

QPushButton *PageHeader::addAction(QAction *action, Emphasis emphasis)
{
    auto *button = buttonFor(action, emphasis, this);
    m_slots->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_slots->addWidget(widget);
}

void PageHeader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

} // namespace rd::views
