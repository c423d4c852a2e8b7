// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowmodel.h"
#include "models/ports/batchrepository.h"

#include <functional>

namespace rd::items {

enum class BatchColumn { Number, State, Total, Count, Answered, Format, Created, By };

/// Payout batches, newest first. What each kind of file is called comes from outside.
class BatchModel : public RowModel {
    Q_OBJECT
public:
    /// @param moneyText makes "1,204.50 USD" of an amount
    using MoneyText = std::function<QString(const Money &)>;
    explicit BatchModel(MoneyText moneyText, QObject *parent = nullptr);
    void setRows(std::vector<Batch> rows);
    /// Titles of the formats by their words.
    void setFormats(std::vector<std::pair<QString, QString>> titles);
    /// Word of a state, "open" (neither closed nor discarded), or empty for all.
    void setFilter(const QString &state);
    [[nodiscard]] const Batch &row(const QModelIndex &index) const { return m_rows[source(index)]; }
    [[nodiscard]] const std::vector<Batch> &rows() const { return m_rows; }
    [[nodiscard]] QString formatTitle(const QString &word) const;
    /// Words for people, translated.
    [[nodiscard]] static QString stateText(BatchState state);
    [[nodiscard]] static QString payoutStateText(PayoutState state);
    /// Whether somebody still has to do something with it.
    [[nodiscard]] static bool isOpen(BatchState state);

protected:
    [[nodiscard]] std::size_t sourceCount() const override { return m_rows.size(); }
    [[nodiscard]] QVariant cell(std::size_t source, int column, int role) const override;
    [[nodiscard]] int compare(std::size_t a, std::size_t b, int column) const override;
    [[nodiscard]] QString searchTextOf(std::size_t source) const override;
    [[nodiscard]] bool accepts(std::size_t source) const override;
    [[nodiscard]] std::vector<ExtraField> extraFields() const override;
    [[nodiscard]] QString extraText(std::size_t source, int field) const override;

private:
    MoneyText m_moneyText;
    std::vector<Batch> m_rows;
    std::vector<std::pair<QString, QString>> m_formats;
    QString m_filter;
};

} // namespace rd::items
