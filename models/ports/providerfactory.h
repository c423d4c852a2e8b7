// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/commercesource.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/eventlog.h"
#include "models/ports/rewardgateway.h"

#include <memory>

namespace rd {

/// Makes the doors to a provider for a connection. Implemented where all meet (app); services know no provider.
/// How fast a provider may be asked; 0 = no limit.
struct PaceLimits {
    double perSecond = 0;
    double perResourcePerSecond = 0;
    int inFlight = 1;
};

class ProviderFactory {
public:
    virtual ~ProviderFactory() = default;
    [[nodiscard]] virtual QStringList providers() const = 0; ///< words that `connect` accepts
    /// Names of the options a connection to this provider may have.
    [[nodiscard]] virtual QStringList optionNames(const QString &provider) const = 0;
    /// What a connection may be set to with its option "pace", the default first: "polite" leaves most of the quota to
    /// the merchant's own site, "full" uses what the provider allows. Empty = there is nothing to choose.
    [[nodiscard]] virtual QStringList paceNames(const QString &provider) const = 0;
    /// How fast this connection asks, by its options, mode and address.
    [[nodiscard]] virtual Result<PaceLimits> paceLimits(const Connection &connection) const = 0;
    /// A log of the provider's events: JSON lines, a list, or an object with the list in `data`; an event, or its raw
    /// body and signature. What is wrong with single events is in the log; an error concerns the file.
    /// @param signing verifies signed events; nothing = they are counted only
    [[nodiscard]] virtual Result<EventLog> readEventLog(
        const QString &provider, const QByteArray &bytes, const std::optional<Secret> &signing) const = 0;
    /// Refuses a key whose shape cannot work (publishable, webhook secret) and an address that is neither https nor
    /// loopback.
    [[nodiscard]] virtual Result<std::unique_ptr<CommerceSource>> source(
        const Connection &connection, const Secret &secret) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<RewardGateway>> gateway(
        const Connection &connection, const Secret &secret) = 0;
};

} // namespace rd
