// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/intentrepository.h"
#include "tests/fakes/fakegateway.h"

namespace rd::fakes {

/// The real intent log, with the program dying before or after the n-th write, or the write failing.
class CrashingIntents : public IntentRepository {
public:
    explicit CrashingIntents(IntentRepository &real) : m_real(real) {}
    int crashAt = 0; ///< number of the write, from 1; 0 = never
    bool afterwards = false; ///< the write has happened
    int failAt = 0; ///< number of the write that the disk refuses
    int writes = 0;

    [[nodiscard]] Result<std::vector<IssueIntent>> openIntents(ConnectionId connection) override
    {
        return m_real.openIntents(connection);
    }
    [[nodiscard]] Result<std::vector<IssueIntent>> intentsOf(RewardId reward) override
    {
        return m_real.intentsOf(reward);
    }
    [[nodiscard]] Result<std::vector<IntentId>> prepare(
        const std::vector<IssueIntent> &intents, const RewardChange &change, Instant now) override
    {
        return around([&] { return m_real.prepare(intents, change, now); });
    }
    [[nodiscard]] Status update(const IssueIntent &intent) override
    {
        return around([&] { return m_real.update(intent); });
    }
    [[nodiscard]] Status settle(const IssueIntent &intent, const RewardChange &change, Instant now) override
    {
        return around([&] { return m_real.settle(intent, change, now); });
    }
    [[nodiscard]] Result<std::vector<IssueIntent>> confirmedSince(
        ConnectionId connection, Instant since, int limit) override
    {
        return m_real.confirmedSince(connection, since, limit);
    }
    [[nodiscard]] Status walkIntents(const std::function<bool(const IssueIntent &)> &visit) override
    {
        return m_real.walkIntents(visit);
    }

private:
    template <typename Write>
    std::invoke_result_t<Write> around(Write write)
    {
        const bool dies = ++writes == crashAt;
        if (writes == failAt)
            return fail(ErrorKind::Storage, QStringLiteral("the disk is full"));
        if (dies && !afterwards)
            throw Crash();
        auto result = write();
        if (dies)
            throw Crash();
        return result;
    }
    IntentRepository &m_real;
};

} // namespace rd::fakes
