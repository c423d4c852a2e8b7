// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/ports/participantrepository.h"

#include <QList>

#include <functional>

namespace rd::items {

enum class ParticipantColumn { Participant, Codes, State, Campaigns, Customers, Earned, Due, Upcoming, Issued, Joined };

/// People who refer, with their figures. Amounts of several currencies stand beside each other in a cell, never added
/// up.
class ParticipantModel : public RowModel {
    Q_OBJECT
public:
    /// How amounts are written; views have the one formatter.
    using MoneyText = std::function<QString(const QList<Money> &)>;
    /// @param base the currency that comes first in a cell and in sorting
    ParticipantModel(MoneyText moneyText, Currency base, QObject *parent = nullptr);
    /// @param mode whose amounts and customers the cells show
    void setRows(std::vector<ParticipantSummary> rows, Mode mode = Mode::Live);
    /// Besides the search text: a state word and a campaign; empty = all.
    void setFilter(const QString &state, const QString &campaign);
    [[nodiscard]] const ParticipantSummary &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<ParticipantSummary> &rows() const { return m_rows; }
    /// What a cell of the amount columns holds, without zeros, the base currency first; empty for other columns.
    [[nodiscard]] QList<Money> amounts(const QModelIndex &index) const;
    [[nodiscard]] static QString stateText(ParticipantState state);
    /// What is due.
    [[nodiscard]] std::vector<ShownTotal> shownTotals() const override;
    /// Each amount has a column for each currency.
    [[nodiscard]] std::vector<FileColumn> fileColumns() const override;
    [[nodiscard]] QString fileCell(std::size_t source, const FileColumn &column) const override;

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;

private:
    [[nodiscard]] qint64 amountIn(const ParticipantSummary &row, Currency currency, ParticipantColumn column) const;
    [[nodiscard]] QList<Money> amountsOf(const ParticipantSummary &row, ParticipantColumn column) const;
    [[nodiscard]] QVariant amountCell(const ParticipantSummary &row, ParticipantColumn column, int role) const;

    std::vector<ParticipantSummary> m_rows;
    std::vector<Currency> m_currencies; ///< that occur: the base first, then by code
    Currency m_base;
    Mode m_mode = Mode::Live;
    MoneyText m_moneyText;
    QString m_state;
    QString m_campaign;
};

} // namespace rd::items
