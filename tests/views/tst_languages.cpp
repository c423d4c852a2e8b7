// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/arabicwords.h"
#include "tests/views/cuttexts.h"
#include "tests/views/deskfixture.h"
#include "tests/views/pseudotranslator.h"
#include "views/support/languages.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

QAction *actionNamed(const QList<QAction *> &actions, const QString &text)
{
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
        if (action->menu()) {
            if (QAction *inner = actionNamed(action->menu()->actions(), text))
                return inner;
        }
    }
    return nullptr;
}

bool hasFont(QFontDatabase::WritingSystem letters)
{
    return !QFontDatabase::families(letters).isEmpty();
}

} // namespace

/// The window in every language it speaks.
class TestLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void cleanup()
    {
        speak(u"en"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void pagesFit_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pseudo"); // words a third longer, or in Arabic letters; both from right to left
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code << QString();
        QTest::newRow("pseudo") << u"en"_s << u"long"_s;
        QTest::newRow("arabic pseudo") << u"en"_s << u"arabic"_s;
    }
    /// No button, no box and no label on any page is smaller than its words, in a small window.
    void pagesFit()
    {
        QFETCH(QString, code);
        QFETCH(QString, pseudo);
        speak(code);
        QCOMPARE(QLocale().language(), QLocale(code).language());
        PseudoTranslator longWords; // takes itself away
        std::optional<ArabicWords> arabic;
        if (pseudo == "long"_L1) {
            QApplication::installTranslator(&longWords);
            QApplication::setLayoutDirection(Qt::RightToLeft);
        } else if (!pseudo.isEmpty()) {
            arabic.emplace();
        }
        DeskFixture desk(true);
        QVERIFY(desk.show({1024, 640}));
        QStringList cut;
        const std::pair<PageId, QString> places[] = {{PageId::Overview, {}}, {PageId::Campaigns, {}},
            {PageId::Participants, {}}, {PageId::Referrals, {}}, {PageId::Referrals, u"payments"_s},
            {PageId::Rewards, {}}, {PageId::Payouts, {}}, {PageId::Connections, {}}, {PageId::Activity, {}},
            {PageId::Activity, u"records"_s}};
        for (const auto &[id, inner] : places) {
            desk.window->go(id, inner);
            QVERIFY(desk.settle());
            // Without letters of its own a text is as wide as the boxes that stand for them.
            const bool hasLetters =
                (code != "hi"_L1 || hasFont(QFontDatabase::Devanagari)) && (!arabic || hasFont(QFontDatabase::Arabic));
            QVERIFY2(desk.window->width() == 1024 || !hasLetters,
                qPrintable(u"page %1 widens the window to %2"_s.arg(static_cast<int>(id)).arg(desk.window->width())));
            const QStringList found = cutTexts(desk.window.get()) + widerThanTheirPlace(desk.window.get());
            for (const QString &one : found)
                cut += u"page %1: %2"_s.arg(static_cast<int>(id)).arg(one);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        const QAction *quit = actionNamed(desk.window->menuBar()->actions(), u"&Quit"_s);
        QCOMPARE(quit != nullptr, code == "en"_L1 && pseudo.isEmpty());
    }

    /// What a translation keeps is kept by the letters that stand for one, too.
    void arabicLettersKeepWhatIsNoWord_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("kept");
        QTest::newRow("place") << u"%1 of %L2 rows"_s << u"%1 %L2"_s;
        QTest::newRow("tag") << u"<b>All</b> &amp; none"_s << u"<b></b> &amp; "_s;
        QTest::newRow("name") << u"From Stripe to PayPal"_s << u" Stripe  PayPal"_s;
        QTest::newRow("file") << u"Tables (*.csv)"_s << u" (*.csv)"_s;
        QTest::newRow("figure") << u"at most 600.50"_s << u"  600.50"_s;
        QTest::newRow("key") << u"S&ync now"_s << u"& "_s;
    }
    void arabicLettersKeepWhatIsNoWord()
    {
        QFETCH(QString, english);
        QFETCH(QString, kept);
        const QString said = ArabicTranslator::said(english);
        QVERIFY2(said.size() > english.size() || english.size() < 20, qPrintable(said));
        QString left;
        bool isArabic = false;
        for (const QChar letter : said) {
            isArabic = isArabic || letter.script() == QChar::Script_Arabic;
            if (letter.script() != QChar::Script_Arabic)
                left += letter;
        }
        QVERIFY(isArabic);
        QCOMPARE(left.simplified(), kept.simplified());
    }

    void oneAndMoreAreSaidAsTheLanguageDoes()
    {
        speak(u"de"_s);
        const auto days = [](int n) {
            return QCoreApplication::translate("rd::items::CampaignModel", "%Ln days", nullptr, n);
        };
        QCOMPARE(days(1), u"1 Tag"_s);
        QCOMPARE(days(2), u"2 Tage"_s);
        speak(u"en"_s);
        QCOMPARE(days(1), u"1 day"_s);
    }

    /// What the application makes of it: tst_languagechange.
    void aChosenLanguageIsKeptAndTold()
    {
        DeskFixture desk(false);
        QVERIFY(desk.show());
        QAction *german = actionNamed(desk.window->menuBar()->actions(), u"Deutsch"_s);
        QVERIFY(german);
        QVERIFY(!german->isChecked());
        QSignalSpy chosen(desk.window.get(), &MainWindow::languageChosen);
        german->trigger();
        QCOMPARE(desk.session().viewState().load(u"window/language"_s), QByteArray("de"));
        QCOMPARE(chosen.value(0).value(0).toString(), u"de"_s);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
