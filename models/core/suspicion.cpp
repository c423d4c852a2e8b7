// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/suspicion.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

using Values = std::vector<std::pair<QString, QString>>;

/// FNV-1a over what a piece of evidence rests on.
class Fingerprint {
public:
    Fingerprint &add(std::string_view text)
    {
        for (const char c : text)
            mix(static_cast<unsigned char>(c));
        mix(0xffU); // no UTF-8 text holds it: parts cannot run into each other
        return *this;
    }
    Fingerprint &add(qint64 value) { return add(std::to_string(value)); }
    [[nodiscard]] qint64 value() const { return static_cast<qint64>(m_state) | 1; }

private:
    void mix(unsigned byte) { m_state = (m_state ^ byte) * 0x100000001b3U; }
    quint64 m_state = 0xcbf29ce484222325U;
};

bool isSameOrBelow(std::string_view domain, std::string_view above)
{
    if (domain.size() < above.size() || !domain.ends_with(above))
        return false;
    return domain.size() == above.size() || domain[domain.size() - above.size() - 1] == '.';
}

/// Everything about one campaign's bonds.
class Review {
public:
    Review(const FactsIndex &index, const Campaign &campaign, const Calendar &calendar, EngineResult &result)
        : m_index(index), m_facts(index.facts()), m_campaign(campaign), m_calendar(calendar), m_result(result)
    {
        std::copy_if(m_facts.knownBonds.begin(), m_facts.knownBonds.end(), std::back_inserter(m_known),
            [&campaign](const Bond &bond) { return bond.campaign == campaign.id; });
    }

    void selfReferrals(const std::vector<quint32> &suspected)
    {
        for (const quint32 bond : suspected)
            selfReferral(m_result.bonds[bond]);
    }
    void addresses();
    void duplicates();
    void bursts();
    void destinations();
    /// Raises the flags of all findings in the rewards of their bonds.
    void raise();

private:
    struct Party {
        const CustomerRow &customer;
        const ParticipantRow &participant;
        std::string_view email; ///< of the customer
    };
    struct Stretch {
        std::size_t begin = 0; ///< into the participant's bonds by day
        std::size_t end = 0;
        qint64 median = 0;
    };
    using Dated = std::vector<std::pair<qint32, quint32>>; ///< local day and bond, by day
    using RaisedFlags = std::map<std::pair<quint32, ParticipantId>, Flags>; ///< by customer and participant

    [[nodiscard]] const ReviewTerms &termsOf(const Bond &bond) const
    {
        return m_campaign.at(bond.startedAt).terms.review;
    }
    /// Those that were computed, then those that are known.
    [[nodiscard]] std::size_t bondCount() const { return m_result.bonds.size() + m_known.size(); }
    [[nodiscard]] const Bond &bond(std::size_t number) const
    {
        const std::size_t computed = m_result.bonds.size();
        return number < computed ? m_result.bonds[number] : m_known[number - computed];
    }
    [[nodiscard]] std::optional<Party> partyOf(const Bond &bond) const;
    /// The participant's first address, the oldest before the present one, that passes; empty = none. A finding thus
    /// rests on the same address before and after a change, and what a person cleared stays cleared.
    template <typename Test>
    [[nodiscard]] std::string_view ownWhere(const Party &party, const Test &test) const;
    [[nodiscard]] std::string_view sameOwn(const Party &party) const;
    [[nodiscard]] std::string_view alikeOwn(const Party &party) const;
    void add(const Bond &bond, Flag flag, Values values, Fingerprint &print);
    void raiseCounted(const RaisedFlags &flags);
    void selfReferral(const Bond &bond);
    void domains(const Bond &bond, const Party &party, const ReviewTerms &terms);
    void lookAlike(const Bond &bond, const Party &party);
    void addDuplicates(std::vector<quint32> &bonds);
    void burstsOf(const Dated &bonds);
    void addBurst(const Dated &bonds, const Stretch &stretch, const VelocityLimit &limit);
    [[nodiscard]] static qint64 usualCount(const Dated &bonds, std::size_t begin, int days);

    const FactsIndex &m_index;
    const EngineFacts &m_facts;
    const Campaign &m_campaign;
    const Calendar &m_calendar;
    EngineResult &m_result;
    std::vector<Bond> m_known; ///< EngineFacts::knownBonds of this campaign
};

std::optional<Review::Party> Review::partyOf(const Bond &bond) const
{
    const quint32 participant = m_index.participant(bond.participant);
    if (participant == kNone)
        return std::nullopt;
    const CustomerRow &customer = m_facts.customers[bond.customer];
    const ParticipantRow &person = m_facts.participants[participant];
    return Party{customer, person, m_index.text(customer.email)};
}

template <typename Test>
std::string_view Review::ownWhere(const Party &party, const Test &test) const
{
    for (const FormerEmail &former : party.participant.formerEmails) {
        if (former.email != 0 && test(former))
            return m_index.text(former.email);
    }
    const FormerEmail present{party.participant.email, party.participant.emailForFraud};
    return present.email != 0 && test(present) ? m_index.text(present.email) : std::string_view();
}

std::string_view Review::sameOwn(const Party &party) const
{
    return ownWhere(party, [&party](const FormerEmail &own) { return own.email == party.customer.email; });
}

std::string_view Review::alikeOwn(const Party &party) const
{
    return ownWhere(
        party, [&party](const FormerEmail &own) { return own.emailForFraud == party.customer.emailForFraud; });
}

void Review::add(const Bond &bond, Flag flag, Values values, Fingerprint &print)
{
    print.add(qint64{bit(flag)});
    m_result.findings.push_back(
        {bond.campaign, bond.customer, bond.participant, flag, std::move(values), print.value()});
}

void Review::selfReferral(const Bond &bond)
{
    const auto party = partyOf(bond);
    if (!party)
        return;
    Fingerprint print;
    QStringList matches;
    if (!sameOwn(*party).empty()) {
        matches << u"email"_s;
        print.add(party->email);
    }
    if (m_index.sharesCard(bond.customer, m_index.participant(bond.participant)))
        matches << u"card"_s;
    if (!matches.isEmpty()) {
        print.add(matches.join(u' ').toStdString());
        add(bond, Flag::SelfReferral, {{u"match"_s, matches.join(u' ')}}, print);
        return;
    }
    print.add(party->email).add(alikeOwn(*party));
    add(bond, Flag::SelfReferralWeak, {{u"match"_s, u"normalised-email"_s}}, print);
}

void Review::addresses()
{
    for (std::size_t i = 0; i < m_result.bonds.size(); ++i) {
        const Bond &bond = m_result.bonds[i];
        const ReviewTerms &terms = termsOf(bond);
        const auto party = partyOf(bond);
        if (!party || party->email.empty() || !sameOwn(*party).empty())
            continue;
        domains(bond, *party, terms);
        if (terms.lookAlikeEmail)
            lookAlike(bond, *party);
    }
}

void Review::domains(const Bond &bond, const Party &party, const ReviewTerms &terms)
{
    if (!m_facts.domains)
        return;
    const std::string_view theirs = domainOf(party.email);
    if (m_facts.domains->isDisposable(theirs)) {
        Fingerprint print;
        print.add(theirs);
        if (terms.disposableEmail)
            add(bond, Flag::DisposableEmail, {}, print);
        return;
    }
    if (!terms.companyDomain || theirs.empty() || m_facts.domains->isShared(theirs))
        return;
    const std::string_view found = ownWhere(party, [this, theirs](const FormerEmail &address) {
        const std::string_view own = domainOf(m_index.text(address.email));
        return !own.empty() && (isSameOrBelow(theirs, own) || isSameOrBelow(own, theirs))
            && !m_facts.domains->isShared(own) && !m_facts.domains->isDisposable(own);
    });
    if (found.empty())
        return;
    Fingerprint print;
    print.add(theirs).add(domainOf(found));
    add(bond, Flag::CompanyDomain, {}, print);
}

void Review::lookAlike(const Bond &bond, const Party &party)
{
    QStringList how;
    if (mixesScripts(party.email))
        how << u"mixed-script"_s;
    // The same without dots and tags is a self-referral already.
    const auto shape = looksLike(party.email);
    const auto isLookedLike = [&](const FormerEmail &own) { return looksLike(m_index.text(own.email)) == shape; };
    if (alikeOwn(party).empty() && !ownWhere(party, isLookedLike).empty())
        how << u"participant"_s;
    if (how.isEmpty())
        return;
    Fingerprint print;
    print.add(party.email).add(how.join(u' ').toStdString());
    add(bond, Flag::LookAlikeEmail, {{u"match"_s, how.join(u' ')}}, print);
}

/// Customers of one participant who are one address but for dots and plus-tags: all but the first are looked at.
void Review::duplicates()
{
    struct Same {
        ParticipantId participant;
        Symbol address = 0;
        quint32 bond = 0;
        auto operator<=>(const Same &) const = default;
    };
    std::vector<Same> all;
    for (std::size_t i = 0; i < bondCount(); ++i) {
        const Bond &one = bond(i);
        const Symbol address = m_facts.customers[one.customer].emailForFraud;
        if (address != 0 && termsOf(one).duplicateEmail)
            all.push_back({one.participant, address, static_cast<quint32>(i)});
    }
    std::sort(all.begin(), all.end());
    for (std::size_t begin = 0; begin < all.size();) {
        const auto isSame = [&](const Same &other) {
            return other.participant == all[begin].participant && other.address == all[begin].address;
        };
        std::size_t end = begin + 1;
        while (end < all.size() && isSame(all[end]))
            ++end;
        if (end - begin > 1) {
            std::vector<quint32> bonds;
            for (std::size_t i = begin; i < end; ++i)
                bonds.push_back(all[i].bond);
            addDuplicates(bonds);
        }
        begin = end;
    }
}

void Review::addDuplicates(std::vector<quint32> &bonds)
{
    const auto emailOf = [this](
                             quint32 number) { return m_index.text(m_facts.customers[bond(number).customer].email); };
    const auto rankOf = [&](quint32 number) {
        return std::tuple(bond(number).startedAt, emailOf(number), m_facts.customers[bond(number).customer].id);
    };
    std::sort(bonds.begin(), bonds.end(), [&](quint32 a, quint32 b) { return rankOf(a) < rankOf(b); });
    const quint32 first = bond(bonds.front()).customer;
    for (const quint32 number : std::span(bonds).subspan(1)) {
        if (bond(number).customer == first)
            continue; // came back to the same participant
        Fingerprint print;
        print.add(emailOf(bonds.front())).add(emailOf(number));
        add(bond(number), Flag::DuplicateEmail, {{u"customer"_s, QString::number(m_facts.customers[first].id.value)}},
            print);
    }
}

/// What came by itself counts; what a person assigned or took over from elsewhere says nothing about pace.
void Review::bursts()
{
    constexpr int kByPerson = 1;
    constexpr int kImported = 4;
    std::unordered_map<qint64, Dated> byParticipant;
    for (std::size_t i = 0; i < bondCount(); ++i) {
        const Bond &one = bond(i);
        if (one.rank != kByPerson && one.rank != kImported)
            byParticipant[one.participant.value].emplace_back(
                m_calendar.dayOf(one.startedAt).value, static_cast<quint32>(i));
    }
    for (auto &[participant, bonds] : byParticipant) {
        std::sort(bonds.begin(), bonds.end());
        burstsOf(bonds);
    }
}

void Review::burstsOf(const Dated &bonds)
{
    std::optional<Stretch> open;
    VelocityLimit openLimit;
    const auto close = [&] {
        if (open)
            addBurst(bonds, *open, openLimit);
        open.reset();
    };
    for (std::size_t begin = 0; begin < bonds.size(); ++begin) {
        if (begin > 0 && bonds[begin].first == bonds[begin - 1].first)
            continue; // a stretch begins with a day
        const auto &limit = termsOf(bond(bonds[begin].second)).velocity;
        if (!limit)
            continue;
        const std::pair<qint32, quint32> after{bonds[begin].first + limit->days, 0};
        const auto end = static_cast<std::size_t>(
            std::lower_bound(bonds.begin() + static_cast<qsizetype>(begin), bonds.end(), after) - bonds.begin());
        const auto count = static_cast<qint64>(end - begin);
        if (count <= limit->moreThan)
            continue;
        if (open && begin < open->end) {
            open->end = std::max(open->end, end); // one burst, longer than a stretch
            continue;
        }
        const qint64 usual = usualCount(bonds, begin, limit->days);
        if (count <= usual * limit->times)
            continue;
        close();
        open = Stretch{begin, end, usual};
        openLimit = *limit;
    }
    close();
}

/// The median of the referrals in the stretches of the same length before, back to the participant's first; 0 without
/// a past.
qint64 Review::usualCount(const Dated &bonds, std::size_t begin, int days)
{
    std::vector<qint64> counts;
    const auto first = bonds.begin();
    auto right = first + static_cast<qsizetype>(begin);
    for (qint32 day = bonds[begin].first - days; right != first; day -= days) {
        const auto left = std::lower_bound(first, right, std::pair<qint32, quint32>{day, 0});
        counts.push_back(right - left);
        right = left;
    }
    if (counts.empty())
        return 0;
    const auto middle = counts.begin() + static_cast<qsizetype>((counts.size() - 1) / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    return *middle;
}

/// Who is paid to the same place may be one person under two names (domain.md 5.4.14): what either brings is looked at.
/// The customer who is the other one recommends, in effect, to themselves.
void Review::destinations()
{
    constexpr std::size_t kMostNamed = 10;
    for (const Bond &one : m_result.bonds) {
        const quint32 participant = m_index.participant(one.participant);
        if (participant == kNone || m_facts.participants[participant].samePlace.empty())
            continue;
        const ParticipantRow &person = m_facts.participants[participant];
        const Symbol customer = m_facts.customers[one.customer].email;
        Fingerprint print;
        QStringList others;
        bool isCustomer = false;
        qint64 count = 0;
        ParticipantId last;
        for (const PaidToSamePlace &other : person.samePlace) {
            isCustomer = isCustomer || (customer != 0 && other.email == customer);
            if (other.participant == last)
                continue; // another address of the same person
            last = other.participant;
            ++count;
            print.add(other.participant.value);
            if (others.size() < static_cast<qsizetype>(kMostNamed))
                others << QString::number(other.participant.value);
        }
        print.add(isCustomer ? 1 : 0);
        Values values{{kEvidenceParticipants.toString(), others.join(u' ')}, {u"count"_s, QString::number(count)}};
        if (isCustomer)
            values.emplace_back(u"match"_s, u"customer"_s);
        add(one, Flag::SharedDestination, std::move(values), print);
    }
}

void Review::addBurst(const Dated &bonds, const Stretch &stretch, const VelocityLimit &limit)
{
    const auto dayText = [](qint32 day) { return toDate(LocalDay{day}).toString(Qt::ISODate); };
    const qint32 from = bonds[stretch.begin].first;
    const Values values{{u"count"_s, QString::number(stretch.end - stretch.begin)}, {u"from"_s, dayText(from)},
        {u"to"_s, dayText(bonds[stretch.end - 1].first)}, {u"days"_s, QString::number(limit.days)},
        {u"usual"_s, QString::number(stretch.median)}, {u"moreThan"_s, QString::number(limit.moreThan)}};
    for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
        // While the burst goes on, it is the same evidence.
        Fingerprint print;
        print.add(from).add(limit.days).add(limit.moreThan).add(limit.times);
        add(bond(bonds[i].second), Flag::Velocity, values, print);
    }
}

void Review::raise()
{
    RaisedFlags flags;
    for (const Finding &finding : m_result.findings)
        flags[{finding.customer, finding.participant}] |= bit(finding.flag);
    raiseCounted(flags);
    std::vector<bool> concerned(m_facts.customers.size());
    for (const auto &[key, raised] : flags)
        concerned[key.first] = true;
    for (RewardTarget &reward : m_result.rewards) {
        if (subjectOf(reward.slot) == RewardSubject::Participant || reward.customer >= concerned.size()
            || !concerned[reward.customer])
            continue;
        if (const auto found = flags.find({reward.customer, reward.participant}); found != flags.end())
            reward.flags |= found->second;
    }
}

/// A milestone or prize is held for whatever is suspected about one of the referrals that were counted for it, and the
/// finding names what it holds.
void Review::raiseCounted(const RaisedFlags &flags)
{
    std::map<std::pair<ParticipantId, int>, Flags> held;
    std::map<std::pair<quint32, ParticipantId>, std::set<int>> slots;
    for (const CountedReward &counted : m_result.counted) {
        for (const quint32 customer : counted.customers) {
            const auto found = flags.find({customer, counted.participant});
            if (found == flags.end())
                continue;
            held[{counted.participant, counted.slot}] |= found->second;
            slots[found->first].insert(counted.slot);
        }
    }
    if (held.empty())
        return;
    for (RewardTarget &reward : m_result.rewards) {
        if (subjectOf(reward.slot) != RewardSubject::Participant)
            continue;
        if (const auto found = held.find({reward.participant, reward.slot}); found != held.end())
            reward.flags |= found->second;
    }
    for (Finding &finding : m_result.findings) {
        const auto found = slots.find({finding.customer, finding.participant});
        if (found == slots.end())
            continue;
        QStringList numbers;
        for (const int slot : found->second)
            numbers << QString::number(slot);
        finding.values.emplace_back(kCountedSlots.toString(), numbers.join(u' '));
    }
}

} // namespace

void review(const FactsIndex &index, const Campaign &campaign, const Calendar &calendar,
    const std::vector<quint32> &suspected, EngineResult &result)
{
    const bool asks = std::any_of(campaign.versions.begin(), campaign.versions.end(),
        [](const CampaignVersion &version) { return version.terms.review.asksAnything(); });
    const auto &people = index.facts().participants;
    const bool shares = std::any_of(
        people.begin(), people.end(), [](const ParticipantRow &person) { return !person.samePlace.empty(); });
    if (!asks && !shares && suspected.empty())
        return;
    Review pass(index, campaign, calendar, result);
    pass.selfReferrals(suspected);
    if (asks) {
        pass.addresses();
        pass.duplicates();
        pass.bursts();
    }
    if (shares)
        pass.destinations();
    if (result.findings.empty())
        return;
    std::sort(result.findings.begin(), result.findings.end(), [](const Finding &a, const Finding &b) {
        return std::tuple(a.customer, a.participant, bit(a.flag)) < std::tuple(b.customer, b.participant, bit(b.flag));
    });
    pass.raise();
}

} // namespace rd::engine
