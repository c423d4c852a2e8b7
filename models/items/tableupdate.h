// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnmodel.h"

namespace rd::items {

/// Rows that were read anew take the place of those a table shows without stopping the window, however many there are:
/// filtered, ordered, added up and compared with the former ones on another thread, so that the window's thread only
/// exchanges them. Nothing is reset: what stays keeps its selection, the current row and the place it is scrolled to.
class TableUpdate {
public:
    /// Rows of the view that stand together, first and last.
    using Runs = std::vector<std::pair<int, int>>;
    /// Gives the new rows to a model of the same kind. Runs in prepare().
    using Fill = std::function<void(ColumnModel &twin)>;
    /// What a selection stands for when rows come and go.
    enum class Selected {
        Things, ///< those that were selected
        AllShown, ///< everything that search and filters leave, also what is new
    };

    /// What the model is asked and shows at this moment. The model's thread; takes no longer for more rows.
    TableUpdate(const ColumnModel &model, Fill fill, Runs selected, Selected meaning);
    /// Once, on any thread; a few hundred ms for a million rows.
    void prepare();
    /// Whether the model is still asked the same and the same is selected. Else another update is needed.
    [[nodiscard]] bool fits(const ColumnModel &model, const Runs &selected) const;
    /// Once, after prepare(), where it fits. The model's thread; takes no longer for more rows, but for what views do
    /// when rows move. From then on this holds the former rows: give it to another thread to be freed.
    void apply(ColumnModel &model);

    [[nodiscard]] const Fill &fill() const { return m_fill; }
    /// Whether the same things stand in the same order, so that nothing is to be found again.
    [[nodiscard]] bool areSame() const { return m_areSame; }
    /// Where what was selected stands among the new rows.
    [[nodiscard]] const Runs &selected() const { return m_nowSelected; }
    /// After apply(): where the first of the things stands now that stood below this row; −1 where none of many is
    /// left.
    [[nodiscard]] int rowAfter(const ColumnModel &model, int former) const;
    /// After apply(): where the thing stands now that stood in this row, or if it is gone the next one, or else the one
    /// before it; −1 where none of many is left.
    [[nodiscard]] int rowNear(const ColumnModel &model, int former) const;

private:
    std::shared_ptr<ColumnModel> m_twin;
    Fill m_fill;
    Runs m_selected;
    Runs m_nowSelected;
    Selected m_meaning;
    quint64 m_question;
    bool m_areSame = false;
};

} // namespace rd::items
