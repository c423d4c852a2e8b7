// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/wise/transferanswer.h"
#include "integrations/wise/wiseapi.h"

#include <map>

namespace rd::wise {

/// What the merchant has chosen for a connection.
struct TransferSettings {
    QString source; ///< currency that pays; empty = that of each reward
    QString reference; ///< what receivers read in their bank statement
    bool funds = false; ///< pays finished batches from the balance; else they wait as drafts
};
/// A currency that is none, a reference that is too long: Usage.
[[nodiscard]] Status checkSettings(const TransferSettings &settings);

/// The profile and, as remarks, what its balances hold and who pays; for `connect`.
[[nodiscard]] Result<AccountReport> checkAccount(
    const WiseApi &api, const TransferSettings &settings, const CancelToken &cancel);

/// Wise transfers in batch groups (payouts.md 2b): one transfer a reward, one group a run and source currency. Most
/// tokens may not pay, so a group is a draft that a person pays on wise.com; what becomes of each transfer is asked
/// for. A transfer carries a UUID made from the key, which Wise takes once and shows in its list.
class WiseGateway final : public RewardGateway {
public:
    WiseGateway(std::shared_ptr<WiseApi> api, TransferSettings settings);
    [[nodiscard]] bool supports(const QString &method) const override;
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override;
    [[nodiscard]] bool usesFreshIds() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds returnPeriod() const override;
    /// Closes the groups that transfers were put into. What a crash left outside of a known group is cancelled: it is
    /// due again then.
    [[nodiscard]] Status finish(const CancelToken &cancel) override;
    /// The groups that finish() has closed, where paying them was chosen. One that was closed before is a person's.
    [[nodiscard]] std::vector<PayoutCollection> collected() const override { return m_closed; }
    [[nodiscard]] Status pay(const PayoutCollection &collection, const CancelToken &cancel) override;

private:
    struct Group {
        QString id;
        int transfers = 0;
    };
    [[nodiscard]] Result<qint64> profileId(const CancelToken &cancel);
    [[nodiscard]] Result<QByteArray> profilePath(const CancelToken &cancel);
    /// What is in the balance that would pay; nothing = it is not told.
    [[nodiscard]] std::optional<Money> balanceOf(const QString &currency, const CancelToken &cancel);
    /// A saved recipient must be one of that currency.
    [[nodiscard]] Result<QString> objectionToSaved(
        const Destination &destination, const QString &currency, const CancelToken &cancel);

    // before the transfer; none of it moves money
    [[nodiscard]] Result<qint64> recipient(
        const PayoutReceiver &receiver, const QString &currency, const CancelToken &cancel);
    [[nodiscard]] Result<QString> quote(const TransferOrder &order, qint64 recipient, const CancelToken &cancel);
    [[nodiscard]] Result<QString> openGroup(const QString &source, const CancelToken &cancel);

    [[nodiscard]] Result<LookupOutcome> search(const IssueIntent &intent, const CancelToken &cancel);
    [[nodiscard]] Result<QJsonObject> findTransfer(
        const IssueIntent &intent, const QUuid &id, const CancelToken &cancel);
    /// Remembers what has to be done about a draft when the run ends.
    void noteDraft(const TransferPlace &place, IntentId intent);
    /// What of a closed group has not been seen to be just what was asked for; empty = nothing.
    [[nodiscard]] static QString doubtAbout(const QJsonObject &closed, const std::map<qint64, IntentId> &seen);
    /// Cancels a draft of no known group, unless somebody has paid for it meanwhile.
    [[nodiscard]] Status cancelStray(qint64 transfer, const CancelToken &cancel);
    /// The group as it is closed; nothing where that was done before or there is nothing in it.
    [[nodiscard]] Result<std::optional<QJsonObject>> closeGroup(const QString &id, const CancelToken &cancel);

    std::shared_ptr<WiseApi> m_api;
    TransferSettings m_settings;
    qint64 m_profile = 0; ///< once asked for
    std::optional<std::vector<Money>> m_balances; ///< read once a run; empty = not told
    std::map<QString, PayoutReceiver> m_receivers; ///< that plan() was told of, by method
    std::map<QString, qint64> m_recipients; ///< at Wise, by method and currency
    std::map<QString, QJsonArray> m_listed; ///< recipients at Wise, by currency
    std::map<QString, Group> m_groups; ///< of this run, by source currency
    /// Groups that may be open, with the drafts that an answer of this run has shown in them as they were asked for.
    std::map<QString, std::map<qint64, IntentId>> m_toClose;
    std::vector<PayoutCollection> m_closed;
    QList<qint64> m_strays; ///< drafts of no known group
    std::optional<Instant> m_serverTime;
};

} // namespace rd::wise
