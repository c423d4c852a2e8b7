// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"
#include "views/widgets/frozentable.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd::views;

namespace {

QStandardItemModel *wideModel(QObject *parent)
{
    auto *model = new QStandardItemModel(20, 6, parent);
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            model->setItem(row, column, new QStandardItem(u"%1 in %2"_s.arg(19 - row, 2, 10, QChar(u'0')).arg(column)));
    }
    return model;
}

} // namespace

/// A first column that stays in sight.
class TestFrozenTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void init()
    {
        m_table = std::make_unique<FrozenTable>(u"People"_s);
        m_table->setModel(wideModel(m_table.get()));
        m_table->setColumnWidths({20, 40, 40, 40, 40, 40});
        m_table->setFrozenColumn(0);
        m_table->resize(600, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get(), 30'000));
    }
    void cleanup()
    {
        m_table.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void liesOverTheOthersOnceTheyAreScrolled()
    {
        QVERIFY(m_table->frozenStrip().isEmpty());
        QVERIFY(!m_table->frozenTitle()->isVisible());
        const QImage still = firstColumn();
        scroll(300);
        const QRect strip = m_table->frozenStrip();
        QCOMPARE(strip.topLeft(), QPoint(0, 0));
        QCOMPARE(strip.width(), m_table->columnWidth(0));
        QVERIFY(m_table->frozenTitle()->isVisible());
        const QModelIndex index = m_table->indexAt(QPoint(5, 5));
        QCOMPARE(index.column(), 0);
        QCOMPARE(index.row(), 0);
        QVERIFY(strip.contains(m_table->visualRect(index)));
        QVERIFY(m_table->indexAt(QPoint(strip.right() + 5, 5)).column() > 0);
        // The column looks as it did before, and not like what was scrolled to its place.
        QCOMPARE(firstColumn(), still);
        m_table->setFrozenColumn(-1);
        QVERIFY(firstColumn() != still);
    }
    void isSelectedAndReachedByKeyboard()
    {
        scroll(300);
        QTest::mouseClick(
            m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(m_table->model()->index(2, 0)).center());
        QCOMPARE(m_table->currentIndex(), m_table->model()->index(2, 0));
        QVERIFY(m_table->selectionModel()->isRowSelected(2));
        // What is always seen is no reason to scroll back.
        QTest::keyClick(m_table.get(), Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 3);
        QCOMPARE(m_table->horizontalScrollBar()->value(), 300);
        // A cell behind the strip is brought out.
        m_table->setCurrentIndex(m_table->model()->index(3, 1));
        QVERIFY(!m_table->visualRect(m_table->currentIndex()).intersects(m_table->frozenStrip()));
    }
    void sortsByItsTitle()
    {
        scroll(300);
        const QString first = m_table->model()->index(0, 0).data().toString();
        QTest::mouseClick(m_table->frozenTitle(), Qt::LeftButton, {}, m_table->frozenTitle()->rect().center());
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), 0);
        QVERIFY(m_table->model()->index(0, 0).data().toString() != first);
        QCOMPARE(m_table->model()->index(0, 0).data().toString(), u"00 in 0"_s);
    }
    void standsAtTheRightFromRightToLeft()
    {
        m_table->setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        scroll(300);
        const QRect strip = m_table->frozenStrip();
        QCOMPARE(strip.right(), m_table->viewport()->rect().right());
        QCOMPARE(m_table->indexAt(strip.center()).column(), 0);
        m_table->setCurrentIndex(m_table->model()->index(3, 1));
        QVERIFY(!m_table->visualRect(m_table->currentIndex()).intersects(m_table->frozenStrip()));
    }
    void givesWayWhenItIsHiddenOrMoved()
    {
        scroll(300);
        m_table->horizontalHeader()->moveSection(0, 2);
        QVERIFY(m_table->frozenStrip().isEmpty());
        QVERIFY(!m_table->frozenTitle()->isVisible());
        m_table->horizontalHeader()->moveSection(2, 0);
        QVERIFY(!m_table->frozenStrip().isEmpty());
        m_table->setColumnHidden(0, true);
        QVERIFY(m_table->frozenStrip().isEmpty());
        QVERIFY(m_table->indexAt(QPoint(5, 5)).column() > 0);
    }

private:
    /// What is painted at the place of the first column, without the edge that tells a frozen one from the others.
    QImage firstColumn()
    {
        constexpr int kEdge = 8;
        return m_table->viewport()->grab(QRect(0, 0, m_table->columnWidth(0) - kEdge, 200)).toImage();
    }
    void scroll(int to)
    {
        m_table->horizontalScrollBar()->setValue(to);
        QCOMPARE(m_table->horizontalScrollBar()->value(), to);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<FrozenTable> m_table;
};

QTEST_MAIN(TestFrozenTable)
#include "tst_frozentable.moc"
