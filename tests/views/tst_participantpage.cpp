// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "models/items/referralmodel.h"
#include "models/items/rewardmodel.h"
#include "models/services/balanceservice.h"
#include "models/services/historyservice.h"
#include "models/services/statementservice.h"
#include "tests/views/deskfixture.h"
#include "views/participants/adjustsheet.h"
#include "views/participants/editpersonsheet.h"
#include "views/participants/figuresgrid.h"
#include "views/participants/historylist.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/participants/statementsheet.h"
#include "views/payouts/methodsheet.h"
#include "views/referrals/referralfacts.h"
#include "views/referrals/referralspage.h"
#include "views/rewards/rewardspage.h"
#include "views/support/connectionlook.h"
#include "views/support/evidencetext.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/segmentbar.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// The whole page of one participant, statements, and who referred whom with the evidence.
class TestParticipantPage : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_desk;
    ParticipantsPage *m_page = nullptr;

    template <typename P>
    P *go(PageId id)
    {
        m_desk->window->go(id);
        if (!m_desk->settle())
            qFatal("the page does not come to rest");
        return qobject_cast<P *>(m_desk->window->page(id));
    }
    /// The participant with most customers, its row current.
    ParticipantSummary busiest()
    {
        int best = 0;
        const auto at = [this](int row) { return m_page->model()->row(m_page->model()->index(row, 0)); };
        for (int row = 1; row < m_page->model()->rowCount(); ++row) {
            if (at(row).customers > at(best).customers)
                best = row;
        }
        m_page->table()->selectRow(best);
        return at(best);
    }
    void openBusiest()
    {
        busiest();
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        if (!m_desk->settle())
            qFatal("the page does not come to rest");
    }
    /// Where the keyboard is: on the page of the participant.
    QWidget *keyboard() const
    {
        QWidget *focus = QApplication::focusWidget();
        return focus && m_page->person()->isAncestorOf(focus) ? focus : m_page->person()->customers()->table();
    }
    StatementSheet *sheet() const { return m_desk->window->findChild<StatementSheet *>(); }
    QByteArray contentOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
        m_page = go<ParticipantsPage>(PageId::Participants);
    }
    void init() { QVERIFY(m_desk->activate()); }
    void cleanup()
    {
        QVERIFY(m_desk->tidyUp());
        m_page = go<ParticipantsPage>(PageId::Participants);
        m_page->backAction()->trigger();
        QVERIFY(m_desk->settle());
        m_page = go<ParticipantsPage>(PageId::Participants); // Back may lead elsewhere
        QVERIFY(!m_page->isPlaceBelowShown());
    }
    void cleanupTestCase() { m_desk.reset(); }

    void nameGroupCountryAndStateAreEdited()
    {
        m_page->backAction()->trigger();
        const ParticipantSummary before = busiest();
        QTest::keyClick(m_page->table(), Qt::Key_F2);
        auto *sheet = m_page->findChild<EditPersonSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QVERIFY2(!sheet->saveButton()->isEnabled(), "nothing was changed yet");
        sheet->countryField()->setText(u"1"_s);
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY2(sheet->banners()->banner(u"failed"_s), "this is no country");
        sheet->countryField()->setText(u"nz"_s);
        sheet->groupField()->setText(u"Friends"_s);
        sheet->stateChoice()->setCurrentIndex(sheet->stateChoice()->findData(u"suspended"_s));
        QVERIFY2(sheet->reasonField()->isVisible() && !sheet->saveButton()->isEnabled(), "who is not paid hears why");
        sheet->reasonField()->setText(u"Paid adverts with our name"_s);
        QSignalSpy changed(sheet, &EditPersonSheet::changed);
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60000);
        QVERIFY(m_desk->settle());
        const Participant after = m_desk->desk().people.participant(before.participant.id).value().participant;
        QCOMPARE(after.country, u"NZ"_s);
        QCOMPARE(after.group, u"Friends"_s);
        QCOMPARE(after.state, ParticipantState::Suspended);
        QCOMPARE(after.name, before.participant.name);
        QCOMPARE(after.codes, before.participant.codes);
        const services::TimelineEvent noted = m_desk->desk().history.timeline(after).value().events.front();
        QCOMPARE(noted.entry.kind, EntryKind::Imported);
        QCOMPARE(noted.entry.note, u"Paid adverts with our name"_s);
        QCOMPARE(TimelineText::what(noted), u"State changed"_s);
        QVERIFY(TimelineText::detail(noted).contains(u"Paid adverts with our name"_s));
        // and back again
        sheet = new EditPersonSheet(m_desk->session(), after, m_page);
        sheet->open();
        QVERIFY(!sheet->reasonField()->isVisible());
        sheet->stateChoice()->setCurrentIndex(sheet->stateChoice()->findData(u"active"_s));
        QVERIFY2(!sheet->reasonField()->isVisible() && sheet->saveButton()->isEnabled(), "nobody asks why");
        QSignalSpy again(sheet, &EditPersonSheet::changed);
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, 60000);
        QVERIFY(m_desk->settle());
    }

    /// A name of letters from right to left and from left to right stands in one order: in the title, on the card and
    /// in the table.
    void aMixedNameIsReadTheSameWayEverywhere()
    {
        const QString name = u"\u05E0\u05D5\u05E2\u05D4 Dubois"_s;
        QCOMPARE(busiest().participant.name, name); // the sample merchant knows her
        openBusiest();
        // which part of this text stands at the left of its line
        const auto isLatinFirst = [](const QTextLayout &layout, const QString &text) {
            const QTextLine line = layout.lineAt(0);
            return line.xToCursor(line.naturalTextRect().left() + 1, QTextLine::CursorOnCharacter)
                >= text.indexOf(u'D');
        };
        PlainLabel *title = nullptr;
        PlainLabel *heading = nullptr;
        for (PlainLabel *label : m_page->person()->findChildren<PlainLabel *>()) {
            if (!label->isVisible() || !label->text().contains(name))
                continue;
            (label->wordWrap() ? heading : title) = label;
        }
        QVERIFY(title && heading);
        heading->grab(); // lays its document out
        auto *document = heading->findChild<QTextDocument *>();
        QVERIFY(document);
        QVERIFY(isLatinFirst(*document->firstBlock().layout(), heading->text()));
        // the title: the same picture as of the name in an isolate, and not that of the name in pieces
        const auto titled = [title](const QString &text) {
            title->setText(text);
            return title->grab().toImage();
        };
        const QImage shown = title->grab().toImage();
        QVERIFY(shown == titled(QString(QChar(0x2068) + name + QChar(0x2069))));
        QVERIFY(shown != titled(u"\u05E0\u05D5\u05E2\u05D4\u200E Dubois"_s));
        // a cell: the same picture as of the name in an isolate
        QStandardItemModel rows(2, 1);
        rows.setData(rows.index(0, 0), name);
        rows.setData(rows.index(1, 0), QString(QChar(0x2068) + name + QChar(0x2069)));
        const auto picture = [&](int row) {
            QImage image(300, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem cell;
            cell.rect = image.rect();
            cell.font = QApplication::font();
            TwoLineDelegate(items::CaptionRole).paint(&painter, cell, rows.index(row, 0));
            return image;
        };
        QVERIFY(picture(0) == picture(1));
    }

    void howSomebodyIsPaidIsAlsoInTheMenu()
    {
        m_page->backAction()->trigger();
        QVERIFY(!m_page->methodAction()->isEnabled() && !m_page->switchOffAction()->isEnabled());
        openBusiest();
        QVERIFY(m_page->commands().contains(m_page->methodAction()));
        m_page->methodAction()->trigger();
        auto *sheet = m_page->findChild<MethodSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        sheet->close();
        // nobody has a code at the provider here: that is said
        m_page->switchOffAction()->trigger();
        QVERIFY(m_page->person()->banners()->banner(u"care"_s) || !m_desk->dialogs.confirmations.isEmpty());
        m_page->backAction()->trigger();
        QVERIFY(!m_page->methodAction()->isEnabled());
    }

    void opensWithEnterAndLeavesWithEscape()
    {
        const ParticipantSummary who = busiest();
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QVERIFY(m_page->isPlaceBelowShown());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_page->person()->participant(), who.participant.id);
        QVERIFY(m_page->person()->customers()->isVisible());
        QVERIFY2(m_page->person()->isAncestorOf(QApplication::focusWidget()), "the keyboard is on the page");
        QTest::keyClick(keyboard(), Qt::Key_Escape);
        QVERIFY(!m_page->isPlaceBelowShown());
        QVERIFY(m_page->table()->hasFocus());
        QCOMPARE(m_page->model()->row(m_page->table()->currentIndex()).participant.id, who.participant.id);
        // The other way back.
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QVERIFY(m_page->isPlaceBelowShown());
        QVERIFY(m_desk->settle());
        QTest::keyClick(keyboard(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(!m_page->isPlaceBelowShown());
    }

    void opensWithADoubleClick()
    {
        const ParticipantSummary who = busiest();
        const QRect cell = m_page->table()->visualRect(m_page->table()->currentIndex());
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(m_page->isPlaceBelowShown());
        QVERIFY(m_desk->settle());
        QCOMPARE(m_page->person()->participant(), who.participant.id);
    }

    void showsEachCurrencyForItself()
    {
        openBusiest();
        const ParticipantSummary *who = m_page->person()->summary();
        QVERIFY(who);
        const QStringList lines = m_page->person()->figures()->texts();
        QVERIFY(lines.size() >= static_cast<qsizetype>(who->figures.size()));
        for (const ParticipantFigures &figures : who->figures) {
            const auto isIts = [&figures](const QString &line) {
                return line.startsWith(figures.currency.code())
                    && (figures.earned == 0 || line.contains(formatAmount({figures.earned, figures.currency})))
                    && (figures.due == 0 || line.contains(formatAmount({figures.due, figures.currency})));
            };
            QVERIFY2(std::any_of(lines.begin(), lines.end(), isIts), qPrintable(lines.join(u'\n')));
        }
    }

    void listsCustomersRewardsAndTheTimeline()
    {
        openBusiest();
        ParticipantView *person = m_page->person();
        const ParticipantId id = person->participant();
        const auto customers = m_desk->desk().history.customers(id).value();
        QVERIFY(!customers.empty());
        QCOMPARE(person->customers()->rows()->rows().size(), customers.size());
        QVERIFY(!person->customers()->rows()->index(0, 1).data().toString().isEmpty());
        // when the lists are walked with the arrow keys
        QVERIFY(person->lists()->current() == "customers"_L1);
        person->lists()->setCurrent(u"rewards"_s);
        QVERIFY(m_desk->settle());
        const auto rewards = m_desk->desk().history.rewards(id).value();
        QCOMPARE(person->rewards()->rows()->rows().size(), rewards.rows.size());
        person->lists()->setCurrent(u"timeline"_s);
        QVERIFY(m_desk->settle());
        const auto &events = person->timeline()->rows()->rows();
        QVERIFY(events.size() >= 2);
        QStringList said;
        for (const PagedRows::Row &row : events)
            said += row.cells[1].text;
        QVERIFY(said.contains(u"Joined"_s));
        QVERIFY(said.contains(u"Brought the first customer"_s));
        // Enter on a reward leads to it.
        person->lists()->setCurrent(u"rewards"_s);
        person->rewards()->table()->setFocus();
        QTest::keyClick(person->rewards()->table(), Qt::Key_Return);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->window->currentPage(), PageId::Rewards);
        auto *page = qobject_cast<RewardsPage *>(m_desk->window->page(PageId::Rewards));
        QTRY_VERIFY(page->panel()->isOpen());
        QCOMPARE(page->model()->row(page->table()->currentIndex()).id, rewards.rows.front().id);
        page->panel()->close();
    }

    /// Every list: several rows are selected, and copied with their titles as a table.
    void severalRowsAreCopiedWithTitles()
    {
        openBusiest();
        ParticipantView *person = m_page->person();
        int several = 0;
        for (const auto &[id, list] :
            {std::pair(u"customers"_s, person->customers()), std::pair(u"rewards"_s, person->rewards()),
                std::pair(u"statements"_s, person->statements()), std::pair(u"timeline"_s, person->timeline())}) {
            person->lists()->setCurrent(id);
            QVERIFY(m_desk->settle());
            ElidedTable *table = list->table();
            const int rows = list->rows()->rowCount();
            QVERIFY2(rows > 0, qPrintable(id));
            table->setFocus();
            table->selectRow(0);
            const int wanted = qMin(rows, 2);
            if (rows > 1)
                QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
            QGuiApplication::clipboard()->clear();
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            QTRY_VERIFY2(!QGuiApplication::clipboard()->text().isEmpty(), qPrintable(id));
            const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
            QCOMPARE(lines.size(), wanted + 2); // titles, and an end
            QCOMPARE(lines.constFirst().section(u'\t', 0, 0),
                table->model()->headerData(table->horizontalHeader()->logicalIndex(0), Qt::Horizontal).toString());
            several += rows > 1 ? 1 : 0;
            // All of them, in another order, are still all of them.
            QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(table->selectionModel()->selectedRows().size(), qsizetype(list->rows()->rowCount()));
            table->sortByColumn(0, Qt::AscendingOrder);
            QVERIFY(m_desk->settle());
            QCOMPARE(table->selectionModel()->selectedRows().size(), qsizetype(list->rows()->rowCount()));
        }
        QVERIFY(several >= 2);
        // The menu of a row has it, too.
        ElidedTable *table = person->timeline()->table();
        Q_EMIT table->contextMenuWanted(table->currentIndex(), table->mapToGlobal(QPoint(5, 5)));
        auto *menu = person->timeline()->findChild<QMenu *>();
        QVERIFY(menu && !menu->actions().isEmpty());
        QGuiApplication::clipboard()->clear();
        menu->actions().constFirst()->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), person->timeline()->rows()->rowCount() + 1);
        menu->close();
    }

    void adjustsWhoIsLookedAt()
    {
        openBusiest();
        const ParticipantId id = m_page->person()->participant();
        QTest::keyClick(keyboard(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->window->findChild<AdjustSheet *>());
        auto *adjust = m_desk->window->findChild<AdjustSheet *>();
        QTest::keyClicks(adjust->moneyEdit()->amountField(), u"7.50"_s);
        QTest::keyClicks(adjust->reasonField(), u"Looked at the whole page"_s);
        QSignalSpy adjusted(adjust, &AdjustSheet::adjusted);
        QTest::keyClick(adjust->reasonField(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(adjusted.size(), 1, 30'000);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->desk().balances.adjustments(id).value().front().reason, u"Looked at the whole page"_s);
        QVERIFY2(m_page->person()->banners()->banner(u"care"_s), "said on the page that is seen");
        QVERIFY(m_page->isPlaceBelowShown());
        // and it is in the past of that person
        m_page->person()->lists()->setCurrent(u"timeline"_s);
        QVERIFY(m_desk->settle());
        QVERIFY(m_page->person()->timeline()->rows()->rows().front().cells[1].caption.contains(
            u"Looked at the whole page"_s));
    }

    void savesAStatementThatEqualsTheBooks()
    {
        openBusiest();
        const ParticipantId id = m_page->person()->participant();
        QTest::keyClick(keyboard(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(sheet());
        QVERIFY(m_desk->settle());
        // the month that is running: everything was booked today
        QTest::keyClick(sheet()->periodChoice(), Qt::Key_Down);
        QVERIFY(m_desk->settle());
        QTRY_VERIFY(sheet()->saveButton()->isEnabled());
        const services::StatementPeriod period{
            toLocalDay(sheet()->firstDay()->date()), toLocalDay(sheet()->lastDay()->date()), {}};
        const Statement expected = m_desk->desk().statements.statement(id, period).value();
        QVERIFY(!expected.lines.empty());
        QCOMPARE(sheet()->sums()->model()->rowCount(), static_cast<int>(expected.accounts.size()));
        sheet()->formatChoice()->setCurrentIndex(2); // CSV
        const QString path = m_desk->file(u"statement.csv"_s, {});
        m_desk->dialogs.fileAnswer = path;
        QSignalSpy saved(sheet(), &StatementSheet::saved);
        QTest::mouseClick(sheet()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30'000);
        QCOMPARE(m_desk->dialogs.fileQuestions.size(), 1);
        QCOMPARE(m_desk->dialogs.fileQuestions.constFirst().suggestedName,
            services::StatementService::fileName(expected) + u".csv"_s);
        const QByteArray csv = contentOf(path);
        for (const StatementAccount &account : expected.accounts)
            QVERIFY2(csv.contains(toDecimal({account.closing, account.currency}).toUtf8()), csv.constData());
        QCOMPARE(csv.count("\r\n"),
            static_cast<qsizetype>(1 + expected.lines.size() + expected.items.size() + 2 * expected.accounts.size()));
        QVERIFY(m_page->person()->banners()->banner(u"care"_s));
    }

    void savesStatementsOfSeveral_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PDF") << 0 << u"*.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("workbook") << 3 << u"*.xlsx"_s << QByteArray("PK");
    }
    void savesStatementsOfSeveral()
    {
        QFETCH(int, format);
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        m_page->table()->selectRow(0);
        m_page->table()->selectionModel()->select(
            m_page->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(m_page->selectedParticipants().size(), std::size_t{2});
        m_page->statementAction()->trigger();
        QTRY_VERIFY(sheet());
        sheet()->periodChoice()->setCurrentIndex(3); // everything
        sheet()->formatChoice()->setCurrentIndex(format);
        QVERIFY(m_desk->settle());
        QTemporaryDir folder;
        m_desk->dialogs.fileAnswer = folder.path();
        QSignalSpy saved(sheet(), &StatementSheet::saved);
        QTest::mouseClick(sheet()->saveButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
        const QStringList files = QDir(folder.path()).entryList({ending}, QDir::Files);
        QCOMPARE(files.size(), 2);
        QVERIFY(contentOf(folder.filePath(files.constFirst())).startsWith(begins));
        QVERIFY(m_page->banners()->banner(u"care"_s));
    }

    void refusesAPeriodThatEndsBeforeItBegins()
    {
        openBusiest();
        m_page->statementAction()->trigger();
        QTRY_VERIFY(sheet());
        sheet()->periodChoice()->setCurrentIndex(4); // chosen days
        sheet()->firstDay()->setDate(QDate(2026, 5, 2));
        sheet()->lastDay()->setDate(QDate(2026, 5, 1));
        QVERIFY(m_desk->settle());
        QVERIFY(!sheet()->saveButton()->isEnabled());
    }

    void leadsFromAReferralToTheParticipantAndBack()
    {
        auto *page = go<ReferralsPage>(PageId::Referrals);
        page->table()->selectRow(0);
        page->table()->setFocus();
        const ParticipantId id = page->model()->row(page->table()->currentIndex()).participant;
        QTest::keyClick(page->table(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->window->currentPage(), PageId::Participants);
        QVERIFY(m_page->isPlaceBelowShown());
        QCOMPARE(m_page->person()->participant(), id);
        // A customer of this person opens as a referral.
        m_page->person()->lists()->setCurrent(u"customers"_s); // another list may have been left open
        QTableView *customers = m_page->person()->customers()->table();
        QTRY_VERIFY(customers->model()->rowCount() > 0);
        customers->selectRow(0);
        customers->setFocus();
        QTest::keyClick(customers, Qt::Key_Return);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->window->currentPage(), PageId::Referrals);
        QTRY_VERIFY(page->panel()->isOpen());
        page->panel()->close();
        go<ParticipantsPage>(PageId::Participants);
        QVERIFY(m_page->isPlaceBelowShown());
        m_page->setFocus();
        QTest::keyClick(keyboard(), Qt::Key_Escape);
        QVERIFY(m_desk->settle());
        QCOMPARE(m_desk->window->currentPage(), PageId::Referrals);
    }

    void saysWhatABondStandsOnAndWhatCounts()
    {
        auto *page = go<ReferralsPage>(PageId::Referrals);
        int converted = -1;
        for (int row = 0; row < page->model()->rowCount() && converted < 0; ++row) {
            const ReferralRow one = page->model()->row(page->model()->index(row, 0));
            if (one.converted && one.evidence.startsWith("promo-code"_L1))
                converted = row;
        }
        QVERIFY(converted >= 0);
        if (page->panel()->isOpen())
            page->panel()->close(); // Enter opens it
        page->table()->selectRow(converted);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Return);
        QVERIFY(m_desk->settle());
        auto *facts = page->panel()->findChild<ReferralFacts *>();
        QVERIFY(facts);
        const ReferralRow row = page->model()->row(page->table()->currentIndex());
        const auto all = [facts] { return facts->sentences().join(u'\n'); };
        QTRY_VERIFY2(all().contains(row.evidence.section(u' ', 1)), qPrintable(all()));
        const QString said = all();
        const auto details = m_desk->desk().history.referral(row.id).value();
        for (const PaymentSum &sum : details.payments)
            QVERIFY2(said.contains(formatMoney({sum.paid, sum.currency})), qPrintable(said));
        page->panel()->close();
    }

    void thePanelHoldsNothingOfAnotherRow()
    {
        auto *page = go<ReferralsPage>(PageId::Referrals);
        QVERIFY(page->model()->rowCount() > 3);
        page->table()->selectRow(0);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Return);
        for (int row = 1; row < 4; ++row) {
            // when the next row is opened before the answer about this one is there
            QTest::keyClick(page->table(), Qt::Key_Down);
            const auto facts = page->panel()->findChildren<ReferralFacts *>();
            QCOMPARE(facts.size(), 1);
            QVERIFY(page->panel()->content()->isAncestorOf(facts.constFirst()));
        }
        QVERIFY(m_desk->settle());
        auto *facts = page->panel()->findChild<ReferralFacts *>();
        const ReferralRow row = page->model()->row(page->table()->currentIndex());
        QCOMPARE(facts->referral(), row.id);
        page->panel()->close();
    }

    void filtersReferralsByEvidence()
    {
        auto *page = go<ReferralsPage>(PageId::Referrals);
        const int all = page->model()->rowCount();
        for (const QString &kind : {u"promo-code"_s, u"client-reference"_s, u"metadata"_s}) {
            QTest::keyClick(page->evidenceChoice(), Qt::Key_Down);
            QCOMPARE(page->evidenceChoice()->currentData().toString(), kind);
            const int shown = page->model()->rowCount();
            const auto rows = page->model()->rows();
            const auto expected = std::count_if(
                rows.begin(), rows.end(), [&kind](const ReferralRow &row) { return row.evidence.startsWith(kind); });
            QCOMPARE(shown, static_cast<int>(expected));
        }
        QTest::keyClick(page->evidenceChoice(), Qt::Key_Home);
        QCOMPARE(page->model()->rowCount(), all);
        QVERIFY2(!page->connectionChoice()->isVisible(), "one connection needs no telling apart");
    }

    void tellsConnectionsApart()
    {
        std::vector<Connection> connections(3);
        connections[0].id = ConnectionId{1};
        connections[0].name = u"berlin"_s;
        connections[0].mode = u"live"_s;
        connections[1].id = ConnectionId{2};
        connections[1].name = u"try"_s;
        connections[1].mode = u"test"_s;
        connections[2].id = ConnectionId{3};
        connections[2].name = u"paris"_s;
        connections[2].mode = u"live"_s;
        const ChipContent berlin = ConnectionLook::chip(connections, u"berlin"_s);
        const ChipContent paris = ConnectionLook::chip(connections, u"paris"_s);
        const ChipContent test = ConnectionLook::chip(connections, u"try"_s);
        QVERIFY(berlin.look.tone != paris.look.tone);
        QCOMPARE(test.look.tone, Tone::Warning);
        QVERIFY2(test.text != u"try"_s, "a word, not only a colour");
        QVERIFY(berlin.look.tone != Tone::Warning && paris.look.tone != Tone::Warning);
        QCOMPARE(ConnectionLook::chip(connections, u"gone"_s).look.tone, Tone::Neutral);
        connections.resize(2); // another one comes or goes: nobody changes colour
        QCOMPARE(ConnectionLook::chip(connections, u"berlin"_s).look.tone, berlin.look.tone);
        QComboBox box;
        ConnectionLook::fill(&box, connections);
        QCOMPARE(box.count(), 3);
        QVERIFY(box.isEnabled());
        ConnectionLook::fill(&box, {connections[0]});
        QVERIFY(box.isHidden());
    }
};

QTEST_MAIN(TestParticipantPage)
#include "tst_participantpage.moc"
