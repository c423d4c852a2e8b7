// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/ports/participantrepository.h"

namespace rd::items {

enum class ReferralColumn { Customer, Participant, Campaign, Evidence, Started, Converted };

/// Who brought whom, with the evidence.
class ReferralModel : public RowModel {
    Q_OBJECT
public:
    explicit ReferralModel(QObject *parent = nullptr);
    void setRows(std::vector<ReferralRow> rows);
    void setCampaign(const QString &campaign); ///< empty = all
    [[nodiscard]] const ReferralRow &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<ReferralRow> &rows() const { return m_rows; }
    /// "promo-code DRONA29" in words: "Code DRONA29".
    [[nodiscard]] static QString evidenceText(const QString &evidence);

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override
    {
        return m_campaign.isEmpty() || m_rows[source].campaign == m_campaign;
    }

private:
    std::vector<ReferralRow> m_rows;
    QString m_campaign;
};

} // namespace rd::items
