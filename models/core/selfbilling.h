// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/mode.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <QString>

#include <optional>

namespace rd {

/// Whether and how payouts get numbers of self-billing invoices: bills that the merchant writes in the participant's
/// name. A number is given when a payout of a batch is known as paid, in the same transaction, and never again: a
/// payout that comes back keeps it, marked as cancelled. So there is no number without a payment and no gap.
struct SelfBilling {
    bool isOn = false;
    QString prefix; ///< "SB-"
    bool isPerYear = true; ///< numbers begin anew each year of the merchant's calendar
    qint64 next = 0; ///< where a series begins, or goes on after a restore; 0 = where it is
    QString name; ///< the merchant as it stands on an invoice
    QString taxNumber; ///< the merchant's
    QString address; ///< the merchant's, in one line
};

// Settings it is kept in.
inline constexpr QLatin1StringView kSelfBillingOn("payout-self-billing");
inline constexpr QLatin1StringView kSelfBillingPrefix("payout-self-billing-prefix");
inline constexpr QLatin1StringView kSelfBillingPerYear("payout-self-billing-per-year");
inline constexpr QLatin1StringView kSelfBillingNext("payout-self-billing-next");
inline constexpr QLatin1StringView kSelfBillingName("payout-self-billing-name");
inline constexpr QLatin1StringView kSelfBillingTaxNumber("payout-self-billing-tax-number");
inline constexpr QLatin1StringView kSelfBillingAddress("payout-self-billing-address");

/// Where a merchant has not chosen one.
inline constexpr QLatin1StringView kSelfBillingUsualPrefix("SB-");

/// A place in a series.
struct SelfBillNumber {
    QString series; ///< "SB-2026": numbers of one series follow one another without a gap
    qint64 ordinal = 0; ///< from 1
    [[nodiscard]] QString text() const; ///< "SB-2026-0001", or "SB-00001" where the years do not part them
    bool operator==(const SelfBillNumber &) const = default;
};

/// The series that a day belongs to.
[[nodiscard]] QString selfBillSeries(const SelfBilling &rule, LocalDay day);
/// BadInput where invoices could not be told apart by it, or a spreadsheet would run it.
[[nodiscard]] Status checkSelfBillPrefix(const QString &prefix);

/// An invoice as it was given.
struct SelfBillInvoice {
    QString number;
    LocalDay issuedOn; ///< in the merchant's calendar, on the day it was given
    std::optional<LocalDay> paidOn;
    Money amount;
    QString reference; ///< of the payout
    bool isCancelled = false; ///< the payment came back; the number stays used
};

/// Who stands on the invoices. Untrusted text.
struct SelfBillParties {
    QString buyer; ///< the merchant, who writes them
    QString buyerTaxNumber; ///< empty = not stored
    QString buyerAddress;
    QString supplier; ///< the participant, in whose name they are written
    QString supplierTaxNumber; ///< empty = not stored
    QString supplierCountry;
};

} // namespace rd
