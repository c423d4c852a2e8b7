// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/moveservice.h"
#include "views/participants/columnssheet.h"

class QComboBox;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class TextRows;

/// "Their system says, we say", line by line, once it is said which column of theirs is which; changes nothing. The
/// lines can be saved as a CSV file.
class CompareSheet : public ColumnsSheet {
    Q_OBJECT
public:
    CompareSheet(Session &session, File file, QWidget *parent);
    ~CompareSheet() override;
    /// Asks for a file and opens the sheet on `parent`; what cannot be read is reported.
    static void choose(Session &session, QWidget *parent);

    [[nodiscard]] const std::optional<services::CompareReport> &report() const { return m_report; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }
    [[nodiscard]] QComboBox *outcomeChoice() const { return m_outcome; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void compared();
    void saved();

protected:
private:
    void build();
    /// Compares; an answer about other columns is dropped.
    void check() override;
    void dropCheck() override;
    void refresh() override;
    /// Nothing is ever done: a person may go back to the columns as often as they like.
    [[nodiscard]] bool isOver() const override { return false; }
    void show(const services::CompareReport &report);
    void applyFilter();
    void save();
    void write(const QString &path);

    CancelToken m_comparing; ///< the one under way
    int m_generation = 0; ///< of comparisons
    std::optional<services::CompareReport> m_report;
    PlainLabel *m_sentence;
    QComboBox *m_outcome;
    ElidedTable *m_table;
    TextRows *m_rows;
    QPushButton *m_save;
};

} // namespace rd::views
