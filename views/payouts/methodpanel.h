// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payoutmethods.h"
#include "models/services/peopleservice.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::views {

class Session;

/// In the card of a participant: where they are paid, only in part, and the tax number that stands on self-billing
/// invoices, with the way to change both. Reads by itself.
class MethodPanel : public QWidget {
    Q_OBJECT
public:
    MethodPanel(Session &session, const Participant &who, QWidget *parent = nullptr);

Q_SIGNALS:
    void loaded();
    void changed(const QString &sentence);

private:
    void load();
    /// What is read at once.
    struct Facts {
        std::vector<services::PayoutMethodView> methods;
        Result<QString> taxNumber{QString()}; ///< an error where the key is out of reach
        bool billsThemselves = false; ///< invoices are written in the participants' names
    };
    void show(const Facts &facts);
    void edit();
    void editTaxNumber(const QString &stored);

    Session &m_session;
    Participant m_who;
    std::vector<services::PayoutMethodView> m_methods;
    QVBoxLayout *m_column;
};

} // namespace rd::views
