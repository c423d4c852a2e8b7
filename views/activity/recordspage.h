// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/windowpage.h"

class QComboBox;

namespace rd::items {
class RecordModel;
}

namespace rd::views {

/// The books as they are: every record of the hash chain, with its number and hash. One step below the activities.
class RecordsPage : public WindowPage {
    Q_OBJECT
public:
    explicit RecordsPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] items::RecordModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *groupChoice() const { return m_groups; }

protected:
    void fillPanel(const QModelIndex &index) override;
    void tellTruth() override;

private:
    void buildTable();

    items::RecordModel *m_model;
    QComboBox *m_groups;
};

} // namespace rd::views
