// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/database.h"
#include "models/storage/metadatatext.h"
#include "models/storage/textindex.h"

#include <functional>
#include <set>

namespace rd::storage {

/// Makes EngineFacts out of rows, whichever rows are asked for. Lives inside one Reading.
class FactsBuilder {
protected:
    /// Columns for the functions below that take a row.
    static constexpr std::string_view kConversion =
        "SELECT id, object, connection, customer, provider_customer, subscription, card, billed_at, paid_at, currency, "
        "total, paid, refunded, credit_note_net, marks, ext_id, lines, facts FROM conversion ";
    static constexpr std::string_view kEvidence =
        "SELECT conversion, source, field, is_coupon, at, key, value, object FROM conversion_evidence ";
    static constexpr std::string_view kTouch =
        "SELECT x.customer, t.participant, ifnull(t.campaign, 0), t.at, t.manual, t.fixed, t.id FROM touch_customer x "
        "CROSS JOIN touch t ON t.id = x.touch ";
    static constexpr std::string_view kCustomer =
        "SELECT c.id, c.email, a.ext_id, a.connection, c.mode FROM customer c LEFT JOIN provider_customer a ON a.id = "
        "c.first_identity ";
    /// Who was erased earns nothing any more; what was issued to them stays as it is.
    static constexpr std::string_view kParticipant =
        "SELECT id, email_key, group_name FROM participant WHERE state <> 5 ";
    static constexpr std::string_view kPromotionCode = "SELECT ext_id, code, coupon FROM promotion_code ";

    /// @param now rankings of periods that end later are not closed yet
    FactsBuilder(Database &db, Instant now) : m_db(db) { m_facts.asOf = now; }

    /// Campaigns and what belongs to all facts; first of all.
    /// @param tried terms that are in no campaign yet, for which more may be needed; null = none
    [[nodiscard]] Status begin(const CampaignTerms *tried = nullptr);
    /// Calls for all terms that the facts are needed for, with whether they are the last of their campaign.
    void eachTerms(const std::function<void(const CampaignTerms &terms, bool isCurrent)> &visit) const;
    /// Symbols and accounts in one pass, where most of them will be needed; else they are read one by one.
    [[nodiscard]] Status readAhead();

    [[nodiscard]] Symbol intern(std::string_view text) { return m_known.intern(m_facts.symbols, text); }
    [[nodiscard]] quint32 customerIndex(qint64 customer);
    [[nodiscard]] bool hasCustomer(qint64 customer) const
    {
        return static_cast<std::size_t>(customer) < m_customerIndex.size()
            && m_customerIndex[static_cast<std::size_t>(customer)] != 0;
    }
    /// Begins a conversion; its evidence follows, then endConversion().
    [[nodiscard]] Status addConversion(const Statement &row);
    void addEvidence(const Statement &row);
    [[nodiscard]] Status endConversion();
    void addTouch(const Statement &row);
    void addParticipant(const Statement &row);
    void addCode(ParticipantId participant, std::string_view code);
    [[nodiscard]] Status addFormerEmails(ParticipantId only = {}); ///< of participants that are added; invalid = all
    [[nodiscard]] Status addSamePlaces(ParticipantId only = {}); ///< of participants that are added; invalid = all
    /// Of participants that are added; invalid = all. Read only where a suspension ever kept anybody from earning.
    [[nodiscard]] Status addSuspensions(ParticipantId only = {});
    void addMembership(ParticipantId participant, CampaignId campaign);
    void addPromotionCode(const Statement &row);
    void takeCustomer(const Statement &row);
    [[nodiscard]] Status loadRates();
    /// Products of the collections that some rule names; before the index is built.
    [[nodiscard]] Status loadCollections();
    /// A reward for a sale is on its way or out: no other campaign takes that sale any more (domain.md 3.1, 3.7).
    void addLeft(CampaignId campaign, ConversionId conversion)
    {
        m_facts.keptRates.push_back({campaign, 0, Beneficiary::Referrer, conversion.value, RateId()});
    }
    void sortConversions();
    /// Only what rules and campaigns can name is looked up by text: what is interned before. @param more texts to come
    void buildIndex(std::size_t more);
    void appendObjectIds();

    [[nodiscard]] const std::set<std::string, std::less<>> &metadataKeys() const { return m_keys; }

    Database &m_db;
    EngineFacts m_facts;

private:
    struct AccountMetadata {
        qint64 createdS = 0;
        std::string extId;
        MetadataPairs pairs;
    };
    static constexpr Symbol kUnread = kNoIndex;

    /// 0 and m_isDamaged where there is none.
    [[nodiscard]] Symbol stored(qint64 number)
    {
        const auto place = static_cast<std::size_t>(number);
        return place < m_stored.size() && m_stored[place] != kUnread ? m_stored[place] : readSymbol(place);
    }
    [[nodiscard]] Symbol readSymbol(std::size_t place);
    [[nodiscard]] Status readLines(std::string_view packed, ConversionRow &conversion);
    [[nodiscard]] Result<const AccountMetadata *> account(qint64 row);
    [[nodiscard]] AccountMetadata accountOf(const Statement &row) const;
    [[nodiscard]] Status addAccountEvidence(qint64 account);
    [[nodiscard]] ParticipantRow *participant(ParticipantId id);

    TextIndex m_known;
    const CampaignTerms *m_tried = nullptr;
    std::set<std::string, std::less<>> m_keys; ///< of metadata that some campaign reads
    std::vector<Symbol> m_stored; ///< by number in the symbol table
    std::vector<quint32> m_customerIndex; ///< by customer row, 0 = not needed, else index + 1
    std::unordered_map<qint64, std::size_t> m_participants; ///< place by row
    std::unordered_map<qint64, AccountMetadata> m_accounts;
    bool m_isAhead = false;
    bool m_isDamaged = false; ///< a row names a symbol that is not there
    std::vector<std::string> m_objectIds; ///< by conversion, in the order read
};

} // namespace rd::storage
