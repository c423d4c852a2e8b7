// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/meta.h"
#include "models/services/lastissue.h"
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
        // The result of an issue that is kept may tell of them.
        auto &workspace = world.program().store->workspace();
        services::IssueReport told;
        told.uncertain.push_back({world.rows().front().id, u"anna@example.com was not found"_s});
        RD_OK(services::keepLastIssue(workspace, {}, told, world.clock.now()));
        const auto done = erase(world, true, u"ANNA"_s);
        RD_OK(done);
        QVERIFY(!done->error);
        QVERIFY(!services::lastIssue(workspace).value().has_value());
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

    void nothingTypedAboutThemNorTheirCodeStays()
    {
        // given a participant whose code is a name, paid by a reference that says more than it should
        World world;
        world.code("7");
        PromotionCodeRecord code;
        code.id = "promo_7";
        code.code = "UMITANAKA";
        code.coupon = "coupon_7";
        code.createdS = toUnixSeconds(day(2026, 3, 1));
        world.shop.add(code);
        for (const int number : {1, 2})
            world.sale(number, "7");
        CustomerRecord buyer;
        buyer.id = "cus_1";
        buyer.email = "buyer1@example.com";
        buyer.createdS = toUnixSeconds(day(2026, 4, 1));
        buyer.metadata = {{"referral", "UmiTanaka"}, {"loves", "cats"}};
        world.shop.add(buyer);
        RD_OK(world.connect());
        RD_OK(world.campaign("affiliate", kCash));
        RD_OK(world.participant("umi@example.com", "UMITANAKA"));
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 2U);
        const auto which = world.rows().back().id;
        RD_OK(world.decide(Decision::Reject, {which}));
        RD_OK(world.decide(Decision::Approve, {world.rows().front().id}));
        services::HandIssueOrder order;
        order.all = true;
        order.reference = u"transfer to Umi, IBAN DE8937040044"_s;
        order.date = world.clock.now();
        order.member = u"owner"_s;
        RD_OK(world.program().handIssue.issue(order));
        QVERIFY(fileHolds(world, "DE8937040044"));
        QVERIFY(fileHolds(world, "umitanaka"));
        const auto before = world.rows().front();

        // when they are erased, then none of it stays, nor comes back with what the provider still knows
        RD_OK(erase(world, true, u"UMITANAKA"_s));
        for (const bool again : {false, true}) {
            QVERIFY(!fileHolds(world, "DE8937040044"));
            QVERIFY(!fileHolds(world, "umitanaka"));
            QCOMPARE(world.verifyText(), QString());
            QCOMPARE(world.rows().size(), 2U);
            QCOMPARE(*world.rows().front().amount, *before.amount);
            QVERIFY(world.rows().front().state == RewardState::Issued);
            if (again)
                break;
            buyer.balance = 7;
            world.shop.add(buyer);
            auto invoice = world.invoice(1, "7");
            invoice.metadata = {{"referral", "umitanaka"}};
            world.shop.add(invoice);
            RD_OK(world.sync(true));
            world.restart();
            RD_OK(world.sync());
        }

        const auto rejected = world.rows().back();
        // and their code, with all that was bought by it, is nobody else's
        const auto refused = world.participant("other@example.com", "UmiTanaka");
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, u"code-taken"_s);
        QVERIFY(refused.error().text.contains(u"erased"));
        RD_OK(world.sync());
        QCOMPARE(world.rows().size(), 2U);
        QVERIFY(world.rows().back().state == rejected.state);
        QCOMPARE(world.rows().back().participant, rejected.participant);
        QCOMPARE(world.verifyText(), QString());
    }

    void whatTheMerchantKeptAboutThemAtTheProviderGoes()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        CustomerRecord customer;
        customer.id = "cus_1";
        customer.email = "buyer1@example.com";
        customer.createdS = toUnixSeconds(day(2026, 4, 1));
        customer.metadata = {{"full_name", "Carl Castorp"}, {"phone", "0049170555123"}, {"referral", "ANNA"}};
        world.shop.add(customer);
        auto invoice = world.invoice(1, "ANNA");
        invoice.metadata = {{"ship_to", "Castorp, Berghof 7"}};
        world.shop.add(invoice);
        RD_OK(world.sync());
        RD_OK(payAll(world));
        for (const char *text : {"Castorp", "0049170555123", "Berghof"})
            QVERIFY2(fileHolds(world, text), text);
        RD_OK(erase(world, false, u"cus_1"_s));
        for (const bool again : {false, true}) {
            for (const char *text : {"Castorp", "0049170555123", "Berghof"})
                QVERIFY2(!fileHolds(world, text), text);
            QCOMPARE(world.rows().size(), 1U);
            QCOMPARE(world.verifyText(), QString());
            if (again)
                break;
            customer.balance = 7;
            world.shop.add(customer);
            invoice.metadata.emplace_back("note", "Castorp again");
            world.shop.add(invoice);
            RD_OK(world.sync(true));
            world.restart();
            RD_OK(world.sync());
        }
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
