// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../core/oracle/oracle.h"
#include "tests/services/twoworlds.h"

#include "models/core/left.h"
#include "models/services/conversionverdict.h"

namespace rd::tests {

inline Instant instantOf(const char *iso)
{
    const auto instant = parseIso(QString::fromLatin1(iso));
    if (!instant)
        qFatal("%s", qPrintable(instant.error().text));
    return *instant;
}

/// A paid invoice in readable form; amounts in minor units.
class Bill {
public:
    Bill(int number, int customer)
    {
        const auto n = std::to_string(number);
        m_record.id = "in_" + n;
        m_record.customer = "cus_" + std::to_string(customer);
        m_record.customerEmail = "buyer" + std::to_string(customer) + "@example.com";
        m_record.status = "paid";
        in("USD");
        on("2026-04-01T12:00:00Z");
        InvoicePaymentRecord payment;
        payment.charge = "ch_" + n;
        payment.paid = true;
        m_record.payments = {payment};
    }
    /// @param code that the customer typed
    Bill &by(const std::string &code)
    {
        m_record.discounts = {{"promo_" + code, "coupon_" + code}};
        return *this;
    }
    /// Billed and paid at the same time, or later paid.
    Bill &on(const char *billed, const char *paid = nullptr)
    {
        m_record.createdS = toUnixSeconds(instantOf(billed));
        m_record.paidS = paid == nullptr ? m_record.createdS : toUnixSeconds(instantOf(paid));
        return *this;
    }
    Bill &in(const char *currency)
    {
        m_record.currency = *Currency::parse(QString::fromLatin1(currency));
        return *this;
    }
    /// A line without tax; a negative one is a credit for a product that was given up.
    Bill &line(const char *product, qint64 amount, qint64 quantity = 1)
    {
        InvoiceLineRecord line;
        line.id = "il_" + std::to_string(m_record.lines.size() + 1) + m_record.id;
        line.product = product;
        line.amount = amount;
        line.quantity = quantity;
        line.proration = amount < 0;
        m_record.lines.push_back(line);
        m_record.total += amount;
        return settle();
    }
    /// The last line covers this time.
    Bill &covering(const char *from, const char *to)
    {
        m_record.lines.back().periodStartS = toUnixSeconds(instantOf(from));
        m_record.lines.back().periodEndS = toUnixSeconds(instantOf(to));
        return *this;
    }
    /// On top of the lines.
    Bill &tax(qint64 amount)
    {
        m_record.tax += amount;
        m_record.lines.back().taxExclusive += amount;
        m_record.total += amount;
        return settle();
    }
    /// Covered by what the customer has to their credit.
    Bill &credit(qint64 amount)
    {
        m_credit = amount;
        return settle();
    }
    [[nodiscard]] const InvoiceRecord &record() const { return m_record; }

private:
    Bill &settle()
    {
        m_record.amountPaid = m_record.payments.front().amountPaid = std::max<qint64>(m_record.total - m_credit, 0);
        return *this;
    }

    InvoiceRecord m_record;
    qint64 m_credit = 0;
};

/// A merchant whose books are held, after each step, against everything else that says what they should be: the second
/// implementation of the rules over the stored facts, the explanation of each reward, a computation of everything, and
/// all checks of "verify".
class AuditWorld : public World {
public:
    /// @param campaigns members of the documents; each begins with the name
    /// @param codes of the participants, who join all campaigns: ANNA is anna@firm.example
    Status open(const std::vector<QByteArray> &campaigns, const std::vector<const char *> &codes = {"ANNA"})
    {
        RD_CHECK(connect());
        for (const QByteArray &campaign : campaigns)
            RD_CHECK(apply(campaign));
        for (const char *text : codes) {
            code(text);
            for (const QByteArray &campaign : campaigns)
                RD_CHECK(join(text, campaign));
        }
        return {};
    }
    /// Cash for referrers, without hold, unless the members say otherwise.
    Status apply(const QByteArray &members)
    {
        QByteArray document = R"({"version":1,"connections":["shop"],)" + members;
        if (!members.contains("\"hold\""))
            document += R"(,"hold":{"days":0})";
        if (!members.contains("\"rewards\""))
            document += R"(,"rewards":{"referrer":{"kind":"cash"}})";
        return program().campaigns.apply(document + '}', QStringLiteral("owner"), {}, {}).transform([](const auto &) {
        });
    }
    void sell(const Bill &bill)
    {
        CustomerRecord customer;
        customer.id = bill.record().customer;
        customer.email = bill.record().customerEmail;
        customer.createdS = toUnixSeconds(day(2025, 1, 1));
        shop.add(customer);
        shop.add(bill.record());
        m_sales.insert(QString::fromStdString(bill.record().id));
    }
    /// A refund of the sale, or another state of one.
    void giveBack(
        const char *id, int sale, qint64 amount, const char *status = "succeeded", const char *currency = "USD")
    {
        RefundRecord refund;
        refund.id = id;
        refund.charge = "ch_" + std::to_string(sale);
        refund.currency = *Currency::parse(QString::fromLatin1(currency));
        refund.amount = amount;
        refund.status = status;
        refund.createdS = toUnixSeconds(clock.now());
        shop.add(refund);
    }
    void dispute(const char *id, int sale, qint64 amount, const char *status)
    {
        DisputeRecord dispute;
        dispute.id = id;
        dispute.charge = "ch_" + std::to_string(sale);
        dispute.currency = *Currency::parse(u"USD");
        dispute.amount = amount;
        dispute.status = status;
        dispute.createdS = toUnixSeconds(clock.now());
        shop.add(dispute);
    }
    /// Time passes until then.
    void waitUntil(const char *iso) { clock.advance(instantOf(iso) - clock.now()); }
    /// Everything approved is given by a person outside all providers.
    Result<services::HandIssueReport> payByHand()
    {
        services::HandIssueOrder order;
        order.all = true;
        order.reference = QStringLiteral("transfer 1");
        order.date = clock.now();
        order.member = QStringLiteral("owner");
        return program().handIssue.issue(order);
    }
    Status approveAndPay()
    {
        RD_CHECK(decide(services::Decision::Approve));
        return payByHand().transform([](const auto &) {});
    }
    /// Where the first participant stands in a currency.
    services::ParticipantBalance balance(const char *currency = "USD")
    {
        const auto list = program().balances.balances(ParticipantId{1});
        for (const auto &one : list ? *list : std::vector<services::ParticipantBalance>{}) {
            if (one.currency == *Currency::parse(QString::fromLatin1(currency)))
                return one;
        }
        return {};
    }

    /// Brings the books up to date. "in_1 anna 8.00 USD due" for each reward, and a line for whatever is wrong.
    QStringList books()
    {
        if (const Status synced = sync(); !synced)
            return {QString(u"WRONG: " + synced.error().text)};
        QStringList lines;
        for (const RewardRow &row : rows())
            lines << lineOf(row);
        lines.sort();
        return lines + faults();
    }
    /// Whatever contradicts the books as they stand.
    QStringList faults()
    {
        m_faults.clear();
        compareWithOracle();
        compareWithExplanations();
        const QStringList part = bookText(*this);
        touchEverything(*this);
        if (const auto whole = program().books.update({}, {}); !whole)
            m_faults << whole.error().text;
        if (const QStringList all = bookText(*this); all != part)
            m_faults << differenceOfTexts(part, all);
        if (const QString verified = verifyText(); !verified.isEmpty())
            m_faults << verified;
        for (QString &fault : m_faults)
            fault.prepend(QStringLiteral("WRONG: "));
        return m_faults;
    }
    /// The steps of an explanation with this code, joined.
    QString told(const QString &object, const QString &step)
    {
        for (const RewardRow &row : rows()) {
            const auto explanation = program().rewards.explain(row.id);
            QStringList texts;
            for (const ExplanationStep &one : explanation ? explanation->steps : std::vector<ExplanationStep>{}) {
                if (one.code == step)
                    texts << one.text;
            }
            if (row.objectId == object)
                return texts.join(u' ');
        }
        return {};
    }
    /// Why a sale earned nothing in its only campaign.
    QString reasonFor(const QString &object)
    {
        const auto sale = program().rewards.conversionNamed(object);
        const auto explained = sale ? program().rewards.explainConversion(sale->id)
                                    : Result<services::ConversionExplanation>(fail(sale.error()));
        return explained ? services::reasonOf(explained->campaigns.front()) : explained.error().text;
    }

private:
    Status join(const char *text, const QByteArray &campaign)
    {
        services::Sheet sheet;
        sheet.source = QStringLiteral("people.csv");
        sheet.header = {QStringLiteral("email"), QStringLiteral("code")};
        const QString own = QString::fromLatin1(text);
        sheet.rows = {{2, {QString(own.toLower() + QStringLiteral("@firm.example")), own}}};
        services::ImportOptions options;
        options.campaign = QString::fromUtf8(campaign).section(u'"', 3, 3);
        options.actor = QStringLiteral("owner");
        return program().people.importParticipants(sheet, options, {}, {}).transform([](const auto &) {});
    }
    static QString lineOf(const RewardRow &row)
    {
        QStringList parts{
            row.objectId.isEmpty() ? QStringLiteral("-") : row.objectId, row.participantEmail.section(u'@', 0, 0)};
        if (row.beneficiary == Beneficiary::Referee)
            parts << QStringLiteral("referee");
        parts << (row.amount ? QString(toDecimal(*row.amount) + u' ' + row.amount->currency.code()) : word(row.kind))
              << word(row.state);
        return parts.join(u' ');
    }
    static qint64 subjectIn(const EngineFacts &facts, const RewardTarget &target)
    {
        switch (subjectOf(target.slot)) {
        case RewardSubject::Conversion:
            return conversionOf(facts, target).value;
        case RewardSubject::Customer:
            return customerOf(facts, target).value;
        case RewardSubject::Participant:
            break;
        }
        return target.participant.value;
    }
    static qint64 subjectIn(const StoredReward &stored)
    {
        switch (subjectOf(stored.slot)) {
        case RewardSubject::Conversion:
            return stored.conversion.value;
        case RewardSubject::Customer:
            return stored.customer.value;
        case RewardSubject::Participant:
            break;
        }
        return stored.participant.value;
    }
    void compareWithOracle()
    {
        using namespace Qt::StringLiterals;
        BooksRepository &books = program().store->books();
        auto facts = books.loadFacts();
        const auto stored = books.storedRewards();
        const auto calendar = Calendar::forZone(timeZone);
        if (!facts || !stored || !calendar) {
            m_faults << u"the facts cannot be read"_s;
            return;
        }
        facts->asOf = clock.now();
        // The second implementation names connections by their numbers.
        for (Campaign &campaign : facts->campaigns) {
            for (CampaignVersion &version : campaign.versions) {
                for (QString &name : version.terms.connections) {
                    if (const auto known = facts->connectionNames.find(name); known != facts->connectionNames.end())
                        name = QString::number(known->second.value);
                }
            }
        }
        using Key = std::tuple<qint64, int, int, qint64>;
        std::map<Key, RewardTarget> asked;
        const oracle::Answer answer = oracle::answer(*facts, *calendar);
        for (const RewardTarget &target : answer.rewards)
            asked.emplace(Key{target.campaign.value, target.slot, static_cast<int>(target.beneficiary),
                              subjectIn(*facts, target)},
                target);
        for (const StoredReward &reward : *stored) {
            if (reward.slot == kManualSlot)
                continue;
            const Key key{reward.campaign.value, reward.slot, static_cast<int>(reward.beneficiary), subjectIn(reward)};
            const auto found = asked.find(key);
            if (found == asked.end()) {
                if (reward.booked != 0 && !hasLeft(reward.phase))
                    m_faults << u"reward %1 is not asked for"_s.arg(reward.id.value);
                continue;
            }
            const QString difference = differenceOf(*facts, found->second, reward);
            if (!difference.isEmpty())
                m_faults << u"reward %1: %2"_s.arg(reward.id.value).arg(difference);
            asked.erase(found);
        }
        for (const auto &[key, target] : asked)
            m_faults << u"a reward of %1 is missing"_s.arg(target.target);
    }
    /// What is out follows its own payment only, so that only its sum is compared, where nothing else has changed.
    static QString differenceOf(const EngineFacts &facts, const RewardTarget &target, const StoredReward &stored)
    {
        using namespace Qt::StringLiterals;
        constexpr Flags kOfRules = bit(Flag::SelfReferral) | bit(Flag::SelfReferralWeak) | bit(Flag::Dispute)
            | bit(Flag::RefundPending) | bit(Flag::ForeignCode) | bit(Flag::RateMissing);
        const auto text = [](qint64 participant, Currency currency, qint64 granted, qint64 amount) {
            return u"p%1 %2 %3 of %4"_s.arg(participant).arg(currency.code()).arg(amount).arg(granted);
        };
        const bool isAlike = target.participant == stored.participant && target.granted == stored.granted
            && target.currency == stored.currency;
        if (hasLeft(stored.phase) && (!isAlike || isKeptOnceIssued(stored.slot)))
            return {};
        QStringList different;
        const QString wanted = text(target.participant.value, target.currency, target.granted, target.target);
        const QString kept = text(stored.participant.value, stored.currency, stored.granted, stored.booked);
        if (wanted != kept)
            different << u"%1 instead of %2"_s.arg(kept, wanted);
        if (target.dueAt != stored.dueAt || target.paidAt != stored.paidAt)
            different << u"due %1 instead of %2"_s.arg(toIso(stored.dueAt), toIso(target.dueAt));
        if (!hasLeft(stored.phase) && (target.flags & kOfRules) != (stored.flagsRaised & kOfRules))
            different << u"flags "_s + words(stored.flagsRaised).join(u' ') + u" instead of "_s
                    + words(target.flags).join(u' ');
        const RateId rate = target.rate == kNoIndex ? RateId() : facts.rates[target.rate].id;
        if (!hasLeft(stored.phase) && rate != stored.rate)
            different << u"another rate"_s;
        return different.join(u", "_s);
    }
    void compareWithExplanations()
    {
        using namespace Qt::StringLiterals;
        for (const RewardRow &row : rows()) {
            const auto explanation = program().rewards.explain(row.id);
            if (!explanation)
                m_faults << explanation.error().text;
            else if (!explanation->matches || explanation->steps.empty())
                m_faults << u"the explanation of %1 does not match"_s.arg(lineOf(row));
        }
        for (const QString &object : m_sales) {
            const auto sale = program().rewards.conversionNamed(object);
            if (!sale)
                continue; // nothing was paid
            const auto explained = program().rewards.explainConversion(sale->id);
            if (!explained)
                m_faults << explained.error().text;
            for (const auto &one :
                explained ? explained->campaigns : std::vector<services::ConversionExplanation::InCampaign>{}) {
                const auto isOwed = [](const RewardRow &row) { return row.facts.target > 0; };
                const auto isOut = [](const RewardRow &row) { return hasLeft(row.facts.phase); };
                const bool earns = services::isEarned(one);
                // What is out stays, whatever the payment would earn by now.
                if (!earns && std::any_of(one.rewards.begin(), one.rewards.end(), isOut))
                    continue;
                if (earns != std::any_of(one.rewards.begin(), one.rewards.end(), isOwed))
                    m_faults << u"%1 says %2 about %3"_s.arg(
                        one.name, earns ? u"it earns"_s : services::reasonOf(one), object);
            }
        }
    }

    std::set<QString> m_sales;
    QStringList m_faults;
};

} // namespace rd::tests
