// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports.h"

#include "models/services/batchservice.h"
#include "models/services/statementservice.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPortion = 500; ///< rows handed over at once

QString dateText(LocalDay day)
{
    return toDate(day).toString(Qt::ISODate);
}

/// Collects rows and hands them over in portions.
class Rows {
public:
    explicit Rows(TableFile &table) : m_table(table) {}
    [[nodiscard]] Status add(QStringList row)
    {
        m_rows.push_back(std::move(row));
        ++m_count;
        return m_rows.size() >= kPortion ? flush() : Status();
    }
    [[nodiscard]] Status flush()
    {
        RD_CHECK(m_table.addRows(m_rows));
        m_rows.clear();
        return {};
    }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    TableFile &m_table;
    QList<QStringList> m_rows;
    qint64 m_count = 0;
};

bool isIn(const ReportOrder &order, LocalDay day)
{
    return (!order.from || day >= *order.from) && (!order.to || day <= *order.to);
}

/// The day on which a line counts in a report. What was earned, and what was taken back of it, belongs to the day the
/// customer paid, whenever it was imported (domain.md 2.7, 5.4.22); what people and providers did, to the day it was
/// booked.
LocalDay reportDay(const StatementLine &line)
{
    const bool isOfPayment = line.part == StatementPart::Earned || line.part == StatementPart::Reversed;
    return isOfPayment && line.paidOn ? *line.paidOn : line.bookedOn;
}

/// One account of a participant over the days of a report.
struct AccountPeriod {
    StatementAccount account; ///< closing = opening and all that counts in the period
    qint64 addedAfterClose = 0; ///< of what counts in the period, what was booked after it (domain.md 5.4.22)
    bool moved = false;

    /// A line of this account, of any day. Out of range as rd::add().
    [[nodiscard]] Status take(const StatementLine &line, const ReportOrder &order)
    {
        const LocalDay day = reportDay(line);
        if (order.to && day > *order.to)
            return {};
        if (order.from && day < *order.from) {
            RD_TRY(opening, add(Money{account.opening, account.currency}, Money{line.minor, line.currency}));
            account.opening = account.closing = opening.minor;
            return {};
        }
        moved = true;
        if (order.to && line.bookedOn > *order.to) {
            RD_TRY(added, add(Money{addedAfterClose, account.currency}, Money{line.minor, line.currency}));
            addedAfterClose = added.minor;
        }
        return account.book(line.part, line.minor);
    }
};

/// `whole` is the account over the whole life of the books: which one, not how much.
Result<AccountPeriod> periodOf(
    const StatementAccount &whole, const std::vector<StatementLine> &lines, const ReportOrder &order)
{
    AccountPeriod period;
    period.account.currency = whole.currency;
    period.account.mode = whole.mode;
    period.account.kind = whole.kind;
    const auto isOfAccount = [&whole](const StatementLine &line) {
        return line.currency == whole.currency && line.mode == whole.mode && line.kind == whole.kind;
    };
    // What the period begins with comes first: the lines stand in the order of the books, not of their days.
    for (const bool isBefore : {true, false}) {
        for (const StatementLine &line : lines) {
            if (isOfAccount(line) && (order.from && reportDay(line) < *order.from) == isBefore)
                RD_CHECK(period.take(line, order));
        }
    }
    return period;
}

/// One row for each participant, currency, mode and kind of reward: what counts before the period and in it, whenever
/// it was booked.
Status writeSummary(
    Desk &desk, const ReportOrder &order, Rows &rows, const ProgressSink &progress, const CancelToken &cancel)
{
    const auto take = [&rows, &order](const Statement &statement) -> Status {
        const LocalDay to = order.to.value_or(statement.to);
        // Without a beginning it is the first day that anything counts on: payments may be older than the books.
        LocalDay from = order.from.value_or(std::min(statement.from, to));
        for (const StatementLine &line : statement.lines)
            from = order.from ? from : std::min(from, reportDay(line));
        for (const StatementAccount &whole : statement.accounts) {
            RD_TRY(period, periodOf(whole, statement.lines, order));
            const StatementAccount &account = period.account;
            if (!period.moved && account.opening == 0)
                continue;
            const auto money = [&account](qint64 minor) { return toDecimal({minor, account.currency}); };
            RD_CHECK(rows.add({QString::number(statement.participant.value), statement.name, statement.email,
                dateText(from), dateText(to), account.currency.code(), word(account.mode), word(account.kind),
                money(account.opening), money(account.earned), money(account.reversed), money(account.adjusted),
                money(account.issued), money(account.closing), money(period.addedAfterClose)}));
        }
        return {};
    };
    // All of the books: a payment of the period may have been imported long after it.
    return desk.statements.each({std::nullopt, std::nullopt, order.mode, false}, take, progress, cancel);
}

/// The records of the chain, as they are.
Status writeLedger(
    Desk &desk, const ReportOrder &order, Rows &rows, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_TRY(info, desk.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    Status written;
    const auto visit = [&](const LedgerEntry &entry) {
        if (progress && entry.seq % 10'000 == 0)
            progress({u"chain"_s, entry.seq, 0, 0});
        if (!isIn(order, calendar.dayOf(entry.at)))
            return !cancel.isCancelled();
        const auto id = [](qint64 value, bool isValid) { return isValid ? QString::number(value) : QString(); };
        const bool isMoney = isPosting(entry.kind);
        written = rows.add({QString::number(entry.seq), toIso(entry.at), word(entry.kind),
            id(entry.reward.value, entry.reward.isValid()), entry.rewardKey,
            id(entry.participant.value, entry.participant.isValid()),
            isMoney ? toDecimal({entry.amount, entry.currency}) : QString(),
            isMoney ? entry.currency.code() : QString(), shownFacts(entry), entry.actor,
            QString::fromLatin1(entry.hash.toHex())});
        return written.has_value() && !cancel.isCancelled();
    };
    RD_CHECK(desk.verify.walkLedger(visit));
    return written;
}

QStringList payoutRow(const Batch &batch, LocalDay day, const Payout &payout)
{
    qint64 setOff = 0;
    for (const PayoutShare &share : payout.items)
        setOff += share.recovered + share.adjusted;
    return {batch.number, dateText(day), batch.format, word(batch.mode), word(batch.state),
        QString::number(payout.line), payout.reference, QString::number(payout.participant.value),
        payout.participantName, payout.participantEmail, toDecimal(payout.amount), toDecimal({setOff, batch.currency}),
        payout.fee ? toDecimal({*payout.fee, batch.currency}) : QString(), batch.currency.code(), word(payout.state),
        payout.settledAt ? toIso(*payout.settledAt) : QString(), payout.providerId, payout.reason};
}

/// The lines of all batches that were made in the period.
Status writePayouts(Desk &desk, const ReportOrder &order, Rows &rows, const CancelToken &cancel)
{
    RD_TRY(info, desk.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(batches, desk.batches.list());
    std::reverse(batches.begin(), batches.end());
    for (const Batch &batch : batches) {
        const LocalDay day = calendar.dayOf(batch.createdAt);
        if (!isIn(order, day) || (order.mode && *order.mode != batch.mode))
            continue;
        if (cancel.isCancelled())
            break;
        RD_TRY(payouts, desk.batches.payouts(batch.id));
        for (const Payout &payout : payouts)
            RD_CHECK(rows.add(payoutRow(batch, day, payout)));
    }
    return {};
}

QList<TableColumn> columns(std::initializer_list<const char *> titles)
{
    static const QStringList kNumbers{u"participant"_s, u"opening"_s, u"earned"_s, u"reversed"_s, u"adjusted"_s,
        u"issued"_s, u"closing"_s, u"added_after_close"_s, u"seq"_s, u"amount"_s, u"line"_s, u"set_off"_s, u"fee"_s};
    QList<TableColumn> list;
    for (const char *title : titles)
        list.push_back({QString::fromLatin1(title), kNumbers.contains(QLatin1StringView(title))});
    return list;
}

} // namespace

QList<TableColumn> reportColumns(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Summary:
        return columns({"participant", "name", "email", "from", "to", "currency", "mode", "reward", "opening", "earned",
            "reversed", "adjusted", "issued", "closing", "added_after_close"});
    case ReportKind::Ledger: {
        QList<TableColumn> list = columns({"seq", "at", "kind", "reward", "reward_key", "participant", "amount",
            "currency", "facts", "actor", "hash"});
        list[3].isNumber = true; // an id here, a word in the summary
        return list;
    }
    case ReportKind::Payouts:
        return columns({"batch", "made_on", "format", "mode", "batch_state", "line", "reference", "participant", "name",
            "email", "amount", "set_off", "fee", "currency", "state", "settled_at", "provider_id", "reason"});
    }
    return {};
}

Result<qint64> writeReport(
    Desk &desk, const ReportOrder &order, TableFile &table, const ProgressSink &progress, const CancelToken &cancel)
{
    if (order.from && order.to && *order.to < *order.from)
        return fail(ErrorKind::Usage, u"The period ends before it begins."_s);
    Rows rows(table);
    switch (order.kind) {
    case ReportKind::Summary:
        RD_CHECK(writeSummary(desk, order, rows, progress, cancel));
        break;
    case ReportKind::Ledger:
        RD_CHECK(writeLedger(desk, order, rows, progress, cancel));
        break;
    case ReportKind::Payouts:
        RD_CHECK(writePayouts(desk, order, rows, cancel));
        break;
    }
    if (cancel.isCancelled())
        return fail(ErrorKind::Cancelled, u"stopped"_s);
    RD_CHECK(rows.flush());
    return rows.count();
}

} // namespace rd::services
