// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/coderepository.h"
#include "tests/fakes/fakegateway.h"

namespace rd::fakes {

/// The real log of codes, with the program dying before or after the n-th write.
class CrashingCodes : public CodeRepository {
public:
    explicit CrashingCodes(CodeRepository &real) : m_real(real) {}
    int crashAt = 0; ///< number of the write, from 1; 0 = never
    bool afterwards = false; ///< the write has happened
    int writes = 0;

    [[nodiscard]] Result<std::vector<CodeRow>> codes() override { return m_real.codes(); }
    [[nodiscard]] Result<std::vector<CodeHolder>> holders() override { return m_real.holders(); }
    [[nodiscard]] Result<QSet<QString>> takenTexts() override { return m_real.takenTexts(); }
    [[nodiscard]] Result<std::vector<LinkRow>> links() override { return m_real.links(); }
    [[nodiscard]] Status storeAddresses(
        ConnectionId connection, const std::vector<std::pair<QString, QString>> &addresses) override
    {
        return m_real.storeAddresses(connection, addresses);
    }
    [[nodiscard]] Result<std::vector<CodeIntent>> openIntents() override { return m_real.openIntents(); }
    [[nodiscard]] Result<std::optional<CodeIntent>> intentOf(const QString &key) override
    {
        return m_real.intentOf(key);
    }
    [[nodiscard]] Status prepare(
        const std::vector<CodeIntent> &intents, const QString &facts, const QString &actor, Instant now) override
    {
        return around([&] { return m_real.prepare(intents, facts, actor, now); });
    }
    [[nodiscard]] Status update(const IssueIntent &intent) override
    {
        return around([&] { return m_real.update(intent); });
    }
    [[nodiscard]] Status confirm(const CodeIntent &intent, const RecordPage &page, Instant now) override
    {
        return around([&] { return m_real.confirm(intent, page, now); });
    }
    [[nodiscard]] Result<int> discard(
        const std::vector<IntentId> &ids, const QString &facts, const QString &actor, Instant now) override
    {
        return around([&] { return m_real.discard(ids, facts, actor, now); });
    }
    [[nodiscard]] Status noteOff(ConnectionId connection, const PromotionCodeRecord &record, ParticipantId participant,
        const QString &actor, Instant now) override
    {
        return around([&] { return m_real.noteOff(connection, record, participant, actor, now); });
    }
    [[nodiscard]] Status bind(ConnectionId connection, const std::vector<CodeBinding> &bindings, const RecordPage &page,
        const QString &actor, Instant now) override
    {
        return around([&] { return m_real.bind(connection, bindings, page, actor, now); });
    }

private:
    template <typename Write>
    std::invoke_result_t<Write> around(Write write)
    {
        const bool dies = ++writes == crashAt;
        if (dies && !afterwards)
            throw Crash();
        auto result = write();
        if (dies)
            throw Crash();
        return result;
    }
    CodeRepository &m_real;
};

} // namespace rd::fakes
