// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/editorfield.h"

#include "views/theme/tokens.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || (widget && widget->hasFocus()))
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

Field::Field(EditorContext &context, const QString &path, const FieldWords &words, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_path(path),
      m_label(words.label),
      m_name(plainLabel(words.label)),
      m_body(new QVBoxLayout),
      m_help(captionLabel({})),
      m_problem(captionLabel({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Tight));
    m_name->setVisible(!words.label.isEmpty());
    m_name->setWordWrap(true);
    column->addWidget(m_name);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space(Space::Tight));
    column->addLayout(m_body);
    for (PlainLabel *line : {m_help, m_problem}) {
        line->setWordWrap(true);
        line->hide();
        column->addWidget(line);
    }
    m_problem->setInk(Token::Negative);
    setHelp(words.help);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Field::commit()
{
    draft().set(m_path, value());
}

void Field::setEntry(QWidget *widget)
{
    m_name->setBuddy(widget);
    setFocusProxy(widget);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(m_label);
    if (widget->accessibleDescription().isEmpty())
        widget->setAccessibleDescription(m_help->text());
}

void Field::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
}

void Field::indentHelp()
{
    const int inside = space(Space::Page);
    m_help->setContentsMargins(isRightToLeft() ? 0 : inside, 0, isRightToLeft() ? inside : 0, 0);
}

void Field::setProblem(const QString &text)
{
    if (text == m_problem->text())
        return;
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (entry())
        entry()->setAccessibleDescription(text.isEmpty() ? m_help->text() : text);
}

QString Field::problem() const
{
    return m_problem->text();
}

FieldRow::FieldRow(const QList<QWidget *> &fields, QWidget *parent) : QWidget(parent), m_fields(fields)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space(Space::Large));
    grid->setVerticalSpacing(space(Space::Medium));
    arrange(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FieldRow::arrange(bool narrow)
{
    m_narrow = narrow;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < m_fields.size(); ++i) {
        grid->removeWidget(m_fields[i]);
        grid->addWidget(m_fields[i], narrow ? i : 0, narrow ? 0 : i, Qt::AlignTop);
        grid->setColumnStretch(i, narrow && i > 0 ? 0 : 1);
    }
}

QSize FieldRow::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    int widest = 0;
    for (const QWidget *field : m_fields)
        widest = qMax(widest, field->minimumSizeHint().width());
    size.setWidth(widest);
    return size;
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int wanted = (static_cast<int>(m_fields.size()) - 1) * space(Space::Large);
    for (const QWidget *field : m_fields)
        wanted += qMax(scaled(140), field->minimumSizeHint().width());
    if ((width() < wanted) != m_narrow)
        arrange(width() < wanted);
}

void leaveWheelToForm(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelGuard(field));
}

QString figuresWithPoint(QString text)
{
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return text.trimmed().replace(QLocale().decimalPoint(), u"."_s);
}

} // namespace rd::views
