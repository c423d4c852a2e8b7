// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/verifyservice.h"
#include "views/support/sheet.h"

namespace rd::views {

class DetailsView;
class ElidedTable;
class PlainLabel;
class ProgressPane;
class TextRows;

/// "Verify the books …": computes everything again as a task that can be stopped, and names the first difference of
/// each check with its place, what was expected and what was found. Changes nothing in the books; while there is a
/// difference, nothing is issued.
class VerifySheet : public Sheet {
    Q_OBJECT
public:
    VerifySheet(Session &session, QWidget *parent);
    /// Begins; says so where another task is running.
    void verify();
    [[nodiscard]] QPushButton *verifyButton() const { return m_verify; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const std::optional<services::VerifyReport> &report() const { return m_report; }

Q_SIGNALS:
    void verified();

private:
    void build();
    void show(const services::VerifyReport &report);
    void showDifferences(const services::VerifyReport &report);
    void copy();

    std::optional<services::VerifyReport> m_report;
    PlainLabel *m_sentence;
    QWidget *m_differences; ///< replaced with each run
    ElidedTable *m_table;
    TextRows *m_rows;
    ProgressPane *m_progress;
    QPushButton *m_copy;
    QPushButton *m_verify;
};

} // namespace rd::views
