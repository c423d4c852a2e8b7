// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet of the window: all that is reached by keyboard has a name for assistive technology, and no text is cut,
// also with words a third longer, in Arabic letters, and from the right to the left.
#include "models/services/handissue.h"
#include "tests/views/arabicwords.h"
#include "tests/views/cuttexts.h"
#include "tests/views/pseudotranslator.h"
#include "tests/views/sheetmakers.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/moneyedit.h"
#include "views/widgets/moneylist.h"
#include "views/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>

#include <typeinfo>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

class TestSheets : public QObject {
    Q_OBJECT

    [[nodiscard]] std::vector<RewardId> rewards(RewardState state, std::size_t most) const
    {
        return m_makers->rewards(state, most);
    }
    /// In front and at rest.
    QDialog *openSheet(const QString &name)
    {
        QDialog *sheet = m_makers->all().at(name)();
        if (!sheet)
            return nullptr;
        m_opened.insert(name, QString::fromLatin1(typeid(*sheet).name()));
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        if (!sheet->isVisible())
            sheet->open();
        return QTest::qWaitForWindowActive(sheet, 30'000) && m_full->settle() ? sheet : nullptr;
    }
    void eachSheet()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, maker] : m_makers->all())
            QTest::newRow(qPrintable(name)) << name;
    }
    /// The classes of windows that open over the main one, by what the sources say they are made of.
    static QStringList sheetClasses()
    {
        static const QRegularExpression kClass(
            u"^class (\\w+)(?: final)? : public (\\w+)"_s, QRegularExpression::MultilineOption);
        std::map<QString, QString> bases;
        QDirIterator sources(
            QStringLiteral(RD_SOURCE_DIR "/views"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            if (!source.open(QIODevice::ReadOnly))
                return {};
            const QString text = QString::fromUtf8(source.readAll());
            for (auto found = kClass.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch one = found.next();
                bases[one.captured(1)] = one.captured(2);
            }
        }
        QStringList classes;
        for (const auto &[name, base] : bases) {
            QString above = base;
            while (bases.contains(above))
                above = bases.at(above);
            if (above == "QDialog"_L1)
                classes += name;
        }
        return classes;
    }
    /// Whether typeid's name of a class, which every compiler writes in its own way, is that of this one.
    static bool isNamed(const QString &type, const QString &name)
    {
        return type.endsWith(u"::"_s + name) || type.contains(QString::number(name.size()) + name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        m_makers = std::make_unique<SheetMakers>(*m_full);
        QVERIFY(m_full->show());
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup()
    {
        QVERIFY(m_full->tidyUp());
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void cleanupTestCase()
    {
        m_full->window.reset();
        m_makers.reset();
        m_full.reset();
    }

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
        QApplication::removeTranslator(&longWords);
        ArabicWords arabic;
        sheet = openSheet(name);
        QVERIFY(sheet);
        cut = cutTexts(sheet) + widerThanTheirPlace(sheet);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY(m_full->tidyUp());
    }

    /// Who adds a sheet adds it to sheetmakers.h, too.
    void noSheetIsForgotten()
    {
        for (const auto &[name, maker] : m_makers->all()) {
            if (m_opened.contains(name))
                continue;
            QVERIFY2(openSheet(name), qPrintable(name));
            QVERIFY(m_full->tidyUp());
        }
        const QStringList opened = m_opened.values();
        const QStringList classes = sheetClasses();
        QVERIFY2(classes.size() > 40, "the sources are read");
        // Only what is made of them is shown.
        const QStringList bases{u"Sheet"_s, u"PaperSheet"_s, u"ColumnsSheet"_s};
        QStringList forgotten;
        for (const QString &name : classes) {
            const auto isIt = [&name](const QString &type) { return isNamed(type, name); };
            if (!bases.contains(name) && std::none_of(opened.begin(), opened.end(), isIt))
                forgotten += name;
        }
        QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u' ')));
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
        const std::vector<RewardId> ids = m_makers->approved(2);
        QCOMPARE(ids.size(), std::size_t{2});
        auto *sheet = new HandIssueSheet(m_full->session(), ids, m_full->window.get());
        sheet->open();
        QVERIFY(QTest::qWaitForWindowActive(sheet, 30'000));
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
        QVERIFY(QTest::qWaitForWindowActive(sheet, 30'000));
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
    std::unique_ptr<SheetMakers> m_makers;
    QHash<QString, QString> m_opened; ///< names, and of which class they are
};

QTEST_MAIN(TestSheets)
#include "tst_sheets.moc"
