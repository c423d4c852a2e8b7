// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/batchrows.h"
#include "models/storage/chain.h"
#include "models/storage/formeremails.h"
#include "models/storage/selfbillrows.h"
#include "models/storage/sharedplaces.h"
#include "models/storage/sqlitebatchrepository.h"
#include "models/storage/suspensions.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

Result<std::vector<PayoutMethod>> methodsBy(Database &db, std::string_view where, qint64 value)
{
    std::vector<PayoutMethod> list;
    auto row = db.query(joined({kSelectMethods, where}), value);
    while (row.next())
        list.push_back(readMethod(row));
    RD_CHECK(row.status());
    return list;
}

/// The fingerprint of the method that is about to be given up; empty for none.
Result<QByteArray> placeBefore(Database &db, ParticipantId participant, qint64 currency)
{
    auto row =
        db.query("SELECT fingerprint FROM payout_method WHERE participant = ?1 AND currency = ?2 AND current = 1",
            participant, currency);
    QByteArray fingerprint = row.next() ? row.blob(0) : QByteArray();
    RD_CHECK(row.status());
    return fingerprint;
}

/// Ids, codes and a salted digest: a record tells where nobody lives (reliability.md 3).
NewEntry changeRecord(const PayoutMethod &method, qint64 id, const QString &actor)
{
    NewEntry entry;
    entry.kind = EntryKind::PayoutMethodChanged;
    entry.participant = method.participant;
    entry.actor = actor;
    const QString currency = method.currency.isValid() ? method.currency.code() : u"any"_s;
    entry.facts = method.isRemoved
        ? u"method %1, %2, none any more"_s.arg(QString::number(id), currency)
        : u"method %1, %2, %3, digest %4"_s.arg(QString::number(id), currency, method.provider, method.digest);
    return entry;
}

Status writePayoutSetting(Database &db, const QString &name, const QString &value, Instant now, const QString &actor)
{
    QString before;
    {
        auto row = db.query("SELECT value FROM setting WHERE name = ?1", name);
        if (row.next())
            before = row.string(0);
        RD_CHECK(row.status());
    }
    if (before == value)
        return {};
    RD_CHECK(db.run(
        "INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value));
    NewEntry entry = settingEntry(EntryKind::PayoutMethodChanged,
        value.isEmpty() ? u"setting %1 taken away"_s.arg(name) : u"setting %1"_s.arg(name), actor);
    entry.note = value;
    return appendOne(db, entry, now);
}

} // namespace

Result<std::vector<PayoutMethod>> SqliteBatchRepository::currentMethods(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    return methodsBy(reading.db(),
        "WHERE current = 1 AND removed = 0 AND (?1 = 0 OR participant = ?1) ORDER BY participant, currency",
        participant.value);
}

Result<std::vector<PayoutMethod>> SqliteBatchRepository::methodHistory(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    return methodsBy(reading.db(), "WHERE participant = ?1 ORDER BY id DESC", participant.value);
}

Result<std::optional<Instant>> SqliteBatchRepository::emailChangedAt(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    return emailReplacedAt(reading.db(), participant);
}

Result<std::vector<PayoutMethod>> SqliteBatchRepository::methodsOf(BatchId id)
{
    RD_TRY(reading, m_store.read());
    return methodsBy(reading.db(), "WHERE id IN (SELECT method FROM payout WHERE batch = ?1) ORDER BY id", id.value);
}

Result<PayoutMethod> SqliteBatchRepository::method(PayoutMethodId id)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(found, methodsBy(reading.db(), "WHERE id = ?1", id.value));
    if (found.empty())
        return fail(ErrorKind::NotFound, u"there is no payout method %1"_s.arg(id.value));
    return found.front();
}

Status SqliteBatchRepository::saveMethods(const std::vector<PayoutMethod> &methods, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        for (const PayoutMethod &m : methods) {
            const qint64 currency = m.currency.isValid() ? qint64{m.currency.packed()} : 0;
            RD_TRY(before, placeBefore(db, m.participant, currency));
            RD_CHECK(markSharedPlace(db, m.participant, before));
            RD_CHECK(
                db.run("UPDATE payout_method SET current = 0 WHERE participant = ?1 AND currency = ?2 AND current = 1",
                    m.participant, currency));
            RD_TRY(id,
                db.insert("INSERT INTO payout_method (participant, provider, currency, uid, envelope, fingerprint, "
                          "digest, salt, valid_from, changed_by, changed_by_name, current, removed) VALUES "
                          "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1, ?12)",
                    m.participant, m.provider, currency, m.uid, m.envelope, m.fingerprint, m.digest, m.salt, now,
                    m.changedBy.value, m.changedByName, m.isRemoved));
            RD_CHECK(markSharedPlace(db, m.participant, m.fingerprint));
            RD_CHECK(appendOne(db, changeRecord(m, id, actor), now));
        }
        return {};
    });
}

Result<std::vector<QByteArray>> SqliteBatchRepository::fieldKeys()
{
    RD_TRY(reading, m_store.read());
    std::vector<QByteArray> keys;
    auto row = reading.db().query("SELECT key_id FROM field_key ORDER BY id");
    while (row.next())
        keys.push_back(row.blob(0));
    RD_CHECK(row.status());
    return keys;
}

Status SqliteBatchRepository::addFieldKey(const QByteArray &keyId, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(db.run("INSERT INTO field_key (key_id, added_at, added_by) VALUES (?1, ?2, ?3)", keyId, now, actor));
        const QString facts = u"field key %1"_s.arg(QString::fromLatin1(keyId.toHex()));
        return appendOne(db, settingEntry(EntryKind::KeyChanged, facts, actor), now);
    });
}

Result<std::vector<MemberKey>> SqliteBatchRepository::memberKeys()
{
    RD_TRY(reading, m_store.read());
    std::vector<MemberKey> keys;
    auto row = reading.db().query("SELECT member, public_key, added_at, ended_at FROM member_key ORDER BY id");
    while (row.next()) {
        keys.push_back({row.id<MemberId>(0), row.blob(1), row.instant(2), {}});
        if (!row.isNull(3))
            keys.back().endedAt = row.instant(3);
    }
    RD_CHECK(row.status());
    return keys;
}

Status SqliteBatchRepository::addMemberKey(
    MemberId member, const QByteArray &publicKey, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(at, notBeforeBooks(db, now));
        RD_CHECK(db.run("UPDATE member_key SET ended_at = ?2 WHERE member = ?1 AND ended_at IS NULL", member, at));
        RD_CHECK(
            db.run("INSERT INTO member_key (member, public_key, added_at) VALUES (?1, ?2, ?3)", member, publicKey, at));
        const QString facts =
            u"member %1 signing key %2"_s.arg(QString::number(member.value), QString::fromLatin1(publicKey.toHex()));
        return appendOne(db, settingEntry(EntryKind::KeyChanged, facts, actor), at);
    });
}

Status SqliteBatchRepository::setPayoutSetting(
    const QString &name, const QString &value, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) { return writePayoutSetting(db, name, value, now, actor); });
}

Status SqliteBatchRepository::changeRules(const PayoutRuleChange &change, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        for (const auto &[name, value] : change.settings)
            RD_CHECK(writePayoutSetting(db, name, value, now, actor));
        if (change.suspendedEarn)
            RD_CHECK(writeSuspendedEarn(db, *change.suspendedEarn, now, actor));
        if (change.start)
            RD_CHECK(startSeries(m_store, db, *change.start, change.suppliers, now, actor));
        return {};
    });
}

} // namespace rd::storage
