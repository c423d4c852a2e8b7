// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

/// A sale is paid once, whatever is decided or becomes known afterwards.
class TestPaidOnce : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLaterCampaignLeavesWhatWasGiven();
    void aSaleGivenToSomebodyElseIsExplained();
    void aCampaignKeepsItsKind();
    void anEditOfTheConnectionsLeavesThePast();
    void theInvoiceOfAChargeIsTheSameSale_data();
    void theInvoiceOfAChargeIsTheSameSale();
    void anInvoiceThatIsPaidLaterIsTheSameSale();
    void aLinkThatIsKnownLateJoinsTwoSales_data();
    void aLinkThatIsKnownLateJoinsTwoSales();
};

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";
constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})";

/// A campaign that comes before "Friends", with the same participant.
Status addEarlierCampaign(World &world)
{
    RD_CHECK(world.program()
                 .campaigns
                 .apply(R"({"version":1,"name":"Partners","kind":"affiliate","connections":["shop"],"priority":9,)"
                        R"("rules":[{"name":"all","percent":"30"}],"hold":{"days":0},)"
                        R"("rewards":{"referrer":{"kind":"account-credit"}}})",
                     u"owner"_s, {}, {})
                 .transform([](const auto &) {}));
    Sheet sheet;
    sheet.source = u"people.csv"_s;
    sheet.header = {u"email"_s, u"code"_s};
    sheet.rows = {{2, {u"anna@example.com"_s, u"ANNA"_s}}};
    ImportOptions options;
    options.campaign = u"Partners"_s;
    options.actor = u"owner"_s;
    return world.program().people.importParticipants(sheet, options, {}, {}).transform([](const auto &) {});
}

QStringList shown(World &world)
{
    QStringList lines;
    for (const RewardRow &row : world.rows())
        lines << u"%1 %2 %3 %4 %5"_s.arg(row.campaign, row.participantEmail, row.objectId, word(row.state))
                     .arg(row.amount ? row.amount->minor : 0);
    lines.sort();
    return lines;
}

ChargeRecord chargeOf(World &world, int number)
{
    const InvoiceRecord invoice = world.invoice(number, "");
    ChargeRecord charge;
    charge.id = invoice.payments.front().charge;
    charge.customer = invoice.customer;
    charge.email = invoice.customerEmail;
    charge.currency = invoice.currency;
    charge.amount = invoice.amountPaid;
    charge.succeeded = true;
    charge.createdS = invoice.createdS;
    charge.metadata = {{"ref", "ANNA"}};
    return charge;
}

/// A charge whose invoice is not known yet, with a reward that is due.
Status beginWithCharge(World &world, const char *rewards = kCredit)
{
    RD_CHECK(world.begin("affiliate", rewards, 0));
    CustomerRecord customer;
    customer.id = "cus_1";
    customer.email = "buyer1@example.com";
    customer.createdS = world.invoice(1, "").createdS;
    world.shop.add(customer);
    world.shop.add(chargeOf(world, 1));
    return world.sync();
}

InvoiceRecord invoiceOf(World &world)
{
    InvoiceRecord invoice = world.invoice(1, "");
    invoice.metadata = {{"ref", "ANNA"}};
    return invoice;
}

} // namespace

/// domain.md 3.1, 3.7: the earlier campaign takes what nothing has been given for, now and in each later computation.
void TestPaidOnce::aLaterCampaignLeavesWhatWasGiven()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 2));
    const QString first = u"Friends anna@example.com in_1 issued 2000"_s;
    RD_OK(world.decide(Decision::Approve, {world.rows().front().id}));
    RD_OK(world.issueAll("stripe-credit"));
    RD_OK(addEarlierCampaign(world));
    RD_OK(world.sync());
    QCOMPARE(shown(world),
        QStringList(
            {first, u"Friends anna@example.com in_2 voided 0"_s, u"Partners anna@example.com in_2 due 3000"_s}));

    // The same where only this customer is computed.
    InvoiceRecord next = world.invoice(3, "");
    next.customer = "cus_1";
    next.customerEmail = "buyer1@example.com";
    world.shop.add(next);
    RD_OK(world.sync());
    QVERIFY(shown(world).contains(first));
    QVERIFY(shown(world).contains(u"Partners anna@example.com in_3 due 3000"_s));
    QCOMPARE(world.rows().size(), 4U);
    QCOMPARE(world.verifyText(), QString());

    const auto sale = world.program().rewards.conversionNamed(u"in_1"_s);
    RD_OK(sale);
    const auto why = world.program().rewards.explainConversion(sale->id);
    RD_OK(why);
    QCOMPARE(why->campaigns.front().name, u"Partners"_s);
    QCOMPARE(why->campaigns.front().reason, NoReward::WonByOtherCampaign);
    QVERIFY(why->campaigns.front().steps.back().text.contains(u"\"Friends\" has sent out"_s));
    const auto explained = world.program().rewards.explain(world.rows().front().id);
    RD_OK(explained);
    QVERIFY(explained->matches);
}

/// domain.md 3.7: what is out stays, and that is what the books should say.
void TestPaidOnce::aSaleGivenToSomebodyElseIsExplained()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    RD_OK(world.participant("bert@example.com", "BERT"));
    RD_OK(world.decide(Decision::Approve));
    RD_OK(world.issueAll("stripe-credit"));
    RD_OK(world.program().people.assign(
        u"cus_1"_s, u"bert@example.com"_s, u"Friends"_s, u"told us on the phone"_s, u"owner"_s, {}, {}));
    RD_OK(world.sync());
    QCOMPARE(shown(world), QStringList{u"Friends anna@example.com in_1 issued 2000"_s});
    const auto explained = world.program().rewards.explain(world.rows().front().id);
    RD_OK(explained);
    QVERIFY(explained->matches);
    QCOMPARE(explained->recomputed->minor, 2'000);
    QVERIFY(std::any_of(explained->steps.begin(), explained->steps.end(),
        [](const ExplanationStep &step) { return step.code == "stays"_L1; }));
    QCOMPARE(world.verifyText(), QString());
}

void TestPaidOnce::aCampaignKeepsItsKind()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    const Status changed =
        world.campaign("newsletter", "{}", R"(,"milestones":[{"count":1,"reward":{"kind":"goods","label":"a mug"}}])");
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, u"other-kind"_s);
    QVERIFY2(
        changed.error().text.startsWith(u"kind: \"newsletter\" is not accepted"_s), qPrintable(changed.error().text));
    RD_OK(world.campaign("affiliate", kCredit, R"(,"priority":3)"));
}

/// rulings.md 1, domain.md 5.4.20.
void TestPaidOnce::anEditOfTheConnectionsLeavesThePast()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    world.shop.accountId = u"acct_2"_s;
    RD_OK(world.connect(u"other"_s));
    const QStringList before = shown(world);
    RD_OK(world.program().campaigns.apply(
        R"({"version":1,"name":"Friends","kind":"affiliate","connections":["other"],"hold":{"days":0},)"
        R"("rules":[{"name":"all","percent":"20"}],"rewards":{"referrer":{"kind":"account-credit"}}})",
        u"owner"_s, {}, {}));
    QCOMPARE(shown(world), before);
    QCOMPARE(before, QStringList{u"Friends anna@example.com in_1 due 2000"_s});
    QCOMPARE(world.verifyText(), QString());
}

void TestPaidOnce::theInvoiceOfAChargeIsTheSameSale_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("due") << QString() << u"Friends anna@example.com in_1 due 2000"_s;
    QTest::newRow("issued") << u"issue"_s << u"Friends anna@example.com in_1 issued 2000"_s;
    QTest::newRow("rejected") << u"reject"_s << u"Friends anna@example.com in_1 rejected 2000"_s;
    QTest::newRow("held") << u"hold"_s << u"Friends anna@example.com in_1 in-review 2000"_s;
    QTest::newRow("settled elsewhere") << u"settle"_s << u"Friends anna@example.com in_1 issued 2000"_s;
}

/// domain.md 3.6, rulings.md 39.
void TestPaidOnce::theInvoiceOfAChargeIsTheSameSale()
{
    QFETCH(QString, before);
    QFETCH(QString, wanted);
    World world;
    RD_OK(beginWithCharge(world, before == "settle"_L1 ? kCash : kCredit)); // other systems pay money
    QCOMPARE(shown(world), QStringList{u"Friends anna@example.com ch_1 due 2000"_s});
    const RewardRow first = world.rows().front();
    if (before == "reject"_L1)
        RD_OK(world.decide(Decision::Reject));
    if (before == "hold"_L1)
        RD_OK(world.decide(Decision::Hold));
    if (before == "issue"_L1) {
        RD_OK(world.decide(Decision::Approve));
        RD_OK(world.issueAll("stripe-credit"));
    }
    if (before == "settle"_L1) {
        Sheet sheet;
        sheet.source = u"paid.csv"_s;
        sheet.header = {u"system"_s, u"reference"_s, u"participant_email"_s, u"conversion"_s, u"customer_id"_s,
            u"sold_at"_s, u"amount"_s, u"currency"_s, u"paid_at"_s};
        sheet.rows = {{2,
            {u"OldTool"_s, u"p1"_s, u"anna@example.com"_s, u"ch_1"_s, {}, u"2026-04-01"_s, u"20.00"_s, u"USD"_s,
                u"2026-05-01"_s}}};
        ImportOptions options;
        options.actor = u"owner"_s;
        const auto settled = world.program().moving.importPaid(sheet, options, {}, {});
        RD_OK(settled);
        QCOMPARE(settled->settled, 1);
    }
    world.shop.add(invoiceOf(world));
    RD_OK(world.sync());
    QStringList rows{wanted};
    if (before.isEmpty()) // nobody decided anything: as if the invoice had come first
        rows.prepend(u"Friends anna@example.com ch_1 voided 0"_s);
    QCOMPARE(shown(world), rows);
    if (!before.isEmpty()) {
        QCOMPARE(world.rows().front().id, first.id);
        QCOMPARE(world.rows().front().key.toString(), first.key.toString()); // a key is for ever
    }
    QCOMPARE(world.verifyText(), QString());
    RD_OK(world.sync(true));
    QCOMPARE(shown(world), rows);
    QCOMPARE(world.verifyText(), QString());
}

/// The charge loses its own sale when the invoice is known, the invoice becomes one when it is paid.
void TestPaidOnce::anInvoiceThatIsPaidLaterIsTheSameSale()
{
    World world;
    RD_OK(beginWithCharge(world));
    RD_OK(world.decide(Decision::Approve));
    RD_OK(world.issueAll("stripe-credit"));
    InvoiceRecord open = invoiceOf(world);
    open.status = "open";
    open.paidS = 0;
    open.amountPaid = 0;
    world.shop.add(open);
    RD_OK(world.sync());
    world.shop.add(invoiceOf(world));
    RD_OK(world.sync());
    RD_OK(world.sync(true));
    QCOMPARE(shown(world), QStringList{u"Friends anna@example.com in_1 issued 2000"_s});
    QCOMPARE(world.provider.effects.size(), 1U);
    QCOMPARE(world.verifyText(), QString());
}

void TestPaidOnce::aLinkThatIsKnownLateJoinsTwoSales_data()
{
    QTest::addColumn<QString>("toCharge");
    QTest::addColumn<QString>("toInvoice");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<bool>("isCharges"); // the reward that lives on is the one the charge had
    const auto row = [](const char *name, const char *toCharge, const char *toInvoice, const QStringList &wanted,
                         bool isCharges) {
        QTest::newRow(name) << QString::fromLatin1(toCharge) << QString::fromLatin1(toInvoice) << wanted << isCharges;
    };
    const QString gone = u"ch_1 voided 0"_s;
    row("nothing decided", "", "", {gone, u"in_1 due 2000"_s}, false);
    row("charge issued", "issue", "", {gone, u"in_1 issued 2000"_s}, true);
    row("charge rejected", "reject", "", {gone, u"in_1 rejected 2000"_s}, true);
    row("charge held", "hold", "", {gone, u"in_1 in-review 2000"_s}, true);
    row("charge issued, invoice approved", "issue", "approve", {gone, u"in_1 issued 2000"_s}, true);
    row("invoice issued", "", "issue", {gone, u"in_1 issued 2000"_s}, false);
    row("invoice rejected, charge approved", "approve", "reject", {gone, u"in_1 rejected 2000"_s}, false);
    // Too late for the program: a person is asked whether to take one back.
    row("both issued", "issue", "issue", {u"ch_1 issued 2000 late-change"_s, u"in_1 issued 2000"_s}, false);
}

/// domain.md 3.6: until the provider tells which charge paid the invoice, both are sales of their own.
void TestPaidOnce::aLinkThatIsKnownLateJoinsTwoSales()
{
    QFETCH(QString, toCharge);
    QFETCH(QString, toInvoice);
    QFETCH(QStringList, wanted);
    QFETCH(bool, isCharges);
    World world;
    RD_OK(beginWithCharge(world));
    InvoiceRecord unlinked = invoiceOf(world);
    unlinked.payments.clear();
    world.shop.add(unlinked);
    RD_OK(world.sync());
    const auto rewardOf = [&world](const QString &object) {
        for (const RewardRow &row : world.rows()) {
            if (row.objectId == object)
                return row;
        }
        return RewardRow();
    };
    const RewardRow ofCharge = rewardOf(u"ch_1"_s);
    const RewardRow ofInvoice = rewardOf(u"in_1"_s);
    QVERIFY(ofCharge.id.isValid() && ofInvoice.id.isValid());
    for (const auto &[row, what] : {std::pair(ofCharge, toCharge), std::pair(ofInvoice, toInvoice)}) {
        if (what == "reject"_L1)
            RD_OK(world.decide(Decision::Reject, {row.id}));
        if (what == "hold"_L1)
            RD_OK(world.decide(Decision::Hold, {row.id}));
        if (what == "approve"_L1 || what == "issue"_L1)
            RD_OK(world.decide(Decision::Approve, {row.id}));
        if (what == "issue"_L1)
            RD_OK(world.issueAll("stripe-credit"));
    }
    const auto effects = world.provider.effects.size();

    world.shop.add(invoiceOf(world));
    RD_OK(world.sync());
    const auto shownNow = [&world] {
        QStringList lines;
        for (const RewardRow &row : world.rows())
            lines << u"%1 %2 %3 %4"_s.arg(row.objectId, word(row.state))
                         .arg(row.amount ? row.amount->minor : 0)
                         .arg(words(row.openFlags & bit(Flag::LateChange)).join(u' '))
                         .trimmed();
        lines.sort();
        return lines;
    };
    QCOMPARE(shownNow(), wanted);
    const RewardRow living = rewardOf(u"in_1"_s);
    QCOMPARE(living.id, isCharges ? ofCharge.id : ofInvoice.id);
    QCOMPARE(living.key.toString(), (isCharges ? ofCharge : ofInvoice).key.toString());
    QCOMPARE(world.verifyText(), QString());
    RD_OK(world.sync(true));
    QCOMPARE(shownNow(), wanted);
    // Whatever is given from here on, the sale is paid once.
    RD_OK(world.decide(Decision::Approve));
    RD_OK(world.issueAll("stripe-credit"));
    const bool anyOut = toCharge == "issue"_L1 || toInvoice == "issue"_L1;
    const bool isDue = wanted.contains(u"in_1 due 2000"_s);
    QCOMPARE(world.provider.effects.size(), effects + (!anyOut && isDue ? 1U : 0U));
    QCOMPARE(world.verifyText(), QString());
}

QTEST_GUILESS_MAIN(TestPaidOnce)
#include "tst_paidonce.moc"
