// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/tablepage.h"

class QComboBox;

namespace rd {
struct Activity;
}

namespace rd::items {
class ActivityModel;
}

namespace rd::views {

/// What the program did: syncs, issues, imports, decisions, with outcome and duration.
class ActivityPage : public TablePage {
    Q_OBJECT
public:
    explicit ActivityPage(Session &session, QWidget *parent = nullptr);
    void reload() override;
    [[nodiscard]] items::ActivityModel *model() const { return m_model; }

protected:
    void fillPanel(const QModelIndex &index) override;

private:
    void buildFilters();
    void buildTable();
    void show(std::vector<Activity> rows);
    void applyFilter();

    items::ActivityModel *m_model;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_outcomes = nullptr;
};

} // namespace rd::views
