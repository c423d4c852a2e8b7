// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/balanceservice.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::views {

class Session;

/// In the panel of a participant: what is owed back or carried, what was entered by hand, and requests to give up a
/// negative balance with their answers. Loads by itself; shows nothing where there is nothing of this.
class BalanceView : public QWidget {
    Q_OBJECT
public:
    BalanceView(Session &session, ParticipantId participant, QWidget *parent = nullptr);

Q_SIGNALS:
    void filled();
    /// Somebody wants to give this up.
    void writeOffWanted(const rd::Money &owedBack);
    /// A request is to be booked or refused.
    void decisionWanted(const rd::WriteOff &request, bool approve);

private:
    struct Loaded;
    void show(const Loaded &loaded);
    void addFact(const QString &label, const QString &value);
    void addRequest(const WriteOff &request);

    Session &m_session;
    QVBoxLayout *m_column;
};

} // namespace rd::views
