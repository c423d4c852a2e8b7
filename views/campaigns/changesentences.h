// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/termchanges.h"

#include <QTimeZone>

namespace rd::views {

/// What differs between two versions of terms, for people: names of members become words, percentages and amounts are
/// written as the person's locale does, moments by the merchant's clock. What has no words here is said as the service
/// says it. Made safe to show.
[[nodiscard]] QString changeSentence(const services::TermChange &change, const QTimeZone &zone);

} // namespace rd::views
