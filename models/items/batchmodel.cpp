// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/batchmodel.h"

#include "models/items/tablecells.h"

namespace rd::items {

using namespace Qt::StringLiterals;

namespace {

std::vector<ColumnInfo> batchColumns()
{
    return {
        {u"number"_s, BatchModel::tr("Batch"), false},
        {u"state"_s, BatchModel::tr("State"), false},
        {u"total"_s, BatchModel::tr("Total"), true},
        {u"count"_s, BatchModel::tr("Payouts"), true},
        {u"answered"_s, BatchModel::tr("Answered"), true},
        {u"format"_s, BatchModel::tr("File"), false},
        {u"created"_s, BatchModel::tr("Made"), false},
        {u"by"_s, BatchModel::tr("By"), false},
    };
}

} // namespace

BatchModel::BatchModel(MoneyText moneyText, QObject *parent)
    : RowModel(batchColumns(), parent), m_moneyText(std::move(moneyText))
{
}

void BatchModel::setRows(std::vector<Batch> rows)
{
    beginRows();
    m_rows = std::move(rows);
    endRows();
}

void BatchModel::setFormats(std::vector<std::pair<QString, QString>> titles)
{
    m_formats = std::move(titles);
}

void BatchModel::setFilter(const QString &state)
{
    m_filter = state;
    refilter();
}

QString BatchModel::formatTitle(const QString &word) const
{
    for (const auto &[known, title] : m_formats) {
        if (known == word)
            return title;
    }
    return word;
}

bool BatchModel::isOpen(BatchState state)
{
    return state != BatchState::Closed && state != BatchState::Discarded;
}

bool BatchModel::accepts(std::size_t source) const
{
    const BatchState state = m_rows[source].state;
    return m_filter.isEmpty() || (m_filter == "open"_L1 ? isOpen(state) : word(state) == m_filter);
}

std::vector<ExtraField> BatchModel::extraFields() const
{
    return {{u"currency"_s, tr("Currency")}, {u"mode"_s, tr("Mode", "test or live")}};
}

QString BatchModel::extraText(std::size_t source, int field) const
{
    const Batch &batch = m_rows[source];
    return field == 0 ? batch.currency.code() : word(batch.mode);
}

QVariant BatchModel::cell(std::size_t source, int column, int role) const
{
    const Batch &batch = m_rows[source];
    if (role == IdRole)
        return batch.id.value;
    switch (static_cast<BatchColumn>(column)) {
    case BatchColumn::Number:
        if (role == CaptionRole)
            return batch.mode == Mode::Test ? tr("Test mode") : QString();
        return textCell(batch.number, role);
    case BatchColumn::State:
        return codeCell(stateText(batch.state), word(batch.state), role);
    case BatchColumn::Total:
        return moneyCell({batch.total, batch.currency}, m_moneyText, role);
    case BatchColumn::Count:
        return countCell(batch.count, role);
    case BatchColumn::Answered:
        return countCell(batch.answered, role);
    case BatchColumn::Format:
        return textCell(formatTitle(batch.format), role);
    case BatchColumn::Created:
        return role == InstantRole || role == RawRole ? QVariant(toUnixMs(batch.createdAt)) : QVariant();
    case BatchColumn::By:
        return textCell(batch.createdByName, role);
    }
    return {};
}

int BatchModel::compare(std::size_t left, std::size_t right, int column) const
{
    const Batch &a = m_rows[left];
    const Batch &b = m_rows[right];
    switch (static_cast<BatchColumn>(column)) {
    case BatchColumn::State:
        return threeWay(static_cast<int>(a.state), static_cast<int>(b.state));
    case BatchColumn::Total:
        if (a.currency != b.currency)
            return threeWayText(a.currency.code(), b.currency.code());
        return threeWay(a.total, b.total);
    case BatchColumn::Count:
        return threeWay(a.count, b.count);
    case BatchColumn::Answered:
        return threeWay(a.answered, b.answered);
    case BatchColumn::Created:
        return threeWay(a.createdAt, b.createdAt);
    case BatchColumn::Number:
    case BatchColumn::Format:
    case BatchColumn::By:
        break;
    }
    return threeWayText(
        cell(left, column, Qt::DisplayRole).toString(), cell(right, column, Qt::DisplayRole).toString());
}

QString BatchModel::searchTextOf(std::size_t source) const
{
    const Batch &batch = m_rows[source];
    return QStringList{
        batch.number, formatTitle(batch.format), stateText(batch.state), batch.currency.code(), batch.createdByName}
        .join(u'\n');
}

QString BatchModel::stateText(BatchState state)
{
    switch (state) {
    case BatchState::Draft:
        return tr("Draft");
    case BatchState::Approved:
        return tr("Approved");
    case BatchState::Sealed:
        return tr("Sealed");
    case BatchState::Exporting:
        return tr("Export uncertain");
    case BatchState::Exported:
        return tr("Exported");
    case BatchState::Reconciled:
        return tr("Reconciled");
    case BatchState::Closed:
        return tr("Closed");
    case BatchState::Discarded:
        return tr("Discarded");
    }
    return {};
}

QString BatchModel::payoutStateText(PayoutState state)
{
    switch (state) {
    case PayoutState::Waiting:
        return tr("Not sent yet");
    case PayoutState::Sent:
        return tr("Sent");
    case PayoutState::Paid:
        return tr("Paid");
    case PayoutState::Unclaimed:
        return tr("Unclaimed");
    case PayoutState::Failed:
        return tr("Failed");
    case PayoutState::Returned:
        return tr("Came back");
    }
    return {};
}

} // namespace rd::items
