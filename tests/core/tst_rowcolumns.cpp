// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldedtexts.h"
#include "models/core/packednumbers.h"
#include "models/core/roworder.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace rd;

namespace {

QString randomText(std::mt19937 &dice)
{
    static const QStringList kPieces{u"a"_s, u"B"_s, u"an"_s, u"NN"_s, u"1"_s, u"9"_s, u"@"_s, u" "_s, u"\u00e4"_s,
        u"\u00c4"_s, u"\u00df"_s, u"\u0130"_s, u"\u65e5\u672c"_s, u"\U0001F600"_s, u"\u0393\u03a3"_s, u"-"_s};
    QString text;
    for (auto left = dice() % 7; left > 0; --left)
        text += kPieces[static_cast<qsizetype>(dice() % static_cast<unsigned>(kPieces.size()))];
    return text;
}

} // namespace

/// What tables of a million rows stand on: texts that are searched, orders of rows.
class TestRowColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTextsBackAndFindsThem()
    {
        std::mt19937 dice(7);
        FoldedTexts texts;
        std::vector<std::array<QString, 3>> rows;
        std::vector<std::array<QString, 3>> folded;
        // Several buffers.
        for (int i = 0; i < 40'000; ++i) {
            rows.push_back({randomText(dice), randomText(dice), randomText(dice)});
            std::array<std::string, 3> bytes;
            folded.emplace_back();
            for (std::size_t field = 0; field < 3; ++field) {
                bytes[field] = rows.back()[field].toStdString();
                folded.back()[field] = rows.back()[field].toCaseFolded();
            }
            texts.add(std::array<std::string_view, 3>{bytes[0], bytes[1], bytes[2]});
        }
        texts.finish();
        QCOMPARE(texts.size(), rows.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (unsigned field = 0; field < 3; ++field)
                QCOMPARE(texts.text(row, field), rows[row][field]);
        }
        for (const QString &needle : {u"a"_s, u"ann"_s, u"n1"_s, u"ss"_s, u"\u00e4"_s, u"\u672c"_s, u"bnn9"_s,
                 u"\u03b3\u03c3"_s, u"not there"_s, u"a-a"_s}) {
            for (const unsigned fields : {FoldedTexts::kAllFields, 1U, 2U, 6U}) {
                RowSet hits(rows.size(), false);
                texts.find(needle.toStdString(), fields, hits);
                for (std::size_t row = 0; row < rows.size(); ++row) {
                    bool expected = false;
                    for (unsigned field = 0; field < 3; ++field)
                        expected = expected || (((fields >> field) & 1U) != 0 && folded[row][field].contains(needle));
                    if (hits.has(row) != expected || texts.contains(row, needle.toStdString(), fields) != expected)
                        QFAIL(qPrintable(u"%1 in row %2"_s.arg(needle).arg(row)));
                }
            }
        }
    }
    void keepsLineEndsOfStrangeTexts()
    {
        FoldedTexts texts;
        texts.add(std::array<std::string_view, 2>{"One\nTwo", "three"});
        texts.add(std::array<std::string_view, 2>{"",
            "FOUR\x1f"
            "five"});
        texts.finish();
        QCOMPARE(texts.text(0, 0), u"One\nTwo"_s);
        QCOMPARE(texts.text(0, 1), u"three"_s);
        QCOMPARE(texts.text(1, 0), QString());
        QCOMPARE(texts.text(1, 1),
            u"FOUR\x1f"
            "five"_s);
    }
    void ordersLikeAStableSort()
    {
        std::mt19937_64 dice(11);
        for (const qint64 span : {qint64(1), qint64(50), qint64(1) << 31, std::numeric_limits<qint64>::max() / 2}) {
            std::vector<qint64> keys(5'000);
            for (qint64 &key : keys)
                key = static_cast<qint64>(dice() % static_cast<quint64>(span)) - span / 2;
            for (const bool descending : {false, true}) {
                std::vector<quint32> rows(keys.size());
                std::iota(rows.begin(), rows.end(), 0U);
                std::shuffle(rows.begin(), rows.end(), dice);
                rows.resize(4'000);
                auto expected = rows;
                std::stable_sort(expected.begin(), expected.end(),
                    [&](quint32 a, quint32 b) { return descending ? keys[a] > keys[b] : keys[a] < keys[b]; });
                auto byOwn = rows;
                std::vector<qint64> own;
                for (const quint32 row : rows)
                    own.push_back(keys[row]);
                orderRows(rows, keys, descending);
                QVERIFY(rows == expected);
                orderRowsByOwn(byOwn, own, descending);
                QVERIFY(byOwn == expected);
            }
        }
    }
    void packsNumbersOfAnySize()
    {
        using Limits = std::numeric_limits<qint64>;
        std::mt19937_64 dice(17);
        for (const int bits : {0, 1, 8, 9, 24, 33, 47, 56, 57, 64}) {
            // Whole blocks, and the beginning of one.
            for (const std::size_t count : {0U, 1U, 1'023U, 1'024U, 1'025U, 5'000U}) {
                PackedNumbers packed;
                std::vector<qint64> numbers;
                for (std::size_t i = 0; i < count; ++i) {
                    const quint64 drawn = bits == 0 ? 0 : dice() >> (64 - bits);
                    numbers.push_back(static_cast<qint64>(drawn - (quint64{1} << 40U)));
                }
                if (bits == 64 && count > 1)
                    numbers.insert(numbers.end(), {Limits::min(), Limits::max(), 0, -1});
                for (const qint64 number : numbers)
                    packed.add(number);
                packed.close();
                QCOMPARE(packed.size(), numbers.size());
                for (std::size_t i = 0; i < numbers.size(); ++i)
                    QCOMPARE(packed[i], numbers[i]);
                if (!numbers.empty()) {
                    const auto first = std::find(numbers.begin(), numbers.end(), numbers.back());
                    QVERIFY(packed.find(numbers.back()) == std::size_t(first - numbers.begin()));
                }
                QVERIFY(bits == 64 || !packed.find(Limits::max()));
            }
        }
    }
    void findsNumbersThatRise()
    {
        PackedNumbers ids;
        for (qint64 id = 10; id < 10'000; id += id % 3 + 1)
            ids.add(id);
        ids.close();
        for (qint64 id = 0; id < 10'010; ++id)
            QVERIFY2(ids.findRising(id) == ids.find(id), qPrintable(QString::number(id)));
        QVERIFY(!PackedNumbers().findRising(1));
    }
    void takesNoMoreRoomThanItsNumbersNeed()
    {
        PackedNumbers same;
        PackedNumbers rising;
        for (qint64 i = 0; i < 100'000; ++i) {
            same.add(7);
            rising.add(5'000'000'000 + i);
        }
        same.close();
        rising.close();
        QVERIFY2(same.bytes() < 8'000, qPrintable(QString::number(same.bytes())));
        QVERIFY2(rising.bytes() < 208'000, qPrintable(QString::number(rising.bytes())));
    }
    void ranksNumbers()
    {
        std::mt19937_64 dice(23);
        for (const quint64 span : {quint64(1), quint64(70), quint64(1) << 45U}) {
            PackedNumbers packed;
            std::vector<qint64> numbers;
            for (int i = 0; i < 4'000; ++i) {
                numbers.push_back(static_cast<qint64>(dice() % span) - 30);
                packed.add(numbers.back());
            }
            packed.close();
            const std::vector<quint32> ranks = rankNumbers(packed);
            auto sorted = numbers;
            std::sort(sorted.begin(), sorted.end());
            sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
            QCOMPARE(ranks.size(), numbers.size());
            for (std::size_t row = 0; row < numbers.size(); ++row)
                QCOMPARE(sorted[ranks[row]], numbers[row]);
        }
        QVERIFY(rankNumbers(PackedNumbers()).empty());
    }
    void ranksTextsByTheirBytes()
    {
        std::mt19937 dice(5);
        std::vector<std::string> texts{"", "partner", "partner 1", "partner 10", "partner 1"};
        for (int i = 0; i < 3'000; ++i)
            texts.push_back((i % 2 == 0 ? "partner number " : "") + randomText(dice).toStdString());
        const auto ranks = rankTexts(texts.size(), [&texts](std::size_t row) { return std::string_view(texts[row]); });
        QCOMPARE(ranks.size(), texts.size());
        auto sorted = texts;
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        for (std::size_t row = 0; row < texts.size(); ++row)
            QCOMPARE(sorted[ranks[row]], texts[row]);
        QVERIFY(rankTexts(0, [](std::size_t) { return std::string_view(); }).empty());
    }
    void setsOfRowsHaveNoRowsBeyondTheirEnd()
    {
        RowSet rows(130, true);
        QCOMPARE(rows.count(), 130U);
        rows.keepIf([](std::size_t row) { return row % 2 == 0; });
        QCOMPARE(rows.count(), 65U);
        RowSet some(130, false);
        some.add(0);
        some.add(1);
        some.add(128);
        rows.keep(some);
        std::vector<std::size_t> seen;
        rows.forEach([&seen](std::size_t row) { seen.push_back(row); });
        QCOMPARE(seen, (std::vector<std::size_t>{0, 128}));
        QCOMPARE(RowSet(0, true).count(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestRowColumns)
#include "tst_rowcolumns.moc"
