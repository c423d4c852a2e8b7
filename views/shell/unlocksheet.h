// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desk.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace rd::views {

class BannerHost;

/// Asks the member who acts in this window for their passphrase. Deletes itself when closed; the passphrase lives in
/// the field until it is checked, once.
class UnlockSheet : public QDialog {
    Q_OBJECT
public:
    UnlockSheet(services::Desk &desk, QWidget *parent);

Q_SIGNALS:
    void unlocked();

private:
    void build();
    void check();
    void take(const Status &outcome);

    services::Desk &m_desk;
    BannerHost *m_banners;
    QLineEdit *m_passphrase;
    QPushButton *m_unlock;
};

} // namespace rd::views
