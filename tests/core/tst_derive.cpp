// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// From stored provider objects to a conversion (domain.md 4.1; the numbers are those of rulings.md).
class TestDerive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesSalesWithoutMoney_data();
    void refusesSalesWithoutMoney();
    void netIsWithoutDiscountAndTax_data();
    void netIsWithoutDiscountAndTax();
    void invoiceWithoutLinesIsOneLine();
    void offProviderPaymentsCount_19();
    void disputes_26_data();
    void disputes_26();
    void lostDisputeInAnotherCurrencyTakesAll();
    void reversalsAreLimitedToWhatWasPaid();
    void pendingRefundOnlyRaisesAFlag();
    void repetitionAndOrderChangeNothing();
    void chargeTakesTaxAndProductsFromItsSession_27();
    void chargeWithoutSessionHasUnknownTax_27();
    void creditNotesLowerTheBaseOnce_28_data();
    void creditNotesLowerTheBaseOnce_28();
    void longIntervals_25_data();
    void longIntervals_25();
    void codesOfTheInvoice();
    void codeOfATrialCounts_15();
    void metadataIsTouchedWhenItsObjectWasMade_12();
    void emailOrder_18();
    void mainObject_39();
};

namespace {

qint64 day(const char *iso)
{
    return toUnixSeconds(at(iso));
}

InvoiceRecord invoiceOf(qint64 total)
{
    InvoiceRecord invoice;
    invoice.id = "in_1";
    invoice.customer = "cus_1";
    invoice.customerEmail = "buyer@example.com";
    invoice.subscription = "sub_1";
    invoice.status = "paid";
    invoice.currency = currencyOf("USD");
    invoice.createdS = day("2026-03-01");
    invoice.paidS = day("2026-03-02");
    invoice.total = invoice.amountPaid = total;
    return invoice;
}

ChargeRecord chargeOf(qint64 amount)
{
    ChargeRecord charge;
    charge.id = "ch_1";
    charge.customer = "cus_1";
    charge.paymentIntent = "pi_1";
    charge.email = "billing@example.com";
    charge.cardFingerprint = "fp_1";
    charge.currency = currencyOf("USD");
    charge.amount = amount;
    charge.succeeded = true;
    charge.createdS = day("2026-03-01");
    return charge;
}

CheckoutSessionRecord sessionOf(qint64 total)
{
    CheckoutSessionRecord session;
    session.id = "cs_1";
    session.customer = "cus_1";
    session.email = "session@example.com";
    session.paymentIntent = "pi_1";
    session.currency = currencyOf("USD");
    session.total = total;
    session.complete = true;
    session.createdS = day("2026-02-27");
    return session;
}

SaleFacts saleOf(InvoiceRecord invoice)
{
    SaleFacts sale;
    sale.invoice = std::move(invoice);
    return sale;
}

InvoiceLineRecord line(qint64 amount, qint64 discount, qint64 inclusive, qint64 exclusive)
{
    InvoiceLineRecord made;
    made.product = "prod_A";
    made.price = "price_A";
    made.amount = amount;
    made.discount = discount;
    made.taxInclusive = inclusive;
    made.taxExclusive = exclusive;
    return made;
}

RefundRecord refundOf(const char *id, qint64 amount, const char *status)
{
    RefundRecord refund;
    refund.id = id;
    refund.currency = currencyOf("USD");
    refund.amount = amount;
    refund.status = status;
    return refund;
}

DisputeRecord disputeOf(const char *id, qint64 amount, const char *status, const char *currency = "USD")
{
    DisputeRecord dispute;
    dispute.id = id;
    dispute.currency = currencyOf(currency);
    dispute.amount = amount;
    dispute.status = status;
    return dispute;
}

const SaleEvidence *find(const ConversionDraft &draft, EvidenceField field)
{
    for (const SaleEvidence &evidence : draft.evidence) {
        if (evidence.field == field)
            return &evidence;
    }
    return nullptr;
}

} // namespace

void TestDerive::refusesSalesWithoutMoney_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<bool>("deleted");
    QTest::newRow("open invoice") << QByteArray("open") << qint64(1000) << qint64(0) << false;
    QTest::newRow("trial invoice of zero") << QByteArray("paid") << qint64(0) << qint64(0) << false;
    QTest::newRow("covered by credit as a whole") << QByteArray("paid") << qint64(1000) << qint64(0) << false;
    QTest::newRow("negative invoice") << QByteArray("paid") << qint64(-1000) << qint64(0) << false;
    QTest::newRow("deleted") << QByteArray("paid") << qint64(1000) << qint64(1000) << true;
}

void TestDerive::refusesSalesWithoutMoney()
{
    QFETCH(QByteArray, status);
    QFETCH(qint64, total);
    QFETCH(qint64, paid);
    QFETCH(bool, deleted);
    InvoiceRecord invoice = invoiceOf(total);
    invoice.status = status.toStdString();
    invoice.amountPaid = paid;
    invoice.deleted = deleted;
    QVERIFY(!deriveConversion(saleOf(invoice), {}));

    SaleFacts failed;
    QVERIFY(!deriveConversion(failed, {}));
    failed.charge = chargeOf(1000);
    failed.charge->succeeded = false;
    QVERIFY(!deriveConversion(failed, {}));
}

void TestDerive::netIsWithoutDiscountAndTax_data()
{
    QTest::addColumn<qint64>("inclusive");
    QTest::addColumn<qint64>("exclusive");
    QTest::addColumn<qint64>("net");
    QTest::newRow("no tax") << qint64(0) << qint64(0) << qint64(7500);
    QTest::newRow("tax inside the price") << qint64(1250) << qint64(0) << qint64(6250);
    QTest::newRow("tax on top") << qint64(0) << qint64(1500) << qint64(7500);
}

void TestDerive::netIsWithoutDiscountAndTax()
{
    QFETCH(qint64, inclusive);
    QFETCH(qint64, exclusive);
    QFETCH(qint64, net);
    InvoiceRecord invoice = invoiceOf(7500 + exclusive);
    invoice.lines = {line(10000, 2500, inclusive, exclusive)};
    const auto draft = deriveConversion(saleOf(invoice), {});
    QVERIFY(draft);
    QCOMPARE(draft->lines.size(), std::size_t(1));
    QCOMPARE(draft->lines.front().net, net);
    QCOMPARE(draft->total, 7500 + exclusive);
    QCOMPARE(draft->billedAtMs, day("2026-03-01") * 1000);
    QCOMPARE(draft->paidAtMs, day("2026-03-02") * 1000);
    QCOMPARE(draft->subscription, std::string("sub_1"));
}

void TestDerive::invoiceWithoutLinesIsOneLine()
{
    InvoiceRecord invoice = invoiceOf(12000);
    invoice.tax = 2000;
    const auto draft = deriveConversion(saleOf(invoice), {});
    QCOMPARE(draft->lines, (std::vector<ConversionLine>{{"", "", 1, 10000, false}}));
}

void TestDerive::offProviderPaymentsCount_19()
{
    InvoiceRecord invoice = invoiceOf(12000);
    invoice.amountPaid = 2000;
    invoice.paidOffProvider = 10000;
    QCOMPARE(deriveConversion(saleOf(invoice), {})->paid, qint64(12000));
}

void TestDerive::disputes_26_data()
{
    QTest::addColumn<qint64>("refunded");
    QTest::addColumn<bool>("flag");
    QTest::newRow("warning_needs_response") << qint64(0) << true;
    QTest::newRow("warning_under_review") << qint64(0) << true;
    QTest::newRow("warning_closed") << qint64(0) << false;
    QTest::newRow("needs_response") << qint64(0) << true;
    QTest::newRow("under_review") << qint64(0) << true;
    QTest::newRow("won") << qint64(0) << false;
    QTest::newRow("lost") << qint64(4000) << false;
    QTest::newRow("prevented") << qint64(0) << false;
    QTest::newRow("appeal_needs_response") << qint64(4000) << true;
    QTest::newRow("appeal_under_review") << qint64(4000) << true;
    QTest::newRow("a_word_of_next_year") << qint64(0) << false;
}

void TestDerive::disputes_26()
{
    QFETCH(qint64, refunded);
    QFETCH(bool, flag);
    SaleFacts sale = saleOf(invoiceOf(10000));
    sale.disputes = {disputeOf("dp_1", 4000, QTest::currentDataTag())};
    const auto draft = deriveConversion(sale, {});
    QCOMPARE(draft->refunded, refunded);
    QCOMPARE(draft->disputeOpen, flag);
}

void TestDerive::lostDisputeInAnotherCurrencyTakesAll()
{
    SaleFacts sale = saleOf(invoiceOf(10000));
    sale.disputes = {disputeOf("dp_1", 40, "lost", "EUR")};
    QCOMPARE(deriveConversion(sale, {})->refunded, qint64(10000));
}

void TestDerive::reversalsAreLimitedToWhatWasPaid()
{
    SaleFacts sale = saleOf(invoiceOf(10000));
    sale.refunds = {refundOf("re_1", 7000, "succeeded"), refundOf("re_2", 500, "failed")};
    sale.disputes = {disputeOf("dp_1", 10000, "lost")};
    const auto draft = deriveConversion(sale, {});
    QCOMPARE(draft->refunded, qint64(10000));
    QCOMPARE(draft->facts, std::string("re_1 succeeded, dp_1 lost"));
}

void TestDerive::pendingRefundOnlyRaisesAFlag()
{
    SaleFacts sale = saleOf(invoiceOf(10000));
    sale.refunds = {refundOf("re_1", 7000, "pending")};
    const auto draft = deriveConversion(sale, {});
    QVERIFY(draft->refundPending);
    QCOMPARE(draft->refunded, qint64(0));
    QVERIFY(draft->facts.empty());
}

void TestDerive::repetitionAndOrderChangeNothing()
{
    SaleFacts sale = saleOf(invoiceOf(10000));
    sale.refunds = {refundOf("re_1", 1000, "succeeded"), refundOf("re_2", 2000, "succeeded")};
    SaleFacts other = sale;
    other.refunds = {sale.refunds[1], sale.refunds[0], sale.refunds[1]};
    const auto first = deriveConversion(sale, {});
    const auto second = deriveConversion(other, {});
    QCOMPARE(second->refunded, qint64(3000));
    QCOMPARE(second->refunded, first->refunded);
    QCOMPARE(second->facts, first->facts);
}

void TestDerive::chargeTakesTaxAndProductsFromItsSession_27()
{
    SaleFacts sale;
    sale.charge = chargeOf(12500);
    CheckoutSessionRecord session = sessionOf(12500);
    session.tax = 2000;
    session.shipping = 500;
    sale.sessions = {session};
    auto draft = deriveConversion(sale, {});
    QVERIFY(!draft->taxUnknown);
    QCOMPARE(draft->lines, (std::vector<ConversionLine>{{"", "", 1, 10000, false}}));

    sale.sessions.front().lines = {line(10000, 0, 0, 2000)};
    draft = deriveConversion(sale, {});
    QCOMPARE(draft->lines, (std::vector<ConversionLine>{{"prod_A", "price_A", 1, 10000, false}}));
    QCOMPARE(draft->total, qint64(12500));
}

void TestDerive::chargeWithoutSessionHasUnknownTax_27()
{
    SaleFacts sale;
    sale.charge = chargeOf(12500);
    CheckoutSessionRecord abandoned = sessionOf(12500);
    abandoned.complete = false;
    sale.sessions = {abandoned};
    const auto draft = deriveConversion(sale, {});
    QVERIFY(draft->taxUnknown);
    QCOMPARE(draft->lines, (std::vector<ConversionLine>{{"", "", 1, 12500, false}}));
    QCOMPARE(draft->cardFingerprint, std::string("fp_1"));
}

void TestDerive::creditNotesLowerTheBaseOnce_28_data()
{
    QTest::addColumn<qint64>("post");
    QTest::addColumn<qint64>("tax");
    QTest::addColumn<qint64>("refunded");
    QTest::addColumn<bool>("issued");
    QTest::addColumn<qint64>("net");
    QTest::newRow("kept as credit") << qint64(1200) << qint64(200) << qint64(0) << true << qint64(1000);
    QTest::newRow("refunded, so already in R") << qint64(1200) << qint64(200) << qint64(1200) << true << qint64(0);
    QTest::newRow("half refunded") << qint64(1200) << qint64(200) << qint64(600) << true << qint64(500);
    QTest::newRow("void") << qint64(1200) << qint64(200) << qint64(0) << false << qint64(0);
}

void TestDerive::creditNotesLowerTheBaseOnce_28()
{
    QFETCH(qint64, post);
    QFETCH(qint64, tax);
    QFETCH(qint64, refunded);
    QFETCH(bool, issued);
    QFETCH(qint64, net);
    SaleFacts sale = saleOf(invoiceOf(12000));
    CreditNoteRecord creditNote;
    creditNote.id = "cn_1";
    creditNote.invoice = "in_1";
    creditNote.postPaymentAmount = post;
    creditNote.tax = tax;
    creditNote.refunded = refunded;
    creditNote.issued = issued;
    sale.creditNotes = {creditNote, creditNote};
    QCOMPARE(deriveConversion(sale, {})->creditNoteNet, net);
}

void TestDerive::longIntervals_25_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isLong");
    QTest::newRow("month") << QByteArray("2026-01-01") << QByteArray("2026-02-01") << false;
    QTest::newRow("a day short") << QByteArray("2026-01-01") << QByteArray("2026-06-30") << false;
    QTest::newRow("six months") << QByteArray("2026-01-01") << QByteArray("2026-07-01") << true;
    QTest::newRow("six months to a shorter one") << QByteArray("2026-08-31") << QByteArray("2027-02-28") << true;
    QTest::newRow("year") << QByteArray("2026-01-01") << QByteArray("2027-01-01") << true;
    QTest::newRow("no period") << QByteArray("2026-01-01") << QByteArray("2026-01-01") << false;
}

void TestDerive::longIntervals_25()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, end);
    QFETCH(bool, isLong);
    InvoiceRecord invoice = invoiceOf(1000);
    invoice.lines = {line(1000, 0, 0, 0)};
    invoice.lines.front().periodStartS = day(begin.constData());
    invoice.lines.front().periodEndS = day(end.constData());
    QCOMPARE(deriveConversion(saleOf(invoice), {})->lines.front().longInterval, isLong);
}

void TestDerive::codesOfTheInvoice()
{
    InvoiceRecord invoice = invoiceOf(1000);
    invoice.discounts = {{"promo_1", "coupon_1"}, {"", "coupon_2"}, {"promo_1", "coupon_1"}};
    const auto draft = deriveConversion(saleOf(invoice), {});
    QCOMPARE(draft->evidence.size(), std::size_t(2));
    QCOMPARE(draft->evidence[0].value, std::string("promo_1"));
    QVERIFY(!draft->evidence[0].isCoupon);
    QCOMPARE(draft->evidence[1].value, std::string("coupon_2"));
    QVERIFY(draft->evidence[1].isCoupon);
    QCOMPARE(draft->evidence[0].atMs, day("2026-03-01") * 1000);
}

void TestDerive::codeOfATrialCounts_15()
{
    SaleFacts sale = saleOf(invoiceOf(1000));
    CheckoutSessionRecord session = sessionOf(0);
    session.subscription = "sub_1";
    session.invoice = "in_0";
    session.discounts = {{"promo_1", "coupon_1"}};
    session.clientReference = " ANNA ";
    sale.sessions = {session};

    sale.firstPaidOfSubscription = true;
    const auto first = deriveConversion(sale, {});
    QVERIFY(find(*first, EvidenceField::Code) != nullptr);
    QCOMPARE(find(*first, EvidenceField::Code)->atMs, day("2026-02-27") * 1000);
    sale.firstPaidOfSubscription = false;
    const auto later = deriveConversion(sale, {});
    QVERIFY(find(*later, EvidenceField::Code) == nullptr);
    QCOMPARE(find(*later, EvidenceField::ClientReference)->value, std::string("ANNA"));
}

void TestDerive::metadataIsTouchedWhenItsObjectWasMade_12()
{
    SaleFacts sale = saleOf(invoiceOf(1000));
    sale.sessions = {sessionOf(1000)};
    sale.sessions.front().metadata = {{"via", "anna"}, {"other", "x"}};
    sale.subscription.emplace();
    sale.subscription->id = "sub_1";
    sale.subscription->createdS = day("2026-02-26");
    sale.subscription->metadata = {{"ref", "bert"}};
    sale.invoice->metadata = {{"ref", "bert"}};
    sale.invoiceCharges = {chargeOf(1000)};
    sale.invoiceCharges.front().metadata = {{"via", "carl"}};
    const auto draft = deriveConversion(sale, {"via", "ref"});
    QCOMPARE(draft->evidence.size(), std::size_t(3));
    QCOMPARE(find(*draft, EvidenceField::Session)->atMs, day("2026-02-27") * 1000);
    QCOMPARE(find(*draft, EvidenceField::Session)->key, std::string("via"));
    QCOMPARE(find(*draft, EvidenceField::Subscription)->atMs, day("2026-02-26") * 1000);
    QCOMPARE(find(*draft, EvidenceField::Payment)->value, std::string("carl"));
}

void TestDerive::emailOrder_18()
{
    SaleFacts sale;
    sale.charge = chargeOf(1000);
    QCOMPARE(deriveConversion(sale, {})->email, std::string("billing@example.com"));
    sale.sessions = {sessionOf(1000)};
    QCOMPARE(deriveConversion(sale, {})->email, std::string("session@example.com"));
    SaleFacts invoiced = saleOf(invoiceOf(1000));
    invoiced.sessions = sale.sessions;
    QCOMPARE(deriveConversion(invoiced, {})->email, std::string("buyer@example.com"));
}

void TestDerive::mainObject_39()
{
    SaleFacts sale = saleOf(invoiceOf(1000));
    sale.charge = chargeOf(1000);
    sale.invoiceCharges = {chargeOf(1000)};
    const auto draft = deriveConversion(sale, {});
    QCOMPARE(draft->object, SaleObject::Invoice);
    QCOMPARE(draft->objectId, std::string("in_1"));
    QCOMPARE(draft->cardFingerprint, std::string("fp_1"));
    sale.invoice.reset();
    QCOMPARE(deriveConversion(sale, {})->objectId, std::string("ch_1"));
}

QTEST_GUILESS_MAIN(TestDerive)
#include "tst_derive.moc"
