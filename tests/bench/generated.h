// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/core/records.h"
#include "models/ports/clock.h"
#include "models/storage/workspace.h"
#include "tests/bench/figure.h"

#include <QDate>
#include <QString>

namespace rd::bench {

/// An account as an affiliate program has it: each customer came by some participant's code and pays again and again
/// over three years; every fiftieth payment is given back by half.
struct AccountSize {
    int payments = 1'000'000;
    int customers = 20'000;
    int participants = 300;
    int campaigns = 1; ///< participants go round them
    bool firstPaymentOnly = false; ///< a customer brings one reward, else each payment brings one
    auto operator<=>(const AccountSize &) const = default;
    [[nodiscard]] static AccountSize of(const Options &options);
    /// A million participants and rewards, five million payments; a fifth of the payments where a number is given.
    [[nodiscard]] static AccountSize whole(const Options &options);
};

/// The first and the last day of the three years.
[[nodiscard]] QDate firstGeneratedDay();
[[nodiscard]] QDate lastGeneratedDay();
/// What the first so many payments add up to, refunds not taken off, in cents.
[[nodiscard]] qint64 generatedSum(int payments);
/// 30% of every payment, for ever.
[[nodiscard]] CampaignTerms plainCampaign();
/// The same for the n-th of several campaigns.
[[nodiscard]] CampaignTerms plainCampaign(int number);
/// A payment that comes after all others, as a sync would bring it. @param number from 0 on
[[nodiscard]] RecordPage laterPayment(const AccountSize &size, int number);
/// The campaign of such an account.
[[nodiscard]] CampaignTerms campaignOf(const AccountSize &size, int number);
/// Applies the n-th campaign and brings its participants into it.
void addCampaign(storage::Workspace &workspace, Clock &clock, const AccountSize &size, int number);
/// The account as columns, ready for the engine.
[[nodiscard]] EngineFacts generateFacts(const AccountSize &size);

/// The account as a workspace with its conversions derived and the campaign applied, but without a single reward.
struct GeneratedWorkspace {
    QString directory;
    double deriveSeconds = 0;
};
/// Made once for each size and kept until the program ends.
[[nodiscard]] const GeneratedWorkspace &generatedWorkspace(const AccountSize &size);
/// A copy that may be written to, in a directory that does not exist yet.
void copyWorkspace(const GeneratedWorkspace &workspace, const QString &directory);

} // namespace rd::bench
