// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/attribution.h"

#include <algorithm>

namespace rd::engine {

namespace {

// Beside participants and kNone ("nobody") in the table of owners.
constexpr quint32 kUnresolved = kNone - 1;
constexpr quint32 kStranger = kNone - 2; ///< a participant, but not of this campaign

// Order of evidence for a new customer (domain.md 3.2).
constexpr int kManualRank = 1;
constexpr int kCodeRank = 2;
constexpr int kReferenceRank = 3;
constexpr int kLeadRank = 4;

ValueKind kindOf(const EvidenceRow &row)
{
    if (row.source != EvidenceSource::PromoCode)
        return ValueKind::Text;
    return row.isCoupon ? ValueKind::Coupon : ValueKind::PromotionCode;
}

/// Which reason says most where several touches failed.
NoReward moreTelling(NoReward a, NoReward b)
{
    constexpr NoReward kOrder[] = {NoReward::NoEvidence, NoReward::NotInCampaign, NoReward::OutsideWindow,
        NoReward::ExistingCustomer, NoReward::CampaignNotActive};
    const auto place = [&](NoReward reason) { return std::find(std::begin(kOrder), std::end(kOrder), reason); };
    return place(a) < place(b) ? b : a;
}

} // namespace

Attributor::Attributor(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar)
    : m_index(index),
      m_facts(index.facts()),
      m_campaign(campaign),
      m_calendar(calendar),
      m_bondOf(m_facts.customers.size(), kNone),
      m_owners(index.valueCount() * kValueKinds, kUnresolved)
{
}

void Attributor::Search::refuse(NoReward why, const Candidate &candidate)
{
    reason = moreTelling(reason, why);
    if (watched != nullptr && reason == why)
        *watched = {
            why, candidate.participant >= kStranger ? kNone : candidate.participant, candidate.at, candidate.evidence};
}

bool Attributor::isMember(quint32 participant) const
{
    const auto &campaigns = m_facts.participants[participant].campaigns;
    return std::find(campaigns.begin(), campaigns.end(), m_campaign.campaign.id) != campaigns.end();
}

quint32 Attributor::ownerOfCode(Symbol foldedCode) const
{
    quint32 owner = kNone;
    if (foldedCode == 0)
        return owner;
    m_index.eachWithCode(foldedCode, [&](quint32 participant) {
        // Two owners of one code in a campaign should not be; the older participant is a stable answer.
        if (isMember(participant)
            && (owner == kNone || m_facts.participants[participant].id < m_facts.participants[owner].id))
            owner = participant;
        return false;
    });
    return owner;
}

/// A discount without a code counts if all codes on that coupon belong to one participant (rulings.md 14).
quint32 Attributor::ownerOfCoupon(Symbol coupon) const
{
    const auto codes = m_facts.couponCodes.find(coupon);
    if (codes == m_facts.couponCodes.end() || codes->second.empty())
        return kNone;
    const quint32 owner = ownerOfCode(codes->second.front());
    const bool same = std::all_of(
        codes->second.begin(), codes->second.end(), [&](Symbol code) { return ownerOfCode(code) == owner; });
    return same ? owner : kNone;
}

quint32 Attributor::resolve(ValueKind kind, Symbol value) const
{
    switch (kind) {
    case ValueKind::Coupon:
        return ownerOfCoupon(value);
    case ValueKind::PromotionCode:
        if (const auto code = m_facts.codeText.find(value); code != m_facts.codeText.end())
            return ownerOfCode(code->second);
        return ownerOfCode(m_facts.find(foldCode(m_index.text(value))));
    case ValueKind::Text:
        break;
    }
    const std::string_view text = m_index.text(value);
    if (const quint32 owner = ownerOfCode(m_facts.find(foldCode(text))); owner != kNone)
        return owner;
    const Symbol email = m_facts.find(normalEmail(text));
    const quint32 participant = email == 0 ? kNone : m_index.participantByEmail(email);
    return participant != kNone && isMember(participant) ? participant : kNone;
}

quint32 Attributor::ownerOf(ValueKind kind, Symbol value)
{
    if (value == 0)
        return kNone;
    quint32 &owner = m_owners[m_index.valueNo(value) * kValueKinds + static_cast<std::size_t>(kind)];
    if (owner == kUnresolved) {
        owner = resolve(kind, value);
        if (owner == kNone && isKnownPerson(kind, value))
            owner = kStranger;
    }
    return owner;
}

/// Whether the value names a participant at all, in this campaign or not; only for the reason shown.
bool Attributor::isKnownPerson(ValueKind kind, Symbol value) const
{
    Symbol code = 0;
    if (kind == ValueKind::Coupon)
        return false;
    if (const auto text = m_facts.codeText.find(value);
        kind == ValueKind::PromotionCode && text != m_facts.codeText.end())
        code = text->second;
    else
        code = m_facts.find(foldCode(m_index.text(value)));
    bool known = false;
    if (code != 0)
        m_index.eachWithCode(code, [&known](quint32) { return known = true; });
    const Symbol email = known || kind != ValueKind::Text ? 0 : m_facts.find(normalEmail(m_index.text(value)));
    return known || (email != 0 && m_index.participantByEmail(email) != kNone);
}

bool Attributor::applies(const TouchRow &touch) const
{
    return !touch.campaign.isValid() || touch.campaign == m_campaign.campaign.id;
}

Attributor::Candidate Attributor::ofTouch(const TouchRow &touch, quint32 participant, int rank)
{
    Candidate candidate;
    candidate.rank = rank;
    candidate.at = touch.at;
    candidate.participant = participant;
    candidate.manual = touch.manual;
    candidate.decided = touch.manual || touch.fixed;
    candidate.evidence.source = EvidenceSource::Email;
    candidate.evidence.field = touch.manual ? EvidenceField::Manual : EvidenceField::Import;
    candidate.evidence.at = touch.at;
    candidate.field = static_cast<int>(candidate.evidence.field);
    return candidate;
}

const TouchRow *Attributor::manualDecision(quint32 customer) const
{
    const TouchRow *latest = nullptr;
    for (const quint32 i : m_index.touches(customer)) {
        const TouchRow &touch = m_facts.touches[i];
        // Without a campaign those are meant that the participant is in.
        const quint32 participant = m_index.participant(touch.participant);
        const bool named = touch.campaign.isValid() || (participant != kNone && isMember(participant));
        if (touch.manual && named && applies(touch) && (latest == nullptr || touch.order >= latest->order))
            latest = &touch;
    }
    return latest;
}

bool Attributor::isBetter(const Candidate &a, const Candidate &b, AttributionModel model)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    if (a.at != b.at)
        return model == AttributionModel::FirstTouch ? a.at < b.at : a.at > b.at;
    return std::tie(a.field, a.keyPosition, a.value) < std::tie(b.field, b.keyPosition, b.value);
}

/// Why a touch cannot start a referral with this conversion; None where it can.
NoReward Attributor::obstacle(
    const ConversionRow &row, const CompiledVersion &version, const Candidate &candidate, bool existingAllowed) const
{
    const CampaignTerms &terms = version.terms();
    const CampaignState stateThen = m_campaign.at(candidate.at).terms().state;
    const bool stopped = stateThen == CampaignState::Paused || stateThen == CampaignState::Ended;
    if (stopped || (terms.endsAt && candidate.at >= *terms.endsAt)
        || (terms.startsAt && row.billedAt < *terms.startsAt))
        return NoReward::CampaignNotActive;
    const Instant firstPaid = m_index.customer(row.customer).firstPaid[static_cast<std::size_t>(m_campaign.mode)];
    if (!existingAllowed && !terms.existingCustomers && firstPaid < candidate.at)
        return NoReward::ExistingCustomer;
    // A code on this very purchase has no distance to it, even where it was typed before a long trial (rulings.md 15).
    const int days = m_calendar.dayOf(row.billedAt).value - m_calendar.dayOf(candidate.at).value;
    return candidate.rank > kCodeRank && days > terms.windowDays ? NoReward::OutsideWindow : NoReward::None;
}

void Attributor::offer(
    const ConversionRow &row, const CompiledVersion &version, Candidate candidate, Search &found) const
{
    const NoReward reason = obstacle(row, version, candidate, found.existingAllowed);
    if (reason != NoReward::None)
        found.refuse(reason, candidate);
    else if (!found.best || isBetter(candidate, *found.best, version.terms().model))
        found.best = candidate;
}

void Attributor::considerEvidence(
    const ConversionRow &row, const EvidenceRow &evidence, const CompiledVersion &version, Search &found)
{
    if ((version.evidenceMask & (1U << static_cast<unsigned>(evidence.source))) == 0)
        return;
    Candidate candidate;
    const bool byKey = evidence.source == EvidenceSource::Metadata || evidence.source == EvidenceSource::OrderAttribute;
    if (byKey) {
        const auto key = std::find(version.metadataKeys.begin(), version.metadataKeys.end(), evidence.key);
        if (key == version.metadataKeys.end() || evidence.key == 0)
            return;
        candidate.keyPosition = static_cast<std::size_t>(key - version.metadataKeys.begin());
    }
    // What the customer's own record says counts only if the record was there before the sale; the rest came with the
    // sale.
    if (evidence.field == EvidenceField::Customer && evidence.at > row.paidAt)
        return;
    candidate.participant = ownerOf(kindOf(evidence), evidence.value);
    candidate.at = std::min(evidence.at, row.paidAt);
    if (candidate.participant == kStranger) {
        candidate.evidence = evidence;
        found.refuse(NoReward::NotInCampaign, candidate);
    }
    if (candidate.participant >= kStranger)
        return;
    candidate.rank = evidence.source == EvidenceSource::PromoCode ? kCodeRank : kReferenceRank;
    candidate.field = static_cast<int>(evidence.field);
    candidate.value = m_index.text(evidence.value);
    candidate.evidence = evidence;
    offer(row, version, candidate, found);
}

void Attributor::considerImports(const ConversionRow &row, const CompiledVersion &version, Search &found) const
{
    if ((version.evidenceMask & (1U << static_cast<unsigned>(EvidenceSource::Email))) == 0)
        return;
    for (const quint32 i : m_index.touches(row.customer)) {
        const TouchRow &touch = m_facts.touches[i];
        if (touch.manual || touch.fixed || !applies(touch) || touch.at > row.paidAt)
            continue;
        const quint32 participant = m_index.participant(touch.participant);
        if (participant == kNone || !isMember(participant))
            found.refuse(NoReward::NotInCampaign, ofTouch(touch, kNone, kLeadRank));
        else
            offer(row, version, ofTouch(touch, participant, kLeadRank), found);
    }
}

/// A bond taken over from another system is there from its start, whatever the sale itself says (rulings.md 10).
void Attributor::considerFixed(const ConversionRow &row, Search &found) const
{
    for (const quint32 i : m_index.touches(row.customer)) {
        const TouchRow &touch = m_facts.touches[i];
        if (!touch.fixed || touch.manual || !applies(touch) || touch.at > row.paidAt)
            continue;
        const quint32 participant = m_index.participant(touch.participant);
        if (participant == kNone || !isMember(participant))
            found.refuse(NoReward::NotInCampaign, ofTouch(touch, kNone, kLeadRank));
        else if (!found.best)
            found.best = ofTouch(touch, participant, kLeadRank);
    }
}

Attributor::Search Attributor::search(const ConversionRow &row, const CompiledVersion &version, Refusal *watched)
{
    Search found;
    found.watched = watched;
    if (const TouchRow *decision = manualDecision(row.customer)) {
        if (const quint32 participant = m_index.participant(decision->participant); participant != kNone)
            found.best = ofTouch(*decision, participant, kManualRank);
        return found;
    }
    considerFixed(row, found);
    if (found.best)
        return found;
    for (quint32 i = row.evidenceBegin; i < row.evidenceBegin + row.evidenceCount; ++i)
        considerEvidence(row, m_facts.evidence[i], version, found);
    considerImports(row, version, found);
    return found;
}

Flags Attributor::suspicion(quint32 customer, quint32 participant) const
{
    const CustomerRow &buyer = m_facts.customers[customer];
    const ParticipantRow &person = m_facts.participants[participant];
    bool same = buyer.email != 0 && buyer.email == person.email;
    bool alike = buyer.emailForFraud != 0 && buyer.emailForFraud == person.emailForFraud;
    for (const FormerEmail &former : person.formerEmails) {
        same = same || (buyer.email != 0 && buyer.email == former.email);
        alike = alike || (buyer.emailForFraud != 0 && buyer.emailForFraud == former.emailForFraud);
    }
    if (same || m_index.sharesCard(customer, participant))
        return bit(Flag::SelfReferral);
    return alike ? bit(Flag::SelfReferralWeak) : 0;
}

quint32 Attributor::bind(quint32 customer, const Candidate &candidate, ConversionId conversion)
{
    Bond made;
    made.campaign = m_campaign.campaign.id;
    made.customer = customer;
    made.participant = m_facts.participants[candidate.participant].id;
    made.evidence = candidate.evidence;
    made.rank = candidate.rank;
    made.startedAt = candidate.at;
    made.firstConversion = conversion;
    m_bonds.push_back(made);
    LiveBond live;
    live.id = made.participant;
    live.participant = candidate.participant;
    live.flags = suspicion(customer, candidate.participant);
    live.isManual = candidate.manual;
    m_live.push_back(live);
    if (live.flags != 0)
        m_suspected.push_back(static_cast<quint32>(m_bonds.size() - 1));
    return static_cast<quint32>(m_bonds.size() - 1);
}

bool Attributor::carriesForeignCode(const ConversionRow &row, quint32 participant)
{
    for (quint32 i = row.evidenceBegin; i < row.evidenceBegin + row.evidenceCount; ++i) {
        const EvidenceRow &evidence = m_facts.evidence[i];
        if (evidence.source != EvidenceSource::PromoCode)
            continue;
        const quint32 owner = ownerOf(kindOf(evidence), evidence.value);
        if (owner < kStranger && owner != participant)
            return true;
    }
    return false;
}

/// With `codeMovesCustomer` a code of someone else starts a new referral, unless the own code is there too or a person
/// decided.
quint32 Attributor::moveByCode(const ConversionRow &row, const CompiledVersion &version, quint32 bond)
{
    if (!version.terms().codeMovesCustomer || m_live[bond].isManual)
        return bond;
    std::optional<Candidate> best;
    for (quint32 i = row.evidenceBegin; i < row.evidenceBegin + row.evidenceCount; ++i) {
        Search found;
        found.existingAllowed = true; // whoever moves is not new
        if (m_facts.evidence[i].source == EvidenceSource::PromoCode)
            considerEvidence(row, m_facts.evidence[i], version, found);
        if (!found.best)
            continue;
        if (found.best->participant == m_live[bond].participant)
            return bond;
        if (!best || isBetter(*found.best, *best, version.terms().model))
            best = found.best;
    }
    return best ? bind(row.customer, *best, row.id) : bond;
}

Attribution Attributor::attribute(quint32 conversion, const CompiledVersion &version)
{
    const ConversionRow &row = m_facts.conversions[conversion];
    quint32 &known = m_bondOf[row.customer];
    if (known == kNone) {
        const Search found = search(row, version);
        if (!found.best)
            return {kNone, found.reason, false};
        known = bind(row.customer, *found.best, row.id);
    } else if (row.evidenceCount > 0) {
        known = moveByCode(row, version, known);
    }
    const bool foreign = row.evidenceCount > 0 && carriesForeignCode(row, m_live[known].participant);
    return {known, NoReward::None, foreign};
}

Refusal Attributor::refusal(quint32 conversion, const CompiledVersion &version)
{
    Refusal refusal;
    (void)search(m_facts.conversions[conversion], version, &refusal);
    return refusal;
}

void Attributor::addProviderLeads()
{
    for (const LeadRow &lead : m_facts.leads) {
        const CompiledVersion &version = m_campaign.at(lead.at);
        const auto connections = connectionsOf(m_facts, m_campaign.campaign, version.terms());
        const bool isOurs = std::find(connections.begin(), connections.end(), lead.connection) != connections.end();
        const Instant paid = m_index.customer(lead.customer).firstPaid[static_cast<std::size_t>(m_campaign.mode)];
        // Who had paid before is no new lead; who pays later stays one, whatever that payment earns.
        if (!isOurs || m_bondOf[lead.customer] != kNone || paid < lead.at)
            continue;
        ConversionRow probe;
        probe.customer = lead.customer;
        probe.connection = lead.connection;
        probe.paidAt = probe.billedAt = lead.at;
        probe.evidenceBegin = lead.evidenceBegin;
        probe.evidenceCount = lead.evidenceCount;
        if (version.terms().state == CampaignState::Draft)
            continue;
        if (const Search found = search(probe, version); found.best)
            m_bondOf[lead.customer] = bind(lead.customer, *found.best, {});
    }
}

void Attributor::addLeads()
{
    if (!m_index.hasTouches())
        return;
    for (std::size_t i = 0; i < m_bondOf.size(); ++i) {
        const auto customer = static_cast<quint32>(i);
        const CustomerInfo &info = m_index.customer(customer);
        if (m_bondOf[i] != kNone || info.touchCount == 0 || !isOfThisMode(customer))
            continue;
        // A purchase at the last moment that brings no evidence of its own shows what the touches alone amount to.
        ConversionRow probe;
        probe.customer = customer;
        probe.paidAt = probe.billedAt = m_facts.touches[m_index.touches(customer).back()].at;
        const CompiledVersion &version = m_campaign.at(probe.billedAt);
        const Instant firstPaid = info.firstPaid[static_cast<std::size_t>(m_campaign.mode)];
        const Search found = search(probe, version);
        if (found.best && (firstPaid >= found.best->at || found.best->decided))
            m_bondOf[i] = bind(customer, *found.best, {});
    }
}

} // namespace rd::engine
