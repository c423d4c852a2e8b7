// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/referralmodel.h"

namespace rd::items {

namespace {

std::vector<ColumnInfo> referralColumns()
{
    return {
        {QStringLiteral("customer"), ReferralModel::tr("Customer"), false},
        {QStringLiteral("participant"), ReferralModel::tr("Brought by"), false},
        {QStringLiteral("campaign"), ReferralModel::tr("Campaign"), false},
        {QStringLiteral("evidence"), ReferralModel::tr("Evidence"), false},
        {QStringLiteral("started"), ReferralModel::tr("Since"), false},
        {QStringLiteral("converted"), ReferralModel::tr("Has paid"), false},
        {QStringLiteral("connection"), ReferralModel::tr("Connection"), false},
    };
}

QVariant textCell(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == RawRole ? QVariant(text) : QVariant();
}

QVariant customerCell(const ReferralRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.customerEmail.isEmpty() ? row.customerId : row.customerEmail;
    case CaptionRole:
        return row.customerEmail.isEmpty() ? QString() : row.customerId;
    case RawRole:
        return row.customerId.isEmpty() ? row.customerEmail : row.customerId;
    default:
        return {};
    }
}

} // namespace

ReferralModel::ReferralModel(QObject *parent) : RowModel(referralColumns(), parent) {}

void ReferralModel::setRows(std::vector<ReferralRow> rows)
{
    beginRows();
    m_rows = std::move(rows);
    endRows();
}

void ReferralModel::setCampaign(const QString &campaign)
{
    m_campaign = campaign;
    refilter();
}

void ReferralModel::setConditions(const QString &evidence, const QString &connection, bool movedOnly)
{
    m_evidence = evidence;
    m_connection = connection;
    m_movedOnly = movedOnly;
    refilter();
}

QVariant ReferralModel::cell(std::size_t source, int column, int role) const
{
    const ReferralRow &row = m_rows[source];
    if (role == IdRole)
        return row.id.value;
    switch (static_cast<ReferralColumn>(column)) {
    case ReferralColumn::Customer:
        return customerCell(row, role);
    case ReferralColumn::Participant:
        if (role == CaptionRole)
            return row.participantName.isEmpty() ? QString() : row.participantEmail;
        return textCell(row.participantName.isEmpty() ? row.participantEmail : row.participantName, role);
    case ReferralColumn::Campaign:
        return textCell(row.campaign, role);
    case ReferralColumn::Evidence:
        if (role == CaptionRole)
            return row.evidenceObject;
        return role == Qt::DisplayRole ? QVariant(evidenceText(row.evidence)) : textCell(row.evidence, role);
    case ReferralColumn::Started:
        if (role == InstantRole)
            return toUnixMs(row.startedAt);
        return role == RawRole ? QVariant(toIso(row.startedAt)) : QVariant();
    case ReferralColumn::Converted:
        if (role == CodeRole)
            return row.converted ? QStringLiteral("succeeded") : QStringLiteral("waiting");
        if (role == RawRole)
            return row.converted;
        return role == Qt::DisplayRole ? QVariant(row.converted ? tr("Has paid") : tr("Not yet")) : QVariant();
    case ReferralColumn::Connection:
        return textCell(row.connection, role);
    }
    return {};
}

int ReferralModel::compare(std::size_t left, std::size_t right, int column) const
{
    const ReferralRow &a = m_rows[left];
    const ReferralRow &b = m_rows[right];
    switch (static_cast<ReferralColumn>(column)) {
    case ReferralColumn::Started:
        return threeWay(a.startedAt, b.startedAt);
    case ReferralColumn::Converted:
        return threeWay(a.converted, b.converted);
    case ReferralColumn::Customer:
    case ReferralColumn::Participant:
    case ReferralColumn::Campaign:
    case ReferralColumn::Evidence:
    case ReferralColumn::Connection:
        break;
    }
    return threeWayText(
        cell(left, column, Qt::DisplayRole).toString(), cell(right, column, Qt::DisplayRole).toString());
}

QString ReferralModel::searchTextOf(std::size_t source) const
{
    const ReferralRow &row = m_rows[source];
    const QStringList parts{row.customerEmail, row.customerId, row.participantName, row.campaign, row.evidence,
        evidenceText(row.evidence), row.participantEmail, row.evidenceObject, row.connection};
    return parts.join(QLatin1Char('\n'));
}

std::vector<ExtraField> ReferralModel::extraFields() const
{
    return {{QStringLiteral("email"), tr("Participant's e-mail")},
        {QStringLiteral("id"), tr("Customer at the provider")}, {QStringLiteral("mode"), tr("Mode", "test or live")}};
}

QString ReferralModel::extraText(std::size_t source, int field) const
{
    const ReferralRow &row = m_rows[source];
    if (field == 0)
        return row.participantEmail;
    return field == 1 ? row.customerId : word(row.mode);
}

QString ReferralModel::evidenceText(const QString &evidence)
{
    const qsizetype space = evidence.indexOf(QLatin1Char(' '));
    const QString kind = space < 0 ? evidence : evidence.left(space);
    const QString rest = space < 0 ? QString() : evidence.mid(space + 1);
    if (kind == QLatin1StringView("promo-code"))
        return tr("Code %1").arg(rest);
    if (kind == QLatin1StringView("client-reference"))
        return tr("Link reference %1").arg(rest);
    if (kind == QLatin1StringView("metadata"))
        return tr("Metadata %1").arg(rest);
    if (kind == QLatin1StringView("order-attribute"))
        return tr("Order attribute %1").arg(rest);
    if (kind == QLatin1StringView("email") || kind == QLatin1StringView("imported"))
        return rest.isEmpty() ? tr("Imported list") : tr("Imported list %1").arg(rest);
    if (kind == QLatin1StringView("manual"))
        return rest.isEmpty() ? tr("Assigned by hand") : tr("Assigned by hand: %1").arg(rest);
    return evidence;
}

} // namespace rd::items
