// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payoutmethods.h"
#include "models/services/peopleservice.h"

namespace rd::services {

/// A payout method that goes on paying one currency, although a file names another place for that person.
struct MethodBeside {
    int line = 0; ///< of the file
    QString email; ///< as the file has it
    Currency currency; ///< that still goes there
    QString provider;
    QString destination; ///< masked
};

/// Of people in a participants file with a place to pay them: their methods for single currencies other than the
/// file's. An import replaces the method of the currency it names, or of all currencies without one of their own; who
/// corrects an account by a file must not believe that nothing goes to the old one any more. In the order of the file;
/// the same before and after the import. People who are not known yet have none. Blocking.
/// @param most of them; reading ends there
/// @param cancel ends it before the next person, with Cancelled
[[nodiscard]] Result<std::vector<MethodBeside>> methodsBeside(PeopleService &people, PayoutMethodService &methods,
    const Sheet &sheet, std::size_t most, const CancelToken &cancel);

/// What is said beside an import that is done: methodsBeside(), or why that is not known. It only reads, so that
/// nothing of the import is undone or has to be repeated.
struct StayingMethods {
    std::vector<MethodBeside> methods;
    std::optional<Error> unknown{}; ///< code "staying-methods-unknown"; its hint is a remedy
};
[[nodiscard]] StayingMethods stayingAfterImport(PeopleService &people, PayoutMethodService &methods, const Sheet &sheet,
    std::size_t most, const CancelToken &cancel);

/// "EUR of ann@example.org still goes to wise DE…1234, a payout method of its own."
[[nodiscard]] QString textOf(const MethodBeside &method);

} // namespace rd::services
