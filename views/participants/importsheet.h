// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/columnmap.h"
#include "models/services/importedmethods.h"
#include "models/services/peopleservice.h"
#include "models/services/tablefile.h"
#include "views/support/sheet.h"

#include <QStringList>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace rd::views {

class ColumnsPane;
class PlainLabel;
class ProgressPane;
class StepLine;

/// Asks which column of a table is which, shows what importing it would do, line by line where something is wrong, and
/// then imports it. A file under our own names of columns begins with the second step.
class ImportSheet : public Sheet {
    Q_OBJECT
public:
    using Kind = services::ImportKind;
    using File = std::shared_ptr<const services::TableFile>; ///< may have a million rows
    ImportSheet(Session &session, Kind kind, File file, const QStringList &campaigns, QWidget *parent);
    /// A table that is no file: it cannot be read in another form.
    ImportSheet(Session &session, Kind kind, services::Sheet sheet, const QStringList &campaigns, QWidget *parent);
    ~ImportSheet() override;
    /// Asks for a file, reads it in the background and opens the sheet on `parent`; what cannot be read is reported.
    static void choose(Session &session, Kind kind, const QStringList &campaigns, QWidget *parent);

    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QPushButton *checkButton() const { return m_check; }
    [[nodiscard]] QPushButton *columnsButton() const { return m_toColumns; }
    [[nodiscard]] ColumnsPane *columns() const { return m_pane; }
    [[nodiscard]] QComboBox *campaignChoice() const { return m_campaign; }
    [[nodiscard]] QCheckBox *skipChoice() const { return m_skip; }
    [[nodiscard]] const std::optional<services::ImportReport> &report() const { return m_report; }
    /// What it says of the file, for tests of its words.
    [[nodiscard]] QStringList problemTexts() const;

Q_SIGNALS:
    void previewed();
    void imported();
    /// The file was read again in another form, or could not be.
    void readAgain();

private:
    [[nodiscard]] bool isTouched() const override { return m_isTouched; }
    void build(const QStringList &campaigns);
    [[nodiscard]] QWidget *buildCheck(const QStringList &campaigns);
    void showColumnsStep();
    void readIn(const services::TableForm &form);
    /// Tries the import into the chosen campaign; an answer about another one is dropped.
    void preview();
    void import();
    [[nodiscard]] services::ImportOptions options() const;
    void take(const Result<services::ImportReport> &report, bool dryRun);
    [[nodiscard]] QString stayingText() const;
    void showPreview();
    void showResult();
    void showUnread();
    void showProblems();
    [[nodiscard]] QString problemText(const services::RowProblem &problem) const;
    void remember();
    void refreshButtons();

    Kind m_kind;
    File m_file;
    std::shared_ptr<const services::Sheet> m_sheet; ///< as it is imported; made once for a choice of columns
    ProgressPane *m_progress;
    std::optional<services::ImportReport> m_report;
    std::vector<services::MethodBeside> m_staying; ///< payout methods that the file leaves as they are
    StepLine *m_steps = nullptr;
    QStackedWidget *m_stack = nullptr;
    ColumnsPane *m_pane = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_unread = nullptr;
    PlainLabel *m_stayingNote = nullptr;
    QComboBox *m_campaign = nullptr;
    QCheckBox *m_skip = nullptr;
    QWidget *m_problems = nullptr;
    QVBoxLayout *m_problemLines = nullptr;
    QPushButton *m_toColumns = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_import = nullptr;
    CancelToken m_trying; ///< the preview under way
    int m_generation = 0; ///< of previews
    int m_reading = 0; ///< generation of readings
    QString m_previewed; ///< campaign of the report
    bool m_isOwn = false; ///< our own names: nothing was chosen
    bool m_isTouched = false; ///< something was chosen
    bool m_canRead = true; ///< in the form that was said
    bool m_running = false;
};

} // namespace rd::views
