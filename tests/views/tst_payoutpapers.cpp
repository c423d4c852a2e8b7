// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/payoutdesk.h"
#include "views/support/reportsheet.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// What goes on paper about payouts, from the window: reports in each kind of file, tax numbers for invoices.
class TestPayoutPapers : public QObject {
    Q_OBJECT

    std::unique_ptr<PayoutDesk> m_full;

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<PayoutDesk>();
        QVERIFY(m_full->open());
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup()
    {
        const QString complaints = m_full->complaints();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }
    void cleanupTestCase() { m_full.reset(); }

    void aReportIsAFileOfTheKindThatWasChosen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("file");
        QTest::addColumn<QByteArray>("begins");
        for (int kind = 0; kind < 3; ++kind) {
            const QByteArray name = QByteArray::number(kind);
            QTest::newRow(QByteArray(name + " csv").constData()) << kind << 0 << QByteArray("\xef\xbb\xbf");
            QTest::newRow(QByteArray(name + " xlsx").constData()) << kind << 1 << QByteArray("PK");
            QTest::newRow(QByteArray(name + " pdf").constData()) << kind << 2 << QByteArray("%PDF");
        }
    }
    void aReportIsAFileOfTheKindThatWasChosen()
    {
        QFETCH(int, kind);
        QFETCH(int, file);
        QFETCH(QByteArray, begins);
        QVERIFY(m_full->command(u"Reports …"_s));
        m_full->command(u"Reports …"_s)->trigger();
        auto *sheet = m_full->openSheet<ReportSheet>();
        QVERIFY(sheet);
        QVERIFY2(!sheet->fromField()->isEnabled(), "everything has no days to choose");
        sheet->kindChoice()->setFocus();
        for (int i = 0; i < kind; ++i)
            QTest::keyClick(sheet->kindChoice(), Qt::Key_Down);
        sheet->fileChoice()->setFocus();
        for (int i = 0; i < file; ++i)
            QTest::keyClick(sheet->fileChoice(), Qt::Key_Down);
        const QString path = m_full->path(u"report-%1-%2"_s.arg(kind).arg(file));
        m_full->dialogs.fileAnswer = path;
        QSignalSpy saved(sheet, &ReportSheet::saved);
        QTest::mouseClick(sheet->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QCOMPARE(saved.count(), 1);
        QVERIFY2(bytesOf(path).startsWith(begins), bytesOf(path).left(20).toHex().constData());
        if (file == 0 && kind == 2)
            QVERIFY(bytesOf(path).count('\n') > 10);
    }
};

QTEST_MAIN(TestPayoutPapers)
#include "tst_payoutpapers.moc"
