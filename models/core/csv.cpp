// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/csv.h"

#include "models/core/csvscanner.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr char kUtf8Bom[] = "\xef\xbb\xbf";

tl::unexpected<Error> badLine(qint64 line, const QString &reason, const QString &hint = {})
{
    return fail(ErrorKind::BadInput, u"line %1: "_s.arg(line) + reason, hint, u"bad-csv"_s);
}

/// Line number of a byte, from 1.
qint64 lineAt(QByteArrayView bytes, qsizetype at)
{
    return 1 + std::count(bytes.begin(), bytes.begin() + at, '\n');
}

/// The first line that is not UTF-8; only called when there is one.
qint64 firstBadLine(QByteArrayView bytes)
{
    qint64 line = 1;
    for (qsizetype from = 0; from < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', from);
        const auto part = bytes.sliced(from, (end < 0 ? bytes.size() : end) - from);
        if (!part.isValidUtf8())
            break;
        from = end < 0 ? bytes.size() : end + 1;
    }
    return line;
}

Status checkText(QByteArrayView bytes)
{
    const QString hint = u"Save the file as \"CSV UTF-8\"."_s;
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return badLine(1, u"the file is UTF-16, not UTF-8"_s, hint);
    if (bytes.startsWith("PK\x03\x04"))
        return badLine(1, u"the file is a spreadsheet or an archive, not CSV"_s, hint);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return badLine(lineAt(bytes, nul), u"the text holds a NUL character"_s);
    if (!bytes.isValidUtf8())
        return badLine(firstBadLine(bytes), u"the text is not UTF-8"_s, hint);
    return {};
}

/// Whichever of the three the first line has most of outside quotes; a comma when it has none.
char findSeparator(QByteArrayView text)
{
    std::array<std::pair<char, qsizetype>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        else if (!isQuoted)
            for (auto &[separator, count] : counts)
                count += separator == c;
    }
    return std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return a.second < b.second;
    })->first;
}

/// Whichever takes most of the first rows apart into as many cells as the header has; with equal ones the one that
/// makes more columns. Where none does, as findSeparator().
char findForeignSeparator(QByteArrayView text)
{
    constexpr qsizetype kLookedAt = 256 * 1024;
    constexpr int kRows = 50;
    const QByteArrayView head = text.first(std::min(text.size(), kLookedAt));
    std::pair<int, qsizetype> best{0, 1};
    char found = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        CsvScanner scanner(head, candidate);
        ScannedRow row;
        if (!scanner.next(row) || row.cells.size() < 2)
            continue;
        const qsizetype columns = row.cells.size();
        // In percent: with one candidate quotes may hide line ends that another one sees.
        int alike = 1;
        int rows = 1;
        for (; rows < kRows && scanner.next(row); ++rows)
            alike += row.cells.size() == columns && row.problem.isEmpty() ? 1 : 0;
        const std::pair<int, qsizetype> share{alike * 100 / rows, columns};
        if (share > best) {
            best = share;
            found = candidate;
        }
    }
    return found != 0 ? found : findSeparator(text);
}

/// The separator a first line "sep=;" names, which spreadsheets write for each other; 0 where there is none.
char saidSeparator(QByteArrayView text)
{
    constexpr qsizetype kWord = 4; // "sep="
    const bool says = text.size() > kWord && QByteArrayView(",;\t|").contains(text[kWord])
        && text.first(kWord).compare("sep=", Qt::CaseInsensitive) == 0
        && (text.size() == kWord + 1 || text[kWord + 1] == '\n' || text[kWord + 1] == '\r');
    return says ? text[kWord] : '\0';
}

/// Names that are there once: what has none is called by its number. Of a header that was checked: each name is
/// compared with all before it.
void nameColumns(QStringList &cells)
{
    QSet<QString> seen;
    QHash<QString, int> copies; // so that the thousandth of a name does not try the first 999 again
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString name = cells[i].trimmed().isEmpty() ? u"#%1"_s.arg(i + 1) : cells[i].trimmed();
        QString unique = name;
        int &copy = copies[name.toLower()];
        for (copy = std::max(copy, 1); seen.contains(unique.toLower());)
            unique = u"%1 (%2)"_s.arg(name).arg(++copy);
        seen.insert(unique.toLower());
        cells[i] = unique;
    }
}

/// Before anything is done with the names: a file may have a hundred megabytes of them.
Status checkHeader(const ScannedRow &row, const CsvLimits &limits)
{
    if (!row.problem.isEmpty())
        return badLine(row.line, u"column %1: "_s.arg(row.problemColumn) + row.problem);
    if (row.cells.size() > limits.columns)
        return badLine(row.line, u"%1 columns, more than the %2 allowed"_s.arg(row.cells.size()).arg(limits.columns),
            u"Take columns that are not needed out of the file; the first row must hold the column names."_s);
    if (row.longestBytes > limits.cellBytes) {
        constexpr qsizetype kShown = 40;
        const QString begins = row.cells.value(row.longestColumn - 1).left(kShown) + u'…';
        return badLine(row.line,
            u"column %1: the name \"%2\" has %3 bytes, more than the %4 allowed in a cell"_s.arg(
                QString::number(row.longestColumn), begins, QString::number(row.longestBytes),
                QString::number(limits.cellBytes)),
            u"Give the column a short name; the first row must hold the column names."_s);
    }
    return {};
}

Result<QStringList> readHeader(const ScannedRow &row)
{
    QStringList header;
    QSet<QString> seen;
    for (const QString &cell : row.cells) {
        const QString name = cell.trimmed();
        const qsizetype number = header.size() + 1;
        if (name.isEmpty())
            return badLine(
                row.line, u"column %1 has no name"_s.arg(number), u"The first row must hold the column names."_s);
        if (seen.contains(name.toLower()))
            return badLine(row.line, u"column %1: the name \"%2\" occurs twice"_s.arg(QString::number(number), name));
        seen.insert(name.toLower());
        header.append(name);
    }
    return header;
}

/// What is wrong with the form of a row, or a problem with line 0.
CsvProblem problemOf(const ScannedRow &row, const QStringList &header, const CsvLimits &limits)
{
    const auto name = [&header](qsizetype column) { return header.value(column - 1); };
    if (!row.problem.isEmpty())
        return {row.line, static_cast<int>(row.problemColumn), name(row.problemColumn), row.problem};
    if (row.cells.size() != header.size()) {
        const QString counts = row.cells.size() == 1
            ? u"1 cell where the header has %1"_s.arg(header.size())
            : u"%1 cells where the header has %2"_s.arg(row.cells.size()).arg(header.size());
        return {row.line, static_cast<int>(std::min(row.cells.size(), header.size()) + 1), {}, counts};
    }
    if (row.longestBytes > limits.cellBytes) {
        return {row.line, static_cast<int>(row.longestColumn), name(row.longestColumn),
            u"%1 bytes, more than the %2 allowed in a cell"_s.arg(row.longestBytes).arg(limits.cellBytes)};
    }
    return {};
}

} // namespace

qsizetype CsvTable::column(QStringView name) const
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (name.compare(header[i], Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits, const CsvForm &form)
{
    if (bytes.size() > limits.fileBytes)
        return fail(ErrorKind::BadInput, u"the file has more than the %1 bytes allowed"_s.arg(limits.fileBytes), {},
            u"too-large"_s);
    QByteArrayView text(bytes);
    if (text.startsWith(kUtf8Bom))
        text = text.sliced(3);
    RD_CHECK(checkText(text));

    CsvTable table;
    ScannedRow row;
    const char said = form.isForeign ? saidSeparator(text) : '\0';
    table.separator = form.separator != 0 ? form.separator
        : said != 0                       ? said
        : form.isForeign                  ? findForeignSeparator(text)
                                          : findSeparator(text);
    CsvScanner scanner(text, table.separator);
    if (said != 0)
        (void)scanner.next(row); // it only names the separator
    const auto openQuote = [&scanner] {
        return badLine(
            scanner.openQuoteLine(), u"column %1: a quote is opened and never closed"_s.arg(scanner.openQuoteColumn()));
    };
    if (!scanner.next(row)) {
        if (scanner.openQuoteLine() > 0)
            return openQuote();
        return fail(
            ErrorKind::BadInput, u"the file is empty"_s, u"The first row must hold the column names."_s, u"bad-csv"_s);
    }
    RD_CHECK(checkHeader(row, limits));
    if (form.isForeign)
        nameColumns(row.cells);
    RD_TRY(header, readHeader(row));
    table.header = std::move(header);
    while (scanner.next(row)) {
        if (static_cast<qsizetype>(table.rows.size()) + table.problems.size() >= limits.rows)
            return badLine(row.line, u"more than the %1 rows allowed"_s.arg(limits.rows));
        CsvProblem problem = problemOf(row, table.header, limits);
        if (problem.line > 0)
            table.problems.append(std::move(problem));
        else
            table.rows.push_back({row.line, std::move(row.cells)});
    }
    if (scanner.openQuoteLine() > 0)
        return openQuote();
    return table;
}

} // namespace rd
