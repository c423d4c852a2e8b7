// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gate.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFreeTries = 2; ///< a slip of the finger costs nothing
constexpr int kLongestWaitS = 15 * 60;

QString triesSetting(const Member &member)
{
    return u"passphrase-tries/%1"_s.arg(member.id.value);
}

struct Tries {
    int count = 0;
    Instant next; ///< no try before this
};

Tries parseTries(const QString &text)
{
    const auto parts = text.split(u' ');
    return {parts.value(0).toInt(), fromUnixMs(parts.value(1).toLongLong())};
}

int waitAfter(int wrong)
{
    if (wrong <= kFreeTries)
        return 0;
    return std::min(kLongestWaitS, 1 << std::min(wrong - kFreeTries, 20));
}

} // namespace

Gate::Gate(WorkspaceRepository &workspace, PassphraseHasher &hasher, Clock &clock)
    : m_workspace(workspace), m_hasher(hasher), m_clock(clock)
{
}

Result<Member> Gate::member(const QString &name)
{
    RD_TRY(members, m_workspace.members());
    QStringList names;
    for (const auto &member : members) {
        if (!member.active)
            continue;
        if (member.name == name)
            return member;
        names << member.name;
    }
    return fail(ErrorKind::NotFound, u"there is no member \"%1\""_s.arg(name), u"There are: "_s + names.join(u", "_s),
        u"unknown-member"_s);
}

Result<Member> Gate::admit(const QString &name, Role atLeast, const QString &what)
{
    RD_TRY(who, member(name));
    if (who.role < atLeast)
        return fail(ErrorKind::Conflict, u"%1 is %2 and may not %3"_s.arg(who.name, word(who.role), what),
            u"Ask a member with the role %1."_s.arg(word(atLeast)), u"role"_s);
    RD_TRY(locked, isLocked(name));
    if (locked)
        return fail(ErrorKind::SecretMissing, u"%1 has a passphrase, and it was not given"_s.arg(who.name),
            u"Give it at the prompt, or as a line of standard input."_s, u"passphrase-needed"_s);
    return who;
}

Result<bool> Gate::isLocked(const QString &name)
{
    RD_TRY(who, member(name));
    {
        const std::lock_guard lock(m_unlockedMutex);
        if (m_unlocked.contains(who.id))
            return false;
    }
    RD_TRY(verifier, verifierOf(who));
    return !verifier.isEmpty();
}

Status Gate::unlock(const QString &name, const Secret &passphrase)
{
    const std::lock_guard lock(m_mutex);
    RD_TRY(who, member(name));
    RD_TRY(verifier, verifierOf(who));
    if (verifier.isEmpty())
        return {};
    // Counted before it is looked at: ending the program in between wins no free try.
    RD_CHECK(countTry(who));
    RD_TRY(right, m_hasher.matches(passphrase, verifier));
    if (!right)
        return fail(ErrorKind::Conflict, u"this is not the passphrase of %1"_s.arg(who.name),
            u"Try again; an admin can set a new one with members passphrase."_s, u"wrong-passphrase"_s);
    RD_CHECK(m_workspace.setSetting(triesSetting(who), {}));
    setUnlocked(who.id);
    return {};
}

Status Gate::countTry(const Member &member)
{
    RD_TRY(stored, m_workspace.setting(triesSetting(member)));
    auto tries = parseTries(stored.value_or(QString()));
    const auto now = m_clock.now();
    const auto longest = now + std::chrono::seconds(kLongestWaitS);
    // A clock that was set back must not lock anybody out for years.
    const auto next = std::min(tries.next, longest);
    if (now < next) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(next - now).count();
        return fail(ErrorKind::Conflict,
            u"too many wrong passphrases for %1; the next try is possible in %2 s"_s.arg(
                member.name, QString::number(left)),
            u"Wait, or ask an admin to set a new one."_s, u"passphrase-wait"_s);
    }
    ++tries.count;
    tries.next = now + std::chrono::seconds(waitAfter(tries.count));
    return m_workspace.setSetting(
        triesSetting(member), u"%1 %2"_s.arg(QString::number(tries.count), QString::number(toUnixMs(tries.next))));
}

Result<QString> Gate::verifierOf(const Member &member)
{
    return m_workspace.passphraseVerifier(member.id);
}

void Gate::setUnlocked(MemberId id)
{
    const std::lock_guard lock(m_unlockedMutex);
    m_unlocked.insert(id);
}

} // namespace rd::services
