// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/batchmodel.h"
#include "models/items/columnmodel.h"

#include <memory>

namespace rd::items {

/// A line of a batch as it is shown: nothing of it tells the destination.
struct PayoutRow {
    Payout payout;
    QString destination; ///< masked
    QString note; ///< what is to be known about it; may be empty
};

enum class PayoutColumn { Line, Participant, Destination, Amount, State, Detail, Reference };

/// The lines of a batch, of which there may be a hundred thousand, with what searches and orders them. Made on any
/// thread, read on any.
class PayoutLines {
public:
    enum Text : unsigned { Name, Email, Reference, ProviderId, Destination, Detail };
    /// @param mode of the batch
    explicit PayoutLines(std::vector<PayoutRow> rows, Mode mode = Mode::Live);
    [[nodiscard]] const std::vector<PayoutRow> &rows() const { return m_rows; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] const FoldedTexts &texts() const { return m_texts; }
    [[nodiscard]] static constexpr unsigned bit(Text text) { return 1U << text; }
    /// Places among each other as people sort them; of the other columns nothing.
    [[nodiscard]] const std::vector<quint32> &ranks(PayoutColumn column) const;
    /// What a person has to look at first, then what the provider says, then the rest.
    [[nodiscard]] static QString detailOf(const PayoutRow &row);
    /// The name, or the address where there is none.
    [[nodiscard]] static const QString &personOf(const PayoutRow &row);

private:
    std::vector<PayoutRow> m_rows;
    Mode m_mode;
    FoldedTexts m_texts;
    std::vector<quint32> m_people;
    std::vector<quint32> m_destinations;
    std::vector<quint32> m_details;
    std::vector<quint32> m_none;
};

/// The lines of a batch.
class PayoutModel : public ColumnModel {
    Q_OBJECT
public:
    explicit PayoutModel(BatchModel::MoneyText moneyText, QObject *parent = nullptr);
    void setLines(std::shared_ptr<const PayoutLines> lines);
    /// The same of few rows that are at hand.
    void setRows(std::vector<PayoutRow> rows);
    /// Word of a payout's state; empty for all.
    void setFilter(const QString &state);
    [[nodiscard]] const PayoutRow &row(const QModelIndex &index) const { return m_lines->rows()[source(index)]; }
    [[nodiscard]] const std::vector<PayoutRow> &rows() const { return m_lines->rows(); }
    [[nodiscard]] std::vector<ShownTotal> shownTotals() const override;

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_lines->rows().size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;
    [[nodiscard]] Searched searched() const override;
    [[nodiscard]] Column columnFor(int column, int extra) const override;
    [[nodiscard]] std::optional<std::size_t> sourceOfId(qint64 id) const override;
    [[nodiscard]] qint64 idOfSource(std::size_t source) const override;
    [[nodiscard]] std::unique_ptr<ColumnModel> makeTwin() const override;
    void exchangeColumns(ColumnModel &twin) override;
    void keepAccepted(RowSet &rows) const override;
    void order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const override;

private:
    [[nodiscard]] std::vector<TextColumn> texts(unsigned fields) const
    {
        return {{&m_lines->texts(), fields, nullptr}};
    }
    [[nodiscard]] ValueColumn states() const;

    BatchModel::MoneyText m_moneyText;
    std::shared_ptr<const PayoutLines> m_lines;
    QString m_filter;
};

} // namespace rd::items
