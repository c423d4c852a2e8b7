// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/ports/participantrepository.h"

namespace rd::items {

enum class ReferralColumn { Customer, Participant, Campaign, Evidence, Started, Converted, Connection };

/// Who brought whom, with the evidence.
class ReferralModel : public RowModel {
    Q_OBJECT
public:
    explicit ReferralModel(QObject *parent = nullptr);
    void setRows(std::vector<ReferralRow> rows);
    void setCampaign(const QString &campaign); ///< empty = all
    /// Besides the campaign: the first word of the evidence ("promo-code"), a connection, and whether only customers
    /// who moved from one participant to another are wanted; empty = all.
    void setConditions(const QString &evidence, const QString &connection, bool movedOnly);
    [[nodiscard]] const ReferralRow &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<ReferralRow> &rows() const { return m_rows; }
    /// "promo-code DRONA29" in words: "Code DRONA29".
    [[nodiscard]] static QString evidenceText(const QString &evidence);

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override
    {
        const ReferralRow &row = m_rows[source];
        return (m_campaign.isEmpty() || row.campaign == m_campaign)
            && (m_evidence.isEmpty() || row.evidence == m_evidence || row.evidence.startsWith(m_evidence + u' '))
            && (m_connection.isEmpty() || row.connection == m_connection) && (!m_movedOnly || row.moved);
    }

private:
    std::vector<ReferralRow> m_rows;
    QString m_campaign;
    QString m_evidence;
    QString m_connection;
    bool m_movedOnly = false;
};

} // namespace rd::items
