// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rd::views {

class BannerHost;
class Session;

/// Says by hand who brought a customer. The service checks customer, participant and role; what it refuses is shown in
/// place.
class AssignSheet : public QDialog {
    Q_OBJECT
public:
    AssignSheet(Session &session, const QStringList &campaigns, QWidget *parent);
    void setCustomer(const QString &customer);
    [[nodiscard]] QPushButton *assignButton() const { return m_assign; }
    [[nodiscard]] BannerHost *banners() const { return m_banners; }

Q_SIGNALS:
    void assigned();

private:
    void build(const QStringList &campaigns);
    void refresh();
    void assign();

    Session &m_session;
    BannerHost *m_banners;
    QLineEdit *m_customer;
    QLineEdit *m_participant;
    QComboBox *m_campaign;
    QLineEdit *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_assign;
};

} // namespace rd::views
