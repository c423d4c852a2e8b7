// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Five million rows in a window, whatever the books answer: what table, sheet and screen reader do with them.
#include "models/items/paymentmodel.h"
#include "models/services/background.h"
#include "tests/views/deskfixture.h"
#include "tests/views/neverdeaf.h"
#include "views/support/exportsheet.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/frozentable.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>

#include <atomic>
#include <map>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

/// As many payments as a large merchant has in years; what they say is made up as they are asked for.
class FiveMillion final : public ListRepository {
public:
    static constexpr quint32 kCount = 5'000'000;
    std::atomic<quint32> count = kCount; ///< that are there: those with the lowest ids
    void hold() { m_isHeld = true; } ///< from now on more than the first ones are not told
    void letGo()
    {
        m_isHeld = false;
        m_isHeld.notify_all();
    }
    std::atomic<bool> isBroken = false; ///< nor ever
    Result<ListRows> find(const ListQuery &query, std::size_t most, const CancelToken &) override
    {
        if (most == 0)
            m_isHeld.wait(true);
        if (most == 0 && isBroken)
            return fail(ErrorKind::Internal, u"the list cannot be read"_s);
        ListRows rows;
        const quint32 all = count;
        rows.ids.resize(most == 0 ? all : most);
        for (std::size_t i = 0; i < rows.ids.size(); ++i)
            rows.ids[i] = query.descending ? all - static_cast<quint32>(i) : static_cast<quint32>(i) + 1;
        rows.total = all;
        return rows;
    }
    Result<std::vector<Activity>> activities(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<BookRecord>> records(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<ListedPayout>> payouts(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<PaymentRow>> payments(const std::vector<quint32> &ids) override
    {
        std::vector<PaymentRow> rows;
        for (const quint32 id : ids) {
            PaymentRow row;
            row.id = ConversionId{id};
            row.customerEmail = u"buyer%1@shop.test"_s.arg(id);
            row.paid = {id, Currency::parse(u"EUR").value()};
            rows.push_back(row);
        }
        return rows;
    }

private:
    std::atomic<bool> m_isHeld = false;
};

/// Whether something has been painted since begin().
class PaintSpy : public QObject {
public:
    explicit PaintSpy(QWidget *viewport) { viewport->installEventFilter(this); }
    void begin() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }

private:
    bool m_isPainted = false;
};

/// What assistive technology would be told of what is selected, in place of a screen reader; for as long as it lives.
class SelectionListener {
public:
    SelectionListener() { s_heard.clear(); }
    ~SelectionListener() { s_heard.clear(); }
    SelectionListener(const SelectionListener &) = delete;
    SelectionListener &operator=(const SelectionListener &) = delete;
    static void hear(const QAccessibleEvent &event) { s_heard[event.type()].push_back(event.child()); }
    /// The children that were named in events of this type since the last call.
    static std::vector<int> take(QAccessible::Event type) { return std::exchange(s_heard[type], {}); }

private:
    static inline std::map<QAccessible::Event, std::vector<int>> s_heard;
};

/// Tells the listener.
class HeardTable final : public ElidedTable {
public:
    using ElidedTable::ElidedTable;

protected:
    void tell(QAccessibleEvent &event) override { SelectionListener::hear(event); }
};

items::WindowModel::Background backgroundOf(QObject &owner)
{
    return [&owner](std::function<void()> work, std::function<void()> done) {
        services::inBackground(
            &owner,
            [work] {
                work();
                return true;
            },
            [done](bool) { done(); });
    };
}

} // namespace

class TestFiveMillion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(false);
        QVERIFY(m_fixture->show());
    }
    void cleanup() { QVERIFY(m_fixture->tidyUp()); }
    void cleanupTestCase() { m_fixture.reset(); }

    /// Jumps, orders and selections: the window answers all the time, from the first time on.
    void theyBlockNothing()
    {
        FiveMillion lists;
        QWidget owner;
        items::PaymentModel model(lists, backgroundOf(owner), formatMoney, &owner);
        FrozenTable table(u"Payments"_s, &owner);
        table.setModel(&model);
        table.setColumnWidths(QList<int>(model.columnCount(), 30)); // wider than the window
        table.setFrozenColumn(0);
        owner.resize(1000, 700);
        table.resize(owner.size());
        owner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&owner, 30'000));
        QSignalSpy found(&model, &items::WindowModel::found);
        PaintSpy paint(table.viewport());
        neverDeaf([&](Tries &tries, int i) {
            found.clear();
            if (i == 0)
                tries.act("reload", [&] { model.reload(); });
            else
                tries.act(
                    "order", [&] { table.sortByColumn(0, i % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder); });
            QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 30'000);
            QCOMPARE(model.rowCount(), int(FiveMillion::kCount));
            table.setFocus();
            QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(model.rowCount() - 1).id.isValid(), 30'000);
            table.horizontalScrollBar()->setValue(i == 1 ? table.horizontalScrollBar()->maximum() : 0);
            paint.begin();
            QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(table.selectionModel()->selection().size(), 1);
            QTRY_VERIFY_WITH_TIMEOUT(paint.isPainted(), 30'000);
            QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(0).id.isValid(), 30'000);
            QVERIFY(model.keptRows() < 2'000);
            // A row more or less of so many, and back.
            paint.begin();
            for (int click = 0; click < 2; ++click)
                QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                    table.visualRect(model.index(3, 0)).center());
            QTRY_VERIFY_WITH_TIMEOUT(paint.isPainted(), 30'000);
        });
    }

    /// Of all that is selected one cell is named to assistive technology: Qt would list every one first.
    void aScreenReaderIsToldOfOneCell()
    {
        FiveMillion lists;
        QWidget owner;
        items::PaymentModel model(lists, backgroundOf(owner), formatMoney, &owner);
        HeardTable table(u"Payments"_s, &owner);
        table.setModel(&model);
        table.resize(1000, 700);
        owner.resize(table.size());
        owner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&owner, 30'000));
        model.reload();
        QTRY_VERIFY_WITH_TIMEOUT(model.isWhole(), 30'000);
        const SelectionListener listener;
        const auto isFirstCell = [&](int child, int row) {
            const QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&table);
            QAccessibleInterface *cell = access ? access->child(child) : nullptr;
            return cell && cell->tableCellInterface() && cell->tableCellInterface()->rowIndex() == row
                && cell->tableCellInterface()->columnIndex() == 0;
        };
        neverDeaf([&](Tries &tries, int) {
            tries.act("selectAll", [&] { table.selectAll(); });
            QCOMPARE(SelectionListener::take(QAccessible::SelectionRemove).size(), std::size_t{0});
            const std::vector<int> added = SelectionListener::take(QAccessible::SelectionAdd);
            QCOMPARE(added.size(), std::size_t{1});
            QVERIFY(isFirstCell(added.front(), 0));
            tries.act("selectRow", [&] { table.selectRow(7); });
            // What is selected no longer begins with the rows above the one that still is.
            const std::vector<int> removed = SelectionListener::take(QAccessible::SelectionRemove);
            QCOMPARE(removed.size(), std::size_t{1});
            QVERIFY(isFirstCell(removed.front(), 0) || isFirstCell(removed.front(), 8));
            QVERIFY(SelectionListener::take(QAccessible::SelectionAdd).empty()); // it was selected before
            tries.act("clearSelection", [&] { table.clearSelection(); });
            const std::vector<int> last = SelectionListener::take(QAccessible::SelectionRemove);
            QCOMPARE(last.size(), std::size_t{1});
            QVERIFY(isFirstCell(last.front(), 7));
        });
    }

    /// The sheet follows the selected rows through every order, and no keystroke waits for it.
    void anExportFollowsFiveMillionRows()
    {
        FiveMillion lists;
        QWidget owner;
        items::PaymentModel model(lists, backgroundOf(owner), formatMoney, &owner);
        const auto atEnd = qScopeGuard([this] { (void)m_fixture->tidyUp(); }); // the sheet goes before the table
        model.reload();
        QTRY_VERIFY_WITH_TIMEOUT(model.isWhole(), 30'000);
        const int last = int(FiveMillion::kCount) - 1;
        const QString selected = QLocale().toString(FiveMillion::kCount - 999'900);
        QPointer<ExportSheet> sheet = new ExportSheet(
            m_fixture->session(), model, u"payments"_s, {{0, 99}, {1'000'000, last}}, m_fixture->window.get());
        sheet->open();
        QVERIFY(m_fixture->settle());
        QSignalSpy found(&model, &items::WindowModel::found);
        std::vector<bool> possible; // selected rows, all rows, selected rows, as soon as the table is another one
        connect(&model, &items::WindowModel::found, sheet, [&] {
            for (const int which : {1, 0, 1}) {
                sheet->rowsChoice()->setCurrentIndex(which);
                possible.push_back(sheet->exportButton()->isEnabled());
            }
        });
        neverDeaf([&](Tries &tries, int i) {
            QVERIFY2(sheet->exportButton()->text().contains(selected), qPrintable(sheet->exportButton()->text()));
            found.clear();
            tries.act("order", [&] { model.sort(0, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); });
            QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 30'000);
            // Where they are now was not known yet; all rows can be written at any time.
            QCOMPARE(std::exchange(possible, {}), (std::vector<bool>{false, true, false}));
            QVERIFY(m_fixture->settle());
            QVERIFY(sheet->exportButton()->isEnabled());
        });
        if (QTest::currentTestFailed())
            return;
        // What is not there any more is not written, and it is said.
        QVERIFY(!sheet->banners()->banner(u"fewer"_s));
        lists.count = 2'000'000;
        model.reload();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() == 2'000'000, 30'000);
        QVERIFY(m_fixture->settle());
        QVERIFY(sheet->banners()->banner(u"fewer"_s));
        QVERIFY2(sheet->exportButton()->text().contains(QLocale().toString(2'000'000)),
            qPrintable(sheet->exportButton()->text()));
        sheet->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!sheet);
    }

    /// A place that is chosen while the selected rows are being found is for them, or for nothing.
    void aPlaceWaitsForTheRowsItWasChosenFor()
    {
        FiveMillion lists;
        lists.count = 1'000;
        QWidget owner;
        items::PaymentModel model(lists, backgroundOf(owner), formatMoney, &owner);
        const auto atEnd = qScopeGuard([&] {
            lists.letGo();
            (void)m_fixture->tidyUp();
        });
        model.reload();
        QTRY_VERIFY(model.isWhole());
        auto *sheet = new ExportSheet(
            m_fixture->session(), model, u"payments"_s, items::RowRuns{{0, 9}}, m_fixture->window.get());
        sheet->open();
        QVERIFY(m_fixture->settle());
        QSignalSpy exported(sheet, &ExportSheet::exported);
        m_fixture->dialogs.fileAnswer = m_fixture->path(u"waiting.csv"_s);
        const auto chooseWhileOrdered = [&](Qt::SortOrder order) {
            lists.hold();
            m_fixture->dialogs.meanwhile = [&model, order] {
                model.sort(0, order);
                (void)QTest::qWaitFor([&model] { return !model.isWhole() && model.rowCount() == 200; }, 30'000);
            };
            sheet->exportButton()->click();
        };
        chooseWhileOrdered(Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 200);
        QVERIFY(!sheet->rowsChoice()->isEnabled());
        QVERIFY(!sheet->kindChoice()->isEnabled());
        // They cannot be found: the place is forgotten, also when they are found later.
        lists.isBroken = true;
        lists.letGo();
        QTRY_VERIFY(sheet->banners()->banner(u"failed"_s));
        QVERIFY(sheet->rowsChoice()->isEnabled());
        QVERIFY(sheet->kindChoice()->isEnabled());
        lists.isBroken = false;
        model.reload();
        QTRY_VERIFY(sheet->exportButton()->isEnabled());
        QVERIFY(m_fixture->settle());
        QCOMPARE(exported.size(), 0);
        // None of them is there any more: nothing is written, and it is said.
        lists.count = 500;
        chooseWhileOrdered(Qt::DescendingOrder);
        QVERIFY(!sheet->kindChoice()->isEnabled());
        lists.letGo();
        QTRY_VERIFY(sheet->banners()->banner(u"fewer"_s));
        QVERIFY(m_fixture->settle());
        QVERIFY(sheet->rowsChoice()->isEnabled());
        QVERIFY(sheet->kindChoice()->isEnabled());
        QVERIFY(!sheet->exportButton()->isEnabled());
        QCOMPARE(exported.size(), 0);
        // All rows are all of them, also where only the first ones were known as the place was chosen.
        sheet->rowsChoice()->setCurrentIndex(0);
        QVERIFY(sheet->exportButton()->isEnabled());
        chooseWhileOrdered(Qt::AscendingOrder);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(exported.size(), 0);
        lists.letGo();
        QVERIFY(exported.wait(30'000));
        QFile written(m_fixture->path(u"waiting.csv"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("@shop.test"), 500);
    }

    /// Titles are painted the same whatever is selected: nothing asks for it.
    void titlesAskForNoSelection()
    {
        FiveMillion lists;
        QWidget owner;
        items::PaymentModel model(lists, backgroundOf(owner), formatMoney, &owner);
        ElidedTable table(u"Payments"_s, &owner);
        table.setModel(&model);
        QVERIFY(table.horizontalHeader()->selectionModel() != table.selectionModel());
        model.reload();
        QTRY_VERIFY_WITH_TIMEOUT(model.isWhole(), 30'000);
        table.selectAll();
        QVERIFY(!table.horizontalHeader()->selectionModel()->hasSelection());
        QVERIFY(table.horizontalHeader()->sectionsClickable() && !table.horizontalHeader()->highlightSections());
        // Another model, and the same holds.
        items::PaymentModel other(lists, backgroundOf(owner), formatMoney, &owner);
        table.setModel(&other);
        QCOMPARE(table.horizontalHeader()->selectionModel()->model(), &other);
        QVERIFY(table.horizontalHeader()->selectionModel() != table.selectionModel());
    }

    /// What a person does with the first screen outlasts the arrival of all other rows.
    void theFirstScreenStaysAsItIs()
    {
        FiveMillion lists;
        QWidget owner;
        std::vector<std::pair<std::function<void()>, std::function<void()>>> waiting;
        items::PaymentModel model(
            lists,
            [&waiting](std::function<void()> work, std::function<void()> done) {
                waiting.emplace_back(std::move(work), std::move(done));
            },
            formatMoney, &owner);
        const auto answer = [&waiting] {
            const auto [work, done] = std::exchange(waiting.front(), {});
            waiting.erase(waiting.begin());
            work();
            done();
        };
        ElidedTable table(u"Payments"_s, &owner);
        table.setModel(&model);
        table.resize(1000, 700);
        owner.resize(table.size());
        owner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&owner, 30'000));
        model.reload();
        answer();
        QCOMPARE(model.rowCount(), int(items::WindowModel::kBlockRows));
        table.selectRow(150);
        QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
        QCoreApplication::processEvents();
        const auto top = table.topRow();
        QVERIFY(top.first > 50);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        while (!model.isWhole())
            answer();
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), int(FiveMillion::kCount));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(table.currentIndex().row(), 151);
        QCOMPARE(table.selectionModel()->selection().size(), 1);
        QCOMPARE(table.selectionModel()->selection().constFirst().top(), 150);
        QCOMPARE(table.selectionModel()->selection().constFirst().bottom(), 151);
        QCOMPARE(table.topRow(), top);
        QTest::keyClick(&table, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table.currentIndex().row(), int(FiveMillion::kCount) - 1);
    }

private:
    std::unique_ptr<DeskFixture> m_fixture;
};

int main(int argc, char **argv)
{
    TurnWatch application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    TestFiveMillion test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fivemillion.moc"
