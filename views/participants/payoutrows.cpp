// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/payoutrows.h"

#include "models/items/batchmodel.h"
#include "models/items/rewardmodel.h"
#include "views/participants/historylist.h"
#include "views/support/saidtexts.h"
#include "views/support/statementpaper.h"
#include "views/widgets/datedelegate.h"
#include "views/widgets/delegates.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 120;

QString moneyText(const Money &money, Mode mode, bool marked)
{
    const QString text = formatMoney(money);
    return marked && mode == Mode::Test ? PayoutRows::tr("%1 test", "amount").arg(text) : text;
}

/// "May 2026", in the person's language.
QString monthText(LocalDay first)
{
    const QDate date = toDate(first);
    return PayoutRows::tr("%1 %2", "month, year")
        .arg(QLocale().standaloneMonthName(date.month()), QString::number(date.year()));
}

/// A reason stands below what became of the payout; an alert before it, since it waits for a person.
QString noteOf(const ListedPayout &payout)
{
    if (!payout.alert.isEmpty())
        return safeText(saidText(payout.alert), kLongest);
    return safeText(payout.reason, kLongest);
}

} // namespace

HistoryList *PayoutRows::payoutsList(const QTimeZone &zone)
{
    auto *list = new HistoryList({tr("Payouts to this participant"), tr("No payouts yet"),
                                     tr("A payout stands here as soon as a batch is made with it. Rewards that go out "
                                        "one by one stand under “Rewards”.")},
        Icon::Batches,
        {{u"made"_s, tr("Made"), false}, {u"batch"_s, tr("Batch"), false}, {u"amount"_s, tr("Amount"), true},
            {u"state"_s, tr("State"), false}, {u"settled"_s, tr("Answered", "date"), false},
            {u"reference"_s, tr("Reference"), false}, {u"invoice"_s, tr("Invoice"), false}});
    ElidedTable *table = list->table();
    table->setItemDelegateForColumn(0, new DateDelegate(items::InstantRole, zone, table));
    table->setItemDelegateForColumn(1, new TwoLineDelegate(items::CaptionRole, table));
    table->setItemDelegateForColumn(2, new MoneyDelegate(items::MinorRole, table));
    table->setItemDelegateForColumn(3, new ChipDelegate(items::CodeRole, table));
    table->setItemDelegateForColumn(4, new DateDelegate(items::InstantRole, zone, table));
    table->setItemDelegateForColumn(5, new TwoLineDelegate(items::CaptionRole, table));
    table->setColumnWidths({14, 17, 17, 16, 14, 30, 18});
    table->setFixedColumns({1, 2});
    table->setColumnPriority({3, 0, 5, 4, 6});
    return list;
}

HistoryList *PayoutRows::statementsList()
{
    auto *list = new HistoryList({tr("Statements of this participant"), tr("No statements yet"),
                                     tr("A month has a statement once something is booked in it.")},
        Icon::File,
        {{u"month"_s, tr("Month"), false}, {u"account"_s, tr("Balance"), false}, {u"opening"_s, tr("Opening"), true},
            {u"earned"_s, StatementPaper::partText(StatementPart::Earned), true},
            {u"reversed"_s, StatementPaper::partText(StatementPart::Reversed), true},
            {u"adjusted"_s, StatementPaper::partText(StatementPart::Adjusted), true},
            {u"issued"_s, StatementPaper::partText(StatementPart::Issued), true}, {u"closing"_s, tr("Closing"), true}});
    ElidedTable *table = list->table();
    for (int column = 2; column < 8; ++column)
        table->setItemDelegateForColumn(column, new MoneyDelegate(items::MinorRole, table));
    table->setTwoLineRows(false);
    table->setColumnWidths({18, 20, 13, 13, 13, 13, 13, 13});
    table->setFixedColumns({0, 7});
    table->setColumnPriority({1, 3, 6, 2, 4, 5});
    return list;
}

std::vector<PagedRows::Row> PayoutRows::of(const std::vector<services::ParticipantPayout> &payouts, bool marked)
{
    std::vector<PagedRows::Row> rows;
    rows.reserve(payouts.size());
    for (const services::ParticipantPayout &one : payouts) {
        const ListedPayout &payout = one.line;
        PagedRows::Row row;
        row.id = payout.id.value;
        PagedRows::Cell state{items::BatchModel::payoutStateText(payout.state), {},
            payout.alert.isEmpty() ? word(payout.state) : u"contradicts"_s};
        if (one.isDiscarded)
            state = {items::BatchModel::stateText(BatchState::Discarded), {}, word(BatchState::Discarded)};
        const QString provider = safeText(payout.providerId, kLongest);
        const QString note = noteOf(payout);
        row.cells = {{{}, {}, {}, toUnixMs(payout.madeAt)},
            {safeText(payout.batchNumber, kLongest), tr("line %1", "of a batch").arg(payout.line)},
            {moneyText(payout.amount, payout.mode, marked), {}, {}, payout.amount.minor}, state,
            {{}, {}, {}, payout.settledAt ? toUnixMs(*payout.settledAt) : 0},
            {safeText(payout.reference, kLongest), note.isEmpty() ? provider : note},
            {safeText(payout.invoice, kLongest)}};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PagedRows::Row> PayoutRows::of(const std::vector<services::StatementMonth> &months)
{
    std::vector<PagedRows::Row> rows;
    rows.reserve(months.size());
    for (const services::StatementMonth &month : months) {
        const StatementAccount &account = month.account;
        const auto cell = [&account](qint64 minor) -> PagedRows::Cell {
            if (!account.currency.isValid())
                return {u"–"_s};
            return {formatAmount({minor, account.currency}), {}, {}, minor};
        };
        PagedRows::Row row;
        row.id = static_cast<qint64>(rows.size()) + 1;
        row.cells = {{monthText(month.from)},
            {account.currency.isValid() ? StatementPaper::accountText(account)
                                        : tr("%1, %Ln issued", "kind of reward", static_cast<int>(month.entries))
                                              .arg(items::RewardModel::kindText(account.kind))},
            cell(account.opening), cell(account.earned), cell(account.reversed), cell(account.adjusted),
            cell(account.issued), cell(account.closing)};
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList PayoutRows::carriedSentences(const std::vector<services::ParticipantBalance> &balances, bool marked)
{
    QStringList sentences;
    for (const services::ParticipantBalance &balance : balances) {
        const auto text = [&balance, marked](qint64 minor) {
            return moneyText({minor, balance.currency}, balance.mode, marked);
        };
        if (balance.reason == Blocker::NegativeBalance || balance.payable < 0)
            sentences += tr("%1 are owed back: new rewards first pay back what was issued and later taken back.")
                             .arg(text(balance.recoverable));
        else if (balance.reason && balance.carried > 0)
            sentences +=
                tr("%1 are carried to a later payout: the least amount of the campaign or of the payout method "
                   "is not reached yet.")
                    .arg(text(balance.carried));
    }
    return sentences;
}

} // namespace rd::views
