// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/commandline.h"
#include "app/json.h"
#include "integrations/files/csvwriter.h"
#include "integrations/files/fileio.h"
#include "integrations/files/tablefiles.h"
#include "models/services/statementworkbook.h"
#include "views/support/statementpaper.h"

#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<services::StatementPeriod> periodOf(Invocation &in)
{
    RD_TRY(from, in.day(u"from"_s));
    RD_TRY(to, in.day(u"to"_s));
    RD_TRY(mode, in.mode());
    return services::StatementPeriod{from, to, mode};
}

QJsonObject accountJson(const StatementAccount &account)
{
    const auto money = [&account](qint64 minor) { return toJson(Money{minor, account.currency}); };
    return {{u"currency"_s, account.currency.code()}, {u"mode"_s, word(account.mode)},
        {u"reward"_s, word(account.kind)}, {u"opening"_s, money(account.opening)}, {u"earned"_s, money(account.earned)},
        {u"reversed"_s, money(account.reversed)}, {u"adjusted"_s, money(account.adjusted)},
        {u"issued"_s, money(account.issued)}, {u"closing"_s, money(account.closing)}};
}

QString dateText(LocalDay day)
{
    return toDate(day).toString(Qt::ISODate);
}

/// A party of an invoice; null where it is encrypted and the key is out of reach.
QJsonValue partyJson(const QString &name, const QString &taxNumber)
{
    if (name.isEmpty())
        return {};
    return QJsonObject{{u"name"_s, name}, {u"taxNumber"_s, taxNumber.isEmpty() ? QJsonValue() : QJsonValue(taxNumber)}};
}

QJsonObject statementJson(const Statement &statement)
{
    QJsonArray accounts;
    for (const StatementAccount &account : statement.accounts)
        accounts.append(accountJson(account));
    QJsonArray lines;
    for (const StatementLine &line : statement.lines)
        lines.append(QJsonObject{{u"date"_s, dateText(line.bookedOn)}, {u"type"_s, word(line.part)},
            {u"reward"_s, word(line.kind)}, {u"mode"_s, word(line.mode)}, {u"campaign"_s, line.campaign},
            {u"payment"_s, line.objectId},
            {u"paidOn"_s, line.paidOn ? QJsonValue(dateText(*line.paidOn)) : QJsonValue()},
            {u"addedLater"_s, line.addedLater}, {u"amount"_s, toJson(Money{line.minor, line.currency})},
            {u"note"_s, line.note}});
    QJsonArray items;
    for (const StatementItem &item : statement.items)
        items.append(QJsonObject{{u"date"_s, dateText(item.issuedOn)}, {u"reward"_s, word(item.kind)},
            {u"mode"_s, word(item.mode)}, {u"campaign"_s, item.campaign}});
    QJsonArray invoices;
    for (const SelfBillInvoice &invoice : statement.invoices)
        invoices.append(QJsonObject{{u"number"_s, invoice.number}, {u"date"_s, dateText(invoice.issuedOn)},
            {u"paidOn"_s, invoice.paidOn ? QJsonValue(dateText(*invoice.paidOn)) : QJsonValue()},
            {u"amount"_s, toJson(invoice.amount)}, {u"reference"_s, invoice.reference},
            {u"cancelled"_s, invoice.cancelledOn.has_value()},
            {u"cancelledOn"_s, invoice.cancelledOn ? QJsonValue(dateText(*invoice.cancelledOn)) : QJsonValue()},
            {u"buyer"_s, partyJson(invoice.parties.buyer, invoice.parties.buyerTaxNumber)},
            {u"supplier"_s, partyJson(invoice.parties.supplier, invoice.parties.supplierTaxNumber)}});
    return {{u"invoices"_s, invoices},
        {u"participant"_s,
            QJsonObject{{u"id"_s, idText(statement.participant.value)}, {u"name"_s, statement.name},
                {u"email"_s, statement.email}}},
        {u"from"_s, dateText(statement.from)}, {u"to"_s, dateText(statement.to)}, {u"accounts"_s, accounts},
        {u"lines"_s, lines}, {u"withoutAmount"_s, items}};
}

/// What a file holds, by its ending.
Result<QByteArray> render(const Statement &statement, const QString &ending)
{
    if (ending == "csv"_L1) {
        const auto table = services::StatementService::table(statement);
        return files::csvOfTable(table.titles, table.rows);
    }
    if (ending == "html"_L1)
        return views::StatementPaper::html(statement).toUtf8();
    RD_CHECK(canMakePdf());
    return views::StatementPaper::pdf(statement);
}

Status checkEnding(const QString &ending)
{
    if (QStringList{u"csv"_s, u"xlsx"_s, u"html"_s, u"pdf"_s}.contains(ending))
        return {};
    return fail(ErrorKind::Usage, u"a statement cannot be written as \"%1\""_s.arg(ending),
        u"Name a file that ends with .csv, .xlsx, .html or .pdf, or a folder with --format."_s);
}

/// One participant: exactly the file named. Several: one file each beside it, or in the folder named.
class StatementFiles {
public:
    [[nodiscard]] static Result<StatementFiles> of(Invocation &in, bool isOne)
    {
        StatementFiles files;
        const QString output = in.option(u"output"_s);
        const QFileInfo info(output);
        files.m_isOne = isOne;
        const bool isFolder = output.isEmpty() || info.isDir() || output.endsWith(u'/') || info.suffix().isEmpty();
        if (isFolder) {
            files.m_folder = output.isEmpty() ? QDir(in.workspaceDirectory()).filePath(u"statements"_s) : output;
            files.m_ending = in.has(u"format"_s) ? in.option(u"format"_s).toLower() : u"pdf"_s;
        } else {
            files.m_folder = info.path();
            files.m_base = info.completeBaseName();
            files.m_ending = info.suffix().toLower();
        }
        RD_CHECK(checkEnding(files.m_ending));
        return files;
    }
    [[nodiscard]] Result<QString> write(const Statement &statement) const
    {
        if (!QDir().mkpath(m_folder))
            return fail(ErrorKind::Storage, u"the folder %1 cannot be made"_s.arg(m_folder));
        QString name = services::StatementService::fileName(statement);
        if (!m_base.isEmpty())
            name = m_isOne ? m_base : u"%1-%2"_s.arg(m_base, idText(statement.participant.value));
        const QString path = QDir(m_folder).filePath(u"%1.%2"_s.arg(name, m_ending));
        if (m_ending == "xlsx"_L1) {
            RD_CHECK(services::writeWorkbook(statement, files::openTable, path));
            return path;
        }
        RD_TRY(bytes, render(statement, m_ending));
        RD_CHECK(files::atomicWrite(path, bytes, files::FileAccess::OwnerOnly));
        return path;
    }

private:
    QString m_folder;
    QString m_base; ///< of the file named; empty: named by participant and period
    QString m_ending;
    bool m_isOne = false;
};

void print(Output &out, const Statement &statement)
{
    out.line(u"%1 <%2>, %3 to %4"_s.arg(
        visible(statement.name), visible(statement.email), dateText(statement.from), dateText(statement.to)));
    std::vector<QStringList> sums;
    for (const StatementAccount &account : statement.accounts) {
        const auto text = [&account](qint64 minor) { return toDecimal({minor, account.currency}); };
        sums.push_back({account.currency.code(), word(account.kind), text(account.opening), text(account.earned),
            text(account.reversed), text(account.adjusted), text(account.issued), text(account.closing)});
    }
    if (sums.empty())
        out.line(u"Nothing was earned or issued up to then."_s);
    else
        out.table({u"in"_s, u"reward"_s, u">opening"_s, u">earned"_s, u">reversed"_s, u">adjusted"_s, u">issued"_s,
                      u">closing"_s},
            sums);
    std::vector<QStringList> rows;
    for (const StatementLine &line : statement.lines)
        rows.push_back({dateText(line.bookedOn), word(line.part), line.campaign, line.objectId,
            line.paidOn ? dateText(*line.paidOn) : QString(), toDecimal({line.minor, line.currency}),
            line.currency.code(), line.note});
    if (!rows.empty()) {
        out.line();
        out.table(
            {u"date"_s, u"type"_s, u"campaign"_s, u"payment"_s, u"paid on"_s, u">amount"_s, u""_s, u"note"_s}, rows);
    }
}

Result<int> showStatement(Invocation &in)
{
    RD_TRY(period, periodOf(in));
    std::optional<StatementFiles> files;
    if (in.has(u"output"_s)) {
        RD_TRY(target, StatementFiles::of(in, true));
        files = target;
    }
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(id, desk.people.participantId(in.arguments().constFirst()));
    RD_TRY(statement, desk.statements.statement(id, period));
    QJsonObject document{{u"statement"_s, statementJson(statement)}};
    if (files) {
        RD_TRY(path, files->write(statement));
        document.insert("file"_L1, path);
        in.out().document(document);
        in.out().line(u"Written: %1"_s.arg(visible(path)));
        return 0;
    }
    in.out().document(document);
    if (!in.out().isJson())
        print(in.out(), statement);
    return 0;
}

Result<int> reportStatements(Invocation &in)
{
    RD_TRY(period, periodOf(in));
    const bool isOne = in.arguments().size() == 1;
    RD_TRY(files, StatementFiles::of(in, isOne));
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    QJsonArray written;
    const auto take = [&files, &written](const Statement &statement) -> Status {
        RD_TRY(path, files.write(statement));
        written.append(QJsonObject{{u"participant"_s, idText(statement.participant.value)}, {u"file"_s, path}});
        return {};
    };
    if (in.arguments().isEmpty())
        RD_CHECK(desk.statements.each(period, take, in.out().progress(), in.cancel()));
    for (const QString &reference : in.arguments()) {
        RD_TRY(id, desk.people.participantId(reference));
        RD_TRY(statement, desk.statements.statement(id, period));
        RD_CHECK(take(statement));
    }
    in.out().endProgress();
    in.out().document({{u"statements"_s, written}});
    in.out().line(written.isEmpty() ? u"Nobody has an entry or a balance in this period: no file was written."_s
                                    : u"%1 statements written."_s.arg(written.size()));
    return 0;
}

} // namespace

Status canMakePdf()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()) || QFontDatabase::families().isEmpty())
        return fail(ErrorKind::Usage, u"a PDF needs fonts, and this computer has none"_s,
            u"Install a font, or ask for csv or html."_s, u"no-fonts"_s);
    return {};
}

std::vector<Command> statementCommands()
{
    const QCommandLineOption from(u"from"_s, u"From this local date on."_s, u"DATE"_s);
    const QCommandLineOption to(u"to"_s, u"Up to this local date, itself included."_s, u"DATE"_s);
    const QCommandLineOption output(u"output"_s, u"File (.csv, .xlsx, .html, .pdf) or folder."_s, u"PATH"_s);
    const QCommandLineOption format(u"format"_s, u"Of files in a folder: csv, xlsx, html or pdf."_s, u"F"_s);
    return {
        {u"participants statement"_s, u"ID"_s, u"what one participant earned and was given in a period"_s, 1, 1,
            {from, to, modeOption(), output, format}, showStatement},
        {u"report statements"_s, u"[PARTICIPANT...]"_s, u"one statement file for each participant"_s, 0, -1,
            {from, to, modeOption(), output, format}, reportStatements,
            u"Without PARTICIPANT everybody with an entry or a balance in the period gets one. Without --output the "
            u"files go to the folder statements of the workspace."_s},
    };
}

bool needsFonts(const QStringList &arguments)
{
    const auto isPdf = [](const QString &argument) { return argument.endsWith(".pdf"_L1, Qt::CaseInsensitive); };
    return arguments.contains("statement"_L1) || arguments.contains("statements"_L1) || arguments.contains("cover"_L1)
        || (arguments.contains("report"_L1) && std::any_of(arguments.begin(), arguments.end(), isPdf));
}

} // namespace rd::app
