// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace rd::app {

// The only calls of the program's outer layer that differ between systems.

/// No core dumps, not attachable, files private: the process holds keys (reliability.md 7). First thing in main.
void hardenProcess();
/// The computer's user, the first admin of a new workspace.
[[nodiscard]] QString systemUser();
/// Calls `handler` on Ctrl+C and on a polite request to end; a read that waits for a person is ended by it.
void catchInterrupts(void (*handler)(int));
[[nodiscard]] bool stdinIsTerminal();
[[nodiscard]] bool stderrIsTerminal();
/// One line from the terminal without echo, or from standard input when that is no terminal; without the line end.
[[nodiscard]] QByteArray readSecretLine(const QString &prompt);

} // namespace rd::app
