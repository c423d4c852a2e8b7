// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/foldedtexts.h"
#include "models/core/inparts.h"
#include "models/core/lastmade.h"
#include "models/core/packednumbers.h"
#include "models/core/roworder.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <numeric>
#include <random>
#include <thread>

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

/// Texts of so many rows; of one of them another one.
FoldedTexts someTexts(int rows, int changed, const FoldedTexts *former)
{
    FoldedTexts texts;
    if (former != nullptr)
        texts.keepOnceWith(*former);
    for (int row = 0; row < rows; ++row) {
        const std::string name = (row == changed ? "Somebody " : "Partner ") + std::to_string(row);
        texts.add(std::array<std::string_view, 1>{name});
    }
    texts.finish();
    return texts;
}

PackedNumbers someNumbers(qint64 rows, qint64 changed, const PackedNumbers *former)
{
    PackedNumbers numbers;
    if (former != nullptr)
        numbers.keepOnceWith(*former);
    for (qint64 row = 0; row < rows; ++row)
        numbers.add(row == changed ? row + 2'000 : row * 3);
    numbers.close();
    return numbers;
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
    void keepsEqualTextsOnce()
    {
        constexpr int kRows = 70'000; // two parts and a piece
        FoldedTexts same;
        {
            const FoldedTexts former = someTexts(kRows, -1, nullptr);
            same = someTexts(kRows, -1, &former);
            QVERIFY(same.isOneWith(former));
            QVERIFY(!someTexts(kRows, -1, nullptr).isOneWith(former)); // as equal, but for itself
            const FoldedTexts more = someTexts(kRows + 1, -1, &former);
            QVERIFY(!more.isOneWith(former));
            QCOMPARE(more.text(kRows, 0), u"Partner 70000"_s);
            const FoldedTexts other = someTexts(kRows, 40'000, &former);
            QVERIFY(!other.isOneWith(former));
            for (const int row : {0, 39'999, 40'001, kRows - 1})
                QCOMPARE(other.text(static_cast<std::size_t>(row), 0), former.text(static_cast<std::size_t>(row), 0));
            QCOMPARE(other.text(40'000, 0), u"Somebody 40000"_s);
            QCOMPARE(former.text(40'000, 0), u"Partner 40000"_s);
            RowSet hits(kRows, false);
            other.find("somebody", FoldedTexts::kAllFields, hits);
            QCOMPARE(hits.count(), 1U);
            QVERIFY(hits.has(40'000));
        }
        QCOMPARE(same.text(69'999, 0), u"Partner 69999"_s); // whoever had it first may go
    }
    void keepsEqualNumbersOnce()
    {
        constexpr qint64 kRows = 5'000;
        PackedNumbers same;
        {
            const PackedNumbers former = someNumbers(kRows, -1, nullptr);
            same = someNumbers(kRows, -1, &former);
            QVERIFY(same.isOneWith(former));
            QVERIFY(!someNumbers(kRows, -1, nullptr).isOneWith(former));
            QVERIFY(!someNumbers(kRows + 1, -1, &former).isOneWith(former));
            QVERIFY(!someNumbers(kRows - 1, -1, &former).isOneWith(former));
            const PackedNumbers other = someNumbers(kRows, 3'000, &former);
            QVERIFY(!other.isOneWith(former));
            QCOMPARE(other[3'000], 5'000);
            QCOMPARE(former[3'000], 9'000);
            for (const std::size_t row : {0U, 2'999U, 3'001U, 4'999U})
                QCOMPARE(other[row], former[row]);
        }
        QCOMPARE(same[4'999], 14'997);
    }
    void equalPartsKeepTheirOwnCapitals()
    {
        FoldedTexts former;
        former.add(std::array<std::string_view, 1>{"\xc3\x84rger"});
        former.finish();
        FoldedTexts texts;
        texts.keepOnceWith(former);
        texts.add(std::array<std::string_view, 1>{"\xc3\xa4rger"});
        texts.finish();
        QVERIFY(texts.isOneWith(former));
        QCOMPARE(former.text(0, 0), u"\u00c4rger"_s);
        QCOMPARE(texts.text(0, 0), u"\u00e4rger"_s);
    }
    void findsWholeTextsWhateverSpacesTheyHave()
    {
        FoldedTexts texts;
        texts.add(std::array<std::string_view, 2>{"Ann  Lee", "x"});
        texts.add(std::array<std::string_view, 2>{"Ann\xc2\xa0Lee", "x"});
        texts.add(std::array<std::string_view, 2>{"Ann Lee", "x"});
        texts.add(std::array<std::string_view, 2>{"Ann Leeds", "ann lee"});
        texts.add(std::array<std::string_view, 2>{"Lee\x1f"
                                                  "Ann Lee",
            "x"});
        texts.finish();
        QList<bool> found;
        for (std::size_t row = 0; row < texts.size(); ++row)
            found += texts.isOneOf(row, "ann lee", 1);
        QCOMPARE(found, (QList<bool>{true, true, true, false, true}));
        QVERIFY(texts.isOneOf(3, "ann lee", 2));
    }
    void knowsTheLastOneWhileSomebodyHasIt()
    {
        LastMade<int> last;
        QVERIFY(!last.get());
        auto made = std::make_shared<int>(7);
        last.set(made);
        QCOMPARE(*last.get(), 7);
        made.reset();
        QVERIFY(!last.get());
    }
    void doesEachPartOnce()
    {
        QCOMPARE(partsOf(0), 0U);
        QCOMPARE(partsOf(kPartRows), 1U);
        QCOMPARE(partsOf(kPartRows + 1), 2U);
        QCOMPARE(rowsOfPart(1, kPartRows + 5), (std::pair<std::size_t, std::size_t>(kPartRows, kPartRows + 5)));
        for (const std::size_t parts : {0U, 1U, 15U, 16U, 500U}) {
            std::vector<std::atomic<int>> times(parts);
            inParts(parts, [&times](std::size_t part) { ++times[part]; });
            for (const auto &one : times)
                QCOMPARE(one.load(), 1);
        }
        // Who calls from several threads at a time waits for their own parts alone.
        std::atomic<int> sum = 0;
        std::vector<std::thread> callers;
        for (int i = 0; i < 4; ++i)
            callers.emplace_back([&sum] {
                for (int round = 0; round < 50; ++round)
                    inParts(40, [&sum](std::size_t) { ++sum; });
            });
        for (std::thread &caller : callers)
            caller.join();
        QCOMPARE(sum.load(), 4 * 50 * 40);
    }
    void findsInPartsWhatItFindsInAll()
    {
        // Enough rows for two threads.
        constexpr std::size_t kRows = 700'000;
        FoldedTexts texts;
        std::size_t expected = 0;
        for (std::size_t row = 0; row < kRows; ++row) {
            const std::string text = "row " + std::to_string(row) + " of many";
            expected += text.find("77") != std::string::npos ? 1 : 0;
            texts.add(std::array<std::string_view, 1>{text});
        }
        texts.finish();
        RowSet hits(kRows, false);
        texts.find("77", FoldedTexts::kAllFields, hits);
        QCOMPARE(hits.count(), expected);
        hits.forEach([&texts](std::size_t row) { QVERIFY(texts.folded(row, 0).find("77") != std::string_view::npos); });
        RowSet all(kRows, false);
        texts.find("", FoldedTexts::kAllFields, all);
        QCOMPARE(all.count(), kRows);
    }
    void setsOfRowsAreChangedInParts()
    {
        RowSet rows(200, false);
        rows.add(70);
        std::vector<std::size_t> asked;
        rows.addIf(64, 130, [&asked](std::size_t row) {
            asked.push_back(row);
            return row % 2 == 1;
        });
        QCOMPARE(asked.size(), 65U); // not the one that is there
        QCOMPARE(rows.count(), 34U);
        QCOMPARE(rows.countIn(64, 128), 33U);
        QVERIFY(rows.has(70) && rows.has(129) && !rows.has(63) && !rows.has(131));
        rows.keepIf(64, 128, [](std::size_t row) { return row > 100; });
        QCOMPARE(rows.countIn(64, 128), 14U);
        QVERIFY(rows.has(129));
        std::vector<std::size_t> seen;
        rows.forEachIn(128, 200, [&seen](std::size_t row) { seen.push_back(row); });
        QCOMPARE(seen, std::vector<std::size_t>{129});
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
