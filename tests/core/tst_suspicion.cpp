// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/campaigndocument.h"
#include "models/core/suspicion.h"
#include "tests/core/engineworld.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

namespace {

/// What is held for review and why: "buyer@acme.io company-domain {…}", sorted.
QStringList findingsOf(const EngineWorld &world)
{
    EngineFacts facts = world.facts();
    facts.domains = MailDomains::shipped();
    const auto result = Engine(facts, world.calendar).run();
    if (!result)
        return {u"error: "_s + result.error().text};
    QStringList lines;
    for (const Finding &finding : result->findings) {
        QString line = QString::fromStdString(facts.symbols[facts.customers[finding.customer].email]) + u' '
            + words(bit(finding.flag)).join(u' ');
        for (const auto &[name, value] : finding.values)
            line += u' ' + name + u'=' + (name == u"customer"_s ? u"…"_s : value);
        lines << line;
    }
    lines.sort();
    return lines;
}

/// What findings rest on: one that a person cleared stays cleared as long as that is the same.
std::vector<qint64> printsOf(const EngineWorld &world)
{
    EngineFacts facts = world.facts();
    facts.domains = MailDomains::shipped();
    const auto result = Engine(facts, world.calendar).run();
    std::vector<qint64> prints;
    if (result) {
        for (const Finding &finding : result->findings)
            prints.push_back(finding.fingerprint);
    }
    return prints;
}

QStringList flagsOf(const EngineWorld &world, const std::string &sale)
{
    EngineFacts facts = world.facts();
    facts.domains = MailDomains::shipped();
    const auto result = Engine(facts, world.calendar).run();
    if (!result)
        return {result.error().text};
    for (const RewardTarget &reward : result->rewards) {
        if (facts.symbols[facts.conversions[reward.conversion].objectId] == sale)
            return words(reward.flags);
    }
    return {u"no reward"_s};
}

EngineWorld reviewed()
{
    EngineWorld world;
    world.terms().review = usualReview();
    return world;
}

std::string dayText(int days)
{
    return QDate(2026, 1, 5).addDays(days).toString(Qt::ISODate).toStdString();
}

/// One new customer with ANNA's code on each of these days after 2026-01-05.
void bring(EngineWorld &world, const std::vector<int> &days)
{
    for (const int day : days) {
        const std::string number = std::to_string(world.sales.size() + 1);
        world.sell("in_" + number, "buyer" + number + "@example.com", dayText(day).c_str(), 10'000).code("ANNA");
    }
}

} // namespace

class TestSuspicion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAddressIsLookedAt_data()
    {
        QTest::addColumn<QString>("participant");
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const QString &participant, const QString &customer,
                             const QString &finding) {
            QTest::newRow(name) << participant << customer
                                << (finding.isEmpty() ? QStringList()
                                                      : QStringList{customer.toLower() + u' ' + finding});
        };
        row("nothing", u"anna@acme.io"_s, u"bob@other.io"_s, {});
        row("same company", u"anna@acme.io"_s, u"bob@acme.io"_s, u"company-domain"_s);
        row("same company, in capitals", u"anna@acme.io"_s, u"bob@ACME.io"_s, u"company-domain"_s);
        row("a branch of the company", u"anna@acme.io"_s, u"bob@eu.acme.io"_s, u"company-domain"_s);
        row("only the ending alike", u"anna@acme.io"_s, u"bob@notacme.io"_s, {});
        row("free mail", u"anna@gmail.com"_s, u"bob@gmail.com"_s, {});
        row("free mail of a country", u"anna@web.de"_s, u"bob@web.de"_s, {});
        row("names for examples", u"anna@example.com"_s, u"bob@example.com"_s, {});
        row("throw-away", u"anna@acme.io"_s, u"x1@mailinator.com"_s, u"disposable-email"_s);
        row("throw-away below", u"anna@acme.io"_s, u"x1@box7.mailinator.com"_s, u"disposable-email"_s);
        row("same person", u"anna@acme.io"_s, u"anna@acme.io"_s, u"self-referral match=email"_s);
        row("same person with a tag", u"anna@gmail.com"_s, u"an.na+2@gmail.com"_s,
            u"self-referral-weak match=normalised-email"_s);
        row("Cyrillic a", u"anna@gmail.com"_s, u"аnna@gmail.com"_s,
            u"look-alike-email match=mixed-script participant"_s);
        row("all Cyrillic", u"anna@gmail.com"_s, u"анна@gmail.com"_s, {});
        row("mixed, of somebody else", u"anna@gmail.com"_s, u"pаul@gmail.com"_s,
            u"look-alike-email match=mixed-script"_s);
        row("one for l, with a dot", u"anna.li@gmail.com"_s, u"anna.1i@gmail.com"_s,
            u"look-alike-email match=participant"_s);
        row("one for l, the same", u"bill@gmail.com"_s, u"bi1l@gmail.com"_s, u"look-alike-email match=participant"_s);
        row("rn for m", u"tom@gmail.com"_s, u"torn@gmail.com"_s, u"look-alike-email match=participant"_s);
    }
    void anAddressIsLookedAt()
    {
        QFETCH(QString, participant);
        QFETCH(QString, customer);
        QFETCH(QStringList, findings);
        EngineWorld world = reviewed();
        world.people[0].email = participant.toStdString();
        world.sell("in_1", customer.toStdString(), "2026-02-01", 10'000).code("ANNA");
        QCOMPARE(findingsOf(world), findings);
        // The reward of the referral carries the flag, and no other.
        QStringList flags;
        for (const QString &finding : findings)
            flags << finding.section(u' ', 1, 1);
        QCOMPARE(flagsOf(world, "in_1"), flags);
        // And just so when the participant has another address meanwhile: nothing is seen less or anew.
        const auto prints = printsOf(world);
        world.people[0].formerEmails = {world.people[0].email};
        world.people[0].email = "someone@elsewhere.io";
        QCOMPARE(findingsOf(world), findings);
        QCOMPARE(flagsOf(world, "in_1"), flags);
        QCOMPARE(printsOf(world), prints);
    }

    void nothingIsAskedUnlessTheTermsSo()
    {
        EngineWorld world;
        world.people[0].email = "anna@acme.io";
        world.sell("in_1", "bob@acme.io", "2026-02-01", 10'000).code("ANNA");
        world.sell("in_2", "x@mailinator.com", "2026-02-01", 10'000).code("ANNA");
        QCOMPARE(findingsOf(world), QStringList());
        world.terms().review.disposableEmail = true;
        QCOMPARE(findingsOf(world), QStringList{u"x@mailinator.com disposable-email"_s});
    }

    void bothSidesAndLaterPaymentsAreHeld()
    {
        EngineWorld world = reviewed();
        world.terms().kind = CampaignKind::ReferDouble;
        world.terms().referee = EngineWorld::spec(RewardKind::Cash);
        world.people[0].email = "anna@acme.io";
        world.sell("in_1", "bob@acme.io", "2026-02-01", 10'000).code("ANNA");
        world.sell("in_2", "bob@acme.io", "2026-03-01", 10'000);
        world.sell("in_3", "carl@other.io", "2026-03-01", 10'000).code("ANNA");
        EngineFacts facts = world.facts();
        facts.domains = MailDomains::shipped();
        const auto result = Engine(facts, world.calendar).run();
        QVERIFY(result);
        int held = 0;
        for (const RewardTarget &reward : result->rewards)
            held += (reward.flags & bit(Flag::CompanyDomain)) != 0 ? 1 : 0;
        QCOMPARE(held, 3); // two commissions and the referee's reward
        QCOMPARE(result->findings.size(), 1U);
    }

    void aSharedCardIsEvidence()
    {
        EngineWorld world = reviewed();
        world.people[0].email = "anna@acme.io";
        world.sell("in_1", "anna@acme.io", "2026-01-01", 10'000).card = "fp_1";
        world.sell("in_2", "bob@other.io", "2026-02-01", 10'000).code("ANNA").card = "fp_1";
        QCOMPARE(findingsOf(world), QStringList{u"bob@other.io self-referral match=card"_s});
    }

    void allButTheFirstOfOneAddressAreDuplicates()
    {
        EngineWorld world = reviewed();
        world.sell("in_1", "b.ob@gmail.com", "2026-02-01", 10'000).code("ANNA");
        world.sell("in_2", "bob+2@gmail.com", "2026-02-02", 10'000).code("ANNA");
        world.sell("in_3", "bob+3@gmail.com", "2026-02-03", 10'000).code("ANNA");
        world.sell("in_4", "bob+4@gmail.com", "2026-02-03", 10'000).code("BERT"); // another participant's only one
        QCOMPARE(findingsOf(world),
            (QStringList{
                u"bob+2@gmail.com duplicate-email customer=…"_s, u"bob+3@gmail.com duplicate-email customer=…"_s}));
    }

    void aBurstIsMeasuredAgainstTheOwnPast()
    {
        EngineWorld world;
        world.terms().review.velocity = VelocityLimit{4, 7, 3};
        // One a week for five weeks, then six within three days.
        bring(world, {0, 7, 14, 21, 28, 35, 35, 36, 36, 37, 37});
        const QStringList held = findingsOf(world);
        QCOMPARE(held.size(), 6);
        QCOMPARE(held.front(),
            u"buyer10@example.com velocity count=6 from=2026-02-09 to=2026-02-11 days=7 usual=1 moreThan=4"_s);
        QCOMPARE(flagsOf(world, "in_5"), QStringList());
        QCOMPARE(flagsOf(world, "in_6"), QStringList{u"velocity"_s});
    }

    void whoAlwaysBringsManyIsNotHeld()
    {
        EngineWorld world;
        world.terms().review.velocity = VelocityLimit{4, 7, 3};
        std::vector<int> days;
        for (int week = 0; week < 6; ++week)
            days.insert(days.end(), {week * 7, week * 7 + 1, week * 7 + 2, week * 7 + 3});
        days.insert(days.end(), {42, 42, 43, 43, 44, 44}); // six instead of four
        bring(world, days);
        QCOMPARE(findingsOf(world), QStringList());
    }

    void exactlyTheLimitIsNoBurst()
    {
        EngineWorld world;
        world.terms().review.velocity = VelocityLimit{4, 7, 3};
        bring(world, {0, 1, 2, 6});
        QCOMPARE(findingsOf(world), QStringList());
        bring(world, {7}); // the week that begins a day later has four too
        QCOMPARE(findingsOf(world), QStringList());
        bring(world, {6});
        QCOMPARE(findingsOf(world).size(), 6); // five from day 0 to 6, and the burst goes on to day 7
    }

    void whatAPersonAssignedIsNoBurst()
    {
        EngineWorld world;
        world.terms().review.velocity = VelocityLimit{2, 7, 1};
        for (int i = 0; i < 5; ++i) {
            const std::string buyer = "b" + std::to_string(i) + "@example.com";
            world.touches.push_back({buyer, 1, at("2026-01-01"), i % 2 == 0, i % 2 != 0, i, 1});
            world.sell("in_" + std::to_string(i), buyer, "2026-01-02", 10'000);
        }
        QCOMPARE(findingsOf(world), QStringList());
    }

    void theFingerprintFollowsTheEvidenceAlone()
    {
        const auto printOf = [](const EngineWorld &world, Flag flag) {
            EngineFacts facts = world.facts();
            facts.domains = MailDomains::shipped();
            const auto result = Engine(facts, world.calendar).run();
            for (const Finding &finding : result->findings) {
                if (finding.flag == flag)
                    return finding.fingerprint;
            }
            return qint64{0};
        };
        EngineWorld world = reviewed();
        world.people[0].email = "anna@acme.io";
        world.sell("in_1", "bob@acme.io", "2026-02-01", 10'000).code("ANNA");
        const qint64 first = printOf(world, Flag::CompanyDomain);
        QVERIFY(first != 0);
        world.sell("in_2", "bob@acme.io", "2026-03-01", 10'000);
        QCOMPARE(printOf(world, Flag::CompanyDomain), first);
        world.people[0].email = "anna@eu.acme.io";
        QVERIFY(printOf(world, Flag::CompanyDomain) != first);

        EngineWorld burst;
        burst.terms().review.velocity = VelocityLimit{2, 7, 1};
        bring(burst, {0, 1, 2});
        const qint64 three = printOf(burst, Flag::Velocity);
        bring(burst, {3});
        QCOMPARE(printOf(burst, Flag::Velocity), three); // the burst goes on
    }

    void noOrderOfImportMatters()
    {
        EngineWorld world = reviewed();
        world.terms().review.velocity = VelocityLimit{3, 7, 2};
        world.people[0].email = "anna@acme.io";
        bring(world, {0, 8, 16, 24, 24, 25, 25, 26});
        world.sell("in_a", "bob@acme.io", "2026-02-01", 10'000).code("ANNA");
        world.sell("in_b", "x.y@mailinator.com", "2026-02-01", 10'000).code("BERT");
        world.sell("in_c", "xy@mailinator.com", "2026-02-01", 10'000).code("BERT");
        const QStringList expected = findingsOf(world);
        QVERIFY(expected.size() >= 7);
        const quint32 seed = 20261121;
        std::mt19937 random(seed);
        world.keepOrder = true;
        for (int i = 0; i < 10; ++i) {
            std::shuffle(world.sales.begin(), world.sales.end(), random);
            const QStringList found = findingsOf(world);
            QVERIFY2(found == expected, qPrintable(u"seed %1, round %2"_s.arg(seed).arg(i)));
        }
    }

    void aMilestoneIsAsDoubtfulAsItsReferrals()
    {
        EngineWorld world = reviewed();
        world.people[0].email = "anna@acme.io";
        world.terms().milestones = {
            {2, EngineWorld::spec(RewardKind::Goods)}, {3, EngineWorld::spec(RewardKind::Goods)}};
        world.sell("in_1", "carl@other.io", "2026-02-01", 10'000).code("ANNA");
        world.sell("in_2", "dora@other.net", "2026-02-02", 10'000).code("ANNA");
        world.sell("in_3", "bob@acme.io", "2026-02-03", 10'000).code("ANNA");
        world.sell("in_4", "eve@other.org", "2026-02-04", 10'000).code("ANNA");
        QCOMPARE(findingsOf(world), QStringList{u"bob@acme.io company-domain slots=1003"_s});
        EngineFacts facts = world.facts();
        facts.domains = MailDomains::shipped();
        const auto result = Engine(facts, world.calendar).run();
        QVERIFY(result);
        int seen = 0;
        for (const RewardTarget &reward : result->rewards) {
            if (subjectOf(reward.slot) != RewardSubject::Participant)
                continue;
            ++seen;
            QCOMPARE(words(reward.flags),
                reward.slot == kFirstMilestoneSlot + 3 ? QStringList{u"company-domain"_s} : QStringList());
        }
        QCOMPARE(seen, 2);
        // The count after refunds stands on others.
        world.sales[2].refund(10'000);
        QCOMPARE(findingsOf(world), QStringList{u"bob@acme.io company-domain"_s});
    }

    void aPrizeIsAsDoubtfulAsItsReferrals()
    {
        EngineWorld world = reviewed();
        world.people[0].email = "anna@acme.io";
        world.terms().kind = CampaignKind::Leaderboard;
        world.terms().leaderboard = Leaderboard();
        world.terms().leaderboard->prizes = {
            EngineWorld::spec(RewardKind::Goods), EngineWorld::spec(RewardKind::Goods)};
        world.asOf = at("2026-05-01");
        world.sell("in_1", "carl@other.io", "2026-02-01", 10'000).code("ANNA");
        world.sell("in_2", "bob@acme.io", "2026-02-03", 10'000).code("ANNA");
        world.sell("in_3", "dora@other.net", "2026-02-03", 10'000).code("BERT");
        world.sell("in_4", "frank@other.net", "2026-03-03", 10'000).code("ANNA");
        const auto before = prizeSlot(RankPeriod::Month, toLocalDay(QDate(2026, 2, 1)));
        QCOMPARE(findingsOf(world), QStringList{u"bob@acme.io company-domain slots=%1"_s.arg(before)});
        EngineFacts facts = world.facts();
        facts.domains = MailDomains::shipped();
        const auto result = Engine(facts, world.calendar).run();
        QVERIFY(result);
        QStringList held;
        for (const RewardTarget &reward : result->rewards) {
            if (reward.slot >= kFirstPrizeSlot && reward.flags != 0)
                held << u"%1 rank %2"_s.arg(reward.participant.value).arg(reward.rank);
        }
        QCOMPARE(held, QStringList{u"1 rank 1"_s});
    }

    void theMerchantHasTheLastWordAboutDomains()
    {
        const auto own = MailDomains::withOwn("# ours\r\ncompany gmail.com\ndisposable Throw.io\nshared acme.io\n\n"
                                              "company good.mailinator.com");
        QVERIFY(own);
        QVERIFY(!(*own)->isShared("gmail.com"));
        QVERIFY((*own)->isDisposable("throw.io"));
        QVERIFY((*own)->isShared("eu.acme.io"));
        QVERIFY((*own)->isDisposable("mailinator.com"));
        QVERIFY(!(*own)->isDisposable("good.mailinator.com"));
        QVERIFY(!MailDomains::shipped()->isDisposable("throw.io"));
        const auto bad = MailDomains::withOwn("shared a.io\nblocked b.io\n");
        QVERIFY(!bad);
        QVERIFY(bad.error().text.contains(u"line 2"_s));
        QVERIFY(!MailDomains::withOwn("shared a b"));
        QVERIFY(!MailDomains::withOwn("shared"));
    }

    void theDocumentSaysWhatIsLookedAt()
    {
        const auto parse = [](const QByteArray &review) {
            return parseCampaignDocument(
                R"({"version":1,"name":"F","kind":"affiliate","connections":["shop"],"rules":[{"percent":"20"}],
                "rewards":{"referrer":{"kind":"cash"}})"
                + review + "}");
        };
        const auto silent = parse("");
        QVERIFY2(silent, silent ? "" : qPrintable(silent.error().text));
        QVERIFY(silent->review == usualReview());
        const auto some = parse(R"(,"review":{"companyDomain":false,"velocity":{"moreThan":10,"days":30}})");
        QVERIFY(some);
        QVERIFY(!some->review.companyDomain);
        QVERIFY(some->review.disposableEmail);
        QVERIFY(some->review.velocity == (VelocityLimit{10, 30, 5}));
        const auto off = parse(R"(,"review":{"velocity":{"on":false}})");
        QVERIFY(off);
        QVERIFY(!off->review.velocity);
        for (const auto &terms : {*silent, *some, *off}) {
            const auto again = parseCampaignDocument(QJsonDocument(toCampaignDocument(terms)).toJson());
            QVERIFY2(again, again ? "" : qPrintable(again.error().text));
            QVERIFY(again->review == terms.review);
        }
        const auto unknown = parse(R"(,"review":{"velocity":{"speed":1}})");
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().text.contains(u"review.velocity.speed"_s), qPrintable(unknown.error().text));
        QVERIFY(!parse(R"(,"review":{"ip":true})"));
        QVERIFY(!parse(R"(,"review":{"velocity":{"days":0}})"));
    }
};

QTEST_GUILESS_MAIN(TestSuspicion)
#include "tst_suspicion.moc"
