// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace rd::app {

/// Options every command takes.
[[nodiscard]] QList<QCommandLineOption> globalOptions();
/// The command whose words these begin with; `used` = how many of them are its own. Null where there is none.
[[nodiscard]] const Command *findCommand(const QStringList &words, qsizetype &used);
/// Commands that begin with these words: all for none, a group for "rewards".
[[nodiscard]] std::vector<const Command *> commandsUnder(const QStringList &words);
/// Help for everything, a group or one command, as text and as a document. False where the words name none of them.
[[nodiscard]] bool printHelp(Output &output, const QStringList &words);

} // namespace rd::app
