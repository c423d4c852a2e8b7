// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/confirmsheet.h"

#include "views/widgets/buttons.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTimer>

namespace rd::views {

namespace {

/// The usual frame of a sheet: title, content, a hairline's distance, buttons at the end.
QVBoxLayout *frameOf(QDialog *dialog, const QString &title)
{
    dialog->setWindowTitle(plainTitle(title));
    dialog->setModal(true);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    auto *label = sectionLabel(title, dialog);
    label->setWordWrap(true);
    column->addWidget(label);
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 64);
    return column;
}

} // namespace

ConfirmSheet::ConfirmSheet(const Confirmation &question, QWidget *parent)
    : QDialog(parent),
      m_verb(
          makeButton(plainMnemonic(question.verb), question.destructive ? Emphasis::Danger : Emphasis::Primary, this)),
      m_cancel(makeButton(
          question.cancel.isEmpty() ? tr("Cancel") : plainMnemonic(question.cancel), Emphasis::Normal, this)),
      m_delay(question.delay)
{
    QVBoxLayout *column = frameOf(this, question.title);
    column->addWidget(paragraphLabel(question.sentence, this));
    if (!question.detail.isEmpty()) {
        auto *detail = paragraphLabel(question.detail, this);
        detail->setInk(Token::Muted);
        column->addWidget(detail);
    }
    column->addSpacing(space(Space::Small));
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_verb);
    column->addLayout(row);
    setAccessibleDescription(question.sentence);
    m_verb->setAccessibleDescription(question.sentence);
    m_verb->setEnabled(m_delay.count() == 0);
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
}

void ConfirmSheet::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
    // A click meant for what was here before must not issue money.
    QTimer::singleShot(m_delay, m_verb, [this] { m_verb->setEnabled(true); });
}

TextSheet::TextSheet(const TextQuestion &question, QWidget *parent) : QDialog(parent)
{
    QVBoxLayout *column = frameOf(this, question.title);
    auto *label = plainLabel(question.label, this);
    column->addWidget(label);
    auto *verb = makeButton(plainMnemonic(question.verb), Emphasis::Primary, this);
    const auto check = [this, verb, question] {
        const QString entered = text();
        verb->setEnabled(entered.size() <= question.maxLength && (!question.required || !entered.isEmpty()));
    };
    if (question.multiLine) {
        m_lines = new QPlainTextEdit(question.text, this);
        m_lines->setTabChangesFocus(true);
        m_lines->setFixedHeight(fontMetrics().height() * 6);
        connect(m_lines, &QPlainTextEdit::textChanged, this, check);
        label->setBuddy(m_lines);
        m_lines->setAccessibleName(question.label);
        column->addWidget(m_lines);
    } else {
        m_line = new QLineEdit(question.text, this);
        m_line->setMaxLength(question.maxLength);
        connect(m_line, &QLineEdit::textChanged, this, check);
        label->setBuddy(m_line);
        m_line->setAccessibleName(question.label);
        column->addWidget(m_line);
    }
    column->addSpacing(space(Space::Small));
    auto *cancel = makeButton(tr("Cancel"), Emphasis::Normal, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::Small));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(verb);
    column->addLayout(row);
    verb->setDefault(true);
    check();
    // In several lines Enter is a new one.
    auto *submit = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(submit, &QShortcut::activated, verb, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(verb, &QPushButton::clicked, this, &QDialog::accept);
    (m_line ? static_cast<QWidget *>(m_line) : m_lines)->setFocus();
}

QString TextSheet::text() const
{
    return (m_line ? m_line->text() : m_lines->toPlainText()).trimmed();
}

} // namespace rd::views
