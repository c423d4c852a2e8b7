// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "app/platform.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QString roleWords()
{
    return u"Roles: viewer reviewer approver admin."_s;
}

Result<int> listMembers(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(members, desk.members.list());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const Member &member : members) {
        RD_TRY(verifier, desk.workspace.passphraseVerifier(member.id));
        const bool hasPassphrase = !verifier.isEmpty();
        documents.append(
            QJsonObject{{u"id"_s, idText(member.id.value)}, {u"name"_s, member.name}, {u"role"_s, word(member.role)},
                {u"email"_s, member.email}, {u"active"_s, member.active}, {u"passphrase"_s, hasPassphrase}});
        rows.push_back({member.name, word(member.role), member.email, member.active ? u"active"_s : u"removed"_s,
            hasPassphrase ? u"yes"_s : u"no"_s});
    }
    in.out().document({{u"members"_s, documents}});
    in.out().table({u"name"_s, u"role"_s, u"e-mail"_s, u"state"_s, u"passphrase"_s}, rows);
    return 0;
}

Result<int> addMember(Invocation &in)
{
    if (!in.has(u"role"_s))
        return fail(ErrorKind::Usage, u"\"members add\" needs --role ROLE."_s, roleWords());
    const auto role = roleFromWord(in.option(u"role"_s));
    if (!role)
        return fail(ErrorKind::Usage, u"--role \"%1\" is not a role."_s.arg(in.option(u"role"_s)), roleWords());
    Member wanted;
    wanted.name = in.arguments().constFirst();
    wanted.role = *role;
    wanted.email = in.option(u"email"_s);
    if (visible(wanted.name) != wanted.name)
        return fail(ErrorKind::Usage, u"A member's name has 1 to 200 visible characters."_s);
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    RD_TRY(member, composition->desk().members.add(wanted, actor));
    in.out().document({{u"id"_s, idText(member.id.value)}, {u"name"_s, member.name}, {u"role"_s, word(member.role)}});
    in.out().line(u"Added %1 as %2."_s.arg(visible(member.name), word(member.role)));
    return 0;
}

Result<int> removeMember(Invocation &in)
{
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    RD_TRY(member, composition->desk().members.remove(in.arguments().constFirst(), actor));
    in.out().document({{u"removed"_s, member.name}});
    in.out().line(u"Removed %1; what they decided stays on record."_s.arg(visible(member.name)));
    return 0;
}

Result<int> setEmail(Invocation &in)
{
    const QString name = in.arguments().constFirst();
    const QString email = in.arguments().value(1);
    if (email.isEmpty() != in.has(u"remove"_s))
        return fail(ErrorKind::Usage, u"\"members email\" takes an address, or --remove."_s);
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().members.setEmail(name, email, actor));
    in.out().document({{u"name"_s, name}, {u"email"_s, email.trimmed()}});
    in.out().line(email.isEmpty()
            ? u"%1 has no e-mail address any more: own rewards are not noticed."_s.arg(visible(name))
            : u"%1 cannot approve rewards for %2."_s.arg(visible(name), visible(email.trimmed())));
    return 0;
}

/// Twice at a terminal, where nobody sees what they type.
Result<Secret> askNewPassphrase(Invocation &in, const QString &name)
{
    RD_TRY(first, in.askSecret(u"New passphrase of %1 (not shown): "_s.arg(visible(name))));
    if (!stdinIsTerminal())
        return first;
    RD_TRY(second, in.askSecret(u"Once more: "_s));
    if (!first.equals(second))
        return fail(ErrorKind::Usage, u"The two were different; nothing was changed."_s, {}, u"bad-passphrase"_s);
    return first;
}

Result<int> setPassphrase(Invocation &in)
{
    const QString name = in.arguments().constFirst();
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().gate.member(name));
    RD_TRY(actor, in.decider());
    Secret passphrase;
    if (!in.has(u"remove"_s)) {
        RD_TRY(given, askNewPassphrase(in, name));
        passphrase = std::move(given);
    }
    RD_CHECK(composition->desk().members.setPassphrase(name, passphrase, actor));
    in.out().document({{u"name"_s, name}, {u"passphrase"_s, !passphrase.isEmpty()}});
    in.out().line(passphrase.isEmpty() ? u"%1 has no passphrase any more."_s.arg(visible(name))
                                       : u"From now on %1 is asked for it before a decision."_s.arg(visible(name)));
    return 0;
}

} // namespace

std::vector<Command> memberCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    return {
        {u"members list"_s, {}, u"list the people who decide"_s, 0, 0, {}, listMembers},
        {u"members add"_s, u"NAME --role ROLE"_s, u"add a person who decides"_s, 1, 1,
            {{u"role"_s, u"viewer, reviewer, approver or admin."_s, u"ROLE"_s},
                {u"email"_s, u"Their e-mail, so that nobody approves an own reward."_s, u"E-MAIL"_s}, as},
            addMember},
        {u"members remove"_s, u"NAME"_s, u"remove a person who decides"_s, 1, 1, {as}, removeMember},
        {u"members email"_s, u"NAME [ADDRESS]"_s, u"set the address by which a member's own rewards are known"_s, 1, 2,
            {{u"remove"_s, u"Take it away instead."_s}, as}, setEmail},
        {u"members passphrase"_s, u"NAME"_s, u"set the passphrase that is asked before their decisions"_s, 1, 1,
            {{u"remove"_s, u"Take it away instead."_s}, as}, setPassphrase},
    };
}

} // namespace rd::app
