// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/importedmethods.h"
#include "models/services/peopleservice.h"
#include "views/participants/columnssheet.h"

#include <QStringList>

#include <optional>

class QCheckBox;
class QComboBox;

namespace rd::views {

class PlainLabel;
class ProgressPane;

/// Asks which column of a table is which, shows what importing it would do, line by line where something is wrong, and
/// then imports it.
class ImportSheet : public ColumnsSheet {
    Q_OBJECT
public:
    ImportSheet(Session &session, Kind kind, File file, const QStringList &campaigns, QWidget *parent);
    /// A table that is no file: it cannot be read in another form.
    ImportSheet(Session &session, Kind kind, services::Sheet sheet, const QStringList &campaigns, QWidget *parent);
    ~ImportSheet() override;
    /// Asks for a file, reads it in the background and opens the sheet on `parent`; what cannot be read is reported.
    static void choose(Session &session, Kind kind, const QStringList &campaigns, QWidget *parent);

    [[nodiscard]] QPushButton *importButton() const { return m_import; }
    [[nodiscard]] QComboBox *campaignChoice() const { return m_campaign; }
    [[nodiscard]] QCheckBox *skipChoice() const { return m_skip; }
    [[nodiscard]] const std::optional<services::ImportReport> &report() const { return m_report; }
    /// What it says of the file, for tests of its words.
    [[nodiscard]] QStringList problemTexts() const;

Q_SIGNALS:
    void previewed();
    void imported();

private:
    void build(const QStringList &campaigns);
    [[nodiscard]] QWidget *buildCheck(const QStringList &campaigns);
    /// Tries the import into the chosen campaign; an answer about another one is dropped.
    void check() override;
    void dropCheck() override;
    void refresh() override;
    [[nodiscard]] bool isOver() const override { return m_report && m_report->imported; }
    void import();
    [[nodiscard]] services::ImportOptions options() const;
    void take(const Result<services::ImportReport> &report, bool dryRun);
    [[nodiscard]] QString stayingText() const;
    void showPreview();
    void showResult();
    void showUnread();
    void showProblems();

    Kind m_kind;
    ProgressPane *m_progress;
    std::optional<services::ImportReport> m_report;
    services::StayingMethods m_staying; ///< payout methods that the file leaves as they are
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_unread = nullptr;
    PlainLabel *m_stayingNote = nullptr;
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
