// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/passphrasehasher.h"
#include "models/ports/workspacerepository.h"

#include <mutex>
#include <set>

namespace rd::services {

/// Who may do what (rulings.md 46): one gate for all services, so that window and terminal have the same checks.
/// A viewer decides nothing; a reviewer rejects, holds and releases; an approver also approves, issues, assigns and
/// imports; campaigns, connections and members are an admin's. A member with a passphrase has to be unlocked once per
/// run. Blocking, thread safe.
class Gate {
public:
    Gate(WorkspaceRepository &workspace, PassphraseHasher &hasher, Clock &clock);

    /// The active member of that name; NotFound names the ones there are.
    [[nodiscard]] Result<Member> member(const QString &name);
    /// The member, who must have at least this role and be unlocked where a passphrase is set. `what` completes "may
    /// not …". Codes: "unknown-member", "role", "passphrase-needed".
    [[nodiscard]] Result<Member> admit(const QString &name, Role atLeast, const QString &what);

    /// True for a member whose passphrase was not given in this run.
    [[nodiscard]] Result<bool> isLocked(const QString &name);
    /// Takes the passphrase of a member. Wrong ones are counted in the workspace; from the third on each makes the next
    /// try wait, twice as long every time, a quarter of an hour at most. Codes: "wrong-passphrase",
    /// "passphrase-wait".
    [[nodiscard]] Status unlock(const QString &name, const Secret &passphrase);

private:
    friend class MemberService;
    [[nodiscard]] Result<QString> verifierOf(const Member &member);
    [[nodiscard]] Status countTry(const Member &member);
    void setUnlocked(MemberId id);

    WorkspaceRepository &m_workspace;
    PassphraseHasher &m_hasher;
    Clock &m_clock;
    std::mutex m_mutex; ///< one try at a time
    std::mutex m_unlockedMutex; ///< guards the next
    std::set<MemberId> m_unlocked;
};

} // namespace rd::services
