// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payoutmethods.h"
#include "models/services/peopleservice.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::views {

class Session;

/// In the card of a participant: where they are paid, only in part, with the way to change it. Reads by itself.
class MethodPanel : public QWidget {
    Q_OBJECT
public:
    MethodPanel(Session &session, const Participant &who, QWidget *parent = nullptr);

Q_SIGNALS:
    void loaded();
    void changed(const QString &sentence);

private:
    void load();
    void show(const std::vector<services::PayoutMethodView> &methods);
    void edit();

    Session &m_session;
    Participant m_who;
    std::vector<services::PayoutMethodView> m_methods;
    QVBoxLayout *m_column;
};

} // namespace rd::views
