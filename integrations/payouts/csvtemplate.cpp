// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/payouts/csvtemplate.h"

#include "integrations/files/csvscanner.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::payouts {

namespace {

bool isCalled(const ColumnSpec &column, const QString &title)
{
    return column.title.compare(title, Qt::CaseInsensitive) == 0 || column.aliases.contains(title, Qt::CaseInsensitive);
}

const ColumnSpec *columnCalled(const std::vector<ColumnSpec> &columns, const QString &title)
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const ColumnSpec &column) { return isCalled(column, title); });
    return found == columns.end() ? nullptr : &*found;
}

/// The variant's own columns first: another variant may give the same title another meaning.
const ColumnSpec *knownColumn(const FormatSpec &spec, const VariantSpec &variant, const QString &title)
{
    if (const ColumnSpec *column = columnCalled(variant.columns, title))
        return column;
    const ColumnSpec *column = columnCalled(spec.known, title);
    const bool isHere = column != nullptr && (column->onlyFor.isEmpty() || column->onlyFor == variant.name);
    return isHere ? column : nullptr;
}

CsvLayout standardLayout(const FormatSpec &spec, const VariantSpec &variant)
{
    CsvLayout layout{{}, variant.columns, {}};
    for (const ColumnSpec &column : variant.columns)
        layout.titles << column.title;
    if (!spec.csv.hasHeader)
        return layout;
    for (const ColumnSpec &column : variant.columns) {
        if (!layout.header.isEmpty())
            layout.header += spec.csv.separator;
        appendCell(layout.header, column.title, spec.csv);
    }
    return layout;
}

CsvLayout templateLayout(const FormatSpec &spec, const VariantSpec &variant, const QStringList &titles,
    const QByteArray &line, Rendered &out)
{
    CsvLayout layout{line, {}, titles};
    for (const QString &raw : titles) {
        const QString title = raw.trimmed();
        if (const ColumnSpec *column = knownColumn(spec, variant, title)) {
            layout.columns.push_back(*column);
        } else {
            layout.columns.push_back({});
            out.change(0, "column", u"The column \"%1\" of the template is left empty."_s.arg(title.left(80)));
        }
    }
    for (const ColumnSpec &column : variant.columns) {
        const auto isThere = [&](const QString &title) { return isCalled(column, title.trimmed()); };
        if (column.required && std::none_of(titles.begin(), titles.end(), isThere))
            out.refuse(0, "column", u"The template has no column \"%1\"."_s.arg(column.title));
    }
    return layout;
}

} // namespace

void appendCell(QByteArray &bytes, QStringView text, const CsvSpec &csv)
{
    const char separator = csv.separator;
    if (csv.quotesAll) {
        QByteArray cell = text.toUtf8();
        cell.replace('"', "\"\"");
        bytes += '"' + cell + '"';
        return;
    }
    const auto isBare = [separator](
                            QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != QLatin1Char(separator); };
    if (std::all_of(text.begin(), text.end(), isBare)) {
        const qsizetype from = bytes.size();
        bytes.resize(from + text.size());
        std::transform(text.begin(), text.end(), bytes.begin() + from, [](QChar c) { return c.toLatin1(); });
        return;
    }
    QByteArray cell = text.toUtf8();
    const auto needsQuotes = [separator](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; };
    if (std::none_of(cell.cbegin(), cell.cend(), needsQuotes)) {
        bytes += cell;
        return;
    }
    cell.replace('"', "\"\"");
    bytes += '"' + cell + '"';
}

CsvLayout layoutOf(const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out)
{
    const QString header = settingOf(spec, file, u"template-header");
    if (header.isEmpty())
        return standardLayout(spec, variant);
    const QByteArray line = header.toUtf8();
    files::ScannedRow row;
    files::ScannedRow second;
    files::CsvScanner scanner(line, spec.csv.separator);
    const bool isOneRow = scanner.next(row) && !scanner.next(second) && scanner.openQuoteLine() == 0;
    if (!isOneRow || !row.problem.isEmpty() || row.cells.size() > 200) {
        out.refuse(0, "column", u"The template's header is not one row of column names."_s);
        return standardLayout(spec, variant);
    }
    return templateLayout(spec, variant, row.cells, line, out);
}

} // namespace rd::payouts
