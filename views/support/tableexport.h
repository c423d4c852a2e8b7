// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/items/rowruns.h"
#include "models/services/tablemaker.h"
#include "models/services/task.h"

#include <QObject>

namespace rd::views {

/// Writes rows of a table into a file without making anybody wait: a portion is made of the rows on the GUI thread,
/// written by the pool, then the next. Nothing is left behind when it is cancelled, fails, or the table changes in the
/// middle. GUI thread.
class TableExport : public QObject {
    Q_OBJECT
public:
    /// @param rows of the model as it stands, in the order of the file
    TableExport(items::RowModel &model, items::RowRuns rows, QObject *parent);
    /// Once. finished() follows, also after cancel().
    void start(const services::TableMaker &maker, const QString &path, TableKind kind);
    void cancel();
    [[nodiscard]] qint64 total() const { return m_total; }

Q_SIGNALS:
    void progressed(qint64 done);
    void finished(const rd::Status &outcome);

private:
    void next();
    void takeRows();
    void write();
    [[nodiscard]] bool isStopped();
    void end(const Status &outcome);

    items::RowModel &m_model;
    items::RowRuns m_rows; ///< not taken yet
    qint64 m_total;
    qint64 m_written = 0;
    std::vector<std::size_t> m_taken; ///< places in the model's own rows (RowModel::source()), to be written next
    std::vector<items::FileColumn> m_columns;
    std::shared_ptr<TableFile> m_file; ///< the pool's while it writes
    bool m_cancelled = false;
    bool m_changed = false;
    bool m_over = false;
};

} // namespace rd::views
