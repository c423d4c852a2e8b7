// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided last about rewards is taken back, with its key and from the menu, while nothing has left the house.
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/rewardspage.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

class TestUndo : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_fixture;

    services::Desk &desk() const { return m_fixture->desk(); }
    RewardsPage *page() const { return static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards)); }
    RewardRow stored(RewardId id) const
    {
        services::RewardQuery query;
        query.ids = {id};
        return desk().rewards.list(query).value().rows.at(0);
    }
    RewardId oneIn(RewardState state) const
    {
        services::RewardQuery query;
        query.states = {state};
        const services::RewardList list = desk().rewards.list(query).value();
        return list.rows.empty() ? RewardId() : list.rows.front().id;
    }
    bool choose(RewardId id) const
    {
        page()->open(u"reward %1"_s.arg(id.value));
        return m_fixture->settle() && m_fixture->activate() && page()->selectedRewards() == std::vector<RewardId>{id};
    }
    bool press(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        page()->table()->setFocus();
        QTest::keyClick(page()->table(), key, with);
        return m_fixture->settle();
    }
    bool pressUndo() const { return press(Qt::Key_Z, Qt::ControlModifier); }
    /// By its button in the bar below the table, or behind "More".
    bool command(const QString &text) const
    {
        for (QPushButton *button : page()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return m_fixture->settle();
            }
        }
        for (QAction *action : page()->commands()) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return m_fixture->settle();
            }
        }
        return false;
    }
    QMenu *editMenu() const
    {
        for (QAction *action : m_fixture->window->menuBar()->actions()) {
            if (action->text().remove(u'&') == "Edit"_L1)
                return action->menu();
        }
        return nullptr;
    }
    QAction *undoOfMenu() const
    {
        QMenu *menu = editMenu();
        return menu ? menu->findChild<QAction *>(u"undo"_s, Qt::FindDirectChildrenOnly) : nullptr;
    }
    /// Opens the menu and clicks the line.
    bool clickUndoOfMenu() const
    {
        QMenu *menu = editMenu();
        menu->popup(m_fixture->window->mapToGlobal(QPoint(40, 40)));
        if (!QTest::qWaitForWindowExposed(menu, 30'000))
            return false;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(undoOfMenu()).center());
        return m_fixture->settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        QVERIFY(m_fixture->show({1600, 900}));
        m_fixture->window->go(PageId::Rewards);
        QVERIFY(m_fixture->settle());
    }
    void init() { m_fixture->dialogs.textAnswer = u"looked at it"_s; }
    void cleanup()
    {
        QVERIFY(m_fixture->tidyUp());
        page()->panel()->close();
    }
    void cleanupTestCase() { m_fixture.reset(); }

    /// From one reward to the next with a key each: nothing is jumped over, nothing is decided twice.
    void goesThroughTheList()
    {
        page()->open(u"due"_s);
        QVERIFY(m_fixture->settle() && m_fixture->activate());
        const items::RewardModel &model = *page()->model();
        const auto at = [&model](int row) { return model.row(model.index(row, 0)); };
        int first = 0; // of five that wait
        const auto areDue = [&] {
            for (int row = first; row < first + 5; ++row) {
                if (at(row).state != RewardState::Due)
                    return false;
            }
            return true;
        };
        QVERIFY(model.rowCount() > 10);
        while (first + 5 < model.rowCount() && !areDue())
            ++first;
        QVERIFY(areDue());
        std::vector<RewardId> ids;
        for (int row = first; row < first + 5; ++row)
            ids.push_back(at(row).id);
        const auto isAt = [&](std::size_t i) {
            return page()->selectedRewards() == std::vector<RewardId>{ids[i]}
            && at(page()->table()->currentIndex().row()).id == ids[i] && page()->explanation()->reward() == ids[i]
                && page()->panel()->isOpen();
        };
        page()->table()->selectRow(first);
        QVERIFY(press(Qt::Key_E));
        QVERIFY(isAt(0));
        QVERIFY(press(Qt::Key_H)); // it leaves the list, the next one moves up
        QCOMPARE(stored(ids[0]).state, RewardState::InReview);
        QVERIFY(isAt(1));
        QCOMPARE(page()->table()->currentIndex().row(), first);
        QVERIFY(press(Qt::Key_J));
        QVERIFY(isAt(2));
        QVERIFY(press(Qt::Key_A)); // it stays as approved
        QCOMPARE(stored(ids[2]).state, RewardState::Approved);
        QVERIFY(isAt(3));
        QVERIFY(press(Qt::Key_R));
        QCOMPARE(stored(ids[3]).state, RewardState::Rejected);
        QVERIFY(isAt(4));
        QVERIFY(pressUndo()); // of the one that was decided, which is looked at again
        QCOMPARE(stored(ids[3]).state, RewardState::Due);
        QVERIFY(isAt(3));
        QCOMPARE(stored(ids[1]).state, RewardState::Due);
        QCOMPARE(stored(ids[4]).state, RewardState::Due);
        // what is approved waits for nobody
        QVERIFY(press(Qt::Key_K));
        QVERIFY(isAt(2));
        QVERIFY(press(Qt::Key_K));
        QVERIFY(isAt(1));
        QVERIFY(press(Qt::Key_A));
        QVERIFY(isAt(3));
        // a refresh selects nothing else
        Q_EMIT m_fixture->session().booksChanged();
        QVERIFY(m_fixture->settle());
        QVERIFY(isAt(3));
    }

    /// Who has gone to another place meanwhile comes back to the reward they left, not to another one.
    void whoWasElsewhereFindsTheirRow()
    {
        page()->open(u"due"_s);
        QVERIFY(m_fixture->settle() && m_fixture->activate());
        const items::RewardModel &model = *page()->model();
        int first = 0;
        const auto stateAt = [&model](int row) { return model.row(model.index(row, 0)).state; };
        while (first + 1 < model.rowCount()
            && !(stateAt(first) == RewardState::Due && stateAt(first + 1) == RewardState::Due))
            ++first;
        QVERIFY(first + 1 < model.rowCount());
        const RewardId id = model.row(model.index(first, 0)).id;
        page()->table()->selectRow(first);
        page()->table()->setFocus();
        QTest::keyClick(page()->table(), Qt::Key_A);
        m_fixture->window->go(PageId::Campaigns); // before the books are written
        QVERIFY(m_fixture->settle());
        QCOMPARE(stored(id).state, RewardState::Approved);
        m_fixture->window->go(PageId::Rewards);
        QVERIFY(m_fixture->settle());
        QCOMPARE(page()->selectedRewards(), std::vector<RewardId>{id});
    }

    /// A key that decides never meets what is decided already.
    void passesByWhatIsApproved()
    {
        page()->open(u"due"_s);
        QVERIFY(m_fixture->settle() && m_fixture->activate());
        const items::RewardModel &model = *page()->model();
        const auto at = [&model](int row) { return model.row(model.index(row, 0)); };
        const auto isDue = [&at](int row) { return at(row).state == RewardState::Due; };
        int first = 0;
        while (first + 3 < model.rowCount() && !(isDue(first) && isDue(first + 1) && isDue(first + 2)))
            ++first;
        QVERIFY(first + 3 < model.rowCount());
        const RewardId approved = at(first + 1).id;
        const RewardId next = at(first + 2).id;
        page()->table()->selectRow(first + 1);
        QVERIFY(press(Qt::Key_A));
        QCOMPARE(stored(approved).state, RewardState::Approved);
        page()->table()->selectRow(first);
        QVERIFY(press(Qt::Key_H));
        QCOMPARE(page()->selectedRewards(), std::vector<RewardId>{next});
    }

    /// Behind the last row there is nothing to go on to: no key decides about what was passed by.
    void staysAtTheEndOfTheList()
    {
        page()->open(u"due"_s);
        QVERIFY(m_fixture->settle() && m_fixture->activate());
        const items::RewardModel &model = *page()->model();
        const int last = model.rowCount() - 1;
        QVERIFY(last > 1);
        const RewardId id = model.row(model.index(last, 0)).id;
        page()->table()->selectRow(last);
        QVERIFY(press(Qt::Key_R));
        QCOMPARE(stored(id).state, RewardState::Rejected);
        QCOMPARE(model.rowCount(), last);
        QCOMPARE(page()->table()->currentIndex().row(), last - 1);
        QVERIFY(page()->selectedRewards().empty());
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Due);
    }

    /// Many were selected, and stay so.
    void keepsManyAsTheyAre()
    {
        page()->open(u"due"_s);
        QVERIFY(m_fixture->settle() && m_fixture->activate());
        const items::RewardModel &model = *page()->model();
        page()->table()->clearSelection();
        std::set<RewardId> due;
        for (int row = 0; row < model.rowCount() && due.size() < 2; ++row) {
            if (model.row(model.index(row, 0)).state != RewardState::Due)
                continue;
            due.insert(model.row(model.index(row, 0)).id);
            page()->table()->selectionModel()->select(
                model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        QCOMPARE(due.size(), std::size_t{2});
        QVERIFY(m_fixture->settle());
        QVERIFY(press(Qt::Key_A));
        for (const RewardId id : due)
            QCOMPARE(stored(id).state, RewardState::Approved);
        const auto areSelected = [&] {
            const std::vector<RewardId> now = page()->selectedRewards();
            return std::set<RewardId>(now.begin(), now.end()) == due;
        };
        QVERIFY(areSelected());
        QVERIFY(pressUndo());
        QVERIFY(areSelected());
    }

    void anApprovalAndItsWithdrawal()
    {
        const RewardId id = oneIn(RewardState::Due);
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_A));
        QCOMPARE(stored(id).state, RewardState::Approved);
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Due);
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_A));
        QVERIFY(choose(id));
        QVERIFY(command(u"Withdraw approval"_s));
        QCOMPARE(stored(id).state, RewardState::Due);
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Approved);
        QVERIFY(pressUndo()); // and the other way round
        QCOMPARE(stored(id).state, RewardState::Due);
    }

    void aRejectionAndAReopening()
    {
        const RewardId id = oneIn(RewardState::Due);
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_R));
        QCOMPARE(stored(id).state, RewardState::Rejected);
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Due);
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_R));
        QVERIFY(choose(id));
        QVERIFY(command(u"Reopen …"_s));
        QCOMPARE(stored(id).state, RewardState::Due);
        const qsizetype asked = m_fixture->dialogs.textQuestions.size();
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Rejected);
        QCOMPARE(m_fixture->dialogs.textQuestions.size(), asked); // the reason is what is taken back
        QVERIFY(stored(id).reason.contains(u"reopened"_s));
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Due);
    }

    void aHoldAndItsEnd()
    {
        const RewardId id = oneIn(RewardState::Due);
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_H));
        QCOMPARE(stored(id).state, RewardState::InReview);
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Due);
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_H));
        QVERIFY(choose(id));
        QVERIFY(command(u"End hold"_s));
        QCOMPARE(stored(id).state, RewardState::Due);
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::InReview);
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Due);
    }

    void anAnswerToASuspicion_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("answered");
        QTest::addColumn<int>("takenBack");
        // A person holds what was cleared: the finding itself stays answered.
        QTest::newRow("unfounded") << u"clearFlag"_s << -1 << static_cast<int>(RewardState::InReview);
        // Reopened, it is held by nothing but what else there is.
        QTest::newRow("it is true") << u"confirmFlag"_s << static_cast<int>(RewardState::Rejected) << -1;
    }
    void anAnswerToASuspicion()
    {
        QFETCH(QString, button);
        QFETCH(int, answered);
        QFETCH(int, takenBack);
        services::RewardQuery query;
        query.states = {RewardState::InReview};
        QPushButton *answer = nullptr;
        RewardId id;
        const services::RewardList held = desk().rewards.list(query).value();
        for (const RewardRow &row : held.rows) {
            id = row.id;
            QVERIFY(choose(id));
            answer = page()->explanation()->findChild<QPushButton *>(button);
            if (answer)
                break;
        }
        QVERIFY2(answer, "the sample has suspicions");
        QTest::mouseClick(answer, Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        const RewardState then = stored(id).state;
        if (answered >= 0)
            QCOMPARE(static_cast<int>(then), answered);
        QVERIFY((stored(id).openFlags & bit(Flag::Held)) == 0);
        const Banner *banner = page()->banners()->banner(u"decision"_s);
        QVERIFY(banner && banner->content().actions.size() == 1);
        QVERIFY(pressUndo());
        if (takenBack >= 0) {
            QCOMPARE(static_cast<int>(stored(id).state), takenBack);
            QVERIFY((stored(id).openFlags & bit(Flag::Held)) != 0);
        } else {
            QVERIFY(stored(id).state != RewardState::Rejected);
        }
    }

    /// Only the last thing: an answer to a suspicion takes the place of an approval before it.
    void onlyTheLastDecision()
    {
        const RewardId approved = oneIn(RewardState::Due);
        QVERIFY(choose(approved));
        QVERIFY(press(Qt::Key_A));
        services::RewardQuery query;
        query.states = {RewardState::InReview};
        QPushButton *answer = nullptr;
        const services::RewardList held = desk().rewards.list(query).value();
        for (const RewardRow &row : held.rows) {
            QVERIFY(choose(row.id));
            answer = page()->explanation()->findChild<QPushButton *>(u"clearFlag"_s);
            if (answer)
                break;
        }
        QVERIFY(answer);
        QTest::mouseClick(answer, Qt::LeftButton);
        QVERIFY(m_fixture->settle());
        QVERIFY(pressUndo());
        QCOMPARE(stored(approved).state, RewardState::Approved);
        QVERIFY(choose(approved));
        QVERIFY(command(u"Withdraw approval"_s));
    }

    void fromTheMenu()
    {
        const RewardId id = oneIn(RewardState::Due);
        QVERIFY(undoOfMenu());
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_A));
        QCOMPARE(stored(id).state, RewardState::Approved);
        QVERIFY(clickUndoOfMenu());
        QCOMPARE(stored(id).state, RewardState::Due);
        QVERIFY(undoOfMenu()->text().contains(u"Undo"_s));
        QVERIFY(undoOfMenu()->text().endsWith(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
        // A page with nothing to take back says so.
        m_fixture->window->go(PageId::Overview);
        QVERIFY(m_fixture->settle());
        Q_EMIT editMenu()->aboutToShow();
        QVERIFY(!undoOfMenu()->isEnabled());
        QVERIFY(undoOfMenu()->shortcut().isEmpty()); // the page's own key would be of two actions
        m_fixture->window->go(PageId::Rewards);
        QVERIFY(m_fixture->settle());
    }

    /// What was sent is not taken back.
    void notOnceATaskHasRun()
    {
        const RewardId id = oneIn(RewardState::Due);
        QVERIFY(choose(id));
        QVERIFY(press(Qt::Key_A));
        QVERIFY(m_fixture->session().startSync());
        QVERIFY(m_fixture->settle());
        QVERIFY(pressUndo());
        QCOMPARE(stored(id).state, RewardState::Approved);
        Q_EMIT editMenu()->aboutToShow();
        QVERIFY(!undoOfMenu()->isEnabled());
    }
};

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
