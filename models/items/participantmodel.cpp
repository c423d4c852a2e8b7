// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"

#include <algorithm>

namespace rd::items {

namespace {

std::vector<ColumnInfo> participantColumns()
{
    return {
        {QStringLiteral("participant"), ParticipantModel::tr("Participant"), false},
        {QStringLiteral("codes"), ParticipantModel::tr("Codes"), false},
        {QStringLiteral("state"), ParticipantModel::tr("State"), false},
        {QStringLiteral("campaigns"), ParticipantModel::tr("Campaigns"), false},
        {QStringLiteral("customers"), ParticipantModel::tr("Customers"), true},
        {QStringLiteral("earned"), ParticipantModel::tr("Earned"), true},
        {QStringLiteral("due"), ParticipantModel::tr("Due", "amount that is due"), true},
        {QStringLiteral("upcoming"), ParticipantModel::tr("Upcoming"), true},
        {QStringLiteral("issued"), ParticipantModel::tr("Issued"), true},
        {QStringLiteral("joined"), ParticipantModel::tr("Joined"), false},
    };
}

qint64 amountOf(const ParticipantFigures &figures, ParticipantColumn column)
{
    switch (column) {
    case ParticipantColumn::Earned:
        return figures.earned;
    case ParticipantColumn::Due:
        return figures.due;
    case ParticipantColumn::Upcoming:
        return figures.upcoming;
    case ParticipantColumn::Issued:
        return figures.issued;
    case ParticipantColumn::Participant:
    case ParticipantColumn::Codes:
    case ParticipantColumn::State:
    case ParticipantColumn::Campaigns:
    case ParticipantColumn::Customers:
    case ParticipantColumn::Joined:
        break;
    }
    return 0;
}

QVariant textCell(const QString &text, int role)
{
    return role == Qt::DisplayRole || role == RawRole ? QVariant(text) : QVariant();
}

QVariant nameCell(const Participant &participant, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return participant.name.isEmpty() ? participant.email : participant.name;
    case CaptionRole:
    case RawRole:
        return participant.email;
    default:
        return {};
    }
}

} // namespace

ParticipantModel::ParticipantModel(MoneyText moneyText, Currency base, QObject *parent)
    : RowModel(participantColumns(), parent), m_base(base), m_moneyText(std::move(moneyText))
{
}

qint64 ParticipantModel::amountIn(const ParticipantSummary &row, Currency currency, ParticipantColumn column) const
{
    for (const ParticipantFigures &figures : row.figures) {
        if (figures.currency == currency && figures.mode == m_mode)
            return amountOf(figures, column);
    }
    return 0;
}

void ParticipantModel::setRows(std::vector<ParticipantSummary> rows, Mode mode)
{
    beginRows();
    m_rows = std::move(rows);
    m_mode = mode;
    m_currencies.clear();
    for (const ParticipantSummary &row : m_rows) {
        for (const ParticipantFigures &figures : row.figures) {
            if (std::find(m_currencies.begin(), m_currencies.end(), figures.currency) == m_currencies.end())
                m_currencies.push_back(figures.currency);
        }
    }
    std::sort(m_currencies.begin(), m_currencies.end(),
        [this](Currency a, Currency b) { return (a == m_base) != (b == m_base) ? a == m_base : a.code() < b.code(); });
    endRows();
}

void ParticipantModel::setFilter(const QString &state, const QString &campaign)
{
    m_state = state;
    m_campaign = campaign;
    refilter();
}

bool ParticipantModel::accepts(std::size_t source) const
{
    const Participant &participant = m_rows[source].participant;
    return (m_state.isEmpty() || word(participant.state) == m_state)
        && (m_campaign.isEmpty() || participant.campaigns.contains(m_campaign));
}

QList<Money> ParticipantModel::amountsOf(const ParticipantSummary &row, ParticipantColumn column) const
{
    QList<Money> amounts;
    for (const Currency currency : m_currencies) {
        if (const qint64 minor = amountIn(row, currency, column); minor != 0)
            amounts += Money{minor, currency};
    }
    return amounts;
}

QList<Money> ParticipantModel::amounts(const QModelIndex &index) const
{
    return amountsOf(row(index), static_cast<ParticipantColumn>(index.column()));
}

QVariant ParticipantModel::amountCell(const ParticipantSummary &row, ParticipantColumn column, int role) const
{
    const QList<Money> amounts = amountsOf(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return amounts.isEmpty() ? QString() : m_moneyText(amounts);
    case MinorRole:
        return amounts.isEmpty() ? qint64(0) : amounts.constFirst().minor;
    case RawRole: {
        QStringList parts;
        for (const Money &amount : amounts)
            parts += toDecimal(amount) + QLatin1Char(' ') + amount.currency.code();
        return parts.join(QStringLiteral("; "));
    }
    default:
        return {};
    }
}

QVariant ParticipantModel::cell(std::size_t source, int column, int role) const
{
    const ParticipantSummary &row = m_rows[source];
    if (role == IdRole)
        return row.participant.id.value;
    switch (static_cast<ParticipantColumn>(column)) {
    case ParticipantColumn::Participant:
        return nameCell(row.participant, role);
    case ParticipantColumn::Codes:
        return textCell(row.participant.codes.join(QStringLiteral(", ")), role);
    case ParticipantColumn::State:
        if (role == CodeRole)
            return word(row.participant.state);
        return role == Qt::DisplayRole ? stateText(row.participant.state) : textCell(word(row.participant.state), role);
    case ParticipantColumn::Campaigns:
        return textCell(row.participant.campaigns.join(QStringLiteral(", ")), role);
    case ParticipantColumn::Customers:
        return role == MinorRole || role == RawRole || role == Qt::DisplayRole ? QVariant(row.customers) : QVariant();
    case ParticipantColumn::Earned:
    case ParticipantColumn::Due:
    case ParticipantColumn::Upcoming:
    case ParticipantColumn::Issued:
        return amountCell(row, static_cast<ParticipantColumn>(column), role);
    case ParticipantColumn::Joined:
        if (role == InstantRole)
            return toUnixMs(row.participant.joinedAt);
        return role == RawRole ? QVariant(toIso(row.participant.joinedAt)) : QVariant();
    }
    return {};
}

int ParticipantModel::compare(std::size_t left, std::size_t right, int column) const
{
    const ParticipantSummary &a = m_rows[left];
    const ParticipantSummary &b = m_rows[right];
    const auto which = static_cast<ParticipantColumn>(column);
    switch (which) {
    case ParticipantColumn::Customers:
        return threeWay(a.customers, b.customers);
    case ParticipantColumn::State:
        return threeWay(static_cast<int>(a.participant.state), static_cast<int>(b.participant.state));
    case ParticipantColumn::Joined:
        return threeWay(a.participant.joinedAt, b.participant.joinedAt);
    case ParticipantColumn::Earned:
    case ParticipantColumn::Due:
    case ParticipantColumn::Upcoming:
    case ParticipantColumn::Issued:
        // Currency by currency: amounts of different ones are never weighed against each other.
        for (const Currency currency : m_currencies) {
            if (const int order = threeWay(amountIn(a, currency, which), amountIn(b, currency, which)); order != 0)
                return order;
        }
        return 0;
    case ParticipantColumn::Participant:
    case ParticipantColumn::Codes:
    case ParticipantColumn::Campaigns:
        break;
    }
    return threeWayText(
        cell(left, column, Qt::DisplayRole).toString(), cell(right, column, Qt::DisplayRole).toString());
}

QString ParticipantModel::searchTextOf(std::size_t source) const
{
    const Participant &participant = m_rows[source].participant;
    const QStringList parts{participant.name, participant.email, participant.codes.join(QLatin1Char('\n')),
        participant.group, participant.country, participant.campaigns.join(QLatin1Char('\n')),
        stateText(participant.state)};
    return parts.join(QLatin1Char('\n'));
}

std::vector<ShownTotal> ParticipantModel::shownTotals() const
{
    std::vector<ShownTotal> totals;
    for (const Currency currency : m_currencies) {
        qint64 sum = 0;
        for (std::size_t at = 0; at < shownCount(); ++at)
            sum += amountIn(m_rows[shown(at)], currency, ParticipantColumn::Due);
        if (sum != 0)
            totals.push_back({m_mode, Money{sum, currency}, tr("Due", "amount that is due")});
    }
    return totals;
}

std::vector<FileColumn> ParticipantModel::fileColumns() const
{
    std::vector<FileColumn> columns;
    for (const FileColumn &column : RowModel::fileColumns()) {
        const bool isAmount = column.column >= static_cast<int>(ParticipantColumn::Earned)
            && column.column <= static_cast<int>(ParticipantColumn::Issued);
        if (!isAmount) {
            columns.push_back(column);
            continue;
        }
        int place = 0;
        for (const Currency currency : m_currencies)
            columns.push_back({tr("%1 (%2)", "what an amount is, currency").arg(column.title, currency.code()), true,
                column.column, place++});
    }
    return columns;
}

QString ParticipantModel::fileCell(std::size_t source, const FileColumn &column) const
{
    const auto which = static_cast<ParticipantColumn>(column.column);
    if (which < ParticipantColumn::Earned || which > ParticipantColumn::Issued)
        return RowModel::fileCell(source, column);
    const Currency currency = m_currencies[static_cast<std::size_t>(column.part)];
    return toDecimal(Money{amountIn(m_rows[source], currency, which), currency});
}

std::vector<ExtraField> ParticipantModel::extraFields() const
{
    return {{QStringLiteral("email"), tr("E-mail")}, {QStringLiteral("group"), tr("Group")},
        {QStringLiteral("country"), tr("Country")}, {QStringLiteral("id"), tr("Number")}};
}

QString ParticipantModel::extraText(std::size_t source, int field) const
{
    const Participant &participant = m_rows[source].participant;
    switch (field) {
    case 0:
        return participant.email;
    case 1:
        return participant.group;
    case 2:
        return participant.country;
    default:
        return QString::number(participant.id.value);
    }
}

QString ParticipantModel::stateText(ParticipantState state)
{
    switch (state) {
    case ParticipantState::Applied:
        return tr("Applied", "has asked to take part");
    case ParticipantState::Active:
        return tr("Active");
    case ParticipantState::Suspended:
        return tr("Suspended");
    case ParticipantState::Left:
        return tr("Left", "no longer takes part");
    case ParticipantState::Erased:
        return tr("Erased");
    }
    return {};
}

} // namespace rd::items
