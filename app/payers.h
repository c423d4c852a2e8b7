// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpclient.h"
#include "models/ports/accountsource.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/rewardgateway.h"

#include <memory>

namespace rd::app {

/// What a door to a payout provider is made of; all of it outlives the door.
struct PayerPlace {
    http::HttpClient &client;
    Clock &clock;
    const Connection &connection;
    const Secret &secret;
};

/// A provider that only pays out. Its options are documented in docs/payout-providers.md.
struct Payer {
    QString word;
    QStringList options;
    std::function<Result<AccountSource::Check>(const PayerPlace &)> account; ///< the check of `connect` and sync
    std::function<Result<std::unique_ptr<RewardGateway>>(const PayerPlace &)> gateway;
};

/// Those this program knows, in the order in which they are offered.
[[nodiscard]] const std::vector<Payer> &payers();
/// nullptr = it is none of them.
[[nodiscard]] const Payer *payerOf(const QString &provider);

} // namespace rd::app
