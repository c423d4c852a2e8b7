// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What helps in every table: the fields of the search, saved filters, the height of rows, and what is selected, copied
// and kept in sight everywhere.
#include "models/items/batchmodel.h"
#include "models/items/participantmodel.h"
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "views/activity/activitypage.h"
#include "views/activity/recordspage.h"
#include "views/participants/participantspage.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutspage.h"
#include "views/referrals/paymentspage.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/grouplist.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/settingssheet.h"
#include "views/support/filtermenu.h"
#include "views/support/savedfilters.h"
#include "views/support/tabletools.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/frozentable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDebug>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

#include <memory>

using namespace rd;
using namespace rd::views;

namespace {

QAction *entryOf(const QMenu *menu, const QString &beginning)
{
    for (QAction *action : menu->actions()) {
        if (QString(action->text()).remove(u'&').startsWith(beginning))
            return action;
    }
    return nullptr;
}

void clickIn(QMenu *menu, QAction *action)
{
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

QMenu *shownMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// Counts how often it is painted.
class Watch : public QObject {
public:
    int paints = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// Writes one word at the side where words begin.
class Word : public QWidget {
public:
    using QWidget::QWidget;
    QRect used;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::write(&painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, u"word"_s, &used);
    }
};

} // namespace

class TestTableTools : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show({1280, 800}));
    }
    void cleanup()
    {
        Theme::setDensity(Density::Normal);
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        QVERIFY(m_desk->tidyUp());
        for (const PageId id : {PageId::Rewards, PageId::Participants, PageId::Referrals})
            static_cast<TablePage *>(m_desk->window->page(id))->filters()->clear();
        QVERIFY(m_desk->settle());
    }
    void cleanupTestCase() { m_desk.reset(); }

    // --- fields

    void everyFieldIsListedWithAnExample()
    {
        auto *page = rewards();
        const QList<FilterMenu::Field> fields = page->tools()->filterMenu()->fields();
        QStringList names;
        for (const FilterMenu::Field &field : fields) {
            names += field.name;
            QVERIFY2(!field.title.isEmpty() && field.example.startsWith(QString(field.name + u':')),
                qPrintable(field.example));
            // What is shown as an example can be asked for as it stands.
            if (field.example.endsWith(u'\u2026'))
                continue;
            page->filters()->search()->setText(field.example);
            QVERIFY(m_desk->settle());
            QTRY_COMPARE(page->model()->searchText(), field.example.toCaseFolded());
            QVERIFY2(!page->model()->complaint(), qPrintable(field.example));
        }
        QCOMPARE(names, page->model()->fieldNames());
        QVERIFY(names.contains(u"amount"_s) && names.contains(u"state"_s));
    }

    void aValueIsChosenWithTheMouse()
    {
        auto *page = rewards();
        const int before = page->model()->rowCount();
        QPushButton *button = page->tools()->filterMenu()->button();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QMenu *menu = shownMenu();
        QVERIFY(menu);
        const auto stateColumn = static_cast<std::size_t>(items::RewardColumn::State);
        QAction *states = entryOf(menu, page->model()->columns()[stateColumn].title);
        QVERIFY(states && states->menu());
        clickIn(menu, states);
        QTRY_VERIFY(states->menu()->isVisible());
        QAction *due = entryOf(states->menu(), u"state:due"_s);
        QVERIFY(due);
        clickIn(states->menu(), due);
        QTRY_COMPARE(page->model()->searchText(), u"state:due"_s);
        QVERIFY(page->model()->rowCount() > 0 && page->model()->rowCount() < before);
        QVERIFY(page->filters()->search()->edit()->hasFocus());
        // What is there already stays, once.
        due->trigger();
        QCOMPARE(page->filters()->search()->text(), u"state:due"_s);
    }

    void aFieldIsBegunWithKeys()
    {
        auto *page = rewards();
        QLineEdit *edit = page->filters()->search()->edit();
        edit->setFocus();
        QTest::keyClicks(edit, u"ada"_s);
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        QMenu *menu = shownMenu();
        QVERIFY(menu);
        const auto amountColumn = static_cast<std::size_t>(items::RewardColumn::Amount);
        QAction *amount = entryOf(menu, page->model()->columns()[amountColumn].title);
        QVERIFY(amount && amount->text().contains(u"amount:>50"_s));
        for (int i = 0; i < menu->actions().size() && menu->activeAction() != amount; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QCOMPARE(menu->activeAction(), amount);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(edit->text(), u"ada amount:"_s);
        QVERIFY(edit->hasFocus());
        QCOMPARE(edit->cursorPosition(), int(edit->text().size()));
        QTest::keyClicks(edit, u">0"_s);
        QTRY_COMPARE(page->model()->searchText(), u"ada amount:>0"_s);
    }

    void theNextStopOfTabIsTheFilter()
    {
        auto *page = rewards();
        QLineEdit *edit = page->filters()->search()->edit();
        QPushButton *button = page->tools()->filterMenu()->button();
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY2(button->hasFocus(), qPrintable(QDebug::toString(QApplication::focusWidget())));
        QTest::keyClick(button, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Tab);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(shownMenu());
        shownMenu()->close();
    }

    void anEmptyResultShowsTheWay()
    {
        auto *page = rewards();
        for (const QString &nothing : {u"nobody-is-called-this"_s, u"colour:blue"_s}) {
            page->filters()->search()->setText(nothing);
            QTRY_VERIFY(page->isEmptyShown());
            QPushButton *fields = nullptr;
            for (QPushButton *button : page->emptyState()->findChildren<QPushButton *>())
                fields = button->isVisible() ? button : fields;
            QVERIFY(fields);
            QTest::mouseClick(fields, Qt::LeftButton);
            QVERIFY(shownMenu());
            QVERIFY(entryOf(shownMenu(), u"Look in one field"_s));
            shownMenu()->close();
        }
    }

    void filtersAreSavedUsedRenamedAndDeleted()
    {
        auto *page = rewards();
        FilterMenu *filter = page->tools()->filterMenu();
        page->filters()->search()->setText(u"state:due"_s);
        QTRY_COMPARE(page->model()->searchText(), u"state:due"_s);
        const auto choose = [&](const QStringList &way) {
            QTest::mouseClick(filter->button(), Qt::LeftButton);
            QMenu *menu = shownMenu();
            for (const QString &words : way) {
                QAction *action = menu ? entryOf(menu, words) : nullptr;
                QVERIFY2(action, qPrintable(words));
                clickIn(menu, action);
                if (action->menu())
                    QTRY_VERIFY(action->menu()->isVisible());
                menu = action->menu();
            }
            QVERIFY(m_desk->settle());
        };
        m_desk->dialogs.textAnswer = u"What is due"_s;
        choose({u"Save this filter"_s});
        QCOMPARE(page->tools()->savedFilters()->names(), QStringList{u"What is due"_s});
        page->filters()->clear();
        QTRY_VERIFY(page->model()->searchText().isEmpty());
        choose({u"What is due"_s});
        QTRY_COMPARE(page->model()->searchText(), u"state:due"_s);
        m_desk->dialogs.textAnswer = u"Payable"_s;
        choose({u"Rename a filter"_s, u"What is due"_s});
        QCOMPARE(m_desk->dialogs.textQuestions.constLast().text, u"What is due"_s);
        QCOMPARE(page->tools()->savedFilters()->names(), QStringList{u"Payable"_s});
        page->filters()->clear();
        QTRY_VERIFY(page->model()->searchText().isEmpty());
        choose({u"Payable"_s});
        QTRY_COMPARE(page->model()->searchText(), u"state:due"_s);
        choose({u"Delete a filter"_s, u"Payable"_s});
        QVERIFY(page->tools()->savedFilters()->names().isEmpty());
        const auto kept = m_desk->desk().workspace.setting(u"window-filters-rewards"_s);
        QVERIFY(kept && *kept && !(*kept)->contains(u"Payable"_s));
    }

    // --- rows

    void rowsAreCompactEverywhereAtOnce()
    {
        auto *page = rewards();
        QList<ElidedTable *> tables = m_desk->window->findChildren<ElidedTable *>();
        // Its rows are as high as their lines, from the first groups on.
        auto *groups = m_desk->window->findChild<GroupList *>();
        QVERIFY(groups);
        tables.removeAll(groups);
        QList<int> before;
        for (const ElidedTable *table : tables)
            before += table->verticalHeader()->defaultSectionSize();
        page->table()->selectRow(0);
        QMenu *view = nullptr;
        for (const QAction *action : m_desk->window->menuBar()->actions()) {
            if (QString(action->text()).remove(u'&') == u"View"_s)
                view = action->menu();
        }
        QVERIFY(view);
        QAction *rows = entryOf(view, u"Rows"_s);
        QVERIFY(rows && rows->menu());
        QAction *compact = entryOf(rows->menu(), u"Compact"_s);
        QVERIFY(compact && !compact->isChecked());
        compact->trigger();
        QCOMPARE(Theme::density(), Density::Compact);
        QCOMPARE(m_desk->session().viewState().load(u"window/rows"_s), QByteArray("1"));
        int lower = 0;
        for (qsizetype i = 0; i < tables.size(); ++i) {
            const int now = tables.at(i)->verticalHeader()->defaultSectionSize();
            QVERIFY2(now <= before.at(i), qPrintable(tables.at(i)->accessibleName()));
            lower += now < before.at(i) ? 1 : 0;
        }
        QVERIFY(lower >= 10);
        // The rows that are there follow, not only new ones.
        QVERIFY(m_desk->settle());
        QCOMPARE(page->table()->rowHeight(0), page->table()->verticalHeader()->defaultSectionSize());
        QCOMPARE(
            page->table()->rowViewportPosition(1) - page->table()->rowViewportPosition(0), page->table()->rowHeight(0));
        const int lowGroups = groups->verticalHeader()->defaultSectionSize();
        ElidedTable later(u"Later"_s);
        QCOMPARE(later.verticalHeader()->defaultSectionSize(), rowHeight(later.fontMetrics(), Density::Compact));
        entryOf(rows->menu(), u"Comfortable"_s)->trigger();
        for (qsizetype i = 0; i < tables.size(); ++i)
            QCOMPARE(tables.at(i)->verticalHeader()->defaultSectionSize(), before.at(i));
        QVERIFY(groups->verticalHeader()->defaultSectionSize() > lowGroups);
        QCOMPARE(m_desk->session().viewState().load(u"window/rows"_s), QByteArray("0"));
    }

    void theSettingsHaveTheRowsToo()
    {
        QVERIFY(m_desk->activate());
        QTest::keyClick(m_desk->window.get(), Qt::Key_Comma, Qt::ControlModifier);
        auto *sheet = qobject_cast<SettingsSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        auto *rows = qobject_cast<QComboBox *>(sheet->control(u"rows"_s));
        QVERIFY(rows);
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_Down);
        QCOMPARE(Theme::density(), Density::Compact);
        QCOMPARE(m_desk->session().viewState().load(u"window/rows"_s), QByteArray("1"));
    }

    // --- all that match, copying, the first column

    void everyListIsSelectedCopiedAndKeepsItsFirstColumn()
    {
        for (TablePage *page : everyList()) {
            const QString name = page->table()->accessibleName();
            ElidedTable *table = page->table();
            QVERIFY2(table->model()->rowCount() > 0, qPrintable(name));
            const bool hasCommand = std::ranges::any_of(
                page->commands(), [](const QAction *action) { return action->text().startsWith(u"Select all"_s); });
            QVERIFY2(hasCommand, qPrintable(name));
            table->setFocus();
            QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
            const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
            QVERIFY2(table->selectionModel()->isSelected(last), qPrintable(name));
            QGuiApplication::clipboard()->clear();
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            QTRY_VERIFY2(!QGuiApplication::clipboard()->text().isEmpty(), qPrintable(name));
            const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
            const QHeaderView *header = table->horizontalHeader();
            QCOMPARE(lines.constFirst().split(u'\t').constFirst(),
                header->model()->headerData(header->logicalIndex(0), Qt::Horizontal).toString());
            QCOMPARE(lines.size(), qMin(table->model()->rowCount(), 10'000) + 2); // titles, and an end
            const auto *frozen = qobject_cast<const FrozenTable *>(table);
            QVERIFY2(frozen && frozen->frozenColumn() == 0, qPrintable(name));
        }
    }

    // --- how parts of the window paint

    void countsAppearTogether()
    {
        QWidget window;
        auto *row = new QHBoxLayout(&window);
        auto *bar = new SegmentBar(u"Lists"_s);
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            bar->addSegment(id, u"List "_s + id);
        row->addWidget(bar);
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            bar->setCount(id, 1);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // So narrow that a long count has no room: all counts go with it.
        window.setFixedWidth(window.width());
        QTRY_VERIFY(bar->countsFit());
        const QList<QAbstractButton *> parts = bar->findChildren<QAbstractButton *>();
        std::vector<std::unique_ptr<Watch>> watches;
        for (QAbstractButton *part : parts) {
            watches.push_back(std::make_unique<Watch>());
            part->installEventFilter(watches.back().get());
        }
        bar->setCount(u"a"_s, 123'456'789'012);
        QVERIFY(!bar->countsFit());
        QTRY_VERIFY(std::ranges::all_of(watches, [](const auto &watch) { return watch->paints > 0; }));
    }

    void aSideAskedForLaterFollowsTheLayout()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        auto *column = new QVBoxLayout(&window);
        PlainLabel *label = plainLabel(u"5.00 EUR"_s);
        column->addWidget(label);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        window.grab();
        QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft | Qt::AlignAbsolute);
        window.setLayoutDirection(Qt::LeftToRight);
        window.grab();
        QCOMPARE(label->alignment() & Qt::AlignHorizontal_Mask, Qt::AlignRight | Qt::AlignAbsolute);
    }

    void paintedWordsFollowTheirWidget()
    {
        Word word;
        word.resize(400, 40);
        word.setLayoutDirection(Qt::RightToLeft); // the application's stays from left to right
        word.show();
        QVERIFY(QTest::qWaitForWindowExposed(&word));
        QTRY_VERIFY2(word.used.left() > 200, qPrintable(QString::number(word.used.left())));
        word.setLayoutDirection(Qt::LeftToRight);
        word.update();
        QTRY_VERIFY(word.used.right() < 200);
    }

private:
    RewardsPage *rewards()
    {
        m_desk->window->go(PageId::Rewards, u"all"_s);
        if (!m_desk->settle() || !m_desk->activate())
            qFatal("the window does not come to rest");
        return static_cast<RewardsPage *>(m_desk->window->page(PageId::Rewards));
    }

    /// Of all places, one after the other as it is shown; payouts need a batch and have tests of their own.
    QList<TablePage *> everyList()
    {
        QList<TablePage *> lists;
        MainWindow &window = *m_desk->window;
        for (const PageId id : {PageId::Participants, PageId::Referrals, PageId::Rewards, PageId::Activity}) {
            window.go(id, id == PageId::Rewards ? u"all"_s : QString());
            if (!m_desk->settle())
                qFatal("the window does not come to rest");
            lists += static_cast<TablePage *>(window.page(id));
        }
        auto *referrals = static_cast<ReferralsPage *>(window.page(PageId::Referrals));
        window.go(PageId::Referrals);
        referrals->allPaymentsAction()->trigger();
        if (!m_desk->settle())
            qFatal("the window does not come to rest");
        auto *activity = static_cast<ActivityPage *>(window.page(PageId::Activity));
        window.go(PageId::Activity);
        activity->recordsAction()->trigger();
        if (!m_desk->settle())
            qFatal("the window does not come to rest");
        lists += referrals->allPayments();
        lists += activity->records();
        return lists;
    }

    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestTableTools)
#include "tst_tabletools.moc"
