// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/memberservice.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxName = 200;
constexpr qsizetype kMaxEmail = 254;
constexpr qsizetype kShortestPassphrase = 8;
constexpr qsizetype kLongestPassphrase = 1'000;

bool isPlain(const QString &text)
{
    return text.isValidUtf16()
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Status checkMember(const Member &member)
{
    if (member.name.trimmed().isEmpty() || member.name.size() > kMaxName || !isPlain(member.name))
        return fail(
            ErrorKind::Usage, u"a member's name has 1 to %1 visible characters"_s.arg(kMaxName), {}, u"bad-name"_s);
    return MemberService::checkEmail(member.email);
}

qsizetype lengthOf(const Secret &secret)
{
    qsizetype length = 0;
    secret.use([&length](const char *, qsizetype size) { length = size; });
    return length;
}

} // namespace

MemberService::MemberService(WorkspaceRepository &workspace, PassphraseHasher &hasher, Gate &gate)
    : m_workspace(workspace), m_hasher(hasher), m_gate(gate)
{
}

Status MemberService::checkEmail(const QString &email)
{
    const qsizetype sign = email.indexOf(u'@');
    const bool isAddress = sign > 0 && sign + 1 < email.size() && !email.contains(u' ');
    if (email.size() > kMaxEmail || !isPlain(email) || (!email.isEmpty() && !isAddress))
        return fail(ErrorKind::Usage, u"this is no e-mail address"_s, {}, u"bad-email"_s);
    return {};
}

Result<std::vector<Member>> MemberService::list()
{
    return m_workspace.members();
}

Result<Member> MemberService::add(const Member &member, const QString &actor)
{
    RD_CHECK(checkMember(member));
    RD_TRY(who, m_gate.admit(actor, Role::Admin, u"change the members"_s));
    RD_TRY(id, m_workspace.addMember(member, who.name));
    Member added = member;
    added.id = id;
    added.active = true;
    return added;
}

Result<Member> MemberService::remove(const QString &name, const QString &actor)
{
    RD_TRY(member, m_gate.member(name));
    RD_TRY(who, m_gate.admit(actor, Role::Admin, u"change the members"_s));
    RD_TRY(members, m_workspace.members());
    const auto isOtherAdmin = [&member](const Member &other) {
        return other.active && other.role == Role::Admin && other.id != member.id;
    };
    if (member.role == Role::Admin && std::none_of(members.begin(), members.end(), isOtherAdmin))
        return fail(ErrorKind::Conflict, u"%1 is the only admin and stays"_s.arg(member.name),
            u"Add another admin first."_s, u"last-admin"_s);
    RD_CHECK(m_workspace.removeMember(member.id, who.name));
    return member;
}

Status MemberService::setEmail(const QString &name, const QString &email, const QString &actor)
{
    RD_TRY(member, m_gate.member(name));
    member.email = email.trimmed();
    RD_CHECK(checkMember(member));
    RD_TRY(who, m_gate.admit(actor, Role::Admin, u"change the members"_s));
    return m_workspace.setMemberEmail(member.id, member.email, who.name);
}

Status MemberService::setPassphrase(const QString &name, const Secret &passphrase, const QString &actor)
{
    RD_TRY(member, m_gate.member(name));
    const bool own = name == actor;
    RD_TRY(who, m_gate.admit(actor, own ? Role::Viewer : Role::Admin, u"set another member's passphrase"_s));
    const auto length = lengthOf(passphrase);
    if (length > 0 && (length < kShortestPassphrase || length > kLongestPassphrase))
        return fail(ErrorKind::Usage, u"a passphrase has at least %1 characters"_s.arg(kShortestPassphrase),
            u"Several words are easier to keep than a short riddle."_s, u"bad-passphrase"_s);
    QString verifier;
    if (length > 0) {
        RD_TRY(made, m_hasher.verifier(passphrase));
        verifier = made;
    }
    RD_CHECK(m_workspace.setPassphraseVerifier(member.id, verifier, who.name));
    if (own)
        m_gate.setUnlocked(member.id); // who has just set it knows it
    return {};
}

} // namespace rd::services
