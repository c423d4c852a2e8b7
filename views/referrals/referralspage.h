// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/tablepage.h"

class QComboBox;

namespace rd {
struct ReferralRow;
}

namespace rd::items {
class ReferralModel;
}

namespace rd::views {

class PaymentsPage;

/// Who brought whom, and how the program knows. A customer can be assigned by hand.
class ReferralsPage : public TablePage {
    Q_OBJECT
public:
    explicit ReferralsPage(Session &session, QWidget *parent = nullptr);
    /// "referral 12" the details of one, "payments" and what to search all payments for; other words a search.
    void open(const QString &argument) override;
    void reload() override;
    [[nodiscard]] items::ReferralModel *model() const { return m_model; }
    [[nodiscard]] QAction *assignAction() const { return m_assign; }
    [[nodiscard]] QAction *paymentsAction() const { return m_payments; }
    [[nodiscard]] PaymentsPage *allPayments() const { return m_allPayments; }
    [[nodiscard]] QAction *allPaymentsAction() const { return m_openPayments; }
    [[nodiscard]] QAction *participantAction() const { return m_participant; }
    [[nodiscard]] QComboBox *evidenceChoice() const { return m_evidence; }
    [[nodiscard]] QComboBox *connectionChoice() const { return m_connections; }

protected:
    void fillPanel(const QModelIndex &index) override;

private:
    struct Loaded;
    void buildTable();
    void show(Loaded loaded);
    void fillCampaigns();
    void buildFilters();
    void applyFilter();
    void assign();
    void import();
    void erase();
    void showPayments();

    items::ReferralModel *m_model;
    QComboBox *m_campaigns = nullptr;
    QComboBox *m_evidence = nullptr;
    QComboBox *m_connections = nullptr;
    bool m_areSeveral = false; ///< connections, as last seen
    QAction *m_participant = nullptr;
    qint64 m_wantedId = 0; ///< argument of open() until the rows are there
    QAction *m_assign = nullptr;
    QAction *m_import = nullptr;
    QAction *m_erase = nullptr;
    QAction *m_rewards = nullptr;
    QAction *m_payments = nullptr;
    PaymentsPage *m_allPayments;
    QAction *m_openPayments = nullptr;
    QStringList m_campaignNames;
};

} // namespace rd::views
