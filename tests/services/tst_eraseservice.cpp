// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/meta.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Decision;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";

Result<ErasureDone> erase(World &world, bool participant, const QString &who, const char *member = "owner")
{
    services::EraseRequest request;
    request.participant = participant;
    request.who = who;
    request.reason = u"asked by letter"_s;
    request.member = QString::fromLatin1(member);
    return world.program().erasing.erase(request, {}, {});
}

Status payAll(World &world)
{
    RD_CHECK(world.decide(Decision::Approve));
    services::HandIssueOrder order;
    order.all = true;
    order.reference = u"transfer 1"_s;
    order.date = world.clock.now();
    order.member = u"owner"_s;
    return world.program().handIssue.issue(order).transform([](const auto &) {});
}

/// Raw bytes of every file of the workspace that could hold data.
bool fileHolds(const World &world, const QByteArray &text)
{
    for (const auto *name : {"desk.sqlite", "desk.sqlite-wal"}) {
        QFile file(world.directory() + u'/' + QLatin1StringView(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(text.toLower()))
            return true;
    }
    return false;
}

} // namespace

class TestEraseService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCustomerLeavesNoTraceAndTheBooksHold()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        ChargeRecord charge;
        charge.id = "ch_1";
        charge.customer = "cus_1";
        charge.email = "Other.Address@example.com";
        charge.currency = *Currency::parse(u"USD");
        charge.amount = 10'000;
        charge.succeeded = true;
        charge.createdS = toUnixSeconds(day(2026, 4, 1));
        charge.metadata = {{"referral", "buyer1@example.com"}};
        world.shop.add(charge);
        RD_OK(world.sync());
        RD_OK(payAll(world));
        QVERIFY(fileHolds(world, "buyer1@example.com"));
        const auto before = world.rows();

        const auto done = erase(world, false, u"cus_1"_s);
        RD_OK(done);
        QVERIFY(done->fileCleaned);
        QVERIFY(done->pseudonym.startsWith(u"erased-"));
        QVERIFY(!fileHolds(world, "buyer1@example.com"));
        QVERIFY(!fileHolds(world, "other.address@example.com"));
        QVERIFY(fileHolds(world, "buyer2@example.com"));
        const auto after = world.rows();
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < after.size(); ++i)
            QCOMPARE(*after[i].amount, *before[i].amount);
        QCOMPARE(world.verifyText(), QString());
        QCOMPARE(erase(world, false, u"cus_1"_s).error().code, u"erased"_s);

        // The provider still knows them; nothing of it comes back, and their next sale earns as before.
        world.shop.add(world.invoice(1, "ANNA", 12'000));
        charge.amount = 12'000;
        world.shop.add(charge);
        RD_OK(world.sync(true));
        world.restart();
        RD_OK(world.sync());
        QVERIFY(!fileHolds(world, "buyer1@example.com"));
        QVERIFY(!fileHolds(world, "other.address@example.com"));
        QCOMPARE(world.verifyText(), QString());
    }

    void aParticipantEarnsNoMoreAndDoesNotComeBack()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(payAll(world));
        const auto id = world.rows().front().participant;
        const auto done = erase(world, true, u"ANNA"_s);
        RD_OK(done);
        QVERIFY(!fileHolds(world, "anna@example.com"));
        QCOMPARE(world.verifyText(), QString());
        const auto row = world.rows().front();
        QVERIFY(row.state == RewardState::Issued);
        QCOMPARE(row.participant, id);
        QCOMPARE(row.participantName, done->pseudonym);
        QCOMPARE(row.amount->minor, 2'000);

        world.sale(2, "ANNA");
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 1U);
        // A file may go on naming them.
        RD_OK(world.participant("Anna@example.com", "ANNA"));
        QCOMPARE(world.program().people.participants()->size(), 1U);
        QVERIFY(!fileHolds(world, "anna@example.com"));
        QCOMPARE(world.verifyText(), QString());
    }

    void whoseAddressOnlyContainsTheOthersStays()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(world.participant("joanna@example.com", "JOANNA"));
        RD_OK(world.participant("anna@example.community", "COMMUNITY"));
        RD_OK(payAll(world));
        RD_OK(erase(world, true, u"ANNA"_s));
        QVERIFY(!world.program().people.participant(u"joanna@example.com"_s)->participant.email.contains(u"erased"));
        RD_OK(world.program().people.participant(u"anna@example.community"_s));
        QCOMPARE(world.verifyText(), QString());
    }

    void whatFailsAfterwardsIsToldInsideTheAnswer()
    {
        // given books that cannot be brought up to date
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(payAll(world));
        world.program().books.setAfterRecompute([] { return fail(ErrorKind::Storage, u"disk full"_s); });
        // when somebody is erased
        const auto done = erase(world, true, u"ANNA"_s);
        // then they are, and what failed is said with it
        RD_OK(done);
        QVERIFY(done->error.has_value());
        QCOMPARE(done->error->text, u"disk full"_s);
        QVERIFY(!fileHolds(world, "anna@example.com"));
        // and the next run goes on from there
        world.restart();
        RD_OK(world.sync());
        QCOMPARE(world.verifyText(), QString());
    }

    void whatCouldNotBeCleanedIsCleanedAtTheNextStart()
    {
        // given somebody who reads while a customer is erased
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(payAll(world));
        const QString file = world.directory() + u"/desk.sqlite"_s;
        const auto isMarked = [&file] {
            auto db = storage::Database::open(file, storage::Database::Access::Read);
            return db && storage::metaValue(**db, "clean-file")->has_value();
        };
        {
            auto reader = storage::Database::open(file, storage::Database::Access::Read);
            QVERIFY(reader.has_value());
            auto row = (*reader)->query("SELECT seq FROM ledger");
            QVERIFY(row.next());
            const auto done = erase(world, false, u"cus_1"_s);
            RD_OK(done);
            QVERIFY(!done->fileCleaned);
        }
        QVERIFY(isMarked());
        // then the next start makes up for it
        world.restart();
        QVERIFY(!isMarked());
        QVERIFY(!fileHolds(world, "buyer1@example.com"));
        QCOMPARE(world.verifyText(), QString());
    }

    void theEntryNamesThePseudonymOnly()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(payAll(world));
        const auto done = erase(world, false, u"buyer1@example.com"_s);
        RD_OK(done);
        LedgerEntry last;
        RD_OK(world.program().store->books().walkChain([&last](const LedgerEntry &entry) {
            if (entry.kind == EntryKind::Erased)
                last = entry;
            return true;
        }));
        QCOMPARE(shownFacts(last), QString(done->pseudonym + u": asked by letter"_s));
        QVERIFY(!last.facts.contains(u"letter"));
        QCOMPARE(last.actor, u"owner"_s);
    }

    void whatIsOwedIsSettledFirst()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        QCOMPARE(erase(world, true, u"ANNA"_s).error().code, u"open-balance"_s);
        RD_OK(payAll(world));
        world.refund(1, 10'000);
        RD_OK(world.sync());
        QCOMPARE(erase(world, true, u"ANNA"_s).error().code, u"open-balance"_s);
        const auto asked =
            world.program().balances.requestWriteOff({u"ANNA"_s, *Currency::parse(u"USD"), u"gone"_s, u"owner"_s});
        RD_OK(asked);
        QCOMPARE(erase(world, true, u"ANNA"_s).error().code, u"open-write-off"_s);
        RD_OK(world.program().balances.approveWriteOff(asked->id, u"owner"_s));
        RD_OK(erase(world, true, u"ANNA"_s));
        QCOMPARE(world.verifyText(), QString());
    }

    void onlyAnAdminErases()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        Member member;
        member.name = u"otto"_s;
        member.role = Role::Approver;
        RD_OK(world.program().store->workspace().addMember(member, u"owner"_s));
        QCOMPARE(erase(world, false, u"cus_1"_s, "otto").error().code, u"role"_s);
        QCOMPARE(erase(world, false, u"cus_99"_s).error().code, u"unknown-customer"_s);
        QVERIFY(fileHolds(world, "buyer1@example.com"));
    }

    void aParticipantWhoBuysIsErasedAsParticipant()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(world.participant("buyer1@example.com", "BUYER"));
        QCOMPARE(erase(world, false, u"cus_1"_s).error().code, u"is-participant"_s);
        RD_OK(erase(world, true, u"BUYER"_s));
        QVERIFY(!fileHolds(world, "buyer1@example.com"));
        QCOMPARE(world.verifyText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestEraseService)
#include "tst_eraseservice.moc"
