// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

namespace rd::tests::oracle {

namespace {

constexpr qint64 kDayMs = 86'400'000;

Currency currencyNamed(const char *code)
{
    return *Currency::parse(QString::fromLatin1(code));
}

/// The same numbers on every standard library, so that a printed seed repeats everywhere.
class Dice {
public:
    explicit Dice(quint32 seed) : m_random(seed) {}
    qint64 pick(qint64 from, qint64 to)
    {
        const quint64 high = m_random();
        return from + static_cast<qint64>((high << 32 | m_random()) % static_cast<quint64>(to - from + 1));
    }
    bool chance(int percent) { return pick(1, 100) <= percent; }
    template <typename List>
    auto &one(List &list)
    {
        return list[static_cast<std::size_t>(pick(0, static_cast<qint64>(std::size(list)) - 1))];
    }

private:
    std::mt19937 m_random;
};

class Generator {
public:
    Generator(quint32 seed, int sales) : m_dice(seed), m_addresses(~seed), m_sales(sales) {}

    Scenario make()
    {
        static const char *const zones[] = {"UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo",
            "Asia/Kolkata", "Pacific/Auckland", "Africa/Cairo"};
        m_made.zone = m_dice.one(zones);
        addPeople();
        const qint64 campaigns = m_dice.pick(1, 4);
        for (qint64 i = 1; i <= campaigns; ++i)
            addCampaign(i);
        addMembers();
        addCodes();
        addBuyers();
        for (int i = 0; i < m_sales; ++i)
            addSale(i);
        addTouches();
        addCollections();
        addRates();
        addWhatLeft();
        addSuspensions();
        if (m_dice.chance(10))
            m_made.provisional[m_dice.pick(1, 2)] = true;
        return std::move(m_made);
    }

private:
    /// Sometimes one that was there before, so that everything also happens at the same time.
    Instant moment()
    {
        if (m_moments.empty() || m_dice.chance(92))
            m_moments.push_back(freshMoment());
        else
            return m_dice.one(m_moments);
        return m_moments.back();
    }
    /// 2025 and 2026; often near a local midnight, where dates change.
    Instant freshMoment()
    {
        const qint64 day = m_dice.pick(20089, 20818) * kDayMs;
        if (m_dice.chance(30))
            return fromUnixMs(day + m_dice.pick(0, 47) * 1'800'000 + m_dice.pick(-1, 1) * 1000);
        return fromUnixMs(day + m_dice.pick(0, kDayMs / 1000 - 1) * 1000);
    }
    Instant shifted(Instant from, qint64 leastDays, qint64 mostDays)
    {
        return from + std::chrono::milliseconds(m_dice.pick(leastDays, mostDays) * kDayMs)
            + std::chrono::seconds(m_dice.pick(-40'000, 40'000));
    }

    /// One that the person has or had.
    std::string addressOf(const Scenario::Person &person)
    {
        const bool isFormer = !person.formerEmails.empty() && m_addresses.chance(50);
        return isFormer ? m_addresses.one(person.formerEmails) : person.email;
    }

    /// The same mailbox as one of a participant's, written in another way.
    std::string alike(qint64 person)
    {
        const std::string number = std::to_string(person);
        return m_addresses.chance(50) ? "partner" + number + "+x@example.com" : "former1of" + number + "@example.net";
    }

    void addPeople()
    {
        static const char *const groups[] = {"", "", "gold", "silver"};
        for (qint64 i = m_dice.pick(2, 8), id = 1; id <= i; ++id) {
            Scenario::Person person;
            person.id = {id};
            person.email = "part.ner" + std::to_string(id) + "@example.com";
            for (qint64 former = m_addresses.chance(30) ? m_addresses.pick(1, 2) : 0; former > 0; --former)
                person.formerEmails.push_back(
                    "for.mer" + std::to_string(former) + "of" + std::to_string(id) + "@example.net");
            person.group = m_dice.one(groups);
            for (qint64 codes = m_dice.pick(1, 3); codes > 0; --codes) {
                std::string code = "P";
                code.append(std::to_string(id)).append("CODE").append(std::to_string(codes));
                person.codes.push_back(std::move(code));
            }
            m_made.people.push_back(person);
        }
    }

    /// Products come to collections and leave them, some at the moment of a sale; some are there twice or never.
    void addCollections()
    {
        for (qint64 count = m_dice.pick(0, 10); count > 0; --count) {
            Scenario::Membership member;
            member.product = "prod_" + std::to_string(m_dice.pick(0, 3));
            member.collection = "col_" + std::to_string(m_dice.pick(0, 2));
            member.from = m_dice.chance(50) ? Instant::min() : moment();
            member.until = m_dice.chance(50) ? Instant::max() : moment();
            m_made.memberships.push_back(member);
        }
    }

    void addMembers()
    {
        for (Scenario::Person &person : m_made.people) {
            for (const Campaign &campaign : m_made.campaigns) {
                if (m_dice.chance(85))
                    person.campaigns.push_back(campaign.id);
            }
        }
    }

    void addCampaign(qint64 number)
    {
        Campaign campaign;
        campaign.id = {number};
        campaign.name = QStringLiteral("Campaign %1").arg(number);
        const bool isTest = m_dice.chance(15);
        campaign.mode = isTest ? QStringLiteral("test") : QStringLiteral("live");
        if (isTest)
            campaign.connections = {ConnectionId{3}};
        else if (m_dice.chance(50))
            campaign.connections = {ConnectionId{1}, ConnectionId{2}};
        else
            campaign.connections = {ConnectionId{m_dice.pick(1, 2)}};
        campaign.createdAt = moment();
        campaign.versions.push_back({{number * 100}, Instant::min(), firstTerms(campaign.name)});
        for (const ConnectionId connection : campaign.connections)
            campaign.versions.back().terms.connections << QString::number(connection.value);
        for (int edit = 1; m_dice.chance(35) && edit < 4; ++edit) {
            CampaignVersion next = campaign.versions.back();
            next.id = {number * 100 + edit};
            next.validFrom = std::max(moment(), edit == 1 ? Instant::min() : campaign.versions.back().validFrom);
            change(next.terms);
            if (!isTest && m_dice.chance(20))
                next.terms.connections = {QString::number(m_dice.pick(1, 2))};
            campaign.versions.push_back(next);
        }
        m_made.campaigns.push_back(campaign);
    }

    CampaignTerms firstTerms(const QString &name)
    {
        CampaignTerms terms;
        terms.name = name;
        terms.kind = m_dice.chance(40) ? CampaignKind::ReferDouble : CampaignKind::Affiliate;
        terms.priority = static_cast<int>(m_dice.pick(0, 2));
        setAttribution(terms);
        setQualification(terms);
        setRules(terms);
        setRewards(terms);
        setCaps(terms);
        setDates(terms);
        terms.holdDays = static_cast<int>(m_dice.chance(15) ? 0 : m_dice.pick(1, 60));
        if (m_dice.chance(30))
            terms.longIntervalHoldDays = static_cast<int>(m_dice.pick(30, 120));
        setOptions(terms);
        const qint64 kind = m_dice.pick(1, 100);
        if (kind <= 12)
            terms.kind = CampaignKind::Milestone;
        else if (kind <= 20)
            terms.kind = CampaignKind::Newsletter;
        else if (kind <= 34)
            terms.kind = CampaignKind::Leaderboard;
        setCounted(terms);
        return terms;
    }

    void setOptions(CampaignTerms &terms)
    {
        terms.exclusive = m_dice.chance(85);
        terms.rulesFrom = m_dice.chance(85) ? RulesFrom::Billing : RulesFrom::ReferralStart;
        terms.whenStopped = m_dice.chance(80) ? WhenStopped::KeepEarning : WhenStopped::Stop;
        terms.refereeWaits = m_dice.chance(20);
        terms.payoutCurrency.reset();
        static const char *const codes[] = {"USD", "EUR", "JPY", "KWD"};
        if (m_dice.chance(25))
            terms.payoutCurrency = currencyNamed(m_dice.one(codes));
    }

    /// What is fixed stands for itself, without a commission behind it.
    RewardSpec fixedSpec()
    {
        RewardSpec made = spec(false);
        if (made.kind == RewardKind::Cash || made.kind == RewardKind::AccountCredit)
            made.amount = amounts();
        return made;
    }

    /// Milestones in any kind, a ranking in its own; these kinds often give nothing else.
    void setCounted(CampaignTerms &terms)
    {
        terms.milestones.clear();
        terms.leaderboard.reset();
        const bool isOwnKind = terms.kind == CampaignKind::Milestone || terms.kind == CampaignKind::Newsletter
            || terms.kind == CampaignKind::Leaderboard;
        if (isOwnKind && m_dice.chance(60)) {
            terms.referrer.reset();
            terms.referee.reset();
            if (m_dice.chance(70))
                terms.rules.clear();
        }
        if (terms.kind == CampaignKind::Milestone || terms.kind == CampaignKind::Newsletter || m_dice.chance(15)) {
            int count = 0;
            for (qint64 wanted = m_dice.pick(1, 4); wanted > 0; --wanted) {
                count += static_cast<int>(m_dice.pick(1, 3));
                terms.milestones.push_back({count, fixedSpec()});
            }
        }
        if (terms.kind != CampaignKind::Leaderboard)
            return;
        Leaderboard board;
        board.by = static_cast<RankBy>(m_dice.pick(0, 1));
        if (board.by == RankBy::Revenue)
            board.currency = currencyNamed(m_dice.chance(70) ? "USD" : "JPY");
        board.period = static_cast<RankPeriod>(m_dice.pick(0, 3));
        for (qint64 prizes = m_dice.pick(1, 3); prizes > 0; --prizes)
            board.prizes.push_back(fixedSpec());
        if (board.period == RankPeriod::Campaign && !terms.endsAt)
            terms.endsAt = moment();
        terms.leaderboard = board;
    }

    void change(CampaignTerms &terms)
    {
        if (m_dice.chance(40))
            setRules(terms);
        if (m_dice.chance(20))
            setRewards(terms);
        if (m_dice.chance(20))
            setQualification(terms);
        if (m_dice.chance(20))
            setAttribution(terms);
        if (m_dice.chance(20))
            setCaps(terms);
        if (m_dice.chance(30))
            terms.holdDays = static_cast<int>(m_dice.pick(0, 60));
        if (m_dice.chance(35))
            terms.state = static_cast<CampaignState>(m_dice.pick(0, 3));
        if (m_dice.chance(20))
            setDates(terms);
        if (m_dice.chance(15))
            setOptions(terms);
        const bool needsEnd = terms.leaderboard && terms.leaderboard->period == RankPeriod::Campaign && !terms.endsAt;
        if (needsEnd || m_dice.chance(20))
            setCounted(terms);
        if (m_dice.chance(15))
            terms.priority = static_cast<int>(m_dice.pick(0, 2));
    }

    void setDates(CampaignTerms &terms)
    {
        terms.startsAt.reset();
        terms.endsAt.reset();
        if (m_dice.chance(15))
            terms.startsAt = moment();
        if (m_dice.chance(15))
            terms.endsAt = moment();
    }

    void setAttribution(CampaignTerms &terms)
    {
        terms.model = m_dice.chance(60) ? AttributionModel::FirstTouch : AttributionModel::LastTouch;
        terms.windowDays = static_cast<int>(m_dice.chance(10) ? 0 : m_dice.pick(1, 120));
        terms.evidence.clear();
        for (const EvidenceSource source : {EvidenceSource::PromoCode, EvidenceSource::ClientReference,
                 EvidenceSource::Metadata, EvidenceSource::OrderAttribute, EvidenceSource::Email}) {
            if (m_dice.chance(88))
                terms.evidence.push_back(source);
        }
        terms.metadataKeys = m_dice.chance(70) ? QStringList{QStringLiteral("ref"), QStringLiteral("via")}
                                               : QStringList{QStringLiteral("partner")};
        terms.existingCustomers = m_dice.chance(25);
        terms.codeMovesCustomer = m_dice.chance(25);
    }

    void setQualification(CampaignTerms &terms)
    {
        terms.minimumBase.clear();
        if (m_dice.chance(25))
            terms.minimumBase = {
                {m_dice.pick(500, 5000), currencyNamed("USD")}, {m_dice.pick(100, 900), currencyNamed("JPY")}};
        terms.qualifyingPayments = static_cast<int>(m_dice.chance(75) ? 1 : m_dice.pick(2, 4));
    }

    Rate rate()
    {
        if (m_dice.chance(10))
            return {m_dice.pick(0, 3)};
        return {m_dice.chance(50) ? m_dice.pick(1, 20) * 25'000 : m_dice.pick(1, 1'000'000)};
    }

    std::vector<Money> amounts()
    {
        std::vector<Money> list = {{m_dice.pick(50, 3000), currencyNamed("USD")}};
        if (m_dice.chance(70))
            list.push_back({m_dice.pick(50, 3000), currencyNamed("EUR")});
        if (m_dice.chance(50))
            list.push_back({m_dice.pick(5, 500), currencyNamed("JPY")});
        if (m_dice.chance(50))
            list.push_back({m_dice.pick(50, 9000), currencyNamed("KWD")});
        return list;
    }

    void setFormula(Rule &rule)
    {
        const qint64 formula = m_dice.pick(1, 100);
        if (formula <= 50) {
            rule.percent = rate();
        } else if (formula <= 75) {
            rule.flat = amounts();
            rule.flatPer = static_cast<FlatPer>(m_dice.pick(0, 2));
            rule.allowAboveBase = m_dice.chance(30);
            rule.flatProportional = m_dice.chance(30);
        } else {
            rule.tierBy = static_cast<TierBy>(m_dice.pick(0, 1));
            rule.tierWindow = static_cast<TierWindow>(m_dice.pick(0, 2));
            qint64 from = m_dice.chance(80) ? 0 : 1;
            for (qint64 tiers = m_dice.pick(1, 3); tiers > 0; --tiers) {
                rule.tiers.push_back({from, rate()});
                from += rule.tierBy == TierBy::Conversions ? m_dice.pick(1, 6) : m_dice.pick(100, 30'000);
            }
        }
    }

    Rule rule(int number)
    {
        Rule made;
        made.name = QStringLiteral("Rule %1").arg(number);
        setFormula(made);
        if (m_dice.chance(25))
            made.products = {
                QStringLiteral("prod_%1").arg(m_dice.pick(0, 3)), QStringLiteral("prod_%1").arg(m_dice.pick(0, 3))};
        if (m_dice.chance(15))
            made.prices = {QStringLiteral("price_%1").arg(m_dice.pick(0, 4))};
        if (m_dice.chance(15))
            made.collections = {QStringLiteral("col_%1").arg(m_dice.pick(0, 3))};
        if (!made.collections.isEmpty() && m_dice.chance(30))
            made.collections.append(QStringLiteral("col_%1").arg(m_dice.pick(0, 3)));
        if (m_dice.chance(15)) {
            const Scenario::Person &person = m_dice.one(m_made.people);
            made.participants = {QString::fromStdString(m_dice.chance(50) ? addressOf(person) : person.codes.front())};
        }
        if (m_dice.chance(15))
            made.groups = {m_dice.chance(50) ? QStringLiteral("gold") : QStringLiteral("silver")};
        if (m_dice.chance(20))
            made.months = static_cast<int>(m_dice.pick(1, 14));
        if (m_dice.chance(20))
            made.payments = static_cast<int>(m_dice.pick(1, 5));
        made.rounding = static_cast<Rounding>(m_dice.pick(0, 2));
        made.additive = m_dice.chance(15);
        return made;
    }

    void setRules(CampaignTerms &terms)
    {
        terms.rules.clear();
        for (qint64 count = m_dice.pick(1, 4), i = 1; i <= count; ++i)
            terms.rules.push_back(rule(static_cast<int>(i)));
        if (m_dice.chance(30))
            std::reverse(terms.rules.begin(), terms.rules.end());
    }

    RewardSpec spec(bool mayBeCommission)
    {
        RewardSpec made;
        const qint64 kind = m_dice.pick(1, 100);
        if (kind <= 40) {
            made.kind = kind <= 20 ? RewardKind::Cash : RewardKind::AccountCredit;
            made.amount = amounts();
            if (mayBeCommission)
                made.amount.clear();
        } else if (kind <= 60) {
            made.kind = kind <= 50 ? RewardKind::Cash : RewardKind::GiftCard;
            made.amount = amounts();
        } else if (kind <= 80) {
            made.kind = RewardKind::Coupon;
            made.percentOff = Rate{200'000};
        } else if (kind <= 90) {
            made.kind = RewardKind::Coupon;
            made.amountOff = amounts();
        } else {
            made.kind = kind <= 95 ? RewardKind::Points : RewardKind::PriceChange;
        }
        return made;
    }

    void setRewards(CampaignTerms &terms)
    {
        terms.referrer.reset();
        terms.referee.reset();
        if (m_dice.chance(70))
            terms.referrer = RewardSpec{};
        else if (m_dice.chance(85))
            terms.referrer = spec(true);
        if (terms.kind == CampaignKind::ReferDouble)
            terms.referee = spec(m_dice.chance(30));
        const auto isFixedSide = [](const std::optional<RewardSpec> &side) { return !side || isFixed(*side); };
        if (isFixedSide(terms.referrer) && isFixedSide(terms.referee) && m_dice.chance(30))
            terms.rules.clear();
        else if (terms.rules.empty())
            setRules(terms);
    }

    void setCaps(CampaignTerms &terms)
    {
        terms.caps.clear();
        static const char *const codes[] = {"USD", "USD", "EUR", "JPY"};
        while (m_dice.chance(25))
            terms.caps.push_back({static_cast<CapPer>(m_dice.pick(0, 2)), static_cast<CapPeriod>(m_dice.pick(0, 3)),
                {m_dice.pick(100, 20'000), currencyNamed(m_dice.one(codes))}});
    }

    void addCodes()
    {
        std::vector<std::string> all = {"NOBODY"};
        for (const Scenario::Person &person : m_made.people)
            all.insert(all.end(), person.codes.begin(), person.codes.end());
        for (const std::string &code : all) {
            m_made.promotionCodes["promo_" + code] = code;
            std::string lower = code;
            std::transform(lower.begin(), lower.end(), lower.begin(),
                [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
            m_made.promotionCodes["promo_old_" + code] = lower;
            m_made.coupons["coupon_" + code] = {code};
        }
        for (const Scenario::Person &person : m_made.people)
            m_made.coupons["coupon_all_" + std::to_string(person.id.value)] = person.codes;
        m_made.coupons["coupon_shared"] = {m_dice.one(all), m_dice.one(all)};
        m_codes = all;
    }

    void addBuyers()
    {
        for (int i = 0; i < std::max(3, m_sales / 6); ++i) {
            Scenario::Buyer buyer;
            buyer.email = "buyer" + std::to_string(i) + "@example.org";
            buyer.card =
                m_dice.chance(50) ? "card_" + std::to_string(m_dice.chance(8) ? m_dice.pick(0, 5) : 100 + i) : "";
            if (m_dice.chance(4))
                buyer.email = addressOf(m_dice.one(m_made.people));
            else if (m_dice.chance(4))
                buyer.email = alike(m_dice.pick(1, 4));
            for (const Scenario::Buyer &other : m_made.buyers) {
                if (other.email == buyer.email)
                    buyer.email = "again" + std::to_string(i) + "@example.org";
            }
            m_made.buyers.push_back(buyer);
        }
    }

    void addLines(Scenario::Sale &sale)
    {
        qint64 sum = 0;
        for (qint64 count = m_dice.chance(60) ? 1 : m_dice.pick(2, 5); count > 0; --count) {
            Scenario::Line line;
            if (m_dice.chance(93))
                line.product = "prod_" + std::to_string(m_dice.pick(0, 3));
            if (m_dice.chance(93))
                line.price = "price_" + std::to_string(m_dice.pick(0, 4));
            line.quantity = m_dice.chance(70) ? 1 : m_dice.pick(0, 5);
            line.net = m_dice.chance(15) ? m_dice.pick(0, 9) : m_dice.pick(1, 30'000);
            if (m_dice.chance(1))
                line.net = m_dice.pick(1, 150'000'000'000);
            if (m_dice.chance(9))
                line.net = -m_dice.pick(1, 8000);
            line.longInterval = m_dice.chance(8);
            sum += line.net;
            sale.lines.push_back(line);
        }
        const qint64 tax = m_dice.chance(50) && sum > 0 ? sum * m_dice.pick(1, 25) / 100 : 0;
        sale.total = std::max<qint64>(sum, 0) + tax;
        sale.paid = sale.total;
        if (m_dice.chance(12))
            sale.paid = m_dice.pick(0, sale.total);
        if (m_dice.chance(12))
            sale.refunded = m_dice.pick(0, sale.paid);
        else if (m_dice.chance(8))
            sale.refunded = sale.paid;
        if (m_dice.chance(5))
            sale.creditNoteNet = m_dice.pick(1, std::max<qint64>(sum, 1));
    }

    void addSale(int number)
    {
        Scenario::Sale sale;
        sale.id = "in_" + std::to_string(m_dice.pick(100, 999)) + "_" + std::to_string(number);
        sale.object = m_dice.chance(80) ? SaleObject::Invoice : SaleObject::Charge;
        sale.buyer = static_cast<std::size_t>(m_dice.pick(0, static_cast<qint64>(m_made.buyers.size()) - 1));
        sale.connection = m_dice.chance(45) ? 1 : m_dice.chance(70) ? 2 : 3;
        sale.card = m_made.buyers[sale.buyer].card;
        if (m_dice.chance(5))
            sale.card = "card_" + std::to_string(m_dice.pick(0, 5));
        sale.billedAt = moment();
        sale.paidAt = sale.billedAt;
        if (m_dice.chance(20))
            sale.paidAt += std::chrono::seconds(m_dice.pick(1, 100'000));
        else if (m_dice.chance(10))
            sale.paidAt += std::chrono::milliseconds(m_dice.pick(1, 60) * kDayMs);
        static const char *const codes[] = {"USD", "EUR", "JPY", "KWD"};
        sale.currency =
            currencyNamed(codes[m_dice.chance(85) ? sale.buyer % 4 : static_cast<std::size_t>(m_dice.pick(0, 3))]);
        addLines(sale);
        sale.refundPending = m_dice.chance(4);
        sale.disputeOpen = m_dice.chance(4);
        addHints(sale);
        m_made.sales.push_back(sale);
    }

    std::string anyCode()
    {
        const std::string code = m_dice.one(m_codes);
        if (m_dice.chance(10))
            return addressOf(m_dice.one(m_made.people));
        return m_dice.chance(20) ? " " + QString::fromStdString(code).toLower().toStdString() : code;
    }

    void addHints(Scenario::Sale &sale)
    {
        while (m_dice.chance(22)) {
            const bool isCoupon = m_dice.chance(30);
            std::string value = m_dice.chance(80) ? "promo_" + m_dice.one(m_codes) : "promo_old_" + m_dice.one(m_codes);
            if (isCoupon) {
                value = m_dice.chance(70) ? "coupon_" + m_dice.one(m_codes) : "coupon_shared";
                if (m_dice.chance(30))
                    value = "coupon_all_" + std::to_string(m_dice.one(m_made.people).id.value);
            }
            sale.hints.push_back({EvidenceSource::PromoCode, EvidenceField::Code, {}, value, isCoupon,
                m_dice.chance(90) ? sale.billedAt : shifted(sale.billedAt, -200, 0)});
        }
        while (m_dice.chance(15))
            sale.hints.push_back({EvidenceSource::ClientReference, EvidenceField::ClientReference, {}, anyCode(), false,
                shifted(sale.billedAt, -30, 0)});
        static const char *const keys[] = {"ref", "via", "partner", "other"};
        while (m_dice.chance(15))
            sale.hints.push_back({m_dice.chance(85) ? EvidenceSource::Metadata : EvidenceSource::OrderAttribute,
                static_cast<EvidenceField>(m_dice.pick(2, 6)), m_dice.one(keys), anyCode(), false,
                shifted(sale.billedAt, -60, 0)});
    }

    /// Rates of most days on which something is paid, each pair of currencies once a day.
    void addRates()
    {
        const Calendar calendar = *Calendar::forZone(m_made.zone);
        static const char *const codes[] = {"USD", "EUR", "JPY", "KWD"};
        std::set<std::tuple<qint32, quint32, quint32>> known;
        for (const Scenario::Sale &sale : m_made.sales) {
            RateRow rate;
            rate.id = {static_cast<qint64>(m_made.rates.size()) + 1};
            rate.date = calendar.dayOf(sale.paidAt);
            rate.from = m_dice.chance(80) ? sale.currency : currencyNamed(m_dice.one(codes));
            rate.to = currencyNamed(m_dice.one(codes));
            rate.rateE12 = m_dice.chance(80) ? m_dice.pick(1'000'000'000, 4'000'000'000'000)
                                             : m_dice.pick(1, 20) * 250'000'000'000;
            if (rate.from != rate.to && known.insert({rate.date.value, rate.from.packed(), rate.to.packed()}).second)
                m_made.rates.push_back(rate);
        }
    }

    /// Rewards that have left, whoever would come first by now.
    void addWhatLeft()
    {
        if (m_made.campaigns.size() < 2 || m_dice.chance(40))
            return;
        for (Scenario::Sale &sale : m_made.sales) {
            while (m_dice.chance(12))
                sale.left.push_back(m_dice.one(m_made.campaigns).id);
        }
    }

    /// Often nobody minds; else some are suspended, now and then or for good, and the merchant changes the rule.
    void addSuspensions()
    {
        if (m_dice.chance(55))
            return;
        for (Scenario::Person &person : m_made.people) {
            if (m_dice.chance(60))
                person.suspensions = spans();
        }
        m_made.withholding = spans();
    }

    /// Times one after the other; the last one may last for ever, and one may be over as soon as it begins.
    std::vector<TimeSpan> spans()
    {
        std::vector<Instant> moments;
        for (qint64 i = m_dice.pick(1, 5); i > 0; --i)
            moments.push_back(moment());
        if (m_dice.chance(15))
            moments.front() = Instant{}; // since before this was written down
        std::sort(moments.begin(), moments.end());
        std::vector<TimeSpan> made;
        for (std::size_t i = 0; i < moments.size(); i += 2)
            made.push_back({moments[i], i + 1 < moments.size() ? moments[i + 1] : Instant::max()});
        return made;
    }

    void addTouches()
    {
        for (std::size_t buyer = 0; buyer < m_made.buyers.size(); ++buyer) {
            while (m_dice.chance(30)) {
                Scenario::Touch touch;
                touch.buyer = buyer;
                touch.participant = m_dice.one(m_made.people).id;
                if (m_dice.chance(40))
                    touch.campaign = m_dice.one(m_made.campaigns).id;
                touch.at = moment();
                for (const Scenario::Sale &sale : m_made.sales) {
                    if (sale.buyer == buyer && m_dice.chance(70)) {
                        touch.at = shifted(sale.billedAt, -100, 3);
                        break;
                    }
                }
                touch.manual = m_dice.chance(15);
                touch.fixed = !touch.manual && m_dice.chance(20);
                touch.order = static_cast<qint64>(m_made.touches.size()) + 1;
                m_made.touches.push_back(touch);
            }
        }
    }

    Dice m_dice;
    Dice m_addresses; ///< of its own, so that all else of a seed stays as it was before people had several
    int m_sales;
    Scenario m_made;
    std::vector<std::string> m_codes;
    std::vector<Instant> m_moments;
};

} // namespace

Scenario randomScenario(quint32 seed, int sales)
{
    return Generator(seed, sales).make();
}

} // namespace rd::tests::oracle
