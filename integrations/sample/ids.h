// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/merchant.h"

namespace rd::sample {

/// Object ids: a prefix per kind and eight base-62 digits that are a bijection of the row number, so that ids look
/// random and still need no index in memory. Coupons are found by their own id and do not pass here.
[[nodiscard]] std::string_view idPrefix(Kind kind);
/// Writes the id's characters to `out` and returns the end. Needs 40 bytes.
char *writeId(char *out, Kind kind, Index index, quint64 seed);
[[nodiscard]] QByteArray makeId(Kind kind, Index index, quint64 seed);
/// kNone when the text is no id of that kind; the caller checks the range.
[[nodiscard]] Index parseId(QByteArrayView id, Kind kind, quint64 seed);

} // namespace rd::sample
