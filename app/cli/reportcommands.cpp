// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/outputplace.h"

#include "integrations/files/csvwriter.h"
#include "integrations/files/tablefiles.h"
#include "models/core/wholefile.h"
#include "models/services/reports.h"
#include "views/support/pdftable.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

/// A CSV for scripts and people, written piece by piece under a temporary name and renamed when whole. Its titles stand
/// without quotes, as they always did.
class PlainCsv final : public TableFile {
public:
    PlainCsv(const QString &path, const QStringList &titles, const QList<TableColumn> &columns)
        : m_file(path), m_csv(titles, true), m_columns(columns)
    {
    }
    [[nodiscard]] bool open() { return m_file.open(QIODevice::WriteOnly); }
    [[nodiscard]] Error error() const { return cannotWrite(m_file); }
    Status addRows(const QList<QStringList> &rows) override
    {
        for (const QStringList &row : rows) {
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                m_columns.at(i).isNumber ? m_csv.decimal(row.value(i)) : m_csv.text(row.value(i));
            m_csv.endRow();
        }
        return writeWhole(m_file, m_csv.take());
    }
    Status finish() override
    {
        RD_CHECK(addRows({}));
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return commitWhole(m_file);
    }

private:
    QSaveFile m_file;
    files::CsvWriter m_csv;
    QList<TableColumn> m_columns;
};

/// The file by its ending (contract.md 3).
Result<std::unique_ptr<TableFile>> openReport(
    const QString &path, const QString &title, const QList<TableColumn> &columns)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "xlsx"_L1)
        return files::openTable(path, TableKind::Xlsx, columns);
    if (ending == "pdf"_L1) {
        RD_CHECK(canMakePdf());
        return views::openPdfTable(path, title, columns);
    }
    if (ending != "csv"_L1)
        return fail(ErrorKind::Usage, u"A report is written as CSV, XLSX or PDF."_s,
            u"Name a file that ends with .csv, .xlsx or .pdf."_s);
    QStringList titles;
    for (const TableColumn &column : columns)
        titles << column.title;
    auto csv = std::make_unique<PlainCsv>(path, titles, columns);
    if (!csv->open())
        return fail(csv->error());
    return std::unique_ptr<TableFile>(std::move(csv));
}

Result<int> writeReport(Invocation &in, services::ReportKind kind, const QString &title)
{
    services::ReportOrder order;
    order.kind = kind;
    RD_TRY(from, in.day(u"from"_s));
    RD_TRY(to, in.day(u"to"_s));
    RD_TRY(mode, in.mode());
    order.from = from;
    order.to = to;
    order.mode = mode;
    if (from && to && *to < *from)
        return fail(ErrorKind::Usage, u"The period ends before it begins."_s);
    if (in.option(u"output"_s).isEmpty())
        return fail(ErrorKind::Usage, u"A report needs --output FILE."_s);
    RD_TRY(path, outputPlace(in.option(u"output"_s)));
    RD_TRY(table, openReport(path, title, services::reportColumns(kind)));
    RD_TRY(composition, in.desk());
    RD_TRY(rows, services::writeReport(composition->desk(), order, *table, in.out().progress(), in.cancel()));
    RD_CHECK(table->finish());
    in.out().endProgress();
    in.out().document({{u"file"_s, path}, {u"rows"_s, rows}});
    in.out().line(u"Wrote %1 rows to %2."_s.arg(QString::number(rows), visible(path)));
    return 0;
}

Result<int> reportSummary(Invocation &in)
{
    return writeReport(in, services::ReportKind::Summary, u"Summary"_s);
}

Result<int> reportLedger(Invocation &in)
{
    return writeReport(in, services::ReportKind::Ledger, u"Ledger"_s);
}

Result<int> reportPayouts(Invocation &in)
{
    return writeReport(in, services::ReportKind::Payouts, u"Payouts"_s);
}

} // namespace

std::vector<Command> reportCommands()
{
    const QCommandLineOption from(u"from"_s, u"From this local date on."_s, u"DATE"_s);
    const QCommandLineOption to(u"to"_s, u"Up to this local date, itself included."_s, u"DATE"_s);
    const QCommandLineOption output(u"output"_s, u"The file to write; it ends with .csv, .xlsx or .pdf."_s, u"FILE"_s);
    return {
        {u"report summary"_s, u"--output FILE"_s, u"what each participant earned and was given"_s, 0, 0,
            {from, to, modeOption(), output}, reportSummary},
        {u"report ledger"_s, u"--output FILE"_s, u"every record of the books"_s, 0, 0, {from, to, output},
            reportLedger},
        {u"report payouts"_s, u"--output FILE"_s, u"the lines of all payout batches"_s, 0, 0,
            {from, to, modeOption(), output}, reportPayouts},
    };
}

} // namespace rd::app
