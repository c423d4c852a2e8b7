// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/peopleservice.h"

#include "models/core/engine.h"
#include "models/services/activitylog.h"
#include "models/services/decisions.h"
#include "models/services/payoutmethods.h"
#include "models/services/payoutrows.h"
#include "models/services/raterows.h"
#include "models/services/sheetreader.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

const QStringList &participantColumns()
{
    static const QStringList columns{
        u"name"_s, u"email"_s, u"code"_s, u"group"_s, u"country"_s, u"state"_s, u"joined_at"_s, u"former_email"_s};
    return columns;
}

const QStringList &referralColumns()
{
    static const QStringList columns{u"customer_email"_s, u"customer_id"_s, u"participant_email"_s,
        u"participant_code"_s, u"campaign"_s, u"started_at"_s, u"fixed"_s};
    return columns;
}

Result<CampaignId> campaignByName(const std::vector<Campaign> &campaigns, const QString &name)
{
    if (name.isEmpty())
        return CampaignId{};
    QStringList names;
    for (const auto &campaign : campaigns) {
        if (campaign.name == name)
            return campaign.id;
        names << campaign.name;
    }
    return fail(ErrorKind::NotFound, u"there is no campaign \"%1\""_s.arg(name),
        names.isEmpty() ? u"There are none yet."_s : QString(u"There are: "_s + names.join(u", "_s)),
        u"unknown-campaign"_s);
}

QString countsText(const ImportReport &report)
{
    return u"%1 added, %2 changed, %3 unchanged, %4 skipped"_s.arg(report.counts.added)
        .arg(report.counts.changed)
        .arg(report.counts.unchanged)
        .arg(report.skipped);
}

} // namespace

PeopleService::PeopleService(ParticipantRepository &participants, CampaignRepository &campaigns, BookService &books,
    WorkspaceRepository &workspace, Gate &gate, Clock &clock)
    : m_participants(participants),
      m_campaigns(campaigns),
      m_books(books),
      m_workspace(workspace),
      m_gate(gate),
      m_clock(clock)
{
}

Result<ImportReport> PeopleService::importParticipants(
    const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(m_gate.admit(options.actor, Role::Approver, u"import participants"_s));
    if (options.reason.size() > kMaxReason || options.reason.contains(QChar(0)))
        return fail(ErrorKind::BadInput, u"a reason has at most %1 characters"_s.arg(kMaxReason), {}, u"bad-reason"_s);
    RD_TRY(columns,
        m_methods ? SheetColumns::of(sheet, participantColumns() + payoutColumns())
                  : SheetColumns::of(sheet, participantColumns(), payoutColumns()));
    RD_CHECK(needColumn(sheet, columns, {u"email"_s}));
    RD_TRY(campaigns, m_campaigns.campaigns());
    RD_TRY(campaign, campaignByName(campaigns, options.campaign));
    RD_TRY(known, m_participants.participants());
    RD_TRY(owners, m_participants.codeOwners());
    RD_TRY(calendar, this->calendar());
    auto rows = readParticipantRows(sheet, columns, known, owners, calendar);
    for (ParticipantImport &row : rows.good)
        row.reason = options.reason.trimmed();
    PayoutRows payouts;
    if (m_methods) {
        payouts = readPayoutRows(sheet, columns);
        leaveOutBadPayouts(rows, payouts);
    }

    ImportReport report;
    if (!mayImport(report, sheet, columns, std::move(rows.problems), options.skipBad))
        return report;
    keepOutWithoutKey(report, payouts, columns, options);
    RD_TRY(
        counts, m_participants.importParticipants(rows.good, campaign, m_clock.now(), options.actor, options.dryRun));
    report.counts = counts;
    if (options.dryRun)
        return report;
    RD_TRY(methods, importMethods(payouts.good, options.actor));
    report.payoutMethods = methods;
    RD_CHECK(finishImport(report, sheet.source, progress, cancel));
    return report;
}

/// Where people are paid is kept encrypted or not at all (rulings.md 43); the people themselves need no key.
void PeopleService::keepOutWithoutKey(
    ImportReport &report, PayoutRows &payouts, const SheetColumns &columns, const ImportOptions &options)
{
    if (payouts.good.empty() || options.dryRun)
        return;
    const auto probe = m_methods->keys().index("probe", options.actor);
    if (probe)
        return;
    payouts.good.clear();
    for (const QString &column : payoutColumns()) {
        if (columns.has(column))
            report.keptOutColumns << column;
    }
    report.keptOutBecause = probe.error().text + u". "_s + probe.error().hint;
}

Result<int> PeopleService::importMethods(const std::vector<PayoutRow> &rows, const QString &actor)
{
    std::vector<PayoutMethodRequest> requests;
    for (const PayoutRow &row : rows) {
        RD_TRY(named, m_participants.named(row.email));
        if (named.byEmail.isValid()) // somebody who was erased stays so
            requests.push_back({named.byEmail, row.provider, row.destination, row.currency});
    }
    return requests.empty() ? Result<int>(0) : m_methods->setAll(requests, actor);
}

Result<ImportReport> PeopleService::importReferrals(
    const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(m_gate.admit(options.actor, Role::Approver, u"import referrals"_s));
    RD_TRY(columns, SheetColumns::of(sheet, referralColumns()));
    RD_CHECK(needColumn(sheet, columns, {u"customer_email"_s, u"customer_id"_s}));
    RD_CHECK(needColumn(sheet, columns, {u"participant_email"_s, u"participant_code"_s}));
    RD_TRY(campaigns, m_campaigns.campaigns());
    RD_TRY(fallback, campaignByName(campaigns, options.campaign));
    RD_TRY(known, m_participants.participants());
    RD_TRY(calendar, this->calendar());
    const auto today = calendar.startOf(calendar.dayOf(m_clock.now()));
    auto rows = readTouchRows(sheet, columns, known, campaigns, fallback, calendar, today);

    ImportReport report;
    if (!mayImport(report, sheet, columns, std::move(rows.problems), options.skipBad))
        return report;
    RD_TRY(counts, m_participants.importTouches(rows.good, m_clock.now(), options.actor, options.dryRun));
    report.counts = counts;
    if (options.dryRun)
        return report;
    RD_CHECK(finishImport(report, sheet.source, progress, cancel));
    return report;
}

Result<ImportReport> PeopleService::importRates(
    const Sheet &sheet, const ImportOptions &options, const ProgressSink &progress, const CancelToken &cancel)
{
    RD_CHECK(m_gate.admit(options.actor, Role::Approver, u"import exchange rates"_s));
    RD_TRY(columns, SheetColumns::of(sheet, rateColumns()));
    for (const QString &column : rateColumns())
        RD_CHECK(needColumn(sheet, columns, {column}));
    auto rows = readRateRows(sheet, columns);
    ImportReport report;
    if (!mayImport(report, sheet, columns, std::move(rows.problems), options.skipBad))
        return report;
    RD_TRY(counts, m_books.importRates(rows.good, options.actor, options.dryRun));
    report.counts = counts;
    if (options.dryRun)
        return report;
    RD_CHECK(finishImport(report, sheet.source, progress, cancel));
    return report;
}

Status PeopleService::finishImport(
    ImportReport &report, const QString &source, const ProgressSink &progress, const CancelToken &cancel)
{
    report.imported = true;
    ActivityLine line(m_workspace, m_clock, u"import"_s, source);
    auto books = m_books.update(progress, cancel);
    if (!books) {
        line.end(books.error());
        return fail(std::move(books).error());
    }
    report.books = *books;
    line.end(report.skipped == 0 ? u"ok"_s : u"partly"_s, countsText(report));
    return {};
}

Result<std::vector<ParticipantSummary>> PeopleService::participants()
{
    return m_participants.participantSummaries();
}

Result<Calendar> PeopleService::calendar()
{
    RD_TRY(info, m_workspace.info());
    return Calendar::forZone(info.timeZone);
}

/// The exact id before the address before the code. Codes may be all digits, and what is about to happen to a person is
/// not left to which of two was meant.
Result<ParticipantId> PeopleService::participantId(const QString &reference)
{
    RD_TRY(named, m_participants.named(reference));
    if (named.byId.isValid() && named.byCode.isValid() && named.byId != named.byCode)
        return fail(ErrorKind::Conflict,
            u"%1 is the id of one participant and the code of another"_s.arg(reference.trimmed()),
            u"Name the one you mean by e-mail address."_s, u"ambiguous-participant"_s);
    for (const auto id : {named.byId, named.byEmail, named.byCode}) {
        if (id.isValid())
            return id;
    }
    return fail(ErrorKind::NotFound, u"there is no such participant"_s, u"Name one by id, e-mail address or code."_s,
        u"unknown-participant"_s);
}

Result<ParticipantSummary> PeopleService::participant(const QString &reference)
{
    RD_TRY(id, participantId(reference));
    return m_participants.participantSummary(id);
}

Result<ParticipantSummary> PeopleService::participant(ParticipantId id)
{
    return m_participants.participantSummary(id);
}

Result<std::vector<ReferralRow>> PeopleService::referrals()
{
    return m_participants.referralRows();
}

Result<BookReport> PeopleService::assign(const QString &customer, const QString &participant, const QString &campaign,
    const QString &reason, const QString &actor, const ProgressSink &progress, const CancelToken &cancel)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, u"an assignment by hand needs a reason"_s, {}, u"reason-missing"_s);
    // Who gets a customer decides who gets money: the role that approves.
    RD_CHECK(m_gate.admit(actor, Role::Approver, u"assign customers"_s));
    RD_TRY(campaigns, m_campaigns.campaigns());
    RD_TRY(campaignId, campaignByName(campaigns, campaign));
    RD_TRY(found, participantId(participant));

    TouchImport touch;
    touch.participant = found;
    touch.campaign = campaignId;
    touch.at = m_clock.now();
    touch.manual = true;
    touch.reason = reason.trimmed();
    const auto who = customer.trimmed();
    if (who.contains(u'@')) {
        if (const auto text = emailProblem(who))
            return fail(ErrorKind::BadInput, u"the customer %1"_s.arg(*text));
        touch.customerEmail = who;
    } else if (!who.isEmpty()) {
        touch.customerId = who;
    } else {
        return fail(ErrorKind::Usage, u"name the customer by the provider's id or by e-mail address"_s);
    }
    RD_TRY(isKnown, m_participants.isKnownCustomer(touch.customerId, touch.customerEmail));
    // In a file unknown customers are kept for later (rulings.md 10); typed by hand it is nearly always a slip.
    if (!isKnown)
        return fail(ErrorKind::NotFound, u"no provider has shown the customer \"%1\" so far"_s.arg(who),
            u"Check it against the provider's list and sync first; referrals import keeps customers who are still to "
            u"come."_s,
            u"unknown-customer"_s);
    RD_CHECK(m_participants.importTouches({touch}, m_clock.now(), actor, false));
    return m_books.update(progress, cancel);
}

} // namespace rd::services
