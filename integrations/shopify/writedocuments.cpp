// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/documents.h"

namespace rd::shopify::documents {

namespace {

constexpr char kUserErrors[] = " userErrors { field message code } ";
constexpr char kReceiver[] = "id defaultEmailAddress { emailAddress }";
/// Enough to know a discount again and to tell what it is.
constexpr char kOwnDiscount[] = "__typename ... on DiscountCodeBasic { title status tags usageLimit createdAt endsAt "
                                "codesCount { count } codes(first: 1) { nodes { id code asyncUsageCount } } }";
constexpr char kCard[] = "id lastCharacters note initialValue { amount currencyCode } customer { id }";

} // namespace

QByteArray rewardPlace()
{
    return "query RewardPlace { shop { currencyCode enabledPresentmentCurrencies } currentAppInstallation { "
           "accessScopes { handle } } }";
}

QByteArray receiverById()
{
    return QByteArray("query ReceiverById($id: ID!) { customer(id: $id) { ") + kReceiver + " } }";
}

QByteArray receiverByEmail()
{
    return QByteArray("query ReceiverByEmail($email: String!, $query: String!) { customerByIdentifier(identifier: "
                      "{emailAddress: $email}) { ")
        + kReceiver + " } customers(first: 10, query: $query) { nodes { " + kReceiver + " } } }";
}

QByteArray rewardLimits()
{
    return "query RewardLimits { giftCardConfiguration { issueLimit { amount currencyCode } } }";
}

QByteArray createCode()
{
    return QByteArray("mutation CreateCode($input: DiscountCodeBasicInput!) { discountCodeBasicCreate("
                      "basicCodeDiscount: $input) { codeDiscountNode { id codeDiscount { ")
        + kOwnDiscount + " } }" + kUserErrors + "} }";
}

QByteArray codeByText()
{
    return QByteArray("query CodeByText($code: String!) { codeDiscountNodeByCode(code: $code) { id codeDiscount { ")
        + kOwnDiscount + " } } }";
}

QByteArray deactivateCode()
{
    return QByteArray("mutation DeactivateCode($id: ID!) { discountCodeDeactivate(id: $id) { codeDiscountNode { id "
                      "codeDiscount { ")
        + kOwnDiscount + " } }" + kUserErrors + "} }";
}

QByteArray issueGiftCard()
{
    // The code is ours and stays unasked for: nobody can read it from an answer or a log.
    return QByteArray("mutation IssueGiftCard($input: GiftCardCreateInput!) { giftCardCreate(input: $input) { "
                      "giftCard { ")
        + kCard + " }" + kUserErrors + "} }";
}

QByteArray notifyGiftCard()
{
    return QByteArray("mutation NotifyGiftCard($id: ID!) { giftCardSendNotificationToCustomer(id: $id) { giftCard { "
                      "id }")
        + kUserErrors + "} }";
}

QByteArray giftCards()
{
    return QByteArray("query GiftCards($after: String) { giftCards(first: 250, after: $after, sortKey: ID, reverse: "
                      "true) { pageInfo { hasNextPage endCursor } nodes { createdAt ")
        + kCard + " } } }";
}

QByteArray issueStoreCredit()
{
    return QByteArray("mutation IssueStoreCredit($id: ID!, $credit: StoreCreditAccountCreditInput!) { "
                      "storeCreditAccountCredit(id: $id, creditInput: $credit) { storeCreditAccountTransaction { id "
                      "amount { amount currencyCode } account { id owner { __typename ... on Customer { id } } } }")
        + kUserErrors + "} }";
}

QByteArray storeCreditAccounts()
{
    return "query StoreCreditAccounts($id: ID!) { customer(id: $id) { id storeCreditAccounts(first: 100) { pageInfo { "
           "hasNextPage } nodes { id balance { currencyCode } } } } }";
}

QByteArray storeCreditLedger()
{
    return "query StoreCreditLedger($id: ID!, $after: String) { storeCreditAccount(id: $id) { id transactions(first: "
           "250, after: $after, sortKey: CREATED_AT, reverse: true) { pageInfo { hasNextPage endCursor } nodes { "
           "__typename createdAt event amount { amount currencyCode } ... on StoreCreditAccountCreditTransaction { id "
           "} "
           "} } } }";
}

} // namespace rd::shopify::documents
