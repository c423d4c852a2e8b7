// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>

/// The rules once more, written from domain.md 2–5 and rulings.md alone: slow, plain, and without a line of the engine.
/// Only the input rows, the campaign document and the value types are shared. Where both agree on random worlds, a
/// mistake would have to be made twice in the same way.
namespace rd::tests::oracle {

__extension__ typedef __int128 Wide;

struct Answer {
    std::vector<RewardTarget> rewards;
    std::vector<Bond> bonds;
};

/// All rewards and bonds the facts ask for.
[[nodiscard]] Answer answer(const EngineFacts &facts, const Calendar &calendar);

// Amounts (base.cpp)

/// numerator / denominator (> 0) as an integer (domain.md 2.3).
[[nodiscard]] qint64 divided(Wide numerator, Wide denominator, Rounding rounding);

/// What was really received for goods and services, whole and per line (domain.md 4.1, rulings.md 19, 33).
struct Base {
    qint64 total = 0;
    std::vector<qint64> lines;
};
[[nodiscard]] Base baseBeforeRefunds(const EngineFacts &facts, const ConversionRow &sale);
[[nodiscard]] Base baseAfterRefunds(const EngineFacts &facts, const ConversionRow &sale);

/// What is left of an amount that was given for the whole base of a payment, where nothing but refunds and credit notes
/// of that payment may change it (domain.md 5.4.22): the same part of it as of the base.
[[nodiscard]] qint64 leftOf(qint64 given, const EngineFacts &facts, const ConversionRow &sale);

// Order (base.cpp)

/// (paidAt, id): attribution, tiers, caps.
[[nodiscard]] bool paidBefore(const EngineFacts &facts, quint32 a, quint32 b);
/// (billedAt, then as paid): durations and the n-th payment (domain.md 2.7, 4.3).
[[nodiscard]] bool billedBefore(const EngineFacts &facts, quint32 a, quint32 b);

// Who brought the customer (attribution.cpp)

struct AttributedSale {
    quint32 sale = 0; ///< index
    ParticipantId participant;
    std::size_t bond = 0; ///< index
    Flags flags = 0;
};
struct Attribution {
    std::vector<AttributedSale> sales; ///< in order of payment
    std::vector<Bond> bonds;
    std::vector<Flags> flags; ///< of the bonds
};
[[nodiscard]] Attribution attribute(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign);
/// An edit of the connections counts from when it is made (rulings.md 1). A connection is named by its number here.
[[nodiscard]] bool takesFrom(const Campaign &campaign, const CampaignTerms &terms, ConnectionId connection);
[[nodiscard]] std::string upperCase(std::string text);
[[nodiscard]] const ParticipantRow &participantOf(const EngineFacts &facts, ParticipantId id);

// What the rules give (rules.cpp)

/// A sale that passed the qualification of its campaign.
struct Qualified {
    quint32 sale = 0;
    quint32 customer = 0;
    ParticipantId participant;
    std::size_t bond = 0; ///< number of the referral
    Flags flags = 0;
    const CampaignVersion *version = nullptr;
    Base before;
    Base after;
};
/// What one rule gives for one sale.
struct Share {
    std::string rule; ///< its name: the same rule in all versions
    const Rule *terms = nullptr;
    bool counts = false; ///< a payment for this rule: base above zero, amount listed
    qint64 before = 0; ///< from the base before refunds
    qint64 after = 0;
};
/// @param all every qualified sale of the campaign, for the tiers
[[nodiscard]] std::vector<Share> sharesOf(
    const EngineFacts &facts, const Calendar &calendar, const Qualified &sale, const std::vector<Qualified> &all);
/// Calendar months after a date, clamped from the date itself (domain.md 4.3).
[[nodiscard]] QDate monthsAfter(QDate anchor, int months);
[[nodiscard]] QDate dateOf(const Calendar &calendar, Instant instant);

// Limits (caps.cpp)

/// Remembers what was granted in a campaign, in order of payment.
class CapBook {
public:
    explicit CapBook(const Calendar &calendar) : m_calendar(calendar) {}
    /// What is left of `wanted` under the caps of `terms`; notes it.
    [[nodiscard]] qint64 grant(const CampaignTerms &terms, const ConversionRow &sale, quint32 customer,
        ParticipantId participant, Money wanted);

private:
    struct Note {
        quint32 customer = 0;
        ParticipantId participant;
        Currency currency;
        QDate date;
        qint64 amount = 0;
    };
    const Calendar &m_calendar;
    std::vector<Note> m_notes;
};

// Other currencies (exchange.cpp)

/// Puts amounts of a reward into the payout currency by the rate of the local date of its payment; without a rate they
/// stay as they are, flagged (domain.md 4.6).
void toPayoutCurrency(const EngineFacts &facts, const Calendar &calendar, const std::optional<Currency> &payout,
    RewardTarget &reward, Money &before, qint64 &after);
/// The listed amount in the payout currency, else in the other one; nothing where neither is listed.
[[nodiscard]] std::optional<Money> listedAmount(
    const std::vector<Money> &list, const std::optional<Currency> &payout, Currency other);
[[nodiscard]] bool hasMoney(RewardKind kind);

// What is counted (counts.cpp)

/// Something that counts for milestones and rankings.
struct Counted {
    quint32 sale = kNoIndex;
    quint32 customer = 0;
    ParticipantId participant;
    const CampaignVersion *version = nullptr;
    Currency currency;
    qint64 kept = 0; ///< base after refunds
    Instant paidAt;
    Instant dueAt;
    Flags flags = 0;
    bool provisional = false;
};
/// domain.md 4.8. @param events in the order in which they happened
void addMilestones(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign,
    const std::vector<Counted> &events, Answer &answer);
/// Rankings of closed periods. @param events in the order in which they happened
void addPrizes(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign,
    const std::vector<Counted> &events, Answer &answer);

} // namespace rd::tests::oracle
