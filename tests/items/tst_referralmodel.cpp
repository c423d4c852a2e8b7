// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/referralmodel.h"
#include "models/items/searchquery.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <QSet>

#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

/// The same table, asked row by row.
class PlainModel : public ReferralModel {
public:
    std::function<bool(const ReferralRow &)> accepted;

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
        return !accepted || accepted(referrals().row(source));
    }
    [[nodiscard]] QString searchTextOf(std::size_t source) const override
    {
        const ReferralRow row = referrals().row(source);
        return QStringList{row.customerEmail, row.customerId, row.participantName, row.campaign, row.evidence,
            evidenceText(row.evidence), row.participantEmail, row.evidenceObject, row.connection}
            .join(u'\n');
    }
    [[nodiscard]] int compare(std::size_t left, std::size_t right, int column) const override
    {
        const ReferralRow a = referrals().row(left);
        const ReferralRow b = referrals().row(right);
        switch (static_cast<ReferralColumn>(column)) {
        case ReferralColumn::Started:
            return threeWay(a.startedAt, b.startedAt);
        case ReferralColumn::Converted:
            return threeWay(a.converted, b.converted);
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

template <typename T>
T oneOf(std::mt19937 &dice, const QList<T> &values)
{
    return values[static_cast<qsizetype>(dice() % static_cast<unsigned>(values.size()))];
}

std::vector<ReferralRow> randomReferrals(int count)
{
    std::mt19937 dice(11);
    std::vector<ReferralRow> rows;
    for (int i = 0; i < count; ++i) {
        ReferralRow row;
        row.id = ReferralId{900 + 3 * i};
        row.campaign = oneOf<QString>(dice, {u"Give 20"_s, u"Give 200"_s, u"Give"_s, u"Partners"_s});
        row.mode = dice() % 3 == 0 ? Mode::Test : Mode::Live;
        const auto person = static_cast<qint64>(dice() % 50);
        row.participant = ParticipantId{1 + person};
        row.participantName = person % 4 == 0 ? QString() : u"Zoë %1"_s.arg(person);
        row.participantEmail = u"Person%1@example.org"_s.arg(person);
        row.customerId = dice() % 4 == 0 ? QString() : u"cus_%1"_s.arg(i);
        row.customerEmail =
            dice() % 4 == 0 && !row.customerId.isEmpty() ? QString() : u"Kunde%1@shop.example"_s.arg(i * 7 % 1'000);
        row.evidence = oneOf<QString>(dice,
            {u"promo-code CODE%1"_s.arg(dice() % 50), u"metadata via"_s, u"client-reference r%1"_s.arg(dice() % 9),
                u"manual"_s, u"imported"_s});
        row.evidenceObject = dice() % 2 == 0 ? QString() : u"in_%1"_s.arg(dice() % 900);
        row.startedAt = fromUnixMs(1'700'000'000'000 + qint64(dice() % 900) * 86'400'000);
        row.converted = dice() % 2 == 0;
        row.connection = oneOf<QString>(dice, {u""_s, u"acme"_s, u"Shop"_s});
        row.moved = dice() % 10 == 0;
        row.repeated = row.converted && dice() % 2 == 0;
        row.rewarded = row.converted && dice() % 3 == 0;
        rows.push_back(row);
    }
    return rows;
}

QList<qint64> shownIds(const ReferralModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.idOfRow(row);
    return ids;
}

} // namespace

/// The table of referrals answers for all rows at once what others answer row by row.
class TestReferralModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows = randomReferrals(3'000);
        m_plain.accepted = {};
        for (ReferralModel *model : {static_cast<ReferralModel *>(&m_quick), static_cast<ReferralModel *>(&m_plain)}) {
            model->setFieldTerms(true);
            model->setSearch({});
            model->setCondition({});
            model->sort(int(ReferralColumn::Started), Qt::DescendingOrder);
            model->setRows(m_rows);
        }
    }
    void givesBackWhatItWasGiven()
    {
        const auto rows = m_quick.rows();
        QCOMPARE(rows.size(), m_rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ReferralRow &a = rows[i];
            const ReferralRow &b = m_rows[i];
            QCOMPARE(a.id, b.id);
            QCOMPARE(a.participant, b.participant);
            QCOMPARE((QStringList{a.campaign, a.participantName, a.participantEmail, a.customerId, a.customerEmail,
                         a.evidence, a.evidenceObject, a.connection}),
                (QStringList{b.campaign, b.participantName, b.participantEmail, b.customerId, b.customerEmail,
                    b.evidence, b.evidenceObject, b.connection}));
            QCOMPARE(a.mode, b.mode);
            QCOMPARE(a.startedAt, b.startedAt);
            QCOMPARE(a.converted, b.converted);
            QCOMPARE(a.moved, b.moved);
            QCOMPARE(a.repeated, b.repeated);
            QCOMPARE(a.rewarded, b.rewarded);
        }
        QCOMPARE(m_quick.referrals().convertedCount(),
            std::count_if(m_rows.begin(), m_rows.end(), [](const ReferralRow &row) { return row.converted; }));
    }
    void findsAllRows_data()
    {
        QTest::addColumn<QString>("search");
        for (const char *search :
            {"zoë", "ZOË 1", "person7@", "kunde12", "cus_7", "in_12", "give", "code", "code1", "link", "reference r4",
                "metadata", "hand", "acme", "nobody", "e", "customer:cus_1", "customer:kunde1", "participant:zo",
                "participant:person2", "campaign:give", "-campaign:give", "evidence:code1", "evidence:code",
                "evidence:metadata", "-evidence:code", "evidence:in_1", "evidence:imported", "started:2024",
                "started:>2025-03", "-started:2024", "since:2024", "converted:true", "converted:not", "-converted:has",
                "connection:shop", "email:person1", "id:cus_9", "mode:test", "converted:true person evidence:code",
                "campaign:=give", "campaign:=\"give 20\"", "-campaign:=\"give 20\"", "campaign:=\"give 20\",partners",
                "customer:=cus_12", "customer:=kunde7@shop.example", "participant:=\"zoë 1\"",
                "participant:=person2@example.org", "evidence:=\"code code1\"", "evidence:=\"promo-code code1\"",
                "evidence:=code1", "-evidence:=\"metadata via\"", "evidence:=\"assigned by hand\"", "evidence:=in_1",
                "evidence:=manual,imported", "evidence:=\"link reference r4\"", "converted:=true", "converted:=tru",
                "connection:=shop", "email:=person1@example.org", "id:=cus_9", "mode:=test", "started:=2024",
                "repeated:true", "-repeated:true", "repeated:f", "rewarded:true", "rewarded:false", "rewarded:rue",
                "converted:true repeated:false rewarded:true campaign:give"})
            QTest::newRow(search) << QString::fromUtf8(search);
    }
    void findsAllRows()
    {
        QFETCH(QString, search);
        m_quick.setSearch(search);
        m_plain.setSearch(search);
        QVERIFY(!m_plain.complaint());
        QCOMPARE(shownIds(m_quick), shownIds(m_plain));
        m_quick.setSearch({});
        for (qsizetype length = 1; length <= search.size(); ++length)
            m_quick.setSearch(search.left(length));
        QCOMPARE(shownIds(m_quick), shownIds(m_plain));
    }
    /// Of two names one of which contains the other, each finds its own.
    void anExactNameIsNoPartOfAnother()
    {
        QSet<qint64> met;
        for (const QString &campaign : {u"Give"_s, u"Give 20"_s, u"Give 200"_s, u"Partners"_s}) {
            m_quick.setSearch(exactTerm(u"campaign"_s, campaign));
            QVERIFY(m_quick.rowCount() > 0);
            const QList<qint64> ids = shownIds(m_quick);
            for (int row = 0; row < m_quick.rowCount(); ++row)
                QCOMPARE(m_quick.row(m_quick.index(row, 0)).campaign, campaign);
            met += QSet<qint64>(ids.begin(), ids.end());
        }
        QCOMPARE(met.size(), qsizetype(m_rows.size()));
    }
    void listsRowsOfACondition()
    {
        const QList<ReferralModel::Condition> conditions{{u"Partners"_s, {}, {}, false},
            {{}, u"promo-code"_s, {}, false}, {{}, u"manual"_s, {}, false}, {{}, {}, u"acme"_s, false},
            {{}, {}, {}, true}, {u"Give 20"_s, u"promo-code"_s, u"Shop"_s, true}, {u"Give"_s, {}, {}, false}};
        for (const ReferralModel::Condition &condition : conditions) {
            m_plain.accepted = [&condition](const ReferralRow &row) {
                return (condition.campaign.isEmpty() || row.campaign == condition.campaign)
                    && (condition.evidence.isEmpty() || row.evidence == condition.evidence
                        || row.evidence.startsWith(condition.evidence + u' '))
                    && (condition.connection.isEmpty() || row.connection == condition.connection)
                    && (!condition.movedOnly || row.moved);
            };
            m_quick.setCondition(condition);
            m_plain.setRows(m_rows);
            QCOMPARE(shownIds(m_quick), shownIds(m_plain));
        }
    }
    void ordersAllRows()
    {
        for (const ReferralColumn column :
            {ReferralColumn::Customer, ReferralColumn::Participant, ReferralColumn::Campaign, ReferralColumn::Evidence,
                ReferralColumn::Started, ReferralColumn::Converted, ReferralColumn::Connection}) {
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
    void keepsTheRulesOfModels()
    {
        ReferralModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 dice(1);
        model.setFieldTerms(true);
        for (int round = 0; round < 30; ++round) {
            switch (dice() % 4) {
            case 0:
                model.setRows(randomReferrals(int(dice() % 60)));
                break;
            case 1:
                model.setSearch(oneOf<QString>(dice, {u""_s, u"person"_s, u"started:2024"_s, u"evidence:code cus"_s}));
                break;
            case 2:
                model.sort(int(dice() % 7), dice() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            default:
                model.setCondition({{}, dice() % 2 == 0 ? QString() : u"manual"_s, {}, dice() % 3 == 0});
            }
        }
        QCOMPARE(model.fieldValues(u"mode"_s), (QStringList{u"live"_s, u"test"_s}));
        for (const QString &fact : {u"repeated"_s, u"rewarded"_s})
            QCOMPARE(model.fieldValues(fact), (QStringList{u"false"_s, u"true"_s}));
    }
    /// "repeated:true" finds exactly those, whatever else is true of them.
    void findsWhoBoughtAgain()
    {
        const auto count = [this](bool ReferralRow::*fact) {
            return int(
                std::count_if(m_rows.begin(), m_rows.end(), [fact](const ReferralRow &row) { return row.*fact; }));
        };
        m_quick.setSearch(u"repeated:true"_s);
        QCOMPARE(m_quick.rowCount(), count(&ReferralRow::repeated));
        QVERIFY(m_quick.rowCount() > 0 && m_quick.rowCount() < count(&ReferralRow::converted));
        m_quick.setSearch(u"rewarded:true"_s);
        QCOMPARE(m_quick.rowCount(), count(&ReferralRow::rewarded));
        QVERIFY(m_quick.rowCount() > 0);
    }

private:
    ReferralModel m_quick;
    PlainModel m_plain;
    std::vector<ReferralRow> m_rows;
};

QTEST_GUILESS_MAIN(TestReferralModel)
#include "tst_referralmodel.moc"
