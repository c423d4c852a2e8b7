// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/campaignmodel.h"

#include "models/items/tablecells.h"

namespace rd::items {

namespace {

std::vector<ColumnInfo> campaignColumns()
{
    return {
        {QStringLiteral("name"), CampaignModel::tr("Campaign"), false},
        {QStringLiteral("kind"), CampaignModel::tr("Kind"), false},
        {QStringLiteral("state"), CampaignModel::tr("State"), false},
        {QStringLiteral("earns"), CampaignModel::tr("What it gives"), false},
        {QStringLiteral("hold"), CampaignModel::tr("Hold", "days between payment and reward"), true},
        {QStringLiteral("connections"), CampaignModel::tr("Connections"), false},
        {QStringLiteral("versions"), CampaignModel::tr("Versions"), true},
    };
}

} // namespace

CampaignModel::CampaignModel(EarnsText earnsText, QObject *parent)
    : RowModel(campaignColumns(), parent), m_earnsText(std::move(earnsText))
{
}

void CampaignModel::setRows(std::vector<Campaign> rows)
{
    beginRows();
    m_rows = std::move(rows);
    endRows();
}

QVariant CampaignModel::cell(std::size_t source, int column, int role) const
{
    const Campaign &campaign = m_rows[source];
    const CampaignTerms &terms = campaign.current().terms;
    if (role == IdRole)
        return campaign.id.value;
    switch (static_cast<CampaignColumn>(column)) {
    case CampaignColumn::Name:
        return textCell(campaign.name, role);
    case CampaignColumn::Kind:
        return codeCell(kindText(terms.kind), word(terms.kind), role);
    case CampaignColumn::State:
        return codeCell(stateText(terms.state), word(terms.state), role);
    case CampaignColumn::Earns:
        return role == Qt::DisplayRole || role == RawRole ? QVariant(m_earnsText(terms)) : QVariant();
    case CampaignColumn::Hold:
        if (role == Qt::DisplayRole)
            return tr("%Ln days", nullptr, terms.holdDays);
        return role == RawRole ? QVariant(terms.holdDays) : QVariant();
    case CampaignColumn::Connections:
        return textCell(terms.connections.join(QStringLiteral(", ")), role);
    case CampaignColumn::Versions:
        return role == Qt::DisplayRole || role == RawRole ? QVariant(static_cast<qint64>(campaign.versions.size()))
                                                          : QVariant();
    }
    return {};
}

int CampaignModel::compare(std::size_t left, std::size_t right, int column) const
{
    const Campaign &a = m_rows[left];
    const Campaign &b = m_rows[right];
    switch (static_cast<CampaignColumn>(column)) {
    case CampaignColumn::State:
        return threeWay(static_cast<int>(a.current().terms.state), static_cast<int>(b.current().terms.state));
    case CampaignColumn::Hold:
        return threeWay(a.current().terms.holdDays, b.current().terms.holdDays);
    case CampaignColumn::Versions:
        return threeWay(a.versions.size(), b.versions.size());
    case CampaignColumn::Name:
    case CampaignColumn::Kind:
    case CampaignColumn::Earns:
    case CampaignColumn::Connections:
        break;
    }
    return threeWayText(
        cell(left, column, Qt::DisplayRole).toString(), cell(right, column, Qt::DisplayRole).toString());
}

QString CampaignModel::searchTextOf(std::size_t source) const
{
    const CampaignTerms &terms = m_rows[source].current().terms;
    QStringList parts{
        m_rows[source].name, kindText(terms.kind), stateText(terms.state), terms.connections.join(QLatin1Char('\n'))};
    for (const Rule &rule : terms.rules)
        parts += rule.name;
    return parts.join(QLatin1Char('\n'));
}

QString CampaignModel::kindText(CampaignKind kind)
{
    switch (kind) {
    case CampaignKind::ReferSingle:
        return tr("Referral, one-sided");
    case CampaignKind::ReferDouble:
        return tr("Referral, two-sided");
    case CampaignKind::Affiliate:
        return tr("Affiliate");
    case CampaignKind::Newsletter:
        return tr("Newsletter");
    case CampaignKind::Milestone:
        return tr("Milestones");
    case CampaignKind::Leaderboard:
        return tr("Leaderboard");
    }
    return {};
}

QString CampaignModel::stateText(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return tr("Draft");
    case CampaignState::Active:
        return tr("Active");
    case CampaignState::Paused:
        return tr("Paused");
    case CampaignState::Ended:
        return tr("Ended");
    }
    return {};
}

} // namespace rd::items
