// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"

#include <functional>
#include <optional>

namespace rd::views {

/// A table of texts for sheets: each cell as it is shown, with the number it sorts by and the code a chip looks at
/// where it has them. Ids are places in the rows given, from 1.
class TextRows : public items::RowModel {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        std::optional<qint64> number{};
        QString code{};
    };
    using Row = std::vector<Cell>;
    using Condition = std::function<bool(std::size_t row)>;

    using items::RowModel::RowModel;
    ~TextRows() override;
    void setRows(std::vector<Row> rows);
    /// Which rows are shown besides the search; empty = all.
    void setCondition(Condition condition);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override { return !m_condition || m_condition(source); }

private:
    std::vector<Row> m_rows;
    Condition m_condition;
};

} // namespace rd::views
