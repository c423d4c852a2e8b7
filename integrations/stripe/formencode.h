// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace rd::stripe {

/// Names and values before encoding, UTF-8: {"created[gte]", "1700000000"}.
using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

/// "a%5Bb%5D=v&c=d": sorted by name (equal names keep their order), so that the same facts always make the same bytes;
/// everything but unreserved characters is percent-encoded. Serves queries and bodies (stripe.md 1, form encoding).
[[nodiscard]] QByteArray formEncode(Fields fields);
/// Back to names and values; '+' counts as a space, broken escapes stay as they are.
[[nodiscard]] Fields formDecode(const QByteArray &encoded);
/// First value of that name.
[[nodiscard]] std::optional<QByteArray> formValue(const Fields &fields, QByteArrayView name);
/// An id from outside as one path segment.
[[nodiscard]] QByteArray pathSegment(const QByteArray &id);

} // namespace rd::stripe
