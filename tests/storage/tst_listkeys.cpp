// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listkeys.h"

#include "models/storage/database.h"
#include "tests/core/seed.h"
#include "tests/storage/fixture.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace rd;
using namespace rd::storage;
using namespace Qt::StringLiterals;

namespace {

constexpr bool kIsWatched =
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    true;
#else
    false;
#endif

/// Kilobytes; the most there have been so far where `name` is VmHWM, now where it is VmRSS. 0 where the system does not
/// say.
qint64 memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    const QByteArray title = QByteArray(name).append(':');
    for (const QByteArray &line : lines) {
        if (line.startsWith(title))
            return line.mid(title.size()).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

/// The highest mark begins anew; false where the system does not let it.
bool forgetPeak()
{
    QFile marks(u"/proc/self/clear_refs"_s);
    return marks.open(QIODevice::WriteOnly) && marks.write("5") == 1;
}

} // namespace

/// Rows in the order of texts (ListKeys), against an order that is written plainly.
class TestListKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Database::open(m_directory.filePath(u"keys.sqlite"_s), Database::Access::Write);
        RD_OK(opened);
        m_db = *std::move(opened);
    }

    /// What is kept of a row is the number of its text, then its place: of a million rows not a third of what their
    /// texts with all that belongs to sorting them would take. The first test: memory that others have given back hides
    /// what it takes.
    void fewTextsOfManyRowsTakeLittle()
    {
        if (kIsWatched)
            QSKIP("the sanitizers keep more than the program does");
        if (memory("VmHWM") == 0 || !forgetPeak())
            QSKIP("the system does not tell how much memory there was");
        constexpr qint64 kRows = 1'000'000;
        const qint64 before = memory("VmRSS");
        const std::vector<quint32> ids =
            ordered("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
                    "SELECT i, 'target ' || (i * 7919 % 30000) || ' of ' || (i * 7919 % 30000) FROM n",
                false);
        const qint64 bytes = (memory("VmHWM") - before) * 1024;
        QCOMPARE(ids.size(), std::size_t(kRows));
        qInfo("%lld bytes a row at most", static_cast<long long>(bytes / kRows));
        QVERIFY2(bytes < 40 * kRows, qPrintable(u"%1 bytes a row"_s.arg(bytes / kRows)));
    }

    void textsOfEverySort_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("up") << false;
        QTest::newRow("down") << true;
    }
    void textsOfEverySort()
    {
        QFETCH(const bool, descending);
        QRandomGenerator random(tests::printedSeed());
        const QStringList beginnings{u""_s, u"target "_s, u"TARGET "_s, u"Zähler "_s, u"ÄRGER "_s, QString(150, u'x'),
            QString(159, u'é'), u"日本 "_s, QString(300, u'y')};
        QStringList texts;
        for (int i = 0; i < 30'000; ++i) {
            QString text = beginnings[random.bounded(static_cast<int>(beginnings.size()))];
            for (int more = random.bounded(4); more > 0; --more)
                text += QChar(u'a' + random.bounded(3));
            texts << (random.bounded(3) == 0 ? text + QString::number(random.bounded(20'000)) : text);
        }
        RD_OK(m_db->execute("DROP TABLE IF EXISTS t; CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)"));
        RD_OK(m_db->execute("BEGIN"));
        for (const QString &text : std::as_const(texts))
            RD_OK(m_db->run("INSERT INTO t (name) VALUES (?1)", text));
        RD_OK(m_db->execute("COMMIT"));

        const std::vector<quint32> ids = ordered("SELECT id, name FROM t ORDER BY id", descending);

        std::vector<std::string> keys;
        for (const QString &text : std::as_const(texts))
            keys.push_back(text.toCaseFolded().toStdString().substr(0, 160));
        std::vector<quint32> wanted(keys.size());
        std::iota(wanted.begin(), wanted.end(), 1U);
        std::stable_sort(wanted.begin(), wanted.end(),
            [&](quint32 a, quint32 b) { return descending ? keys[b - 1] < keys[a - 1] : keys[a - 1] < keys[b - 1]; });
        QVERIFY(ids == wanted);
    }

    /// Where hardly any text comes again they are no longer looked for: those that do still stand together.
    void manyTextsOfWhichFewComeAgain()
    {
        const auto text = [](qint64 row) { return row * 7919 % 700'001; };
        const std::vector<quint32> ids =
            ordered("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 900000) "
                    "SELECT i, printf('row %07d', i * 7919 % 700001) FROM n",
                true);
        std::vector<quint32> wanted(900'000);
        std::iota(wanted.begin(), wanted.end(), 1U);
        std::stable_sort(wanted.begin(), wanted.end(), [&text](quint32 a, quint32 b) { return text(b) < text(a); });
        QVERIFY(ids == wanted);
    }

    void noRowsAndOneRow()
    {
        QVERIFY(ordered("SELECT 1, 'a' WHERE 0", false).empty());
        QVERIFY(ordered("SELECT 7, 'a'", true) == std::vector<quint32>{7});
        QVERIFY((ordered("VALUES (7, 'b'), (8, 'B'), (9, '')", false) == std::vector<quint32>{9, 7, 8}));
    }

private:
    /// The ids (first column) in the order of the texts (second column).
    std::vector<quint32> ordered(const char *sql, bool descending)
    {
        ListOrder order;
        order.key = "name";
        order.how = ListOrder::Key::LongTexts;
        ListKeys keys(order);
        std::vector<quint32> ids;
        Statement row(*m_db, sql);
        while (row.next()) {
            ids.push_back(static_cast<quint32>(row.integer(0)));
            keys.take(row, 1);
        }
        if (!row.status() || !keys.order(*m_db, ids, descending))
            return {};
        return ids;
    }

    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TestListKeys)
#include "tst_listkeys.moc"
