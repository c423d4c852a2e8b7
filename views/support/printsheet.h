// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowruns.h"
#include "views/support/papersheet.h"
#include "views/support/tableprint.h"

namespace rd::views {

class PlainLabel;

/// Which rows of a table go on paper.
class PrintSheet : public PaperSheet {
    Q_OBJECT
public:
    /// @param selected rows of the view; @param name of a PDF file, without its ending
    PrintSheet(Session &session, const ElidedTable &table, const TablePrint::Words &words, const QString &name,
        items::RowRuns selected, QWidget *parent);
    [[nodiscard]] QComboBox *rowsChoice() const { return m_which; }

protected:
    [[nodiscard]] PrintJob *makeJob() override;
    void startJob(PrintJob &job, const std::shared_ptr<QPagedPaintDevice> &device) override;
    [[nodiscard]] bool isPossible() const override;
    void refresh() override;

private:
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] qsizetype chosenCount() const;

    const ElidedTable &m_table;
    TablePrint::Words m_words;
    items::RowRuns m_selected;
    QComboBox *m_which;
    PlainLabel *m_many;
};

} // namespace rd::views
