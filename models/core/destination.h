// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

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
    friend bool operator==(const Destination &, const Destination &) = default;
};

/// What a person typed or a file holds, for a payout provider ("paypal", "wise", "tremendous", "razorpayx", "cashfree",
/// "sepa", "ach", "bank"): "jane@example.com", "DE89 3704 0044 0532 0130 00", "12-34-56 / 12345678",
/// "HDFC0004277 / 12345678901", "name@upi". BadInput names what is wrong with it, never the whole value.
[[nodiscard]] Result<Destination> parseDestination(const QString &provider, const QString &text);
/// The same text again, in its normal form: parseDestination() of it gives an equal value. Not for showing.
[[nodiscard]] QString destinationText(const Destination &destination);
/// "DE89 … 3000", "j…@example.com": enough to tell two apart, too little to use.
[[nodiscard]] QString maskedDestination(const Destination &destination);
/// What two destinations are compared by (the same account written in two ways is one); goes into an HMAC only.
[[nodiscard]] QByteArray destinationIdentity(const Destination &destination);
/// Providers a participant's payout method may name.
[[nodiscard]] QStringList payoutProviders();

} // namespace rd
