// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/windowpage.h"

#include <vector>

class QComboBox;

namespace rd {
struct Campaign;
}

namespace rd::items {
class PaymentModel;
}

namespace rd::views {

/// All payments the books know, of referred customers and of others, with their sums. One step below the referrals.
class PaymentsPage : public WindowPage {
    Q_OBJECT
public:
    explicit PaymentsPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] items::PaymentModel *model() const { return m_model; }
    [[nodiscard]] QComboBox *connectionChoice() const { return m_connections; }
    /// All payments, or those that count: of a campaign, of a cohort.
    [[nodiscard]] QComboBox *scopeChoice() const { return m_scopes; }
    /// Words to search for; before them may stand which payments are meant (paymentscope.h).
    void open(const QString &argument) override;
    void reload() override;
    [[nodiscard]] QAction *whyAction() const { return m_why; }

protected:
    void fillPanel(const QModelIndex &index) override;
    void tellTruth() override;

private:
    void buildTable();
    void fillConnections();
    void applyFilter();
    void fillScopes(const std::vector<Campaign> &campaigns);
    void explain();

    items::PaymentModel *m_model;
    QComboBox *m_connections;
    QComboBox *m_scopes;
    QAction *m_why;
    QAction *m_referral;
};

} // namespace rd::views
