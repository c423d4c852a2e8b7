// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/simplefields.h"

#include "models/core/instant.h"
#include "models/core/money.h"
#include "views/campaigns/editor/catalogbook.h"
#include "views/shell/session.h"
#include "views/support/forms.h"
#include "views/theme/tokens.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

QJsonValue absent()
{
    return QJsonValue(QJsonValue::Undefined);
}

QJsonValue textOrAbsent(const QString &text)
{
    return text.isEmpty() ? absent() : QJsonValue(text);
}

/// The entry with a word behind it, no wider than it has to be.
QHBoxLayout *withUnit(QWidget *entry, const QString &unit)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addWidget(entry);
    if (!unit.isEmpty()) {
        PlainLabel *label = plainLabel(unit);
        label->setInk(Token::Muted);
        row->addWidget(label);
    }
    row->addStretch(1);
    return row;
}

/// The words beside a tick box belong to it: a click on them is one on the box.
class BesideBox : public QObject {
public:
    BesideBox(QWidget *words, QCheckBox *box) : QObject(words), m_box(box) { words->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonRelease)
            m_box->click();
        return QObject::eventFilter(watched, event);
    }

private:
    QCheckBox *m_box;
};

} // namespace

TextField::TextField(
    EditorContext &context, const QString &path, const FieldWords &words, const QString &placeholder, QWidget *parent)
    : Field(context, path, words, parent), m_edit(new QLineEdit(draft().value(path).toString()))
{
    m_edit->setPlaceholderText(placeholder);
    m_edit->setMaxLength(400);
    body()->addWidget(m_edit);
    setEntry(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::commit);
}

QJsonValue TextField::value() const
{
    return textOrAbsent(m_edit->text().trimmed());
}

QWidget *TextField::entry() const
{
    return m_edit;
}

PercentField::PercentField(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent)
    : Field(context, path, words, parent), m_edit(new QLineEdit)
{
    // The text is exact ("7.5"); only its decimal sign is the person's.
    m_edit->setText(draft().value(path).toString().replace(u'.', QLocale().decimalPoint()));
    m_edit->setMaxLength(12);
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    body()->addLayout(withUnit(m_edit, tr("%", "percent sign behind a field")));
    setEntry(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::commit);
}

QJsonValue PercentField::value() const
{
    return textOrAbsent(figuresWithPoint(m_edit->text()));
}

QWidget *PercentField::entry() const
{
    return m_edit;
}

NumberField::NumberField(
    EditorContext &context, const QString &path, const FieldWords &words, const Range &range, QWidget *parent)
    : Field(context, path, words, parent), m_range(range), m_box(new QSpinBox)
{
    const bool isOptional = !range.none.isEmpty();
    const int least = isOptional ? range.least - 1 : range.least;
    m_box->setRange(least, range.most);
    if (isOptional)
        m_box->setSpecialValueText(range.none);
    m_box->setGroupSeparatorShown(true);
    m_box->setValue(static_cast<int>(draft().value(path).toInteger(isOptional ? least : range.usual)));
    m_box->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    leaveWheelToForm(m_box);
    body()->addLayout(withUnit(m_box, range.unit));
    setEntry(m_box);
    connect(m_box, &QSpinBox::valueChanged, this, &Field::commit);
}

QJsonValue NumberField::value() const
{
    return m_box->value() < m_range.least ? absent() : QJsonValue(m_box->value());
}

QWidget *NumberField::entry() const
{
    return m_box;
}

SwitchField::SwitchField(
    EditorContext &context, const QString &path, const FieldWords &words, bool usual, QWidget *parent)
    : Field(context, path, {{}, words.help}, parent), m_box(new QCheckBox)
{
    m_box->setChecked(draft().value(path).toBool(usual));
    m_box->setAccessibleName(words.label);
    // Words of a tick box do not wrap: they stand beside it.
    PlainLabel *label = paragraphLabel(words.label);
    label->setBuddy(m_box);
    new BesideBox(label, m_box); // the label owns it
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    body()->addLayout(row);
    indentHelp();
    setEntry(m_box);
    connect(m_box, &QCheckBox::toggled, this, &Field::commit);
}

QJsonValue SwitchField::value() const
{
    return m_box->isChecked();
}

QWidget *SwitchField::entry() const
{
    return m_box;
}

ChoiceField::ChoiceField(
    EditorContext &context, const QString &path, const FieldWords &words, const QList<Choice> &choices, QWidget *parent)
    : Field(context, path, words, parent), m_choices(choices), m_help(words.help), m_box(new QComboBox)
{
    const QString now = draft().value(path).toString();
    for (const Choice &choice : choices)
        m_box->addItem(choice.text, choice.word);
    m_box->setCurrentIndex(qMax(0, m_box->findData(now)));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    tellWhole(m_box);
    leaveWheelToForm(m_box);
    body()->addWidget(m_box);
    setEntry(m_box);
    describe();
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        describe();
        if (m_write)
            m_write(chosen());
        else
            commit();
        Q_EMIT chosenByPerson(chosen());
    });
}

void ChoiceField::describe()
{
    const Choice &choice = m_choices[qMax(0, m_box->currentIndex())];
    setHelp(choice.sentence.isEmpty() ? m_help : choice.sentence);
}

QString ChoiceField::chosen() const
{
    return m_box->currentData().toString();
}

QJsonValue ChoiceField::value() const
{
    // Where choosing writes more than a word, the word is part of it.
    return m_write ? draft().value(path()) : textOrAbsent(chosen());
}

QWidget *ChoiceField::entry() const
{
    return m_box;
}

CurrencyField::CurrencyField(
    EditorContext &context, const QString &path, const FieldWords &words, const QString &none, QWidget *parent)
    : Field(context, path, words, parent), m_none(none), m_box(new QComboBox)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    if (!none.isEmpty())
        m_box->addItem(none);
    offerCurrencies(m_box, context.catalog);
    const QString now = draft().value(path).toString();
    m_box->setCurrentText(now.isEmpty() ? none : now);
    m_box->lineEdit()->setAccessibleName(words.label);
    leaveWheelToForm(m_box);
    body()->addWidget(m_box);
    setEntry(m_box);
    connect(m_box, &QComboBox::currentTextChanged, this, &Field::commit);
}

QJsonValue CurrencyField::value() const
{
    const QString text = m_box->currentText().trimmed();
    if (!m_none.isEmpty() && (text.isEmpty() || text == m_none))
        return draft().has(path()) ? QJsonValue(QJsonValue::Null) : absent();
    return textOrAbsent(text.size() == 3 ? text.toUpper() : text);
}

QWidget *CurrencyField::entry() const
{
    return m_box;
}

MomentField::MomentField(
    EditorContext &context, const QString &path, const FieldWords &words, const QString &none, QWidget *parent)
    : Field(context, path, words, parent),
      m_first(draft().value(path)),
      m_box(new QCheckBox(none)),
      m_date(new QDateEdit),
      m_time(new QTimeEdit)
{
    const auto instant = parseIso(m_first.toString());
    const Instant shown = instant ? *instant : context.session.desk().clock.now();
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toUnixMs(shown), context.zone);
    m_date->setCalendarPopup(true);
    m_date->setDate(local.date());
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setTime(instant ? local.time() : QTime(0, 0));
    m_firstDate = m_date->date();
    m_firstTime = m_time->time();
    m_date->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time"));
    m_box->setChecked(!instant.has_value());
    m_date->setEnabled(instant.has_value());
    m_time->setEnabled(instant.has_value());
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addWidget(m_date, 1);
    row->addWidget(m_time);
    body()->addWidget(m_box);
    body()->addLayout(row);
    leaveWheelToForm(m_date);
    leaveWheelToForm(m_time);
    setEntry(m_box);
    connect(m_box, &QCheckBox::toggled, this, [this](bool isOpen) {
        m_date->setEnabled(!isOpen);
        m_time->setEnabled(!isOpen);
        commit();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &Field::commit);
    connect(m_time, &QTimeEdit::timeChanged, this, &Field::commit);
}

QJsonValue MomentField::value() const
{
    if (m_box->isChecked())
        return absent();
    if (m_first.isString() && m_date->date() == m_firstDate && m_time->time() == m_firstTime)
        return m_first;
    const QDateTime local(m_date->date(), m_time->time(), context().zone);
    return toIso(fromUnixMs(local.toMSecsSinceEpoch()));
}

QWidget *MomentField::entry() const
{
    return m_box;
}

TierStartField::TierStartField(
    EditorContext &context, const QString &path, const FieldWords &words, bool isRevenue, QWidget *parent)
    : Field(context, path, words, parent), m_isRevenue(isRevenue), m_edit(new QLineEdit)
{
    const QJsonValue now = draft().value(path);
    if (now.isDouble() && isRevenue)
        m_edit->setText(toDecimal({now.toInteger(), context.base}).replace(u'.', QLocale().decimalPoint()));
    else if (now.isDouble())
        m_edit->setText(QString::number(now.toInteger()));
    else
        m_edit->setText(now.toString());
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setMaxLength(20);
    m_edit->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    body()->addLayout(withUnit(m_edit, isRevenue ? context.base.code() : tr("payments before", "behind a number")));
    setEntry(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &Field::commit);
}

QJsonValue TierStartField::value() const
{
    const QString figures = figuresWithPoint(m_edit->text());
    if (m_isRevenue) {
        const auto amount = parseDecimal(figures, context().base);
        return amount ? QJsonValue(amount->minor) : textOrAbsent(m_edit->text());
    }
    bool isNumber = false;
    const qint64 number = figures.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : textOrAbsent(m_edit->text());
}

QWidget *TierStartField::entry() const
{
    return m_edit;
}

} // namespace rd::views
