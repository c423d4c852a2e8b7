// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reports.h"
#include "views/support/paperperiod.h"
#include "views/support/sheet.h"

class QComboBox;
class QDateEdit;

namespace rd::views {

class ProgressPane;

/// Reports over everybody as a file: what was earned and given, the lines of all batches, every record of the books; as
/// CSV, XLSX or PDF.
class ReportSheet : public Sheet {
    Q_OBJECT
public:
    ReportSheet(Session &session, QWidget *parent);
    [[nodiscard]] QComboBox *kindChoice() const { return m_kind; }
    [[nodiscard]] QComboBox *periodChoice() const { return m_period->choice(); }
    [[nodiscard]] QComboBox *fileChoice() const { return m_file; }
    [[nodiscard]] QDateEdit *fromField() const { return m_period->from(); }
    [[nodiscard]] QDateEdit *toField() const { return m_period->to(); }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    void saved(const QString &sentence);

private:
    void build();
    void save();
    void write(const QString &path);
    [[nodiscard]] services::ReportOrder order() const;

    bool m_running = false;
    QComboBox *m_kind;
    PaperPeriod *m_period;
    QComboBox *m_mode;
    QComboBox *m_file;
    ProgressPane *m_progress;
    QPushButton *m_save;
};

} // namespace rd::views
