// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/wise/wisegateway.h"
#include "tests/fakes/payoutworld.h"
#include "tests/wise/fakewise.h"

namespace rd::tests {

using namespace Qt::StringLiterals;

/// A merchant who pays by Wise. Anna's recipient was saved there by hand: Wise wants an address for dollars.
class WiseMerchant : public PayoutWorld {
public:
    WiseMerchant()
    {
        offer(
            u"wise"_s, {u"profile"_s, u"fund"_s, u"source-currency"_s},
            [this](const Connection &connection, const Secret &secret) -> Result<AccountSource::Check> {
                RD_TRY(api, open(connection, secret));
                return [api, settings = settingsOf(connection)](
                           const CancelToken &cancel) { return wise::checkAccount(*api, settings, cancel); };
            },
            [this](const Connection &connection, const Secret &secret) -> Result<std::unique_ptr<RewardGateway>> {
                RD_TRY(api, open(connection, secret));
                return std::make_unique<wise::WiseGateway>(api, settingsOf(connection));
            });
        server.save({{u"id"_s, 4'001}, {u"currency"_s, u"USD"_s}, {u"type"_s, u"aba"_s}, {u"active"_s, true}});
    }
    Status connectTo(const QMap<QString, QString> &options)
    {
        return connectPayouts(u"wise"_s, "00000000-1111-2222-3333-444444444444", server.url(), options);
    }
    Status ready(int sales, const QMap<QString, QString> &options = {})
    {
        RD_CHECK(beginApproved(sales));
        RD_CHECK(payTo("anna@example.com", u"wise"_s, u"4001"_s));
        return connectTo(options);
    }
    Result<services::IssueReport> pay(const ProgressSink &progress = {}, const CancelToken &cancel = {})
    {
        services::IssueOrder order;
        order.method = u"wise"_s;
        order.all = true;
        order.member = u"owner"_s;
        return program().issue.issue(order, progress, cancel);
    }
    /// Transfers that somebody got, or may still get.
    [[nodiscard]] int alive() const
    {
        int count = 0;
        for (const QJsonObject &transfer : server.transfers())
            count += transfer["status"_L1].toString() == "cancelled"_L1 ? 0 : 1;
        return count;
    }

    fakes::FakeWise server;

private:
    static wise::TransferSettings settingsOf(const Connection &connection)
    {
        wise::TransferSettings settings;
        settings.funds = connection.options.value(u"fund"_s) == "yes"_L1;
        settings.source = connection.options.value(u"source-currency"_s);
        return settings;
    }
    Result<std::shared_ptr<wise::WiseApi>> open(const Connection &connection, const Secret &secret)
    {
        wise::WiseSettings settings;
        settings.base = QUrl(connection.apiBase);
        settings.sandbox = true;
        settings.account = connection.name;
        settings.profile = connection.options.value(u"profile"_s);
        settings.limits = {0, 0, 2, 5};
        return wise::WiseApi::open(client, settings, secret);
    }
};

} // namespace rd::tests
