// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are read in windows: what is asked for, what is kept, and what answers that come too late do.
#include "models/items/activitymodel.h"
#include "models/items/paymentmodel.h"
#include "models/items/recordmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <map>
#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

constexpr quint32 kMany = 200'000;

/// A list of activities whose rows are made as they are asked for; remembers every question.
class FakeLists final : public ListRepository {
public:
    std::vector<ListQuery> queries;
    std::vector<std::size_t> most;
    std::vector<CancelToken> tokens;
    std::size_t rowsRead = 0;
    quint32 count = kMany;
    std::optional<Error> error;

    Result<ListRows> find(const ListQuery &query, std::size_t limit, const CancelToken &cancel) override
    {
        queries.push_back(query);
        most.push_back(limit);
        tokens.push_back(cancel);
        if (error)
            return fail(*error);
        ListRows rows;
        rows.total = kMany;
        for (quint32 id = 1; id <= count && (limit == 0 || rows.ids.size() < limit); ++id)
            rows.ids.push_back(query.descending ? count + 1 - id : id);
        rows.sums.push_back({Mode::Live, {qint64{count}, Currency::parse(u"EUR").value()}});
        return rows;
    }
    Result<std::vector<Activity>> activities(const std::vector<quint32> &ids) override
    {
        rowsRead += ids.size();
        std::vector<Activity> rows;
        for (const quint32 id : ids) {
            Activity row;
            row.id = id;
            row.at = fromUnixMs(1'000 * qint64{id});
            row.kind = id % 2 == 0 ? u"sync"_s : u"import"_s;
            row.subject = u"subject %1"_s.arg(id);
            row.outcome = u"ok"_s;
            row.durationMs = id;
            rows.push_back(row);
        }
        return rows;
    }
    Result<std::vector<BookRecord>> records(const std::vector<quint32> &ids) override
    {
        return std::vector<BookRecord>(ids.size());
    }
    Result<std::vector<PaymentRow>> payments(const std::vector<quint32> &ids) override
    {
        return std::vector<PaymentRow>(ids.size());
    }
    Result<std::vector<ListedPayout>> payouts(const std::vector<quint32> &ids) override
    {
        return std::vector<ListedPayout>(ids.size());
    }
};

/// Background work that waits until the test lets it go.
class Works {
public:
    [[nodiscard]] WindowModel::Background door()
    {
        return [this](std::function<void()> work, std::function<void()> done) {
            m_waiting.emplace_back(std::move(work), std::move(done));
        };
    }
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }
    /// Does the oldest piece.
    void doOne()
    {
        auto [work, done] = std::move(m_waiting.front());
        m_waiting.pop_front();
        work();
        done();
    }
    /// The newest, before all that was there.
    void doLast()
    {
        auto [work, done] = std::move(m_waiting.back());
        m_waiting.pop_back();
        work();
        done();
    }
    /// Everything, and what follows from it.
    void doAll()
    {
        QCoreApplication::processEvents();
        while (!m_waiting.empty()) {
            doOne();
            QCoreApplication::processEvents();
        }
    }

private:
    std::deque<std::pair<std::function<void()>, std::function<void()>>> m_waiting;
};

} // namespace

class TestWindowModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_lists = std::make_unique<FakeLists>();
        m_works = std::make_unique<Works>();
        m_model = std::make_unique<ActivityModel>(*m_lists, m_works->door());
    }
    void cleanup() { m_model.reset(); }

    void keepsTheRulesOfModels()
    {
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_lists->count = 900;
        loadAll(900);
        m_model->setSearch(u"a"_s);
        m_lists->count = 450;
        m_works->doAll();
        QCOMPARE(m_model->rowCount(), 450);
        m_model->sort(int(ActivityColumn::When), Qt::AscendingOrder);
        m_works->doAll();
        m_model->setSearch(u"colour:blue"_s);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void asksForNothingBeforeItIsLoaded()
    {
        m_model->sort(int(ActivityColumn::When), Qt::DescendingOrder);
        m_model->setSearch(u"berlin"_s);
        QCOMPARE(m_works->size(), 0U);
        m_model->reload();
        m_works->doAll();
        QCOMPARE(m_lists->queries.front().words.size(), 1U);
    }

    /// The first screen comes before anything is counted.
    void showsTheFirstRowsAtOnce()
    {
        QSignalSpy found(m_model.get(), &WindowModel::found);
        m_model->reload();
        m_works->doOne();
        QCOMPARE(m_lists->most.front(), WindowModel::kBlockRows);
        QCOMPARE(m_model->rowCount(), int(WindowModel::kBlockRows));
        QVERIFY(!m_model->isWhole() && found.isEmpty());
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_works->doAll();
        QCOMPARE(m_model->rowCount(), int(kMany));
        QVERIFY(m_model->isWhole() && reset.isEmpty()); // what is shown stays where it is
        QCOMPARE(found.size(), 1);
        QCOMPARE(m_model->total(), qint64{kMany});
        QCOMPARE(m_model->shownTotals().size(), 1U);
        QCOMPARE(m_model->shownTotals().front().amount.minor, qint64{kMany});
    }

    /// However far a person scrolls, a window of the list is read and kept, never the list.
    void readsAndKeepsAWindow()
    {
        loadAll();
        m_lists->rowsRead = 0;
        QVERIFY(!textOf(100'000).isValid()); // asked for, not waited for
        m_works->doAll();
        QCOMPARE(textOf(100'000).toString(), u"subject 100000"_s);
        QCOMPARE(m_lists->rowsRead, WindowModel::kBlockRows);
        // Every row of 60 screens here and there.
        for (int screen = 0; screen < 60; ++screen) {
            for (int row = screen * 3'000; row < screen * 3'000 + 40; ++row)
                static_cast<void>(textOf(row));
            m_works->doAll();
            QCOMPARE(textOf(screen * 3'000 + 39).toString(), u"subject %1"_s.arg(kMany - quint32(screen) * 3'000 - 39));
        }
        QVERIFY2(m_lists->rowsRead <= 62 * 2 * WindowModel::kBlockRows, qPrintable(QString::number(m_lists->rowsRead)));
        QVERIFY(m_model->keptRows() <= WindowModel::kMostBlocks * WindowModel::kBlockRows);
    }

    /// Who drags the scroll bar over the whole list sees the end soon: what lies between is not read.
    void whatIsScrolledOverIsLeftOut()
    {
        loadAll();
        m_lists->rowsRead = 0;
        for (int row = 0; row < int(kMany); row += 1'000)
            static_cast<void>(textOf(row));
        m_works->doAll();
        QVERIFY2(m_lists->rowsRead <= 4 * WindowModel::kBlockRows, qPrintable(QString::number(m_lists->rowsRead)));
        QVERIFY(textOf(int(kMany) - 1'000).isValid());
    }

    void typingLeavesOldAnswersBehind()
    {
        loadAll();
        m_model->setSearch(u"a"_s);
        m_lists->count = 7; // the answer to the second one
        m_model->setSearch(u"ab"_s);
        QCOMPARE(m_model->rowCount(), int(kMany)); // until then those of before
        QVERIFY(m_lists->tokens.size() == 2); // nothing has run yet
        QSignalSpy found(m_model.get(), &WindowModel::found);
        m_works->doOne(); // of "a"
        QVERIFY(m_lists->tokens.back().isCancelled());
        QCOMPARE(m_model->rowCount(), int(kMany));
        m_works->doAll();
        QCOMPARE(m_model->rowCount(), 7);
        QCOMPARE(m_lists->queries.back().words.front().text, u"ab"_s);
        QVERIFY(!m_lists->tokens.back().isCancelled());
        QCOMPARE(found.size(), 1);
    }

    void blocksOfOtherRowsAreDropped()
    {
        loadAll();
        static_cast<void>(textOf(5'000)); // wanted
        QCoreApplication::processEvents();
        QCOMPARE(m_works->size(), 1U);
        m_model->sort(int(ActivityColumn::When), Qt::AscendingOrder);
        m_works->doLast(); // the first screen of the new order is there before the block of the old one
        QCOMPARE(m_model->idOfRow(0), 1);
        m_works->doAll();
        QCOMPARE(m_model->rowCount(), int(kMany));
        QVERIFY(!textOf(5'000).isValid() || textOf(5'000).toString() == u"subject 5001"_s);
        m_works->doAll();
        QCOMPARE(textOf(5'000).toString(), u"subject 5001"_s);
    }

    void askedAgainWithTheSameAnswerKeepsItsPlace()
    {
        loadAll();
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->reload();
        m_works->doAll();
        QVERIFY(reset.isEmpty());
        QVERIFY(!changed.isEmpty()); // the same rows may say something else
        m_lists->count = kMany - 1;
        m_model->reload();
        m_works->doAll();
        QCOMPARE(reset.size(), 1);
    }

    void findsRowsByTheirIds()
    {
        loadAll();
        QCOMPARE(m_model->rowOfId(kMany), 0);
        QCOMPARE(m_model->rowOfId(1), int(kMany) - 1);
        QCOMPARE(m_model->rowOfId(qint64{1} << 33), -1);
        QCOMPARE(m_model->index(4, 0).data(IdRole).toLongLong(), qint64{kMany} - 4);
        QVERIFY(m_works->size() == 0); // ids are known without any row
        const auto runs = m_model->runsOf({kMany, kMany - 1, 1, 900'000});
        QCOMPARE(runs.size(), 2U);
        QVERIFY(runs.front() == std::pair(0, 1));
        QVERIFY(runs.back() == std::pair(int(kMany) - 1, int(kMany) - 1));
    }

    void termsBecomeConditions()
    {
        loadAll();
        m_model->setFilter(u"sync"_s, {});
        m_model->setSearch(u"Kind:\"payout b\" -duration:>1.5 when:2026-05 Acme outcome:part"_s);
        m_works->doAll();
        const ListQuery query = m_lists->queries.back();
        QCOMPARE(query.terms.size(), 5U);
        QCOMPARE(query.terms[0].field, u"kind"_s); // of the filter
        QCOMPARE(query.terms[0].texts, QStringList{u"sync"_s});
        QCOMPARE(query.terms[1].texts, QStringList{u"batch"_s}); // what people read becomes what is stored
        QVERIFY(query.terms[1].match == ListTerm::Match::Equals);
        QCOMPARE(query.terms[2].field, u"duration"_s);
        QVERIFY(query.terms[2].isNot);
        QCOMPARE(query.terms[2].spans.front().first, 1'500'001);
        const auto may = timeRange(u"2026-05"_s, QTimeZone::systemTimeZone()).value();
        QVERIFY((query.terms[3].spans == std::vector<std::pair<qint64, qint64>>{{may.from, may.to - 1}}));
        QCOMPARE(query.terms[4].texts, QStringList{u"partly"_s});
        QCOMPARE(query.words.size(), 1U);
        QCOMPARE(query.words.front().text, u"acme"_s);
        QCOMPARE(query.words.front().typed, u"Acme"_s);
    }

    void wordsAreFoundInWhatPeopleRead()
    {
        m_model->setSearch(u"stopped"_s);
        m_model->reload();
        m_works->doAll();
        const ListWord word = m_lists->queries.back().words.front();
        const auto codes = std::find_if(
            word.codes.begin(), word.codes.end(), [](const auto &one) { return one.first == u"outcome"_s; });
        QVERIFY(codes != word.codes.end());
        QCOMPARE(codes->second, QStringList{u"cancelled"_s});
    }

    void halfAQuestionShowsNothing()
    {
        loadAll();
        const std::size_t asked = m_lists->queries.size();
        m_model->setSearch(u"colour:blue"_s);
        QVERIFY(m_model->complaint());
        QCOMPARE(m_model->rowCount(), 0);
        m_works->doAll();
        QCOMPARE(m_lists->queries.size(), asked);
        m_model->setSearch({});
        QVERIFY(!m_model->complaint());
        m_works->doAll();
        QCOMPARE(m_model->rowCount(), int(kMany));
    }

    void errorsAreTold()
    {
        m_lists->error = Error{ErrorKind::Storage, u"gone"_s, {}, {}, false, 0, {}};
        QSignalSpy failed(m_model.get(), &WindowModel::failed);
        m_model->reload();
        m_works->doAll();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!m_model->isWhole());
    }

    /// For files and paper: any rows, wherever they lie, in one reading.
    void rowsCanBeHeld()
    {
        loadAll();
        m_lists->rowsRead = 0;
        std::vector<std::size_t> scattered;
        for (std::size_t row = 0; row < kMany; row += 997)
            scattered.push_back(row);
        bool isThere = false;
        m_model->load(scattered, m_model.get(), [&](const Status &read) { isThere = read.has_value(); });
        QVERIFY(!isThere);
        m_works->doAll();
        QVERIFY(isThere);
        QCOMPARE(m_lists->rowsRead, scattered.size());
        for (const std::size_t row : scattered) {
            QCOMPARE(m_model->fileCell(row, {u"About"_s, false, int(ActivityColumn::Subject), 0}),
                u"subject %1"_s.arg(kMany - row));
        }
        QCOMPARE(m_works->size(), 0U);
        // The same rows, looked at again: they stay for whoever writes them.
        m_model->reload();
        m_works->doAll();
        QCOMPARE(m_model->fileCell(scattered.back(), {{}, false, int(ActivityColumn::Subject), 0}),
            u"subject %1"_s.arg(kMany - scattered.back()));
    }

    void rowsThatChangedAreNotWritten()
    {
        loadAll();
        std::optional<Status> outcome;
        m_model->load({3, 4}, m_model.get(), [&](const Status &read) { outcome = read; });
        m_lists->count = 10;
        m_model->reload();
        m_works->doLast(); // other rows come before those that were asked for
        QCOMPARE(m_model->rowCount(), 10);
        QVERIFY(!outcome);
        m_works->doAll();
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().kind, ErrorKind::Conflict);
    }

    void nothingFollowsAModelThatIsGone()
    {
        m_model->reload();
        m_model.reset();
        m_works->doAll(); // must not touch it
        QCOMPARE(m_lists->tokens.size(), 1U);
        QVERIFY(m_lists->tokens.back().isCancelled());
    }

    void everyColumnGivesAnOrder()
    {
        PaymentModel payments(*m_lists, m_works->door(), [](const Money &) { return QString(); });
        payments.reload();
        m_works->doAll();
        const std::size_t asked = m_lists->queries.size();
        payments.sort(int(PaymentColumn::Amount), Qt::AscendingOrder);
        m_works->doAll();
        QCOMPARE(m_lists->queries.size(), asked + 1); // no first screen: all have to be looked at
        QCOMPARE(payments.sortColumn(), int(PaymentColumn::Amount));
        RecordModel records(*m_lists, m_works->door(), [](const Money &) { return QString(); });
        records.reload();
        m_works->doAll();
        for (WindowModel *model : {static_cast<WindowModel *>(&payments), static_cast<WindowModel *>(&records),
                 static_cast<WindowModel *>(m_model.get())}) {
            model->reload();
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                    model->sort(column, order);
                    m_works->doAll();
                    QVERIFY2(!m_lists->queries.back().orderBy.isEmpty(), qPrintable(QString::number(column)));
                    QCOMPARE(m_lists->queries.back().descending, order == Qt::DescendingOrder);
                    QCOMPARE(model->sortColumn(), column);
                }
            }
        }
    }

    /// Words are stored in English and read in the person's language.
    void storedWordsStandByWhatIsRead()
    {
        m_model->reload();
        m_model->sort(int(ActivityColumn::Kind), Qt::AscendingOrder);
        m_works->doAll();
        const std::map<QString, qint64> kinds = m_lists->queries.back().orderPlaces;
        QCOMPARE(kinds.size(), static_cast<std::size_t>(ActivityModel::kinds().size()));
        for (const auto &[a, placeOfA] : kinds) {
            for (const auto &[b, placeOfB] : kinds)
                QCOMPARE(placeOfA < placeOfB,
                    ActivityModel::kindText(a).toCaseFolded() < ActivityModel::kindText(b).toCaseFolded());
        }
        QVERIFY(kinds.at(u"batch"_s) > kinds.at(u"issue"_s)); // "Payout batch", "Issuing rewards"
        m_model->sort(int(ActivityColumn::Subject), Qt::AscendingOrder);
        m_works->doAll();
        QVERIFY(m_lists->queries.back().orderPlaces.empty());
        QVERIFY(!m_lists->queries.back().orderText); // they read as they are stored
        m_model->setDetailText([](const QString &english) { return QString(u"~"_s + english); });
        for (const auto &[column, stored, read] :
            {std::tuple(ActivityColumn::Subject, u"decision\nreject"_s, u"~reject"_s),
                std::tuple(ActivityColumn::Subject, u"issue\ndue"_s, u"~due"_s),
                std::tuple(ActivityColumn::Subject, u"sync\nreject"_s, u"reject"_s), // the name of a connection
                std::tuple(ActivityColumn::Subject, u"import\ntwo\nlines"_s, u"two\nlines"_s),
                std::tuple(ActivityColumn::Detail, u"3 rewards"_s, u"~3 rewards"_s)}) {
            m_model->sort(int(ActivityColumn::When), Qt::AscendingOrder);
            m_model->sort(int(column), Qt::AscendingOrder);
            m_works->doAll();
            QVERIFY(m_lists->queries.back().orderText);
            QCOMPARE(m_lists->queries.back().orderText(stored), read);
        }
        m_model->sort(int(ActivityColumn::Kind), Qt::AscendingOrder);
        m_works->doAll();
        QVERIFY(!m_lists->queries.back().orderText);
        RecordModel records(*m_lists, m_works->door(), [](const Money &) { return QString(); });
        records.reload();
        records.sort(int(RecordColumn::Kind), Qt::AscendingOrder);
        m_works->doAll();
        const std::map<QString, qint64> events = m_lists->queries.back().orderPlaces;
        // What an import changed about one person stands where it reads.
        QVERIFY(events.at(u"68 e-mail"_s) < events.at(u"68 state"_s));
        QVERIFY(events.at(u"68 e-mail"_s) != events.at(u"68"_s));
    }

    void linesSayHowTheyWent()
    {
        QCOMPARE(ActivityModel::outcomeCode(u"ok"_s), u"succeeded"_s);
        QCOMPARE(ActivityModel::durationText(21'800), u"21.8 s"_s);
        for (const QString &kind : ActivityModel::kinds())
            QVERIFY2(ActivityModel::kindText(kind) != kind, qPrintable(kind));
        for (const QString &outcome : ActivityModel::outcomes())
            QVERIFY2(ActivityModel::outcomeText(outcome) != outcome, qPrintable(outcome));
    }

    void everyRecordHasWords()
    {
        std::set<EntryKind> seen;
        for (const EntryKind kind : RecordModel::kindsOf(RecordModel::Group::All)) {
            QVERIFY2(RecordModel::kindText(kind) != word(kind), qPrintable(word(kind)));
            QVERIFY2(seen.insert(kind).second, qPrintable(word(kind)));
        }
        for (int number = 1; number < 100; ++number) {
            const auto kind = static_cast<EntryKind>(number);
            QCOMPARE(seen.contains(kind), word(kind) != u"unknown"_s);
        }
    }

private:
    [[nodiscard]] QVariant textOf(int row) const { return m_model->index(row, int(ActivityColumn::Subject)).data(); }
    void loadAll(int count = int(kMany))
    {
        m_model->reload();
        m_works->doAll();
        QCOMPARE(m_model->rowCount(), count);
    }

    std::unique_ptr<FakeLists> m_lists;
    std::unique_ptr<Works> m_works;
    std::unique_ptr<ActivityModel> m_model;
};

QTEST_GUILESS_MAIN(TestWindowModel)
#include "tst_windowmodel.moc"
