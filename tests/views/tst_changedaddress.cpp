// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "models/services/historyservice.h"
#include "tests/views/deskfixture.h"
#include "views/participants/editpersonsheet.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/support/evidencetext.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// Somebody marries or changes the company: "Edit participant" gives them another address.
class TestChangedAddress : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_desk;
    ParticipantsPage *m_page = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
        m_desk->window->go(PageId::Participants);
        QVERIFY(m_desk->settle());
        m_page = qobject_cast<ParticipantsPage *>(m_desk->window->page(PageId::Participants));
        QVERIFY(m_page && m_desk->activate());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void anAddressIsChangedAndTheFormerOneGoesOnCounting()
    {
        m_page->table()->selectRow(0);
        const Participant before = m_page->model()->row(m_page->table()->currentIndex()).participant;
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_F2);
        auto *sheet = m_page->findChild<EditPersonSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY(!sheet->emailNote()->isVisible() && !sheet->reasonField()->isVisible());
        // when half of an address is typed
        QLineEdit *field = sheet->emailField();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, u"new.name@"_s);
        QVERIFY2(sheet->emailNote()->isVisible() && !sheet->saveButton()->isEnabled(), "it is no address yet");
        // and all of it, then what becomes of the former one is said
        QTest::keyClicks(field, u"example.org"_s);
        QVERIFY(sheet->saveButton()->isEnabled());
        QVERIFY(sheet->emailNote()->text().contains(before.email));
        QVERIFY(sheet->reasonField()->isVisible());
        QTest::keyClicks(sheet->reasonField(), u"married"_s);
        QSignalSpy changed(sheet, &EditPersonSheet::changed);
        QTest::keyClick(sheet->reasonField(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60000);
        QVERIFY(m_desk->settle());
        const Participant after = m_desk->desk().people.participant(before.id).value().participant;
        QCOMPARE(after.email, u"new.name@example.org"_s);
        QCOMPARE(after.formerEmails, QStringList{before.email});
        QCOMPARE(after.codes, before.codes);
        const services::TimelineEvent noted = m_desk->desk().history.timeline(after).value().events.front();
        QCOMPARE(TimelineText::what(noted), u"E-mail address changed"_s);
        QVERIFY(TimelineText::detail(noted).contains(u"married"_s));
        // the table finds the person by either, and the page names the former one
        for (const QString &text : {before.email, after.email}) {
            m_page->open(text);
            QVERIFY(m_desk->settle());
            QTRY_COMPARE(m_page->model()->rowCount(), 1);
        }
        m_page->table()->selectRow(0);
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QVERIFY(m_desk->settle());
        const auto labels = m_page->person()->findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&](const PlainLabel *label) { return label->isVisible() && label->text().contains(before.email); }));
        m_page->backAction()->trigger();
        m_page->open(QString());
        QVERIFY(m_desk->settle());
        // somebody else's address is refused by name, letters alone change nothing, and back is the same way
        const auto everybody = m_desk->desk().people.participants();
        QVERIFY(everybody && everybody->size() > 1);
        const std::size_t place = everybody->front().participant.id == before.id ? 1 : 0;
        const Participant other = everybody->at(place).participant;
        sheet = new EditPersonSheet(m_desk->session(), after, m_page);
        sheet->open();
        sheet->emailField()->setText(other.email);
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY(sheet->banners()->banner(u"failed"_s));
        sheet->emailField()->setText(after.email.toUpper());
        QVERIFY(!sheet->emailNote()->isVisible() && !sheet->reasonField()->isVisible());
        sheet->emailField()->setText(before.email);
        QSignalSpy back(sheet, &EditPersonSheet::changed);
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(back.size(), 1, 60000);
        QVERIFY(m_desk->settle());
        const Participant again = m_desk->desk().people.participant(before.id).value().participant;
        QCOMPARE(again.email, before.email);
        QVERIFY2(again.formerEmails.isEmpty(), "it was a slip of a moment");
    }
};

QTEST_MAIN(TestChangedAddress)
#include "tst_changedaddress.moc"
