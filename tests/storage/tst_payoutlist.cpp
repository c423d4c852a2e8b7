// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The payouts of all batches as a long list, against plain loops over the same rows.
#include "models/storage/listfields.h"
#include "tests/storage/fixture.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::storage;
using namespace rd::test;

namespace {

constexpr int kBatches = 60;
constexpr int kPeople = 500;
constexpr int kRows = kBatches * kPeople;
constexpr qint64 kBase = kNewYearS * 1'000;
constexpr qint64 kDay = 86'400'000;

const Currency kEur = *Currency::parse(QStringView(u"EUR"));
const Currency kYen = *Currency::parse(QStringView(u"JPY"));

/// A payout as the statements below make it: number i is line i of batch b, both from 1.
struct Made {
    quint32 id = 0;
    int batch = 0;
    int line = 0;
    Mode mode = Mode::Live;
    Currency currency;
    qint64 minor = 0;
    PayoutState state = PayoutState::Waiting;
    qint64 madeAt = 0;
    qint64 settledAt = 0; ///< 0 = not
    QString reason;
    QString alert;
};

Made madeOf(int batch, int line)
{
    Made made;
    made.id = static_cast<quint32>((batch - 1) * kPeople + line);
    made.batch = batch;
    made.line = line;
    made.mode = batch % 10 == 0 ? Mode::Test : Mode::Live;
    made.currency = batch % 3 == 0 ? kEur : batch % 3 == 1 ? kUsd : kYen;
    made.minor = static_cast<qint64>(made.id) * 7'919 % 90'000 + 1;
    made.state = static_cast<PayoutState>(made.id % 6 + 1);
    made.madeAt = kBase + batch * kDay;
    made.settledAt = made.id % 6 >= 2 ? made.madeAt + line * 60'000 : 0;
    made.reason = made.state == PayoutState::Failed ? u"Account closed %1"_s.arg(made.id % 4) : QString();
    made.alert = made.id % 1'000 == 2 ? u"RETURNED: Stra\u00dfe %1"_s.arg(made.id) : QString();
    return made;
}

QString nameOf(int person)
{
    return person % 5 == 0 ? QString() : u"Partner %1"_s.arg(person, 3, 10, QLatin1Char('0'));
}

QString emailOf(int person)
{
    return u"partner%1@mail.test"_s.arg(person);
}

ListTerm textTerm(const QString &field, const QStringList &texts, bool isNot = false)
{
    ListTerm term;
    term.field = field;
    term.isNot = isNot;
    term.texts = texts;
    term.typed = texts;
    return term;
}

ListTerm exactTerm(const QString &field, const QString &text)
{
    ListTerm term = textTerm(field, {text});
    term.match = ListTerm::Match::Equals;
    return term;
}

ListTerm spanTerm(const QString &field, qint64 from, qint64 to)
{
    ListTerm term;
    term.field = field;
    term.spans = {{from, to}};
    return term;
}

using Fits = std::function<bool(const Made &)>;

struct Asked {
    std::vector<ListTerm> terms;
    std::vector<ListWord> words;
    Fits fits;
};

} // namespace
Q_DECLARE_METATYPE(Asked)

class TestPayoutList : public QObject {
    Q_OBJECT

    std::unique_ptr<Desk> m_desk;
    std::vector<Made> m_made; ///< newest first

    [[nodiscard]] ListRepository &lists() { return m_desk->workspace->history().lists(); }
    [[nodiscard]] static ListQuery query()
    {
        ListQuery query;
        query.list = BooksList::Payouts;
        return query;
    }
    [[nodiscard]] std::vector<quint32> expected(const Fits &fits = {}) const
    {
        std::vector<quint32> ids;
        for (const Made &made : m_made) {
            if (!fits || fits(made))
                ids.push_back(made.id);
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->workspace.reset();
        {
            auto opened = Database::open(m_desk->file(), Database::Access::Write);
            RD_OK(opened);
            Database &db = **opened;
            RD_OK(db.execute("PRAGMA foreign_keys=OFF; BEGIN"));
            for (int person = 1; person <= kPeople; ++person)
                RD_OK(db.run("INSERT INTO participant (id, email_key, email, name, group_name, country, state, "
                             "joined_at) VALUES (?1, ?2, ?2, ?3, '', '', 1, 0)",
                    person, emailOf(person), nameOf(person)));
            for (int batch = 1; batch <= kBatches; ++batch) {
                const Made first = madeOf(batch, 1);
                RD_OK(db.run("INSERT INTO payout_batch (id, number, year, ordinal, format, provider, account, mode, "
                             "currency, state, created_at, created_by, created_by_name, execution_day, count, total, "
                             "two_person, content_hash, file_hash, file_uid) VALUES (?1, ?2, 2026, ?1, ?3, 'paypal', "
                             "'', ?4, ?5, 5, ?6, 1, 'owner', 0, ?7, 1, 0, zeroblob(32), zeroblob(32), '')",
                    batch, numberOf(batch), QString(batch % 2 ? u"paypal-csv"_s : u"wise-csv"_s), word(first.mode),
                    first.currency, first.madeAt, kPeople));
                for (int line = 1; line <= kPeople; ++line) {
                    const Made made = madeOf(batch, line);
                    RD_OK(db.run("INSERT INTO payout (id, batch, line, reference, participant, method, fingerprint, "
                                 "amount, state, provider_id, word, reason, alert, settled_at) VALUES (?1, ?2, ?3, ?4, "
                                 "?3, 1, x'00', ?5, ?6, ?7, '', ?8, ?9, nullif(?10, 0))",
                        qint64{made.id}, batch, line, payoutReference(numberOf(batch), line), made.minor,
                        static_cast<int>(made.state), u"PP-%1"_s.arg(made.id), made.reason, made.alert,
                        made.settledAt));
                    m_made.push_back(made);
                }
            }
            RD_OK(db.execute("COMMIT"));
        }
        m_desk->open();
        std::reverse(m_made.begin(), m_made.end());
    }

    void newestFirstAndTheOtherWay()
    {
        ListQuery asked = query();
        const auto all = lists().find(asked, 0, {});
        RD_OK(all);
        QCOMPARE(all->ids.size(), std::size_t(kRows));
        QVERIFY(all->ids == expected());
        QCOMPARE(all->total, qint64{kRows});
        const auto first = lists().find(asked, 200, {});
        RD_OK(first);
        QVERIFY(first->ids == std::vector<quint32>(all->ids.begin(), all->ids.begin() + 200));
        asked.descending = false;
        const auto upwards = lists().find(asked, 0, {});
        RD_OK(upwards);
        QVERIFY(upwards->ids == std::vector<quint32>(all->ids.rbegin(), all->ids.rend()));
    }

    /// Nothing is sorted for the order in which payouts are looked at first.
    void theFirstScreenNeedsNoSorting()
    {
        auto opened = Database::open(m_desk->file(), Database::Access::Read);
        RD_OK(opened);
        const ListShape &shape = shapeOf(BooksList::Payouts);
        auto row = (*opened)->query(joined({"EXPLAIN QUERY PLAN SELECT ", shape.id, ", ", shape.sums, " FROM ",
            shape.from, " WHERE ", shape.always, " ORDER BY ", shape.newestFirst}));
        QStringList plan;
        while (row.next())
            plan += row.string(3);
        RD_OK(row.status());
        QVERIFY2(!plan.isEmpty() && !plan.join(u'\n').contains(u"TEMP B-TREE"_s), qPrintable(plan.join(u'\n')));
    }

    /// For each mode and currency; never added up over either.
    void sumsOfWhatIsFound()
    {
        ListQuery asked = query();
        asked.terms = {exactTerm(u"state"_s, u"paid"_s)};
        const auto rows = lists().find(asked, 0, {});
        RD_OK(rows);
        std::map<std::pair<Mode, Currency>, qint64> sums;
        for (const Made &made : m_made) {
            if (made.state == PayoutState::Paid)
                sums[{made.mode, made.currency}] += made.minor;
        }
        QCOMPARE(sums.size(), std::size_t(6));
        QCOMPARE(rows->sums.size(), sums.size());
        for (const ListSum &sum : rows->sums)
            QCOMPARE(sum.amount.minor, (sums[{sum.mode, sum.amount.currency}]));
        QCOMPARE(rows->total, qint64{kRows});
    }

    void whatFits_data()
    {
        QTest::addColumn<Asked>("asked");
        const auto add = [](const char *name, std::vector<ListTerm> terms, std::vector<ListWord> words, Fits fits) {
            QTest::newRow(name) << Asked{std::move(terms), std::move(words), std::move(fits)};
        };
        add("one batch", {textTerm(u"batch"_s, {u"b-2026-0007"_s})}, {}, [](const Made &m) { return m.batch == 7; });
        add("not failed", {textTerm(u"state"_s, {u"failed"_s}, true)}, {},
            [](const Made &m) { return m.state != PayoutState::Failed; });
        add("sent or returned", {textTerm(u"state"_s, {u"sent"_s, u"returned"_s})}, {},
            [](const Made &m) { return m.state == PayoutState::Sent || m.state == PayoutState::Returned; });
        add("amount", {spanTerm(u"amount"_s, 500'000'000, 600'000'000)}, {}, [](const Made &m) {
            const qint64 millionths = m.currency == kYen ? m.minor * 1'000'000 : m.minor * 10'000;
            return millionths >= 500'000'000 && millionths <= 600'000'000;
        });
        add("made", {spanTerm(u"made"_s, kBase + 3 * kDay, kBase + 5 * kDay)}, {},
            [](const Made &m) { return m.batch >= 3 && m.batch <= 5; });
        add("settled", {spanTerm(u"settled"_s, 1, kBase + 2 * kDay)}, {},
            [](const Made &m) { return m.settledAt > 0 && m.settledAt <= kBase + 2 * kDay; });
        add("currency and mode", {textTerm(u"currency"_s, {u"EUR"_s}), exactTerm(u"mode"_s, u"test"_s)}, {},
            [](const Made &m) { return m.currency == kEur && m.mode == Mode::Test; });
        add("participant", {textTerm(u"participant"_s, {u"partner 01"_s})}, {},
            [](const Made &m) { return nameOf(m.line).toCaseFolded().contains(u"partner 01"_s); });
        add("format", {exactTerm(u"format"_s, u"wise-csv"_s)}, {}, [](const Made &m) { return m.batch % 2 == 0; });
        add("note", {textTerm(u"note"_s, {u"account closed 2"_s})}, {},
            [](const Made &m) { return m.reason == u"Account closed 2"_s && m.alert.isEmpty(); });
        add("a word of the alert", {}, {{u"stra\u00dfe"_s, u"stra\u00dfe"_s, {}}},
            [](const Made &m) { return !m.alert.isEmpty(); });
        add("a reference", {}, {{u"b-2026-0003-00042"_s, u"B-2026-0003-00042"_s, {}}},
            [](const Made &m) { return m.batch == 3 && m.line == 42; });
        add("an id at the provider", {}, {{u"pp-1234"_s, u"PP-1234"_s, {}}},
            [](const Made &m) { return QString::number(m.id).startsWith(u"1234"_s); });
        add("a word that is a state", {}, {{u"unclaimed"_s, u"unclaimed"_s, {{u"state"_s, {u"unclaimed"_s}}}}},
            [](const Made &m) { return m.state == PayoutState::Unclaimed; });
        add("nobody", {}, {{u"nobody at all"_s, u"nobody at all"_s, {}}}, [](const Made &) { return false; });
    }
    void whatFits()
    {
        QFETCH(Asked, asked);
        ListQuery wanted = query();
        wanted.terms = asked.terms;
        wanted.words = asked.words;
        const auto rows = lists().find(wanted, 0, {});
        RD_OK(rows);
        const std::vector<quint32> right = expected(asked.fits);
        QVERIFY(QTest::currentDataTag() == QByteArray("nobody") || !right.empty());
        QCOMPARE(rows->ids.size(), right.size());
        QVERIFY(rows->ids == right);
    }

    void inAnyOrder_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {false, true}) {
            for (const char *field : {"batch", "participant", "amount", "state", "settled"})
                QTest::addRow("%s %s", field, descending ? "down" : "up") << QString::fromLatin1(field) << descending;
        }
    }
    void inAnyOrder()
    {
        QFETCH(QString, field);
        QFETCH(bool, descending);
        const auto keyOf = [&field](const Made &m) -> std::pair<qint64, qint64> {
            if (field == "batch"_L1)
                return {m.batch, 0};
            if (field == "amount"_L1)
                return {m.currency.packed(), m.minor};
            if (field == "state"_L1)
                return {static_cast<int>(m.state), 0};
            return {m.settledAt, 0};
        };
        std::vector<Made> right = m_made; // equal ones keep the order of the list
        const auto who = [](const Made &m) {
            return (nameOf(m.line).isEmpty() ? emailOf(m.line) : nameOf(m.line)).toLower().toUtf8();
        };
        std::stable_sort(right.begin(), right.end(), [&](const Made &a, const Made &b) {
            if (field == "participant"_L1)
                return descending ? who(a) > who(b) : who(a) < who(b);
            return descending ? keyOf(a) > keyOf(b) : keyOf(a) < keyOf(b);
        });
        ListQuery wanted = query();
        wanted.orderBy = field;
        wanted.descending = descending;
        const auto rows = lists().find(wanted, 0, {});
        RD_OK(rows);
        QCOMPARE(rows->ids.size(), right.size());
        for (std::size_t i = 0; i < right.size(); ++i)
            QVERIFY2(rows->ids[i] == right[i].id, qPrintable(u"row %1"_s.arg(i)));
    }

    void rowsAreReadByTheirIds()
    {
        const auto rows = lists().payouts({3, 999'999, 501});
        RD_OK(rows);
        QCOMPARE(rows->size(), std::size_t(3));
        const Made third = madeOf(1, 3);
        const ListedPayout &row = rows->front();
        QCOMPARE(row.id.value, qint64{3});
        QCOMPARE(row.batch.value, qint64{1});
        QCOMPARE(row.batchNumber, numberOf(1));
        QCOMPARE(row.line, 3);
        QCOMPARE(row.reference, payoutReference(numberOf(1), 3));
        QCOMPARE(row.participantEmail, emailOf(3));
        QVERIFY((row.amount == Money{third.minor, third.currency}));
        QCOMPARE(row.state, third.state);
        QCOMPARE(toUnixMs(row.madeAt), third.madeAt);
        QCOMPARE(row.settledAt.has_value(), third.settledAt > 0);
        QCOMPARE(row.providerId, u"PP-3"_s);
        QVERIFY2(!(*rows)[1].id.isValid(), "it is not there");
        QCOMPARE((*rows)[2].batch.value, qint64{2});
    }

    void asksNothingUnknown()
    {
        ListQuery asked = query();
        asked.orderBy = u"destination"_s;
        QCOMPARE(lists().find(asked, 0, {}).error().code, u"unknown-field"_s);
        asked = query();
        asked.terms = {textTerm(u"destination"_s, {u"x"_s})};
        QCOMPARE(lists().find(asked, 0, {}).error().code, u"unknown-field"_s);
        CancelToken cancelled;
        cancelled.cancel();
        QCOMPARE(lists().find(query(), 0, cancelled).error().kind, ErrorKind::Cancelled);
    }

private:
    static QString numberOf(int batch) { return u"B-2026-%1"_s.arg(batch, 4, 10, QLatin1Char('0')); }
};

QTEST_GUILESS_MAIN(TestPayoutList)
#include "tst_payoutlist.moc"
