// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace rd::views {

/// What a file that somebody hands to the window may be (docs/files.md). Each has a sheet that looks at it before
/// anything is taken.
enum class FileKind { Participants, Referrals, Sales, PaidCommissions, Comparison, Rates, Campaign, Events, Results };
inline constexpr int kFileKindCount = 9;

/// By what every such file must have: its columns, or how it begins. Nothing where it may be anything. Never by its
/// name, which people change.
/// @param columns of its first row, empty where it is no table; @param head its first bytes
[[nodiscard]] std::optional<FileKind> guessFileKind(const QStringList &columns, const QByteArray &head);

/// Whether it is text of braces or tags, which has no columns.
[[nodiscard]] bool isDocument(const QByteArray &head);

/// "A list of participants"
[[nodiscard]] QString fileKindText(FileKind kind);

} // namespace rd::views
