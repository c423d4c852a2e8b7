// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/windowmodel.h"

namespace rd::items {

enum class ListedPayoutColumn { Made, Batch, Participant, Amount, State, Settled, Note, Payout };

/// The payouts of all batches, newest batch first.
class PayoutListModel : public WindowOf<ListedPayout> {
    Q_OBJECT
public:
    using MoneyText = std::function<QString(const Money &)>;
    PayoutListModel(ListRepository &lists, Background background, MoneyText moneyText, QObject *parent = nullptr);
    /// Titles of the formats by their words, before the first reload().
    void setFormats(std::vector<std::pair<QString, QString>> titles);
    [[nodiscard]] QString formatTitle(const QString &word) const;
    /// Word of a payout's state; empty = all.
    void setState(const QString &state);
    /// What a person has to look at first, then what the provider says.
    [[nodiscard]] static QString noteOf(const ListedPayout &payout);
    [[nodiscard]] static QString personOf(const ListedPayout &payout);

protected:
    [[nodiscard]] Read read() const override { return &ListRepository::payouts; }
    [[nodiscard]] QVariant rowCell(const ListedPayout &payout, int column, int role) const override;
    [[nodiscard]] QString orderField(int column) const override;
    [[nodiscard]] std::vector<std::pair<QString, QString>> namesOf(const QString &field) const override;
    [[nodiscard]] bool hasInstants(int column) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;

private:
    MoneyText m_moneyText;
    std::vector<std::pair<QString, QString>> m_formats;
};

} // namespace rd::items
