// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/shopserver.h"
#include "integrations/sample/stripeserver.h"

namespace rd::sample {

/// The merchant's shop beside the sample merchant's Stripe: some hundred orders in US dollars, some of them with codes,
/// and two collections.
[[nodiscard]] ShopOptions sampleShop(Instant now);
/// Puts products into the shop's collections; before its first sync.
void fillCollections(ShopServer &shop);
/// What the merchant keeps of it on the desk's side: a campaign with a rate of its own for one collection, and those
/// whose codes buyers type.
[[nodiscard]] SampleCampaign shopCampaign(const ShopServer &shop);

} // namespace rd::sample
