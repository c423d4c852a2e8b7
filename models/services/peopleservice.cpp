// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/peopleservice.h"

#include "models/core/engine.h"
#include "models/services/activitylog.h"
#include "models/services/raterows.h"
#include "models/services/sheetreader.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

const QStringList &participantColumns()
{
    static const QStringList columns{
        u"name"_s, u"email"_s, u"code"_s, u"group"_s, u"country"_s, u"state"_s, u"joined_at"_s};
    return columns;
}

/// Columns of the contract whose place is missing: destinations need encrypted fields.
const QStringList &payoutColumns()
{
    static const QStringList columns{u"payout_provider"_s, u"payout_destination"_s, u"payout_currency"_s};
    return columns;
}

const QStringList &referralColumns()
{
    static const QStringList columns{u"customer_email"_s, u"customer_id"_s, u"participant_email"_s,
        u"participant_code"_s, u"campaign"_s, u"started_at"_s, u"fixed"_s};
    return columns;
}

Status needColumn(const Sheet &sheet, const SheetColumns &columns, const QStringList &oneOf)
{
    for (const auto &column : oneOf) {
        if (columns.has(column))
            return {};
    }
    return fail(ErrorKind::BadInput, u"%1 has no column %2"_s.arg(sheet.source, oneOf.join(u" or "_s)),
        u"The first row must name the columns."_s, u"missing-column"_s);
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

Instant midnight(Instant now)
{
    return std::chrono::floor<std::chrono::days>(now);
}

/// Rows that the reader could not take apart are bad rows like any other; in the order of the file.
std::vector<RowProblem> withBroken(const Sheet &sheet, std::vector<RowProblem> problems)
{
    problems.insert(problems.end(), sheet.broken.begin(), sheet.broken.end());
    std::stable_sort(
        problems.begin(), problems.end(), [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
    return problems;
}

/// Counts and problems of a file after reading it; true where importing may go on.
bool mayImport(ImportReport &report, std::vector<RowProblem> problems, bool skipBad)
{
    report.problems = std::move(problems);
    int lastLine = -1;
    for (const auto &problem : report.problems) {
        report.badRows += problem.line != lastLine ? 1 : 0;
        lastLine = problem.line;
    }
    if (report.problems.empty())
        return true;
    if (!skipBad)
        return false;
    report.skipped = report.badRows;
    return true;
}

QString countsText(const ImportReport &report)
{
    return u"%1 added, %2 changed, %3 unchanged, %4 skipped"_s.arg(report.counts.added)
        .arg(report.counts.changed)
        .arg(report.counts.unchanged)
        .arg(report.skipped);
}

bool isNamed(const Participant &participant, const QString &reference)
{
    if (QString::number(participant.id.value) == reference)
        return true;
    if (normalEmail(participant.email.toStdString()) == normalEmail(reference.toStdString()))
        return true;
    const auto wanted = foldCode(reference.toStdString());
    return std::any_of(participant.codes.begin(), participant.codes.end(),
        [&wanted](const QString &code) { return foldCode(code.toStdString()) == wanted; });
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
    RD_TRY(columns, SheetColumns::of(sheet, participantColumns(), payoutColumns()));
    RD_CHECK(needColumn(sheet, columns, {u"email"_s}));
    RD_TRY(campaigns, m_campaigns.campaigns());
    RD_TRY(campaign, campaignByName(campaigns, options.campaign));
    RD_TRY(known, m_participants.participants());
    RD_TRY(owners, m_participants.codeOwners());
    auto rows = readParticipantRows(sheet, columns, known, owners);

    ImportReport report;
    report.read = static_cast<int>(sheet.rows.size() + sheet.broken.size());
    report.unknownColumns = columns.unknown();
    report.keptOutColumns = columns.keptOut();
    if (!mayImport(report, withBroken(sheet, std::move(rows.problems)), options.skipBad))
        return report;
    RD_TRY(
        counts, m_participants.importParticipants(rows.good, campaign, m_clock.now(), options.actor, options.dryRun));
    report.counts = counts;
    if (options.dryRun)
        return report;
    RD_CHECK(finishImport(report, sheet.source, progress, cancel));
    return report;
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
    auto rows = readTouchRows(sheet, columns, known, campaigns, fallback, midnight(m_clock.now()));

    ImportReport report;
    report.read = static_cast<int>(sheet.rows.size() + sheet.broken.size());
    report.unknownColumns = columns.unknown();
    if (!mayImport(report, withBroken(sheet, std::move(rows.problems)), options.skipBad))
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
    report.read = static_cast<int>(sheet.rows.size() + sheet.broken.size());
    report.unknownColumns = columns.unknown();
    if (!mayImport(report, withBroken(sheet, std::move(rows.problems)), options.skipBad) || options.dryRun)
        return report;
    RD_TRY(counts, m_books.importRates(rows.good, options.actor));
    report.counts = counts;
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

Result<ParticipantSummary> PeopleService::participant(const QString &reference)
{
    RD_TRY(all, m_participants.participantSummaries());
    const auto found = std::find_if(all.begin(), all.end(),
        [&reference](const ParticipantSummary &summary) { return isNamed(summary.participant, reference.trimmed()); });
    if (found != all.end())
        return *found;
    return fail(ErrorKind::NotFound, u"there is no such participant"_s, u"Name one by id, e-mail address or code."_s,
        u"unknown-participant"_s);
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
    RD_TRY(known, m_participants.participants());
    const auto found = std::find_if(known.begin(), known.end(),
        [&participant](const Participant &candidate) { return isNamed(candidate, participant.trimmed()); });
    if (found == known.end())
        return fail(ErrorKind::NotFound, u"there is no such participant"_s,
            u"Name one by id, e-mail address or code."_s, u"unknown-participant"_s);

    TouchImport touch;
    touch.participant = found->id;
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
