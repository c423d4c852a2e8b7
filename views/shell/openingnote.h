// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

class QPushButton;

namespace rd {
struct Progress;
}

namespace rd::services {
class Task;
}

namespace rd::views {

/// Says that something is being opened, once that takes longer than a moment: a file that is upgraded or recovered, a
/// sample that is made. Belongs to no window: as long as it is there the program does not end for want of a window. GUI
/// thread.
class OpeningNote : public QProgressDialog {
    Q_OBJECT
public:
    /// @param text what is being done, as plain text
    explicit OpeningNote(const QString &text);

    /// From its first report on it also says how far the task is, and offers to stop it.
    void follow(services::Task &task);

private:
    void tell(const Progress &progress);
    QString m_text;
    QPushButton *m_stop = nullptr; ///< from the first report on
    bool m_isStopping = false;
};

} // namespace rd::views
