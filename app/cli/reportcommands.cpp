// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/json.h"
#include "integrations/files/csvwriter.h"
#include "models/services/batchservice.h"
#include "models/services/statementservice.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr qsizetype kPiece = 256 * 1024;

/// Local days, both included.
struct Period {
    std::optional<LocalDay> from;
    std::optional<LocalDay> to;
    [[nodiscard]] bool has(LocalDay day) const { return (!from || day >= *from) && (!to || day <= *to); }
};

Result<std::optional<LocalDay>> dayOption(Invocation &in, const QString &name)
{
    if (!in.has(name))
        return std::optional<LocalDay>();
    const QDate date = QDate::fromString(in.option(name), Qt::ISODate);
    if (!date.isValid())
        return fail(ErrorKind::Usage, u"--%1 \"%2\" is not a date."_s.arg(name, in.option(name)),
            u"Write it like 2026-04-30."_s);
    return std::optional(toLocalDay(date));
}

Result<Period> periodOf(Invocation &in)
{
    RD_TRY(from, dayOption(in, u"from"_s));
    RD_TRY(to, dayOption(in, u"to"_s));
    if (from && to && *to < *from)
        return fail(ErrorKind::Usage, u"The period ends before it begins."_s);
    return Period{from, to};
}

QString dateText(LocalDay day)
{
    return toDate(day).toString(Qt::ISODate);
}

/// A CSV for people, written piece by piece under a temporary name and renamed when whole.
class CsvReport {
public:
    static Result<std::unique_ptr<CsvReport>> open(Invocation &in, const QStringList &titles)
    {
        const QString output = in.option(u"output"_s);
        if (output.isEmpty())
            return fail(ErrorKind::Usage, u"A report needs --output FILE."_s);
        if (QFileInfo(output).suffix().toLower() != "csv"_L1)
            return fail(ErrorKind::Usage, u"This report is written as CSV."_s, u"Name a file that ends with .csv."_s);
        auto report = std::make_unique<CsvReport>(QFileInfo(output).absoluteFilePath(), titles);
        if (!report->m_file.open(QIODevice::WriteOnly))
            return fail(ErrorKind::Storage, u"%1 cannot be written: %2"_s.arg(output, report->m_file.errorString()));
        return report;
    }
    CsvReport(const QString &path, const QStringList &titles) : m_path(path), m_file(path), m_csv(titles, true) {}
    [[nodiscard]] files::CsvWriter &row() { return m_csv; }
    [[nodiscard]] Status endRow()
    {
        m_csv.endRow();
        ++m_rows;
        return m_csv.bytes().size() >= kPiece ? flush() : Status();
    }
    [[nodiscard]] Result<int> finish(Invocation &in)
    {
        RD_CHECK(flush());
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (!m_file.commit())
            return fail(ErrorKind::Storage, u"%1 cannot be written: %2"_s.arg(m_path, m_file.errorString()));
        in.out().endProgress();
        in.out().document({{u"file"_s, m_path}, {u"rows"_s, m_rows}});
        in.out().line(u"Wrote %1 rows to %2."_s.arg(QString::number(m_rows), visible(m_path)));
        return 0;
    }

private:
    [[nodiscard]] Status flush()
    {
        const QByteArray bytes = m_csv.take();
        if (m_file.write(bytes) != bytes.size())
            return fail(ErrorKind::Storage, u"%1 cannot be written: %2"_s.arg(m_path, m_file.errorString()));
        return {};
    }
    QString m_path;
    QSaveFile m_file;
    files::CsvWriter m_csv;
    qint64 m_rows = 0;
};

/// One row for each participant, currency, mode and kind of reward: what moved in the period.
Result<int> reportSummary(Invocation &in)
{
    RD_TRY(period, periodOf(in));
    RD_TRY(mode, in.mode());
    RD_TRY(report,
        CsvReport::open(in,
            {u"participant"_s, u"name"_s, u"email"_s, u"from"_s, u"to"_s, u"currency"_s, u"mode"_s, u"reward"_s,
                u"opening"_s, u"earned"_s, u"reversed"_s, u"adjusted"_s, u"issued"_s, u"closing"_s}));
    RD_TRY(composition, in.desk());
    const auto take = [&report](const Statement &statement) -> Status {
        for (const StatementAccount &account : statement.accounts) {
            auto &row = report->row();
            const auto money = [&account](qint64 minor) { return Money{minor, account.currency}; };
            row.integer(statement.participant.value).text(statement.name).text(statement.email);
            row.text(dateText(statement.from)).text(dateText(statement.to)).text(account.currency.code());
            row.text(word(account.mode)).text(word(account.kind)).amount(money(account.opening));
            row.amount(money(account.earned)).amount(money(account.reversed)).amount(money(account.adjusted));
            row.amount(money(account.issued)).amount(money(account.closing));
            RD_CHECK(report->endRow());
        }
        return {};
    };
    RD_CHECK(
        composition->desk().statements.each({period.from, period.to, mode}, take, in.out().progress(), in.cancel()));
    return report->finish(in);
}

/// The records of the chain, as they are.
Result<int> reportLedger(Invocation &in)
{
    RD_TRY(period, periodOf(in));
    RD_TRY(report,
        CsvReport::open(in,
            {u"seq"_s, u"at"_s, u"kind"_s, u"reward"_s, u"reward_key"_s, u"participant"_s, u"amount"_s, u"currency"_s,
                u"facts"_s, u"actor"_s, u"hash"_s}));
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(info, desk.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    Status written;
    const auto visit = [&](const LedgerEntry &entry) {
        if (!period.has(calendar.dayOf(entry.at)))
            return !in.cancel().isCancelled();
        auto &row = report->row();
        row.integer(entry.seq).text(toIso(entry.at)).text(word(entry.kind));
        entry.reward.isValid() ? row.integer(entry.reward.value) : row.empty();
        row.text(entry.rewardKey);
        entry.participant.isValid() ? row.integer(entry.participant.value) : row.empty();
        isPosting(entry.kind) ? row.amount({entry.amount, entry.currency}) : row.empty();
        row.text(isPosting(entry.kind) ? entry.currency.code() : QString()).text(shownFacts(entry));
        row.text(entry.actor).text(QString::fromLatin1(entry.hash.toHex()));
        written = report->endRow();
        return written.has_value() && !in.cancel().isCancelled();
    };
    RD_CHECK(desk.verify.walkLedger(visit));
    RD_CHECK(written);
    if (in.cancel().isCancelled())
        return fail(ErrorKind::Cancelled, u"stopped"_s);
    return report->finish(in);
}

/// The lines of all batches that were made in the period.
Result<int> reportPayouts(Invocation &in)
{
    RD_TRY(period, periodOf(in));
    RD_TRY(mode, in.mode());
    RD_TRY(report,
        CsvReport::open(in,
            {u"batch"_s, u"made_on"_s, u"format"_s, u"mode"_s, u"batch_state"_s, u"line"_s, u"reference"_s,
                u"participant"_s, u"name"_s, u"email"_s, u"amount"_s, u"set_off"_s, u"fee"_s, u"currency"_s, u"state"_s,
                u"settled_at"_s, u"provider_id"_s, u"reason"_s}));
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(info, desk.workspace.info());
    RD_TRY(calendar, Calendar::forZone(info.timeZone));
    RD_TRY(batches, desk.batches.list());
    std::reverse(batches.begin(), batches.end());
    for (const Batch &batch : batches) {
        const LocalDay day = calendar.dayOf(batch.createdAt);
        if (!period.has(day) || (mode && *mode != batch.mode))
            continue;
        RD_TRY(payouts, desk.batches.payouts(batch.id));
        for (const Payout &payout : payouts) {
            qint64 setOff = 0;
            for (const PayoutShare &share : payout.items)
                setOff += share.recovered + share.adjusted;
            auto &row = report->row();
            row.text(batch.number).text(dateText(day)).text(batch.format).text(word(batch.mode));
            row.text(word(batch.state)).integer(payout.line).text(payout.reference);
            row.integer(payout.participant.value).text(payout.participantName).text(payout.participantEmail);
            row.amount(payout.amount).amount({setOff, batch.currency});
            payout.fee ? row.amount({*payout.fee, batch.currency}) : row.empty();
            row.text(batch.currency.code()).text(word(payout.state));
            row.text(payout.settledAt ? toIso(*payout.settledAt) : QString()).text(payout.providerId);
            row.text(payout.reason);
            RD_CHECK(report->endRow());
        }
    }
    return report->finish(in);
}

} // namespace

std::vector<Command> reportCommands()
{
    const QCommandLineOption from(u"from"_s, u"From this local date on."_s, u"DATE"_s);
    const QCommandLineOption to(u"to"_s, u"Up to this local date, itself included."_s, u"DATE"_s);
    const QCommandLineOption output(u"output"_s, u"The CSV file to write."_s, u"FILE"_s);
    return {
        {u"report summary"_s, u"--output FILE"_s, u"what each participant earned and was given, as CSV"_s, 0, 0,
            {from, to, modeOption(), output}, reportSummary},
        {u"report ledger"_s, u"--output FILE"_s, u"every record of the books, as CSV"_s, 0, 0, {from, to, output},
            reportLedger},
        {u"report payouts"_s, u"--output FILE"_s, u"the lines of all payout batches, as CSV"_s, 0, 0,
            {from, to, modeOption(), output}, reportPayouts},
    };
}

} // namespace rd::app
