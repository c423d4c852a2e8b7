// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gate.h"

namespace rd::services {

/// The people who decide: lists and changes, each in the chain. Changes are an admin's; one's own passphrase everybody
/// sets alone. Blocking.
class MemberService {
public:
    MemberService(WorkspaceRepository &workspace, PassphraseHasher &hasher, Gate &gate);
    [[nodiscard]] Result<std::vector<Member>> list();
    [[nodiscard]] Result<Member> add(const Member &member, const QString &actor);
    /// The last admin stays: nobody could ever change anything again.
    [[nodiscard]] Result<Member> remove(const QString &name, const QString &actor);
    /// Usage ("bad-email") for what is no address; empty is one.
    [[nodiscard]] static Status checkEmail(const QString &email);
    /// The address by which own rewards are told from others; empty takes it away. Only an admin's to change, also
    /// one's own: whoever could change it alone could approve an own reward.
    [[nodiscard]] Status setEmail(const QString &name, const QString &email, const QString &actor);
    /// From now on `name` is asked for it once per run before a decision counts as theirs. At least eight characters;
    /// empty takes it away.
    [[nodiscard]] Status setPassphrase(const QString &name, const Secret &passphrase, const QString &actor);

private:
    WorkspaceRepository &m_workspace;
    PassphraseHasher &m_hasher;
    Gate &m_gate;
};

} // namespace rd::services
