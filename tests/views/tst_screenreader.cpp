// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology finds: what each thing is, its state and what can be done with it; where somebody is in a
// table; what has happened meanwhile. Names alone: tst_pages, tst_sheets. That something changes is told by Qt only
// while a screen reader is connected, which no public call pretends; what tables tell of it: tst_fivemillion.
#include "tests/views/deskfixture.h"
#include "views/participants/participantspage.h"
#include "views/rewards/rewardspage.h"
#include "views/support/tablepage.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/chartcard.h"
#include "views/widgets/chip.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/navigationrail.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"
#include "views/widgets/taskbar.h"

#include <QAction>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>

#include <semaphore>

using namespace rd;
using namespace rd::views;

namespace {

constexpr PageId kPages[] = {PageId::Overview, PageId::Campaigns, PageId::Participants, PageId::Referrals,
    PageId::Rewards, PageId::Payouts, PageId::Connections, PageId::Activity};

QAccessibleInterface *accessOf(QObject *object)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(object);
    return access && access->isValid() ? access : nullptr;
}

QString described(QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
        DeskFixture::accessibleName(widget).left(40),
        widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
}

/// What charts tell is looked at where charts are.
bool isInChart(const QWidget *widget)
{
    while (widget && !qobject_cast<const ChartCard *>(widget))
        widget = widget->parentWidget();
    return widget != nullptr;
}

/// Roles that say what can be done with a thing; a client, a frame or nothing says nothing.
bool saysWhatItIs(QAccessible::Role role)
{
    static const QSet<int> kMute{
        QAccessible::NoRole, QAccessible::Client, QAccessible::Border, QAccessible::Window, QAccessible::Pane};
    return !kMute.contains(role);
}

} // namespace

class TestScreenReader : public QObject {
    Q_OBJECT

    /// What is wrong with what can be reached or pressed below this widget.
    static QStringList complaints(QWidget *root)
    {
        QStringList wrong;
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            const bool isInner = qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith("qt_"_L1);
            auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isReached = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (isInner || !widget->isVisible() || (!button && !isReached) || (!button && isInChart(widget)))
                continue;
            QAccessibleInterface *access = accessOf(widget);
            if (!access) {
                wrong += described(widget) + u": nobody knows it"_s;
                continue;
            }
            const bool isScroll = qobject_cast<QAbstractScrollArea *>(widget)
                && !qobject_cast<QAbstractItemView *>(widget); // a region, and named as one
            if (!isScroll && !saysWhatItIs(access->role()))
                wrong += described(widget) + u": role %1"_s.arg(access->role());
            if (!button || !button->isEnabled())
                continue;
            const auto *actions = access->actionInterface();
            if (!actions
                || !(actions->actionNames().contains(QAccessibleActionInterface::pressAction())
                    || actions->actionNames().contains(QAccessibleActionInterface::toggleAction())
                    || actions->actionNames().contains(QAccessibleActionInterface::showMenuAction())))
                wrong += described(widget) + u": cannot be pressed"_s;
            const bool says =
                access->role() == QAccessible::PageTab ? access->state().selected : access->state().checked;
            if (button->isCheckable() && says != button->isChecked())
                wrong += described(widget) + u": says that it is %1"_s.arg(says ? u"on"_s : u"off"_s);
        }
        return wrong;
    }
    /// A table as somebody walks it who does not see it.
    static QStringList complaintsAbout(ElidedTable *table)
    {
        QStringList wrong;
        const auto expect = [&](bool holds, const QString &what) {
            if (!holds)
                wrong += table->accessibleName() + u": "_s + what;
        };
        QAccessibleInterface *access = accessOf(table);
        if (!access || !access->tableInterface())
            return {described(table) + u": no table"_s};
        QAccessibleTableInterface *cells = access->tableInterface();
        expect(access->role() == QAccessible::Table, u"role %1"_s.arg(access->role()));
        expect(cells->rowCount() == table->model()->rowCount(), u"%1 rows"_s.arg(cells->rowCount()));
        expect(cells->columnCount() == table->model()->columnCount(), u"%1 columns"_s.arg(cells->columnCount()));
        for (int row = 0; row < qMin(3, cells->rowCount()); ++row) {
            for (int column = 0; column < cells->columnCount(); ++column) {
                QAccessibleInterface *cell = cells->cellAt(row, column);
                if (!cell || !cell->tableCellInterface()) {
                    expect(false, u"no cell %1, %2"_s.arg(row).arg(column));
                    continue;
                }
                const QModelIndex index = table->model()->index(row, column);
                const QString spoken = index.data(Qt::AccessibleTextRole).toString();
                expect(cell->role() == QAccessible::Cell, u"role of a cell %1"_s.arg(cell->role()));
                expect(cell->text(QAccessible::Name) == (spoken.isEmpty() ? index.data().toString() : spoken),
                    u"cell %1, %2 says %3"_s.arg(row).arg(column).arg(cell->text(QAccessible::Name)));
                expect(cell->tableCellInterface()->rowIndex() == row
                        && cell->tableCellInterface()->columnIndex() == column,
                    u"cell %1, %2 is elsewhere"_s.arg(row).arg(column));
                // A mark without a word is nothing to somebody who listens.
                expect(index.data(Qt::DecorationRole).isNull() || !cell->text(QAccessible::Name).isEmpty(),
                    u"cell %1, %2 is a picture"_s.arg(row).arg(column));
                const auto titles = cell->tableCellInterface()->columnHeaderCells();
                expect(titles.size() == 1 && titles.front()->role() == QAccessible::ColumnHeader
                        && titles.front()->text(QAccessible::Name)
                            == table->model()->headerData(column, Qt::Horizontal).toString(),
                    u"title of column %1"_s.arg(column));
            }
        }
        return wrong;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
    }
    void cleanup() { QVERIFY(m_desk->tidyUp()); }
    void cleanupTestCase() { m_desk.reset(); }

    void everythingSaysWhatItIs_data()
    {
        QTest::addColumn<int>("page");
        for (const PageId id : kPages)
            QTest::newRow(qPrintable(MainWindow::titleOf(id))) << static_cast<int>(id);
    }
    void everythingSaysWhatItIs()
    {
        QFETCH(int, page);
        m_desk->window->go(static_cast<PageId>(page));
        QVERIFY(m_desk->settle());
        auto *table = qobject_cast<TablePage *>(m_desk->window->page(static_cast<PageId>(page)));
        if (table && table->table()->model()->rowCount() > 0) {
            table->table()->selectRow(0);
            Q_EMIT table->table()->rowActivated(table->table()->currentIndex());
            QVERIFY(m_desk->settle());
        }
        const QStringList wrong = complaints(m_desk->window.get());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void tablesAreWalked_data() { everythingSaysWhatItIs_data(); }
    void tablesAreWalked()
    {
        QFETCH(int, page);
        m_desk->window->go(static_cast<PageId>(page));
        QVERIFY(m_desk->settle());
        QStringList wrong;
        int seen = 0;
        for (ElidedTable *table : m_desk->window->page(static_cast<PageId>(page))->findChildren<ElidedTable *>()) {
            if (!table->model() || !table->isVisible())
                continue;
            wrong += complaintsAbout(table);
            ++seen;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        const bool isList = qobject_cast<TablePage *>(m_desk->window->page(static_cast<PageId>(page)));
        const bool isEmpty =
            isList && qobject_cast<TablePage *>(m_desk->window->page(static_cast<PageId>(page)))->isEmptyShown();
        QCOMPARE(seen > 0, isList && !isEmpty);
    }

    void theOrderOfATableIsSaid()
    {
        auto *page = qobject_cast<ParticipantsPage *>(m_desk->window->page(PageId::Participants));
        m_desk->window->go(PageId::Participants);
        page->backAction()->trigger(); // a participant may be open from before
        QVERIFY(m_desk->settle());
        ElidedTable *table = page->table();
        QVERIFY(table->isVisible());
        table->horizontalScrollBar()->setValue(0);
        const auto clickTitle = [table] {
            QHeaderView *header = table->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                QPoint(header->sectionViewportPosition(0) + 30, header->height() / 2));
        };
        const QString title = table->model()->headerData(0, Qt::Horizontal).toString();
        clickTitle();
        const QString first = accessOf(table)->text(QAccessible::Description);
        QVERIFY2(first.contains(title), qPrintable(first));
        clickTitle();
        const QString second = accessOf(table)->text(QAccessible::Description);
        QVERIFY2(second.contains(title) && second != first, qPrintable(second));
    }

    void whatIsSelectedIsSaid()
    {
        auto *page = qobject_cast<RewardsPage *>(m_desk->window->page(PageId::Rewards));
        m_desk->window->go(PageId::Rewards);
        QVERIFY(m_desk->settle());
        ElidedTable *table = page->table();
        QVERIFY(table->model()->rowCount() > 5);
        table->setFocus();
        table->clearSelection();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QAccessibleTableInterface *cells = accessOf(table)->tableInterface();
        QCOMPARE(cells->selectedRowCount(), 2);
        QCOMPARE(cells->selectedRows(), (QList<int>{1, 2}));
        QVERIFY(cells->isRowSelected(2) && !cells->isRowSelected(3));
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(cells->cellAt(2, table->currentIndex().column())->state().focused);
        QVERIFY(cells->cellAt(2, 0)->state().selected);
        QVERIFY(!cells->cellAt(3, 0)->state().selected);
        table->clearSelection();
    }

    /// Whoever searches hears how many rows are left, in the field.
    void theCountIsToldWhereOneSearches()
    {
        auto *page = qobject_cast<TablePage *>(m_desk->window->page(PageId::Participants));
        m_desk->window->go(PageId::Participants);
        QVERIFY(m_desk->settle());
        auto *field = page->filters()->search()->findChild<QLineEdit *>();
        QVERIFY(field);
        const int all = page->table()->model()->rowCount();
        QTest::keyClicks(field, u"zoe"_s);
        QTRY_VERIFY(page->table()->model()->rowCount() < all);
        QVERIFY(m_desk->settle());
        const QString some = accessOf(field)->text(QAccessible::Description);
        QVERIFY2(some.contains(QString::number(page->table()->model()->rowCount())), qPrintable(some));
        QTest::keyClicks(field, u"nobody at all"_s);
        QTRY_COMPARE(page->table()->model()->rowCount(), 0);
        QVERIFY(m_desk->settle());
        QCOMPARE(accessOf(field)->text(QAccessible::Description), u"No row matches"_s);
        page->filters()->clear();
        QVERIFY(m_desk->settle());
        QVERIFY(accessOf(field)->text(QAccessible::Description).contains(QString::number(all)));
    }

    void listsOfAPageAreTabs()
    {
        auto *page = qobject_cast<RewardsPage *>(m_desk->window->page(PageId::Rewards));
        m_desk->window->go(PageId::Rewards);
        QVERIFY(m_desk->settle());
        for (QWidget *bar : {static_cast<QWidget *>(page->findChild<SegmentBar *>()),
                 static_cast<QWidget *>(m_desk->window->findChild<NavigationRail *>())}) {
            QAccessibleInterface *tabs = accessOf(bar);
            QVERIFY(tabs);
            QCOMPARE(tabs->role(), QAccessible::PageTabList);
            QVERIFY(!tabs->text(QAccessible::Name).isEmpty());
            int selected = 0;
            int count = 0;
            for (int i = 0; i < tabs->childCount(); ++i) {
                QAccessibleInterface *tab = tabs->child(i);
                if (tab->role() != QAccessible::PageTab)
                    continue;
                ++count;
                selected += tab->state().selected ? 1 : 0;
                QVERIFY(tab->state().selectable && tab->state().focusable);
            }
            QVERIFY(count > 3);
            QCOMPARE(selected, 1);
        }
        // Pressed from outside as by the mouse.
        auto *bar = page->findChild<SegmentBar *>();
        const QString before = bar->current();
        QAccessibleInterface *tabs = accessOf(bar);
        for (int i = 0; i < tabs->childCount(); ++i) {
            if (!tabs->child(i)->state().selected)
                tabs->child(i)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        }
        QTRY_VERIFY(bar->current() != before);
        bar->setCurrent(before);
    }

    void aChipIsASwitch()
    {
        QWidget place;
        Chip chip(u"Only mine"_s, &place);
        chip.setCheckable(true);
        place.show();
        QAccessibleInterface *access = accessOf(&chip);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::CheckBox);
        QCOMPARE(access->text(QAccessible::Name), u"Only mine"_s);
        QVERIFY(access->state().checkable && !access->state().checked);
        access->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_VERIFY(chip.isChecked());
        QVERIFY(access->state().checked);
    }

    void aBannerIsReadOut()
    {
        Error error;
        error.kind = ErrorKind::BadAnswer; // what is offline is no alert
        error.text = u"the answer is a page of a gateway"_s;
        m_desk->session().report(error);
        Banner *shown = nullptr;
        for (Banner *banner : m_desk->window->findChildren<Banner *>()) {
            if (banner->isVisible() && banner->content().tone == Tone::Negative)
                shown = banner;
        }
        QVERIFY(shown);
        QAccessibleInterface *access = accessOf(shown);
        QVERIFY(access);
        QCOMPARE(access->role(), QAccessible::AlertMessage);
        QVERIFY(access->text(QAccessible::Name).contains(shown->content().text));
        QVERIFY2(
            access->text(QAccessible::Name) != shown->content().text, "how bad it is, is not told by colour alone");
    }

    void progressIsSaid()
    {
        const auto gate = std::make_shared<std::counting_semaphore<2>>(0);
        QVERIFY(m_desk->session().run(u"Paying"_s, [gate](const ProgressSink &sink, const CancelToken &) -> Status {
            Progress progress;
            progress.stage = u"Payouts"_s;
            progress.done = 30;
            progress.total = 120;
            sink(progress);
            gate->acquire();
            return {};
        }));
        auto *bar = m_desk->window->findChild<TaskBar *>();
        QVERIFY(bar);
        QProgressBar *found = nullptr;
        const bool isShown = QTest::qWaitFor([&] {
            for (QProgressBar *one : bar->findChildren<QProgressBar *>()) {
                if (one->isVisible() && one->maximum() > 0 && one->value() > 0)
                    found = one;
            }
            return found != nullptr;
        });
        QString name;
        QAccessible::Role role = QAccessible::NoRole;
        double share = 0;
        if (found) {
            QAccessibleInterface *access = accessOf(found);
            role = access->role();
            name = access->text(QAccessible::Name);
            if (QAccessibleValueInterface *value = access->valueInterface())
                share = value->currentValue().toDouble() / value->maximumValue().toDouble();
        }
        gate->release();
        QVERIFY(isShown && m_desk->settle());
        QCOMPARE(role, QAccessible::ProgressBar);
        QVERIFY(!name.isEmpty());
        QCOMPARE(share, 0.25);
        QCOMPARE(accessOf(bar)->role(), QAccessible::StatusBar);
    }

private:
    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
