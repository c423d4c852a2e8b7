// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/connectionpace.h"

#include <QWidget>

class QPushButton;

namespace rd::views {

class PlainLabel;
class Session;

/// In the card of a connection: how fast it asks, what that costs, and the way to change it. Reads by itself, and goes
/// where a provider's pace cannot be chosen.
class PaceRow : public QWidget {
    Q_OBJECT
public:
    /// @param labelWidth that of the other labels of the card
    PaceRow(Session &session, const QString &connection, int labelWidth, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *changeButton() const { return m_change; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changeRequested(const QString &connection);
    void loaded();

private:
    void show(const services::PaceReport &report);

    PlainLabel *m_text;
    QPushButton *m_change;
};

} // namespace rd::views
