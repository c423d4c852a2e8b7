// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rewardcolumns.h"

#include "models/core/rowset.h"
#include "models/storage/rewardstates.h"

#include <unordered_map>

namespace rd::storage {

namespace {

constexpr std::string_view kRewards =
    "SELECT r.id, r.campaign, r.slot, r.beneficiary, r.connection, r.object_type, r.object_id, r.participant, r.kind, "
    "r.phase, r.has_amount, r.granted, r.target, r.issued, r.flags_raised & ~r.flags_cleared, r.due_at, r.paid_at, "
    "r.currency, r.last_failure, r.last_blocker, r.last_blocker_detail, r.reason, r.reference, r.issued_at, "
    "r.conversion, v.ext_id, ca.ext_id, r.proposed_target, r.rank, ifnull(r.customer, 0) "
    "FROM reward r LEFT JOIN conversion v ON v.id = r.conversion "
    "LEFT JOIN provider_customer ca ON ca.id = v.provider_customer ORDER BY r.id";

/// Reads all rewards as columns: who occurs first, then everybody's texts once, then the rewards themselves. What
/// rewardRows() joins for each row is looked up by number here.
class RewardLoader {
public:
    RewardLoader(Database &db, Instant now) : m_db(db), m_now(now) {}
    Result<std::unique_ptr<RewardIndexBuilder>> load(std::shared_ptr<LastMade<RewardIndex>> last)
    {
        RD_TRY(count, m_db.number("SELECT count(*) FROM reward", 0));
        m_builder = std::make_unique<RewardIndexBuilder>(static_cast<std::size_t>(count), std::move(last));
        RD_TRY(provisional, ProvisionalSources::load(m_db));
        m_provisional = std::move(provisional);
        RD_CHECK(markPeople());
        RD_CHECK(readPeople());
        RD_CHECK(readCustomers());
        RD_CHECK(readNames());
        RD_CHECK(readDeadlines());
        RD_CHECK(readRewards());
        m_builder->close();
        RD_CHECK(readReversals());
        return std::move(m_builder);
    }

private:
    /// Ids are given out in turn, so that places by id are a list with few holes.
    struct Places {
        RowSet occurring;
        std::vector<quint32> places;
        void prepare(qint64 mostId)
        {
            occurring.reset(static_cast<std::size_t>(mostId) + 1, false);
            places.assign(static_cast<std::size_t>(mostId) + 1, 0);
        }
        void mark(qint64 id)
        {
            if (id > 0 && static_cast<std::size_t>(id) < places.size())
                occurring.add(static_cast<std::size_t>(id));
        }
        [[nodiscard]] bool has(qint64 id) const { return occurring.has(static_cast<std::size_t>(id)); }
        [[nodiscard]] quint32 of(qint64 id) const
        {
            return id > 0 && static_cast<std::size_t>(id) < places.size() ? places[static_cast<std::size_t>(id)] : 0;
        }
    };
    struct Campaign {
        std::string name;
        Mode mode = Mode::Live;
    };
    struct Connection {
        std::string name;
        std::string provider;
    };

    Status markPeople()
    {
        RD_TRY(lastPerson, m_db.number("SELECT ifnull(max(id), 0) FROM participant", 0));
        RD_TRY(lastCustomer, m_db.number("SELECT ifnull(max(id), 0) FROM customer", 0));
        m_people.prepare(lastPerson);
        m_customers.prepare(lastCustomer);
        auto row = m_db.query("SELECT participant, ifnull(customer, 0) FROM reward");
        while (row.next()) {
            m_people.mark(row.integer(0));
            m_customers.mark(row.integer(1));
        }
        return row.status();
    }

    Status readPeople()
    {
        auto row = m_db.query("SELECT id, name, email, state FROM participant ORDER BY id");
        while (row.next()) {
            const auto id = row.id<ParticipantId>(0);
            if (m_people.has(id.value))
                m_people.places[static_cast<std::size_t>(id.value)] = m_builder->addPerson(id, row.text(1), row.text(2),
                    static_cast<ParticipantState>(row.integer(3)) == ParticipantState::Suspended);
        }
        return row.status();
    }

    Status readCustomers()
    {
        auto row = m_db.query("SELECT id, email FROM customer ORDER BY id");
        while (row.next()) {
            const auto id = row.id<CustomerId>(0);
            if (m_customers.has(id.value))
                m_customers.places[static_cast<std::size_t>(id.value)] = m_builder->addCustomer(id, row.text(1));
        }
        return row.status();
    }

    Status readNames()
    {
        auto campaign = m_db.query("SELECT id, name, mode FROM campaign");
        while (campaign.next())
            m_campaigns[campaign.integer(0)] = {
                campaign.stdString(1), modeFromWord(campaign.string(2)).value_or(Mode::Live)};
        RD_CHECK(campaign.status());
        auto connection = m_db.query("SELECT id, name, provider FROM connection");
        while (connection.next())
            m_connections[connection.integer(0)] = {connection.stdString(1), connection.stdString(2)};
        return connection.status();
    }

    /// Until when what a provider holds ready may be taken (domain.md 5.4.9).
    Status readDeadlines()
    {
        auto row = m_db.query("SELECT i.reward, o.deadline FROM payout_reward i JOIN payout o ON o.id = i.payout "
                              "WHERE i.live = 1 AND o.deadline IS NOT NULL");
        while (row.next())
            m_deadlines[row.integer(0)] = row.instant(1);
        return row.status();
    }

    /// Whom the provider knows the customer as: the account in the key, else the one on the sale itself, else, for a
    /// guest, the person's first account in the same connection, if they have one by now.
    Status readAccount(const Statement &row, std::string_view &account)
    {
        m_account.clear();
        if (row.integer(5) == 0 && subjectOf(static_cast<int>(row.integer(2))) == RewardSubject::Customer) {
            account = row.text(6);
        } else if (!row.isNull(26)) {
            account = row.text(26);
        } else if (row.integer(29) > 0 && !row.isNull(4)) {
            m_first.with(row.integer(29), row.integer(4));
            if (m_first.next())
                m_account = m_first.stdString(0);
            account = m_account;
            return m_first.status();
        }
        return {};
    }

    RewardFacts factsOf(const Statement &row) const
    {
        RewardFacts facts;
        facts.phase = static_cast<RewardPhase>(row.integer(9));
        facts.hasAmount = row.flag(10);
        facts.granted = row.integer(11);
        facts.target = row.integer(12);
        facts.issued = row.integer(13);
        facts.openFlags = static_cast<Flags>(row.integer(14));
        facts.dueAt = row.instant(15);
        facts.provisional =
            m_provisional.has(sourceOf(row.integer(1), static_cast<int>(row.integer(2)), row.integer(4)));
        return facts;
    }

    RewardDetails detailsOf(const Statement &row, const RewardFacts &facts, RewardState state) const
    {
        RewardDetails details;
        details.lastFailure = row.string(18);
        if (!row.isNull(19))
            details.lastBlocker = static_cast<Blocker>(row.integer(19));
        details.lastBlockerDetail = row.string(20);
        details.reason = row.string(21);
        if (row.integer(27) >= 0 && facts.hasAmount)
            details.proposed = Money{row.integer(27), row.currency(17)};
        details.rank = static_cast<int>(row.integer(28));
        if (const auto deadline = m_deadlines.find(row.integer(0));
            state == RewardState::Unclaimed && deadline != m_deadlines.end())
            details.claimUntil = deadline->second;
        return details;
    }

    Status readRewards()
    {
        auto row = m_db.query(kRewards);
        for (std::size_t at = 0; row.next(); ++at) {
            const RewardFacts facts = factsOf(row);
            const Campaign &campaign = m_campaigns[row.integer(1)];
            const Connection &connection = m_connections[row.integer(4)];
            RewardIndexBuilder::Reward reward;
            reward.id = row.id<RewardId>(0);
            reward.person = m_people.of(row.integer(7));
            reward.customer = m_customers.of(row.integer(29));
            reward.campaign = m_builder->campaign(row.id<CampaignId>(1), campaign.name);
            reward.connection = m_builder->connection(connection.name, connection.provider);
            reward.slot = static_cast<int>(row.integer(2));
            reward.mode = campaign.mode;
            reward.state = deriveState(facts, m_now);
            reward.kind = static_cast<RewardKind>(row.integer(8));
            reward.beneficiary = static_cast<Beneficiary>(row.integer(3));
            reward.openFlags = facts.openFlags;
            reward.amount = shownAmount(facts, row.currency(17));
            reward.conversion = row.id<ConversionId>(24);
            reward.dueAt = facts.dueAt;
            reward.paidAt = row.instant(16);
            reward.issuedAt = row.instant(23);
            reward.object = row.text(25);
            reward.reference = row.text(22);
            RD_CHECK(readAccount(row, reward.account));
            m_builder->add(reward, detailsOf(row, facts, reward.state));
            if (facts.provisional)
                m_builder->addBlocker(at, Blocker::SyncIncomplete);
        }
        return row.status();
    }

    /// From an index of their own (figuretables.cpp).
    Status readReversals()
    {
        auto row = m_db.query("SELECT reward, at FROM ledger WHERE kind IN (3, 4) AND reward IS NOT NULL ORDER BY "
                              "reward, at");
        while (row.next()) {
            if (const auto at = m_builder->index().rowOf(row.id<RewardId>(0)))
                m_builder->addReversal(*at, row.instant(1));
        }
        return row.status();
    }

    Database &m_db;
    Instant m_now;
    std::unique_ptr<RewardIndexBuilder> m_builder;
    ProvisionalSources m_provisional;
    Places m_people;
    Places m_customers;
    std::unordered_map<qint64, Campaign> m_campaigns;
    std::unordered_map<qint64, Connection> m_connections;
    std::unordered_map<qint64, Instant> m_deadlines;
    Statement m_first{m_db,
        "SELECT fa.ext_id FROM customer cu JOIN provider_customer fa ON fa.id = cu.first_identity "
        "AND fa.connection = ?2 WHERE cu.id = ?1"};
    std::string m_account;
};

} // namespace

Result<std::unique_ptr<RewardIndexBuilder>> loadRewardColumns(
    Database &db, Instant now, std::shared_ptr<LastMade<RewardIndex>> last)
{
    return RewardLoader(db, now).load(std::move(last));
}

} // namespace rd::storage
