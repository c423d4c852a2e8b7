// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/textencoding.h"
#include "models/services/columnmap.h"

#include <QString>

namespace rd::views {

/// "Import participants"
[[nodiscard]] QString importTitle(services::ImportKind kind);
/// What a field of contract.md 5 or docs/files.md is called in the window: "E-mail address".
[[nodiscard]] QString fieldText(services::ImportKind kind, const QString &field);
/// "Semicolon"
[[nodiscard]] QString separatorText(char separator);
/// "Windows-1252 (Western European)"
[[nodiscard]] QString encodingText(TextEncoding encoding);

} // namespace rd::views
