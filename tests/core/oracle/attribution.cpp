// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <algorithm>
#include <optional>
#include <set>

namespace rd::tests::oracle {

namespace {

/// Something that names a participant, with the time it happened.
struct Candidate {
    ParticipantId participant;
    int rank = 0;
    Instant at;
    int field = 0;
    qint64 place = 0; ///< among equals: of the metadata key, or of the imported row
    std::string text;
};

class Attributor {
public:
    Attributor(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign)
        : m_facts(facts), m_calendar(calendar), m_campaign(campaign)
    {
    }

    Attribution run()
    {
        std::vector<quint32> order;
        for (quint32 i = 0; i < m_facts.conversions.size(); ++i)
            order.push_back(i);
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return paidBefore(m_facts, a, b); });
        for (const quint32 sale : order)
            m_salesOf[m_facts.conversions[sale].customer].push_back(sale);
        for (quint32 customer = 0; customer < m_facts.customers.size(); ++customer)
            follow(customer);
        std::sort(m_result.sales.begin(), m_result.sales.end(),
            [&](const AttributedSale &a, const AttributedSale &b) { return paidBefore(m_facts, a.sale, b.sale); });
        return std::move(m_result);
    }

private:
    /// Walks the customer's payments and finds whose they are.
    void follow(quint32 customer)
    {
        std::optional<Bond> bond;
        for (const quint32 sale : m_salesOf[customer]) {
            const ConversionRow &row = m_facts.conversions[sale];
            const CampaignTerms &terms = m_campaign.at(row.billedAt).terms;
            if (!mayEarn(row, terms))
                continue;
            if (!bond)
                bond = firstBond(customer, row, terms);
            else if (terms.codeMovesCustomer && bond->rank != 1)
                bond = movedByCode(*bond, row, terms);
            if (!bond)
                continue;
            if (!bond->firstConversion.isValid()) {
                bond->firstConversion = row.id;
                addBond(*bond);
            }
            AttributedSale found{
                sale, bond->participant, m_result.bonds.size() - 1, selfReferral(customer, bond->participant)};
            for (const ParticipantId carried : codesOn(row)) {
                if (carried != bond->participant)
                    found.flags |= bit(Flag::ForeignCode);
            }
            m_result.sales.push_back(found);
        }
        if (!bond)
            addLead(customer);
    }

    /// Touched, but nothing paid for that the campaign could have: whose the customer would be at the last touch. Who
    /// had paid before the touch is no lead, unless a person or a move from another system says so.
    void addLead(quint32 customer)
    {
        ConversionRow probe;
        probe.customer = customer;
        std::optional<Instant> last;
        for (const TouchRow &touch : m_facts.touches) {
            if (touch.customer == customer)
                last = std::max(last.value_or(touch.at), touch.at);
        }
        if (!last)
            return;
        probe.billedAt = probe.paidAt = *last;
        const std::optional<Bond> lead = firstBond(customer, probe, m_campaign.at(*last).terms);
        if (lead && (m_lastIsDecided || !paidBeforeTouch(customer, probe, lead->startedAt)))
            addBond(*lead);
    }

    void addBond(const Bond &bond)
    {
        m_result.bonds.push_back(bond);
        m_result.flags.push_back(selfReferral(bond.customer, bond.participant));
    }

    bool mayEarn(const ConversionRow &row, const CampaignTerms &terms) const
    {
        return takesFrom(m_campaign, m_campaign.at(row.billedAt).terms, row.connection)
            && terms.state != CampaignState::Draft && (!terms.startsAt || row.billedAt >= *terms.startsAt)
            && !(terms.whenStopped == WhenStopped::Stop && isOver(terms, row.billedAt))
            && baseBeforeRefunds(m_facts, row).total > 0;
    }

    /// domain.md 5.4.21: paused or ended, by state or by date.
    static bool isOver(const CampaignTerms &terms, Instant at)
    {
        return terms.state == CampaignState::Paused || terms.state == CampaignState::Ended
            || (terms.endsAt && at >= *terms.endsAt);
    }

    /// rulings.md 5: what is paused or over starts nothing new. A referral starts with its touch.
    bool mayStart(const Candidate &candidate, const ConversionRow &row, const CampaignTerms &terms) const
    {
        const CampaignState then = m_campaign.at(candidate.at).terms.state;
        return then != CampaignState::Paused && then != CampaignState::Ended
            && (!terms.endsAt || candidate.at < *terms.endsAt) && (!terms.startsAt || row.billedAt >= *terms.startsAt);
    }

    std::optional<Bond> firstBond(quint32 customer, const ConversionRow &row, const CampaignTerms &terms)
    {
        const TouchRow *fixed = nullptr;
        const TouchRow *manual = nullptr;
        for (const TouchRow &touch : m_facts.touches) {
            if (touch.customer != customer)
                continue;
            // A person may name anybody for a campaign; without one, those are meant that the participant is in.
            if (touch.manual && (touch.campaign == m_campaign.id || concernsUs(touch))
                && (!manual || touch.order > manual->order))
                manual = &touch;
            if (!touch.manual && touch.fixed && concernsUs(touch) && touch.at <= row.paidAt
                && (!fixed || std::tie(touch.at, touch.order) < std::tie(fixed->at, fixed->order)))
                fixed = &touch;
        }
        m_lastIsDecided = manual || fixed;
        if (manual)
            return bondOf(customer, {manual->participant, 1, manual->at, 0, 0, {}});
        if (fixed) // moved over: there from its own time on (rulings.md 10)
            return bondOf(customer, {fixed->participant, 4, fixed->at, 0, 0, {}});
        std::vector<Candidate> good;
        for (const Candidate &candidate : candidates(customer, row, terms)) {
            if (mayStart(candidate, row, terms) && insideWindow(candidate, row.billedAt, terms)
                && (terms.existingCustomers || !paidBeforeTouch(customer, row, candidate.at)))
                good.push_back(candidate);
        }
        if (good.empty())
            return std::nullopt;
        return bondOf(customer, best(good, terms.model));
    }

    static Candidate best(const std::vector<Candidate> &candidates, AttributionModel model)
    {
        Candidate winner = candidates.front();
        for (const Candidate &candidate : candidates) {
            if (candidate.rank != winner.rank) {
                if (candidate.rank < winner.rank)
                    winner = candidate;
                continue;
            }
            if (candidate.at != winner.at) {
                if ((candidate.at < winner.at) == (model == AttributionModel::FirstTouch))
                    winner = candidate;
                continue;
            }
            if (std::tie(candidate.field, candidate.place, candidate.text)
                < std::tie(winner.field, winner.place, winner.text))
                winner = candidate;
        }
        return winner;
    }

    std::vector<Candidate> candidates(quint32 customer, const ConversionRow &row, const CampaignTerms &terms) const
    {
        std::vector<Candidate> found;
        for (quint32 i = 0; i < row.evidenceCount; ++i) {
            const EvidenceRow &evidence = m_facts.evidence[row.evidenceBegin + i];
            // The customer's record is older than this sale; everything else came with it, at the latest when it was
            // paid.
            if (!accepts(terms, evidence.source)
                || (evidence.field == EvidenceField::Customer && evidence.at > row.paidAt))
                continue;
            const std::string text = m_facts.symbols[evidence.value];
            const Instant at = std::min(evidence.at, row.paidAt);
            if (evidence.source == EvidenceSource::PromoCode) {
                if (const auto owner = ownerOfDiscount(evidence))
                    found.push_back({*owner, 2, at, static_cast<int>(evidence.field), 0, text});
                continue;
            }
            qint64 place = 0;
            if (evidence.source != EvidenceSource::ClientReference)
                place = terms.metadataKeys.indexOf(QString::fromStdString(m_facts.symbols[evidence.key]));
            const auto owner = memberNamed(text);
            if (owner && place >= 0)
                found.push_back({*owner, 3, at, static_cast<int>(evidence.field), place, text});
        }
        for (const TouchRow &touch : m_facts.touches) {
            if (touch.customer == customer && !touch.manual && !touch.fixed && touch.at <= row.paidAt
                && concernsUs(touch) && accepts(terms, EvidenceSource::Email))
                found.push_back(
                    {touch.participant, 4, touch.at, static_cast<int>(EvidenceField::Import), touch.order, {}});
        }
        return found;
    }

    static bool accepts(const CampaignTerms &terms, EvidenceSource source)
    {
        return std::find(terms.evidence.begin(), terms.evidence.end(), source) != terms.evidence.end();
    }

    /// Counted in local dates, last day included (rulings.md 12). A code on this very purchase has no distance to it
    /// (rulings.md 15).
    bool insideWindow(const Candidate &candidate, Instant billed, const CampaignTerms &terms) const
    {
        return candidate.rank == 2
            || dateOf(m_calendar, candidate.at).daysTo(dateOf(m_calendar, billed)) <= terms.windowDays;
    }

    /// rulings.md 13. What happened in the other mode is another world.
    bool paidBeforeTouch(quint32 customer, const ConversionRow &row, Instant touch) const
    {
        for (const quint32 sale : m_salesOf.at(customer)) {
            const ConversionRow &other = m_facts.conversions[sale];
            if (&other == &row)
                return false;
            if (other.paidAt < touch && !isOtherMode(other.connection) && baseBeforeRefunds(m_facts, other).total > 0)
                return true;
        }
        return false;
    }

    bool isOtherMode(ConnectionId connection) const
    {
        for (const Campaign &campaign : m_facts.campaigns) {
            const auto &list = campaign.connections;
            if (campaign.mode != m_campaign.mode && std::find(list.begin(), list.end(), connection) != list.end())
                return true;
        }
        return false;
    }

    bool isMember(const ParticipantRow &participant) const
    {
        const auto &list = participant.campaigns;
        return std::find(list.begin(), list.end(), m_campaign.id) != list.end();
    }

    bool concernsUs(const TouchRow &touch) const
    {
        return (!touch.campaign.isValid() || touch.campaign == m_campaign.id)
            && isMember(participantOf(m_facts, touch.participant));
    }

    std::optional<ParticipantId> memberWithCode(const std::string &code) const
    {
        for (const ParticipantRow &participant : m_facts.participants) {
            for (const Symbol own : participant.codes) {
                if (!code.empty() && m_facts.symbols[own] == code && isMember(participant))
                    return participant.id;
            }
        }
        return std::nullopt;
    }

    /// By code, else by e-mail.
    std::optional<ParticipantId> memberNamed(const std::string &text) const
    {
        if (const auto owner = memberWithCode(upperCase(text)))
            return owner;
        const std::string email = QString::fromStdString(text).trimmed().toLower().toStdString();
        for (const ParticipantRow &participant : m_facts.participants) {
            for (const Symbol own : addressesOf(participant)) {
                if (!email.empty() && m_facts.symbols[own] == email && isMember(participant))
                    return participant.id;
            }
        }
        return std::nullopt;
    }

    /// rulings.md 14.
    std::optional<ParticipantId> ownerOfDiscount(const EvidenceRow &evidence) const
    {
        if (!evidence.isCoupon) {
            const auto code = m_facts.codeText.find(evidence.value);
            return code == m_facts.codeText.end() ? std::nullopt : memberWithCode(m_facts.symbols[code->second]);
        }
        const auto codes = m_facts.couponCodes.find(evidence.value);
        if (codes == m_facts.couponCodes.end())
            return std::nullopt;
        std::optional<ParticipantId> owner;
        for (const Symbol code : codes->second) {
            const auto one = memberWithCode(m_facts.symbols[code]);
            if (!one || (owner && *owner != *one))
                return std::nullopt;
            owner = one;
        }
        return owner;
    }

    std::vector<ParticipantId> codesOn(const ConversionRow &row) const
    {
        std::vector<ParticipantId> found;
        for (quint32 i = 0; i < row.evidenceCount; ++i) {
            const EvidenceRow &evidence = m_facts.evidence[row.evidenceBegin + i];
            if (evidence.source != EvidenceSource::PromoCode)
                continue;
            if (const auto owner = ownerOfDiscount(evidence))
                found.push_back(*owner);
        }
        return found;
    }

    std::optional<Bond> movedByCode(const Bond &bond, const ConversionRow &row, const CampaignTerms &terms) const
    {
        std::vector<Candidate> codes;
        for (const Candidate &candidate : candidates(bond.customer, row, terms)) {
            if (candidate.rank == 2 && mayStart(candidate, row, terms))
                codes.push_back(candidate);
        }
        for (const Candidate &candidate : codes) {
            if (candidate.participant == bond.participant)
                return bond;
        }
        return codes.empty() ? bond : bondOf(bond.customer, best(codes, terms.model));
    }

    Bond bondOf(quint32 customer, const Candidate &candidate) const
    {
        Bond bond;
        bond.campaign = m_campaign.id;
        bond.customer = customer;
        bond.participant = candidate.participant;
        bond.rank = candidate.rank;
        bond.startedAt = candidate.at;
        return bond;
    }

    /// What a participant has and had.
    static std::set<Symbol> addressesOf(const ParticipantRow &participant)
    {
        std::set<Symbol> all = {participant.email};
        for (const FormerEmail &former : participant.formerEmails)
            all.insert(former.email);
        return all;
    }

    /// rulings.md 17: the participant's own purchase, by e-mail or by a card the participant paid with.
    Flags selfReferral(quint32 customer, ParticipantId id) const
    {
        const ParticipantRow &participant = participantOf(m_facts, id);
        const CustomerRow &buyer = m_facts.customers[customer];
        const std::set<Symbol> addresses = addressesOf(participant);
        if (buyer.email != 0 && addresses.count(buyer.email) != 0)
            return bit(Flag::SelfReferral);
        std::set<Symbol> own;
        std::set<Symbol> used = {buyer.card};
        for (const ConversionRow &row : m_facts.conversions) {
            if (row.customer == customer)
                used.insert(row.card);
            else if (addresses.count(m_facts.customers[row.customer].email) != 0)
                own.insert(row.card);
        }
        for (const CustomerRow &other : m_facts.customers) {
            if (addresses.count(other.email) != 0)
                own.insert(other.card);
        }
        for (const Symbol card : used) {
            if (card != 0 && own.count(card) != 0)
                return bit(Flag::SelfReferral);
        }
        std::set<Symbol> alike = {participant.emailForFraud};
        for (const FormerEmail &former : participant.formerEmails)
            alike.insert(former.emailForFraud);
        return buyer.emailForFraud != 0 && alike.count(buyer.emailForFraud) != 0 ? bit(Flag::SelfReferralWeak)
                                                                                 : Flags(0);
    }

    const EngineFacts &m_facts;
    const Calendar &m_calendar;
    const Campaign &m_campaign;
    std::map<quint32, std::vector<quint32>> m_salesOf;
    Attribution m_result;
    bool m_lastIsDecided = false;
};

} // namespace

Attribution attribute(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign)
{
    return Attributor(facts, calendar, campaign).run();
}

bool takesFrom(const Campaign &campaign, const CampaignTerms &terms, ConnectionId connection)
{
    if (terms.connections.isEmpty())
        return std::find(campaign.connections.begin(), campaign.connections.end(), connection)
            != campaign.connections.end();
    return terms.connections.contains(QString::number(connection.value));
}

std::string upperCase(std::string text)
{
    while (!text.empty() && text.front() == ' ')
        text.erase(text.begin());
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    for (char &letter : text) {
        if (letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    }
    return text;
}

const ParticipantRow &participantOf(const EngineFacts &facts, ParticipantId id)
{
    for (const ParticipantRow &participant : facts.participants) {
        if (participant.id == id)
            return participant;
    }
    qFatal("no participant %lld", static_cast<long long>(id.value));
}

} // namespace rd::tests::oracle
