// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/rewardlookup.h"

#include "integrations/shopify/documents.h"
#include "integrations/shopify/rewardplan.h"
#include "integrations/shopify/shopifyreader.h"
#include "integrations/shopify/shopnames.h"

#include <QJsonArray>

namespace rd::shopify {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LookupOutcome of(LookupVerdict verdict, const QString &reference = {}, const QString &text = {})
{
    return {verdict, reference, text};
}

} // namespace

RewardLookup::RewardLookup(
    ShopifyApi &api, const CancelToken &cancel, const IssueIntent &intent, const QString &cardEnd)
    : m_api(api), m_cancel(cancel), m_intent(intent), m_variables(variablesOf(intent)), m_cardEnd(cardEnd)
{
}

LookupOutcome RewardLookup::run()
{
    auto found = search();
    return found ? *std::move(found) : of(LookupVerdict::Undecided, {}, found.error().text);
}

Result<LookupOutcome> RewardLookup::search()
{
    if (m_intent.stepName == kDiscountStep || m_intent.stepName == kCodeStep)
        return discount();
    if (m_intent.stepName == kCardStep)
        return giftCard();
    if (m_intent.stepName == kCreditStep)
        return storeCredit();
    return of(LookupVerdict::Undecided, {}, u"unknown step %1"_s.arg(m_intent.stepName));
}

Result<LookupOutcome> RewardLookup::discount()
{
    const QString code = m_intent.naturalKey;
    const QString mark = m_variables["input"_L1]["tags"_L1].toArray().at(0).toString();
    if (code.isEmpty() || mark.isEmpty())
        return of(LookupVerdict::Undecided, {}, u"the request carries no mark to look for"_s);
    RD_TRY(answer, m_api.ask({"CodeByText", documents::codeByText(), {{u"code"_s, code}}, false}, m_cancel));
    if (!answer.refused.empty())
        return of(LookupVerdict::Undecided, {}, answer.refused.front().message);
    const QJsonValue node = answer.data["codeDiscountNodeByCode"_L1];
    if (!node.isObject())
        return of(LookupVerdict::Absent);
    const QJsonObject discount = node["codeDiscount"_L1].toObject();
    if (!discount["tags"_L1].toArray().contains(mark))
        return of(LookupVerdict::Foreign, {}, u"the code %1 exists in the shop and is not from here"_s.arg(code));
    if (m_intent.stepName == kDiscountStep)
        return of(LookupVerdict::Present, code);
    const std::string id = bareId(discount["codes"_L1]["nodes"_L1].toArray().at(0)["id"_L1]);
    if (id.empty())
        return of(LookupVerdict::Undecided, {}, u"the shop shows the discount without its code"_s);
    return of(LookupVerdict::Present, QString::fromStdString(id));
}

bool RewardLookup::isSameCard(const QJsonValue &card) const
{
    const QJsonObject input = m_variables["input"_L1].toObject();
    return card["customer"_L1]["id"_L1] == input["customerId"_L1]
        && moneyOf(card["initialValue"_L1].toObject()) == moneyOf(input["initialAmount"_L1].toObject());
}

Result<LookupOutcome> RewardLookup::giftCard()
{
    const QJsonObject input = m_variables["input"_L1].toObject();
    const QString note = input["note"_L1].toString();
    if (note.isEmpty())
        return of(LookupVerdict::Undecided, {}, u"the request carries no mark to look for"_s);
    // A card cannot be older than its request; a day of margin, for our clock and the shop's may differ. In doubt about
    // the books themselves every card is looked at.
    const bool isSent = m_intent.attempts > 0;
    const Instant since = m_intent.createdAt - 24h;
    QString unmarked; // a card that is this one but for its note, which people may change
    QJsonObject variables;
    for (;;) {
        RD_TRY(answer, m_api.ask({"GiftCards", documents::giftCards(), variables, false}, m_cancel));
        if (!answer.refused.empty())
            return of(LookupVerdict::Undecided, {}, answer.refused.front().message);
        const QJsonObject page = answer.data["giftCards"_L1].toObject();
        const QJsonArray rows = page["nodes"_L1].toArray();
        bool isOld = false;
        for (const auto &row : rows) {
            const auto created = parseIso(row["createdAt"_L1].toString());
            isOld = isOld || (isSent && created && *created < since);
            const QString id = QString::fromStdString(bareId(row["id"_L1]));
            const QString end = row["lastCharacters"_L1].toString();
            if (row["note"_L1].toString() != note) {
                if (!m_cardEnd.isEmpty() && end.compare(m_cardEnd, Qt::CaseInsensitive) == 0 && isSameCard(row))
                    unmarked = id;
                continue;
            }
            if (!isSameCard(row))
                return of(LookupVerdict::Undecided, {},
                    u"gift card %1 has the mark, but another amount or customer"_s.arg(id));
            m_cardGid = row["id"_L1].toString();
            return of(LookupVerdict::Present, u"%1 (…%2)"_s.arg(id, end));
        }
        const QJsonObject info = page["pageInfo"_L1].toObject();
        const bool isEnd = isOld || !info["hasNextPage"_L1].toBool();
        if (isEnd && !unmarked.isEmpty())
            return of(LookupVerdict::Undecided, {},
                u"gift card %1 has this reward's code, amount and customer, but another note"_s.arg(unmarked));
        if (isEnd)
            return of(LookupVerdict::Absent);
        if (rows.isEmpty())
            return fail(ErrorKind::BadAnswer, u"the list of gift cards does not go on"_s);
        variables[u"after"_s] = info["endCursor"_L1];
    }
}

bool RewardLookup::isOfItsTime(std::optional<Instant> created) const
{
    // Ours and the shop's clock may differ by minutes; a credit outside of the time is shown to a person.
    constexpr auto kMargin = 10min;
    if (!created)
        return false;
    const bool hasServer = m_intent.lastAttemptServer != Instant{};
    const Instant last = hasServer ? std::max(m_intent.lastAttemptServer, m_intent.lastAttempt) : m_intent.lastAttempt;
    return *created >= m_intent.createdAt - kMargin && *created <= last + kMargin;
}

Result<LookupOutcome> RewardLookup::storeCredit()
{
    const auto amount = moneyOf(m_variables["credit"_L1]["creditAmount"_L1].toObject());
    const auto before = creditsBefore(m_intent.naturalKey);
    if (!amount || !before)
        return of(LookupVerdict::Undecided, {}, u"the request does not say what to look for"_s);
    const QString customer = m_variables["id"_L1].toString();
    RD_TRY(now, countCredits(m_api, customer, *amount, m_cancel));
    if (m_intent.attempts == 0) {
        // Asked only where the books may have forgotten what they gave: any such credit may be this one.
        if (now.count == 0)
            return of(LookupVerdict::Absent);
        return of(LookupVerdict::Undecided, {},
            u"the customer has %1 credits of %2, and one of them may be this reward's"_s.arg(now.count).arg(
                shown(*amount)));
    }
    const int since = now.count - *before;
    if (since == 0)
        return of(LookupVerdict::Absent);
    if (since == 1 && isOfItsTime(now.newestAt))
        return of(LookupVerdict::Present, now.newest);
    return of(LookupVerdict::Undecided, {},
        u"the customer's store credit got %1 credits of %2 since, and the shop does not say which is this reward's"_s
            .arg(since)
            .arg(shown(*amount)));
}

} // namespace rd::shopify
