// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every table of the window by every one of its columns, both ways: clicked on its title, and chosen with keys.
#include "models/items/batchmodel.h"
#include "models/items/participantmodel.h"
#include "models/items/paymentmodel.h"
#include "models/items/rewardgroupmodel.h"
#include "tests/views/deskfixture.h"
#include "tests/views/sheetmakers.h"
#include "views/activity/activitypage.h"
#include "views/activity/recordspage.h"
#include "views/participants/columnspane.h"
#include "views/participants/historylist.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutspage.h"
#include "views/referrals/paymentspage.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/grouplist.h"
#include "views/rewards/outcomemodel.h"
#include "views/rewards/rewardspage.h"
#include "views/theme/theme.h"
#include "views/widgets/charts/chartcard.h"
#include "views/widgets/charts/charttablemodel.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sortmenu.h"

#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>

using namespace rd;
using namespace rd::views;

namespace {

/// What a person compares in a cell.
struct Key {
    bool isNumber = false;
    quint32 currency = 0;
    qint64 number = 0;
    std::vector<qint64> amounts; ///< where several currencies stand in one cell, the most important first
    QString text;
    bool operator==(const Key &) const = default;
    bool operator<(const Key &other) const
    {
        return std::tie(isNumber, currency, number, amounts, text)
            < std::tie(other.isNumber, other.currency, other.number, other.amounts, other.text);
    }
};

/// What stands in a cell that may hold several currencies; nothing for all other cells.
std::optional<std::vector<items::ShownTotal>> amountsIn(const QModelIndex &index)
{
    if (const auto *groups = qobject_cast<const items::RewardGroupModel *>(index.model())) {
        if (index.column() == int(items::RewardGroupColumn::Total))
            return groups->totals(index.row());
        return {};
    }
    const auto *people = qobject_cast<const items::ParticipantModel *>(index.model());
    if (!people
        || (index.column() != int(items::ParticipantColumn::Earned)
            && index.column() != int(items::ParticipantColumn::Due)
            && index.column() != int(items::ParticipantColumn::Upcoming)
            && index.column() != int(items::ParticipantColumn::Issued)))
        return {};
    std::vector<items::ShownTotal> all;
    for (const Money &amount : people->amounts(index))
        all.push_back({Mode::Live, amount, {}}); // one mode is shown at a time
    return all;
}

/// Currencies are never weighed against each other: the first of them decides, then the next. Live before test, the
/// workspace's own before all others, and these by their codes.
using Purse = std::tuple<bool, bool, QString>;
Purse purseOf(const items::ShownTotal &total, Currency own)
{
    return {total.mode == Mode::Test, total.amount.currency != own, total.amount.currency.code()};
}

Key keyOf(const QModelIndex &index)
{
    Key key;
    if (qobject_cast<const ChartTableModel *>(index.model())) {
        // Days and amounts are written for people; what stands in a file is what they are.
        const QString raw = index.data(items::RawRole).toString();
        const QString figure = index.column() > 0 ? raw.section(u' ', 0, 0) : raw;
        key.number = static_cast<qint64>(std::llround(figure.toDouble(&key.isNumber) * 1'000'000));
        if (const auto currency = Currency::parse(raw.mid(figure.size() + 1)); key.isNumber && currency)
            key.currency = currency->packed();
        if (!key.isNumber)
            key.text = raw.toCaseFolded();
        return key;
    }
    const QVariant minor = index.data(items::MinorRole);
    const QVariant instant = index.data(items::InstantRole);
    key.isNumber = minor.isValid() || instant.isValid();
    key.currency = index.data(items::CurrencyRole).toUInt();
    key.number = minor.isValid() ? minor.toLongLong() : instant.toLongLong();
    // Ids of providers tell capitals from small letters.
    const bool isId = qobject_cast<const items::PaymentModel *>(index.model())
        && index.column() == int(items::PaymentColumn::Payment);
    if (!key.isNumber)
        key.text = isId ? index.data().toString() : index.data().toString().toCaseFolded();
    return key;
}

/// Each value once, in the order in which they come; false where one comes again after another.
bool standTogether(const std::vector<Key> &keys, std::vector<Key> &once)
{
    for (const Key &key : keys) {
        if (!once.empty() && once.back() == key)
            continue;
        if (std::find(once.begin(), once.end(), key) != once.end())
            return false;
        once.push_back(key);
    }
    return true;
}

/// Tables whose order is what they are about.
bool hasOrderOfItsOwn(const ElidedTable &table)
{
    return table.accessibleName() == CommandPalette::tr("What can be done")
        || table.accessibleName() == QCoreApplication::translate("rd::views::TemplateColumns", "Columns of the file")
        || table.accessibleName() == ColumnsPane::tr("First rows as they will be read");
}

} // namespace

class TestTableOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show({1600, 900}));
        m_makers = std::make_unique<SheetMakers>(*m_desk);
    }
    void cleanup() { QVERIFY(m_desk->tidyUp()); }
    void cleanupTestCase()
    {
        m_makers.reset();
        m_desk.reset();
    }

    /// Sheets first: some of them make the batches that the places then show.
    void tablesOfSheets()
    {
        const std::map<QString, SheetMakers::Maker> all = m_makers->all();
        for (const auto &[name, make] : all) {
            QVERIFY(m_desk->activate());
            const QPointer<QDialog> sheet(make()); // most delete themselves when they are closed
            QVERIFY2(sheet, qPrintable(name));
            if (!sheet->isVisible())
                sheet->open();
            sheet->resize(1200, 800);
            QVERIFY2(m_desk->settle() && sheet, qPrintable(name));
            checkTables(*sheet, name);
            QVERIFY2(m_desk->tidyUp(), qPrintable(name));
            delete sheet;
        }
        QVERIFY2(m_seen.size() > 5, qPrintable(QStringList(m_seen.begin(), m_seen.end()).join(u", "_s)));
        QVERIFY(hasNoProblem());
    }

    void tablesOfPlaces()
    {
        m_seen.clear();
        m_problems.clear();
        for (const PageId id : {PageId::Overview, PageId::Campaigns, PageId::Participants, PageId::Referrals,
                 PageId::Payouts, PageId::Activity}) {
            MainWindow &window = *m_desk->window;
            window.go(id);
            QVERIFY(m_desk->settle());
            for (ChartCard *card : window.page(id)->findChildren<ChartCard *>())
                card->setTableShown(true);
            QVERIFY(m_desk->settle());
            checkTables(*window.page(id), window.windowTitle());
        }
        rewardsAndGroups();
        listsBelow();
        participantsLists();
        const QStringList seen(m_seen.begin(), m_seen.end());
        QVERIFY2(m_seen.size() >= 14, qPrintable(seen.join(u", "_s)));
        QVERIFY(hasNoProblem());
    }

    /// Who has no mouse opens the columns with a key, and chooses there.
    void keysChooseTheColumn()
    {
        m_desk->window->go(PageId::Participants);
        QVERIFY(m_desk->settle());
        auto *page = static_cast<ParticipantsPage *>(m_desk->window->page(PageId::Participants));
        ElidedTable *table = page->table();
        const QHeaderView *header = table->horizontalHeader();
        table->sortByColumn(1, Qt::DescendingOrder);
        const auto press = [&](int downs) {
            table->setFocus();
            QTest::keyClick(
                table, Qt::Key_L, Qt::KeyboardModifiers(Qt::ControlModifier) | Qt::KeyboardModifier::ShiftModifier);
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().constFirst()->text(), header->model()->headerData(0, Qt::Horizontal).toString());
            menu->setActiveAction(menu->actions().constFirst());
            for (int i = 0; i < downs; ++i)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
            QVERIFY(m_desk->settle());
        };
        press(0);
        QCOMPARE(header->sortIndicatorSection(), 0);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QVERIFY(isInOrder(*table, 0, Qt::AscendingOrder));
        press(0); // a second time turns it round
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(isInOrder(*table, 0, Qt::DescendingOrder));
        QMenu menu;
        SortMenu::fill(*table, menu);
        const QList<QAction *> actions = menu.actions();
        QVERIFY(actions.constLast()->isChecked()); // the direction
        actions.at(actions.size() - 2)->trigger();
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QCOMPARE(header->sortIndicatorSection(), 0);
    }

    /// A long past comes in pages; in another order than the books' all of them are needed.
    void pagesComeBeforeTheOrder()
    {
        HistoryList list({u"Customers"_s, u"Nobody yet"_s, u"They appear here."_s}, Icon::Referrals,
            {{u"name"_s, u"Name"_s, false}, {u"amount"_s, u"Amount"_s, true}});
        list.resize(500, 400);
        list.show();
        PagedRows &rows = *list.rows();
        const quint32 eur = Currency::parse(u"EUR")->packed();
        const quint32 usd = Currency::parse(u"USD")->packed();
        QSignalSpy wanted(&rows, &PagedRows::pageWanted);
        QVERIFY(list.beginPage());
        list.addPage({row(1, u"b"_s, 5, usd), row(2, u"C"_s, 9, eur)}, true);
        QCOMPARE(wanted.size(), 0);
        clickTitle(*list.table(), 0);
        QCOMPARE(wanted.size(), 1); // the next page, not the order of half of them
        QCOMPARE(idsOf(rows), (std::vector<qint64>{1, 2}));
        QVERIFY(!rows.canFetchMore({}));
        QVERIFY(list.beginPage());
        list.addPage({row(3, u"a"_s, 7, eur)}, true);
        QCOMPARE(wanted.size(), 2);
        const QPersistentModelIndex second = rows.index(1, 0);
        QVERIFY(list.beginPage());
        list.addPage({row(4, u"D"_s, {}, 0)}, false);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(idsOf(rows), (std::vector<qint64>{3, 1, 2, 4}));
        QCOMPARE(second.data(items::IdRole).toLongLong(), 2); // whoever looked at it still does
        clickTitle(*list.table(), 1);
        QCOMPARE(idsOf(rows), (std::vector<qint64>{4, 3, 2, 1})); // nothing, then euros, then dollars
        clickTitle(*list.table(), 1);
        QCOMPARE(idsOf(rows), (std::vector<qint64>{1, 2, 3, 4}));
        // Read again: the order stays.
        list.clear();
        QVERIFY(list.beginPage());
        list.addPage({row(5, u"e"_s, 1, eur), row(6, u"f"_s, 2, eur)}, false);
        QCOMPARE(idsOf(rows), (std::vector<qint64>{6, 5}));
        // A page that cannot be read leaves the books' own order, and the title says so.
        list.addPage({row(7, u"g"_s, 3, eur)}, true);
        QVERIFY(rows.isGathering());
        list.failPage();
        QVERIFY(!rows.isGathering());
        QCOMPARE(idsOf(rows), (std::vector<qint64>{5, 6, 7}));
        QCOMPARE(list.table()->horizontalHeader()->sortIndicatorSection(), -1);
    }

    void outcomesStandByCurrencyThenAmount()
    {
        OutcomeModel model;
        std::vector<OutcomeLine> lines(4);
        lines[0].reward.amount = Money{500, *Currency::parse(u"USD")};
        lines[1].reward.amount = Money{900, *Currency::parse(u"EUR")};
        lines[2].reward.amount = Money{100, *Currency::parse(u"USD")};
        lines[0].reward.participantName = u"first"_s;
        lines[1].reward.participantName = u"second"_s;
        lines[2].reward.participantName = u"third"_s;
        lines[3].reward.participantName = u"none"_s;
        model.setLines(lines);
        const auto names = [&model] {
            QStringList all;
            for (int row = 0; row < model.rowCount(); ++row)
                all += model.index(row, int(OutcomeColumn::Participant)).data().toString();
            return all.join(u' ');
        };
        const bool isEuroFirst = Currency::parse(u"EUR")->packed() < Currency::parse(u"USD")->packed();
        model.sort(int(OutcomeColumn::Amount), Qt::AscendingOrder);
        QCOMPARE(names(), isEuroFirst ? u"none second third first"_s : u"none third first second"_s);
        model.sort(int(OutcomeColumn::Amount), Qt::DescendingOrder);
        QCOMPARE(names(), isEuroFirst ? u"first third second none"_s : u"second first third none"_s);
    }

    void chartsAsTablesHaveAnOrder()
    {
        ChartTableModel model;
        ChartTable table;
        table.titles = QStringList{u"Month"_s, u"Revenue"_s};
        table.rows = {
            {u"October 2026"_s, u"1,000.00"_s}, {u"November 2026"_s, u"90.00"_s}, {u"May 2026"_s, u"200.00"_s}};
        table.rawTitles = table.titles;
        table.rawRows = {{u"2026-10"_s, u"1000.00"_s}, {u"2026-11"_s, u"90.00"_s}, {u"2026-05"_s, u"200.00"_s}};
        model.setTable(table);
        const auto first = [&model](int row) { return model.index(row, 0).data().toString(); };
        QCOMPARE(first(0), u"October 2026"_s);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(first(0), u"May 2026"_s);
        QCOMPARE(first(2), u"November 2026"_s);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(first(0), u"October 2026"_s);
        QCOMPARE(first(2), u"November 2026"_s);
        // Figures of several currencies: a file has a column for them.
        ChartTable several;
        several.titles = QStringList{u"Campaign"_s, u"Revenue"_s};
        several.rows = {{u"a"_s, u"9.00 USD"_s}, {u"b"_s, u"10.00 USD"_s}, {u"c"_s, u"200.00 EUR"_s}};
        several.rawTitles = QStringList{u"Campaign"_s, u"Revenue"_s, u"Currency"_s};
        several.rawRows = {
            {u"a"_s, u"9.00"_s, u"USD"_s}, {u"b"_s, u"10.00"_s, u"USD"_s}, {u"c"_s, u"200.00"_s, u"EUR"_s}};
        ChartTableModel both;
        both.setTable(several);
        both.sort(1, Qt::AscendingOrder);
        QCOMPARE(both.index(0, 0).data().toString(), u"c"_s);
        QCOMPARE(both.index(1, 0).data().toString(), u"a"_s);
        QCOMPARE(both.index(2, 0).data().toString(), u"b"_s);
        table.rows.removeLast();
        model.setTable(table); // new numbers, the same order
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(first(1), u"November 2026"_s);
    }

private:
    static PagedRows::Row row(qint64 id, const QString &name, std::optional<qint64> amount, quint32 currency)
    {
        PagedRows::Row made;
        made.id = id;
        made.cells = {{name}, {QString::number(amount.value_or(0)), {}, {}, amount, currency}};
        return made;
    }
    static std::vector<qint64> idsOf(const QAbstractItemModel &model)
    {
        std::vector<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.push_back(model.index(row, 0).data(items::IdRole).toLongLong());
        return ids;
    }

    /// A click in the middle of what is seen of a title.
    static void clickTitle(ElidedTable &table, int column)
    {
        QHeaderView *header = table.horizontalHeader();
        const int left = std::max(0, header->sectionViewportPosition(column));
        const int right = std::min(
            header->viewport()->width(), header->sectionViewportPosition(column) + header->sectionSize(column));
        QTest::mouseClick(
            header->viewport(), Qt::LeftButton, {}, QPoint((left + right) / 2, header->viewport()->height() / 2));
    }

    void rewardsAndGroups()
    {
        m_desk->window->go(PageId::Rewards, u"all"_s);
        QVERIFY(m_desk->settle());
        auto *page = static_cast<RewardsPage *>(m_desk->window->page(PageId::Rewards));
        for (QComboBox *choice : page->findChildren<QComboBox *>()) {
            // By participant, where that can be chosen.
            if (choice->accessibleName().contains(u"roup"_s) && choice->count() > 1) {
                choice->setCurrentIndex(1);
                Q_EMIT choice->activated(1);
            }
        }
        QVERIFY(m_desk->settle());
        checkTables(*page, u"rewards"_s);
    }

    void listsBelow()
    {
        MainWindow &window = *m_desk->window;
        window.go(PageId::Referrals);
        auto *referrals = static_cast<ReferralsPage *>(window.page(PageId::Referrals));
        referrals->allPaymentsAction()->trigger();
        QVERIFY(m_desk->settle());
        checkTables(*referrals->allPayments(), u"payments"_s);
        window.go(PageId::Activity);
        auto *activity = static_cast<ActivityPage *>(window.page(PageId::Activity));
        activity->recordsAction()->trigger();
        QVERIFY(m_desk->settle());
        checkTables(*activity->records(), u"records"_s);
        window.go(PageId::Payouts);
        auto *payouts = static_cast<PayoutsPage *>(window.page(PageId::Payouts));
        QVERIFY(m_desk->settle());
        QVERIFY(payouts->model()->rowCount() > 0);
        payouts->openBatch(payouts->model()->rows().front().id);
        QVERIFY(m_desk->settle());
        checkTables(*payouts, u"batch"_s);
        window.go(PageId::Payouts, u"payouts"_s);
        payouts->allPayoutsAction()->trigger();
        QVERIFY(m_desk->settle());
        checkTables(*payouts->allPayouts(), u"payouts"_s);
    }

    void participantsLists()
    {
        MainWindow &window = *m_desk->window;
        window.go(PageId::Participants, u"id %1"_s.arg(m_makers->somebody().participant.id.value));
        QVERIFY(m_desk->settle());
        auto *view = window.page(PageId::Participants)->findChild<ParticipantView *>();
        QVERIFY(view && view->isVisible());
        for (const QString &list : {u"customers"_s, u"rewards"_s, u"timeline"_s}) {
            view->findChild<SegmentBar *>()->setCurrent(list);
            QVERIFY(m_desk->settle());
            checkTables(*view, list);
        }
    }

    /// Each in a line of its own: Qt cuts long messages.
    bool hasNoProblem() const
    {
        for (const QString &problem : m_problems)
            qWarning("%s", qPrintable(problem));
        return m_problems.isEmpty();
    }

    void checkTables(QWidget &place, const QString &where)
    {
        const QList<ElidedTable *> all = place.findChildren<ElidedTable *>();
        for (ElidedTable *table : all) {
            if (!table->isVisible() || !table->model() || hasOrderOfItsOwn(*table))
                continue;
            m_seen.insert(table->accessibleName());
            if (!table->isSortingEnabled()) {
                m_problems += u"%1: %2 cannot be sorted"_s.arg(where, table->accessibleName());
                continue;
            }
            for (int column = 0; column < table->model()->columnCount(); ++column)
                checkColumn(*table, column, where);
        }
    }

    /// Everything a table has is at hand: it may be read in windows, or in pages.
    bool gather(ElidedTable &table)
    {
        // Rows in the former order stay until the new one is known: before that there is nothing to read.
        if (!m_desk->settle())
            return false;
        auto *model = qobject_cast<items::RowModel *>(table.model());
        if (!model || model->rowCount() == 0)
            return true;
        std::vector<std::size_t> sources;
        for (int row = 0; row < model->rowCount(); ++row)
            sources.push_back(model->source(row));
        const auto isRead = std::make_shared<std::optional<bool>>();
        model->load(sources, &table, [isRead](const Status &read) { *isRead = read.has_value(); });
        return QTest::qWaitFor([isRead] { return isRead->has_value(); }, 30'000) && **isRead;
    }

    std::vector<Key> keysOf(const ElidedTable &table, int column)
    {
        std::vector<Key> keys;
        // The first group is all of them together.
        const int first = qobject_cast<const GroupList *>(&table) ? 1 : 0;
        const int rows = table.model()->rowCount();
        const Currency own = m_desk->session().workspace().currency;
        std::set<Purse> purses;
        for (int row = first; row < rows; ++row) {
            for (const items::ShownTotal &total :
                amountsIn(table.model()->index(row, column)).value_or(std::vector<items::ShownTotal>()))
                purses.insert(purseOf(total, own));
        }
        for (int row = first; row < rows; ++row) {
            const QModelIndex index = table.model()->index(row, column);
            const std::optional<std::vector<items::ShownTotal>> shown = amountsIn(index);
            if (!shown) {
                keys.push_back(keyOf(index));
                continue;
            }
            std::map<Purse, qint64> held;
            for (const items::ShownTotal &total : *shown)
                held.emplace(purseOf(total, own), total.amount.minor);
            Key key;
            key.isNumber = true;
            for (const Purse &purse : purses)
                key.amounts.push_back(held.contains(purse) ? held.at(purse) : 0);
            keys.push_back(key);
        }
        return keys;
    }

    bool isInOrder(const ElidedTable &table, int column, Qt::SortOrder order)
    {
        std::vector<Key> keys = keysOf(table, column);
        if (order == Qt::DescendingOrder)
            std::reverse(keys.begin(), keys.end());
        return std::is_sorted(keys.begin(), keys.end());
    }

    void checkColumn(ElidedTable &table, int column, const QString &where)
    {
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        const QString name = u"%1: %2 by %3"_s.arg(where, table.accessibleName(), title);
        if (title.isEmpty())
            return; // nothing to click on
        if (table.isColumnHidden(column)) {
            // As a person shows it: it stays then, in a narrow window, too.
            QMenu columns;
            table.fillColumnMenu(&columns);
            const QList<QAction *> actions = columns.actions();
            const auto asked = std::find_if(actions.begin(), actions.end(),
                [&title](const QAction *action) { return QString(action->text()).remove(u'&') == title; });
            if (asked != actions.end())
                (*asked)->setChecked(true);
            if (table.isColumnHidden(column)) {
                m_problems += QString(name + u": cannot be shown"_s);
                return;
            }
            QVERIFY(m_desk->settle()); // the bar knows how wide everything is now
        }
        if (table.model()->rowCount() > 0)
            table.scrollTo(table.model()->index(0, column));
        QHeaderView *header = table.horizontalHeader();
        // Away from this column, so that each begins the same way.
        header->setSortIndicator(-1, Qt::AscendingOrder);
        std::vector<Key> ways[2];
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            clickTitle(table, column);
            if (!gather(table)) {
                m_problems += QString(name + u": does not come to rest"_s);
                return;
            }
            if (header->sortIndicatorSection() != column || header->sortIndicatorOrder() != order) {
                m_problems += QString(name + u": its title does not say so"_s);
                return;
            }
            std::vector<Key> once;
            if (!standTogether(keysOf(table, column), once))
                m_problems += QString(name + u": what is equal stands apart"_s);
            ways[order] = once;
            // A state has an order of its own, in which its words are not.
            const bool isCoded =
                table.model()->rowCount() > 0 && table.model()->index(0, column).data(items::CodeRole).isValid();
            std::erase_if(once, [](const Key &key) { return !key.isNumber && key.text.isEmpty(); });
            if (order == Qt::DescendingOrder)
                std::reverse(once.begin(), once.end());
            if (!isCoded && !std::is_sorted(once.begin(), once.end()))
                m_problems += u"%1: is in no order (%2)"_s.arg(name).arg(int(order));
        }
        std::reverse(ways[1].begin(), ways[1].end());
        if (ways[0] != ways[1])
            m_problems += QString(name + u": the other way is another order"_s);
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<SheetMakers> m_makers;
    QSet<QString> m_seen;
    QStringList m_problems;
};

QTEST_MAIN(TestTableOrder)
#include "tst_tableorder.moc"
