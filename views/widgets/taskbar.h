// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QFrame>

class QToolButton;
class QProgressBar;
class QVBoxLayout;

namespace rd::views {

class PlainLabel;

/// One background task as the bar shows it.
struct TaskEntry {
    QString id;
    QString title; ///< "Synchronizing acme-stripe"
    QString detail; ///< "1,204 payments"; may be empty
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known
    bool cancellable = true;
    bool cancelling = false;
    bool operator==(const TaskEntry &) const = default;
};

/// The line at the bottom of the window: what happened last, and what runs in the background. The button opens the list
/// with progress and cancel.
class TaskBar : public QFrame {
    Q_OBJECT

public:
    explicit TaskBar(QWidget *parent = nullptr);

    /// "✓ Synced 2 minutes ago · acme-stripe · 12 new payments"
    void setStatus(Tone tone, Icon icon, const QString &text);
    void setTasks(const QList<TaskEntry> &tasks);
    [[nodiscard]] const QList<TaskEntry> &tasks() const { return m_tasks; }
    /// A permanent widget at the end (workspace name, lock).
    void addWidget(QWidget *widget);

Q_SIGNALS:
    void cancelRequested(const QString &id);
    void statusActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillList();
    void toggleList();

    PlainLabel *m_text;
    QToolButton *m_status;
    QToolButton *m_button;
    QProgressBar *m_progress;
    QFrame *m_popup;
    QVBoxLayout *m_list;
    QList<TaskEntry> m_tasks;
};

} // namespace rd::views
