// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr qint64 kLargestFile = 100 * 1024 * 1024; // reliability.md 10
constexpr std::size_t kShownProblems = 50;

Result<QByteArray> readLog(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, u"%1 cannot be read: %2"_s.arg(path, file.errorString()), {}, u"bad-file"_s);
    if (file.size() > kLargestFile)
        return fail(ErrorKind::BadInput, u"%1 is larger than 100 MB"_s.arg(path), u"Split the log."_s, u"bad-file"_s);
    return file.readAll();
}

/// With the secret of keychain or environment; where there is none, the person is asked, and a secret that has proven
/// itself is kept.
Result<services::EventImportReport> importLog(Invocation &in, services::Desk &desk, services::EventImport &order)
{
    auto report = desk.sync.importEvents(order, in.out().progress(), in.cancel());
    if (report || report.error().code != "signing-secret-needed"_L1)
        return report;
    auto secret = in.askSecret(u"Signing secret of the webhook endpoint (not shown): "_s);
    if (!secret)
        return report;
    order.signing = *secret;
    report = desk.sync.importEvents(order, in.out().progress(), in.cancel());
    if (!report || report->verified == 0)
        return report;
    RD_TRY(connection, desk.connections.byName(report->sync.name));
    if (const auto kept = desk.connections.keepSigningSecret(connection, *secret); !kept)
        in.out().note(u"The signing secret was not kept: %1"_s.arg(kept.error().text));
    return report;
}

void noteProblems(Invocation &in, const services::EventImportReport &report)
{
    for (std::size_t i = 0; i < report.problems.size() && i < kShownProblems; ++i) {
        const LogProblem &problem = report.problems[i];
        in.out().note(u"%1: %2 (%3)"_s.arg(problem.place, visible(problem.detail), problem.reason));
    }
    if (report.problems.size() > kShownProblems)
        in.out().note(u"… and %1 more."_s.arg(report.problems.size() - kShownProblems));
}

Result<int> importEvents(Invocation &in)
{
    services::EventImport order;
    order.connection = in.option(u"connection"_s);
    order.skipBad = in.has(u"skip-bad"_s);
    RD_TRY(bytes, readLog(in.arguments().constFirst()));
    order.bytes = bytes;
    RD_TRY(composition, in.desk());
    RD_CHECK(composition->desk().checkpoints.compare());
    RD_TRY(report, importLog(in, composition->desk(), order));
    in.out().endProgress();
    noteProblems(in, report);
    if (!report.imported) {
        const auto bad = static_cast<qint64>(report.problems.size());
        const Error error{ErrorKind::BadInput,
            u"%1 of %2 events are not good; nothing was read."_s.arg(bad).arg(bad + report.events),
            u"Mend what is named above, or add --skip-bad to leave it out."_s, u"bad-rows"_s, false, 0, {}};
        return in.out().error(error, toJson(report));
    }
    in.out().line(u"%1 (%2 mode): %3 events, %4 of them verified by signature, %5 of no use to the books."_s.arg(
        report.sync.name, report.sync.mode, QString::number(report.events), QString::number(report.verified),
        QString::number(report.ignored)));
    in.out().line(u"%1 objects read afresh with %2 requests."_s.arg(report.objects).arg(report.sync.requests));
    for (const services::StreamReport &stream : report.sync.streams)
        in.out().line(u"  "_s + QString::fromLatin1(word(stream.stream)).leftJustified(20)
            + u"%1 read, %2 new, %3 changed"_s.arg(stream.read).arg(stream.added).arg(stream.changed));
    in.out().line(
        u"Conversions: %1 new, %2 changed. Rewards: %3 new, %4 reversed."_s.arg(report.books.conversions.added)
            .arg(report.books.conversions.changed)
            .arg(report.books.newRewards)
            .arg(report.books.reversed));
    if (report.sync.error)
        return in.out().error(*report.sync.error, toJson(report));
    in.out().document(toJson(report));
    return report.problems.empty() && report.sync.complete ? 0 : 1;
}

} // namespace

std::vector<Command> eventCommands()
{
    return {
        {u"events import"_s, u"FILE"_s, u"read afresh what the events of a saved log are about"_s, 1, 1,
            {{u"connection"_s, u"The connection the log is of."_s, u"NAME"_s},
                {u"skip-bad"_s, u"Leave bad events out instead of reading nothing."_s}},
            importEvents,
            u"FILE holds one JSON event a line, a JSON list of events, or an object with the list in \"data\". An "
            u"event that stands there as {\"body\": …, \"signature\": …} is verified with the signing secret of the "
            u"webhook endpoint: from the keychain, from REFERRAL_DESK_SECRET_<NAME>_WEBHOOK, from a prompt, or from "
            u"one "
            u"line of standard input. No event is believed: the objects are asked for again."_s},
    };
}

} // namespace rd::app
