// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/peopleservice.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace rd::views {

class BannerHost;
class PlainLabel;
class Session;
class StepLine;

/// Reads a CSV file, shows what importing it would do, line by line where something is wrong, and then imports it.
class ImportSheet : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Participants, Referrals, Rates, Sales };
    ImportSheet(Session &session, Kind kind, services::Sheet sheet, const QStringList &campaigns, QWidget *parent);
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
    void preview();
    void run(bool dryRun);
    void showPreview();
    void showResult();
    void showColumns();
    void showProblems();
    void refreshButton();
    void failed(const Error &error);

    Session &m_session;
    Kind m_kind;
    services::Sheet m_sheet;
    std::optional<services::ImportReport> m_report;
    StepLine *m_steps = nullptr;
    BannerHost *m_banners = nullptr;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_columns = nullptr;
    QComboBox *m_campaign = nullptr;
    QCheckBox *m_skip = nullptr;
    QWidget *m_problems = nullptr;
    QVBoxLayout *m_problemLines = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_import = nullptr;
    bool m_running = false;
};

} // namespace rd::views
