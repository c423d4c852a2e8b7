// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnmodel.h"
#include "models/items/rewardgroups.h"

namespace rd::items {

enum class RewardColumn { Participant, Amount, Kind, For, Campaign, Customer, Due, State, Blockers, Connection };

/// Rewards, of which a list shows some (rewardindex.h). Amounts, dates and words come as roles (MinorRole, InstantRole,
/// CodeRole, WordsRole); delegates make them readable.
class RewardModel : public ColumnModel {
    Q_OBJECT
public:
    explicit RewardModel(QObject *parent = nullptr);
    void setIndex(std::shared_ptr<const RewardIndex> index);
    /// The same of rows that are at hand.
    void setRows(const std::vector<RewardRow> &rows) { setIndex(RewardIndexBuilder::of(rows)); }
    /// Which rows belong to the list at hand, besides the search text.
    struct Condition {
        quint32 states = ~0U; ///< a bit for each RewardState
        bool stoppedOnly = false; ///< whose last attempt failed
        QString campaign; ///< a name; empty = all
        QString currency; ///< a code; empty = all
        QString connection; ///< a name; empty = all
        bool operator==(const Condition &) const = default;
    };
    void setCondition(const Condition &condition);
    /// Shows one group alone of what condition and search leave; none = all of that. A group without rewards shows
    /// none.
    void setGroup(const RewardGroup &group);
    [[nodiscard]] const RewardGroup &group() const { return m_group; }
    [[nodiscard]] const RewardIndex &rewards() const { return *m_index; }
    /// The same for work elsewhere; nothing in it ever changes.
    [[nodiscard]] const std::shared_ptr<const RewardIndex> &sharedRewards() const { return m_index; }
    [[nodiscard]] RewardRow row(const QModelIndex &index) const { return m_index->row(source(index)); }
    [[nodiscard]] RewardId idOf(int row) const { return m_index->id(source(row)); }
    /// All of them, made anew: for few rewards.
    [[nodiscard]] std::vector<RewardRow> rows() const;
    /// The view's row of a reward, -1 when it is not shown.
    [[nodiscard]] int rowOfReward(RewardId id) const { return rowOfId(id.value); }
    [[nodiscard]] std::vector<ShownTotal> shownTotals() const override;
    /// Words for people, translated.
    [[nodiscard]] static QString kindText(RewardKind kind);
    [[nodiscard]] static QString stateText(RewardState state);
    [[nodiscard]] static QString blockerText(Blocker blocker);
    [[nodiscard]] static QString beneficiaryText(Beneficiary beneficiary);
    [[nodiscard]] static QString flagText(const QString &word); ///< of a flag's kebab-case word

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_index->size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;
    [[nodiscard]] Searched searched() const override;
    [[nodiscard]] Column columnFor(int column, int extra) const override;
    [[nodiscard]] std::optional<std::size_t> sourceOfId(qint64 id) const override { return m_index->rowOf({id}); }
    [[nodiscard]] qint64 idOfSource(std::size_t source) const override { return m_index->id(source).value; }
    [[nodiscard]] std::unique_ptr<ColumnModel> makeTwin() const override;
    void exchangeColumns(ColumnModel &twin) override;
    void keepAccepted(RowSet &rows) const override;
    void keepChosen(RowSet &rows) const override;
    void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const override;

private:
    [[nodiscard]] QVariant customerCell(std::size_t source, int role) const;
    [[nodiscard]] ValueColumn values(RewardColumn column, bool withCodes) const;
    [[nodiscard]] ValueColumn currencies() const;
    [[nodiscard]] ValueColumn modes() const;
    [[nodiscard]] Column extraColumn(int extra) const;

    std::shared_ptr<const RewardIndex> m_index;
    Condition m_condition;
    RewardGroup m_group;
};

} // namespace rd::items
