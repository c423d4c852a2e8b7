// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/desk.h"

namespace rd::features {

/// A campaign beside those of the sample merchant, with amounts that can be told in advance: Zoe gets 20% in cash, due
/// at once, for customers who come with her code.
class OwnSales {
public:
    explicit OwnSales(Desk &desk) : m_desk(desk) {}

    static QString campaign() { return u"Zoe's own"_s; }
    static QByteArray email() { return "zoe.zest@example.net"; }
    static SampleOptions fewPeople()
    {
        SampleOptions options = Desk::smallMerchant();
        options.customers = 60;
        options.participants = 12;
        return options;
    }
    /// @param change made to the document before it is applied; null = without this member
    static QByteArray document(const QJsonObject &change = {})
    {
        QJsonObject document{{u"version"_s, 1}, {u"name"_s, campaign()}, {u"kind"_s, u"affiliate"_s},
            {u"state"_s, u"active"_s}, {u"connections"_s, QJsonArray{StripeServer::connectionName()}},
            {u"rules"_s, QJsonArray{QJsonObject{{u"name"_s, u"20%"_s}, {u"percent"_s, u"20"_s}}}},
            {u"rewards"_s, QJsonObject{{u"referrer"_s, QJsonObject{{u"kind"_s, u"cash"_s}}}}},
            {u"hold"_s, QJsonObject{{u"days"_s, 0}}}};
        for (auto it = change.begin(); it != change.end(); ++it) {
            if (it->isNull())
                document.remove(it.key());
            else
                document.insert(it.key(), it.value());
        }
        return QJsonDocument(document).toJson();
    }
    /// Connection, campaign and Zoe. Returns the first outcome that is not good.
    Outcome begin(const QJsonObject &change = {})
    {
        m_desk.setKey(StripeServer::apiKey());
        Outcome outcome = m_desk.connect();
        if (outcome.status == 0)
            outcome = apply(change);
        if (outcome.status == 0)
            outcome = import("email,name,code\n" + email() + ",Zoe Zest,ZOE\n");
        return outcome;
    }
    Outcome apply(const QJsonObject &change = {}) const
    {
        return m_desk.json({u"campaign"_s, u"apply"_s, m_desk.file(u"own.json"_s, document(change))});
    }
    Outcome import(const QByteArray &people) const
    {
        return m_desk.json(
            {u"participants"_s, u"import"_s, m_desk.file(u"zoe.csv"_s, people), u"--campaign"_s, campaign()});
    }
    /// A customer of that address pays for the first time, brought by the code.
    StripeServer::MadeInvoice sale(const QByteArray &buyer, qint64 minor, const QByteArray &code = "ZOE") const
    {
        StripeServer &server = m_desk.server();
        const auto customer = server.addCustomer({"Buyer " + buyer.left(6), buyer});
        if (!customer)
            qFatal("%s", qPrintable(customer.error().text));
        const auto made = server.addPaidInvoice(*customer, {minor, {}, code});
        if (!made || made->amountPaid != minor)
            qFatal("the sale is not one of %lld", minor);
        return *made;
    }
    /// Zoe's rewards, in the order they are listed.
    [[nodiscard]] QJsonArray rewards() const
    {
        return m_desk.json({u"rewards"_s, u"list"_s, u"--participant"_s, u"ZOE"_s})
            .json()
            .value("rewards"_L1)
            .toArray();
    }
    [[nodiscard]] QJsonObject reward(qsizetype index = 0) const { return rewards().at(index).toObject(); }
    /// Her balance in dollars.
    [[nodiscard]] QJsonObject balance() const
    {
        const Outcome shown = m_desk.json({u"participants"_s, u"show"_s, u"ZOE"_s});
        for (const QJsonValue value : shown.json().value("participant"_L1).toObject().value("balances"_L1).toArray()) {
            if (value.toObject().value("currency"_L1).toString() == "USD"_L1)
                return value.toObject();
        }
        return {};
    }

private:
    Desk &m_desk;
};

inline qint64 minorOf(const QJsonObject &object, QLatin1StringView member)
{
    return object.value(member).toObject().value("minor"_L1).toInteger(-1);
}
inline QString textOf(const QJsonObject &object, QLatin1StringView member)
{
    return object.value(member).toString();
}
inline QString errorOf(const Outcome &outcome)
{
    return outcome.json().value("error"_L1).toObject().value("code"_L1).toString();
}
/// Reason codes of `notIssued` or `notDone`.
inline QStringList reasonsOf(const Outcome &outcome, QLatin1StringView list)
{
    QStringList reasons;
    for (const QJsonValue value : outcome.json().value(list).toArray())
        reasons += value.toObject().value("reason"_L1).toString();
    return reasons;
}

/// Fails the test unless the command was refused with that code and status 2.
#define RD_REFUSED(outcome, code)                                                                                      \
    do {                                                                                                               \
        RD_STATUS(outcome, 2);                                                                                         \
        QCOMPARE(errorOf(outcome), code);                                                                              \
    } while (false)

} // namespace rd::features
