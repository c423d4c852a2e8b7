// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/columnmap.h"

namespace rd::services {

/// The name of a column as it is compared: letters and digits only, folded, without accents of Latin letters. "E-Mail"
/// and "e_mail" are one.
[[nodiscard]] QString foldedColumn(const QString &name);

/// Folded names under which other programs and languages write a field, the surest first.
[[nodiscard]] QStringList columnNames(ImportKind kind, const QString &field);
[[nodiscard]] const QStringList &firstNames();
[[nodiscard]] const QStringList &lastNames();

} // namespace rd::services
