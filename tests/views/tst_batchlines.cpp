// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payoutmodel.h"
#include "tests/views/cashbatches.h"
#include "tests/views/payoutdesk.h"
#include "views/payouts/batchview.h"
#include "views/payouts/payoutspage.h"
#include "views/support/exportsheet.h"
#include "views/support/tabletools.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// The payouts of one batch are a table like the others: search by fields, columns, copying, export and totals.
class TestBatchLines : public QObject {
    Q_OBJECT

    std::unique_ptr<PayoutDesk> m_full;
    PayoutsPage *m_page = nullptr;
    BatchView *m_view = nullptr;

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    [[nodiscard]] items::PayoutModel &lines() const { return *m_view->lines(); }
    [[nodiscard]] QAction *command(const QString &text) const { return m_full->command(text); }
    void search(const QString &text)
    {
        m_view->filters()->search()->setText(text);
        QVERIFY(m_full->settle());
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<PayoutDesk>();
        QVERIFY(m_full->show({1500, 900}));
        const auto batch = makeDollarBatch(desk());
        QVERIFY2(batch, qPrintable(batch ? QString() : batch.error().text));
        m_full->window->go(PageId::Payouts);
        m_page = m_full->page();
        m_page->openBatch(*batch);
        QVERIFY(m_full->settle());
        m_view = m_page->findChild<BatchView *>();
        QVERIFY(m_view && m_view->isVisible());
        QVERIFY(lines().rowCount() >= 2);
    }
    void cleanup()
    {
        QVERIFY(m_full->tidyUp());
        search({});
    }
    void cleanupTestCase() { m_full.reset(); }

    void linesAreFoundByTheirFields()
    {
        const int all = lines().rowCount();
        QCOMPARE(m_page->searchField(), static_cast<QWidget *>(m_view->filters())); // Ctrl+F
        search(u"state:waiting"_s);
        QCOMPARE(lines().rowCount(), all);
        search(u"-state:waiting"_s);
        QCOMPARE(lines().rowCount(), 0);
        const PayoutRowView first = firstLine();
        search(u"reference:="_s + first.reference);
        QCOMPARE(lines().rowCount(), 1);
        QCOMPARE(lines().row(lines().index(0, 0)).payout.reference, first.reference);
        search(u"amount:>"_s + first.amount);
        for (int row = 0; row < lines().rowCount(); ++row)
            QVERIFY(lines().row(lines().index(row, 0)).payout.amount.minor > first.minor);
        const auto isMore = [&first](const items::PayoutRow &row) { return row.payout.amount.minor > first.minor; };
        QCOMPARE(lines().rowCount(), static_cast<int>(std::ranges::count_if(lines().rows(), isMore)));
        QVERIFY(lines().rowCount() < all);
        // What cannot be answered says why.
        search(u"colour:red"_s);
        QCOMPARE(lines().rowCount(), 0);
        const QList<PlainLabel *> labels = m_view->findChildren<PlainLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(u"“colour” is no field of this table"_s);
        }));
    }

    void whatIsShownIsAddedUp()
    {
        qint64 sum = 0;
        for (const items::PayoutRow &row : lines().rows())
            sum += row.payout.amount.minor;
        const PlainLabel *footer = m_view->tools()->footer();
        QVERIFY(footer->isVisible());
        QVERIFY2(
            footer->text().contains(formatMoney({sum, Currency::parse(u"USD"_s).value()})), qPrintable(footer->text()));
        const PayoutRowView first = firstLine();
        search(u"reference:="_s + first.reference);
        QVERIFY2(footer->text().contains(formatMoney({first.minor, Currency::parse(u"USD"_s).value()})),
            qPrintable(footer->text()));
        QVERIFY2(footer->text().startsWith(u"1 of "_s), qPrintable(footer->text()));
    }

    void everyColumnSortsCopiesAndCanBeChosen()
    {
        ElidedTable *table = m_view->table();
        for (int column = 0; column < lines().columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                table->sortByColumn(column, order);
                QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), column);
                if (column != static_cast<int>(items::PayoutColumn::Amount))
                    continue;
                std::vector<qint64> amounts;
                for (int row = 0; row < lines().rowCount(); ++row)
                    amounts.push_back(lines().row(lines().index(row, 0)).payout.amount.minor);
                if (order == Qt::DescendingOrder)
                    std::ranges::reverse(amounts);
                QVERIFY(std::ranges::is_sorted(amounts));
                QVERIFY(amounts.front() < amounts.back());
            }
        }
        table->sortByColumn(0, Qt::AscendingOrder);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        QAction *copy = command(u"Copy rows with titles"_s);
        QVERIFY(copy);
        copy->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), lines().rowCount() + 1);
        const QString titles = QGuiApplication::clipboard()->text().section(u'\n', 0, 0);
        QVERIFY2(titles.contains(u"Participant"_s) && titles.contains(u"Amount"_s), qPrintable(titles));
        QVERIFY(QGuiApplication::clipboard()->text().contains(lines().rows().front().destination));
        QAction *columns = command(u"Columns …"_s);
        QVERIFY(columns);
        columns->trigger();
        auto *menu = table->findChild<QMenu *>();
        QVERIFY(menu && menu->actions().size() >= lines().columnCount());
        menu->close();
    }

    void whatMatchesIsExported()
    {
        const PayoutRowView first = firstLine();
        search(u"reference:="_s + first.reference);
        m_full->dialogs.fileAnswer = m_full->path(u"lines.csv"_s);
        m_view->table()->setFocus();
        QVERIFY(m_full->activate());
        QTest::keyClick(m_view->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = qobject_cast<ExportSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        QSignalSpy exported(sheet, &ExportSheet::exported);
        QTest::mouseClick(sheet->exportButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
        QFile file(*m_full->dialogs.fileAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), 2);
        QVERIFY2(bytes.contains(first.reference.toUtf8()), bytes.constData());
        QVERIFY2(bytes.contains(first.amount.toUtf8()), bytes.constData());
    }

    /// Here Ctrl+P is the batch's cover sheet: with two commands for one key there would be none.
    void oneKeyDoesOneThing()
    {
        QSet<QKeySequence> met;
        const QList<QAction *> all = m_page->commands();
        for (const QAction *one : all) {
            if (!one->isEnabled() || one->shortcutContext() == Qt::WidgetShortcut)
                continue;
            const QList<QKeySequence> keys = one->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!met.contains(key), qPrintable(key.toString()));
                met.insert(key);
            }
        }
        QVERIFY(m_view->tools()->printAction()->shortcut().isEmpty());
        QVERIFY(command(u"Print …"_s));
    }

private:
    struct PayoutRowView {
        QString reference;
        QString amount;
        qint64 minor = 0;
    };
    [[nodiscard]] PayoutRowView firstLine() const
    {
        const Payout &payout = lines().rows().front().payout;
        return {payout.reference, toDecimal(payout.amount), payout.amount.minor};
    }
};

QTEST_MAIN(TestBatchLines)
#include "tst_batchlines.moc"
