// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of rewards beside the table, with keys and clicks in the real window.
#include "models/items/rewardgroupmodel.h"
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/grouplist.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/support/tabletools.h"
#include "views/theme/theme.h"
#include "views/widgets/chip.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QLocale>
#include <QPixmap>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;
using items::RewardGrouping;

namespace {

/// What a group amounts to, in what currency and mode.
using Sums = std::map<std::pair<Mode, Currency>, qint64>;

Sums asSums(const std::vector<items::ShownTotal> &totals)
{
    Sums sums;
    for (const items::ShownTotal &total : totals)
        sums[{total.mode, total.amount.currency}] = total.amount.minor;
    return sums;
}

} // namespace

class TestGroupList : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;

    RewardsPage *page() const { return static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards)); }
    GroupList *list() const { return page()->groups()->list(); }
    items::RewardGroupModel *groups() const { return list()->groups(); }
    /// With the keyboard in the table of rewards.
    bool press(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        page()->table()->setFocus();
        QTest::keyClick(page()->table(), key, with);
        return m_fixture->settle();
    }
    /// With the keyboard in the list of groups.
    bool pressInList(Qt::Key key) const
    {
        list()->setFocus();
        QTest::keyClick(list(), key);
        return m_fixture->settle();
    }
    bool clickRow(int row, Qt::KeyboardModifiers with = {}) const
    {
        list()->scrollTo(groups()->index(row, 0));
        const QPoint at = list()->visualRect(groups()->index(row, 0)).center();
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, with, at);
        return m_fixture->settle();
    }
    /// As a person does, with the keyboard.
    bool choose(RewardGrouping by) const
    {
        QComboBox *choice = page()->groups()->choice();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(by); ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        return m_fixture->settle() && page()->groups()->grouping() == by;
    }
    /// The rewards shown, added up one by one, by group.
    std::map<qint64, std::pair<int, Sums>> recount(RewardGrouping by) const
    {
        std::map<qint64, std::pair<int, Sums>> all;
        for (int row = 0; row < page()->model()->rowCount(); ++row) {
            const RewardRow one = page()->model()->row(page()->model()->index(row, 0));
            auto &[count, sums] = all[by == RewardGrouping::Participant ? one.participant.value : one.campaignId.value];
            ++count;
            if (one.amount)
                sums[{one.mode(), one.amount->currency}] += one.amount->minor;
        }
        return all;
    }
    bool listIsRight(RewardGrouping by) const
    {
        const auto expected = recount(by);
        if (groups()->rowCount() != static_cast<int>(expected.size()) + 1)
            return false;
        for (int row = 1; row < groups()->rowCount(); ++row) {
            const auto found = expected.find(*groups()->idOf(row));
            if (found == expected.end() || found->second.first != int(groups()->counts(row).rewards)
                || found->second.second != asSums(groups()->totals(row)))
                return false;
        }
        return int(groups()->counts(0).rewards) == page()->model()->rowCount();
    }
    std::set<qint64> shownRewards() const
    {
        std::set<qint64> ids;
        for (int row = 0; row < page()->model()->rowCount(); ++row)
            ids.insert(page()->model()->idOf(row).value);
        return ids;
    }
    std::set<qint64> rewardsIn(RewardState state) const
    {
        services::RewardQuery query;
        query.states = {state};
        std::set<qint64> ids;
        const auto listed = m_fixture->desk().rewards.list(query).value();
        for (const RewardRow &row : listed.rows)
            ids.insert(row.id.value);
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        QVERIFY(m_fixture->show({1400, 900}));
        m_fixture->window->go(PageId::Rewards);
        QVERIFY(m_fixture->settle());
    }
    void init()
    {
        QVERIFY(m_fixture->activate());
        page()->filters()->clear();
        page()->groups()->setGrouping(RewardGrouping::None);
        page()->open(u"due"_s);
        QVERIFY(m_fixture->settle());
        QVERIFY(page()->model()->rowCount() > 10);
    }
    void cleanup()
    {
        m_fixture->window->resize(1400, 900);
        page()->panel()->close();
        QVERIFY(m_fixture->tidyUp());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void putsRewardsTogetherFromTheKeyboard()
    {
        QVERIFY(!list()->isVisible());
        QCOMPARE(groups()->rowCount(), 0);
        // G puts them together and goes to the list
        QVERIFY(press(Qt::Key_G));
        QCOMPARE(page()->groups()->grouping(), RewardGrouping::Participant);
        QVERIFY(list()->isVisible());
        QVERIFY(list()->hasFocus());
        QVERIFY(groups()->rowCount() > 5);
        QVERIFY(listIsRight(RewardGrouping::Participant));
        QCOMPARE(list()->currentIndex().row(), 0);
        // the choice does the same
        QVERIFY(choose(RewardGrouping::Campaign));
        QVERIFY(groups()->rowCount() > 2);
        QVERIFY(listIsRight(RewardGrouping::Campaign));
        QVERIFY(choose(RewardGrouping::None));
        QVERIFY(!list()->isVisible());
        // letters choose there, and are no commands
        page()->table()->selectRow(0);
        const std::set<qint64> approved = rewardsIn(RewardState::Approved);
        QTest::keyClick(page()->groups()->choice(), Qt::Key_A);
        QVERIFY(m_fixture->settle());
        QVERIFY(rewardsIn(RewardState::Approved) == approved);
    }

    void followsListFilterAndSearch()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        for (const QString &name : {u"all"_s, u"upcoming"_s, u"due"_s}) {
            page()->open(name);
            QVERIFY(m_fixture->settle());
            QVERIFY(listIsRight(RewardGrouping::Participant));
        }
        const quint32 all = groups()->counts(0).rewards;
        page()->filters()->search()->edit()->setFocus();
        QTest::keyClicks(page()->filters()->search()->edit(), u"kind:cash amount:>10"_s);
        QTRY_VERIFY(page()->model()->searchText().contains(u"amount"_s));
        QVERIFY(m_fixture->settle());
        QVERIFY(listIsRight(RewardGrouping::Participant));
        QVERIFY(groups()->counts(0).rewards > 0 && groups()->counts(0).rewards < all);
    }

    void showsOneGroupAloneAndGoesBack()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        const std::set<qint64> all = shownRewards();
        const QString footer = page()->tools()->footer()->text();
        // down the list
        QVERIFY(pressInList(Qt::Key_Down));
        QCOMPARE(list()->currentIndex().row(), 1);
        const auto first = groups()->idOf(1);
        QCOMPARE(page()->model()->group(), (items::RewardGroup{RewardGrouping::Participant, *first}));
        QCOMPARE(page()->model()->rowCount(), int(groups()->counts(1).rewards));
        QVERIFY(page()->model()->rowCount() < int(all.size()));
        for (int row = 0; row < page()->model()->rowCount(); ++row)
            QCOMPARE(page()->model()->row(page()->model()->index(row, 0)).participant.value, *first);
        // totals, "all that match" and the chip speak of it
        QVERIFY(page()->tools()->footer()->text() != footer);
        QVERIFY(asSums(page()->model()->shownTotals()) == asSums(groups()->totals(1)));
        QVERIFY(page()->groups()->chip()->isVisible());
        QVERIFY(page()->filters()->sentence().contains(page()->groups()->shownName()));
        QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
        QCOMPARE(int(page()->selectedRewards().size()), page()->model()->rowCount());
        // to the next one, out of the table, and what was selected is no longer
        QVERIFY(press(Qt::Key_J, Qt::ShiftModifier));
        QCOMPARE(list()->currentIndex().row(), 2);
        QCOMPARE(page()->model()->group().id, *groups()->idOf(2));
        QVERIFY(page()->selectedRewards().empty());
        QVERIFY(press(Qt::Key_K, Qt::ShiftModifier));
        QCOMPARE(page()->model()->group().id, *first);
        // Enter goes on to its rewards
        QVERIFY(pressInList(Qt::Key_Return));
        QVERIFY(page()->table()->hasFocus());
        QCOMPARE(page()->selectedRewards().size(), std::size_t{1});
        // and back to all: Escape, the first row, Shift+G, the chip
        QVERIFY(pressInList(Qt::Key_Escape));
        QVERIFY(shownRewards() == all);
        QVERIFY(!page()->groups()->chip()->isVisible());
        QVERIFY(clickRow(2));
        QVERIFY(page()->groups()->isOneShown());
        QVERIFY(clickRow(2, Qt::ControlModifier)); // takes nothing away
        QCOMPARE(list()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(clickRow(0));
        QVERIFY(shownRewards() == all);
        QVERIFY(clickRow(1));
        QVERIFY(press(Qt::Key_G, Qt::ShiftModifier));
        QVERIFY(shownRewards() == all);
        QVERIFY(clickRow(1));
        QVERIFY(page()->groups()->isOneShown());
        QTest::mouseClick(page()->groups()->chip(), Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        QVERIFY(shownRewards() == all);
        QCOMPARE(list()->currentIndex().row(), 0);
    }

    void isOrderedByNameAndByAmount()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        const auto click = [this](int section) {
            QHeaderView *header = list()->horizontalHeader();
            const int x = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        };
        const auto names = [this] {
            QStringList all;
            for (int row = 1; row < groups()->rowCount(); ++row)
                all += groups()->index(row, 0).data().toString().toCaseFolded();
            return all;
        };
        click(0);
        const QStringList byName = names();
        click(0);
        QStringList turned = names();
        std::reverse(turned.begin(), turned.end());
        QCOMPARE(byName, turned);
        const auto isBefore = [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); };
        QVERIFY(std::is_sorted(byName.begin(), byName.end(), isBefore)
            || std::is_sorted(byName.rbegin(), byName.rend(), isBefore));
        click(1);
        QVERIFY(names() != byName);
        // The group that is shown stays so in every order.
        QVERIFY(clickRow(3));
        const auto shown = groups()->idOf(3);
        click(0);
        QVERIFY(m_fixture->settle());
        QCOMPARE(groups()->idOf(list()->currentIndex().row()), shown);
        QCOMPARE(page()->model()->group().id, *shown);
    }

    void saysWhenTheGroupHasNothingHere()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        QVERIFY(pressInList(Qt::Key_Down));
        const qint64 shown = page()->model()->group().id;
        const QString name = page()->groups()->shownName();
        page()->filters()->search()->setText(u"nobody at all"_s);
        QTRY_VERIFY(page()->isEmptyShown());
        QVERIFY(m_fixture->settle());
        // It is still in the list, and is named where its rewards would be.
        QCOMPARE(groups()->rowOf(shown), 1);
        QCOMPARE(groups()->counts(1).rewards, 0U);
        QCOMPARE(list()->currentIndex().row(), 1);
        QVERIFY(list()->isVisible());
        auto *back = page()->emptyState()->findChild<QPushButton *>();
        QVERIFY(back && back->isVisible());
        bool isNamed = false;
        for (const PlainLabel *label : page()->emptyState()->findChildren<PlainLabel *>())
            isNamed = isNamed || label->text().contains(name);
        QVERIFY(isNamed);
        page()->filters()->search()->setText({});
        QTRY_VERIFY(!page()->isEmptyShown());
        QCOMPARE(page()->model()->group().id, shown);
        page()->filters()->search()->setText(u"nobody at all"_s);
        QTRY_VERIFY(page()->isEmptyShown());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        QVERIFY(!page()->groups()->isOneShown());
    }

    void givesWayToTheExplanationInASmallWindow()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        m_fixture->window->resize(1024, 640);
        QVERIFY(m_fixture->settle());
        QVERIFY(list()->isVisible());
        const auto isInside = [this](const QWidget *widget) {
            return page()->rect().contains(QRect(widget->mapTo(page(), QPoint()), widget->size()));
        };
        QVERIFY(isInside(list()));
        QVERIFY(isInside(page()->table()));
        QVERIFY(isInside(page()->groups()->choice()));
        QVERIFY(page()->table()->width() > list()->width());
        QVERIFY(list()->geometry().right() < page()->table()->geometry().left());
        page()->table()->selectRow(0);
        QVERIFY(press(Qt::Key_E));
        QVERIFY(page()->panel()->isOpen());
        QVERIFY(!list()->isVisible());
        QVERIFY(press(Qt::Key_Escape));
        QVERIFY(list()->isVisible());
        // G takes the room back.
        QVERIFY(press(Qt::Key_E));
        QVERIFY(!list()->isVisible());
        QVERIFY(press(Qt::Key_G));
        QVERIFY(list()->isVisible() && list()->hasFocus());
        // In a wide one there is room for all three.
        m_fixture->window->resize(1700, 900);
        QVERIFY(press(Qt::Key_E));
        QVERIFY(page()->panel()->isOpen() && list()->isVisible());
        // and from right to left it stands on the other side
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(m_fixture->settle());
        const bool isMirrored = list()->geometry().left() > page()->table()->geometry().right();
        const QImage picture = list()->grab().toImage();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(m_fixture->settle());
        QVERIFY(isMirrored);
        QVERIFY(!picture.isNull());
    }

    void isReachedAndNamed()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        QCOMPARE(DeskFixture::unnamed(page()), QStringList());
        QVERIFY(!DeskFixture::accessibleName(list()).isEmpty());
        // lists, choice, search, groups, rewards: in the order in which they stand
        page()->groups()->choice()->setFocus();
        QList<QWidget *> way;
        for (int i = 0; i < 12 && QApplication::focusWidget() != page()->table(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            way += QApplication::focusWidget();
        }
        QVERIFY(way.size() >= 3);
        QCOMPARE(way.constLast(), page()->table());
        QCOMPARE(way.at(way.size() - 2), list());
        QCOMPARE(way.constFirst(), page()->filters()->search()->edit());
        QTest::keyClick(page()->table(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), list());
        // What a screen reader says of a row is all that is seen of it.
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(list());
        QVERIFY(access && access->tableInterface());
        QAccessibleInterface *cell = access->tableInterface()->cellAt(1, 0);
        QVERIFY(cell);
        const QString said = cell->text(QAccessible::Name);
        QVERIFY2(said.contains(groups()->index(1, 0).data().toString()), qPrintable(said));
        QVERIFY2(said.contains(QLocale().toString(groups()->counts(1).rewards)), qPrintable(said));
        const QString amounts = access->tableInterface()->cellAt(1, 1)->text(QAccessible::Name);
        for (const items::ShownTotal &total : groups()->totals(1))
            QVERIFY2(amounts.contains(total.amount.currency.code()), qPrintable(amounts));
    }

    void isRememberedInTheWorkspace()
    {
        QVERIFY(choose(RewardGrouping::Campaign));
        QVERIFY(pressInList(Qt::Key_Down));
        const items::RewardGroup shown = page()->model()->group();
        QCOMPARE(shown.by, RewardGrouping::Campaign);
        const auto kept = [this] {
            return m_fixture->desk().workspace.setting(u"window-filters-rewards"_s).value().value_or(QString());
        };
        QTRY_VERIFY(kept().contains(u"\"by\":\"campaign\""_s) && kept().contains(u"\"id\":%1"_s.arg(shown.id)));
        // Another window of the workspace begins there.
        MainWindow again(m_fixture->session());
        again.resize(1400, 900);
        again.show();
        again.go(PageId::Rewards);
        QVERIFY(m_fixture->settle());
        auto *other = static_cast<RewardsPage *>(again.page(PageId::Rewards));
        QTRY_COMPARE(other->groups()->grouping(), RewardGrouping::Campaign);
        QCOMPARE(other->model()->group(), shown);
        QVERIFY(m_fixture->settle());
        QCOMPARE(other->groups()->list()->groups()->idOf(other->groups()->list()->currentIndex().row()), shown.id);
        QVERIFY(other->groups()->chip()->isVisible());
        again.hide();
        QVERIFY(m_fixture->settle());
        // "Clear filters" shows all rewards again and leaves the groups.
        QVERIFY(page()->filters()->isActive());
        page()->filters()->clear();
        QVERIFY(!page()->groups()->isOneShown());
        QVERIFY(!page()->filters()->isActive());
        QCOMPARE(page()->groups()->grouping(), RewardGrouping::Campaign);
    }

    void showsWhatIsAskedForFromElsewhere()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        QVERIFY(pressInList(Qt::Key_Down));
        services::RewardQuery query;
        query.states = {RewardState::Due};
        RewardId other;
        const auto listed = m_fixture->desk().rewards.list(query).value();
        for (const RewardRow &row : listed.rows) {
            if (row.participant.value != page()->model()->group().id)
                other = row.id;
        }
        QVERIFY(other.isValid());
        m_fixture->window->go(PageId::Rewards, u"reward %1"_s.arg(other.value));
        QVERIFY(m_fixture->settle());
        QVERIFY(page()->selectedRewards() == std::vector<RewardId>{other});
        QVERIFY(!page()->groups()->isOneShown());
    }

    void paysTheGroupInABatch()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        QVERIFY(pressInList(Qt::Key_Down));
        std::set<qint64> wanted;
        const auto asked = connect(page(), &RewardsPage::batchWanted, this, [&wanted](const ChosenRewards &chosen) {
            for (const RewardId id : chosen.ids())
                wanted.insert(id.value);
        });
        const std::set<qint64> shown = shownRewards();
        page()->table()->clearSelection();
        QVERIFY(press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier));
        disconnect(asked);
        QVERIFY(wanted == shown);
        QVERIFY(m_fixture->tidyUp());
        m_fixture->window->go(PageId::Rewards);
    }

    /// Approving and issuing "all" is about the group alone, and the group stays while its rewards change.
    void approvesAndIssuesTheGroupAlone()
    {
        QVERIFY(choose(RewardGrouping::Participant));
        page()->filters()->search()->setText(u"kind:coupon"_s);
        QTRY_VERIFY(page()->model()->searchText() == u"kind:coupon"_s);
        QVERIFY(m_fixture->settle());
        QVERIFY(listIsRight(RewardGrouping::Participant));
        QVERIFY(groups()->rowCount() > 2);
        QVERIFY(clickRow(1));
        const qint64 id = page()->model()->group().id;
        const std::set<qint64> mine = shownRewards();
        const std::set<qint64> approvedBefore = rewardsIn(RewardState::Approved);
        QVERIFY(!mine.empty());
        QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
        QVERIFY(press(Qt::Key_A));
        QCOMPARE(page()->model()->group().id, id);
        QVERIFY(shownRewards() == mine);
        for (const qint64 approved : rewardsIn(RewardState::Approved))
            QVERIFY(mine.contains(approved) || approvedBefore.contains(approved));
        QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
        page()->table()->setFocus();
        QTest::keyClick(page()->table(), Qt::Key_Return, Qt::ControlModifier);
        auto *sheet = page()->findChild<IssueSheet *>();
        QVERIFY(sheet);
        QVERIFY(m_fixture->settle());
        if (QTest::qWaitFor([sheet] { return sheet->issueButton()->isEnabled(); }, 30'000)) {
            QSignalSpy issued(sheet, &IssueSheet::issued);
            QTest::mouseClick(sheet->issueButton(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(issued.size(), 1, 60'000);
            const services::IssueReport report = sheet->report().value();
            QVERIFY(report.issued.size() + report.notIssued.size() > 0);
            QVERIFY(report.issued.size() + report.notIssued.size() <= mine.size());
        }
        sheet->close();
        QVERIFY(m_fixture->settle());
        for (const qint64 issued : rewardsIn(RewardState::Issued))
            QVERIFY(mine.contains(issued));
        // The group is still the one that is shown, whatever is left of it in this list.
        QCOMPARE(page()->model()->group().id, id);
        QVERIFY(groups()->rowOf(id) > 0);
        QCOMPARE(int(groups()->counts(groups()->rowOf(id)).rewards), page()->model()->rowCount());
    }
};

QTEST_MAIN(TestGroupList)
#include "tst_grouplist.moc"
