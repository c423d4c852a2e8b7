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
    explicit ParticipantModel(MoneyText moneyText, QObject *parent = nullptr);
    void setRows(std::vector<ParticipantSummary> rows);
    /// Besides the search text: a state word and a campaign; empty = all.
    void setFilter(const QString &state, const QString &campaign);
    [[nodiscard]] const ParticipantSummary &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<ParticipantSummary> &rows() const { return m_rows; }
    [[nodiscard]] static QString stateText(ParticipantState state);

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override;

private:
    [[nodiscard]] QVariant amountCell(const ParticipantSummary &row, ParticipantColumn column, int role) const;

    std::vector<ParticipantSummary> m_rows;
    std::vector<Currency> m_currencies; ///< that occur, in order of their code
    MoneyText m_moneyText;
    QString m_state;
    QString m_campaign;
};

} // namespace rd::items
