// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

#include <QStringList>

class QComboBox;

namespace rd::views {

class ProgressPane;

/// Says by hand who brought a customer. The service checks customer, participant and role; what it refuses is shown in
/// place.
class AssignSheet : public Sheet {
    Q_OBJECT
public:
    AssignSheet(Session &session, const QStringList &campaigns, QWidget *parent);
    void setCustomer(const QString &customer);
    [[nodiscard]] QPushButton *assignButton() const { return m_assign; }

Q_SIGNALS:
    void assigned();

private:
    void build(const QStringList &campaigns);
    void refresh();
    void assign();

    QLineEdit *m_customer;
    QLineEdit *m_participant;
    QComboBox *m_campaign;
    QLineEdit *m_reason;
    ProgressPane *m_progress;
    QPushButton *m_assign;
};

} // namespace rd::views
