// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace rd::views {

class PlainLabel;

/// The page of a sheet that has nothing else to show while something is asked or done: a sentence over a bar, in the
/// middle. (Beside other content: ProgressPane.) GUI thread.
class WaitPane : public QWidget {
    Q_OBJECT
public:
    explicit WaitPane(QWidget *parent = nullptr);
    /// @param sentence safe
    void setSentence(const QString &sentence);
    /// @param total 0 = how much there is is not known: the bar only moves
    void setProgress(qint64 done, qint64 total);

private:
    PlainLabel *m_sentence;
    QProgressBar *m_bar;
};

} // namespace rd::views
