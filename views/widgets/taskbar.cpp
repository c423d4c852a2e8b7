// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/taskbar.h"

#include "views/theme/paint.h"
#include "views/widgets/buttons.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <cmath>

namespace rd::views {

namespace {

/// Bars count in thousandths: a task may have more steps than an int holds.
void showProgress(QProgressBar *bar, qint64 done, qint64 total)
{
    bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        bar->setValue(static_cast<int>(std::lround(double(done) / double(total) * 1000.0)));
}

QString countText(const TaskEntry &task)
{
    QString text = task.total > 0 ? TaskBar::tr("%1 of %2").arg(formatCount(task.done), formatCount(task.total))
        : task.done > 0           ? formatCount(task.done)
                                  : QString();
    if (task.cancelling)
        text = TaskBar::tr("Stopping…");
    if (!task.detail.isEmpty())
        text = text.isEmpty() ? task.detail : text + QStringLiteral(" \u00B7 ") + task.detail;
    return text;
}

} // namespace

TaskBar::TaskBar(QWidget *parent)
    : QFrame(parent),
      m_text(new PlainLabel({}, TextRole::Caption, this)),
      m_status(iconButton(Icon::Info, tr("Status"), this)),
      m_button(new QToolButton(this)),
      m_progress(new QProgressBar(this)),
      m_popup(new QFrame(this, Qt::Popup)),
      m_list(new QVBoxLayout(m_popup))
{
    m_text->setElide(Qt::ElideRight);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(scaled(96));
    m_progress->setAccessibleName(tr("Progress of background tasks"));
    m_progress->hide();
    m_button->setFont(textFont(TextRole::Caption));
    m_button->setIcon(Icons::get(Icon::Sync));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->hide();
    m_popup->setFrameShape(QFrame::NoFrame);
    m_popup->setAutoFillBackground(true);
    m_popup->setBackgroundRole(QPalette::Base);
    m_list->setContentsMargins(space(Space::Large), space(Space::Medium), space(Space::Large), space(Space::Medium));
    m_list->setSpacing(space(Space::Medium));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::Small), scaled(2), space(Space::Small), scaled(2));
    row->setSpacing(space(Space::Tight));
    row->addWidget(m_status);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_button);
    setStatus(Tone::Neutral, Icon::Info, {});
    connect(m_button, &QToolButton::clicked, this, &TaskBar::toggleList);
    connect(m_status, &QToolButton::clicked, this, &TaskBar::statusActivated);
}

void TaskBar::setStatus(Tone tone, Icon icon, const QString &text)
{
    m_status->setIcon(Icons::get(icon, toneToken(tone)));
    m_status->setAccessibleName(text.isEmpty() ? tr("Status") : text);
    m_status->setToolTip(tipText(text));
    m_status->setVisible(!text.isEmpty());
    m_text->setText(text);
}

void TaskBar::setTasks(const QList<TaskEntry> &tasks)
{
    if (tasks == m_tasks)
        return;
    m_tasks = tasks;
    m_button->setVisible(!tasks.isEmpty());
    m_progress->setVisible(!tasks.isEmpty());
    if (tasks.isEmpty()) {
        m_popup->hide();
        return;
    }
    const QString words =
        tasks.size() == 1 ? tasks.first().title : tr("%Ln background task(s)", nullptr, static_cast<int>(tasks.size()));
    m_button->setText(plainMnemonic(words));
    m_button->setAccessibleName(words);
    m_button->setToolTip(tipText(tr("Show background tasks")));
    qint64 done = 0;
    qint64 total = 0;
    bool known = true;
    for (const TaskEntry &task : tasks) {
        known = known && task.total > 0;
        // Equal weight for each task, whatever it counts.
        done += task.total > 0 ? static_cast<qint64>(double(task.done) / double(task.total) * 1000.0) : 0;
        total += 1000;
    }
    showProgress(m_progress, done, known ? total : 0);
    if (m_popup->isVisible())
        fillList();
}

void TaskBar::addWidget(QWidget *widget)
{
    widget->setParent(this);
    layout()->addWidget(widget);
}

void TaskBar::fillList()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const TaskEntry &task : m_tasks) {
        auto *entry = new QWidget(m_popup);
        auto *grid = new QGridLayout(entry);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(scaled(2));
        grid->addWidget(new PlainLabel(safeText(task.title), TextRole::Strong, entry), 0, 0);
        auto *bar = new QProgressBar(entry);
        bar->setTextVisible(false);
        bar->setAccessibleName(task.title);
        showProgress(bar, task.done, task.total);
        grid->addWidget(bar, 1, 0);
        grid->addWidget(captionLabel(countText(task), entry), 2, 0);
        if (task.cancellable) {
            auto *cancel = makeButton(tr("Cancel"), Emphasis::Normal, entry);
            cancel->setAccessibleName(tr("Cancel: %1").arg(task.title));
            cancel->setEnabled(!task.cancelling);
            connect(cancel, &QPushButton::clicked, this, [this, id = task.id] { Q_EMIT cancelRequested(id); });
            grid->addWidget(cancel, 0, 1, 3, 1, Qt::AlignVCenter);
        }
        grid->setColumnStretch(0, 1);
        m_list->addWidget(entry);
    }
    m_popup->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_popup->adjustSize();
    m_popup->move(
        m_button->mapToGlobal(QPoint(m_button->width() - m_popup->width(), -m_popup->height() - space(Space::Tight))));
}

void TaskBar::toggleList()
{
    fillList();
    m_popup->show();
    fillList();
}

void TaskBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

} // namespace rd::views
