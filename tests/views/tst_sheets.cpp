// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet of the window: all that is reached by keyboard has a name for assistive technology, and no text is cut,
// also with words a third longer and from the right to the left.
#include "models/items/participantmodel.h"
#include "models/services/handissue.h"
#include "tests/views/cuttexts.h"
#include "tests/views/deskfixture.h"
#include "tests/views/pseudotranslator.h"
#include "views/campaigns/editor/historysheet.h"
#include "views/campaigns/editor/templatesheet.h"
#include "views/campaigns/ratessheet.h"
#include "views/campaigns/simulationsheet.h"
#include "views/connections/connectsheet.h"
#include "views/connections/eventsheet.h"
#include "views/connections/pacesheet.h"
#include "views/members/memberssheet.h"
#include "views/members/passphrasesheet.h"
#include "views/participants/adjustsheet.h"
#include "views/participants/adoptsheet.h"
#include "views/participants/codesheet.h"
#include "views/participants/editpersonsheet.h"
#include "views/participants/statementsheet.h"
#include "views/payouts/methodsheet.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/recoverysheet.h"
#include "views/payouts/rulessheet.h"
#include "views/referrals/assignsheet.h"
#include "views/referrals/paymentssheet.h"
#include "views/rewards/handissuesheet.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/limitssheet.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/unlocksheet.h"
#include "views/support/aboutsheet.h"
#include "views/support/logsheet.h"
#include "views/support/reportsheet.h"
#include "views/support/textrows.h"
#include "views/support/verifysheet.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/moneylist.h"
#include "views/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

class TestSheets : public QObject {
    Q_OBJECT

    using Maker = std::function<QDialog *()>;

    [[nodiscard]] QString campaign() const { return m_full->server().campaigns()[0].name; }
    [[nodiscard]] ParticipantSummary somebody() const { return m_full->desk().people.participants().value().front(); }
    [[nodiscard]] std::vector<RewardId> rewards(RewardState state, std::size_t most) const
    {
        services::RewardQuery query;
        query.states = {state};
        const auto list = m_full->desk().rewards.list(query).value();
        std::vector<RewardId> ids;
        for (const RewardRow &row : list.rows) {
            if (ids.size() < most)
                ids.push_back(row.id);
        }
        return ids;
    }
    [[nodiscard]] std::vector<RewardId> approved(std::size_t count) const
    {
        std::vector<RewardId> ids = rewards(RewardState::Approved, count);
        if (ids.size() == count)
            return ids;
        services::DecisionRequest request;
        request.decision = services::Decision::Approve;
        request.ids = rewards(RewardState::Due, count);
        request.member = m_full->desk().actor;
        return m_full->desk().rewards.decide(request).value().done;
    }
    QDialog *about()
    {
        showAbout(m_full->window.get(), m_full->desk(), u"memory"_s);
        return qobject_cast<QDialog *>(QApplication::activeModalWidget());
    }
    QDialog *issue()
    {
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = approved(2);
        order.member = m_full->desk().actor;
        auto *sheet = new IssueSheet(m_full->session(), order, m_full->window.get());
        sheet->open();
        sheet->start();
        return sheet;
    }
    std::map<QString, Maker> makers()
    {
        Session &session = m_full->session();
        QWidget *window = m_full->window.get();
        const QStringList campaigns{campaign()};
        return {
            {u"about"_s, [this] { return about(); }},
            {u"adjust"_s, [=, &session, this] { return new AdjustSheet(session, somebody(), window); }},
            {u"adopt"_s, [=, &session] { return new AdoptSheet(session, campaigns, campaigns.first(), window); }},
            {u"assign"_s, [=, &session] { return new AssignSheet(session, campaigns, window); }},
            {u"codes"_s, [=, &session] { return new CodeSheet(session, {}, campaigns, {}, window); }},
            {u"connect"_s, [=, &session] { return new ConnectSheet(session, std::nullopt, window); }},
            {u"connect a shop"_s,
                [=, &session] {
                    auto *sheet = new ConnectSheet(session, std::nullopt, window);
                    sheet->providerChoice()->setCurrentIndex(sheet->providerChoice()->findData(u"shopify"_s));
                    return sheet;
                }},
            {u"edit a participant"_s,
                [=, &session, this] { return new EditPersonSheet(session, somebody().participant, window); }},
            {u"events"_s,
                [=, &session] {
                    return new EventSheet(session, sample::StripeServer::connectionName(), u"events.json"_s,
                        "{\"object\":\"list\",\"data\":[]}", window);
                }},
            {u"history"_s, [=, &session] { return new HistorySheet(session, campaigns.first(), window); }},
            {u"issue"_s, [this] { return issue(); }},
            {u"limits"_s, [=, &session] { return new LimitsSheet(session, window); }},
            {u"log"_s, [=, &session] { return new LogSheet(session, window); }},
            {u"members"_s, [=, &session] { return new MembersSheet(session, window); }},
            {u"method"_s,
                [=, &session, this] {
                    return new MethodSheet(session, somebody().participant, {}, u"**12"_s, window);
                }},
            {u"new batch"_s, [=, &session, this] { return new NewBatchSheet(session, approved(2), window); }},
            {u"pace"_s,
                [=, &session] { return new PaceSheet(session, sample::StripeServer::connectionName(), window); }},
            {u"paid by hand"_s, [=, &session, this] { return new HandIssueSheet(session, approved(2), window); }},
            {u"passphrase"_s,
                [=, &session, this] { return new PassphraseSheet(session, m_full->desk().actor, window); }},
            {u"payments"_s,
                [=, &session, this] {
                    return new PaymentsSheet(session, m_full->desk().people.referrals().value().front(), window);
                }},
            {u"rates"_s, [=, &session] { return new RatesSheet(session, window); }},
            {u"recovery"_s, [=, &session] { return new RecoverySheet(session, window); }},
            {u"report"_s, [=, &session] { return new ReportSheet(session, window); }},
            {u"rules"_s, [=, &session] { return new RulesSheet(session, window); }},
            {u"shortcuts"_s, [=, &session, this] { return new ShortcutSheet(session, *m_full->window); }},
            {u"statement"_s, [=, &session] { return new StatementSheet(session, u"Ann"_s, {}, window); }},
            {u"template"_s, [=, &session] { return new TemplateSheet(session, window); }},
            {u"unlock"_s, [=, this] { return new UnlockSheet(m_full->desk(), window); }},
            {u"verify"_s,
                [=, &session] {
                    auto *sheet = new VerifySheet(session, window);
                    sheet->verify();
                    return sheet;
                }},
            {u"what if"_s,
                [=, &session, this] {
                    return new SimulationSheet(session, m_full->desk().campaigns.list().value(), window);
                }},
        };
    }
    /// In front and at rest.
    QDialog *openSheet(const QString &name)
    {
        QDialog *sheet = makers().at(name)();
        if (!sheet)
            return nullptr;
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        if (!sheet->isVisible())
            sheet->open();
        return QTest::qWaitForWindowActive(sheet) && m_full->settle() ? sheet : nullptr;
    }
    void eachSheet()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, maker] : makers())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show());
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup()
    {
        QVERIFY(m_full->tidyUp());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void cleanupTestCase() { m_full.reset(); }

    void everythingIsNamed_data() { eachSheet(); }
    void everythingIsNamed()
    {
        QFETCH(QString, name);
        QDialog *sheet = openSheet(name);
        QVERIFY(sheet);
        QVERIFY(!sheet->windowTitle().isEmpty());
        const QStringList unnamed = DeskFixture::unnamed(sheet);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u' ')));
    }

    void nothingIsCut_data() { eachSheet(); }
    void nothingIsCut()
    {
        QFETCH(QString, name);
        QDialog *sheet = openSheet(name);
        QVERIFY(sheet);
        QStringList cut = cutTexts(sheet);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY(m_full->tidyUp());
        PseudoTranslator longWords; // takes itself away
        QApplication::installTranslator(&longWords);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        sheet = openSheet(name);
        QVERIFY(sheet);
        cut = cutTexts(sheet);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY(m_full->tidyUp()); // while its words are there
    }

    void theBooksAreVerifiedAndTheFirstDifferenceIsNamed()
    {
        auto *sheet = static_cast<VerifySheet *>(openSheet(u"verify"_s));
        QVERIFY(sheet);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->report(), 60000);
        QVERIFY2(sheet->report()->ok, qPrintable(sheet->sentence()));
        QCOMPARE(static_cast<std::size_t>(sheet->rows()->rowCount()), sheet->report()->checks.size());
        QVERIFY(sheet->rows()->rowCount() > 10);
        QVERIFY(sheet->copyButton()->isVisible());
        QPointer<QDialog> guard(sheet);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
    }

    void limitsAreStoredAndShownAgain()
    {
        auto *sheet = static_cast<LimitsSheet *>(openSheet(u"limits"_s));
        QVERIFY(sheet);
        QCOMPARE(sheet->countField()->value(), 0);
        QVERIFY(!sheet->todayText().isEmpty());
        sheet->perDay()->lines().constFirst()->amountField()->setText(u"500"_s);
        sheet->countField()->setValue(12);
        sheet->askAbove()->lines().constFirst()->amountField()->setText(u"0"_s);
        // Each answer comes after writes.
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY2(sheet->banners()->banner(u"failed"_s), "a person is not asked above nothing");
        sheet->askAbove()->lines().constFirst()->amountField()->setText(u"99.50"_s);
        QSignalSpy saved(sheet, &LimitsSheet::saved);
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(saved.size(), 1);
        const services::AutomaticLimits limits = m_full->desk().issuing.limits().value();
        QCOMPARE(limits.perDay.size(), std::size_t{1});
        QCOMPARE(limits.perDay.front(), (Money{50000, Currency::parse(u"USD").value()}));
        QCOMPARE(limits.askAbove.front().minor, qint64{9950});
        QCOMPARE(limits.countPerDay, std::optional<int>(12));
        sheet = static_cast<LimitsSheet *>(openSheet(u"limits"_s));
        QVERIFY(sheet);
        QCOMPARE(sheet->perDay()->moneys().value(), limits.perDay);
        QCOMPARE(sheet->countField()->value(), 12);
        QTest::keyClick(sheet, Qt::Key_Escape); // nothing was changed
        QVERIFY(m_full->dialogs.confirmations.isEmpty());
        QVERIFY(m_full->desk().issuing.setLimits({}, m_full->desk().actor));
    }

    void rewardsPaidByHandAreRecordedOnceAndOnlyWhenAgreed()
    {
        const std::vector<RewardId> ids = approved(2);
        QCOMPARE(ids.size(), std::size_t{2});
        auto *sheet = new HandIssueSheet(m_full->session(), ids, m_full->window.get());
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        QVERIFY2(!sheet->recordButton()->isEnabled(), "a reference is needed");
        sheet->referenceField()->setText(u"Transfer 4711"_s);
        m_full->dialogs.agree = false;
        QTest::mouseClick(sheet->recordButton(), Qt::LeftButton);
        QTRY_COMPARE(m_full->dialogs.confirmations.size(), 1);
        QVERIFY(m_full->settle());
        QVERIFY(m_full->dialogs.confirmations.constFirst().sentence.contains(u"2 "_s));
        QVERIFY2(rewards(RewardState::Issued, 100).empty(), "they said no");
        m_full->dialogs.agree = true;
        QSignalSpy recorded(sheet, &HandIssueSheet::recorded);
        QTest::mouseClick(sheet->recordButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(recorded.size(), 1, 30000);
        QVERIFY(m_full->settle());
        std::vector<RewardId> issued = rewards(RewardState::Issued, 100);
        std::sort(issued.begin(), issued.end());
        std::vector<RewardId> wanted = ids;
        std::sort(wanted.begin(), wanted.end());
        QCOMPARE(issued, wanted);
        QVERIFY(!sheet->recordButton()->isVisible());
        QVERIFY(sheet->sentence().contains(u"2 "_s));
        const int asked = static_cast<int>(m_full->dialogs.confirmations.size());
        QPointer<QDialog> guard(sheet);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!guard);
        QCOMPARE(static_cast<int>(m_full->dialogs.confirmations.size()), asked);
        // a second time nothing is recorded
        sheet = new HandIssueSheet(m_full->session(), ids, m_full->window.get());
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet));
        sheet->referenceField()->setText(u"Transfer 4712"_s);
        QTest::mouseClick(sheet->recordButton(), Qt::LeftButton);
        QTRY_VERIFY(sheet->banners()->banner(u"failed"_s));
        QCOMPARE(static_cast<int>(m_full->dialogs.confirmations.size()), asked);
    }

    void theEMailOfAMemberIsSetInTheWindow()
    {
        auto *sheet = static_cast<MembersSheet *>(openSheet(u"members"_s));
        QVERIFY(sheet);
        sheet->table()->selectRow(0);
        QVERIFY(sheet->emailButton()->isEnabled());
        m_full->dialogs.textAnswer = u"no address"_s;
        QTest::mouseClick(sheet->emailButton(), Qt::LeftButton);
        QTRY_VERIFY(sheet->banners()->banner(u"failed"_s));
        QVERIFY(m_full->desk().members.list().value().front().email.isEmpty());
        m_full->dialogs.textAnswer = u"kim@example.org"_s;
        QTest::mouseClick(sheet->emailButton(), Qt::LeftButton);
        QTRY_VERIFY(sheet->banners()->banner(u"done"_s));
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->desk().members.list().value().front().email, u"kim@example.org"_s);
        QCOMPARE(sheet->rows()->rows().front().at(2).text, u"kim@example.org"_s);
    }

private:
    std::unique_ptr<DeskFixture> m_full;
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
