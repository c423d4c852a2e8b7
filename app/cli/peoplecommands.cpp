// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputplace.h"

#include "app/batchjson.h"
#include "app/json.h"
#include "app/sheets.h"
#include "integrations/files/csvwriter.h"
#include "integrations/files/fileio.h"
#include "models/core/exchange.h"
#include "models/services/importedmethods.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<services::ImportOptions> importOptions(Invocation &in)
{
    RD_TRY(actor, in.decider());
    services::ImportOptions options;
    options.campaign = in.option(u"campaign"_s);
    options.dryRun = in.has(u"dry-run"_s);
    options.skipBad = in.has(u"skip-bad"_s);
    options.actor = actor;
    return options;
}

constexpr std::size_t kShownProblems = 50;

void noteProblems(Invocation &in, const services::ImportReport &report)
{
    for (const QString &column : report.unknownColumns)
        in.out().note(u"Column \"%1\" is unknown and was left out."_s.arg(visible(column)));
    for (const QString &column : report.keptOutColumns)
        in.out().note(u"Column \"%1\" is kept out: %2"_s.arg(visible(column), report.keptOutBecause));
    const std::size_t shown = std::min(report.problems.size(), kShownProblems);
    for (std::size_t i = 0; i < shown; ++i) {
        const services::RowProblem &problem = report.problems[i];
        const QString where = problem.column.isEmpty() ? u"the row"_s : visible(problem.column);
        in.out().note(u"Line %1, %2: %3"_s.arg(QString::number(problem.line), where, visible(problem.text)));
    }
    if (shown < report.problems.size())
        in.out().note(u"… and %1 more."_s.arg(report.problems.size() - shown));
}

/// @param warnings of what went wrong beside an import that is done all the same
Result<int> printImport(Invocation &in, const services::ImportReport &report, const QString &what,
    const QJsonObject &more = {}, const std::vector<Error> &warnings = {})
{
    in.out().endProgress();
    noteProblems(in, report);
    if (!report.imported && !report.problems.empty() && !in.has(u"skip-bad"_s)) {
        const Error error{ErrorKind::BadInput,
            u"%1 of %2 rows are not good; nothing was imported."_s.arg(report.badRows).arg(report.read),
            u"Mend the rows named above, or add --skip-bad to leave them out."_s, u"bad-rows"_s, false, 0, {}};
        return in.out().error(error, toJson(report));
    }
    QJsonObject whole = toJson(report);
    for (auto it = more.begin(); it != more.end(); ++it)
        whole.insert(it.key(), it.value());
    QJsonArray said;
    for (const Error &warning : warnings) {
        in.out().note(u"Warning: %1"_s.arg(visible(warning.text)));
        in.out().note(u"  "_s + visible(warning.hint));
        said.append(
            QJsonObject{{u"code"_s, errorCode(warning)}, {u"message"_s, warning.text}, {u"hint"_s, warning.hint}});
    }
    whole.insert(u"warnings"_s, said);
    in.out().document(whole);
    in.out().line(u"%1 %2 rows: %3 new, %4 changed, %5 as they were, %6 left out."_s
                      .arg(in.has(u"dry-run"_s) ? u"Would import"_s : u"Imported"_s)
                      .arg(what)
                      .arg(report.counts.added)
                      .arg(report.counts.changed)
                      .arg(report.counts.unchanged)
                      .arg(report.skipped));
    return report.skipped > 0 || !warnings.empty() ? 1 : 0;
}

/// Beside their lines, and for scripts.
QJsonArray noteStaying(Invocation &in, const std::vector<services::MethodBeside> &beside)
{
    QJsonArray staying;
    for (const services::MethodBeside &method : beside) {
        in.out().note(u"Line %1: %2"_s.arg(QString::number(method.line), visible(services::textOf(method))));
        staying.append(
            QJsonObject{{u"line"_s, method.line}, {u"email"_s, method.email}, {u"currency"_s, method.currency.code()},
                {u"provider"_s, method.provider}, {u"destination"_s, method.destination}});
    }
    return staying;
}

Result<int> importParticipants(Invocation &in)
{
    RD_TRY(sheet, readSheet(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_TRY(options, importOptions(in));
    options.reason = in.option(u"reason"_s);
    services::Desk &desk = composition->desk();
    RD_TRY(report, desk.people.importParticipants(sheet, options, in.out().progress(), in.cancel()));
    QJsonObject more;
    std::vector<Error> warnings;
    if (options.dryRun) {
        RD_TRY(beside, services::methodsBeside(desk.people, desk.payoutMethods, sheet, kShownProblems, in.cancel()));
        more.insert(u"stayingMethods"_s, noteStaying(in, beside));
    } else if (report.imported) {
        const services::StayingMethods staying =
            services::stayingAfterImport(desk.people, desk.payoutMethods, sheet, kShownProblems, in.cancel());
        // Null says that nobody knows, an empty list that there are none.
        more.insert(u"stayingMethods"_s,
            staying.unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(noteStaying(in, staying.methods)));
        if (staying.unknown)
            warnings.push_back(*staying.unknown);
    }
    return printImport(in, report, u"participant"_s, more, warnings);
}

Result<int> importReferrals(Invocation &in)
{
    RD_TRY(sheet, readSheet(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_TRY(options, importOptions(in));
    RD_TRY(report, composition->desk().people.importReferrals(sheet, options, in.out().progress(), in.cancel()));
    return printImport(in, report, u"referral"_s);
}

Result<int> importRates(Invocation &in)
{
    RD_TRY(sheet, readSheet(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_TRY(options, importOptions(in));
    RD_TRY(report, composition->desk().people.importRates(sheet, options, in.out().progress(), in.cancel()));
    return printImport(in, report, u"rate"_s);
}

Result<int> listRates(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(rates, composition->desk().books.rates());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const ExchangeRate &rate : rates) {
        const QStringList row{toDate(rate.date).toString(Qt::ISODate), rate.from.code(), rate.to.code(),
            exchangeRateText(rate.rateE12), rate.source, rate.isCurrent ? QString() : u"corrected"_s};
        documents.append(QJsonObject{{u"date"_s, row[0]}, {u"from"_s, row[1]}, {u"to"_s, row[2]}, {u"rate"_s, row[3]},
            {u"source"_s, row[4]}, {u"importedAt"_s, toJson(rate.importedAt)}, {u"current"_s, rate.isCurrent}});
        rows.push_back(row);
    }
    in.out().document({{u"rates"_s, documents}});
    in.out().table({u"date"_s, u"from"_s, u"to"_s, u">rate"_s, u"source"_s, u""_s}, rows);
    return 0;
}

QString figuresText(const ParticipantSummary &summary, qint64 ParticipantFigures::*member, const Modes &modes)
{
    QStringList parts;
    for (const ParticipantFigures &figures : summary.figures) {
        if (figures.*member != 0)
            parts += toDecimal({figures.*member, figures.currency}) + u' ' + figures.currency.code()
                + modeMark(figures.mode, modes);
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

Result<int> listParticipants(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(summaries, composition->desk().people.participants());
    RD_TRY(modes, in.modes());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const ParticipantSummary &summary : summaries) {
        const Participant &p = summary.participant;
        if (in.out().isJson())
            documents.append(toJson(summary));
        else
            rows.push_back({idText(p.id.value), p.name, p.email, p.codes.join(u' '), word(p.state),
                QString::number(summary.customers), figuresText(summary, &ParticipantFigures::earned, modes),
                figuresText(summary, &ParticipantFigures::due, modes)});
    }
    in.out().document({{u"participants"_s, documents}});
    if (rows.empty())
        in.out().line(u"No participants yet. referral-desk participants import FILE brings them in."_s);
    else
        in.out().table(
            {u">id"_s, u"name"_s, u"e-mail"_s, u"codes"_s, u"state"_s, u">customers"_s, u">earned"_s, u">due"_s}, rows);
    return 0;
}

/// The columns of the import (contract.md 5), so that what is exported can be imported again.
Result<int> exportParticipants(Invocation &in)
{
    RD_TRY(file, outputPlace(in.arguments().constFirst()));
    RD_TRY(composition, in.desk());
    RD_TRY(summaries, composition->desk().people.participants());
    files::CsvWriter csv(
        {u"name"_s, u"email"_s, u"code"_s, u"group"_s, u"country"_s, u"state"_s, u"joined_at"_s}, true);
    qint64 written = 0;
    for (const ParticipantSummary &summary : summaries) {
        const Participant &p = summary.participant;
        if (p.state == ParticipantState::Erased)
            continue; // nobody any more
        csv.text(p.name).text(p.email).text(p.codes.join(u' ')).text(p.group).text(p.country).text(word(p.state));
        csv.text(toIso(p.joinedAt)).endRow();
        ++written;
    }
    RD_CHECK(files::atomicWrite(file, csv.bytes(), files::FileAccess::OwnerOnly));
    in.out().document({{u"file"_s, file}, {u"participants"_s, written}});
    in.out().line(u"Wrote %1 participants to %2."_s.arg(QString::number(written), visible(file)));
    return 0;
}

Result<int> showParticipant(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(summary, composition->desk().people.participant(in.arguments().constFirst()));
    RD_TRY(balances, composition->desk().balances.balances(summary.participant.id));
    RD_TRY(adjustments, composition->desk().balances.adjustments(summary.participant.id));
    RD_TRY(modes, in.modes());
    QJsonArray balanceDocuments;
    for (const services::ParticipantBalance &balance : balances)
        balanceDocuments.append(toJson(balance));
    QJsonArray adjustmentDocuments;
    for (const Adjustment &adjustment : adjustments)
        adjustmentDocuments.append(toJson(adjustment));
    QJsonObject document = toJson(summary);
    document.insert("balances"_L1, balanceDocuments);
    document.insert("adjustments"_L1, adjustmentDocuments);
    RD_TRY(methods, composition->desk().payoutMethods.methods(summary.participant.id));
    QJsonArray methodDocuments;
    for (const services::PayoutMethodView &method : methods)
        methodDocuments.append(toJson(method));
    document.insert("payoutMethods"_L1, methodDocuments);
    in.out().document({{u"participant"_s, document}});
    const Participant &p = summary.participant;
    in.out().line(u"%1 <%2>, %3"_s.arg(visible(p.name), visible(p.email), word(p.state)));
    if (!p.formerEmails.isEmpty())
        in.out().line(u"Formerly:  "_s + visible(p.formerEmails.join(u", "_s)));
    in.out().line(u"Codes:     "_s + visible(p.codes.join(u' ')));
    in.out().line(u"Campaigns: "_s + visible(p.campaigns.join(u", "_s)));
    in.out().line(u"Customers: %1, conversions that earned: %2"_s.arg(summary.customers).arg(summary.conversions));
    if (summary.testCustomers + summary.testConversions > 0)
        in.out().line(u"In test mode: %1 customers, %2 conversions that earned"_s.arg(summary.testCustomers)
                          .arg(summary.testConversions));
    for (const services::PayoutMethodView &view : methods)
        in.out().line(u"Paid to:   %1 %2 (%3), since %4%5"_s.arg(view.method.provider, visible(view.destination),
            view.method.currency.isValid() ? view.method.currency.code() : u"any currency"_s,
            toIso(view.method.validFrom).left(10),
            view.sharedWith.empty() ? QString() : u"; shared-destination: another participant has the same"_s));
    in.out().line(u"Earned:    "_s + figuresText(summary, &ParticipantFigures::earned, modes));
    in.out().line(u"Due:       "_s + figuresText(summary, &ParticipantFigures::due, modes));
    in.out().line(u"Upcoming:  "_s + figuresText(summary, &ParticipantFigures::upcoming, modes));
    in.out().line(u"Issued:    "_s + figuresText(summary, &ParticipantFigures::issued, modes));
    std::vector<QStringList> rows;
    for (const services::ParticipantBalance &balance : balances) {
        const auto text = [&balance](qint64 minor) { return toDecimal({minor, balance.currency}); };
        rows.push_back({balance.currency.code() + modeMark(balance.mode, modes), text(balance.earned),
            text(balance.issued), text(balance.upcoming), text(balance.due), text(balance.recoverable),
            text(balance.payable), text(balance.carried), balance.reason ? word(*balance.reason) : QString()});
    }
    if (!rows.empty())
        in.out().table({u"cash in"_s, u">earned"_s, u">issued"_s, u">upcoming"_s, u">due"_s, u">owed back"_s,
                           u">payable"_s, u">carried"_s, u"because"_s},
            rows);
    return 0;
}

Result<int> listReferrals(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(referrals, composition->desk().people.referrals());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const ReferralRow &row : referrals) {
        if (in.out().isJson())
            documents.append(toJson(row));
        else
            rows.push_back({row.participantName, row.customerId, row.customerEmail, row.campaign, row.evidence,
                toIso(row.startedAt), row.converted ? u"yes"_s : u"no"_s});
    }
    in.out().document({{u"referrals"_s, documents}});
    if (rows.empty())
        in.out().line(u"No referrals yet: nobody is known to have brought a customer."_s);
    else
        in.out().table(
            {u"participant"_s, u"customer"_s, u"e-mail"_s, u"campaign"_s, u"evidence"_s, u"since"_s, u"paid"_s}, rows);
    return 0;
}

Result<int> assign(Invocation &in)
{
    for (const QString &needed : {u"campaign"_s, u"reason"_s}) {
        if (in.option(needed).trimmed().isEmpty())
            return fail(ErrorKind::Usage, u"\"referrals assign\" needs --%1."_s.arg(needed));
    }
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    RD_TRY(report,
        composition->desk().people.assign(in.arguments().at(0), in.arguments().at(1), in.option(u"campaign"_s),
            in.option(u"reason"_s), actor, in.out().progress(), in.cancel()));
    in.out().endProgress();
    in.out().document({{u"assigned"_s, true}, {u"books"_s, toJson(report)}});
    in.out().line(u"Assigned. Rewards: %1 new, %2 reversed."_s.arg(report.newRewards).arg(report.reversed));
    return 0;
}

} // namespace

std::vector<Command> peopleCommands()
{
    const QCommandLineOption campaign(u"campaign"_s, u"Campaign."_s, u"NAME"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would happen, change nothing."_s);
    const QCommandLineOption skipBad(u"skip-bad"_s, u"Leave bad rows out instead of importing nothing."_s);
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    return {
        {u"participants import"_s, u"FILE"_s, u"import participants from a CSV file"_s, 1, 1,
            {campaign, dryRun, skipBad,
                {u"reason"_s, u"Why participants are in another state from now on; kept with each such change."_s,
                    u"TEXT"_s},
                as},
            importParticipants},
        {u"participants list"_s, {}, u"list the participants with what they earned"_s, 0, 0, {}, listParticipants},
        {u"participants show"_s, u"ID"_s, u"one participant, by id, e-mail or code"_s, 1, 1, {}, showParticipant},
        {u"participants export"_s, u"FILE"_s, u"write the participants into a CSV file that can be imported again"_s, 1,
            1, {}, exportParticipants},
        {u"referrals import"_s, u"FILE"_s, u"import who brought which customer from a CSV file"_s, 1, 1,
            {campaign, dryRun, skipBad, as}, importReferrals},
        {u"referrals list"_s, {}, u"list who brought whom, with the evidence"_s, 0, 0, {}, listReferrals},
        {u"referrals assign"_s, u"CUSTOMER PARTICIPANT"_s, u"decide by hand who brought a customer"_s, 2, 2,
            {campaign, {u"reason"_s, u"Why."_s, u"TEXT"_s}, as}, assign},
        {u"rates import"_s, u"FILE"_s, u"import exchange rates (date, from, to, rate, source) from a CSV file"_s, 1, 1,
            {dryRun, skipBad, as}, importRates},
        {u"rates list"_s, {}, u"list the stored exchange rates"_s, 0, 0, {}, listRates},
    };
}

} // namespace rd::app
