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
    if (in.has(u"restored"_s)) {
        RD_TRY(member, in.decider());
        RD_TRY(agreed,
            in.confirm(
                u"Go on with these books, although this computer has seen others? Rewards that were due are looked "
                u"up before they are issued."_s,
                u"goes on with an older copy of the books"_s));
        if (!agreed)
            return fail(ErrorKind::Cancelled, u"Nothing was confirmed."_s);
        RD_CHECK(composition->desk().checkpoints.acceptRestored(member));
    }
    RD_TRY(report, composition->desk().verify.verify(in.out().progress(), in.cancel(), in.options(u"check"_s)));
    in.out().endProgress();
    in.out().document(toJson(report));
    for (const services::VerifyDifference &difference : report.differences)
        in.out().line(u"%1 at %2 (table %3): %4; expected %5, found %6"_s.arg(difference.check, difference.place,
            difference.table, visible(difference.text), visible(difference.expected), visible(difference.found)));
    for (const QString &note : report.notes)
        in.out().note(u"Note: "_s + note);
    in.out().line(u"%1 rewards, %2 entries, %3 intents checked: %4"_s.arg(report.rewards)
                      .arg(report.entries)
                      .arg(report.intents)
                      .arg(report.ok ? u"all is as it should be."_s : u"there are differences."_s));
    return report.ok ? 0 : exitStatus(ErrorKind::Damaged);
}

} // namespace

std::vector<Command> bookCommands()
{
    return {
        {u"verify"_s, {}, u"recompute everything and check the books"_s, 0, 0,
            {{u"check"_s, u"Only this check; may be repeated: %1."_s.arg(services::VerifyService::names().join(u' ')),
                 u"NAME"_s},
                {u"restored"_s, u"These books were brought back on purpose: go on with them."_s},
                {u"as"_s, u"Who says so."_s, u"MEMBER"_s}},
            verify,
            u"An older copy of the books is not written into until --restored confirms it; the confirmation becomes a\n"
            u"record of the ledger's chain."_s},
    };
}

} // namespace rd::app
