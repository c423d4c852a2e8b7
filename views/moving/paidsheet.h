// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/moveservice.h"
#include "views/participants/columnssheet.h"

class QCheckBox;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class ProgressPane;
class TextRows;

/// Takes over commissions that another system has paid, so that nothing is paid twice: which column of its list is
/// which, what the file would do, line by line where something does not fit, then the import.
class PaidSheet : public ColumnsSheet {
    Q_OBJECT
public:
    PaidSheet(Session &session, File file, QWidget *parent);
    ~PaidSheet() override;
    /// Asks for a file and opens the sheet on `parent`; what cannot be read is reported.
    static void choose(Session &session, QWidget *parent);

    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] const std::optional<services::PaidReport> &report() const { return m_report; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }

Q_SIGNALS:
    void previewed();
    void imported();

private:
    void build();
    /// Tries the import; an answer about other columns is dropped.
    void check() override;
    void dropCheck() override;
    void refresh() override;
    [[nodiscard]] bool isOver() const override { return m_report && m_report->import.imported; }
    void import();
    void take(const Result<services::PaidReport> &report, bool dryRun);
    void show(bool dryRun);

    std::optional<services::PaidReport> m_report;
    PlainLabel *m_sentence;
    ElidedTable *m_table;
    TextRows *m_rows;
    QCheckBox *m_skip;
    ProgressPane *m_progress;
    QPushButton *m_import;
    CancelToken m_trying; ///< the preview under way
    int m_generation = 0; ///< of previews
    bool m_running = false;
};

} // namespace rd::views
