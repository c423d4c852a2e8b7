// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/twoworlds.h"

#include <random>

namespace rd::tests {

using namespace Qt::StringLiterals;
using namespace rd::services;
using Random = std::mt19937;

inline qint64 pick(Random &random, qint64 from, qint64 to)
{
    return std::uniform_int_distribution<qint64>(from, to)(random);
}

/// Sets of campaigns, each looking across sales in another way.
inline const std::vector<std::vector<QByteArray>> kMerchants{
    {R"("name":"Plain","kind":"affiliate","rules":[{"percent":"20","payments":3},{"percent":"5"}])"},
    {R"("name":"Tiers","kind":"affiliate","rules":[{"tiers":[{"from":0,"percent":"10"},{"from":3,"percent":"20"}]}])",
        R"("name":"Rest","kind":"affiliate","rules":[{"percent":"3"}],"priority":-1)"},
    {R"("name":"Capped","kind":"affiliate","rules":[{"percent":"30"}],"caps":[{"per":"participant","period":"month",)"
     R"("amount":{"minor":5000,"currency":"USD"}}])",
        R"("name":"Below","kind":"refer-double","rules":[{"percent":"10"}],"caps":[{"per":"customer","period":"ever",)"
        R"("amount":{"minor":4000,"currency":"USD"}}],"priority":-1)"},
    {R"("name":"Milestones","kind":"milestone","rules":[{"percent":"1"}],"milestones":[{"count":2,"reward":{"kind":)"
     R"("account-credit","amount":[{"minor":2500,"currency":"USD"}]}}])",
        R"("name":"Shared","kind":"affiliate","rules":[{"percent":"7"}],"exclusive":false)"},
    {R"("name":"Race","kind":"leaderboard","leaderboard":{"by":"conversions","period":"month","prizes":[{"rank":1,)"
     R"("reward":{"kind":"goods","label":"A mug"}}]})",
        R"("name":"Beside","kind":"affiliate","rules":[{"percent":"7"}])"},
    {R"("name":"Bursts","kind":"affiliate","rules":[{"percent":"20"}],"review":{"velocity":{"moreThan":2,"days":5,)"
     R"("times":1}})"},
    {R"("name":"Once","kind":"refer-double","rules":[{"percent":"20"}],"rewards":{"referrer":{"kind":"cash","amount":)"
     R"([{"minor":1000,"currency":"USD"}]},"referee":{"kind":"coupon","percentOff":"20","duration":"once"}},)"
     R"("caps":[{"per":"campaign","period":"ever","amount":{"minor":90000,"currency":"USD"}}])"},
    {R"("name":"Movable","kind":"affiliate","rules":[{"percent":"20"}],"attribution":{"codeMovesCustomer":true})"},
};

inline constexpr const char *kCodes[] = {"ANNA", "BEN", "CARA"};

/// The name a document begins with.
inline QString nameOf(const QByteArray &campaign)
{
    return QString::fromUtf8(campaign).section(u'"', 3, 3);
}

/// One merchant told twice: once brought up to date by what was touched, once by everything.
class Twins {
public:
    explicit Twins(const std::vector<QByteArray> &campaigns) : m_campaigns(campaigns)
    {
        for (World *world : both()) {
            for (const char *code : kCodes)
                world->code(code);
            need(world->connect());
            for (const QByteArray &campaign : campaigns)
                apply(*world, campaign);
            for (const char *code : kCodes)
                join(*world, code);
        }
    }
    [[nodiscard]] std::vector<World *> both() { return {&part, &whole}; }

    /// One random thing happens.
    QString step(Random &random)
    {
        switch (pick(random, 0, 16)) {
        case 0:
        case 1:
        case 2:
        case 3:
            return newCustomer(random);
        case 4:
        case 5:
        case 6:
            return payAgain(random);
        case 7:
            return refund(random);
        case 8:
            return dispute(random);
        case 9:
            return changeCustomer(random);
        case 10:
            return assign(random);
        case 11:
            return decide(random);
        case 12:
            return pick(random, 0, 1) == 0 ? removeSale(random) : moveSale(random);
        case 13:
            return wait(random);
        case 14:
            return decideFlag(random);
        case 15:
            return joinOnAnotherDay(random);
        default:
            if (pick(random, 0, 3) != 0)
                return issue();
            return pick(random, 0, 1) == 0 ? editCampaign(random) : suspend(random);
        }
    }
    /// Both are brought up to date, one of them wholly.
    void update()
    {
        touchEverything(whole);
        for (World *world : both()) {
            const auto report = world->program().sync.sync({}, false, {}, {});
            if (!report)
                qFatal("%s", qPrintable(report.error().text));
            if (world == &whole && !report->books.isWhole)
                qFatal("not everything was computed");
            if (world == &part && !report->books.isWhole)
                ++inPart;
        }
    }

    World part;
    World whole;
    int inPart = 0; ///< updates that did not compute everything

private:
    static void need(const auto &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
    }
    void apply(World &world, const QByteArray &members)
    {
        const QByteArray rewards =
            members.contains("\"rewards\"") || members.contains("leaderboard") || members.contains("milestones")
            ? QByteArray()
            : QByteArray(R"(,"rewards":{"referrer":{"kind":"cash"}})");
        const QByteArray document =
            R"({"version":1,"connections":["shop"],"hold":{"days":3},)" + members + rewards + '}';
        need(world.program().campaigns.apply(document, u"owner"_s, {}, {}));
    }
    void join(World &world, const char *code)
    {
        for (const QByteArray &campaign : m_campaigns) {
            Sheet sheet;
            sheet.source = u"people.csv"_s;
            sheet.header = {u"email"_s, u"code"_s};
            const QString name = QString::fromLatin1(code).toLower();
            sheet.rows = {{2, {QString(name + u"@firm.example"_s), QString::fromLatin1(code)}}};
            ImportOptions options;
            options.campaign = nameOf(campaign);
            options.actor = u"owner"_s;
            need(world.program().people.importParticipants(sheet, options, {}, {}));
        }
    }
    [[nodiscard]] qint64 secondsNow() { return toUnixSeconds(part.clock.now()); }

    QString newCustomer(Random &random)
    {
        CustomerRecord customer;
        const int number = ++m_customers;
        customer.id = "cus_" + std::to_string(number);
        // Some are like one another, like a participant, or at the participant's firm.
        static constexpr const char *kEmails[] = {"buyer%1@example.com", "same+%1@example.com", "an.na+%1@firm.example",
            "someone%1@firm.example", "buyer%1@mailinator.com"};
        const auto email = QString::fromLatin1(kEmails[pick(random, 0, 9) < 6 ? 0 : pick(random, 0, 4)]);
        customer.email = pick(random, 0, 15) == 0 ? "anna@firm.example" : email.arg(number).toStdString();
        customer.createdS = secondsNow() - 3'600;
        if (pick(random, 0, 4) == 0)
            customer.metadata = {{"referral", kCodes[pick(random, 0, 2)]}};
        for (World *world : both())
            world->shop.add(customer);
        m_records.push_back(customer);
        return u"new customer %1: "_s.arg(number) + sell(random, number, true);
    }
    QString payAgain(Random &random)
    {
        if (m_customers == 0)
            return u"nobody"_s;
        return sell(random, static_cast<int>(pick(random, 1, m_customers)), pick(random, 0, 4) == 0);
    }
    QString sell(Random &random, int customer, bool withCode)
    {
        const int number = ++m_sales;
        const std::string code = withCode && pick(random, 0, 4) != 0 ? kCodes[pick(random, 0, 2)] : "";
        InvoiceRecord invoice = part.invoice(number, code, pick(random, 1, 200) * 100);
        invoice.customer = "cus_" + std::to_string(customer);
        invoice.customerEmail = m_records[static_cast<std::size_t>(customer - 1)].email;
        invoice.createdS = secondsNow() - pick(random, 0, 200) * 600;
        invoice.paidS = invoice.createdS + pick(random, 0, 100) * 600;
        ChargeRecord charge;
        charge.id = "ch_" + std::to_string(number);
        charge.customer = invoice.customer;
        charge.currency = invoice.currency;
        charge.amount = invoice.total;
        charge.succeeded = true;
        charge.createdS = invoice.paidS;
        charge.cardFingerprint = "card_" + std::to_string(pick(random, 0, 3) == 0 ? 0 : customer);
        for (World *world : both()) {
            world->shop.add(charge);
            world->shop.add(invoice);
        }
        m_paid.emplace_back(invoice, charge);
        return u"sale %1 of customer %2 by %3"_s.arg(number).arg(customer).arg(QString::fromStdString(code));
    }
    QString refund(Random &random)
    {
        if (m_sales == 0)
            return u"nothing"_s;
        RefundRecord refund;
        const auto sale = pick(random, 1, m_sales);
        refund.id = "re_" + std::to_string(++m_refunds);
        refund.charge = "ch_" + std::to_string(sale);
        refund.currency = *Currency::parse(u"USD");
        refund.amount = pick(random, 0, 1) == 0 ? 50 : 20'000;
        refund.status = pick(random, 0, 4) == 0 ? "pending" : "succeeded";
        refund.createdS = secondsNow();
        for (World *world : both())
            world->shop.add(refund);
        return u"refund of sale %1"_s.arg(sale);
    }
    QString dispute(Random &random)
    {
        if (m_sales == 0)
            return u"nothing"_s;
        DisputeRecord dispute;
        const auto sale = pick(random, 1, m_sales);
        dispute.id = "dp_" + std::to_string(sale);
        dispute.charge = "ch_" + std::to_string(sale);
        dispute.currency = *Currency::parse(u"USD");
        dispute.amount = 100;
        static constexpr const char *kStates[] = {"needs_response", "won", "lost"};
        dispute.status = kStates[pick(random, 0, 2)];
        dispute.createdS = secondsNow();
        for (World *world : both())
            world->shop.add(dispute);
        return u"dispute of sale %1 is %2"_s.arg(sale).arg(QString::fromStdString(dispute.status));
    }
    QString changeCustomer(Random &random)
    {
        if (m_customers == 0)
            return u"nobody"_s;
        CustomerRecord &customer = m_records[static_cast<std::size_t>(pick(random, 0, m_customers - 1))];
        if (pick(random, 0, 1) == 0)
            customer.email = "changed" + std::to_string(pick(random, 0, 99)) + "@example.com";
        else
            customer.metadata = {{"referral", kCodes[pick(random, 0, 2)]}};
        for (World *world : both())
            world->shop.add(customer);
        return u"changed "_s + QString::fromStdString(customer.id);
    }
    QString assign(Random &random)
    {
        if (m_customers == 0)
            return u"nobody"_s;
        const QString customer = u"cus_%1"_s.arg(pick(random, 1, m_customers));
        const QString code = QString::fromLatin1(kCodes[pick(random, 0, 2)]);
        const QString campaign = nameOf(m_campaigns.front());
        touchEverything(whole);
        for (World *world : both())
            (void)world->program().people.assign(customer, code, campaign, u"because"_s, u"owner"_s, {}, {});
        return u"%1 assigned to %2"_s.arg(customer, code);
    }
    QString decide(Random &random)
    {
        static constexpr Decision kDecisions[] = {Decision::Approve, Decision::Reject, Decision::Hold,
            Decision::Release, Decision::Reopen, Decision::AcceptChange, Decision::DismissChange};
        const Decision decision = kDecisions[pick(random, 0, 6)];
        QStringList keys = keysOf(part, part.rows());
        keys.sort();
        if (keys.isEmpty())
            return u"no reward"_s;
        const QString key = keys[pick(random, 0, keys.size() - 1)];
        for (World *world : both()) {
            const std::vector<RewardRow> rows = world->rows();
            const auto place = keysOf(*world, rows).indexOf(key);
            if (place >= 0)
                (void)world->decide(decision, {rows[static_cast<std::size_t>(place)].id});
        }
        return word(decision) + u' ' + key;
    }
    QString issue()
    {
        for (World *world : both()) {
            (void)world->decide(Decision::Approve);
            (void)world->issueAll("stripe-credit");
        }
        return u"issue what is due"_s;
    }
    QString decideFlag(Random &random)
    {
        const auto idOf = [](World &world, const QString &name) {
            const auto flags = world.program().rewards.flags();
            QString id;
            for (const FlagRow &row : *flags) {
                const QString own = QString(words(bit(row.flag)).join(u' ') + row.customerEmail + row.campaign);
                if (row.canBeDecided && (name.isEmpty() || own == name))
                    id = name.isEmpty() ? own : row.id;
            }
            return id;
        };
        const QString name = idOf(part, {});
        FlagRequest request;
        request.decision = pick(random, 0, 2) == 0 ? FlagDecision::Confirm : FlagDecision::Clear;
        request.reason = u"because"_s;
        request.member = u"owner"_s;
        for (World *world : both()) {
            request.id = name.isEmpty() ? QString() : idOf(*world, name);
            if (!request.id.isEmpty())
                (void)world->program().rewards.decideFlag(request);
        }
        return u"flag "_s + name;
    }
    QString removeSale(Random &random)
    {
        if (m_sales == 0)
            return u"nothing"_s;
        const auto number = std::to_string(pick(random, 1, m_sales));
        for (World *world : both())
            world->shop.remove(Stream::Invoices, "in_" + number);
        return u"invoice %1 is gone"_s.arg(QString::fromStdString(number));
    }
    /// As where the provider merges two customers.
    QString moveSale(Random &random)
    {
        if (m_paid.empty())
            return u"nothing"_s;
        auto &[invoice, charge] = m_paid[static_cast<std::size_t>(pick(random, 0, m_sales - 1))];
        const auto other = static_cast<std::size_t>(pick(random, 1, m_customers));
        invoice.customer = charge.customer = "cus_" + std::to_string(other);
        invoice.customerEmail = m_records[other - 1].email;
        for (World *world : both()) {
            world->shop.add(charge);
            world->shop.add(invoice);
        }
        return u"%1 is of %2 by now"_s.arg(
            QString::fromStdString(invoice.id), QString::fromStdString(invoice.customer));
    }
    /// Somebody is suspended or back, or the merchant changes whether that matters.
    QString suspend(Random &random)
    {
        if (pick(random, 0, 1) == 0) {
            m_suspendedEarn = !m_suspendedEarn;
            for (World *world : both())
                need(world->program().store->participants().setSuspendedEarn(
                    m_suspendedEarn, world->clock.now(), u"owner"_s));
            return m_suspendedEarn ? u"the suspended earn"_s : u"the suspended earn nothing"_s;
        }
        Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"state"_s};
        const QString name = QString::fromLatin1(kCodes[pick(random, 0, 2)]).toLower();
        const QString state = pick(random, 0, 2) == 0 ? u"active"_s : u"suspended"_s;
        sheet.rows = {{2, {QString(name + u"@firm.example"_s), state}}};
        ImportOptions options;
        options.actor = u"owner"_s;
        touchEverything(whole);
        for (World *world : both())
            need(world->program().people.importParticipants(sheet, options, {}, {}));
        return u"%1 is %2"_s.arg(name, state);
    }
    /// A list says that somebody joined on another day than was known.
    QString joinOnAnotherDay(Random &random)
    {
        Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"joined_at"_s};
        const QString name = QString::fromLatin1(kCodes[pick(random, 0, 2)]).toLower();
        const QString day = u"2026-0%1-0%2"_s.arg(pick(random, 1, 9)).arg(pick(random, 1, 9));
        sheet.rows = {{2, {QString(name + u"@firm.example"_s), day}}};
        ImportOptions options;
        options.actor = u"owner"_s;
        touchEverything(whole);
        for (World *world : both())
            need(world->program().people.importParticipants(sheet, options, {}, {}));
        return u"%1 joined on %2"_s.arg(name, day);
    }
    QString wait(Random &random)
    {
        const auto days = pick(random, 1, 20);
        for (World *world : both())
            world->clock.advance(std::chrono::hours(24 * days));
        return u"%1 days pass"_s.arg(days);
    }
    QString editCampaign(Random &random)
    {
        QByteArray edited = m_campaigns.front();
        edited.replace("\"20\"", QByteArray('"' + QByteArray::number(pick(random, 10, 30)) + '"'));
        for (World *world : both())
            apply(*world, edited);
        return u"campaign edited"_s;
    }

    std::vector<QByteArray> m_campaigns;
    std::vector<CustomerRecord> m_records;
    int m_customers = 0;
    int m_sales = 0;
    int m_refunds = 0;
    bool m_suspendedEarn = true;
    std::vector<std::pair<InvoiceRecord, ChargeRecord>> m_paid; ///< by number, from 1
};

} // namespace rd::tests
