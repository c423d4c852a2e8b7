// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace rd::views {

/// Where a sentence of the services names a moment ("2026-11-22T13:05:00Z"), saidText() tells it by this clock, as the
/// person's locale writes it: the merchant's, of the window that was used last. Until it is set moments stay as they
/// are. Any thread.
void setSaidZone(const QTimeZone &zone);
[[nodiscard]] QTimeZone saidZone();

/// saidText() by the clock of a window of which it is known.
[[nodiscard]] QString saidText(const QString &english, const QTimeZone &zone);

} // namespace rd::views
