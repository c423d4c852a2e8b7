// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payoutmodel.h"
#include "models/items/rewardmodel.h"
#include "models/services/batchservice.h"
#include "tests/views/deskfixture.h"
#include "views/members/memberssheet.h"
#include "views/participants/participantspage.h"
#include "views/participants/statementsheet.h"
#include "views/payouts/approvesheet.h"
#include "views/payouts/batchview.h"
#include "views/payouts/formatsettings.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/resultsheet.h"
#include "views/payouts/rulessheet.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/commandpalette.h"
#include "views/theme/theme.h"
#include "views/widgets/confirmsheet.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/widgetdialogs.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWindow>

#include <algorithm>
#include <set>

using namespace rd;
using namespace rd::views;

/// A month's work at the payout desk, done with keys and clicks alone: from the sync to the statements. They come in as
/// from the window system, to the window in front, so that what lies under a sheet gets none; nothing is called that a
/// person could not press. What the books say is only looked at. Each step builds on the one before.
class TestMonth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true, &m_dialogs);
        QVERIFY(m_fixture->show());
    }
    void init()
    {
        if (m_isBroken)
            QSKIP("a step before this one failed");
        QVERIFY(bringToFront());
    }
    void cleanup()
    {
        m_isBroken = m_isBroken || QTest::currentTestFailed();
        QWidget *open = QApplication::activeModalWidget();
        const QString left = open ? QString::fromLatin1(open->metaObject()->className()) : QString();
        QVERIFY(m_fixture->tidyUp());
        QVERIFY2(m_isBroken || left.isEmpty(), qPrintable(left + u" was left open"_s));
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void bringsInWhatIsNew()
    {
        const Instant before = lastSync();
        QVERIFY(press(Qt::Key_F5));
        QVERIFY(m_fixture->settle());
        QVERIFY(lastSync() > before);
    }

    void asksASecondPersonToAgree()
    {
        QVERIFY(command(u"Who decides"_s));
        auto *members = sheet<MembersSheet>();
        QVERIFY(members);
        QVERIFY(m_fixture->settle());
        QVERIFY(click(fieldNamed(members, u"Account name"_s)));
        QVERIFY(write(u"Berta"_s));
        QVERIFY(press(Qt::Key_Tab));
        auto *role = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(role);
        QVERIFY(press(Qt::Key_Down));
        QCOMPARE(role->currentData().toInt(), static_cast<int>(Role::Approver));
        QVERIFY(click(buttonOf(members, u"Add member"_s)));
        QVERIFY(m_fixture->settle());
        QVERIFY(press(Qt::Key_Escape));
        QVERIFY(isNothingOpen());
        const auto list = m_fixture->desk().members.list().value();
        QVERIFY(std::any_of(list.begin(), list.end(), [](const Member &one) { return one.name == "Berta"_L1; }));
    }

    void makesTheRulesOfPayouts()
    {
        QVERIFY(press(Qt::Key_6, Qt::ControlModifier));
        QCOMPARE(m_fixture->window->currentPage(), PageId::Payouts);
        QVERIFY(command(u"Rules of payouts"_s));
        auto *rules = sheet<RulesSheet>();
        QVERIFY(rules);
        QVERIFY(m_fixture->settle());
        QVERIFY(tabTo(rules->twoPersonChoice()));
        QVERIFY(press(Qt::Key_Home));
        QVERIFY(press(Qt::Key_Down));
        QCOMPARE(rules->twoPersonChoice()->currentData().toString(), u"always"_s);
        QVERIFY(tabTo(rules->daysField()));
        QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
        QVERIFY(write(u"0"_s));
        QCOMPARE(rules->daysField()->value(), 0);
        QVERIFY(click(rules->saveButton()));
        QVERIFY(m_fixture->settle());
        QVERIFY(isNothingOpen());
        const auto rulesNow = m_fixture->desk().batches.rules().value();
        const auto holds = [&rulesNow](const QString &name, const QString &value) {
            return std::find(rulesNow.begin(), rulesNow.end(), std::pair(name, value)) != rulesNow.end();
        };
        QVERIFY(holds(u"two-person"_s, u"always"_s));
        QVERIFY(holds(u"change-days"_s, u"0"_s));
    }

    void decidesWhatIsDue()
    {
        QVERIFY(press(Qt::Key_5, Qt::ControlModifier));
        QCOMPARE(m_fixture->window->currentPage(), PageId::Rewards);
        QVERIFY(m_fixture->settle());
        auto *page = static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards));
        QVERIFY(search(page, u"kind:cash currency:USD for:referrer state:due"_s));
        QTRY_VERIFY(page->model()->rowCount() > 5);
        // one is held, with a reason
        const RewardId held = page->model()->row(page->model()->index(0, 0)).id;
        QVERIFY(clickRow(page->table(), 0));
        QVERIFY(press(Qt::Key_H));
        QVERIFY(sayWhy(u"Asked somebody else about it"_s));
        QCOMPARE(stateOf(held), RewardState::InReview);
        // taken back, as the reason was another one
        QVERIFY(press(Qt::Key_Z, Qt::ControlModifier));
        QVERIFY(m_fixture->settle());
        QCOMPARE(stateOf(held), RewardState::Due);
        QTRY_COMPARE(page->model()->row(page->model()->index(0, 0)).id, held);
        QVERIFY(page->selectedRewards() == std::vector<RewardId>{held}); // it is looked at again
        QVERIFY(press(Qt::Key_H));
        QVERIFY(sayWhy(u"Asked the participant about it"_s));
        QCOMPARE(stateOf(held), RewardState::InReview);
        // the next one waits, and one further down is rejected
        QVERIFY(page->selectedRewards() == std::vector<RewardId>{page->model()->row(page->model()->index(0, 0)).id});
        QVERIFY(press(Qt::Key_J));
        const auto second = page->selectedRewards();
        QCOMPARE(second.size(), 1U);
        QCOMPARE(second.front(), page->model()->row(page->model()->index(1, 0)).id);
        QVERIFY(press(Qt::Key_R));
        QVERIFY(sayWhy(u"Bought for themselves"_s));
        QCOMPARE(stateOf(second.front()), RewardState::Rejected);
        QCOMPARE(page->selectedRewards().size(), 1U);
        // and everything else approved
        QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
        const auto all = page->selectedRewards();
        QCOMPARE(all.size(), static_cast<std::size_t>(page->model()->rowCount()));
        QVERIFY(press(Qt::Key_A));
        QVERIFY(m_fixture->settle());
        m_approved = rewardsIn(RewardState::Approved);
        QVERIFY2(
            m_approved.size() > 3 && m_approved.size() <= all.size(), qPrintable(QString::number(m_approved.size())));
        QVERIFY(!m_approved.contains(held) && !m_approved.contains(second.front()));
    }

    void makesABatchOfIt()
    {
        QVERIFY(press(Qt::Key_6, Qt::ControlModifier));
        QCOMPARE(m_fixture->window->currentPage(), PageId::Payouts);
        QVERIFY(m_fixture->settle());
        QVERIFY(press(Qt::Key_N, Qt::ControlModifier));
        auto *made = sheet<NewBatchSheet>();
        QVERIFY(made);
        QVERIFY(m_fixture->settle());
        QVERIFY(tabTo(made->formatChoice()));
        QVERIFY(write(u"PayPal"_s));
        QCOMPARE(made->formatChoice()->currentData().toString(), u"paypal-csv"_s);
        QVERIFY(m_fixture->settle());
        QVERIFY2(!made->createButton()->isEnabled(), "how figures are written at this account is not known yet");
        QVERIFY(tabTo(made->settings()->choice(u"decimal-mark"_s)));
        QVERIFY(write(u"Point"_s));
        QVERIFY(press(Qt::Key_Tab)); // what is left is kept
        QVERIFY(m_fixture->settle());
        QVERIFY2(made->createButton()->isEnabled(), qPrintable(made->sentence()));
        QVERIFY(click(made->createButton()));
        QVERIFY(m_fixture->settle());
        QVERIFY(isNothingOpen());
        QVERIFY(batch());
        QCOMPARE(batch()->state, BatchState::Draft);
        QVERIFY(batch()->count > 0);
    }

    void theSecondPersonAgrees()
    {
        QVERIFY(press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier));
        auto *approve = sheet<ApproveSheet>();
        QVERIFY(approve);
        QVERIFY(m_fixture->settle());
        QCOMPARE(approve->memberChoice()->currentData().toString(), u"Berta"_s);
        QVERIFY(click(approve->approveButton()));
        QVERIFY(m_fixture->settle());
        QVERIFY(isNothingOpen());
        QCOMPARE(batch()->state, BatchState::Approved);
        QCOMPARE(batch()->approvals.front().name, u"Berta"_s);
    }

    void writesTheFile()
    {
        const QString file = m_fixture->path(u"payouts.csv"_s);
        QVERIFY(press(Qt::Key_E, Qt::ControlModifier));
        QVERIFY(agree());
        QVERIFY(chooseFile(file));
        QVERIFY(m_fixture->settle());
        QCOMPARE(batch()->state, BatchState::Exported);
        QCOMPARE(batch()->exportedTo, file);
        QVERIFY(QFile::exists(file));
    }

    void readsTheResultBack()
    {
        // as the provider answers
        QByteArray csv = "Unique ID,Transaction status,Amount,Currency\n";
        for (const items::PayoutRow &line : page()->batch()->lines()->rows())
            csv += line.payout.reference.toUtf8() + ",SUCCESS," + toDecimal(line.payout.amount).toUtf8() + ",USD\n";
        const QString file = m_fixture->file(u"results.csv"_s, csv);
        QVERIFY(press(Qt::Key_I, Qt::ControlModifier));
        QVERIFY(chooseFile(file));
        QVERIFY(m_fixture->settle());
        auto *results = sheet<ResultSheet>();
        QVERIFY(results);
        QCOMPARE(results->count(MatchClass::Matched), batch()->count);
        QVERIFY(click(results->applyButton()));
        QVERIFY(m_fixture->settle());
        QVERIFY(press(Qt::Key_Escape)); // it says what was changed until it is closed
        QVERIFY(isNothingOpen());
        QVERIFY(m_fixture->settle());
        QCOMPARE(batch()->state, BatchState::Reconciled);
        const auto issued = rewardsIn(RewardState::Issued);
        QVERIFY(std::any_of(m_approved.begin(), m_approved.end(), [&](RewardId id) { return issued.contains(id); }));
    }

    void givesTheStatements()
    {
        QVERIFY(press(Qt::Key_Escape)); // back to all batches
        QVERIFY(!page()->isPlaceBelowShown());
        QVERIFY(press(Qt::Key_3, Qt::ControlModifier));
        QCOMPARE(m_fixture->window->currentPage(), PageId::Participants);
        QVERIFY(m_fixture->settle());
        auto *people = static_cast<ParticipantsPage *>(m_fixture->window->page(PageId::Participants));
        QVERIFY(clickRow(people->table(), 0));
        QVERIFY(press(Qt::Key_A, Qt::ControlModifier));
        QVERIFY(press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier));
        auto *statements = sheet<StatementSheet>();
        QVERIFY(statements);
        QVERIFY(m_fixture->settle());
        // Statements go by the day of booking: the sample merchant's books begin today.
        QVERIFY(tabTo(statements->periodChoice()));
        QVERIFY(write(u"Everything"_s));
        QCOMPARE(statements->periodChoice()->currentText(), u"Everything"_s);
        QVERIFY(m_fixture->settle());
        const QString folder = m_fixture->path(u"statements-of-the-month"_s);
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(click(buttonOf(statements, u"Save statements"_s)));
        QVERIFY(chooseFile(folder));
        QVERIFY(m_fixture->settle());
        QVERIFY(isNothingOpen());
        QVERIFY(!QDir(folder).entryList({u"*.pdf"_s}, QDir::Files).isEmpty());
    }

private:
    // --- what a person can do; false where it cannot be done now ---------------------------------------------------

    /// As long as a busy machine may take; only what fails takes that long.
    template <typename Condition>
    [[nodiscard]] static bool waitFor(Condition condition)
    {
        constexpr int kPatienceMs = 30'000;
        return QTest::qWaitFor(condition, kPatienceMs);
    }
    /// The sheet on top, else the window.
    [[nodiscard]] QWidget *front() const
    {
        QWidget *sheet = QApplication::activeModalWidget();
        return sheet ? sheet : m_fixture->window.get();
    }
    /// As a window manager does when a sheet comes or goes, which the offscreen platform leaves undone.
    bool bringToFront()
    {
        QCoreApplication::processEvents(); // what the last step changed is laid out
        if (!front()->isActiveWindow())
            front()->activateWindow();
        return waitFor([this] { return front()->isActiveWindow() && QApplication::focusWidget(); });
    }
    bool press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (!bringToFront())
            return false;
        QTest::keyClick(front()->windowHandle(), static_cast<Qt::Key>(key), modifiers);
        return true;
    }
    bool write(const QString &text)
    {
        if (!bringToFront())
            return false;
        for (const QChar letter : text)
            QTest::keyClick(front()->windowHandle(), letter.toLatin1());
        return true;
    }
    /// Of what lies there, whatever lies on it.
    bool clickAt(const QWidget *widget, QPoint at)
    {
        if (!bringToFront() || widget->window() != front())
            return false;
        const QPoint place = widget->mapTo(front(), at);
        if (!front()->rect().contains(place))
            return false;
        QTest::mouseClick(front()->windowHandle(), Qt::LeftButton, Qt::NoModifier, place);
        return true;
    }
    bool click(const QWidget *widget)
    {
        const auto isReady = [widget] { return widget->isVisible() && widget->isEnabled(); };
        return widget && waitFor(isReady) && bringToFront() && clickAt(widget, widget->rect().center());
    }
    bool clickRow(ElidedTable *table, int row)
    {
        if (!bringToFront())
            return false;
        const QRect cell = table->visualRect(table->model()->index(row, table->columnAt(table->width() / 3)));
        return cell.isValid() && clickAt(table->viewport(), cell.center()) && table->currentIndex().row() == row;
    }
    bool tabTo(const QWidget *widget)
    {
        constexpr int kMostPlaces = 100;
        for (int i = 0; i < kMostPlaces && QApplication::focusWidget() != widget; ++i) {
            if (!press(Qt::Key_Tab))
                return false;
        }
        return QApplication::focusWidget() == widget;
    }
    /// Through the palette, which knows every command.
    bool command(const QString &text)
    {
        if (!press(Qt::Key_K, Qt::ControlModifier) || !sheet<CommandPalette>() || !write(text)
            || !press(Qt::Key_Return))
            return false;
        return waitFor([] { return !qobject_cast<CommandPalette *>(QApplication::activeModalWidget()); });
    }
    /// A list of suggestions that came up goes again.
    bool closeSuggestions()
    {
        return !QApplication::activePopupWidget() || (press(Qt::Key_Escape) && !QApplication::activePopupWidget());
    }
    bool search(const TablePage *page, const QString &text)
    {
        return press(Qt::Key_F, Qt::ControlModifier) && qobject_cast<QLineEdit *>(QApplication::focusWidget())
            && write(text) && closeSuggestions() && press(Qt::Key_Return) && m_fixture->settle()
            && page->filters()->search()->text() == text;
    }
    /// In the sheet that asks for a reason.
    bool sayWhy(const QString &reason)
    {
        return sheet<TextSheet>() && write(reason) && press(Qt::Key_Return, Qt::ControlModifier) && isNothingOpen()
            && m_fixture->settle();
    }
    bool agree()
    {
        auto *question = sheet<ConfirmSheet>();
        return question && click(question->verbButton());
    }
    /// By its whole path.
    bool chooseFile(const QString &path)
    {
        auto *dialog = sheet<QFileDialog>();
        auto *line = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
        if (!line || !tabTo(line) || !press(Qt::Key_A, Qt::ControlModifier) || !write(path) || line->text() != path)
            return false;
        // The first Enter may only take what is suggested, which is the same path.
        for (int i = 0; i < 2 && dialog == QApplication::activeModalWidget(); ++i) {
            if (!press(Qt::Key_Return))
                return false;
        }
        return waitFor([] { return !qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); });
    }

    // --- what a person sees -----------------------------------------------------------------------------------------

    /// The sheet of this kind, as soon as it is the one on top; null if it does not come.
    template <typename S>
    [[nodiscard]] S *sheet() const
    {
        S *found = nullptr;
        const bool isThere = waitFor([&found] {
            found = qobject_cast<S *>(QApplication::activeModalWidget());
            return found != nullptr;
        });
        return isThere ? found : nullptr;
    }
    [[nodiscard]] static bool isNothingOpen()
    {
        return waitFor([] { return !QApplication::activeModalWidget(); });
    }
    [[nodiscard]] static const QLineEdit *fieldNamed(const QWidget *place, const QString &name)
    {
        for (QLineEdit *edit : place->findChildren<QLineEdit *>()) {
            if (DeskFixture::accessibleName(edit).contains(name))
                return edit;
        }
        return nullptr;
    }
    [[nodiscard]] static const QPushButton *buttonOf(const QWidget *place, const QString &text)
    {
        for (const QPushButton *button : place->findChildren<QPushButton *>()) {
            if (button->text().contains(text) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] PayoutsPage *page() const
    {
        return static_cast<PayoutsPage *>(m_fixture->window->page(PageId::Payouts));
    }
    [[nodiscard]] const Batch *batch() const
    {
        const services::BatchDetail *detail = page()->batch()->detail();
        return detail ? &detail->batch : nullptr;
    }
    [[nodiscard]] Instant lastSync() const { return m_fixture->desk().connections.list().value().front().lastSuccess; }
    [[nodiscard]] RewardState stateOf(RewardId id) const
    {
        services::RewardQuery query;
        query.ids = {id};
        return m_fixture->desk().rewards.list(query).value().rows.at(0).state;
    }
    [[nodiscard]] std::set<RewardId> rewardsIn(RewardState state) const
    {
        services::RewardQuery query;
        query.states = {state};
        const auto list = m_fixture->desk().rewards.list(query).value();
        std::set<RewardId> ids;
        for (const RewardRow &row : list.rows)
            ids.insert(row.id);
        return ids;
    }

    WidgetDialogs m_dialogs;
    std::unique_ptr<DeskFixture> m_fixture;
    std::set<RewardId> m_approved;
    bool m_isBroken = false;
};

QTEST_MAIN(TestMonth)
#include "tst_month.moc"
