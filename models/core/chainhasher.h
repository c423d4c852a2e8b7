// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ledger.h"

#include <memory>
#include <string_view>

namespace rd {

/// What a record's hash covers, with its texts in UTF-8 owned by the caller.
struct ChainFields {
    qint64 seq = 0;
    EntryKind kind = EntryKind::Accrued;
    RewardId reward;
    std::string_view rewardKey;
    ParticipantId participant;
    qint64 amount = 0;
    std::string_view currency; ///< code, empty = none
    std::string_view facts;
    std::string_view actor;
    Instant at;
};

/// Hashes one record after the other with buffers that stay. One thread.
class ChainHasher {
public:
    static constexpr std::size_t kSize = 32;
    ChainHasher();
    ~ChainHasher();
    ChainHasher(ChainHasher &&) noexcept;
    ChainHasher &operator=(ChainHasher &&) noexcept;
    /// SHA-256("rd-chain-1" ‖ previous ‖ canonical bytes), kSize bytes to `hash`.
    void hash(std::string_view previous, const ChainFields &fields, char *hash);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rd
