// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/campaignservice.h"
#include "models/services/simulation.h"
#include "views/support/sheet.h"

#include <QPointer>

class QComboBox;
class QDateEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace rd {
struct Campaign;
}

namespace rd::services {
class Task;
}

namespace rd::views {

class PlainLabel;
class ProgressPane;
class SimulationView;

/// What a campaign document would have cost over the payments already stored, for those who write documents; everybody
/// else has WhatIfPanel beside the form. Nothing is saved; a sync may run meanwhile.
class SimulationSheet : public Sheet {
    Q_OBJECT
public:
    SimulationSheet(Session &session, const std::vector<Campaign> &campaigns, QWidget *parent);
    /// Begins with this campaign's terms.
    void showCampaign(const QString &name);
    /// Begins with a document.
    void showDocument(const QByteArray &document);

    [[nodiscard]] QPlainTextEdit *documentEdit() const { return m_document; }
    [[nodiscard]] QComboBox *campaignChoice() const { return m_campaign; }
    [[nodiscard]] QPushButton *computeButton() const { return m_compute; }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] SimulationView *view() const { return m_view; }
    [[nodiscard]] const std::optional<services::SimulationReport> &report() const { return m_report; }

Q_SIGNALS:
    void computed();
    void applied(const rd::services::CampaignApplyReport &report);

protected:
    void reject() override;
    [[nodiscard]] bool isTouched() const override;

private:
    void build();
    void buildChoices();
    QWidget *buildDocument();
    QWidget *buildResult();
    void openFile();
    void apply();
    void compute();
    void take(const Result<services::SimulationReport> &report);
    void showPeriod();
    void setRunning(bool running);

    QList<std::pair<QString, QByteArray>> m_documents; ///< of the campaigns there are
    QString m_begun; ///< the document as it was shown first
    std::optional<services::SimulationReport> m_report;
    QPointer<services::Task> m_task;
    QComboBox *m_campaign;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QStackedWidget *m_pages;
    QPlainTextEdit *m_document;
    PlainLabel *m_sentence;
    SimulationView *m_view;
    ProgressPane *m_progress;
    QPushButton *m_back;
    QPushButton *m_apply;
    QPushButton *m_compute;
};

} // namespace rd::views
