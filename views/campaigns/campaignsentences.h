// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"

#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace rd::views {

// The terms of a campaign in plain sentences.

/// What products and prices are called; without, their ids stand there.
struct CatalogNames {
    std::function<QString(const QString &id)> product{};
    std::function<QString(const QString &id)> price{};
    std::function<QString(const QString &id)> collection{};
};

/// What it gives, for one line of a table: "Referrer: 30 % of each payment for 12 months, as cash".
[[nodiscard]] QString earnsSentence(const CampaignTerms &terms);
/// "30 % of each payment for 12 months".
[[nodiscard]] QString formulaText(const Rule &rule);
/// To what a rule applies; empty = to everything.
[[nodiscard]] QStringList ruleConditions(const Rule &rule, const CatalogNames &names = {});
/// What one side gets; the commission where the amount is not fixed.
[[nodiscard]] QString sideText(const CampaignTerms &terms, const RewardSpec &spec, const CatalogNames &names = {});
/// What a milestone or a prize gives: "25.00 USD as account credit".
[[nodiscard]] QString fixedRewardText(const RewardSpec &spec, const CatalogNames &names = {});
/// Who gets what, milestones and prizes with them.
[[nodiscard]] QStringList sideSentences(const CampaignTerms &terms, const CatalogNames &names = {});
/// How a referral is recognised, when a reward becomes due, what limits it: sentences for the side panel.
[[nodiscard]] QStringList recognitionSentences(const CampaignTerms &terms);
/// @param zone the merchant's, whose days they name
[[nodiscard]] QStringList timingSentences(const CampaignTerms &terms, const QTimeZone &zone);
[[nodiscard]] QStringList limitSentences(const CampaignTerms &terms);
/// What holds rewards until a person has looked.
[[nodiscard]] QStringList reviewSentences(const CampaignTerms &terms);

} // namespace rd::views
