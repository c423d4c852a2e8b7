// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gate.h"

class QLineEdit;

namespace rd::views {

/// Of a field for a key or a passphrase: hides what is typed, and asks keyboards neither to learn nor to change it.
void makeSecret(QLineEdit *field);
/// Takes what is typed out of the field and overwrites the copies that can be reached.
[[nodiscard]] Secret takeSecret(QLineEdit *field);
/// The same with a key, around which there may be spaces.
/// @param first of a key of two parts; empty = it has one
[[nodiscard]] Secret takeKey(QLineEdit *field, const QString &first);

} // namespace rd::views
