// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reward.h"
#include "models/storage/database.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace rd::storage {

/// The parts of a reward's key that never change once it exists.
struct StoredKey {
    CampaignId campaign;
    int slot = 0;
    Beneficiary beneficiary = Beneficiary::Referrer;
    ConnectionId connection; ///< invalid for rewards entered by hand
    int objectType = 0; ///< SaleObject; 0 = the key names the customer or the participant
    std::string objectId;
};

/// Turns stored keys into their text; knows campaign names and accounts.
class RewardKeys {
public:
    [[nodiscard]] static Result<RewardKeys> load(Database &db);
    [[nodiscard]] RewardKey key(const StoredKey &stored) const;
    /// key().toString() in UTF-8; the part before the object is kept from call to call. Valid until the next call.
    [[nodiscard]] std::string_view text(const StoredKey &stored);

private:
    struct Account {
        QString id;
        QString mode;
    };
    std::unordered_map<qint64, QString> m_campaigns;
    std::unordered_map<qint64, QString> m_campaignModes;
    std::unordered_map<qint64, Account> m_connections;
    StoredKey m_last; ///< what m_prefix was made for; without object
    std::string m_prefix;
    std::string m_text;
};

/// Names the provider's object behind a sale. Rewards are mostly made in the order of their sales: then the row is one
/// of the next, and need not be searched. Lives for one transaction.
class SaleNames {
public:
    explicit SaleNames(Database &db);
    /// Fills in connection, object type and id; a key of a sale that is not there stays as it is.
    [[nodiscard]] Status name(ConversionId sale, StoredKey &key);

private:
    void step();

    Statement m_row;
    qint64 m_at = 0; ///< the sale that m_row stands at; 0 = none
};

} // namespace rd::storage
