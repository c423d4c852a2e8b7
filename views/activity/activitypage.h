// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/windowpage.h"

class QComboBox;

namespace rd::items {
class ActivityModel;
}

namespace rd::views {

class RecordsPage;

/// What the program did: syncs, issues, imports, decisions, with outcome and duration. One step down: every record of
/// the books.
class ActivityPage : public WindowPage {
    Q_OBJECT
public:
    explicit ActivityPage(Session &session, QWidget *parent = nullptr);
    /// "records" and what to search them for; other words a search.
    void open(const QString &argument) override;
    [[nodiscard]] items::ActivityModel *model() const { return m_model; }
    [[nodiscard]] RecordsPage *records() const { return m_records; }
    [[nodiscard]] QAction *recordsAction() const { return m_openRecords; }

protected:
    void fillPanel(const QModelIndex &index) override;
    void tellTruth() override;

private:
    void buildFilters();
    void buildTable();
    void applyFilter();

    items::ActivityModel *m_model;
    RecordsPage *m_records;
    QAction *m_openRecords = nullptr;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_outcomes = nullptr;
};

} // namespace rd::views
