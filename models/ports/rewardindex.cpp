// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ports/rewardindex.h"

#include "models/core/roworder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rd {

template <typename Index>
auto RewardIndex::packed(Index &index)
{
    return std::array{&index.m_ids, &index.m_slots, &index.m_flags, &index.m_minor, &index.m_due, &index.m_paid,
        &index.m_issued, &index.m_conversions, &index.m_currency, &index.m_campaign, &index.m_connection,
        &index.m_person, &index.m_customer, &index.m_personIds, &index.m_customerIds, &index.m_blockers};
}

std::optional<std::size_t> RewardIndex::rowOf(RewardId id) const
{
    return m_ids.findRising(id.value);
}

std::optional<Money> RewardIndex::amount(std::size_t row) const
{
    if (!has(row, HasAmount))
        return {};
    return Money{m_minor[row], m_currencies[currency(row)]};
}

const std::vector<qint64> &RewardIndex::reversals(std::size_t row) const
{
    static const std::vector<qint64> kNever;
    const auto found = m_reversals.find(row);
    return found == m_reversals.end() ? kNever : found->second;
}

Instant RewardIndex::issuedAt(std::size_t row) const
{
    return fromUnixMs(m_issued[row]);
}

QString RewardIndex::displayName(std::size_t row) const
{
    return personName(person(row));
}

QString RewardIndex::personName(quint32 person) const
{
    return m_people.text(person, m_people.folded(person, Name).empty() ? Email : Name);
}

std::optional<quint32> RewardIndex::placeOf(ParticipantId id) const
{
    const auto found = m_personIds.find(id.value);
    return found ? std::optional(static_cast<quint32>(*found)) : std::nullopt;
}

std::optional<quint32> RewardIndex::placeOf(CampaignId id) const
{
    const auto found = std::find(m_campaignIds.begin(), m_campaignIds.end(), id);
    if (found == m_campaignIds.end())
        return {};
    return static_cast<quint32>(found - m_campaignIds.begin());
}

std::size_t RewardIndex::bytes() const
{
    std::size_t sum = m_people.bytes() + m_customers.bytes() + m_own.bytes();
    for (const PackedNumbers *column : packed(*this))
        sum += column->bytes();
    for (const auto *column : {&m_states, &m_kinds, &m_bits})
        sum += column->capacity();
    for (const auto *column : {&m_dueRanks, &m_nameRanks, &m_customerRanks})
        sum += column->capacity() * sizeof(quint32);
    return sum;
}

RewardRow RewardIndex::row(std::size_t row) const
{
    RewardRow reward;
    reward.id = id(row);
    reward.campaign = m_campaigns.text(m_campaign.small(row));
    reward.campaignId = m_campaignIds[m_campaign.small(row)];
    reward.key.campaign = reward.campaign;
    reward.key.slot = static_cast<int>(m_slots[row]);
    reward.key.beneficiary = beneficiary(row);
    reward.key.mode = word(mode(row));
    reward.customer = {m_customerIds[customer(row)]};
    reward.participant = participant(row);
    reward.participantName = personText(row, Name);
    reward.participantEmail = personText(row, Email);
    reward.participantSuspended = m_suspended[person(row)];
    reward.beneficiary = beneficiary(row);
    reward.kind = kind(row);
    reward.state = state(row);
    reward.openFlags = openFlags(row);
    reward.blockers = blockers(row);
    reward.amount = amount(row);
    reward.customerId = m_own.text(row, Account);
    reward.customerEmail = customerEmail(row);
    reward.connection = m_connections.text(m_connection.small(row));
    reward.provider = m_providers[static_cast<qsizetype>(m_connection.small(row))];
    reward.objectId = m_own.text(row, Object);
    reward.conversion = {m_conversions[row]};
    reward.paidAt = paidAt(row);
    reward.dueAt = dueAt(row);
    reward.reference = m_own.text(row, Reference);
    reward.issuedAt = issuedAt(row);
    reward.facts.hasAmount = reward.amount.has_value();
    reward.facts.openFlags = reward.openFlags;
    reward.facts.dueAt = reward.dueAt;
    if (const auto details = m_details.find(row); details != m_details.end()) {
        reward.lastFailure = details->second.lastFailure;
        reward.hasLastBlocker = details->second.lastBlocker.has_value();
        reward.lastBlocker = details->second.lastBlocker.value_or(reward.lastBlocker);
        reward.lastBlockerDetail = details->second.lastBlockerDetail;
        reward.reason = details->second.reason;
        reward.proposed = details->second.proposed;
        reward.rank = details->second.rank;
        reward.claimUntil = details->second.claimUntil;
    }
    return reward;
}

RewardIndexBuilder::RewardIndexBuilder(std::size_t expected, std::shared_ptr<LastMade<RewardIndex>> last)
    : m_index(std::make_shared<RewardIndex>()), m_last(std::move(last)), m_former(m_last ? m_last->get() : nullptr)
{
    RewardIndex &index = *m_index;
    if (m_former) {
        index.m_people.keepOnceWith(m_former->m_people);
        index.m_customers.keepOnceWith(m_former->m_customers);
        index.m_own.keepOnceWith(m_former->m_own);
        const auto former = RewardIndex::packed(*m_former);
        const auto own = RewardIndex::packed(index);
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i]->keepOnceWith(*former[i]);
    }
    for (auto *column : {&index.m_states, &index.m_kinds, &index.m_bits})
        column->reserve(expected);
    m_blockers.reserve(expected);
    index.m_currencies.emplace_back();
    index.m_blockerSets.emplace_back();
    (void)addCustomer({}, {});
}

quint32 RewardIndexBuilder::addPerson(ParticipantId id, std::string_view name, std::string_view email, bool isSuspended)
{
    RewardIndex &index = *m_index;
    index.m_people.add(std::array{name, email});
    index.m_personIds.add(id.value);
    index.m_suspended.push_back(isSuspended);
    return m_peopleCount++;
}

quint32 RewardIndexBuilder::addCustomer(CustomerId id, std::string_view email)
{
    RewardIndex &index = *m_index;
    index.m_customers.add(std::array{email});
    index.m_customerIds.add(id.value);
    return m_customerCount++;
}

quint32 RewardIndexBuilder::campaign(CampaignId id, std::string_view name)
{
    const quint32 place = m_index->m_campaigns.place(name);
    if (place == m_index->m_campaignIds.size())
        m_index->m_campaignIds.push_back(id);
    return place;
}

quint32 RewardIndexBuilder::connection(std::string_view name, std::string_view provider)
{
    const quint32 place = m_index->m_connections.place(name);
    if (place == static_cast<quint32>(m_index->m_providers.size()))
        m_index->m_providers += QString::fromUtf8(provider.data(), static_cast<qsizetype>(provider.size()));
    return place;
}

quint16 RewardIndexBuilder::currency(const std::optional<Money> &amount)
{
    auto &known = m_index->m_currencies;
    const Currency wanted = amount ? amount->currency : Currency();
    const auto found = std::find(known.begin(), known.end(), wanted);
    if (found != known.end())
        return static_cast<quint16>(found - known.begin());
    known.push_back(wanted);
    return static_cast<quint16>(known.size() - 1);
}

void RewardIndexBuilder::add(const Reward &reward, RewardDetails details)
{
    RewardIndex &index = *m_index;
    const std::size_t row = index.size();
    const bool isStopped = details.lastBlocker || !details.lastFailure.isEmpty();
    index.m_ids.add(reward.id.value);
    index.m_states.push_back(static_cast<quint8>(reward.state));
    index.m_kinds.push_back(static_cast<quint8>(reward.kind));
    index.m_bits.push_back(static_cast<quint8>((reward.amount ? RewardIndex::HasAmount : 0)
        | (reward.beneficiary == Beneficiary::Referee ? RewardIndex::Referee : 0)
        | (reward.mode == Mode::Test ? RewardIndex::Test : 0) | (isStopped ? RewardIndex::Stopped : 0)));
    index.m_slots.add(reward.slot);
    index.m_flags.add(reward.openFlags);
    index.m_minor.add(reward.amount ? reward.amount->minor : 0);
    index.m_due.add(toUnixMs(reward.dueAt));
    index.m_paid.add(toUnixMs(reward.paidAt));
    index.m_issued.add(toUnixMs(reward.issuedAt));
    index.m_conversions.add(reward.conversion.value);
    index.m_currency.add(currency(reward.amount));
    index.m_campaign.add(reward.campaign);
    index.m_connection.add(reward.connection);
    m_blockers.push_back(0);
    index.m_person.add(reward.person);
    index.m_customer.add(reward.customer);
    index.m_own.add(std::array{reward.object, reward.reference, reward.account});
    if (!details.isEmpty())
        index.m_details.emplace(row, std::move(details));
}

void RewardIndexBuilder::addReversal(std::size_t row, Instant at)
{
    m_index->m_reversals[row].push_back(toUnixMs(at));
}

void RewardIndexBuilder::addBlocker(std::size_t row, Blocker blocker)
{
    RewardIndex &index = *m_index;
    const quint32 set = m_blockers[row];
    const auto known = m_withBlocker.find({set, blocker});
    if (known != m_withBlocker.end()) {
        m_blockers[row] = known->second;
        return;
    }
    std::vector<Blocker> with = index.m_blockerSets[set];
    if (std::find(with.begin(), with.end(), blocker) == with.end())
        with.push_back(blocker);
    auto found = std::find(index.m_blockerSets.begin(), index.m_blockerSets.end(), with);
    if (found == index.m_blockerSets.end())
        found = index.m_blockerSets.insert(found, with);
    const auto place = static_cast<quint32>(found - index.m_blockerSets.begin());
    m_withBlocker.emplace(std::pair(set, blocker), place);
    m_blockers[row] = place;
}

void RewardIndexBuilder::close()
{
    if (std::exchange(m_isClosed, true))
        return;
    RewardIndex &index = *m_index;
    for (PackedNumbers *column : RewardIndex::packed(index)) {
        if (column != &index.m_blockers)
            column->close();
    }
    index.m_people.finish();
    index.m_customers.finish();
    index.m_own.finish();
}

RewardRow RewardIndexBuilder::lean(std::size_t row) const
{
    static const QString kLive = word(Mode::Live);
    static const QString kTest = word(Mode::Test);
    const RewardIndex &index = *m_index;
    RewardRow reward;
    reward.id = index.id(row);
    reward.campaign = index.m_campaigns.text(index.campaign(row));
    reward.campaignId = index.m_campaignIds[index.campaign(row)];
    reward.key.mode = index.mode(row) == Mode::Test ? kTest : kLive;
    reward.participant = index.participant(row);
    reward.participantSuspended = index.m_suspended[index.person(row)];
    reward.beneficiary = index.beneficiary(row);
    reward.kind = index.kind(row);
    reward.state = index.state(row);
    reward.openFlags = index.openFlags(row);
    reward.amount = index.amount(row);
    reward.conversion = {index.m_conversions[row]};
    reward.dueAt = index.dueAt(row);
    if (index.isStopped(row)) {
        const RewardDetails &details = index.m_details.at(row);
        reward.hasLastBlocker = details.lastBlocker.has_value();
        reward.lastBlocker = details.lastBlocker.value_or(reward.lastBlocker);
    }
    return reward;
}

void RewardIndexBuilder::rank()
{
    RewardIndex &index = *m_index;
    const RewardIndex *former = m_former.get();
    index.m_dueRanks =
        former != nullptr && index.m_due.isOneWith(former->m_due) ? former->m_dueRanks : rankNumbers(index.m_due);
    if (former != nullptr && index.m_people.isOneWith(former->m_people)) {
        index.m_nameRanks = former->m_nameRanks;
    } else {
        index.m_nameRanks = rankTexts(index.m_people.size(), [&index](std::size_t person) {
            const std::string_view name = index.m_people.folded(person, RewardIndex::Name);
            return name.empty() ? index.m_people.folded(person, RewardIndex::Email) : name;
        });
    }
    if (former != nullptr && index.m_customers.isOneWith(former->m_customers)
        && index.m_customer.isOneWith(former->m_customer) && index.m_own.isOneWith(former->m_own)) {
        index.m_customerRanks = former->m_customerRanks;
    } else {
        index.m_customerRanks = rankTexts(index.size(), [&index](std::size_t row) {
            const std::string_view email = index.m_customers.folded(index.customer(row), 0);
            return email.empty() ? index.m_own.folded(row, RewardIndex::Account) : email;
        });
    }
}

void RewardIndexBuilder::sum()
{
    RewardIndex &index = *m_index;
    std::map<std::tuple<quint8, quint8, quint16>, RewardSum> sums;
    constexpr quint8 kParts = RewardIndex::Test | RewardIndex::Stopped;
    for (std::size_t row = 0; row < index.size(); ++row) {
        const auto part = static_cast<quint8>(index.m_bits[row] & kParts);
        RewardSum &sum = sums[{index.m_states[row], part, static_cast<quint16>(index.currency(row))}];
        ++sum.count;
        sum.minor += index.m_minor[row];
    }
    for (auto &[key, sum] : sums) {
        sum.state = static_cast<RewardState>(std::get<0>(key));
        sum.mode = (std::get<1>(key) & RewardIndex::Test) != 0 ? Mode::Test : Mode::Live;
        sum.isStopped = (std::get<1>(key) & RewardIndex::Stopped) != 0;
        sum.currency = index.m_currencies[std::get<2>(key)];
        index.m_sums.push_back(sum);
    }
}

std::shared_ptr<const RewardIndex> RewardIndexBuilder::finish()
{
    close();
    for (const quint32 set : m_blockers)
        m_index->m_blockers.add(set);
    m_index->m_blockers.close();
    std::vector<quint32>().swap(m_blockers);
    rank();
    sum();
    m_former.reset();
    if (m_last)
        m_last->set(m_index);
    return std::move(m_index);
}

std::shared_ptr<const RewardIndex> RewardIndexBuilder::of(const std::vector<RewardRow> &rows)
{
    RewardIndexBuilder builder(rows.size());
    std::vector<const RewardRow *> ordered;
    for (const RewardRow &row : rows)
        ordered.push_back(&row);
    std::stable_sort(
        ordered.begin(), ordered.end(), [](const RewardRow *a, const RewardRow *b) { return a->id < b->id; });
    std::map<std::tuple<ParticipantId, QString, QString>, quint32> people;
    std::map<std::pair<CustomerId, QString>, quint32> customers{{{CustomerId(), QString()}, 0}};
    for (std::size_t at = 0; at < ordered.size(); ++at) {
        const RewardRow &row = *ordered[at];
        auto person = people.find({row.participant, row.participantName, row.participantEmail});
        if (person == people.end())
            person = people
                         .emplace(std::tuple(row.participant, row.participantName, row.participantEmail),
                             builder.addPerson(row.participant, row.participantName.toStdString(),
                                 row.participantEmail.toStdString(), row.participantSuspended))
                         .first;
        auto customer = customers.find({row.customer, row.customerEmail});
        if (customer == customers.end())
            customer = customers
                           .emplace(std::pair(row.customer, row.customerEmail),
                               builder.addCustomer(row.customer, row.customerEmail.toStdString()))
                           .first;
        const std::string object = row.objectId.toStdString();
        const std::string reference = row.reference.toStdString();
        const std::string account = row.customerId.toStdString();
        Reward reward;
        reward.id = row.id;
        reward.person = person->second;
        reward.customer = customer->second;
        reward.campaign = builder.campaign(row.campaignId, row.campaign.toStdString());
        reward.connection = builder.connection(row.connection.toStdString(), row.provider.toStdString());
        reward.slot = row.key.slot;
        reward.mode = row.mode();
        reward.state = row.state;
        reward.kind = row.kind;
        reward.beneficiary = row.beneficiary;
        reward.openFlags = row.openFlags;
        reward.amount = row.amount;
        reward.conversion = row.conversion;
        reward.dueAt = row.dueAt;
        reward.paidAt = row.paidAt;
        reward.issuedAt = row.issuedAt;
        reward.object = object;
        reward.reference = reference;
        reward.account = account;
        const auto last = row.hasLastBlocker ? std::optional(row.lastBlocker) : std::nullopt;
        builder.add(
            reward, {row.lastFailure, last, row.lastBlockerDetail, row.reason, row.proposed, row.rank, row.claimUntil});
        for (const Blocker blocker : row.blockers)
            builder.addBlocker(at, blocker);
    }
    return builder.finish();
}

} // namespace rd
