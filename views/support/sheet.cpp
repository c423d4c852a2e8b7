// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/sheet.h"

#include "models/services/task.h"
#include "views/shell/session.h"
#include "views/shell/unlocksheet.h"
#include "views/support/forms.h"
#include "views/widgets/banner.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

Sheet::Sheet(Session &session, const QString &title, int characters, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_banners(new BannerHost),
      m_body(new QVBoxLayout),
      m_buttons(new QHBoxLayout),
      m_cancel(makeButton(tr("Cancel")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(plainTitle(title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    PlainLabel *label = sectionLabel(title);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_banners);
    m_body->setSpacing(space(Space::Medium));
    column->addLayout(m_body, 1);
    column->addSpacing(space(Space::Tight));
    m_buttons->setSpacing(space(Space::Small));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    column->addLayout(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

bool Sheet::event(QEvent *event)
{
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        growToContent(this);
    return isDone;
}

void Sheet::addNote(const QString &text)
{
    PlainLabel *note = paragraphLabel(text);
    note->setInk(Token::Muted);
    m_body->addWidget(note);
}

QFormLayout *Sheet::addForm()
{
    QFormLayout *form = makeForm();
    m_body->addLayout(form);
    return form;
}

QLineEdit *Sheet::addField(QFormLayout *form, const QString &label, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    edit->setMaxLength(400);
    addFormRow(form, label, edit);
    return edit;
}

void Sheet::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void Sheet::addLeadingButton(QPushButton *button)
{
    m_buttons->insertWidget(0, button);
}

void Sheet::setDone()
{
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void Sheet::showError(const Error &error)
{
    BannerContent content{Tone::Negative, safeText(sentenceFor(error), 600), {}, {}, true};
    if (errorCode(error) == "passphrase-needed"_L1)
        content.actions = {{tr("Enter the passphrase"), [this] { askPassphrase(); }}};
    m_banners->showBanner(u"failed"_s, content);
}

void Sheet::askPassphrase()
{
    auto *sheet = new UnlockSheet(m_session.desk(), this);
    connect(sheet, &UnlockSheet::unlocked, this, [this] { m_banners->dismiss(u"failed"_s); });
    sheet->open();
}

bool Sheet::start(const QString &title, std::function<void(const ProgressSink &, const CancelToken &)> work,
    std::function<void()> then)
{
    m_banners->dismissAll();
    // A refusal belongs into the sheet, not above the page: the task itself ends well.
    services::Task *task = m_session.run(
        title, [work = std::move(work)](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            work(progress, cancel);
            return {};
        });
    if (!task) {
        m_banners->showBanner(
            u"busy"_s, {Tone::Info, tr("Another task is still running. Try again when it has ended."), {}, {}, true});
        return false;
    }
    connect(task, &services::Task::finished, this, [then = std::move(then)] { then(); });
    return true;
}

} // namespace rd::views
