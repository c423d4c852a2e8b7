// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on paper: what is painted is recorded instead of printed.
#include "models/items/rowmodel.h"
#include "tests/fakes/patience.h"
#include "tests/views/fakedialogs.h"
#include "views/support/tableprint.h"
#include "views/theme/theme.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"

#include <QBuffer>
#include <QHeaderView>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

/// How a print ended: once, or not yet.
class Endings {
public:
    explicit Endings(TablePrint &print)
    {
        QObject::connect(
            &print, &TablePrint::finished, &print, [this](const Status &outcome) { m_ends.push_back(outcome); });
    }
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] const Status &first() const { return m_ends.front(); }

private:
    std::vector<Status> m_ends;
};

struct Painted {
    QString text;
    QPointF at;
    double width = 0;
};

/// Keeps the texts that a painter draws, page by page.
class Recorder : public QPaintEngine {
public:
    explicit Recorder(QList<QList<Painted>> &pages) : QPaintEngine(AllFeatures), m_pages(pages) {}
    bool begin(QPaintDevice *) override
    {
        m_pages.append(QList<Painted>());
        return true;
    }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        m_pages.last().append({item.text(), at, item.width()});
    }
    [[nodiscard]] Type type() const override { return User; }

private:
    QList<QList<Painted>> &m_pages;
};

/// Paper with the measures of a real one.
class Paper : public QPdfWriter {
public:
    explicit Paper(QIODevice *nowhere) : QPdfWriter(nowhere), m_engine(pages) { setResolution(300); }
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    bool newPage() override
    {
        pages.append(QList<Painted>());
        return true;
    }
    [[nodiscard]] QString textOf(qsizetype page) const
    {
        QStringList words;
        for (const Painted &one : pages.at(page))
            words += one.text.simplified();
        return words.join(u' ');
    }
    QList<QList<Painted>> pages;

private:
    mutable Recorder m_engine;
};

QString nameOf(int row)
{
    return u"Person-%1"_s.arg(row, 4, 10, QChar(u'0'));
}

} // namespace

class TestPrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void init()
    {
        m_model = std::make_unique<QStandardItemModel>();
        m_model->setHorizontalHeaderLabels({u"Name"_s, u"Note"_s, u"Amount"_s});
        m_model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_table = std::make_unique<ElidedTable>(u"People"_s);
        m_table->setItemDelegateForColumn(0, new TwoLineDelegate(items::CaptionRole, m_table.get()));
        m_table->setItemDelegateForColumn(2,
            new MoneyDelegate(
                [](const QModelIndex &index) -> std::optional<Money> {
                    return Money{index.row() * 100, Currency::parse(u"EUR").value()};
                },
                m_table.get()));
        m_table->setModel(m_model.get());
        m_buffer.open(QIODevice::WriteOnly);
        m_paper = std::make_shared<Paper>(&m_buffer);
    }
    void cleanup()
    {
        m_table.reset();
        m_paper.reset();
        m_buffer.close();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyRowIsOnPaperOnce()
    {
        fill(150);
        const auto outcome = print(all());
        QVERIFY(outcome);
        const qsizetype pages = m_paper->pages.size();
        QVERIFY2(pages > 1 && pages < 10, qPrintable(QString::number(pages)));
        QString everything;
        for (qsizetype page = 0; page < pages; ++page) {
            const QString text = m_paper->textOf(page);
            QVERIFY2(text.contains(u"People: Due"_s) && text.contains(u"Name"_s) && text.contains(u"Amount"_s),
                qPrintable(text));
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages)));
            QVERIFY(text.contains(u"As of noon"_s));
            everything += text + u' ';
        }
        for (int row = 0; row < 150; ++row) {
            QCOMPARE(everything.count(nameOf(row)), 1);
            QVERIFY(everything.contains(u"mail-%1@example.com"_s.arg(row)));
        }
        QVERIFY(everything.contains(u"149.00"_s)); // what a delegate says, not the empty text of the model
        QVERIFY(m_paper->textOf(0).contains(u"State: Due"_s));
        QVERIFY(m_paper->textOf(0).contains(u"Test mode"_s));
        QVERIFY(!m_paper->textOf(1).contains(u"State: Due"_s));
        QVERIFY(m_paper->textOf(pages - 1).contains(u"150 rows"_s));
        QVERIFY(!m_paper->textOf(0).contains(u"150 rows"_s));
    }

    void onlyWhatIsChosenAndShown()
    {
        fill(20);
        m_table->hideColumn(1);
        QVERIFY(print({3, 5}));
        QCOMPARE(m_paper->pages.size(), 1);
        const QString text = m_paper->textOf(0);
        QVERIFY(text.contains(nameOf(3)) && text.contains(nameOf(5)) && !text.contains(nameOf(4)));
        QVERIFY(!text.contains(u"Note"_s));
    }

    void columnsStandAsThePersonMovedThem()
    {
        fill(3);
        m_table->horizontalHeader()->moveSection(2, 0);
        QVERIFY(print(all()));
        QVERIFY(placeOf(u"Amount"_s).x() < placeOf(u"Name"_s).x());
    }

    void fromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        fill(3);
        QVERIFY(print(all()));
        QVERIFY(placeOf(u"Name"_s).x() > placeOf(u"Amount"_s).x());
    }

    /// Whatever stands in the cells: nothing leaves the paper, and no line lies on another.
    void longTextsStayInTheirCells_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("many words") << u"a rather long remark about somebody "_s.repeated(12);
        QTest::newRow("one word") << u"Donaudampfschifffahrtsgesellschaft"_s.repeated(8);
        QTest::newRow("nothing") << QString();
    }
    void longTextsStayInTheirCells()
    {
        QFETCH(QString, note);
        fill(40);
        for (int row = 0; row < 40; ++row)
            m_model->item(row, 1)->setText(note);
        QVERIFY(print(all()));
        for (const QList<Painted> &page : std::as_const(m_paper->pages)) {
            double lastName = 0;
            for (const Painted &one : page) {
                QVERIFY2(one.at.x() >= -1 && one.at.x() + one.width <= m_paper->width() + 1, qPrintable(one.text));
                QVERIFY2(one.at.y() <= m_paper->height(), qPrintable(one.text));
                if (!one.text.startsWith("Person-"_L1))
                    continue;
                QVERIFY(one.at.y() > lastName);
                lastName = one.at.y();
            }
        }
    }

    void aChangedTableIsNotHalfPrinted()
    {
        fill(2000);
        TablePrint print(*m_table, all(), {}, nullptr);
        const Endings finished(print);
        print.start(m_paper);
        QTRY_VERIFY(!m_paper->pages.isEmpty());
        m_model->clear(); // a reset
        QTRY_COMPARE(finished.size(), 1U);
        const auto outcome = finished.first();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    }

    void canBeCancelled()
    {
        fill(2000);
        TablePrint print(*m_table, all(), {}, nullptr);
        const Endings finished(print);
        print.start(m_paper);
        print.cancel();
        QTRY_COMPARE(finished.size(), 1U);
        QCOMPARE(finished.first().error().kind, ErrorKind::Cancelled);
    }

    void aPrinterThatTakesNothingIsTold()
    {
        fill(2);
        FakeDialogs dialogs;
        dialogs.printerAnswer = u"/nowhere/at/all.pdf"_s;
        std::shared_ptr<QPagedPaintDevice> printer;
        dialogs.choosePrinter(nullptr, {}, [&](const std::shared_ptr<QPagedPaintDevice> &given) { printer = given; });
        TablePrint print(*m_table, all(), {}, nullptr);
        const Endings finished(print);
        print.start(printer);
        printer.reset();
        QTRY_COMPARE(finished.size(), 1U);
        QCOMPARE(finished.first().error().kind, ErrorKind::Storage);
    }

private:
    void fill(int rows)
    {
        for (int row = 0; row < rows; ++row) {
            auto *name = new QStandardItem(nameOf(row));
            name->setData(u"mail-%1@example.com"_s.arg(row), items::CaptionRole);
            m_model->appendRow({name, new QStandardItem(u"ok"_s), new QStandardItem});
        }
    }
    [[nodiscard]] QList<int> all() const
    {
        QList<int> rows(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    Status print(const QList<int> &rows)
    {
        TablePrint print(*m_table, rows,
            {u"People: Due"_s, u"State: Due"_s, u"Test mode"_s, u"150 rows"_s, u"As of noon"_s}, nullptr);
        const Endings finished(print);
        print.start(m_paper);
        if (!QTest::qWaitFor([&finished] { return finished.size() > 0; }, 30'000))
            return fail(ErrorKind::Timeout, u"the printing does not end"_s);
        return finished.first();
    }
    [[nodiscard]] QPointF placeOf(const QString &text) const
    {
        for (const Painted &one : m_paper->pages.constFirst()) {
            if (one.text.contains(text))
                return one.at;
        }
        return {};
    }
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<ElidedTable> m_table;
    QBuffer m_buffer;
    std::shared_ptr<Paper> m_paper;
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
