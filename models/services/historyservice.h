// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/historyrepository.h"
#include "models/ports/listrepository.h"
#include "models/services/rewardservice.h"
#include "models/services/rewardtable.h"

namespace rd::services {

/// A payout, and whether its batch was given up: then nothing of it was paid, whatever its state says.
struct ParticipantPayout {
    ListedPayout line;
    bool isDiscarded = false;
};

/// Something that happened to a participant and that a person would want to see.
struct TimelineEvent {
    /// PayoutMade: a batch was made with it; PayoutSettled: its provider or a person said what became of it.
    enum class Kind { Joined, FirstCustomer, Entry, PayoutMade, PayoutSettled };
    Kind kind = Kind::Entry;
    Instant at;
    ParticipantEntry entry; ///< of Entry
    qint64 count = 1; ///< Entries of several rewards that say the same at the same time, as flags do
    ParticipantPayout payout = {}; ///< of a payout
};

struct TimelinePage {
    std::vector<TimelineEvent> events; ///< newest first
    qint64 next = 0; ///< `below` of the next page; 0 = this was the last one
};

struct RewardPage {
    std::vector<RewardRow> rows; ///< newest first, with blockers
    RewardId next; ///< `below` of the next page; invalid = this was the last one
};

/// The past of one participant or bond, in pages of a fixed size, so that one with ten thousand customers opens like
/// any other; and people, rewards and bonds all at once in columns. Blocking, on pool threads.
class HistoryService {
public:
    HistoryService(const RewardTableParts &parts, RewardService &rewards)
        : m_parts(parts), m_history(parts.history), m_rewards(rewards)
    {
    }
    static constexpr int kPageSize = 200;

    /// Newest bonds first. Fewer than kPageSize = the last page.
    [[nodiscard]] Result<std::vector<BroughtCustomer>> customers(
        ParticipantId participant, const std::optional<CustomerPosition> &after = {});
    [[nodiscard]] Result<RewardPage> rewards(ParticipantId participant, RewardId below = {});
    /// All payouts to this participant, newest first; of one there are hundreds at most.
    [[nodiscard]] Result<std::vector<ParticipantPayout>> payouts(ParticipantId participant);
    /// Issued, paid, taken back, corrected, suspected, decided and noted, and changes of address, state and payout
    /// method; what was earned is in the rewards. The last page ends with the first customer and the day of joining.
    [[nodiscard]] Result<TimelinePage> timeline(const Participant &participant, qint64 below = 0);
    [[nodiscard]] Result<ReferralDetails> referral(ReferralId id) { return m_history.referral(id); }
    /// Everybody, for a table of up to a few millions (participantindex.h).
    [[nodiscard]] Result<std::shared_ptr<const ParticipantIndex>> participants()
    {
        return m_history.participantIndex();
    }

    /// All rewards, with blockers, for a table of up to a few millions (rewardindex.h).
    [[nodiscard]] Result<RewardTable> rewardTable() { return loadRewardTable(m_parts); }
    /// All bonds that hold, for a table of up to a few millions (referralindex.h).
    [[nodiscard]] Result<std::shared_ptr<const ReferralIndex>> referrals() { return m_history.referralIndex(); }
    /// Activities, records and payments, for tables of many millions (listrepository.h).
    [[nodiscard]] ListRepository &lists() { return m_history.lists(); }

private:
    [[nodiscard]] Status addBeginning(std::vector<TimelineEvent> &events, const Participant &participant);
    [[nodiscard]] Status addPayouts(TimelinePage &page, ParticipantId participant, qint64 below, Instant begin);

    RewardTableParts m_parts;
    HistoryRepository &m_history;
    RewardService &m_rewards;
};

} // namespace rd::services
