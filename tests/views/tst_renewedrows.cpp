// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "models/items/referralmodel.h"
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "views/participants/participantspage.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/rewardspage.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/sidepanel.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

items::RowModel &modelOf(const TablePage &page)
{
    return *static_cast<items::RowModel *>(page.table()->model());
}

/// What a person sees and has chosen in a table, by the ids of things.
struct Look {
    std::set<qint64> selected;
    qint64 current = 0;
    qint64 top = 0;
    int below = 0;
    bool operator==(const Look &) const = default;
    static Look at(const TablePage &page)
    {
        const items::RowModel &model = modelOf(page);
        Look look;
        const QItemSelection selection = page.table()->selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                look.selected.insert(model.idOfRow(row));
        }
        if (page.table()->currentIndex().isValid())
            look.current = model.idOfRow(page.table()->currentIndex().row());
        const auto [row, below] = page.table()->topRow();
        look.top = row < 0 ? 0 : model.idOfRow(row);
        look.below = below;
        return look;
    }
};

void choose(const TablePage &page, int first, int last, QItemSelectionModel::SelectionFlags how)
{
    const items::RowModel &model = modelOf(page);
    page.table()->selectionModel()->select({model.index(first, 0), model.index(last, model.columnCount() - 1)}, how);
}

} // namespace

/// After a sync, an issue or a decision the rows are read again; a person finds everything where they left it.
class TestRenewedRows : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;

    TablePage *page(PageId id, const QString &list = {})
    {
        m_full->window->go(id);
        auto *page = qobject_cast<TablePage *>(m_full->window->page(id));
        if (!list.isEmpty())
            page->open(list);
        if (!m_full->settle())
            qFatal("the page does not come to rest");
        return page;
    }
    bool sync() { return m_full->session().startSync() != nullptr && m_full->settle(); }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show({1200, 600}));
    }
    void cleanup() { QVERIFY(m_full->tidyUp()); }
    void cleanupTestCase() { m_full.reset(); }

    void staysWhereItWasDuringASync_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("column");
        QTest::newRow("referrals") << int(PageId::Referrals) << QString() << int(items::ReferralColumn::Started);
        QTest::newRow("rewards") << int(PageId::Rewards) << u"all"_s << int(items::RewardColumn::Customer);
        QTest::newRow("participants") << int(PageId::Participants) << QString()
                                      << int(items::ParticipantColumn::Customers);
    }
    void staysWhereItWasDuringASync()
    {
        QFETCH(int, place);
        QFETCH(QString, list);
        QFETCH(int, column);
        const TablePage *table = page(static_cast<PageId>(place), list);
        table->table()->sortByColumn(column, Qt::DescendingOrder);
        const items::RowModel &model = modelOf(*table);
        const int count = model.rowCount();
        QVERIFY(count > 30);
        QScrollBar *bar = table->table()->verticalScrollBar();
        QVERIFY(bar->maximum() > 40);
        bar->setValue(bar->maximum() / 2 + 7);
        const int top = table->table()->topRow().first;
        table->table()->selectionModel()->setCurrentIndex(model.index(top + 2, 1), QItemSelectionModel::NoUpdate);
        bar->setValue(bar->maximum() / 2 + 7);
        choose(*table, 0, 1, QItemSelectionModel::ClearAndSelect);
        choose(*table, top + 2, top + 4, QItemSelectionModel::Select);
        choose(*table, count - 1, count - 1, QItemSelectionModel::Select);
        const Look before = Look::at(*table);
        QVERIFY(before.selected.size() >= 6);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy renewed(&model, &items::RowModel::rowsRenewed);
        m_full->addBusiness(4);
        QVERIFY(sync());
        QVERIFY(!renewed.isEmpty());
        QCOMPARE(resets.size(), 0);
        if (place != int(PageId::Participants))
            QVERIFY(model.rowCount() > count);
        const Look after = Look::at(*table);
        QVERIFY(after.selected == before.selected);
        QCOMPARE(after.current, before.current);
        QCOMPARE(after.top, before.top);
        QCOMPARE(after.below, before.below);
    }

    /// Each reading takes the memory of all rows while it lasts.
    void readsOnceMoreHoweverOftenItWasAskedMeanwhile_data()
    {
        QTest::addColumn<int>("place");
        for (const PageId id : {PageId::Participants, PageId::Referrals, PageId::Rewards})
            QTest::addRow("%d", int(id)) << int(id);
    }
    void readsOnceMoreHoweverOftenItWasAskedMeanwhile()
    {
        QFETCH(int, place);
        TablePage *table = page(static_cast<PageId>(place));
        QSignalSpy readings(table, &TablePage::reloaded);
        for (int i = 0; i < 5; ++i)
            table->reload();
        QTRY_COMPARE(readings.size(), 2);
        QVERIFY(m_full->settle());
        table->reload();
        QTRY_COMPARE(readings.size(), 3);
        QVERIFY(m_full->settle());
        QCOMPARE(readings.size(), 3);
    }

    void showsWhatIsNewToWhoLooksAtTheFirstRows()
    {
        const TablePage *table = page(PageId::Referrals);
        table->table()->sortByColumn(int(items::ReferralColumn::Started), Qt::DescendingOrder);
        QVERIFY(m_full->settle());
        table->table()->verticalScrollBar()->setValue(0);
        const qint64 first = modelOf(*table).idOfRow(0);
        // Providers count whole seconds: who came in the same one as those before would stand behind them. The sample
        // counts them from its own start, so that its second may have begun up to one before the program's.
        const auto newest =
            modelOf(*table).index(0, int(items::ReferralColumn::Started)).data(items::InstantRole).toLongLong();
        QTRY_VERIFY_WITH_TIMEOUT(toUnixSeconds(m_full->desk().clock.now()) > newest / 1000 + 1, 30'000);
        m_full->addBusiness(2);
        QVERIFY(sync());
        QVERIFY(modelOf(*table).idOfRow(0) != first);
        QCOMPARE(table->table()->topRow(), std::pair(0, 0));
    }

    /// What a sync takes out of the list: the arrow keys go on at the next one, which nobody has selected, and the
    /// panel does not speak of the former.
    void selectsNothingByItself()
    {
        auto *rewards = static_cast<RewardsPage *>(page(PageId::Rewards, u"due"_s));
        const items::RewardModel &model = *rewards->model();
        QVERIFY(model.rowCount() > 20);
        rewards->table()->selectRow(9);
        QTest::keyClick(rewards->table(), Qt::Key_Return);
        QVERIFY(m_full->settle());
        QVERIFY(rewards->panel()->isOpen());
        const qint64 gone = model.idOfRow(9);
        const qint64 next = model.idOfRow(10);
        const int count = model.rowCount();
        // as somebody else decides, on another computer
        services::DecisionRequest request;
        request.decision = services::Decision::Reject;
        request.ids = {RewardId{gone}};
        request.reason = u"not this one"_s;
        request.member = m_full->desk().actor;
        QVERIFY(m_full->desk().rewards.decide(request));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        Q_EMIT m_full->session().booksChanged();
        QVERIFY(m_full->settle());
        QCOMPARE(model.rowCount(), count - 1);
        QCOMPARE(model.rowOfId(gone), -1);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(rewards->table()->currentIndex().row(), 9);
        QCOMPARE(model.idOfRow(9), next);
        QVERIFY(!rewards->panel()->isOpen());
        QVERIFY(rewards->selectedRewards().empty());
        // The next one is not jumped over.
        QVERIFY(m_full->activate());
        rewards->table()->setFocus();
        QTest::keyClick(rewards->table(), Qt::Key_J);
        QVERIFY(rewards->selectedRewards() == std::vector<RewardId>{RewardId{next}});
        QTest::keyClick(rewards->table(), Qt::Key_J);
        QCOMPARE(rewards->table()->currentIndex().row(), 10);
    }

    /// The panel beside the table says what is true after the sync, and commands know what is selected.
    void fillsThePanelAnew()
    {
        auto *rewards = static_cast<RewardsPage *>(page(PageId::Rewards, u"due"_s));
        rewards->table()->selectRow(3);
        QTest::keyClick(rewards->table(), Qt::Key_Return);
        QVERIFY(m_full->settle());
        const RewardId shown = rewards->explanation()->reward();
        QSignalSpy loaded(rewards->explanation(), &ExplanationView::loaded);
        Q_EMIT m_full->session().booksChanged();
        QVERIFY(m_full->settle());
        QCOMPARE(rewards->explanation()->reward(), shown);
        QCOMPARE(loaded.size(), 1);
        QVERIFY(rewards->panel()->isOpen());
        rewards->panel()->close();
    }

    /// Rows arrive again and again while a person types, sorts and selects: what they did last holds.
    void leavesTheLastWordToThePerson()
    {
        auto *rewards = static_cast<RewardsPage *>(page(PageId::Rewards, u"all"_s));
        const items::RowModel &model = modelOf(*rewards);
        SearchField *search = rewards->filters()->search();
        const QStringList words{u"a"_s, u"state:due"_s, {}, u"example"_s};
        QElapsedTimer since;
        since.start();
        for (int turn = 0; since.elapsed() < 700; ++turn) {
            if (turn % 3 == 0)
                Q_EMIT m_full->session().booksChanged();
            search->setText(words.at(turn % words.size()));
            rewards->table()->sortByColumn(turn % 5, turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            if (model.rowCount() > 5)
                choose(*rewards, turn % 5, 5, QItemSelectionModel::ClearAndSelect);
            QTest::qWait(1 + turn % 7);
        }
        search->setText(u"state:due"_s);
        QTest::keyClick(search->edit(), Qt::Key_Return); // found before anything is selected
        rewards->table()->sortByColumn(int(items::RewardColumn::Amount), Qt::DescendingOrder);
        choose(*rewards, 2, 4, QItemSelectionModel::ClearAndSelect);
        const std::set<qint64> chosen = Look::at(*rewards).selected;
        QCOMPARE(chosen.size(), std::size_t{3});
        QVERIFY(m_full->settle());
        QVERIFY(Look::at(*rewards).selected == chosen);
        const auto &shown = static_cast<const items::RewardModel &>(model);
        std::set<qint64> due;
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(shown.row(model.index(row, 0)).state, RewardState::Due);
            due.insert(model.idOfRow(row));
        }
        services::RewardQuery query;
        query.states = {RewardState::Due};
        std::set<qint64> expected;
        const services::RewardList list = m_full->desk().rewards.list(query).value();
        for (const RewardRow &row : list.rows)
            expected.insert(row.id.value);
        QVERIFY(due == expected);
        search->setText({});
        rewards->table()->clearSelection();
    }
};

QTEST_MAIN(TestRenewedRows)
#include "tst_renewedrows.moc"
