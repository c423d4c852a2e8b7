// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/tablepage.h"

class QComboBox;

namespace rd::items {
class BatchModel;
}

namespace rd::views {

class BatchView;

/// The payout desk: all batches with where they stand; Enter opens one. New ones are made of what is approved.
class PayoutsPage : public TablePage {
    Q_OBJECT
public:
    explicit PayoutsPage(Session &session, QWidget *parent = nullptr);

    /// "new" makes batches of everything approved, "rewards 1 2 3" of these, "batch 12" opens one by its id; anything
    /// else is searched for.
    void open(const QString &argument) override;
    void reload() override;
    [[nodiscard]] items::BatchModel *model() const { return m_model; }
    [[nodiscard]] BatchView *batch() const { return m_view; }
    [[nodiscard]] QComboBox *stateChoice() const { return m_states; }
    [[nodiscard]] QAction *newAction() const { return m_new; }
    [[nodiscard]] QAction *backAction() const { return m_back; }
    void openBatch(BatchId id);

protected:
    void fillPanel(const QModelIndex &index) override;
    void activateRow(const QModelIndex &index) override;

private:
    void buildCommands();
    void buildTable();
    void buildBatch();
    void makeNew(std::vector<RewardId> rewards);
    void show(std::vector<Batch> batches);
    void leaveBatch();

    items::BatchModel *m_model;
    BatchView *m_view = nullptr;
    QComboBox *m_states = nullptr;
    QAction *m_new = nullptr;
    QAction *m_details = nullptr;
    QAction *m_back = nullptr;
    QAction *m_rules = nullptr;
};

} // namespace rd::views
