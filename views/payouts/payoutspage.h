// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/batchservice.h"
#include "views/support/chosenrewards.h"
#include "views/support/tablepage.h"

class QComboBox;
class QStackedWidget;

namespace rd::items {
class BatchModel;
}

namespace rd::views {

class BatchView;
class PayoutListPage;

/// The payout desk: all batches with where they stand; Enter opens one. New ones are made of what is approved.
class PayoutsPage : public TablePage {
    Q_OBJECT
public:
    explicit PayoutsPage(Session &session, QWidget *parent = nullptr);

    /// "new" makes batches of everything approved, "rewards 1 2 3" of these, "batch 12" opens one by its id, "batch
    /// 12 line 34" at the payout with that id, "payouts …" the payouts of all batches with a search; anything else is
    /// searched for.
    void open(const QString &argument) override;
    /// Makes batches of these, of which there may be a million; of none in particular, of everything approved.
    void makeNew(ChosenRewards rewards);
    void reload() override;
    [[nodiscard]] QList<QAction *> commands() const override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] items::BatchModel *model() const { return m_model; }
    [[nodiscard]] BatchView *batch() const { return m_view; }
    [[nodiscard]] QComboBox *stateChoice() const { return m_states; }
    [[nodiscard]] QAction *newAction() const { return m_new; }
    [[nodiscard]] QAction *backAction() const { return m_back; }
    /// @param line whose row becomes the current one; invalid = the first
    void openBatch(BatchId id, PayoutId line = {});
    [[nodiscard]] PayoutListPage *allPayouts() const { return m_all; }
    [[nodiscard]] QAction *allPayoutsAction() const { return m_openAll; }
    [[nodiscard]] bool isListShown() const; ///< of all payouts

protected:
    void fillPanel(const QModelIndex &index) override;
    void activateRow(const QModelIndex &index) override;

private:
    void buildCommands();
    void buildTable();
    void buildBatch();
    void show(std::vector<Batch> batches);
    void buildList();
    void openList();
    void leaveBatch();
    void leavePlace();
    void refreshBack();

    items::BatchModel *m_model;
    QStackedWidget *m_under = nullptr; ///< one batch, or the payouts of all
    BatchView *m_view = nullptr;
    PayoutListPage *m_all = nullptr;
    bool m_fromList = false; ///< the batch was opened from there
    QComboBox *m_states = nullptr;
    QAction *m_new = nullptr;
    QAction *m_details = nullptr;
    QAction *m_back = nullptr;
    QAction *m_rules = nullptr;
    QAction *m_openAll = nullptr;
};

} // namespace rd::views
