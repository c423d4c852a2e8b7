// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rd {

/// The path ("rules[1].percent") of the first member that its object names twice. Parsers silently keep one of the two,
/// so one of two rates would win without anybody noticing.
/// @param json a text that parses as JSON
[[nodiscard]] std::optional<QString> firstRepeatedMember(const QByteArray &json);

} // namespace rd
