// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/campaignedit.h"
#include "models/services/campaignservice.h"
#include "views/support/sheet.h"

#include <QPointer>

namespace rd::services {
class Task;
}

namespace rd::views {

class ProgressPane;

/// Before a campaign document is applied: what it changes from now on, and that the past stays (domain.md 5.4.20). A
/// document that cannot be is handed back at once.
class EditSheet : public Sheet {
    Q_OBJECT
public:
    EditSheet(Session &session, const QByteArray &document, QWidget *parent);
    void start(); ///< computes the preview
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    [[nodiscard]] const std::optional<services::CampaignEdit> &edit() const { return m_edit; }

Q_SIGNALS:
    void previewed();
    void refused(const rd::Error &error);
    void applied(const rd::services::CampaignApplyReport &report);

protected:
    void reject() override;

private:
    void take(const Result<services::CampaignEdit> &edit);
    void show(const services::CampaignEdit &edit);
    void apply();

    QByteArray m_document;
    std::optional<services::CampaignEdit> m_edit;
    QPointer<services::Task> m_task;
    QWidget *m_content;
    ProgressPane *m_progress;
    QPushButton *m_apply;
};

} // namespace rd::views
