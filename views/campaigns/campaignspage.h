// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/tablepage.h"

#include <QPersistentModelIndex>

class QJsonObject;

namespace rd {
struct Campaign;
struct Error;
} // namespace rd

namespace rd::items {
class CampaignModel;
}

namespace rd::services {
struct CampaignApplyReport;
}

namespace rd::views {

class CampaignEditor;

/// The campaigns with their terms in plain sentences. Terms come from the editor or a document; each change is a new
/// version.
class CampaignsPage : public TablePage {
    Q_OBJECT
public:
    explicit CampaignsPage(Session &session, QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] items::CampaignModel *model() const { return m_model; }
    [[nodiscard]] QAction *applyAction() const { return m_apply; }
    [[nodiscard]] QAction *simulateAction() const { return m_simulate; }
    [[nodiscard]] QAction *simulateDocumentAction() const { return m_simulateDocument; }
    [[nodiscard]] QAction *ratesAction() const { return m_rates; }
    [[nodiscard]] QAction *newAction() const { return m_new; }
    [[nodiscard]] QAction *editAction() const { return m_edit; }
    [[nodiscard]] QAction *duplicateAction() const { return m_duplicate; }
    [[nodiscard]] QAction *historyAction() const { return m_history; }
    /// Shows what applying a document would change, or why it cannot be. @param name of its file
    void takeDocument(const QByteArray &document, const QString &name);

Q_SIGNALS:
    void applied();

protected:
    void fillPanel(const QModelIndex &index) override;

private:
    void buildCommands();
    void buildTable();
    void startNew();
    CampaignEditor *edit(const QJsonObject &document, bool isNew);
    void editCurrent();
    void duplicateCurrent();
    void showHistory();
    void tellApplied(const services::CampaignApplyReport &report);
    void show(std::vector<Campaign> rows);
    void chooseDocument();
    void simulate();
    void simulateDocument();
    void refused(const Error &error, const QString &name);

    items::CampaignModel *m_model;
    QPersistentModelIndex m_told; ///< the row whose terms the panel was opened with by Enter
    QAction *m_new = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_history = nullptr;
    QAction *m_apply = nullptr;
    QAction *m_simulate = nullptr;
    QAction *m_simulateDocument = nullptr;
    QAction *m_rates = nullptr;
};

} // namespace rd::views
