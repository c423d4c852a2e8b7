// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "tests/views/deskfixture.h"
#include "views/participants/codelines.h"
#include "views/participants/adoptsheet.h"
#include "views/participants/codesheet.h"
#include "views/participants/codespanel.h"
#include "views/participants/participantspage.h"
#include "views/support/textrows.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/moneylist.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// Promotion codes in the window: ordered with clicks, copied, switched off.
class TestCodeSheet : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<DeskFixture> m_desk;
    ParticipantsPage *m_page = nullptr;

    static QString campaign() { return u"Give 20, get 15"_s; }
    /// Brings new people in and selects exactly them.
    void bring(const QStringList &emails)
    {
        services::Sheet sheet;
        sheet.source = u"new.csv"_s;
        sheet.header = {u"name"_s, u"email"_s};
        int line = 1;
        for (const QString &email : emails)
            sheet.rows.push_back({++line, {u"Drona Sharma"_s, email}});
        services::ImportOptions options;
        options.campaign = campaign();
        options.actor = m_desk->desk().actor;
        QVERIFY(m_desk->desk().people.importParticipants(sheet, options, {}, {}));
        m_page->reload();
        QVERIFY(m_desk->settle());
        QItemSelection selection;
        for (int row = 0; row < m_page->model()->rowCount(); ++row) {
            const QModelIndex index = m_page->model()->index(row, 0);
            if (emails.contains(m_page->model()->row(index).participant.email)) {
                selection.select(index, index);
                m_page->table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
            }
        }
        m_page->table()->selectionModel()->select(
            selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(m_page->selectedParticipants().size(), static_cast<std::size_t>(emails.size()));
    }
    CodeSheet *openSheet()
    {
        m_page->codesAction()->trigger();
        auto *sheet = m_page->findChild<CodeSheet *>();
        return sheet && QTest::qWaitForWindowExposed(sheet, 30'000) ? sheet : nullptr;
    }
    static void click(QPushButton *button)
    {
        QTRY_VERIFY(button->isVisible() && button->isEnabled()); // what makes something needs a moment
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        m_desk->window->resize(1280, 900);
        m_desk->window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get(), 30'000));
        m_desk->window->go(PageId::Participants);
        QVERIFY(m_desk->settle());
        m_page = qobject_cast<ParticipantsPage *>(m_desk->window->page(PageId::Participants));
        QVERIFY(m_page);
    }
    void cleanup()
    {
        while (QWidget *sheet = QApplication::activeModalWidget())
            sheet->close();
        QVERIFY(m_desk->settle());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_desk->dialogs.reset(); // sheets with terms chosen ask before they go
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theSelectedGetCodesWithAFewClicks()
    {
        bring({u"one@example.org"_s, u"two@example.org"_s});
        const auto before = m_desk->server().counters().effects.promotionCodes;
        auto *sheet = openSheet();
        QVERIFY(sheet);
        sheet->patternField()->setText(u"{surname}-{number}"_s);
        sheet->firstOrderBox()->setChecked(true);
        QSignalSpy planned(sheet, &CodeSheet::planned);
        click(sheet->nextButton());
        QTRY_COMPARE(planned.size(), 1);
        // the texts are there before anything is made
        QCOMPARE(sheet->lines().lines().size(), 2U);
        QVERIFY(sheet->lines().lines().front().code.startsWith(u"SHARMA-"_s));
        QCOMPARE(m_desk->server().counters().effects.promotionCodes, before);
        QSignalSpy finished(sheet, &CodeSheet::finishedCreating);
        click(sheet->nextButton());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QVERIFY(sheet->report());
        QCOMPARE(sheet->report()->created.size(), 2U);
        QCOMPARE(m_desk->server().counters().effects.promotionCodes, before + 2);
        QVERIFY(!sheet->resumeButton()->isVisible());
        QVERIFY(!sheet->nextButton()->isVisible());
        click(sheet->cancelButton());
    }

    void aDoubleClickMakesNoCodes()
    {
        bring({u"twice@example.org"_s});
        const auto before = m_desk->server().counters().effects.promotionCodes;
        auto *sheet = openSheet();
        QVERIFY(sheet);
        QSignalSpy planned(sheet, &CodeSheet::planned);
        click(sheet->nextButton());
        QTRY_COMPARE(planned.size(), 1);
        QTest::mouseClick(sheet->nextButton(), Qt::LeftButton); // the codes were just shown
        QVERIFY(m_desk->settle());
        QVERIFY(!sheet->report());
        QCOMPARE(m_desk->server().counters().effects.promotionCodes, before);
        QTRY_VERIFY(sheet->nextButton()->isEnabled());
        click(sheet->cancelButton());
    }

    void codesAreForThePersonWhosePageLoads()
    {
        // given somebody who is selected, and somebody else whom the filter hides
        bring({u"behind@example.org"_s});
        m_page->model()->setSearch(u"behind@example.org"_s);
        QCOMPARE(m_page->model()->rowCount(), 1);
        m_page->table()->selectRow(0);
        const ParticipantId selected = m_page->model()->idOf(0);
        const ParticipantIndex &people = m_page->model()->people();
        const ParticipantId other = people.id(0) == selected ? people.id(1) : people.id(0);
        m_page->open(u"id %1"_s.arg(other.value));
        // before anything of them is there
        QCOMPARE(m_page->selectedParticipants(), std::vector<ParticipantId>{other});
        QVERIFY(m_desk->settle());
        QCOMPARE(m_page->selectedParticipants(), std::vector<ParticipantId>{other});
        m_page->backAction()->trigger();
        m_page->model()->setSearch({});
    }

    void whatIsWrongIsSaidAndNothingSent()
    {
        bring({u"three@example.org"_s});
        const auto before = m_desk->server().counters().effects.promotionCodes;
        auto *sheet = openSheet();
        QVERIFY(sheet);
        sheet->patternField()->setText(u"{nom}"_s);
        QSignalSpy planned(sheet, &CodeSheet::planned);
        click(sheet->nextButton());
        QTRY_COMPARE(planned.size(), 1);
        QVERIFY(sheet->findChild<BannerHost *>()->count() == 1);
        // a percentage of its own instead
        sheet->patternField()->setText(CodePattern::usual());
        sheet->discountChoice()->setCurrentIndex(1);
        QVERIFY(sheet->percentField()->isVisible());
        sheet->percentField()->setText(u"a lot"_s);
        click(sheet->nextButton());
        QCOMPARE(sheet->findChild<BannerHost *>()->count(), 1);
        sheet->percentField()->setText(u"15"_s);
        click(sheet->nextButton());
        QTRY_COMPARE(planned.size(), 2);
        QCOMPARE(sheet->lines().lines().size(), 1U);
        QVERIFY(sheet->lines().lines().front().detail.contains(u"15 % off"_s));
        QCOMPARE(m_desk->server().counters().effects.promotionCodes, before);
    }

    void theRestOfAStoppedOrderGoesOnOrIsGivenUp()
    {
        QStringList emails;
        for (int i = 0; i < 30; ++i)
            emails << u"stop%1@example.org"_s.arg(i);
        bring(emails);
        m_desk->server().setLatency(std::chrono::milliseconds(30));
        auto *sheet = openSheet();
        QVERIFY(sheet);
        QSignalSpy planned(sheet, &CodeSheet::planned);
        click(sheet->nextButton());
        QTRY_COMPARE(planned.size(), 1);
        QSignalSpy finished(sheet, &CodeSheet::finishedCreating);
        const auto before = m_desk->server().counters().effects.promotionCodes;
        click(sheet->nextButton());
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->server().counters().effects.promotionCodes > before + 2, 30'000);
        click(sheet->cancelButton()); // "Stop after this one"
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        m_desk->server().setLatency(std::chrono::milliseconds(0));
        QVERIFY(sheet->report()->open > 0);
        QVERIFY(sheet->discardButton()->isVisible());
        click(sheet->resumeButton());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30'000);
        QCOMPARE(sheet->report()->open, 0);
        QVERIFY(!sheet->discardButton()->isVisible());
        QCOMPARE(m_desk->server().counters().effects.promotionCodes, before + 30);
    }

    void asksForALeastAmountInEachCurrencyOnce()
    {
        bring({u"least@example.org"_s});
        auto *sheet = openSheet();
        QVERIFY(sheet);
        MoneyList *least = sheet->minimumList();
        QTest::keyClicks(least->lines().constFirst()->amountField(), u"20"_s);
        click(least->addButton());
        QCOMPARE(least->lines().size(), 2);
        QTest::keyClicks(QApplication::focusWidget(), u"18.50"_s);
        const auto amounts = least->moneys();
        QVERIFY(amounts);
        QCOMPARE(amounts->size(), 2U);
        QCOMPARE(amounts->front().minor, qint64(2000));
        QCOMPARE(amounts->back().minor, qint64(1850));
        QVERIFY2(amounts->front().currency != amounts->back().currency, "a new line begins with another currency");
        // the same currency twice is told before anything is planned
        least->lines().constLast()->currencyChoice()->setCurrentText(amounts->front().currency.code());
        QVERIFY(!least->moneys());
        click(sheet->nextButton());
        QVERIFY(m_desk->settle());
        QVERIFY2(sheet->lines().lines().empty(), "nothing was planned");
    }

    void adoptsACodeThatExistsAtTheProvider()
    {
        bring({u"adopting@example.org"_s});
        const auto codes = m_desk->desk().codes.list({}).value();
        const auto loose = std::find_if(codes.begin(), codes.end(),
            [](const CodeRow &row) { return !row.participant.isValid() && row.active && row.customer.isEmpty(); });
        QVERIFY2(loose != codes.end(), "the sample merchant has codes of nobody");
        for (QAction *command : m_page->commands()) {
            if (command->text() == ParticipantsPage::tr("Adopt existing codes …"))
                command->trigger();
        }
        auto *sheet = m_page->findChild<AdoptSheet *>();
        QVERIFY(sheet && QTest::qWaitForWindowExposed(sheet, 30'000));
        sheet->campaignChoice()->setCurrentIndex(sheet->campaignChoice()->findData(campaign()));
        QTest::keyClicks(sheet->codeField(), loose->code);
        QVERIFY2(!sheet->lookButton()->isEnabled(), "one code needs its participant");
        QTest::keyClicks(sheet->participantField(), u"adopting@example.org"_s);
        QSignalSpy looked(sheet, &AdoptSheet::looked);
        click(sheet->lookButton());
        QTRY_COMPARE_WITH_TIMEOUT(looked.size(), 1, 30'000);
        QCOMPARE(sheet->found()->rowCount(), 1);
        QVERIFY2(!m_desk->desk().people.participant(loose->code), "looking binds nothing");
        QSignalSpy adopted(sheet, &AdoptSheet::adopted);
        click(sheet->adoptButton());
        QTRY_COMPARE_WITH_TIMEOUT(adopted.size(), 1, 30'000);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->desk().people.participant(loose->code).value().participant.email, u"adopting@example.org"_s);
    }

    void thePanelCopiesCodesAndLinks()
    {
        bring({u"copy@example.org"_s});
        services::CodeOrder order;
        order.campaign = campaign();
        order.member = m_desk->desk().actor;
        order.participants = m_page->selectedParticipants();
        order.text = u"COPYME"_s;
        QVERIFY(m_desk->desk().codes.create(order, {}, {}));
        m_desk->window->activateWindow(); // the sheets of the other tests are gone
        QVERIFY(QTest::qWaitForWindowActive(m_desk->window.get(), 30'000));
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_page->panel()->isOpen());
        QVERIFY(m_desk->settle());
        auto *panel = m_page->panel()->findChild<CodesPanel *>();
        QVERIFY(panel);
        QStringList copied;
        connect(panel, &CodesPanel::copied, this, [&copied](const QString &value) { copied << value; });
        const auto buttons = panel->findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 4); // code, payment links, attribute, metadata
        for (QToolButton *button : buttons)
            QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(copied.contains(u"COPYME"_s));
        QVERIFY(copied.contains(u"client-reference-id=\"COPYME\""_s));
        QVERIFY(std::any_of(copied.begin(), copied.end(), [](const QString &text) {
            return text.contains(u"?client_reference_id=COPYME&prefilled_promo_code=COPYME"_s);
        }));
        QCOMPARE(QGuiApplication::clipboard()->text(), copied.constLast());
        // and switches a code off, once it is sure
        QCOMPARE(panel->findChildren<QPushButton *>(u"switchOff"_s).size(), 1);
        m_desk->dialogs.agree = false;
        click(panel->findChild<QPushButton *>(u"switchOff"_s));
        QCOMPARE(m_desk->dialogs.confirmations.size(), 1);
        QVERIFY(m_desk->dialogs.confirmations.front().destructive);
        m_desk->dialogs.agree = true;
        click(panel->findChild<QPushButton *>(u"switchOff"_s));
        QVERIFY(m_desk->settle());
        services::CodeFilter filter;
        filter.participant = order.participants.front();
        QVERIFY(m_desk->desk().codes.list(filter)->empty());
    }
};

QTEST_MAIN(TestCodeSheet)
#include "tst_codesheet.moc"
