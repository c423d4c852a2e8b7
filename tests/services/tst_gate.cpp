// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

Member someone(const QString &name, Role role)
{
    Member member;
    member.name = name;
    member.role = role;
    return member;
}

Sheet people()
{
    Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s};
    sheet.rows = {{2, {u"new@example.com"_s}}};
    return sheet;
}

Sheet rates()
{
    Sheet sheet;
    sheet.source = u"rates.csv"_s;
    sheet.header = {u"date"_s, u"from"_s, u"to"_s, u"rate"_s, u"source"_s};
    sheet.rows = {{2, {u"2026-04-01"_s, u"USD"_s, u"EUR"_s, u"0.9"_s, u"bank"_s}}};
    return sheet;
}

} // namespace

/// Whatever asks, window or terminal: the services decide who may.
class TestGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachActHasItsRole_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("mayImport");
        QTest::addColumn<bool>("mayApply");
        QTest::newRow("viewer") << static_cast<int>(Role::Viewer) << false << false;
        QTest::newRow("reviewer") << static_cast<int>(Role::Reviewer) << false << false;
        QTest::newRow("approver") << static_cast<int>(Role::Approver) << true << false;
        QTest::newRow("admin") << static_cast<int>(Role::Admin) << true << true;
    }
    void eachActHasItsRole()
    {
        QFETCH(int, role);
        QFETCH(bool, mayImport);
        QFETCH(bool, mayApply);
        World world;
        RD_OK(world.connect());
        Program &program = world.program();
        RD_OK(program.members.add(someone(u"kim"_s, static_cast<Role>(role)), u"owner"_s));
        const auto codeOf = [](const auto &result) { return result ? u"done"_s : errorCode(result.error()); };
        const auto expected = [](bool may) { return may ? u"done"_s : u"role"_s; };

        ImportOptions options;
        options.actor = u"kim"_s;
        QCOMPARE(codeOf(program.people.importParticipants(people(), options, {}, {})), expected(mayImport));
        QCOMPARE(codeOf(program.people.importRates(rates(), options, {}, {})), expected(mayImport));
        const QByteArray document = R"({"version":1,"name":"F","kind":"affiliate","connections":["shop"],)"
                                    R"("rules":[{"percent":"20"}],"rewards":{"referrer":{"kind":"cash"}}})";
        QCOMPARE(codeOf(program.campaigns.apply(document, u"kim"_s, {}, {})), expected(mayApply));
        QCOMPARE(codeOf(program.members.add(someone(u"lee"_s, Role::Admin), u"kim"_s)), expected(mayApply));
        ConnectRequest request;
        request.provider = u"stripe"_s;
        request.name = u"shop"_s;
        request.secret = fakes::secretOf("sk_test_0000000000004f2a");
        request.actor = u"kim"_s;
        QCOMPARE(codeOf(program.connections.connect(request, {})), expected(mayApply));
        QCOMPARE(codeOf(program.connections.disconnect(u"shop"_s, u"kim"_s)), expected(mayApply));
    }

    void strangersAndRemovedMembersDecideNothing()
    {
        World world;
        Program &program = world.program();
        RD_OK(program.members.add(someone(u"kim"_s, Role::Admin), u"owner"_s));
        RD_OK(program.members.remove(u"kim"_s, u"owner"_s));
        for (const QString &who : {u"kim"_s, u"ghost"_s, QString()}) {
            ImportOptions options;
            options.actor = who;
            const auto report = program.people.importParticipants(people(), options, {}, {});
            QVERIFY(!report);
            QCOMPARE(report.error().code, u"unknown-member"_s);
        }
    }

    void theLastAdminStays()
    {
        World world;
        MemberService &members = world.program().members;
        const auto refused = members.remove(u"owner"_s, u"owner"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"last-admin"_s);
        RD_OK(members.add(someone(u"kim"_s, Role::Admin), u"owner"_s));
        RD_OK(members.remove(u"owner"_s, u"kim"_s));
    }

    void aPassphraseIsAskedOncePerRun()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        RD_OK(world.program().members.add(someone(u"kim"_s, Role::Approver), u"owner"_s));
        RD_OK(world.program().members.setPassphrase(u"kim"_s, fakes::secretOf("correct horse"), u"owner"_s));
        const auto without = world.decide(Decision::Approve, {}, u"kim"_s);
        QVERIFY(!without);
        QCOMPARE(without.error().code, u"passphrase-needed"_s);
        const auto wrong = world.program().gate.unlock(u"kim"_s, fakes::secretOf("incorrect"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, u"wrong-passphrase"_s);
        QVERIFY(!world.decide(Decision::Approve, {}, u"kim"_s));
        RD_OK(world.program().gate.unlock(u"kim"_s, fakes::secretOf("correct horse")));
        const auto report = world.decide(Decision::Approve, {}, u"kim"_s);
        RD_OK(report);
        QCOMPARE(report->done.size(), 1U);
        world.restart();
        QVERIFY(*world.program().gate.isLocked(u"kim"_s));
    }

    void guessingIsSlowedEvenByNewRuns()
    {
        World world;
        RD_OK(world.program().members.setPassphrase(u"owner"_s, fakes::secretOf("correct horse"), u"owner"_s));
        for (int i = 0; i < 3; ++i) {
            world.restart();
            QCOMPARE(
                world.program().gate.unlock(u"owner"_s, fakes::secretOf("guess")).error().code, u"wrong-passphrase"_s);
        }
        world.restart();
        QCOMPARE(world.program().gate.unlock(u"owner"_s, fakes::secretOf("correct horse")).error().code,
            u"passphrase-wait"_s);
        QCOMPARE(world.program().hasher.asked, 0);
        world.clock.advance(std::chrono::seconds(3));
        RD_OK(world.program().gate.unlock(u"owner"_s, fakes::secretOf("correct horse")));
        // Once it was right, the count begins again.
        world.restart();
        QCOMPARE(world.program().gate.unlock(u"owner"_s, fakes::secretOf("guess")).error().code, u"wrong-passphrase"_s);
        QCOMPARE(world.program().gate.unlock(u"owner"_s, fakes::secretOf("guess")).error().code, u"wrong-passphrase"_s);
    }

    void onesOwnPassphraseIsOnesOwnBusiness()
    {
        World world;
        MemberService &members = world.program().members;
        RD_OK(members.add(someone(u"kim"_s, Role::Viewer), u"owner"_s));
        RD_OK(members.setPassphrase(u"kim"_s, fakes::secretOf("correct horse"), u"kim"_s));
        const auto others = members.setPassphrase(u"owner"_s, fakes::secretOf("correct horse"), u"kim"_s);
        QVERIFY(!others);
        QCOMPARE(others.error().code, u"role"_s);
        QCOMPARE(members.setPassphrase(u"kim"_s, fakes::secretOf("short"), u"kim"_s).error().code, u"bad-passphrase"_s);
        world.restart();
        // A stranger at the keyboard cannot replace what they do not know; an admin can.
        QCOMPARE(
            world.program().members.setPassphrase(u"kim"_s, Secret(), u"kim"_s).error().code, u"passphrase-needed"_s);
        RD_OK(world.program().members.setPassphrase(u"kim"_s, Secret(), u"owner"_s));
        QVERIFY(!*world.program().gate.isLocked(u"kim"_s));
        QCOMPARE(world.verifyText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
