// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/billing.h"
#include "integrations/sample/generator.h"
#include "integrations/sample/random.h"

namespace rd::sample {

enum CouponRow : Index { kPartner20, kFriend20, kWelcome10, kLoyal15, kFreeMonth, kSpring25, kStart40, kLaunch50 };
enum ProductRow : Index { kStarter, kTeam, kBusiness, kStorage, kOnboarding, kTraining };

/// Makes the sample world customer by customer; what is for sale and who takes part is in worldcatalog.cpp.
class Generator {
public:
    explicit Generator(const WorldOptions &options) : m_options(options), m_random(options.seed), m(m_world.merchant)
    {
        m.seed = options.seed;
        m.start = options.now - 560 * kDay;
    }

    [[nodiscard]] SampleWorld run();

private:
    enum class Evidence { None, Code, Reference, CustomerMetadata, SubscriptionMetadata, Lead, PaymentMetadata };
    struct Life {
        Index customer = kNone;
        int participant = -1;
        Evidence evidence = Evidence::None;
        bool isStory = false; ///< a participant's own account: steady, no surprises
        int story = 0;
        int lateParticipant = -1; ///< whose code is used on a later invoice
        int lateAt = 0;
    };

    /// What is drawn for whom: each has a stream of random numbers of its own. How many months lie behind a customer
    /// depends on the day that the world is made for; nothing that anybody chooses may.
    enum class Draws : quint64 { Life, Period, Outlook, Guest };
    /// From here on that of a customer or guest, in a period of theirs.
    void begin(Draws draws, Index whose, int period = 0);

    void addCatalog();
    void addCoupons();
    void addParticipants();
    void addOldPrices();
    /// Since then the team plan costs more; who had it keeps the old price for a while or for good.
    [[nodiscard]] qint64 priceRise() const { return m.start + 300 * kDay; }
    /// Until then the spring code could be used.
    [[nodiscard]] qint64 springEnd() const { return m_options.now - 120 * kDay; }
    void changePrice(Index subscription, qint64 at);
    void deleteSome();
    [[nodiscard]] Index oldPriceOf(CurrencyCode currency) const;
    /// Codes at the end of the table, after those of the participants.
    enum LastCode : int { kLaunchCode = 4, kWelcomeCode = 3, kSpringCode = 2, kStartCode = 1 };
    [[nodiscard]] Index lastCode(LastCode code) const { return Index(m.promotionCodes.size()) - code; }
    void addCode(qint64 created, const QByteArray &code, Index coupon, bool active);
    void addCustomers();
    void addStoryCustomers();
    void live(Index customer);
    Life lifeOf(Index customer);
    Index addSubscription(const Life &life, qint64 at, Index product, Interval interval);
    Index addDiscount(Index coupon, Index code, const Life &life, Index subscription, qint64 at);
    Index firstDiscount(const Life &life, Index subscription, qint64 at);
    void addSession(const Life &life, Index subscription, Index invoice, Index discount);
    void periods(const Life &life, Index subscription);
    bool settle(const Life &life, Index invoice);
    void afterPayment(Index payment);
    void addRefund(Index payment, qint64 amount, qint64 at, RefundStatus status);
    void addDispute(Index payment, qint64 at);
    void changePlan(Index subscription, qint64 at);
    void addDraft(Index subscription, qint64 at);
    void cancel(Index subscription, qint64 at);
    void finishStory(const Life &life, Index subscription);
    void guest(int number);
    [[nodiscard]] Index priceOf(Index product, CurrencyCode currency, Interval interval) const;
    [[nodiscard]] Index codeOf(int participant) const { return m_codes[std::size_t(participant)]; }
    [[nodiscard]] QByteArray textOf(int participant) const
    {
        return m_world.participants[std::size_t(participant)].codes.split(' ').first();
    }

    WorldOptions m_options;
    Random m_random; ///< of what is being made, see begin()
    SampleWorld m_world;
    Merchant &m;
    std::vector<Index> m_codes; ///< promotion code of each participant
    std::vector<int> m_storyOf; ///< participant of a customer, -1 = none
};

} // namespace rd::sample
