// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitecheckpointrepository.h"

#include "models/storage/chain.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

Result<ChainHead> newestCheckpoint(Database &db)
{
    ChainHead newest;
    auto row = db.query("SELECT seq, hash FROM checkpoint ORDER BY seq DESC LIMIT 1");
    if (row.next())
        newest = {row.integer(0), row.blob(1)};
    RD_CHECK(row.status());
    return newest;
}

} // namespace

Result<ChainHead> SqliteCheckpointRepository::head()
{
    RD_TRY(reading, m_store.read());
    return chainHead(reading.db());
}

Result<std::optional<QByteArray>> SqliteCheckpointRepository::hashAt(qint64 seq)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query("SELECT hash FROM ledger WHERE seq = ?1", seq);
    if (row.next())
        return std::optional(row.blob(0));
    RD_CHECK(row.status());
    return std::optional<QByteArray>();
}

Result<std::vector<QByteArray>> SqliteCheckpointRepository::publicKeys()
{
    RD_TRY(reading, m_store.read());
    std::vector<QByteArray> keys;
    auto row = reading.db().query("SELECT key FROM public_key ORDER BY id");
    while (row.next())
        keys.push_back(row.blob(0));
    RD_CHECK(row.status());
    return keys;
}

Status SqliteCheckpointRepository::addPublicKey(const QByteArray &publicKey, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        const Instant now = m_store.clock().now();
        RD_CHECK(db.run("INSERT INTO public_key (key, at) VALUES (?1, ?2)", publicKey, now));
        const QString facts = u"signing key %1"_s.arg(QString::fromLatin1(publicKey.toHex()));
        return appendOne(db, settingEntry(EntryKind::KeyChanged, facts, actor), now);
    });
}

Status SqliteCheckpointRepository::walkCheckpoints(const std::function<bool(const SignedCheckpoint &)> &visitor)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query("SELECT c.seq, c.hash, c.at, k.key, c.signature FROM checkpoint c "
                                  "JOIN public_key k ON k.id = c.key ORDER BY c.seq");
    while (row.next()) {
        if (!visitor({{row.integer(0), row.blob(1)}, row.instant(2), row.blob(3), row.blob(4)}))
            break;
    }
    return row.status();
}

Result<ChainHead> SqliteCheckpointRepository::signedHead()
{
    RD_TRY(reading, m_store.read());
    return newestCheckpoint(reading.db());
}

Result<ChainHead> SqliteCheckpointRepository::signHead()
{
    return m_store.write([&](Database &db) -> Result<ChainHead> {
        RD_CHECK(m_store.checkpoints().signHead(db, m_store.clock().now()));
        return newestCheckpoint(db);
    });
}

Status SqliteCheckpointRepository::hold(const QString &why)
{
    const Status stored = m_store.note([&](Database &db) {
        return db.run("INSERT INTO setting VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            heldSetting(), why);
    });
    // Held for this process, too, where the file cannot be written at all.
    m_store.holdFor(why);
    return m_store.isReadOnly() ? Status() : stored;
}

} // namespace rd::storage
