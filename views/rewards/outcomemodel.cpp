// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/outcomemodel.h"

#include "models/items/rewardmodel.h"
#include "models/services/freeing.h"
#include "views/support/saidzone.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

std::vector<items::ColumnInfo> outcomeColumns()
{
    return {{u"outcome"_s, OutcomeModel::tr("Outcome"), false},
        {u"participant"_s, OutcomeModel::tr("Participant"), false}, {u"amount"_s, OutcomeModel::tr("Amount"), true},
        {u"detail"_s, OutcomeModel::tr("What happens"), false}};
}

/// In the order of extraFields().
enum class Extra { Email, Customer, Campaign, Payment, Due, Reference, Reason, Id };

/// Only in files: each amount beside its currency, and whether it is real money.
constexpr int kCurrencyPart = 1000;
constexpr int kModePart = 1001;

} // namespace

OutcomeModel::OutcomeModel(QObject *parent) : RowModel(outcomeColumns(), parent) {}

OutcomeModel::~OutcomeModel()
{
    services::freeInBackground(std::move(m_lines));
}

std::vector<OutcomeLine> OutcomeModel::inOrder(std::vector<OutcomeLine> lines)
{
    std::stable_sort(lines.begin(), lines.end(),
        [](const OutcomeLine &a, const OutcomeLine &b) { return static_cast<int>(a.kind) > static_cast<int>(b.kind); });
    for (OutcomeLine &line : lines) {
        const RewardRow &reward = line.reward;
        line.folded = QStringList{reward.participantName, reward.participantEmail, reward.customerEmail,
            reward.customerId, reward.campaign, reward.objectId, reward.reference, outcomeText(line), line.text}
                          .join(u'\n')
                          .toCaseFolded();
    }
    return lines;
}

void OutcomeModel::setShown(std::optional<OutcomeLine::Kind> kind, std::optional<Blocker> reason)
{
    if (m_kind == kind && m_reason == reason)
        return;
    m_kind = kind;
    m_reason = reason;
    refilter();
}

bool OutcomeModel::accepts(std::size_t source) const
{
    const OutcomeLine &line = m_lines[source];
    return (!m_kind || line.kind == *m_kind) && (!m_reason || line.blocker == m_reason);
}

void OutcomeModel::keepWords(const QStringList &words, RowSet &rows)
{
    rows.keepIf([this, &words](std::size_t row) {
        return std::all_of(words.begin(), words.end(),
            [&text = m_lines[row].folded](const QString &word) { return text.contains(word); });
    });
}

std::vector<items::ShownTotal> OutcomeModel::shownTotals() const
{
    std::map<std::pair<Mode, Currency>, qint64> sums;
    shownRows().forEach([this, &sums](std::size_t row) {
        if (const RewardRow &reward = m_lines[row].reward; reward.amount)
            sums[{reward.mode(), reward.amount->currency}] += reward.amount->minor;
    });
    std::vector<items::ShownTotal> totals;
    totals.reserve(sums.size());
    for (const auto &[key, minor] : sums)
        totals.push_back({key.first, Money{minor, key.second}, {}});
    return totals;
}

std::vector<items::ExtraField> OutcomeModel::extraFields() const
{
    return {{u"email"_s, tr("E-mail")}, {u"customer"_s, tr("Customer")}, {u"campaign"_s, tr("Campaign")},
        {u"payment"_s, tr("Payment")}, {u"due"_s, tr("Due", "date"), true}, {u"reference"_s, tr("Reference")},
        {u"reason"_s, tr("Reason code")}, {u"id"_s, tr("Reward")}};
}

QString OutcomeModel::extraText(std::size_t source, int extra) const
{
    const OutcomeLine &line = m_lines[source];
    switch (static_cast<Extra>(extra)) {
    case Extra::Email:
        return line.reward.participantEmail;
    case Extra::Customer:
        return line.reward.customerEmail.isEmpty() ? line.reward.customerId : line.reward.customerEmail;
    case Extra::Campaign:
        return line.reward.campaign;
    case Extra::Payment:
        return line.reward.objectId;
    case Extra::Due:
        return QString::number(toUnixMs(line.reward.dueAt));
    case Extra::Reference:
        return line.kind == OutcomeLine::Kind::Issued ? line.text : line.reward.reference;
    case Extra::Reason:
        return line.blocker ? word(*line.blocker) : QString();
    case Extra::Id:
        return QString::number(line.reward.id.value);
    }
    return {};
}

std::vector<items::FileColumn> OutcomeModel::fileColumns() const
{
    std::vector<items::FileColumn> columns = RowModel::fileColumns();
    const auto amount = std::find_if(columns.begin(), columns.end(),
        [](const items::FileColumn &column) { return column.column == static_cast<int>(OutcomeColumn::Amount); });
    columns.insert(std::next(amount),
        {{tr("Currency"), false, -1, kCurrencyPart}, {tr("Mode", "test or live"), false, -1, kModePart}});
    return columns;
}

QString OutcomeModel::fileCell(std::size_t source, const items::FileColumn &column) const
{
    const RewardRow &reward = m_lines[source].reward;
    if (column.column < 0 && column.part == kCurrencyPart)
        return reward.amount ? reward.amount->currency.code() : QString();
    if (column.column < 0 && column.part == kModePart)
        return word(reward.mode());
    return RowModel::fileCell(source, column);
}

void OutcomeModel::setLines(std::vector<OutcomeLine> lines)
{
    beginRows();
    services::freeInBackground(std::exchange(m_lines, std::move(lines)));
    endRows();
}

QString OutcomeModel::outcomeText(const OutcomeLine &line)
{
    switch (line.kind) {
    case OutcomeLine::Kind::WouldIssue:
        return tr("Will be issued");
    case OutcomeLine::Kind::Issued:
        return tr("Issued");
    case OutcomeLine::Kind::OnItsWay:
        return tr("On its way");
    case OutcomeLine::Kind::Uncertain:
        return tr("Being checked");
    case OutcomeLine::Kind::Blocked:
        return line.blocker ? items::RewardModel::blockerText(*line.blocker) : tr("Not issued");
    }
    return {};
}

QString OutcomeModel::outcomeCode(const OutcomeLine &line)
{
    switch (line.kind) {
    case OutcomeLine::Kind::WouldIssue:
        return u"approved"_s;
    case OutcomeLine::Kind::Issued:
        return u"issued"_s;
    case OutcomeLine::Kind::OnItsWay:
    case OutcomeLine::Kind::Uncertain:
        return u"submitted"_s;
    case OutcomeLine::Kind::Blocked:
        return line.blocker ? word(*line.blocker) : u"provider-refused"_s;
    }
    return {};
}

QVariant OutcomeModel::cell(std::size_t source, int column, int role) const
{
    const OutcomeLine &line = m_lines[source];
    const bool display = role == Qt::DisplayRole || role == items::RawRole;
    if (role == items::IdRole)
        return static_cast<qint64>(line.reward.id.value);
    switch (static_cast<OutcomeColumn>(column)) {
    case OutcomeColumn::Outcome:
        return display ? QVariant(outcomeText(line)) : QVariant();
    case OutcomeColumn::Participant:
        if (role == items::CaptionRole)
            return line.reward.customerEmail.isEmpty() ? line.reward.participantEmail : line.reward.customerEmail;
        if (!display)
            return {};
        return line.reward.participantName.isEmpty() ? line.reward.participantEmail : line.reward.participantName;
    case OutcomeColumn::Amount:
        return display && line.reward.amount ? QVariant(toDecimal(*line.reward.amount)) : QVariant();
    case OutcomeColumn::Detail:
        return display ? QVariant(asSentence(saidText(line.text, m_saidZone))) : QVariant();
    }
    return {};
}

int OutcomeModel::compare(std::size_t a, std::size_t b, int column) const
{
    if (static_cast<OutcomeColumn>(column) == OutcomeColumn::Amount) {
        // What has no amount stands before all that have one, and each currency for itself.
        const auto key = [](const OutcomeLine &line) {
            const Money amount = line.reward.amount.value_or(Money{});
            return std::pair(amount.currency.packed(), amount.minor);
        };
        return items::threeWay(key(m_lines[a]), key(m_lines[b]));
    }
    // As the services say it: saying it in another language for each comparison would take long.
    if (static_cast<OutcomeColumn>(column) == OutcomeColumn::Detail)
        return items::threeWayText(m_lines[a].text, m_lines[b].text);
    return items::threeWayText(
        cell(a, column, Qt::DisplayRole).toString(), cell(b, column, Qt::DisplayRole).toString());
}

} // namespace rd::views
