// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/commercesource.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/rewardgateway.h"

#include <memory>

namespace rd {

/// Makes the doors to a provider for a connection. Implemented where all meet (app); services know no provider.
class ProviderFactory {
public:
    virtual ~ProviderFactory() = default;
    [[nodiscard]] virtual QStringList providers() const = 0; ///< words that `connect` accepts
    /// Names of the options a connection to this provider may have.
    [[nodiscard]] virtual QStringList optionNames(const QString &provider) const = 0;
    /// Refuses a key whose shape cannot work (publishable, webhook secret) and an address that is neither https nor
    /// loopback.
    [[nodiscard]] virtual Result<std::unique_ptr<CommerceSource>> source(
        const Connection &connection, const Secret &secret) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<RewardGateway>> gateway(
        const Connection &connection, const Secret &secret) = 0;
};

} // namespace rd
