// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/items/rowmodel.h"

#include <functional>

namespace rd::items {

enum class CampaignColumn { Name, Kind, State, Earns, Hold, Connections, Versions };

/// Campaigns with their terms in force.
class CampaignModel : public RowModel {
    Q_OBJECT
public:
    /// What a campaign earns, in a sentence; views write it because amounts are in it.
    using EarnsText = std::function<QString(const CampaignTerms &)>;
    explicit CampaignModel(EarnsText earnsText, QObject *parent = nullptr);
    void setRows(std::vector<Campaign> rows);
    [[nodiscard]] const Campaign &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<Campaign> &rows() const { return m_rows; }
    [[nodiscard]] static QString kindText(CampaignKind kind);
    [[nodiscard]] static QString stateText(CampaignState state);

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;

private:
    std::vector<Campaign> m_rows;
    EarnsText m_earnsText;
};

} // namespace rd::items
