// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/referralmodel.h"

#include "models/items/tablecells.h"

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

constexpr unsigned kEvidenceFields =
    ReferralIndex::bit(ReferralIndex::Evidence) | ReferralIndex::bit(ReferralIndex::EvidenceObject);
constexpr unsigned kCustomerFields =
    ReferralIndex::bit(ReferralIndex::CustomerEmail) | ReferralIndex::bit(ReferralIndex::CustomerId);
/// In the order of ReferralModel::extraFields().
enum ReferralField { kEmailField, kCustomerIdField, kModeField, kRepeatedField, kRewardedField };

QString flagWord(bool isSo)
{
    return isSo ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace

ReferralModel::ReferralModel(QObject *parent)
    : ColumnModel(referralColumns(), parent), m_index(ReferralIndexBuilder::of({}))
{
}

void ReferralModel::setIndex(std::shared_ptr<const ReferralIndex> index)
{
    beginRows();
    retire(std::exchange(m_index, std::move(index)));
    endRows();
}

std::unique_ptr<ColumnModel> ReferralModel::makeTwin() const
{
    auto twin = std::make_unique<ReferralModel>();
    twin->askAs(*this);
    twin->m_index = m_index;
    twin->m_condition = m_condition;
    return twin;
}

void ReferralModel::exchangeColumns(ColumnModel &twin)
{
    std::swap(m_index, static_cast<ReferralModel &>(twin).m_index);
}

void ReferralModel::setCondition(const Condition &condition)
{
    if (condition == m_condition)
        return;
    m_condition = condition;
    refilter();
}

std::vector<ReferralRow> ReferralModel::rows() const
{
    std::vector<ReferralRow> all;
    for (std::size_t row = 0; row < m_index->size(); ++row)
        all.push_back(m_index->row(row));
    return all;
}

QVariant ReferralModel::customerCell(std::size_t source, int role) const
{
    const auto email = [&] { return m_index->text(source, ReferralIndex::CustomerEmail); };
    const auto id = [&] { return m_index->text(source, ReferralIndex::CustomerId); };
    const auto either = [](const QString &first, auto second) { return first.isEmpty() ? second() : first; };
    switch (role) {
    case Qt::DisplayRole:
        return either(email(), id);
    case CaptionRole:
        return email().isEmpty() ? QString() : id();
    case RawRole:
        return either(id(), email);
    default:
        return {};
    }
}

QVariant ReferralModel::participantCell(std::size_t source, int role) const
{
    if (role != CaptionRole && role != Qt::DisplayRole && role != RawRole)
        return {};
    const QString name = m_index->personText(source, ReferralIndex::Name);
    if (role == CaptionRole)
        return name.isEmpty() ? QString() : m_index->personText(source, ReferralIndex::Email);
    return name.isEmpty() ? m_index->personText(source, ReferralIndex::Email) : name;
}

QVariant ReferralModel::evidenceCell(std::size_t source, int role) const
{
    if (role == CaptionRole)
        return m_index->text(source, ReferralIndex::EvidenceObject);
    if (role == Qt::DisplayRole)
        return evidenceText(m_index->text(source, ReferralIndex::Evidence));
    return role == RawRole ? QVariant(m_index->text(source, ReferralIndex::Evidence)) : QVariant();
}

QVariant ReferralModel::cell(std::size_t source, int column, int role) const
{
    if (role == IdRole)
        return m_index->id(source).value;
    const bool isConverted = m_index->isConverted(source);
    switch (static_cast<ReferralColumn>(column)) {
    case ReferralColumn::Customer:
        return customerCell(source, role);
    case ReferralColumn::Participant:
        return participantCell(source, role);
    case ReferralColumn::Campaign:
        return textCell(m_index->campaigns().text(m_index->campaign(source)), role);
    case ReferralColumn::Evidence:
        return evidenceCell(source, role);
    case ReferralColumn::Started:
        if (role == InstantRole)
            return toUnixMs(m_index->startedAt(source));
        return role == RawRole ? QVariant(toIso(m_index->startedAt(source))) : QVariant();
    case ReferralColumn::Converted:
        if (role == CodeRole)
            return isConverted ? QStringLiteral("succeeded") : QStringLiteral("waiting");
        if (role == RawRole)
            return isConverted;
        return role == Qt::DisplayRole ? QVariant(isConverted ? tr("Has paid") : tr("Not yet")) : QVariant();
    case ReferralColumn::Connection:
        return textCell(m_index->connections().text(m_index->connection(source)), role);
    }
    return {};
}

std::vector<ExtraField> ReferralModel::extraFields() const
{
    return {{QStringLiteral("email"), tr("Participant's e-mail")},
        {QStringLiteral("id"), tr("Customer at the provider")}, {QStringLiteral("mode"), tr("Mode", "test or live")},
        {QStringLiteral("repeated"), tr("Bought again")},
        {QStringLiteral("rewarded"), tr("Led to a reward given out")}};
}

QString ReferralModel::extraText(std::size_t source, int field) const
{
    switch (static_cast<ReferralField>(field)) {
    case kEmailField:
        return m_index->personText(source, ReferralIndex::Email);
    case kCustomerIdField:
        return m_index->text(source, ReferralIndex::CustomerId);
    case kModeField:
        return word(m_index->mode(source));
    case kRepeatedField:
        return flagWord(m_index->isRepeated(source));
    case kRewardedField:
        return flagWord(m_index->isRewarded(source));
    }
    return {};
}

ColumnModel::ValueColumn ReferralModel::campaigns() const
{
    return {m_index->campaigns().size(), [this](std::size_t row) { return std::size_t{m_index->campaign(row)}; },
        [this](std::size_t value) { return QStringList{m_index->campaigns().text(static_cast<quint32>(value))}; }};
}

ColumnModel::ValueColumn ReferralModel::connections() const
{
    return {m_index->connections().size(), [this](std::size_t row) { return std::size_t{m_index->connection(row)}; },
        [this](std::size_t value) { return QStringList{m_index->connections().text(static_cast<quint32>(value))}; }};
}

/// What people read before the evidence itself: "Code".
ColumnModel::ValueColumn ReferralModel::evidenceKinds() const
{
    return {m_index->evidenceKinds().size(),
        [this](std::size_t row) { return std::size_t{m_index->evidenceKind(row)}; },
        [this](std::size_t value) {
            return QStringList{evidenceText(m_index->evidenceKinds().text(static_cast<quint32>(value))).trimmed()};
        }};
}

ColumnModel::ValueColumn ReferralModel::conversions() const
{
    return {2, [this](std::size_t row) { return std::size_t{m_index->isConverted(row) ? 1U : 0U}; },
        [](std::size_t value) {
            return value == 1 ? QStringList{QStringLiteral("true"), tr("Has paid")}
                              : QStringList{QStringLiteral("false"), tr("Not yet")};
        }};
}

/// One of two facts that only the search knows.
ColumnModel::ValueColumn ReferralModel::flags(bool (ReferralIndex::*isSo)(std::size_t) const) const
{
    return {2, [this, isSo](std::size_t row) { return std::size_t{(m_index.get()->*isSo)(row) ? 1U : 0U}; },
        [](std::size_t value) { return QStringList{flagWord(value == 1)}; }};
}

std::vector<ColumnModel::TextColumn> ReferralModel::own(unsigned fields) const
{
    return {{&m_index->own(), fields, nullptr}};
}

std::vector<ColumnModel::TextColumn> ReferralModel::people(unsigned fields) const
{
    return {{&m_index->people(), fields, &m_index->personPlaces()}};
}

ColumnModel::Searched ReferralModel::searched() const
{
    Searched searched;
    searched.texts = own(FoldedTexts::kAllFields);
    searched.texts.push_back(people(FoldedTexts::kAllFields).front());
    searched.values = {campaigns(), connections(), evidenceKinds()};
    return searched;
}

ColumnModel::Column ReferralModel::columnFor(int column, int extra) const
{
    switch (extra) {
    case kEmailField:
        return people(ReferralIndex::bit(ReferralIndex::Email));
    case kCustomerIdField:
        return own(ReferralIndex::bit(ReferralIndex::CustomerId));
    case kModeField:
        return ValueColumn{2, [this](std::size_t row) { return static_cast<std::size_t>(m_index->mode(row)); },
            [](std::size_t value) { return QStringList{word(static_cast<Mode>(value))}; }};
    case kRepeatedField:
        return flags(&ReferralIndex::isRepeated);
    case kRewardedField:
        return flags(&ReferralIndex::isRewarded);
    default:
        break;
    }
    switch (static_cast<ReferralColumn>(column)) {
    case ReferralColumn::Customer:
        return own(kCustomerFields);
    case ReferralColumn::Participant:
        return people(FoldedTexts::kAllFields);
    case ReferralColumn::Campaign:
        return campaigns();
    case ReferralColumn::Evidence:
        return own(kEvidenceFields);
    case ReferralColumn::Started:
        return DateColumn{[this](std::size_t row) { return toUnixMs(m_index->startedAt(row)); }};
    case ReferralColumn::Converted:
        return conversions();
    case ReferralColumn::Connection:
        return connections();
    }
    return {};
}

/// Rows whose evidence is read as one of these texts: "Code DRONA29" is stored as "promo-code DRONA29".
void ReferralModel::addEvidenceAsRead(const FieldTest &test, const QString &kind, RowSet &hits) const
{
    const auto folded = [](const QString &evidence) { return evidenceText(evidence).toCaseFolded(); };
    const QStringList around = folded(kind + QStringLiteral(" \x1f")).split(QChar(0x1f));
    for (const QString &value : test.term.values) {
        FieldTest stored = test;
        stored.term.isNot = false;
        stored.term.values.clear();
        if (value == folded(kind))
            stored.term.values += kind;
        else if (around.size() == 2 && value.size() > around[0].size() + around[1].size() && value.startsWith(around[0])
            && value.endsWith(around[1]))
            stored.term.values +=
                QString(kind + u' ' + value.mid(around[0].size(), value.size() - around[0].size() - around[1].size()));
        RowSet found(m_index->size(), !stored.term.values.isEmpty());
        ColumnModel::keepHolding(stored, found);
        found.forEach([&hits](std::size_t row) { hits.add(row); });
    }
}

/// Evidence is also found by what people read before it.
void ReferralModel::keepHolding(const FieldTest &test, RowSet &rows) const
{
    if (test.column != static_cast<int>(ReferralColumn::Evidence)) {
        ColumnModel::keepHolding(test, rows);
        return;
    }
    FieldTest found = test;
    found.term.isNot = false;
    RowSet hits(m_index->size(), true);
    ColumnModel::keepHolding(found, hits);
    const ValueColumn kinds = evidenceKinds();
    std::vector<bool> fits;
    for (std::size_t kind = 0; kind < kinds.count; ++kind) {
        fits.push_back(!test.term.isExact && test.fitsText({kinds.texts(kind).constFirst().toCaseFolded()}));
        if (test.term.isExact)
            addEvidenceAsRead(test, m_index->evidenceKinds().text(static_cast<quint32>(kind)), hits);
    }
    rows.keepIf([&](std::size_t row) { return (hits.has(row) || fits[kinds.valueOf(row)]) != test.term.isNot; });
}

void ReferralModel::keepAccepted(RowSet &rows) const
{
    const auto keep = [&rows](const ValueColumn &column, const QString &wanted) {
        if (!wanted.isEmpty())
            keepValues(
                column, [&](std::size_t value) { return column.texts(value).constFirst() == wanted; }, rows);
    };
    keep(campaigns(), m_condition.campaign);
    keep(connections(), m_condition.connection);
    if (!m_condition.evidence.isEmpty())
        keepValues(
            evidenceKinds(),
            [this](std::size_t value) {
                return m_index->evidenceKinds().text(static_cast<quint32>(value)) == m_condition.evidence;
            },
            rows);
    if (m_condition.movedOnly)
        rows.keepIf([this](std::size_t row) { return m_index->isMoved(row); });
}

void ReferralModel::order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const
{
    const bool descending = order == Qt::DescendingOrder;
    const auto sortBy = [&](const auto &keyOf) { orderBy(rows, descending, keyOf); };
    const auto sortByValue = [&](const ValueColumn &values) {
        QStringList texts;
        for (std::size_t value = 0; value < values.count; ++value)
            texts += values.texts(value).constFirst();
        const std::vector<qint64> places = placesInOrder(texts);
        sortBy([&](std::size_t row) { return places[values.valueOf(row)]; });
    };
    switch (static_cast<ReferralColumn>(column)) {
    case ReferralColumn::Customer:
        sortBy([this](std::size_t row) { return m_index->customerRank(row); });
        return;
    case ReferralColumn::Participant:
        sortBy([this](std::size_t row) { return m_index->nameRank(row); });
        return;
    case ReferralColumn::Campaign:
        sortByValue(campaigns());
        return;
    case ReferralColumn::Evidence:
        // By what people read before it, then by itself.
        sortBy([this](std::size_t row) { return m_index->evidenceRank(row); });
        sortByValue(evidenceKinds());
        return;
    case ReferralColumn::Started:
        sortBy([this](std::size_t row) { return m_index->startedRank(row); });
        return;
    case ReferralColumn::Converted:
        sortBy([this](std::size_t row) { return m_index->isConverted(row) ? 1 : 0; });
        return;
    case ReferralColumn::Connection:
        sortByValue(connections());
        return;
    }
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
