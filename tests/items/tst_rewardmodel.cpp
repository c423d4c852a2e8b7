// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <ctime>
#include <map>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

Currency currency(QStringView code)
{
    return Currency::parse(code).value_or(Currency());
}

/// The same table, asked row by row.
class PlainModel : public RewardModel {
protected:
    void keepAccepted(RowSet &rows) const override { RowModel::keepAccepted(rows); }
    void keepWords(const QStringList &words, RowSet &rows) override { RowModel::keepWords(words, rows); }
    void keepHolding(const FieldTest &test, RowSet &rows) const override { RowModel::keepHolding(test, rows); }
    void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const override
    {
        RowModel::order(rows, column, order);
    }
    [[nodiscard]] bool accepts(std::size_t source) const override
    {
        return !accepted || accepted(rewards().row(source));
    }
    [[nodiscard]] QString searchTextOf(std::size_t source) const override
    {
        const RewardRow row = rewards().row(source);
        return QStringList{row.participantName, row.participantEmail, row.customerEmail, row.customerId, row.objectId,
            row.campaign, kindText(row.kind), stateText(row.state)}
            .join(u'\n');
    }
    [[nodiscard]] int compare(std::size_t left, std::size_t right, int column) const override
    {
        const RewardRow a = rewards().row(left);
        const RewardRow b = rewards().row(right);
        const auto amount = [](const RewardRow &row) {
            return row.amount ? std::pair(row.amount->currency.code(), row.amount->minor)
                              : std::pair(QString(), qint64(0));
        };
        switch (static_cast<RewardColumn>(column)) {
        case RewardColumn::Amount:
            return threeWay(amount(a), amount(b));
        case RewardColumn::Due:
            return threeWay(a.dueAt, b.dueAt);
        case RewardColumn::State:
            return threeWay(a.state, b.state);
        case RewardColumn::Blockers:
            return threeWay(a.blockers.size(), b.blockers.size());
        default:
            break;
        }
        // By bytes, as ranks are made.
        const auto text = [&](std::size_t row) {
            return cell(row, column, Qt::DisplayRole).toString().toCaseFolded().toUtf8();
        };
        return threeWay(text(left), text(right));
    }

public:
    std::function<bool(const RewardRow &)> accepted;
};

template <typename T>
T oneOf(std::mt19937 &dice, const QList<T> &values)
{
    return values[static_cast<qsizetype>(dice() % static_cast<unsigned>(values.size()))];
}

std::vector<RewardRow> randomRewards(int count)
{
    std::mt19937 dice(5);
    std::vector<RewardRow> rows;
    for (int i = 0; i < count; ++i) {
        RewardRow row;
        row.id = RewardId{5'000'000 + 2 * i};
        const auto person = static_cast<qint64>(dice() % 40);
        row.participant = ParticipantId{1 + person};
        row.participantName = person % 4 == 0 ? QString() : u"Änne %1"_s.arg(person);
        row.participantEmail = u"Person%1@Example.org"_s.arg(person);
        row.participantSuspended = person % 7 == 0;
        const auto customer = static_cast<qint64>(dice() % 60);
        row.customer = CustomerId{1 + customer};
        row.customerEmail = customer % 3 == 0 ? QString() : u"kunde%1@shop.example"_s.arg(customer);
        row.customerId = customer % 5 == 0 ? QString() : u"cus_%1"_s.arg(customer * 7);
        row.objectId = u"in_%1"_s.arg(dice() % 5'000);
        row.campaign = oneOf<QString>(dice, {u"Give 20"_s, u"Partners"_s, u"partners due"_s});
        row.campaignId = CampaignId{row.campaign.size()};
        row.connection = oneOf<QString>(dice, {u""_s, u"acme"_s, u"Shop"_s});
        row.provider = row.connection.isEmpty() ? QString() : u"stripe"_s;
        row.key.mode = oneOf<QString>(dice, {u"test"_s, u"live"_s});
        row.key.slot = static_cast<int>(dice() % 3);
        row.beneficiary = dice() % 4 == 0 ? Beneficiary::Referee : Beneficiary::Referrer;
        row.kind = static_cast<RewardKind>(dice() % 9);
        row.state = static_cast<RewardState>(dice() % kRewardStateCount);
        if (row.kind != RewardKind::Coupon)
            row.amount = Money{qint64(dice() % 20'000), currency(oneOf<QString>(dice, {u"USD"_s, u"EUR"_s, u"JPY"_s}))};
        if (dice() % 3 == 0)
            row.blockers = {Blocker::BelowThreshold};
        if (dice() % 5 == 0)
            row.blockers.insert(row.blockers.begin(), Blocker::ParticipantSuspended);
        row.openFlags = dice() % 6 == 0 ? bit(Flag::Held) : 0;
        row.conversion = ConversionId{1 + i};
        row.dueAt = fromUnixMs(1'700'000'000'000 + qint64(dice() % 900) * 86'400'000);
        row.paidAt = row.dueAt - std::chrono::hours(24 * 30);
        if (row.state == RewardState::Issued) {
            row.issuedAt = row.dueAt + std::chrono::hours(5);
            row.reference = u"di_%1"_s.arg(i);
        }
        if (dice() % 9 == 0) {
            row.hasLastBlocker = true;
            row.lastBlocker = Blocker::ProviderRefused;
            row.lastBlockerDetail = u"no such customer"_s;
        }
        if (dice() % 9 == 0)
            row.reason = u"Bought for themselves"_s;
        if (dice() % 15 == 0)
            row.claimUntil = row.dueAt;
        rows.push_back(row);
    }
    return rows;
}

QList<qint64> shownIds(const RewardModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.idOf(row).value;
    return ids;
}

} // namespace

/// The table of rewards answers for all rows at once what others answer row by row.
class TestRewardModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows = randomRewards(3'000);
        m_plain.accepted = {};
        for (RewardModel *model : {static_cast<RewardModel *>(&m_quick), static_cast<RewardModel *>(&m_plain)}) {
            model->setFieldTerms(true);
            model->setSearch({});
            model->setCondition({});
            model->sort(int(RewardColumn::Due), Qt::AscendingOrder);
            model->setRows(m_rows);
        }
    }
    void givesBackWhatItWasGiven()
    {
        const auto rows = m_quick.rows();
        QCOMPARE(rows.size(), m_rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const RewardRow &a = rows[i];
            const RewardRow &b = m_rows[i];
            QCOMPARE(a.id, b.id);
            QCOMPARE(a.participant, b.participant);
            QCOMPARE(a.customer, b.customer);
            QCOMPARE(a.conversion, b.conversion);
            QCOMPARE(a.campaignId, b.campaignId);
            QCOMPARE((QStringList{a.participantName, a.participantEmail, a.customerEmail, a.customerId, a.objectId,
                         a.campaign, a.connection, a.provider, a.reason, a.reference, a.lastBlockerDetail}),
                (QStringList{b.participantName, b.participantEmail, b.customerEmail, b.customerId, b.objectId,
                    b.campaign, b.connection, b.provider, b.reason, b.reference, b.lastBlockerDetail}));
            QCOMPARE(a.participantSuspended, b.participantSuspended);
            QCOMPARE(a.mode(), b.mode());
            QCOMPARE(a.key.slot, b.key.slot);
            QCOMPARE(a.beneficiary, b.beneficiary);
            QCOMPARE(a.kind, b.kind);
            QCOMPARE(a.state, b.state);
            QCOMPARE(a.amount, b.amount);
            QVERIFY(a.blockers == b.blockers);
            QCOMPARE(a.openFlags, b.openFlags);
            QCOMPARE(a.dueAt, b.dueAt);
            QCOMPARE(a.paidAt, b.paidAt);
            QCOMPARE(a.issuedAt, b.issuedAt);
            QCOMPARE(a.claimUntil, b.claimUntil);
            QCOMPARE(a.hasLastBlocker, b.hasLastBlocker);
        }
    }
    void findsAllRows_data()
    {
        QTest::addColumn<QString>("search");
        for (const char *search : {"änne", "ÄNNE 1", "person7@", "kunde12", "cus_7", "in_12", "give", "partners", "due",
                 "cash", "issued part", "nobody", "e", "state:due", "state:due,issued give", "-state:voided",
                 "kind:cash", "for:referee", "campaign:\"give 20\"", "campaign:=\"give 20\"", "campaign:=give",
                 "-campaign:=partners", "customer:=cus_14", "participant:=person1@example.org", "state:=due",
                 "blockers:=below-threshold", "blockers:=below", "payment:=in_9", "reference:=di_1", "id:=50000",
                 "amount:=0", "connection:=acme", "currency:=eur", "-campaign:partners", "customer:cus_14",
                 "customer:shop", "participant:person1", "amount:>50", "amount:10..20", "-amount:<100", "amount:0",
                 "due:2024", "due:>2025-03", "-due:2024", "blockers:below-threshold", "blockers:participant",
                 "-blockers:below", "blockedby:below", "currency:eur,jpy", "mode:test", "email:person3", "payment:in_9",
                 "paid:2024-05", "issued:>2020", "-issued:>2020", "reference:di_1", "id:50000", "id:12,34",
                 "connection:shop", "-connection:acme", "state:due amount:>50 campaign:partners person"})
            QTest::newRow(search) << QString::fromUtf8(search);
    }
    void findsAllRows()
    {
        QFETCH(QString, search);
        m_quick.setSearch(search);
        m_plain.setSearch(search);
        QVERIFY(!m_plain.complaint());
        QCOMPARE(shownIds(m_quick), shownIds(m_plain));
        // Typed letter by letter the answer is the same.
        m_quick.setSearch({});
        for (qsizetype length = 1; length <= search.size(); ++length)
            m_quick.setSearch(search.left(length));
        QCOMPARE(shownIds(m_quick), shownIds(m_plain));
        std::map<std::pair<Mode, Currency>, qint64> sums;
        for (int row = 0; row < m_plain.rowCount(); ++row) {
            const RewardRow one = m_plain.row(m_plain.index(row, 0));
            if (one.amount)
                sums[{one.mode(), one.amount->currency}] += one.amount->minor;
        }
        const auto totals = m_quick.shownTotals();
        QCOMPARE(totals.size(), sums.size());
        for (const ShownTotal &total : totals)
            QCOMPARE(total.amount.minor, (sums[{total.mode, total.amount.currency}]));
    }
    void listsRowsOfACondition_data()
    {
        QTest::addColumn<int>("states");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<QString>("campaign");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("connection");
        const int due = (1 << int(RewardState::Due)) | (1 << int(RewardState::Approved));
        QTest::newRow("all") << ~0 << false << QString() << QString() << QString();
        QTest::newRow("due") << due << false << QString() << QString() << QString();
        QTest::newRow("not rewarded") << due << true << QString() << QString() << QString();
        QTest::newRow("campaign") << due << false << u"Partners"_s << QString() << QString();
        QTest::newRow("currency") << ~0 << false << QString() << u"EUR"_s << QString();
        QTest::newRow("connection") << ~0 << false << QString() << QString() << u"Shop"_s;
        QTest::newRow("everything") << due << true << u"Give 20"_s << u"USD"_s << u"acme"_s;
        QTest::newRow("unknown campaign") << ~0 << false << u"Give"_s << QString() << QString();
    }
    void listsRowsOfACondition()
    {
        QFETCH(int, states);
        QFETCH(bool, stopped);
        QFETCH(QString, campaign);
        QFETCH(QString, currency);
        QFETCH(QString, connection);
        m_plain.accepted = [&](const RewardRow &row) {
            return ((states >> int(row.state)) & 1) != 0 && (!stopped || row.hasLastBlocker)
                && (campaign.isEmpty() || row.campaign == campaign)
                && (currency.isEmpty() || (row.amount && row.amount->currency.code() == currency))
                && (connection.isEmpty() || row.connection == connection);
        };
        const RewardModel::Condition condition{static_cast<quint32>(states), stopped, campaign, currency, connection};
        m_quick.setCondition(condition);
        m_plain.setCondition({}); // its rows are accepted one by one
        m_plain.setRows(m_rows);
        QCOMPARE(shownIds(m_quick), shownIds(m_plain));
        m_quick.setSearch(u"person1"_s);
        m_plain.setSearch(u"person1"_s);
        QCOMPARE(shownIds(m_quick), shownIds(m_plain));
    }
    void ordersAllRows()
    {
        for (const RewardColumn column : {RewardColumn::Participant, RewardColumn::Amount, RewardColumn::Kind,
                 RewardColumn::For, RewardColumn::Campaign, RewardColumn::Customer, RewardColumn::Due,
                 RewardColumn::State, RewardColumn::Blockers, RewardColumn::Connection}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                for (const QString &search : {QString(), u"person1"_s, u"person12"_s}) {
                    m_quick.setSearch(search);
                    m_plain.setSearch(search);
                    m_quick.sort(int(column), order);
                    m_plain.sort(int(column), order);
                    QCOMPARE(shownIds(m_quick), shownIds(m_plain));
                }
            }
        }
    }
    void findsARewardByNumber()
    {
        m_quick.setSearch(u"5000010"_s);
        QCOMPARE(m_quick.rowCount(), 1);
        QCOMPARE(m_quick.idOf(0).value, 5'000'010);
        QCOMPARE(m_quick.rowOfReward({5'000'010}), 0);
        m_quick.setSearch({});
        const QString number = u"5000010"_s;
        for (qsizetype length = 1; length <= number.size(); ++length)
            m_quick.setSearch(number.left(length));
        QCOMPARE(m_quick.rowOfReward({5'000'010}), 0);
        QCOMPARE(m_quick.rowOfReward({5'000'012}), -1);
        QCOMPARE(m_quick.rowOfReward({5'000'011}), -1);
    }
    /// Few ids and many are looked for in different ways.
    void findsRowsThatStandTogether()
    {
        m_quick.setCondition({1U << unsigned(RewardState::Due), false, {}, {}, {}});
        for (const int step : {1, 2, 50}) {
            std::vector<qint64> ids;
            for (int row = 3; row < m_quick.rowCount(); row += step)
                ids.push_back(m_quick.idOf(row).value);
            ids.push_back(m_rows.front().id.value + 1); // there is none
            ids.push_back(77);
            std::set<int> rows;
            for (const auto &[first, last] : m_quick.runsOf(ids)) {
                QVERIFY(first <= last);
                QVERIFY(!rows.contains(first - 1));
                for (int row = first; row <= last; ++row)
                    rows.insert(row);
            }
            std::set<int> expected;
            for (int row = 3; row < m_quick.rowCount(); row += step)
                expected.insert(row);
            QVERIFY(rows == expected);
        }
        QCOMPARE(m_quick.runsOf({}).size(), std::size_t{0});
    }
    /// Reading the table again with most of 200,000 rows selected is no matter of searching for each of them: the time
    /// of this thread alone counts, so that a busy machine makes no difference.
    void findsManySelectedRowsWithinAFrame()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        constexpr double kMostMs = 500;
#else
        constexpr double kMostMs = 50;
#endif
        RewardModel model;
        model.setRows(randomRewards(200'000));
        model.sort(int(RewardColumn::Amount), Qt::DescendingOrder);
        std::vector<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (row % 1'000 != 0)
                ids.push_back(model.idOfRow(row));
        }
        double best = kMostMs + 1;
        for (int i = 0; i < 5 && best > kMostMs; ++i) {
            const std::clock_t begin = std::clock();
            const auto runs = model.runsOf(ids);
            best = std::min(best, 1'000.0 * double(std::clock() - begin) / CLOCKS_PER_SEC);
            QCOMPARE(runs.size(), std::size_t{200});
        }
        QVERIFY2(best <= kMostMs, qPrintable(QString::number(best)));
    }
    void keepsTheRulesOfModels()
    {
        RewardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 dice(1);
        model.setFieldTerms(true);
        for (int round = 0; round < 30; ++round) {
            switch (dice() % 4) {
            case 0:
                model.setRows(randomRewards(int(dice() % 60)));
                break;
            case 1:
                model.setSearch(oneOf<QString>(dice, {u""_s, u"person"_s, u"amount:>2"_s, u"due:2024 person"_s}));
                break;
            case 2:
                model.sort(int(dice() % 10), dice() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            default:
                model.setCondition({static_cast<quint32>(dice()), dice() % 5 == 0, {}, {}, {}});
            }
        }
        model.setRows(randomRewards(200));
        QCOMPARE(model.fieldValues(u"currency"_s), (QStringList{u"EUR"_s, u"JPY"_s, u"USD"_s}));
        QCOMPARE(model.fieldValues(u"mode"_s), (QStringList{u"live"_s, u"test"_s}));
    }

private:
    RewardModel m_quick;
    PlainModel m_plain;
    std::vector<RewardRow> m_rows;
};

QTEST_GUILESS_MAIN(TestRewardModel)
#include "tst_rewardmodel.moc"
