// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncstart.h"
#include "views/support/sheet.h"

namespace rd::views {

class PlainLabel;
class StartChoice;

/// "Read older payments": a connection whose payments were read from a day on gets an earlier one.
class StartSheet : public Sheet {
    Q_OBJECT
public:
    StartSheet(Session &session, const QString &connection, QWidget *parent);
    [[nodiscard]] StartChoice *choice() const { return m_choice; }
    [[nodiscard]] QPushButton *readButton() const { return m_read; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void loaded();
    /// A sync reads them now.
    void chosen(const QString &connection);

private:
    void show(const services::SyncStart &start);
    void read();

    QString m_connection;
    PlainLabel *m_sentence;
    StartChoice *m_choice;
    QPushButton *m_read;
};

} // namespace rd::views
