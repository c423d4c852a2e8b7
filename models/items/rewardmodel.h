// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/ports/booksrepository.h"

#include <functional>

namespace rd::items {

enum class RewardColumn { Participant, Amount, Kind, For, Campaign, Customer, Due, State, Blockers, Connection };

/// Rewards of one list. Amounts, dates and words come as roles (MinorRole, InstantRole, CodeRole, WordsRole); delegates
/// make them readable.
class RewardModel : public RowModel {
    Q_OBJECT
public:
    explicit RewardModel(QObject *parent = nullptr);
    void setRows(std::vector<RewardRow> rows);
    /// Which rows belong to the list at hand, besides the search text; empty = all.
    using Condition = std::function<bool(const RewardRow &)>;
    void setCondition(Condition condition);
    [[nodiscard]] const RewardRow &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<RewardRow> &rows() const { return m_rows; }
    /// The view's row of a reward, -1 when it is not shown.
    [[nodiscard]] int rowOfReward(RewardId id) const;
    [[nodiscard]] std::vector<ShownTotal> shownTotals() const override;
    /// Words for people, translated.
    [[nodiscard]] static QString kindText(RewardKind kind);
    [[nodiscard]] static QString stateText(RewardState state);
    [[nodiscard]] static QString blockerText(Blocker blocker);
    [[nodiscard]] static QString beneficiaryText(Beneficiary beneficiary);
    [[nodiscard]] static QString flagText(const QString &word); ///< of a flag's kebab-case word

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override
    {
        return !m_condition || m_condition(m_rows[source]);
    }

private:
    std::vector<RewardRow> m_rows;
    Condition m_condition;
};

} // namespace rd::items
