// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/lastissue.h"
#include "models/services/task.h"
#include "tests/fakes/untilcancelled.h"
#include "tests/views/deskfixture.h"
#include "views/activity/activitypage.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/outcomelist.h"
#include "views/rewards/rewardspage.h"
#include "views/support/exportsheet.h"
#include "views/support/printsheet.h"
#include "views/support/tabletools.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/segmentbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// The review and the result of issuing as lists to work with, and the last result read again.
class TestIssueSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;
    QPointer<IssueSheet> m_sheet;

    /// Pictures are kept where RD_PICTURES names a folder.
    static void keepPicture(QWidget *of, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("RD_PICTURES"); !folder.isEmpty())
            QVERIFY(of->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }
    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    template <typename P>
    [[nodiscard]] P *page(PageId id) const
    {
        m_full->window->go(id);
        return m_full->settle() ? qobject_cast<P *>(m_full->window->page(id)) : nullptr;
    }
    [[nodiscard]] OutcomeList *list() const { return m_sheet->list(); }
    [[nodiscard]] std::vector<OutcomeLine> shown() const
    {
        std::vector<OutcomeLine> lines;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            lines.push_back(list()->model()->line(list()->model()->index(row, 0)));
        return lines;
    }
    [[nodiscard]] qint64 countOf(OutcomeLine::Kind kind) const
    {
        const auto &lines = list()->model()->lines();
        return std::count_if(lines.begin(), lines.end(), [kind](const OutcomeLine &line) { return line.kind == kind; });
    }
    /// A group by the mouse, as its button is read.
    void clickGroup(const QString &words) const
    {
        for (auto *button : list()->groups()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(words))
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    [[nodiscard]] QString textOf(const QWidget *place) const
    {
        QStringList texts;
        for (const PlainLabel *label : place->findChildren<PlainLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The one task of the window, until it is cancelled.
    [[nodiscard]] services::Task *runLong() const
    {
        return m_full->session().run(
            u"Something long"_s, [](const ProgressSink &, const CancelToken &cancel) -> Status {
                fakes::waitUntilCancelled(cancel);
                return {};
            });
    }
    /// Everything due is approved, and coupons for all of it are checked from the keyboard.
    void openReview()
    {
        auto *rewards = page<RewardsPage>(PageId::Rewards);
        QVERIFY(m_full->activate());
        rewards->open(u"due"_s);
        rewards->table()->setFocus();
        rewards->table()->selectAll();
        QTest::keyClick(rewards->table(), Qt::Key_A);
        QVERIFY(m_full->settle());
        rewards->table()->selectAll();
        QTest::keyClick(rewards->table(), Qt::Key_Return, Qt::ControlModifier);
        m_sheet = rewards->findChild<IssueSheet *>();
        QVERIFY(m_sheet);
        QTRY_VERIFY_WITH_TIMEOUT(m_sheet->issueButton()->isEnabled(), 60000);
    }

    /// The review of openReview(), agreed to.
    void openResult()
    {
        openReview();
        QVERIFY(m_sheet);
        QSignalSpy issued(m_sheet, &IssueSheet::issued);
        QTest::mouseClick(m_sheet->issueButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(issued.size(), 1, 60000);
        QVERIFY(m_full->settle());
        QVERIFY(m_sheet->report() && !m_sheet->report()->issued.empty());
    }
    /// A reward that was issued, in these books or just now.
    void issueOne(RewardRow &issued)
    {
        openResult();
        QVERIFY(m_sheet);
        m_sheet->close();
        QTRY_VERIFY(!m_sheet);
        services::RewardQuery query;
        query.states = {RewardState::Issued};
        const auto rewards = desk().rewards.list(query);
        QVERIFY(rewards && !rewards->rows.empty());
        issued = rewards->rows.front();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        if (qEnvironmentVariable("RD_DRESS") == "dark"_L1)
            Theme::setMode(ThemeMode::Dark);
    }
    void init()
    {
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show(qEnvironmentVariable("RD_DRESS") == "small"_L1 ? QSize(1024, 640) : QSize(1280, 800)));
    }
    void cleanup()
    {
        const bool isTidy = m_full->tidyUp();
        m_full.reset();
        QVERIFY(isTidy);
    }

    void nothingWasIssuedYet()
    {
        QVERIFY(m_full->activate());
        auto *rewards = page<RewardsPage>(PageId::Rewards);
        rewards->table()->setFocus();
        QTest::keyClick(rewards->table(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        m_sheet = rewards->findChild<IssueSheet *>();
        QVERIFY(m_sheet);
        QVERIFY(m_full->settle());
        QVERIFY2(textOf(m_sheet).contains(u"Nothing has been issued here yet"_s), qPrintable(textOf(m_sheet)));
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_sheet);
    }

    void theReviewIsAListInGroups()
    {
        openReview();
        QVERIFY(m_sheet);
        const auto all = static_cast<qint64>(list()->model()->lines().size());
        const qint64 would = countOf(OutcomeLine::Kind::WouldIssue);
        const qint64 blocked = countOf(OutcomeLine::Kind::Blocked);
        QVERIFY(would > 0 && blocked > 0);
        QCOMPARE(would + blocked, all);
        QCOMPARE(qint64(shown().size()), all);
        keepPicture(m_sheet, u"issue-review"_s);
        // by mouse
        clickGroup(u"Will be issued: "_s + formatCount(would));
        QCOMPARE(qint64(shown().size()), would);
        clickGroup(u"Not now: "_s + formatCount(blocked));
        QCOMPARE(qint64(shown().size()), blocked);
        for (const OutcomeLine &line : shown())
            QVERIFY(line.blocker.has_value());
        // by keyboard, back to all
        QWidget *bar = list()->groups();
        for (auto *button : bar->findChildren<QAbstractButton *>()) {
            if (button->isChecked())
                button->setFocus();
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(qint64(shown().size()), all);
        const QStringList unnamed = DeskFixture::unnamed(m_sheet);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }

    /// Whom a person looks for is found, and what is hidden is issued nevertheless: the button says so.
    void theReviewIsSearchedWithoutChangingTheOrder()
    {
        openReview();
        QVERIFY(m_sheet);
        const QString verb = m_sheet->issueButton()->text();
        const RewardRow wanted = shown().back().reward;
        QLineEdit *search = list()->filters()->search()->edit();
        search->setFocus();
        QTest::keyClicks(search, wanted.participantEmail.left(6).toUpper());
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(shown().size() < list()->model()->lines().size());
        QVERIFY2(!m_sheet->report(), "Enter in the search issues nothing");
        QVERIFY(!shown().empty());
        for (const OutcomeLine &line : shown())
            QVERIFY2(line.folded.contains(wanted.participantEmail.left(6).toLower()), qPrintable(line.folded));
        QCOMPARE(m_sheet->issueButton()->text(), verb);
        search->clear();
        QTest::keyClicks(search, u"qqqqqq"_s);
        QTRY_COMPARE(shown().size(), std::size_t{0});
        QVERIFY(textOf(m_sheet).contains(u"none matches the search"_s));
        list()->filters()->clear();
        QTRY_COMPARE(shown().size(), list()->model()->lines().size());
    }

    void theReviewIsExportedAndPrinted()
    {
        openReview();
        QVERIFY(m_sheet);
        list()->table()->setFocus();
        QTest::keyClick(list()->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *exporting = m_sheet->findChild<ExportSheet *>();
        QVERIFY(exporting);
        const QString path = m_full->path(u"review.csv"_s);
        m_full->dialogs.fileAnswer = path;
        QSignalSpy exported(exporting, &ExportSheet::exported);
        QTest::mouseClick(exporting->exportButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
        const QByteArray csv = contentOf(path);
        QCOMPARE(csv.count("\r\n"), qsizetype(list()->model()->lines().size()) + 1);
        for (const OutcomeLine &line : list()->model()->lines()) {
            QVERIFY2(csv.contains(line.reward.participantEmail.toUtf8()), csv.constData());
            if (line.blocker)
                QVERIFY2(csv.contains(word(*line.blocker).toUtf8()), csv.constData());
        }
        QVERIFY(m_sheet->banners()->banner(u"exported"_s));
        QTRY_VERIFY(!m_sheet->findChild<ExportSheet *>());
        m_sheet->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_sheet));
        list()->table()->setFocus();
        QTest::keyClick(list()->table(), Qt::Key_P, Qt::ControlModifier);
        auto *printing = m_sheet->findChild<PrintSheet *>();
        QVERIFY(printing);
        m_full->dialogs.fileAnswer = m_full->path(u"review.pdf"_s);
        QSignalSpy printed(printing, &PrintSheet::printed);
        QTest::mouseClick(printing->pdfButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30'000);
        QVERIFY(contentOf(*m_full->dialogs.fileAnswer).startsWith("%PDF"));
        const TablePrint::Words words = list()->tools()->paperWords();
        QVERIFY2(words.title.contains(u"Rewards to be issued"_s), qPrintable(words.title));
    }

    /// What was agreed to is still there when the other task has ended.
    void theReviewStaysWhileAnotherTaskRuns()
    {
        openReview();
        QVERIFY(m_sheet);
        services::Task *other = runLong();
        QVERIFY(other);
        QTest::mouseClick(m_sheet->issueButton(), Qt::LeftButton);
        QVERIFY(m_sheet && m_sheet->isVisible());
        QVERIFY(m_sheet->banners()->banner(u"busy"_s));
        QVERIFY(!m_sheet->report());
        other->cancel();
        QVERIFY(m_full->settle());
        QVERIFY(m_sheet->issueButton()->isVisible() && m_sheet->issueButton()->isEnabled());
        QCOMPARE(shown().size(), list()->model()->lines().size());
    }

    void theResultIsAListInGroups()
    {
        openResult();
        QVERIFY(m_sheet && m_sheet->report());
        const services::IssueReport report = m_sheet->report().value();
        keepPicture(m_sheet, u"issue-result"_s);
        clickGroup(u"Issued: "_s + formatCount(qint64(report.issued.size())));
        QCOMPARE(shown().size(), report.issued.size());
        clickGroup(u"Not issued: "_s + formatCount(qint64(report.notIssued.size())));
        QCOMPARE(shown().size(), report.notIssued.size());
        if (list()->reasons()->isVisible()) {
            list()->reasons()->setCurrentIndex(1);
            Q_EMIT list()->reasons()->activated(1);
            const auto reason = static_cast<Blocker>(list()->reasons()->currentData().toInt());
            QVERIFY(!shown().empty());
            for (const OutcomeLine &line : shown())
                QCOMPARE(line.blocker.value(), reason);
        }
        list()->filters()->clear();
        for (const OutcomeLine &line : shown())
            QVERIFY2(!line.reward.participantEmail.isEmpty(), "everybody is named");
    }

    /// Enter on a line leads to its reward.
    void aLineOfTheResultLeadsToItsReward()
    {
        openResult();
        QVERIFY(m_sheet && !shown().empty());
        list()->table()->selectRow(0);
        list()->table()->setFocus();
        const RewardId id = shown().front().reward.id;
        QTest::keyClick(list()->table(), Qt::Key_Return);
        QTRY_VERIFY(!m_sheet);
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->window->currentPage(), PageId::Rewards);
        auto *rewards = qobject_cast<RewardsPage *>(m_full->window->page(PageId::Rewards));
        QCOMPARE(rewards->selectedRewards(), std::vector<RewardId>{id});
    }

    void theLastResultIsReadAgain()
    {
        RewardRow issued;
        issueOne(issued);
        const auto kept = services::lastIssue(desk().workspace);
        QVERIFY(kept && *kept);
        auto *activity = page<ActivityPage>(PageId::Activity);
        QVERIFY(activity);
        QAction *last = nullptr;
        for (QAction *action : activity->commands()) {
            if (action->text().startsWith(u"Last issue"_s))
                last = action;
        }
        QVERIFY(last);
        last->trigger();
        QVERIFY(m_full->settle());
        m_sheet = m_full->window->findChild<IssueSheet *>();
        QVERIFY(m_sheet && m_sheet->isVisible());
        const services::IssueReport report = m_sheet->report().value();
        QCOMPARE(report.issued.size(), (*kept)->report.issued.size());
        QVERIFY(!m_sheet->issueButton()->isVisible());
        QVERIFY2(!m_sheet->creditButton()->isVisible(), "a new order begins with what is approved now");
        keepPicture(m_sheet, u"issue-last"_s);
        const QString said = textOf(m_sheet);
        QVERIFY2(said.contains(desk().actor), qPrintable(said));
        QVERIFY2(said.contains(formatDateTime((*kept)->at, QTimeZone("Europe/Berlin"))), qPrintable(said));
        QCOMPARE(list()->model()->lines().size(),
            report.issued.size() + report.notIssued.size() + report.onItsWay.size() + report.uncertain.size());
        for (const OutcomeLine &line : shown())
            QVERIFY(!line.reward.participantEmail.isEmpty());
        clickGroup(u"Issued"_s);
        QCOMPARE(shown().size(), report.issued.size());
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_sheet);
    }

    /// A sheet that finds no place for its check says so, and checks when it is asked again.
    void theCheckIsAskedForAgainAfterAnotherTask()
    {
        RewardRow issued;
        issueOne(issued);
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.member = desk().actor;
        order.ids = {issued.id};
        services::Task *other = runLong();
        QVERIFY(other);
        m_sheet = new IssueSheet(m_full->session(), order, m_full->window.get());
        m_sheet->setAttribute(Qt::WA_DeleteOnClose);
        m_sheet->open();
        m_sheet->start();
        QVERIFY(m_sheet && m_sheet->isVisible());
        QVERIFY2(m_sheet->sentence().contains(u"still running"_s), qPrintable(m_sheet->sentence()));
        QCOMPARE(m_sheet->tryButton()->text(), u"Try again"_s);
        QVERIFY(m_sheet->tryButton()->isVisible() && !m_sheet->issueButton()->isVisible());
        QSignalSpy previewed(m_sheet, &IssueSheet::previewed);
        other->cancel();
        QVERIFY(m_full->settle());
        QTest::mouseClick(m_sheet->tryButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 60000);
        QVERIFY(!m_sheet->tryButton()->isVisible());
        m_sheet->close();
        QTRY_VERIFY(!m_sheet);
    }

    /// A run settles what was sent before: such a line names its participant and says when, by the merchant's clock.
    void whatIsBeingCheckedSaysWhoAndWhen()
    {
        RewardRow reward;
        issueOne(reward);
        services::IssueReport report;
        report.uncertain.push_back({reward.id, u"sent; it can be looked up from 2026-11-22T23:30:00Z on"_s});
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.member = u"Berta"_s;
        QVERIFY(services::keepLastIssue(desk().workspace, order, report, desk().clock.now()));
        auto *rewards = page<RewardsPage>(PageId::Rewards);
        rewards->open(u"last-issue"_s);
        QVERIFY(m_full->settle());
        m_sheet = rewards->findChild<IssueSheet *>();
        QVERIFY(m_sheet);
        const auto cell = [this](OutcomeColumn column) {
            return list()->model()->index(0, static_cast<int>(column)).data().toString();
        };
        QCOMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(cell(OutcomeColumn::Participant),
            reward.participantName.isEmpty() ? reward.participantEmail : reward.participantName);
        const QString detail = cell(OutcomeColumn::Detail);
        QVERIFY2(!detail.contains(u"T23:30"_s), qPrintable(detail));
        QVERIFY2(
            detail.contains(formatDateShort(QDate(2026, 11, 23))) && detail.contains(u"00:30"_s), qPrintable(detail));
        m_sheet->close();
        QTRY_VERIFY(!m_sheet);
    }
};

QTEST_MAIN(TestIssueSheet)
#include "tst_issuesheet.moc"
