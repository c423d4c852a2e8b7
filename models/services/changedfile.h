// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rd::services {

/// Whether a file is a payout file in which something was changed after it was sealed: most of its lines are there, or
/// its rows are laid out as those of the sealed one and speak of our payouts. Tables are compared by their cells, since
/// a spreadsheet saves another separator, other quotes and other line ends; XML by its elements. A provider's report
/// has columns of its own, and the file of another batch other references: both are none. Nor is a table in which
/// somebody wrote into the notes, or behind the last column, what became of the payouts, and left everything else as it
/// was. Pure; untrusted bytes.
/// @param references of the batch's payouts, as sealed
/// @param noteTitles of columns that say nothing about whom or how much (PayoutFormat::noteTitles)
[[nodiscard]] bool isChangedCopy(const QByteArray &sealed, const QByteArray &bytes, const QStringList &references,
    const QStringList &noteTitles = {});

} // namespace rd::services
