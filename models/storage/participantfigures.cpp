// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/participantfigures.h"

#include "models/storage/formeremails.h"
#include "models/storage/modecolumns.h"
#include "models/storage/rewardstates.h"

#include <algorithm>
#include <deque>

namespace rd::storage {

namespace {

/// Reads everybody in passes over one table each, the figures before the texts: what a pass needs for itself is gone
/// before the next.
class IndexLoader {
public:
    IndexLoader(Database &db, Instant now) : m_db(db), m_now(now) {}
    Result<std::shared_ptr<const ParticipantIndex>> load(std::shared_ptr<LastMade<ParticipantIndex>> last)
    {
        RD_CHECK(readIds());
        ParticipantIndexBuilder builder(m_ids.size(), std::move(last));
        RD_CHECK(readCustomers());
        RD_CHECK(readFigures(builder));
        std::vector<qint64>().swap(m_ids); // from here on everybody comes in turn
        RD_CHECK(readPeople(builder));
        std::vector<Counts>().swap(m_counts); // before texts are ranked
        return builder.finish();
    }

private:
    using Counts = ParticipantIndexBuilder::Counts;
    struct Entry {
        ParticipantFigures figures;
        quint32 next = 0; ///< place of the participant's next one, from 1 on
    };

    Status readIds()
    {
        RD_TRY(count, m_db.number("SELECT count(*) FROM participant", 0));
        m_ids.reserve(static_cast<std::size_t>(count));
        auto row = m_db.query("SELECT id FROM participant ORDER BY id");
        while (row.next())
            m_ids.push_back(row.integer(0));
        RD_CHECK(row.status());
        m_counts.resize(m_ids.size());
        return {};
    }

    /// Ids are given out in turn, so that the place of one is known where nobody is missing.
    [[nodiscard]] std::size_t rowOf(qint64 id) const
    {
        const qint64 guess = id - m_ids.front();
        if (guess >= 0 && guess < static_cast<qint64>(m_ids.size()) && m_ids[static_cast<std::size_t>(guess)] == id)
            return static_cast<std::size_t>(guess);
        return static_cast<std::size_t>(std::lower_bound(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
    }

    Status readCustomers()
    {
        RD_TRY(modes, connectionModes(m_db));
        m_modes = modes;
        RD_TRY(modeOf, campaignModes(m_db));
        // In the order of its index: SQLite would hold a million bonds in memory to count them by groups.
        auto row = m_db.query("SELECT participant, customer, campaign FROM referral INDEXED BY referral_participant "
                              "WHERE ended_at IS NULL ORDER BY participant");
        qint64 person = 0;
        std::vector<qint64> customers; // of one person
        std::vector<qint64> testCustomers;
        const auto count = [&] {
            if (customers.empty() && testCustomers.empty())
                return;
            Counts &counts = m_counts[rowOf(person)];
            counts.customers = countDifferent(customers);
            counts.testCustomers = countDifferent(testCustomers);
        };
        while (row.next()) {
            if (row.integer(0) != person) {
                count();
                person = row.integer(0);
            }
            (modeOf.at(row.integer(2)) == modes.usual() ? customers : testCustomers).push_back(row.integer(1));
        }
        count();
        return row.status();
    }

    /// How many different ones there are; leaves none.
    static quint32 countDifferent(std::vector<qint64> &ids)
    {
        std::sort(ids.begin(), ids.end());
        const auto count = std::unique(ids.begin(), ids.end()) - ids.begin();
        ids.clear();
        return static_cast<quint32>(count);
    }

    Status readFigures(ParticipantIndexBuilder &builder)
    {
        RD_TRY(modeOf, campaignModes(m_db));
        std::vector<quint32> heads(m_ids.size(), 0);
        std::deque<Entry> entries;
        const auto figuresFor = [&](std::size_t person, Currency currency, Mode mode) -> ParticipantFigures & {
            quint32 *place = &heads[person];
            while (*place != 0) {
                Entry &entry = entries[*place - 1];
                if (entry.figures.currency == currency && entry.figures.mode == mode)
                    return entry.figures;
                place = &entry.next;
            }
            entries.emplace_back();
            *place = static_cast<quint32>(entries.size());
            entries.back().figures.currency = currency;
            entries.back().figures.mode = mode;
            return entries.back().figures;
        };
        const auto add = [&](const RewardStateRow &row) {
            if (row.beneficiary != Beneficiary::Referrer)
                return;
            const std::size_t person = rowOf(row.participant);
            const Mode mode = modeOf.at(row.campaign);
            if (row.slot == 0 && row.facts.granted > 0)
                ++(mode == m_modes.usual() ? m_counts[person].conversions : m_counts[person].testConversions);
            if (row.facts.hasAmount)
                addReward(figuresFor(person, row.currency, mode), row.facts, row.booked, m_now);
        };
        RD_CHECK(walkRewardStates(m_db, add));
        std::vector<ParticipantFigures> own;
        for (const quint32 head : heads) {
            own.clear();
            for (quint32 place = head; place != 0; place = entries[place - 1].next)
                own.push_back(entries[place - 1].figures);
            std::stable_partition(
                own.begin(), own.end(), [](const ParticipantFigures &one) { return one.mode == Mode::Live; });
            builder.addFigures(own);
        }
        return {};
    }

    Status readPeople(ParticipantIndexBuilder &builder)
    {
        std::map<qint64, QString> names;
        auto campaign = m_db.query("SELECT id, name FROM campaign");
        while (campaign.next())
            names.emplace(campaign.integer(0), campaign.string(1));
        RD_CHECK(campaign.status());
        RD_TRY(former, formerEmails(m_db)); // of a few
        auto address = former.cbegin();
        // The three stand in the order of participants: read side by side, nothing is kept.
        auto code =
            m_db.query("SELECT participant, code FROM participant_code WHERE retired = 0 ORDER BY participant, n");
        auto member =
            m_db.query("SELECT participant, campaign FROM campaign_participant ORDER BY participant, campaign");
        auto row =
            m_db.query("SELECT id, name, email, group_name, country, state, joined_at FROM participant ORDER BY id");
        bool isCode = code.next();
        bool isMember = member.next();
        std::map<std::vector<qint64>, quint32> sets;
        std::vector<qint64> campaigns;
        std::string codes;
        std::string emails;
        for (std::size_t at = 0; row.next(); ++at) {
            const qint64 id = row.integer(0);
            for (codes.clear(); isCode && code.integer(0) == id; isCode = code.next()) {
                if (!codes.empty())
                    codes += FoldedTexts::kBetween;
                codes += code.text(1);
            }
            for (emails.clear(); address != former.cend() && address->participant.value == id; ++address) {
                if (!emails.empty())
                    emails += FoldedTexts::kBetween;
                emails += address->email.toStdString();
            }
            for (campaigns.clear(); isMember && member.integer(0) == id; isMember = member.next())
                campaigns.push_back(member.integer(1));
            const auto [set, isNew] = sets.try_emplace(campaigns, 0);
            if (isNew) {
                QStringList words;
                for (const qint64 one : campaigns)
                    words += names.at(one);
                set->second = builder.campaignSet(words);
            }
            builder.add({ParticipantId{id}, row.text(1), row.text(2), codes, emails, row.text(3), row.text(4),
                            static_cast<ParticipantState>(row.integer(5)), row.instant(6), set->second},
                m_counts[at]);
        }
        RD_CHECK(row.status());
        RD_CHECK(code.status());
        return member.status();
    }

    Database &m_db;
    Instant m_now;
    Modes m_modes;
    std::vector<qint64> m_ids;
    std::vector<Counts> m_counts;
};

} // namespace

void addReward(ParticipantFigures &figures, const RewardFacts &facts, qint64 booked, Instant now)
{
    figures.earned += booked;
    figures.issued += facts.issued;
    switch (deriveState(facts, now)) {
    case RewardState::Pending:
    case RewardState::InReview:
        figures.upcoming += facts.target;
        break;
    case RewardState::Due:
    case RewardState::Approved:
        figures.due += facts.target;
        break;
    case RewardState::Batched:
    case RewardState::Submitted:
    case RewardState::Unclaimed:
    case RewardState::Issued:
    case RewardState::Rejected:
    case RewardState::Voided:
    case RewardState::PartlyReversed:
    case RewardState::Reversed:
        break;
    }
}

Result<std::unordered_map<qint64, Mode>> campaignModes(Database &db)
{
    std::unordered_map<qint64, Mode> modes;
    auto row = db.query("SELECT id, mode FROM campaign");
    while (row.next())
        modes.emplace(row.integer(0), modeFromWord(row.string(1)).value_or(Mode::Live));
    RD_CHECK(row.status());
    return modes;
}

Result<std::shared_ptr<const ParticipantIndex>> loadParticipantIndex(
    Database &db, Instant now, std::shared_ptr<LastMade<ParticipantIndex>> last)
{
    return IndexLoader(db, now).load(std::move(last));
}

} // namespace rd::storage
