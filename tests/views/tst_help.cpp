// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The help: it opens at what is about the place, is searched in every language, and loads nothing but its own pages.
#include "tests/views/deskfixture.h"
#include "tests/views/sheetmakers.h"
#include "views/support/helpwindow.h"
#include "views/theme/theme.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace rd;
using namespace rd::views;

namespace {

/// The folders of pages: English and each language.
QStringList helpFolders()
{
    QStringList folders{u":/help"_s};
    QDirIterator inside(u":/help"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (inside.hasNext())
        folders += inside.next();
    return folders;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
    }
    void init() { QVERIFY(m_desk->activate()); }
    void cleanup()
    {
        for (HelpWindow *help : m_desk->window->findChildren<HelpWindow *>())
            delete help;
        QVERIFY(m_desk->tidyUp());
        QLocale::setDefault(QLocale::c());
    }
    void cleanupTestCase() { m_desk.reset(); }

    /// Every place that F1 leads to is a heading of its page in every language.
    void everyPlaceIsInEveryLanguage()
    {
        QStringList missing;
        const QStringList folders = helpFolders();
        QCOMPARE(folders.size(), 7);
        std::vector<HelpEntry> entries = helpEntries();
        entries.push_back({"ImportSheet", "participants", "import"});
        entries.push_back({"ImportSheet", "referrals", "import-referrals"});
        for (const QString &folder : folders) {
            for (const HelpEntry &entry : entries) {
                const QString topic = QString::fromLatin1(entry.topic);
                const auto sections = helpSections(topic, u"%1/%2.html"_s.arg(folder, topic));
                QVERIFY2(!sections.empty(), entry.topic);
                const bool isThere = std::any_of(sections.begin(), sections.end(),
                    [&entry](const HelpSection &one) { return one.anchor == QLatin1String(entry.anchor); });
                if (!isThere && *entry.anchor != '\0')
                    missing += u"%1/%2#%3"_s.arg(folder, topic, QString::fromLatin1(entry.anchor));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    /// Headings have the same ids in all languages, each once in its page.
    void idsAreTheSameEverywhere()
    {
        for (const QString &topic : helpTopics()) {
            QStringList ids;
            for (const QString &folder : helpFolders()) {
                QStringList own;
                for (const HelpSection &section : helpSections(topic, u"%1/%2.html"_s.arg(folder, topic)))
                    own += section.anchor;
                if (ids.isEmpty())
                    ids = own;
                QVERIFY2(own == ids, qPrintable(folder + u'/' + topic + u": "_s + own.join(u' ')));
            }
            ids.removeAll(QString());
            QCOMPARE(ids.removeDuplicates(), 0);
        }
    }

    /// The classes named are ones a widget can say it is of.
    void everyClassIsThere()
    {
        static const QRegularExpression kClass(u"class (\\w+)(?: final)? : public [^{]*\\{\\s*Q_OBJECT"_s);
        QStringList classes;
        QDirIterator sources(
            QStringLiteral(RD_SOURCE_DIR "/views"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            for (auto found = kClass.globalMatch(text); found.hasNext();)
                classes += found.next().captured(1);
        }
        QStringList unknown;
        for (const HelpEntry &entry : helpEntries()) {
            if (!classes.contains(QString::fromLatin1(entry.widget)))
                unknown += QString::fromLatin1(entry.widget);
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
    }

    void f1OpensAtWhatHasTheFocus()
    {
        MainWindow *window = m_desk->window.get();
        QObject::connect(window, &MainWindow::helpRequested, window,
            [this, window](PageId page) { showHelp(window, page, &m_desk->dialogs); });
        window->go(PageId::Payouts);
        QVERIFY(m_desk->settle());
        QTest::keyClick(window, Qt::Key_F1);
        HelpWindow *help = window->findChild<HelpWindow *>();
        QVERIFY(isInFront(help));
        QCOMPARE(help->browser()->source().fileName(), u"payouts.html"_s);
        help->close();
        // Over a sheet it opens at the heading about the sheet.
        QVERIFY(m_desk->activate());
        SheetMakers makers(*m_desk);
        QDialog *sheet = makers.all().at(u"import"_s)();
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
        QVERIFY(isInFront(sheet) && m_desk->settle());
        window->go(PageId::Participants);
        QTest::keyClick(sheet, Qt::Key_F1);
        auto *over = sheet->findChild<HelpWindow *>();
        QVERIFY(isInFront(over));
        QCOMPARE(over->browser()->source().fileName(), u"participants.html"_s);
        QTRY_VERIFY(isInSight(*over, u"Import"_s));
        QVERIFY2(!isInSight(*over, u"Participants"_s), "it begins with the heading");
        over->close();
    }

    void aSearchLeadsToThePlaceAndMarksIt_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"en_US"_s << u"keychain signed"_s;
        QTest::newRow("German, without accents") << u"de_DE"_s << u"schlusselbund"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"参加者"_s;
        QTest::newRow("Hindi") << u"hi_IN"_s << u"आयात"_s;
    }
    void aSearchLeadsToThePlaceAndMarksIt()
    {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(locale));
        HelpWindow *help = open(PageId::Overview);
        QVERIFY(help);
        help->searchField()->setFocus();
        help->searchField()->setText(words);
        QVERIFY(help->results()->isVisible());
        QVERIFY2(help->results()->count() > 0, "nothing was found");
        QVERIFY(help->results()->item(0)->text().contains(u'\n')); // with an excerpt
        QTest::keyClick(help->searchField(), Qt::Key_Return);
        const QList<QTextEdit::ExtraSelection> marks = help->browser()->extraSelections();
        QVERIFY(!marks.isEmpty());
        const int scrolled = help->browser()->verticalScrollBar()->value();
        const bool isInSight = std::any_of(marks.begin(), marks.end(), [help](const QTextEdit::ExtraSelection &mark) {
            return help->browser()->viewport()->rect().intersects(help->browser()->cursorRect(mark.cursor));
        });
        QVERIFY2(isInSight, qPrintable(u"scrolled to %1"_s.arg(scrolled)));
        // The next one, with the keyboard.
        if (help->results()->count() > 1) {
            QTest::keyClick(help->searchField(), Qt::Key_Down);
            QVERIFY(help->results()->hasFocus());
            QTest::keyClick(help->results(), Qt::Key_Down);
            const QUrl before = help->browser()->source();
            QTest::keyClick(help->results(), Qt::Key_Return);
            QVERIFY(help->browser()->source() != before);
        }
        // Esc leaves the search first, the window afterwards.
        QTest::keyClick(help, Qt::Key_Escape);
        QVERIFY(help->isVisible());
        QVERIFY(help->contents()->isVisible());
        QVERIFY(help->browser()->extraSelections().isEmpty());
    }

    void everySectionIsFoundByItsHeading()
    {
        const std::vector<HelpSection> sections = helpSections();
        QVERIFY(sections.size() > 50);
        for (const HelpSection &section : sections) {
            const std::vector<HelpHit> hits = searchHelp(sections, section.title.toUpper());
            const bool isFound = std::any_of(hits.begin(), hits.end(), [&section](const HelpHit &hit) {
                return hit.section.topic == section.topic && hit.section.number == section.number;
            });
            QVERIFY2(isFound, qPrintable(section.topic + u": "_s + section.title));
        }
        QVERIFY(searchHelp(sections, u"  "_s).empty());
        QVERIFY(searchHelp(sections, u"a"_s).empty());
        QVERIFY(searchHelp(sections, u"zzzqqq"_s).empty());
        for (const HelpHit &hit : searchHelp(sections, u"file"_s))
            QVERIFY(hit.excerpt.size() <= 200);
    }

    void placesOfWordsAreThoseOfTheText()
    {
        const QString text = u"Schlüssel, SCHLUSSEL; ﬁle"_s; // a ligature is one sign
        const QList<std::pair<int, int>> places = wordPlaces(text, u"schlussel file"_s, 10);
        QCOMPARE(places.size(), 3);
        QCOMPARE(text.mid(places[0].first, places[0].second), u"Schlüssel"_s);
        QCOMPARE(text.mid(places[1].first, places[1].second), u"SCHLUSSEL"_s);
        QCOMPARE(text.mid(places[2].first, places[2].second), u"ﬁle"_s);
        QCOMPARE(wordPlaces(text, u"s"_s, 2).size(), 2);
    }

    void backForwardAndContents()
    {
        HelpWindow *help = open(PageId::Rewards);
        QVERIFY(help);
        QCOMPARE(help->contents()->topLevelItemCount(), 9);
        help->contents()->setFocus();
        help->contents()->setCurrentItem(help->contents()->topLevelItem(6)->child(3)); // payouts
        QTest::keyClick(help->contents(), Qt::Key_Return);
        QCOMPARE(help->browser()->source().fileName(), u"payouts.html"_s);
        QCOMPARE(help->contents()->currentItem()->parent(), help->contents()->topLevelItem(6));
        QTRY_VERIFY(isInSight(*help, help->contents()->currentItem()->text(0)));
        QTest::keyClick(help, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help->browser()->source().fileName(), u"rewards.html"_s);
        QTest::keyClick(help, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help->browser()->source().fileName(), u"payouts.html"_s);
        const qreal before = help->browser()->font().pointSizeF();
        QTest::keyClick(help, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(help->browser()->font().pointSizeF() > before);
        QTest::keyClick(help, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(help->browser()->font().pointSizeF(), before);
        QVERIFY(DeskFixture::unnamed(help).isEmpty());
    }

    void aPageIsPrinted()
    {
        m_desk->dialogs.printerAnswer = m_desk->path(u"help.pdf"_s);
        HelpWindow *help = open(PageId::Rewards);
        QVERIFY(help);
        QTest::keyClick(help, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_desk->dialogs.printerQuestions.size(), 1);
        QFile paper(m_desk->path(u"help.pdf"_s));
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QVERIFY(paper.read(5).startsWith("%PDF"));
        QVERIFY(paper.size() > 5000);
    }

    void nothingIsLoadedFromElsewhere()
    {
        HelpWindow *help = open(PageId::Rewards);
        QVERIFY(help);
        const QString before = help->browser()->toPlainText();
        for (const QString &address :
            {u"https://example.com/x.html"_s, u"file:///etc/passwd"_s, u"qrc:/data/iban.txt"_s})
            QVERIFY2(!help->browser()->loadResource(QTextDocument::HtmlResource, QUrl(address)).isValid(),
                qPrintable(address));
        // And no page asks for anything.
        static const QRegularExpression kOutside(u"(src|href)=\"(?![a-z_]+\\.html\")"_s);
        for (const QString &folder : helpFolders()) {
            for (const QString &topic : helpTopics()) {
                QFile page(u"%1/%2.html"_s.arg(folder, topic));
                QVERIFY(page.open(QIODevice::ReadOnly));
                QVERIFY2(!kOutside.match(QString::fromUtf8(page.readAll())).hasMatch(), qPrintable(page.fileName()));
            }
        }
    }

private:
    static bool isInSight(const HelpWindow &help, const QString &heading)
    {
        const QTextBrowser *browser = help.browser();
        for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0 && block.text() == heading)
                return browser->viewport()->rect().intersects(browser->cursorRect(QTextCursor(block)));
        }
        return false;
    }
    HelpWindow *open(PageId page)
    {
        m_desk->window->go(page);
        (void)m_desk->settle();
        m_desk->window->setFocus();
        showHelp(m_desk->window.get(), page, &m_desk->dialogs);
        auto *help = m_desk->window->findChild<HelpWindow *>();
        return isInFront(help) ? help : nullptr;
    }
    /// Keys go to this window and its shortcuts. That it is active is not enough: a window is so with the one it
    /// belongs to.
    static bool isInFront(const QWidget *window)
    {
        return window && QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }, 30000);
    }
    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
