// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "models/storage/people.h"

#include <QRegularExpression>

#include <algorithm>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

class TestDerivation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void derivesOnlyWhatWasTouched();
    void accountsOfSomebodyAreNotLookedAt();
    void gathersEverythingOfASale();
    void anInvoiceTakesItsChargeOver();
    void aLinkCountsFromTheSalesOwnSession();
    void linksByPaymentIntentAlone();
    void guestsWithOneAddressAreOnePerson();
    void accountsWithOneAddressAreOnePersonWithinAMode();
    void aChangedAddressKeepsThePerson();
    void aDeletedCustomerTakesItsAddressFromTheSale();
    void anUnseenCustomerIsFilledInLater();
    void aSaleThatWasUndoneDisappearsAndComesBack();
    void onlyTheFirstPaidInvoiceOfASubscriptionIsFirst();
    void aCodeOnAFreeFirstInvoiceIsHandedOn_15();
    void loadsSortedAndInterned();
    void touchesFindTheirCustomersLaterAndForGood();
    void everythingGivesTheSameAsStepByStep();
    void stopsWhenAskedAndFinishesLater();

private:
    static std::vector<std::string> objects(const EngineFacts &facts)
    {
        std::vector<std::string> ids;
        for (const ConversionRow &c : facts.conversions)
            ids.push_back(facts.symbols[c.objectId]);
        return ids;
    }
};

void TestDerivation::derivesOnlyWhatWasTouched()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "a@example.com"), customer("cus_2", "b@example.com")})));
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "cus_1", 1000), charge("ch_2", "cus_2", 2000)})));
    auto counts = desk.derive();
    RD_OK(counts);
    QCOMPARE(counts->added, 2);
    QCOMPARE(desk.derivedSales.size(), 2U);
    counts = desk.derive();
    QCOMPARE(counts->added + counts->changed, 0);
    QCOMPARE(desk.derivedSales.size(), 0U);
    RD_OK(desk.store(shop, refundsPage({refund("re_1", "ch_2", 500)})));
    counts = desk.derive();
    QCOMPARE(counts->changed, 1);
    QCOMPARE(desk.derivedSales.size(), 1U);
    QCOMPARE(desk.derivedSales[0].charge->id, std::string("ch_2"));
    QCOMPARE(desk.derivedSales[0].refunds.size(), 1U);
    counts = desk.derive(true);
    QCOMPARE(desk.derivedSales.size(), 2U);
    QCOMPARE(counts->added + counts->changed, 0);
}

/// A million accounts have a person; each sync asks for those few that have none.
void TestDerivation::accountsOfSomebodyAreNotLookedAt()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "a@example.com"), customer("cus_2", "b@example.com")})));
    RD_OK(desk.derive());
    desk.workspace.reset();
    const auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
    RD_OK(db);
    const auto planOf = [](storage::Database &file) {
        QStringList plan;
        const auto sql = storage::looseAccountsSql(file);
        auto row = file.query(storage::joined({"EXPLAIN QUERY PLAN ", sql.value_or(std::string())}), 1, true, 5);
        while (row.next())
            plan += row.string(3);
        return plan.join(u"; "_s);
    };
    QVERIFY2(planOf(**db).startsWith(u"SEARCH provider_customer USING INDEX provider_customer_loose (connection=?)"_s),
        qPrintable(planOf(**db)));
    // While it is left out for a first load they are found all the same.
    RD_OK((*db)->execute("DROP INDEX provider_customer_loose"));
    QVERIFY2(planOf(**db).startsWith(u"SEARCH provider_customer"_s), qPrintable(planOf(**db)));
    RD_OK((*db)->execute("UPDATE provider_customer SET customer = NULL WHERE ext_id = 'cus_2'"));
    const auto looked = storage::PersonFinder(**db, shop, u"test"_s).assignAccounts(true, 5);
    RD_OK(looked);
    QCOMPARE(*looked, 1);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM provider_customer WHERE customer IS NULL", -1), 0);
}

void TestDerivation::gathersEverythingOfASale()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    InvoiceRecord record = invoice("in_1", "cus_1", 3000);
    record.subscription = "sub_1";
    record.discounts.push_back({"promo_1", "SPRING"});
    record.payments.push_back({"", "pi_ch_1", 3000, true});
    record.metadata = {{"referral", "drona"}};
    RD_OK(desk.store(shop, invoicesPage({record})));
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "cus_1", 3000)})));
    RD_OK(desk.store(shop, refundsPage({refund("re_1", "ch_1", 100)})));
    RecordPage rest = page(Stream::Subscriptions);
    rest.subscriptions.push_back({"sub_1", "cus_1", "active", kUsd, kNewYearS, 0, 0, "price_A", false, {{"via", "x"}}});
    rest.paymentIntents.push_back({"pi_ch_1", "cus_1", "ch_1", "succeeded", "", kNewYearS, {{"ref", "y"}}});
    rest.disputes.push_back({"dp_1", "", "pi_ch_1", kUsd, 100, "needs_response", "general", kNewYearS});
    rest.creditNotes.push_back({"cn_1", "in_1", kUsd, 100, 0, 100, true, kNewYearS});
    CheckoutSessionRecord session;
    session.id = "cs_1";
    session.subscription = "sub_1";
    session.complete = true;
    session.clientReference = "drona";
    session.paymentLink = "plink_1";
    session.createdS = kNewYearS;
    session.discounts.push_back({"promo_2", ""});
    session.lines.push_back(record.lines[0]);
    rest.sessions.push_back(session);
    rest.paymentLinks.push_back({"plink_1", true, {{"via", "linked"}}});
    RD_OK(desk.store(shop, rest));
    RD_OK(desk.derive());
    // The charge behind it is not asked about.
    QCOMPARE(desk.derivedSales.size(), 1U);
    const SaleFacts &sale = desk.derivedSales[0];
    QCOMPARE(sale.invoice->lines.size(), 1U);
    QCOMPARE(sale.invoice->discounts.size(), 1U);
    QCOMPARE(sale.invoice->payments.size(), 1U);
    QCOMPARE(sale.invoice->metadata, (MetadataPairs{{"referral", "drona"}}));
    QCOMPARE(sale.invoiceCharges.size(), 1U);
    QCOMPARE(sale.refunds.size(), 1U);
    QCOMPARE(sale.disputes.size(), 1U);
    QCOMPARE(sale.creditNotes.size(), 1U);
    QCOMPARE(sale.paymentIntents.size(), 1U);
    QCOMPARE(sale.sessions.size(), 1U);
    QCOMPARE(sale.sessions[0].lines.size(), 1U);
    QCOMPARE(sale.sessions[0].discounts.size(), 1U);
    QCOMPARE(sale.subscription->metadata, (MetadataPairs{{"via", "x"}}));
    QVERIFY(sale.firstPaidOfSubscription);
    const auto facts = desk.workspace->books().loadFacts();
    RD_OK(facts);
    QCOMPARE(facts->conversions.size(), 1U);
    const auto linked = std::find_if(facts->evidence.begin(), facts->evidence.end(),
        [](const EvidenceRow &e) { return e.field == EvidenceField::Link; });
    QVERIFY(linked != facts->evidence.end());
    QCOMPARE(facts->symbols[linked->value], std::string("linked"));
}

void TestDerivation::anInvoiceTakesItsChargeOver()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "cus_1", 1000)})));
    RD_OK(desk.derive());
    const auto before = desk.workspace->books().loadFacts();
    RD_OK(before);
    QCOMPARE(objects(*before), std::vector<std::string>{"ch_1"});
    InvoiceRecord record = invoice("in_1", "cus_1", 1000);
    record.payments.push_back({"ch_1", "", 1000, true});
    RD_OK(desk.store(shop, invoicesPage({record})));
    const auto counts = desk.derive();
    RD_OK(counts);
    QCOMPARE(counts->added, 1); // tst_paidonce has those whose reward somebody has decided about
    QCOMPARE(counts->changed, 1);
    const auto after = desk.workspace->books().loadFacts();
    RD_OK(after);
    QCOMPARE(objects(*after), std::vector<std::string>{"in_1"});
}

void TestDerivation::aLinkCountsFromTheSalesOwnSession()
{
    // Which sales stand in the same batch depends on the order they were fetched in: the books must not.
    Desk desk;
    const ConnectionId shop = desk.connect();
    RecordPage rest = page(Stream::CheckoutSessions);
    for (const int n : {1, 2}) {
        const std::string number = std::to_string(n);
        RD_OK(desk.store(shop, invoicesPage({invoice("in_" + number, "cus_" + number, 3000)})));
        CheckoutSessionRecord session;
        session.id = "cs_" + number;
        session.invoice = "in_" + number;
        session.complete = true;
        session.paymentLink = "plink_1";
        session.createdS = kNewYearS + n * 3600;
        rest.sessions.push_back(session);
        // An earlier visit by another link that ended in no sale.
        session.id = "cs_open_" + number;
        session.complete = false;
        session.paymentLink = "plink_0";
        session.createdS = kNewYearS;
        rest.sessions.push_back(session);
    }
    rest.paymentLinks.push_back({"plink_0", true, {{"via", "nothing-sold"}}});
    rest.paymentLinks.push_back({"plink_1", true, {{"via", "linked"}}});
    RD_OK(desk.store(shop, rest));
    RD_OK(desk.derive());
    QCOMPARE(desk.derivedSales.size(), 2U);
    const auto facts = desk.workspace->books().loadFacts();
    RD_OK(facts);
    std::vector<Instant> times;
    for (const EvidenceRow &evidence : facts->evidence) {
        if (evidence.field == EvidenceField::Link)
            times.push_back(evidence.at);
    }
    std::sort(times.begin(), times.end());
    QCOMPARE(times, (std::vector<Instant>{fromUnixSeconds(kNewYearS + 3600), fromUnixSeconds(kNewYearS + 7200)}));
}

void TestDerivation::linksByPaymentIntentAlone()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    InvoiceRecord record = invoice("in_1", "cus_1", 1000);
    record.payments.push_back({"", "pi_ch_1", 1000, true});
    RD_OK(desk.store(shop, invoicesPage({record})));
    RD_OK(desk.derive());
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "cus_1", 1000)})));
    RD_OK(desk.derive());
    QCOMPARE(objects(*desk.workspace->books().loadFacts()), std::vector<std::string>{"in_1"});
    // A refund that names only the payment finds its way to the invoice.
    RefundRecord back = refund("re_1", "", 400);
    back.paymentIntent = "pi_ch_1";
    RD_OK(desk.store(shop, refundsPage({back})));
    RD_OK(desk.derive());
    QCOMPARE(desk.workspace->books().loadFacts()->conversions[0].refunded, 400);
}

void TestDerivation::guestsWithOneAddressAreOnePerson()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    ChargeRecord first = charge("ch_1", "", 100);
    ChargeRecord second = charge("ch_2", "", 200);
    ChargeRecord other = charge("ch_3", "", 300);
    second.email = " Guest@Example.com ";
    other.email = "";
    RD_OK(desk.store(shop, chargesPage({first, second, other})));
    RD_OK(desk.derive());
    auto facts = desk.workspace->books().loadFacts();
    RD_OK(facts);
    QCOMPARE(facts->conversions.size(), 3U);
    QCOMPARE(facts->conversions[0].customer, facts->conversions[1].customer);
    QVERIFY(facts->conversions[2].customer != facts->conversions[0].customer);
    // The guest opens an account with the same address.
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "guest@example.com")})));
    RD_OK(desk.store(shop, chargesPage({charge("ch_4", "cus_1", 400)})));
    RD_OK(desk.derive());
    facts = desk.workspace->books().loadFacts();
    QCOMPARE(facts->conversions[3].customer, facts->conversions[0].customer);
    QCOMPARE(facts->symbols[facts->customers[facts->conversions[0].customer].providerId], std::string("cus_1"));
}

void TestDerivation::accountsWithOneAddressAreOnePersonWithinAMode()
{
    Desk desk;
    const ConnectionId test = desk.connect(u"test"_s, u"test"_s);
    const ConnectionId other = desk.connect(u"other"_s, u"test"_s);
    const ConnectionId live = desk.connect(u"live"_s, u"live"_s);
    for (const ConnectionId connection : {test, other, live}) {
        RD_OK(desk.store(connection,
            customersPage({customer("cus_b", "A@example.com", kNewYearS + 5), customer("cus_a", "a@example.com")})));
        RD_OK(desk.store(connection, chargesPage({charge("ch_1", "cus_a", 100), charge("ch_2", "cus_b", 100)})));
    }
    RD_OK(desk.derive());
    const auto facts = desk.workspace->books().loadFacts();
    RD_OK(facts);
    QCOMPARE(facts->conversions.size(), 6U);
    QCOMPARE(facts->customers.size(), 2U);
    for (const ConversionRow &c : facts->conversions) {
        const CustomerRow &person = facts->customers[c.customer];
        QCOMPARE(person.connection == live, c.connection == live);
        // The older account names the person.
        QCOMPARE(facts->symbols[person.providerId], std::string("cus_a"));
    }
}

void TestDerivation::aChangedAddressKeepsThePerson()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "old@example.com")})));
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "cus_1", 100)})));
    RD_OK(desk.derive());
    const CustomerId before = desk.workspace->books().loadFacts()->customers[0].id;
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "new@example.com")})));
    RD_OK(desk.store(shop, chargesPage({charge("ch_2", "cus_1", 100, kNewYearS + 5)})));
    RD_OK(desk.derive());
    const auto facts = desk.workspace->books().loadFacts();
    QCOMPARE(facts->customers.size(), 1U);
    QCOMPARE(facts->customers[0].id, before);
    QCOMPARE(facts->symbols[facts->customers[0].email], std::string("new@example.com"));
}

void TestDerivation::aDeletedCustomerTakesItsAddressFromTheSale()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    CustomerRecord gone = customer("cus_1", "");
    gone.deleted = true;
    RD_OK(desk.store(shop, customersPage({gone})));
    RD_OK(desk.derive());
    ChargeRecord paid = charge("ch_1", "cus_1", 100);
    paid.email = "Was@example.com";
    RD_OK(desk.store(shop, chargesPage({paid})));
    RD_OK(desk.derive());
    const auto facts = desk.workspace->books().loadFacts();
    QCOMPARE(facts->symbols[facts->customers[0].email], std::string("was@example.com"));
}

void TestDerivation::anUnseenCustomerIsFilledInLater()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    RD_OK(desk.store(shop, chargesPage({charge("ch_1", "cus_1", 100)})));
    RD_OK(desk.derive());
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "late@example.com")})));
    RD_OK(desk.derive());
    const auto facts = desk.workspace->books().loadFacts();
    QCOMPARE(facts->customers.size(), 1U);
    QCOMPARE(facts->symbols[facts->customers[0].providerId], std::string("cus_1"));
    QCOMPARE(facts->symbols[facts->customers[0].email], std::string("late@example.com"));
}

void TestDerivation::aSaleThatWasUndoneDisappearsAndComesBack()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    ChargeRecord record = charge("ch_1", "cus_1", 100);
    RD_OK(desk.store(shop, chargesPage({record})));
    RD_OK(desk.derive());
    const ConversionId id = desk.workspace->books().loadFacts()->conversions[0].id;
    record.succeeded = false;
    RD_OK(desk.store(shop, chargesPage({record})));
    QCOMPARE(desk.derive()->changed, 1);
    QVERIFY(desk.workspace->books().loadFacts()->conversions.empty());
    record.succeeded = true;
    RD_OK(desk.store(shop, chargesPage({record})));
    QCOMPARE(desk.derive()->changed, 1);
    QCOMPARE(desk.workspace->books().loadFacts()->conversions[0].id, id);
}

void TestDerivation::onlyTheFirstPaidInvoiceOfASubscriptionIsFirst()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    std::vector<InvoiceRecord> records;
    for (int i = 0; i < 3; ++i) {
        records.push_back(invoice("in_" + std::to_string(i), "cus_1", i == 0 ? 0 : 1000, kNewYearS + i * 100));
        records.back().subscription = "sub_1";
    }
    RD_OK(desk.store(shop, invoicesPage({records[2]})));
    RD_OK(desk.derive());
    QVERIFY(desk.derivedSales[0].firstPaidOfSubscription);
    // Older ones arrive later: the newest must be looked at again.
    RD_OK(desk.store(shop, invoicesPage({records[0], records[1]})));
    RD_OK(desk.derive());
    QCOMPARE(desk.derivedSales.size(), 3U);
    for (const SaleFacts &sale : desk.derivedSales)
        QCOMPARE(sale.firstPaidOfSubscription, sale.invoice->id != "in_2");
}

/// No checkout session shows where the code was typed: the free invoice does.
void TestDerivation::aCodeOnAFreeFirstInvoiceIsHandedOn_15()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    std::vector<InvoiceRecord> records;
    for (int i = 0; i < 4; ++i) {
        records.push_back(
            invoice("in_" + std::to_string(i), "cus_1", i == 0 || i == 3 ? 0 : 1000, kNewYearS + i * 100));
        records.back().subscription = "sub_1";
    }
    records[0].discounts = {{"promo_1", "coupon_1"}, {"", "coupon_2"}};
    records[3].discounts = {{"promo_later", "coupon_1"}};
    RD_OK(desk.store(shop, invoicesPage({records[1], records[2], records[3]})));
    RD_OK(desk.derive());
    for (const SaleFacts &sale : desk.derivedSales)
        QVERIFY(sale.sessions.empty());
    // It becomes known last, and the sale it belongs to is looked at again.
    desk.derivedSales.clear();
    RD_OK(desk.store(shop, invoicesPage({records[0]})));
    RD_OK(desk.derive());
    const auto first = std::find_if(desk.derivedSales.begin(), desk.derivedSales.end(),
        [](const SaleFacts &sale) { return sale.invoice->id == "in_1"; });
    QVERIFY(first != desk.derivedSales.end());
    QCOMPARE(first->sessions.size(), 1U);
    QCOMPARE(first->sessions[0].id, std::string("in_0"));
    QCOMPARE(first->sessions[0].createdS, kNewYearS);
    QCOMPARE(first->sessions[0].discounts.size(), 2U);
    QCOMPARE(first->sessions[0].discounts[0].promotionCode, std::string("promo_1"));
    QCOMPARE(first->sessions[0].discounts[1].coupon, std::string("coupon_2"));
    const auto draft = deriveConversion(*first, {});
    QCOMPARE(draft->evidence.size(), 2U);
    for (const SaleFacts &sale : desk.derivedSales)
        QVERIFY(sale.invoice->id == "in_1" || sale.sessions.empty());
}

void TestDerivation::loadsSortedAndInterned()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    CustomerRecord person = customer("cus_1", "a@example.com");
    person.metadata = {{"referral", "drona"}, {"other", "ignored"}};
    RD_OK(desk.store(shop, customersPage({person})));
    RD_OK(desk.store(shop,
        invoicesPage({invoice("in_b", "cus_1", 100, kNewYearS), invoice("in_c", "cus_1", 100, kNewYearS - 50),
            invoice("in_a", "cus_1", 100, kNewYearS)})));
    RecordPage codes = page(Stream::PromotionCodes);
    codes.promotionCodes.push_back({"promo_1", "Drona29", "SPRING", "", false, kNewYearS, 0, 0});
    codes.promotionCodes.push_back({"promo_2", "VEERA", "SPRING", "", true, kNewYearS, 0, 0});
    RD_OK(desk.store(shop, codes));
    const auto campaign =
        desk.workspace->campaigns().applyCampaign(terms(u"Friends"_s), u"test"_s, {shop}, desk.clock.now(), u"drona"_s);
    RD_OK(campaign);
    const ParticipantId drona = desk.addParticipant(u"Drona@example.com"_s, {u"drona29"_s}, campaign->id);
    RD_OK(desk.derive());
    const auto facts = desk.workspace->books().loadFacts();
    RD_OK(facts);
    QCOMPARE(objects(*facts), (std::vector<std::string>{"in_c", "in_a", "in_b"}));
    for (const ConversionRow &c : facts->conversions) {
        QCOMPARE(c.evidenceCount, 1U);
        const EvidenceRow &e = facts->evidence[c.evidenceBegin];
        QCOMPARE(e.field, EvidenceField::Customer);
        QCOMPARE(facts->symbols[e.value], std::string("drona"));
        QCOMPARE(facts->lines[c.lineBegin].product, facts->find("prod_A"));
    }
    QCOMPARE(facts->participants.size(), 1U);
    QCOMPARE(facts->participants[0].id, drona);
    QCOMPARE(facts->participants[0].codes, (std::vector<Symbol>{facts->find("DRONA29")}));
    QCOMPARE(facts->participants[0].campaigns, (std::vector<CampaignId>{campaign->id}));
    QCOMPARE(facts->codeText.at(facts->find("promo_1")), facts->find("DRONA29"));
    QCOMPARE(facts->couponCodes.at(facts->find("SPRING")).size(), 2U);
    QCOMPARE(facts->campaigns.size(), 1U);
    QVERIFY(!facts->connectionProvisional.at(shop.value));
}

void TestDerivation::touchesFindTheirCustomersLaterAndForGood()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    const auto campaign =
        desk.workspace->campaigns().applyCampaign(terms(u"Friends"_s), u"test"_s, {shop}, desk.clock.now(), u"drona"_s);
    RD_OK(campaign);
    TouchImport lead;
    lead.customerEmail = u"Lead@example.com"_s;
    lead.participant = desk.addParticipant(u"drona@example.com"_s, {}, campaign->id);
    lead.campaign = campaign->id;
    lead.at = fromUnixSeconds(kNewYearS);
    auto counts = desk.workspace->participants().importTouches({lead}, desk.clock.now(), u"drona"_s, false);
    RD_OK(counts);
    QCOMPARE(counts->added, 1);
    counts = desk.workspace->participants().importTouches({lead}, desk.clock.now(), u"drona"_s, false);
    QCOMPARE(counts->unchanged, 1);
    QVERIFY(desk.workspace->books().loadFacts()->touches.empty());
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "lead@example.com")})));
    RD_OK(desk.derive());
    auto facts = desk.workspace->books().loadFacts();
    QCOMPARE(facts->touches.size(), 1U);
    QCOMPARE(facts->symbols[facts->customers[facts->touches[0].customer].providerId], std::string("cus_1"));
    RD_OK(desk.store(shop, customersPage({customer("cus_1", "moved@example.com")})));
    RD_OK(desk.derive());
    facts = desk.workspace->books().loadFacts();
    QCOMPARE(facts->touches.size(), 1U);
    QCOMPARE(facts->touches[0].participant, lead.participant);
}

void TestDerivation::everythingGivesTheSameAsStepByStep()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    for (int round = 0; round < 5; ++round) {
        std::vector<InvoiceRecord> invoices;
        std::vector<ChargeRecord> charges;
        for (int i = 0; i < 300; ++i) {
            const std::string n = std::to_string(round * 300 + i);
            charges.push_back(charge("ch_" + n, "cus_" + std::to_string(i % 40), 1000 + i));
            if (i % 3 == 0) {
                invoices.push_back(invoice("in_" + n, "cus_" + std::to_string(i % 40), 1000 + i));
                invoices.back().payments.push_back({"", "pi_ch_" + n, 1000 + i, true});
            }
        }
        RD_OK(desk.store(shop, round % 2 == 0 ? chargesPage(charges) : invoicesPage(invoices)));
        RD_OK(desk.derive());
        RD_OK(desk.store(shop, round % 2 == 0 ? invoicesPage(invoices) : chargesPage(charges)));
        RD_OK(desk.derive());
    }
    const auto again = desk.derive(true);
    RD_OK(again);
    QCOMPARE(again->added + again->changed, 0);
    QCOMPARE(desk.workspace->books().loadFacts()->conversions.size(), 1500U);
}

void TestDerivation::stopsWhenAskedAndFinishesLater()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    std::vector<ChargeRecord> charges;
    for (int i = 0; i < 3000; ++i)
        charges.push_back(charge("ch_" + std::to_string(i), "cus_1", 1000));
    RD_OK(desk.store(shop, chargesPage(charges)));
    CancelToken cancel;
    const auto derive = [](const SaleFacts &sale) { return deriveConversion(sale, {}); };
    const auto stop = [&](qint64 done, qint64 total) {
        QCOMPARE(total, 3000);
        if (done > 1000)
            cancel.cancel();
    };
    const auto stopped = desk.workspace->books().deriveConversions(derive, false, stop, cancel);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    RD_OK(desk.derive());
    QCOMPARE(desk.workspace->books().loadFacts()->conversions.size(), 3000U);
}

QTEST_GUILESS_MAIN(TestDerivation)
#include "tst_derivation.moc"
