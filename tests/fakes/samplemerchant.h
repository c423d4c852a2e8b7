// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sheets.h"
#include "integrations/sample/stripeserver.h"
#include "models/core/result.h"
#include "models/services/desk.h"

namespace rd {

/// A small merchant on the loopback, with the campaigns and participants a desk needs to reward its customers.
class SampleMerchant {
public:
    /// @param now of the program that is to meet this merchant
    explicit SampleMerchant(Instant now, int customers = 600, int participants = 60)
        : m_server(sized(now, customers, participants))
    {
    }
    [[nodiscard]] sample::StripeServer &server() { return m_server; }
    [[nodiscard]] Status start()
    {
        return m_server.start().map([](const QUrl &) {});
    }

    /// Connects a desk, applies the campaigns, imports the participants and syncs. Blocking.
    [[nodiscard]] Status join(services::Desk &desk)
    {
        services::ConnectRequest request;
        request.provider = QStringLiteral("stripe");
        request.name = sample::StripeServer::connectionName();
        request.apiBase = m_server.baseUrl().toString();
        QByteArray key = sample::StripeServer::apiKey();
        request.secret = Secret::take(key);
        request.actor = desk.actor;
        RD_CHECK(desk.connections.connect(request, {}));
        services::ImportOptions import;
        import.actor = desk.actor;
        for (const sample::SampleCampaign &campaign : m_server.campaigns()) {
            RD_CHECK(desk.campaigns.apply(campaign.document, desk.actor, {}, {}));
            import.campaign = campaign.name;
            RD_TRY(sheet, app::parseSheet(campaign.participantsCsv, campaign.name));
            RD_CHECK(desk.people.importParticipants(sheet, import, {}, {}));
        }
        RD_CHECK(desk.sync.sync({request.name}, false, {}, {}));
        return {};
    }
    /// New customers who came by participants' codes and have paid, for the next sync.
    [[nodiscard]] Status addBusiness(int customers)
    {
        // Of the others some have no code at the provider.
        std::vector<sample::SampleReferrer> referrers = m_server.referrers();
        std::erase_if(referrers, [](const auto &one) { return one.situation != sample::Situation::Plain; });
        if (referrers.empty())
            return fail(ErrorKind::Internal, QStringLiteral("nobody recommends this merchant"));
        for (int i = 0; i < customers; ++i, ++m_added) {
            const QByteArray number = QByteArray::number(m_added);
            sample::StripeServer::NewCustomer person;
            person.name = QByteArray("New " + number);
            person.email = QByteArray("new" + number + "@example.com");
            RD_TRY(customer, m_server.addCustomer(person));
            sample::StripeServer::NewInvoice invoice;
            invoice.promotionCode = referrers[static_cast<std::size_t>(m_added) % referrers.size()].code;
            RD_CHECK(m_server.addPaidInvoice(customer, invoice));
        }
        return {};
    }

private:
    static sample::SampleOptions sized(Instant now, int customers, int participants)
    {
        sample::SampleOptions options;
        options.customers = customers;
        options.participants = participants;
        options.now = now;
        return options;
    }

    sample::StripeServer m_server;
    int m_added = 0;
};

} // namespace rd
