// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<int> verify(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(report, composition->desk().verify.verify(in.out().progress(), in.cancel()));
    in.out().endProgress();
    in.out().document(toJson(report));
    for (const services::VerifyDifference &difference : report.differences)
        in.out().line(u"%1 at %2: %3"_s.arg(difference.check, difference.place, visible(difference.text)));
    for (const QString &note : report.notes)
        in.out().note(u"Note: "_s + note);
    in.out().line(u"%1 rewards, %2 entries, %3 intents checked: %4"_s.arg(report.rewards)
                      .arg(report.entries)
                      .arg(report.intents)
                      .arg(report.ok ? u"all is as it should be."_s : u"there are differences."_s));
    return report.ok ? 0 : exitStatus(ErrorKind::Damaged);
}

Result<int> listMembers(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(members, composition->desk().workspace.members());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const Member &member : members) {
        documents.append(QJsonObject{{u"id"_s, idText(member.id.value)}, {u"name"_s, member.name},
            {u"role"_s, word(member.role)}, {u"active"_s, member.active}});
        rows.push_back({member.name, word(member.role), member.active ? u"active"_s : u"removed"_s});
    }
    in.out().document({{u"members"_s, documents}});
    in.out().table({u"name"_s, u"role"_s, u"state"_s}, rows);
    return 0;
}

Result<int> addMember(Invocation &in)
{
    if (!in.has(u"role"_s))
        return fail(
            ErrorKind::Usage, u"\"members add\" needs --role ROLE."_s, u"Roles: viewer reviewer approver admin."_s);
    const QString name = in.arguments().constFirst();
    if (name.trimmed().isEmpty() || name.size() > 200 || visible(name) != name)
        return fail(ErrorKind::Usage, u"A member's name has 1 to 200 visible characters."_s);
    const auto role = roleFromWord(in.option(u"role"_s));
    if (!role)
        return fail(ErrorKind::Usage, u"--role \"%1\" is not a role."_s.arg(in.option(u"role"_s)),
            u"Roles: viewer reviewer approver admin."_s);
    RD_TRY(composition, in.desk());
    RD_TRY(actor, in.decider(Role::Admin));
    Member member;
    member.name = in.arguments().constFirst();
    member.role = *role;
    member.email = in.option(u"email"_s);
    RD_TRY(id, composition->desk().workspace.addMember(member, actor));
    in.out().document({{u"id"_s, idText(id.value)}, {u"name"_s, member.name}, {u"role"_s, word(member.role)}});
    in.out().line(u"Added %1 as %2."_s.arg(visible(member.name), word(member.role)));
    return 0;
}

Result<int> removeMember(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(member, composition->desk().rewards.member(in.arguments().constFirst()));
    RD_TRY(actor, in.decider(Role::Admin));
    RD_CHECK(composition->desk().workspace.removeMember(member.id, actor));
    in.out().document({{u"removed"_s, member.name}});
    in.out().line(u"Removed %1; what they decided stays on record."_s.arg(visible(member.name)));
    return 0;
}

} // namespace

std::vector<Command> bookCommands()
{
    return {
        {u"verify"_s, {}, u"recompute everything and check the books"_s, 0, 0, {}, verify},
        {u"members list"_s, {}, u"list the people who decide"_s, 0, 0, {}, listMembers},
        {u"members add"_s, u"NAME --role ROLE"_s, u"add a person who decides"_s, 1, 1,
            {{u"role"_s, u"viewer, reviewer, approver or admin."_s, u"ROLE"_s},
                {u"email"_s, u"Their e-mail, so that nobody approves an own reward."_s, u"E-MAIL"_s},
                {u"as"_s, u"Who decides."_s, u"MEMBER"_s}},
            addMember},
        {u"members remove"_s, u"NAME"_s, u"remove a person who decides"_s, 1, 1,
            {{u"as"_s, u"Who decides."_s, u"MEMBER"_s}}, removeMember},
    };
}

} // namespace rd::app
