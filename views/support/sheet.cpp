// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/sheet.h"

#include "models/services/task.h"
#include "views/shell/session.h"
#include "views/shell/unlocksheet.h"
#include "views/support/forms.h"
#include "views/support/leaving.h"
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
      m_cancel(makeButton(tr("Cancel"))),
      m_title(sectionLabel(title))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(plainTitle(title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    column->setSpacing(space(Space::Medium));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_banners);
    m_body->setSpacing(space(Space::Medium));
    column->addLayout(m_body, 1);
    column->addSpacing(space(Space::Tight));
    m_buttons->setSpacing(space(Space::Small));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    column->addLayout(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * characters);
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::reject);
}

void Sheet::setSheetTitle(const QString &title)
{
    setWindowTitle(plainTitle(title));
    m_title->setText(title);
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
    m_isDone = true;
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void Sheet::showError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_banners->showBanner(u"failed"_s,
            {Tone::Info, tr("Stopped. What was stored by then stays; doing it again completes it."), {}, {}, true});
        return;
    }
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

bool Sheet::start(const QString &title, bool canStop,
    std::function<void(const ProgressSink &, const CancelToken &)> work, std::function<void(const Status &)> then)
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
    begin(title, canStop);
    m_task = task;
    // The session outlives the sheet, whose end must not swallow the outcome.
    connect(task, &services::Task::finished, &m_session, std::move(then));
    return true;
}

void Sheet::begin(const QString &title, bool canStop)
{
    if (m_running++ > 0)
        return;
    m_cancelToken = CancelToken();
    m_work = title;
    m_canStop = canStop;
    m_cancelText = m_cancel->text();
    if (canStop)
        m_cancel->setText(tr("Stop"));
}

void Sheet::end()
{
    if (--m_running > 0)
        return;
    m_task = nullptr;
    m_cancel->setText(m_cancelText);
    m_cancel->setEnabled(true);
    m_banners->dismiss(u"leaving"_s);
}

void Sheet::tell(Session &session, const QString &title, const Status &outcome)
{
    session.reportEnd(title, outcome);
}

/// Nobody loses what they typed to a key that was pressed by mistake.
void Sheet::leave()
{
    if (m_isDone || !isTouched()) {
        QDialog::reject();
        return;
    }
    askToLeave(m_session.dialogs(), this, tr("What you entered here was not saved."), [this] { QDialog::reject(); });
}

void Sheet::reject()
{
    if (!isWorking()) {
        leave();
        return;
    }
    if (!m_canStop) {
        m_banners->showBanner(u"leaving"_s,
            {Tone::Info,
                tr("“%1” is being finished and cannot be stopped halfway. What became of it will stand here.")
                    .arg(m_work),
                {}, {}, false});
        return;
    }
    m_cancelToken.cancel();
    if (m_task)
        m_task->cancel();
    m_cancel->setEnabled(false);
    m_banners->showBanner(u"leaving"_s,
        {Tone::Info, tr("“%1” stops at its next safe place. What became of it will stand here.").arg(m_work), {}, {},
            false});
}

} // namespace rd::views
