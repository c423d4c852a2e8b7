// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnmodel.h"
#include "models/ports/participantindex.h"

#include <QList>

#include <functional>

namespace rd::items {

enum class ParticipantColumn { Participant, Codes, State, Campaigns, Customers, Earned, Due, Upcoming, Issued, Joined };

/// People who refer, with their figures (participantindex.h). Amounts of several currencies stand beside each other in
/// a cell, never added up.
class ParticipantModel : public ColumnModel {
    Q_OBJECT
public:
    /// How amounts are written; views have the one formatter.
    using MoneyText = std::function<QString(const QList<Money> &)>;
    /// @param base the currency that comes first in a cell and in sorting
    ParticipantModel(MoneyText moneyText, Currency base, QObject *parent = nullptr);
    /// @param mode whose amounts and customers the cells show
    void setIndex(std::shared_ptr<const ParticipantIndex> index, Mode mode = Mode::Live);
    /// The same of rows that are at hand.
    void setRows(const std::vector<ParticipantSummary> &rows, Mode mode = Mode::Live);
    /// Besides the search text: a state word and a campaign; empty = all.
    void setFilter(const QString &state, const QString &campaign);
    [[nodiscard]] ParticipantSummary row(const QModelIndex &index) const { return m_index->summary(source(index)); }
    [[nodiscard]] ParticipantId idOf(int row) const { return m_index->id(source(row)); }
    /// All of them, made anew: for few people.
    [[nodiscard]] std::vector<ParticipantSummary> rows() const;
    [[nodiscard]] const ParticipantIndex &people() const { return *m_index; }
    /// What a cell of the amount columns holds, without zeros, the base currency first; empty for other columns.
    [[nodiscard]] QList<Money> amounts(const QModelIndex &index) const;
    [[nodiscard]] static QString stateText(ParticipantState state);
    /// What is due.
    [[nodiscard]] std::vector<ShownTotal> shownTotals() const override;
    /// Each amount has a column for each currency.
    [[nodiscard]] std::vector<FileColumn> fileColumns() const override;
    [[nodiscard]] QString fileCell(std::size_t source, const FileColumn &column) const override;

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
    void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const override;

private:
    [[nodiscard]] qint64 amountIn(std::size_t source, Currency currency, ParticipantColumn column) const;
    [[nodiscard]] QList<Money> amountsOf(std::size_t source, ParticipantColumn column) const;
    [[nodiscard]] QVariant amountCell(std::size_t source, ParticipantColumn column, int role) const;
    [[nodiscard]] bool holdsAmount(const FieldTest &test, std::size_t source) const;
    [[nodiscard]] ValueColumn states() const;
    [[nodiscard]] ValueColumn campaignSets() const;
    [[nodiscard]] ValueColumn groups() const;
    [[nodiscard]] ValueColumn countries() const;

    std::shared_ptr<const ParticipantIndex> m_index;
    std::vector<Currency> m_currencies; ///< that occur: the base first, then by code
    Currency m_base;
    Mode m_mode = Mode::Live;
    MoneyText m_moneyText;
    QString m_state;
    QString m_campaign;
};

} // namespace rd::items
