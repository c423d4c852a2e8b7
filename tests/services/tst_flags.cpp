// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/statereplay.h"
#include "tests/services/twoworlds.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Decision;
using rd::services::FlagDecision;
using rd::services::FlagRow;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";

/// Invoice `number` of customer `customer`, with that address.
void saleOf(World &world, int number, int customer, const std::string &email, const std::string &code = "ANNA")
{
    CustomerRecord record;
    record.id = "cus_" + std::to_string(customer);
    record.email = email;
    record.createdS = toUnixSeconds(day(2026, 4, 1));
    world.shop.add(record);
    InvoiceRecord invoice = world.invoice(number, code);
    invoice.customer = record.id;
    invoice.customerEmail = email;
    world.shop.add(invoice);
}

/// ANNA of acme.io brings somebody of acme.io, and somebody else.
Status begin(World &world, const char *more = "")
{
    world.code("ANNA");
    saleOf(world, 1, 1, "bob@acme.io");
    saleOf(world, 2, 2, "carl@other.io");
    RD_CHECK(world.connect());
    RD_CHECK(world.campaign("affiliate", kCash, more));
    RD_CHECK(world.participant("anna@acme.io", "ANNA"));
    return world.sync();
}

std::vector<FlagRow> flagsOf(World &world)
{
    const auto flags = world.program().rewards.flags();
    return flags ? *flags : std::vector<FlagRow>{};
}

Result<std::vector<RewardId>> decide(
    World &world, FlagDecision decision, const QString &id, const QString &reason = u"looked at"_s)
{
    return world.program().rewards.decideFlag({decision, id, reason, u"owner"_s});
}

constexpr auto kMilestoneOfThree =
    R"(,"milestones":[{"count":3,"reward":{"kind":"account-credit","amount":[{"minor":2500,"currency":"USD"}]}}])";

/// ANNA of acme.io brings two colleagues and somebody else, and reaches a milestone with them.
Status beginMilestone(World &world)
{
    RD_CHECK(begin(world, kMilestoneOfThree));
    saleOf(world, 3, 3, "bert@acme.io");
    return world.sync();
}

RewardRow milestoneOf(World &world)
{
    for (const RewardRow &row : world.rows()) {
        if (row.key.slot == kFirstMilestoneSlot + 3)
            return row;
    }
    return {};
}

QStringList states(World &world)
{
    QStringList list;
    auto rows = world.rows();
    std::sort(rows.begin(), rows.end(), [](const RewardRow &a, const RewardRow &b) { return a.objectId < b.objectId; });
    for (const RewardRow &row : rows)
        list << word(row.state);
    return list;
}

RewardRow rowOf(World &world, const QString &object)
{
    for (const RewardRow &row : world.rows()) {
        if (row.objectId == object)
            return row;
    }
    return {};
}

} // namespace

class TestFlags : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFlagIsListedWithItsEvidence()
    {
        World world;
        RD_OK(begin(world));
        QCOMPARE(states(world), (QStringList{u"in-review"_s, u"due"_s}));
        const auto flags = flagsOf(world);
        QCOMPARE(flags.size(), 1U);
        const FlagRow &flag = flags.front();
        QCOMPARE(words(bit(flag.flag)), QStringList{u"company-domain"_s});
        QCOMPARE(flag.rewards, std::vector<RewardId>{rowOf(world, u"in_1"_s).id});
        QVERIFY2(flag.text.contains(u"bob@acme.io"_s) && flag.text.contains(u"anna@acme.io"_s), qPrintable(flag.text));
        QCOMPARE(flag.customerId, u"cus_1"_s);
        QCOMPARE(flag.participantEmail, u"anna@acme.io"_s);
        QCOMPARE(toUnixMs(flag.since), toUnixMs(world.clock.now()));
        QVERIFY(flag.canBeDecided);
        // It keeps its id and its date when everything is computed again.
        world.clock.advance(std::chrono::hours(5));
        RD_OK(world.sync(true));
        const auto again = flagsOf(world);
        QCOMPARE(again.front().id, flag.id);
        QCOMPARE(toUnixMs(again.front().since), toUnixMs(flag.since));
        QCOMPARE(world.program().rewards.flags(rowOf(world, u"in_2"_s).id)->size(), 0U);
    }

    void aClearedFlagStaysClearedForLaterPaymentsToo()
    {
        World world;
        RD_OK(begin(world));
        RD_OK(decide(world, FlagDecision::Clear, flagsOf(world).front().id));
        QCOMPARE(states(world), (QStringList{u"due"_s, u"due"_s}));
        QVERIFY(flagsOf(world).empty());
        saleOf(world, 3, 1, "bob@acme.io", "");
        RD_OK(world.sync());
        QCOMPARE(states(world), (QStringList{u"due"_s, u"due"_s, u"due"_s}));
        const RewardRow later = rowOf(world, u"in_3"_s);
        const auto entries = world.program().store->books().entriesOf(later.id);
        RD_OK(entries);
        QCOMPARE(word(entries->back().kind), word(EntryKind::FlagCleared));
        QCOMPARE(word(deriveState(replayed(*entries, later), world.clock.now())), u"due"_s);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.sync(true));
        QCOMPARE(world.program().store->books().entriesOf(later.id)->size(), entries->size());
    }

    void otherEvidenceRaisesItAgain()
    {
        StoredReward stored;
        stored.id = RewardId{1};
        stored.participant = ParticipantId{1};
        stored.granted = stored.target = stored.booked = 500;
        stored.currency = *Currency::parse(u"USD");
        stored.phase = RewardPhase::Approved;
        stored.flagsRaised = stored.flagsCleared = bit(Flag::CompanyDomain);
        RewardTarget target;
        target.participant = stored.participant;
        target.currency = stored.currency;
        target.granted = target.target = 500;
        target.flags = bit(Flag::CompanyDomain);
        QVERIFY(!services::differenceOf(&stored, target, {}, {}));
        const auto cleared = services::differenceOf(&stored, target, {}, {}, {}, {}, {bit(Flag::CompanyDomain), 0});
        QVERIFY(!cleared); // known already
        const auto change = services::differenceOf(&stored, target, {}, {}, {}, {}, {0, bit(Flag::CompanyDomain)});
        QVERIFY(change);
        QCOMPARE(change->reward.flagsCleared, 0U);
        QCOMPARE(change->reward.phase, RewardPhase::Open);
        QCOMPARE(change->entries.size(), 1U);
        QCOMPARE(word(change->entries.front().kind), word(EntryKind::Flagged));
    }

    void aChangedAddressIsOtherEvidence()
    {
        World world;
        RD_OK(begin(world));
        RD_OK(decide(world, FlagDecision::Clear, flagsOf(world).front().id));
        auto &books = world.program().store->books();
        const auto findings = books.findings();
        RD_OK(findings);
        QCOMPARE(findings->front().cleared, findings->front().fingerprint);
        // The same referral with another fingerprint, as a changed address leaves it.
        auto facts = books.loadFacts();
        RD_OK(facts);
        Finding other;
        other.campaign = findings->front().campaign;
        other.participant = findings->front().participant;
        other.flag = Flag::CompanyDomain;
        other.fingerprint = findings->front().fingerprint + 2;
        for (std::size_t i = 0; i < facts->customers.size(); ++i) {
            if (facts->customers[i].id == findings->front().customer)
                other.customer = static_cast<quint32>(i);
        }
        RD_OK(books.completeBooks({*facts, {}, {other}, *books.touchedBooks(), std::nullopt}));
        const auto after = books.findings();
        RD_OK(after);
        QCOMPARE(after->front().id, findings->front().id);
        QCOMPARE(after->front().cleared, 0);
        // What is found now differs from what was found last: what was cleared is held again.
        touchEverything(world);
        RD_OK(world.sync(true));
        QCOMPARE(states(world), (QStringList{u"in-review"_s, u"due"_s}));
        QCOMPARE(flagsOf(world).size(), 1U);
        QCOMPARE(world.verifyText(), QString());
    }

    void aConfirmedFlagRejectsWithItsReason()
    {
        World world;
        RD_OK(begin(world));
        const auto rejected = decide(world, FlagDecision::Confirm, flagsOf(world).front().id, u"same office"_s);
        RD_OK(rejected);
        QCOMPARE(states(world), (QStringList{u"rejected"_s, u"due"_s}));
        const RewardRow row = rowOf(world, u"in_1"_s);
        QVERIFY2(row.reason.contains(u"same office"_s), qPrintable(row.reason));
        const auto entries = world.program().store->books().entriesOf(row.id);
        RD_OK(entries);
        QCOMPARE(word((*entries)[entries->size() - 2].kind), word(EntryKind::FlagConfirmed));
        QCOMPARE(word(entries->back().kind), word(EntryKind::Rejected));
        QCOMPARE(entries->back().actor, u"owner"_s);
        QCOMPARE(world.verifyText(), QString());
        // A later payment of the referral is looked at again.
        saleOf(world, 3, 1, "bob@acme.io", "");
        RD_OK(world.sync());
        QCOMPARE(states(world), (QStringList{u"rejected"_s, u"due"_s, u"in-review"_s}));
    }

    void aHoldByAPersonIsAnotherThing()
    {
        World world;
        RD_OK(begin(world));
        const RewardId id = rowOf(world, u"in_1"_s).id;
        // A suspicion does not end with a hold …
        const auto early = world.decide(Decision::Release, {id});
        RD_OK(early);
        QCOMPARE(early->notDone.front().code, u"flagged"_s);
        RD_OK(world.decide(Decision::Hold, {id}));
        QCOMPARE(flagsOf(world).size(), 2U);
        RD_OK(world.decide(Decision::Release, {id}));
        QCOMPARE(flagsOf(world).size(), 1U);
        QCOMPARE(states(world).front(), u"in-review"_s);
        // … and a hold not with a suspicion.
        RD_OK(world.decide(Decision::Hold, {id}));
        for (const FlagRow &flag : flagsOf(world)) {
            const auto decided = decide(world, FlagDecision::Clear, flag.id);
            QCOMPARE(decided.has_value(), flag.flag != Flag::Held);
            if (!decided)
                QCOMPARE(decided.error().code, u"held"_s);
        }
        QCOMPARE(states(world).front(), u"in-review"_s);
    }

    void whatTheProviderSaysIsNotForAPerson()
    {
        World world;
        RD_OK(begin(world));
        world.refund(2, 1'000, "pending");
        RD_OK(world.sync());
        QString id;
        for (const FlagRow &flag : flagsOf(world)) {
            if (flag.flag == Flag::RefundPending)
                id = flag.id;
        }
        QCOMPARE(id, QString::number(rowOf(world, u"in_2"_s).id.value) + u".refund-pending"_s);
        const auto decided = decide(world, FlagDecision::Clear, id);
        QVERIFY(!decided);
        QCOMPARE(decided.error().code, u"open-fact"_s);
    }

    void aRequestIsCheckedFirst()
    {
        World world;
        RD_OK(begin(world));
        const QString id = flagsOf(world).front().id;
        QCOMPARE(decide(world, FlagDecision::Clear, id, u"  "_s).error().code, u"reason-missing"_s);
        QCOMPARE(decide(world, FlagDecision::Clear, id, QString(2'001, u'x')).error().code, u"bad-reason"_s);
        QCOMPARE(decide(world, FlagDecision::Clear, u"999"_s).error().code, u"unknown-flag"_s);
        QCOMPARE(world.program().rewards.decideFlag({FlagDecision::Clear, id, u"x"_s, u"nobody"_s}).error().code,
            u"unknown-member"_s);
        QCOMPARE(states(world), (QStringList{u"in-review"_s, u"due"_s}));
    }

    void aMilestoneIsHeldByTheReferralsItStandsOn()
    {
        World world;
        RD_OK(beginMilestone(world));
        const RewardRow milestone = milestoneOf(world);
        QCOMPARE(word(milestone.state), u"in-review"_s);
        const auto flags = flagsOf(world);
        QCOMPARE(flags.size(), 2U); // one for each referral, not one more for the milestone
        QStringList customers;
        for (const FlagRow &flag : flags) {
            customers << flag.customerEmail;
            QVERIFY2(flag.text.contains(flag.customerEmail), qPrintable(flag.text));
            QCOMPARE(flag.rewards.size(), 2U);
            QVERIFY(std::find(flag.rewards.begin(), flag.rewards.end(), milestone.id) != flag.rewards.end());
            QVERIFY(flag.values.empty());
        }
        customers.sort();
        QCOMPARE(customers, (QStringList{u"bert@acme.io"_s, u"bob@acme.io"_s}));
        QCOMPARE(world.program().rewards.flags(milestone.id)->size(), 2U);

        // One of them is fine: the milestone still stands on the other.
        const auto first = decide(world, FlagDecision::Clear, flags.front().id);
        RD_OK(first);
        QCOMPARE(first->size(), 1U);
        QVERIFY(first->front() != milestone.id);
        QCOMPARE(word(milestoneOf(world).state), u"in-review"_s);
        RD_OK(world.sync(true));
        QCOMPARE(word(milestoneOf(world).state), u"in-review"_s);
        QCOMPARE(flagsOf(world).size(), 1U);
        // And so is the other one.
        RD_OK(decide(world, FlagDecision::Clear, flagsOf(world).front().id));
        QCOMPARE(word(milestoneOf(world).state), u"due"_s);
        QVERIFY(flagsOf(world).empty());
        QCOMPARE(world.verifyText(), QString());
        const auto entries = world.program().store->books().entriesOf(milestone.id)->size();
        RD_OK(world.sync(true));
        QCOMPARE(word(milestoneOf(world).state), u"due"_s);
        QCOMPARE(world.program().store->books().entriesOf(milestone.id)->size(), entries);
        QCOMPARE(world.verifyText(), QString());
    }

    void aConfirmedReferralRejectsTheMilestone()
    {
        World world;
        RD_OK(beginMilestone(world));
        const RewardId id = milestoneOf(world).id;
        const auto rejected = decide(world, FlagDecision::Confirm, flagsOf(world).front().id, u"a colleague"_s);
        RD_OK(rejected);
        QVERIFY(std::find(rejected->begin(), rejected->end(), id) != rejected->end());
        QCOMPARE(word(milestoneOf(world).state), u"rejected"_s);
        RD_OK(world.sync(true));
        QCOMPARE(word(milestoneOf(world).state), u"rejected"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aReferralClearedBeforeDoesNotHoldALaterMilestone()
    {
        World world;
        RD_OK(begin(world, kMilestoneOfThree));
        RD_OK(decide(world, FlagDecision::Clear, flagsOf(world).front().id));
        saleOf(world, 3, 3, "dora@other.net");
        RD_OK(world.sync());
        QCOMPARE(word(milestoneOf(world).state), u"due"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aReferralThatCountsLaterHoldsAClearedMilestoneAgain()
    {
        World world;
        RD_OK(beginMilestone(world));
        for (int i = 0; i < 2; ++i)
            RD_OK(decide(world, FlagDecision::Clear, flagsOf(world).front().id));
        QCOMPARE(word(milestoneOf(world).state), u"due"_s);
        RD_OK(world.decide(Decision::Approve, {milestoneOf(world).id}));
        // Carl gets his money back; a third person of the company counts in his place.
        saleOf(world, 4, 4, "bill@acme.io");
        RD_OK(world.sync());
        QCOMPARE(word(milestoneOf(world).state), u"approved"_s);
        world.refund(2, 10'000);
        RD_OK(world.sync());
        QCOMPARE(word(milestoneOf(world).state), u"in-review"_s);
        QCOMPARE(flagsOf(world).size(), 1U);
        QCOMPARE(flagsOf(world).front().customerEmail, u"bill@acme.io"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aCampaignMayAskForLess()
    {
        World world;
        RD_OK(begin(world, R"(,"review":{"companyDomain":false})"));
        QCOMPARE(states(world), (QStringList{u"due"_s, u"due"_s}));
    }

    void theMerchantsOwnListOfDomainsCounts()
    {
        World world;
        RD_OK(begin(world));
        const auto info = world.program().store->workspace().info();
        RD_OK(info);
        QFile file(info->directory + u"/mail-domains.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("shared acme.io\ndisposable other.io\n");
        file.close();
        RD_OK(world.sync());
        QCOMPARE(states(world), (QStringList{u"due"_s, u"in-review"_s}));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what is this\n");
        file.close();
        const auto refused = world.program().books.update({}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"bad-mail-domains"_s);
    }
};

QTEST_GUILESS_MAIN(TestFlags)
#include "tst_flags.moc"
