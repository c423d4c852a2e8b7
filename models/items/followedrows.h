// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowruns.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace rd::items {

class RowModel;

/// What a table shows at one moment, so that another thread can say which things stand in its rows, and in which rows
/// things stand, whatever becomes of the table meanwhile. To take it costs the same for any number of rows where they
/// are columns or windows; of other tables, which are small, the ids are copied.
class RowsAtOnce {
public:
    /// On the model's thread.
    explicit RowsAtOnce(const RowModel &model);
    /// On any thread.
    [[nodiscard]] std::vector<qint64> idsIn(const RowRuns &rows) const { return m_idsIn(rows); }
    [[nodiscard]] RowRuns runsOf(const std::vector<qint64> &ids) const { return m_runsOf(ids); }

private:
    std::function<std::vector<qint64>(const RowRuns &)> m_idsIn;
    std::function<RowRuns(const std::vector<qint64> &)> m_runsOf;
};

/// Rows of a table that somebody has chosen, while the table may be read again, searched or sorted: followed by what
/// stands in them. They are found again on another thread, of millions as of few; until then isFinding(). The model's
/// thread.
class FollowedRows : public QObject {
    Q_OBJECT
public:
    /// Does `work` on another thread, then `done` on the model's; neither `done` after the end of this.
    using Background = std::function<void(QObject *context, std::function<void()> work, std::function<void()> done)>;
    /// @param rows as they stand
    FollowedRows(const RowModel &model, RowRuns rows, Background background, QObject *parent);
    ~FollowedRows() override;

    /// As they stand now; while isFinding() as they stood.
    [[nodiscard]] const RowRuns &rows() const { return m_rows; }
    [[nodiscard]] bool isFinding() const { return m_before != nullptr; }

Q_SIGNALS:
    void lost(); ///< the table has changed: isFinding()
    void found(); ///< rows() are those of now; what is not shown any more is not among them

private:
    void remember();
    void find();

    const RowModel &m_model;
    RowRuns m_rows;
    Background m_background;
    std::shared_ptr<const RowsAtOnce> m_before; ///< what m_rows are rows of, from a change until they are found
    int m_finding = 0; ///< drops what was found for rows that have changed again
};

} // namespace rd::items
