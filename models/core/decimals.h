// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd {

/// The shortest form of a decimal number with a point: "10.50" is "10.5", "10.00" is "10". What has no
/// point, or several, stays.
[[nodiscard]] inline QString withoutEndZeros(QString number)
{
    if (number.count(u'.') != 1)
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number;
}

} // namespace rd
