// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/people.h"
#include "integrations/sample/worldbuilder.h"

#include <algorithm>

namespace rd::sample {

namespace {

/// Unusual names a person might really send: formulas, quotes, text from right to left, markup, no end.
const std::array<QByteArray, 8> kNastyNames{QByteArray("=cmd|'/c calc'!A1"), QByteArray("O'Neil; \"x\""),
    QByteArray("יונתן \u202Eבן־דוד"),
    QByteArray("Maximiliana Aurelia Theodora von und zu Hohenfels-Langenargen ").repeated(3).trimmed(),
    QByteArray("<b>Zoë</b> & Søn"), QByteArray("@SUM(1+1)*cmd"), QByteArray("+1 (555) 0100"),
    QByteArray("محمد عبد الرحمن")};

} // namespace

void Generator::addCatalog()
{
    for (const char *name :
        {"Starter plan", "Team plan", "Business plan", "Extra storage", "Onboarding package", "Training day"})
        m.products.push_back({m.start, name});
    // Minor units by product and currency (usd, eur, gbp, jpy); a year costs ten months.
    static constexpr std::array<std::array<qint64, 4>, 6> amounts{{{1900, 1800, 1500, 2800}, {4900, 4500, 3900, 7200},
        {12900, 11900, 9900, 19000}, {500, 500, 400, 700}, {24900, 23900, 19900, 36000}, {60000, 56000, 48000, 88000}}};
    for (Index product = 0; product < Index(amounts.size()); ++product) {
        for (std::size_t currency = 0; currency < 4; ++currency) {
            const auto amount = amounts[std::size_t(product)][currency];
            const auto code = CurrencyCode(currency);
            m.prices.push_back(
                {m.start, product, amount, code, product >= kOnboarding ? Interval::OneTime : Interval::Month});
            m.prices.push_back(
                {m.start, product, amount * 10, code, product >= kOnboarding ? Interval::OneTime : Interval::Year});
        }
    }
    addOldPrices();
}

/// What the team plan cost by the month before it became dearer: four prices that nobody can choose any more.
void Generator::addOldPrices()
{
    static constexpr std::array<qint64, 4> amounts{4400, 4000, 3500, 6600};
    for (std::size_t currency = 0; currency < amounts.size(); ++currency)
        m.prices.push_back({m.start, kTeam, amounts[currency], CurrencyCode(currency), Interval::Month, false});
}

Index Generator::oldPriceOf(CurrencyCode currency) const
{
    return Index(m.prices.size()) - 4 + Index(currency);
}

Index Generator::priceOf(Index product, CurrencyCode currency, Interval interval) const
{
    return product * 8 + Index(currency) * 2 + (interval == Interval::Year ? 1 : 0);
}

void Generator::addCoupons()
{
    const auto add = [&](const char *id, const char *name, qint32 percent, qint64 off, Duration duration,
                         qint32 months) {
        Coupon row;
        row.created = m.start + 60;
        row.id = id;
        row.name = name;
        row.percentOff = percent;
        row.amountOff = off;
        row.duration = duration;
        row.months = months;
        m.coupons.push_back(std::move(row));
    };
    add("partner-20", "Partner: 20% for three months", 2000, 0, Duration::Repeating, 3);
    add("friend-20", "A friend's 20%", 2000, 0, Duration::Once, 0);
    add("welcome-10", "10 USD to begin with", 0, 1000, Duration::Once, 0);
    add("loyal-15", "15% for ever", 1500, 0, Duration::Forever, 0);
    add("free-month", "One month free", 10'000, 0, Duration::Once, 0);
    add("spring-25", "Spring sale", 2500, 0, Duration::Once, 0);
    add("start-40", "40% off the first invoice", 4000, 0, Duration::Once, 0);
    add("launch-50", "Launch: half price for the first 25", 5000, 0, Duration::Once, 0);
    m.coupons[kSpring25].redeemBy = springEnd();
}

void Generator::addCode(qint64 created, const QByteArray &code, Index coupon, bool active)
{
    PromotionCode row;
    row.created = created;
    row.code = code;
    row.coupon = coupon;
    row.active = active;
    m.promotionCodes.push_back(std::move(row));
}

void Generator::addParticipants()
{
    const int count = m_options.participants;
    static constexpr std::array<std::string_view, 3> groups{"Creators", "Agencies", "Customers"};
    for (int i = 0; i < count; ++i) {
        SampleParticipant row;
        const auto person = quint32(m_random.next());
        row.name = i >= 3 && i < 3 + int(kNastyNames.size()) ? kNastyNames[std::size_t(i - 3)] : personName(person);
        row.campaign = i < count * 2 / 5 ? 0 : i < count * 7 / 10 ? 1 : 2;
        const auto email = personEmail(person, i);
        row.email = email.left(email.indexOf('@')) + "@partner.example";
        const auto slug = email.left(email.indexOf('.')).toUpper();
        row.codes = slug + QByteArray::number(10 + i);
        row.group = QByteArray(groups[row.campaign == 0 ? std::size_t(i % 2) : 2].data());
        row.country = QByteArray(countryOf(CurrencyCode(m_random.below(4))).data(), 2);
        row.joined = m.start + 3600 + i * 600;
        // One in twenty-five has no code at the provider yet; it can be created from the desk.
        const bool hasCode = i % 25 != 17;
        m_codes.push_back(hasCode ? Index(m.promotionCodes.size()) : kNone);
        if (hasCode)
            addCode(row.joined, row.codes, row.campaign == 0 ? kPartner20 : kFriend20, true);
        if (i % 30 == 11) { // a second code, and an old one of the same text that was switched off
            addCode(row.joined + 60, row.codes, kWelcome10, false);
            addCode(row.joined + 120, row.codes + "-VIP", kLoyal15, true);
            row.codes += ' ' + row.codes + "-VIP";
        }
        m_world.participants.push_back(std::move(row));
    }
    const auto later = m.start + 3600 + count * 600 + 3600;
    addCode(later - 60, "LAUNCH50", kLaunch50, true); // used up by now
    m.promotionCodes.back().maxRedemptions = 25;
    addCode(later, "WELCOME", kWelcome10, true);
    addCode(later + 60, "SPRING25", kSpring25, true);
    m.promotionCodes.back().expiresAt = springEnd();
    addCode(later + 120, "START40", kStart40, true);
    static constexpr std::array<Index, 3> linkProducts{kOnboarding, kTraining, kOnboarding};
    for (std::size_t i = 0; i < linkProducts.size(); ++i) {
        PaymentLink link;
        link.created = later + qint64(i) * 60;
        link.price = priceOf(linkProducts[i], CurrencyCode::Usd, Interval::OneTime);
        link.active = i != 1;
        if (i == 2)
            link.metadata = {{"referral", m_world.participants.front().codes.split(' ').first()}};
        m.links.push_back(std::move(link));
    }
}

void Generator::addCustomers()
{
    const qint64 count = m_options.customers;
    const qint64 first = m.start + 5 * kDay;
    const qint64 span = m_options.now - 2 * 3600 - first;
    const qint64 slot = std::max<qint64>(span / count, 1);
    for (qint64 i = 0; i < count; ++i) {
        Customer row;
        row.created = first + span * i / count + m_random.below(slot);
        row.person = quint32(m_random.next());
        const auto die = m_random.below(100);
        row.currency = die < 62 ? CurrencyCode::Usd
            : die < 82          ? CurrencyCode::Eur
            : die < 93          ? CurrencyCode::Gbp
                                : CurrencyCode::Jpy;
        m.customers.push_back(row);
    }
    addStoryCustomers();
}

/// Participants who are customers themselves sit among the early customers, so that they have a history.
void Generator::addStoryCustomers()
{
    const int count = m_options.customers;
    m_storyOf.assign(std::size_t(count), -1);
    auto &participants = m_world.participants;
    const int stride = std::max(2, count / 6 / std::max<int>(1, int(participants.size())));
    for (int i = 0; i < int(participants.size()); ++i) {
        const Index customer = 20 + i * stride;
        auto &row = participants[std::size_t(i)];
        if (row.campaign == 0 || customer + 1 >= count)
            continue;
        m_storyOf[std::size_t(customer)] = i;
        row.customer = customer;
        row.email = customerEmail(m, customer);
        if (row.name == personName(m.customers[std::size_t(customer)].person) || i % 2 == 0)
            row.name = customerName(m, customer);
        m.customers[std::size_t(customer)].currency = CurrencyCode::Usd;
        if (i % kStoryCount == 3) // two customers with one address
            m.people[customer + 1] = {customerName(m, customer), row.email, {}};
        if (i % kStoryCount == 10) { // the address is written in capitals at the provider
            auto capital = row.email;
            capital[0] = char(capital[0] - 'a' + 'A');
            m.people[customer] = {customerName(m, customer), capital, {}};
        }
    }
    // Self-referrals: the participant's own address, then the same with a tag, pays with the participant's own code.
    for (int i = 0; i < 6 && i < int(participants.size()) && i + 5 < count; ++i) {
        auto email = participants[std::size_t(i)].email;
        if (i >= 4)
            email.insert(email.indexOf('@'), "+shop");
        m.people[i + 5] = {participants[std::size_t(i)].name, email, {}};
    }
}

} // namespace rd::sample
