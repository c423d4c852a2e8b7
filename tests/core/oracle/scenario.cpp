// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include <algorithm>
#include <sstream>

namespace rd::tests::oracle {

namespace {

class Symbols {
public:
    explicit Symbols(std::vector<std::string> &texts) : m_texts(texts) { m_texts = {std::string()}; }

    Symbol operator()(const std::string &text)
    {
        if (text.empty())
            return 0;
        const auto [place, isNew] = m_known.emplace(text, static_cast<Symbol>(m_texts.size()));
        if (isNew)
            m_texts.push_back(text);
        return place->second;
    }

private:
    std::vector<std::string> &m_texts;
    std::map<std::string, Symbol> m_known;
};

std::string withoutDotsAndTag(const std::string &email)
{
    std::string made;
    bool inTag = false;
    const std::size_t end = email.find('@');
    for (std::size_t i = 0; i < email.size(); ++i) {
        inTag = i < end && (inTag || email[i] == '+');
        if (!inTag && (i > end || email[i] != '.'))
            made += email[i];
    }
    return made;
}

void addSale(EngineFacts &made, Symbols &symbol, const Scenario::Sale &sale, qint64 id)
{
    ConversionRow row;
    row.id = {id};
    row.connection = {sale.connection};
    row.object = sale.object;
    row.objectId = symbol(sale.id);
    row.customer = static_cast<quint32>(sale.buyer);
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
    row.lineBegin = static_cast<quint32>(made.lines.size());
    row.lineCount = static_cast<quint32>(sale.lines.size());
    for (const Scenario::Line &line : sale.lines)
        made.lines.push_back({symbol(line.product), symbol(line.price), line.quantity, line.net, line.longInterval});
    row.evidenceBegin = static_cast<quint32>(made.evidence.size());
    row.evidenceCount = static_cast<quint32>(sale.hints.size());
    for (const Scenario::Hint &hint : sale.hints)
        made.evidence.push_back(
            {hint.source, hint.field, symbol(hint.key), symbol(hint.value), hint.isCoupon, hint.at, symbol(sale.id)});
    made.conversions.push_back(row);
}

/// Those of all versions, each once.
std::vector<ConnectionId> allConnections(const Campaign &campaign)
{
    std::vector<ConnectionId> all;
    for (const CampaignVersion &version : campaign.versions) {
        for (const QString &name : version.terms.connections) {
            const ConnectionId connection{name.toLongLong()};
            if (std::find(all.begin(), all.end(), connection) == all.end())
                all.push_back(connection);
        }
    }
    return all.empty() ? campaign.connections : all;
}

} // namespace

EngineFacts Scenario::facts() const
{
    EngineFacts made;
    Symbols symbol(made.symbols);
    for (std::size_t i = 0; i < buyers.size(); ++i) {
        CustomerRow row;
        row.id = {static_cast<qint64>(i) + 1};
        row.email = symbol(buyers[i].email);
        row.emailForFraud = symbol(withoutDotsAndTag(buyers[i].email));
        row.card = symbol(buyers[i].card);
        made.customers.push_back(row);
    }
    for (const Person &person : people) {
        ParticipantRow row;
        row.id = person.id;
        row.email = symbol(person.email);
        row.emailForFraud = symbol(withoutDotsAndTag(person.email));
        for (const std::string &former : person.formerEmails)
            row.formerEmails.push_back({symbol(former), symbol(withoutDotsAndTag(former))});
        row.group = symbol(person.group);
        for (const std::string &code : person.codes)
            row.codes.push_back(symbol(code));
        row.campaigns = person.campaigns;
        row.suspensions = person.suspensions;
        made.participants.push_back(row);
    }
    for (const auto &[id, text] : promotionCodes)
        made.codeText[symbol(id)] = symbol(QString::fromStdString(text).trimmed().toUpper().toStdString());
    for (const auto &[id, texts] : coupons) {
        for (const std::string &text : texts)
            made.couponCodes[symbol(id)].push_back(
                symbol(QString::fromStdString(text).trimmed().toUpper().toStdString()));
    }
    std::vector<const Sale *> sorted;
    for (const Sale &sale : sales)
        sorted.push_back(&sale);
    std::sort(sorted.begin(), sorted.end(),
        [](const Sale *a, const Sale *b) { return std::tie(a->paidAt, a->id) < std::tie(b->paidAt, b->id); });
    for (const Sale *sale : sorted)
        addSale(made, symbol, *sale, 1000 + (sale - sales.data()));
    for (const Sale &sale : sales) {
        for (const Campaign &campaign : campaigns) {
            if (std::find(sale.left.begin(), sale.left.end(), campaign.id) != sale.left.end())
                made.keptRates.push_back({campaign.id, 0, Beneficiary::Referrer, 1000 + (&sale - sales.data()), {}});
        }
    }
    for (const Touch &touch : touches)
        made.touches.push_back({static_cast<quint32>(touch.buyer), touch.participant, touch.campaign, touch.at,
            touch.manual, touch.fixed, touch.order});
    for (const auto &[connection, value] : provisional)
        made.connectionProvisional[connection] = value;
    made.rates = rates;
    made.withholding = withholding;
    for (const Membership &member : memberships)
        made.collections.push_back({symbol(member.product), symbol(member.collection), member.from, member.until});
    for (const Campaign &campaign : campaigns) {
        made.campaigns.push_back(campaign);
        made.campaigns.back().connections = allConnections(campaign);
        for (const ConnectionId connection : made.campaigns.back().connections)
            made.connectionNames.emplace(QString::number(connection.value), connection);
        for (const CampaignVersion &version : campaign.versions) {
            for (const QString &key : version.terms.metadataKeys)
                (void)symbol(key.toStdString());
        }
    }
    made.buildIndex();
    return made;
}

namespace {

std::string iso(Instant instant)
{
    return instant == Instant::min() ? "always" : toIso(instant).toStdString();
}

void print(std::ostream &out, const char *what, const std::vector<TimeSpan> &spans)
{
    for (const TimeSpan &span : spans)
        out << what << " from " << iso(span.from) << " until "
            << (span.until == Instant::max() ? "now" : iso(span.until)) << ' ';
}

void print(std::ostream &out, const std::vector<Money> &list)
{
    for (const Money &money : list)
        out << ' ' << money.minor << money.currency.code().toStdString();
}

void print(std::ostream &out, const char *side, const RewardSpec &spec)
{
    out << "    " << side << ' ' << word(spec.kind).toStdString();
    print(out, spec.amount);
    if (!spec.amountOff.empty()) {
        out << " off";
        print(out, spec.amountOff);
    }
    out << '\n';
}

void print(std::ostream &out, const Rule &rule)
{
    out << "    rule " << rule.name.toStdString();
    const auto list = [&](const char *name, const QStringList &values) {
        if (!values.isEmpty())
            out << ' ' << name << '=' << values.join(u'|').toStdString();
    };
    list("products", rule.products);
    list("prices", rule.prices);
    list("collections", rule.collections);
    list("participants", rule.participants);
    list("groups", rule.groups);
    if (rule.percent)
        out << " percent=" << rule.percent->toPercent().toStdString();
    if (!rule.flat.empty()) {
        out << " flat per " << static_cast<int>(rule.flatPer) << ':';
        print(out, rule.flat);
    }
    if (!rule.tiers.empty()) {
        out << " tiers by " << static_cast<int>(rule.tierBy) << " in " << static_cast<int>(rule.tierWindow) << ':';
        for (const Tier &tier : rule.tiers)
            out << ' ' << tier.from << "→" << tier.rate.toPercent().toStdString();
    }
    if (rule.months)
        out << " months=" << *rule.months;
    if (rule.payments)
        out << " payments=" << *rule.payments;
    out << " rounding=" << static_cast<int>(rule.rounding) << (rule.additive ? " additive" : "")
        << (rule.allowAboveBase ? " above-base" : "") << (rule.flatProportional ? " proportional" : "") << '\n';
}

void print(std::ostream &out, const CampaignTerms &terms)
{
    out << "    state " << static_cast<int>(terms.state) << " priority " << terms.priority << " model "
        << static_cast<int>(terms.model) << " window " << terms.windowDays << " evidence";
    for (const EvidenceSource source : terms.evidence)
        out << ' ' << static_cast<int>(source);
    out << " keys " << terms.metadataKeys.join(u'|').toStdString() << (terms.existingCustomers ? " existing" : "")
        << (terms.codeMovesCustomer ? " moves" : "") << (terms.exclusive ? "" : " shared")
        << (terms.rulesFrom == RulesFrom::Billing ? "" : " by-start")
        << (terms.whenStopped == WhenStopped::Stop ? " stops" : "") << (terms.refereeWaits ? " referee-waits" : "")
        << " kind " << word(terms.kind).toStdString() << " payout "
        << (terms.payoutCurrency ? terms.payoutCurrency->code().toStdString() : "-") << " payments "
        << terms.qualifyingPayments << " minimum";
    print(out, terms.minimumBase);
    out << " hold " << terms.holdDays << '/' << terms.longIntervalHoldDays.value_or(-1);
    if (terms.startsAt)
        out << " from " << iso(*terms.startsAt);
    if (terms.endsAt)
        out << " to " << iso(*terms.endsAt);
    out << '\n';
    for (const Rule &rule : terms.rules)
        print(out, rule);
    if (terms.referrer)
        print(out, "referrer", *terms.referrer);
    if (terms.referee)
        print(out, "referee", *terms.referee);
    for (const MilestoneSpec &milestone : terms.milestones)
        print(out, ("milestone " + std::to_string(milestone.count)).c_str(), milestone.reward);
    if (terms.leaderboard) {
        out << "    ranking by " << static_cast<int>(terms.leaderboard->by) << ' '
            << (terms.leaderboard->currency.isValid() ? terms.leaderboard->currency.code().toStdString() : "-")
            << " of period " << static_cast<int>(terms.leaderboard->period) << '\n';
        for (const RewardSpec &prize : terms.leaderboard->prizes)
            print(out, "prize", prize);
    }
    for (const Cap &cap : terms.caps) {
        out << "    cap per " << static_cast<int>(cap.per) << " in " << static_cast<int>(cap.period);
        print(out, std::vector<Money>{cap.amount});
        out << '\n';
    }
}

void print(std::ostream &out, const Scenario::Sale &sale, std::size_t index)
{
    out << "sale #" << index + 1000 << ' ' << sale.id << " buyer " << sale.buyer << " connection " << sale.connection
        << " card '" << sale.card << "' billed " << iso(sale.billedAt) << " paid " << iso(sale.paidAt) << ' '
        << sale.currency.code().toStdString() << " total " << sale.total << " paid " << sale.paid << " refunded "
        << sale.refunded << " credit notes " << sale.creditNoteNet << (sale.refundPending ? " pending" : "")
        << (sale.disputeOpen ? " dispute" : "");
    for (const CampaignId campaign : sale.left)
        out << " left from " << campaign.value;
    out << '\n';
    for (const Scenario::Line &line : sale.lines)
        out << "    line " << line.product << ' ' << line.price << " ×" << line.quantity << " net " << line.net
            << (line.longInterval ? " long" : "") << '\n';
    for (const Scenario::Hint &hint : sale.hints)
        out << "    hint " << static_cast<int>(hint.source) << '/' << static_cast<int>(hint.field) << " '" << hint.key
            << "' '" << hint.value << "'" << (hint.isCoupon ? " coupon" : "") << " at " << iso(hint.at) << '\n';
}

} // namespace

std::string Scenario::text() const
{
    std::ostringstream out;
    out << "zone " << zone.toStdString() << '\n';
    for (const Campaign &campaign : campaigns) {
        out << "campaign " << campaign.id.value << ' ' << campaign.mode.toStdString() << " made "
            << iso(campaign.createdAt) << " connections";
        for (const ConnectionId connection : campaign.connections)
            out << ' ' << connection.value;
        out << '\n';
        for (const CampaignVersion &version : campaign.versions) {
            out << "  version " << version.id.value << " from " << iso(version.validFrom) << " over "
                << version.terms.connections.join(u' ').toStdString() << '\n';
            print(out, version.terms);
        }
    }
    for (const Person &person : people) {
        out << "participant " << person.id.value << ' ' << person.email << " group '" << person.group << "'";
        for (const std::string &former : person.formerEmails)
            out << " formerly " << former;
        out << " codes";
        for (const std::string &code : person.codes)
            out << ' ' << code;
        out << " in";
        for (const CampaignId campaign : person.campaigns)
            out << ' ' << campaign.value;
        print(out, " suspended", person.suspensions);
        out << '\n';
    }
    print(out, "suspended earn nothing", withholding);
    out << '\n';
    for (const Touch &touch : touches)
        out << "touch of buyer " << touch.buyer << " by " << touch.participant.value << " campaign "
            << touch.campaign.value << " at " << iso(touch.at) << (touch.manual ? " manual" : "")
            << (touch.fixed ? " fixed" : "") << " order " << touch.order << '\n';
    for (const Membership &member : memberships)
        out << member.product << " in " << member.collection << " from " << iso(member.from) << " until "
            << (member.until == Instant::max() ? "now" : iso(member.until)) << '\n';
    for (const RateRow &rate : rates)
        out << "rate of day " << rate.date.value << ' ' << rate.from.code().toStdString() << "→"
            << rate.to.code().toStdString() << ' ' << rate.rateE12 << '\n';
    for (std::size_t i = 0; i < sales.size(); ++i) {
        print(out, sales[i], i);
        out << "    buyer " << buyers[sales[i].buyer].email << " card '" << buyers[sales[i].buyer].card << "'\n";
    }
    return out.str();
}

} // namespace rd::tests::oracle
