// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventlog.h"

namespace rd::stripe {

/// Reads a log of Stripe's events, as ProviderFactory::readEventLog() says. Signatures are checked without their age: a
/// saved log is old by nature, and an event moves nothing but a fresh read.
[[nodiscard]] Result<EventLog> readEventLog(const QByteArray &bytes, const std::optional<Secret> &signing, Instant now);

} // namespace rd::stripe
