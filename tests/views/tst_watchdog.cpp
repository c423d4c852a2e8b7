// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "tests/views/turnwatch.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"

#include <QTimer>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 kLimitMs = 400; // everything takes several times as long
#else
constexpr qint64 kLimitMs = 50;
#endif
/// What blocks the window blocks it every time; what the machine does besides seldom does, and never for long.
constexpr int kTries = 3;
constexpr qint64 kOnceMs = 3 * kLimitMs;

TurnWatch &watch()
{
    return *static_cast<TurnWatch *>(qApp);
}

/// The longest time the window was deaf, of each try.
class Tries {
public:
    void add()
    {
        m_longest.push_back(watch().longestMs());
        m_what += watch().what() + u"; "_s;
        qInfo("longest: %lld ms", static_cast<long long>(m_longest.back()));
    }
    /// All of them but one stay within the limit, and that one is not far from it.
    [[nodiscard]] bool areGood() const
    {
        const auto over =
            std::count_if(m_longest.begin(), m_longest.end(), [](qint64 longest) { return longest > kLimitMs; });
        return m_longest.size() == kTries && over <= 1
            && *std::max_element(m_longest.begin(), m_longest.end()) <= kOnceMs;
    }
    [[nodiscard]] QByteArray what() const { return m_what.toUtf8(); }

private:
    std::vector<qint64> m_longest;
    QString m_what;
};

} // namespace

/// "The window never blocks longer than 50 ms while a sync or an issue runs."
class TestWatchdog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        QVERIFY(m_fixture->show());
        // Fonts, icons and the first layout of a page are loaded once.
        for (const PageId id : {PageId::Overview, PageId::Participants, PageId::Referrals, PageId::Rewards}) {
            m_fixture->window->go(id);
            QVERIFY(m_fixture->settle());
        }
    }
    void cleanup() { QVERIFY(m_fixture->tidyUp()); }
    void cleanupTestCase() { m_fixture.reset(); }

    void seesAWindowThatWaits()
    {
        watch().begin();
        QTimer::singleShot(0, qApp, [] { QThread::msleep(80); });
        QTest::qWait(120);
        QVERIFY2(watch().longestMs() >= 80, qPrintable(watch().what()));
    }

    void neverWaitsForASync_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("overview") << static_cast<int>(PageId::Overview);
        QTest::newRow("participants") << static_cast<int>(PageId::Participants);
        QTest::newRow("referrals") << static_cast<int>(PageId::Referrals);
        QTest::newRow("rewards") << static_cast<int>(PageId::Rewards);
    }
    void neverWaitsForASync()
    {
        QFETCH(int, page);
        m_fixture->window->go(static_cast<PageId>(page));
        QVERIFY(m_fixture->settle());
        Tries tries;
        for (int i = 0; i < kTries; ++i) {
            watch().begin();
            services::Task *task = m_fixture->session().startSync({}, true);
            QVERIFY(task);
            QSignalSpy finished(task, &services::Task::finished);
            QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 120'000);
            QVERIFY(m_fixture->settle()); // the lists show what is new
            tries.add();
        }
        QVERIFY2(tries.areGood(), tries.what().constData());
    }

    void neverWaitsForAnIssue()
    {
        auto *page = static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards));
        m_fixture->window->go(PageId::Rewards);
        page->open(u"due"_s);
        QVERIFY(m_fixture->settle());
        page->table()->setFocus();
        page->table()->selectAll();
        QTest::keyClick(page->table(), Qt::Key_A);
        QVERIFY(m_fixture->settle());
        const int portion = page->model()->rowCount() / kTries;
        QVERIFY(portion > 0);
        qint64 best = std::numeric_limits<qint64>::max();
        QString what;
        for (int i = 0; i < kTries && best > kLimitMs; ++i) {
            const auto *model = page->table()->model();
            page->table()->selectionModel()->select(
                QItemSelection(model->index(0, 0), model->index(std::min(portion, model->rowCount()) - 1, 0)),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            watch().begin();
            QTest::keyClick(page->table(), Qt::Key_Return, Qt::ControlModifier);
            QPointer<IssueSheet> sheet = page->findChild<IssueSheet *>();
            QVERIFY(sheet);
            QTRY_VERIFY_WITH_TIMEOUT(sheet->issueButton()->isEnabled(), 60'000);
            QSignalSpy issued(sheet, &IssueSheet::issued);
            QTest::mouseClick(sheet->issueButton(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(issued.size(), 1, 60'000);
            sheet->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(m_fixture->settle());
            best = std::min(best, watch().longestMs());
            what += watch().what() + u"; "_s;
        }
        qInfo("longest: %lld ms (%s)", static_cast<long long>(best), qPrintable(what));
        QVERIFY2(best <= kLimitMs, qPrintable(what));
    }

private:
    std::unique_ptr<DeskFixture> m_fixture;
};

int main(int argc, char **argv)
{
    TurnWatch application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    TestWatchdog test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchdog.moc"
