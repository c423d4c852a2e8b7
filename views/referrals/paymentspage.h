// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/windowpage.h"

class QComboBox;

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
    [[nodiscard]] QAction *whyAction() const { return m_why; }

protected:
    void fillPanel(const QModelIndex &index) override;
    void tellTruth() override;

private:
    void buildTable();
    void fillConnections();
    void explain();

    items::PaymentModel *m_model;
    QComboBox *m_connections;
    QAction *m_why;
    QAction *m_referral;
};

} // namespace rd::views
