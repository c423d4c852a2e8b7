// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputplace.h"

#include "app/json.h"
#include "app/sheets.h"
#include "integrations/files/csvwriter.h"
#include "integrations/files/fileio.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QString moneyText(const std::optional<Money> &money)
{
    return money ? QString(toDecimal(*money) + u' ' + money->currency.code()) : u"–"_s;
}

Result<services::ImportOptions> optionsOf(Invocation &in)
{
    services::ImportOptions options;
    RD_TRY(mode, in.mode());
    options.mode = mode;
    options.dryRun = in.has(u"dry-run"_s);
    options.skipBad = in.has(u"skip-bad"_s);
    options.actor = in.member();
    return options;
}

void noteProblems(Invocation &in, const QStringList &unknownColumns, const std::vector<services::RowProblem> &problems)
{
    in.out().endProgress();
    for (const QString &column : unknownColumns)
        in.out().note(u"Column \"%1\" is unknown and was left out."_s.arg(visible(column)));
    for (const services::RowProblem &problem : problems)
        in.out().note(u"Line %1, %2: %3"_s.arg(QString::number(problem.line), problem.column, visible(problem.text)));
}

/// The error of a file with bad rows, or nothing.
std::optional<Error> badRows(Invocation &in, const services::ImportReport &report)
{
    if (report.imported || report.problems.empty() || in.has(u"skip-bad"_s))
        return std::nullopt;
    return Error{ErrorKind::BadInput,
        u"%1 of %2 rows are not good; nothing was imported."_s.arg(report.problems.size()).arg(report.read),
        u"Mend the rows named above, or add --skip-bad to leave them out."_s, u"bad-rows"_s, false, 0, {}};
}

Result<int> addConversions(Invocation &in)
{
    RD_TRY(sheet, readSheet(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    RD_TRY(options, optionsOf(in));
    RD_TRY(report, composition->desk().moving.addConversions(sheet, options, in.out().progress(), in.cancel()));
    noteProblems(in, report.unknownColumns, report.problems);
    if (const auto error = badRows(in, report))
        return in.out().error(*error, toJson(report));
    in.out().document(toJson(report));
    in.out().line(
        u"%1 conversions: %2 new, %3 known, %4 left out."_s.arg(in.has(u"dry-run"_s) ? u"Would add"_s : u"Added"_s)
            .arg(report.counts.added)
            .arg(report.counts.unchanged)
            .arg(report.skipped));
    if (report.imported)
        in.out().line(u"Rewards: %1 new."_s.arg(report.books.newRewards));
    return report.skipped > 0 ? 1 : 0;
}

/// Which rewards a file was held against, where there are two kinds of money.
QString againstText(Mode mode, const Modes &modes)
{
    return modes.both() ? u" against %1 rewards"_s.arg(word(mode)) : QString();
}

Result<int> importPaid(Invocation &in)
{
    RD_TRY(sheet, readSheet(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    RD_TRY(options, optionsOf(in));
    RD_TRY(report, composition->desk().moving.importPaid(sheet, options, in.out().progress(), in.cancel()));
    noteProblems(in, report.import.unknownColumns, report.import.problems);
    if (const auto error = badRows(in, report.import))
        return in.out().error(*error, toJson(report));
    in.out().document(toJson(report));
    for (const services::PaidLine &line : report.differences)
        in.out().line(u"  %1: theirs %2, ours %3, %4"_s.arg(
            visible(line.paid.reference), moneyText(line.paid.amount), moneyText(line.ours), line.reason));
    RD_TRY(modes, in.modes());
    in.out().line(u"%1%2: %3 new, %4 known. Settled %5, other amount %6 (held), waiting for their sale %7."_s
                      .arg(in.has(u"dry-run"_s) ? u"Would import"_s : u"Imported"_s, againstText(report.mode, modes))
                      .arg(report.import.counts.added)
                      .arg(report.import.counts.unchanged)
                      .arg(report.settled)
                      .arg(report.differs)
                      .arg(report.waiting));
    return report.import.skipped + report.differs + report.waiting > 0 ? 1 : 0;
}

QByteArray comparisonCsv(const services::CompareReport &report)
{
    files::CsvWriter csv({u"outcome"_s, u"line"_s, u"reference"_s, u"participant"_s, u"customer"_s, u"conversion"_s,
        u"theirs"_s, u"ours"_s, u"currency"_s, u"reward"_s, u"state"_s, u"reason"_s});
    const auto amount = [&csv](const std::optional<Money> &money) {
        if (money)
            csv.amount(*money);
        else
            csv.empty();
    };
    for (const services::CompareLine &line : report.lines) {
        csv.text(word(line.outcome));
        if (line.line > 0)
            csv.integer(line.line);
        else
            csv.empty();
        csv.text(line.reference).text(line.participant).text(line.customer).text(line.conversion);
        amount(line.theirs);
        amount(line.ours);
        csv.text((line.theirs ? line.theirs : line.ours)->currency.code());
        if (line.reward.isValid())
            csv.integer(line.reward.value);
        else
            csv.empty();
        csv.text(line.state).text(line.reason);
        csv.endRow();
    }
    return csv.bytes();
}

Result<int> compare(Invocation &in)
{
    QString output;
    if (in.has(u"output"_s)) {
        RD_TRY(place, outputPlace(in.option(u"output"_s)));
        output = place;
    }
    RD_TRY(sheet, readSheet(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_TRY(mode, in.mode());
    RD_TRY(report, composition->desk().moving.compare(sheet, mode, in.cancel()));
    RD_TRY(modes, in.modes());
    noteProblems(in, report.unknownColumns, report.problems);
    if (!output.isEmpty())
        RD_CHECK(files::atomicWrite(output, comparisonCsv(report), files::FileAccess::OwnerOnly));
    in.out().document(toJson(report));
    std::vector<QStringList> rows;
    for (const services::CompareLine &line : report.lines) {
        if (line.outcome != services::Comparison::Equal)
            rows.push_back({word(line.outcome), line.reference, line.participant, line.conversion,
                moneyText(line.theirs), moneyText(line.ours), line.reason});
    }
    if (!rows.empty())
        in.out().table(
            {u""_s, u"reference"_s, u"participant"_s, u"conversion"_s, u">theirs"_s, u">ours"_s, u"reason"_s}, rows);
    in.out().line(u"%1 equal, %2 differ, %3 only theirs, %4 only ours, %5 rows left out%6."_s.arg(report.equal)
                      .arg(report.differs)
                      .arg(report.onlyTheirs)
                      .arg(report.onlyOurs)
                      .arg(report.problems.size())
                      .arg(againstText(report.mode, modes)));
    const bool same = report.differs + report.onlyTheirs + report.onlyOurs == 0 && report.problems.empty();
    return same ? 0 : 1;
}

Result<int> erase(Invocation &in, bool participant)
{
    services::EraseRequest request;
    request.participant = participant;
    request.who = in.arguments().constFirst();
    request.reason = in.option(u"reason"_s);
    request.member = in.member();
    if (request.reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"\"erase\" needs --reason."_s);
    RD_TRY(agreed,
        in.confirm(u"Erase this person for good? Amounts stay, the identity cannot be brought back. Older copies of "
                   u"the books in "
                   u"the workspace's folder backups are removed."_s,
            u"erases a person for good"_s));
    if (!agreed)
        return fail(ErrorKind::Cancelled, u"Nobody was erased."_s);
    RD_TRY(composition, in.desk());
    RD_CHECK(in.decider());
    RD_TRY(done, composition->desk().erasing.erase(request, in.out().progress(), in.cancel()));
    in.out().endProgress();
    QJsonObject document{{u"erased"_s, true}, {u"pseudonym"_s, done.pseudonym}, {u"fileCleaned"_s, done.fileCleaned},
        {u"removedCopies"_s, QJsonArray::fromStringList(done.removedCopies)},
        {u"keptCopies"_s, QJsonArray::fromStringList(done.keptCopies)}};
    if (done.error)
        document.insert(u"error"_s,
            QJsonObject{
                {u"code"_s, errorCode(*done.error)}, {u"message"_s, done.error->text}, {u"hint"_s, done.error->hint}});
    in.out().document(document);
    in.out().line(u"Erased; the books now say %1."_s.arg(done.pseudonym));
    if (!done.removedCopies.isEmpty())
        in.out().line(u"Removed %1 older copies of the books, which still held the person: %2"_s.arg(
            QString::number(done.removedCopies.size()), visible(done.removedCopies.join(u", "_s))));
    if (!done.keptCopies.isEmpty())
        in.out().line(u"Left in the folder backups, encrypted or not to be removed: %1"_s.arg(
            visible(done.keptCopies.join(u", "_s))));
    in.out().note(u"Backups made before, wherever they are, still hold the person until they are restored: delete them "
                  u"when they are no longer needed."_s);
    if (!done.fileCleaned)
        in.out().note(
            u"The file was in use and could not be written anew; that is done when the workspace is opened next."_s);
    if (done.error)
        in.out().note(
            u"The person is erased, but the rewards could not be brought up to date: %1. The next sync does it."_s.arg(
                done.error->text));
    return done.error ? 1 : 0;
}

} // namespace

std::vector<Command> moveCommands()
{
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would happen, change nothing."_s);
    const QCommandLineOption skipBad(u"skip-bad"_s, u"Leave bad rows out instead of importing nothing."_s);
    const QCommandLineOption reason(u"reason"_s, u"Why."_s, u"TEXT"_s);
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    return {
        {u"conversions add"_s, u"FILE"_s, u"enter sales that no provider reports, from a CSV file"_s, 1, 1,
            {dryRun, skipBad, modeOption(), as}, addConversions},
        {u"rewards import-paid"_s, u"FILE"_s, u"take over commissions that another system has paid"_s, 1, 1,
            {dryRun, skipBad, modeOption(), as}, importPaid},
        {u"report compare"_s, u"FILE"_s, u"another system's commissions beside ours, line by line"_s, 1, 1,
            {{u"output"_s, u"Write the lines as CSV."_s, u"PATH"_s}, modeOption()}, compare},
        {u"erase participant"_s, u"ID"_s, u"forget a participant, keep the books"_s, 1, 1, {reason, as},
            [](Invocation &in) { return erase(in, true); }},
        {u"erase customer"_s, u"ID"_s, u"forget a customer, keep the books"_s, 1, 1, {reason, as},
            [](Invocation &in) { return erase(in, false); }},
    };
}

} // namespace rd::app
