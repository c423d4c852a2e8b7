// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifygateway.h"

#include "integrations/shopify/documents.h"
#include "integrations/shopify/rewardanswer.h"
#include "integrations/shopify/rewardlookup.h"
#include "integrations/shopify/shopifyaccount.h"
#include "integrations/shopify/shopnames.h"

#include <QJsonDocument>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

/// The request as it leaves: a gift card gets its code only now.
QByteArray bodyWithCode(const IssueIntent &intent, const QString &code)
{
    QJsonObject body = QJsonDocument::fromJson(intent.body).object();
    QJsonObject variables = body["variables"_L1].toObject();
    QJsonObject input = variables["input"_L1].toObject();
    input[u"code"_s] = code;
    variables[u"input"_s] = input;
    body[u"variables"_s] = variables;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

/// As much of a card's code as Shopify shows later.
QString cardEnd(const QString &code)
{
    return code.right(4);
}

QString noteOf(const IssueIntent &intent)
{
    return variablesOf(intent)["input"_L1]["note"_L1].toString();
}

QString cardGidOf(const Result<http::HttpResponse> &answer)
{
    return answer ? readAnswer(answer->body).data["giftCardCreate"_L1]["giftCard"_L1]["id"_L1].toString() : QString();
}

} // namespace

ShopifyGateway::ShopifyGateway(std::shared_ptr<ShopifyApi> api) : m_api(std::move(api)) {}

bool ShopifyGateway::supports(const QString &method) const
{
    return method == "shopify-discount"_L1 || method == "shopify-gift-card"_L1 || method == "shopify-store-credit"_L1;
}

Result<GatewayAccount> ShopifyGateway::account(const CancelToken &cancel)
{
    RD_TRY(report, probeShop(*m_api, cancel));
    return GatewayAccount{report.accountId, report.live ? u"live"_s : u"test"_s, report.serverTime};
}

Result<IssuePlan> ShopifyGateway::plan(const IssueRequest &request, const QString &key, const CancelToken &cancel)
{
    if (!supports(request.method))
        return fail(ErrorKind::Usage, u"Shopify does not offer the method %1"_s.arg(request.method));
    if (!m_place) {
        RD_TRY(place, readRewardPlace(*m_api, cancel));
        m_place = std::move(place);
    }
    RewardPlanner planner(*m_api, *m_place, cancel, request, key);
    if (request.method == "shopify-discount"_L1)
        return planner.discount();
    return request.method == "shopify-gift-card"_L1 ? planner.giftCard() : planner.storeCredit();
}

SendOutcome ShopifyGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    const QByteArray operation = operationOf(intent);
    if (intent.stepName != kCardStep)
        return judgeAnswer(intent, m_api->sendOnce(operation, intent.body, cancel));
    const QString note = noteOf(intent);
    if (note.isEmpty()) {
        SendOutcome outcome; // every such card would have the same code
        outcome.verdict = SendVerdict::Refused;
        outcome.code = u"no-mark"_s;
        return outcome;
    }
    const QString code = cardCode(m_api->tokens(), note);
    const auto answer = m_api->sendOnce(operation, bodyWithCode(intent, code), cancel);
    SendOutcome outcome = judgeAnswer(intent, answer, cardEnd(code));
    if (outcome.verdict == SendVerdict::Confirmed)
        tellReceiver(cardGidOf(answer), cancel);
    return outcome;
}

void ShopifyGateway::tellReceiver(const QString &cardGid, const CancelToken &cancel)
{
    const QByteArray body =
        ShopifyApi::bodyOf({"NotifyGiftCard", documents::notifyGiftCard(), {{u"id"_s, cardGid}}, false});
    static_cast<void>(m_api->sendOnce("NotifyGiftCard", body, cancel));
}

LookupOutcome ShopifyGateway::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    const QString note = intent.stepName == kCardStep ? noteOf(intent) : QString();
    RewardLookup look(*m_api, cancel, intent, note.isEmpty() ? QString() : cardEnd(cardCode(m_api->tokens(), note)));
    auto outcome = look.run();
    outcome.serverTime = m_api->serverTime();
    // Found after a lost answer: whoever sent it had no time to let Shopify write.
    if (outcome.verdict == LookupVerdict::Present && !look.cardGid().isEmpty() && intent.attempts > 0)
        tellReceiver(look.cardGid(), cancel);
    return outcome;
}

} // namespace rd::shopify
