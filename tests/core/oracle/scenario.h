// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

#include <map>
#include <string>
#include <vector>

namespace rd::tests::oracle {

/// A merchant in readable form, of which parts can be taken away without breaking the rest.
struct Scenario {
    struct Person {
        ParticipantId id;
        std::string email;
        std::string group;
        std::vector<std::string> codes; ///< upper case
        std::vector<CampaignId> campaigns;
        std::vector<TimeSpan> suspensions;
        std::vector<std::string> formerEmails = {};
    };
    struct Buyer {
        std::string email;
        std::string card;
    };
    struct Line {
        std::string product;
        std::string price;
        qint64 quantity = 1;
        qint64 net = 0;
        bool longInterval = false;
    };
    struct Hint {
        EvidenceSource source = EvidenceSource::PromoCode;
        EvidenceField field = EvidenceField::Code;
        std::string key;
        std::string value;
        bool isCoupon = false;
        Instant at;
    };
    struct Sale {
        std::string id;
        SaleObject object = SaleObject::Invoice;
        std::size_t buyer = 0;
        qint64 connection = 1;
        std::string card;
        Instant billedAt;
        Instant paidAt;
        Currency currency;
        qint64 total = 0;
        qint64 paid = 0;
        qint64 refunded = 0;
        qint64 creditNoteNet = 0;
        bool refundPending = false;
        bool disputeOpen = false;
        std::vector<Line> lines;
        std::vector<Hint> hints;
        std::vector<CampaignId> left; ///< a reward for it has left
    };
    struct Touch {
        std::size_t buyer = 0;
        ParticipantId participant;
        CampaignId campaign;
        Instant at;
        bool manual = false;
        bool fixed = false;
        qint64 order = 0;
    };
    struct Membership {
        std::string product;
        std::string collection;
        Instant from;
        Instant until;
    };

    QByteArray zone = "UTC";
    std::vector<Campaign> campaigns;
    std::vector<Person> people;
    std::vector<Buyer> buyers;
    std::vector<Sale> sales;
    std::vector<Touch> touches;
    std::map<std::string, std::string> promotionCodes; ///< id → text as typed
    std::map<std::string, std::vector<std::string>> coupons; ///< id → code texts
    std::map<qint64, bool> provisional;
    std::vector<Membership> memberships;
    std::vector<RateRow> rates; ///< their source is left out
    std::vector<TimeSpan> withholding; ///< when suspended participants earn nothing

    /// The rows the engine reads, sales in order of payment.
    [[nodiscard]] EngineFacts facts() const;
    /// All of it as text, for a failure.
    [[nodiscard]] std::string text() const;
};

/// A merchant with everything the rules know about, from a seed.
[[nodiscard]] Scenario randomScenario(quint32 seed, int sales);

} // namespace rd::tests::oracle
