// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchrepository.h"
#include "models/ports/workspacerepository.h"

#include <map>

namespace rd::services {

/// From which amount on the merchant pays by a provider at all: a payout by it costs more than it is worth below that
/// (domain.md 4.7 "optionally higher per method"). By provider; a currency that is not listed has none.
class ProviderMinimums {
public:
    /// What is stored; nothing where the merchant never set any.
    [[nodiscard]] static Result<ProviderMinimums> load(WorkspaceRepository &workspace);
    [[nodiscard]] bool isEmpty() const { return m_amounts.empty(); }
    [[nodiscard]] qint64 of(const QString &provider, Currency currency) const; ///< minor units; 0 = none
    /// "75.00 USD, 60.00 EUR", or "none".
    [[nodiscard]] QString textOf(const QString &provider) const;
    /// @param text as textOf() gives it. BadInput where it is none.
    [[nodiscard]] Status set(const QString &provider, const QString &text);
    [[nodiscard]] QString stored() const; ///< value of the setting

private:
    std::map<QString, std::vector<Money>> m_amounts; ///< by provider; never an empty list
};
inline constexpr QLatin1StringView kProviderMinimumsSetting("payout-minimums");

/// The least balance of participants by how they are paid now. Empty for those who have no method yet.
class PayoutMinimums {
public:
    struct Least {
        QString provider; ///< empty = none
        qint64 minor = 0;
    };
    PayoutMinimums() = default;
    PayoutMinimums(ProviderMinimums minimums, const std::vector<PayoutMethod> &methods);
    /// @param only invalid = all participants
    [[nodiscard]] static Result<PayoutMinimums> load(
        WorkspaceRepository &workspace, BatchRepository &methods, ParticipantId only);
    /// The same where all are paid by one provider, whatever they are paid by otherwise.
    [[nodiscard]] static Result<PayoutMinimums> loadFor(WorkspaceRepository &workspace, const QString &provider);
    [[nodiscard]] Least of(ParticipantId participant, Currency currency) const;

private:
    [[nodiscard]] QString providerOf(ParticipantId participant, Currency currency) const; ///< empty = none yet

    ProviderMinimums m_minimums;
    std::map<std::pair<ParticipantId, quint32>, QString> m_providers; ///< currency 0: any other
    QString m_provider; ///< of everybody; empty = each one's own
};

} // namespace rd::services
