// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tabledriver.h"

#include "models/items/windowmodel.h"
#include "tests/bench/memory.h"
#include "tests/views/turnwatch.h"
#include "views/support/tablepage.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/pageheader.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace rd::bench {

namespace {

constexpr int kJumps = 40;

} // namespace

TableDriver::TableDriver(views::TablePage &page, TableUse use, int rounds)
    : m_page(page),
      m_model(*qobject_cast<items::RowModel *>(page.table()->model())),
      m_list(qobject_cast<const items::WindowModel *>(&m_model)),
      m_use(std::move(use)),
      m_rounds(rounds),
      m_rows(m_model.rowCount()),
      m_watch(*page.table())
{
}

void TableDriver::measure()
{
    rest();
    // Of lists that are no whole table in memory performance.md says nothing.
    Figure memory{named("U2 memory, %s open"), "MB", m_list ? "" : "<= 300", m_rows};
    memory.samples.push_back(static_cast<double>(peakKilobytes()) / 1024);
    print(memory);
    measureTyping();
    measureSorting("T2 order by a number, %s", m_list ? "" : "<= 60", m_use.numbers);
    measureSorting("T2 order by a text, %s", m_list ? "" : "<= 150", m_use.texts);
    measureScrolling();
    measureSelecting();
    measureReading();
}

std::string TableDriver::named(const char *pattern) const
{
    return QString::asprintf(pattern, m_use.name.c_str()).toStdString();
}

Figure TableDriver::tail(const char *pattern, const char *unit, const char *gate) const
{
    Figure figure{named(pattern), unit, gate, m_rows};
    figure.isTail = true;
    return figure;
}

views::TurnWatch &TableDriver::turns()
{
    return *static_cast<views::TurnWatch *>(qApp);
}

void TableDriver::press(QChar c)
{
    QLineEdit *edit = m_page.filters()->search()->edit();
    const int key = c == u' ' ? int(Qt::Key_Space) : 0;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, c);
        QCoreApplication::sendEvent(edit, &event);
    }
}

/// Letter by letter. Of a long list the first screen comes before all rows are known; then those are counted.
void TableDriver::typeWord(const QString &word, Figure &typing, Figure &counting)
{
    for (const QChar c : word) {
        if (c == u' ') {
            press(c);
            continue;
        }
        const Stopwatch sinceKey;
        m_watch.measure(typing, TableWatch::Change::Rows, [this, c] { press(c); });
        if (m_list) {
            measureUntil(
                counting, [] {}, [this] { return m_list->isWhole(); });
            counting.samples.back() = sinceKey.seconds();
            counting.waits.clear(); // of another thread: nothing is known
        }
        require(m_model.rowCount() > 0, "what is typed is in no row");
        typing.checksum += m_model.rowCount();
    }
}

void TableDriver::measureTyping()
{
    Figure typing = tail("T1 keystroke to painted rows, %s", "ms", m_list ? "" : "<= 25");
    Figure counting = tail("keystroke to all rows found and added up, %s", "s", "");
    m_page.filters()->search()->edit()->setFocus();
    for (int round = 0; round < m_rounds; ++round) {
        for (const QString &word : m_use.words) {
            typeWord(word, typing, counting);
            m_page.filters()->search()->edit()->clear();
            rest();
        }
    }
    print(typing);
    if (m_list)
        print(counting);
    require(m_model.rowCount() == m_rows, "rows are missing without a search");
}

void TableDriver::measureSorting(const char *pattern, const char *gate, const std::vector<int> &columns)
{
    Figure figure = tail(pattern, "ms", gate);
    for (int round = 0; round < m_rounds * 2; ++round) {
        for (const int column : columns) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                m_watch.measure(figure, TableWatch::Change::Rows,
                    [this, column, order] { m_page.table()->sortByColumn(column, order); });
                rest();
                require(m_model.rowCount() == m_rows, "rows are missing in another order");
            }
        }
    }
    print(figure);
}

void TableDriver::measureScrolling()
{
    Figure jump = tail("T3 jump in the table, idle, %s", "ms", "<= 8");
    Figure wheel = tail("T3 wheel step in the table, idle, %s", "ms", "<= 8");
    m_page.table()->verticalScrollBar()->setValue(0);
    for (int i = 0; i < kJumps * m_rounds; ++i)
        scroll(*m_page.table(), m_watch, i, jump, wheel);
    print(jump);
    print(wheel);
}

/// All rows selected, then one of them no longer; what the page says about them included.
void TableDriver::measureSelecting()
{
    Figure block = tail("longest time the window is deaf while all is selected, %s", "ms", "<= 50");
    views::ElidedTable &table = *m_page.table();
    for (int round = 0; round < m_rounds; ++round) {
        table.clearSelection();
        rest();
        turns().begin();
        turns().act("selectAll", [&table] { table.selectAll(); });
        rest();
        turns().act("one less", [&] {
            table.selectionModel()->select(
                m_model.index(m_rows / 2, 0), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        });
        rest();
        block.samples.push_back(static_cast<double>(turns().longestMs()));
    }
    print(block);
}

/// The rows are read again, as after each decision and each sync, with all of them selected.
void TableDriver::measureReading()
{
    Figure reading{named("table read again, %s"), "s", {}, m_rows};
    Figure block = tail("longest time the window is deaf meanwhile, %s", "ms", "<= 50");
    m_page.table()->selectAll();
    for (int round = 0; round < m_rounds; ++round) {
        rest();
        bool isOver = false;
        const auto over =
            QObject::connect(&m_page, &views::TablePage::reloaded, &m_watch, [&isOver] { isOver = true; });
        turns().begin();
        const Stopwatch since;
        m_page.reload();
        while (!isOver)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        reading.samples.push_back(since.seconds());
        rest();
        block.samples.push_back(static_cast<double>(turns().longestMs()));
        QObject::disconnect(over);
        require(m_model.rowCount() == m_rows, "other rows are read again");
    }
    print(reading);
    print(block);
    Figure memory{named("U2 memory, %s read again"), "MB", {}, m_rows};
    memory.samples.push_back(static_cast<double>(peakKilobytes()) / 1024);
    print(memory);
}

} // namespace rd::bench
