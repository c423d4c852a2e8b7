// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheetreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

// Limits of reliability.md 10.
constexpr qsizetype kMaxRows = 1'000'000;
constexpr qsizetype kMaxColumns = 200;
constexpr qsizetype kMaxCell = 32'768;
constexpr qsizetype kMaxEmail = 254;
constexpr qsizetype kMaxCode = 64;

} // namespace

Result<SheetColumns> SheetColumns::of(const Sheet &sheet, const QStringList &known, const QStringList &later)
{
    if (sheet.header.size() > kMaxColumns)
        return fail(ErrorKind::BadInput, u"%1 has more than %2 columns"_s.arg(sheet.source).arg(kMaxColumns));
    if (static_cast<qsizetype>(sheet.rows.size()) > kMaxRows)
        return fail(
            ErrorKind::BadInput, u"%1 has more than %2 rows"_s.arg(sheet.source).arg(kMaxRows), u"Split the file."_s);
    SheetColumns columns;
    for (qsizetype i = 0; i < sheet.header.size(); ++i) {
        const QString name = sheet.header.at(i).trimmed().toLower();
        columns.m_header << name;
        if (!known.contains(name)) {
            (later.contains(name) ? columns.m_keptOut : columns.m_unknown) << sheet.header.at(i).trimmed();
            continue;
        }
        if (columns.m_index.contains(name))
            return fail(ErrorKind::BadInput, u"%1: the column %2 is there twice"_s.arg(sheet.source, name));
        columns.m_index.insert(name, i);
    }
    return columns;
}

QString SheetColumns::cell(const SheetRow &row, const QString &column) const
{
    const auto found = m_index.constFind(column);
    const QString text = found == m_index.constEnd() ? QString() : row.cells.value(*found).trimmed();
    static const QRegularExpression guarded(u"\\A'[=+\\-@|%]"_s);
    return guarded.match(text).hasMatch() ? text.mid(1) : text;
}

std::optional<RowProblem> SheetColumns::problemOf(const SheetRow &row) const
{
    if (row.cells.size() > m_header.size())
        return RowProblem{row.line, {}, u"has %1 cells, the header %2"_s.arg(row.cells.size()).arg(m_header.size())};
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (row.cells.at(i).size() > kMaxCell)
            return RowProblem{row.line, m_header.at(i), u"is longer than %1 characters"_s.arg(kMaxCell)};
        if (row.cells.at(i).contains(QChar(0)))
            return RowProblem{row.line, m_header.at(i), u"contains a NUL character"_s};
    }
    return std::nullopt;
}

std::optional<QString> emailProblem(const QString &email)
{
    // Only what makes an address impossible to compare or to write to; providers decide the rest.
    static const QRegularExpression shape(u"\\A[^\\s@<>,;\"]+@[^\\s@<>,;\".]+(\\.[^\\s@<>,;\".]+)+\\z"_s);
    if (email.isEmpty())
        return u"is empty; an e-mail address is needed"_s;
    if (email.size() > kMaxEmail || !shape.match(email).hasMatch())
        return u"is no e-mail address (name@example.com)"_s;
    return std::nullopt;
}

std::optional<QString> codeProblem(const QString &code)
{
    static const QRegularExpression shape(u"\\A[\\p{L}\\p{N}_.-]+\\z"_s);
    if (code.size() > kMaxCode)
        return u"has a code of more than %1 characters"_s.arg(kMaxCode);
    if (!shape.match(code).hasMatch())
        return u"has a code with other characters than letters, digits, dash, dot and underscore"_s;
    return std::nullopt;
}

Result<Instant> parseDateCell(const QString &text, const Calendar &calendar)
{
    RD_TRY(instant, parseIso(text));
    static const Instant kFirst = fromUnixSeconds(946'684'800); // 2000-01-01
    static const Instant kEnd = fromUnixSeconds(4'102'444'800); // 2100-01-01
    if (instant < kFirst || instant >= kEnd)
        return fail(ErrorKind::BadInput, u"is not between 2000 and 2100"_s);
    constexpr qsizetype kDateOnly = 10; // 2026-05-01
    return text.size() == kDateOnly ? calendar.startOf(toLocalDay(QDate::fromString(text, Qt::ISODate))) : instant;
}

Status needColumn(const Sheet &sheet, const SheetColumns &columns, const QStringList &oneOf)
{
    for (const auto &column : oneOf) {
        if (columns.has(column))
            return {};
    }
    return fail(ErrorKind::BadInput, u"%1 has no column %2"_s.arg(sheet.source, oneOf.join(u" or "_s)),
        u"The first row must name the columns."_s, u"missing-column"_s);
}

bool mayImport(ImportReport &report, const Sheet &sheet, const SheetColumns &columns, std::vector<RowProblem> problems,
    bool skipBad)
{
    report.read = static_cast<int>(sheet.rows.size() + sheet.broken.size());
    report.unknownColumns = columns.unknown();
    report.keptOutColumns = columns.keptOut();
    problems.insert(problems.end(), sheet.broken.begin(), sheet.broken.end());
    std::stable_sort(
        problems.begin(), problems.end(), [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
    report.problems = std::move(problems);
    int lastLine = -1;
    for (const auto &problem : report.problems) {
        report.badRows += problem.line != lastLine ? 1 : 0;
        lastLine = problem.line;
    }
    if (report.problems.empty())
        return true;
    if (!skipBad)
        return false;
    report.skipped = report.badRows;
    return true;
}

} // namespace rd::services
