// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a provider and back: what is chosen before the first sync, what is shown during it, what is remembered of
// each, and what happens when the network is away.
#include "models/services/batchservice.h"
#include "models/services/historyservice.h"
#include "models/services/payoutmethods.h"
#include "models/services/synclines.h"
#include "models/services/syncstart.h"
#include "models/services/task.h"
#include "tests/fakes/untilcancelled.h"
#include "tests/views/deskfixture.h"
#include "views/connections/connectioncard.h"
#include "views/connections/connectionspage.h"
#include "views/connections/connectsheet.h"
#include "views/connections/startchoice.h"
#include "views/connections/startrow.h"
#include "views/connections/startsheet.h"
#include "views/connections/synchistorysheet.h"
#include "views/dashboards/overviewpage.h"
#include "views/payouts/payoutspage.h"
#include "views/referrals/paymentspage.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/autosync.h"
#include "views/shell/networkwatch.h"
#include "views/support/exportsheet.h"
#include "views/support/firstsync.h"
#include "views/support/tabletools.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/navigationrail.h"
#include "views/widgets/taskbar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace rd;
using namespace rd::views;
using namespace Qt::StringLiterals;

namespace {

Error offline()
{
    return {ErrorKind::Offline, u"no connection"_s, {}, {}, true, 0, {}};
}

/// The sample merchant's account with its key, as after the wizard's check; nothing is synced.
Status connectOnly(DeskFixture &fixture, const QUrl &base)
{
    services::ConnectRequest request;
    request.provider = u"stripe"_s;
    request.name = sample::StripeServer::connectionName();
    request.apiBase = base.toString();
    QByteArray key = sample::StripeServer::apiKey();
    request.secret = Secret::take(key);
    request.actor = fixture.desk().actor;
    RD_CHECK(fixture.desk().connections.connect(request, {}));
    fixture.session().reloadConnections();
    return {};
}

Connection connectionOf(DeskFixture &fixture)
{
    return fixture.desk().connections.byName(sample::StripeServer::connectionName()).value();
}

services::SyncStart startOf(DeskFixture &fixture)
{
    return services::syncStart(fixture.desk().workspace, connectionOf(fixture)).value();
}

qint64 payments(DeskFixture &fixture)
{
    ListQuery query;
    query.list = BooksList::Payments;
    return fixture.desk().history.lists().find(query, 0, {}).value().total;
}

QString railText(DeskFixture &fixture, const QString &place)
{
    const auto buttons = fixture.window->findChild<NavigationRail *>()->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->text() == place)
            return DeskFixture::accessibleName(button);
    }
    return {};
}

QString statusText(DeskFixture &fixture)
{
    QStringList texts;
    for (const QToolButton *button : fixture.window->findChild<TaskBar *>()->findChildren<QToolButton *>())
        texts += button->accessibleName() + button->text() + button->toolTip();
    return texts.join(u'\n');
}

} // namespace

class TestLinks : public QObject {
    Q_OBJECT

    template <typename PageType>
    static PageType *go(DeskFixture &fixture, PageId id)
    {
        fixture.window->go(id);
        return fixture.settle() ? static_cast<PageType *>(fixture.window->page(id)) : nullptr;
    }
    static ConnectionCard *cardOf(DeskFixture &fixture)
    {
        auto *page = go<ConnectionsPage>(fixture, PageId::Connections);
        return page && !page->cards().isEmpty() ? page->cards().constFirst() : nullptr;
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }

    void theWizardAsksFromWhenAndTheFirstSyncFollows()
    {
        DeskFixture desk(false);
        QVERIFY(connectOnly(desk, desk.server().baseUrl()));
        QVERIFY(desk.show());
        ConnectionCard *card = cardOf(desk);
        QVERIFY(card);
        Q_EMIT card->renewRequested(card->connection().name);
        auto *sheet = desk.window->findChild<ConnectSheet *>();
        QVERIFY(sheet);
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        QVERIFY(!sheet->startChoice());
        QSignalSpy connected(sheet, &ConnectSheet::connected);
        QTest::keyClicks(sheet->keyField(), QString::fromLatin1(sample::StripeServer::apiKey()));
        QTest::keyClick(sheet->keyField(), Qt::Key_Return);
        QVERIFY(desk.settle());
        QVERIFY2(sheet->startChoice() && sheet->startChoice()->isVisible(), "asked before anything is read");
        QVERIFY(connected.isEmpty());
        QVERIFY(!desk.session().runningTask());
        QVERIFY(DeskFixture::unnamed(sheet).isEmpty());
        const QString whole = sheet->startChoice()->meaning();
        QRadioButton *year = sheet->startChoice()->box(StartChoice::Kind::Year);
        year->setFocus();
        QTest::keyClick(year, Qt::Key_Space);
        QVERIFY(year->isChecked());
        QVERIFY2(sheet->startChoice()->meaning() != whole, "says what it costs");
        QTest::mouseClick(sheet->startButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 20000);
        QVERIFY(desk.settle());
        const services::SyncStart start = startOf(desk);
        QVERIFY(start.isListed && start.reached && start.reached == start.wanted);
        card = cardOf(desk);
        QVERIFY(card && card->startRow());
        QVERIFY2(card->startRow()->text().contains(u"From"_s), qPrintable(card->startRow()->text()));
        const qint64 ofAYear = payments(desk);
        QVERIFY(ofAYear > 0);

        QVERIFY(card->startRow()->olderButton()->isVisible());
        QTest::mouseClick(card->startRow()->olderButton(), Qt::LeftButton);
        auto *older = desk.window->findChild<StartSheet *>();
        QVERIFY(older);
        QVERIFY(desk.settle());
        QVERIFY(!older->choice()->box(StartChoice::Kind::Year)->isEnabled()); // it is known
        QVERIFY(older->choice()->box(StartChoice::Kind::TwoYears)->isEnabled());
        QTest::keyClick(older->choice()->box(StartChoice::Kind::Everything), Qt::Key_Space);
        QTest::mouseClick(older->readButton(), Qt::LeftButton);
        QVERIFY(desk.settle());
        QVERIFY(payments(desk) > ofAYear);
        QVERIFY(!startOf(desk).reached);
        card = cardOf(desk);
        QVERIFY(card->startRow()->text().contains(u"Everything"_s));
        QVERIFY(!card->startRow()->olderButton()->isVisible());
    }

    void aFirstDayOfOnesOwn()
    {
        DeskFixture desk(false);
        StartChoice choice(desk.session());
        choice.show();
        QVERIFY(!choice.chosen());
        QVERIFY(!choice.day()->isEnabled());
        QTest::keyClick(choice.box(StartChoice::Kind::Day), Qt::Key_Space);
        QVERIFY(choice.day()->isEnabled());
        choice.day()->setDate(QDate(2025, 3, 30)); // the clock goes forward in Berlin that night
        QCOMPARE(toIso(choice.chosen().value()).left(16), u"2025-03-29T23:00"_s);
        services::SyncStart known;
        known.isListed = true;
        known.reached = choice.chosen();
        choice.offer(known);
        QCOMPARE(choice.day()->maximumDate(), QDate(2025, 3, 29));
        choice.box(StartChoice::Kind::TwoYears)->setChecked(true);
        const auto dayOf = [](Instant at) { return QDateTime::fromMSecsSinceEpoch(toUnixMs(at)).date(); };
        const QDate today = dayOf(desk.desk().clock.now());
        QVERIFY(qAbs(dayOf(choice.chosen().value()).daysTo(today) - 730) < 4);
    }

    void theFirstSyncIsShownWhereItsRowsWillBe()
    {
        DeskFixture desk(false);
        QVERIFY(connectOnly(desk, desk.server().baseUrl()));
        QVERIFY(desk.show());
        QVERIFY(!desk.window->isFirstRun());
        for (const PageId id :
            {PageId::Overview, PageId::Participants, PageId::Referrals, PageId::Rewards, PageId::Payouts})
            QVERIFY(go<Page>(desk, id));
        desk.server().setLatency(std::chrono::milliseconds(400));
        services::Task *task = desk.session().startSync();
        QVERIFY(task);
        QSignalSpy finished(task, &services::Task::finished);
        for (const PageId id :
            {PageId::Overview, PageId::Participants, PageId::Referrals, PageId::Rewards, PageId::Payouts}) {
            desk.window->go(id);
            const QByteArray name = MainWindow::titleOf(id).toUtf8();
            FirstSync *shown = nullptr;
            for (FirstSync *candidate : desk.window->page(id)->findChildren<FirstSync *>()) {
                if (candidate->isVisible())
                    shown = candidate;
            }
            QVERIFY2(shown, name.constData());
            QCOMPARE(shown->title(), u"Syncing"_s);
            QVERIFY2(shown->cancelButton()->isVisible() && shown->cancelButton()->isEnabled(), name.constData());
            QVERIFY2(shown->findChild<QProgressBar *>()->isVisible(), name.constData());
        }
        desk.window->go(PageId::Referrals);
        auto *referrals = static_cast<ReferralsPage *>(desk.window->page(PageId::Referrals));
        referrals->open(u"payments"_s);
        auto *paymentsPage = referrals->findChild<PaymentsPage *>();
        QVERIFY(paymentsPage);
        QTRY_VERIFY(paymentsPage->findChild<FirstSync *>()->isOn());
        // A campaign is a person's: that there is none is true already.
        desk.window->go(PageId::Campaigns);
        for (FirstSync *one : desk.window->page(PageId::Campaigns)->findChildren<FirstSync *>())
            QVERIFY(!one->isVisible());

        desk.window->go(PageId::Rewards);
        auto *rewards = static_cast<RewardsPage *>(desk.window->page(PageId::Rewards));
        QVERIFY(finished.isEmpty());
        QPushButton *cancel = nullptr;
        for (FirstSync *one : rewards->findChildren<FirstSync *>()) {
            if (one->isVisible())
                cancel = one->cancelButton();
        }
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isEnabled());
        desk.server().setLatency(std::chrono::milliseconds(0));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60000);
        QVERIFY(desk.settle());
        QVERIFY2(rewards->isEmptyShown(), "nothing runs any more");
        QVERIFY(desk.session().startSync());
        QVERIFY(desk.settle());
        auto *overview = go<OverviewPage>(desk, PageId::Overview);
        QVERIFY(!overview->findChild<FirstSync *>()->isOn());
    }

    void eachSyncIsRemembered()
    {
        DeskFixture desk(true);
        QVERIFY(desk.show());
        desk.addBusiness(3);
        QVERIFY(desk.session().startSync());
        QVERIFY(desk.settle());
        {
            const services::SyncOrigin origin({services::SyncOrigin::Kind::Timer, desk.desk().actor});
            QVERIFY(desk.session().startSync());
        }
        QVERIFY(desk.settle());
        ConnectionCard *card = cardOf(desk);
        QVERIFY(card);
        QTest::mouseClick(card->historyButton(), Qt::LeftButton);
        auto *sheet = desk.window->findChild<SyncHistorySheet *>();
        QVERIFY(sheet);
        QVERIFY(desk.settle());
        QCOMPARE(sheet->rows()->rowCount(), 3);
        QVERIFY(DeskFixture::unnamed(sheet).isEmpty());
        const auto text = [sheet](int row, SyncHistorySheet::Column column) {
            return sheet->rows()->index(row, static_cast<int>(column)).data().toString();
        };
        using Column = SyncHistorySheet::Column;
        QVERIFY2(text(0, Column::By).contains(u"itself"_s), "the newest is the first");
        QCOMPARE(text(1, Column::By), desk.desk().actor);
        QVERIFY(text(1, Column::Added).toInt() > 0);
        QCOMPARE(text(2, Column::Outcome), u"Done"_s);
        QVERIFY(!text(2, Column::Took).isEmpty());
        sheet->table()->sortByColumn(static_cast<int>(Column::Added), Qt::DescendingOrder);
        QVERIFY2(text(0, Column::Added).remove(u',').toInt() > 1000, "the first sync brought the most");

        sheet->table()->setFocus();
        sheet->table()->selectRow(0);
        QTest::keyClick(sheet->table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"When\t"_s) && copied.count(u'\n') == 2 - (copied.endsWith(u'\n') ? 0 : 1));

        desk.dialogs.fileAnswer = desk.path(u"syncs.csv"_s);
        sheet->tools()->exportAction()->trigger();
        auto *exporting = qobject_cast<ExportSheet *>(QApplication::activeModalWidget());
        QVERIFY(exporting);
        exporting->rowsChoice()->setCurrentIndex(0);
        exporting->kindChoice()->setCurrentIndex(0);
        QSignalSpy exported(exporting, &ExportSheet::exported);
        QTest::mouseClick(exporting->exportButton(), Qt::LeftButton);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(*desk.dialogs.fileAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 4);
        QVERIFY(sheet->banners()->banner(u"exported"_s));

        sheet->filters()->search()->edit()->setText(u"nothing like this"_s);
        QTRY_VERIFY(sheet->isEmptyShown());
        sheet->filters()->search()->edit()->clear();
        QTRY_VERIFY(!sheet->isEmptyShown());
    }

    void aConnectionThatWasNeverSyncedSaysSo()
    {
        DeskFixture desk(false);
        QVERIFY(connectOnly(desk, desk.server().baseUrl()));
        QVERIFY(desk.show());
        auto *sheet = new SyncHistorySheet(desk.session(), sample::StripeServer::connectionName(), desk.window.get());
        sheet->open();
        QVERIFY(desk.settle());
        QVERIFY(sheet->isEmptyShown());
        sheet->close();
    }

    void offlineIsSaidCalmlyAndEndsByItself()
    {
        DeskFixture desk(true);
        QVERIFY(desk.show());
        desk.window->go(PageId::Overview);
        NetworkWatch &watch = NetworkWatch::of(desk.session());
        QVERIFY(!watch.isOffline());
        const auto banner = [&](const QString &key) -> Banner * {
            for (BannerHost *host : desk.window->findChildren<BannerHost *>()) {
                if (Banner *found = host->banner(key))
                    return found;
            }
            return nullptr;
        };
        // Nothing answers at that address any more.
        desk.server().stop();
        QVERIFY(desk.session().startSync());
        QVERIFY(desk.settle());
        QVERIFY(watch.isOffline());
        QVERIFY(!watch.isTold());
        QVERIFY2(banner(u"offline"_s), "said");
        QVERIFY2(!banner(u"failed"_s), "but not as a failure");
        QVERIFY(banner(u"offline"_s)->content().text.contains(u"as of"_s));
        QVERIFY(banner(u"offline"_s)->content().text.contains(u"by itself"_s));
        QVERIFY2(statusText(desk).contains(u"Offline"_s), qPrintable(statusText(desk)));
        QCOMPARE(railText(desk, u"Connections"_s), u"Connections"_s); // nothing is wrong with it
        auto *automatic = desk.window->findChild<AutoSync *>();
        QVERIFY2(automatic->retryTimer()->isActive(), "what was begun is made up for");
        QCOMPARE(automatic->retryTimer()->interval(), 60 * 1000);
        QVERIFY(!automatic->timer()->isActive());

        const auto started = desk.server().start();
        QVERIFY(started);
        QVERIFY(desk.desk().connections.changeApiBase(sample::StripeServer::connectionName(), started->toString()));
        QSignalSpy synced(&desk.session(), &Session::syncFinished);
        automatic->retryTimer()->start(1);
        QTRY_COMPARE_WITH_TIMEOUT(synced.size(), 1, 60000);
        QVERIFY(desk.settle());
        QVERIFY(!watch.isOffline());
        QVERIFY(!banner(u"offline"_s));
        QVERIFY(!automatic->retryTimer()->isActive());
        QVERIFY(!statusText(desk).contains(u"Offline"_s));
        const auto lines = desk.desk().workspace.activities(50).value();
        const auto line = std::find_if(
            lines.begin(), lines.end(), [](const Activity &activity) { return activity.kind == "sync"_L1; });
        QVERIFY(line != lines.end());
        QCOMPARE(services::syncCountsOf(line->detail).origin.kind, services::SyncOrigin::Kind::Network);
    }

    void automaticSyncPausesWhileTheSystemSaysThereIsNoNetwork()
    {
        DeskFixture desk(true);
        QVERIFY(desk.show());
        NetworkWatch &watch = NetworkWatch::of(desk.session());
        auto *automatic = desk.window->findChild<AutoSync *>();
        watch.setReachable(false);
        QVERIFY2(!watch.isOffline(), "this account is on this computer: it is there");
        const QString name = sample::StripeServer::connectionName();
        const QString here = connectionOf(desk).apiBase;
        QVERIFY(desk.desk().connections.changeApiBase(name, u"https://api.example.com"_s));
        desk.session().reloadConnections();
        QVERIFY(desk.settle());
        QVERIFY(watch.isOffline() && watch.isTold());
        QSignalSpy started(&desk.session(), &Session::taskStarted);
        automatic->setMinutes(15);
        automatic->timer()->setInterval(1);
        const QSignalSpy due(automatic->timer(), &QTimer::timeout);
        QTRY_VERIFY(due.size() >= 3);
        QVERIFY2(started.isEmpty(), "not against a wall");
        QVERIFY(!automatic->retryTimer()->isActive());
        automatic->setMinutes(0);
        QVERIFY(desk.desk().connections.changeApiBase(name, here));
        watch.setReachable(true);
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20000);
        QVERIFY(desk.settle());
        watch.setReachable(std::nullopt);
        desk.session().reloadConnections();
        QVERIFY(desk.settle());
        QVERIFY(!watch.isOffline());
    }

    void oneProviderThatIsAwayIsNoNetworkThatIsAway()
    {
        DeskFixture desk(true);
        QVERIFY(desk.show());
        NetworkWatch &watch = NetworkWatch::of(desk.session());
        desk.session().report(offline());
        QVERIFY(watch.isOffline());
        QVERIFY(desk.session().startSync()); // it answers
        QVERIFY(desk.settle());
        QVERIFY(!watch.isOffline());
    }

    void aProviderThatIsAwayBesideOneThatAnswersIsAFailure()
    {
        DeskFixture desk(false);
        QVERIFY(connectOnly(desk, desk.server().baseUrl()));
        sample::SampleOptions options;
        options.live = true;
        sample::StripeServer other(options);
        const auto base = other.start();
        QVERIFY(base);
        services::ConnectRequest request;
        request.provider = u"stripe"_s;
        request.name = u"live"_s;
        request.apiBase = base->toString();
        QByteArray liveKey = sample::StripeServer::apiKey(true);
        request.secret = Secret::take(liveKey);
        request.actor = desk.desk().actor;
        QVERIFY(desk.desk().connections.connect(request, {}));
        other.stop();
        desk.session().reloadConnections();
        QVERIFY(desk.show());
        QVERIFY(desk.session().startSync());
        QVERIFY(desk.settle());
        QVERIFY(desk.session().lastSync() && desk.session().lastSync()->connections.size() == 2);
        QVERIFY(!NetworkWatch::of(desk.session()).isOffline());
        const auto hosts = desk.window->findChildren<BannerHost *>();
        const auto says = [&hosts](const QString &key) {
            return std::any_of(
                hosts.begin(), hosts.end(), [&key](const BannerHost *host) { return host->banner(key) != nullptr; });
        };
        QVERIFY2(says(u"failed"_s), "nothing else would say that one account was not read");
        QVERIFY(!says(u"offline"_s));
    }

    /// Disconnected, then a local network of which the system says nothing, then online.
    void whatIsOwedOutlivesANetworkThatComesUpInSteps()
    {
        DeskFixture desk(true);
        QVERIFY(desk.show());
        NetworkWatch &watch = NetworkWatch::of(desk.session());
        auto *automatic = desk.window->findChild<AutoSync *>();
        const QString name = sample::StripeServer::connectionName();
        const QString here = connectionOf(desk).apiBase;
        QVERIFY(desk.desk().connections.changeApiBase(name, u"https://api.example.com"_s));
        desk.session().reloadConnections();
        QVERIFY(desk.settle());
        watch.setReachable(false);
        QVERIFY(watch.isOffline());
        automatic->setMinutes(15);
        automatic->timer()->setInterval(1);
        const QSignalSpy due(automatic->timer(), &QTimer::timeout);
        QTRY_VERIFY(!due.isEmpty()); // now one is owed
        automatic->setMinutes(0);
        QVERIFY(!automatic->retryTimer()->isActive());
        QSignalSpy changed(&watch, &NetworkWatch::changed);
        watch.setReachable(std::nullopt);
        QVERIFY2(watch.isOffline(), "nobody has been reached yet");
        QCOMPARE(changed.size(), 1);
        QVERIFY2(automatic->retryTimer()->isActive(), "nobody tells any more: it has to be tried");
        QVERIFY(desk.desk().connections.changeApiBase(name, here));
        QSignalSpy started(&desk.session(), &Session::taskStarted);
        watch.setReachable(true);
        QVERIFY(!watch.isOffline());
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20000);
        QVERIFY(desk.settle());
        watch.setReachable(std::nullopt);
        QVERIFY(!watch.isOffline());
    }

    void issuingExplainsInsteadOfFailingLate()
    {
        DeskFixture desk(true);
        QVERIFY(desk.show());
        services::RewardQuery query;
        query.states = {RewardState::Due};
        const auto due = desk.desk().rewards.list(query).value();
        services::DecisionRequest decision;
        decision.decision = services::Decision::Approve;
        decision.member = desk.desk().actor;
        for (const RewardRow &row : due.rows) {
            if (row.blockers.empty() && decision.ids.size() < 2)
                decision.ids.push_back(row.id);
        }
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = desk.desk().rewards.decide(decision).value().done;
        order.member = desk.desk().actor;
        QVERIFY(!order.ids.empty());
        desk.session().report(offline());
        QSignalSpy started(&desk.session(), &Session::taskStarted);
        auto *sheet = new IssueSheet(desk.session(), order, desk.window.get());
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
        sheet->start();
        QVERIFY(started.isEmpty());
        QVERIFY2(sheet->sentence().contains(u"Offline"_s), qPrintable(sheet->sentence()));
        QVERIFY(!sheet->issueButton()->isVisible());
        QVERIFY(sheet->tryButton()->isVisible());
        QSignalSpy previewed(sheet, &IssueSheet::previewed);
        // Another task is in the way, of the person who asks and of the check that begins by itself.
        services::Task *other =
            desk.session().run(u"Something long"_s, [](const ProgressSink &, const CancelToken &cancel) -> Status {
                fakes::waitUntilCancelled(cancel);
                return {};
            });
        QVERIFY(other);
        QTest::mouseClick(sheet->tryButton(), Qt::LeftButton);
        QVERIFY2(sheet->isVisible() && sheet->banners()->banner(u"busy"_s), "said in the sheet, which stays");
        NetworkWatch::of(desk.session()).setReachable(true);
        QCoreApplication::sendPostedEvents(sheet); // it hears of the network from the event loop
        QVERIFY2(sheet->tryButton()->isVisible() && previewed.isEmpty(), "no check has begun");
        other->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 20000);
        QVERIFY(!sheet->tryButton()->isVisible());
        QVERIFY(sheet->issueButton()->isVisible());
        sheet->close();
        NetworkWatch::of(desk.session()).setReachable(std::nullopt);
        QVERIFY(desk.settle());
    }

    void theNavigationCountsWhatWaitsForThisPerson()
    {
        DeskFixture desk(true);
        QVERIFY(desk.show());
        QCOMPARE(railText(desk, u"Payouts"_s), u"Payouts"_s);
        Member second;
        second.name = u"Eve"_s;
        second.role = Role::Approver;
        QVERIFY(desk.desk().members.add(second, desk.desk().actor));
        QVERIFY(desk.desk().workspace.setSetting(u"payout-two-person"_s, u"always"_s));
        services::RewardQuery query;
        query.states = {RewardState::Due};
        const auto due = desk.desk().rewards.list(query).value();
        services::DecisionRequest approval;
        approval.decision = services::Decision::Approve;
        approval.member = desk.desk().actor;
        for (const RewardRow &row : due.rows) {
            if (row.kind == RewardKind::Cash && row.blockers.empty() && row.amount
                && row.amount->currency.code() == "USD"_L1)
                approval.ids.push_back(row.id);
        }
        services::BatchRequest request;
        request.ids = desk.desk().rewards.decide(approval).value().done;
        request.format = u"generic-csv"_s;
        request.member = u"Eve"_s;
        QVERIFY(desk.desk().payoutMethods.setChangeDays(0, desk.desk().actor));
        const auto made = desk.desk().batches.create(request);
        QVERIFY2(made && !made->batches.empty(), made ? "none" : qPrintable(made.error().text));
        Q_EMIT desk.session().booksChanged();
        QVERIFY(desk.settle());
        const Batch batch = desk.desk().batches.show(made->batches.front().id).value().batch;
        QVERIFY(batch.twoPerson);
        QCOMPARE(railText(desk, u"Payouts"_s), u"Payouts, 1 to be approved by you"_s);
        QVERIFY(desk.desk().batches.discard(batch.id, u"tried"_s, desk.desk().actor));
        Q_EMIT desk.session().booksChanged();
        QVERIFY(desk.settle());
        QCOMPARE(railText(desk, u"Payouts"_s), u"Payouts"_s);

        desk.server().rollKey("sk_test_another000000000000000");
        QVERIFY(desk.session().startSync());
        QVERIFY(desk.settle());
        QCOMPARE(railText(desk, u"Connections"_s), u"Connections, 1 not working"_s);
    }
};

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
