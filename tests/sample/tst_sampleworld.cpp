// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample's data agree with themselves and hold every case that the desk has to deal with.
#include "integrations/sample/generator.h"
#include "integrations/sample/people.h"
#include "integrations/sample/stripeserver.h"
#include "models/core/campaigndocument.h"

#include <QJsonDocument>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace rd::sample;

class TestSampleWorld : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = generateWorld({1, kSampleNow, 8000, 300});
    }

    void hasTheSizeOfTheSmallSample()
    {
        const auto &m = m_world.merchant;
        QCOMPARE(m.customers.size(), 8000U);
        QVERIFY2(
            m.invoices.size() > 28'000 && m.invoices.size() < 42'000, qPrintable(QString::number(m.invoices.size())));
        QVERIFY(m.payments.size() > 28'000);
        QVERIFY(m.events.size() > 5'000);
    }

    /// Who they are, when they came, what they bought first and by whose code is the same on every day; the length of
    /// months makes one more or less of what comes monthly, and of a plan that was changed in such a month.
    void isTheSameMerchantOnEveryDay_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::newRow("three quarters of an hour") << qint64{45} * 60;
        QTest::newRow("nine days") << qint64{9} * 86'400;
        QTest::newRow("ten weeks") << qint64{70} * 86'400;
        QTest::newRow("29 February") << qint64{466} * 86'400;
        QTest::newRow("years before") << -qint64{1'000} * 86'400 + 12'345;
    }
    void isTheSameMerchantOnEveryDay()
    {
        QFETCH(qint64, later);
        const SampleWorld there = generateWorld({1, kSampleNow + later, 8000, 300});
        const auto &ours = m_world.merchant;
        const auto &theirs = there.merchant;
        QCOMPARE(theirs.customers.size(), ours.customers.size());
        QCOMPARE(theirs.sessions.size(), ours.sessions.size());
        QCOMPARE(there.leads.size(), m_world.leads.size());
        for (std::size_t i = 0; i < ours.customers.size(); ++i) {
            QCOMPARE(beginning(theirs, i), beginning(ours, i));
            QVERIFY2(std::abs(invoicesOf(theirs, i) - invoicesOf(ours, i)) <= 2, qPrintable(QString::number(i)));
        }
        QCOMPARE(there.participants.size(), m_world.participants.size());
        for (std::size_t i = 0; i < there.participants.size(); ++i) {
            QCOMPARE(there.participants[i].email, m_world.participants[i].email);
            QCOMPARE(there.participants[i].codes, m_world.participants[i].codes);
            QCOMPARE(there.participants[i].customer, m_world.participants[i].customer);
        }
    }

    void invoicesAddUp()
    {
        const auto &m = m_world.merchant;
        for (std::size_t i = 0; i < m.invoices.size(); ++i) {
            const auto &row = m.invoices[i];
            qint64 subtotal = 0;
            qint64 discount = 0;
            qint64 tax = 0;
            for (int n = 0; n < row.lineCount; ++n) {
                const auto &line = m.lines[std::size_t(row.firstLine + n)];
                QCOMPARE(line.invoice, Index(i));
                QVERIFY(line.discount == 0 || (line.discount > 0 && line.discount <= line.amount));
                subtotal += line.amount;
                discount += line.discount;
                tax += line.tax;
            }
            QCOMPARE(row.subtotal, subtotal);
            QCOMPARE(row.discount, discount);
            QCOMPARE(row.tax, tax);
            QCOMPARE(row.total, subtotal - discount + tax);
            QVERIFY(row.discount == 0 || row.discountRow != kNone);
            if (row.status == InvoiceStatus::Draft)
                continue;
            QCOMPARE(row.endingBalance - row.startingBalance, row.total - row.amountDue);
            QVERIFY(row.endingBalance <= 0);
            if (row.status == InvoiceStatus::Paid) {
                QCOMPARE(row.amountPaid, row.amountDue);
                QVERIFY(row.paidAt >= row.created && row.paidAt <= kSampleNow);
                const bool hasPayment = row.payment != kNone;
                QCOMPARE(hasPayment, row.amountPaid > row.paidOffStripe);
            }
            if (row.payment != kNone) {
                const auto &payment = m.payments[std::size_t(row.payment)];
                QCOMPARE(payment.invoice, Index(i));
                QCOMPARE(payment.amount, row.amountDue);
                QCOMPARE(payment.customer, row.customer);
                QCOMPARE(payment.status == PaymentStatus::Succeeded, row.status == InvoiceStatus::Paid);
            }
        }
    }

    void refundsAndDisputesStayWithinTheirPayment()
    {
        const auto &m = m_world.merchant;
        std::map<Index, qint64> back;
        for (const auto &row : m.refunds) {
            QVERIFY(row.amount > 0 && row.created <= kSampleNow);
            QVERIFY(row.created > m.payments[std::size_t(row.payment)].created);
            if (row.status == RefundStatus::Succeeded || row.status == RefundStatus::Pending)
                back[row.payment] += row.amount;
        }
        for (std::size_t i = 0; i < m.payments.size(); ++i) {
            QCOMPARE(m.payments[i].refunded, back.contains(Index(i)) ? back[Index(i)] : 0);
            QVERIFY(m.payments[i].refunded <= m.payments[i].amount);
        }
        for (const auto &row : m.disputes) {
            QVERIFY(m.payments[std::size_t(row.payment)].disputed);
            QVERIFY(row.amount > 0 && row.amount <= m.payments[std::size_t(row.payment)].amount);
        }
        std::map<Index, qint64> noted;
        for (const auto &row : m.creditNotes)
            noted[row.invoice] += row.amount;
        for (const auto &[invoice, amount] : noted)
            QCOMPARE(m.invoices[std::size_t(invoice)].creditNotes, amount);
    }

    void tablesAreSortedAndLinked()
    {
        const auto &m = m_world.merchant;
        const auto isSorted = [](const auto &rows) {
            return std::is_sorted(
                rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.created < b.created; });
        };
        QVERIFY(isSorted(m.customers) && isSorted(m.subscriptions) && isSorted(m.invoices) && isSorted(m.payments)
            && isSorted(m.refunds));
        QVERIFY(isSorted(m.disputes) && isSorted(m.sessions) && isSorted(m.events) && isSorted(m.promotionCodes)
            && isSorted(m.balanceTransactions));
        std::size_t chained = 0;
        for (std::size_t i = 0; i < m.customers.size(); ++i) {
            for (Index next = m.customers[i].lastInvoice; next != kNone;
                 next = m.invoices[std::size_t(next)].previousOfCustomer) {
                QCOMPARE(m.invoices[std::size_t(next)].customer, Index(i));
                ++chained;
            }
        }
        QCOMPARE(chained, m.invoices.size());
        for (std::size_t i = 0; i < m.subscriptions.size(); ++i) {
            for (const Index discount : m.subscriptions[i].discounts) {
                QCOMPARE(m.discounts[std::size_t(discount)].subscription, Index(i));
                QVERIFY(!m.discounts[std::size_t(discount)].ended);
            }
        }
    }

    void holdsEveryCase()
    {
        const auto &m = m_world.merchant;
        std::map<int, int> invoices;
        std::map<int, int> subscriptions;
        std::map<int, int> refunds;
        std::map<int, int> disputes;
        std::map<int, int> currencies;
        int trials = 0;
        int credits = 0;
        int offStripe = 0;
        int balances = 0;
        for (const auto &row : m.invoices) {
            ++invoices[int(row.status)];
            ++currencies[int(row.currency)];
            trials += row.subtotal == 0 ? 1 : 0;
            credits += row.total < 0 ? 1 : 0;
            balances += row.startingBalance < 0 ? 1 : 0;
            offStripe += row.paidOffStripe > 0 ? 1 : 0;
        }
        for (const auto &row : m.subscriptions)
            ++subscriptions[int(row.status)];
        for (const auto &row : m.refunds)
            ++refunds[int(row.status)];
        for (const auto &row : m.disputes)
            ++disputes[int(row.status)];
        QCOMPARE(invoices.size(), 5U);
        QCOMPARE(currencies.size(), 4U);
        QCOMPARE(refunds.size(), 4U);
        QCOMPARE(disputes.size(), 7U);
        QVERIFY(subscriptions[int(SubscriptionStatus::PastDue)] > 0
            && subscriptions[int(SubscriptionStatus::Trialing)] > 0
            && subscriptions[int(SubscriptionStatus::Canceled)] > 0);
        QVERIFY(trials > 500 && credits > 20 && balances > 20 && offStripe > 20);
        int guests = 0;
        int references = 0;
        int codes = 0;
        for (const auto &row : m.sessions) {
            guests += row.customer == kNone ? 1 : 0;
            references += row.reference.isNull() ? 0 : 1;
            codes += row.discountRow != kNone ? 1 : 0;
        }
        QVERIFY(guests > 300 && references > 300 && codes > 300);
        QVERIFY(m_world.leads.size() > 50);
    }

    void pricesCodesAndCustomersHaveAHistory()
    {
        const auto &m = m_world.merchant;
        // the team plan became dearer: some keep the old price, some have moved to the new one
        std::set<Index> kept;
        std::set<Index> left;
        for (const auto &line : m.lines) {
            if (m.prices[std::size_t(line.price)].active || line.proration)
                continue;
            const Index subscription = m.invoices[std::size_t(line.invoice)].subscription;
            const Index now = m.subscriptions[std::size_t(subscription)].price;
            (m.prices[std::size_t(now)].active ? left : kept).insert(subscription);
        }
        QVERIFY2(kept.size() > 50 && left.size() > 50,
            qPrintable(u"%1 keep it, %2 have left"_s.arg(kept.size()).arg(left.size())));
        // codes that were used and cannot be used any more: one expired, one used up
        int expired = 0;
        int usedUp = 0;
        for (const auto &code : m.promotionCodes) {
            if (!code.active || m.isCodeActive(code, kSampleNow) || code.timesRedeemed == 0)
                continue;
            expired += code.expiresAt != 0 && code.expiresAt < kSampleNow ? 1 : 0;
            usedUp += code.maxRedemptions != 0 && code.timesRedeemed == code.maxRedemptions ? 1 : 0;
        }
        QCOMPARE(expired, 1);
        QCOMPARE(usedUp, 1);
        for (const auto &row : m.discounts) {
            if (row.promotionCode != kNone && m.promotionCodes[std::size_t(row.promotionCode)].expiresAt != 0)
                QVERIFY(row.start < m.promotionCodes[std::size_t(row.promotionCode)].expiresAt);
        }
        // deleted customers have paid, and nothing of theirs goes on
        int deleted = 0;
        for (std::size_t i = 0; i < m.customers.size(); ++i) {
            if (!m.customers[i].deleted)
                continue;
            deleted += m.customers[i].lastPayment != kNone ? 1 : 0;
            for (Index next = m.customers[i].lastSubscription; next != kNone;
                 next = m.subscriptions[std::size_t(next)].previousOfCustomer)
                QCOMPARE(m.subscriptions[std::size_t(next)].status, SubscriptionStatus::Canceled);
        }
        QVERIFY2(deleted > 30, qPrintable(QString::number(deleted)));
        // guests come back
        std::map<quint32, int> guests;
        for (const auto &row : m.sessions)
            guests[row.guest] += row.guest != 0 && !row.expired ? 1 : 0;
        QVERIFY(std::count_if(guests.begin(), guests.end(), [](const auto &guest) { return guest.second > 1; }) > 20);
    }

    void referredPaymentsAreOldAndNew()
    {
        const auto &m = m_world.merchant;
        int held = 0;
        int due = 0;
        for (const auto &row : m.invoices) {
            if (row.discountRow == kNone || m.discounts[std::size_t(row.discountRow)].promotionCode == kNone
                || row.amountPaid == 0)
                continue;
            ++(row.paidAt > kSampleNow - 30 * 86'400 ? held : due);
        }
        QVERIFY2(held > 20 && due > 200, qPrintable(QString::number(held) + u' ' + QString::number(due)));
    }

    void campaignsAreGoodDocuments()
    {
        StripeServer server({.customers = 1500});
        QSet<QString> kinds;
        for (const auto &campaign : server.campaigns()) {
            const auto terms = rd::parseCampaignDocument(campaign.document);
            QVERIFY2(terms.has_value(), terms ? "" : qPrintable(terms.error().text));
            kinds.insert(QJsonDocument::fromJson(campaign.document)["kind"_L1].toString());
            QVERIFY(campaign.participantsCsv.count('\n') > 50);
        }
        QCOMPARE(kinds, (QSet<QString>{u"affiliate"_s, u"refer-single"_s, u"refer-double"_s}));
        QCOMPARE(server.participantsCsv().count("\r\n"), 301);
        QVERIFY(server.participantsCsv().contains("=cmd|'/c calc'!A1"));
        QVERIFY(server.participantsCsv().contains("\"O'Neil; \"\"x\"\"\""));
        QVERIFY(server.referralsCsv().startsWith("customer_email,participant_email,campaign,started_at\r\n"));
        QVERIFY(server.referralsCsv().count("\r\n") > 20);
    }

    void participantsHaveTheirCodes()
    {
        QSet<QByteArray> active;
        for (const auto &row : m_world.merchant.promotionCodes) {
            if (row.active)
                active.insert(row.code);
        }
        QSet<QByteArray> emails;
        int without = 0;
        for (const auto &row : m_world.participants) {
            const auto codes = row.codes.split(' ');
            without += active.contains(codes.first()) ? 0 : 1;
            QVERIFY2(!emails.contains(row.email), row.email.constData());
            emails.insert(row.email);
        }
        QCOMPARE(without, 12);
    }

    void referrersAreInTheSituationTheyClaim()
    {
        StripeServer server({.customers = 3000});
        const auto json = [&](const QByteArray &target) {
            return QJsonDocument::fromJson(server.get(target)).object();
        };
        QSet<int> seen;
        for (const auto &row : server.referrers()) {
            const auto customer = json("/v1/customers/" + row.customer);
            const auto list =
                json("/v1/subscriptions?customer=" + row.customer + "&expand[]=data.discounts")["data"_L1].toArray();
            const auto same = json("/v1/customers?email=" + row.email.toPercentEncoding())["data"_L1].toArray();
            const auto first = list.at(0).toObject();
            const auto items = first["items"_L1].toObject()["data"_L1].toArray().at(0).toObject();
            seen.insert(int(row.situation));
            switch (row.situation) {
            case Situation::Plain:
                QCOMPARE(list.size(), 1);
                QCOMPARE(same.size(), 1);
                QVERIFY(first["discounts"_L1].toArray().isEmpty() && customer["discount"_L1].isNull());
                QCOMPARE(first["status"_L1].toString(), u"active"_s);
                break;
            case Situation::SubscriptionDiscount:
            case Situation::PermanentDiscount:
                QCOMPARE(first["discounts"_L1].toArray().size(), 1);
                break;
            case Situation::CustomerDiscount:
                QVERIFY(customer["discount"_L1].isObject());
                break;
            case Situation::SeveralSubscriptions:
                QCOMPARE(list.size(), 2);
                break;
            case Situation::SeveralCustomers:
                QCOMPARE(same.size(), 2);
                break;
            case Situation::CustomerDeleted:
                QVERIFY(customer["deleted"_L1].toBool());
                break;
            case Situation::SubscriptionCanceled:
                QVERIFY(list.isEmpty());
                break;
            case Situation::ItemDiscount:
                QCOMPARE(items["discounts"_L1].toArray().size(), 1);
                break;
            case Situation::DraftWithDiscount: {
                const auto drafts = json("/v1/invoices?status=draft&customer=" + row.customer)["data"_L1].toArray();
                QCOMPARE(drafts.size(), 1);
                QCOMPARE(drafts.at(0).toObject()["discounts"_L1].toArray().size(), 1);
                break;
            }
            case Situation::PastDue:
                QCOMPARE(first["status"_L1].toString(), u"past_due"_s);
                break;
            case Situation::OtherCapitals:
                QVERIFY(same.isEmpty());
                QCOMPARE(customer["email"_L1].toString().toLower(), QString::fromLatin1(row.email));
                break;
            }
        }
        QCOMPARE(seen.size(), 12);
    }

    void idsLeadBackToTheirRows()
    {
        for (const Index index : {0, 1, 99, 123'456, 2'000'000'000}) {
            for (int kind = 0; kind < int(Kind::Count); ++kind) {
                const auto id = makeId(Kind(kind), index, 42);
                QCOMPARE(parseId(id, Kind(kind), 42), index);
            }
        }
        QCOMPARE(parseId("cus_Smp!!!!!!!!", Kind::Customer, 42), kNone);
        QCOMPARE(parseId("sub_1", Kind::Customer, 42), kNone);
    }

private:
    /// What a customer was and bought at first, in times since the account's beginning.
    static QByteArray beginning(const Merchant &m, std::size_t customer)
    {
        const auto &row = m.customers[customer];
        QByteArrayList said{QByteArray::number(row.person), QByteArray::number(row.created - m.start),
            QByteArray::number(int(row.currency)), QByteArray::number(int(row.deleted))};
        Index first = kNone;
        for (Index next = row.lastInvoice; next != kNone; next = m.invoices[std::size_t(next)].previousOfCustomer)
            first = next;
        if (first != kNone) {
            const auto &invoice = m.invoices[std::size_t(first)];
            said << QByteArray::number(invoice.created - m.start) << QByteArray::number(invoice.total)
                 << QByteArray::number(int(invoice.status));
            if (invoice.discountRow != kNone) {
                const auto &discount = m.discounts[std::size_t(invoice.discountRow)];
                said << (discount.promotionCode == kNone ? m.coupons[std::size_t(discount.coupon)].id
                                                         : m.promotionCodes[std::size_t(discount.promotionCode)].code);
            }
        }
        return said.join(' ');
    }
    static int invoicesOf(const Merchant &m, std::size_t customer)
    {
        int count = 0;
        for (Index next = m.customers[customer].lastInvoice; next != kNone;
             next = m.invoices[std::size_t(next)].previousOfCustomer)
            ++count;
        return count;
    }

    SampleWorld m_world;
};

QTEST_GUILESS_MAIN(TestSampleWorld)
#include "tst_sampleworld.moc"
