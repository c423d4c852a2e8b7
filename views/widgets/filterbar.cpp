// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterbar.h"

#include "views/widgets/chip.h"
#include "views/widgets/safetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongestShown = 200;

/// A letter typed here looks for an entry: the commands of the page that are single letters, such as approving, must
/// not hear it.
class FilterChoice : public QComboBox {
public:
    using QComboBox::QComboBox;
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const bool isPlain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
            if (isPlain && !key->text().isEmpty() && key->text().at(0).isPrint()) {
                event->accept();
                return true;
            }
        }
        return QComboBox::event(event);
    }
};

/// What can be searched for is said in the room that choices and buttons leave: they keep their own width before the
/// field gets more than it needs.
class SearchRoom : public QObject {
public:
    SearchRoom(FilterBar &bar, QLineEdit &edit) : QObject(&bar), m_bar(bar), m_edit(edit)
    {
        bar.installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            share();
        return QObject::eventFilter(watched, event);
    }

private:
    void share()
    {
        const int least = m_edit.minimumWidth();
        const int wanted = std::max(least, m_edit.sizeHint().width());
        const int others = m_bar.sizeHint().width() - std::min(wanted, m_edit.maximumWidth());
        const int width = std::clamp(m_bar.width() - others, least, wanted);
        if (width != m_edit.maximumWidth())
            m_edit.setMaximumWidth(width);
    }

    FilterBar &m_bar;
    QLineEdit &m_edit;
};

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout),
      m_trailing(new QHBoxLayout),
      m_clear(linkButton(tr("Clear filters"), this))
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space(Space::Small));
    m_row->setSpacing(space(Space::Small));
    m_trailing->setSpacing(space(Space::Small));
    all->addLayout(m_row);
    all->addWidget(m_clear);
    all->addStretch(1);
    all->addLayout(m_trailing);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    connect(this, &FilterBar::changed, this, &FilterBar::refresh);
}

SearchField *FilterBar::addSearch(const QString &placeholder)
{
    m_search = new SearchField(placeholder, this);
    m_row->insertWidget(0, m_search);
    // Wide enough for what people search here: names and e-mail addresses.
    m_search->edit()->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    new SearchRoom(*this, *m_search->edit());
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        if (m_clearing)
            return;
        Q_EMIT searchChanged(text);
        Q_EMIT changed();
    });
    return m_search;
}

QComboBox *FilterBar::makeChoice(const QString &name, QWidget *parent)
{
    auto *choice = new FilterChoice(parent);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

QComboBox *FilterBar::addChoice(const QString &name)
{
    QComboBox *choice = makeChoice(name, this);
    m_choices.append(choice);
    m_row->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &FilterBar::changed);
    return choice;
}

Chip *FilterBar::addChip(const QString &id, const QString &text)
{
    auto *chip = new Chip(text, this);
    m_chips.append(chip);
    m_row->addWidget(chip);
    connect(chip, &Chip::toggled, this, [this, id](bool on) {
        Q_EMIT chipToggled(id, on);
        if (!m_clearing)
            Q_EMIT changed();
    });
    return chip;
}

void FilterBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget);
}

void FilterBar::addElsewhere(Elsewhere filter)
{
    m_elsewhere += std::move(filter);
}

bool FilterBar::isActive() const
{
    return (m_search && !m_search->text().isEmpty())
        || std::ranges::any_of(m_choices, [](const QComboBox *choice) { return choice->currentIndex() > 0; })
        || std::ranges::any_of(m_chips, [](const Chip *chip) { return chip->isChecked(); })
        || std::ranges::any_of(m_elsewhere, [](const Elsewhere &filter) { return !filter.sentence().isEmpty(); });
}

QString FilterBar::sentence() const
{
    QStringList parts;
    if (m_search && !m_search->text().isEmpty())
        parts += tr("“%1”", "what is searched for").arg(safeText(m_search->text(), kLongestShown));
    for (const QComboBox *choice : m_choices) {
        if (choice->currentIndex() > 0)
            parts += tr("%1: %2", "what is filtered by, what was chosen")
                         .arg(choice->accessibleName(), choice->currentText());
    }
    for (const Chip *chip : m_chips) {
        if (chip->isChecked())
            parts += chip->text();
    }
    for (const Elsewhere &filter : m_elsewhere) {
        if (const QString sentence = filter.sentence(); !sentence.isEmpty())
            parts += sentence;
    }
    return parts.join(u" · "_s);
}

QJsonObject FilterBar::state() const
{
    QJsonObject state;
    if (m_search && !m_search->text().isEmpty())
        state.insert(u"search"_s, m_search->text());
    QJsonObject choices;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (m_choices.at(i)->currentIndex() > 0)
            choices.insert(QString::number(i), m_choices.at(i)->currentData().toString());
    }
    if (!choices.isEmpty())
        state.insert(u"choices"_s, choices);
    QJsonArray chips;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_chips.at(i)->isChecked())
            chips.append(i);
    }
    if (!chips.isEmpty())
        state.insert(u"chips"_s, chips);
    for (const Elsewhere &filter : m_elsewhere) {
        if (const QJsonValue value = filter.state(); !value.isNull())
            state.insert(filter.key, value);
    }
    return state;
}

void FilterBar::restore(const QJsonObject &state)
{
    clear();
    m_wanted.clear();
    const QJsonObject choices = state.value(u"choices"_s).toObject();
    for (auto choice = choices.begin(); choice != choices.end(); ++choice)
        m_wanted.insert(choice.key().toInt(), choice.value().toString());
    const QJsonArray chips = state.value(u"chips"_s).toArray();
    for (const QJsonValue &chip : chips) {
        if (Chip *known = m_chips.value(chip.toInt(), nullptr))
            known->setChecked(true);
    }
    if (m_search)
        m_search->setText(state.value(u"search"_s).toString());
    for (const Elsewhere &filter : m_elsewhere)
        filter.restore(state.value(filter.key));
    fillWanted();
    Q_EMIT changed();
}

void FilterBar::fillWanted()
{
    bool isChanged = false;
    for (auto wanted = m_wanted.begin(); wanted != m_wanted.end();) {
        QComboBox *choice = m_choices.value(wanted.key(), nullptr);
        int index = choice ? choice->findData(wanted.value()) : -1;
        const EntryText textOf = index < 0 ? m_entryTexts.value(wanted.key()) : EntryText();
        if (const QString text = textOf ? textOf(wanted.value()) : QString(); !text.isEmpty()) {
            index = choice->count();
            choice->addItem(text, wanted.value());
        }
        if (index >= 0)
            choice->setCurrentIndex(index);
        isChanged = isChanged || index >= 0;
        wanted = index >= 0 || !choice ? m_wanted.erase(wanted) : std::next(wanted);
    }
    if (isChanged)
        Q_EMIT changed();
}

void FilterBar::setEntryText(const QComboBox *choice, EntryText text)
{
    const auto place = std::find(m_choices.cbegin(), m_choices.cend(), choice);
    if (place != m_choices.cend())
        m_entryTexts.insert(static_cast<int>(place - m_choices.cbegin()), std::move(text));
}

void FilterBar::clear()
{
    m_wanted.clear();
    m_clearing = true;
    if (m_search && !m_search->text().isEmpty()) {
        m_search->setText({});
        Q_EMIT searchChanged({});
    }
    for (QComboBox *choice : m_choices)
        choice->setCurrentIndex(choice->count() > 0 ? 0 : -1);
    for (Chip *chip : m_chips)
        chip->setChecked(false);
    for (const Elsewhere &filter : m_elsewhere)
        filter.clear();
    m_clearing = false;
    Q_EMIT changed();
}

void FilterBar::refresh()
{
    m_clear->setVisible(isActive());
}

} // namespace rd::views
