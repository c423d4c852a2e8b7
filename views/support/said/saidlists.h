// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // QT_TRANSLATE_NOOP

#include <span>

namespace rd::views::said {

/// A sentence as services, storage and integrations say it in English, with %1 to %9 for what they put in. Each list
/// holds what one part of the program says; no sentence stands in two of them. `tests/lint` holds the lists against the
/// sources.
struct Pattern {
    const char *english; ///< QT_TRANSLATE_NOOP("rd::Said", …)
    const char *words = ""; ///< the places that hold words of the program, as "13" for %1 and %3; the others hold data
    const char *counts =
        ""; ///< the places that hold how many there are: shown as the language groups digits, unlike ids
};

/// Words of the program that stand in such places ("approved", "test").
[[nodiscard]] std::span<const char *const> words();

[[nodiscard]] std::span<const Pattern> aboutBooks(); ///< sync, import, people, campaigns, members, taking over
[[nodiscard]] std::span<const Pattern> aboutRewards(); ///< decisions, issuing, codes
[[nodiscard]] std::span<const Pattern> aboutPayouts(); ///< batches, results, payout methods, statements
[[nodiscard]] std::span<const Pattern> aboutPayoutFiles(); ///< the files of payout providers
[[nodiscard]] std::span<const Pattern> aboutPayoutProviders(); ///< payouts by API
[[nodiscard]] std::span<const Pattern> aboutDocuments(); ///< what a document or a typed value may be
[[nodiscard]] std::span<const Pattern> aboutStorage(); ///< workspace, database, backups
[[nodiscard]] std::span<const Pattern> aboutShopify();
[[nodiscard]] std::span<const Pattern> aboutStripe();
[[nodiscard]] std::span<const Pattern> aboutChecks(); ///< what verifying found
[[nodiscard]] std::span<const Pattern> aboutSystem(); ///< files, network, keychain, options of connections

} // namespace rd::views::said
