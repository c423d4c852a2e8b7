// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/findingstore.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr qint64 kMostBytes = 1 << 20;

using Values = std::vector<std::pair<QString, QString>>;

/// "name=value" lines; neither holds a line break.
QString textOf(const Values &values)
{
    QStringList lines;
    for (const auto &[name, value] : values)
        lines << QString(name + u'=' + value);
    return lines.join(u'\n');
}

Values valuesOf(const QString &text)
{
    Values values;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype sign = line.indexOf(u'=');
        values.emplace_back(line.left(sign), line.mid(sign + 1));
    }
    return values;
}

using Key = std::tuple<qint64, qint64, qint64, Flags>;

Key keyOf(const StoredFinding &finding)
{
    return {finding.campaign.value, finding.participant.value, finding.customer.value, bit(finding.flag)};
}

} // namespace

Status addFindingTable(Database &db)
{
    return db.execute(R"(
-- Suspicions about referrals, as the last computation found them. `cleared` is the fingerprint of the evidence a person
-- cleared. What they rest on is kept without names and addresses.
CREATE TABLE finding (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    customer INTEGER NOT NULL REFERENCES customer (id),
    flag INTEGER NOT NULL,
    evidence TEXT NOT NULL,
    fingerprint INTEGER NOT NULL CHECK (fingerprint <> 0),
    cleared INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL,
    UNIQUE (campaign, participant, customer, flag)
) STRICT;
)");
}

namespace {

constexpr std::string_view kFindings =
    "SELECT f.id, f.campaign, f.participant, f.customer, f.flag, f.evidence, f.fingerprint, f.cleared, f.since, "
    "ifnull(a.ext_id, ''), c.email FROM finding f JOIN customer c ON c.id = f.customer "
    "LEFT JOIN provider_customer a ON a.id = c.first_identity ";

Status takeFindings(Statement &row, std::vector<StoredFinding> &findings)
{
    while (row.next()) {
        StoredFinding &finding = findings.emplace_back();
        finding.id = row.id<FindingId>(0);
        finding.campaign = row.id<CampaignId>(1);
        finding.participant = row.id<ParticipantId>(2);
        finding.customer = row.id<CustomerId>(3);
        finding.flag = static_cast<Flag>(row.integer(4));
        finding.values = valuesOf(row.string(5));
        finding.fingerprint = row.integer(6);
        finding.cleared = row.integer(7);
        finding.since = row.instant(8);
        finding.customerId = row.string(9);
        finding.customerEmail = row.string(10);
    }
    return row.status();
}

} // namespace

Result<std::vector<StoredFinding>> loadFindings(Database &db)
{
    std::vector<StoredFinding> findings;
    auto row = db.query(joined({kFindings, "ORDER BY f.id"}));
    RD_CHECK(takeFindings(row, findings));
    return findings;
}

Result<std::vector<StoredFinding>> loadFindings(Database &db, const std::set<CustomerId> &only)
{
    std::vector<StoredFinding> findings;
    Statement one(db, joined({kFindings, "WHERE f.customer = ?1 ORDER BY f.id"}));
    for (const CustomerId customer : only)
        RD_CHECK(takeFindings(one.with(customer), findings));
    return findings;
}

namespace {

/// By participant and fingerprint: what a person cleared about where a participant is paid holds for all referrals.
using ClearedPlaces = std::set<std::pair<ParticipantId, qint64>>;

Result<ClearedPlaces> clearedPlaces(Database &db, const std::vector<Finding> &findings)
{
    ClearedPlaces cleared;
    const bool isAsked = std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.flag == Flag::SharedDestination; });
    if (!isAsked)
        return cleared;
    auto row =
        db.query("SELECT DISTINCT participant, fingerprint FROM finding WHERE flag = ?1 AND cleared = fingerprint",
            static_cast<qint64>(bit(Flag::SharedDestination)));
    while (row.next())
        cleared.emplace(row.id<ParticipantId>(0), row.integer(1));
    RD_CHECK(row.status());
    return cleared;
}

} // namespace

Status addClearedPlaces(Database &db, const EngineFacts &facts, std::vector<StoredFinding> &findings)
{
    Statement one(db,
        joined({kFindings,
            "WHERE f.campaign IN (SELECT id FROM campaign) AND f.participant = ?1 AND f.flag = ?2 AND f.cleared = "
            "f.fingerprint GROUP BY f.fingerprint ORDER BY f.id"}));
    for (const ParticipantRow &person : facts.participants) {
        if (!person.samePlace.empty())
            RD_CHECK(takeFindings(one.with(person.id, static_cast<qint64>(bit(Flag::SharedDestination))), findings));
    }
    return {};
}

Status clearSamePlace(Database &db, FindingId id, qint64 fingerprint)
{
    constexpr std::string_view kSame = "flag = ?3 AND fingerprint = ?2 AND cleared <> ?2 AND participant = (SELECT "
                                       "participant FROM finding WHERE id = ?1 AND flag = ?3)";
    const auto flag = static_cast<qint64>(bit(Flag::SharedDestination));
    RD_CHECK(db.run(joined({"INSERT INTO touched_mark SELECT DISTINCT 1, customer FROM finding WHERE ", kSame}), id,
        fingerprint, flag));
    return db.run(joined({"UPDATE finding SET cleared = ?2 WHERE ", kSame}), id, fingerprint, flag);
}

Status nameOthers(Database &db, std::vector<StoredFinding> &findings)
{
    std::map<QString, QString> names;
    Statement one(db, "SELECT CASE WHEN name <> '' THEN name ELSE email END FROM participant WHERE id = ?1");
    for (StoredFinding &finding : findings) {
        QStringList others;
        for (const auto &[key, value] : finding.values) {
            if (key != kEvidenceParticipants)
                continue;
            for (const QString &id : value.split(u' ', Qt::SkipEmptyParts)) {
                const auto [known, isNew] = names.try_emplace(id);
                if (isNew) {
                    one.with(id.toLongLong());
                    if (one.next())
                        known->second = one.string(0);
                    RD_CHECK(one.status());
                }
                others << known->second;
            }
        }
        finding.others = others.join(u", "_s);
    }
    return {};
}

Status replaceFindings(Database &db, const EngineFacts &facts, const std::vector<Finding> &findings, Instant now,
    const std::set<CustomerId> *only)
{
    RD_TRY(stored, only == nullptr ? loadFindings(db) : loadFindings(db, *only));
    std::map<Key, const StoredFinding *> known;
    for (const StoredFinding &finding : stored)
        known.emplace(keyOf(finding), &finding);
    RD_TRY(places, clearedPlaces(db, findings));
    Statement insert(db,
        "INSERT INTO finding (campaign, participant, customer, flag, evidence, fingerprint, since, cleared) VALUES "
        "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING");
    // Other evidence is another suspicion: it begins now, and nobody has cleared it.
    Statement update(db,
        "UPDATE finding SET evidence = ?2, fingerprint = ?3, since = CASE WHEN fingerprint = ?3 THEN since ELSE ?4 "
        "END, cleared = CASE WHEN cleared = ?3 THEN cleared ELSE ?5 END WHERE id = ?1");
    for (const Finding &finding : findings) {
        const CustomerId customer = facts.customers[finding.customer].id;
        if (only != nullptr && !only->contains(customer))
            continue;
        const QString evidence = textOf(finding.values);
        const bool isClearedPlace = finding.flag == Flag::SharedDestination
            && places.contains(std::pair(finding.participant, finding.fingerprint));
        const qint64 cleared = isClearedPlace ? finding.fingerprint : 0;
        const auto place =
            known.find({finding.campaign.value, finding.participant.value, customer.value, bit(finding.flag)});
        if (place == known.end()) {
            RD_CHECK(insert
                         .with(finding.campaign, finding.participant, customer, static_cast<qint64>(bit(finding.flag)),
                             evidence, finding.fingerprint, now, cleared)
                         .run());
            continue;
        }
        const StoredFinding &old = *place->second;
        if (old.fingerprint != finding.fingerprint || old.values != finding.values)
            RD_CHECK(update.with(old.id, evidence, finding.fingerprint, now, cleared).run());
        known.erase(place);
    }
    Statement remove(db, "DELETE FROM finding WHERE id = ?1");
    for (const auto &[key, gone] : known)
        RD_CHECK(remove.with(gone->id).run());
    return {};
}

Result<QByteArray> readOwnMailDomains(const QString &databaseFile)
{
    QFile file(QFileInfo(databaseFile).absolutePath() + u"/mail-domains.txt"_s);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return fail(ErrorKind::BadInput, u"%1 cannot be read"_s.arg(file.fileName()),
            u"It is a text of at most 1 MB, or absent."_s, u"bad-mail-domains"_s);
    return file.readAll();
}

Result<std::shared_ptr<const MailDomains>> loadMailDomains(const QString &databaseFile)
{
    RD_TRY(text, readOwnMailDomains(databaseFile));
    if (text.isEmpty())
        return MailDomains::shipped();
    return MailDomains::withOwn({text.constData(), static_cast<std::size_t>(text.size())});
}

} // namespace rd::storage
