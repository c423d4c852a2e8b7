// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_index.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rd::engine {

namespace {

bool within(qint64 value, qint64 limit)
{
    return value >= -limit && value <= limit;
}

} // namespace

FactsIndex::FactsIndex(const EngineFacts &facts) : m_facts(facts), m_customers(facts.customers.size())
{
    numberConnections();
    indexParticipants();
    indexTouches();
    indexEvidence();
    indexConversions();
    if (m_status)
        indexCards();
}

std::string_view FactsIndex::text(Symbol symbol) const
{
    return symbol < m_facts.symbols.size() ? std::string_view(m_facts.symbols[symbol]) : std::string_view();
}

QString FactsIndex::name(const ConversionRow &row) const
{
    const std::string_view id = text(row.objectId);
    return id.empty() ? u"conversion %1"_s.arg(row.id.value)
                      : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

quint32 FactsIndex::addConnection(ConnectionId id)
{
    const auto found = std::find(m_connections.begin(), m_connections.end(), id);
    if (found != m_connections.end())
        return static_cast<quint32>(found - m_connections.begin());
    m_connections.push_back(id);
    m_connectionMode.emplace_back();
    const auto provisional = m_facts.connectionProvisional.find(id.value);
    m_provisional.push_back(provisional != m_facts.connectionProvisional.end() && provisional->second);
    return static_cast<quint32>(m_connections.size() - 1);
}

void FactsIndex::numberConnections()
{
    for (const Campaign &campaign : m_facts.campaigns) {
        for (const ConnectionId id : campaign.connections)
            m_connectionMode[addConnection(id)] = modeFromWord(campaign.mode);
    }
}

void FactsIndex::indexParticipants()
{
    m_participantById.reserve(m_facts.participants.size());
    for (std::size_t i = 0; i < m_facts.participants.size(); ++i) {
        const ParticipantRow &row = m_facts.participants[i];
        const auto index = static_cast<quint32>(i);
        m_participantById.emplace_back(row.id, index);
        for (const FormerEmail &former : row.formerEmails)
            m_participantByEmail.set(former.email, index);
        if (row.email != 0)
            m_participantByEmail.set(row.email, index);
        for (const Symbol code : row.codes) {
            m_codes.push_back({index, m_codeHead[code]});
            m_codeHead.set(code, static_cast<quint32>(m_codes.size() - 1));
        }
    }
    if (!std::is_sorted(m_participantById.begin(), m_participantById.end()))
        std::sort(m_participantById.begin(), m_participantById.end());
}

quint32 FactsIndex::participant(ParticipantId id) const
{
    const auto found = std::lower_bound(m_participantById.begin(), m_participantById.end(), std::pair(id, quint32{0}));
    return found == m_participantById.end() || found->first != id ? kNone : found->second;
}

void FactsIndex::indexTouches()
{
    m_touches.resize(m_facts.touches.size());
    std::iota(m_touches.begin(), m_touches.end(), 0U);
    std::erase_if(m_touches, [this](quint32 i) { return m_facts.touches[i].customer >= m_customers.size(); });
    const auto rank = [this](quint32 i) {
        const TouchRow &touch = m_facts.touches[i];
        return std::tuple(touch.customer, touch.at, touch.order, touch.participant);
    };
    std::stable_sort(m_touches.begin(), m_touches.end(), [&](quint32 a, quint32 b) { return rank(a) < rank(b); });
    for (std::size_t i = 0; i < m_touches.size(); ++i) {
        CustomerInfo &info = m_customers[m_facts.touches[m_touches[i]].customer];
        if (info.touchCount++ == 0)
            info.touchBegin = static_cast<quint32>(i);
    }
}

std::span<const quint32> FactsIndex::touches(quint32 customer) const
{
    const CustomerInfo &info = m_customers[customer];
    return std::span(m_touches).subspan(info.touchBegin, info.touchCount);
}

void FactsIndex::indexEvidence()
{
    for (const EvidenceRow &row : m_facts.evidence) {
        if (m_valueNo[row.value] == kNone)
            m_valueNo.set(row.value, static_cast<quint32>(m_valueCount++));
    }
}

Status FactsIndex::check(const ConversionRow &row) const
{
    const bool linked = row.customer < m_customers.size() && row.lineBegin <= m_facts.lines.size()
        && row.lineCount <= m_facts.lines.size() - row.lineBegin && row.evidenceBegin <= m_facts.evidence.size()
        && row.evidenceCount <= m_facts.evidence.size() - row.evidenceBegin;
    if (!linked)
        return fail(ErrorKind::Internal, u"%1 refers to rows that are not there"_s.arg(name(row)));
    const bool small = within(row.total, kMaxLineMinor) && within(row.paid, kMaxLineMinor)
        && within(row.refunded, kMaxLineMinor) && within(row.creditNoteNet, kMaxLineMinor);
    if (!small)
        return fail(ErrorKind::BadInput,
            u"an amount of %1 is beyond the largest amount accepted (10^12 minor units)"_s.arg(name(row)), {},
            u"amount-too-large"_s);
    return {};
}

void FactsIndex::note(quint32 conversion)
{
    const ConversionRow &row = m_facts.conversions[conversion];
    CustomerInfo &info = m_customers[row.customer];
    if (row.billedAt < info.lastBilled)
        m_hasOutOfOrder = info.outOfOrder = true;
    info.lastBilled = row.billedAt;
    if (row.paid <= 0 || row.total <= 0)
        return;
    const auto &mode = m_connectionMode[m_connectionNo[conversion]];
    for (const Mode seen : {Mode::Test, Mode::Live}) {
        Instant &first = info.firstPaid[static_cast<std::size_t>(seen)];
        if (!mode || mode == seen)
            first = std::min(first, row.paidAt);
    }
}

bool FactsIndex::isSorted() const
{
    const auto &rows = m_facts.conversions;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].paidAt < rows[i - 1].paidAt)
            return false;
        if (rows[i].paidAt == rows[i - 1].paidAt && text(rows[i].objectId) < text(rows[i - 1].objectId))
            return false;
    }
    return true;
}

void FactsIndex::sortConversions()
{
    m_order.resize(m_facts.conversions.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::stable_sort(m_order.begin(), m_order.end(), [this](quint32 a, quint32 b) {
        const ConversionRow &x = m_facts.conversions[a];
        const ConversionRow &y = m_facts.conversions[b];
        return x.paidAt != y.paidAt ? x.paidAt < y.paidAt : text(x.objectId) < text(y.objectId);
    });
}

void FactsIndex::indexConversions()
{
    const std::size_t count = m_facts.conversions.size();
    m_connectionNo.resize(count);
    if (!isSorted())
        sortConversions();
    constexpr std::size_t kPrefetchRows = 16;
    ConnectionId last;
    quint32 lastNo = kNone;
    for (std::size_t i = 0; i < count; ++i) {
        const quint32 conversion = m_order.empty() ? static_cast<quint32>(i) : m_order[i];
        const ConversionRow &row = m_facts.conversions[conversion];
        if (m_order.empty() && i + kPrefetchRows < count) {
            const quint32 later = m_facts.conversions[i + kPrefetchRows].customer;
            if (later < m_customers.size())
                prefetchCustomer(later);
        }
        m_status = check(row);
        if (!m_status)
            return;
        if (lastNo == kNone || row.connection != last) {
            last = row.connection;
            lastNo = addConnection(last);
        }
        m_connectionNo[conversion] = static_cast<quint16>(lastNo);
        note(conversion);
    }
}

void FactsIndex::indexCards()
{
    // The cards of a participant are those of the customers with an address the participant has or had.
    struct OwnCard {
        Symbol card = 0;
        quint32 participant = 0;
        std::optional<Mode> mode;
        auto operator<=>(const OwnCard &) const = default;
    };
    std::vector<OwnCard> cards;
    const auto own = [this](quint32 customer) { return m_participantByEmail[m_facts.customers[customer].email]; };
    bool any = false;
    for (std::size_t i = 0; i < m_facts.customers.size(); ++i) {
        const CustomerRow &row = m_facts.customers[i];
        if (row.email == 0 || own(static_cast<quint32>(i)) == kNone)
            continue;
        any = true;
        if (row.card != 0)
            cards.push_back({row.card, own(static_cast<quint32>(i)), row.mode});
    }
    if (!any)
        return;
    for (const ConversionRow &row : m_facts.conversions) {
        if (row.card != 0 && m_facts.customers[row.customer].email != 0 && own(row.customer) != kNone)
            cards.push_back({row.card, own(row.customer), m_facts.customers[row.customer].mode});
    }
    std::sort(cards.begin(), cards.end());
    cards.erase(std::unique(cards.begin(), cards.end()), cards.end());
    SymbolMap first;
    for (std::size_t i = cards.size(); i-- > 0;)
        first.set(cards[i].card, static_cast<quint32>(i));
    const auto share = [&](quint32 customer, Symbol card) {
        const auto &mode = m_facts.customers[customer].mode;
        for (std::size_t i = card == 0 ? kNone : first[card]; i < cards.size() && cards[i].card == card; ++i) {
            if (!mode || !cards[i].mode || mode == cards[i].mode)
                m_sharedCards.emplace_back(customer, cards[i].participant);
        }
    };
    for (std::size_t i = 0; i < m_facts.customers.size(); ++i)
        share(static_cast<quint32>(i), m_facts.customers[i].card);
    for (const ConversionRow &row : m_facts.conversions)
        share(row.customer, row.card);
    std::sort(m_sharedCards.begin(), m_sharedCards.end());
    m_sharedCards.erase(std::unique(m_sharedCards.begin(), m_sharedCards.end()), m_sharedCards.end());
}

bool FactsIndex::sharesCard(quint32 customer, quint32 participant) const
{
    return std::binary_search(m_sharedCards.begin(), m_sharedCards.end(), std::pair(customer, participant));
}

} // namespace rd::engine
