// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/batch.h"
#include "models/core/instant.h"
#include "models/core/mode.h"
#include "models/core/money.h"
#include "models/core/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd {

/// Whether and how payouts get numbers of self-billing invoices: bills that the merchant writes in the participant's
/// name. A number is given when a payout of a batch is known as paid, in the same transaction, and never again: a
/// payout that comes back keeps it, and its cancellation is an entry of its own. So there is no number without a
/// payment and no gap. What stands on an invoice is frozen with its number.
struct SelfBilling {
    bool isOn = false;
    QString prefix; ///< "SB-"
    bool isPerYear = true; ///< numbers begin anew each year of the merchant's calendar
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

/// How the series stands that the next number is of.
struct SelfBillStanding {
    bool isOn = false;
    SelfBillNumber next; ///< that the next paid payout gets
    qint64 given = 0; ///< the last ordinal of the series in these books; 0 = none
    bool isSaid = false; ///< a person said which one is next, and nothing has got it yet
    /// These books came back from a backup, and numbers may have been given meanwhile: none is given before a person
    /// has said which one is next. Payouts go on and wait for theirs.
    bool isHeld = false;
    bool mayJump = false; ///< the next one may lie further on than the one after `given`
    std::optional<Instant> restoredAt; ///< where `isHeld`
    qint64 waiting = 0; ///< paid payouts without their number
};

/// Who stands on an invoice. Untrusted text.
struct SelfBillParties {
    QString buyer; ///< the merchant, who writes it
    QString buyerTaxNumber; ///< empty = not stored
    QString buyerAddress;
    QString supplier; ///< the participant, in whose name it is written; empty = encrypted, and the key is out of reach
    QString supplierTaxNumber; ///< empty = not stored
    QString supplierCountry;
    bool operator==(const SelfBillParties &) const = default;
};

/// An invoice as it was given, or the cancellation of one.
struct SelfBillInvoice {
    QString number;
    LocalDay issuedOn; ///< in the merchant's calendar, on the day it was given
    std::optional<LocalDay> paidOn;
    Money amount; ///< of a cancellation negative
    QString reference; ///< of the payout
    /// The day on which it was known that the payment came back: then this entry is the cancellation. The number stays
    /// used, and the invoice itself stays in the period it was given in.
    std::optional<LocalDay> cancelledOn;
    SelfBillParties parties = {}; ///< as they were when the number was given
};

/// A number as it is stored, for the check of a series.
struct SelfBillGiven {
    PayoutId payout;
    SelfBillNumber place;
    QString text; ///< as it stands on the invoice
};

/// Numbers that were given together, by the record of the chain about it.
struct SelfBillSpan {
    qint64 record = 0; ///< its number in the chain
    QString first;
    QString last;
    qint64 count = 0;
    bool operator==(const SelfBillSpan &) const = default;
};
/// The facts of such a record: "B-2026-0007 self-billing SB-2026-0001 to SB-2026-0003, 3".
[[nodiscard]] QString selfBillFacts(const QString &batch, const SelfBillSpan &span);
/// The other way round; nullopt for a record about something else.
[[nodiscard]] std::optional<SelfBillSpan> selfBillSpan(const QString &facts);

/// What is wrong with a series.
struct SelfBillFault {
    PayoutId payout; ///< at which it shows; invalid = none has such a number
    QString number;
    QString text;
    QString expected;
    QString found;
};
/// The first gap or duplicate, the first number that is not the one of its place, and the first that the chain and the
/// table do not both know.
/// @param given by series and ordinal
/// @param starts where a person said that a series begins or goes on: no gaps
[[nodiscard]] std::optional<SelfBillFault> firstSelfBillFault(const std::vector<SelfBillGiven> &given,
    const std::vector<SelfBillNumber> &starts, const std::vector<SelfBillSpan> &spans);

} // namespace rd
