// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/coderepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteCodeRepository final : public CodeRepository {
public:
    explicit SqliteCodeRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<std::vector<CodeRow>> codes() override;
    [[nodiscard]] Result<std::vector<CodeHolder>> holders() override;
    [[nodiscard]] Result<QSet<QString>> takenTexts() override;
    [[nodiscard]] Result<std::vector<LinkRow>> links() override;
    [[nodiscard]] Status storeAddresses(
        ConnectionId connection, const std::vector<std::pair<QString, QString>> &addresses) override;
    [[nodiscard]] Result<std::vector<CodeIntent>> openIntents() override;
    [[nodiscard]] Result<std::optional<CodeIntent>> intentOf(const QString &key) override;
    [[nodiscard]] Status prepare(
        const std::vector<CodeIntent> &intents, const QString &facts, const QString &actor, Instant now) override;
    [[nodiscard]] Status update(const IssueIntent &intent) override;
    [[nodiscard]] Status confirm(const CodeIntent &intent, const RecordPage &page, Instant now) override;
    [[nodiscard]] Result<int> discard(
        const std::vector<IntentId> &ids, const QString &facts, const QString &actor, Instant now) override;
    [[nodiscard]] Status noteOff(ConnectionId connection, const PromotionCodeRecord &record, ParticipantId participant,
        const QString &actor, Instant now) override;
    [[nodiscard]] Status bind(ConnectionId connection, const std::vector<CodeBinding> &bindings, const RecordPage &page,
        const QString &actor, Instant now) override;

private:
    Store &m_store;
};

} // namespace rd::storage
