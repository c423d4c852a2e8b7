// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

Currency currency(QStringView code)
{
    return Currency::parse(code).value_or(Currency());
}

QString written(const QList<Money> &amounts)
{
    QStringList parts;
    for (const Money &amount : amounts)
        parts += toDecimal(amount) + u' ' + amount.currency.code();
    return parts.join(u' ');
}

/// The same table, asked row by row.
class PlainModel : public ParticipantModel {
public:
    using ParticipantModel::ParticipantModel;

protected:
    void keepWords(const QStringList &words, RowSet &rows) override { RowModel::keepWords(words, rows); }
    void keepHolding(const FieldTest &test, RowSet &rows) const override { RowModel::keepHolding(test, rows); }
    void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const override
    {
        RowModel::order(rows, column, order);
    }
    [[nodiscard]] QString searchTextOf(std::size_t source) const override
    {
        const Participant person = people().summary(source).participant;
        return QStringList{person.name, person.email, person.codes.join(u'\n'), person.group, person.country,
            person.campaigns.join(u'\n'), stateText(person.state), person.formerEmails.join(u'\n')}
            .join(u'\n');
    }
    [[nodiscard]] int compare(std::size_t left, std::size_t right, int column) const override
    {
        const ParticipantSummary a = people().summary(left);
        const ParticipantSummary b = people().summary(right);
        const auto due = [](const ParticipantSummary &row, QStringView code) {
            for (const ParticipantFigures &figures : row.figures) {
                if (figures.currency == currency(code) && figures.mode == Mode::Live)
                    return figures.due;
            }
            return qint64(0);
        };
        switch (static_cast<ParticipantColumn>(column)) {
        case ParticipantColumn::Customers:
            return threeWay(a.customers, b.customers);
        case ParticipantColumn::State:
            return threeWay(int(a.participant.state), int(b.participant.state));
        case ParticipantColumn::Joined:
            return threeWay(a.participant.joinedAt, b.participant.joinedAt);
        case ParticipantColumn::Due:
            for (const auto code : {u"USD", u"EUR", u"JPY", u"KWD"}) {
                if (const int order = threeWay(due(a, code), due(b, code)); order != 0)
                    return order;
            }
            return 0;
        default:
            return threeWay(people().texts().folded(left, people().texts().folded(left, 0).empty() ? 1 : 0),
                people().texts().folded(right, people().texts().folded(right, 0).empty() ? 1 : 0));
        }
    }
};

template <typename T>
T oneOf(std::mt19937 &dice, const QList<T> &values)
{
    return values[static_cast<qsizetype>(dice() % static_cast<unsigned>(values.size()))];
}

std::vector<ParticipantSummary> randomPeople(int count)
{
    std::mt19937 dice(3);
    std::vector<ParticipantSummary> rows;
    for (int i = 0; i < count; ++i) {
        ParticipantSummary row;
        Participant &person = row.participant;
        person.id = ParticipantId{7'000'000 + 3 * i};
        person.name = oneOf<QString>(dice, {u"Ann"_s, u"ZOË"_s, u"Straße"_s, u"日本"_s, u""_s, u"Ben Ann"_s});
        if (!person.name.isEmpty())
            person.name += u' ' + QString::number(dice() % 50);
        person.email = u"Mail%1@%2.example"_s.arg(i).arg(oneOf<QString>(dice, {u"one"_s, u"Two"_s}));
        for (int former = i % 3; former > 0 && i % 4 == 0; --former)
            person.formerEmails += u"Was%1of%2@three.example"_s.arg(former).arg(i);
        for (auto codes = dice() % 3; codes > 0; --codes)
            person.codes += u"CODE%1"_s.arg(dice() % 500);
        person.group = oneOf<QString>(dice, {u""_s, u"Gold"_s, u"Old gold"_s});
        person.country = oneOf<QString>(dice, {u""_s, u"DE"_s, u"IN"_s});
        person.state = static_cast<ParticipantState>(1 + dice() % 5);
        person.joinedAt =
            dice() % 5 == 0 ? Instant{} : fromUnixMs(1'700'000'000'000 + qint64(dice() % 70'000) * 1'000'000);
        person.campaigns = oneOf<QStringList>(dice, {{}, {u"Give 20"_s}, {u"Give 20"_s, u"Odd"_s}, {u"Partners"_s}});
        row.customers = dice() % 9;
        for (const auto code : {u"USD", u"EUR", u"JPY", u"KWD"}) {
            const qint64 due = qint64(dice() % 4'000) - 1'000;
            if (dice() % 3 == 0)
                row.figures.push_back({currency(code), Mode::Live, due + 5, due, due / 2, 0});
            if (dice() % 5 == 0)
                row.figures.push_back({currency(code), Mode::Test, 99, 9'900, 0, 0});
        }
        rows.push_back(row);
    }
    return rows;
}

QStringList shownEmails(const ParticipantModel &model)
{
    QStringList emails;
    for (int row = 0; row < model.rowCount(); ++row)
        emails += model.index(row, 0).data(RawRole).toString();
    return emails;
}

} // namespace

/// The table of participants answers for all rows at once what others answer row by row.
class TestParticipantModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows = randomPeople(2'000);
        for (ParticipantModel *model :
            {static_cast<ParticipantModel *>(&m_quick), static_cast<ParticipantModel *>(&m_plain)}) {
            model->setFieldTerms(true);
            model->setSearch({});
            model->setRows(m_rows);
        }
    }
    void givesBackWhatItWasGiven()
    {
        const auto rows = m_quick.rows();
        QCOMPARE(rows.size(), m_rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Participant &a = rows[i].participant;
            const Participant &b = m_rows[i].participant;
            QCOMPARE(a.id, b.id);
            QCOMPARE((QStringList{a.name, a.email, a.group, a.country} + a.codes + a.campaigns),
                (QStringList{b.name, b.email, b.group, b.country} + b.codes + b.campaigns));
            QCOMPARE(a.state, b.state);
            QCOMPARE(a.joinedAt, b.joinedAt);
            QCOMPARE(rows[i].customers, m_rows[i].customers);
            QCOMPARE(rows[i].figures.size(), m_rows[i].figures.size());
            for (std::size_t k = 0; k < rows[i].figures.size(); ++k) {
                QCOMPARE(rows[i].figures[k].due, m_rows[i].figures[k].due);
                QCOMPARE(rows[i].figures[k].mode, m_rows[i].figures[k].mode);
            }
        }
    }
    void findsAllRows_data()
    {
        QTest::addColumn<QString>("search");
        for (const char *search : {"ann", "strasse", "ß", "zoë 4", "日", "active", "give", "gold", "de", "code12",
                 "mail7 two", "nobody", "a", "ANN state:active", "state:act", "-state:left,active", "due:>5",
                 "due:1..20", "due:<-3", "earned:0.05", "-due:>1", "customers:>3", "customers:1,2", "codes:code1",
                 "-codes:code", "email:two", "former:was1", "-former:three", "was2of", "participant:zo",
                 "participant:mail1", "group:gold", "-group:old", "country:de,in", "joined:2024", "joined:>2025-03",
                 "-joined:2024", "campaigns:odd", "campaigns:=odd", "campaigns:=\"give 20\"", "-campaigns:=\"give 20\"",
                 "codes:=code12", "codes:=code1", "group:=gold", "group:=go", "country:=de", "participant:=\"zoë 4\"",
                 "id:=70000", "email:=person1@example.org", "customers:=2", "-campaigns:\"give 20\"", "id:70000",
                 "id:12,33", "due:>5 state:active ann", "upcoming:>1"})
            QTest::newRow(search) << QString::fromUtf8(search);
    }
    void findsAllRows()
    {
        QFETCH(QString, search);
        m_quick.setSearch(search);
        m_plain.setSearch(search);
        QVERIFY(!m_plain.complaint());
        QCOMPARE(shownEmails(m_quick), shownEmails(m_plain));
        // Typed letter by letter, the answer is the same, and so it is when letters are taken away.
        m_quick.setSearch({});
        for (qsizetype length = 1; length <= search.size(); ++length)
            m_quick.setSearch(search.left(length));
        QCOMPARE(shownEmails(m_quick), shownEmails(m_plain));
        const auto sum = [](const ParticipantModel &model) {
            std::map<Currency, qint64> sums;
            for (int row = 0; row < model.rowCount(); ++row) {
                for (const ParticipantFigures &figures : model.row(model.index(row, 0)).figures) {
                    if (figures.mode == Mode::Live)
                        sums[figures.currency] += figures.due;
                }
            }
            return sums;
        };
        for (const ShownTotal &total : m_quick.shownTotals())
            QCOMPARE(total.amount.minor, sum(m_plain)[total.amount.currency]);
        m_quick.setSearch(search.left(search.size() - 1));
        m_plain.setSearch(search.left(search.size() - 1));
        QCOMPARE(shownEmails(m_quick), shownEmails(m_plain));
    }
    void ordersAllRows()
    {
        for (const ParticipantColumn column : {ParticipantColumn::Participant, ParticipantColumn::State,
                 ParticipantColumn::Customers, ParticipantColumn::Due, ParticipantColumn::Joined}) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                for (const QString &search : {QString(), u"ann"_s, u"mail12"_s}) {
                    m_quick.setSearch(search);
                    m_plain.setSearch(search);
                    m_quick.sort(int(column), order);
                    m_plain.sort(int(column), order);
                    QCOMPARE(shownEmails(m_quick), shownEmails(m_plain));
                }
            }
        }
        m_quick.setSearch({});
        for (const ParticipantColumn column : {ParticipantColumn::Codes, ParticipantColumn::Campaigns}) {
            m_quick.sort(int(column), Qt::AscendingOrder);
            for (int row = 1; row < m_quick.rowCount(); ++row) {
                const auto text = [&](int at) {
                    return m_quick.index(at, int(column)).data().toString().toCaseFolded();
                };
                // Between codes stands a sign that sorts before everything.
                QVERIFY(text(row - 1).replace(u", "_s, u"\x1f"_s) <= text(row).replace(u", "_s, u"\x1f"_s));
            }
        }
    }
    void findsAPersonByNumber()
    {
        m_quick.setSearch(u"7000009"_s);
        QCOMPARE(m_quick.rowCount(), 1);
        QCOMPARE(m_quick.idOf(0).value, 7'000'009);
        QCOMPARE(m_quick.rowOfId(7'000'009), 0);
        // Typed letter by letter, as after a word that nobody has.
        m_quick.setSearch({});
        const QString number = u"7000009"_s;
        for (qsizetype length = 1; length <= number.size(); ++length)
            m_quick.setSearch(number.left(length));
        QCOMPARE(m_quick.rowCount(), 1);
        QCOMPARE(m_quick.rowOfId(7'000'009), 0);
        QCOMPARE(m_quick.rowOfId(7'000'012), -1);
        QCOMPARE(m_quick.rowOfId(7'000'010), -1);
    }
    void keepsTheRulesOfModels()
    {
        ParticipantModel model(written, currency(u"USD"));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::mt19937 dice(1);
        model.setFieldTerms(true);
        for (int round = 0; round < 30; ++round) {
            switch (dice() % 4) {
            case 0:
                model.setRows(randomPeople(int(dice() % 60)));
                break;
            case 1:
                model.setSearch(oneOf<QString>(dice, {u""_s, u"ann"_s, u"due:>2"_s, u"ann code"_s}));
                break;
            case 2:
                model.sort(int(dice() % 10), dice() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
                break;
            default:
                model.setFilter(dice() % 2 == 0 ? QString() : u"active"_s, dice() % 2 == 0 ? QString() : u"Odd"_s);
            }
        }
        model.setRows(randomPeople(200));
        QCOMPARE(model.fieldValues(u"state"_s).size(), 5);
        QCOMPARE(model.fieldValues(u"group"_s), (QStringList{u"Gold"_s, u"Old gold"_s}));
    }

private:
    ParticipantModel m_quick{written, currency(u"USD")};
    PlainModel m_plain{written, currency(u"USD")};
    std::vector<ParticipantSummary> m_rows;
};

QTEST_GUILESS_MAIN(TestParticipantModel)
#include "tst_participantmodel.moc"
