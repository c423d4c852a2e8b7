// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

#include <QString>

#include <algorithm>
#include <map>

namespace rd::tests {

inline Currency currencyOf(const char *code)
{
    return *Currency::parse(QString::fromLatin1(code));
}

inline Instant at(const char *iso)
{
    return *parseIso(QString::fromLatin1(iso));
}

/// One thing a sale says about who brought the customer, in readable form.
struct Hint {
    EvidenceSource source = EvidenceSource::PromoCode;
    EvidenceField field = EvidenceField::Code;
    std::string key;
    std::string value;
    bool isCoupon = false;
    Instant at;
};

struct SaleLine {
    std::string product;
    std::string price;
    qint64 net = 0;
    qint64 quantity = 1;
    bool longInterval = false;
};

/// A conversion in readable form; amounts in minor units.
struct Sale {
    std::string id;
    std::string customer; ///< e-mail
    Instant billedAt;
    Instant paidAt;
    qint64 total = 0;
    qint64 paid = 0;
    std::vector<SaleLine> lines;
    std::vector<Hint> hints;
    qint64 refunded = 0;
    qint64 creditNoteNet = 0;
    Currency currency = currencyOf("USD");
    qint64 connection = 1;
    std::string card;
    bool refundPending = false;
    bool disputeOpen = false;
    std::string facts; ///< refunds and disputes with their states

    Sale &code(const std::string &text)
    {
        hints.push_back({EvidenceSource::PromoCode, EvidenceField::Code, {}, "promo_" + text, false, billedAt});
        return *this;
    }
    Sale &reference(const std::string &text, Instant touchedAt)
    {
        hints.push_back({EvidenceSource::ClientReference, EvidenceField::ClientReference, {}, text, false, touchedAt});
        return *this;
    }
    Sale &metadata(EvidenceField field, const std::string &text, Instant touchedAt, const std::string &key = "via")
    {
        hints.push_back({EvidenceSource::Metadata, field, key, text, false, touchedAt});
        return *this;
    }
    Sale &refund(qint64 amount)
    {
        refunded += amount;
        return *this;
    }
};

struct Person {
    std::string email;
    std::vector<std::string> codes;
    std::vector<qint64> campaigns = {1};
    std::string group;
    std::vector<TimeSpan> suspensions = {};
    std::vector<std::string> formerEmails = {};
};

struct TouchSpec {
    std::string customer;
    qint64 participant = 1;
    Instant at;
    bool manual = false;
    bool fixed = false;
    qint64 order = 0;
    qint64 campaign = 0;
};

/// An exchange rate of one local date.
struct RateSpec {
    const char *date = "2026-01-01";
    const char *from = "EUR";
    const char *to = "USD";
    qint64 rateE12 = 0;
};

/// A product's time in a collection.
struct CollectionSpec {
    std::string product = "prod_A";
    std::string collection;
    Instant from = Instant::min();
    Instant until = Instant::max();
};

/// A customer of whom only the provider's metadata knows.
struct LeadSpec {
    std::string customer;
    std::string value; ///< of the metadata key "via"
    Instant at;
};

/// A small merchant in memory. Participants are numbered from 1 in the order they are added, so are campaigns and
/// customers.
class EngineWorld {
public:
    std::vector<Campaign> campaigns;
    std::vector<Person> people;
    std::vector<Sale> sales;
    std::vector<TouchSpec> touches;
    std::map<std::string, std::vector<std::string>> couponCodes; ///< coupon id → codes
    std::map<qint64, bool> provisional;
    std::vector<RateSpec> rates;
    std::vector<LeadSpec> leads;
    std::vector<CollectionSpec> collections;
    std::vector<TimeSpan> withholding; ///< when suspended participants earn nothing
    std::map<QString, ConnectionId> connectionNames;
    Instant asOf = Instant::max();
    Calendar calendar = Calendar::utc();

    /// An affiliate campaign paying a percentage in cash, live, over connection 1, with ANNA (1) and BERT (2) in it.
    explicit EngineWorld(const char *percent = "30")
    {
        addCampaign(percent);
        people = {{"anna@example.com", {"ANNA"}, {1}, {}}, {"bert@example.com", {"BERT"}, {1}, {}}};
    }

    Campaign &addCampaign(const char *percent)
    {
        Campaign made;
        made.id = {static_cast<qint64>(campaigns.size()) + 1};
        made.name = QStringLiteral("Campaign %1").arg(made.id.value);
        made.mode = QStringLiteral("live");
        made.createdAt = at("2026-01-01") + std::chrono::hours(made.id.value);
        made.connections = {ConnectionId{1}};
        CampaignVersion version{{made.id.value * 100}, Instant::min(), {}};
        version.terms.name = made.name;
        version.terms.referrer = RewardSpec{};
        version.terms.rules.push_back(percentRule(percent));
        made.versions = {version};
        campaigns.push_back(made);
        return campaigns.back();
    }
    static Rule percentRule(const char *percent)
    {
        Rule rule;
        rule.name = QStringLiteral("All");
        rule.percent = *Rate::parsePercent(QString::fromLatin1(percent));
        return rule;
    }
    static RewardSpec spec(RewardKind kind)
    {
        RewardSpec made;
        made.kind = kind;
        return made;
    }
    static Rule flatRule(qint64 minor, const char *currency = "USD")
    {
        Rule rule;
        rule.name = QStringLiteral("Flat");
        rule.flat = {Money{minor, currencyOf(currency)}};
        return rule;
    }
    CampaignTerms &terms(std::size_t campaign = 0) { return campaigns[campaign].versions.front().terms; }
    Rule &rule() { return terms().rules.front(); }

    /// A sale paid in full, without tax: one line.
    Sale &sell(const std::string &id, const std::string &customer, const char *when, qint64 net)
    {
        Sale sale;
        sale.id = id;
        sale.customer = customer;
        sale.billedAt = sale.paidAt = at(when);
        sale.total = sale.paid = net;
        sale.lines = {{"prod_A", "price_A", net, 1, false}};
        sales.push_back(sale);
        return sales.back();
    }
    /// The bond of a customer from the beginning, as an import of existing referrals makes it.
    void bond(const std::string &customer, qint64 participant = 1)
    {
        touches.push_back({customer, participant, at("2001-01-01"), false, true, 0, 0});
    }

    [[nodiscard]] EngineFacts facts() const
    {
        EngineFacts made;
        made.symbols = {std::string()};
        std::map<std::string, Symbol> known;
        const auto symbol = [&](const std::string &text) -> Symbol {
            if (text.empty())
                return 0;
            const auto [place, isNew] = known.emplace(text, static_cast<Symbol>(made.symbols.size()));
            if (isNew)
                made.symbols.push_back(text);
            return place->second;
        };
        std::map<std::string, quint32> customers;
        const auto customer = [&](const std::string &email) {
            const auto [place, isNew] = customers.emplace(email, static_cast<quint32>(made.customers.size()));
            if (isNew) {
                CustomerRow row;
                row.id = {static_cast<qint64>(made.customers.size()) + 1};
                row.email = symbol(normalEmail(email));
                row.emailForFraud = symbol(fraudEmail(email));
                made.customers.push_back(row);
            }
            return place->second;
        };
        for (std::size_t i = 0; i < people.size(); ++i) {
            ParticipantRow row;
            row.id = {static_cast<qint64>(i) + 1};
            row.email = symbol(normalEmail(people[i].email));
            row.emailForFraud = symbol(fraudEmail(people[i].email));
            for (const std::string &former : people[i].formerEmails)
                row.formerEmails.push_back({symbol(normalEmail(former)), symbol(fraudEmail(former))});
            row.group = symbol(people[i].group);
            row.suspensions = people[i].suspensions;
            for (const std::string &code : people[i].codes) {
                row.codes.push_back(symbol(foldCode(code)));
                made.codeText[symbol("promo_" + code)] = row.codes.back();
            }
            for (const qint64 campaign : people[i].campaigns)
                row.campaigns.push_back({campaign});
            made.participants.push_back(row);
        }
        for (const auto &[coupon, codes] : couponCodes) {
            for (const std::string &code : codes)
                made.couponCodes[symbol(coupon)].push_back(symbol(foldCode(code)));
        }
        for (const char *key : {"referral", "via", "ref"})
            (void)symbol(key);
        std::vector<Sale> sorted = sales;
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const Sale &a, const Sale &b) { return std::tie(a.paidAt, a.id) < std::tie(b.paidAt, b.id); });
        for (const Sale &sale : keepOrder ? sales : sorted) {
            ConversionRow row;
            row.objectId = symbol(sale.id);
            row.id = {idOf(sale.id)};
            row.connection = {sale.connection};
            row.customer = customer(sale.customer);
            row.card = symbol(sale.card);
            row.billedAt = sale.billedAt;
            row.paidAt = sale.paidAt;
            row.currency = sale.currency;
            row.total = sale.total;
            row.paid = sale.paid;
            row.refunded = sale.refunded;
            row.creditNoteNet = sale.creditNoteNet;
            row.refundPending = sale.refundPending;
            row.disputeOpen = sale.disputeOpen;
            row.facts = symbol(sale.facts);
            row.lineBegin = static_cast<quint32>(made.lines.size());
            row.lineCount = static_cast<quint32>(sale.lines.size());
            for (const SaleLine &line : sale.lines)
                made.lines.push_back(
                    {symbol(line.product), symbol(line.price), line.quantity, line.net, line.longInterval});
            row.evidenceBegin = static_cast<quint32>(made.evidence.size());
            row.evidenceCount = static_cast<quint32>(sale.hints.size());
            for (const Hint &hint : sale.hints)
                made.evidence.push_back({hint.source, hint.field, symbol(hint.key), symbol(hint.value), hint.isCoupon,
                    hint.at, symbol(sale.id)});
            made.conversions.push_back(row);
        }
        for (const TouchSpec &touch : touches)
            made.touches.push_back({customer(touch.customer), {touch.participant}, {touch.campaign}, touch.at,
                touch.manual, touch.fixed, touch.order});
        for (const auto &[connection, value] : provisional)
            made.connectionProvisional[connection] = value;
        for (const RateSpec &rate : rates)
            made.rates.push_back({{static_cast<qint64>(made.rates.size()) + 1},
                toLocalDay(QDate::fromString(QString::fromLatin1(rate.date), Qt::ISODate)), currencyOf(rate.from),
                currencyOf(rate.to), rate.rateE12, symbol("central bank")});
        for (const LeadSpec &lead : leads) {
            LeadRow row;
            row.customer = customer(lead.customer);
            row.connection = {1};
            row.at = lead.at;
            row.evidenceBegin = static_cast<quint32>(made.evidence.size());
            row.evidenceCount = 1;
            made.evidence.push_back({EvidenceSource::Metadata, EvidenceField::Customer, symbol("via"),
                symbol(lead.value), false, lead.at, 0});
            made.leads.push_back(row);
        }
        for (const CollectionSpec &one : collections)
            made.collections.push_back({symbol(one.product), symbol(one.collection), one.from, one.until});
        made.withholding = withholding;
        made.connectionNames = connectionNames;
        made.asOf = asOf;
        made.campaigns = campaigns;
        made.buildIndex();
        return made;
    }

    [[nodiscard]] Result<EngineResult> compute() const
    {
        const EngineFacts made = facts();
        return Engine(made, calendar).run();
    }
    /// All rewards as sorted lines of text: "in_1 0 referrer p1 USD 3000/3000 flags due", the whole of what must not
    /// depend on order.
    [[nodiscard]] QStringList outcome() const
    {
        const EngineFacts made = facts();
        const auto result = Engine(made, calendar).run();
        if (!result)
            return {QStringLiteral("error: ") + result.error().text};
        QStringList lines;
        for (const RewardTarget &reward : result->rewards) {
            const std::string object = reward.conversion == kNoIndex
                ? std::string("lead")
                : made.symbols[made.conversions[reward.conversion].objectId];
            lines << QStringLiteral("%1 c%2 s%3 %4 p%5 %6 %7/%8 f%9")
                         .arg(QString::fromStdString(object), QString::number(reward.campaign.value),
                             QString::number(reward.slot), word(reward.beneficiary),
                             QString::number(reward.participant.value),
                             reward.hasAmount ? reward.currency.code() : word(reward.kind),
                             QString::number(reward.target), QString::number(reward.granted),
                             QString::number(reward.flags))
                    + u' ' + toIso(reward.dueAt);
        }
        lines.sort();
        return lines;
    }
    /// The reward of a sale; nothing where there is no row.
    [[nodiscard]] std::optional<RewardTarget> reward(
        const std::string &sale, Beneficiary beneficiary = Beneficiary::Referrer, qint64 campaign = 0) const
    {
        const EngineFacts made = facts();
        const auto result = Engine(made, calendar).run();
        if (!result)
            return std::nullopt;
        for (const RewardTarget &reward : result->rewards) {
            if (reward.conversion != kNoIndex && made.symbols[made.conversions[reward.conversion].objectId] == sale
                && reward.beneficiary == beneficiary && (campaign == 0 || reward.campaign.value == campaign))
                return reward;
        }
        return std::nullopt;
    }
    /// The rewards of a slot, in the order of the result.
    [[nodiscard]] std::vector<RewardTarget> rewardsOf(int slot) const
    {
        std::vector<RewardTarget> found;
        const auto result = compute();
        if (result)
            std::copy_if(result->rewards.begin(), result->rewards.end(), std::back_inserter(found),
                [slot](const RewardTarget &reward) { return reward.slot == slot; });
        return found;
    }
    /// The amount now owed for a sale; −1 = no row.
    [[nodiscard]] qint64 owed(const std::string &sale, Beneficiary beneficiary = Beneficiary::Referrer) const
    {
        const auto found = reward(sale, beneficiary);
        return found ? found->target : -1;
    }
    /// The word of the last step where a sale earned nothing, else "none".
    [[nodiscard]] QString whyNothing(const std::string &sale, qint64 campaign = 0, int slot = 0) const
    {
        for (const ExplanationStep &step : explain(sale, campaign, slot)) {
            if (step.code == QStringLiteral("nothing"))
                return step.values.front().second;
        }
        return word(NoReward::None);
    }
    [[nodiscard]] std::vector<ExplanationStep> explain(const std::string &sale, qint64 campaign = 0, int slot = 0,
        Beneficiary beneficiary = Beneficiary::Referrer) const
    {
        const EngineFacts made = facts();
        Engine engine(made, calendar);
        const auto steps = engine.explain({idOf(sale)}, {campaign}, slot, beneficiary);
        return steps ? *steps : std::vector<ExplanationStep>();
    }
    /// Number of a sale by its place in `sales`, whatever order the rows are built in.
    [[nodiscard]] qint64 idOf(const std::string &sale) const
    {
        for (std::size_t i = 0; i < sales.size(); ++i) {
            if (sales[i].id == sale)
                return static_cast<qint64>(i) + 1;
        }
        return 0;
    }

    bool keepOrder = false; ///< hand the rows to the engine as they stand in `sales`
};

} // namespace rd::tests
