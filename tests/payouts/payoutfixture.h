// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatlibrary.h"

#include <QDate>
#include <QFile>
#include <QTest>

#include <algorithm>

namespace rd::test {

using namespace Qt::StringLiterals;

inline Currency currency(const char *code)
{
    return *Currency::parse(std::string_view(code));
}

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QByteArray golden(const QString &name)
{
    return fileBytes(QStringLiteral(RD_SOURCE_DIR "/tests/payouts/golden/") + name);
}

/// The library with the program's own data; a test cannot go on without it.
inline std::unique_ptr<payouts::FormatLibrary> library(const QString &own = {})
{
    auto loaded = payouts::FormatLibrary::load(own);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    return std::move(*loaded);
}

/// A batch of the format without lines, made on a fixed day.
inline PayoutFile batch(const char *format, const char *code)
{
    PayoutFile file;
    file.format = QString::fromLatin1(format);
    file.number = u"B-2026-0007"_s;
    file.currency = currency(code);
    file.createdAt = *parseIso(u"2026-11-21T10:15:30Z");
    file.executionDay = toLocalDay(QDate(2026, 11, 24));
    if (file.format == u"paypal-csv")
        file.settings = {{u"decimal-mark"_s, u"point"_s}};
    return file;
}

/// Adds a line; its reference follows its number.
inline PayoutLine &line(PayoutFile &file, const char *provider, const QString &destination, qint64 minor,
    const QString &name = u"Jane Roe"_s, const QString &note = {})
{
    const auto parsed = parseDestination(QString::fromLatin1(provider), destination);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().text));
    PayoutLine one;
    one.line = static_cast<int>(file.lines.size()) + 1;
    one.reference = u"B-2026-0007-%1"_s.arg(one.line, 4, 10, QChar(u'0'));
    one.participant = ParticipantId{40 + one.line};
    one.name = name;
    one.email = u"jane@example.com"_s;
    one.destination = *parsed;
    one.amount = {minor, file.currency};
    one.note = note;
    file.lines.push_back(one);
    return file.lines.back();
}

/// Names and notes as nobody should have them.
inline QStringList hostileTexts()
{
    const QString right = QString(QChar(0x202e)) + u"evaJ"_s + QChar(0x202c);
    return {u"=cmd|'/c calc'!A1"_s, u"O'Neil; \"x\""_s, u"J\u00fcrgen M\u00fc\u00dfig"_s, u"Jane \U0001F600 Roe"_s,
        right + u" \u05d9\u05d5\u05e1\u05d9 Cohen"_s, QString(300, u'n') + u" Roe"_s, u"+1+1 Plus Sum"_s,
        u"@SUM(A1) Name"_s, u"\tTab\r\nLine Name"_s, u"-2 Dash Name"_s, u"Zero\u200bWidth \ufeffName"_s};
}

inline QStringList refusals(const std::vector<PayoutRemark> &remarks)
{
    QStringList list;
    for (const PayoutRemark &remark : remarks) {
        if (remark.refused)
            list << u"%1 %2: %3"_s.arg(QString::number(remark.line), remark.field, remark.text);
    }
    return list;
}

inline QStringList changes(const std::vector<PayoutRemark> &remarks)
{
    QStringList list;
    for (const PayoutRemark &remark : remarks) {
        if (!remark.refused && remark.line > 0)
            list << u"%1 %2: %3"_s.arg(QString::number(remark.line), remark.field, remark.text);
    }
    return list;
}

/// RFC 4180 read a second time, independent of the program's own reader.
inline QList<QStringList> csvRows(const QByteArray &bytes)
{
    QList<QStringList> rows;
    QStringList cells;
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (isQuoted && c == '"' && i + 1 < bytes.size() && bytes[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == ',') {
            cells << QString::fromUtf8(cell);
            cell.clear();
        } else if (!isQuoted && c == '\n') {
            cells << QString::fromUtf8(cell.endsWith('\r') ? cell.chopped(1) : cell);
            cell.clear();
            rows << cells;
            cells.clear();
        } else {
            cell += c;
        }
    }
    return rows;
}

} // namespace rd::test
