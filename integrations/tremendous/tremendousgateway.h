// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/tremendous/tremendousapi.h"
#include "models/ports/rewardgateway.h"

#include <map>

namespace rd::tremendous {

/// What the receiver may choose from and what pays for it; options of the connection.
struct OrderSettings {
    QString campaign; ///< id of a campaign at Tremendous
    QStringList products; ///< ids; they win over the campaign's
    QString fundingSource = QStringLiteral("balance"); ///< or an id
};
/// Neither campaign nor products, or an id that cannot be one: Usage.
[[nodiscard]] Status checkSettings(const OrderSettings &settings);

/// The organization and, as remarks, what will pay and whether the campaign is there; for `connect`.
[[nodiscard]] Result<AccountReport> checkAccount(
    TremendousApi &api, const OrderSettings &settings, const CancelToken &cancel);

/// Tremendous orders (payouts.md 3): one order a reward, by e-mail to the participant, at the address kept in a payout
/// method there, else at the one in the books; gift cards and money alike. The order carries the key as `external_id`,
/// which Tremendous takes once and finds again in its list.
class TremendousGateway final : public RewardGateway {
public:
    TremendousGateway(std::shared_ptr<TremendousApi> api, OrderSettings settings);
    [[nodiscard]] bool supports(const QString &method) const override;
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override;
    [[nodiscard]] bool usesFreshIds() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds returnPeriod() const override;

private:
    /// Amounts one product may have.
    struct Band {
        QStringList currencies;
        std::vector<std::pair<QJsonValue, QJsonValue>> amounts; ///< least and most as written there; empty = any
    };
    [[nodiscard]] Status readProducts(const CancelToken &cancel);
    [[nodiscard]] std::optional<IssuePlan> outsideProducts(const Money &amount) const;
    [[nodiscard]] Result<LookupOutcome> search(const IssueIntent &intent, const CancelToken &cancel);
    /// The intent with the address in its body, where its payout method was opened in this run.
    [[nodiscard]] IssueIntent addressed(const IssueIntent &intent) const;

    std::shared_ptr<TremendousApi> m_api;
    OrderSettings m_settings;
    std::optional<std::vector<Band>> m_products; ///< read once a run; only where the connection names products
    std::map<QString, QString> m_addresses; ///< that plan() was told of, by payout method
};

} // namespace rd::tremendous
