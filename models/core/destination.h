// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd {

/// What kind of place a payout goes to. Stored: never renumber.
enum class DestinationKind {
    Email = 1, ///< PayPal, Tremendous, Wise by e-mail
    PayPalId = 2,
    Phone = 3, ///< E.164
    Iban = 4,
    UkAccount = 5, ///< routing: sort code
    UsAccount = 6, ///< routing: ABA number
    AuAccount = 7, ///< routing: BSB
    CaAccount = 8, ///< routing: institution-transit
    IndianAccount = 9, ///< routing: IFSC
    Upi = 10,
    WiseRecipient = 11, ///< the number of a recipient saved at Wise
    StripeAccount = 12 ///< acct_…
};
[[nodiscard]] QString word(DestinationKind kind); ///< "email", "iban", "uk-account", …
[[nodiscard]] std::optional<DestinationKind> destinationKindFromWord(QStringView word);

/// Where a participant wants to be paid, checked and in its normal form. Personal: kept encrypted, never logged, shown
/// masked.
struct Destination {
    DestinationKind kind = DestinationKind::Email;
    QString
        account; ///< address, IBAN, account number, UPI address …; upper case and without spaces where it is a number
    QString routing; ///< sort code, ABA, BSB, IFSC, "003-12345"; empty where the kind has none
    QString holder; ///< name on the account; empty = the participant's
    bool isSavings = false; ///< American and Canadian accounts: a savings account, else a checking account
    friend bool operator==(const Destination &, const Destination &) = default;
};

/// What a person typed or a file holds, for a payout provider ("paypal", "wise", "tremendous", "razorpayx", "cashfree",
/// "sepa", "ach", "bank"): "jane@example.com", "DE89 3704 0044 0532 0130 00", "12-34-56 / 12345678",
/// "HDFC0004277 / 12345678901", "name@upi". The word "savings" may stand behind an account, the account's holder in
/// brackets at the end: "021000021 / 123456789 savings (Jane Roe)". BadInput names what is wrong with it, never the
/// whole value.
[[nodiscard]] Result<Destination> parseDestination(const QString &provider, const QString &text);
/// The same text again, in its normal form: parseDestination() of it gives an equal value. Not for showing.
[[nodiscard]] QString destinationText(const Destination &destination);
/// "DE89 … 3000", "j…@example.com": enough to tell two apart, too little to use.
[[nodiscard]] QString maskedDestination(const Destination &destination);
/// What two destinations are compared by (the same account written in two ways is one); goes into an HMAC only.
[[nodiscard]] QByteArray destinationIdentity(const Destination &destination);
/// Providers a participant's payout method may name.
[[nodiscard]] QStringList payoutProviders();
/// What a provider can pay to; empty for a provider nobody knows.
[[nodiscard]] std::vector<DestinationKind> destinationKinds(QStringView provider);
/// Whether the destination, in its normal form, is whole and of a kind the provider takes (payouts.md 0): what
/// parseDestination() gave passes, what was changed since may not.
[[nodiscard]] Status checkDestination(const QString &provider, const Destination &destination);
/// Whether nine digits are the number of an American bank: check sum and prefix (payouts.md 0).
[[nodiscard]] bool isAbaNumber(QStringView digits);

} // namespace rd
