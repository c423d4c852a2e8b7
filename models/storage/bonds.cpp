// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bonds.h"

#include "models/storage/contenthash.h"

#include <algorithm>
#include <map>

namespace rd::storage {

namespace {

/// The text a person would recognise: the code itself rather than its provider id.
const std::string &shownValue(const EngineFacts &facts, const EvidenceRow &evidence)
{
    const auto code = facts.codeText.find(evidence.value);
    return facts.symbols[code == facts.codeText.end() ? evidence.value : code->second];
}

qint64 hashOf(const EngineFacts &facts, const Bond &bond)
{
    ContentHash hash;
    for (const qint64 value : {bond.participant.value, qint64{bond.rank}, static_cast<qint64>(bond.evidence.source),
             static_cast<qint64>(bond.evidence.field), toUnixMs(bond.startedAt), bond.firstConversion.value})
        hash.add(value);
    hash.add(facts.symbols[bond.evidence.key]);
    hash.add(shownValue(facts, bond.evidence));
    hash.add(facts.symbols[bond.evidence.object]);
    return hash.value();
}

struct Known {
    qint64 id = 0;
    qint64 hash = 0;
    qint64 participant = 0;
    bool seen = false;
};

using KnownBonds = std::unordered_map<qint64, std::unordered_map<qint64, Known>>;

Result<KnownBonds> loadKnown(Database &db, const EngineFacts &facts, const std::set<CustomerId> *only)
{
    constexpr std::string_view kKnown =
        "SELECT campaign, customer, id, hash, participant FROM referral WHERE ended_at IS NULL";
    KnownBonds known;
    const auto take = [&known](Statement &row) {
        while (row.next())
            known[row.integer(0)].emplace(row.integer(1), Known{row.integer(2), row.integer(3), row.integer(4), false});
        return row.status();
    };
    if (only == nullptr) {
        auto row = db.query(kKnown);
        RD_CHECK(take(row));
        return known;
    }
    Statement one(db, joined({kKnown, " AND campaign = ?1 AND customer = ?2"}));
    for (const Campaign &campaign : facts.campaigns) {
        for (const CustomerId customer : *only)
            RD_CHECK(take(one.with(campaign.id, customer)));
    }
    return known;
}

class BondWriter {
public:
    BondWriter(Database &db, const EngineFacts &facts, Instant now)
        : m_facts(facts),
          m_now(now),
          m_end(db, "UPDATE referral SET ended_at = ?2 WHERE id = ?1"),
          m_insert(db,
              "INSERT INTO referral (campaign, customer, participant, rank, source, field, key, value, object, "
              "started_at, "
              "first_conversion, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"),
          m_update(db,
              "UPDATE referral SET participant = ?3, rank = ?4, source = ?5, field = ?6, key = ?7, value = ?8, object "
              "= ?9, "
              "started_at = ?10, first_conversion = ?11, hash = ?12 WHERE campaign = ?1 AND customer = ?2 AND ended_at "
              "IS NULL")
    {
    }
    [[nodiscard]] Status end(qint64 id) { return m_end.with(id, m_now).run(); }
    [[nodiscard]] Status insert(const Bond &bond, qint64 hash) { return put(m_insert, bond, hash); }
    [[nodiscard]] Status update(const Bond &bond, qint64 hash) { return put(m_update, bond, hash); }

private:
    [[nodiscard]] Status put(Statement &statement, const Bond &bond, qint64 hash)
    {
        const EvidenceRow &e = bond.evidence;
        return statement
            .with(bond.campaign, m_facts.customers[bond.customer].id, bond.participant, bond.rank,
                static_cast<int>(e.source), static_cast<int>(e.field), m_facts.symbols[e.key], shownValue(m_facts, e),
                m_facts.symbols[e.object], bond.startedAt, bond.firstConversion, hash)
            .run();
    }
    const EngineFacts &m_facts;
    Instant m_now;
    Statement m_end;
    Statement m_insert;
    Statement m_update;
};

} // namespace

bool mayMove(const EngineFacts &facts)
{
    return std::any_of(facts.campaigns.begin(), facts.campaigns.end(), [](const Campaign &campaign) {
        return std::any_of(campaign.versions.begin(), campaign.versions.end(),
            [](const CampaignVersion &version) { return version.terms.codeMovesCustomer; });
    });
}

std::vector<Bond> lastBonds(const EngineFacts &facts, const std::vector<Bond> &bonds, const std::set<CustomerId> *only)
{
    std::vector<Bond> last;
    std::map<std::pair<CampaignId, quint32>, std::size_t> place;
    for (const Bond &bond : bonds) {
        if (only != nullptr && !only->contains(facts.customers[bond.customer].id))
            continue;
        const auto [found, isFirst] = place.emplace(std::pair(bond.campaign, bond.customer), last.size());
        if (isFirst)
            last.push_back(bond);
        else
            last[found->second] = bond;
    }
    return last;
}

Result<bool> replaceBonds(Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, Instant now,
    const std::set<CustomerId> *only)
{
    RD_TRY(known, loadKnown(db, facts, only));
    BondWriter writer(db, facts, now);
    bool changed = false;
    for (const Bond &bond : bonds) {
        Known &stored = known[bond.campaign.value][facts.customers[bond.customer].id.value];
        stored.seen = true;
        const qint64 hash = hashOf(facts, bond);
        if (stored.hash == hash)
            continue;
        changed = true;
        // Another participant is another bond; better knowledge about the same one is not.
        if (stored.id != 0 && stored.participant != bond.participant.value)
            RD_CHECK(writer.end(stored.id));
        if (stored.id != 0 && stored.participant == bond.participant.value)
            RD_CHECK(writer.update(bond, hash));
        else
            RD_CHECK(writer.insert(bond, hash));
    }
    for (const auto &[campaign, customers] : known) {
        for (const auto &[customer, stored] : customers) {
            if (stored.seen)
                continue;
            changed = true;
            RD_CHECK(writer.end(stored.id));
        }
    }
    return changed;
}

Result<std::vector<Bond>> currentBonds(Database &db, const EngineFacts &facts)
{
    std::unordered_map<qint64, quint32> place;
    for (std::size_t i = 0; i < facts.customers.size(); ++i)
        place.emplace(facts.customers[i].id.value, static_cast<quint32>(i));
    std::vector<Bond> bonds;
    auto row =
        db.query("SELECT r.campaign, r.customer, r.participant, r.started_at, r.first_conversion FROM referral r "
                 "JOIN campaign c ON c.id = r.campaign WHERE r.ended_at IS NULL ORDER BY c.created_at, c.id");
    while (row.next()) {
        const auto customer = place.find(row.integer(1));
        if (customer == place.end())
            continue;
        Bond &bond = bonds.emplace_back();
        bond.campaign = row.id<CampaignId>(0);
        bond.customer = customer->second;
        bond.participant = row.id<ParticipantId>(2);
        bond.startedAt = row.instant(3);
        bond.firstConversion = row.id<ConversionId>(4);
    }
    RD_CHECK(row.status());
    return bonds;
}

} // namespace rd::storage
