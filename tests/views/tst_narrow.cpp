// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/patience.h"
#include "views/participants/historylist.h"
#include "views/support/detailsview.h"
#include "views/theme/theme.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

class MemoryState : public ViewState {
public:
    QHash<QString, QByteArray> kept;
    [[nodiscard]] QByteArray load(const QString &key) const override { return kept.value(key); }
    void save(const QString &key, const QByteArray &state) override { kept.insert(key, state); }
};

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts += action->text();
    return texts;
}

QList<int> shownColumns(const QTableView &table)
{
    QList<int> shown;
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (!table.isColumnHidden(column))
            shown += column;
    }
    return shown;
}

} // namespace

/// What gives way where there is little room, and that nothing is lost by it.
class TestNarrow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }

    void actionsWithoutRoomGoIntoTheMenuInTheirOrder()
    {
        // given a bar with five actions, one of which never goes
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *bar = new ActionBar(&page);
        column->addWidget(bar);
        QList<QAction *> actions;
        for (const QString &text : {u"Explain"_s, u"Reject …"_s, u"Hold …"_s, u"Withdraw approval"_s}) {
            actions += new QAction(text, &page);
            bar->addAction(actions.constLast());
        }
        QAction lasting(u"Approve"_s, &page);
        QPushButton *approve = bar->addLastingAction(&lasting, Emphasis::Primary);
        bar->setSelection(u"12 selected · 260.00 EUR"_s);
        page.resize(1400, 200);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page, 30'000));
        QTRY_VERIFY(bar->moreButton()->isHidden());
        // when the page becomes narrow
        page.resize(620, 200);
        // then the last ones are in the menu, in their order, and nothing is cut
        QTRY_VERIFY(bar->moreButton()->isVisible());
        const QStringList inMenu = textsOf(bar->moreButton()->menu()->actions());
        QVERIFY(!inMenu.isEmpty() && inMenu.size() < 4);
        QCOMPARE(inMenu, textsOf(actions.mid(4 - inMenu.size())));
        QVERIFY(approve->isVisible());
        QVERIFY(approve->geometry().right() <= bar->width());
        QVERIFY(bar->moreButton()->geometry().right() < approve->geometry().left());
        // what cannot be done does not take a place there
        actions.constLast()->setVisible(false);
        QTRY_VERIFY(!textsOf(bar->moreButton()->menu()->actions()).contains(u"Withdraw approval"_s)
            || bar->moreButton()->isHidden());
        actions.constLast()->setVisible(true);
        // and they come back with the room
        page.resize(1400, 200);
        QTRY_VERIFY(bar->moreButton()->isHidden());
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button != bar->moreButton())
                QVERIFY2(button->isVisible(), qPrintable(button->text()));
        }
    }

    /// A total that ends in an ellipsis is a wrong total.
    void totalsOfManyCurrenciesTakeASecondLine()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        column->addStretch(1);
        auto *bar = new ActionBar(&page);
        column->addWidget(bar);
        QAction reject(u"Reject …"_s, &page);
        QAction hold(u"Hold …"_s, &page);
        bar->addAction(&reject);
        bar->addAction(&hold);
        QAction lasting(u"Issue reward"_s, &page);
        QPushButton *issue = bar->addLastingAction(&lasting, Emphasis::Primary);
        const QString totals = u"6,447 selected · 87,089.58 USD · 28,741.53 EUR · 13,049.19 GBP · 1,637,406 JPY"_s;
        bar->setSelection(totals);
        const auto *summary = bar->findChild<PlainLabel *>();
        QVERIFY(summary);
        // Whatever the font: room for the totals and one button, but not for the others and what stands around them.
        page.resize(summary->fontMetrics().horizontalAdvance(totals) + issue->sizeHint().width(), 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page, 30'000));
        QVERIFY2(summary->width() < summary->fontMetrics().horizontalAdvance(totals), "there is no room in one line");
        QVERIFY(summary->heightForWidth(summary->width()) > summary->fontMetrics().height() * 3 / 2);
        QVERIFY2(summary->height() >= summary->heightForWidth(summary->width()), "all of it is seen");
        QVERIFY(summary->geometry().right() < issue->geometry().left());
        QVERIFY(issue->geometry().right() <= bar->width());
        QVERIFY(summary->alignment().testFlag(Qt::AlignLeft));
        page.setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(summary->geometry().left() > issue->geometry().right());
        QTRY_VERIFY2(summary->alignment().testFlag(Qt::AlignRight), "it begins where the bar begins");
        page.setLayoutDirection(Qt::LeftToRight);
        QTRY_VERIFY(summary->geometry().right() < issue->geometry().left());
        // in the narrowest window, too, the bar grows
        page.resize(page.minimumSizeHint().width(), 300);
        QTRY_VERIFY(bar->moreButton()->isVisible());
        QTRY_VERIFY(summary->height() >= summary->heightForWidth(summary->width()));
        QVERIFY(summary->geometry().bottom() <= bar->height());
    }

    void theMenuIsReachedAndUsedByKeyboard()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *before = new QLineEdit;
        column->addWidget(before);
        auto *bar = new ActionBar(&page);
        column->addWidget(bar);
        QAction first(u"Reject the selected rewards"_s, &page);
        QAction second(u"Hold the selected rewards"_s, &page);
        QAction lasting(u"Approve"_s, &page);
        bar->addLastingAction(&lasting);
        bar->addAction(&first);
        bar->addAction(&second);
        bar->setSelection(u"1 selected"_s);
        page.resize(420, 160);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page, 30'000));
        QTRY_VERIFY(bar->moreButton()->isVisible());
        before->setFocus();
        for (int i = 0; i < 4 && QApplication::focusWidget() != bar->moreButton(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), bar->moreButton());
        QSignalSpy triggered(&second, &QAction::triggered);
        // the menu opens on Space; its actions are those of the bar
        QTimer::singleShot(0, bar->moreButton()->menu(), [bar] {
            QMenu *menu = bar->moreButton()->menu();
            while (menu->activeAction() == nullptr || menu->activeAction()->text() != u"Hold the selected rewards"_s)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(bar->moreButton(), Qt::Key_Space);
        QTRY_COMPARE(triggered.size(), 1);
    }

    void lessImportantColumnsGoAndComeBack()
    {
        QStandardItemModel model(3, 5);
        model.setHorizontalHeaderLabels({u"Name"_s, u"Notes"_s, u"State"_s, u"Campaign"_s, u"Amount"_s});
        ElidedTable table(u"Rows"_s);
        MemoryState state;
        table.setModel(&model);
        table.setColumnWidths({28, 28, 12, 28, 14});
        table.setFixedColumns({0, 4});
        table.setColumnPriority({2, 3});
        table.remember(&state, u"rows"_s);
        table.resize(1200, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table, 30'000));
        QCOMPARE(shownColumns(table), (QList<int>{0, 1, 2, 3, 4}));
        table.resize(420, 300);
        QCOMPARE(shownColumns(table), (QList<int>{0, 2, 4}));
        QVERIFY(table.horizontalHeader()->length() <= table.viewport()->width());
        table.resize(1200, 300);
        QCOMPARE(shownColumns(table), (QList<int>{0, 1, 2, 3, 4}));
        // when a person asks for a column in the narrow table it stays, and only that is kept as a wish
        table.resize(420, 300);
        QMenu menu;
        table.fillColumnMenu(&menu);
        for (QAction *action : menu.actions()) {
            if (action->text() == "Campaign"_L1)
                action->trigger();
        }
        QVERIFY(shownColumns(table).contains(3));
        QVERIFY(state.kept.contains(u"rows"_s));
        ElidedTable again(u"Rows"_s);
        again.setModel(&model);
        again.setColumnWidths({28, 28, 12, 28, 14});
        again.remember(&state, u"rows"_s);
        QVERIFY2(!again.isColumnHidden(1), "what had to go for want of room was kept as hidden");
    }

    void rowsAreSelectedInEitherDirection()
    {
        QStandardItemModel model(3, 2);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            ElidedTable table(u"Rows"_s);
            table.setLayoutDirection(direction);
            table.setModel(&model);
            table.setColumnWidths({10, 10});
            table.horizontalHeader()->setStretchLastSection(false);
            table.resize(900, 200);
            table.show();
            QVERIFY(QTest::qWaitForWindowExposed(&table, 30'000));
            table.selectRow(2);
            QCOMPARE(table.currentIndex().row(), 2);
            QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        }
    }

    void figuresKeepTheirOrderFromRightToLeft()
    {
        const Money owed{-91284, Currency::parse(u"USD").value()};
        const QString plain = formatMoney(owed);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QString inArabic = formatMoney(owed);
        // the marks of its order are not shown as marks, while those that somebody typed are
        DetailsView details;
        details.addFact(u"Owed back"_s, inArabic);
        details.addFact(u"Together"_s, formatMoneys({owed, owed}));
        details.addSentence(u"Ada\u202E owes %1, \u2066she said"_s.arg(inArabic));
        details.addFact(u"Name"_s, u"\u2066Ann\u2069"_s);
        details.addSentence(u"\u20665 Anns\u2069 owe %1"_s.arg(inArabic));
        details.addNote(inArabic.repeated(500)); // more than is shown
        QStringList texts;
        for (const PlainLabel *label : details.findChildren<PlainLabel *>())
            texts += label->text();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(texts.contains(inArabic));
        QVERIFY(texts.contains(inArabic + u" \u00B7 "_s + inArabic));
        QVERIFY(texts.contains(u"Ada\u2039U+202E\u203A owes %1, \u2039U+2066\u203Ashe said"_s.arg(inArabic)));
        QVERIFY2(texts.contains(u"\u2039U+2066\u203AAnn\u2039U+2069\u203A"_s), "around words they are somebody's own");
        QVERIFY(texts.contains(u"\u2039U+2066\u203A5 Anns\u2039U+2069\u203A owe %1"_s.arg(inArabic)));
        const auto isCut = [&inArabic](const QString &text) {
            return text.size() <= 1201 && text.startsWith(inArabic.repeated(2)) && text.endsWith(QChar(0x2026));
        };
        const auto cut = std::find_if(texts.cbegin(), texts.cend(), isCut);
        QVERIFY2(cut != texts.cend(), "all of it together is limited");
        QCOMPARE(QString(*cut).remove(inArabic), u"\u2026"_s);
        QCOMPARE(inArabic, QString(QChar(0x2066) + plain + QChar(0x2069)));
        QCOMPARE(formatMoney(owed), plain);
        // a name from right to left does not turn the sentence around it
        QVERIFY(isolated(u"נועה"_s).startsWith(QChar(0x200E)));
        QCOMPARE(asSentence(u"3 rewards are still owed"_s), u"3 rewards are still owed."_s);
        QCOMPARE(asSentence(u"nobody decides alone"_s), u"Nobody decides alone."_s);
        QCOMPARE(asSentence(u"cus_12 is unknown."_s), u"cus_12 is unknown."_s);
    }

    void thePanelLeavesRoomForTheTable()
    {
        QWidget page;
        auto *row = new QHBoxLayout(&page);
        row->addWidget(new QWidget, 1);
        auto *panel = new SidePanel(u"Why"_s, &page);
        row->addWidget(panel);
        panel->open();
        page.resize(1600, 400);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page, 30'000));
        const int wanted = panel->width();
        page.resize(700, 400);
        QTRY_VERIFY(panel->width() <= 700 * 2 / 5);
        page.resize(1600, 400);
        QTRY_COMPARE(panel->width(), wanted);
    }

    void aListThatCouldNotBeReadSaysSoAndAsksAgain()
    {
        HistoryList list({u"Customers"_s, u"Nobody yet"_s, u"They appear here."_s}, Icon::Referrals,
            {{u"name"_s, u"Name"_s, false}});
        list.resize(500, 300);
        list.show();
        QVERIFY(list.beginPage());
        QVERIFY2(!list.beginPage(), "one at a time");
        list.failPage();
        QVERIFY(list.isEmptyShown());
        QPushButton *again = nullptr;
        for (QPushButton *button : list.findChildren<QPushButton *>())
            again = button->isVisible() ? button : again;
        QVERIFY(again);
        QSignalSpy wanted(&list, &HistoryList::retryWanted);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QVERIFY2(list.beginPage(), "it may be asked for again");
        PagedRows::Row row;
        row.id = 1;
        row.cells = {{u"Ada"_s}};
        list.addPage({row}, true);
        QVERIFY(!list.isEmptyShown());
        // and where there is something to see it stays, and the next page can be asked for again
        QSignalSpy more(list.rows(), &PagedRows::pageWanted);
        list.rows()->fetchMore({});
        QCOMPARE(more.size(), 1);
        QVERIFY(list.beginPage());
        list.failPage();
        QVERIFY(!list.isEmptyShown());
        list.rows()->fetchMore({});
        QCOMPARE(more.size(), 2);
    }

    void aWordWithoutBreaksPushesNothingAway()
    {
        const QString word = QString(60, u'w');
        for (const bool isMarkable : {false, true}) {
            const std::unique_ptr<PlainLabel> label(paragraphLabel(word));
            label->setSelectable(isMarkable);
            QVERIFY(label->minimumSizeHint().width() < label->fontMetrics().horizontalAdvance(word) / 2);
            const int line = label->heightForWidth(4000);
            QVERIFY2(label->heightForWidth(label->minimumSizeHint().width()) >= 3 * line, "it is broken, not cut");
            label->resize(label->minimumSizeHint().width(), label->heightForWidth(label->minimumSizeHint().width()));
            QVERIFY(!label->grab().isNull());
        }
    }

    void aPanelIsNotWidenedByWhatStandsInIt()
    {
        QAction action(u"Zeige alle Empfehlungen dieses Partnerprogrammteilnehmers"_s);
        action.setStatusTip(u"Go there"_s);
        DetailsView view;
        view.addHeading(QString(60, u'm'));
        view.addFact(u"Belohnte Zahlungen im Testmodus"_s, u"1,234"_s);
        view.addCopyFact({}, QString(80, u'm'), u"Copy"_s);
        view.addCommand(&action);
        view.finish();
        const int room = view.fontMetrics().averageCharWidth() * 36;
        QVERIFY2(view.minimumSizeHint().width() <= room, qPrintable(QString::number(view.minimumSizeHint().width())));
        auto *button = view.findChild<QPushButton *>();
        QVERIFY(!button->toolTip().isEmpty());
        view.resize(room, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view, 30'000));
        QVERIFY(button->geometry().right() < room);
    }

    void amountsAreTypedAsThePersonWritesThem_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor"); // -1 = refused
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("point") << english << u"12.50"_s << u"EUR"_s << qint64(1250);
        QTest::newRow("comma") << german << u"12,5"_s << u"EUR"_s << qint64(1250);
        QTest::newRow("whole") << german << u" 12 "_s << u"EUR"_s << qint64(1200);
        QTest::newRow("no decimals") << english << u"1500"_s << u"JPY"_s << qint64(1500);
        QTest::newRow("three decimals") << english << u"1.234"_s << u"KWD"_s << qint64(1234);
        QTest::newRow("thousands") << german << u"1.500"_s << u"KWD"_s << qint64(-1);
        QTest::newRow("grouping") << english << u"1,500.00"_s << u"EUR"_s << qint64(-1);
        QTest::newRow("too fine") << english << u"1.005"_s << u"EUR"_s << qint64(-1);
        QTest::newRow("yen of a half") << english << u"1.5"_s << u"JPY"_s << qint64(-1);
        QTest::newRow("negative") << english << u"-3"_s << u"EUR"_s << qint64(-1);
        QTest::newRow("words") << english << u"twelve"_s << u"EUR"_s << qint64(-1);
        QTest::newRow("no such currency") << english << u"1"_s << u"ZZZ"_s << qint64(-1);
        QTest::newRow("beyond bounds") << english << u"99999999999999999"_s << u"EUR"_s << qint64(-1);
    }
    void amountsAreTypedAsThePersonWritesThem()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        const QLocale before;
        QLocale::setDefault(locale);
        MoneyEdit edit(u"Amount"_s, {Currency::parse(u"EUR").value()});
        QTest::keyClicks(edit.amountField(), typed);
        edit.currencyChoice()->setEditText(code);
        const auto money = edit.money();
        QLocale::setDefault(before);
        QCOMPARE(money ? money->minor : qint64(-1), minor);
        if (!money)
            QVERIFY(!money.error().text.isEmpty());
    }
};

QTEST_MAIN(TestNarrow)
#include "tst_narrow.moc"
