// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payoutlistmodel.h"

#include "models/items/batchmodel.h"
#include "models/items/tablecells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::items {

namespace {

std::vector<ColumnInfo> payoutColumns()
{
    return {
        {u"made"_s, PayoutListModel::tr("Made", "when a batch was"), false},
        {u"batch"_s, PayoutListModel::tr("Batch"), false},
        {u"participant"_s, PayoutListModel::tr("Participant"), false},
        {u"amount"_s, PayoutListModel::tr("Amount"), true},
        {u"state"_s, PayoutListModel::tr("State"), false},
        {u"settled"_s, PayoutListModel::tr("Settled"), false},
        {u"note"_s, PayoutListModel::tr("Provider says"), false},
        {u"payout"_s, PayoutListModel::tr("Reference"), false},
    };
}

} // namespace

PayoutListModel::PayoutListModel(ListRepository &lists, Background background, MoneyText moneyText, QObject *parent)
    : WindowOf(BooksList::Payouts, payoutColumns(), lists, std::move(background), parent),
      m_moneyText(std::move(moneyText))
{
}

void PayoutListModel::setFormats(std::vector<std::pair<QString, QString>> titles)
{
    m_formats = std::move(titles);
}

QString PayoutListModel::formatTitle(const QString &word) const
{
    const auto found =
        std::find_if(m_formats.begin(), m_formats.end(), [&word](const auto &format) { return format.first == word; });
    return found == m_formats.end() ? word : found->second;
}

void PayoutListModel::setState(const QString &state)
{
    if (state.isEmpty()) {
        setConditions({});
        return;
    }
    ListTerm term;
    term.field = u"state"_s;
    term.match = ListTerm::Match::Equals;
    term.texts = QStringList{state};
    setConditions({term});
}

QString PayoutListModel::noteOf(const ListedPayout &payout)
{
    return payout.alert.isEmpty() ? payout.reason : payout.alert;
}

QString PayoutListModel::personOf(const ListedPayout &payout)
{
    return payout.participantName.isEmpty() ? payout.participantEmail : payout.participantName;
}

QString PayoutListModel::orderField(int column) const
{
    switch (static_cast<ListedPayoutColumn>(column)) {
    case ListedPayoutColumn::Made:
    case ListedPayoutColumn::Payout: // references begin with the number of their batch, then comes the line
        return u"made"_s;
    case ListedPayoutColumn::Batch:
    case ListedPayoutColumn::Participant:
    case ListedPayoutColumn::Amount:
    case ListedPayoutColumn::State:
    case ListedPayoutColumn::Settled:
    case ListedPayoutColumn::Note:
        break;
    }
    return columns()[static_cast<std::size_t>(column)].id;
}

std::vector<std::pair<QString, QString>> PayoutListModel::namesOf(const QString &field) const
{
    if (field == "format"_L1)
        return m_formats;
    std::vector<std::pair<QString, QString>> names;
    if (field == "state"_L1) {
        for (const PayoutState state : {PayoutState::Waiting, PayoutState::Sent, PayoutState::Paid,
                 PayoutState::Unclaimed, PayoutState::Failed, PayoutState::Returned})
            names.emplace_back(word(state), BatchModel::payoutStateText(state));
    }
    return names;
}

bool PayoutListModel::hasInstants(int column) const
{
    return column == static_cast<int>(ListedPayoutColumn::Made)
        || column == static_cast<int>(ListedPayoutColumn::Settled);
}

std::vector<ExtraField> PayoutListModel::extraFields() const
{
    return {{u"format"_s, tr("Format")}, {u"currency"_s, tr("Currency")}, {u"mode"_s, tr("Mode", "test or live")}};
}

QString PayoutListModel::extraText(std::size_t source, int field) const
{
    const ListedPayout &payout = rowAt(static_cast<int>(source));
    if (field == 0)
        return payout.format.isEmpty() ? QString() : formatTitle(payout.format);
    return field == 1 ? payout.amount.currency.code() : word(payout.mode);
}

QVariant PayoutListModel::rowCell(const ListedPayout &payout, int column, int role) const
{
    switch (static_cast<ListedPayoutColumn>(column)) {
    case ListedPayoutColumn::Made:
        return role == InstantRole || role == RawRole ? QVariant(toUnixMs(payout.madeAt)) : QVariant();
    case ListedPayoutColumn::Batch:
        if (role == CaptionRole)
            return payout.format.isEmpty() ? QString() : formatTitle(payout.format);
        return textCell(payout.batchNumber, role);
    case ListedPayoutColumn::Participant:
        if (role == CaptionRole)
            return payout.participantName.isEmpty() ? QString() : payout.participantEmail;
        return textCell(personOf(payout), role);
    case ListedPayoutColumn::Amount:
        return payout.id.isValid() ? moneyCell(payout.amount, m_moneyText, role) : QVariant();
    case ListedPayoutColumn::State:
        if (role == CodeRole && !payout.alert.isEmpty())
            return u"contradicts"_s; // as in its batch
        return payout.id.isValid() ? codeCell(BatchModel::payoutStateText(payout.state), word(payout.state), role)
                                   : QVariant();
    case ListedPayoutColumn::Settled:
        if (!payout.settledAt)
            return {};
        return role == InstantRole || role == RawRole ? QVariant(toUnixMs(*payout.settledAt)) : QVariant();
    case ListedPayoutColumn::Note:
        return textCell(noteOf(payout), role);
    case ListedPayoutColumn::Payout:
        if (role == CaptionRole)
            return payout.providerId;
        return textCell(payout.reference, role);
    }
    return {};
}

} // namespace rd::items
