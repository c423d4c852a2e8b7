// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payoutmethods.h"
#include "models/services/peopleservice.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::views {

class Session;

/// In the card of a participant: where they are paid and their tax number, only in part, with the way to change both.
/// Reads by itself.
class MethodPanel : public QWidget {
    Q_OBJECT
public:
    MethodPanel(Session &session, const Participant &who, QWidget *parent = nullptr);

    /// Opens the sheet, once it is known how the participant is paid; nobody who was erased is paid.
    void edit();

Q_SIGNALS:
    void loaded();
    void changed(const QString &sentence);

private:
    void load();
    struct Known {
        std::vector<services::PayoutMethodView> methods;
        QString taxNumber; ///< masked
    };
    void show(const Known &known);

    Session &m_session;
    Participant m_who;
    Known m_known;
    bool m_isKnown = false;
    QVBoxLayout *m_column;
};

} // namespace rd::views
