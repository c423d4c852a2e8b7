// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rewardkeys.h"

#include "models/storage/words.h"

namespace rd::storage {

Result<RewardKeys> RewardKeys::load(Database &db)
{
    RewardKeys keys;
    auto campaign = db.query("SELECT id, name, mode FROM campaign");
    while (campaign.next()) {
        keys.m_campaigns.emplace(campaign.integer(0), campaign.string(1));
        keys.m_campaignModes.emplace(campaign.integer(0), campaign.string(2));
    }
    RD_CHECK(campaign.status());
    auto connection = db.query("SELECT id, account_id, mode FROM connection");
    while (connection.next())
        keys.m_connections.emplace(connection.integer(0), Account{connection.string(1), connection.string(2)});
    RD_CHECK(connection.status());
    return keys;
}

RewardKey RewardKeys::key(const StoredKey &stored) const
{
    RewardKey key;
    if (const auto found = m_campaigns.find(stored.campaign.value); found != m_campaigns.end()) {
        key.campaign = found->second;
        key.mode = m_campaignModes.at(stored.campaign.value);
    }
    key.slot = stored.slot;
    key.beneficiary = stored.beneficiary;
    if (const auto found = m_connections.find(stored.connection.value); found != m_connections.end()) {
        key.account = found->second.id;
        key.mode = found->second.mode;
    }
    if (stored.objectType != 0)
        key.objectType = objectWord(stored.objectType);
    key.objectId = QString::fromStdString(stored.objectId);
    return key;
}

std::string_view RewardKeys::text(const StoredKey &stored)
{
    const auto same = [](const StoredKey &a, const StoredKey &b) {
        return a.campaign == b.campaign && a.slot == b.slot && a.beneficiary == b.beneficiary
            && a.connection == b.connection && a.objectType == b.objectType;
    };
    if (m_prefix.empty() || !same(stored, m_last)) {
        m_last = {stored.campaign, stored.slot, stored.beneficiary, stored.connection, stored.objectType, {}};
        m_prefix = key(m_last).toString().toStdString(); // ends with the colon before the object
    }
    // An id with one of the two characters that keys escape is rare.
    if (stored.objectId.find_first_of("%:") == std::string::npos)
        m_text.assign(m_prefix).append(stored.objectId);
    else
        m_text = key(stored).toString().toStdString();
    return m_text;
}

SaleNames::SaleNames(Database &db)
    : m_row(db, "SELECT id, connection, object, ext_id FROM conversion WHERE id >= ?1 ORDER BY id")
{
}

void SaleNames::step()
{
    m_at = m_row.next() ? m_row.integer(0) : 0;
}

Status SaleNames::name(ConversionId sale, StoredKey &key)
{
    constexpr qint64 kNear = 3; // rows that are walked over sooner than one is searched
    if (!sale.isValid())
        return {};
    if (m_at == 0 || sale.value < m_at || sale.value - m_at > kNear) {
        m_row.with(sale);
        step();
    }
    while (m_at != 0 && m_at < sale.value)
        step();
    RD_CHECK(m_row.status());
    if (m_at != sale.value)
        return {};
    key.connection = m_row.id<ConnectionId>(1);
    key.objectType = static_cast<int>(m_row.integer(2));
    key.objectId = m_row.text(3);
    return {};
}

} // namespace rd::storage
