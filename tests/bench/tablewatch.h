// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <QFile>
#include <QObject>

#include <functional>

class QTableView;
class QWidget;

namespace rd::bench {

/// How long this thread stood in the queue for a processor: what a busy machine adds to a time, not the program.
class ProcessorQueue {
public:
    ProcessorQueue();
    /// Milliseconds since the thread began; always 0 elsewhere than on Linux.
    [[nodiscard]] double waited();

private:
    QFile m_file;
};

/// Tells when a widget, or anything in it, has been painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget &watched);
    ~PaintWatch() override;
    PaintWatch(const PaintWatch &) = delete;
    PaintWatch &operator=(const PaintWatch &) = delete;
    bool eventFilter(QObject *receiver, QEvent *event) override;
    bool isPainted = false;

private:
    QWidget &m_watched;
};

/// Runs the event loop until nothing is left to do: the answers of the pool included.
void rest();

/// Adds how long `act` took until `isDone`, in ms, to a figure. The event loop runs meanwhile. Ends the bench with an
/// error that names the figure where nothing comes of it for minutes.
void measureUntil(Figure &figure, const std::function<void()> &act, const std::function<bool()> &isDone);

/// A table that is driven from outside: tells when it shows what came of something.
class TableWatch : public QObject {
public:
    explicit TableWatch(QTableView &table);
    enum class Change {
        Rows, ///< other rows, or the same ones in another order, are painted
        Place, ///< the place that is scrolled to is painted
    };
    /// Adds the ms until everything in sight is painted, with what it says.
    void measure(Figure &figure, Change change, const std::function<void()> &act);

private:
    [[nodiscard]] bool areRowsAtHand() const;
    [[nodiscard]] std::pair<int, int> rowsInSight() const;

    QTableView &m_table;
    PaintWatch m_paint;
    bool m_isChanged = false;
};

/// One jump and one turn of the wheel in it. @param step from 0 on: each goes somewhere else
void scroll(QTableView &table, TableWatch &watch, int step, Figure &jump, Figure &wheel);

} // namespace rd::bench
