// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace rd {
struct Progress;
}

namespace rd::views {

class PlainLabel;

/// How far a piece of work inside a sheet is: a bar with what is being done and how many. Hidden while nothing runs.
class ProgressPane : public QWidget {
    Q_OBJECT
public:
    explicit ProgressPane(QWidget *parent = nullptr);
    /// Something begins; how much of it there is is not known yet.
    void begin(const QString &text);
    void show(const Progress &progress);
    void end();

private:
    PlainLabel *m_text;
    QProgressBar *m_bar;
    QString m_what;
};

} // namespace rd::views
