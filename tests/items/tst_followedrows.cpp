// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that somebody has chosen, followed through whatever becomes of the table.
#include "models/items/followedrows.h"
#include "models/items/paymentmodel.h"
#include "models/items/rewardmodel.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <functional>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

constexpr quint32 kCount = 1'000;

/// Work for another thread that waits until the test lets it go.
class Works {
public:
    [[nodiscard]] FollowedRows::Background door()
    {
        return [this](QObject *context, std::function<void()> work, std::function<void()> done) {
            m_waiting.push_back({context, context != nullptr, std::move(work), std::move(done)});
        };
    }
    [[nodiscard]] std::size_t size() const { return m_waiting.size(); }
    /// So many were done for somebody who was gone by then, and was not told.
    [[nodiscard]] int untold() const { return m_untold; }
    /// Does what was asked for first, and not what that asks for.
    void doFirst()
    {
        const Asked first = std::move(m_waiting.front());
        m_waiting.pop_front();
        first.work();
        tell(first);
    }
    /// Does what was asked for, also what that asks for; `work` all before the first `done`, as busy threads may.
    void doAll()
    {
        while (!m_waiting.empty()) {
            const auto all = std::exchange(m_waiting, {});
            for (const Asked &one : all)
                one.work();
            for (const Asked &one : all)
                tell(one);
        }
    }

private:
    struct Asked {
        QPointer<QObject> context;
        bool hasContext = false; ///< had one when it was asked for
        std::function<void()> work;
        std::function<void()> done;
    };
    void tell(const Asked &one)
    {
        if (one.hasContext && !one.context)
            ++m_untold;
        else
            one.done();
    }
    std::deque<Asked> m_waiting;
    int m_untold = 0;
};

/// Numbers from 1, upwards or downwards.
class Numbers final : public ListRepository {
public:
    quint32 count = kCount;
    std::optional<Error> error;
    Result<ListRows> find(const ListQuery &query, std::size_t most, const CancelToken &) override
    {
        if (error)
            return fail(*error);
        ListRows rows;
        for (quint32 i = 0; i < count && (most == 0 || i < most); ++i)
            rows.ids.push_back(query.descending ? count - i : i + 1);
        rows.total = count;
        return rows;
    }
    Result<std::vector<Activity>> activities(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<BookRecord>> records(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<ListedPayout>> payouts(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<PaymentRow>> payments(const std::vector<quint32> &ids) override
    {
        return std::vector<PaymentRow>(ids.size());
    }
};

/// Rewards 1 to `count`, whose amounts are their numbers.
std::shared_ptr<const RewardIndex> rewardsTo(int count)
{
    RewardIndexBuilder builder(static_cast<std::size_t>(count));
    const quint32 person = builder.addPerson(ParticipantId{1}, "Ann", "ann@example.org", false);
    for (int i = 1; i <= count; ++i) {
        RewardIndexBuilder::Reward reward;
        reward.id = RewardId{i};
        reward.person = person;
        reward.campaign = builder.campaign(CampaignId{1}, "Partners");
        reward.connection = builder.connection("shop", "stripe");
        reward.amount = Money{i, Currency::parse(u"EUR").value()};
        builder.add(reward, {});
    }
    return builder.finish();
}

/// A small table that knows nothing but its rows.
class SmallTable final : public RowModel {
public:
    SmallTable() : RowModel({{u"number"_s, u"Number"_s, true}}) {}
    void setNumbers(std::vector<qint64> numbers)
    {
        beginRows();
        m_numbers = std::move(numbers);
        endRows();
    }

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_numbers.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int, int role) const override
    {
        return role == IdRole ? QVariant(m_numbers[source]) : QVariant();
    }
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int) const override
    {
        return threeWay(m_numbers[a], m_numbers[b]);
    }

private:
    std::vector<qint64> m_numbers;
};

} // namespace

class TestFollowedRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columns()
    {
        RewardModel model;
        model.setIndex(rewardsTo(kCount));
        const int amount = int(RewardColumn::Amount);
        model.sort(amount, Qt::AscendingOrder);
        Works works;
        FollowedRows followed(model, {{0, 9}, {100, 899}}, works.door(), nullptr);
        QSignalSpy lost(&followed, &FollowedRows::lost);
        QSignalSpy found(&followed, &FollowedRows::found);
        // upside down
        model.sort(amount, Qt::DescendingOrder);
        QVERIFY(followed.isFinding());
        QCOMPARE(lost.size(), 1);
        QCOMPARE(found.size(), 0);
        works.doAll();
        QVERIFY(!followed.isFinding());
        QCOMPARE(found.size(), 1);
        QCOMPARE(followed.rows(), (RowRuns{{100, 899}, {990, 999}}));
        // other rows, twice before the first answer: what counts is what there is at the end
        model.setIndex(rewardsTo(500));
        model.sort(amount, Qt::AscendingOrder);
        QCOMPARE(lost.size(), 2);
        works.doAll();
        QCOMPARE(found.size(), 2);
        QCOMPARE(followed.rows(), (RowRuns{{0, 9}, {100, 499}}));
        // what a search hides is not followed any more
        model.setSearch(u"nobody"_s);
        works.doAll();
        QVERIFY(followed.rows().empty());
        model.setSearch({});
        QCOMPARE(works.size(), std::size_t{0});
        QVERIFY(followed.rows().empty() && !followed.isFinding());
    }

    void windows()
    {
        Numbers numbers;
        Works reading;
        PaymentModel model(
            numbers,
            [door = reading.door()](
                std::function<void()> work, std::function<void()> done) { door(nullptr, work, done); },
            [](const Money &) { return QString(); });
        model.reload();
        reading.doAll();
        QCOMPARE(model.rowCount(), int(kCount));
        Works works;
        FollowedRows followed(model, {{0, 0}, {300, 999}}, works.door(), nullptr); // 1000, 700 to 1
        QSignalSpy found(&followed, &FollowedRows::found);
        model.sort(0, Qt::AscendingOrder);
        reading.doAll();
        works.doAll();
        QCOMPARE(followed.rows(), (RowRuns{{0, 699}, {999, 999}}));
        QCOMPARE(found.size(), 1);
        // fewer of them, of which the first screen comes before the others
        numbers.count = 900;
        model.sort(0, Qt::DescendingOrder);
        QVERIFY(!followed.isFinding()); // nothing has changed yet
        reading.doAll();
        QVERIFY(followed.isFinding());
        works.doAll();
        QCOMPARE(followed.rows(), (RowRuns{{200, 899}}));
        QCOMPARE(found.size(), 2);
        // rows that cannot be read leave everything as it is
        numbers.error = Error{ErrorKind::Storage, u"no disk"_s, {}, {}, false, 0, {}};
        model.reload();
        reading.doAll();
        works.doAll();
        QCOMPARE(followed.rows(), (RowRuns{{200, 899}}));
    }

    /// A window shows its first rows before it knows the others: what is found for the rows of before is not theirs.
    void whatIsFoundForFormerRowsIsDropped()
    {
        Numbers numbers;
        Works reading;
        PaymentModel model(
            numbers,
            [door = reading.door()](
                std::function<void()> work, std::function<void()> done) { door(nullptr, work, done); },
            [](const Money &) { return QString(); });
        model.reload();
        reading.doAll();
        Works works;
        const RowRuns chosen{{0, 0}, {300, 999}}; // 1000, 700 to 1
        FollowedRows followed(model, chosen, works.door(), nullptr);
        QSignalSpy found(&followed, &FollowedRows::found);
        model.sort(0, Qt::AscendingOrder);
        reading.doAll();
        QVERIFY(followed.isFinding());
        QCOMPARE(works.size(), std::size_t{1});
        // another order before they are found, of which only the first screen has come
        numbers.count = 900;
        model.sort(0, Qt::DescendingOrder);
        reading.doFirst();
        QCOMPARE(model.rowCount(), int(WindowModel::kBlockRows));
        QVERIFY(!model.isWhole());
        works.doAll();
        QVERIFY(followed.isFinding());
        QCOMPARE(found.size(), 0);
        QCOMPARE(followed.rows(), chosen);
        reading.doAll();
        QVERIFY(model.isWhole());
        works.doAll();
        QVERIFY(!followed.isFinding());
        QCOMPARE(found.size(), 1);
        QCOMPARE(followed.rows(), (RowRuns{{200, 899}}));
        QCOMPARE(model.idOfRow(200), qint64{700});
        QCOMPARE(model.idOfRow(899), qint64{1});
    }

    void smallTables()
    {
        SmallTable model;
        model.setNumbers({5, 7, 9, 11});
        Works works;
        FollowedRows followed(model, {{1, 2}}, works.door(), nullptr); // 7, 9
        model.setNumbers({9, 1, 2, 7, 3});
        works.doAll();
        QCOMPARE(followed.rows(), (RowRuns{{0, 0}, {3, 3}}));
        model.sort(0, Qt::AscendingOrder);
        works.doAll();
        QCOMPARE(followed.rows(), (RowRuns{{3, 4}}));
    }

    void nothingChosenIsNothingFollowed()
    {
        RewardModel model;
        model.setIndex(rewardsTo(10));
        Works works;
        const FollowedRows followed(model, {}, works.door(), nullptr);
        model.setIndex(rewardsTo(20));
        QCOMPARE(works.size(), std::size_t{0});
        QVERIFY(!followed.isFinding() && followed.rows().empty());
    }

    /// It goes in the middle of the work: nothing is told, and what it held is freed elsewhere.
    void itsEndIsNoAccident()
    {
        RewardModel model;
        model.setIndex(rewardsTo(10));
        Works works;
        auto followed = std::make_unique<FollowedRows>(model, RowRuns{{2, 5}}, works.door(), nullptr);
        QSignalSpy found(followed.get(), &FollowedRows::found);
        model.sort(int(RewardColumn::Amount), Qt::DescendingOrder);
        QCOMPARE(works.size(), std::size_t{1});
        followed.reset();
        QCOMPARE(works.size(), std::size_t{2});
        works.doAll();
        QCOMPARE(works.untold(), 1);
        QCOMPARE(found.size(), 0);
        QCOMPARE(works.size(), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestFollowedRows)

#include "tst_followedrows.moc"
