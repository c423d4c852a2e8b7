// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/statementpaper.h"
#include "views/widgets/format.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

Statement hostile()
{
    Statement statement;
    statement.participant = ParticipantId{7};
    statement.name = u"<img src=\"http://192.0.2.1/x.png\"><b>Bold</b> O'Neil; \"x\" & Söhne \u202Eevil"_s;
    statement.email = u"=cmd|'/c calc'!A1@example.com"_s;
    statement.codes = {u"<script>alert(1)</script>"_s};
    statement.merchant = u"Acme & Co <i>GmbH</i>"_s;
    statement.from = toLocalDay(QDate(2026, 5, 1));
    statement.to = toLocalDay(QDate(2026, 5, 31));
    statement.zone = "Europe/Berlin";
    StatementAccount account;
    account.currency = *Currency::parse(u"USD");
    account.opening = 1'000;
    account.closing = 1'000;
    statement.accounts.push_back(account);
    StatementLine line;
    line.bookedOn = toLocalDay(QDate(2026, 5, 3));
    line.currency = account.currency;
    line.minor = 2'250;
    line.campaign = u"<a href=\"http://192.0.2.1\">Give</a>"_s;
    line.objectId = u"in_123"_s;
    line.paidOn = toLocalDay(QDate(2026, 4, 30));
    line.addedLater = true;
    statement.lines.push_back(line);
    if (!statement.accounts.front().book(line.part, line.minor))
        qFatal("does not add up");
    return statement;
}

QString usd(qint64 minor)
{
    return formatMoney({minor, *Currency::parse(u"USD")});
}

QString textOf(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"statement.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write the file");
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

/// A statement on paper: plain text of the books, never markup.
class TestStatementPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNothingOfTheBooksForMarkup()
    {
        const QString html = StatementPaper::html(hostile());
        for (const char *tag : {"<img", "<script", "<a ", "<i>"})
            QVERIFY2(!html.contains(QLatin1StringView(tag)), tag);
        QVERIFY(html.contains(u"&lt;img"_s));
        QVERIFY(html.contains(u"Acme &amp; Co &lt;i&gt;"_s));
        QVERIFY2(!html.contains(QChar(0x202E)), "nothing turns the reading direction");
    }

    void saysBalancesAndEntries()
    {
        const QString html = StatementPaper::html(hostile());
        for (const QString &wanted : {usd(2250), usd(3250), u"in_123"_s, u"added later"_s, u"1 May 2026"_s,
                 u"31 May 2026"_s, u"Europe/Berlin"_s})
            QVERIFY2(html.contains(wanted), qPrintable(wanted));
    }

    void addsUpADayWhereThereAreTooManyLines()
    {
        Statement statement = hostile();
        const StatementLine line = statement.lines.front();
        statement.lines.assign(StatementPaper::kMostLines + 1, line);
        const QString html = StatementPaper::html(statement);
        QVERIFY(html.size() < 20'000);
        QVERIFY(html.contains(usd(4'502'250))); // 2,001 times 22.50
        QVERIFY(!html.contains(u"in_123"_s));
    }

    void printsTheSameAsPdf()
    {
        const QByteArray pdf = StatementPaper::pdf(hostile());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.size() > 1'000);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString text = textOf(pdf).replace(QChar(QChar::Nbsp), u' ');
        for (const QString &wanted :
            {u"Statement"_s, usd(2250), usd(3250), u"in_123"_s, u"<img"_s, u"Acme & Co <i>GmbH</i>"_s})
            QVERIFY2(
                text.contains(QString(wanted).replace(QChar(QChar::Nbsp), u' ')), qPrintable(wanted + u'\n' + text));
    }
};

QTEST_MAIN(TestStatementPaper)
#include "tst_statementpaper.moc"
