// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/historyservice.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";

Sheet sheetOf(const QStringList &header, const std::vector<QStringList> &rows)
{
    Sheet sheet;
    sheet.source = u"file.csv"_s;
    sheet.header = header;
    int line = 1;
    for (const auto &cells : rows)
        sheet.rows.push_back({++line, cells});
    return sheet;
}

Result<ImportReport> importPeople(World &world, const Sheet &sheet, bool skipBad = false, bool dryRun = false)
{
    ImportOptions options;
    options.skipBad = skipBad;
    options.dryRun = dryRun;
    options.actor = u"owner"_s;
    return world.program().people.importParticipants(sheet, options, {}, {});
}

} // namespace

class TestPeopleService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBadRowIsNamedByLineAndColumn_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("column");
        const QString good = u"a@example.com"_s;
        QTest::newRow("no address") << QStringList{{}, {}, {}, {}, {}} << u"email"_s;
        QTest::newRow("not an address") << QStringList{u"someone"_s, {}, {}, {}, {}} << u"email"_s;
        QTest::newRow("two at signs") << QStringList{u"a@b@example.com"_s, {}, {}, {}, {}} << u"email"_s;
        QTest::newRow("control in a code") << QStringList{good, u"AB\x01"_s, {}, {}, {}} << u"code"_s;
        QTest::newRow("code too long") << QStringList{good, QString(65, u'A'), {}, {}, {}} << u"code"_s;
        QTest::newRow("country in words") << QStringList{good, {}, u"Germany"_s, {}, {}} << u"country"_s;
        QTest::newRow("unknown state") << QStringList{good, {}, {}, u"happy"_s, {}} << u"state"_s;
        QTest::newRow("erased by import") << QStringList{good, {}, {}, u"erased"_s, {}} << u"state"_s;
        QTest::newRow("date in words") << QStringList{good, {}, {}, {}, u"yesterday"_s} << u"joined_at"_s;
        QTest::newRow("date in 1999") << QStringList{good, {}, {}, {}, u"1999-12-31"_s} << u"joined_at"_s;
        QTest::newRow("too many cells") << QStringList{good, {}, {}, {}, {}, u"x"_s} << QString();
        QTest::newRow("NUL") << QStringList{good, QString(QChar(0)), {}, {}, {}} << u"code"_s;
    }
    void aBadRowIsNamedByLineAndColumn()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, column);
        World world;
        const QStringList header{u"email"_s, u"code"_s, u"country"_s, u"state"_s, u"joined_at"_s};
        const std::vector<QStringList> rows{
            {u"good@example.com"_s, u"GOOD"_s, u"de"_s, u"active"_s, u"2026-01-01"_s}, cells};
        // given a bad row among good ones: nothing is imported
        const auto report = importPeople(world, sheetOf(header, rows));
        RD_OK(report);
        QVERIFY(!report->imported);
        QCOMPARE(report->problems.size(), 1U);
        QCOMPARE(report->problems.front().line, 3);
        QCOMPARE(report->problems.front().column, column);
        QVERIFY(!report->problems.front().text.isEmpty());
        const auto none = world.program().people.participants();
        RD_OK(none);
        QVERIFY(none->empty());
        // unless bad rows are to be skipped
        const auto skipped = importPeople(world, sheetOf(header, rows), true);
        RD_OK(skipped);
        QVERIFY(skipped->imported);
        QCOMPARE(skipped->skipped, 1);
        QCOMPARE(skipped->counts.added, 1);
    }

    void repeatingAnImportCreatesNothingTwice()
    {
        World world;
        const auto sheet = sheetOf({u"Email"_s, u" code "_s, u"shoe size"_s},
            {{u"a@example.com"_s, u"ANNA anna2"_s, u"39"_s}, {u"b@example.com"_s, {}, u"40"_s}});
        const auto first = importPeople(world, sheet);
        RD_OK(first);
        QCOMPARE(first->counts.added, 2);
        QCOMPARE(first->unknownColumns, QStringList{u"shoe size"_s});
        const auto second = importPeople(world, sheet);
        RD_OK(second);
        QCOMPARE(second->counts.added, 0);
        QCOMPARE(second->counts.changed, 0);
        QCOMPARE(second->counts.unchanged, 2);
    }

    void onePersonOrCodeTwiceInAFileIsAProblem()
    {
        World world;
        const auto twice = importPeople(
            world, sheetOf({u"email"_s, u"code"_s}, {{u"a@example.com"_s, u"A"_s}, {u"A@Example.com "_s, u"B"_s}}));
        RD_OK(twice);
        QCOMPARE(twice->problems.front().column, u"email"_s);
        const auto code = importPeople(world,
            sheetOf({u"email"_s, u"code"_s}, {{u"a@example.com"_s, u"anna"_s}, {u"b@example.com"_s, u"ANNA"_s}}));
        RD_OK(code);
        QCOMPARE(code->problems.front().line, 3);
        QCOMPARE(code->problems.front().column, u"code"_s);
    }

    void aDryRunChangesNothing()
    {
        World world;
        const auto report = importPeople(world, sheetOf({u"email"_s}, {{u"a@example.com"_s}}), false, true);
        RD_OK(report);
        QVERIFY(!report->imported);
        QCOMPARE(report->counts.added, 1);
        const auto people = world.program().people.participants();
        RD_OK(people);
        QVERIFY(people->empty());
    }

    void aFileWithoutTheNeededColumnIsRefused()
    {
        World world;
        const auto report = importPeople(world, sheetOf({u"mail"_s}, {{u"a@example.com"_s}}));
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"missing-column"_s);
        QCOMPARE(exitStatus(report.error().kind), 2);
    }

    void aParticipantIsFoundByIdEmailOrCode()
    {
        World world;
        RD_OK(importPeople(world, sheetOf({u"email"_s, u"code"_s}, {{u"a@example.com"_s, u"ANNA"_s}})));
        const auto byCode = world.program().people.participant(u"anna"_s);
        RD_OK(byCode);
        const auto byEmail = world.program().people.participant(u" A@example.com"_s);
        RD_OK(byEmail);
        QCOMPARE(byEmail->participant.id, byCode->participant.id);
        RD_OK(world.program().people.participant(QString::number(byCode->participant.id.value)));
        const auto nobody = world.program().people.participant(u"zoe"_s);
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, ErrorKind::NotFound);
    }

    void anIdIsNotTakenForSomebodysCode()
    {
        // given codes that look like ids
        World world;
        RD_OK(importPeople(world,
            sheetOf({u"email"_s, u"code"_s},
                {{u"a@example.com"_s, u"2"_s}, {u"b@example.com"_s, u"77"_s}, {u"c@example.com"_s, u"3"_s}})));
        auto &people = world.program().people;
        // then what names two people names nobody
        const auto two = people.participant(u"2"_s);
        QVERIFY(!two);
        QCOMPARE(two.error().code, u"ambiguous-participant"_s);
        QCOMPARE(exitStatus(two.error().kind), 2);
        services::EraseRequest request;
        request.who = u"2"_s;
        request.reason = u"asked"_s;
        request.member = u"owner"_s;
        QCOMPARE(world.program().erasing.erase(request, {}, {}).error().code, u"ambiguous-participant"_s);
        const auto assigned = people.assign(u"x@example.com"_s, u"2"_s, {}, u"because"_s, u"owner"_s, {}, {});
        QCOMPARE(assigned.error().code, u"ambiguous-participant"_s);
        // and one's own id as one's own code, a number that is no id, and the program's own ids are clear
        QCOMPARE(people.participant(u"3"_s)->participant.email, u"c@example.com"_s);
        QCOMPARE(people.participant(u"77"_s)->participant.email, u"b@example.com"_s);
        QCOMPARE(people.participant(ParticipantId{2})->participant.email, u"b@example.com"_s);
        QCOMPARE(people.participant(u"1"_s)->participant.email, u"a@example.com"_s);
        QVERIFY(!people.participant(u"01"_s));
        QVERIFY(!people.participant(ParticipantId{}));
    }

    void theFiguresOfOneAreThoseOfTheList()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 2));
        RD_OK(world.participant("other@example.com", "OTHER"));
        const auto all = world.program().people.participants();
        RD_OK(all);
        QCOMPARE(all->size(), 2U);
        for (const auto &listed : *all) {
            const auto one = world.program().people.participant(listed.participant.id);
            RD_OK(one);
            QCOMPARE(one->participant.codes, listed.participant.codes);
            QCOMPARE(one->participant.campaigns, listed.participant.campaigns);
            QCOMPARE(one->customers, listed.customers);
            QCOMPARE(one->conversions, listed.conversions);
            QCOMPARE(one->figures.size(), listed.figures.size());
            for (std::size_t i = 0; i < one->figures.size(); ++i)
                QCOMPARE(one->figures[i].earned, listed.figures[i].earned);
        }
        QCOMPARE(all->front().customers, 2);
    }

    void datesOfFilesAreTheMerchants()
    {
        World world;
        world.timeZone = "Europe/Berlin";
        RD_OK(importPeople(world, sheetOf({u"email"_s, u"joined_at"_s}, {{u"a@example.com"_s, u"2026-05-02"_s}})));
        QCOMPARE(toIso(world.program().people.participants()->front().participant.joinedAt), u"2026-05-01T22:00:00Z"_s);
    }

    void whyAStateChangesIsKept()
    {
        World world;
        const QStringList columns{u"email"_s, u"name"_s, u"state"_s};
        RD_OK(importPeople(world,
            sheetOf(columns, {{u"a@example.com"_s, u"Ann"_s, u"active"_s}, {u"b@example.com"_s, {}, u"active"_s}})));
        ImportOptions options;
        options.actor = u"owner"_s;
        options.reason = u" Paid adverts with our name "_s;
        const auto rows =
            sheetOf(columns, {{u"a@example.com"_s, {}, u"suspended"_s}, {u"b@example.com"_s, u"Bob"_s, u"active"_s}});
        // when the import is only tried
        options.dryRun = true;
        RD_OK(world.program().people.importParticipants(rows, options, {}, {}));
        const auto people = world.program().people.participants();
        RD_OK(people);
        auto &store = *world.program().store;
        HistoryService history(
            {store.history(), store.books(), store.campaigns(), store.workspace(), store.batches(), world.clock},
            world.program().rewards);
        const auto entriesOf = [&history](const ParticipantSummary &who) {
            std::vector<TimelineEvent> found = history.timeline(who.participant)->events;
            std::erase_if(found, [](const TimelineEvent &event) { return event.kind != TimelineEvent::Kind::Entry; });
            return found;
        };
        QVERIFY(entriesOf(people->at(0)).empty());
        // and when it is done, twice
        options.dryRun = false;
        RD_OK(world.program().people.importParticipants(rows, options, {}, {}));
        RD_OK(world.program().people.importParticipants(rows, options, {}, {}));
        // then the one whose state changed has the reason once, and the other one nothing
        const auto noted = entriesOf(people->at(0));
        QCOMPARE(noted.size(), 1U);
        QCOMPARE(noted.front().entry.kind, EntryKind::Imported);
        QCOMPARE(noted.front().entry.note, u"Paid adverts with our name"_s);
        QCOMPARE(noted.front().entry.facts, u"participant: suspended, was active: Paid adverts with our name"_s);
        QCOMPARE(noted.front().entry.actor, u"owner"_s);
        QVERIFY(entriesOf(people->at(1)).empty());
        QCOMPARE(world.verifyText(), QString());
        options.reason = QString(2'001, u'x');
        QCOMPARE(errorCode(world.program().people.importParticipants(rows, options, {}, {}).error()), u"bad-reason"_s);
    }

    void anImportedReferralEarnsWithoutACode()
    {
        // given a customer without a code
        World world;
        world.sale(1, "");
        RD_OK(world.connect());
        RD_OK(world.campaign("affiliate", kCash));
        RD_OK(world.participant("anna@example.com", "ANNA"));
        RD_OK(world.sync());
        QVERIFY(world.rows().empty());
        // when a referral from before the sale is imported
        ImportOptions options;
        options.campaign = u"Friends"_s;
        options.actor = u"owner"_s;
        const auto sheet = sheetOf({u"customer_email"_s, u"participant_code"_s, u"started_at"_s},
            {{u"buyer1@example.com"_s, u"anna"_s, u"2026-03-20"_s}});
        const auto report = world.program().people.importReferrals(sheet, options, {}, {});
        RD_OK(report);
        // then the sale earns, once, however often it is imported
        QVERIFY(report->imported);
        QCOMPARE(report->books.newRewards, 1);
        const auto again = world.program().people.importReferrals(sheet, options, {}, {});
        RD_OK(again);
        QCOMPARE(again->counts.added, 0);
        QCOMPARE(world.rows().size(), 1U);
        QCOMPARE(world.verifyText(), QString());
    }

    void badReferralsAreNamed_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("column");
        QTest::newRow("no customer") << QStringList{{}, u"ANNA"_s, u"2026-03-20"_s, {}} << u"customer_email"_s;
        QTest::newRow("unknown participant")
            << QStringList{u"b@example.com"_s, u"ZOE"_s, u"2026-03-20"_s, {}} << u"participant_code"_s;
        QTest::newRow("bad date") << QStringList{u"b@example.com"_s, u"ANNA"_s, u"soon"_s, {}} << u"started_at"_s;
        QTest::newRow("fixed maybe") << QStringList{u"b@example.com"_s, u"ANNA"_s, u"2026-03-20"_s, u"maybe"_s}
                                     << u"fixed"_s;
        QTest::newRow("fixed without a beginning")
            << QStringList{u"b@example.com"_s, u"ANNA"_s, {}, u"yes"_s} << u"started_at"_s;
    }
    void badReferralsAreNamed()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, column);
        World world;
        RD_OK(importPeople(world, sheetOf({u"email"_s, u"code"_s}, {{u"a@example.com"_s, u"ANNA"_s}})));
        ImportOptions options;
        options.actor = u"owner"_s;
        const auto report = world.program().people.importReferrals(
            sheetOf({u"customer_email"_s, u"participant_code"_s, u"started_at"_s, u"fixed"_s}, {cells}), options, {},
            {});
        RD_OK(report);
        QVERIFY(!report->imported);
        QCOMPARE(report->problems.front().column, column);
    }

    void aManualAssignmentMovesUnissuedRewards()
    {
        // given a sale without a code that a person gave to Anna
        World world;
        world.sale(1, "");
        RD_OK(world.connect());
        RD_OK(world.campaign("affiliate", kCash));
        RD_OK(world.participant("anna@example.com", "ANNA"));
        RD_OK(world.participant("bert@example.com", "BERT"));
        RD_OK(world.sync());
        auto &people = world.program().people;
        RD_OK(people.assign(u"cus_1"_s, u"ANNA"_s, u"Friends"_s, u"told on the phone"_s, u"owner"_s, {}, {}));
        QCOMPARE(world.rows().front().participantEmail, u"anna@example.com"_s);
        RD_OK(world.decide(Decision::Approve));
        // when the customer is given to Bert
        world.clock.advance(std::chrono::hours(1));
        RD_OK(people.assign(u"cus_1"_s, u"bert@example.com"_s, u"Friends"_s, u"it was Bert"_s, u"owner"_s, {}, {}));
        // then the reward is Bert's and needs a new approval
        const auto rows = world.rows();
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().participantEmail, u"bert@example.com"_s);
        QCOMPARE(rows.front().state, RewardState::Due);
        QCOMPARE(world.verifyText(), QString());
    }

    void aRetiredCodeIsNeverGivenToSomebodyElse()
    {
        World world;
        const QStringList header{u"email"_s, u"code"_s};
        RD_OK(importPeople(world, sheetOf(header, {{u"a@example.com"_s, u"OLD"_s}})));
        RD_OK(importPeople(world, sheetOf(header, {{u"a@example.com"_s, u"NEW"_s}})));
        const auto report = importPeople(world, sheetOf(header, {{u"b@example.com"_s, u"old"_s}}));
        RD_OK(report);
        QCOMPARE(report->problems.size(), 1U);
        QCOMPARE(report->problems.front().column, u"code"_s);
        QCOMPARE(report->problems.front().line, 2);
    }

    void aReferralWithoutADateIsTheSameTomorrow()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto sheet = sheetOf({u"customer_email"_s, u"participant_code"_s}, {{u"late@example.com"_s, u"ANNA"_s}});
        ImportOptions options;
        options.actor = u"owner"_s;
        const auto first = world.program().people.importReferrals(sheet, options, {}, {});
        RD_OK(first);
        QCOMPARE(first->counts.added, 1);
        world.clock.advance(std::chrono::hours(48));
        const auto second = world.program().people.importReferrals(sheet, options, {}, {});
        RD_OK(second);
        QCOMPARE(second->counts.added, 0);
        QCOMPARE(second->counts.unchanged, 1);
    }

    void anUnknownCustomerIsNotAssignedByHand()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        auto &people = world.program().people;
        for (const QString &who : {u"cus_99"_s, u"stranger@example.com"_s}) {
            const auto refused = people.assign(who, u"ANNA"_s, u"Friends"_s, u"slip"_s, u"owner"_s, {}, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"unknown-customer"_s);
        }
        RD_OK(people.assign(u"cus_1"_s, u"ANNA"_s, u"Friends"_s, u"known"_s, u"owner"_s, {}, {}));
        RD_OK(people.assign(u"Buyer1@example.com"_s, u"ANNA"_s, u"Friends"_s, u"known"_s, u"owner"_s, {}, {}));
    }

    void anAssignmentNeedsAReasonAndARole()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        auto &people = world.program().people;
        const auto without = people.assign(u"cus_1"_s, u"ANNA"_s, u"Friends"_s, u" "_s, u"owner"_s, {}, {});
        QVERIFY(!without);
        QCOMPARE(without.error().code, u"reason-missing"_s);
        Member viewer;
        viewer.name = u"vera"_s;
        viewer.role = Role::Viewer;
        RD_OK(world.program().store->workspace().addMember(viewer, u"owner"_s));
        const auto role = people.assign(u"cus_1"_s, u"ANNA"_s, u"Friends"_s, u"why not"_s, u"vera"_s, {}, {});
        QVERIFY(!role);
        QCOMPARE(role.error().code, u"role"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleService)
#include "tst_peopleservice.moc"
