// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/connectionservice.h"
#include "views/widgets/chip.h"

#include <QCoreApplication>

class QComboBox;

namespace rd::views {

/// How an account at a provider is told from the others wherever it is shown: its name on a ground of its own colour,
/// test accounts in the colour of warnings with the word (look.md 2). The colours follow the order in which the
/// connections were made, so that none changes when another comes.
class ConnectionLook {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ConnectionLook)
public:
    /// A name that is not among them looks neutral.
    [[nodiscard]] static ChipContent chip(const std::vector<Connection> &connections, const QString &name);
    [[nodiscard]] static bool isTest(const std::vector<Connection> &connections, const QString &name);
    /// Whether there is anything to tell apart.
    [[nodiscard]] static bool areSeveral(const std::vector<Connection> &connections) { return connections.size() > 1; }
    /// "All connections" and their names, with the mark of test mode; keeps what was chosen. Data: the name.
    static void fill(QComboBox *box, const std::vector<Connection> &connections);
};

} // namespace rd::views
