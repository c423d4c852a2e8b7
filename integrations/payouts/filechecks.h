// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

namespace rd::payouts {

/// What is found while a file is made: the bytes count only where nothing is refused.
struct Rendered {
    QByteArray bytes;
    std::vector<PayoutRemark> remarks;

    void refuse(int line, const char *field, const QString &text);
    void change(int line, const char *field, const QString &text);
    [[nodiscard]] const PayoutRemark *firstRefusal() const;
};

/// Settings, currency, number of lines: what holds for the whole file.
void checkFile(const FormatSpec &spec, const PayoutFile &file, Rendered &out);
/// Amount, reference and destination of each line; references are unique. `variant` is the layout of the file.
void checkLines(const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out);
/// The layout that takes the destination of the first line; others do not go into the same file.
[[nodiscard]] const VariantSpec *variantOf(const FormatSpec &spec, const PayoutFile &file);
/// The name to pay to: the account's holder, else the participant.
[[nodiscard]] inline const QString &payee(const PayoutLine &line)
{
    return line.destination.holder.isEmpty() ? line.name : line.destination.holder;
}
/// Sum of the lines in minor units; an error beyond kMaxMinor.
[[nodiscard]] Result<qint64> totalMinor(const PayoutFile &file);

} // namespace rd::payouts
