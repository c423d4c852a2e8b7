// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the merchant keeps on the desk's side: campaigns, participants, leads.
#include "integrations/sample/people.h"
#include "integrations/sample/serverprivate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

QByteArray csvCell(const QByteArray &text)
{
    if (!text.contains('"') && !text.contains(',') && !text.contains(';') && !text.contains('\n'))
        return text;
    auto quoted = text;
    quoted.replace('"', "\"\"");
    return '"' + quoted + '"';
}

QByteArray csvRow(const QByteArrayList &cells)
{
    QByteArrayList quoted;
    for (const auto &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(',') + "\r\n";
}

QByteArray isoOf(qint64 unixSeconds)
{
    return toIso(fromUnixSeconds(unixSeconds)).toLatin1();
}

const std::array<QString, 3> &campaignNames()
{
    static const std::array<QString, 3> names{u"Harborlight partners"_s, u"Give 20, get 15"_s, u"Bring a friend"_s};
    return names;
}

QJsonObject money(qint64 minor, const char *currency)
{
    return {{u"minor"_s, minor}, {u"currency"_s, QString::fromLatin1(currency)}};
}

QJsonObject baseDocument(std::size_t campaign, const char *kind)
{
    return {{u"version"_s, 1}, {u"name"_s, campaignNames()[campaign]}, {u"kind"_s, QString::fromLatin1(kind)},
        {u"state"_s, u"active"_s}, {u"connections"_s, QJsonArray{StripeServer::connectionName()}},
        {u"attribution"_s,
            QJsonObject{{u"model"_s, u"first-touch"_s}, {u"windowDays"_s, 60},
                {u"evidence"_s, QJsonArray{u"promo-code"_s, u"client-reference"_s, u"metadata"_s, u"email"_s}},
                {u"metadataKeys"_s, QJsonArray{u"referral"_s, u"via"_s, u"ref"_s}}, {u"existingCustomers"_s, false},
                {u"codeMovesCustomer"_s, false}}},
        {u"approval"_s, QJsonObject{{u"mode"_s, u"manual"_s}, {u"twoPerson"_s, false}}}};
}

QJsonObject affiliateDocument()
{
    auto document = baseDocument(0, "affiliate");
    document[u"rules"_s] =
        QJsonArray{QJsonObject{{u"name"_s, u"30% for a year"_s}, {u"percent"_s, u"30"_s}, {u"months"_s, 12}}};
    document[u"rewards"_s] = QJsonObject{{u"referrer"_s, QJsonObject{{u"kind"_s, u"cash"_s}}}};
    document[u"hold"_s] = QJsonObject{{u"days"_s, 30}, {u"longIntervalDays"_s, 60}};
    document[u"threshold"_s] = QJsonArray{money(2500, "USD"), money(2500, "EUR")};
    return document;
}

QJsonObject doubleDocument()
{
    auto document = baseDocument(1, "refer-double");
    document[u"rewards"_s] = QJsonObject{
        {u"referrer"_s,
            QJsonObject{{u"kind"_s, u"account-credit"_s},
                {u"amount"_s,
                    QJsonArray{money(1500, "USD"), money(1400, "EUR"), money(1200, "GBP"), money(2200, "JPY")}}}},
        {u"referee"_s, QJsonObject{{u"kind"_s, u"coupon"_s}, {u"percentOff"_s, u"20"_s}, {u"duration"_s, u"once"_s}}}};
    document[u"hold"_s] = QJsonObject{{u"days"_s, 14}};
    return document;
}

QJsonObject singleDocument()
{
    auto document = baseDocument(2, "refer-single");
    document[u"rewards"_s] = QJsonObject{
        {u"referrer"_s, QJsonObject{{u"kind"_s, u"coupon"_s}, {u"percentOff"_s, u"50"_s}, {u"duration"_s, u"once"_s}}}};
    document[u"hold"_s] = QJsonObject{{u"days"_s, 30}};
    return document;
}

QByteArray participantRows(const std::vector<SampleParticipant> &participants, int campaign)
{
    QByteArray csv =
        "name,email,code,group,country,state,payout_provider,payout_destination,payout_currency,joined_at\r\n";
    for (const auto &row : participants) {
        if (campaign >= 0 && row.campaign != campaign)
            continue;
        const bool isPaid = row.campaign == 0;
        csv += csvRow({row.name, row.email, row.codes, row.group, row.country, "active", isPaid ? "paypal" : "",
            isPaid ? row.email : QByteArray{}, isPaid ? "USD" : "", isoOf(row.joined)});
    }
    return csv;
}

} // namespace

QByteArray StripeServer::participantsCsv() const
{
    return participantRows(d->world.participants, -1);
}

QByteArray StripeServer::referralsCsv() const
{
    const std::lock_guard lock(d->mutex);
    QByteArray csv = "customer_email,participant_email,campaign,started_at\r\n";
    for (const auto &lead : d->world.leads) {
        const auto &participant = d->world.participants[std::size_t(lead.participant)];
        csv += csvRow({billedEmail(d->api->merchant(), lead.customer), participant.email,
            campaignNames()[std::size_t(participant.campaign)].toUtf8(), isoOf(lead.started)});
    }
    return csv;
}

std::vector<SampleCampaign> StripeServer::campaigns() const
{
    const std::array documents{affiliateDocument(), doubleDocument(), singleDocument()};
    std::vector<SampleCampaign> campaigns;
    for (std::size_t i = 0; i < documents.size(); ++i)
        campaigns.push_back({campaignNames()[i], QJsonDocument(documents[i]).toJson(QJsonDocument::Indented),
            participantRows(d->world.participants, int(i))});
    return campaigns;
}

std::vector<SampleReferrer> StripeServer::referrers() const
{
    static constexpr std::array situations{Situation::SubscriptionDiscount, Situation::CustomerDiscount,
        Situation::SeveralSubscriptions, Situation::SeveralCustomers, Situation::CustomerDeleted,
        Situation::SubscriptionCanceled, Situation::ItemDiscount, Situation::DraftWithDiscount,
        Situation::PermanentDiscount, Situation::PastDue, Situation::OtherCapitals, Situation::Plain};
    static_assert(situations.size() == kStoryCount);
    const std::lock_guard lock(d->mutex);
    std::vector<SampleReferrer> referrers;
    for (std::size_t i = 0; i < d->world.participants.size(); ++i) {
        const auto &row = d->world.participants[i];
        if (row.customer != kNone)
            referrers.push_back({row.email, row.codes.split(' ').first(), d->api->idOf(Kind::Customer, row.customer),
                situations[i % kStoryCount]});
    }
    return referrers;
}

std::vector<QByteArray> StripeServer::campaignDocuments() const
{
    std::vector<QByteArray> documents;
    for (auto &campaign : campaigns())
        documents.push_back(std::move(campaign.document));
    return documents;
}

} // namespace rd::sample
