// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/batch.h"
#include "views/support/windowpage.h"

class QComboBox;

namespace rd::items {
class PayoutListModel;
}

namespace rd::views {

/// The payouts of all batches, with their sums: found, ordered, exported and printed however many they are. One step
/// below the batches.
class PayoutListPage : public WindowPage {
    Q_OBJECT
public:
    explicit PayoutListPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] items::PayoutListModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *stateChoice() const { return m_states; }
    /// Its arrow leads back to the batches.
    [[nodiscard]] PageHeader *place() const { return header(); }

Q_SIGNALS:
    void batchWanted(rd::BatchId batch, rd::PayoutId line);

protected:
    void fillPanel(const QModelIndex &index) override;
    void activateRow(const QModelIndex &index) override;
    void tellTruth() override;

private:
    void buildTable();
    void openBatch();

    items::PayoutListModel *m_model;
    QComboBox *m_states;
    QAction *m_details;
    QAction *m_open;
};

} // namespace rd::views
