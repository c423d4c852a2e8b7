// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardmodel.h"
#include "models/items/batchmodel.h"
#include "models/services/batchservice.h"
#include "tests/views/deskfixture.h"
#include "views/members/memberssheet.h"
#include "views/participants/participantspage.h"
#include "views/participants/statementsheet.h"
#include "views/payouts/approvesheet.h"
#include "views/payouts/batchview.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/resultsheet.h"
#include "views/payouts/rulessheet.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/commandpalette.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/confirmsheet.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/widgetdialogs.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace rd;
using namespace rd::views;

/// A month's work at the payout desk, done with keys and clicks alone: from the sync to the statements. Nothing is
/// called that a person could not press; what the books say is only looked at.
class TestMonth : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_fixture = std::make_unique<DeskFixture>(true, &m_dialogs);
        QVERIFY(m_fixture->show());
    }
    void init() { QVERIFY(m_fixture->activate()); }
    void cleanup()
    {
        if (QWidget *open = QApplication::activeModalWidget())
            qWarning("left open: %s", open->metaObject()->className());
        QVERIFY(m_fixture->tidyUp());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void bringsInWhatIsNew()
    {
        const Instant before = lastSync();
        press(Qt::Key_F5);
        QVERIFY(m_fixture->session().runningTask());
        QVERIFY(m_fixture->settle());
        QVERIFY(lastSync() > before);
    }

    void asksASecondPersonToAgree()
    {
        command(u"Who decides"_s);
        auto *members = sheet<MembersSheet>();
        QVERIFY(members);
        QVERIFY(m_fixture->settle());
        auto *name = fieldNamed(members, u"Account name"_s);
        QVERIFY(name);
        click(name);
        write(u"Berta"_s);
        press(Qt::Key_Tab);
        QComboBox *role = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(role);
        press(Qt::Key_Down);
        QCOMPARE(role->currentData().toInt(), static_cast<int>(Role::Approver));
        click(buttonOf(members, u"Add member"_s));
        QVERIFY(m_fixture->settle());
        press(Qt::Key_Escape);
        const auto list = m_fixture->desk().members.list().value();
        QVERIFY(std::any_of(list.begin(), list.end(), [](const Member &one) { return one.name == "Berta"_L1; }));

        press(Qt::Key_6, Qt::ControlModifier);
        command(u"Rules of payouts"_s);
        auto *rules = sheet<RulesSheet>();
        QVERIFY(rules);
        QVERIFY(m_fixture->settle());
        QComboBox *twoPerson = rules->twoPersonChoice();
        twoPerson->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        QCOMPARE(twoPerson->currentData().toString(), u"always"_s);
        rules->daysField()->setFocus(Qt::TabFocusReason);
        rules->daysField()->selectAll();
        write(u"0"_s);
        click(rules->saveButton());
        QVERIFY(m_fixture->settle());
        if (QApplication::activeModalWidget())
            press(Qt::Key_Escape);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void decidesWhatIsDue()
    {
        press(Qt::Key_5, Qt::ControlModifier);
        auto *page = static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards));
        QCOMPARE(m_fixture->window->currentPage(), PageId::Rewards);
        QVERIFY(m_fixture->settle());
        search(page, u"kind:cash currency:USD for:referrer state:due"_s);
        QTRY_VERIFY(page->model()->rowCount() > 5);
        const RewardId held = page->model()->row(page->model()->index(0, 0)).id;
        clickRow(page->table(), 0);
        // hold, with a reason
        press(Qt::Key_H);
        sayWhy(u"Asked the participant about it"_s);
        QCOMPARE(stateOf(held), RewardState::InReview);
        // the next one is rejected
        clickRow(page->table(), 0);
        press(Qt::Key_J);
        const auto second = page->selectedRewards();
        QCOMPARE(second.size(), 1U);
        press(Qt::Key_R);
        sayWhy(u"Bought for themselves"_s);
        QCOMPARE(stateOf(second.front()), RewardState::Rejected);
        // and everything else approved
        clickRow(page->table(), 0);
        press(Qt::Key_A, Qt::ControlModifier);
        const std::size_t all = page->selectedRewards().size();
        QVERIFY(all > 3);
        press(Qt::Key_A);
        QVERIFY(m_fixture->settle());
        services::RewardQuery query;
        query.states = {RewardState::Approved};
        const std::size_t approved = m_fixture->desk().rewards.list(query).value().rows.size();
        QVERIFY2(approved > 3 && approved <= all, qPrintable(QString::number(approved)));
    }

    void makesABatchOfIt()
    {
        press(Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(m_fixture->window->currentPage(), PageId::Payouts);
        press(Qt::Key_N, Qt::ControlModifier);
        auto *made = sheet<NewBatchSheet>();
        QVERIFY(made);
        made->formatChoice()->setFocus(Qt::TabFocusReason);
        write(u"PayPal"_s);
        QCOMPARE(made->formatChoice()->currentData().toString(), u"paypal-csv"_s);
        QVERIFY(m_fixture->settle());
        QVERIFY2(made->createButton()->isEnabled(), qPrintable(made->sentence()));
        click(made->createButton());
        QVERIFY(m_fixture->settle());
        QVERIFY(batch());
        QCOMPARE(batch()->state, BatchState::Draft);
        QVERIFY(batch()->count > 0);
    }

    void theSecondPersonAgrees()
    {
        press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *approve = sheet<ApproveSheet>();
        QVERIFY(approve);
        QVERIFY(m_fixture->settle());
        QCOMPARE(approve->memberChoice()->currentData().toString(), u"Berta"_s);
        click(approve->approveButton());
        QVERIFY(m_fixture->settle());
        QCOMPARE(batch()->state, BatchState::Approved);
    }

    void writesTheFile()
    {
        m_file = m_fixture->path(u"payouts.csv"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        agree();
        chooseFile(m_file);
        QVERIFY(m_fixture->settle());
        QCOMPARE(batch()->state, BatchState::Exported);
        QVERIFY(QFile::exists(m_file));
    }

    void readsTheResultBack()
    {
        QByteArray csv = "Unique ID,Transaction status,Amount,Currency\n";
        for (const items::PayoutRow &line : page()->batch()->lines()->rows())
            csv += line.payout.reference.toUtf8() + ",SUCCESS," + toDecimal(line.payout.amount).toUtf8() + ",USD\n";
        const QString results = m_fixture->file(u"results.csv"_s, csv);
        press(Qt::Key_I, Qt::ControlModifier);
        chooseFile(results);
        QVERIFY(m_fixture->settle());
        auto *sheetOfResults = sheet<ResultSheet>();
        QVERIFY(sheetOfResults);
        QCOMPARE(sheetOfResults->count(MatchClass::Matched), batch()->count);
        click(sheetOfResults->applyButton());
        QVERIFY(m_fixture->settle());
        if (QApplication::activeModalWidget())
            press(Qt::Key_Escape);
        QCOMPARE(batch()->state, BatchState::Reconciled);
        services::RewardQuery query;
        query.states = {RewardState::Issued};
        QVERIFY(m_fixture->desk().rewards.list(query).value().rows.size() >= static_cast<std::size_t>(batch()->count));
    }

    void givesTheStatements()
    {
        press(Qt::Key_Escape); // back to all batches
        press(Qt::Key_3, Qt::ControlModifier);
        auto *people = static_cast<ParticipantsPage *>(m_fixture->window->page(PageId::Participants));
        QVERIFY(m_fixture->settle());
        clickRow(people->table(), 0);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *statements = sheet<StatementSheet>();
        QVERIFY(statements);
        QVERIFY(m_fixture->settle());
        QPushButton *save = buttonOf(statements, u"Save statements"_s);
        QVERIFY(save && save->isEnabled());
        const QString folder = m_fixture->path(u"statements-of-the-month"_s);
        QVERIFY(QDir().mkpath(folder));
        click(save);
        chooseFile(folder);
        QVERIFY(m_fixture->settle());
        QVERIFY(!QDir(folder).entryList(QDir::Files).isEmpty());
    }

private:
    // --- what a person can do ---------------------------------------------------------------------------------------

    /// A key, to whatever has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
    }
    void write(const QString &text) { QTest::keyClicks(focus(), text); }
    static void click(QWidget *widget)
    {
        QVERIFY(widget && widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    static void clickRow(ElidedTable *table, int row)
    {
        const QRect cell = table->visualRect(table->model()->index(row, table->columnAt(table->width() / 3)));
        QVERIFY(cell.isValid());
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        QCoreApplication::processEvents();
    }
    /// Through the palette, which knows every command.
    void command(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(qobject_cast<CommandPalette *>(QApplication::activeModalWidget()));
        write(text);
        QCoreApplication::processEvents();
        press(Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    void search(TablePage *page, const QString &text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        write(text);
        // The list of suggestions goes first.
        if (QWidget *suggestions = QApplication::activePopupWidget())
            QTest::keyClick(suggestions, Qt::Key_Escape);
        press(Qt::Key_Return);
        QVERIFY(m_fixture->settle());
        QCOMPARE(page->filters()->search()->text(), text);
    }
    /// In the sheet that asks for a reason.
    void sayWhy(const QString &reason)
    {
        QTRY_VERIFY(qobject_cast<TextSheet *>(QApplication::activeModalWidget()));
        write(reason);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_fixture->settle());
    }
    void agree()
    {
        QTRY_VERIFY(qobject_cast<ConfirmSheet *>(QApplication::activeModalWidget()));
        auto *question = static_cast<ConfirmSheet *>(QApplication::activeModalWidget());
        QTRY_VERIFY(question->verbButton()->isEnabled());
        click(question->verbButton());
    }
    void chooseFile(const QString &path)
    {
        QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
        auto *dialog = static_cast<QFileDialog *>(QApplication::activeModalWidget());
        auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(line);
        line->setFocus(Qt::TabFocusReason);
        line->selectAll();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    }

    // --- what a person sees -----------------------------------------------------------------------------------------

    [[nodiscard]] QWidget *focus() const
    {
        if (QWidget *focused = QApplication::focusWidget())
            return focused;
        QWidget *modal = QApplication::activeModalWidget();
        return modal ? modal : m_fixture->window.get();
    }
    template <typename S>
    [[nodiscard]] S *sheet() const
    {
        return qobject_cast<S *>(QApplication::activeModalWidget());
    }
    static QLineEdit *fieldNamed(QWidget *place, const QString &name)
    {
        for (QLineEdit *edit : place->findChildren<QLineEdit *>()) {
            if (DeskFixture::accessibleName(edit).contains(name))
                return edit;
        }
        return nullptr;
    }
    static QPushButton *buttonOf(QWidget *place, const QString &text)
    {
        for (QPushButton *button : place->findChildren<QPushButton *>()) {
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
        const auto list = m_fixture->desk().rewards.list(query);
        return list && !list->rows.empty() ? list->rows.front().state : RewardState::Pending;
    }

    WidgetDialogs m_dialogs;
    std::unique_ptr<DeskFixture> m_fixture;
    QString m_file;
};

QTEST_MAIN(TestMonth)
#include "tst_month.moc"
