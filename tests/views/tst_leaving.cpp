// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody leaves work under way without knowing what became of it; what is closed does nothing more.
#include "app/deskwindows.h"
#include "models/items/participantmodel.h"
#include "models/services/bookslock.h"
#include "tests/views/deskfixture.h"
#include "views/campaigns/simulationsheet.h"
#include "views/connections/connectionspage.h"
#include "views/connections/connectsheet.h"
#include "views/participants/adjustsheet.h"
#include "views/participants/codesheet.h"
#include "views/participants/importsheet.h"
#include "views/participants/participantspage.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/rulessheet.h"
#include "views/shell/autosync.h"
#include "views/support/sheet.h"
#include "views/widgets/banner.h"
#include "views/widgets/moneyedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThreadPool>
#include <QTimer>

#include <semaphore>

using namespace rd;
using namespace rd::views;

namespace {

/// Work that ends when the test lets it, at the latest when the test has failed.
struct Gate {
    struct Locks {
        std::counting_semaphore<32> begun{0};
        std::counting_semaphore<32> go{0};
    };
    std::shared_ptr<Locks> locks = std::make_shared<Locks>();
    Gate() = default;
    Q_DISABLE_COPY_MOVE(Gate)
    ~Gate() { open(8); }
    void open(int times = 1) const { locks->go.release(times); }
    void awaitBegin() const { locks->begun.acquire(); }
    [[nodiscard]] auto work() const
    {
        return [kept = locks] {
            kept->begun.release();
            kept->go.acquire();
        };
    }
};

/// A sheet with nothing but work.
class ProbeSheet : public Sheet {
public:
    ProbeSheet(Session &session, QWidget *parent) : Sheet(session, u"Probe"_s, 40, parent) {}
    void finish(const Gate &gate, const Status &end = {})
    {
        runTask(
            u"Paying"_s,
            [pass = gate.work(), end](const ProgressSink &) -> Status {
                pass();
                return end;
            },
            [this](const Status &outcome) { take(outcome); });
    }
    void stoppable(const Gate &gate)
    {
        runTask(
            u"Looking"_s,
            [pass = gate.work()](const ProgressSink &, const CancelToken &cancel) -> Status {
                pass();
                return cancel.isCancelled() ? Status(fail(ErrorKind::Cancelled, u"stopped"_s)) : Status();
            },
            [this](const Status &outcome) { take(outcome); });
    }
    void quick(const Gate &gate, const Status &end = {})
    {
        runShort(
            u"Storing"_s,
            [pass = gate.work(), end]() -> Status {
                pass();
                return end;
            },
            [this](const Status &outcome) { take(outcome); });
    }
    std::optional<Status> taken;

private:
    void take(const Status &outcome)
    {
        taken = outcome;
        if (!outcome)
            showError(outcome.error());
    }
};

} // namespace

class TestLeaving : public QObject {
    Q_OBJECT

    ProbeSheet *openProbe()
    {
        auto *sheet = new ProbeSheet(m_full->session(), m_full->window.get());
        sheet->open();
        return QTest::qWaitForWindowActive(sheet, 30'000) ? sheet : nullptr;
    }
    ParticipantsPage *people()
    {
        m_full->window->go(PageId::Participants);
        return m_full->settle() ? static_cast<ParticipantsPage *>(m_full->window->page(PageId::Participants)) : nullptr;
    }

    /// One of the sheets with something to type in, at rest and in front.
    QDialog *openSheet(const QString &which)
    {
        Session &session = m_full->session();
        QWidget *parent = m_full->window.get();
        QDialog *sheet = nullptr;
        if (which == "rules"_L1)
            sheet = new RulesSheet(session, parent);
        else if (which == "what if"_L1)
            sheet = new SimulationSheet(session, m_full->desk().campaigns.list().value(), parent);
        else if (which == "method"_L1)
            sheet = new MethodSheet(session, somebody().participant, {}, {}, parent);
        else if (which == "connect"_L1)
            sheet = new ConnectSheet(session, std::nullopt, parent);
        else if (which == "codes"_L1)
            sheet = new CodeSheet(session, {}, {m_full->server().campaigns()[0].name}, {}, parent);
        else
            sheet = new AdjustSheet(session, somebody(), parent);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
        return QTest::qWaitForWindowActive(sheet, 30'000) && m_full->settle() ? sheet : nullptr;
    }
    ParticipantSummary somebody() { return m_full->desk().people.participants().value().front(); }
    /// What a person would lose.
    static void touch(const QString &which, QDialog *sheet)
    {
        if (which == "rules"_L1)
            static_cast<RulesSheet *>(sheet)->daysField()->stepUp();
        else if (which == "what if"_L1)
            static_cast<SimulationSheet *>(sheet)->documentEdit()->appendPlainText(u" "_s);
        else if (which == "method"_L1)
            static_cast<MethodSheet *>(sheet)->destinationField()->setText(u"DE89"_s);
        else if (which == "connect"_L1)
            static_cast<ConnectSheet *>(sheet)->keyField()->setText(u"rk_"_s);
        else if (which == "codes"_L1)
            static_cast<CodeSheet *>(sheet)->patternField()->setText(u"{name}-{number}"_s);
        else
            static_cast<AdjustSheet *>(sheet)->reasonField()->setText(u"agreed on"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show());
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup() { QVERIFY(m_full->tidyUp()); }
    void cleanupTestCase() { m_full.reset(); }

    void escapeDoesNotLeaveWhatCannotBeStopped()
    {
        ProbeSheet *sheet = openProbe();
        QVERIFY(sheet);
        Gate gate;
        sheet->finish(gate);
        gate.awaitBegin();
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY2(sheet->isVisible(), "the payment goes on: nobody leaves it behind");
        QVERIFY2(sheet->banners()->banner(u"leaving"_s), "and it is said why");
        QVERIFY(!m_full->session().runningTask()->isCancelled());
        QTest::mouseClick(sheet->cancelButton(), Qt::LeftButton);
        sheet->close(); // the frame's button
        QVERIFY(sheet->isVisible());
        gate.open();
        QTRY_VERIFY(sheet->taken);
        QVERIFY(*sheet->taken);
        QVERIFY(!sheet->banners()->banner(u"leaving"_s));
        QPointer<ProbeSheet> guard(sheet);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
    }

    void escapeStopsWhatCanBeStoppedAndWaits()
    {
        ProbeSheet *sheet = openProbe();
        QVERIFY(sheet);
        const QString before = sheet->cancelButton()->text();
        Gate gate;
        sheet->stoppable(gate);
        gate.awaitBegin();
        QVERIFY(sheet->cancelButton()->text() != before);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(sheet->isVisible());
        QVERIFY(m_full->session().runningTask()->isCancelled());
        gate.open();
        QTRY_VERIFY(sheet->taken);
        QVERIFY(!*sheet->taken);
        QVERIFY2(sheet->banners()->banner(u"failed"_s), "it says that it was stopped");
        QCOMPARE(sheet->banners()->banner(u"failed"_s)->content().tone, Tone::Info);
        QCOMPARE(sheet->cancelButton()->text(), before);
        QVERIFY(sheet->cancelButton()->isEnabled());
    }

    void shortWorkIsWaitedForAsWell()
    {
        ProbeSheet *sheet = openProbe();
        QVERIFY(sheet);
        Gate gate;
        sheet->quick(gate, fail(ErrorKind::Refused, u"the books say no"_s));
        gate.awaitBegin();
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(sheet->isVisible());
        gate.open();
        QTRY_VERIFY(sheet->banners()->banner(u"failed"_s));
        QVERIFY(
            sheet->banners()->banner(u"failed"_s)->content().text.contains(u"the books say no"_s, Qt::CaseInsensitive));
    }

    void theWindowTellsWhatASheetThatIsGoneCannot_data()
    {
        QTest::addColumn<bool>("isTask");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("banner");
        QTest::newRow("a refused task") << true << true << u"failed"_s;
        QTest::newRow("a good task") << true << false << u"ended"_s;
        QTest::newRow("refused short work") << false << true << u"failed"_s;
    }
    void theWindowTellsWhatASheetThatIsGoneCannot()
    {
        QFETCH(bool, isTask);
        QFETCH(bool, isRefused);
        QFETCH(QString, banner);
        auto *host = m_full->window->findChild<BannerHost *>();
        host->dismissAll();
        ProbeSheet *sheet = openProbe();
        QVERIFY(sheet);
        Gate gate;
        const Status end = isRefused ? Status(fail(ErrorKind::Refused, u"the books say no"_s)) : Status();
        isTask ? sheet->finish(gate, end) : sheet->quick(gate, end);
        gate.awaitBegin();
        delete sheet;
        gate.open();
        QTRY_VERIFY(host->banner(banner));
        QVERIFY(
            !isRefused || host->banner(banner)->content().text.contains(u"the books say no"_s, Qt::CaseInsensitive));
        host->dismissAll();
    }

    void whatWasTypedIsAskedAboutBeforeItIsLost_data()
    {
        QTest::addColumn<QString>("which");
        for (const char *name : {"rules", "what if", "method", "connect", "codes", "balance"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatWasTypedIsAskedAboutBeforeItIsLost()
    {
        QFETCH(QString, which);
        m_full->dialogs.agree = false;
        QPointer<QDialog> untouched = openSheet(which);
        QVERIFY(untouched);
        QTest::keyClick(untouched, Qt::Key_Escape);
        QTRY_VERIFY2(!untouched || !untouched->isVisible(), "nothing would be lost");
        QVERIFY(m_full->dialogs.confirmations.isEmpty());

        QPointer<QDialog> touched = openSheet(which);
        QVERIFY(touched);
        touch(which, touched);
        QTest::keyClick(touched, Qt::Key_Escape);
        QVERIFY2(touched && touched->isVisible(), "the answer was no");
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
        QVERIFY(m_full->dialogs.confirmations.constFirst().destructive);
        touched->close(); // the frame's button
        QVERIFY(touched && touched->isVisible());
        QCOMPARE(m_full->dialogs.confirmations.size(), 2);
        m_full->dialogs.agree = true;
        QTest::keyClick(touched, Qt::Key_Escape);
        QTRY_VERIFY(!touched || !touched->isVisible());
        QCOMPARE(m_full->dialogs.confirmations.size(), 3);
    }

    void aSheetWhoseWorkIsDoneAsksNothing()
    {
        auto *rules = new RulesSheet(m_full->session(), m_full->window.get());
        QSignalSpy loaded(rules, &RulesSheet::loaded);
        QSignalSpy changed(rules, &RulesSheet::changed);
        QPointer<RulesSheet> guard(rules);
        rules->open();
        QTRY_COMPARE(loaded.size(), 1);
        const int days = rules->daysField()->value();
        rules->daysField()->setValue(days + 1);
        QTest::mouseClick(rules->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        QTRY_VERIFY(!guard);
        QVERIFY(m_full->dialogs.confirmations.isEmpty());
        // nor one that was only left as it is now
        rules = new RulesSheet(m_full->session(), m_full->window.get());
        guard = rules;
        rules->open();
        QVERIFY(m_full->settle());
        QCOMPARE(rules->daysField()->value(), days + 1);
        rules->daysField()->setValue(days);
        rules->daysField()->setValue(days + 1);
        QTest::keyClick(rules, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
        QVERIFY(m_full->dialogs.confirmations.isEmpty());
    }

    void aDocumentWrittenByHandOutlivesItsRefusal()
    {
        auto *sheet = static_cast<SimulationSheet *>(openSheet(u"what if"_s));
        QVERIFY(sheet);
        sheet->documentEdit()->setPlainText(u"{\"name\": 1}"_s);
        QTest::mouseClick(sheet->applyButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->banners()->banner(u"failed"_s), 30000);
        QVERIFY(sheet->isVisible());
        QCOMPARE(sheet->documentEdit()->toPlainText(), u"{\"name\": 1}"_s);
    }

    void aBalanceIsAdjustedOnceAndItsSheetSaysSo()
    {
        ParticipantsPage *page = people();
        QVERIFY(page);
        const ParticipantSummary who = page->model()->rows().front();
        auto *sheet = new AdjustSheet(m_full->session(), who, m_full->window.get());
        QSignalSpy adjusted(sheet, &AdjustSheet::adjusted);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet, 30'000));
        sheet->directionChoice()->setCurrentIndex(1);
        sheet->moneyEdit()->amountField()->setText(u"3"_s);
        sheet->reasonField()->setText(u"Paid in cash"_s);
        {
            const auto books = services::lockBooks(); // it has to wait
            QTest::mouseClick(sheet->adjustButton(), Qt::LeftButton);
            QTest::keyClick(sheet, Qt::Key_Escape);
            QVERIFY(sheet->isVisible());
        }
        QTRY_COMPARE_WITH_TIMEOUT(adjusted.size(), 1, 30000);
    }

    void anImportIsOneOfTheCampaignThatWasShown()
    {
        ParticipantsPage *page = people();
        QVERIFY(page);
        services::Sheet file;
        file.source = u"people.csv"_s;
        file.header = {u"name"_s, u"email"_s};
        file.rows.push_back({2, {u"Nia Okoye"_s, u"nia@example.org"_s}});
        const QStringList campaigns{m_full->server().campaigns()[0].name, m_full->server().campaigns()[1].name};
        auto *sheet = new ImportSheet(m_full->session(), ImportSheet::Kind::Participants, file, campaigns, page);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet, 30'000));
        QVERIFY(m_full->settle());
        QSignalSpy previewed(sheet, &ImportSheet::previewed);
        // one campaign, and another before the answer about the first
        QComboBox *choice = sheet->campaignChoice();
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QVERIFY2(!sheet->importButton()->isEnabled(), "nothing was shown of this campaign");
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentData().toString(), campaigns.at(1));
        QVERIFY(m_full->settle());
        QCOMPARE(previewed.size(), 1); // of the second only
        QTRY_VERIFY(sheet->importButton()->isEnabled());
        QSignalSpy imported(sheet, &ImportSheet::imported);
        QTest::mouseClick(sheet->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30000);
        QCOMPARE(m_full->desk().people.participant(u"nia@example.org"_s).value().participant.campaigns,
            QStringList{campaigns.at(1)});
    }

    void aConnectionUnderWayIsWaitedFor()
    {
        m_full->window->go(PageId::Connections);
        QVERIFY(m_full->settle());
        auto *page = m_full->window->page(PageId::Connections);
        auto *sheet = new ConnectSheet(m_full->session(), m_full->session().connections().front(), page);
        QSignalSpy connected(sheet, &ConnectSheet::connected);
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet, 30'000));
        sheet->keyField()->setText(QString::fromLatin1(sample::StripeServer::apiKey()));
        QTest::mouseClick(sheet->connectButton(), Qt::LeftButton);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY2(sheet->isVisible(), "its outcome is not known yet");
        QVERIFY(m_full->settle());
        QVERIFY2(sheet->isVisible() && (connected.size() == 1 || sheet->banners()->banner(u"failed"_s)),
            "connected or stopped: it says which");
    }

    void aWindowThatWasClosedDuringATaskStaysOpenWhenToldTo()
    {
        Gate gate;
        const auto work = [pass = gate.work()](const ProgressSink &, const CancelToken &) -> Status {
            pass();
            return {};
        };
        QVERIFY(m_full->session().run(u"Counting"_s, work));
        gate.awaitBegin();
        m_full->window->close();
        QVERIFY(m_full->window->isVisible());
        auto *host = m_full->window->findChild<BannerHost *>();
        QVERIFY(host->banner(u"closing"_s));
        auto *keep = host->banner(u"closing"_s)->findChild<QPushButton *>();
        QVERIFY(keep);
        QTest::mouseClick(keep, Qt::LeftButton);
        QTRY_VERIFY(!host->banner(u"closing"_s));
        gate.open();
        QVERIFY(m_full->settle());
        QVERIFY2(m_full->window->isVisible(), "it was told to stay");
    }

    void aWindowThatIsOpenedAgainDoesNotCloseWithItsNextTask()
    {
        Gate gate;
        const auto work = [pass = gate.work()](const ProgressSink &, const CancelToken &) -> Status {
            pass();
            return {};
        };
        QVERIFY(m_full->session().run(u"Counting"_s, work));
        gate.awaitBegin();
        m_full->window->close();
        gate.open();
        QTRY_VERIFY(!m_full->window->isVisible());
        m_full->window->show();
        QVERIFY(m_full->activate());
        QVERIFY(!m_full->window->findChild<BannerHost *>()->banner(u"closing"_s));
        QVERIFY(m_full->session().run(u"Counting again"_s, work));
        gate.open();
        QVERIFY(m_full->settle());
        QVERIFY(m_full->window->isVisible());
    }

    void aClosedWindowSyncsNoMore()
    {
        auto *automatic = m_full->window->findChild<AutoSync *>();
        QVERIFY(automatic);
        automatic->setMinutes(15);
        QSignalSpy started(&m_full->session(), &Session::taskStarted);
        const auto ring = [automatic] {
            QSignalSpy rung(automatic->timer(), &QTimer::timeout);
            automatic->timer()->start(0);
            QVERIFY(rung.wait(30'000));
            automatic->timer()->start(std::chrono::minutes(15));
        };
        m_full->window->close();
        QVERIFY(!m_full->window->isVisible());
        ring();
        QCOMPARE(started.size(), 0);
        m_full->window->show();
        QVERIFY(m_full->activate());
        ring();
        QVERIFY(!started.isEmpty());
        automatic->setMinutes(0);
        QVERIFY(m_full->settle());
    }

    void aClosedWindowLetsGoOfItsWorkspace()
    {
        QTemporaryDir directory;
        app::VolatileViewState state;
        app::DeskWindows windows(state);
        QSignalSpy opened(&windows, &app::DeskWindows::opened);
        QSignalSpy failed(&windows, &app::DeskWindows::failed);
        const auto options = [&directory](const QString &name) {
            app::CompositionOptions made;
            made.directory = directory.filePath(name);
            made.sample = true; // keys in memory
            made.timeZone = "Europe/Berlin";
            made.currency = Currency::parse(u"EUR").value();
            return made;
        };
        windows.open(options(u"first"_s));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, 30000);
        QPointer<MainWindow> first(windows.newestWindow());
        QVERIFY(first && m_full->settle());
        windows.open(options(u"second"_s));
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 2, 30000);
        QVERIFY(m_full->settle());
        // work of the closed window is waited for
        Gate gate;
        services::inBackground(
            first,
            [pass = gate.work()] {
                pass();
                return true;
            },
            [](bool) {});
        gate.awaitBegin();
        first->close();
        QVERIFY(!first->isVisible());
        QCoreApplication::processEvents(); // here it would go if nothing was under way
        QVERIFY(first);
        gate.open();
        QTRY_VERIFY2_WITH_TIMEOUT(!first, "it goes, and its timers with it", 30'000);
        QVERIFY(windows.newestWindow() && windows.newestWindow()->isVisible());
        // and somebody else may have it
        const auto again = app::Composition::open(options(u"first"_s));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().text));
        QCOMPARE(failed.count(), 0);
    }

private:
    std::unique_ptr<DeskFixture> m_full;
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"
