// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/peopleservice.h"
#include "views/support/sheet.h"

#include <QStringList>

class QCheckBox;
class QComboBox;

namespace rd::views {

class PlainLabel;
class ProgressPane;
class StepLine;

/// Reads a CSV file, shows what importing it would do, line by line where something is wrong, and then imports it.
class ImportSheet : public Sheet {
    Q_OBJECT
public:
    enum class Kind { Participants, Referrals, Rates, Sales };
    ImportSheet(Session &session, Kind kind, services::Sheet sheet, const QStringList &campaigns, QWidget *parent);
    ~ImportSheet() override;
    /// Asks for a file, reads it in the background and opens the sheet on `parent`; what cannot be read is reported.
    static void choose(Session &session, Kind kind, const QStringList &campaigns, QWidget *parent);

    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QComboBox *campaignChoice() const { return m_campaign; }
    [[nodiscard]] const std::optional<services::ImportReport> &report() const { return m_report; }

Q_SIGNALS:
    void previewed();
    void imported();

private:
    void build(const QStringList &campaigns);
    /// Tries the import into the chosen campaign; an answer about another one is dropped.
    void preview();
    void import();
    [[nodiscard]] services::ImportOptions options() const;
    void take(const Result<services::ImportReport> &report, bool dryRun);
    void showPreview();
    void showResult();
    void showColumns();
    void showProblems();
    void refreshButton();

    Kind m_kind;
    services::Sheet m_sheet;
    ProgressPane *m_progress;
    std::optional<services::ImportReport> m_report;
    StepLine *m_steps = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_columns = nullptr;
    QComboBox *m_campaign = nullptr;
    QCheckBox *m_skip = nullptr;
    QWidget *m_problems = nullptr;
    QVBoxLayout *m_problemLines = nullptr;
    QPushButton *m_import = nullptr;
    CancelToken m_trying; ///< the preview under way
    int m_generation = 0; ///< of previews
    QString m_previewed; ///< campaign of the report
    bool m_running = false;
};

} // namespace rd::views
