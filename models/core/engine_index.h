// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

#include <limits>

namespace rd::engine {

inline constexpr quint32 kNone = std::numeric_limits<quint32>::max();

/// Tells the processor that the address is read soon: customers come in any order, and waiting for memory is most of
/// what a conversion costs.
inline void prefetch(const void *address)
{
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(address);
#else
    Q_UNUSED(address)
#endif
}

/// Small numbers by Symbol, only as long as the largest symbol that has one.
class SymbolMap {
public:
    [[nodiscard]] quint32 operator[](Symbol symbol) const
    {
        return symbol < m_values.size() ? m_values[symbol] : kNone;
    }
    void set(Symbol symbol, quint32 value)
    {
        if (symbol >= m_values.size())
            m_values.resize(std::size_t{symbol} + 1, kNone);
        m_values[symbol] = value;
    }

private:
    std::vector<quint32> m_values;
};

/// What text an evidence value is.
enum class ValueKind { PromotionCode = 0, Coupon = 1, Text = 2 };
inline constexpr std::size_t kValueKinds = 3;

/// What is known of a customer before any campaign is looked at.
struct CustomerInfo {
    Instant firstPaid[2] = {Instant::max(), Instant::max()}; ///< by mode
    Instant lastBilled = Instant::min();
    quint32 touchBegin = 0; ///< into FactsIndex::touches()
    quint32 touchCount = 0;
    bool outOfOrder = false; ///< billed in another order than paid
};

/// Dense look-ups over EngineFacts, made once per Engine so that the campaigns' inner loops need neither text nor
/// hashing.
class FactsIndex {
public:
    explicit FactsIndex(const EngineFacts &facts);

    /// Refuses facts that contradict themselves or amounts beyond the limits; names the conversion.
    [[nodiscard]] const Status &status() const { return m_status; }
    [[nodiscard]] const EngineFacts &facts() const { return m_facts; }

    /// Conversions by (paidAt, object id text); empty = the rows stand in that order.
    [[nodiscard]] const std::vector<quint32> &order() const { return m_order; }
    [[nodiscard]] quint32 connectionNo(quint32 conversion) const { return m_connectionNo[conversion]; }
    [[nodiscard]] const std::vector<ConnectionId> &connections() const { return m_connections; }
    /// Nothing where no campaign has the connection.
    [[nodiscard]] std::optional<Mode> mode(quint32 connectionNo) const { return m_connectionMode[connectionNo]; }
    [[nodiscard]] bool provisional(quint32 connectionNo) const { return m_provisional[connectionNo]; }

    [[nodiscard]] const CustomerInfo &customer(quint32 index) const { return m_customers[index]; }
    void prefetchCustomer(quint32 index) const { prefetch(&m_customers[index]); }
    [[nodiscard]] bool hasOutOfOrder() const { return m_hasOutOfOrder; }
    /// Touches of a customer, oldest first.
    [[nodiscard]] std::span<const quint32> touches(quint32 customer) const;
    [[nodiscard]] bool hasTouches() const { return !m_touches.empty(); }

    [[nodiscard]] quint32 participant(ParticipantId id) const; ///< index or kNone
    [[nodiscard]] quint32 participantByEmail(Symbol email) const { return m_participantByEmail[email]; }
    /// Calls `visit(participant index)` for everyone with this folded code until it returns true.
    template <typename Visit>
    void eachWithCode(Symbol code, Visit &&visit) const
    {
        for (quint32 entry = m_codeHead[code]; entry != kNone; entry = m_codes[entry].next) {
            if (visit(m_codes[entry].participant))
                return;
        }
    }

    /// Number of an evidence value, dense from 0.
    [[nodiscard]] quint32 valueNo(Symbol value) const { return m_valueNo[value]; }
    [[nodiscard]] std::size_t valueCount() const { return m_valueCount; }
    /// Whether participant and customer share a card.
    [[nodiscard]] bool sharesCard(quint32 customer, quint32 participant) const;

    [[nodiscard]] std::string_view text(Symbol symbol) const;
    [[nodiscard]] QString name(const ConversionRow &row) const; ///< object id for messages

private:
    struct CodeEntry {
        quint32 participant;
        quint32 next;
    };

    void numberConnections();
    void indexParticipants();
    void indexTouches();
    void indexEvidence();
    void indexConversions();
    void indexCards();
    void sortConversions();
    [[nodiscard]] bool isSorted() const;
    [[nodiscard]] quint32 addConnection(ConnectionId id);
    [[nodiscard]] Status check(const ConversionRow &row) const;
    void note(quint32 conversion);

    const EngineFacts &m_facts;
    Status m_status;
    std::vector<quint32> m_order;
    std::vector<quint16> m_connectionNo;
    std::vector<ConnectionId> m_connections;
    std::vector<std::optional<Mode>> m_connectionMode; ///< nothing where no campaign takes its sales
    std::vector<bool> m_provisional;
    std::vector<CustomerInfo> m_customers;
    bool m_hasOutOfOrder = false;
    std::vector<quint32> m_touches;
    std::vector<std::pair<ParticipantId, quint32>> m_participantById; ///< sorted
    SymbolMap m_participantByEmail;
    SymbolMap m_codeHead;
    std::vector<CodeEntry> m_codes;
    SymbolMap m_valueNo;
    std::size_t m_valueCount = 0;
    std::vector<std::pair<quint32, quint32>> m_sharedCards; ///< (customer, participant), sorted
};

} // namespace rd::engine
