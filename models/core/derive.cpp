// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/blanks.h"
#include "models/core/reversals.h"
#include "models/core/sale.h"

#include <algorithm>
#include <string_view>

namespace rd {

namespace {

constexpr qint64 kMsPerSecond = 1000;

void note(std::string &facts, const std::string &id, const std::string &status)
{
    if (!facts.empty())
        facts += ", ";
    facts += id + ' ' + status;
}

/// R of domain.md 4.5: succeeded refunds and lost disputes, never more than what was paid.
void addReversals(const SaleFacts &sale, ConversionDraft &draft)
{
    qint64 gone = 0;
    const auto take = [&gone, &draft](qint64 amount) {
        const qint64 left = draft.paid - gone;
        gone += std::clamp<qint64>(amount, 0, left);
    };
    for (const RefundRecord *refund : settled(sale.refunds)) {
        draft.refundPending = draft.refundPending || isPending(*refund);
        if (refund->status != "succeeded")
            continue;
        take(refund->amount);
        note(draft.facts, refund->id, refund->status);
    }
    for (const DisputeRecord *dispute : settled(sale.disputes)) {
        draft.disputeOpen = draft.disputeOpen || isOpen(*dispute);
        if (!isLost(*dispute))
            continue;
        take(lostAmount(*dispute, draft.currency, draft.paid));
        note(draft.facts, dispute->id, dispute->status);
    }
    draft.refunded = gone;
}

/// Credit notes lower the base only by what did not also go out as a refund, without tax (rulings.md 28, 33).
void addCreditNotes(const SaleFacts &sale, ConversionDraft &draft)
{
    for (const CreditNoteRecord *creditNote : settled(sale.creditNotes)) {
        if (!creditNote->issued || creditNote->postPaymentAmount <= std::max<qint64>(creditNote->refunded, 0))
            continue;
        draft.creditNoteNet += creditedNet(*creditNote);
        note(draft.facts, creditNote->id, "credited");
    }
}

/// Whether a billing period covers six calendar months or more (rulings.md 25).
bool coversSixMonths(qint64 startS, qint64 endS)
{
    using namespace std::chrono;
    constexpr months kLong{6};
    const sys_seconds start{seconds{startS}};
    const sys_days day = floor<days>(start);
    const year_month_day date{day};
    const year_month_day moved = date + kLong;
    const sys_days target = moved.ok() ? sys_days{moved} : sys_days{moved.year() / moved.month() / last};
    return endS > startS && sys_seconds{seconds{endS}} >= target + (start - day);
}

void addLines(const std::vector<InvoiceLineRecord> &lines, ConversionDraft &draft)
{
    draft.lines.reserve(lines.size());
    for (const InvoiceLineRecord &line : lines) {
        const qint64 net = line.amount - line.discount - line.taxInclusive;
        draft.lines.push_back(
            {line.product, line.price, line.quantity, net, coversSixMonths(line.periodStartS, line.periodEndS)});
    }
}

void addSingleLine(qint64 net, ConversionDraft &draft)
{
    draft.lines.push_back({{}, {}, 1, net, false});
}

bool isOrder(const InvoiceRecord &invoice)
{
    return invoice.billingReason == kOrderSale;
}

class EvidenceCollector {
public:
    EvidenceCollector(const std::vector<std::string> &keys, ConversionDraft &draft) : m_keys(keys), m_draft(draft) {}

    void add(EvidenceSource source, EvidenceField field, std::string_view key, std::string_view value, bool isCoupon,
        qint64 atS, const std::string &object)
    {
        const std::string_view text = trimmed(value);
        if (text.empty())
            return;
        const qint64 atMs = atS * kMsPerSecond;
        for (SaleEvidence &known : m_draft.evidence) {
            const bool same = known.source == source && known.field == field && known.key == key && known.value == text
                && known.isCoupon == isCoupon;
            if (!same)
                continue;
            if (atMs < known.atMs) {
                known.atMs = atMs;
                known.object = object;
            }
            return;
        }
        m_draft.evidence.push_back({source, field, std::string(key), std::string(text), isCoupon, atMs, object});
    }

    void addDiscounts(const std::vector<AppliedDiscount> &discounts, qint64 atS, const std::string &object)
    {
        for (const AppliedDiscount &discount : discounts) {
            const bool isCoupon = discount.promotionCode.empty();
            add(EvidenceSource::PromoCode, EvidenceField::Code, {}, isCoupon ? discount.coupon : discount.promotionCode,
                isCoupon, atS, object);
        }
    }

    void addMetadata(const MetadataPairs &metadata, EvidenceField field, qint64 atS, const std::string &object,
        EvidenceSource source = EvidenceSource::Metadata)
    {
        for (const std::string &key : m_keys) {
            for (const auto &[name, value] : metadata) {
                if (name == key)
                    add(source, field, key, value, false, atS, object);
            }
        }
    }

private:
    const std::vector<std::string> &m_keys;
    ConversionDraft &m_draft;
};

bool paysFor(const CheckoutSessionRecord &session, const SaleFacts &sale)
{
    if (sale.invoice)
        return session.invoice == sale.invoice->id;
    return sale.charge && !session.paymentIntent.empty() && session.paymentIntent == sale.charge->paymentIntent;
}

/// @param sessions complete ones, oldest first
void addSessionEvidence(
    const SaleFacts &sale, const std::vector<const CheckoutSessionRecord *> &sessions, EvidenceCollector &collector)
{
    for (const CheckoutSessionRecord *session : sessions) {
        // What was typed at the checkout of a trial belongs to the first invoice that is paid (rulings.md 15).
        if (paysFor(*session, sale) || sale.firstPaidOfSubscription)
            collector.addDiscounts(session->discounts, session->createdS, session->id);
        collector.add(EvidenceSource::ClientReference, EvidenceField::ClientReference, {}, session->clientReference,
            false, session->createdS, session->id);
        collector.addMetadata(session->metadata, EvidenceField::Session, session->createdS, session->id);
    }
}

void addEvidence(const SaleFacts &sale, const std::vector<const CheckoutSessionRecord *> &sessions,
    const std::vector<const ChargeRecord *> &charges, EvidenceCollector &collector)
{
    if (sale.invoice)
        collector.addDiscounts(sale.invoice->discounts, sale.invoice->createdS, sale.invoice->id);
    addSessionEvidence(sale, sessions, collector);
    if (sale.subscription)
        collector.addMetadata(sale.subscription->metadata, EvidenceField::Subscription, sale.subscription->createdS,
            sale.subscription->id);
    if (sale.invoice) {
        const auto field = sale.invoice->subscription.empty() ? EvidenceField::Payment : EvidenceField::Subscription;
        // What a shop calls attributes of cart and order is evidence of its own kind (domain.md 3.2).
        const auto source = isOrder(*sale.invoice) ? EvidenceSource::OrderAttribute : EvidenceSource::Metadata;
        collector.addMetadata(sale.invoice->metadata, field, sale.invoice->createdS, sale.invoice->id, source);
    }
    for (const PaymentIntentRecord *intent : settled(sale.paymentIntents))
        collector.addMetadata(intent->metadata, EvidenceField::Payment, intent->createdS, intent->id);
    for (const ChargeRecord *charge : charges)
        collector.addMetadata(charge->metadata, EvidenceField::Payment, charge->createdS, charge->id);
}

void setIfEmpty(std::string &target, const std::string &value)
{
    if (target.empty())
        target = value;
}

/// The buyer as the sale shows it; the order of e-mails is that of rulings.md 18.
void addBuyer(const SaleFacts &sale, const std::vector<const CheckoutSessionRecord *> &sessions,
    const std::vector<const ChargeRecord *> &charges, ConversionDraft &draft)
{
    if (sale.invoice) {
        draft.customer = sale.invoice->customer;
        draft.email = trimmed(sale.invoice->customerEmail);
        draft.subscription = sale.invoice->subscription;
    }
    for (const CheckoutSessionRecord *session : sessions) {
        setIfEmpty(draft.customer, session->customer);
        setIfEmpty(draft.email, std::string(trimmed(session->email)));
        setIfEmpty(draft.subscription, session->subscription);
    }
    for (const ChargeRecord *charge : charges) {
        setIfEmpty(draft.customer, charge->customer);
        setIfEmpty(draft.email, std::string(trimmed(charge->email)));
        if (charge->succeeded)
            setIfEmpty(draft.cardFingerprint, charge->cardFingerprint);
    }
    for (const PaymentIntentRecord *intent : settled(sale.paymentIntents)) {
        setIfEmpty(draft.customer, intent->customer);
        setIfEmpty(draft.email, std::string(trimmed(intent->email)));
    }
}

bool addInvoice(const InvoiceRecord &invoice, ConversionDraft &draft)
{
    draft.object = isOrder(invoice) ? SaleObject::Order : SaleObject::Invoice;
    draft.objectId = invoice.id;
    draft.billedAtMs = invoice.createdS * kMsPerSecond;
    draft.paidAtMs = (invoice.paidS > 0 ? invoice.paidS : invoice.createdS) * kMsPerSecond;
    draft.currency = invoice.currency;
    draft.total = invoice.total;
    draft.paid = invoice.amountPaid + invoice.paidOffProvider;
    if (invoice.deleted || invoice.status != "paid" || draft.total <= 0 || draft.paid <= 0)
        return false;
    // An order without goods (gift cards, tips) has a base of zero, not one of its total.
    if (invoice.lines.empty() && !isOrder(invoice))
        addSingleLine(invoice.total - invoice.tax, draft);
    else
        addLines(invoice.lines, draft);
    return true;
}

/// Tax, shipping and products of a charge are those of its checkout session, where there is one (rulings.md 27).
void addChargeLines(
    const SaleFacts &sale, const std::vector<const CheckoutSessionRecord *> &sessions, ConversionDraft &draft)
{
    const auto known = std::find_if(sessions.begin(), sessions.end(), [&](const CheckoutSessionRecord *session) {
        return paysFor(*session, sale) && session->currency == draft.currency && session->total > 0;
    });
    if (known == sessions.end()) {
        draft.taxUnknown = true;
        addSingleLine(draft.paid, draft);
        return;
    }
    const CheckoutSessionRecord &session = **known;
    // The session says what was asked for; a charge captured in part pays that share of every line.
    draft.total = session.total;
    if (session.lines.empty())
        addSingleLine(session.total - session.tax - session.shipping, draft);
    else
        addLines(session.lines, draft);
}

bool addCharge(const ChargeRecord &charge, ConversionDraft &draft)
{
    draft.object = SaleObject::Charge;
    draft.objectId = charge.id;
    draft.billedAtMs = draft.paidAtMs = charge.createdS * kMsPerSecond;
    draft.currency = charge.currency;
    draft.total = draft.paid = charge.amount;
    return charge.succeeded && charge.amount > 0;
}

} // namespace

std::optional<ConversionDraft> deriveConversion(const SaleFacts &sale, const std::vector<std::string> &metadataKeys)
{
    ConversionDraft draft;
    if (!sale.invoice && !sale.charge)
        return std::nullopt;
    if (sale.invoice ? !addInvoice(*sale.invoice, draft) : !addCharge(*sale.charge, draft))
        return std::nullopt;

    std::vector<const CheckoutSessionRecord *> sessions = settled(sale.sessions);
    std::erase_if(sessions, [](const CheckoutSessionRecord *session) { return !session->complete; });
    std::vector<const ChargeRecord *> charges = settled(sale.invoiceCharges);
    if (!sale.invoice) {
        charges = {&*sale.charge};
        addChargeLines(sale, sessions, draft);
    }
    addBuyer(sale, sessions, charges, draft);
    addReversals(sale, draft);
    addCreditNotes(sale, draft);
    EvidenceCollector collector(metadataKeys, draft);
    addEvidence(sale, sessions, charges, collector);
    return draft;
}

} // namespace rd
