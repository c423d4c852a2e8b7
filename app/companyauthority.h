// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace rd::app {

/// Option of a connection: a file with the certificates of a company's own authority (reliability.md 8).
[[nodiscard]] QString authorityOption();
/// The certificates of that file as PEM; empty for an empty path. BadInput for a path that is not absolute, a file that
/// cannot be read or holds no certificate of an authority, and one of them that is over.
[[nodiscard]] Result<QByteArray> readAuthorities(const QString &path);

} // namespace rd::app
