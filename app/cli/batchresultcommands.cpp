// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchjson.h"
#include "app/cli/batchtexts.h"
#include "integrations/files/fileio.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

Result<ColumnMapping> mappingOf(Invocation &in)
{
    static const QStringList fields{u"reference"_s, u"provider-id"_s, u"receiver"_s, u"amount"_s, u"currency"_s,
        u"fee"_s, u"state"_s, u"reason"_s, u"time"_s};
    ColumnMapping mapping;
    for (const QString &text : in.options(u"map"_s)) {
        const qsizetype at = text.indexOf(u'=');
        if (at <= 0 || !fields.contains(text.left(at)))
            return fail(ErrorKind::Usage, u"--map \"%1\" is not FIELD=COLUMN."_s.arg(text),
                u"Fields: %1."_s.arg(fields.join(u' ')));
        mapping.emplace_back(text.left(at), text.mid(at + 1));
    }
    return mapping;
}

void printResults(Invocation &in, const services::ResultPreview &preview)
{
    std::vector<QStringList> rows;
    for (const services::ResultRow &row : preview.rows) {
        if (row.match.match == MatchClass::Matched && !row.willChange && !row.match.needsPerson)
            continue;
        rows.push_back({row.item ? QString::number(row.item->row) : QString(),
            row.payout ? row.payout->reference : visible(row.item ? row.item->reference : QString()),
            word(row.match.match), row.item ? visible(row.item->word) : QString(),
            row.payout ? word(row.payout->state) : QString(),
            row.item && row.item->state ? word(*row.item->state) : QString(), visible(row.match.note)});
    }
    if (!rows.empty())
        in.out().table({u">row"_s, u"payout"_s, u"is"_s, u"word"_s, u"was"_s, u"says"_s, u""_s}, rows);
    in.out().line(u"%1: %2 changes, %3 paid, %4 come back."_s.arg(preview.kind, QString::number(preview.changes),
        moneyText({preview.paid, preview.batch.currency}), moneyText({preview.failed, preview.batch.currency})));
    for (const QString &remark : preview.remarks)
        in.out().note(visible(remark));
}

/// 0 where every row and every line was clear.
int statusOf(const services::ResultPreview &preview)
{
    const bool isClear = std::all_of(preview.rows.begin(), preview.rows.end(), [](const services::ResultRow &row) {
        const bool isKnown = row.match.match == MatchClass::Matched || row.willChange
            || (row.match.match == MatchClass::Contradicts && row.isConfirmed);
        return isKnown && (!row.match.needsPerson || row.isConfirmed);
    });
    return isClear ? 0 : 1;
}

Result<int> reconcileBatch(Invocation &in)
{
    services::ResultOrder order;
    RD_TRY(bytes, files::readLimited(in.arguments().at(1), kLargestBatchFile));
    order.bytes = std::move(bytes);
    RD_TRY(mapping, mappingOf(in));
    order.mapping = std::move(mapping);
    for (const QString &text : in.options(u"confirm"_s)) {
        bool isNumber = false;
        order.confirmed.push_back(text.toInt(&isNumber));
        if (!isNumber)
            return fail(ErrorKind::Usage, u"--confirm \"%1\" is not the number of a row."_s.arg(text));
    }
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    order.batch = id;
    RD_TRY(preview, service.previewResults(order));
    if (!preview.columns.isEmpty())
        return fail(ErrorKind::BadInput, u"Which column of the file is which is not known."_s,
            u"Say it with --map reference=COLUMN …; the file has: %1."_s.arg(preview.columns.join(u", "_s)),
            u"columns-unknown"_s);
    if (in.has(u"dry-run"_s)) {
        QJsonObject document = toJson(preview);
        document.insert("applied"_L1, false);
        document.insert("clock"_L1, noteClock(in, composition->desk()));
        in.out().document(document);
        printResults(in, preview);
        return statusOf(preview);
    }
    if (!in.has(u"yes"_s)) {
        RD_CHECK(in.mayConfirm());
        printResults(in, preview);
    }
    RD_CHECK(agree(in, u"Apply this to %1?"_s.arg(preview.batch.number)));
    RD_TRY(actor, in.decider());
    order.member = actor;
    RD_TRY(applied, service.applyResults(order));
    QJsonObject document = toJson(applied);
    document.insert("applied"_L1, true);
    document.insert("clock"_L1, noteClock(in, composition->desk()));
    in.out().document(document);
    printResults(in, applied);
    in.out().line(u"%1 is %2."_s.arg(applied.batch.number, word(applied.batch.state)));
    return statusOf(applied);
}

Result<int> markPaid(Invocation &in)
{
    services::MarkPaidOrder order;
    for (const QString &text : in.arguments().mid(1)) {
        bool isNumber = false;
        order.lines.push_back(text.toInt(&isNumber));
        if (!isNumber)
            return fail(ErrorKind::Usage, u"\"%1\" is not the number of a line."_s.arg(text));
    }
    order.reference = in.option(u"reference"_s);
    RD_TRY(actor, in.decider());
    order.member = actor;
    RD_TRY(composition, in.desk());
    services::Desk &desk = composition->desk();
    RD_TRY(day, in.day(u"date"_s));
    order.date = desk.clock.now();
    if (day) {
        RD_TRY(info, desk.workspace.info());
        RD_TRY(calendar, Calendar::forZone(info.timeZone));
        order.date = calendar.startOf(*day);
    }
    RD_TRY(id, desk.batches.named(in.arguments().constFirst()));
    order.batch = id;
    RD_TRY(agreed, in.confirm(u"Mark %1 lines as paid?"_s.arg(order.lines.size())));
    if (!agreed)
        return fail(ErrorKind::Cancelled, u"Nothing was changed."_s);
    RD_TRY(batch, desk.batches.markPaid(order));
    in.out().document({{u"batch"_s, toJson(batch)}});
    in.out().line(u"%1 lines of %2 are marked as paid."_s.arg(QString::number(order.lines.size()), batch.number));
    return 0;
}

Result<int> closeBatch(Invocation &in)
{
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    RD_TRY(batch, service.close(id, actor));
    in.out().document({{u"batch"_s, toJson(batch)}});
    in.out().line(u"%1 is closed."_s.arg(batch.number));
    return 0;
}

} // namespace

std::vector<Command> batchResultCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would happen, change nothing."_s);
    return {
        {u"batch reconcile"_s, u"ID FILE"_s, u"read the provider's result file back"_s, 2, 2,
            {{u"map"_s,
                 u"Which column is which: reference, provider-id, receiver, amount, currency, fee, state, "
                 "reason, time; may be repeated."_s,
                 u"FIELD=COLUMN"_s},
                {u"confirm"_s, u"A row that needs a person's look was looked at; may be repeated."_s, u"ROW"_s}, dryRun,
                as},
            reconcileBatch},
        {u"batch paid"_s, u"ID LINE… --reference R"_s, u"mark lines as paid by hand"_s, 2, -1,
            {{u"reference"_s, u"Of the payment."_s, u"R"_s}, {u"date"_s, u"When; today without."_s, u"DATE"_s}, as},
            markPaid},
        {u"batch close"_s, u"ID"_s, u"nothing more is expected of a batch"_s, 1, 1, {as}, closeBatch},
    };
}

} // namespace rd::app
