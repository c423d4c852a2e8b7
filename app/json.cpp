// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

#include "app/clockjson.h"
#include "models/core/campaigndocument.h"
#include "models/services/conversionverdict.h"

using namespace Qt::StringLiterals;

namespace rd::app {

namespace {

QJsonArray words(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename List, typename F>
QJsonArray array(const List &list, F &&convert)
{
    QJsonArray out;
    for (const auto &item : list)
        out.append(convert(item));
    return out;
}

QJsonArray blockerWords(const std::vector<Blocker> &blockers)
{
    return array(blockers, [](Blocker blocker) { return QJsonValue(word(blocker)); });
}

QJsonObject syncJson(const services::ConnectionSyncReport &connection)
{
    QJsonObject object{{u"name"_s, connection.name}, {u"provider"_s, connection.provider}, {u"mode"_s, connection.mode},
        {u"complete"_s, connection.complete}, {u"cancelled"_s, connection.cancelled},
        {u"requests"_s, connection.requests}, {u"skippedStreams"_s, words(connection.skippedStreams)},
        {u"remarks"_s, words(connection.remarks)},
        {u"recheck"_s,
            QJsonObject{{u"listed"_s, connection.recheck.listed}, {u"gone"_s, connection.recheck.gone},
                {u"roundEnded"_s, connection.recheck.roundEnded}}},
        {u"streams"_s, array(connection.streams, [](const services::StreamReport &stream) {
             return QJsonObject{{u"stream"_s, QString::fromLatin1(word(stream.stream))}, {u"read"_s, stream.read},
                 {u"new"_s, stream.added}, {u"changed"_s, stream.changed}};
         })}};
    if (connection.recheck.error)
        object.insert("recheckError"_L1, connection.recheck.error->text);
    if (connection.error)
        object.insert("error"_L1,
            QJsonObject{{u"code"_s, errorCode(*connection.error)}, {u"message"_s, connection.error->text},
                {u"hint"_s, connection.error->hint}});
    return object;
}

} // namespace

QJsonObject toJson(const Money &money)
{
    return {{u"minor"_s, money.minor}, {u"currency"_s, money.currency.code()}};
}

QJsonValue toJson(Instant instant)
{
    return toUnixMs(instant) == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso(instant));
}

QString idText(qint64 id)
{
    return QString::number(id);
}

QJsonObject toJson(const Connection &connection)
{
    QJsonObject options;
    for (auto it = connection.options.cbegin(); it != connection.options.cend(); ++it)
        options.insert(it.key(), it.value());
    return {{u"name"_s, connection.name}, {u"provider"_s, connection.provider}, {u"account"_s, connection.accountId},
        {u"accountName"_s, connection.accountName}, {u"mode"_s, connection.mode},
        {u"apiBase"_s, orNull(connection.apiBase)}, {u"key"_s, connection.maskedSecret},
        {u"active"_s, connection.active}, {u"options"_s, options},
        {u"missingPermissions"_s, words(connection.missingRead + connection.missingWrite)},
        {u"backfillComplete"_s, connection.backfillComplete}, {u"lastSuccess"_s, toJson(connection.lastSuccess)},
        {u"lastError"_s, orNull(connection.lastError)}};
}

QJsonObject toJson(const services::PaceReport &report)
{
    const auto limits = [](const PaceLimits &pace) {
        return QJsonObject{{u"perSecond"_s, pace.perSecond}, {u"perResourcePerSecond"_s, pace.perResourcePerSecond},
            {u"inFlight"_s, pace.inFlight}};
    };
    const auto seconds = [](const std::optional<std::chrono::seconds> &time) {
        return time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue(QJsonValue::Null);
    };
    return {{u"connection"_s, report.connection}, {u"pace"_s, report.chosen}, {u"limits"_s, limits(report.limits)},
        {u"listingRequests"_s, report.listingRequests}, {u"listingSeconds"_s, seconds(report.listing)},
        {u"choices"_s, array(report.choices, [&](const services::PaceChoice &choice) {
             return QJsonObject{{u"pace"_s, choice.name}, {u"limits"_s, limits(choice.limits)},
                 {u"listingSeconds"_s, seconds(choice.listing)}};
         })}};
}

QJsonObject toJson(const AccountReport &report)
{
    QJsonArray missing;
    for (const MissingPermission &permission : report.missing)
        missing.append(QJsonObject{{u"permission"_s, permission.permission}, {u"write"_s, permission.write},
            {u"costs"_s, permission.costs}, {u"remedy"_s, permission.remedy}});
    return {{u"id"_s, report.accountId}, {u"name"_s, report.accountName}, {u"country"_s, orNull(report.country)},
        {u"currency"_s, report.currency.isValid() ? QJsonValue(report.currency.code()) : QJsonValue(QJsonValue::Null)},
        {u"mode"_s, report.live ? u"live"_s : u"test"_s}, {u"missingRead"_s, words(report.missingRead)},
        {u"missingWrite"_s, words(report.missingWrite)}, {u"missing"_s, missing},
        {u"remarks"_s, words(report.remarks)}};
}

QJsonObject toJson(const services::BookReport &report)
{
    return {{u"conversions"_s,
                QJsonObject{{u"new"_s, report.conversions.added}, {u"changed"_s, report.conversions.changed}}},
        {u"rewards"_s,
            QJsonObject{{u"new"_s, report.newRewards}, {u"reversed"_s, report.reversed},
                {u"reinstated"_s, report.reinstated}, {u"voided"_s, report.voided}, {u"flagged"_s, report.flagged}}}};
}

QJsonValue clockJson(const std::optional<services::ClockWarning> &clock)
{
    if (!clock)
        return QJsonValue::Null;
    return QJsonObject{{u"skewSeconds"_s, static_cast<qint64>(clock->skew.count() / 1000)},
        {u"beforeBooks"_s, clock->isBeforeBooks}, {u"message"_s, clock->text}};
}

QJsonObject toJson(const services::SyncReport &report)
{
    QJsonObject whole = toJson(report.books);
    whole.insert("clock"_L1, clockJson(report.clock));
    whole.insert("automatic"_L1, toJson(report.automatic));
    whole.insert("connections"_L1, array(report.connections, syncJson));
    return whole;
}

QJsonObject toJson(const services::EventImportReport &report)
{
    QJsonObject whole = toJson(report.books);
    const QJsonObject sync = syncJson(report.sync);
    for (auto it = sync.begin(); it != sync.end(); ++it)
        whole.insert(it.key(), it.value());
    whole.insert("imported"_L1, report.imported);
    whole.insert("events"_L1, report.events);
    whole.insert("verified"_L1, report.verified);
    whole.insert("ignored"_L1, report.ignored);
    whole.insert("objects"_L1, report.objects);
    whole.insert("problems"_L1, array(report.problems, [](const LogProblem &problem) {
        return QJsonObject{{u"place"_s, problem.place}, {u"reason"_s, problem.reason}, {u"detail"_s, problem.detail}};
    }));
    return whole;
}

QJsonObject toJson(const RewardRow &row)
{
    QJsonValue conversion(QJsonValue::Null);
    if (!row.objectId.isEmpty())
        conversion = QJsonObject{{u"connection"_s, row.connection}, {u"object"_s, row.objectId},
            {u"type"_s, row.objectType}, {u"paidAt"_s, toJson(row.paidAt)}};
    return {{u"id"_s, idText(row.id.value)}, {u"key"_s, row.key.toString()}, {u"campaign"_s, row.campaign},
        {u"participant"_s,
            QJsonObject{{u"id"_s, idText(row.participant.value)}, {u"name"_s, row.participantName},
                {u"email"_s, row.participantEmail}}},
        {u"beneficiary"_s, word(row.beneficiary)}, {u"kind"_s, word(row.kind)}, {u"state"_s, word(row.state)},
        {u"mode"_s, word(row.mode())}, {u"blockers"_s, blockerWords(row.blockers)},
        {u"flags"_s, words(rd::words(row.openFlags))},
        {u"amount"_s, row.amount ? QJsonValue(toJson(*row.amount)) : QJsonValue(QJsonValue::Null)},
        {u"proposed"_s, row.proposed ? QJsonValue(toJson(*row.proposed)) : QJsonValue(QJsonValue::Null)},
        {u"customer"_s, QJsonObject{{u"id"_s, orNull(row.customerId)}, {u"email"_s, orNull(row.customerEmail)}}},
        {u"conversion"_s, conversion}, {u"dueAt"_s, toJson(row.dueAt)}, {u"reason"_s, orNull(row.reason)},
        {u"lastFailure"_s, orNull(row.lastFailure)}, {u"reference"_s, orNull(row.reference)},
        {u"issuedAt"_s, toJson(row.issuedAt)},
        {u"claimUntil"_s, row.claimUntil ? toJson(*row.claimUntil) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray toJson(const std::vector<services::CurrencyTotal> &totals)
{
    return array(totals, [](const services::CurrencyTotal &total) {
        return QJsonObject{{u"currency"_s, total.currency.code()}, {u"minor"_s, total.minor}, {u"count"_s, total.count},
            {u"mode"_s, word(total.mode)}};
    });
}

QJsonObject toJson(const services::RewardList &list)
{
    return {{u"rewards"_s, array(list.rows, [](const RewardRow &row) { return toJson(row); })},
        {u"totals"_s, toJson(list.totals)}, {u"asOf"_s, toJson(list.asOf)}};
}

namespace {

QJsonArray stepsJson(const std::vector<ExplanationStep> &steps)
{
    return array(steps, [](const ExplanationStep &step) {
        QJsonObject values;
        for (const auto &[name, value] : step.values)
            values.insert(name, value);
        return QJsonObject{{u"code"_s, step.code}, {u"text"_s, step.text}, {u"values"_s, values}};
    });
}

} // namespace

QJsonObject toJson(const services::ConversionExplanation &explanation)
{
    const ConversionRef &conversion = explanation.conversion;
    std::vector<ExplanationStep> steps = explanation.sale;
    for (const auto &campaign : explanation.campaigns)
        steps.insert(steps.end(), campaign.steps.begin(), campaign.steps.end());
    return {{u"reward"_s, QJsonValue::Null},
        {u"conversion"_s,
            QJsonObject{{u"id"_s, idText(conversion.id.value)}, {u"connection"_s, conversion.connection},
                {u"mode"_s, conversion.mode}, {u"objectType"_s, conversion.objectType},
                {u"object"_s, conversion.objectId}, {u"paidAt"_s, toJson(conversion.paidAt)},
                {u"paid"_s, toJson(conversion.paid)}}},
        {u"campaigns"_s,
            array(explanation.campaigns,
                [](const services::ConversionExplanation::InCampaign &campaign) {
                    return QJsonObject{{u"campaign"_s, campaign.name}, {u"earns"_s, services::isEarned(campaign)},
                        {u"reason"_s, orNull(services::reasonOf(campaign))},
                        {u"text"_s, campaign.steps.empty() ? QString() : campaign.steps.back().text},
                        {u"rewards"_s, array(campaign.rewards, [](const RewardRow &row) { return toJson(row); })}};
                })},
        {u"steps"_s, stepsJson(steps)}, {u"recomputed"_s, QJsonValue::Null}, {u"matches"_s, true}};
}

QJsonObject toJson(const services::Explanation &explanation)
{
    return {{u"reward"_s, toJson(explanation.reward)}, {u"steps"_s, stepsJson(explanation.steps)},
        {u"recomputed"_s,
            explanation.recomputed ? QJsonValue(toJson(*explanation.recomputed)) : QJsonValue(QJsonValue::Null)},
        {u"flags"_s, toJson(explanation.flags)}, {u"matches"_s, explanation.matches}};
}

QJsonArray toJson(const std::vector<services::FlagRow> &flags)
{
    return array(flags, [](const services::FlagRow &flag) {
        QJsonObject values;
        for (const auto &[name, value] : flag.values)
            values.insert(name, value);
        return QJsonObject{{u"id"_s, flag.id}, {u"flag"_s, rd::words(bit(flag.flag)).join(u' ')},
            {u"rewards"_s, array(flag.rewards, [](RewardId id) { return QJsonValue(idText(id.value)); })},
            {u"evidence"_s, QJsonObject{{u"text"_s, flag.text}, {u"values"_s, values}}},
            {u"since"_s, toJson(flag.since)}, {u"decidable"_s, flag.canBeDecided}, {u"campaign"_s, flag.campaign},
            {u"participant"_s,
                QJsonObject{{u"id"_s, idText(flag.participant.value)}, {u"name"_s, flag.participantName},
                    {u"email"_s, flag.participantEmail}}},
            {u"customer"_s, QJsonObject{{u"id"_s, flag.customerId}, {u"email"_s, flag.customerEmail}}}};
    });
}

QJsonObject toJson(const services::DecisionReport &report)
{
    return {{u"done"_s, array(report.done, [](RewardId id) { return QJsonValue(idText(id.value)); })},
        {u"notDone"_s,
            array(report.notDone,
                [](const services::DecisionReport::Refused &refused) {
                    return QJsonObject{
                        {u"id"_s, idText(refused.id.value)}, {u"reason"_s, refused.code}, {u"detail"_s, refused.text}};
                })},
        {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}};
}

QJsonObject toJson(const services::IssuePreview &preview)
{
    QJsonArray wouldIssue;
    QJsonArray notIssued;
    for (const services::IssuePreviewRow &row : preview.rows) {
        if (row.blocker)
            notIssued.append(QJsonObject{{u"id"_s, idText(row.reward.id.value)}, {u"reason"_s, word(*row.blocker)},
                {u"detail"_s, row.detail}, {u"subscriptions"_s, words(row.subscriptions)}});
        else
            wouldIssue.append(QJsonObject{{u"id"_s, idText(row.reward.id.value)}, {u"effect"_s, row.effect}});
    }
    return {{u"dryRun"_s, true}, {u"issued"_s, QJsonArray()}, {u"wouldIssue"_s, wouldIssue},
        {u"notIssued"_s, notIssued}, {u"uncertain"_s, QJsonArray()}, {u"totals"_s, toJson(preview.totals)}};
}

/// Every reward of an order is in one of the three lists that contract.md 3 names. What the provider has taken and not
/// ended is not known to be paid: it is uncertain, with a reason of its own, and in `onItsWay` with its reference.
QJsonObject toJson(const services::IssueReport &report)
{
    QJsonArray uncertain = array(report.uncertain, [](const services::UncertainRow &row) {
        return QJsonObject{
            {u"id"_s, idText(row.id.value)}, {u"reason"_s, word(Blocker::OutcomeUnknown)}, {u"detail"_s, row.detail}};
    });
    for (const services::OnItsWayRow &row : report.onItsWay)
        uncertain.append(
            QJsonObject{{u"id"_s, idText(row.id.value)}, {u"reason"_s, u"on-its-way"_s}, {u"detail"_s, row.detail}});
    return {{u"issued"_s,
                array(report.issued,
                    [](const services::IssuedRow &row) {
                        return QJsonObject{{u"id"_s, idText(row.id.value)}, {u"reference"_s, row.reference}};
                    })},
        {u"notIssued"_s,
            array(report.notIssued,
                [](const services::NotIssuedRow &row) {
                    return QJsonObject{
                        {u"id"_s, idText(row.id.value)}, {u"reason"_s, word(row.reason)}, {u"detail"_s, row.detail}};
                })},
        {u"uncertain"_s, uncertain},
        {u"onItsWay"_s,
            array(report.onItsWay,
                [](const services::OnItsWayRow &row) {
                    return QJsonObject{
                        {u"id"_s, idText(row.id.value)}, {u"reference"_s, row.reference}, {u"detail"_s, row.detail}};
                })},
        {u"totals"_s, toJson(report.totals)}, {u"cancelled"_s, report.cancelled},
        {u"clock"_s, clockJson(report.clock)}};
}

QJsonObject toJson(const services::AutomaticReport &report)
{
    QJsonObject object = toJson(report.issue);
    object.remove("clock"_L1);
    object.insert("aboveLimit"_L1, report.aboveLimit);
    object.insert("overBudget"_L1, report.overBudget);
    object.insert("stopped"_L1, report.stopped.has_value());
    if (report.error)
        object.insert("error"_L1,
            QJsonObject{{u"code"_s, errorCode(*report.error)}, {u"message"_s, report.error->text},
                {u"hint"_s, report.error->hint}});
    return object;
}

QJsonObject toJson(const services::VerifyReport &report)
{
    return {{u"ok"_s, report.ok},
        {u"checked"_s,
            QJsonObject{{u"rewards"_s, report.rewards}, {u"entries"_s, report.entries}, {u"batches"_s, report.batches},
                {u"intents"_s, report.intents}}},
        {u"differences"_s,
            array(report.differences,
                [](const services::VerifyDifference &difference) {
                    return QJsonObject{{u"check"_s, difference.check}, {u"place"_s, difference.place},
                        {u"text"_s, difference.text}, {u"table"_s, difference.table},
                        {u"row"_s, idText(difference.row)}, {u"expected"_s, difference.expected},
                        {u"found"_s, difference.found}};
                })},
        {u"checks"_s,
            array(report.checks,
                [](const services::VerifyCheck &check) {
                    return QJsonObject{{u"name"_s, check.name}, {u"ok"_s, check.ok}, {u"note"_s, orNull(check.note)}};
                })},
        {u"notes"_s, words(report.notes)},
        {u"head"_s,
            QJsonObject{{u"outside"_s, report.head ? services::word(report.head->state) : u"none"_s},
                {u"outsideEntry"_s, report.head ? report.head->outside.seq : 0}, {u"signedTo"_s, report.signedTo}}}};
}

QJsonObject toJson(const ParticipantSummary &summary)
{
    const Participant &p = summary.participant;
    return {{u"id"_s, idText(p.id.value)}, {u"name"_s, p.name}, {u"email"_s, p.email},
        {u"formerEmails"_s, words(p.formerEmails)}, {u"codes"_s, words(p.codes)}, {u"group"_s, orNull(p.group)},
        {u"country"_s, orNull(p.country)}, {u"state"_s, word(p.state)}, {u"joinedAt"_s, toJson(p.joinedAt)},
        {u"campaigns"_s, words(p.campaigns)}, {u"customers"_s, summary.customers},
        {u"conversions"_s, summary.conversions}, {u"testCustomers"_s, summary.testCustomers},
        {u"testConversions"_s, summary.testConversions},
        {u"figures"_s, array(summary.figures, [](const ParticipantFigures &figures) {
             return QJsonObject{{u"currency"_s, figures.currency.code()}, {u"mode"_s, word(figures.mode)},
                 {u"earned"_s, figures.earned}, {u"due"_s, figures.due}, {u"issued"_s, figures.issued},
                 {u"upcoming"_s, figures.upcoming}};
         })}};
}

QJsonObject toJson(const ReferralRow &row)
{
    return {{u"id"_s, idText(row.id.value)}, {u"campaign"_s, row.campaign}, {u"mode"_s, word(row.mode)},
        {u"participant"_s, QJsonObject{{u"id"_s, idText(row.participant.value)}, {u"name"_s, row.participantName}}},
        {u"customer"_s, QJsonObject{{u"id"_s, orNull(row.customerId)}, {u"email"_s, orNull(row.customerEmail)}}},
        {u"evidence"_s, row.evidence}, {u"startedAt"_s, toJson(row.startedAt)}, {u"converted"_s, row.converted}};
}

QJsonObject toJson(const services::ImportReport &report)
{
    return {{u"read"_s, report.read}, {u"imported"_s, report.imported}, {u"added"_s, report.counts.added},
        {u"changed"_s, report.counts.changed}, {u"unchanged"_s, report.counts.unchanged},
        {u"badRows"_s, report.badRows}, {u"skipped"_s, report.skipped},
        {u"unknownColumns"_s, words(report.unknownColumns)}, {u"keptOutColumns"_s, words(report.keptOutColumns)},
        {u"keptOutBecause"_s, orNull(report.keptOutBecause)}, {u"payoutMethods"_s, report.payoutMethods},
        {u"problems"_s,
            array(report.problems,
                [](const services::RowProblem &problem) {
                    return QJsonObject{
                        {u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"text"_s, problem.text}};
                })},
        {u"books"_s, toJson(report.books)}};
}

QJsonObject toJson(const Campaign &campaign)
{
    const CampaignTerms &terms = campaign.current().terms;
    return {{u"id"_s, idText(campaign.id.value)}, {u"name"_s, campaign.name}, {u"kind"_s, word(terms.kind)},
        {u"state"_s, word(terms.state)}, {u"mode"_s, campaign.mode}, {u"connections"_s, words(terms.connections)},
        {u"versions"_s, qint64(campaign.versions.size())}, {u"createdAt"_s, toJson(campaign.createdAt)}};
}

QJsonObject toJson(const services::ParticipantBalance &balance)
{
    return {{u"currency"_s, balance.currency.code()}, {u"mode"_s, word(balance.mode)}, {u"earned"_s, balance.earned},
        {u"upcoming"_s, balance.upcoming}, {u"due"_s, balance.due}, {u"issued"_s, balance.issued},
        {u"recoverable"_s, balance.recoverable}, {u"payable"_s, balance.payable}, {u"carried"_s, balance.carried},
        {u"reason"_s, balance.reason ? QJsonValue(word(*balance.reason)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject toJson(const Adjustment &adjustment)
{
    return {{u"id"_s, idText(adjustment.id)}, {u"uuid"_s, adjustment.uuid},
        {u"participant"_s, idText(adjustment.participant.value)}, {u"amount"_s, toJson(adjustment.amount)},
        {u"mode"_s, word(adjustment.mode)},
        {u"takenOff"_s, toJson(Money{adjustment.offset, adjustment.amount.currency})},
        {u"reward"_s,
            adjustment.reward.isValid() ? QJsonValue(idText(adjustment.reward.value)) : QJsonValue(QJsonValue::Null)},
        {u"reason"_s, adjustment.reason}, {u"author"_s, adjustment.author}, {u"at"_s, toJson(adjustment.at)}};
}

QJsonObject toJson(const WriteOff &writeOff)
{
    return {{u"id"_s, idText(writeOff.id)},
        {u"participant"_s,
            QJsonObject{{u"id"_s, idText(writeOff.participant.value)}, {u"name"_s, writeOff.participantName}}},
        {u"amount"_s, toJson(writeOff.amount)}, {u"mode"_s, word(writeOff.mode)}, {u"state"_s, word(writeOff.state)},
        {u"reason"_s, writeOff.reason}, {u"requestedBy"_s, writeOff.requestedBy},
        {u"requestedAt"_s, toJson(writeOff.requestedAt)}, {u"decidedBy"_s, orNull(writeOff.decidedBy)},
        {u"decidedAt"_s, toJson(writeOff.decidedAt)}, {u"onePerson"_s, writeOff.onePerson}};
}

QJsonObject toJson(const services::HandIssueReport &report)
{
    const auto moneyOrNull = [](const std::optional<Money> &money) {
        return money ? QJsonValue(toJson(*money)) : QJsonValue(QJsonValue::Null);
    };
    const QJsonArray rows = array(report.issued, [&](const services::HandIssuedRow &row) {
        return QJsonObject{{u"id"_s, idText(row.id.value)}, {u"reference"_s, row.reference},
            {u"paid"_s, moneyOrNull(row.paid)}, {u"takenOff"_s, moneyOrNull(row.recovered)}};
    });
    const QJsonArray notIssued = array(report.notIssued, [](const services::HandNotIssuedRow &row) {
        return QJsonObject{{u"id"_s, idText(row.id.value)}, {u"reason"_s, row.reason}, {u"detail"_s, row.detail}};
    });
    QJsonObject object{{u"issued"_s, report.dryRun ? QJsonArray() : rows}, {u"notIssued"_s, notIssued},
        {u"uncertain"_s, QJsonArray()}, {u"totals"_s, toJson(report.totals)}, {u"dryRun"_s, report.dryRun}};
    if (report.dryRun)
        object.insert("wouldIssue"_L1, rows);
    return object;
}

QJsonObject toJson(const services::PaidReport &report)
{
    QJsonObject object = toJson(report.import);
    object.insert("mode"_L1, word(report.mode));
    object.insert("settled"_L1, report.settled);
    object.insert("differs"_L1, report.differs);
    object.insert("waiting"_L1, report.waiting);
    object.insert("differences"_L1, array(report.differences, [](const services::PaidLine &line) {
        return QJsonObject{{u"system"_s, line.paid.system}, {u"reference"_s, line.paid.reference},
            {u"conversion"_s, orNull(line.paid.objectId)}, {u"theirs"_s, toJson(line.paid.amount)},
            {u"ours"_s, line.ours ? QJsonValue(toJson(*line.ours)) : QJsonValue(QJsonValue::Null)},
            {u"reward"_s, line.reward.isValid() ? QJsonValue(idText(line.reward.value)) : QJsonValue(QJsonValue::Null)},
            {u"reason"_s, line.reason}};
    }));
    return object;
}

QJsonObject toJson(const services::CompareReport &report)
{
    const auto moneyOrNull = [](const std::optional<Money> &money) {
        return money ? QJsonValue(toJson(*money)) : QJsonValue(QJsonValue::Null);
    };
    const QJsonArray lines = array(report.lines, [&](const services::CompareLine &line) {
        return QJsonObject{{u"outcome"_s, word(line.outcome)},
            {u"line"_s, line.line > 0 ? QJsonValue(line.line) : QJsonValue(QJsonValue::Null)},
            {u"reference"_s, orNull(line.reference)}, {u"participant"_s, orNull(line.participant)},
            {u"customer"_s, orNull(line.customer)}, {u"conversion"_s, orNull(line.conversion)},
            {u"theirs"_s, moneyOrNull(line.theirs)}, {u"ours"_s, moneyOrNull(line.ours)},
            {u"reward"_s, line.reward.isValid() ? QJsonValue(idText(line.reward.value)) : QJsonValue(QJsonValue::Null)},
            {u"state"_s, orNull(line.state)}, {u"reason"_s, orNull(line.reason)}};
    });
    const QJsonArray problems = array(report.problems, [](const services::RowProblem &problem) {
        return QJsonObject{{u"line"_s, problem.line}, {u"column"_s, problem.column}, {u"text"_s, problem.text}};
    });
    return {{u"mode"_s, word(report.mode)}, {u"read"_s, report.read}, {u"equal"_s, report.equal},
        {u"differs"_s, report.differs}, {u"onlyTheirs"_s, report.onlyTheirs}, {u"onlyOurs"_s, report.onlyOurs},
        {u"lines"_s, lines}, {u"problems"_s, problems}, {u"unknownColumns"_s, words(report.unknownColumns)}};
}

} // namespace rd::app
