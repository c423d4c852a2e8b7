// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The overview on paper: what is on the screen is in the file.
#include "tests/views/deskfixture.h"
#include "views/dashboards/attentionlist.h"
#include "views/dashboards/overviewpage.h"
#include "views/dashboards/overviewprintsheet.h"
#include "views/dashboards/periodchoice.h"
#include "views/theme/theme.h"
#include "views/widgets/charts/funnelchart.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/figurecard.h"
#include "views/widgets/format.h"
#include "views/widgets/testmodeband.h"

#include <QBuffer>
#include <QComboBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

/// Without what keeps amounts together on a line, and with the letters of which a font makes one sign ("fi").
QString spaced(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ')
        .replace(QChar(0xfb01), u"fi"_s)
        .replace(QChar(0xfb02), u"fl"_s)
        .remove(QChar(0x200e))
        .remove(QChar(0x2068))
        .remove(QChar(0x2069));
}

/// What a drawing looks like.
QImage shown(QPicture drawing, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.play(&painter);
    return image;
}

QString textOf(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    return spaced(QString::fromUtf8(process.readAllStandardOutput()));
}

/// Words of a file that stand beyond the edge of their page.
QStringList wordsBeyond(const QString &file)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, file, u"-"_s});
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("pdftotext: %s", process.readAllStandardError().constData());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    static const QRegularExpression kPlace(
        u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\"|<word [^>]*xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)"_s);
    QSizeF page;
    QStringList beyond;
    for (auto match = kPlace.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        if (!found.captured(1).isEmpty())
            page = QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble());
        else if (found.captured(3).toDouble() > page.width() || found.captured(4).toDouble() > page.height())
            beyond += found.captured(5);
    }
    if (page.isEmpty())
        qFatal("no pages");
    return beyond;
}

} // namespace

class TestOverviewPrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        QVERIFY(m_fixture->show());
        m_page = static_cast<OverviewPage *>(m_fixture->window->page(PageId::Overview));
        m_page->periodChoice()->setCurrentIndex(
            m_page->periodChoice()->findData(static_cast<int>(OverviewPeriod::Months12)));
        QVERIFY(m_fixture->settle());
    }
    void cleanup()
    {
        QVERIFY(m_fixture->tidyUp());
        Theme::setMode(ThemeMode::Light);
        QVERIFY(m_fixture->settle());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void isOnPaperAsOnTheScreen()
    {
        QVERIFY(m_page->printAction()->isEnabled());
        m_fixture->dialogs.fileAnswer = m_fixture->path(u"overview.pdf"_s);
        QVERIFY(m_fixture->activate());
        m_page->periodChoice()->setFocus();
        QTest::keyClick(m_page->periodChoice(), Qt::Key_P, Qt::ControlModifier);
        auto *sheet = qobject_cast<OverviewPrintSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        QVERIFY(DeskFixture::unnamed(sheet).isEmpty());
        QSignalSpy printed(sheet, &PaperSheet::printed);
        QTest::mouseClick(sheet->pdfButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 60'000);
        QCOMPARE(m_fixture->dialogs.fileQuestions.constFirst().suggestedName, u"overview.pdf"_s);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        const QString text = textOf(*m_fixture->dialogs.fileAnswer);
        QStringList wanted{u"Overview"_s, u"All campaigns"_s, u"Page 1"_s, u"as of "_s, TestModeBand::words().left(9)};
        const auto figures = m_page->findChildren<FigureCard *>();
        QCOMPARE(figures.size(), 5);
        int lines = 0;
        for (const FigureCard *figure : figures) {
            wanted += figure->title();
            for (const QString &line : figure->lines()) {
                wanted += line;
                ++lines;
            }
        }
        QVERIFY(lines >= 5);
        for (const auto *chart : m_page->findChildren<ChartCard *>()) {
            if (!chart->isEmpty())
                wanted += chart->title();
        }
        for (const AttentionRow *row : m_page->attention()->rows())
            wanted += row->item().text;
        for (const QString &one : std::as_const(wanted))
            QVERIFY2(text.contains(spaced(one)), qPrintable(one + u"\n"_s + text));
        QCOMPARE(wordsBeyond(*m_fixture->dialogs.fileAnswer), QStringList());
        // The texts inside of charts are texts, too.
        QVERIFY2(text.contains(spaced(m_page->funnelCard()->table().rows.constFirst().constFirst())), qPrintable(text));
    }

    /// Paper is white: a dark window prints what a light one does, and stays dark.
    void aDarkWindowPrintsLightCharts()
    {
        const auto drawings = [this] {
            QList<QImage> all;
            for (auto *chart : m_page->findChildren<ChartCard *>()) {
                for (int face = 0; !chart->isEmpty() && face < chart->faces().size(); ++face)
                    all += shown(chart->paperDrawing(face), chart->drawingSize());
            }
            return all;
        };
        const QByteArray onScreen = m_page->revenueChartCard()->drawing();
        const QList<QImage> light = drawings();
        QVERIFY(light.size() >= 6);
        for (const QImage &one : light) {
            QCOMPARE(one.pixelColor(one.width() - 1, one.height() - 1), QColor(Qt::white));
            QVERIFY(one != shown(QPicture(), one.size())); // something is drawn
        }
        QCOMPARE(m_page->revenueChartCard()->drawing(), onScreen);
        Theme::setMode(ThemeMode::Dark);
        QVERIFY(m_fixture->settle());
        QCOMPARE(currentScheme(), Scheme::Dark);
        const QByteArray dark = m_page->revenueChartCard()->drawing();
        QVERIFY(dark != onScreen);
        QCOMPARE(drawings(), light);
        QCOMPARE(currentScheme(), Scheme::Dark);
        QCOMPARE(m_page->revenueChartCard()->drawing(), dark);
    }

    void everyCurrencyHasItsChart()
    {
        TimeSeriesChart chart(u"Revenue"_s);
        ChartTimeData data;
        data.starts = {QDate(2026, 1, 1), QDate(2026, 1, 2)};
        data.series = {{u"Revenue"_s, Currency::parse(u"EUR").value(), {100, 200}, {}},
            {u"Revenue"_s, Currency::parse(u"USD").value(), {300, 500}, {}}};
        chart.resize(600, 400);
        chart.setData(data);
        QCOMPARE(chart.faces().size(), 2);
        QVERIFY(shown(chart.paperDrawing(0), chart.drawingSize()) != shown(chart.paperDrawing(1), chart.drawingSize()));
        QCOMPARE(*chart.unit(), Currency::parse(u"EUR").value()); // as the person left it

        OverviewPaper::Content content;
        content.title = u"Overview"_s;
        content.charts = {&chart};
        content.figures = {{u"Issued"_s, {u"1.00 EUR"_s, u"5.00 USD"_s}, {}}};
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        auto writer = std::make_shared<QPdfWriter>(&buffer);
        OverviewPaper paper(content, nullptr);
        std::optional<Status> outcome;
        connect(&paper, &PrintJob::finished, &paper, [&outcome](const Status &end) { outcome = end; });
        paper.start(writer);
        writer.reset(); // it is let go of before the end is told
        QTRY_VERIFY(outcome);
        QVERIFY(*outcome);
        QVERIFY(bytes.startsWith("%PDF-") && bytes.contains("%%EOF"));
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("pdftotext is not installed");
        QFile file(m_fixture->path(u"two.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const QString text = textOf(file.fileName());
        for (const QString &one : {u"Revenue (EUR)"_s, u"Revenue (USD)"_s, u"1.00 EUR"_s, u"5.00 USD"_s})
            QVERIFY2(text.contains(one), qPrintable(text));
    }

    void canBeStoppedAndGoesToAPrinter()
    {
        OverviewPaper::Content content;
        content.title = u"Overview"_s;
        for (auto *chart : m_page->findChildren<ChartCard *>())
            content.charts += chart;
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        OverviewPaper paper(content, nullptr);
        std::optional<Status> outcome;
        connect(&paper, &PrintJob::finished, &paper, [&outcome](const Status &end) { outcome = end; });
        paper.start(std::make_shared<QPdfWriter>(&buffer));
        paper.cancel();
        QTRY_VERIFY(outcome);
        QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);

        m_fixture->dialogs.printerAnswer = m_fixture->path(u"printer.pdf"_s);
        m_page->printAction()->trigger();
        auto *sheet = qobject_cast<OverviewPrintSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        QSignalSpy printed(sheet, &PaperSheet::printed);
        QTest::keyClick(sheet, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 60'000);
        QCOMPARE(m_fixture->dialogs.printerQuestions.size(), 1);
        QVERIFY(QFileInfo(*m_fixture->dialogs.printerAnswer).size() > 1'000);
    }

private:
    std::unique_ptr<DeskFixture> m_fixture;
    OverviewPage *m_page = nullptr;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    TestOverviewPrint test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overviewprint.moc"
