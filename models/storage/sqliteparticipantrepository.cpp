// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteparticipantrepository.h"

#include "models/core/engine.h"
#include "models/core/reward.h"
#include "models/storage/chain.h"
#include "models/storage/formeremails.h"
#include "models/storage/modecolumns.h"
#include "models/storage/participantfigures.h"
#include "models/storage/participantimporter.h"
#include "models/storage/referralrows.h"
#include "models/storage/rewardstates.h"
#include "models/storage/suspensions.h"
#include "models/storage/touchmatch.h"
#include "models/storage/tryorwrite.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// @param only invalid = all
Result<std::vector<Participant>> loadParticipants(Database &db, ParticipantId only = {})
{
    std::vector<Participant> participants;
    std::unordered_map<qint64, std::size_t> place;
    const auto select = [&](std::string_view columns, std::string_view which, std::string_view order) {
        return only.isValid() ? db.query(joined({columns, which, order}), only) : db.query(joined({columns, order}));
    };
    auto row = select("SELECT id, name, email, group_name, country, state, joined_at FROM participant",
        " WHERE id = ?1", " ORDER BY id");
    while (row.next()) {
        Participant p;
        p.id = row.id<ParticipantId>(0);
        p.name = row.string(1);
        p.email = row.string(2);
        p.group = row.string(3);
        p.country = row.string(4);
        p.state = static_cast<ParticipantState>(row.integer(5));
        p.joinedAt = row.instant(6);
        place.emplace(p.id.value, participants.size());
        participants.push_back(std::move(p));
    }
    RD_CHECK(row.status());
    auto code = select("SELECT participant, code FROM participant_code WHERE retired = 0", " AND participant = ?1",
        " ORDER BY participant, n");
    while (code.next())
        participants[place.at(code.integer(0))].codes << code.string(1);
    RD_CHECK(code.status());
    RD_TRY(former, formerEmails(db, only));
    for (const FormerAddress &address : former)
        participants[place.at(address.participant.value)].formerEmails << address.email;
    auto campaign =
        select("SELECT cp.participant, c.name FROM campaign_participant cp JOIN campaign c ON c.id = cp.campaign",
            " WHERE cp.participant = ?1", " ORDER BY cp.participant, c.id");
    while (campaign.next())
        participants[place.at(campaign.integer(0))].campaigns << campaign.string(1);
    RD_CHECK(campaign.status());
    return participants;
}

ParticipantFigures &figuresFor(ParticipantSummary &summary, Currency currency, Mode mode)
{
    for (ParticipantFigures &figures : summary.figures) {
        if (figures.currency == currency && figures.mode == mode)
            return figures;
    }
    ParticipantFigures figures;
    figures.currency = currency;
    figures.mode = mode;
    return summary.figures.emplace_back(figures);
}

} // namespace

Result<std::vector<Participant>> SqliteParticipantRepository::participants()
{
    RD_TRY(reading, m_store.read());
    return loadParticipants(reading.db());
}

namespace {

/// @param only invalid = all
Result<std::vector<ParticipantSummary>> loadSummaries(Database &db, ParticipantId only, Instant now)
{
    RD_TRY(participants, loadParticipants(db, only));
    std::vector<ParticipantSummary> summaries;
    std::unordered_map<qint64, std::size_t> place;
    for (Participant &p : participants) {
        place.emplace(p.id.value, summaries.size());
        summaries.push_back({});
        summaries.back().participant = std::move(p);
    }
    RD_TRY(modes, connectionModes(db));
    RD_TRY(modeOf, campaignModes(db));
    constexpr std::string_view kBonds =
        "SELECT r.participant, count(DISTINCT r.customer), c.mode FROM referral r JOIN campaign c ON c.id = r.campaign "
        "WHERE r.ended_at IS NULL";
    constexpr std::string_view kEach = " GROUP BY r.participant, c.mode";
    auto bonds = only.isValid() ? db.query(joined({kBonds, " AND r.participant = ?1", kEach}), only)
                                : db.query(joined({kBonds, kEach}));
    while (bonds.next()) {
        ParticipantSummary &summary = summaries[place.at(bonds.integer(0))];
        const bool isUsual = bonds.string(2) == word(modes.usual());
        (isUsual ? summary.customers : summary.testCustomers) = bonds.integer(1);
    }
    RD_CHECK(bonds.status());
    const auto add = [&](const RewardStateRow &row) {
        if (row.beneficiary != Beneficiary::Referrer)
            return;
        ParticipantSummary &summary = summaries[place.at(row.participant)];
        const Mode mode = modeOf.at(row.campaign);
        if (row.slot == 0 && row.facts.granted > 0)
            ++(mode == modes.usual() ? summary.conversions : summary.testConversions);
        if (row.facts.hasAmount)
            addReward(figuresFor(summary, row.currency, mode), row.facts, row.booked, now);
    };
    RD_CHECK(walkRewardStates(db, add, only));
    for (ParticipantSummary &summary : summaries)
        std::stable_partition(summary.figures.begin(), summary.figures.end(),
            [](const ParticipantFigures &figures) { return figures.mode == Mode::Live; });
    return summaries;
}

} // namespace

Result<std::vector<ParticipantSummary>> SqliteParticipantRepository::participantSummaries()
{
    RD_TRY(reading, m_store.read());
    return loadSummaries(reading.db(), {}, m_store.clock().now());
}

Result<ParticipantSummary> SqliteParticipantRepository::participantSummary(ParticipantId id)
{
    RD_TRY(reading, m_store.read());
    std::vector<ParticipantSummary> found;
    if (id.isValid()) {
        RD_TRY(summaries, loadSummaries(reading.db(), id, m_store.clock().now()));
        found = std::move(summaries);
    }
    if (found.empty())
        return fail(ErrorKind::NotFound, u"there is no participant %1"_s.arg(id.value), {}, u"unknown-participant"_s);
    return std::move(found.front());
}

Result<NamedParticipants> SqliteParticipantRepository::named(const QString &reference)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    const std::string text = reference.trimmed().toStdString();
    NamedParticipants found;
    const qint64 number = reference.trimmed().toLongLong();
    if (number > 0 && QString::number(number) == reference.trimmed()) {
        RD_TRY(byId, db.number("SELECT id FROM participant WHERE id = ?1", 0, number));
        found.byId = ParticipantId{byId};
    }
    RD_TRY(byEmail, participantByEmail(db, normalEmail(text)));
    found.byEmail = byEmail;
    RD_TRY(byCode,
        db.number("SELECT participant FROM participant_code WHERE code_key = ?1 AND retired = 0", 0, foldCode(text)));
    found.byCode = ParticipantId{byCode};
    return found;
}

Result<ImportCounts> SqliteParticipantRepository::importParticipants(
    const std::vector<ParticipantImport> &rows, CampaignId campaign, Instant now, const QString &actor, bool dryRun)
{
    return tryOrWrite(m_store, dryRun, [&](Database &db) -> Result<ImportCounts> {
        ParticipantImporter importer(db, campaign, now, actor);
        RD_TRY(counts, importer.import(rows));
        if (counts.added + counts.changed > 0) {
            const QString facts = u"participants: %1 added, %2 changed"_s.arg(
                QString::number(counts.added), QString::number(counts.changed));
            RD_CHECK(appendOne(db, settingEntry(EntryKind::Imported, facts, actor), now));
        }
        return counts;
    });
}

Result<ImportCounts> SqliteParticipantRepository::importTouches(
    const std::vector<TouchImport> &rows, Instant now, const QString &actor, bool dryRun)
{
    return tryOrWrite(m_store, dryRun, [&](Database &db) -> Result<ImportCounts> {
        RD_TRY(counts, insertTouches(db, rows, now, actor));
        RD_CHECK(resolveTouches(db));
        return counts;
    });
}

Result<std::map<QString, ParticipantId>> SqliteParticipantRepository::codeOwners()
{
    RD_TRY(reading, m_store.read());
    std::map<QString, ParticipantId> owners;
    auto row = reading.db().query("SELECT code_key, participant FROM participant_code");
    while (row.next())
        owners.emplace(row.string(0), row.id<ParticipantId>(1));
    RD_CHECK(row.status());
    return owners;
}

Result<bool> SqliteParticipantRepository::isKnownCustomer(const QString &id, const QString &email)
{
    RD_TRY(reading, m_store.read());
    if (!id.isEmpty()) {
        RD_TRY(known,
            reading.db().number(
                "SELECT EXISTS (SELECT 1 FROM connection k JOIN provider_customer pc ON pc.connection = k.id "
                "AND pc.ext_id = ?1)",
                0, id));
        return known != 0;
    }
    const std::string key = normalEmail(email.toStdString());
    for (const char *mode : {"test", "live"}) {
        RD_TRY(known,
            reading.db().number(
                "SELECT EXISTS (SELECT 1 FROM customer WHERE mode = ?1 AND email = ?2 AND email <> '')", 0, mode, key));
        if (known != 0)
            return true;
    }
    return false;
}

Result<std::vector<ReferralRow>> SqliteParticipantRepository::referralRows()
{
    RD_TRY(reading, m_store.read());
    std::vector<ReferralRow> rows;
    RD_CHECK(walkReferrals(reading.db(), [&rows](ReferralRow &&row) { rows.push_back(std::move(row)); }));
    std::stable_sort(
        rows.begin(), rows.end(), [](const ReferralRow &a, const ReferralRow &b) { return a.startedAt < b.startedAt; });
    return rows;
}

Result<bool> SqliteParticipantRepository::suspendedEarn()
{
    RD_TRY(reading, m_store.read());
    RD_TRY(spans, readWithholding(reading.db()));
    return spans.empty() || spans.back().until != Instant::max();
}

Status SqliteParticipantRepository::setSuspendedEarn(bool earn, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) { return writeSuspendedEarn(db, earn, now, actor); });
}

} // namespace rd::storage
