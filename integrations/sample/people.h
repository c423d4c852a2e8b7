// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/merchant.h"

namespace rd::sample {

/// A made-up person: the number chooses first name, last name and mail host; `serial` keeps e-mails unique.
[[nodiscard]] QByteArray personName(quint32 person);
[[nodiscard]] QByteArray personEmail(quint32 person, qint64 serial);
/// Two-letter country that goes with the currency.
[[nodiscard]] std::string_view countryOf(CurrencyCode currency);

[[nodiscard]] QByteArray customerName(const Merchant &merchant, Index customer);
[[nodiscard]] QByteArray customerEmail(const Merchant &merchant, Index customer);
/// The address that stands on the customer's invoices, charges and sessions: it does not follow later changes.
[[nodiscard]] QByteArray billedEmail(const Merchant &merchant, Index customer);
[[nodiscard]] QByteArray guestEmail(quint32 guest);

} // namespace rd::sample
