// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace rd::services {
class Task;
}

namespace rd::views {

class PlainLabel;
class ProgressPane;
class Session;

/// What a place without rows shows while nothing was ever synced and a task is running: what is being done, how far it
/// is, and the way to stop it. "Nothing is due" would be a statement that nobody can make yet.
class FirstSync : public QWidget {
    Q_OBJECT
public:
    explicit FirstSync(Session &session, QWidget *parent = nullptr);
    /// Whether a place without rows is to show this now.
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void changed(); ///< isOn()

private:
    void follow(services::Task *task);
    void look();
    [[nodiscard]] bool wasNeverSynced() const;

    Session &m_session;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    ProgressPane *m_progress;
    QPushButton *m_cancel;
    bool m_isOn = false;
};

/// A stage of a task, in the person's language.
[[nodiscard]] QString stageText(const QString &stage);

} // namespace rd::views
