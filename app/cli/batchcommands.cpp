// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchjson.h"
#include "app/cli/command.h"
#include "app/json.h"
#include "integrations/files/fileio.h"
#include "models/services/decisions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

constexpr qint64 kLargestFile = 100LL * 1024 * 1024; // reliability.md 10

QString moneyText(const Money &money)
{
    return u"%1 %2"_s.arg(toDecimal(money), money.currency.code());
}

Result<std::vector<RewardId>> rewardIds(const QStringList &arguments)
{
    std::vector<RewardId> ids;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        const qint64 value = argument.toLongLong(&isNumber);
        if (!isNumber || value <= 0)
            return fail(ErrorKind::Usage, u"\"%1\" is not a reward's id."_s.arg(argument),
                u"referral-desk rewards list shows the ids."_s);
        ids.push_back(RewardId{value});
    }
    return ids;
}

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

/// A command that moves money: asked at a terminal, refused without one (contract.md 1), unless `--yes`.
Status agree(Invocation &in, const QString &question)
{
    RD_TRY(agreed, in.confirm(question));
    return agreed ? Status() : Status(fail(ErrorKind::Cancelled, u"Nothing was changed."_s));
}

void noteLeftOut(Invocation &in, const std::vector<services::LeftOutReward> &leftOut)
{
    std::vector<QStringList> rows;
    for (const services::LeftOutReward &reward : leftOut)
        rows.push_back({idText(reward.reward.value), visible(reward.participantName),
            reward.amount ? moneyText(*reward.amount) : QString(), reward.reason, visible(reward.detail)});
    if (rows.empty())
        return;
    in.out().line();
    in.out().line(u"Left out:"_s);
    in.out().table({u">reward"_s, u"participant"_s, u">amount"_s, u"because"_s, u""_s}, rows);
}

/// What a person has to look at first, then what the provider said, until when it may be taken, and what the format
/// changed.
QString knownOf(const services::PayoutView &view)
{
    QStringList known;
    for (const QString &text : {view.payout.alert, view.payout.reason})
        if (!text.isEmpty())
            known << text;
    if (view.payout.deadline)
        known << u"may be taken until %1"_s.arg(toIso(*view.payout.deadline).left(10));
    if (!view.payout.invoice.isEmpty())
        known << u"self-billing invoice %1"_s.arg(view.payout.invoice);
    if (!view.remark.isEmpty())
        known << view.remark;
    return known.join(u"; "_s);
}

void printItems(Invocation &in, const std::vector<services::PayoutView> &lines)
{
    std::vector<QStringList> rows;
    for (const services::PayoutView &view : lines) {
        const Payout &payout = view.payout;
        rows.push_back({QString::number(payout.line), payout.reference, visible(payout.participantName),
            visible(view.destination), moneyText(payout.amount), word(payout.state), visible(knownOf(view))});
    }
    in.out().table(
        {u">line"_s, u"reference"_s, u"participant"_s, u"destination"_s, u">amount"_s, u"state"_s, u""_s}, rows);
}

Result<services::BatchRequest> requestOf(Invocation &in)
{
    if (!in.has(u"format"_s))
        return fail(ErrorKind::Usage, u"\"batch create\" needs --format F."_s, u"batch formats lists them."_s);
    services::BatchRequest request;
    request.format = in.option(u"format"_s);
    RD_TRY(ids, rewardIds(in.arguments()));
    request.all = in.has(u"all"_s) || ids.empty();
    if (in.has(u"all"_s) && !ids.empty())
        return fail(ErrorKind::Usage, u"Name the rewards by id, or say --all; not both."_s);
    request.ids = std::move(ids);
    RD_TRY(mode, in.mode());
    request.mode = mode;
    if (in.has(u"currency"_s)) {
        RD_TRY(currency, Currency::parse(in.option(u"currency"_s)));
        request.currency = currency;
    }
    RD_TRY(day, dayOption(in, u"date"_s));
    request.executionDay = day;
    return request;
}

Result<int> previewBatch(Invocation &in, const services::BatchRequest &request)
{
    RD_TRY(composition, in.desk());
    RD_TRY(preview, composition->desk().batches.preview(request));
    in.out().document(toJson(preview));
    for (const services::PlannedBatch &planned : preview.batches) {
        in.out().line(u"%1, %2, %3: %4 payouts, %5"_s.arg(planned.number, planned.format.word, word(planned.mode),
            QString::number(planned.lines.size()), moneyText({planned.total, planned.currency})));
        printItems(in, planned.lines);
    }
    for (const services::PlannedBatch &planned : preview.batches) {
        for (const PayoutRemark &remark : planned.remarks) {
            if (remark.line == 0)
                in.out().note(visible(u"%1: %2"_s.arg(planned.number, remark.text)));
        }
    }
    noteLeftOut(in, preview.leftOut);
    for (const QString &remark : preview.remarks)
        in.out().note(visible(remark));
    return preview.leftOut.empty() ? 0 : 1;
}

/// Whether the first of two values holds. Nobody is there to be asked: it does, and that is said.
Result<bool> takesFirst(Invocation &in, const PayoutSetting &setting)
{
    if (in.has(u"yes"_s) || !in.mayConfirm())
        return true;
    return in.confirm(u"%1: is it %2? Otherwise it is %3."_s.arg(
        setting.label, setting.choices.constFirst(), setting.choices.constLast()));
}

/// What a format has to know once and nobody has said: asked at a terminal, else assumed. The service says what became
/// of it.
Result<std::vector<std::pair<QString, QString>>> choicesFor(
    Invocation &in, services::BatchService &service, const QString &format)
{
    std::vector<std::pair<QString, QString>> choices;
    RD_TRY(values, service.settings(format));
    for (const PayoutFormat &known : service.formats()) {
        for (const PayoutSetting &setting : known.settings) {
            const auto isMissing = [&setting](const auto &value) {
                return value.first == setting.name && value.second.isEmpty();
            };
            if (known.word != format || !setting.required || setting.choices.size() != 2
                || std::none_of(values.begin(), values.end(), isMissing))
                continue;
            RD_TRY(isFirst, takesFirst(in, setting));
            choices.emplace_back(setting.name, isFirst ? setting.choices.constFirst() : setting.choices.constLast());
        }
    }
    return choices;
}

Result<int> createBatch(Invocation &in)
{
    RD_TRY(request, requestOf(in));
    if (in.has(u"dry-run"_s))
        return previewBatch(in, request);
    RD_TRY(actor, in.decider());
    request.member = actor;
    RD_TRY(composition, in.desk());
    RD_TRY(choices, choicesFor(in, composition->desk().batches, request.format));
    request.choices = std::move(choices);
    RD_TRY(made, composition->desk().batches.create(request));
    QJsonArray documents;
    for (const Batch &batch : made.batches) {
        documents.append(toJson(batch));
        in.out().line(u"%1: %2 payouts, %3%4"_s.arg(batch.number, QString::number(batch.count),
            moneyText({batch.total, batch.currency}), batch.mode == Mode::Test ? u", test mode"_s : QString()));
    }
    in.out().document({{u"batches"_s, documents}, {u"leftOut"_s, toJson(made.leftOut)},
        {u"remarks"_s, QJsonArray::fromStringList(made.remarks)}});
    if (made.batches.empty())
        in.out().line(u"No batch was made: nothing that is approved can be paid this way."_s);
    noteLeftOut(in, made.leftOut);
    for (const QString &remark : made.remarks)
        in.out().note(visible(remark));
    return made.leftOut.empty() ? 0 : 1;
}

Result<int> listBatches(Invocation &in)
{
    RD_TRY(composition, in.desk());
    RD_TRY(batches, composition->desk().batches.list());
    QJsonArray documents;
    std::vector<QStringList> rows;
    for (const Batch &batch : batches) {
        documents.append(toJson(batch));
        rows.push_back({batch.number, batch.format, word(batch.mode), QString::number(batch.count),
            moneyText({batch.total, batch.currency}), word(batch.state), visible(batch.createdByName),
            toIso(batch.createdAt).left(10), u"%1/%2"_s.arg(batch.answered).arg(batch.count)});
    }
    in.out().document({{u"batches"_s, documents}});
    if (rows.empty())
        in.out().line(u"No batches yet. referral-desk batch create --format F --all makes one."_s);
    else
        in.out().table({u"number"_s, u"format"_s, u"mode"_s, u">payouts"_s, u">total"_s, u"state"_s, u"made by"_s,
                           u"on"_s, u">answered"_s},
            rows);
    return 0;
}

Result<int> printBatch(Invocation &in, services::BatchService &service, BatchId id)
{
    RD_TRY(detail, service.show(id));
    in.out().document({{u"batch"_s, toJson(detail)}});
    const Batch &batch = detail.batch;
    in.out().line(u"%1, %2, %3, %4: %5 payouts, %6"_s.arg(batch.number, batch.format, word(batch.mode),
        word(batch.state), QString::number(batch.count), moneyText({batch.total, batch.currency})));
    in.out().line(u"Made by %1 on %2, to be paid on %3"_s.arg(
        visible(batch.createdByName), toIso(batch.createdAt), toDate(batch.executionDay).toString(Qt::ISODate)));
    for (const BatchApproval &approval : batch.approvals)
        in.out().line(u"Approved by %1 on %2, %3"_s.arg(visible(approval.name), toIso(approval.at),
            approval.signature.isEmpty() ? u"not signed with a key of their own"_s : u"signed"_s));
    if (batch.approvals.empty() && batch.twoPerson)
        in.out().line(u"Needs the approval of a second person."_s);
    in.out().line(u"Content: %1"_s.arg(QString::fromLatin1(batch.contentHash.toHex())));
    if (!batch.sealedHash.isEmpty())
        in.out().line(u"Seal:    %1"_s.arg(QString::fromLatin1(batch.sealedHash.toHex())));
    in.out().line(u"File:    %1"_s.arg(QString::fromLatin1(batch.fileHash.toHex())));
    printItems(in, detail.lines);
    for (const QString &remark : detail.remarks)
        in.out().note(visible(remark));
    return 0;
}

Result<int> showBatch(Invocation &in)
{
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    return printBatch(in, service, id);
}

Result<int> approveBatch(Invocation &in)
{
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    const QByteArray shown = QByteArray::fromHex(in.option(u"content"_s).toLatin1());
    if (in.has(u"content"_s) && shown.size() != 32)
        return fail(ErrorKind::Usage, u"--content is the 64 digits that \"batch show\" prints as content."_s);
    RD_TRY(batch, service.approve(id, actor, shown));
    in.out().document({{u"batch"_s, toJson(batch)}});
    in.out().line(u"%1 is approved by %2 for 72 hours."_s.arg(batch.number, visible(actor)));
    RD_TRY(checker, composition->desk().gate.member(actor));
    if (const auto warning = services::ownRewardWarning(checker))
        in.out().note(*warning);
    return 0;
}

Result<int> exportBatch(Invocation &in)
{
    if (in.option(u"output"_s).isEmpty())
        return fail(ErrorKind::Usage, u"\"batch export\" needs --output FILE."_s);
    const QString path = QFileInfo(in.option(u"output"_s)).absoluteFilePath();
    if (QFileInfo(path).isDir())
        return fail(ErrorKind::Usage, u"--output names a folder; name the file."_s);
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    RD_CHECK(agree(in, u"Write the payment file of %1?"_s.arg(in.arguments().constFirst())));
    services::ExportOrder order;
    order.batch = id;
    order.path = path;
    order.member = actor;
    order.write = [&path](const QByteArray &bytes) {
        return files::atomicWrite(path, bytes, files::FileAccess::OwnerOnly);
    };
    RD_TRY(report, service.exportFile(order));
    in.out().document({{u"batch"_s, toJson(report.batch)}, {u"file"_s, path},
        {u"fileHash"_s, QString::fromLatin1(report.fileHash.toHex())}, {u"bytes"_s, report.size},
        {u"again"_s, report.again}, {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}});
    in.out().line(u"Wrote %1 (%2 payouts, %3) to %4."_s.arg(report.batch.number, QString::number(report.batch.count),
        moneyText({report.batch.total, report.batch.currency}), visible(path)));
    in.out().line(u"SHA-256 %1"_s.arg(QString::fromLatin1(report.fileHash.toHex())));
    for (const QString &warning : report.warnings)
        in.out().note(visible(warning));
    return 0;
}

Result<int> checkBatch(Invocation &in)
{
    RD_TRY(bytes, files::readLimited(in.arguments().at(1), kLargestFile));
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    RD_TRY(comparison, service.check(id, bytes));
    in.out().document(
        {{u"same"_s, comparison.isSame}, {u"expected"_s, QString::fromLatin1(comparison.expected.toHex())},
            {u"found"_s, QString::fromLatin1(comparison.found.toHex())}});
    in.out().line(comparison.isSame ? u"This is, byte for byte, the file of the batch."_s
                                    : u"This is NOT the file of the batch."_s);
    return comparison.isSame ? 0 : 1;
}

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
        return row.match.match == MatchClass::Matched && (!row.match.needsPerson || row.isConfirmed);
    });
    return isClear ? 0 : 1;
}

Result<int> reconcileBatch(Invocation &in)
{
    services::ResultOrder order;
    RD_TRY(bytes, files::readLimited(in.arguments().at(1), kLargestFile));
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
    in.out().document(document);
    printResults(in, applied);
    in.out().line(u"%1 is %2."_s.arg(applied.batch.number, word(applied.batch.state)));
    return statusOf(applied);
}

Result<int> discardBatch(Invocation &in)
{
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    RD_CHECK(agree(in,
        in.has(u"never-uploaded"_s) ? u"What was uploaded and is discarded here is paid twice. Was nothing uploaded?"_s
                                    : u"Discard %1?"_s.arg(in.arguments().constFirst())));
    RD_TRY(batch, service.discard(id, in.option(u"reason"_s), actor, in.has(u"never-uploaded"_s)));
    in.out().document({{u"batch"_s, toJson(batch)}});
    in.out().line(u"%1 is discarded; its rewards can be paid again."_s.arg(batch.number));
    return 0;
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
    RD_TRY(day, dayOption(in, u"date"_s));
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

std::vector<Command> batchCommands()
{
    const QCommandLineOption as(u"as"_s, u"Who decides."_s, u"MEMBER"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, u"Say what would happen, change nothing."_s);
    std::vector<Command> commands{
        {u"batch create"_s, u"--format F [--all|ID…]"_s, u"put approved cash rewards into a payout file"_s, 0, -1,
            {{u"format"_s, u"Of the file; \"batch formats\" lists them."_s, u"F"_s},
                {u"all"_s, u"Every approved cash reward."_s}, modeOption(),
                {u"currency"_s, u"Only this currency."_s, u"C"_s},
                {u"date"_s, u"Day of execution, where the format wants one."_s, u"DATE"_s}, dryRun, as},
            createBatch},
        {u"batch list"_s, {}, u"list the payout batches"_s, 0, 0, {}, listBatches},
        {u"batch show"_s, u"ID"_s, u"one batch with its lines"_s, 1, 1, {}, showBatch},
        {u"batch approve"_s, u"ID --as MEMBER"_s, u"agree to a batch as a second person"_s, 1, 1,
            {{u"content"_s, u"Only if this is its content, as it was shown."_s, u"HASH"_s}, as}, approveBatch},
        {u"batch export"_s, u"ID --output FILE"_s, u"seal a batch and write its file"_s, 1, 1,
            {{u"output"_s, u"The file to write."_s, u"FILE"_s}, as}, exportBatch},
        {u"batch check"_s, u"ID FILE"_s, u"is this file, byte for byte, that of the batch?"_s, 2, 2, {}, checkBatch},
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
        {u"batch discard"_s, u"ID --reason TEXT"_s, u"give a batch up; its rewards can be paid again"_s, 1, 1,
            {{u"reason"_s, u"Why."_s, u"TEXT"_s},
                {u"never-uploaded"_s, u"The file was written, and nothing of it was uploaded anywhere."_s}, as},
            discardBatch},
    };
    for (Command &command : payoutSettingCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace rd::app
