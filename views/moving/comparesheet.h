// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/moveservice.h"
#include "views/support/sheet.h"

class QComboBox;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class TextRows;

/// "Their system says, we say", line by line; changes nothing. The lines can be saved as a CSV file.
class CompareSheet : public Sheet {
    Q_OBJECT
public:
    CompareSheet(Session &session, services::Sheet sheet, QWidget *parent);
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
    void reject() override;

private:
    void build();
    void start();
    void show(const services::CompareReport &report);
    void applyFilter();
    void save();
    void write(const QString &path);

    services::Sheet m_sheet;
    CancelToken m_cancelToken;
    std::optional<services::CompareReport> m_report;
    PlainLabel *m_sentence;
    QComboBox *m_outcome;
    ElidedTable *m_table;
    TextRows *m_rows;
    QPushButton *m_save;
};

} // namespace rd::views
