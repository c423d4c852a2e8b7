// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/shopifyapi.h"
#include "models/ports/rewardgateway.h"

namespace rd::shopify {

/// Looks for the effect of one intent: a discount by its code, a gift card by its note in the list of all cards, store
/// credit in the accounts of its customer. Absent is said only after a whole and valid answer; whatever is odd, hidden
/// or could be somebody else's is undecided and left to a person.
class RewardLookup {
public:
    /// @param cardEnd the last four characters of a gift card's code, by which it is known without its note
    RewardLookup(ShopifyApi &api, const CancelToken &cancel, const IssueIntent &intent, const QString &cardEnd = {});
    [[nodiscard]] LookupOutcome run();
    /// Of a gift card that was found: the whole id. Empty otherwise.
    [[nodiscard]] const QString &cardGid() const { return m_cardGid; }

private:
    [[nodiscard]] Result<LookupOutcome> search();
    [[nodiscard]] Result<LookupOutcome> discount();
    [[nodiscard]] Result<LookupOutcome> giftCard();
    [[nodiscard]] Result<LookupOutcome> storeCredit();
    /// Whether the card is for the customer and of the amount that were asked for.
    [[nodiscard]] bool isSameCard(const QJsonValue &card) const;
    /// Whether a credit of that time can be the one that was sent.
    [[nodiscard]] bool isOfItsTime(std::optional<Instant> created) const;

    ShopifyApi &m_api;
    const CancelToken &m_cancel;
    const IssueIntent &m_intent;
    QJsonObject m_variables;
    const QString m_cardEnd;
    QString m_cardGid;
};

} // namespace rd::shopify
