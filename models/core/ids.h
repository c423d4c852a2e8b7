// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace rd {

/// A row number of one kind of thing; never leaves the computer and never mixes with another kind.
template <typename Tag>
struct StrongId {
    qint64 value = 0;
    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const StrongId &) const = default;
};

using ConnectionId = StrongId<struct ConnectionTag>;
using CampaignId = StrongId<struct CampaignTag>;
using RuleVersionId = StrongId<struct RuleVersionTag>;
using ParticipantId = StrongId<struct ParticipantTag>;
using CustomerId = StrongId<struct CustomerTag>;
using ReferralId = StrongId<struct ReferralTag>;
using ConversionId = StrongId<struct ConversionTag>;
using RewardId = StrongId<struct RewardTag>;
using IntentId = StrongId<struct IntentTag>;
using MemberId = StrongId<struct MemberTag>;
using RateId = StrongId<struct RateTag>;
using FindingId = StrongId<struct FindingTag>;

} // namespace rd

template <typename Tag>
struct std::hash<rd::StrongId<Tag>> {
    std::size_t operator()(const rd::StrongId<Tag> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};
