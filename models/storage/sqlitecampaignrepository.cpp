// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitecampaignrepository.h"

#include "models/core/campaigndocument.h"
#include "models/storage/chain.h"
#include "models/storage/meta.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// When the first version of a campaign comes into force: before anything was ever paid (rulings.md 1).
constexpr Instant kBeginningOfHistory{};

QByteArray documentOf(const CampaignTerms &terms)
{
    return QJsonDocument(toCampaignDocument(terms)).toJson(QJsonDocument::Compact);
}

Status addVersion(Database &db, CampaignId campaign, Instant from, const QByteArray &document)
{
    return db.run("INSERT INTO campaign_version (campaign, valid_from, terms) VALUES (?1, ?2, ?3)", campaign, from,
        std::string_view(document.constData(), static_cast<std::size_t>(document.size())));
}

Status setConnections(Database &db, CampaignId campaign, const std::vector<ConnectionId> &connections)
{
    RD_CHECK(db.run("DELETE FROM campaign_connection WHERE campaign = ?1", campaign));
    for (const ConnectionId connection : connections)
        RD_CHECK(db.run("INSERT INTO campaign_connection VALUES (?1, ?2)", campaign, connection));
    return {};
}

Result<CampaignId> createCampaign(
    Database &db, const QString &name, const QString &mode, Instant now, const QByteArray &document)
{
    RD_TRY(id, db.insert("INSERT INTO campaign (name, mode, created_at) VALUES (?1, ?2, ?3)", name, mode, now));
    RD_CHECK(addVersion(db, CampaignId{id}, kBeginningOfHistory, document));
    return CampaignId{id};
}

/// The first record written at this moment or later. Records follow one another in time, so that it is found without
/// an index; where a clock went back it may be missed.
Result<qint64> firstRecordAt(Database &db, Instant at)
{
    RD_TRY(last, db.number("SELECT max(seq) FROM ledger", 0));
    qint64 low = 1;
    qint64 high = last + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        RD_TRY(when, db.number("SELECT at FROM ledger WHERE seq = ?1", 0, middle));
        if (when < toUnixMs(at))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Who changed this campaign at this moment; empty where no record says so.
Result<QString> authorAt(Database &db, CampaignId campaign, Instant at)
{
    RD_TRY(first, firstRecordAt(db, at));
    const QString about = u"campaign %1 "_s.arg(campaign.value);
    auto row = db.query("SELECT kind, facts, actor FROM ledger WHERE seq >= ?1 AND at = ?2 ORDER BY seq", first, at);
    constexpr int kMostRecords = 1000; // of one moment
    for (int i = 0; i < kMostRecords && row.next(); ++i) {
        if (row.integer(0) == static_cast<qint64>(EntryKind::CampaignChanged) && row.string(1).startsWith(about))
            return row.string(2);
    }
    RD_CHECK(row.status());
    return QString();
}

/// True where the document differs from the newest version, which it then becomes.
Result<bool> changeCampaign(Database &db, CampaignId id, const QString &mode, Instant now, const QByteArray &document)
{
    auto row =
        db.query("SELECT c.mode, v.terms, v.valid_from FROM campaign c JOIN campaign_version v ON v.campaign = c.id "
                 "WHERE c.id = ?1 ORDER BY v.id DESC LIMIT 1",
            id);
    if (!row.next()) {
        RD_CHECK(row.status());
        return fail(ErrorKind::Damaged, u"the campaign %1 has no version"_s.arg(id.value));
    }
    if (row.string(0) != mode)
        return fail(ErrorKind::BadInput,
            u"the campaign belongs to %1 mode and cannot move to %2 mode"_s.arg(row.string(0), mode),
            u"Make a campaign with another name for the other mode."_s);
    if (row.blob(1) == document)
        return false;
    // Two versions cannot come into force at the same moment: the later one would hide the earlier one.
    const Instant from = std::max(now, row.instant(2) + std::chrono::milliseconds(1));
    RD_CHECK(addVersion(db, id, from, document));
    return true;
}

} // namespace

Result<std::vector<Campaign>> loadCampaigns(Database &db)
{
    std::vector<Campaign> campaigns;
    auto row = db.query("SELECT id, name, mode, created_at FROM campaign ORDER BY created_at, id");
    while (row.next()) {
        Campaign c;
        c.id = row.id<CampaignId>(0);
        c.name = row.string(1);
        c.mode = row.string(2);
        c.createdAt = row.instant(3);
        campaigns.push_back(std::move(c));
    }
    RD_CHECK(row.status());
    for (Campaign &c : campaigns) {
        auto connection =
            db.query("SELECT connection FROM campaign_connection WHERE campaign = ?1 ORDER BY connection", c.id);
        while (connection.next())
            c.connections.push_back(connection.id<ConnectionId>(0));
        RD_CHECK(connection.status());
        auto version =
            db.query("SELECT id, valid_from, terms FROM campaign_version WHERE campaign = ?1 ORDER BY id", c.id);
        while (version.next()) {
            RD_TRY(terms, parseCampaignDocument(version.blob(2)));
            c.versions.push_back({version.id<RuleVersionId>(0), version.instant(1), std::move(terms)});
        }
        RD_CHECK(version.status());
        if (c.versions.empty())
            return fail(ErrorKind::Damaged, u"the campaign %1 has no version"_s.arg(c.name));
    }
    return campaigns;
}

Result<std::vector<Campaign>> SqliteCampaignRepository::campaigns()
{
    RD_TRY(reading, m_store.read());
    return loadCampaigns(reading.db());
}

Result<QStringList> SqliteCampaignRepository::authors(const Campaign &campaign)
{
    RD_TRY(reading, m_store.read());
    QStringList authors;
    for (const CampaignVersion &version : campaign.versions) {
        // The first version counts from the beginning of history, but was made with the campaign.
        const Instant made = authors.isEmpty() ? campaign.createdAt : version.validFrom;
        RD_TRY(author, authorAt(reading.db(), campaign.id, made));
        authors += author;
    }
    return authors;
}

Result<Calendar> SqliteCampaignRepository::calendar()
{
    RD_TRY(reading, m_store.read());
    RD_TRY(zone, workspaceZone(reading.db()));
    return Calendar::forZone(zone);
}

Result<CampaignRepository::Applied> SqliteCampaignRepository::applyCampaign(const CampaignTerms &terms,
    const QString &mode, const std::vector<ConnectionId> &connections, Instant now, const QString &actor)
{
    const QByteArray document = documentOf(terms);
    return m_store.write([&](Database &db) -> Result<Applied> {
        Applied applied;
        RD_TRY(known, db.number("SELECT id FROM campaign WHERE name = ?1", 0, terms.name));
        applied.id = CampaignId{known};
        if (known == 0) {
            RD_TRY(created, createCampaign(db, terms.name, mode, now, document));
            applied = {created, true, true};
        } else {
            RD_TRY(changed, changeCampaign(db, applied.id, mode, now, document));
            applied.changed = changed;
        }
        if (!applied.changed)
            return applied;
        RD_CHECK(setConnections(db, applied.id, connections));
        const QByteArray digest = QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex();
        const QString facts = u"campaign %1 %2: terms sha256 %3"_s.arg(
            QString::number(applied.id.value), applied.created ? u"made"_s : u"changed"_s, QString::fromLatin1(digest));
        RD_CHECK(appendOne(db, settingEntry(EntryKind::CampaignChanged, facts, actor), now));
        return applied;
    });
}

} // namespace rd::storage
