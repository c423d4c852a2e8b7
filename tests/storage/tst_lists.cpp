// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Long lists against plain loops over the same rows.
#include "models/storage/listfields.h"
#include "tests/storage/fixture.h"

#include <QTest>
#include <QVariant>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::storage;
using namespace rd::test;

namespace {

constexpr int kRows = 200'000;
constexpr int kCustomers = 5'000;
constexpr int kParticipants = 50;
constexpr qint64 kBase = kNewYearS * 1'000;

const Currency kEur = *Currency::parse(QStringView(u"EUR"));
const Currency kYen = *Currency::parse(QStringView(u"JPY"));

/// A payment as the statement below makes it.
struct Pay {
    quint32 id = 0;
    int connection = 0;
    int customer = 0;
    qint64 paidAt = 0;
    Currency currency;
    qint64 paid = 0;
    qint64 refunded = 0;
};

Pay payOf(qint64 i)
{
    Pay pay;
    pay.id = static_cast<quint32>(i);
    pay.connection = i % 7 == 0 ? 102 : 101;
    pay.customer = static_cast<int>(i * 37 % kCustomers + 1);
    pay.paidAt = kBase + i * 7'919 % kRows * 60'000; // each minute once
    pay.currency = i % 4 == 0 ? kEur : i % 4 == 1 ? kYen : kUsd;
    pay.paid = i * 101 % 100'000 + 1;
    pay.refunded = i % 50 == 0 ? 5 : 0;
    return pay;
}

QString emailOf(int customer)
{
    if (customer == 77)
        return u"Zoë.Müller@Example.org"_s;
    const QString number = QString::number(customer).rightJustified(5, u'0');
    return customer % 3 == 0 ? u"Customer%1@Example.ORG"_s.arg(number) : u"buyer%1@shop.test"_s.arg(number);
}

/// From then on some of the referred customers count for a second campaign, too.
constexpr qint64 kOtherFrom = kBase + qint64{kRows} / 2 * 60'000;

bool isOfOther(int customer)
{
    return customer % 50 == 0;
}

bool isReferred(int customer)
{
    return customer % 10 == 0;
}

int bringerOf(int customer)
{
    return customer / 10 % kParticipants + 1;
}

qint64 millionthsOf(const Pay &pay)
{
    return pay.currency == kYen ? pay.paid * 1'000'000 : pay.paid * 10'000;
}

constexpr const char *kNumbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ";

ListTerm textTerm(const QString &field, const QStringList &texts, bool isNot = false)
{
    ListTerm term;
    term.field = field;
    term.isNot = isNot;
    term.texts = texts;
    term.typed = texts;
    return term;
}

ListTerm spanTerm(const QString &field, qint64 from, qint64 to, bool isNot = false)
{
    ListTerm term;
    term.field = field;
    term.isNot = isNot;
    term.spans = {{from, to}};
    return term;
}

ListWord wordOf(const QString &typed)
{
    return {typed.toCaseFolded(), typed, {}};
}

using Fits = std::function<bool(const Pay &)>;

struct Asked {
    std::vector<ListTerm> terms;
    std::vector<ListWord> words;
    Fits fits;
};

} // namespace
Q_DECLARE_METATYPE(Asked)

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paymentsStandInTheirOrder();
    void paymentsAreAddedUp();
    void paymentsAreReadFromTheirIndex();
    void paymentsInAnyOrder_data();
    void paymentsInAnyOrder();
    void paymentsThatFit_data();
    void paymentsThatFit();
    void paymentsThatCount_data();
    void paymentsThatCount();
    void paymentsSayWhoBroughtThem();
    void recordsThatFit();
    void recordsInAnyOrder();
    void notesStandWhereTheyAreRead();
    void activitiesThatFit();
    void goneRowsAreEmpty();
    void asksNothingUnknown();
    void stopsWhenNobodyWaits();

private:
    [[nodiscard]] ListRepository &lists() { return m_desk->workspace->history().lists(); }
    [[nodiscard]] std::vector<quint32> find(const ListQuery &query)
    {
        const auto rows = lists().find(query, 0, {});
        if (!rows) {
            qWarning("%s", qPrintable(rows.error().text));
            return {0};
        }
        return rows->ids;
    }
    /// Payments that are there, newest first, as far as they fit.
    [[nodiscard]] std::vector<Pay> expected(const Fits &fits = {}) const
    {
        std::vector<Pay> found;
        for (const Pay &pay : m_pays) {
            if (!fits || fits(pay))
                found.push_back(pay);
        }
        return found;
    }
    [[nodiscard]] static std::vector<quint32> idsOf(const std::vector<Pay> &pays)
    {
        std::vector<quint32> ids;
        for (const Pay &pay : pays)
            ids.push_back(pay.id);
        return ids;
    }
    [[nodiscard]] static ListQuery queryOf(BooksList list)
    {
        ListQuery query;
        query.list = list;
        return query;
    }

    std::unique_ptr<Desk> m_desk;
    std::vector<Pay> m_pays; ///< newest first
    qint64 m_firstRecord = 0; ///< of those made here
};

void TestLists::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    m_desk->workspace.reset();
    {
        auto opened = Database::open(m_desk->file(), Database::Access::Write);
        RD_OK(opened);
        Database &db = **opened;
        const auto run = [&db](const std::string &sql) { RD_OK(db.execute(sql.c_str())); };
        const auto each = [&](int count, const std::string &sql) {
            run(kNumbers + std::to_string(count) + ") " + sql);
        };
        run("PRAGMA foreign_keys=OFF; BEGIN");
        run("INSERT INTO connection (id, name, provider, account_id, account_name, mode, api_base, options, "
            "missing_read, missing_write, masked_secret, secret_stored, active, created_at) VALUES "
            "(101, 'acme', 'stripe', 'a1', '', 'live', '', '', '', '', '', 0, 1, 0), "
            "(102, 'Trial', 'stripe', 'a2', '', 'test', '', '', '', '', '', 0, 1, 0)");
        each(kCustomers,
            "INSERT INTO customer (id, mode, email, first_identity) SELECT i, 'live', CASE WHEN i = 77 THEN "
            "'Zoë.Müller@Example.org' WHEN i % 3 = 0 THEN printf('Customer%05d@Example.ORG', i) ELSE "
            "printf('buyer%05d@shop.test', i) END, i FROM n");
        each(kCustomers,
            "INSERT INTO provider_customer (id, connection, ext_id, hash, email, name, currency, balance, deleted, "
            "created_s, metadata, customer) SELECT i, 101, printf('cus_%05d', i), 0, '', '', 0, 0, 0, 0, NULL, i FROM "
            "n");
        each(kParticipants,
            "INSERT INTO participant (id, email_key, email, name, group_name, country, state, joined_at) SELECT i, "
            "'p' || i, printf('partner%d@mail.test', i), iif(i % 5 = 0, '', printf('Partner %02d', i)), '', '', 1, 0 "
            "FROM n");
        run("INSERT INTO campaign (id, name, mode, created_at) VALUES (1, 'Give 20', 'live', 0), (2, 'Other', 'live', "
            "0)");
        each(kCustomers,
            "INSERT INTO referral (campaign, customer, participant, rank, source, field, key, value, object, "
            "started_at, first_conversion, hash, ended_at) SELECT 1, i, i / 10 % 50 + 1, 1, 1, 1, '', '', '', 1, NULL, "
            "0, NULL FROM n WHERE i % 10 = 0");
        each(kCustomers,
            "INSERT INTO referral (campaign, customer, participant, rank, source, field, key, value, object, "
            "started_at, first_conversion, hash, ended_at) SELECT 2, i, i / 10 % 50 + 1, 1, 1, 1, '', '', '', "
                + std::to_string(kOtherFrom) + ", NULL, 0, NULL FROM n WHERE i % 50 = 0");
        // One that has ended counts nothing.
        each(kCustomers,
            "INSERT INTO referral (campaign, customer, participant, rank, source, field, key, value, object, "
            "started_at, first_conversion, hash, ended_at) SELECT 2, i, 1, 1, 1, 1, '', '', '', 1, NULL, 0, 5 FROM n "
            "WHERE i % 10 = 1");
        const std::string packed = std::to_string(kEur.packed()) + " WHEN 1 THEN " + std::to_string(kYen.packed())
            + " ELSE " + std::to_string(kUsd.packed()) + " END";
        each(kRows,
            "INSERT INTO charge SELECT i, CASE WHEN i % 7 = 0 THEN 102 ELSE 101 END, printf('ch_%06d', i), 0, NULL, "
            "NULL, '', '', 1, 1, 1, 0, 0, NULL FROM n");
        each(kRows,
            "INSERT INTO conversion (id, object, sale, connection, customer, provider_customer, subscription, card, "
            "billed_at, paid_at, currency, total, paid, refunded, credit_note_net, marks, ext_id, lines, facts, hash, "
            "gone) SELECT i, 2, i, CASE WHEN i % 7 = 0 THEN 102 ELSE 101 END, i * 37 % 5000 + 1, i * 37 % 5000 + 1, 0, "
            "0, "
                + std::to_string(kBase) + ", " + std::to_string(kBase)
                + " + i * 7919 % 200000 * 60000, CASE i % 4 "
                  "WHEN 0 THEN "
                + packed
                + ", i * 101 % 100000 + 1, i * 101 % 100000 + 1, iif(i % 50 = 0, 5, 0), 0, 0, printf('ch_%06d', i), "
                  "zeroblob(200), '', 0, i % 1000 = 0 FROM n");
        each(kRows,
            "INSERT INTO activity (id, at, kind, subject, outcome, detail, duration_ms) SELECT i, "
                + std::to_string(kBase)
                + " + i, CASE i % 3 WHEN 0 THEN 'sync' WHEN 1 THEN 'import' ELSE 'issue' END, 'file-' || (i % 100), "
                  "iif(i % 10 = 0, 'failed', 'ok'), 'row ' || i, i % 1000 FROM n");
        m_firstRecord = *db.number("SELECT max(seq) + 1 FROM ledger", 0);
        const std::string first = std::to_string(m_firstRecord);
        each(kRows,
            "INSERT INTO ledger (seq, kind, reward, reward_key, participant, debit, credit, amount, currency, facts, "
            "actor, at, previous, hash) SELECT i + "
                + first
                + " - 1, CASE i % 4 WHEN 0 THEN 1 WHEN 1 THEN 6 WHEN 2 THEN 32 ELSE 64 END, NULL, '', iif(i % 4 = 3, "
                  "NULL, i % 50 + 1), 1, 2, iif(i % 4 < 2, i % 777 + 1, 0), CASE WHEN i % 4 > 1 THEN 0 WHEN i % 8 < 4 "
                  "THEN "
                + std::to_string(kUsd.packed()) + " ELSE " + std::to_string(kEur.packed())
                + " END, 'fact ' || i, iif(i % 6 = 0, 'Drona', 'engine'), "
                + std::to_string(toUnixMs(m_desk->clock.now())) + " + i * 1000, zeroblob(32), zeroblob(32) FROM n");
        run("COMMIT");
    }
    m_desk->open();
    for (qint64 i = 1; i <= kRows; ++i) {
        if (i % 1'000 != 0) // the others are gone
            m_pays.push_back(payOf(i));
    }
    std::sort(m_pays.begin(), m_pays.end(), [](const Pay &a, const Pay &b) { return a.paidAt > b.paidAt; });
}

void TestLists::paymentsStandInTheirOrder()
{
    ListQuery query = queryOf(BooksList::Payments);
    const std::vector<quint32> all = idsOf(expected());
    QCOMPARE(all.size(), std::size_t(kRows - kRows / 1'000));
    QVERIFY(find(query) == all);
    const auto first = lists().find(query, 200, {});
    RD_OK(first);
    QVERIFY(first->ids == std::vector<quint32>(all.begin(), all.begin() + 200));
    QVERIFY(first->sums.empty()); // of a part there are none
    query.descending = false;
    QVERIFY(find(query) == std::vector<quint32>(all.rbegin(), all.rend()));
}

void TestLists::paymentsAreAddedUp()
{
    ListQuery query = queryOf(BooksList::Payments);
    query.terms = {spanTerm(u"refunded"_s, 1, std::numeric_limits<qint64>::max())};
    const auto rows = lists().find(query, 0, {});
    RD_OK(rows);
    std::map<std::pair<Mode, Currency>, qint64> sums;
    const std::vector<Pay> refunded = expected([](const Pay &pay) { return pay.refunded > 0; });
    for (const Pay &pay : refunded)
        sums[{pay.connection == 102 ? Mode::Test : Mode::Live, pay.currency}] += pay.paid;
    QVERIFY(rows->ids == idsOf(refunded));
    QCOMPARE(rows->total, qint64{kRows - kRows / 1'000});
    QCOMPARE(rows->sums.size(), sums.size());
    for (const ListSum &sum : rows->sums)
        QCOMPARE(sum.amount.minor, (sums[{sum.mode, sum.amount.currency}]));
}

/// Nothing is read but the index, and nothing is sorted, for the order in which payments are looked at first.
void TestLists::paymentsAreReadFromTheirIndex()
{
    auto opened = Database::open(m_desk->file(), Database::Access::Read);
    RD_OK(opened);
    const ListShape &shape = shapeOf(BooksList::Payments);
    auto row = (*opened)->query(joined({"EXPLAIN QUERY PLAN SELECT ", shape.id, ", ", shape.sums, " FROM ", shape.from,
        " WHERE ", shape.always, " AND 1 ORDER BY ", shape.newestFirst}));
    QStringList plan;
    while (row.next())
        plan += row.string(3);
    RD_OK(row.status());
    QVERIFY2(plan.join(u'\n').contains(u"COVERING INDEX conversion_paid"_s), qPrintable(plan.join(u'\n')));
    QVERIFY2(!plan.join(u'\n').contains(u"TEMP B-TREE"_s), qPrintable(plan.join(u'\n')));
}

void TestLists::paymentsInAnyOrder_data()
{
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("field");
    for (const bool descending : {false, true}) {
        for (const char *field : {"amount", "refunded", "customer", "connection", "participant", "payment"})
            QTest::addRow("%s %s", field, descending ? "down" : "up") << descending << QString::fromLatin1(field);
    }
}

void TestLists::paymentsInAnyOrder()
{
    QFETCH(bool, descending);
    QFETCH(QString, field);
    // Addresses as SQLite orders them: ASCII letters whatever the case.
    std::vector<int> people(kCustomers);
    std::iota(people.begin(), people.end(), 1);
    std::vector<QByteArray> emails(kCustomers + 1);
    for (int customer = 1; customer <= kCustomers; ++customer) {
        emails[static_cast<std::size_t>(customer)] = emailOf(customer).toUtf8();
        for (char &letter : emails[static_cast<std::size_t>(customer)])
            letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
    }
    std::sort(people.begin(), people.end(),
        [&emails](int a, int b) { return emails[static_cast<std::size_t>(a)] < emails[static_cast<std::size_t>(b)]; });
    std::vector<qint64> places(kCustomers + 1);
    for (std::size_t place = 0; place < people.size(); ++place)
        places[static_cast<std::size_t>(people[place])] = static_cast<qint64>(place);
    std::vector<int> bringers(kParticipants);
    std::iota(bringers.begin(), bringers.end(), 1);
    const auto nameOf = [](int bringer) {
        return bringer % 5 == 0 ? u"partner%1@mail.test"_s.arg(bringer)
                                : u"partner %1"_s.arg(bringer, 2, 10, QChar(u'0'));
    };
    std::sort(bringers.begin(), bringers.end(), [&nameOf](int a, int b) { return nameOf(a) < nameOf(b); });
    const auto placeOfBringer = [&bringers](int bringer) {
        return qint64{std::find(bringers.begin(), bringers.end(), bringer) - bringers.begin()} + 1;
    };
    const auto keyOf = [&](const Pay &pay) -> std::pair<qint64, qint64> {
        if (field == u"amount"_s)
            return {pay.currency.packed(), pay.paid};
        if (field == u"refunded"_s)
            return {pay.currency.packed(), pay.refunded};
        if (field == u"customer"_s)
            return {0, places[static_cast<std::size_t>(pay.customer)]};
        if (field == u"participant"_s) // nobody stands before all
            return {0, isReferred(pay.customer) ? placeOfBringer(bringerOf(pay.customer)) : 0};
        if (field == u"payment"_s)
            return {0, pay.id}; // ids of the provider have leading zeroes
        return {0, pay.connection}; // their names are in this order, too
    };
    std::vector<Pay> pays = expected();
    std::stable_sort(pays.begin(), pays.end(),
        [&](const Pay &a, const Pay &b) { return descending ? keyOf(a) > keyOf(b) : keyOf(a) < keyOf(b); });
    ListQuery query = queryOf(BooksList::Payments);
    query.orderBy = field;
    query.descending = descending;
    QVERIFY(find(query) == idsOf(pays));
    // Of few rows texts are read one by one: in the same order.
    const Fits few = [](const Pay &pay) { return pay.customer % 1'000 == 11; };
    pays.erase(std::remove_if(pays.begin(), pays.end(), [&few](const Pay &pay) { return !few(pay); }), pays.end());
    query.terms = {textTerm(u"customer"_s,
        {u"buyer00011@"_s, u"buyer01011@"_s, u"Customer02011@"_s.toCaseFolded(), u"buyer02011@"_s, u"customer03011@"_s,
            u"buyer03011@"_s, u"customer04011@"_s, u"buyer04011@"_s, u"customer01011@"_s, u"customer00011@"_s})};
    QVERIFY(find(query) == idsOf(pays));
}

void TestLists::paymentsThatFit_data()
{
    QTest::addColumn<Asked>("asked");
    const auto row = [](const char *name, const Asked &asked) { QTest::newRow(name) << asked; };
    const auto emailHas = [](const QString &part) -> Fits {
        return [part](const Pay &pay) { return emailOf(pay.customer).toCaseFolded().contains(part); };
    };
    const auto objectBegins = [](const QString &beginning) -> Fits {
        return [beginning](const Pay &pay) { return u"ch_%1"_s.arg(pay.id, 6, 10, QChar(u'0')).startsWith(beginning); };
    };
    row("a customer", {{textTerm(u"customer"_s, {u"buyer00011@"_s})}, {}, emailHas(u"buyer00011@"_s)});
    row("many customers", {{textTerm(u"customer"_s, {u"@example.org"_s})}, {}, emailHas(u"@example.org"_s)});
    row("no such customer", {{textTerm(u"customer"_s, {u"nobody"_s})}, {}, emailHas(u"nobody"_s)});
    row("other letters", {{}, {wordOf(u"zoë.MÜLLER"_s)}, emailHas(u"zoë.müller"_s)});
    row("not these", {{textTerm(u"customer"_s, {u"shop.test"_s}, true)}, {}, [](const Pay &pay) {
                          return !emailOf(pay.customer).endsWith(u"shop.test"_s);
                      }});
    row("not that one",
        {{textTerm(u"customer"_s, {u"buyer00011@"_s}, true)}, {}, [](const Pay &pay) { return pay.customer != 11; }});
    row("a word of many addresses", {{}, {wordOf(u"ORG"_s)}, emailHas(u"org"_s)});
    row("two words", {{}, {wordOf(u"shop"_s), wordOf(u"0001"_s)}, [](const Pay &pay) {
                          const QString email = emailOf(pay.customer);
                          return email.contains(u"shop"_s) && email.contains(u"0001"_s);
                      }});
    row("an id", {{}, {wordOf(u"ch_000123"_s)}, objectBegins(u"ch_000123"_s)});
    row("the beginning of ids", {{}, {wordOf(u"ch_0012"_s)}, objectBegins(u"ch_0012"_s)});
    row("the beginning of many ids", {{}, {wordOf(u"ch_00"_s), wordOf(u"ch_001"_s)}, [](const Pay &) {
                                          return false;
                                      }}); // five letters are a whole id
    row("ids with other capitals", {{}, {wordOf(u"CH_000123"_s)}, [](const Pay &) { return false; }});
    row("a customer's id", {{}, {wordOf(u"cus_00010"_s)}, [](const Pay &pay) { return pay.customer == 10; }});
    row("ids by name", {{textTerm(u"payment"_s, {u"ch_000123"_s, u"ch_0000"_s})}, {}, [=](const Pay &pay) {
                            return objectBegins(u"ch_000123"_s)(pay) || objectBegins(u"ch_0000"_s)(pay);
                        }});
    row("not that id",
        {{textTerm(u"payment"_s, {u"ch_000123"_s}, true)}, {}, [](const Pay &pay) { return pay.id != 123; }});
    row("a connection",
        {{textTerm(u"connection"_s, {u"tria"_s})}, {}, [](const Pay &pay) { return pay.connection == 102; }});
    row("a mode", {{textTerm(u"mode"_s, {u"live"_s})}, {}, [](const Pay &pay) { return pay.connection == 101; }});
    row("a currency", {{textTerm(u"currency"_s, {u"jpy"_s})}, {}, [](const Pay &pay) { return pay.currency == kYen; }});
    row("no currency", {{textTerm(u"currency"_s, {u"yens"_s})}, {}, [](const Pay &) { return false; }});
    row("an amount", {{spanTerm(u"amount"_s, 500'000'000, std::numeric_limits<qint64>::max())}, {}, [](const Pay &pay) {
                          return millionthsOf(pay) >= 500'000'000;
                      }});
    row("not that amount", {{spanTerm(u"amount"_s, 0, 500'000'000, true)}, {}, [](const Pay &pay) {
                                return millionthsOf(pay) > 500'000'000;
                            }});
    row("days", {{spanTerm(u"paid"_s, kBase, kBase + 86'400'000 - 1)}, {}, [](const Pay &pay) {
                     return pay.paidAt < kBase + 86'400'000;
                 }});
    row("a participant", {{textTerm(u"participant"_s, {u"partner 07"_s})}, {}, [](const Pay &pay) {
                              return isReferred(pay.customer) && bringerOf(pay.customer) == 7;
                          }});
    row("participants",
        {{textTerm(u"participant"_s, {u"partner"_s})}, {}, [](const Pay &pay) { return isReferred(pay.customer); }});
    row("a campaign",
        {{textTerm(u"campaign"_s, {u"give"_s})}, {}, [](const Pay &pay) { return isReferred(pay.customer); }});
    row("no campaign",
        {{textTerm(u"campaign"_s, {u"give"_s}, true)}, {}, [](const Pay &pay) { return !isReferred(pay.customer); }});
    row("all of it",
        {{spanTerm(u"refunded"_s, 1, std::numeric_limits<qint64>::max()), textTerm(u"mode"_s, {u"live"_s})},
            {wordOf(u"example"_s)}, [](const Pay &pay) {
                return pay.refunded > 0 && pay.connection == 101
                    && emailOf(pay.customer).toCaseFolded().contains(u"example"_s);
            }});
}

void TestLists::paymentsThatFit()
{
    QFETCH(Asked, asked);
    ListQuery query = queryOf(BooksList::Payments);
    query.terms = asked.terms;
    query.words = asked.words;
    QVERIFY(find(query) == idsOf(expected(asked.fits)));
}

void TestLists::paymentsThatCount_data()
{
    QTest::addColumn<QString>("campaign");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("isCohort");
    QTest::newRow("of any campaign") << QString() << QString() << false;
    QTest::newRow("of live campaigns") << QString() << u"live"_s << false;
    QTest::newRow("of test campaigns") << QString() << u"test"_s << false;
    QTest::newRow("of one that began for all") << u"Give 20"_s << QString() << false;
    QTest::newRow("of one that began later") << u"Other"_s << QString() << false;
    QTest::newRow("of nobody's") << u"None"_s << QString() << false;
    QTest::newRow("of a cohort") << u"Give 20"_s << QString() << true;
    QTest::newRow("of a cohort of what began later") << u"Other"_s << QString() << true;
}

void TestLists::paymentsThatCount()
{
    QFETCH(const QString, campaign);
    QFETCH(const QString, mode);
    QFETCH(const bool, isCohort);
    const auto counts = [&](const Pay &pay) {
        const bool isFirst = isReferred(pay.customer) && campaign != "Other"_L1;
        const bool isSecond = isOfOther(pay.customer) && pay.paidAt >= kOtherFrom && campaign != "Give 20"_L1;
        return (isFirst || isSecond) && mode != "test"_L1 && campaign != "None"_L1;
    };
    std::map<std::pair<int, Currency>, qint64> firstPaid;
    for (auto pay = m_pays.rbegin(); pay != m_pays.rend(); ++pay) {
        if (counts(*pay))
            firstPaid.try_emplace({pay->customer, pay->currency}, pay->paidAt);
    }
    const qint64 start = campaign == "Other"_L1 ? kOtherFrom : kBase;
    const std::pair<qint64, qint64> month{start + 1'000 * 60'000, start + 4'000 * 60'000};
    const auto fits = [&](const Pay &pay) {
        if (!counts(pay))
            return false;
        const qint64 first = firstPaid.at({pay.customer, pay.currency});
        return !isCohort || (first >= month.first && first <= month.second);
    };
    ListQuery query = queryOf(BooksList::Payments);
    query.counted = CountedPayments{campaign, modeFromWord(mode), std::nullopt};
    if (isCohort)
        query.counted->first = month;
    const std::vector<Pay> wanted = expected(fits);
    QCOMPARE(wanted.empty(), campaign == "None"_L1 || mode == "test"_L1);
    const auto rows = lists().find(query, 0, {});
    RD_OK(rows);
    QVERIFY(rows->ids == idsOf(wanted));
    std::map<Currency, qint64> refunded;
    for (const Pay &pay : wanted)
        refunded[pay.currency] += pay.refunded;
    std::map<Currency, qint64> found;
    for (const ListSum &sum : rows->sums) {
        QVERIFY(sum.counted.has_value());
        found[sum.amount.currency] += sum.counted->refunded;
    }
    QVERIFY(found == refunded);
    query.list = BooksList::Records;
    QCOMPARE(lists().find(query, 0, {}).error().kind, ErrorKind::Internal);
}

void TestLists::paymentsSayWhoBroughtThem()
{
    const std::vector<quint32> ids{27, 5, 947, 350}; // brought by somebody with a name, without one; refunded, a trial
    const auto rows = lists().payments(ids);
    RD_OK(rows);
    QCOMPARE(rows->size(), ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Pay pay = payOf(ids[i]);
        const PaymentRow &row = (*rows)[i];
        QCOMPARE(row.id.value, qint64{ids[i]});
        QCOMPARE(row.customerEmail, emailOf(pay.customer));
        QCOMPARE(row.paid, (Money{pay.paid, pay.currency}));
        QCOMPARE(toUnixMs(row.paidAt), pay.paidAt);
        QCOMPARE(row.refunded, pay.refunded);
        QCOMPARE(row.objectId, u"ch_%1"_s.arg(pay.id, 6, 10, QChar(u'0')));
        QCOMPARE(row.mode, pay.connection == 102 ? Mode::Test : Mode::Live);
        QCOMPARE(row.referral.isValid(), isReferred(pay.customer));
        QCOMPARE(row.campaign, isReferred(pay.customer) ? u"Give 20"_s : QString());
        const int bringer = bringerOf(pay.customer);
        const QString name =
            bringer % 5 == 0 ? u"partner%1@mail.test"_s.arg(bringer) : u"Partner %1"_s.arg(bringer, 2, 10, QChar(u'0'));
        QCOMPARE(row.participantName, isReferred(pay.customer) ? name : QString());
    }
    QVERIFY(isReferred(payOf(27).customer) && !isReferred(payOf(5).customer)); // both kinds were seen
    QCOMPARE(rows->at(0).participantName, u"Partner 01"_s);
    QCOMPARE(rows->at(2).participantName, u"partner5@mail.test"_s);
}

void TestLists::recordsThatFit()
{
    const auto idsWhere = [this](const std::function<bool(qint64)> &fits) {
        std::vector<quint32> ids;
        for (qint64 i = kRows; i > 0; --i) {
            if (fits(i))
                ids.push_back(static_cast<quint32>(i + m_firstRecord - 1));
        }
        return ids;
    };
    ListQuery query = queryOf(BooksList::Records);
    const auto all = lists().find(query, 0, {});
    RD_OK(all);
    QCOMPARE(all->total, m_firstRecord - 1 + kRows);
    QCOMPARE(all->ids.size(), std::size_t(all->total));
    QCOMPARE(qint64{all->ids.front()}, all->total);

    ListTerm kinds = textTerm(u"kind"_s, {u"6"_s, u"32"_s});
    kinds.match = ListTerm::Match::Equals;
    query.terms = {kinds};
    QVERIFY(find(query) == idsWhere([](qint64 i) { return i % 4 == 1 || i % 4 == 2; }));
    query.terms = {textTerm(u"participant"_s, {u"partner 07"_s})};
    QVERIFY(find(query) == idsWhere([](qint64 i) { return i % 4 != 3 && i % 50 + 1 == 7; }));
    query.terms = {textTerm(u"by"_s, {u"drona"_s}), spanTerm(u"amount"_s, 700 * 10'000, 777 * 10'000)};
    QVERIFY(find(query) == idsWhere([](qint64 i) { return i % 6 == 0 && i % 4 < 2 && i % 777 + 1 >= 700; }));
    // Decisions have no amount: they are neither in a span nor, by a lack of one, outside of it.
    query.terms = {spanTerm(u"amount"_s, 0, 777 * 10'000, true), textTerm(u"facts"_s, {u"fact 1999"_s})};
    QVERIFY(find(query) == idsWhere([](qint64 i) { return i % 4 > 1 && QString::number(i).startsWith(u"1999"_s); }));
    const qint64 base = toUnixMs(m_desk->clock.now());
    query.terms = {spanTerm(u"at"_s, base + 5'000, base + 9'999)};
    QVERIFY(find(query) == idsWhere([](qint64 i) { return i >= 5 && i <= 9; }));
    query.terms = {};
    query.words = {wordOf(u"fact 77777"_s)};
    QVERIFY(find(query) == idsWhere([](qint64 i) { return i == 77'777; }));
    ListWord earned = wordOf(u"earned"_s);
    earned.codes = {{u"kind"_s, {u"1"_s}}};
    query.words = {earned, wordOf(u"partner 12"_s)};
    QVERIFY(find(query) == idsWhere([](qint64 i) { return i % 4 == 0 && i % 50 + 1 == 12; }));

    const auto rows = lists().records({static_cast<quint32>(m_firstRecord)});
    RD_OK(rows);
    QCOMPARE(rows->front().kind, EntryKind::Issued);
    QCOMPARE(rows->front().participantEmail, u"partner2@mail.test"_s);
    QCOMPARE(rows->front().facts, u"fact 1"_s);
    QCOMPARE(rows->front().amount, (Money{2, kUsd}));
}

void TestLists::recordsInAnyOrder()
{
    ListQuery query = queryOf(BooksList::Records);
    query.terms = {textTerm(u"facts"_s, {u"fact 19"_s})};
    const std::vector<quint32> natural = find(query);
    QVERIFY(natural.size() > 1'000);
    const auto rows = lists().records(natural);
    RD_OK(rows);
    std::vector<std::size_t> order(natural.size());
    const auto check = [&](const QString &field,
                           const std::function<bool(const BookRecord &, const BookRecord &)> &less) {
        for (const bool descending : {false, true}) {
            std::iota(order.begin(), order.end(), std::size_t{0});
            std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
                return descending ? less((*rows)[b], (*rows)[a]) : less((*rows)[a], (*rows)[b]);
            });
            query.orderBy = field;
            query.descending = descending;
            std::vector<quint32> expectedIds;
            for (const std::size_t at : order)
                expectedIds.push_back(natural[at]);
            if (find(query) != expectedIds)
                return false;
        }
        return true;
    };
    QVERIFY(check(u"amount"_s, [](const BookRecord &a, const BookRecord &b) {
        return std::pair(a.amount.currency, a.amount.minor) < std::pair(b.amount.currency, b.amount.minor);
    }));
    QVERIFY(check(u"facts"_s,
        [](const BookRecord &a, const BookRecord &b) { return a.facts.toCaseFolded() < b.facts.toCaseFolded(); }));
    // By what people read: two read the same, and one has no place.
    query.orderPlaces = {{u"6"_s, 0}, {u"64"_s, 1}, {u"32"_s, 1}};
    QVERIFY(check(u"kind"_s, [&query](const BookRecord &a, const BookRecord &b) {
        const auto place = [&query](const BookRecord &record) {
            const auto found = query.orderPlaces.find(QString::number(static_cast<int>(record.kind)));
            return found == query.orderPlaces.end() ? qint64{2} : found->second;
        };
        return place(a) < place(b);
    }));
    query.orderPlaces = {};
    QVERIFY(check(u"by"_s,
        [](const BookRecord &a, const BookRecord &b) { return a.actor.toCaseFolded() < b.actor.toCaseFolded(); }));
    QVERIFY(check(u"participant"_s, [](const BookRecord &a, const BookRecord &b) {
        const auto name = [](const BookRecord &record) {
            return (record.participantName.isEmpty() ? record.participantEmail : record.participantName).toCaseFolded();
        };
        return name(a) < name(b);
    }));
}

/// What a person typed lies beside the chain, where only its digest stands: the order is that of what is shown.
void TestLists::notesStandWhereTheyAreRead()
{
    auto opened = Database::open(m_desk->file(), Database::Access::Read);
    RD_OK(opened);
    const QString mark = noteMark(QByteArray(16, 's'), u"Bank holiday"_s);
    const auto shown = [&](const QString &facts, const QVariant &note) {
        Statement row(**opened, "SELECT rd_facts(?1, ?2)");
        row.bind(1, facts);
        if (note.isValid())
            row.bind(2, note.toString());
        else
            row.bind(2, std::nullopt);
        return row.next() ? row.string(0) : u"no row"_s;
    };
    QCOMPARE(shown(mark, u"Bank holiday"_s), u"Bank holiday"_s);
    QCOMPARE(shown(QString(u"held "_s + mark), u"Bank holiday"_s), u"held: Bank holiday"_s);
    QCOMPARE(shown(u"note: nothing"_s, {}), u"note: nothing"_s);
    QCOMPARE(shown(u"fact 1"_s, {}), u"fact 1"_s);
    QVERIFY(!shown(mark, {}).contains(mark)); // taken away
}

void TestLists::activitiesThatFit()
{
    ListQuery query = queryOf(BooksList::Activities);
    const std::vector<quint32> all = find(query);
    QVERIFY(all.size() >= std::size_t{kRows});
    QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
    const auto matching = [&](const std::function<bool(quint32)> &fits) {
        std::vector<quint32> ids;
        for (const quint32 id : all) {
            if (id <= quint32{kRows} && fits(id))
                ids.push_back(id);
        }
        return ids;
    };
    ListTerm kind = textTerm(u"kind"_s, {u"sync"_s});
    kind.match = ListTerm::Match::Equals;
    query.terms = {kind, textTerm(u"outcome"_s, {u"failed"_s})};
    QVERIFY(find(query) == matching([](quint32 i) { return i % 3 == 0 && i % 10 == 0; }));
    query.terms = {spanTerm(u"duration"_s, 990'000'000, 995'000'000), textTerm(u"subject"_s, {u"file-9"_s})};
    QVERIFY(find(query) == matching([](quint32 i) { return i % 1000 >= 990 && i % 1000 <= 995; }));
    // The whole text, whatever the case: "file-9" is in "file-90", too.
    ListTerm whole = textTerm(u"subject"_s, {u"file-9"_s, u"file-12"_s});
    whole.match = ListTerm::Match::Is;
    query.terms = {whole};
    QVERIFY(find(query) == matching([](quint32 i) { return i % 100 == 9 || i % 100 == 12; }));
    whole.isNot = true;
    query.terms = {whole, textTerm(u"subject"_s, {u"file-9"_s})};
    QVERIFY(find(query) == matching([](quint32 i) { return i % 100 >= 90; }));
    query.terms = {};
    query.words = {wordOf(u"ROW 12345"_s)};
    QVERIFY(find(query) == matching([](quint32 i) { return QString::number(i).startsWith(u"12345"_s); }));
    query.words = {};
    query.orderBy = u"kind"_s;
    query.orderPlaces = {{u"sync"_s, 0}, {u"import"_s, 1}}; // issues, and whatever has no place, come after these
    for (const bool descending : {false, true}) {
        query.descending = descending;
        const auto byKind = lists().activities(find(query));
        RD_OK(byKind);
        QVERIFY(std::is_sorted(byKind->begin(), byKind->end(), [&](const Activity &a, const Activity &b) {
            const auto place = [](const Activity &row) {
                return row.kind == u"sync"_s ? 0 : row.kind == u"import"_s ? 1 : 2;
            };
            return descending ? place(a) > place(b) : place(a) < place(b);
        }));
    }
    query.orderPlaces = {};
    query.orderBy = u"subject"_s;
    query.descending = false;
    const std::vector<quint32> ordered = find(query);
    QCOMPARE(ordered.size(), all.size());
    const auto rows = lists().activities(std::vector<quint32>(ordered.begin(), ordered.begin() + 5'000));
    RD_OK(rows);
    QVERIFY(std::is_sorted(rows->begin(), rows->end(), [](const Activity &a, const Activity &b) {
        return a.subject == b.subject ? a.id > b.id : a.subject.toCaseFolded() < b.subject.toCaseFolded();
    }));
    // As it reads: backwards, and of one kind something else altogether.
    const auto backwards = [](QString text) {
        std::reverse(text.begin(), text.end());
        return text;
    };
    const auto subjectAsRead = [&backwards](const QString &of, const QString &subject) {
        return of == "issue"_L1 ? QString(u"x"_s + subject) : backwards(subject);
    };
    for (const QString &field : {u"subject"_s, u"detail"_s}) {
        query.orderBy = field;
        query.orderText = [&](const QString &stored) {
            return field == "detail"_L1 ? backwards(stored)
                                        : subjectAsRead(stored.section(u'\n', 0, 0), stored.section(u'\n', 1));
        };
        for (const bool descending : {false, true}) {
            query.descending = descending;
            const auto asRead = lists().activities(find(query));
            RD_OK(asRead);
            QCOMPARE(asRead->size(), all.size());
            const auto keyOf = [&](const Activity &row) {
                return (field == "detail"_L1 ? backwards(row.detail) : subjectAsRead(row.kind, row.subject))
                    .toCaseFolded();
            };
            QVERIFY2(std::is_sorted(asRead->begin(), asRead->end(),
                         [&](const Activity &a, const Activity &b) {
                             return descending ? keyOf(a) > keyOf(b) : keyOf(a) < keyOf(b);
                         }),
                qPrintable(field));
        }
    }
}

void TestLists::goneRowsAreEmpty()
{
    const auto payments = lists().payments({1'000, 1'001}); // the first one is gone
    RD_OK(payments);
    QVERIFY(!(*payments)[0].id.isValid() && (*payments)[1].id.value == 1'001);
    const auto activities = lists().activities({4'000'000'000});
    RD_OK(activities);
    QCOMPARE(activities->front().id, 0);
    const auto records = lists().records({4'000'000'000});
    RD_OK(records);
    QCOMPARE(records->front().seq, 0);
}

void TestLists::asksNothingUnknown()
{
    for (const BooksList list : {BooksList::Activities, BooksList::Records, BooksList::Payments}) {
        ListQuery query = queryOf(list);
        query.terms = {textTerm(u"colour"_s, {u"blue"_s})};
        auto rows = lists().find(query, 0, {});
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::BadInput);
        query.terms = {};
        query.orderBy = u"colour"_s;
        rows = lists().find(query, 0, {});
        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::BadInput);
    }
}

void TestLists::stopsWhenNobodyWaits()
{
    ListQuery query = queryOf(BooksList::Records);
    query.words = {wordOf(u"nowhere in any of the facts"_s)};
    CancelToken cancel;
    cancel.cancel();
    const auto rows = lists().find(query, 0, cancel);
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    // The connection serves the next one.
    QCOMPARE(find(query).size(), 0U);
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
