// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchjson.h"
#include "app/cli/batchtexts.h"
#include "app/cli/command.h"
#include "app/cli/outputplace.h"
#include "app/json.h"
#include "integrations/files/fileio.h"
#include "models/services/decisions.h"
#include "models/services/exportplace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

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
    RD_TRY(day, in.day(u"date"_s));
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
        {u"remarks"_s, QJsonArray::fromStringList(made.remarks)}, {u"clock"_s, noteClock(in, composition->desk())}});
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
    for (const BatchExport &one : detail.exports)
        in.out().line(u"Export by %1 on %2: %3%4"_s.arg(visible(one.by), toIso(one.at), word(one.end),
            one.fileHash.isEmpty() ? QString() : u", file %1"_s.arg(QString::fromLatin1(one.fileHash.toHex()))));
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
    in.out().document({{u"batch"_s, toJson(batch)}, {u"clock"_s, noteClock(in, composition->desk())}});
    in.out().line(u"%1 is approved by %2 for 72 hours."_s.arg(batch.number, visible(actor)));
    RD_TRY(checker, composition->desk().gate.member(actor));
    if (const auto warning = services::ownRewardWarning(checker))
        in.out().note(*warning);
    return 0;
}

/// Nothing is overwritten, but for the same file again: what cannot be read is somebody else's.
Status mayWriteTo(services::BatchService &service, BatchId id, const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    const auto standing = files::readLimited(path, kLargestBatchFile);
    return services::checkExportPlace(service, id, path, standing.value_or(QByteArray()), services::Replacing::Refused);
}

Result<int> exportBatch(Invocation &in)
{
    if (in.option(u"output"_s).isEmpty())
        return fail(ErrorKind::Usage, u"\"batch export\" needs --output FILE."_s);
    RD_TRY(path, outputPlace(in.option(u"output"_s)));
    RD_TRY(actor, in.decider());
    RD_TRY(composition, in.desk());
    services::BatchService &service = composition->desk().batches;
    RD_TRY(id, service.named(in.arguments().constFirst()));
    RD_CHECK(mayWriteTo(service, id, path));
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
        {u"again"_s, report.again}, {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
        {u"clock"_s, noteClock(in, composition->desk())}});
    in.out().line(u"Wrote %1 (%2 payouts, %3) to %4."_s.arg(report.batch.number, QString::number(report.batch.count),
        moneyText({report.batch.total, report.batch.currency}), visible(path)));
    in.out().line(u"SHA-256 %1"_s.arg(QString::fromLatin1(report.fileHash.toHex())));
    for (const QString &warning : report.warnings)
        in.out().note(visible(warning));
    return 0;
}

Result<int> checkBatch(Invocation &in)
{
    RD_TRY(bytes, files::readLimited(in.arguments().at(1), kLargestBatchFile));
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
            {{u"output"_s, u"The file to write; nothing else may be there."_s, u"FILE"_s}, as}, exportBatch},
        {u"batch check"_s, u"ID FILE"_s, u"is this file, byte for byte, that of the batch?"_s, 2, 2, {}, checkBatch},
        {u"batch discard"_s, u"ID [--reason TEXT]"_s, u"give a batch up; its rewards can be paid again"_s, 1, 1,
            {{u"reason"_s, u"Why; needed once the file was written."_s, u"TEXT"_s},
                {u"never-uploaded"_s, u"The file was written, and nothing of it was uploaded anywhere."_s}, as},
            discardBatch},
    };
    for (auto part : {batchResultCommands(), formatCommands(), payoutSettingCommands()})
        commands.insert(commands.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    return commands;
}

} // namespace rd::app
