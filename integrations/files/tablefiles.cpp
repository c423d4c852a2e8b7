// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/tablefiles.h"

#include "integrations/files/csvwriter.h"
#include "integrations/files/xlsxwriter.h"
#include "models/core/wholefile.h"

#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::files {

namespace {

class CsvTable : public TableFile {
public:
    CsvTable(std::unique_ptr<QSaveFile> file, const QList<TableColumn> &columns)
        : m_file(std::move(file)), m_columns(columns), m_csv(titlesOf(columns), true)
    {
    }
    Status addRows(const QList<QStringList> &rows) override
    {
        for (const QStringList &row : rows) {
            for (qsizetype i = 0; i < qMin(row.size(), m_columns.size()); ++i) {
                if (m_columns.at(i).isNumber)
                    m_csv.decimal(row.at(i));
                else
                    m_csv.text(row.at(i));
            }
            m_csv.endRow();
        }
        return writeWhole(*m_file, m_csv.take());
    }
    Status finish() override
    {
        RD_CHECK(addRows({}));
        return commitWhole(*m_file);
    }

private:
    static QStringList titlesOf(const QList<TableColumn> &columns)
    {
        QStringList titles;
        for (const TableColumn &column : columns)
            titles += u'"' + neutralised(column.title).replace(u'"', u"\"\""_s) + u'"';
        return titles;
    }
    std::unique_ptr<QSaveFile> m_file;
    QList<TableColumn> m_columns;
    CsvWriter m_csv;
};

void numberCell(XlsxWriter &sheet, const QString &text)
{
    // Ids and references that look like numbers are none, as in CsvWriter::decimal().
    static const QRegularExpression kPlain(u"\\A-?(?:0|[1-9][0-9]{0,10})(?:\\.[0-9]+)?\\z"_s);
    if (kPlain.match(text).hasMatch())
        sheet.number(text);
    else
        sheet.text(text);
}

class XlsxTable : public TableFile {
public:
    XlsxTable(std::unique_ptr<QSaveFile> file, const QList<TableColumn> &columns)
        : m_file(std::move(file)), m_columns(columns), m_sheet(*m_file, titlesOf(columns))
    {
    }
    Status addRows(const QList<QStringList> &rows) override
    {
        m_rows += rows.size();
        if (m_rows > kSheetRows)
            return fail(ErrorKind::BadInput, u"a spreadsheet holds no more than %1 rows"_s.arg(kSheetRows),
                u"Choose CSV, or fewer rows."_s);
        for (const QStringList &row : rows) {
            m_sheet.beginRow();
            for (qsizetype i = 0; i < qMin(row.size(), m_columns.size()); ++i) {
                if (m_columns.at(i).isNumber)
                    numberCell(m_sheet, row.at(i));
                else
                    m_sheet.text(row.at(i));
            }
            m_sheet.endRow();
        }
        return m_file->error() == QFileDevice::NoError ? Status() : fail(cannotWrite(*m_file));
    }
    Status finish() override
    {
        RD_CHECK(m_sheet.finish());
        return commitWhole(*m_file);
    }

private:
    static QStringList titlesOf(const QList<TableColumn> &columns)
    {
        QStringList titles;
        for (const TableColumn &column : columns)
            titles += column.title;
        return titles;
    }
    std::unique_ptr<QSaveFile> m_file;
    QList<TableColumn> m_columns;
    XlsxWriter m_sheet;
    qint64 m_rows = 1; ///< with the titles
};

} // namespace

Result<std::unique_ptr<TableFile>> openTable(const QString &path, TableKind kind, const QList<TableColumn> &columns)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return fail(cannotWrite(*file));
    if (kind == TableKind::Xlsx)
        return std::make_unique<XlsxTable>(std::move(file), columns);
    return std::make_unique<CsvTable>(std::move(file), columns);
}

} // namespace rd::files
