// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "models/items/rewardmodel.h"
#include "models/items/searchquery.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

Currency currency(QStringView code)
{
    return Currency::parse(code).value();
}

Instant dayAt(int month, int day)
{
    return fromUnixMs(QDate(2026, month, day).startOfDay().addSecs(3600).toMSecsSinceEpoch());
}

qint64 ms(const QString &iso)
{
    return toUnixMs(parseIso(iso).value());
}

RewardRow reward(qint64 id, RewardState state, qint64 minor, const QString &code, const QString &campaign, Instant due)
{
    RewardRow row;
    row.id = RewardId{id};
    row.state = state;
    row.amount = Money{minor, currency(code)};
    row.campaign = campaign;
    row.participantName = u"Person %1"_s.arg(id);
    row.participantEmail = u"p%1@example.com"_s.arg(id);
    row.dueAt = due;
    row.paidAt = due;
    row.key.mode = u"live"_s;
    return row;
}

std::vector<RewardRow> rewards()
{
    return {reward(1, RewardState::Due, 5000, u"EUR"_s, u"Give 20"_s, dayAt(1, 5)),
        reward(2, RewardState::Due, 5001, u"EUR"_s, u"Give 20"_s, dayAt(2, 10)),
        reward(3, RewardState::Issued, 9900, u"USD"_s, u"Partner"_s, dayAt(2, 28)),
        reward(4, RewardState::PartlyReversed, 100, u"USD"_s, u"Give 5"_s, dayAt(3, 1)),
        reward(5, RewardState::Reversed, 0, u"USD"_s, u"Give 5"_s, dayAt(3, 31))};
}

QList<qint64> idsOf(const RewardModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.index(row, 0).data(IdRole).toLongLong();
    return ids;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAndTerms()
    {
        const SearchQuery query =
            parseSearch(u"Ada  state:Due,approved \"Give 20\" -campaign:\"Old one\" amount:>=50"_s);
        QCOMPARE(query.words, (QStringList{u"ada"_s, u"give 20"_s}));
        QCOMPARE(query.terms.size(), std::size_t{3});
        QCOMPARE(query.terms[0].values, (QStringList{u"due"_s, u"approved"_s}));
        QVERIFY(query.terms[1].isNot);
        QCOMPARE(query.terms[1].values, QStringList{u"old one"_s});
        QCOMPARE(query.terms[2].op, SearchTerm::Op::AtLeast);
        QCOMPARE(query.terms[2].values, QStringList{u"50"_s});
    }
    void whatIsNoTermIsAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << u"https://shop.example/x"_s;
        QTest::newRow("time") << u"12:30"_s;
        QTest::newRow("quoted") << u"\"state:due\""_s;
        QTest::newRow("colon first") << u":due"_s;
    }
    void whatIsNoTermIsAWord()
    {
        QFETCH(QString, text);
        const SearchQuery query = parseSearch(text);
        QVERIFY(query.terms.empty());
        QCOMPARE(query.words.size(), 1);
    }
    void unfinishedTermIsLeftOut()
    {
        for (const QString &text : {u"state:"_s, u"amount:>"_s, u"campaign:\""_s}) {
            const SearchQuery query = parseSearch(text);
            QVERIFY2(query.terms.empty() && query.words.isEmpty(), qPrintable(text));
        }
    }
    /// campaign:="Give 20" is that campaign alone, whatever it is called.
    void equalsSignMakesATextExact()
    {
        const SearchQuery query = parseSearch(u"campaign:=\"Give 20\" -codes:=ADA,BEN amount:=50 campaign:\"=x\""_s);
        QCOMPARE(query.terms.size(), std::size_t{4});
        QVERIFY(query.terms[0].isExact && !query.terms[0].isNot);
        QCOMPARE(query.terms[0].values, QStringList{u"give 20"_s});
        QVERIFY(query.terms[1].isExact && query.terms[1].isNot);
        QCOMPARE(query.terms[1].values, (QStringList{u"ada"_s, u"ben"_s}));
        QCOMPARE(query.terms[2].values, QStringList{u"50"_s});
        QVERIFY(!query.terms[3].isExact); // inside of marks it is part of the text
        QCOMPARE(query.terms[3].values, QStringList{u"=x"_s});
        QVERIFY(parseSearch(u"campaign:="_s).terms.empty());
    }
    void whatTheProgramAsksForIsReadAsItIs_data()
    {
        QTest::addColumn<QString>("value");
        for (const QString &value : {u"Partners"_s, u"Give 20, get 20"_s, u"the \"old\" one"_s, u"\""_s,
                 u"\u201cSpring\u201d"_s, u"=5"_s, u">50"_s, u"a..b"_s, u"state:due"_s, u"-x"_s, u"="_s, u"//x"_s})
            QTest::newRow(qPrintable(value)) << value;
    }
    void whatTheProgramAsksForIsReadAsItIs()
    {
        QFETCH(QString, value);
        const SearchQuery query = parseSearch(u"ada "_s + exactTerm(u"campaign"_s, value) + u" mode:live"_s);
        QCOMPARE(query.words, QStringList{u"ada"_s});
        QCOMPARE(query.terms.size(), std::size_t{2});
        QVERIFY(query.terms[0].isExact);
        QCOMPARE(query.terms[0].typed, QStringList{value});
        QCOMPARE(query.terms[0].op, SearchTerm::Op::Is);
    }
    void numbersAreExact()
    {
        QCOMPARE(millionths(u"50"), 50'000'000);
        QCOMPARE(millionths(u"-0.01"), -10'000);
        QCOMPARE(millionths(u"12,5"), 12'500'000);
        QCOMPARE(millionths(u"999999999999.999999"), 999'999'999'999'999'999);
        for (const QString &bad : {u"1,000"_s, u"1e3"_s, u"."_s, u"1.2345678"_s, u"50 EUR"_s, QString()})
            QVERIFY2(!millionths(bad), qPrintable(bad));
    }
    void datesAreSpans()
    {
        const QTimeZone berlin("Europe/Berlin");
        QCOMPARE(timeRange(u"2026-02"_s, berlin)->to, ms(u"2026-02-28T23:00:00Z"_s));
        QCOMPARE(timeRange(u"2026"_s, berlin)->from, ms(u"2025-12-31T23:00:00Z"_s));
        // the clocks go forward: the day has 23 hours
        const auto shorter = timeRange(u"2026-03-29"_s, berlin);
        QCOMPARE(shorter->to - shorter->from, qint64(23) * 3600 * 1000);
        // where the first hour of the day does not exist it begins with the next
        QCOMPARE(timeRange(u"2026-03-08"_s, QTimeZone("America/Havana"))->from, ms(u"2026-03-08T05:00:00Z"_s));
        for (const QString &bad : {u"2026-13"_s, u"2026-02-30"_s, u"26"_s, u"yesterday"_s})
            QVERIFY2(!timeRange(bad, berlin), qPrintable(bad));
    }

    void rewardsByTerms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("ids");
        const auto row = [](const char *text, QList<qint64> ids) {
            QTest::newRow(text) << QString::fromLatin1(text) << std::move(ids);
        };
        row("state:due amount:>50 campaign:\"Give 20\"", {2});
        row("campaign:=\"Give 2\"", {}); // part of another one's name
        row("campaign:=\"give 20\"", {1, 2});
        row("campaign:give", {1, 2, 4, 5});
        row("-campaign:=partner,\"give 20\"", {4, 5});
        row("amount:=50", {1});
        row("state:=reversed", {5});
        row("id:=1", {1});
        row("state:reversed", {5}); // not the partly reversed one
        row("state:partly", {4});
        row("state:due,issued", {1, 2, 3});
        row("-state:due", {3, 4, 5});
        row("amount:50..99", {1, 2, 3});
        row("amount:50", {1});
        row("amount:<=1 currency:usd", {4, 5});
        row("due:2026-02", {2, 3});
        row("due:<2026-02-10", {1});
        row("due:<=2026-02-10", {1, 2});
        row("paid:2026-02-28..2026-03", {3, 4, 5});
        row("blockedby:x", {});
        row("id:3 person", {3});
        row("email:p4@", {4});
        row("state:", {1, 2, 3, 4, 5});
    }
    void rewardsByTerms()
    {
        QFETCH(QString, text);
        QFETCH(QList<qint64>, ids);
        RewardModel model;
        model.setFieldTerms(true);
        model.setRows(rewards());
        model.setSearch(text);
        QVERIFY(!model.complaint());
        QCOMPARE(idsOf(model), ids);
    }
    void daysAreTheMerchants_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("day");
        // One instant, 2026-11-21 10:30 UTC; at least two of them differ from this computer's zone.
        QTest::newRow("far east") << QByteArray("Pacific/Kiritimati") << u"2026-11-22"_s;
        QTest::newRow("middle") << QByteArray("Europe/Berlin") << u"2026-11-21"_s;
        QTest::newRow("far west") << QByteArray("Pacific/Pago_Pago") << u"2026-11-20"_s;
    }
    void daysAreTheMerchants()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, day);
        const QTimeZone merchants(zone);
        QVERIFY(merchants.isValid());
        std::vector<RewardRow> rows{
            reward(1, RewardState::Issued, 100, u"EUR"_s, u"Give 20"_s, fromUnixMs(ms(u"2026-11-21T10:30:00Z"_s)))};
        rows.front().issuedAt = rows.front().dueAt;
        RewardModel model;
        model.setFieldTerms(true);
        model.setZone(merchants);
        model.setRows(rows);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        for (const QString &field : {u"due:"_s, u"paid:"_s, u"issued:"_s}) { // a column and extra fields
            model.setSearch(field + day);
            QVERIFY2(!model.complaint(), qPrintable(field));
            QCOMPARE(model.rowCount(), 1);
            model.setSearch(field + date.addDays(-1).toString(Qt::ISODate));
            QCOMPARE(model.rowCount(), 0);
            model.setSearch(field + date.addDays(1).toString(Qt::ISODate));
            QCOMPARE(model.rowCount(), 0);
        }
    }
    void whatCannotBeAnsweredShowsNothing()
    {
        RewardModel model;
        model.setFieldTerms(true);
        model.setRows(rewards());
        model.setSearch(u"stat:due"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.complaint());
        QCOMPARE(model.complaint()->kind, SearchComplaint::Kind::UnknownField);
        QVERIFY(model.complaint()->fields.contains(u"state"_s));
        model.setSearch(u"amount:>much"_s);
        QCOMPARE(model.complaint()->kind, SearchComplaint::Kind::NoNumber);
        model.setSearch(u"due:soon"_s);
        QCOMPARE(model.complaint()->kind, SearchComplaint::Kind::NoDate);
        model.setSearch({});
        QVERIFY(!model.complaint());
        QCOMPARE(model.rowCount(), 5);
    }
    void otherTablesSearchWords()
    {
        RewardModel model; // no field terms asked for
        model.setRows(rewards());
        model.setSearch(u"state:due"_s);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.complaint());
    }
    void valuesToChooseFrom()
    {
        RewardModel model;
        model.setRows(rewards());
        QCOMPARE(model.fieldValues(u"campaign"_s), (QStringList{u"Give 20"_s, u"Give 5"_s, u"Partner"_s}));
        QVERIFY(model.fieldValues(u"state"_s).contains(u"partly-reversed"_s));
        QVERIFY(model.fieldValues(u"amount"_s).isEmpty());
        QVERIFY(model.fieldValues(u"due"_s).isEmpty());
    }
    void totalsFollowTheFilter()
    {
        RewardModel model;
        model.setFieldTerms(true);
        model.setRows(rewards());
        model.setSearch(u"state:due"_s);
        const auto totals = model.shownTotals();
        QCOMPARE(totals.size(), std::size_t{1});
        QCOMPARE(totals[0].amount, (Money{10'001, currency(u"EUR")}));
    }
    void fileHasAmountsBesideCurrencies()
    {
        RewardModel model;
        model.setRows(rewards());
        QStringList titles;
        QStringList cells;
        for (const FileColumn &column : model.fileColumns()) {
            titles += column.title;
            cells += model.fileCell(2, column);
        }
        QCOMPARE(cells.at(titles.indexOf(u"Amount"_s)), u"99.00"_s);
        QCOMPARE(cells.at(titles.indexOf(u"Currency"_s)), u"USD"_s);
        QCOMPARE(cells.at(titles.indexOf(u"Mode"_s)), u"live"_s);
        QVERIFY(QDateTime::fromString(cells.at(titles.indexOf(u"Paid"_s)), Qt::ISODate).isValid());
    }
    void participantsHaveAColumnForEachCurrency()
    {
        ParticipantSummary one;
        one.participant.name = u"Ada"_s;
        one.participant.email = u"ada@example.com"_s;
        one.figures = {{currency(u"EUR"), Mode::Live, 1000, 250, 0, 0}, {currency(u"USD"), Mode::Live, 70, 0, 0, 0}};
        ParticipantModel model([](const QList<Money> &) { return QString(); }, currency(u"EUR"));
        model.setFieldTerms(true);
        model.setRows({one});
        QMap<QString, QString> cells;
        for (const FileColumn &column : model.fileColumns())
            cells.insert(column.title, model.fileCell(0, column));
        QCOMPARE(cells.value(u"Due (EUR)"_s), u"2.50"_s);
        QCOMPARE(cells.value(u"Due (USD)"_s), u"0.00"_s);
        QCOMPARE(cells.value(u"Earned (USD)"_s), u"0.70"_s);
        QCOMPARE(cells.value(u"E-mail"_s), u"ada@example.com"_s);
        model.setSearch(u"due:>2"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch(u"due:>3"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
