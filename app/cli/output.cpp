// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/platform.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

void put(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

QString padded(const QString &cell, qsizetype width, bool right)
{
    const QString space(qMax<qsizetype>(0, width - cell.size()), u' ');
    return right ? QString(space + cell) : QString(cell + space);
}

qint64 monotonicMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

QString visible(const QString &untrusted)
{
    QString shown;
    shown.reserve(untrusted.size());
    for (const QChar c : untrusted) {
        const char16_t u = c.unicode();
        const bool bidi =
            (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
        const bool zeroWidth = (u >= 0x200B && u <= 0x200D) || u == 0x2060 || u == 0xFEFF;
        if (c.category() == QChar::Other_Control || bidi || zeroWidth)
            shown += u"\u2423"_s; // an open box: "something stands here that you cannot see"
        else
            shown += c;
    }
    return shown.size() > 200 ? QString(shown.left(199) + QChar(0x2026)) : shown;
}

void Output::document(const QJsonObject &document)
{
    if (!m_options.json || m_documentPrinted)
        return;
    m_documentPrinted = true;
    const QByteArray bytes = QJsonDocument(document).toJson(QJsonDocument::Indented);
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void Output::line(const QString &text)
{
    if (m_options.json)
        return;
    put(stdout, text + u'\n');
    std::fflush(stdout);
}

void Output::table(const QStringList &titles, const std::vector<QStringList> &rows)
{
    if (m_options.json)
        return;
    std::vector<qsizetype> widths;
    std::vector<bool> right;
    QStringList shownTitles;
    for (const QString &title : titles) {
        right.push_back(title.startsWith(u'>'));
        shownTitles += right.back() ? title.mid(1) : title;
        widths.push_back(shownTitles.last().size());
    }
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size() && i < titles.size(); ++i)
            widths[static_cast<std::size_t>(i)] =
                qMin<qsizetype>(48, qMax(widths[static_cast<std::size_t>(i)], visible(row[i]).size()));
    }
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            QString cell = visible(cells[i]);
            if (cell.size() > 48)
                cell = cell.left(47) + QChar(0x2026);
            text += padded(cell, i + 1 == cells.size() && !right[column] ? 0 : widths[column], right[column]);
            if (i + 1 < cells.size())
                text += u"  "_s;
        }
        line(text);
    };
    print(shownTitles);
    for (const QStringList &row : rows)
        print(row);
}

bool Output::reachedItsReader()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Output::note(const QString &text)
{
    if (!m_options.quiet)
        put(stderr, text + u'\n');
}

int Output::error(const Error &error, const QJsonObject &extra)
{
    endProgress();
    if (m_options.json) {
        QJsonObject whole = extra;
        whole.insert("error"_L1,
            QJsonObject{{u"code"_s, errorCode(error)}, {u"message"_s, error.text}, {u"hint"_s, error.hint}});
        document(whole);
    }
    put(stderr, u"referral-desk: "_s + visible(error.text).trimmed() + u'\n');
    if (!error.hint.isEmpty())
        put(stderr, u"  "_s + visible(error.hint) + u'\n');
    return exitStatus(error.kind);
}

QString durationText(double seconds)
{
    const qint64 whole = qMax<qint64>(1, qRound64(seconds));
    if (whole < 100)
        return u"%1 s"_s.arg(whole);
    const qint64 minutes = (whole + 30) / 60;
    return minutes < 100 ? u"%1 min"_s.arg(minutes) : u"%1 h"_s.arg((minutes + 30) / 60);
}

ProgressSink Output::progress()
{
    if (m_options.quiet || !stderrIsTerminal())
        return {};
    return [last = m_lastProgress](const Progress &progress) {
        const qint64 now = monotonicMs();
        if (now - *last < 100)
            return;
        *last = now;
        QString text = u"\r\x1b[K"_s + progress.stage + u' ' + QString::number(progress.done);
        if (progress.total > 0)
            text += u" of "_s + QString::number(progress.total);
        if (progress.perSecond > 0)
            text += u", "_s + QString::number(qRound64(progress.perSecond)) + u"/s"_s;
        if (progress.perSecond > 0 && progress.total > progress.done)
            text += u", about "_s
                + durationText(static_cast<double>(progress.total - progress.done) / progress.perSecond) + u" left"_s;
        put(stderr, text);
    };
}

void Output::endProgress()
{
    if (*m_lastProgress != 0 && stderrIsTerminal())
        put(stderr, u"\r\x1b[K"_s);
    *m_lastProgress = 0;
}

} // namespace rd::app
