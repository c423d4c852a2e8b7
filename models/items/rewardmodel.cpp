// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardmodel.h"

#include "models/core/inparts.h"

#include <algorithm>
#include <map>

namespace rd::items {

namespace {

constexpr std::size_t kKinds = static_cast<std::size_t>(RewardKind::Goods) + 1;
/// In the order of RewardModel::extraFields().
enum RewardField {
    kCurrencyField,
    kModeField,
    kEmailField,
    kPaymentField,
    kPaidField,
    kIssuedField,
    kReferenceField,
    kReversedField,
    kIdField
};

std::vector<ColumnInfo> rewardColumns()
{
    return {
        {QStringLiteral("participant"), RewardModel::tr("Participant"), false},
        {QStringLiteral("amount"), RewardModel::tr("Amount"), true},
        {QStringLiteral("kind"), RewardModel::tr("Reward"), false},
        {QStringLiteral("for"), RewardModel::tr("For", "which side of a referral is rewarded"), false},
        {QStringLiteral("campaign"), RewardModel::tr("Campaign"), false},
        {QStringLiteral("customer"), RewardModel::tr("Customer"), false},
        {QStringLiteral("due"), RewardModel::tr("Due", "date from which a reward is due"), false},
        {QStringLiteral("state"), RewardModel::tr("State"), false},
        {QStringLiteral("blockers"), RewardModel::tr("Blocked by"), false},
        {QStringLiteral("connection"), RewardModel::tr("Connection"), false},
    };
}

QStringList blockerWords(const std::vector<Blocker> &blockers)
{
    QStringList codes;
    for (const Blocker blocker : blockers)
        codes += word(blocker);
    return codes;
}

QString blockerTexts(const std::vector<Blocker> &blockers)
{
    QStringList texts;
    for (const Blocker blocker : blockers)
        texts += RewardModel::blockerText(blocker);
    return texts.join(QStringLiteral(", "));
}

QVariant amountCell(const std::optional<Money> &amount, int role)
{
    if (!amount)
        return {};
    switch (role) {
    case MinorRole:
        return amount->minor;
    case CurrencyRole:
        return amount->currency.packed();
    case RawRole:
        return toDecimal(*amount);
    default:
        return {};
    }
}

/// Text and code are made only where they are wanted.
template <typename Text, typename Code>
QVariant textCell(Text text, Code code, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QString(text());
    case CodeRole:
    case RawRole:
        return QString(code());
    default:
        return {};
    }
}

QVariant dateCell(Instant instant, int role)
{
    switch (role) {
    case InstantRole:
        return toUnixMs(instant);
    case RawRole:
        return toIso(instant);
    default:
        return {};
    }
}

} // namespace

RewardModel::RewardModel(QObject *parent) : ColumnModel(rewardColumns(), parent), m_index(RewardIndexBuilder::of({})) {}

void RewardModel::setIndex(std::shared_ptr<const RewardIndex> index)
{
    beginRows();
    retire(std::exchange(m_index, std::move(index)));
    endRows();
}

std::unique_ptr<ColumnModel> RewardModel::makeTwin() const
{
    auto twin = std::make_unique<RewardModel>();
    twin->askAs(*this);
    twin->m_index = m_index;
    twin->m_condition = m_condition;
    twin->m_group = m_group;
    return twin;
}

void RewardModel::exchangeColumns(ColumnModel &twin)
{
    std::swap(m_index, static_cast<RewardModel &>(twin).m_index);
}

void RewardModel::setCondition(const Condition &condition)
{
    if (condition == m_condition)
        return;
    m_condition = condition;
    refilter();
}

void RewardModel::setGroup(const RewardGroup &group)
{
    if (group == m_group)
        return;
    m_group = group;
    rechoose();
}

void RewardModel::keepChosen(RowSet &rows) const
{
    if (m_group.by == RewardGrouping::None)
        return;
    const auto place = m_group.placeIn(*m_index);
    if (!place)
        rows.reset(rows.size(), false);
    else if (m_group.by == RewardGrouping::Participant)
        rows.keepIf([this, &place](std::size_t row) { return m_index->person(row) == *place; });
    else
        rows.keepIf([this, &place](std::size_t row) { return m_index->campaign(row) == *place; });
}

std::vector<RewardRow> RewardModel::rows() const
{
    std::vector<RewardRow> all;
    for (std::size_t row = 0; row < m_index->size(); ++row)
        all.push_back(m_index->row(row));
    return all;
}

QVariant RewardModel::customerCell(std::size_t source, int role) const
{
    const auto account = [&] { return m_index->own().text(source, RewardIndex::Account); };
    return textCell(
        [&] {
            const QString email = m_index->customerEmail(source);
            return email.isEmpty() ? account() : email;
        },
        account, role);
}

QVariant RewardModel::cell(std::size_t source, int column, int role) const
{
    if (role == IdRole)
        return m_index->id(source).value;
    const auto shared = [role](
                            const QString &text) { return textCell([&] { return text; }, [&] { return text; }, role); };
    switch (static_cast<RewardColumn>(column)) {
    case RewardColumn::Participant:
        if (role == Qt::DisplayRole)
            return m_index->displayName(source);
        return role == CaptionRole || role == RawRole ? QVariant(m_index->personText(source, RewardIndex::Email))
                                                      : QVariant();
    case RewardColumn::Amount:
        return amountCell(m_index->amount(source), role);
    case RewardColumn::Kind:
        return textCell(
            [&] { return kindText(m_index->kind(source)); }, [&] { return word(m_index->kind(source)); }, role);
    case RewardColumn::For:
        return textCell([&] { return beneficiaryText(m_index->beneficiary(source)); },
            [&] { return word(m_index->beneficiary(source)); }, role);
    case RewardColumn::Campaign:
        return shared(m_index->campaigns().text(m_index->campaign(source)));
    case RewardColumn::Customer:
        return customerCell(source, role);
    case RewardColumn::Due:
        return dateCell(m_index->dueAt(source), role);
    case RewardColumn::State:
        return textCell(
            [&] { return stateText(m_index->state(source)); }, [&] { return word(m_index->state(source)); }, role);
    case RewardColumn::Blockers:
        if (role == WordsRole)
            return blockerWords(m_index->blockers(source));
        return textCell([&] { return blockerTexts(m_index->blockers(source)); },
            [&] { return blockerWords(m_index->blockers(source)).join(QLatin1Char(' ')); }, role);
    case RewardColumn::Connection:
        return shared(m_index->connections().text(m_index->connection(source)));
    }
    return {};
}

std::vector<ShownTotal> RewardModel::shownTotals() const
{
    const std::size_t count = m_index->currencies().size();
    struct Sums {
        std::vector<qint64> minor;
        std::vector<bool> occurs;
    };
    const RowSet &rows = shownRows();
    std::vector<Sums> ofParts(partsOf(rows.size()), {std::vector<qint64>(count * 2), std::vector<bool>(count * 2)});
    inParts(ofParts.size(), [&](std::size_t part) {
        Sums &own = ofParts[part];
        const auto [first, last] = rowsOfPart(part, rows.size());
        rows.forEachIn(first, last, [this, count, &own](std::size_t row) {
            const std::size_t place = m_index->currency(row) + (m_index->mode(row) == Mode::Live ? count : 0);
            own.minor[place] += m_index->minor(row);
            own.occurs[place] = true;
        });
    });
    std::vector<qint64> sums(count * 2, 0);
    std::vector<bool> occurs(count * 2, false);
    for (const Sums &part : ofParts) {
        for (std::size_t place = 0; place < sums.size(); ++place) {
            sums[place] += part.minor[place];
            occurs[place] = occurs[place] || part.occurs[place];
        }
    }
    std::map<std::pair<Mode, Currency>, qint64> ordered;
    for (std::size_t place = 0; place < sums.size(); ++place) {
        const Currency currency = m_index->currencies()[place % count];
        if (occurs[place] && currency.isValid())
            ordered[{place < count ? Mode::Test : Mode::Live, currency}] = sums[place];
    }
    std::vector<ShownTotal> totals;
    for (const auto &[key, minor] : ordered)
        totals.push_back({key.first, Money{minor, key.second}, {}});
    return totals;
}

std::vector<ExtraField> RewardModel::extraFields() const
{
    return {{QStringLiteral("currency"), tr("Currency")}, {QStringLiteral("mode"), tr("Mode", "test or live")},
        {QStringLiteral("email"), tr("E-mail")}, {QStringLiteral("payment"), tr("Payment")},
        {QStringLiteral("paid"), tr("Paid", "date of the payment"), true},
        {QStringLiteral("issued"), tr("Issued", "date"), true}, {QStringLiteral("reference"), tr("Reference")},
        {QStringLiteral("reversed"), tr("Reversed", "date"), true}, {QStringLiteral("id"), tr("Number")}};
}

QString RewardModel::extraText(std::size_t source, int field) const
{
    switch (field) {
    case kCurrencyField: {
        const auto amount = m_index->amount(source);
        return amount ? amount->currency.code() : QString();
    }
    case kModeField:
        return word(m_index->mode(source));
    case kEmailField:
        return m_index->personText(source, RewardIndex::Email);
    case kPaymentField:
        return m_index->own().text(source, RewardIndex::Object);
    case kPaidField:
        return QString::number(toUnixMs(m_index->paidAt(source)));
    case kIssuedField:
        return QString::number(toUnixMs(m_index->issuedAt(source)));
    case kReferenceField:
        return m_index->own().text(source, RewardIndex::Reference);
    case kReversedField: {
        const std::vector<qint64> &reversals = m_index->reversals(source);
        return QString::number(reversals.empty() ? 0 : reversals.back());
    }
    default:
        return QString::number(m_index->id(source).value);
    }
}

ColumnModel::ValueColumn RewardModel::currencies() const
{
    return {m_index->currencies().size(), [this](std::size_t row) { return m_index->currency(row); },
        [this](std::size_t value) {
            const Currency currency = m_index->currencies()[value];
            return QStringList{currency.isValid() ? currency.code() : QString()};
        }};
}

ColumnModel::ValueColumn RewardModel::modes() const
{
    return {2, [this](std::size_t row) { return static_cast<std::size_t>(m_index->mode(row)); },
        [](std::size_t value) { return QStringList{word(static_cast<Mode>(value))}; }};
}

/// @param withCodes also the words of the contract, for field terms; else what people read
ColumnModel::ValueColumn RewardModel::values(RewardColumn column, bool withCodes) const
{
    const auto texts = [withCodes](const QString &text, const QString &code) {
        return withCodes ? QStringList{code, text} : QStringList{text};
    };
    switch (column) {
    case RewardColumn::Kind:
        return {kKinds, [this](std::size_t row) { return static_cast<std::size_t>(m_index->kind(row)); },
            [texts](std::size_t value) {
                return texts(kindText(static_cast<RewardKind>(value)), word(static_cast<RewardKind>(value)));
            }};
    case RewardColumn::For:
        return {2, [this](std::size_t row) { return static_cast<std::size_t>(m_index->beneficiary(row)); },
            [texts](std::size_t value) {
                return texts(beneficiaryText(static_cast<Beneficiary>(value)), word(static_cast<Beneficiary>(value)));
            }};
    case RewardColumn::State:
        return {kRewardStateCount, [this](std::size_t row) { return static_cast<std::size_t>(m_index->state(row)); },
            [texts](std::size_t value) {
                return texts(stateText(static_cast<RewardState>(value)), word(static_cast<RewardState>(value)));
            }};
    case RewardColumn::Campaign:
        return {m_index->campaigns().size(), [this](std::size_t row) { return std::size_t{m_index->campaign(row)}; },
            [this](std::size_t value) { return QStringList{m_index->campaigns().text(static_cast<quint32>(value))}; }};
    case RewardColumn::Connection:
        return {m_index->connections().size(),
            [this](std::size_t row) { return std::size_t{m_index->connection(row)}; },
            [this](
                std::size_t value) { return QStringList{m_index->connections().text(static_cast<quint32>(value))}; }};
    case RewardColumn::Blockers:
        return {m_index->blockerSets().size(),
            [this](std::size_t row) { return std::size_t{m_index->blockerSet(row)}; },
            [this](std::size_t value) {
                const std::vector<Blocker> &set = m_index->blockerSets()[value];
                return blockerWords(set) + QStringList{blockerTexts(set)};
            }};
    case RewardColumn::Participant:
    case RewardColumn::Amount:
    case RewardColumn::Customer:
    case RewardColumn::Due:
        break;
    }
    return {};
}

ColumnModel::Searched RewardModel::searched() const
{
    Searched searched;
    searched.texts.push_back({&m_index->people(), FoldedTexts::kAllFields, &m_index->personPlaces()});
    searched.texts.push_back({&m_index->customers(), FoldedTexts::kAllFields, &m_index->customerPlaces()});
    searched.texts.push_back(
        {&m_index->own(), RewardIndex::bit(RewardIndex::Object) | RewardIndex::bit(RewardIndex::Account), nullptr});
    searched.values = {
        values(RewardColumn::Campaign, false), values(RewardColumn::Kind, false), values(RewardColumn::State, false)};
    searched.ids = true;
    return searched;
}

ColumnModel::Column RewardModel::extraColumn(int extra) const
{
    const auto own = [this](RewardIndex::OwnField field) {
        return std::vector<TextColumn>{{&m_index->own(), RewardIndex::bit(field), nullptr}};
    };
    switch (extra) {
    case kCurrencyField:
        return currencies();
    case kModeField:
        return modes();
    case kEmailField:
        return std::vector<TextColumn>{
            {&m_index->people(), RewardIndex::bit(RewardIndex::Email), &m_index->personPlaces()}};
    case kPaymentField:
        return own(RewardIndex::Object);
    case kPaidField:
        return DateColumn{[this](std::size_t row) { return toUnixMs(m_index->paidAt(row)); }};
    case kIssuedField:
        return DateColumn{[this](std::size_t row) { return toUnixMs(m_index->issuedAt(row)); }};
    case kReferenceField:
        return own(RewardIndex::Reference);
    case kReversedField: // more than once: any of the days
        return NumberColumn{[this](std::size_t row, const FieldTest &test) {
            const std::vector<qint64> &reversals = m_index->reversals(row);
            return std::any_of(reversals.begin(), reversals.end(), [&test](qint64 ms) { return test.fitsInstant(ms); });
        }};
    default:
        return DigitsColumn{[this](std::size_t row) { return m_index->id(row).value; }};
    }
}

ColumnModel::Column RewardModel::columnFor(int column, int extra) const
{
    if (column < 0)
        return extraColumn(extra);
    switch (const auto which = static_cast<RewardColumn>(column)) {
    case RewardColumn::Participant:
        return std::vector<TextColumn>{{&m_index->people(), FoldedTexts::kAllFields, &m_index->personPlaces()}};
    case RewardColumn::Amount:
        return NumberColumn{[this](std::size_t row, const FieldTest &test) {
            const auto amount = m_index->amount(row);
            const auto number = amount ? inMillionths(*amount) : std::nullopt;
            return number && test.fitsNumber(*number);
        }};
    case RewardColumn::Customer:
        return std::vector<TextColumn>{{&m_index->customers(), FoldedTexts::kAllFields, &m_index->customerPlaces()},
            {&m_index->own(), RewardIndex::bit(RewardIndex::Account), nullptr}};
    case RewardColumn::Due:
        return DateColumn{[this](std::size_t row) { return toUnixMs(m_index->dueAt(row)); }};
    case RewardColumn::Kind:
    case RewardColumn::For:
    case RewardColumn::Campaign:
    case RewardColumn::State:
    case RewardColumn::Blockers:
    case RewardColumn::Connection:
        return values(which, true);
    }
    return {};
}

void RewardModel::keepAccepted(RowSet &rows) const
{
    constexpr quint32 kAll = (1U << kRewardStateCount) - 1;
    if ((m_condition.states & kAll) != kAll)
        rows.keepIf([this](std::size_t row) {
            return ((m_condition.states >> static_cast<unsigned>(m_index->state(row))) & 1U) != 0;
        });
    if (m_condition.stoppedOnly)
        rows.keepIf([this](std::size_t row) { return m_index->isStopped(row); });
    const auto keep = [&rows](const ValueColumn &column, const QString &wanted) {
        if (!wanted.isEmpty())
            keepValues(
                column, [&](std::size_t value) { return column.texts(value).constFirst() == wanted; }, rows);
    };
    keep(values(RewardColumn::Campaign, false), m_condition.campaign);
    keep(values(RewardColumn::Connection, false), m_condition.connection);
    keep(currencies(), m_condition.currency);
}

void RewardModel::order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const
{
    const bool descending = order == Qt::DescendingOrder;
    const auto sortBy = [&](const auto &keyOf) { orderBy(rows, descending, keyOf); };
    switch (const auto which = static_cast<RewardColumn>(column)) {
    case RewardColumn::Participant:
        sortBy([this](std::size_t row) { return m_index->nameRank(row); });
        return;
    case RewardColumn::Customer:
        sortBy([this](std::size_t row) { return m_index->customerRank(row); });
        return;
    case RewardColumn::Due:
        sortBy([this](std::size_t row) { return m_index->dueRank(row); });
        return;
    case RewardColumn::State:
        sortBy([this](std::size_t row) { return m_index->state(row); });
        return;
    case RewardColumn::Blockers:
        sortBy([this](std::size_t row) { return m_index->blockers(row).size(); });
        return;
    case RewardColumn::Amount: {
        // Currencies are never compared with each other: first by currency, then by amount.
        sortBy([this](std::size_t row) { return m_index->minor(row); });
        QStringList codes;
        for (const Currency currency : m_index->currencies())
            codes += currency.isValid() ? currency.code() : QString();
        const std::vector<qint64> places = placesInOrder(codes);
        sortBy([&](std::size_t row) { return places[m_index->currency(row)]; });
        return;
    }
    case RewardColumn::Kind:
    case RewardColumn::For:
    case RewardColumn::Campaign:
    case RewardColumn::Connection: {
        const ValueColumn shared = values(which, false);
        QStringList texts;
        for (std::size_t value = 0; value < shared.count; ++value)
            texts += shared.texts(value).constFirst();
        const std::vector<qint64> places = placesInOrder(texts);
        sortBy([&](std::size_t row) { return places[shared.valueOf(row)]; });
        return;
    }
    }
}

} // namespace rd::items
