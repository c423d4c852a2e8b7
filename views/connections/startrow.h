// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncstart.h"

#include <QWidget>

class QPushButton;

namespace rd::views {

class PlainLabel;
class Session;

/// In the card of a connection: from when its payments are known, and the way to older ones. Reads by itself.
class StartRow : public QWidget {
    Q_OBJECT
public:
    /// @param labelWidth that of the other labels of the card
    StartRow(Session &session, const QString &connection, int labelWidth, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *olderButton() const { return m_older; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void olderRequested(const QString &connection);
    void loaded();

private:
    void show(const services::SyncStart &start);

    Session &m_session;
    PlainLabel *m_text;
    QPushButton *m_older;
};

} // namespace rd::views
