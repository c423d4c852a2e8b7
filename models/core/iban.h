// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace rd {

/// Whether the text is an IBAN in its normal form (upper case, no spaces): country, length, structure and check digits
/// (ISO 13616, mod 97; structures in resources/data/iban.txt). BadInput says what is wrong without repeating the value.
[[nodiscard]] Status checkIban(QStringView iban);
/// Whether accounts of the IBAN's country take SEPA credit transfers.
[[nodiscard]] bool isSepaIban(QStringView iban);

/// What is known of one country's IBANs.
struct IbanCountry {
    QString country; ///< ISO 3166 alpha-2
    int length = 0; ///< of the whole IBAN
    QString structure; ///< one sign for each behind the check digits: n digit, a letter, c either
    bool isSepa = false;
};
/// All countries with IBANs, by code; for tests and forms.
[[nodiscard]] const std::vector<IbanCountry> &ibanCountries();

} // namespace rd
