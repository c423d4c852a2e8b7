// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"

#include "models/core/inparts.h"

#include "models/items/participantfields.h"

#include <algorithm>
#include <map>

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

bool isAmount(ParticipantColumn column)
{
    return column >= ParticipantColumn::Earned && column <= ParticipantColumn::Issued;
}

} // namespace

std::optional<ParticipantIndex::Amount> amountOf(ParticipantColumn column)
{
    switch (column) {
    case ParticipantColumn::Earned:
        return ParticipantIndex::Amount::Earned;
    case ParticipantColumn::Due:
        return ParticipantIndex::Amount::Due;
    case ParticipantColumn::Upcoming:
        return ParticipantIndex::Amount::Upcoming;
    case ParticipantColumn::Issued:
        return ParticipantIndex::Amount::Issued;
    case ParticipantColumn::Participant:
    case ParticipantColumn::Codes:
    case ParticipantColumn::State:
    case ParticipantColumn::Campaigns:
    case ParticipantColumn::Customers:
    case ParticipantColumn::Joined:
        break;
    }
    return {};
}

ParticipantModel::ParticipantModel(MoneyText moneyText, Currency base, QObject *parent)
    : ColumnModel(participantColumns(), parent),
      m_index(ParticipantIndexBuilder::of({})),
      m_base(base),
      m_moneyText(std::move(moneyText))
{
}

qint64 ParticipantModel::amountIn(std::size_t source, Currency currency, ParticipantColumn column) const
{
    const auto which = amountOf(column);
    qint64 amount = 0;
    if (which)
        m_index->eachAmount(source, *which, [&](Currency own, Mode mode, qint64 minor) {
            if (own == currency && mode == m_mode)
                amount = minor;
        });
    return amount;
}

void ParticipantModel::setIndex(std::shared_ptr<const ParticipantIndex> index, Mode mode)
{
    beginRows();
    retire(std::exchange(m_index, std::move(index)));
    m_mode = mode;
    m_currencies = m_index->currencies();
    std::stable_partition(
        m_currencies.begin(), m_currencies.end(), [this](Currency currency) { return currency == m_base; });
    endRows();
}

std::unique_ptr<ColumnModel> ParticipantModel::makeTwin() const
{
    auto twin = std::make_unique<ParticipantModel>(m_moneyText, m_base);
    twin->askAs(*this);
    twin->m_index = m_index;
    twin->m_mode = m_mode;
    twin->m_currencies = m_currencies;
    twin->m_state = m_state;
    twin->m_campaign = m_campaign;
    return twin;
}

void ParticipantModel::exchangeColumns(ColumnModel &twin)
{
    auto &other = static_cast<ParticipantModel &>(twin);
    std::swap(m_index, other.m_index);
    std::swap(m_mode, other.m_mode);
    std::swap(m_currencies, other.m_currencies);
}

void ParticipantModel::setRows(const std::vector<ParticipantSummary> &rows, Mode mode)
{
    setIndex(ParticipantIndexBuilder::of(rows), mode);
}

std::vector<ParticipantSummary> ParticipantModel::rows() const
{
    std::vector<ParticipantSummary> all;
    for (std::size_t row = 0; row < m_index->size(); ++row)
        all.push_back(m_index->summary(row));
    return all;
}

void ParticipantModel::setFilter(const QString &state, const QString &campaign)
{
    if (state == m_state && campaign == m_campaign)
        return;
    m_state = state;
    m_campaign = campaign;
    refilter();
}

QList<Money> ParticipantModel::amountsOf(std::size_t source, ParticipantColumn column) const
{
    QList<Money> amounts;
    for (const Currency currency : m_currencies) {
        if (const qint64 minor = amountIn(source, currency, column); minor != 0)
            amounts += Money{minor, currency};
    }
    return amounts;
}

QList<Money> ParticipantModel::amounts(const QModelIndex &index) const
{
    return amountsOf(source(index), static_cast<ParticipantColumn>(index.column()));
}

QVariant ParticipantModel::amountCell(std::size_t source, ParticipantColumn column, int role) const
{
    const QList<Money> amounts = amountsOf(source, column);
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
    if (role == IdRole)
        return m_index->id(source).value;
    const bool isText = role == Qt::DisplayRole || role == RawRole;
    switch (static_cast<ParticipantColumn>(column)) {
    case ParticipantColumn::Participant:
        if (role == Qt::DisplayRole)
            return m_index->displayName(source);
        return role == CaptionRole || role == RawRole ? m_index->texts().text(source, ParticipantIndex::Email)
                                                      : QVariant();
    case ParticipantColumn::Codes:
        if (role == WordsRole)
            return m_index->codes(source);
        return isText ? m_index->codes(source).join(QStringLiteral(", ")) : QVariant();
    case ParticipantColumn::State:
        if (role == Qt::DisplayRole)
            return stateText(m_index->state(source));
        return role == CodeRole || role == RawRole ? word(m_index->state(source)) : QVariant();
    case ParticipantColumn::Campaigns:
        if (role == WordsRole)
            return m_index->campaignSets()[m_index->campaignSet(source)];
        return isText ? m_index->campaignSets()[m_index->campaignSet(source)].join(QStringLiteral(", ")) : QVariant();
    case ParticipantColumn::Customers:
        return isText || role == MinorRole ? QVariant(m_index->customers(source)) : QVariant();
    case ParticipantColumn::Earned:
    case ParticipantColumn::Due:
    case ParticipantColumn::Upcoming:
    case ParticipantColumn::Issued:
        return amountCell(source, static_cast<ParticipantColumn>(column), role);
    case ParticipantColumn::Joined:
        if (role == InstantRole)
            return toUnixMs(m_index->joinedAt(source));
        return role == RawRole ? QVariant(toIso(m_index->joinedAt(source))) : QVariant();
    }
    return {};
}

std::vector<ShownTotal> ParticipantModel::shownTotals() const
{
    const RowSet &rows = shownRows();
    std::vector<std::map<Currency, qint64>> ofParts(partsOf(rows.size()));
    inParts(ofParts.size(), [this, &rows, &ofParts](std::size_t part) {
        std::map<Currency, qint64> &sums = ofParts[part];
        const auto [first, end] = rowsOfPart(part, rows.size());
        rows.forEachIn(first, end, [this, &sums, last = sums.end()](std::size_t row) mutable {
            m_index->eachAmount(
                row, ParticipantIndex::Amount::Due, [this, &sums, &last](Currency currency, Mode mode, qint64 minor) {
                    if (mode != m_mode || minor == 0)
                        return;
                    if (last == sums.end() || last->first != currency)
                        last = sums.try_emplace(currency, 0).first;
                    last->second += minor;
                });
        });
    });
    std::map<Currency, qint64> sums;
    for (const auto &part : ofParts) {
        for (const auto &[currency, minor] : part)
            sums[currency] += minor;
    }
    std::vector<ShownTotal> totals;
    for (const Currency currency : m_currencies) {
        if (const auto sum = sums.find(currency); sum != sums.end() && sum->second != 0)
            totals.push_back({m_mode, Money{sum->second, currency}, tr("Due", "amount that is due")});
    }
    return totals;
}

std::vector<FileColumn> ParticipantModel::fileColumns() const
{
    std::vector<FileColumn> columns;
    for (const FileColumn &column : RowModel::fileColumns()) {
        if (!isAmount(static_cast<ParticipantColumn>(column.column))) {
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
    if (!isAmount(which))
        return RowModel::fileCell(source, column);
    const Currency currency = m_currencies[static_cast<std::size_t>(column.part)];
    return toDecimal(Money{amountIn(source, currency, which), currency});
}

std::vector<ExtraField> ParticipantModel::extraFields() const
{
    return {{QStringLiteral("email"), tr("E-mail")}, {QStringLiteral("group"), tr("Group")},
        {QStringLiteral("country"), tr("Country")}, {QStringLiteral("id"), tr("Number")},
        {QStringLiteral("former"), tr("Former e-mail")}};
}

QString ParticipantModel::extraText(std::size_t source, int field) const
{
    switch (field) {
    case kEmailField:
        return m_index->texts().text(source, ParticipantIndex::Email);
    case kGroupField:
        return m_index->groups().at(static_cast<qsizetype>(m_index->group(source)));
    case kCountryField:
        return m_index->countries().at(static_cast<qsizetype>(m_index->country(source)));
    case kFormerField:
        return m_index->formerEmails(source).join(QStringLiteral(", "));
    default:
        return QString::number(m_index->id(source).value);
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
