// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/historyrows.h"

#include "models/core/statement.h"
#include "models/items/rewardmodel.h"
#include "views/participants/historylist.h"
#include "views/shell/session.h"
#include "views/support/connectionlook.h"
#include "views/support/evidencetext.h"
#include "views/support/merchantzone.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 120;

QString moneyText(const Money &money, Mode mode, bool marked)
{
    const QString text = formatMoney(money);
    return marked && mode == Mode::Test ? HistoryRows::tr("%1 test", "amount").arg(text) : text;
}

} // namespace

HistoryList *HistoryRows::customersList(const Session &session)
{
    auto *list = new HistoryList({tr("Customers brought"), tr("Nobody brought yet"),
                                     tr("A customer stands here as soon as a code, a link or a list says who brought "
                                        "them, with the evidence.")},
        Icon::Referrals,
        {{u"customer"_s, tr("Customer"), false}, {u"evidence"_s, tr("Evidence"), false},
            {u"campaign"_s, tr("Campaign"), false}, {u"started"_s, tr("Since"), false},
            {u"counted"_s, tr("Counts since"), false}, {u"payments"_s, tr("Payments"), true},
            {u"connection"_s, tr("Connection"), false}});
    ElidedTable *table = list->table();
    table->setItemDelegateForColumn(0, new TwoLineDelegate(items::CaptionRole, table));
    table->setItemDelegateForColumn(1, new TwoLineDelegate(items::CaptionRole, table));
    table->setItemDelegateForColumn(2, new TwoLineDelegate(items::CaptionRole, table));
    const QTimeZone zone = merchantsZone(session);
    table->setItemDelegateForColumn(3, new DateDelegate(items::InstantRole, zone, table));
    table->setItemDelegateForColumn(4, new DateDelegate(items::InstantRole, zone, table));
    table->setItemDelegateForColumn(6,
        new ChipDelegate(
            [&session](const QModelIndex &index) {
                const QString name = index.data(items::RawRole).toString();
                return name.isEmpty() ? QList<ChipContent>()
                                      : QList<ChipContent>{ConnectionLook::chip(session.connections(), name)};
            },
            table));
    table->setColumnWidths({28, 28, 20, 14, 16, 13, 15});
    table->setFixedColumns({0});
    if (!ConnectionLook::areSeveral(session.connections()))
        table->hideAtFirst(6);
    table->setColumnPriority({1, 3, 5, 4, 6, 2});
    QObject::connect(&session, &Session::connectionsChanged, table,
        [&session, table, were = ConnectionLook::areSeveral(session.connections())]() mutable {
            const bool several = ConnectionLook::areSeveral(session.connections());
            if (std::exchange(were, several) != several) // else the columns a person chose stay
                table->setColumnHidden(6, !several);
        });
    return list;
}

HistoryList *HistoryRows::rewardsList(const QTimeZone &zone)
{
    auto *list = new HistoryList({tr("Rewards of this participant"), tr("No rewards yet"),
                                     tr("A reward appears with the first payment that counts.")},
        Icon::Rewards,
        {{u"amount"_s, tr("Amount"), true}, {u"state"_s, tr("State"), false}, {u"for"_s, tr("For"), false},
            {u"campaign"_s, tr("Campaign"), false}, {u"due"_s, tr("Due"), false}, {u"issued"_s, tr("Issued"), false}});
    ElidedTable *table = list->table();
    table->setItemDelegateForColumn(0, new MoneyDelegate(items::MinorRole, table));
    table->setItemDelegateForColumn(1, new ChipDelegate(items::CodeRole, table));
    table->setItemDelegateForColumn(2, new TwoLineDelegate(items::CaptionRole, table));
    table->setItemDelegateForColumn(4, new DateDelegate(items::InstantRole, zone, table));
    table->setItemDelegateForColumn(5, new DateDelegate(items::InstantRole, zone, table));
    table->setColumnWidths({18, 16, 30, 20, 14, 14});
    table->setFixedColumns({0, 1});
    table->setColumnPriority({2, 4, 5, 3});
    return list;
}

HistoryList *HistoryRows::timelineList(const QTimeZone &zone)
{
    auto *list = new HistoryList(
        {tr("Timeline"), tr("Nothing has happened yet"), tr("Issued rewards, corrections and decisions appear here.")},
        Icon::Activity,
        {{u"at"_s, tr("When"), false}, {u"what"_s, tr("What"), false}, {u"amount"_s, tr("Amount"), true}});
    ElidedTable *table = list->table();
    table->setItemDelegateForColumn(0, new DateDelegate(items::InstantRole, zone, table));
    table->setItemDelegateForColumn(1, new TwoLineDelegate(items::CaptionRole, table));
    table->setItemDelegateForColumn(2, new MoneyDelegate(items::MinorRole, table));
    table->setColumnWidths({15, 0, 20});
    table->setFixedColumns({0, 1, 2});
    return list;
}

std::vector<PagedRows::Row> HistoryRows::of(const std::vector<BroughtCustomer> &customers)
{
    std::vector<PagedRows::Row> rows;
    rows.reserve(customers.size());
    for (const BroughtCustomer &one : customers) {
        const bool hasEmail = !one.customerEmail.isEmpty();
        const QString id = safeText(one.customerId, kLongest);
        PagedRows::Row row;
        row.id = one.id.value;
        row.cells = {{hasEmail ? safeText(one.customerEmail, kLongest) : id, hasEmail ? id : QString()},
            {EvidenceText::what(one.evidence), EvidenceText::where(one.evidence)},
            {safeText(one.campaign, kLongest), one.mode == Mode::Test ? tr("Test mode") : QString()},
            {{}, {}, {}, toUnixMs(one.startedAt)}, {{}, {}, {}, one.countedSince ? toUnixMs(*one.countedSince) : 0},
            {formatCount(one.payments), {}, {}, one.payments}, {one.connection}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PagedRows::Row> HistoryRows::of(const std::vector<RewardRow> &rewards, bool marked)
{
    std::vector<PagedRows::Row> rows;
    rows.reserve(rewards.size());
    for (const RewardRow &one : rewards) {
        const QString kind = items::RewardModel::kindText(one.kind);
        PagedRows::Row row;
        row.id = one.id.value;
        PagedRows::Cell amount{one.amount ? moneyText(*one.amount, one.mode(), marked) : kind};
        if (one.amount) {
            amount.number = one.amount->minor;
            amount.currency = one.amount->currency.packed();
        }
        const QString customer = one.customerEmail.isEmpty() ? one.customerId : one.customerEmail;
        const QString what = customer.isEmpty() ? kind : safeText(customer, kLongest);
        row.cells = {amount, {items::RewardModel::stateText(one.state), {}, word(one.state)},
            {what, safeText(one.objectId, kLongest)}, {safeText(one.campaign, kLongest)},
            {{}, {}, {}, toUnixMs(one.dueAt)}, {{}, {}, {}, toUnixMs(one.issuedAt)}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PagedRows::Row> HistoryRows::of(const std::vector<services::TimelineEvent> &events, bool marked)
{
    std::vector<PagedRows::Row> rows;
    rows.reserve(events.size());
    for (const services::TimelineEvent &event : events) {
        PagedRows::Row row;
        row.id = event.entry.reward.value;
        PagedRows::Cell amount;
        if (event.kind == services::TimelineEvent::Kind::Entry && event.entry.amount.minor != 0) {
            // What was given is no loss of the participant: only what lowers what they are owed is negative.
            const auto effect = statementEffect(event.entry.kind);
            const bool isLess = effect && effect->sign < 0 && effect->part != StatementPart::Issued;
            const Money money{
                isLess ? -event.entry.amount.minor : event.entry.amount.minor, event.entry.amount.currency};
            amount = {moneyText(money, event.entry.mode, marked), {}, {}, money.minor, money.currency.packed()};
        } else if (event.payout.line.id.isValid()) {
            const Money &paid = event.payout.line.amount;
            amount = {moneyText(paid, event.payout.line.mode, marked), {}, {}, paid.minor, paid.currency.packed()};
        }
        row.cells = {
            {{}, {}, {}, toUnixMs(event.at)}, {TimelineText::what(event), TimelineText::detail(event)}, amount};
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace rd::views
