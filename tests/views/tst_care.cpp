// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "models/services/balanceservice.h"
#include "tests/views/deskfixture.h"
#include "views/campaigns/campaignspage.h"
#include "views/campaigns/editsheet.h"
#include "views/campaigns/ratessheet.h"
#include "views/campaigns/simulationsheet.h"
#include "views/campaigns/simulationview.h"
#include "views/members/memberssheet.h"
#include "views/members/passphrasesheet.h"
#include "views/moving/comparesheet.h"
#include "views/moving/paidsheet.h"
#include "views/participants/adjustsheet.h"
#include "views/participants/balanceview.h"
#include "views/participants/erasesheet.h"
#include "views/participants/importsheet.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/unlocksheet.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/charts/timecharts.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/sidepanel.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QFile>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// What people do beside the daily round: balances, erasing, "what if", moving over, rates and members.
class TestCare : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;

    template <typename P>
    P *go(PageId id)
    {
        m_full->window->go(id);
        if (!m_full->settle())
            qFatal("the page does not come to rest");
        return qobject_cast<P *>(m_full->window->page(id));
    }
    static QAction *command(const Page *page, const QString &text)
    {
        for (QAction *action : page->commands()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    /// The open sheet of this kind.
    template <typename S>
    S *sheet() const
    {
        return m_full->window->findChild<S *>();
    }
    /// Whatever Tab reaches says what it is.
    static void namesEverything(QWidget *sheet)
    {
        for (QWidget *widget : sheet->findChildren<QWidget *>()) {
            const bool inner = qobject_cast<QScrollBar *>(widget) || widget->objectName().startsWith("qt_"_L1);
            if (inner || !widget->isVisibleTo(sheet) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            QVERIFY2(!DeskFixture::accessibleName(widget).isEmpty(),
                qPrintable(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                    QString::fromLatin1(sheet->metaObject()->className()))));
        }
    }
    std::optional<ParticipantSummary> inACampaign(ParticipantsPage *page, bool settled = false)
    {
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            ParticipantSummary one = page->model()->row(page->model()->index(row, 0));
            bool isOpen = false;
            for (const ParticipantFigures &figures : one.figures)
                isOpen = isOpen || figures.due != 0 || figures.upcoming != 0;
            if (one.participant.campaigns.isEmpty() || (settled && isOpen))
                continue;
            page->table()->selectRow(row);
            return one;
        }
        return std::nullopt;
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
        QVERIFY(m_full->tidyUp([](QWidget *sheet) { namesEverything(sheet); }));
    }
    void cleanupTestCase() { m_full.reset(); }

    void owesAParticipantMoreAfterSayingWhatThatMeans()
    {
        // given a participant with a campaign
        auto *page = go<ParticipantsPage>(PageId::Participants);
        const auto who = inACampaign(page);
        QVERIFY(who);
        const ParticipantId id = who->participant.id;
        page->table()->setFocus();
        // when the balance is adjusted from the keyboard
        QTest::keyClick(page->table(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(sheet<AdjustSheet>());
        auto *adjust = sheet<AdjustSheet>();
        QVERIFY(!adjust->adjustButton()->isEnabled());
        QTest::keyClicks(adjust->moneyEdit()->amountField(), u"12.345"_s);
        QTest::keyClicks(adjust->reasonField(), u"Bonus of the summer"_s);
        QVERIFY2(!adjust->adjustButton()->isEnabled(), "more decimals than the currency has");
        adjust->moneyEdit()->amountField()->clear();
        QTest::keyClicks(adjust->moneyEdit()->amountField(), u"12.50"_s);
        QVERIFY(adjust->adjustButton()->isEnabled());
        QVERIFY2(adjust->adjustButton()->text().contains(u"12.50"_s), "the amount stands on the button");
        QSignalSpy adjusted(adjust, &AdjustSheet::adjusted);
        QTest::keyClick(adjust->reasonField(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(adjusted.size(), 1, 30000);
        QVERIFY(m_full->settle());
        // then it is a record with the reason, and the page says so
        const auto made = m_full->desk().balances.adjustments(id).value();
        QCOMPARE(int(made.size()), 1);
        QCOMPARE(made.front().amount.minor, qint64(1250));
        QCOMPARE(made.front().reason, u"Bonus of the summer"_s);
        QVERIFY(made.front().reward.isValid());
        QVERIFY(page->banners()->banner(u"care"_s));
    }

    void owesLessAndShowsItInThePanel()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        const auto who = inACampaign(page);
        QVERIFY(who);
        const ParticipantId id = who->participant.id;
        command(page, ParticipantsPage::tr("Adjust balance …"))->trigger();
        auto *adjust = sheet<AdjustSheet>();
        QVERIFY(adjust);
        adjust->directionChoice()->setCurrentIndex(1);
        QTest::keyClicks(adjust->moneyEdit()->amountField(), u"3"_s);
        QTest::keyClicks(adjust->reasonField(), u"Paid in cash already"_s);
        QSignalSpy adjusted(adjust, &AdjustSheet::adjusted);
        QTest::mouseClick(adjust->adjustButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(adjusted.size(), 1, 30000);
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->desk().balances.adjustments(id).value().front().amount.minor, qint64(-300));
        page->open(u"id %1"_s.arg(id.value));
        QVERIFY(m_full->settle());
        auto *view = page->person()->findChild<BalanceView *>();
        QVERIFY(view);
        QTRY_VERIFY(view->isVisible());
        QStringList said;
        for (const QLabel *label : view->findChildren<QLabel *>())
            said += label->text();
        QVERIFY(said.join(u'\n').contains(u"Paid in cash already"_s));
        page->backAction()->trigger();
    }

    void givesUpWhatIsOwedBackOnlyWithAReasonAndAnAnswer()
    {
        // given somebody who owes back more than they are owed
        auto *page = go<ParticipantsPage>(PageId::Participants);
        const auto who = inACampaign(page, true);
        QVERIFY2(who, "nobody of the sample is settled");
        const ParticipantId id = who->participant.id;
        services::AdjustRequest less;
        less.participant = QString::number(id.value);
        less.amount = Money{-4200, Currency::parse(u"USD").value()};
        less.reason = u"Paid twice elsewhere"_s;
        less.member = m_full->desk().actor;
        QVERIFY(m_full->desk().balances.adjust(less));
        Q_EMIT m_full->session().booksChanged();
        page->open(u"id %1"_s.arg(id.value));
        QVERIFY(m_full->settle());
        const auto button = [page](const QString &name) { return page->person()->findChild<QPushButton *>(name); };
        QTRY_VERIFY(button(u"writeOff"_s));
        // when it is asked for
        m_full->dialogs.textAnswer = u"Too small to follow up"_s;
        QTest::mouseClick(button(u"writeOff"_s), Qt::LeftButton);
        QCOMPARE(m_full->dialogs.textQuestions.size(), 1);
        QVERIFY(m_full->settle());
        QVERIFY(m_full->dialogs.textQuestions.constFirst().required);
        // then the panel offers the two answers; the sheet before booking names the amount
        page->open(u"id %1"_s.arg(id.value));
        QVERIFY(m_full->settle());
        QTRY_VERIFY(button(u"approveWriteOff"_s) && button(u"refuseWriteOff"_s));
        QTest::mouseClick(button(u"approveWriteOff"_s), Qt::LeftButton);
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
        QVERIFY(m_full->dialogs.confirmations.constFirst().verb.contains(u"42.00"_s));
        QVERIFY(m_full->settle());
        const auto all = m_full->desk().balances.writeOffs().value();
        QCOMPARE(all.front().state, WriteOff::State::Done);
        page->backAction()->trigger();
    }

    void erasesOnlyWhoIsTypedAndSaysWhatStays()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        m_full->dialogs.fileAnswer =
            m_full->file(u"leaving.csv"_s, "email,name,code\nleaving@example.com,Lea Leaving,LEAVING\n");
        services::ImportOptions options;
        options.actor = m_full->desk().actor;
        QVERIFY(m_full->desk().people.importParticipants(
            app::readSheet(*m_full->dialogs.fileAnswer).value(), options, {}, {}));
        Q_EMIT m_full->session().booksChanged();
        QVERIFY(m_full->settle());
        const ParticipantId id = m_full->desk().people.participant(u"leaving@example.com"_s).value().participant.id;
        page->open(u"id %1"_s.arg(id.value));
        QVERIFY(m_full->settle());
        command(page, ParticipantsPage::tr("Erase participant …"))->trigger();
        auto *erase = sheet<EraseSheet>();
        QVERIFY(erase);
        QTest::keyClicks(erase->reasonField(), u"Asked to be forgotten"_s);
        QTest::keyClicks(erase->typedField(), u"somebody@example.com"_s);
        QVERIFY(!erase->eraseButton()->isEnabled());
        erase->typedField()->clear();
        QTest::keyClicks(erase->typedField(), u"leaving@example.com"_s);
        QVERIFY(erase->eraseButton()->isEnabled());
        // Enter is not the way to do what cannot be undone.
        QTest::keyClick(erase->reasonField(), Qt::Key_Return);
        QVERIFY(m_full->settle());
        QVERIFY(m_full->desk().people.participant(u"leaving@example.com"_s).has_value());
        command(page, ParticipantsPage::tr("Erase participant …"))->trigger();
        QTRY_VERIFY(sheet<EraseSheet>() && sheet<EraseSheet>()->isVisible());
        for (EraseSheet *open : m_full->window->findChildren<EraseSheet *>()) {
            if (open->isVisible())
                erase = open;
        }
        QTest::keyClicks(erase->reasonField(), u"Asked to be forgotten"_s);
        QTest::keyClicks(erase->typedField(), u"leaving@example.com"_s);
        QSignalSpy erased(erase, &EraseSheet::erased);
        QTest::mouseClick(erase->eraseButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(erased.size(), 1, 30000);
        QVERIFY(m_full->settle());
        QVERIFY(!m_full->desk().people.participant(u"leaving@example.com"_s).has_value());
        QVERIFY(page->person()->banners()->banner(u"care"_s));
        page->backAction()->trigger();
    }

    void refusesToEraseInPlaceWhileSomethingIsOwed()
    {
        auto *page = go<ParticipantsPage>(PageId::Participants);
        // sorted by what is due: the first row has something
        page->table()->selectRow(0);
        const QString email = page->model()->row(page->table()->currentIndex()).participant.email;
        command(page, ParticipantsPage::tr("Erase participant …"))->trigger();
        auto *erase = sheet<EraseSheet>();
        QVERIFY(erase);
        QVERIFY2(erase->banners()->banner(u"owed"_s), "said before anything is typed");
        QTest::keyClicks(erase->reasonField(), u"Asked to be forgotten"_s);
        QTest::keyClicks(erase->typedField(), email);
        QTest::mouseClick(erase->eraseButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(erase->banners()->banner(u"failed"_s), 30000);
        QVERIFY(m_full->desk().people.participant(email).has_value());
    }

    void computesWhatOtherTermsWouldHaveCost()
    {
        auto *page = go<CampaignsPage>(PageId::Campaigns);
        page->table()->setFocus();
        page->table()->selectRow(0);
        page->simulateDocumentAction()->trigger();
        QTRY_VERIFY(sheet<SimulationSheet>());
        auto *what = sheet<SimulationSheet>();
        const QString document = what->documentEdit()->toPlainText();
        QVERIFY(document.contains(u"\"rules\""_s) || document.contains(u"\"referrer\""_s));
        what->campaignChoice()->setCurrentIndex(what->campaignChoice()->findData(u"Harborlight partners"_s));
        Q_EMIT what->campaignChoice()->activated(what->campaignChoice()->currentIndex());
        QString changed = what->documentEdit()->toPlainText();
        QVERIFY2(
            changed.contains(u"\"percent\": \"30\""_s) || changed.contains(u"\"percent\": 30"_s), qPrintable(changed));
        changed.replace(u"\"percent\": \"30\""_s, u"\"percent\": \"15\""_s);
        changed.replace(u"\"percent\": 30"_s, u"\"percent\": 15"_s);
        what->documentEdit()->setPlainText(changed);
        QSignalSpy computed(what, &SimulationSheet::computed);
        QTest::mouseClick(what->computeButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(computed.size(), 1, 60000);
        // then half the money is said to be lost by those who earned it, and nothing was saved
        QVERIFY(what->report()->lose > 0);
        QCOMPARE(what->report()->gain, qint64(0));
        QVERIFY(!what->view()->chart()->isEmpty());
        QVERIFY(what->view()->participants()->rowCount() > 0);
        what->view()->changeChoice()->setCurrentIndex(1);
        QCOMPARE(what->view()->participants()->rowCount(), 0);
        what->view()->changeChoice()->setCurrentIndex(2);
        QCOMPARE(what->view()->participants()->rowCount(), int(what->report()->lose));
        const auto campaigns = m_full->desk().campaigns.list().value();
        for (const Campaign &campaign : campaigns)
            QCOMPARE(int(campaign.versions.size()), 1);
        // a document that is none is refused in place
        what->documentEdit()->setPlainText(u"{\"name\": 1}"_s);
        QTest::mouseClick(what->computeButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(what->banners()->banner(u"failed"_s), 30000);
    }

    void saysWhatADocumentChangesBeforeItIsApplied()
    {
        auto *page = go<CampaignsPage>(PageId::Campaigns);
        QByteArray changed = m_full->server().campaigns().front().document;
        const QString name = m_full->server().campaigns().front().name;
        changed.replace("\"days\":30", "\"days\":45").replace("\"days\": 30", "\"days\": 45");
        m_full->dialogs.fileAnswer = m_full->file(u"changed.json"_s, changed);
        page->applyAction()->trigger();
        QTRY_VERIFY(sheet<EditSheet>());
        auto *edit = sheet<EditSheet>();
        QTRY_VERIFY_WITH_TIMEOUT(edit->applyButton()->isEnabled(), 60000);
        QVERIFY(!edit->edit()->isNew);
        QVERIFY(!edit->edit()->changes.empty());
        QCOMPARE(int(m_full->desk().campaigns.byName(name).value().versions.size()), 1);
        QSignalSpy applied(page, &CampaignsPage::applied);
        QTest::mouseClick(edit->applyButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, 60000);
        QVERIFY(m_full->settle());
        QCOMPARE(int(m_full->desk().campaigns.byName(name).value().versions.size()), 2);
    }

    void importsAndListsExchangeRates()
    {
        auto *page = go<CampaignsPage>(PageId::Campaigns);
        page->ratesAction()->trigger();
        auto *rates = sheet<RatesSheet>();
        QVERIFY(rates);
        QVERIFY(m_full->settle());
        QCOMPARE(rates->rows()->rowCount(), 0);
        m_full->dialogs.fileAnswer = m_full->file(
            u"rates.csv"_s, "date,from,to,rate,source\n2026-11-02,USD,EUR,0.92,ECB\n2026-11-03,USD,EUR,0.9215,ECB\n");
        QTest::mouseClick(rates->importButton(), Qt::LeftButton);
        QTRY_VERIFY(rates->findChild<ImportSheet *>());
        auto *import = rates->findChild<ImportSheet *>();
        QTRY_VERIFY(import->importButton()->isEnabled());
        QSignalSpy imported(import, &ImportSheet::imported);
        QTest::mouseClick(import->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30000);
        import->close();
        QVERIFY(m_full->settle());
        QTRY_COMPARE(rates->rows()->rowCount(), 2);
    }

    void comparesWithAnotherSystemAndSavesTheLines()
    {
        auto *page = go<RewardsPage>(PageId::Rewards);
        const QString email = m_full->desk().people.participants().value().front().participant.email;
        m_full->dialogs.fileAnswer = m_full->file(u"theirs.csv"_s,
            QByteArray("reference,participant_email,conversion,amount,currency\nP-1,") + email.toUtf8()
                + ",in_unknown,12.50,USD\n");
        command(page, RewardsPage::tr("Compare with another system …"))->trigger();
        QTRY_VERIFY(sheet<CompareSheet>());
        auto *compare = sheet<CompareSheet>();
        QTRY_VERIFY_WITH_TIMEOUT(compare->report(), 30000);
        QCOMPARE(compare->report()->onlyTheirs, 1);
        QVERIFY(compare->report()->onlyOurs > 0);
        compare->outcomeChoice()->setCurrentIndex(3);
        QCOMPARE(compare->rows()->rowCount(), 1);
        QTemporaryDir directory;
        m_full->dialogs.fileAnswer = directory.filePath(u"lines"_s);
        QSignalSpy saved(compare, &CompareSheet::saved);
        QTest::mouseClick(compare->saveButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30000);
        QFile file(directory.filePath(u"lines.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("only-theirs"));
        QVERIFY(text.contains("12.50"));
    }

    void takesOverPaidCommissionsOnlyAfterShowingWhatTheyDo()
    {
        auto *page = go<RewardsPage>(PageId::Rewards);
        const QString email = m_full->desk().people.participants().value().front().participant.email;
        m_full->dialogs.fileAnswer = m_full->file(u"paid.csv"_s,
            QByteArray("system,reference,participant_email,conversion,amount,currency,sold_at\nold,P-9,")
                + email.toUtf8() + ",in_not_synced_yet,12.50,USD,2026-11-01\n");
        command(page, RewardsPage::tr("Take over paid commissions …"))->trigger();
        QTRY_VERIFY(sheet<PaidSheet>());
        auto *paid = sheet<PaidSheet>();
        QTRY_VERIFY_WITH_TIMEOUT(paid->importButton()->isEnabled(), 30000);
        QCOMPARE(paid->report()->waiting, 1);
        QVERIFY(!paid->report()->import.imported);
        QSignalSpy imported(paid, &PaidSheet::imported);
        QTest::mouseClick(paid->importButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30000);
        QVERIFY(paid->report()->import.imported);
        QCOMPARE(paid->cancelButton()->text(), Sheet::tr("Close"));
    }

    void asksForThePassphraseWhereADecisionNeedsIt()
    {
        // given that the one who acts has a passphrase that was not given yet
        DeskFixture fixture(false);
        services::Desk &desk = fixture.desk();
        Member other;
        other.name = u"kim"_s;
        other.role = Role::Admin;
        QVERIFY(desk.members.add(other, desk.actor).has_value());
        QByteArray words("correct horse");
        QVERIFY(desk.members.setPassphrase(desk.actor, Secret::take(words), u"kim"_s).has_value());
        MembersSheet members(fixture.session(), fixture.window.get());
        members.setAttribute(Qt::WA_DeleteOnClose, false);
        members.open();
        QVERIFY(fixture.settle());
        // when something is decided that needs it
        QTest::keyClicks(members.nameField(), u"ada"_s);
        QTest::mouseClick(members.addMemberButton(), Qt::LeftButton);
        QVERIFY(fixture.settle());
        // then the refusal offers to enter it, and afterwards it is gone
        Banner *refusal = members.banners()->banner(u"failed"_s);
        QVERIFY(refusal);
        QCOMPARE(refusal->content().actions.size(), 1);
        refusal->content().actions.constFirst().run();
        auto *unlock = members.findChild<UnlockSheet *>();
        QVERIFY(unlock);
        QTest::keyClicks(unlock->findChild<QLineEdit *>(), u"correct horse"_s);
        QTest::keyClick(unlock, Qt::Key_Return);
        QVERIFY(fixture.settle());
        QVERIFY(!members.banners()->banner(u"failed"_s));
        QVERIFY(!*desk.gate.isLocked(desk.actor));
    }

    void addsMembersAndSetsAPassphrase()
    {
        QAction *entry = nullptr;
        for (QAction *action : m_full->window->menuBar()->actions().constFirst()->menu()->actions()) {
            if (action->text() == MainWindow::tr("&Who decides …"))
                entry = action;
        }
        QVERIFY(entry);
        entry->trigger();
        auto *members = sheet<MembersSheet>();
        QVERIFY(members);
        QVERIFY(m_full->settle());
        const int before = members->rows()->rowCount();
        QTest::keyClick(members->nameField(), Qt::Key_Return); // nothing is written yet
        QTest::keyClicks(members->nameField(), u"kim"_s);
        members->roleChoice()->setCurrentIndex(2);
        QTest::keyClick(members->nameField(), Qt::Key_Return);
        QVERIFY2(members->isVisible(), "Enter adds, it does not close");
        QVERIFY(m_full->settle());
        QVERIFY(members->isVisible());
        QCOMPARE(members->rows()->rowCount(), before + 1);
        QCOMPARE(m_full->desk().gate.member(u"kim"_s).value().role, Role::Approver);
        for (int row = 0; row < members->rows()->rowCount(); ++row) {
            if (members->rows()->index(row, 0).data().toString() == "kim"_L1)
                members->table()->selectRow(row);
        }
        QTest::mouseClick(members->passphraseButton(), Qt::LeftButton);
        auto *passphrase = members->findChild<PassphraseSheet *>();
        QVERIFY(passphrase);
        QTest::keyClicks(passphrase->firstField(), u"correct horse"_s);
        QTest::keyClicks(passphrase->secondField(), u"correct house"_s);
        QVERIFY(!passphrase->setButton()->isEnabled());
        passphrase->secondField()->clear();
        QTest::keyClicks(passphrase->secondField(), u"correct horse"_s);
        QTest::keyClick(passphrase->secondField(), Qt::Key_Return);
        QVERIFY(m_full->settle());
        QTRY_VERIFY(m_full->desk().gate.isLocked(u"kim"_s).value());
        // and removing asks first
        m_full->dialogs.agree = false;
        QTest::mouseClick(members->removeButton(), Qt::LeftButton);
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
        QVERIFY(m_full->dialogs.confirmations.constFirst().destructive);
        m_full->dialogs.agree = true;
        QTest::mouseClick(members->removeButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(!m_full->desk().gate.member(u"kim"_s));
    }
};

QTEST_MAIN(TestCare)
#include "tst_care.moc"
