// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/payoutmodel.h"

#include "models/core/roworder.h"
#include "models/items/tablecells.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rd::items {

namespace {

constexpr int kDeadlineField = 2;
constexpr unsigned kPersonFields = PayoutLines::bit(PayoutLines::Name) | PayoutLines::bit(PayoutLines::Email);

std::vector<ColumnInfo> payoutColumns()
{
    return {
        {u"line"_s, PayoutModel::tr("Line"), true},
        {u"participant"_s, PayoutModel::tr("Participant"), false},
        {u"destination"_s, PayoutModel::tr("Goes to"), false},
        {u"amount"_s, PayoutModel::tr("Amount"), true},
        {u"state"_s, PayoutModel::tr("State"), false},
        {u"detail"_s, PayoutModel::tr("Details"), false},
        {u"reference"_s, PayoutModel::tr("Reference"), false},
    };
}

/// Places of texts in the order in which people read them.
template <typename TextOf>
std::vector<quint32> ranksOf(const std::vector<PayoutRow> &rows, TextOf textOf)
{
    std::vector<std::string> texts;
    texts.reserve(rows.size());
    for (const PayoutRow &row : rows) {
        const QString text = textOf(row);
        texts.push_back(text.toCaseFolded().toStdString());
    }
    return rankTexts(texts.size(), [&texts](std::size_t row) { return std::string_view(texts[row]); });
}

} // namespace

PayoutLines::PayoutLines(std::vector<PayoutRow> rows, Mode mode) : m_rows(std::move(rows)), m_mode(mode)
{
    for (const PayoutRow &row : m_rows) {
        const Payout &payout = row.payout;
        const std::array<std::string, 6> texts{payout.participantName.toStdString(),
            payout.participantEmail.toStdString(), payout.reference.toStdString(), payout.providerId.toStdString(),
            row.destination.toStdString(), detailOf(row).toStdString()};
        const std::array<std::string_view, 6> fields{texts[0], texts[1], texts[2], texts[3], texts[4], texts[5]};
        m_texts.add(fields);
    }
    m_texts.finish();
    m_people = ranksOf(m_rows, [](const PayoutRow &row) { return personOf(row); });
    m_destinations = ranksOf(m_rows, [](const PayoutRow &row) { return row.destination; });
    m_details = ranksOf(m_rows, [](const PayoutRow &row) { return detailOf(row); });
}

const std::vector<quint32> &PayoutLines::ranks(PayoutColumn column) const
{
    switch (column) {
    case PayoutColumn::Participant:
        return m_people;
    case PayoutColumn::Destination:
        return m_destinations;
    case PayoutColumn::Detail:
        return m_details;
    case PayoutColumn::Line:
    case PayoutColumn::Amount:
    case PayoutColumn::State:
    case PayoutColumn::Reference:
        break;
    }
    return m_none;
}

QString PayoutLines::detailOf(const PayoutRow &row)
{
    QStringList parts;
    for (const QString &part : {row.payout.alert, row.payout.reason, row.note}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u" · "_s);
}

const QString &PayoutLines::personOf(const PayoutRow &row)
{
    return row.payout.participantName.isEmpty() ? row.payout.participantEmail : row.payout.participantName;
}

PayoutModel::PayoutModel(BatchModel::MoneyText moneyText, QObject *parent)
    : ColumnModel(payoutColumns(), parent),
      m_moneyText(std::move(moneyText)),
      m_lines(std::make_shared<const PayoutLines>(std::vector<PayoutRow>()))
{
}

void PayoutModel::setLines(std::shared_ptr<const PayoutLines> lines)
{
    beginRows();
    retire(std::exchange(m_lines, std::move(lines)));
    endRows();
}

std::unique_ptr<ColumnModel> PayoutModel::makeTwin() const
{
    auto twin = std::make_unique<PayoutModel>(m_moneyText);
    twin->askAs(*this);
    twin->m_lines = m_lines;
    twin->m_filter = m_filter;
    return twin;
}

void PayoutModel::exchangeColumns(ColumnModel &twin)
{
    std::swap(m_lines, static_cast<PayoutModel &>(twin).m_lines);
}

void PayoutModel::setRows(std::vector<PayoutRow> rows)
{
    setLines(std::make_shared<const PayoutLines>(std::move(rows)));
}

std::vector<ShownTotal> PayoutModel::shownTotals() const
{
    std::map<Currency, qint64> sums; // a batch has one, and what is shown before it is read none
    shownRows().forEach([this, &sums](std::size_t row) {
        const Money &amount = m_lines->rows()[row].payout.amount;
        sums[amount.currency] += amount.minor;
    });
    std::vector<ShownTotal> totals;
    for (const auto &[currency, minor] : sums)
        totals.push_back({m_lines->mode(), Money{minor, currency}, {}});
    return totals;
}

void PayoutModel::setFilter(const QString &state)
{
    m_filter = state;
    refilter();
}

void PayoutModel::keepAccepted(RowSet &rows) const
{
    if (!m_filter.isEmpty())
        rows.keepIf([this](std::size_t row) { return word(m_lines->rows()[row].payout.state) == m_filter; });
}

qint64 PayoutModel::idOfSource(std::size_t source) const
{
    const Payout &payout = m_lines->rows()[source].payout;
    return payout.id.isValid() ? payout.id.value : payout.line;
}

std::optional<std::size_t> PayoutModel::sourceOfId(qint64 id) const
{
    for (std::size_t source = 0; source < m_lines->rows().size(); ++source) {
        if (idOfSource(source) == id)
            return source;
    }
    return {};
}

ColumnModel::Searched PayoutModel::searched() const
{
    Searched searched;
    searched.texts = texts(FoldedTexts::kAllFields);
    return searched;
}

ColumnModel::ValueColumn PayoutModel::states() const
{
    // They are numbered from 1.
    return {static_cast<std::size_t>(PayoutState::Returned),
        [this](std::size_t row) { return static_cast<std::size_t>(m_lines->rows()[row].payout.state) - 1; },
        [](std::size_t value) {
            const auto state = static_cast<PayoutState>(value + 1);
            return QStringList{word(state), BatchModel::payoutStateText(state)};
        }};
}

ColumnModel::Column PayoutModel::columnFor(int column, int extra) const
{
    if (extra == kDeadlineField)
        return DateColumn{[this](std::size_t row) {
            const auto &deadline = m_lines->rows()[row].payout.deadline;
            return deadline ? toUnixMs(*deadline) : 0;
        }};
    if (extra >= 0)
        return {};
    switch (static_cast<PayoutColumn>(column)) {
    case PayoutColumn::Line:
        return NumberColumn{[this](std::size_t row, const FieldTest &test) {
            return test.fitsNumber(qint64{m_lines->rows()[row].payout.line} * 1'000'000);
        }};
    case PayoutColumn::Participant:
        return texts(kPersonFields);
    case PayoutColumn::Destination:
        return texts(PayoutLines::bit(PayoutLines::Destination));
    case PayoutColumn::Amount:
        return NumberColumn{[this](std::size_t row, const FieldTest &test) {
            const auto number = inMillionths(m_lines->rows()[row].payout.amount);
            return number && test.fitsNumber(*number);
        }};
    case PayoutColumn::State:
        return states();
    case PayoutColumn::Detail:
        return texts(PayoutLines::bit(PayoutLines::Detail));
    case PayoutColumn::Reference:
        return texts(PayoutLines::bit(PayoutLines::Reference));
    }
    return {};
}

void PayoutModel::order(std::vector<quint32> &rows, int column, Qt::SortOrder order) const
{
    const bool descending = order == Qt::DescendingOrder;
    const std::vector<PayoutRow> &lines = m_lines->rows();
    switch (const auto which = static_cast<PayoutColumn>(column)) {
    case PayoutColumn::Line:
    case PayoutColumn::Reference:
        orderBy(rows, descending, [&lines](std::size_t row) { return lines[row].payout.line; });
        return;
    case PayoutColumn::Amount:
        orderBy(rows, descending, [&lines](std::size_t row) { return lines[row].payout.amount.minor; });
        return;
    case PayoutColumn::State:
        orderBy(rows, descending, [&lines](std::size_t row) { return static_cast<int>(lines[row].payout.state); });
        return;
    case PayoutColumn::Participant:
    case PayoutColumn::Destination:
    case PayoutColumn::Detail:
        orderBy(rows, descending, [&ranks = m_lines->ranks(which)](std::size_t row) { return ranks[row]; });
        return;
    }
}

std::vector<ExtraField> PayoutModel::extraFields() const
{
    return {{u"currency"_s, tr("Currency")}, {u"invoice"_s, tr("Invoice")},
        {u"claim-until"_s, tr("May be taken until"), true}};
}

QString PayoutModel::extraText(std::size_t source, int field) const
{
    const Payout &payout = m_lines->rows()[source].payout;
    if (field == 0)
        return payout.amount.currency.code();
    if (field == 1)
        return payout.invoice;
    return payout.deadline ? QString::number(toUnixMs(*payout.deadline)) : QString();
}

QVariant PayoutModel::cell(std::size_t source, int column, int role) const
{
    const PayoutRow &row = m_lines->rows()[source];
    if (role == IdRole)
        return idOfSource(source);
    switch (static_cast<PayoutColumn>(column)) {
    case PayoutColumn::Line:
        return countCell(row.payout.line, role);
    case PayoutColumn::Participant: {
        const QString &name = row.payout.participantName;
        if (role == CaptionRole)
            return name.isEmpty() ? QString() : row.payout.participantEmail;
        return textCell(name.isEmpty() ? row.payout.participantEmail : name, role);
    }
    case PayoutColumn::Destination:
        return textCell(row.destination, role);
    case PayoutColumn::Amount:
        return moneyCell(row.payout.amount, m_moneyText, role);
    case PayoutColumn::State:
        if (role == CodeRole && !row.payout.alert.isEmpty())
            return u"contradicts"_s; // looks like what its provider says of it; the word stays the state's
        return codeCell(BatchModel::payoutStateText(row.payout.state), word(row.payout.state), role);
    case PayoutColumn::Detail:
        return textCell(PayoutLines::detailOf(row), role);
    case PayoutColumn::Reference:
        return textCell(row.payout.reference, role);
    }
    return {};
}

} // namespace rd::items
