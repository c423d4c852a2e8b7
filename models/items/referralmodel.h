// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/columnmodel.h"
#include "models/ports/referralindex.h"

namespace rd::items {

enum class ReferralColumn { Customer, Participant, Campaign, Evidence, Started, Converted, Connection };

/// Who brought whom, with the evidence (referralindex.h).
class ReferralModel : public ColumnModel {
    Q_OBJECT
public:
    explicit ReferralModel(QObject *parent = nullptr);
    void setIndex(std::shared_ptr<const ReferralIndex> index);
    /// The same of rows that are at hand.
    void setRows(const std::vector<ReferralRow> &rows) { setIndex(ReferralIndexBuilder::of(rows)); }
    /// Besides the search text; empty = all.
    struct Condition {
        QString campaign;
        QString evidence; ///< the first word: "promo-code"
        QString connection;
        bool movedOnly = false; ///< customers who moved from one participant to another
        bool operator==(const Condition &) const = default;
    };
    void setCondition(const Condition &condition);
    [[nodiscard]] const ReferralIndex &referrals() const { return *m_index; }
    [[nodiscard]] ReferralRow row(const QModelIndex &index) const { return m_index->row(source(index)); }
    /// All of them, made anew: for few referrals.
    [[nodiscard]] std::vector<ReferralRow> rows() const;
    /// "promo-code DRONA29" in words: "Code DRONA29".
    [[nodiscard]] static QString evidenceText(const QString &evidence);

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
    void keepHolding(const FieldTest &test, RowSet &rows) const override;
    void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const override;

private:
    [[nodiscard]] QVariant customerCell(std::size_t source, int role) const;
    [[nodiscard]] QVariant participantCell(std::size_t source, int role) const;
    [[nodiscard]] QVariant evidenceCell(std::size_t source, int role) const;
    [[nodiscard]] ValueColumn campaigns() const;
    [[nodiscard]] ValueColumn connections() const;
    [[nodiscard]] ValueColumn evidenceKinds() const;
    [[nodiscard]] ValueColumn conversions() const;
    void addEvidenceAsRead(const FieldTest &test, const QString &kind, RowSet &hits) const;
    [[nodiscard]] ValueColumn flags(bool (ReferralIndex::*isSo)(std::size_t) const) const;
    [[nodiscard]] std::vector<TextColumn> own(unsigned fields) const;
    [[nodiscard]] std::vector<TextColumn> people(unsigned fields) const;

    std::shared_ptr<const ReferralIndex> m_index;
    Condition m_condition;
};

} // namespace rd::items
