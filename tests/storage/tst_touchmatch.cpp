// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "models/storage/database.h"
#include "models/storage/touchmatch.h"
#include "tests/core/seed.h"

#include <random>

using namespace rd;
using namespace rd::test;
using storage::Database;

/// Which people touches mean is found from what is new alone, and is the same as if all touches were looked at each
/// time (rulings.md 10, 18).
class TestTouchMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNewAloneGivesTheSame_data();
    void whatIsNewAloneGivesTheSame();
    void nothingNewLooksAtNothing();
};

namespace {

/// Two equal files. In the one all touches are looked at each time, in the other only what is marked.
class Twins {
public:
    Twins()
    {
        for (Desk *desk : {&m_whole, &m_marked}) {
            desk->connect(u"shop"_s, u"test"_s);
            desk->connect(u"second"_s, u"live"_s);
            desk->workspace.reset(); // from here on by hand
        }
        m_a = open(m_whole);
        m_b = open(m_marked);
    }
    Status run(const QString &sql)
    {
        RD_CHECK(m_a->run(sql.toStdString()));
        return m_b->run(sql.toStdString());
    }
    Status resolve()
    {
        RD_CHECK(storage::markAllTouches(*m_a));
        RD_CHECK(storage::resolveTouches(*m_a));
        return storage::resolveTouches(*m_b);
    }
    [[nodiscard]] QString whole() { return text(*m_a); }
    [[nodiscard]] QString marked() { return text(*m_b); }
    [[nodiscard]] Database &db() { return *m_b; }

private:
    static std::unique_ptr<Database> open(Desk &desk)
    {
        auto db = Database::open(desk.file(), Database::Access::Write);
        if (!db)
            qFatal("%s", qPrintable(db.error().text));
        if (!(*db)->execute("BEGIN")) // never committed: nothing waits for the disk
            qFatal("no transaction");
        return std::move(*db);
    }
    static QString text(Database &db)
    {
        QStringList lines;
        auto match = db.query("SELECT touch, customer FROM touch_customer ORDER BY touch, customer");
        while (match.next())
            lines << u"%1 means %2"_s.arg(match.integer(0)).arg(match.integer(1));
        auto person = db.query("SELECT id, mode, email FROM customer ORDER BY id");
        while (person.next())
            lines << u"%1 is %2 %3"_s.arg(QString::number(person.integer(0)), person.string(1), person.string(2));
        return lines.join(u'\n');
    }

    Desk m_whole;
    Desk m_marked;
    std::unique_ptr<Database> m_a;
    std::unique_ptr<Database> m_b;
};

/// Random things that happen to touches, accounts, people and campaigns.
class Happenings {
public:
    explicit Happenings(quint32 seed) : m_random(seed) {}
    QString next()
    {
        switch (pick(0, 11)) {
        case 0:
        case 1:
        case 2:
            return u"INSERT INTO touch (participant, campaign, email_key, ext_id, at, fixed, manual, reason) VALUES "
                   "(%1, %2, %3, %4, 5, 0, 0, '')"_s.arg(QString::number(pick(1, 3)),
                       pick(0, 2) == 0 ? u"NULL"_s : QString::number(pick(1, 2)), pick(0, 1) == 0 ? u"''"_s : address(),
                       pick(0, 1) == 0 ? u"''"_s : account());
        case 3:
            return u"INSERT INTO customer (mode, email) VALUES (%1, %2)"_s.arg(mode(), address());
        case 4:
            return u"INSERT INTO customer (mode, email) VALUES (%1, '')"_s.arg(mode());
        case 5:
        case 6:
            return u"INSERT OR IGNORE INTO provider_customer (connection, ext_id, hash, email, name, currency, "
                   u"balance, "
                   "deleted, created_s) VALUES (%1, %2, 0, '', '', 0, 0, 0, 0)"_s.arg(
                       QString::number(pick(1, 2)), account());
        case 7:
        case 8:
            return u"UPDATE provider_customer SET customer = (SELECT max(id) - %1 FROM customer) WHERE customer IS "
                   u"NULL "
                   "AND ext_id = %2 AND (SELECT max(id) FROM customer) > %1"_s.arg(
                       QString::number(pick(0, 3)), account());
        case 9:
            return u"UPDATE customer SET email = %1 WHERE id = (SELECT max(id) - %2 FROM customer)"_s.arg(
                address(), QString::number(pick(0, 5)));
        case 10:
            return u"INSERT OR IGNORE INTO campaign_participant VALUES (%1, %2, 5)"_s.arg(
                QString::number(pick(1, 2)), QString::number(pick(1, 3)));
        default:
            return u"UPDATE touch SET email_key = %1 WHERE id = (SELECT max(id) - %2 FROM touch)"_s.arg(
                address(), QString::number(pick(0, 5)));
        }
    }
    bool isTime() { return pick(0, 3) == 0; }

private:
    int pick(int from, int to) { return from + static_cast<int>(m_random() % static_cast<quint32>(to - from + 1)); }
    QString mode() { return pick(0, 1) == 0 ? u"'test'"_s : u"'live'"_s; }
    QString address() { return u"'buyer%1@example.com'"_s.arg(pick(1, 8)); }
    QString account() { return u"'cus_%1'"_s.arg(pick(1, 8)); }

    std::mt19937 m_random;
};

Status addBasics(Twins &twins)
{
    for (int i = 1; i <= 3; ++i)
        RD_CHECK(twins.run(u"INSERT INTO participant (email_key, email, name, group_name, country, state, joined_at) "
                           "VALUES ('p%1@example.com', 'p%1@example.com', '', '', '', 2, 0)"_s.arg(i)));
    for (const char *kind : {"newsletter", "affiliate"}) {
        const QString name = QString::fromLatin1(kind);
        RD_CHECK(twins.run(u"INSERT INTO campaign (name, mode, created_at) VALUES ('%1', 'live', 1)"_s.arg(name)));
        RD_CHECK(twins.run(
            u"INSERT INTO campaign_version (campaign, valid_from, terms) SELECT max(id), 0, '{\"version\":1,\"name\":"
            "\"%1\",\"kind\":\"%1\",\"connections\":[\"second\"],\"rules\":[{\"percent\":\"10\"}],\"rewards\":"
            "{\"referrer\":{\"kind\":\"cash\"}}}' FROM campaign"_s.arg(name)));
    }
    return {};
}

} // namespace

void TestTouchMatch::whatIsNewAloneGivesTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    const quint32 first = tests::printedSeed();
    for (quint32 i = 0; i < 12; ++i)
        QTest::addRow("seed %u", first + i) << first + i;
}

void TestTouchMatch::whatIsNewAloneGivesTheSame()
{
    QFETCH(quint32, seed);
    Twins twins;
    RD_OK(addBasics(twins));
    Happenings happenings(seed);
    int matched = 0;
    for (int i = 0; i < 250; ++i) {
        RD_OK(twins.run(happenings.next()));
        if (!happenings.isTime())
            continue;
        RD_OK(twins.resolve());
        QCOMPARE(twins.marked(), twins.whole());
        matched += static_cast<int>(twins.marked().count(u"means"_s) > 0);
    }
    QVERIFY(matched > 0); // it was about something
}

/// With nothing marked not even the list of campaigns is read: a broken one would be an error.
void TestTouchMatch::nothingNewLooksAtNothing()
{
    Twins twins;
    RD_OK(addBasics(twins));
    RD_OK(twins.run(u"INSERT INTO touch (participant, email_key, ext_id, at, fixed, manual, reason) VALUES (1, "
                    "'a@example.com', '', 5, 0, 0, '')"_s));
    RD_OK(twins.resolve());
    QCOMPARE(*twins.db().number("SELECT count(*) FROM touch_look", -1), 0);
    RD_OK(twins.run(u"INSERT INTO customer (mode, email) VALUES ('test', 'nobody@example.com')"_s));
    QCOMPARE(*twins.db().number("SELECT count(*) FROM touch_look", -1), 0); // no touch names this one
    RD_OK(twins.run(u"UPDATE campaign_version SET terms = 'no document'"_s));
    RD_OK(storage::resolveTouches(twins.db()));
    RD_OK(twins.run(u"INSERT INTO customer (mode, email) VALUES ('test', 'a@example.com')"_s));
    QCOMPARE(*twins.db().number("SELECT count(*) FROM touch_look", -1), 1);
    QVERIFY(!storage::resolveTouches(twins.db()));
}

QTEST_GUILESS_MAIN(TestTouchMatch)
#include "tst_touchmatch.moc"
