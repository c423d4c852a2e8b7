// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// People change their e-mail address: who they are, and what they are owed, stays.
#include "models/ports/historyrepository.h"
#include "models/services/historyservice.h"
#include "models/storage/database.h"
#include "models/storage/formeremails.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";
const QString kOld = u"anna@example.com"_s;
const QString kNew = u"anna.new@example.org"_s;

Result<ImportReport> import(World &world, const QStringList &header, const std::vector<QStringList> &rows,
    const QString &actor = u"owner"_s, const QString &reason = {})
{
    Sheet sheet;
    sheet.source = u"file.csv"_s;
    sheet.header = header;
    for (const QStringList &cells : rows)
        sheet.rows.push_back({static_cast<int>(sheet.rows.size()) + 2, cells});
    ImportOptions options;
    options.actor = actor;
    options.reason = reason;
    return world.program().people.importParticipants(sheet, options, {}, {});
}

/// As "Edit participant" does it.
Result<ImportReport> change(
    World &world, const QString &from, const QString &to, const QString &actor = u"owner"_s, const QString &reason = {})
{
    return import(world, {u"email"_s, u"former_email"_s}, {{to, from}}, actor, reason);
}

Participant only(World &world)
{
    const auto all = world.program().people.participants();
    return all && all->size() == 1 ? all->front().participant : Participant{};
}

/// What is owed to whom, by reward; to compare before and after.
QStringList books(World &world)
{
    QStringList lines;
    for (const RewardRow &row : world.rows())
        lines << QString::number(row.id.value) + u' ' + word(row.state) + u' '
                + QString::number(row.amount ? row.amount->minor : 0) + u' ' + QString::number(row.participant.value);
    lines.sort();
    return lines;
}

bool fileHolds(const World &world, const QByteArray &text)
{
    for (const auto *name : {"desk.sqlite", "desk.sqlite-wal"}) {
        QFile file(world.directory() + u'/' + QLatin1StringView(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text))
            return true;
    }
    return false;
}

/// A customer whose metadata names the participant by an address.
void saleBy(World &world, int number, const std::string &address)
{
    world.sale(number, "");
    InvoiceRecord invoice = world.invoice(number, "");
    invoice.metadata = {{"referral", address}};
    world.shop.add(invoice);
}

QStringList problemsOf(const Result<ImportReport> &report)
{
    QStringList texts;
    if (!report)
        return {u"error: "_s + report.error().text};
    for (const RowProblem &problem : report->problems)
        texts << problem.column + u": "_s + problem.text;
    return texts;
}

} // namespace

class TestFormerEmails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBooksStayAndBothAddressesCount()
    {
        // given a participant who was named by address once, and a code
        World world;
        saleBy(world, 7, "anna@example.com");
        RD_OK(world.begin("affiliate", kCash, 1));
        const QStringList before = books(world);
        QCOMPARE(before.size(), 2);
        // when the address changes
        const auto report = change(world, kOld, kNew, u"owner"_s, u"married"_s);
        RD_OK(report);
        QCOMPARE(report->counts.changed, 1);
        // then nothing that was earned moves
        QCOMPARE(books(world), before);
        QCOMPARE(only(world).email, kNew);
        QCOMPARE(only(world).formerEmails, QStringList{kOld});
        QCOMPARE(world.rows().front().participantEmail, kNew);
        QCOMPARE(world.verifyText(), QString());
        // and new sales count by either, a part of the books or all of them computed
        saleBy(world, 8, "Anna@Example.com ");
        saleBy(world, 9, "anna.new@example.org");
        RD_OK(world.sync());
        QCOMPARE(books(world).size(), 4);
        QCOMPARE(world.verifyText(), QString());
        world.restart();
        RD_OK(world.sync(true));
        QCOMPARE(books(world).size(), 4);
        // and both name the person
        for (const QString &name : {kOld, kNew, u"ANNA@example.COM"_s})
            QCOMPARE(world.program().people.participantId(name).value_or(ParticipantId{}), only(world).id);
    }

    void whoDidItAndWhyIsKept()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, kNew, u"owner"_s, u"married"_s));
        auto &store = *world.program().store;
        HistoryService history(
            {store.history(), store.books(), store.campaigns(), store.workspace(), store.batches(), world.clock},
            world.program().rewards);
        const TimelineEvent noted = history.timeline(only(world))->events.front();
        QCOMPARE(noted.entry.kind, EntryKind::Imported);
        QCOMPARE(noted.entry.actor, u"owner"_s);
        QCOMPARE(noted.entry.note, u"married"_s);
        QVERIFY(noted.entry.facts.startsWith(u"participant: e-mail address changed"));
        // a viewer may not
        RD_OK(world.program().members.add({{}, u"eve"_s, Role::Reviewer, {}, true}, u"owner"_s));
        QVERIFY(!change(world, kNew, kOld, u"eve"_s));
        QCOMPARE(only(world).email, kNew);
    }

    void lettersAloneAreNoChangeOfIdentity()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const QStringList before = books(world);
        RD_OK(change(world, kOld, u"Anna@Example.com"_s));
        QCOMPARE(only(world).email, u"Anna@Example.com"_s);
        QVERIFY(only(world).formerEmails.isEmpty());
        QCOMPARE(books(world), before);
        // the same again is nothing
        QCOMPARE(change(world, kOld, u"Anna@Example.com"_s)->counts.unchanged, 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void aSlipIsUndoneByChangingBack()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const QStringList before = books(world);
        RD_OK(change(world, kOld, u"typo@example.com"_s));
        world.clock.advance(std::chrono::hours(2));
        RD_OK(change(world, u"typo@example.com"_s, kOld));
        QCOMPARE(only(world).email, kOld);
        QVERIFY2(only(world).formerEmails.isEmpty(), "what stood for two hours was a slip");
        QCOMPARE(books(world), before);
        // and the address is free for whose it is
        RD_OK(import(world, {u"email"_s}, {{u"typo@example.com"_s}}));
        QCOMPARE(world.program().people.participants()->size(), 2U);
        QCOMPARE(world.verifyText(), QString());
    }

    /// A list, or a sheet that was open all the while, says what was true before.
    void aStaleListUndoesNoCorrection()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, u"typo@example.com"_s));
        world.clock.advance(std::chrono::hours(1));
        RD_OK(change(world, u"typo@example.com"_s, u"tpyo@example.com"_s));
        world.clock.advance(std::chrono::hours(1));
        RD_OK(change(world, u"tpyo@example.com"_s, kNew));
        QCOMPARE(only(world).email, kNew);
        QCOMPARE(only(world).formerEmails, QStringList{kOld}); // neither slip is theirs
        const auto again = change(world, kOld, u"typo@example.com"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"email-changed"_s);
        QCOMPARE(only(world).email, kNew);
        QCOMPARE(change(world, kOld, kNew)->counts.unchanged, 1);
        QCOMPARE(world.verifyText(), QString());
    }

    /// How long an address stood that was given under a wrong clock is unknown: it is no slip.
    void whatAWrongClockDatedIsKept()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        world.clock.advance(std::chrono::hours(24 * 200));
        RD_OK(change(world, kOld, kNew));
        world.clock.advance(-std::chrono::hours(24 * 100));
        RD_OK(change(world, kNew, u"third@example.com"_s));
        QCOMPARE(only(world).formerEmails.size(), 2);
    }

    void whoComesBackAfterAWhileKeepsBoth()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, kNew));
        world.clock.advance(std::chrono::hours(24 * 40));
        RD_OK(change(world, kNew, kOld));
        QCOMPARE(only(world).email, kOld);
        QCOMPARE(only(world).formerEmails, QStringList{kNew});
        // an hour later to a third one: the first is no slip, as it had been theirs before
        world.clock.advance(std::chrono::hours(1));
        RD_OK(change(world, kOld, u"third@example.com"_s));
        QCOMPARE(only(world).formerEmails, (QStringList{kNew, kOld}));
        QCOMPARE(world.verifyText(), QString());
    }

    void theirOwnPurchaseUnderTheOldAddressIsHeld()
    {
        // given somebody who buys under the address they had before
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, kNew));
        CustomerRecord own;
        own.id = "cus_5";
        own.email = "anna@example.com";
        own.createdS = toUnixSeconds(day(2026, 4, 2));
        world.sale(5, "ANNA");
        world.shop.add(own);
        InvoiceRecord invoice = world.invoice(5, "ANNA");
        invoice.customerEmail = "anna@example.com";
        world.shop.add(invoice);
        RD_OK(world.sync());
        const auto held = [&world] {
            const auto rows = world.rows();
            return std::count_if(rows.begin(), rows.end(),
                [](const RewardRow &row) { return (row.openFlags & bit(Flag::SelfReferral)) != 0; });
        };
        QCOMPARE(held(), 1);
        QCOMPARE(world.verifyText(), QString());
        // and it stays held when they come back to it, or go on to a third one
        world.clock.advance(std::chrono::hours(24 * 3));
        RD_OK(change(world, kNew, u"third@example.com"_s));
        QCOMPARE(held(), 1);
    }

    void anOldListFindsTheSamePerson()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, kNew));
        const QStringList before = books(world);
        const auto report = import(world, {u"email"_s, u"name"_s, u"code"_s}, {{kOld, u"Anna"_s, u"ANNA"_s}});
        RD_OK(report);
        QCOMPARE(problemsOf(report), QStringList());
        QCOMPARE(only(world).name, u"Anna"_s);
        QCOMPARE(only(world).email, kNew);
        QCOMPARE(books(world), before);
        // a list of referrals, too
        Sheet sheet;
        sheet.source = u"referrals.csv"_s;
        sheet.header = {u"customer_email"_s, u"participant_email"_s};
        sheet.rows = {{2, {u"buyer9@example.com"_s, kOld}}};
        ImportOptions options;
        options.actor = u"owner"_s;
        const auto referrals = world.program().people.importReferrals(sheet, options, {}, {});
        RD_OK(referrals);
        QCOMPARE(referrals->counts.added, 1);
        // and a list that names the change does it once
        QCOMPARE(change(world, kOld, kNew)->counts.unchanged, 1);
        world.clock.advance(std::chrono::hours(48));
        RD_OK(change(world, kNew, u"third@example.com"_s));
        QCOMPARE(change(world, kOld, kNew)->counts.unchanged, 1);
        QCOMPARE(only(world).email, u"third@example.com"_s);
    }

    void aListMayNameAnAddressOfBefore()
    {
        World world;
        RD_OK(world.connect());
        const auto report = import(world, {u"email"_s, u"former_email"_s},
            {{kNew, u"anna@example.com a.nna@example.net"_s}, {u"b@example.com"_s, {}}});
        RD_OK(report);
        QCOMPARE(report->counts.added, 2);
        const auto id = world.program().people.participantId(u"a.nna@example.net"_s);
        RD_OK(id);
        QCOMPARE(*id, world.program().people.participantId(kNew).value_or(ParticipantId{}));
        QCOMPARE(import(world, {u"email"_s, u"former_email"_s}, {{kNew, kOld}})->counts.unchanged, 1);
    }

    void theAddressOfSomebodyElseIsRefusedByName()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(import(world, {u"email"_s, u"name"_s}, {{u"bea@example.com"_s, u"Bea"_s}}));
        RD_OK(change(world, u"bea@example.com"_s, u"bea@example.net"_s));
        for (const QString &taken : {u"bea@example.com"_s, u"BEA@example.net"_s}) {
            const auto report = change(world, kOld, taken);
            QCOMPARE(problemsOf(report), QStringList{u"email: \"%1\" is or was the address of Bea"_s.arg(taken)});
            QVERIFY(!report->imported);
        }
        QCOMPARE(problemsOf(change(world, kOld, u"no address"_s)).size(), 1);
        // two lines of one list that want the same one
        const auto both = import(world, {u"email"_s, u"former_email"_s},
            {{u"shared@example.com"_s, kOld}, {u"shared@example.com"_s, u"bea@example.net"_s}});
        RD_OK(both);
        QVERIFY(!both->imported);
        QCOMPARE(world.program().people.participantId(kOld).value_or(ParticipantId{}),
            world.program().people.participantId(u"ANNA"_s).value_or(ParticipantId{}));
        QCOMPARE(world.verifyText(), QString());
    }

    void noCodeIsMadeOfAnAddress()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, kNew));
        QCOMPARE(only(world).codes, QStringList{u"ANNA"_s});
        const auto owners = world.program().store->participants().codeOwners();
        RD_OK(owners);
        QCOMPARE(owners->size(), 1U);
    }

    void nobodyApprovesAnOwnRewardByChangingTheAddress()
    {
        World world;
        RD_OK(world.program().members.add({{}, u"anna"_s, Role::Admin, kOld, true}, u"owner"_s));
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, kNew));
        const auto id = world.rows().front().id;
        const auto report = world.decide(Decision::Approve, {id}, u"anna"_s);
        QVERIFY(!report || report->done.empty());
        QVERIFY(world.rows().front().state == RewardState::Due);
    }

    void erasingTakesEveryAddress()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, kOld, kNew, u"owner"_s, u"married, was anna@example.com"_s));
        RD_OK(world.decide(Decision::Reject));
        EraseRequest request;
        request.participant = true;
        request.who = kOld;
        request.reason = u"asked by letter"_s;
        request.member = u"owner"_s;
        const auto done = world.program().erasing.erase(request, {}, {});
        RD_OK(done);
        QVERIFY(!fileHolds(world, "anna@example.com"));
        QVERIFY(!fileHolds(world, "anna.new@example.org"));
        QCOMPARE(world.verifyText(), QString());
        // neither of them comes back, by a list or as somebody's new address
        RD_OK(import(world, {u"email"_s}, {{kOld}, {kNew}}));
        QCOMPARE(world.program().people.participants()->size(), 1U);
        RD_OK(import(world, {u"email"_s}, {{u"bea@example.com"_s}}));
        const auto taken = change(world, u"bea@example.com"_s, kOld);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, u"email-taken"_s);
        QVERIFY(!fileHolds(world, "anna@example.com"));
    }

    void aCustomerWhoIsAParticipantUnderTheOldAddressIsErasedWithThem()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(change(world, u"anna@example.com"_s, kNew));
        CustomerRecord own;
        own.id = "cus_5";
        own.email = "anna@example.com";
        own.createdS = toUnixSeconds(day(2026, 4, 2));
        world.shop.add(own);
        RD_OK(world.sync());
        EraseRequest request;
        request.participant = false;
        request.who = u"cus_5"_s;
        request.reason = u"asked"_s;
        request.member = u"owner"_s;
        QCOMPARE(world.program().erasing.erase(request, {}, {}).error().code, u"is-participant"_s);
    }
};

QTEST_GUILESS_MAIN(TestFormerEmails)
#include "tst_formeremails.moc"
