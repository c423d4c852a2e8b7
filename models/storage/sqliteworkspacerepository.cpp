// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteworkspacerepository.h"

#include "models/core/engine.h"
#include "models/storage/chain.h"
#include "models/storage/formeremails.h"
#include "models/storage/meta.h"
#include "models/storage/rollups.h"

#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace rd::storage {

Result<MemberId> insertMember(Database &db, const Member &member, const QString &actor, Instant now)
{
    if (member.name.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, u"a member needs a name"_s);
    RD_TRY(known, db.number("SELECT id FROM member WHERE name = ?1 AND active = 1", 0, member.name));
    if (known != 0)
        return fail(
            ErrorKind::Conflict, u"there is already a member named %1"_s.arg(member.name), {}, u"member-exists"_s);
    RD_TRY(id,
        db.insert("INSERT INTO member (name, role, email, active) VALUES (?1, ?2, ?3, 1)", member.name,
            static_cast<int>(member.role), member.email));
    const QString facts = u"member %1 added as %2"_s.arg(QString::number(id), word(member.role));
    RD_CHECK(appendOne(db, settingEntry(EntryKind::MemberChanged, facts, actor), now));
    return MemberId{id};
}

Result<WorkspaceInfo> SqliteWorkspaceRepository::info()
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    WorkspaceInfo info;
    RD_TRY(id, metaValue(db, "id"));
    RD_TRY(currency, metaValue(db, "currency"));
    RD_TRY(zone, workspaceZone(db));
    RD_TRY(created, metaValue(db, "created-at"));
    RD_TRY(sample, metaValue(db, "sample"));
    RD_TRY(schema, db.number("PRAGMA user_version", 0));
    RD_TRY(parsed, Currency::parse(QStringView(currency.value_or(u"USD"_s))));
    info.id = id.value_or(QString());
    info.directory = QFileInfo(m_store.file()).absolutePath();
    info.currency = parsed;
    info.timeZone = zone;
    info.createdAt = fromUnixMs(created.value_or(u"0"_s).toLongLong());
    info.sample = sample.value_or(QString()) == "1"_L1;
    info.schema = static_cast<int>(schema);
    return info;
}

Status SqliteWorkspaceRepository::configure(Currency currency, const QByteArray &timeZone)
{
    RD_TRY(calendar, Calendar::forZone(timeZone));
    const Status stored = m_store.write([&](Database &db) -> Status {
        RD_CHECK(setMetaValue(db, "currency", currency.code()));
        return setMetaValue(db, "time-zone", QString::fromLatin1(timeZone));
    });
    RD_CHECK(stored);
    // Local days have moved: the figures by day are made again.
    return rebuildRollups(m_store, calendar);
}

namespace {

/// Who decides and who receives may be one person though the participant's address was changed (domain.md 5.4.12).
Status addOtherEmails(Database &db, std::vector<Member> &members)
{
    std::map<qint64, QStringList> addresses; // of the few who had another one
    auto row = db.query("SELECT f.participant, f.email FROM former_email f UNION SELECT p.id, p.email FROM participant "
                        "p JOIN former_email f ON f.participant = p.id ORDER BY 1, 2");
    while (row.next())
        addresses[row.integer(0)] << row.string(1);
    RD_CHECK(row.status());
    const auto mailbox = [](const QString &email) { return fraudEmail(email.toStdString()); };
    for (Member &member : members) {
        const auto own = mailbox(member.email);
        for (const auto &[participant, emails] : addresses) {
            const bool isThem = !own.empty()
                && std::any_of(emails.begin(), emails.end(), [&](const QString &one) { return mailbox(one) == own; });
            if (isThem)
                member.otherEmails << emails;
        }
    }
    return {};
}

} // namespace

Result<std::vector<Member>> SqliteWorkspaceRepository::members()
{
    RD_TRY(reading, m_store.read());
    std::vector<Member> members;
    auto row = reading.db().query("SELECT id, name, role, email, active FROM member ORDER BY id");
    while (row.next())
        members.push_back(
            {row.id<MemberId>(0), row.string(1), static_cast<Role>(row.integer(2)), row.string(3), row.flag(4)});
    RD_CHECK(row.status());
    RD_CHECK(addOtherEmails(reading.db(), members));
    return members;
}

Result<MemberId> SqliteWorkspaceRepository::addMember(const Member &member, const QString &actor)
{
    return m_store.write([&](Database &db) { return insertMember(db, member, actor, m_store.clock().now()); });
}

Status SqliteWorkspaceRepository::removeMember(MemberId id, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(db.run("UPDATE member SET active = 0 WHERE id = ?1 AND active = 1", id));
        if (db.changes() == 0)
            return fail(ErrorKind::NotFound, u"there is no such member"_s);
        const QString facts = u"member %1 removed"_s.arg(id.value);
        return appendOne(db, settingEntry(EntryKind::MemberChanged, facts, actor), m_store.clock().now());
    });
}

Status SqliteWorkspaceRepository::setMemberEmail(MemberId id, const QString &email, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(db.run("UPDATE member SET email = ?2 WHERE id = ?1 AND active = 1", id, email));
        if (db.changes() == 0)
            return fail(ErrorKind::NotFound, u"there is no such member"_s);
        const QString facts =
            u"member %1 e-mail %2"_s.arg(QString::number(id.value), email.isEmpty() ? u"taken away"_s : u"set"_s);
        return appendOne(db, settingEntry(EntryKind::MemberChanged, facts, actor), m_store.clock().now());
    });
}

Result<QString> SqliteWorkspaceRepository::passphraseVerifier(MemberId id)
{
    RD_TRY(value, setting(u"passphrase/%1"_s.arg(id.value)));
    return value.value_or(QString());
}

Status SqliteWorkspaceRepository::setPassphraseVerifier(MemberId id, const QString &verifier, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        const QString name = u"passphrase/%1"_s.arg(id.value);
        const QString tries = u"passphrase-tries/%1"_s.arg(id.value);
        RD_CHECK(db.run("DELETE FROM setting WHERE name IN (?1, ?2)", name, tries));
        if (!verifier.isEmpty())
            RD_CHECK(db.run("INSERT INTO setting VALUES (?1, ?2)", name, verifier));
        const QString facts = u"member %1 passphrase %2"_s.arg(
            QString::number(id.value), verifier.isEmpty() ? u"taken away"_s : u"set"_s);
        return appendOne(db, settingEntry(EntryKind::MemberChanged, facts, actor), m_store.clock().now());
    });
}

Result<std::optional<QString>> SqliteWorkspaceRepository::setting(const QString &name)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query("SELECT value FROM setting WHERE name = ?1", name);
    if (row.next())
        return std::optional(row.string(0));
    RD_CHECK(row.status());
    return std::optional<QString>();
}

Status SqliteWorkspaceRepository::setSetting(const QString &name, const QString &value)
{
    return m_store.note([&](Database &db) {
        return db.run(
            "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
    });
}

Status SqliteWorkspaceRepository::noteRestored(const QString &facts, const QString &actor)
{
    return m_store.write([&](Database &db) {
        return appendOne(db, settingEntry(EntryKind::Restored, facts, actor), m_store.clock().now());
    });
}

Status SqliteWorkspaceRepository::beat()
{
    return m_store.note([this](Database &db) { return m_store.beat(db); });
}

Result<qint64> SqliteWorkspaceRepository::addActivity(const Activity &a)
{
    return m_store.note([&](Database &db) {
        return db.insert(
            "INSERT INTO activity (at, kind, subject, outcome, detail, duration_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            a.at, a.kind, a.subject, a.outcome, a.detail, a.durationMs);
    });
}

Status SqliteWorkspaceRepository::finishActivity(
    qint64 id, const QString &outcome, const QString &detail, qint64 durationMs)
{
    return m_store.note([&](Database &db) {
        return db.run("UPDATE activity SET outcome = ?2, detail = ?3, duration_ms = ?4 WHERE id = ?1", id, outcome,
            detail, durationMs);
    });
}

Result<std::vector<Activity>> SqliteWorkspaceRepository::activities(int limit)
{
    RD_TRY(reading, m_store.read());
    std::vector<Activity> activities;
    auto row = reading.db().query(
        "SELECT id, at, kind, subject, outcome, detail, duration_ms FROM activity ORDER BY id DESC LIMIT ?1", limit);
    while (row.next())
        activities.push_back({row.integer(0), row.instant(1), row.string(2), row.string(3), row.string(4),
            row.string(5), row.integer(6)});
    RD_CHECK(row.status());
    return activities;
}

} // namespace rd::storage
