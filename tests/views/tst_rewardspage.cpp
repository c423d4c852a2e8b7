// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskwindows.h"
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "views/dashboards/overviewpage.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/rewardcommands.h"
#include "views/rewards/rewardselection.h"
#include "views/rewards/rewardspage.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/rankbarchart.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/chip.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// What a person does about rewards that came out otherwise than planned, and what goes into files from the window.
class TestRewardsPage : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;

    RewardsPage *page()
    {
        m_full->window->go(PageId::Rewards);
        if (!m_full->settle())
            qFatal("the page does not come to rest");
        return qobject_cast<RewardsPage *>(m_full->window->page(PageId::Rewards));
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *candidate : m_full->window->findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    Banner *banner(const QString &key) const
    {
        for (BannerHost *host : m_full->window->findChildren<BannerHost *>()) {
            if (Banner *found = host->banner(key))
                return found;
        }
        return nullptr;
    }
    RewardState stateOf(RewardId id) const
    {
        services::RewardQuery query;
        query.ids = {id};
        return m_full->desk().rewards.list(query).value().rows.front().state;
    }
    /// A reward whose request was lost on the way out; it is selected on the page.
    RewardId makeUncertain()
    {
        services::Desk &desk = m_full->desk();
        services::RewardQuery due;
        due.states = {RewardState::Due};
        const services::RewardList list = desk.rewards.list(due).value();
        for (const RewardRow &row : list.rows) {
            if (row.kind == RewardKind::Coupon && tryUncertain(row.id))
                return row.id;
        }
        return {};
    }
    bool tryUncertain(RewardId id)
    {
        services::Desk &desk = m_full->desk();
        services::DecisionRequest approval;
        approval.ids = {id};
        approval.member = desk.actor;
        if (!desk.rewards.decide(approval))
            return false;
        m_full->server().addFault(
            {.kind = sample::FaultKind::CloseBeforeAnswer, .when = sample::requestTo("POST", "/v1/"), .times = -1});
        services::IssueOrder order;
        order.method = u"stripe-coupon"_s;
        order.member = desk.actor;
        order.ids = {id};
        const auto report = desk.issue.issue(order, {}, {});
        m_full->server().clearFaults();
        if (!report || report->uncertain.empty())
            return false;
        Q_EMIT m_full->session().booksChanged();
        RewardsPage *rewards = page();
        rewards->open(u"reward %1"_s.arg(id.value));
        return m_full->settle() && rewards->selectedRewards() == std::vector<RewardId>{id};
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show({1400, 900}));
    }
    void cleanup()
    {
        QVERIFY(m_full->tidyUp([](QWidget *sheet) {
            const QStringList unnamed = DeskFixture::unnamed(sheet);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
        }));
    }
    void cleanupTestCase() { m_full.reset(); }

    void keepsTheSelectionWhenATaskEnds()
    {
        RewardsPage *rewards = page();
        rewards->open(u"due"_s);
        QVERIFY(m_full->settle());
        QVERIFY(rewards->model()->rowCount() > 4);
        for (const int row : {0, 1, 3})
            rewards->table()->selectionModel()->select(
                rewards->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const std::vector<RewardId> selected = rewards->selectedRewards();
        QCOMPARE(selected.size(), std::size_t{3});
        // as at the end of each sync: first the connections, then the books
        m_full->session().reloadConnections();
        QVERIFY(m_full->settle());
        QVERIFY(rewards->selectedRewards() == selected);
        Q_EMIT m_full->session().booksChanged();
        m_full->session().reloadConnections();
        QVERIFY(m_full->settle());
        QVERIFY(rewards->selectedRewards() == selected);
        rewards->table()->clearSelection();
    }

    void takesTheLastDecisionBack()
    {
        RewardsPage *rewards = page();
        services::RewardQuery due;
        due.states = {RewardState::Due};
        const RewardId id = m_full->desk().rewards.list(due).value().rows.front().id;
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
            rewards->open(u"reward %1"_s.arg(id.value));
            if (!m_full->settle() || !m_full->activate())
                return false;
            rewards->table()->setFocus();
            QTest::keyClick(rewards->table(), key, with);
            return m_full->settle();
        };
        QVERIFY(press(Qt::Key_A));
        QCOMPARE(stateOf(id), RewardState::Approved);
        QVERIFY(press(Qt::Key_Z, Qt::ControlModifier));
        QCOMPARE(stateOf(id), RewardState::Due);
        QVERIFY(press(Qt::Key_Z, Qt::ControlModifier)); // and that the other way round
        QCOMPARE(stateOf(id), RewardState::Approved);
        QVERIFY(press(Qt::Key_Z, Qt::ControlModifier));
        QCOMPARE(stateOf(id), RewardState::Due);

        m_full->dialogs.textAnswer = u"a mistake"_s;
        QVERIFY(press(Qt::Key_R));
        QCOMPARE(stateOf(id), RewardState::Rejected);
        const Banner *banner = rewards->banners()->banner(u"decision"_s);
        QVERIFY(banner && banner->content().actions.size() == 1);
        QCOMPARE(m_full->dialogs.textQuestions.size(), 1);
        auto *undo = banner->findChild<QPushButton *>();
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(stateOf(id), RewardState::Due);
        QCOMPARE(m_full->dialogs.textQuestions.size(), 1); // the reason is what is taken back

        // Once something else was done it is too late.
        QVERIFY(press(Qt::Key_A));
        QVERIFY(m_full->session().startSync());
        QVERIFY(m_full->settle());
        QVERIFY(press(Qt::Key_Z, Qt::ControlModifier));
        QCOMPARE(stateOf(id), RewardState::Approved);
    }

    void asksBeforeAnUncertainRewardIsEndedOrSentAgain()
    {
        // given a reward whose outcome nobody knows
        RewardsPage *rewards = page();
        const RewardId id = makeUncertain();
        QVERIFY(id.isValid());
        QCOMPARE(stateOf(id), RewardState::Submitted);
        for (const QString &verb : {u"End as uncertain …"_s, u"Send again …"_s}) {
            m_full->dialogs.textAnswer.reset();
            QPushButton *way = button(verb);
            QVERIFY2(way && way->isEnabled(), qPrintable(verb));
            // when no reason is given, nothing is asked further
            QTest::mouseClick(way, Qt::LeftButton);
            QCOMPARE(m_full->dialogs.textQuestions.size(), 1);
            QVERIFY(m_full->dialogs.textQuestions.constFirst().required);
            QCOMPARE(m_full->dialogs.confirmations.size(), 0);
            // when the sheet is refused, nothing happens
            m_full->dialogs.textAnswer = u"Asked the customer"_s;
            m_full->dialogs.agree = false;
            QTest::mouseClick(way, Qt::LeftButton);
            QCOMPARE(m_full->dialogs.confirmations.size(), 1);
            QVERIFY(m_full->dialogs.confirmations.constFirst().destructive);
            QVERIFY(m_full->settle());
            QCOMPARE(stateOf(id), RewardState::Submitted);
            // when it is agreed to, the service still refuses what was not looked for long enough, and says so
            m_full->dialogs.agree = true;
            QTest::mouseClick(way, Qt::LeftButton);
            QVERIFY(m_full->settle());
            QTRY_VERIFY(banner(u"failed"_s) || banner(u"decision"_s));
            m_full->dialogs.confirmations.clear();
            m_full->dialogs.textQuestions.clear();
            rewards->open(u"reward %1"_s.arg(id.value));
            if (stateOf(id) != RewardState::Submitted)
                break; // it was found or given after all
        }
    }

    void offersTheAnswersToAProposedChange()
    {
        // given an issued reward that would be another amount by now
        RewardRow row;
        row.id = RewardId{1};
        row.state = RewardState::Issued;
        row.amount = Money{3000, Currency::parse(u"EUR").value()};
        row.proposed = Money{2500, Currency::parse(u"EUR").value()};
        QWidget window;
        RewardCommands commands([&window](const QString &text, Icon, const QKeySequence &,
                                    const QString &) { return new QAction(text, &window); },
            &window);
        const QList<QAction *> answers = commands.changeAnswers();
        QCOMPARE(answers.size(), 2);
        RewardSelection selected;
        selected.count = 1;
        selected.inState[static_cast<std::size_t>(RewardState::Issued)] = 1;
        commands.update(selected);
        for (QAction *answer : answers)
            QVERIFY(!answer->isEnabled() && !answer->isVisible());
        row.openFlags = selected.openFlags = bit(Flag::LateChange);
        commands.update(selected);
        for (QAction *answer : answers)
            QVERIFY(answer->isEnabled() && answer->isVisible());
        // then the panel says both amounts, with a button for each answer about this reward
        ExplanationView view(m_full->session());
        QSignalSpy decided(&view, &ExplanationView::changeDecisionWanted);
        view.show(row);
        QStringList said;
        for (PlainLabel *label : view.findChildren<PlainLabel *>())
            said += label->text();
        QVERIFY(said.join(u'\n').contains(u"30"_s) && said.join(u'\n').contains(u"25"_s));
        QList<QPushButton *> buttons = view.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(decided.at(0).at(0).value<services::Decision>(), services::Decision::AcceptChange);
        QCOMPARE(decided.at(1).at(0).value<services::Decision>(), services::Decision::DismissChange);
        QCOMPARE(decided.at(0).at(1).value<RewardId>(), row.id);
        QVERIFY(m_full->settle());
    }

    /// What the panel asks is about the reward it explains, not about what is selected beside it.
    void answersTheChangeOfTheRewardInThePanel()
    {
        RewardsPage *rewards = page();
        rewards->open(u"due"_s);
        QVERIFY(m_full->settle());
        rewards->table()->selectAll();
        QVERIFY(rewards->selectedRewards().size() > 2);
        const RewardId shown = rewards->model()->idOf(1);
        m_full->dialogs.textAnswer = u"Checked"_s;
        Q_EMIT rewards->explanation()->changeDecisionWanted(services::Decision::DismissChange, shown);
        QCOMPARE(m_full->dialogs.textQuestions.size(), 1);
        QVERIFY(m_full->dialogs.textQuestions.constFirst().title.contains(u"1"_s));
        QVERIFY(m_full->settle());
        // It has no proposed change: that one answer is refused, and no other reward was asked about.
        QVERIFY(banner(u"decision"_s));
        QVERIFY(!banner(u"decision"_s)->content().detail.contains(QString::number(rewards->selectedRewards().size())));
        rewards->table()->clearSelection();
    }

    void clearsOrConfirmsAFlagOnlyWithAReason_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("confirms");
        QTest::newRow("unfounded") << u"clearFlag"_s << false;
        QTest::newRow("it is true") << u"confirmFlag"_s << true;
    }
    void clearsOrConfirmsAFlagOnlyWithAReason()
    {
        QFETCH(QString, button);
        QFETCH(bool, confirms);
        // given a reward held because of what was found about its referral
        RewardsPage *rewards = page();
        rewards->open(u"in-review"_s);
        QPushButton *answer = nullptr;
        RewardId id;
        for (int row = 0; row < rewards->model()->rowCount() && !answer; ++row) {
            rewards->table()->selectRow(row);
            Q_EMIT rewards->table()->rowActivated(rewards->table()->currentIndex());
            QVERIFY(m_full->settle());
            answer = rewards->explanation()->findChild<QPushButton *>(button);
            id = rewards->explanation()->reward();
        }
        if (!answer)
            QSKIP("the sample has no such flag left");
        const auto openFlags = [this, id] {
            QStringList open;
            const services::Explanation explanation = m_full->desk().rewards.explain(id).value();
            for (const services::FlagRow &flag : explanation.flags) {
                if (flag.canBeDecided)
                    open += flag.id;
            }
            return open;
        };
        const QStringList before = openFlags();
        QVERIFY(!before.isEmpty());
        QVERIFY(!answer->toolTip().isEmpty());
        QVERIFY(answer->focusPolicy() & Qt::TabFocus);
        // when no reason is given nothing changes
        answer->setFocus();
        QTest::keyClick(answer, Qt::Key_Space);
        QCOMPARE(m_full->dialogs.textQuestions.size(), 1);
        QVERIFY(m_full->dialogs.textQuestions.constFirst().required);
        QVERIFY(m_full->settle());
        QCOMPARE(stateOf(id), RewardState::InReview);
        // when a reason is given
        m_full->dialogs.textAnswer = u"Looked at both accounts"_s;
        QTest::mouseClick(answer, Qt::LeftButton);
        QVERIFY(m_full->settle());
        // then the reward is rejected, or held for this no longer, and the page says so
        QVERIFY(banner(u"decision"_s));
        QCOMPARE(openFlags().size(), before.size() - 1);
        if (confirms)
            QCOMPARE(stateOf(id), RewardState::Rejected);
    }

    void tellsAWrongClockUntilItIsRight()
    {
        services::ClockWarning warning;
        warning.skew = std::chrono::minutes(12);
        m_full->session().reportClock(warning);
        QVERIFY(banner(u"clock"_s));
        QVERIFY(banner(u"clock"_s)->content().text.contains(u"12"_s));
        QCOMPARE(banner(u"clock"_s)->content().tone, Tone::Warning);
        m_full->session().reportClock({});
        QTRY_VERIFY(!banner(u"clock"_s));
    }

    void savesChartsWhereThePersonWantsThem()
    {
        m_full->window->go(PageId::Overview);
        QVERIFY(m_full->settle());
        auto *overview = qobject_cast<OverviewPage *>(m_full->window->page(PageId::Overview));
        TimeSeriesChart *chart = overview->revenueChartCard();
        QTemporaryDir directory;
        // a picture
        m_full->dialogs.fileAnswer = directory.filePath(u"chart.png"_s);
        Q_EMIT chart->imageExportRequested();
        QVERIFY(m_full->settle());
        QVERIFY(!QImage(*m_full->dialogs.fileAnswer).isNull());
        QVERIFY(banner(u"saved"_s));
        // a drawing
        m_full->dialogs.fileAnswer = directory.filePath(u"chart.svg"_s);
        Q_EMIT chart->imageExportRequested();
        QVERIFY(m_full->settle());
        QFile drawing(*m_full->dialogs.fileAnswer);
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        QVERIFY(drawing.readAll().contains("<svg"));
        // numbers, with an ending of their own where the person gave none
        m_full->dialogs.fileAnswer = directory.filePath(u"numbers"_s);
        Q_EMIT chart->tableExportRequested();
        QVERIFY(m_full->settle());
        QFile numbers(directory.filePath(u"numbers.csv"_s));
        QVERIFY(numbers.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = numbers.readAll().split('\n');
        QVERIFY(lines.size() > chart->table().rawRows.size());
        QVERIFY(lines.constFirst().contains("(USD)"));
    }

    void neutralisesFormulasOfNames()
    {
        RankBarChart chart(u"Top"_s, u"Participant"_s, u"Revenue, net"_s);
        chart.setEntries({{u"1"_s, u"=HYPERLINK(\"http://x\")"_s, -1250, {}}}, Currency::parse(u"EUR").value());
        const QByteArray csv = m_full->session().tableFormat()(chart.table().rawTitles, chart.table().rawRows);
        QCOMPARE(csv,
            QByteArray(
                "\xef\xbb\xbf\"Participant\",\"Revenue, net (EUR)\"\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-12.50\r\n"));
    }

    void opensAWorkspaceWhileTheWindowStaysAlive()
    {
        QTemporaryDir directory;
        app::VolatileViewState state;
        app::DeskWindows windows(state);
        QSignalSpy opened(&windows, &app::DeskWindows::opened);
        QSignalSpy failed(&windows, &app::DeskWindows::failed);
        app::CompositionOptions options;
        options.directory = directory.filePath(u"books"_s);
        options.sample = true; // keys in memory
        options.timeZone = "Europe/Berlin";
        options.currency = Currency::parse(u"EUR").value();
        windows.open(std::move(options));
        QCOMPARE(opened.count(), 0); // the file is opened elsewhere
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30000);
        QVERIFY(windows.newestWindow() && windows.newestWindow()->isVisible());
        QCOMPARE(failed.count(), 0);
        QVERIFY(m_full->settle());
    }

    void saysWhyAWorkspaceDoesNotOpen()
    {
        const QString path = m_full->file(u"no-directory"_s, "text");
        app::VolatileViewState state;
        app::DeskWindows windows(state);
        QSignalSpy opened(&windows, &app::DeskWindows::opened);
        QSignalSpy failed(&windows, &app::DeskWindows::failed);
        app::CompositionOptions options;
        options.directory = path;
        options.sample = true;
        windows.open(std::move(options));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
        QVERIFY(!failed.constFirst().constFirst().value<Error>().text.isEmpty());
        QCOMPARE(opened.count(), 0);
        QVERIFY(!windows.newestWindow());
    }
};

QTEST_MAIN(TestRewardsPage)
#include "tst_rewardspage.moc"
