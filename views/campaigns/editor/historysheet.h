// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/campaignservice.h"
#include "views/support/sheet.h"

class QComboBox;
class QListWidget;
class QScrollArea;

namespace rd::views {

class DetailsView;

/// The versions of a campaign: since when, by whom, and what each changed, or in what it differs from any other. An old
/// one can be the start of a new one.
class HistorySheet : public Sheet {
    Q_OBJECT
public:
    using PastVersion = services::CampaignService::PastVersion;
    HistorySheet(Session &session, const QString &campaign, QWidget *parent);
    [[nodiscard]] QListWidget *list() const { return m_list; }
    /// Its data are places in the list; −1 = the version before.
    [[nodiscard]] QComboBox *againstChoice() const { return m_against; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }
    /// What is told of the version chosen, line by line.
    [[nodiscard]] QStringList said() const;

Q_SIGNALS:
    void loaded();
    /// The terms of an old version, to be edited and saved as a new one.
    void editRequested(const QJsonObject &document);

private:
    void take(std::vector<PastVersion> versions);
    void show(int row);
    void addChanges(DetailsView *details, const PastVersion &version) const;

    std::vector<PastVersion> m_versions;
    QListWidget *m_list;
    QComboBox *m_against;
    QScrollArea *m_details;
    QPushButton *m_use;
};

} // namespace rd::views
