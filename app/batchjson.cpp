// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batchjson.h"

#include "app/json.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QJsonValue hex(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(bytes.toHex()));
}

QJsonValue moment(const std::optional<Instant> &at)
{
    return at ? toJson(*at) : QJsonValue();
}

QJsonArray items(const std::vector<services::PayoutView> &lines)
{
    QJsonArray list;
    for (const services::PayoutView &view : lines)
        list.append(toJson(view));
    return list;
}

QJsonObject toJson(const services::ResultRow &row)
{
    QJsonObject object{{u"class"_s, word(row.match.match)}, {u"by"_s, word(row.match.by)},
        {u"line"_s, row.match.line > 0 ? QJsonValue(row.match.line) : QJsonValue()}, {u"willChange"_s, row.willChange},
        {u"needsPerson"_s, row.match.needsPerson}, {u"note"_s, row.match.note}};
    if (row.item) {
        object.insert("row"_L1, row.item->row);
        object.insert("reference"_L1, row.item->reference);
        object.insert("providerId"_L1, row.item->providerId);
        object.insert("word"_L1, row.item->word);
        object.insert("reason"_L1, row.item->reason);
        object.insert("says"_L1, row.item->state ? QJsonValue(word(*row.item->state)) : QJsonValue());
        object.insert("amount"_L1, row.item->amount ? QJsonValue(app::toJson(*row.item->amount)) : QJsonValue());
    }
    if (row.payout) {
        object.insert("payout"_L1, row.payout->reference);
        object.insert("was"_L1, word(row.payout->state));
    }
    return object;
}

} // namespace

QJsonObject toJson(const Batch &batch)
{
    QJsonArray approvals;
    QJsonArray approvedBy;
    for (const BatchApproval &approval : batch.approvals) {
        approvedBy.append(approval.name);
        approvals.append(QJsonObject{{u"member"_s, approval.name}, {u"at"_s, toJson(approval.at)},
            {u"until"_s, toJson(approval.at + kApprovalLasts)}, {u"content"_s, hex(approval.hash)},
            {u"signature"_s, hex(approval.signature)}});
    }
    return {{u"id"_s, idText(batch.id.value)}, {u"number"_s, batch.number}, {u"format"_s, batch.format},
        {u"provider"_s, batch.provider}, {u"mode"_s, word(batch.mode)}, {u"currency"_s, batch.currency.code()},
        {u"state"_s, word(batch.state)}, {u"contentHash"_s, hex(batch.contentHash)},
        {u"sealedHash"_s, hex(batch.sealedHash)}, {u"fileHash"_s, hex(batch.fileHash)},
        {u"createdBy"_s, batch.createdByName}, {u"createdAt"_s, toJson(batch.createdAt)}, {u"approvedBy"_s, approvedBy},
        {u"approvals"_s, approvals}, {u"twoPerson"_s, batch.twoPerson}, {u"sealedAt"_s, moment(batch.sealedAt)},
        {u"exportedAt"_s, moment(batch.exportedAt)}, {u"exportedTo"_s, batch.exportedTo}, {u"exports"_s, batch.exports},
        {u"count"_s, batch.count}, {u"answered"_s, batch.answered}, {u"discardReason"_s, batch.discardReason},
        {u"executionDay"_s, toDate(batch.executionDay).toString(Qt::ISODate)},
        {u"paid"_s, toJson(Money{batch.paid, batch.currency})},
        {u"total"_s, toJson(Money{batch.total, batch.currency})}};
}

QJsonObject toJson(const services::PayoutView &view)
{
    const Payout &payout = view.payout;
    QJsonArray rewards;
    for (const PayoutShare &share : payout.items)
        rewards.append(idText(share.reward.value));
    return {{u"line"_s, payout.line},
        {u"participant"_s,
            QJsonObject{{u"id"_s, idText(payout.participant.value)}, {u"name"_s, payout.participantName},
                {u"email"_s, payout.participantEmail}}},
        {u"amount"_s, toJson(payout.amount)}, {u"reference"_s, payout.reference}, {u"state"_s, word(payout.state)},
        {u"destination"_s, view.destination}, {u"providerId"_s, payout.providerId}, {u"word"_s, payout.word},
        {u"reason"_s, payout.reason}, {u"alert"_s, payout.alert},
        {u"fee"_s, payout.fee ? QJsonValue(toJson(Money{*payout.fee, payout.amount.currency})) : QJsonValue()},
        {u"deadline"_s, moment(payout.deadline)}, {u"settledAt"_s, moment(payout.settledAt)},
        {u"byHand"_s, payout.byHand}, {u"rewards"_s, rewards},
        {u"invoice"_s, payout.invoice.isEmpty() ? QJsonValue() : QJsonValue(payout.invoice)},
        {u"awaitsInvoice"_s, payout.awaitsInvoice}, {u"setOff"_s, toJson(Money{view.setOff, payout.amount.currency})},
        {u"sharedDestination"_s, view.isShared}, {u"methodReplaced"_s, view.isMethodReplaced},
        {u"remark"_s, view.remark.isEmpty() ? QJsonValue() : QJsonValue(view.remark)}};
}

QJsonObject toJson(const services::BatchDetail &detail)
{
    QJsonObject object = toJson(detail.batch);
    object.insert("items"_L1, items(detail.lines));
    object.insert("remarks"_L1, QJsonArray::fromStringList(detail.remarks));
    object.insert("obstacle"_L1, detail.obstacle.isEmpty() ? QJsonValue() : QJsonValue(detail.obstacle));
    QJsonArray results;
    for (const AppliedResults &applied : detail.results)
        results.append(
            QJsonObject{{u"fileHash"_s, hex(applied.fileHash)}, {u"kind"_s, applied.kind}, {u"rows"_s, applied.rows},
                {u"changed"_s, applied.changed}, {u"at"_s, toJson(applied.at)}, {u"member"_s, applied.member}});
    object.insert("results"_L1, results);
    QJsonArray exports;
    for (const BatchExport &one : detail.exports)
        exports.append(QJsonObject{{u"at"_s, toJson(one.at)}, {u"by"_s, one.by}, {u"fileHash"_s, hex(one.fileHash)},
            {u"outcome"_s, word(one.end)}});
    object.insert("exportHistory"_L1, exports);
    return object;
}

QJsonObject toJson(const services::PayoutAlert &alert)
{
    const Payout &payout = alert.payout;
    QJsonArray rewards;
    for (const RewardId id : alert.rewards())
        rewards.append(idText(id.value));
    const QJsonObject values{{u"says"_s, payout.alert}, {u"was"_s, word(payout.state)}};
    return {{u"id"_s, alert.id}, {u"flag"_s, alert.flag()}, {u"rewards"_s, rewards},
        {u"evidence"_s, QJsonObject{{u"text"_s, alert.text}, {u"values"_s, values}}}, {u"since"_s, toJson(alert.since)},
        {u"decidable"_s, true}, {u"campaign"_s, QString()},
        {u"participant"_s,
            QJsonObject{{u"id"_s, idText(payout.participant.value)}, {u"name"_s, payout.participantName},
                {u"email"_s, payout.participantEmail}}},
        {u"customer"_s, QJsonObject{{u"id"_s, QString()}, {u"email"_s, QString()}}}, {u"batch"_s, alert.batch},
        {u"payout"_s, payout.reference}, {u"amount"_s, toJson(payout.amount)}};
}

QJsonArray toJson(const std::vector<services::LeftOutReward> &leftOut)
{
    QJsonArray list;
    for (const services::LeftOutReward &reward : leftOut)
        list.append(QJsonObject{{u"id"_s, idText(reward.reward.value)},
            {u"participant"_s,
                QJsonObject{{u"id"_s, idText(reward.participant.value)}, {u"name"_s, reward.participantName}}},
            {u"amount"_s, reward.amount ? QJsonValue(toJson(*reward.amount)) : QJsonValue()},
            {u"reason"_s, reward.reason}, {u"detail"_s, reward.detail}});
    return list;
}

QJsonObject toJson(const services::BatchPreview &preview)
{
    QJsonArray batches;
    for (const services::PlannedBatch &planned : preview.batches) {
        QJsonArray remarks;
        for (const PayoutRemark &remark : planned.remarks)
            remarks.append(QJsonObject{{u"line"_s, remark.line}, {u"refused"_s, remark.refused},
                {u"field"_s, remark.field}, {u"text"_s, remark.text}});
        batches.append(QJsonObject{{u"number"_s, planned.number}, {u"format"_s, planned.format.word},
            {u"mode"_s, word(planned.mode)}, {u"currency"_s, planned.currency.code()},
            {u"twoPerson"_s, planned.twoPerson}, {u"items"_s, items(planned.lines)},
            {u"total"_s, toJson(Money{planned.total, planned.currency})},
            {u"setOff"_s, toJson(Money{planned.setOff, planned.currency})}, {u"remarks"_s, remarks}});
    }
    return {{u"wouldMake"_s, batches}, {u"leftOut"_s, toJson(preview.leftOut)},
        {u"remarks"_s, QJsonArray::fromStringList(preview.remarks)}};
}

QJsonObject toJson(const services::ResultPreview &preview)
{
    QJsonArray rows;
    for (const services::ResultRow &row : preview.rows)
        rows.append(toJson(row));
    QJsonObject counts;
    for (const auto &[match, count] : preview.counts)
        counts.insert(word(match), count);
    return {{u"batch"_s, toJson(preview.batch)}, {u"kind"_s, preview.kind}, {u"fileHash"_s, hex(preview.fileHash)},
        {u"wasApplied"_s, preview.wasApplied}, {u"rows"_s, rows}, {u"counts"_s, counts},
        {u"changes"_s, preview.changes}, {u"paid"_s, toJson(Money{preview.paid, preview.batch.currency})},
        {u"failed"_s, toJson(Money{preview.failed, preview.batch.currency})},
        {u"columns"_s, QJsonArray::fromStringList(preview.columns)},
        {u"remarks"_s, QJsonArray::fromStringList(preview.remarks)}};
}

QJsonObject toJson(const PayoutFormat &format)
{
    QJsonArray settings;
    for (const PayoutSetting &setting : format.settings)
        settings.append(QJsonObject{{u"name"_s, setting.name}, {u"label"_s, setting.label},
            {u"required"_s, setting.required}, {u"fallback"_s, setting.fallback}});
    QJsonArray currencies;
    for (const Currency currency : format.currencies)
        currencies.append(currency.code());
    return {{u"format"_s, format.word}, {u"provider"_s, format.provider}, {u"title"_s, format.title},
        {u"maxLines"_s, format.maxLines}, {u"currencies"_s, currencies}, {u"settings"_s, settings},
        {u"remarks"_s, QJsonArray::fromStringList(format.remarks)}, {u"verified"_s, format.verified}};
}

QJsonObject toJson(const services::PayoutMethodView &view)
{
    QJsonArray sharedWith;
    for (const ParticipantId id : view.sharedWith)
        sharedWith.append(idText(id.value));
    return {{u"version"_s, idText(view.method.id.value)}, {u"provider"_s, view.method.provider},
        {u"destination"_s, view.destination},
        {u"currency"_s, view.method.currency.isValid() ? QJsonValue(view.method.currency.code()) : QJsonValue()},
        {u"validFrom"_s, toJson(view.method.validFrom)}, {u"changedBy"_s, view.method.changedByName},
        {u"changedRecently"_s, view.isRecent}, {u"sharedWith"_s, sharedWith}};
}

} // namespace rd::app
