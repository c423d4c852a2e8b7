// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/workspacerepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteWorkspaceRepository final : public WorkspaceRepository {
public:
    explicit SqliteWorkspaceRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<WorkspaceInfo> info() override;
    [[nodiscard]] Status configure(Currency currency, const QByteArray &timeZone) override;
    [[nodiscard]] Result<std::vector<Member>> members() override;
    [[nodiscard]] Result<MemberId> addMember(const Member &member, const QString &actor) override;
    [[nodiscard]] Status removeMember(MemberId id, const QString &actor) override;
    [[nodiscard]] Status setMemberEmail(MemberId id, const QString &email, const QString &actor) override;
    [[nodiscard]] Status awaitChecks() override { return m_store.awaitChecks(); }
    [[nodiscard]] Status readyToIssue() override { return m_store.readyToIssue(); }
    [[nodiscard]] Status beat() override;
    [[nodiscard]] Result<QString> passphraseVerifier(MemberId id) override;
    [[nodiscard]] Status setPassphraseVerifier(MemberId id, const QString &verifier, const QString &actor) override;
    [[nodiscard]] Result<std::optional<QString>> setting(const QString &name) override;
    [[nodiscard]] Status setSetting(const QString &name, const QString &value) override;
    [[nodiscard]] Status noteRestored(const QString &facts, const QString &actor) override;
    [[nodiscard]] Result<qint64> addActivity(const Activity &activity) override;
    [[nodiscard]] Status finishActivity(
        qint64 id, const QString &outcome, const QString &detail, qint64 durationMs) override;
    [[nodiscard]] Result<std::vector<Activity>> activities(int limit) override;

private:
    Store &m_store;
};

/// Adds a member with its chain record; used for the first one, too.
[[nodiscard]] Result<MemberId> insertMember(Database &db, const Member &member, const QString &actor, Instant now);

} // namespace rd::storage
