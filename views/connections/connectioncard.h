// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/connectionservice.h"
#include "views/widgets/card.h"
#include "views/widgets/chip.h"

#include <QList>

#include <optional>

class QPushButton;

namespace rd::views {

class PaceRow;
class PlainLabel;
class Session;
class StartRow;

/// One account: its mode, what its key may do, when it was last synced, and what can be done with it.
class ConnectionCard : public Card {
    Q_OBJECT
public:
    /// Times such as "2 minutes ago" are those of the session's clock.
    /// @param badge by which this connection is known on the other pages; nothing where there is only one
    ConnectionCard(Session &session, const Connection &connection, const std::optional<ChipContent> &badge = {},
        QWidget *parent = nullptr);
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] QPushButton *syncButton() const { return m_sync; }
    [[nodiscard]] PaceRow *paceRow() const { return m_pace; }
    [[nodiscard]] QPushButton *eventsButton() const { return m_events; }
    /// From when payments are known; nullptr where that cannot be chosen.
    [[nodiscard]] StartRow *startRow() const { return m_start; }
    [[nodiscard]] QPushButton *historyButton() const { return m_history; }

Q_SIGNALS:
    void syncRequested(const QString &name, bool full);
    void renewRequested(const QString &name);
    void disconnectRequested(const QString &name);
    void paceRequested(const QString &name);
    void eventsRequested(const QString &name);
    void olderRequested(const QString &name);
    void historyRequested(const QString &name);

private:
    void addHead(const std::optional<ChipContent> &badge);
    void addFacts();
    void addTrouble();
    void addButtons();
    void addFact(const QString &label, const QString &value);
    /// All names of facts get the width of the longest, which is returned.
    int alignNames() const;

    Session &m_session;
    Connection m_connection;
    QList<PlainLabel *> m_names; ///< of the facts
    QPushButton *m_sync = nullptr;
    QPushButton *m_events = nullptr;
    QPushButton *m_history = nullptr;
    PaceRow *m_pace = nullptr;
    StartRow *m_start = nullptr;
};

} // namespace rd::views
