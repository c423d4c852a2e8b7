// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/activitymodel.h"
#include "models/items/campaignmodel.h"
#include "models/items/participantmodel.h"
#include "models/items/referralmodel.h"
#include "models/items/rewardmodel.h"
#include "models/services/task.h"
#include "models/storage/database.h"
#include "tests/views/deskfixture.h"
#include "views/activity/activitypage.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/editsheet.h"
#include "views/connections/connectioncard.h"
#include "views/connections/connectionspage.h"
#include "views/connections/connectsheet.h"
#include "views/connections/eventsheet.h"
#include "views/connections/pacerow.h"
#include "views/connections/pacesheet.h"
#include "views/dashboards/attentionlist.h"
#include "views/dashboards/overviewdata.h"
#include "views/dashboards/overviewpage.h"
#include "views/onboarding/firstrunpage.h"
#include "views/participants/importsheet.h"
#include "views/participants/participantspage.h"
#include "views/referrals/assignsheet.h"
#include "views/referrals/paymentssheet.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/unlocksheet.h"
#include "views/support/aboutsheet.h"
#include "views/support/helpwindow.h"
#include "views/support/textrows.h"
#include "views/support/timeago.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

constexpr PageId kPages[] = {PageId::Overview, PageId::Campaigns, PageId::Participants, PageId::Referrals,
    PageId::Rewards, PageId::Payouts, PageId::Connections, PageId::Activity};

/// Widgets a person can reach with Tab, without the inner parts of views.
QList<QWidget *> reachable(QWidget *root)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool inner = qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith("qt_"_L1);
        if (!inner && widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            found += widget;
    }
    return found;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_full;

    template <typename P>
    P *go(DeskFixture &fixture, PageId id)
    {
        fixture.window->go(id);
        if (!fixture.settle())
            qFatal("the page does not come to rest");
        return qobject_cast<P *>(fixture.window->page(id));
    }
    template <typename P>
    P *go(PageId id)
    {
        return go<P>(*m_full, id);
    }
    static void search(TablePage *page, const QString &text)
    {
        page->filters()->findChild<SearchField *>()->setText(text);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show({1280, 800}));
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup()
    {
        QVERIFY(m_full->tidyUp([](QWidget *sheet) {
            const QStringList unnamed = DeskFixture::unnamed(sheet);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
        }));
    }
    void cleanupTestCase() { m_full.reset(); }

    void showsRowsOnEveryPage()
    {
        for (const PageId id : {PageId::Campaigns, PageId::Participants, PageId::Referrals, PageId::Activity}) {
            auto *page = go<TablePage>(id);
            QVERIFY(page);
            QVERIFY2(page->table()->model()->rowCount() > 0, qPrintable(page->table()->accessibleName()));
            QVERIFY(!page->isEmptyShown());
        }
        QVERIFY(go<RewardsPage>(PageId::Rewards)->model()->rowCount() > 0);
        QCOMPARE(go<ConnectionsPage>(PageId::Connections)->cards().size(), 1);
        auto *overview = go<OverviewPage>(PageId::Overview);
        QVERIFY(!overview->isEmptyShown());
        overview->periodChoice()->setCurrentIndex(4);
        Q_EMIT overview->periodChoice()->activated(4);
        QVERIFY(m_full->settle());
        QVERIFY(!overview->revenueChartCard()->isEmpty());
        QVERIFY(!overview->attention()->rows().isEmpty());
    }

    void showsEmptyStatesWithoutData()
    {
        DeskFixture empty(false);
        empty.window->show();
        for (const PageId id : {PageId::Campaigns, PageId::Participants, PageId::Referrals, PageId::Activity}) {
            auto *page = go<TablePage>(empty, id);
            QVERIFY2(page->isEmptyShown(), qPrintable(page->table()->accessibleName()));
            QVERIFY(!page->emptyState()->findChildren<QPushButton *>().constFirst()->text().isEmpty());
        }
        QVERIFY(go<ConnectionsPage>(empty, PageId::Connections)->isEmptyShown());
        QVERIFY(go<RewardsPage>(empty, PageId::Rewards)->model()->rowCount() == 0);
    }

    void beginsWithTwoChoicesWhenNothingIsConnected()
    {
        DeskFixture empty(false);
        empty.window->show();
        QVERIFY(empty.settle());
        QTRY_VERIFY(empty.window->isFirstRun());
        QSignalSpy sample(empty.window.get(), &MainWindow::sampleRequested);
        auto *first = empty.window->findChild<FirstRunPage *>();
        first->sampleButton()->click();
        QCOMPARE(sample.size(), 1);
        first->connectButton()->click();
        QCOMPARE(empty.window->currentPage(), PageId::Connections);
        QVERIFY(empty.window->findChild<ConnectSheet *>());
    }

    void aShopHasADoorOfItsOwn()
    {
        DeskFixture empty(false);
        empty.window->show();
        QVERIFY(empty.settle());
        QTRY_VERIFY(empty.window->isFirstRun());
        auto *first = empty.window->findChild<FirstRunPage *>();
        first->shopButton()->click();
        QCOMPARE(empty.window->currentPage(), PageId::Connections);
        auto *sheet = empty.window->findChild<ConnectSheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->providerChoice()->currentData().toString(), u"shopify"_s);
        QVERIFY(sheet->optionField(u"shopify"_s, u"shop"_s)->isVisibleTo(sheet));
        sheet->close();
        QVERIFY(static_cast<ConnectionsPage *>(empty.window->page(PageId::Connections))->isEmptyShown());
    }

    void connectionsThatCannotBeReadSaySoAndTryAgain()
    {
        DeskFixture desk(true);
        QVERIFY(desk.settle());
        auto books = storage::Database::open(desk.path(u"desk/desk.sqlite"_s), storage::Database::Access::Write);
        QVERIFY(books);
        QVERIFY((*books)->execute("ALTER TABLE connection RENAME TO connection_away"));
        ConnectionsPage page(desk.session());
        page.resize(900, 600);
        page.show();
        QTRY_VERIFY(page.banners()->banner(u"unread"_s));
        QVERIFY(page.cards().isEmpty());
        QVERIFY((*books)->execute("ALTER TABLE connection_away RENAME TO connection"));
        QVERIFY(desk.settle());
        QVERIFY2(page.banners()->banner(u"unread"_s), "nobody has tried again");
        auto *again = page.banners()->banner(u"unread"_s)->findChild<QPushButton *>();
        QVERIFY(again);
        again->click();
        QVERIFY(desk.settle());
        QVERIFY(!page.banners()->banner(u"unread"_s));
        QVERIFY(!page.cards().isEmpty());
    }

    void whatStandsOnACardIsInTheMenuToo()
    {
        auto *page = go<ConnectionsPage>(PageId::Connections);
        const auto command = [page](const QString &beginning) -> QAction * {
            for (QAction *action : page->commands()) {
                if (action->text().startsWith(beginning))
                    return action;
            }
            return nullptr;
        };
        for (const QString &text : {u"Sync sample-stripe now"_s, u"Import events of"_s, u"Pace of"_s,
                 u"Renew the key of"_s, u"Disconnect sample-stripe"_s})
            QVERIFY2(command(text) && !command(text)->statusTip().isEmpty(), qPrintable(text));
        const qsizetype before = page->commands().size();
        page->reload();
        QVERIFY(m_full->settle());
        QCOMPARE(page->commands().size(), before);
        command(u"Renew the key of"_s)->trigger();
        auto *sheet = page->findChild<ConnectSheet *>();
        QVERIFY(sheet);
        QVERIFY(!sheet->nameField()->isEnabled());
        sheet->close();
        m_full->dialogs.agree = false;
        command(u"Disconnect sample-stripe"_s)->trigger();
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
    }

    void namesEverythingThatCanBeReached()
    {
        for (const PageId id : kPages) {
            go<Page>(id);
            if (auto *page = qobject_cast<TablePage *>(m_full->window->page(id))) {
                page->table()->selectRow(0);
                Q_EMIT page->table()->rowActivated(page->table()->currentIndex());
            }
            const QList<QWidget *> widgets = reachable(m_full->window.get());
            QVERIFY(widgets.size() > (id == PageId::Payouts ? 1 : 5)); // nothing is paid out yet
            for (QWidget *widget : widgets)
                QVERIFY2(!DeskFixture::accessibleName(widget).isEmpty(),
                    qPrintable(u"%1 in %2 on page %3"_s
                                   .arg(QString::fromLatin1(widget->metaObject()->className()),
                                       QString::fromLatin1(widget->parentWidget()->metaObject()->className()))
                                   .arg(int(id))));
        }
    }

    void givesEveryCommandWordsForTheStatusLine()
    {
        for (const PageId id : kPages) {
            const QList<QAction *> commands = m_full->window->page(id)->commands();
            for (const QAction *command : commands) {
                QVERIFY(!command->text().isEmpty());
                QVERIFY2(!command->statusTip().isEmpty(), qPrintable(command->text()));
            }
        }
    }

    void opensAndClosesDetailsFromTheKeyboard()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        page->backAction()->trigger(); // the test before went down to one of them
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Down);
        QTest::keyClick(page->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(page->panel()->isOpen());
        QTest::keyClick(page->table(), Qt::Key_Escape);
        QVERIFY(!page->panel()->isOpen());
    }

    void findsParticipantsBySearchAndState()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        const int all = page->model()->rowCount();
        const QString email = page->model()->rows().front().participant.email;
        search(page, email);
        QTRY_VERIFY(page->model()->rowCount() < all);
        QVERIFY(page->model()->rowCount() >= 1);
        search(page, u"nobody has this name"_s);
        QTRY_VERIFY(page->isEmptyShown());
        page->filters()->clear();
        QTRY_COMPARE(page->model()->rowCount(), all);
        QVERIFY(!page->isEmptyShown());
    }

    void leadsFromAParticipantToTheirRewards()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        page->table()->selectRow(0);
        const QString email = page->model()->row(page->table()->currentIndex()).participant.email;
        for (QAction *command : page->commands()) {
            if (command->text() == ParticipantsPage::tr("Show rewards"))
                command->trigger();
        }
        QCOMPARE(m_full->window->currentPage(), PageId::Rewards);
        QVERIFY(m_full->settle());
        auto *rewards = qobject_cast<RewardsPage *>(m_full->window->page(PageId::Rewards));
        QTRY_COMPARE(rewards->model()->searchText(), email.toCaseFolded());
        rewards->findChild<FilterBar *>()->clear();
        QTRY_VERIFY(rewards->model()->searchText().isEmpty());
    }

    void saysWhatAnImportWouldDoBeforeItDoesIt()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        const int before = page->model()->rowCount();
        m_full->dialogs.fileAnswer = m_full->file(u"people.csv"_s,
            "email,name,code\nada.import@example.com,Ada Import,ADAIMPORT\nno address,Bob Import,BOBIMPORT\n");
        page->importAction()->trigger();
        QTRY_VERIFY(page->findChild<ImportSheet *>());
        auto *sheet = page->findChild<ImportSheet *>();
        QTRY_VERIFY(sheet->report());
        QCOMPARE(sheet->report()->counts.added, 1);
        QCOMPARE(int(sheet->report()->problems.size()), 1);
        QVERIFY(!sheet->importButton()->isEnabled());
        sheet->findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(sheet->importButton()->isEnabled());
        QSignalSpy imported(sheet, &ImportSheet::imported);
        QTest::mouseClick(sheet->importButton(), Qt::LeftButton);
        QTRY_COMPARE(imported.size(), 1);
        QVERIFY(sheet->report()->imported);
        sheet->close();
        QVERIFY(m_full->settle());
        QTRY_COMPARE(page->model()->rowCount(), before + 1);
    }

    void reportsAFileThatCannotBeRead()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        QSignalSpy failed(&m_full->session(), &Session::failed);
        m_full->dialogs.fileAnswer = u"/nowhere/people.csv"_s;
        page->importAction()->trigger();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!page->findChild<ImportSheet *>());
    }

    void refusesACampaignDocumentInPlaceAndAppliesAGoodOne()
    {
        auto *page = go<CampaignsPage>(PageId::Campaigns);
        const QByteArray document = m_full->server().campaigns().front().document;
        QByteArray wrong = document;
        wrong.replace("\"affiliate\"", "\"affiliation\"");
        QVERIFY(wrong != document);
        m_full->dialogs.fileAnswer = m_full->file(u"wrong.json"_s, wrong);
        page->applyAction()->trigger();
        QTRY_VERIFY(page->banners()->banner(u"refused"_s));
        const BannerContent refused = page->banners()->banner(u"refused"_s)->content();
        QVERIFY2(refused.text.contains("affiliation"_L1), qPrintable(refused.text));
        QVERIFY(m_full->settle());

        QByteArray changed = document;
        changed.replace("\"days\":30", "\"days\":31").replace("\"days\": 30", "\"days\": 31");
        QVERIFY(changed != document);
        m_full->dialogs.fileAnswer = m_full->file(u"changed.json"_s, changed);
        QSignalSpy applied(page, &CampaignsPage::applied);
        page->applyAction()->trigger();
        const auto sheet = [page]() -> EditSheet * {
            for (EditSheet *open : page->findChildren<EditSheet *>()) {
                if (open->isVisible())
                    return open;
            }
            return nullptr;
        };
        QTRY_VERIFY(sheet() && sheet()->applyButton()->isEnabled());
        QTest::mouseClick(sheet()->applyButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 30000);
        QVERIFY(!page->banners()->banner(u"refused"_s));
        QVERIFY(m_full->settle());
        const auto &rows = page->model()->rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [](const Campaign &row) { return row.versions.size() == 2; }));
    }

    void assignsACustomerByHand()
    {
        auto *people = go<ParticipantsPage>(PageId::Participants);
        const QString participant = people->model()->rows().front().participant.email;
        auto *page = go<ReferralsPage>(PageId::Referrals);
        const auto referrals = page->model()->rows();
        const auto known = std::find_if(
            referrals.rbegin(), referrals.rend(), [](const ReferralRow &row) { return !row.customerId.isEmpty(); });
        QVERIFY(known != referrals.rend());
        const QString customer = known->customerId;
        page->assignAction()->trigger();
        auto *sheet = page->findChild<AssignSheet *>();
        QVERIFY(sheet);
        const QList<QLineEdit *> fields = sheet->findChildren<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(fields.size(), 3);
        QVERIFY(!sheet->assignButton()->isEnabled());
        fields.at(0)->setText(customer);
        fields.at(1)->setText(u"nobody@example.com"_s);
        fields.at(2)->setText(u"Said so on the phone"_s);
        QVERIFY(sheet->assignButton()->isEnabled());
        QTest::mouseClick(sheet->assignButton(), Qt::LeftButton);
        QTRY_VERIFY(sheet->banners()->banner(u"failed"_s));
        QVERIFY(m_full->settle());
        fields.at(1)->setText(participant);
        QSignalSpy assigned(sheet, &AssignSheet::assigned);
        QTest::mouseClick(sheet->assignButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(assigned.size(), 1, 30000);
        QVERIFY(m_full->settle());
        const auto &rows = page->model()->rows();
        QVERIFY(std::any_of(
            rows.begin(), rows.end(), [](const ReferralRow &row) { return row.evidence.startsWith("manual"_L1); }));
    }

    void explainsThePaymentsOfACustomer()
    {
        auto *page = go<ReferralsPage>(PageId::Referrals);
        const auto &rows = page->model()->rows();
        const auto paid = std::find_if(rows.begin(), rows.end(), [](const ReferralRow &row) { return row.converted; });
        QVERIFY(paid != rows.end());
        PaymentsSheet sheet(m_full->session(), *paid, page);
        QSignalSpy loaded(&sheet, &PaymentsSheet::loaded);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, 30000);
        QVERIFY(sheet.payments()->count() >= 1);
        QVERIFY(sheet.payments()->isEnabled());
        QVERIFY(sheet.sentences().size() > 2);
        // another payment, where there is one
        if (sheet.payments()->count() > 1) {
            sheet.payments()->setCurrentIndex(sheet.payments()->count() - 1);
            QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, 30000);
            QVERIFY(sheet.sentences().size() > 2);
        }
        QVERIFY(page->paymentsAction()->isEnabled());
    }

    void approvesWithAKey()
    {
        auto *page = go<RewardsPage>(PageId::Rewards);
        page->open(u"due"_s);
        QVERIFY(page->model()->rowCount() > 1);
        page->table()->setFocus();
        page->table()->selectRow(0);
        const RewardId id = page->selectedRewards().front();
        QTest::keyClick(page->table(), Qt::Key_A);
        QVERIFY(m_full->settle());
        const int row = page->model()->rowOfReward(id);
        QVERIFY(row >= 0);
        QCOMPARE(page->model()->row(page->model()->index(row, 0)).state, RewardState::Approved);
    }

    void rejectsWithAReason()
    {
        auto *page = go<RewardsPage>(PageId::Rewards);
        page->open(u"due"_s);
        page->table()->setFocus();
        page->table()->selectRow(1);
        const RewardId id = page->selectedRewards().front();
        // Without a reason nothing happens.
        QTest::keyClick(page->table(), Qt::Key_R);
        QCOMPARE(m_full->dialogs.textQuestions.size(), 1);
        QVERIFY(m_full->settle());
        QVERIFY(page->model()->rowOfReward(id) >= 0);
        m_full->dialogs.textAnswer = u"Bought for themselves"_s;
        QTest::keyClick(page->table(), Qt::Key_R);
        QVERIFY(m_full->settle());
        QCOMPARE(page->model()->rowOfReward(id), -1);
        page->open(u"rejected"_s);
        const int row = page->model()->rowOfReward(id);
        QVERIFY(row >= 0);
        QCOMPARE(page->model()->row(page->model()->index(row, 0)).reason, u"Bought for themselves"_s);
        page->open(u"due"_s);
    }

    void filtersRewardsByCampaign()
    {
        auto *page = go<RewardsPage>(PageId::Rewards);
        page->open(u"all"_s);
        const int all = page->model()->rowCount();
        QComboBox *campaigns = nullptr;
        for (QComboBox *box : page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == RewardsPage::tr("Campaign"))
                campaigns = box;
        }
        QVERIFY(campaigns);
        QVERIFY(campaigns->count() > 2);
        campaigns->setCurrentIndex(1);
        Q_EMIT campaigns->activated(1);
        QVERIFY(page->model()->rowCount() < all);
        for (int row = 0; row < page->model()->rowCount(); ++row)
            QCOMPARE(page->model()->row(page->model()->index(row, 0)).campaign, campaigns->currentData().toString());
        page->findChild<FilterBar *>()->clear();
        QCOMPARE(page->model()->rowCount(), all);
        page->open(u"due"_s);
    }

    void issuesWhatWasAgreedToAndListsTheRest()
    {
        // given every due reward approved
        auto *page = go<RewardsPage>(PageId::Rewards);
        page->open(u"due"_s);
        page->table()->setFocus();
        page->table()->selectAll();
        QTest::keyClick(page->table(), Qt::Key_A);
        QVERIFY(m_full->settle());
        // when the coupons are issued from the keyboard
        page->table()->selectAll();
        QTest::keyClick(page->table(), Qt::Key_Return, Qt::ControlModifier);
        auto *sheet = page->findChild<IssueSheet *>();
        QVERIFY(sheet);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->issueButton()->isEnabled(), 60000);
        QVERIFY(sheet->issueButton()->text().contains(QRegularExpression(u"\\d"_s)));
        QSignalSpy issued(sheet, &IssueSheet::issued);
        for (int i = 0; i < 50 && !sheet->issueButton()->hasFocus(); ++i) {
            QVERIFY(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(sheet->issueButton()->hasFocus());
        QTest::keyClick(sheet->issueButton(), Qt::Key_Return);
        QStringList told; // how far it is, while it runs
        const services::Task *task = m_full->session().runningTask();
        QVERIFY(task);
        connect(task, &services::Task::progressed, sheet, [sheet, &told] {
            for (const QLabel *label : sheet->findChildren<QLabel *>())
                told += label->isVisible() ? label->text() : QString();
        });
        QTRY_COMPARE_WITH_TIMEOUT(issued.size(), 1, 60000);
        QVERIFY2(!told.filter(QRegularExpression(u"\\. \\d+ of \\d+$"_s)).isEmpty(), qPrintable(told.join(u'\n')));
        const services::IssueReport report = sheet->report().value();
        // Who holds a discount can be given credit in its place; a percentage has no amount for that, which it says.
        const bool anyDiscount = std::any_of(report.notIssued.begin(), report.notIssued.end(),
            [](const services::NotIssuedRow &row) { return row.reason == Blocker::ExistingDiscount; });
        QVERIFY(anyDiscount);
        QVERIFY(sheet->creditButton()->isVisible());
        QSignalSpy previewed(sheet, &IssueSheet::previewed);
        QTest::mouseClick(sheet->creditButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 60000);
        QVERIFY(!sheet->creditButton()->isVisible());
        QVERIFY(!sheet->report());
        sheet->close();
        QVERIFY(m_full->settle());
        // then what was given is issued, and the others say what stands in the way
        QVERIFY(!report.issued.empty());
        QVERIFY(!report.notIssued.empty());
        page->open(u"issued"_s);
        QCOMPARE(page->model()->rowCount(), int(report.issued.size()));
        page->open(u"not-rewarded"_s);
        QVERIFY(page->model()->rowCount() > 0);
        for (int row = 0; row < page->model()->rowCount(); ++row)
            QVERIFY(!page->model()->row(page->model()->index(row, 0)).blockers.empty());
    }

    /// The computer may stand elsewhere.
    void whatIsLongAgoIsSaidByTheMerchantsDay()
    {
        const Session &session = m_full->session();
        QCOMPARE(session.workspace().timeZone, QByteArray("Europe/Berlin"));
        const auto at = [](QDate day, QTime time) {
            return fromUnixMs(QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch());
        };
        QCOMPARE(timeAgo(session, at({2020, 5, 1}, {22, 30})), formatDateShort(QDate(2020, 5, 2)));
        QVERIFY(timeAgo(session, at({2190, 12, 31}, {23, 30})).startsWith(formatDateShort(QDate(2191, 1, 1))));
        const Instant now = m_full->desk().clock.now();
        QCOMPARE(timeAgo(session, now - std::chrono::hours(2)), formatTimeAgo(now - std::chrono::hours(2), now));
    }

    void leadsFromAttentionToTheList()
    {
        auto *page = go<OverviewPage>(PageId::Overview);
        QVERIFY(!page->attention()->rows().isEmpty());
        AttentionRow *row = page->attention()->rows().constLast();
        QTest::mouseClick(row, Qt::LeftButton);
        QCOMPARE(m_full->window->currentPage(), row->item().page);
        const auto *lists = m_full->window->page(row->item().page)->findChild<SegmentBar *>();
        QCOMPARE(lists->current(), row->item().argument);
    }

    void keepsPeriodsApart()
    {
        const LocalDay today = toLocalDay(QDate(2026, 3, 15));
        const OverviewSpan month = spanOf(OverviewPeriod::Days30, today);
        QCOMPARE(month.to.value - month.from.value, 30);
        QCOMPARE(month.from.value - month.beforeFrom->value, 30);
        QCOMPARE(toDate(month.to), QDate(2026, 3, 16));
        const OverviewSpan year = spanOf(OverviewPeriod::ThisYear, today);
        QCOMPARE(toDate(year.from), QDate(2026, 1, 1));
        QCOMPARE(year.from.value - year.beforeFrom->value, year.to.value - year.from.value);
        QVERIFY(!spanOf(OverviewPeriod::All, today).beforeFrom);
        QCOMPARE(bucketStart(QDate(2026, 3, 15), ChartBucket::Week), QDate(2026, 3, 9));
        QCOMPARE(bucketStart(QDate(2026, 3, 15), ChartBucket::Month), QDate(2026, 3, 1));
    }

    void putsTheWorkspacesCurrencyFirst()
    {
        const Currency usd = Currency::parse(u"USD").value();
        const Currency eur = Currency::parse(u"EUR").value();
        const Currency jpy = Currency::parse(u"JPY").value();
        const QList<Money> amounts = amountsOf({{eur, 5}, {usd, 7}, {jpy, 0}}, usd);
        QCOMPARE(amounts, (QList<Money>{{7, usd}, {5, eur}}));
    }

    void refusesAKeyInPlaceAndForgetsIt()
    {
        auto *page = go<ConnectionsPage>(PageId::Connections);
        Q_EMIT page->cards().constFirst()->renewRequested(sample::StripeServer::connectionName());
        auto *sheet = page->findChild<ConnectSheet *>();
        QVERIFY(sheet);
        QCOMPARE(sheet->keyField()->echoMode(), QLineEdit::Password);
        QVERIFY(!sheet->connectButton()->isEnabled());
        sheet->keyField()->setText(u"sk_test_wrong0000000000000000"_s);
        QVERIFY(sheet->connectButton()->isEnabled());
        QTest::keyClick(sheet->keyField(), Qt::Key_Return);
        QVERIFY(sheet->keyField()->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(sheet->banners()->banner(u"failed"_s), 30'000);
        QVERIFY(!sheet->connectButton()->isEnabled());

        QSignalSpy connected(sheet, &ConnectSheet::connected);
        sheet->keyField()->setText(QString::fromLatin1(sample::StripeServer::apiKey()));
        QTest::mouseClick(sheet->connectButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, 30'000);
        QVERIFY(!sheet->banners()->banner(u"failed"_s));
        sheet->close();
        QVERIFY(m_full->settle());
    }

    void aShopIsConnectedWithItsNameAndItsApp()
    {
        auto *page = go<ConnectionsPage>(PageId::Connections);
        ConnectSheet sheet(m_full->session(), std::nullopt, page);
        sheet.show();
        QCOMPARE(sheet.nameField()->text(), u"stripe"_s);
        QLineEdit *shop = sheet.optionField(u"shopify"_s, u"shop"_s);
        QLineEdit *clientId = sheet.optionField(u"shopify"_s, u"client-id"_s);
        QVERIFY(shop && clientId && !shop->isVisible());
        sheet.providerChoice()->setCurrentIndex(sheet.providerChoice()->findData(u"shopify"_s));
        QCOMPARE(sheet.windowTitle(), u"Connect Shopify"_s);
        QCOMPARE(sheet.nameField()->text(), u"shop"_s);
        QVERIFY(shop->isVisible() && clientId->isVisible());
        sheet.keyField()->setText(u"shpat_0123456789abcdef0123456789abcdef"_s);
        QVERIFY(!sheet.connectButton()->isEnabled()); // which shop?
        shop->setText(u"www.mia.example"_s);
        QVERIFY(sheet.connectButton()->isEnabled());
        QTest::mouseClick(sheet.connectButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(sheet.banners()->banner(u"failed"_s), 30'000);
        QVERIFY(sheet.keyField()->text().isEmpty());
        QCOMPARE(shop->text(), u"www.mia.example"_s); // stays, to be mended
        clientId->setText(u"abc"_s);
        QCOMPARE(sheet.keyField()->accessibleName(), u"Client secret"_s);
        sheet.providerChoice()->setCurrentIndex(sheet.providerChoice()->findData(u"stripe"_s));
        QVERIFY(!shop->isVisible());
        QCOMPARE(sheet.keyField()->accessibleName(), u"Key"_s);
    }

    void everyProviderIsOfferedWithWhatItNeeds()
    {
        auto *page = go<ConnectionsPage>(PageId::Connections);
        ConnectSheet sheet(m_full->session(), std::nullopt, page);
        sheet.show();
        const auto choose = [&sheet](const QString &provider) {
            sheet.providerChoice()->setCurrentIndex(sheet.providerChoice()->findData(provider));
        };
        for (const QString &provider :
            {u"stripe"_s, u"shopify"_s, u"paypal"_s, u"tremendous"_s, u"wise"_s, u"razorpayx"_s, u"cashfree"_s})
            QVERIFY2(sheet.providerChoice()->findData(provider) >= 0, qPrintable(provider));
        choose(u"paypal"_s);
        QCOMPARE(sheet.windowTitle(), u"Connect PayPal"_s);
        QVERIFY(sheet.keyIdField()->isVisible());
        sheet.keyField()->setText(u"secret"_s);
        QVERIFY(!sheet.connectButton()->isEnabled()); // whose?
        sheet.keyIdField()->setText(u"client"_s);
        QVERIFY(sheet.connectButton()->isEnabled());
        choose(u"wise"_s);
        QVERIFY(!sheet.keyIdField()->isVisible());
        QVERIFY(sheet.optionSwitch(u"wise"_s, u"sandbox"_s)->isVisible());
        QVERIFY(!sheet.optionSwitch(u"paypal"_s, u"sandbox"_s)->isVisible());
        QCOMPARE(sheet.nameField()->text(), u"wise"_s);
    }

    void choosesThePaceOfAConnection()
    {
        auto *page = go<ConnectionsPage>(PageId::Connections);
        const QString name = sample::StripeServer::connectionName();
        PaceRow *pace = page->cards().constFirst()->paceRow();
        QVERIFY(pace && !pace->isHidden());
        QTest::mouseClick(pace->changeButton(), Qt::LeftButton);
        auto *sheet = page->findChild<PaceSheet *>();
        QVERIFY(sheet);
        QVERIFY(m_full->settle());
        QCOMPARE(sheet->choices().size(), 2);
        for (QRadioButton *choice : sheet->choices())
            QVERIFY2(!choice->accessibleDescription().isEmpty(), "says what it means and costs");
        QVERIFY2(!sheet->useButton()->isEnabled(), "nothing is chosen yet");
        QTest::keyClick(sheet->choices().constLast(), Qt::Key_Space);
        QTest::mouseClick(sheet->useButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->desk().connections.pace(name).value().chosen, u"full"_s);
        QVERIFY(page->banners()->banner(u"pace"_s));
        QVERIFY(page->cards().constFirst()->paceRow()->text().contains(u"25"_s));
    }

    void importsEventsOnlyWhenTheyAreGood()
    {
        auto *page = go<ConnectionsPage>(PageId::Connections);
        const QByteArray customer = m_full->server().plainCustomer().value();
        m_full->dialogs.fileAnswer = m_full->file(u"events.jsonl"_s,
            "{\"id\":\"evt_1\",\"object\":\"event\",\"type\":\"customer.updated\",\"livemode\":false,\"created\":1,"
            "\"data\":{\"object\":{\"id\":\""
                + customer + "\",\"object\":\"customer\"}}}\nno event\n");
        QTest::mouseClick(page->cards().constFirst()->eventsButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        auto *sheet = page->findChild<EventSheet *>();
        QVERIFY(sheet);
        QTest::mouseClick(sheet->readButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(sheet->problems()->rowCount(), 1);
        QVERIFY2(!sheet->readButton()->isEnabled(), "not without a person's word");
        QTest::keyClick(sheet->skipBox(), Qt::Key_Space);
        QTest::mouseClick(sheet->readButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY2(sheet->readButton()->isHidden(), qPrintable(sheet->sentence()));
    }

    void disconnectsOnlyAfterAQuestion()
    {
        auto *page = go<ConnectionsPage>(PageId::Connections);
        const QString name = sample::StripeServer::connectionName();
        m_full->dialogs.agree = false;
        Q_EMIT page->cards().constFirst()->disconnectRequested(name);
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
        QVERIFY(m_full->dialogs.confirmations.constFirst().destructive);
        QVERIFY(m_full->settle());
        QVERIFY(m_full->session().connections().front().active);
        m_full->dialogs.agree = true;
        Q_EMIT page->cards().constFirst()->disconnectRequested(name);
        QVERIFY(m_full->settle());
        QTRY_VERIFY(!m_full->session().connections().front().active);
        QTRY_VERIFY(page->cards().size() == 1 && !page->cards().constFirst()->connection().active);
        QVERIFY(!page->cards().constFirst()->syncButton());
        QVERIFY(page->banners()->banner(u"disconnected"_s));
    }

    void saysNothingPersonalInDiagnostics()
    {
        WorkspaceInfo info;
        info.directory = u"/home/maria.example/desk"_s;
        info.timeZone = "Europe/Berlin";
        info.currency = Currency::parse(u"EUR").value();
        info.schema = 7;
        Connection connection;
        connection.name = u"marias-shop"_s;
        connection.accountName = u"Maria Example"_s;
        connection.accountId = u"acct_1Maria"_s;
        connection.provider = u"stripe"_s;
        connection.mode = u"live"_s;
        connection.maskedSecret = u"rk_live_…4f2a"_s;
        const QString text = diagnosticsText(info, {connection}, u"Secret Service"_s);
        QVERIFY(!text.contains("maria"_L1, Qt::CaseInsensitive));
        QVERIFY(!text.contains("4f2a"_L1));
        QVERIFY(text.contains("schema 7"_L1));
        QVERIFY(text.contains("1 × stripe live"_L1) || text.contains(u"1 × stripe live"_s));

        showAbout(m_full->window.get(), m_full->desk(), u"memory"_s);
        QVERIFY(m_full->settle());
        QVERIFY(QApplication::activeModalWidget());
        QTRY_VERIFY(
            QApplication::activeModalWidget()->findChild<QPlainTextEdit *>()->toPlainText().contains("memory"_L1));
    }

    void asksForThePassphraseOfWhoActs()
    {
        DeskFixture fixture(false);
        services::Desk &desk = fixture.desk();
        Member other;
        other.name = u"kim"_s;
        other.role = Role::Admin;
        QVERIFY(desk.members.add(other, desk.actor).has_value());
        QByteArray words("correct horse");
        QVERIFY(desk.members.setPassphrase(desk.actor, Secret::take(words), u"kim"_s).has_value());
        MainWindow window(fixture.session());
        window.show();
        const auto banner = [&window] { return window.findChild<BannerHost *>()->banner(u"actor"_s); };
        QTRY_VERIFY(banner());
        banner()->content().actions.constFirst().run();
        auto *sheet = window.findChild<UnlockSheet *>();
        QVERIFY(sheet);
        auto *field = sheet->findChild<QLineEdit *>();
        const auto type = [&](const QString &text) {
            field->setText(text);
            QTest::keyClick(sheet, Qt::Key_Return);
            return fixture.settle();
        };
        QVERIFY(type(u"wrong horse"_s));
        QVERIFY(*desk.gate.isLocked(desk.actor));
        QVERIFY(field->text().isEmpty());
        QVERIFY(type(u"correct horse"_s));
        QVERIFY(!*desk.gate.isLocked(desk.actor));
        QVERIFY(!banner());
    }

    void hasHelpForEveryPage()
    {
        QVERIFY(QFile::exists(u":/help/index.html"_s));
        for (const PageId id : kPages) {
            QFile file(helpPath(id));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY(file.readAll().contains("<h1>"));
        }
        const QLocale before;
        for (const auto &[locale, path] :
            {std::pair{QLocale(QLocale::German, QLocale::Austria), u":/help/de/rewards.html"_s},
                std::pair{QLocale(u"pt_BR"_s), u":/help/pt_BR/rewards.html"_s},
                std::pair{QLocale(QLocale::Finnish), u":/help/rewards.html"_s}}) {
            QLocale::setDefault(locale);
            QCOMPARE(helpPath(PageId::Rewards), path);
        }
        QLocale::setDefault(before);
        showHelp(m_full->window.get(), PageId::Rewards);
        showHelp(m_full->window.get(), PageId::Overview);
        const QList<QDialog *> windows = m_full->window->findChildren<QDialog *>(u"help"_s);
        QCOMPARE(windows.size(), 1);
        windows.constFirst()->close();
        QDialog sheet(m_full->window.get());
        sheet.open();
        QTest::keyClick(&sheet, Qt::Key_F1);
        auto *overSheet = sheet.findChild<QDialog *>(u"help"_s);
        QVERIFY(overSheet);
        QVERIFY(overSheet->isVisible());
        overSheet->close();
        sheet.close();
    }

    void staysNarrowEnoughForASmallScreen()
    {
        QVERIFY2(m_full->window->minimumSizeHint().width() <= 1024,
            qPrintable(QString::number(m_full->window->minimumSizeHint().width())));
        m_full->window->resize(1024, 640);
        QTRY_COMPARE(m_full->window->width(), 1024);
        m_full->window->resize(1280, 800);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
