// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace rd {

enum class Role { Viewer = 1, Reviewer = 2, Approver = 3, Admin = 4 };
[[nodiscard]] QString word(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(QStringView word);

struct Member {
    MemberId id;
    QString name;
    Role role = Role::Viewer;
    QString email; ///< may be empty; for "not one's own reward"
    bool active = true;
    /// Present and former addresses of the participant to whom `email` once belonged, as "one's own" means them, too.
    QStringList otherEmails{};
};

struct WorkspaceInfo {
    QString id; ///< random, names the keychain entries
    QString directory;
    Currency currency;
    QByteArray timeZone;
    Instant createdAt;
    bool sample = false; ///< the sample merchant's workspace
    int schema = 0;
};

/// A line of the activity page: what the program did, with its outcome. Ids, counts and codes only.
struct Activity {
    qint64 id = 0;
    Instant at;
    QString kind; ///< "sync", "issue", "import", "campaign", "decision", "connection", "recompute"
    QString subject; ///< connection, campaign or file name
    QString outcome; ///< "ok", "partly", "failed", "cancelled", "running"
    QString detail; ///< counts or error text
    qint64 durationMs = 0;
};

/// Workspace settings, members, activity. Blocking; never from the GUI thread.
class WorkspaceRepository {
public:
    virtual ~WorkspaceRepository() = default;
    [[nodiscard]] virtual Result<WorkspaceInfo> info() = 0;
    /// Currency and time zone; changing the base currency never changes stored amounts.
    [[nodiscard]] virtual Status configure(Currency currency, const QByteArray &timeZone) = 0;
    [[nodiscard]] virtual Result<std::vector<Member>> members() = 0;
    [[nodiscard]] virtual Result<MemberId> addMember(const Member &member, const QString &actor) = 0;
    [[nodiscard]] virtual Status removeMember(MemberId id, const QString &actor) = 0;
    /// Empty takes it away. The chain says that it changed, not the address.
    [[nodiscard]] virtual Status setMemberEmail(MemberId id, const QString &email, const QString &actor) = 0;
    /// Looks over a file that was not closed in order, once; afterwards answers at once. While somebody else looks it
    /// waits for a moment only. Whatever moves money comes here first, showing what is there does not (rulings.md 51).
    /// Errors: Damaged; Conflict ("file-check": it is being checked, to be tried again); Cancelled ("check-stopped":
    /// until it is checked or the workspace is opened again); Storage. Thread safe.
    [[nodiscard]] virtual Status awaitChecks() = 0;
    /// awaitChecks(), and proof that the disk takes what issuing must write down: writable, kLeastFreeBytes free
    /// (reliability.md 9). Errors: as of awaitChecks(); Storage ("disk-space", "not-writable").
    [[nodiscard]] virtual Status readyToIssue() = 0;
    /// Says that this process still has the workspace open; more often than once a minute it does nothing.
    [[nodiscard]] virtual Status beat() = 0;
    /// What PassphraseHasher made of a member's passphrase; empty = none is set.
    [[nodiscard]] virtual Result<QString> passphraseVerifier(MemberId id) = 0;
    /// Empty takes it away. Forgets wrong tries; the change is in the chain, the verifier is not.
    [[nodiscard]] virtual Status setPassphraseVerifier(MemberId id, const QString &verifier, const QString &actor) = 0;
    /// Small named values of the workspace ("issuing-stopped"); absent = nullopt.
    [[nodiscard]] virtual Result<std::optional<QString>> setting(const QString &name) = 0;
    [[nodiscard]] virtual Status setSetting(const QString &name, const QString &value) = 0;
    /// Notes in the chain that these books came back from a backup.
    [[nodiscard]] virtual Status noteRestored(const QString &facts, const QString &actor) = 0;
    [[nodiscard]] virtual Result<qint64> addActivity(const Activity &activity) = 0;
    [[nodiscard]] virtual Status finishActivity(
        qint64 id, const QString &outcome, const QString &detail, qint64 durationMs) = 0;
    [[nodiscard]] virtual Result<std::vector<Activity>> activities(int limit) = 0; ///< newest first
};

} // namespace rd
