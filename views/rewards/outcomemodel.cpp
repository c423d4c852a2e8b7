// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/outcomemodel.h"

#include "models/items/rewardmodel.h"
#include "models/services/freeing.h"
#include "views/support/saidtexts.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <algorithm>
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
    return lines;
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
    switch (static_cast<OutcomeColumn>(column)) {
    case OutcomeColumn::Outcome:
        return display ? QVariant(outcomeText(line)) : QVariant();
    case OutcomeColumn::Participant:
        if (role == items::CaptionRole)
            return line.reward.customerEmail.isEmpty() ? line.reward.participantEmail : line.reward.customerEmail;
        return display ? QVariant(line.reward.participantName) : QVariant();
    case OutcomeColumn::Amount:
        return display && line.reward.amount ? QVariant(toDecimal(*line.reward.amount)) : QVariant();
    case OutcomeColumn::Detail:
        return display ? QVariant(asSentence(saidText(line.text))) : QVariant();
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
