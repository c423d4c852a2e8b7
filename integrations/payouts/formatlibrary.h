// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"
#include "models/ports/payoutfiles.h"

#include <memory>

namespace rd::payouts {

/// The formats of payout files, each made of its data: shipped with the program (":/payouts"), or a merchant's own copy
/// of it where one lies in the directory. Immutable after loading; any thread.
class FormatLibrary : public PayoutFiles {
public:
    /// @param ownDirectory holds FORMAT.json files that replace the shipped data of that format ("paypal-csv.json");
    /// empty or absent = none. Refused with path and reason: a file that is no format, of a format there is not, or
    /// that wants its bytes made in another way than the shipped one.
    [[nodiscard]] static Result<std::unique_ptr<FormatLibrary>> load(const QString &ownDirectory = {});
    /// The shipped data of a format as text: what a merchant's own copy begins with.
    [[nodiscard]] static Result<QByteArray> shippedData(const QString &format);

    [[nodiscard]] std::vector<PayoutFormat> formats() const override;
    [[nodiscard]] Result<std::vector<PayoutRemark>> check(const PayoutFile &file) const override;
    [[nodiscard]] Result<QByteArray> write(const PayoutFile &file) const override;
    [[nodiscard]] Result<PayoutResults> read(
        const QString &format, const QByteArray &bytes, Currency currency, const ColumnMapping &mapping) const override;

private:
    explicit FormatLibrary(std::vector<FormatSpec> specs) : m_specs(std::move(specs)) {}
    [[nodiscard]] Result<const FormatSpec *> specOf(const QString &format) const;

    std::vector<FormatSpec> m_specs;
};

} // namespace rd::payouts
