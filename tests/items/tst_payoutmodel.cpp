// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of a batch from columns, against the same answered line by line.
#include "models/items/payoutmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

const Currency kEur = Currency::parse(u"EUR").value();

QString moneyText(const Money &money)
{
    return toDecimal(money) + u' ' + money.currency.code();
}

/// The same table, asked line by line.
class PlainModel : public PayoutModel {
public:
    PlainModel() : PayoutModel(moneyText) {}

protected:
    void keepWords(const QStringList &words, RowSet &rows) override { RowModel::keepWords(words, rows); }
    void keepHolding(const FieldTest &test, RowSet &rows) const override { RowModel::keepHolding(test, rows); }
    void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const override
    {
        RowModel::order(rows, column, order);
    }
    [[nodiscard]] QString searchTextOf(std::size_t source) const override
    {
        const PayoutRow &row = rows()[source];
        return QStringList{row.payout.participantName, row.payout.participantEmail, row.payout.reference,
            row.payout.providerId, row.destination, PayoutLines::detailOf(row)}
            .join(u'\n');
    }
    [[nodiscard]] int compare(std::size_t left, std::size_t right, int column) const override
    {
        const Payout &a = rows()[left].payout;
        const Payout &b = rows()[right].payout;
        switch (static_cast<PayoutColumn>(column)) {
        case PayoutColumn::Line:
        case PayoutColumn::Reference:
            return threeWay(a.line, b.line);
        case PayoutColumn::Amount:
            return threeWay(a.amount.minor, b.amount.minor);
        case PayoutColumn::State:
            return threeWay(static_cast<int>(a.state), static_cast<int>(b.state));
        default:
            break;
        }
        // By bytes, as ranks are made.
        const auto text = [&](std::size_t row) {
            return cell(row, column, Qt::DisplayRole).toString().toCaseFolded().toUtf8();
        };
        return threeWay(text(left), text(right));
    }
};

std::vector<PayoutRow> randomLines(int count)
{
    std::mt19937 dice(17);
    std::vector<PayoutRow> rows;
    for (int i = 0; i < count; ++i) {
        PayoutRow row;
        row.payout.id = PayoutId{4'000 + i};
        row.payout.line = i + 1;
        row.payout.reference = u"B-2026-0007-%1"_s.arg(i + 1, 5, 10, QChar(u'0'));
        const auto person = static_cast<int>(dice() % 900);
        row.payout.participantName = person % 4 == 0 ? QString() : u"Zoë %1"_s.arg(person);
        row.payout.participantEmail = u"Person%1@Example.org"_s.arg(person);
        row.payout.amount = {static_cast<qint64>(dice() % 9'000) + 1, kEur};
        row.payout.state = static_cast<PayoutState>(dice() % 6 + 1);
        row.payout.providerId = dice() % 3 == 0 ? u"po_%1"_s.arg(i) : QString();
        row.payout.reason = dice() % 5 == 0 ? u"Account closed"_s : QString();
        row.destination = u"…%1"_s.arg(dice() % 100);
        row.note = dice() % 7 == 0 ? u"Another participant has the same destination"_s : QString();
        if (dice() % 9 == 0)
            row.payout.deadline = fromUnixMs(1'790'000'000'000 + static_cast<qint64>(dice() % 400) * 86'400'000);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class TestPayoutModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersAsLineByLine_data()
    {
        QTest::addColumn<QString>("search");
        for (const char *search :
            {"", "zoë", "zoë 12", "PERSON7", "b-2026-0007-0012", "po_3", "closed", "another", "state:paid",
                "state:failed,returned", "-state:sent", "state:wai", "amount:>40", "amount:10..20", "-amount:<89.5",
                "line:<30", "participant:zoë", "destination:7", "detail:closed", "-detail:closed", "reference:00019",
                "currency:eur", "currency:usd", "claim-until:2026", "-claim-until:2027", "zoë state:paid amount:>50"})
            QTest::newRow(*search == '\0' ? "everything" : search) << QString::fromUtf8(search);
    }
    void answersAsLineByLine()
    {
        QFETCH(QString, search);
        PayoutModel model(moneyText);
        PlainModel plain;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (RowModel *one : {static_cast<RowModel *>(&model), static_cast<RowModel *>(&plain)})
            one->setFieldTerms(true);
        model.setRows(randomLines(1'500));
        plain.setRows(randomLines(1'500));
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                model.sort(column, order);
                plain.sort(column, order);
                model.setSearch(search);
                plain.setSearch(search);
                QVERIFY(!model.complaint());
                QCOMPARE(model.rowCount(), plain.rowCount());
                for (int row = 0; row < model.rowCount(); ++row)
                    QCOMPARE(model.source(row), plain.source(row));
                model.setSearch({});
                plain.setSearch({});
            }
        }
    }

    void findsLinesByTheirIds()
    {
        PayoutModel model(moneyText);
        model.setRows(randomLines(50));
        model.sort(int(PayoutColumn::Line), Qt::DescendingOrder);
        QCOMPARE(model.rowOfId(4'000), 49);
        QCOMPARE(model.rowOfId(77), -1);
        model.setFilter(word(PayoutState::Paid));
        QVERIFY(model.rowCount() > 0 && model.rowCount() < 50);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.row(model.index(row, 0)).payout.state, PayoutState::Paid);
    }

    /// What the window does with a hundred thousand lines: each within a few frames, however slow the machine is now.
    void aHundredThousandLinesAreQuick()
    {
        const auto lines = std::make_shared<const PayoutLines>(randomLines(100'000));
        PayoutModel model(moneyText);
        model.setFieldTerms(true);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer clock;
            qint64 longest = 0;
            const auto step = [&](const auto &work) {
                clock.start();
                work();
                longest = std::max(longest, clock.elapsed());
            };
            step([&] { model.setLines(lines); });
            for (int column = 0; column < model.columnCount(); ++column)
                step([&] { model.sort(column, Qt::DescendingOrder); });
            for (const QString &search : {u"z"_s, u"zo"_s, u"zoë 1"_s, u"state:paid amount:>20"_s, QString()})
                step([&] { model.setSearch(search); });
            best = std::min(best, longest);
        }
        qInfo("longest step: %lld ms", static_cast<long long>(best));
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QVERIFY(best < 1'000);
#else
        QVERIFY2(best <= 50, qPrintable(QString::number(best)));
#endif
    }
};

QTEST_GUILESS_MAIN(TestPayoutModel)
#include "tst_payoutmodel.moc"
