// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitebatchrepository.h"

#include "models/storage/batchrows.h"
#include "models/storage/chain.h"
#include "models/storage/rewardwriter.h"
#include "models/storage/selfbillrows.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

Result<Batch> oneBatch(Database &db, BatchId id)
{
    RD_TRY(found, loadBatches(db, "b.id = ?1", id.value));
    if (found.empty())
        return fail(ErrorKind::NotFound, u"there is no batch %1"_s.arg(id.value), {}, u"unknown-batch"_s);
    return found.front();
}

/// "B-2026-0007" and what is worth knowing about it.
NewEntry record(EntryKind kind, const Batch &batch, const QString &facts, const QString &actor)
{
    return settingEntry(kind, facts.isEmpty() ? batch.number : u"%1 %2"_s.arg(batch.number, facts), actor);
}

Status changedMeanwhile()
{
    return fail(ErrorKind::Conflict, u"the batch has changed meanwhile"_s, u"Look at it again."_s, u"changed"_s);
}

Status moveTo(Database &db, BatchId id, BatchState from, BatchState to)
{
    RD_CHECK(db.run("UPDATE payout_batch SET state = ?3 WHERE id = ?1 AND state = ?2", id, static_cast<int>(from),
        static_cast<int>(to)));
    return db.changes() == 1 ? Status() : changedMeanwhile();
}

Status writeRewards(Store &store, Database &db, const std::vector<RewardChange> &changes, Instant now)
{
    if (changes.empty())
        return {};
    RD_TRY(calendar, store.calendar(db));
    RD_TRY(writer, RewardWriter::open(db, *calendar, now));
    for (const RewardChange &change : changes)
        RD_CHECK(writer.apply(change));
    return writer.finish();
}

/// Takes off the oldest negative adjustments first, and lets the newest stand again first.
Status moveOffset(Database &db, const AdjustmentOffset &offset)
{
    const bool takes = offset.amount.minor > 0;
    std::vector<std::pair<qint64, qint64>> open;
    auto row = takes
        ? db.query("SELECT id, -amount - offset_minor FROM adjustment WHERE participant = ?1 AND currency = ?2 AND "
                   "mode = ?3 AND amount < 0 AND offset_minor < -amount ORDER BY id",
            offset.participant, offset.amount.currency, word(offset.mode))
        : db.query("SELECT id, offset_minor FROM adjustment WHERE participant = ?1 AND currency = ?2 AND mode = ?3 AND "
                   "amount < 0 AND offset_minor > 0 AND author <> 'automatic' ORDER BY id DESC",
            offset.participant, offset.amount.currency, word(offset.mode));
    while (row.next())
        open.emplace_back(row.integer(0), row.integer(1));
    RD_CHECK(row.status());
    qint64 left = qAbs(offset.amount.minor);
    for (const auto &[id, rest] : open) {
        const qint64 moved = std::min(left, rest);
        if (moved > 0)
            RD_CHECK(db.run(
                "UPDATE adjustment SET offset_minor = offset_minor + ?2 WHERE id = ?1", id, takes ? moved : -moved));
        left -= moved;
    }
    return left == 0 ? Status() : changedMeanwhile();
}

Status updatePayout(Database &db, const Payout &p)
{
    const bool letsGo = p.state == PayoutState::Failed || p.state == PayoutState::Returned;
    if (letsGo)
        RD_CHECK(db.run("UPDATE payout_reward SET live = 0 WHERE payout = ?1", p.id));
    return db.run("UPDATE payout SET state = ?2, provider_id = ?3, word = ?4, reason = ?5, alert = ?6, fee = ?7, "
                  "deadline = ?8, settled_at = ?9, by_hand = ?10 WHERE id = ?1",
        p.id, static_cast<int>(p.state), p.providerId, p.word, p.reason, p.alert, p.fee, p.deadline, p.settledAt,
        p.byHand);
}

Status finishState(Database &db, const BatchUpdate &update, Instant now)
{
    if (update.to == BatchState::Discarded) {
        RD_CHECK(db.run("UPDATE payout_batch SET discard_reason = ?2 WHERE id = ?1", update.batch, update.reason));
        RD_CHECK(db.run("UPDATE payout_reward SET live = 0 WHERE payout IN (SELECT id FROM payout WHERE batch = ?1)",
            update.batch));
    }
    if (update.to == BatchState::Exported && update.from == BatchState::Exporting)
        RD_CHECK(
            db.run("UPDATE payout_batch SET exported_at = ?2, exports = exports + 1 WHERE id = ?1", update.batch, now));
    if (update.forgetFile)
        RD_CHECK(db.run("UPDATE payout_batch SET file = NULL, remarks = x'' WHERE id = ?1", update.batch));
    return {};
}

} // namespace

Result<int> SqliteBatchRepository::nextOrdinal(int year)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(last, reading.db().number("SELECT ifnull(max(ordinal), 0) FROM payout_batch WHERE year = ?1", 0, year));
    return static_cast<int>(last) + 1;
}

Result<std::vector<BatchId>> SqliteBatchRepository::create(const std::vector<NewBatch> &batches, Instant now)
{
    return m_store.write([&](Database &db) -> Result<std::vector<BatchId>> {
        RD_TRY(at, notBeforeBooks(db, now));
        std::vector<BatchId> ids;
        for (const NewBatch &made : batches) {
            BatchId id;
            RD_CHECK(insertBatch(db, made, at, id));
            RD_CHECK(writeRewards(m_store, db, made.changes, at));
            const Batch &b = made.batch;
            const QString facts =
                u"made: %1, %2, %3 payouts, %4 %5, file %6"_s.arg(b.format, word(b.mode), QString::number(b.count),
                    toDecimal({b.total, b.currency}), b.currency.code(), QString::fromLatin1(b.fileHash.toHex()));
            RD_CHECK(appendOne(db, record(EntryKind::Batched, b, facts, b.createdByName), at));
            ids.push_back(id);
        }
        return ids;
    });
}

Result<std::vector<Batch>> SqliteBatchRepository::batches()
{
    RD_TRY(reading, m_store.read());
    return loadBatches(reading.db(), "?1 = 0 ORDER BY b.id DESC");
}

Result<Batch> SqliteBatchRepository::batch(BatchId id)
{
    RD_TRY(reading, m_store.read());
    return oneBatch(reading.db(), id);
}

Result<BatchId> SqliteBatchRepository::named(const QString &reference)
{
    RD_TRY(reading, m_store.read());
    const QString text = reference.trimmed();
    RD_TRY(byNumber, reading.db().number("SELECT id FROM payout_batch WHERE number = ?1 COLLATE NOCASE", 0, text));
    if (byNumber != 0)
        return BatchId{byNumber};
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    RD_TRY(byId, reading.db().number("SELECT id FROM payout_batch WHERE id = ?1", 0, isNumber ? value : 0));
    if (byId != 0)
        return BatchId{byId};
    return fail(ErrorKind::NotFound, u"there is no batch \"%1\""_s.arg(text.left(80)),
        u"\"batch list\" shows their numbers."_s, u"unknown-batch"_s);
}

Result<std::vector<Payout>> SqliteBatchRepository::payouts(BatchId id)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(list, loadPayouts(reading.db(), "o.batch = ?1 ORDER BY o.line", id.value));
    RD_CHECK(loadItems(reading.db(), id, list));
    return list;
}

Result<std::vector<Payout>> SqliteBatchRepository::payoutsOf(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    return loadPayouts(reading.db(), "o.participant = ?1 ORDER BY o.id DESC", participant.value);
}

Result<QByteArray> SqliteBatchRepository::file(BatchId id)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query("SELECT file FROM payout_batch WHERE id = ?1", id);
    const QByteArray bytes = row.next() ? row.blob(0) : QByteArray();
    RD_CHECK(row.status());
    return bytes;
}

Result<QByteArray> SqliteBatchRepository::remarks(BatchId id)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query("SELECT remarks FROM payout_batch WHERE id = ?1", id);
    const QByteArray bytes = row.next() ? row.blob(0) : QByteArray();
    RD_CHECK(row.status());
    return bytes;
}

Status SqliteBatchRepository::approve(BatchId id, const BatchApproval &approval, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(at, notBeforeBooks(db, now));
        RD_TRY(batch, oneBatch(db, id));
        if (batch.state != BatchState::Draft && batch.state != BatchState::Approved)
            return changedMeanwhile();
        RD_CHECK(db.run("UPDATE batch_approval SET void = 1 WHERE batch = ?1 AND member = ?2", id, approval.member));
        RD_CHECK(db.run("INSERT INTO batch_approval (batch, member, name, at, hash, public_key, signature) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ifnull(?6, x''), ifnull(?7, x''))",
            id, approval.member, approval.name, approval.at, approval.hash, approval.publicKey, approval.signature));
        RD_CHECK(moveTo(db, id, batch.state, BatchState::Approved));
        const QString content = QString::fromLatin1(approval.hash.toHex());
        const QString facts = approval.signature.isEmpty()
            ? u"content %1, not signed"_s.arg(content)
            : u"content %1, signature %2"_s.arg(content, QString::fromLatin1(approval.signature.toHex()));
        return appendOne(db, record(EntryKind::BatchApproved, batch, facts, approval.name), at);
    });
}

Status SqliteBatchRepository::voidApprovals(BatchId id, const QString &why, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(at, notBeforeBooks(db, now));
        RD_TRY(batch, oneBatch(db, id));
        RD_CHECK(moveTo(db, id, BatchState::Approved, BatchState::Draft));
        RD_CHECK(db.run("UPDATE batch_approval SET void = 1 WHERE batch = ?1", id));
        const QString facts = u"approvals are void: %1"_s.arg(why);
        return appendOne(db, record(EntryKind::ApprovalWithdrawn, batch, facts, actor), at);
    });
}

Status SqliteBatchRepository::seal(const Batch &sealed, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(at, notBeforeBooks(db, now));
        RD_TRY(batch, oneBatch(db, sealed.id));
        if (batch.state != BatchState::Draft && batch.state != BatchState::Approved)
            return changedMeanwhile();
        RD_CHECK(moveTo(db, sealed.id, batch.state, BatchState::Sealed));
        RD_CHECK(db.run("UPDATE payout_batch SET sealed_hash = ?2, head_seq = ?3, head_hash = ?4, sealed_by = ?5, "
                        "sealed_at = ?6, sealed_member = ?7, seal_key = ifnull(?8, x''), seal_signature = "
                        "ifnull(?9, x'') WHERE id = ?1",
            sealed.id, sealed.sealedHash, sealed.head.seq, sealed.head.hash, actor, at, sealed.sealedBy, sealed.sealKey,
            sealed.sealSignature));
        QString facts = u"seal %1, after %2"_s.arg(QString::fromLatin1(sealed.sealedHash.toHex()), text(sealed.head));
        if (!sealed.sealSignature.isEmpty())
            facts += u", signature %1"_s.arg(QString::fromLatin1(sealed.sealSignature.toHex()));
        return appendOne(db, record(EntryKind::Sealed, batch, facts, actor), at);
    });
}

Status SqliteBatchRepository::beginExport(BatchId id, const QString &path, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(at, notBeforeBooks(db, now));
        RD_TRY(batch, oneBatch(db, id));
        RD_CHECK(moveTo(db, id, BatchState::Sealed, BatchState::Exporting));
        RD_CHECK(db.run("UPDATE payout_batch SET exported_to = ?2, exported_by = ?3 WHERE id = ?1", id, path, actor));
        const QString facts = u"begun, file %1"_s.arg(QString::fromLatin1(batch.fileHash.toHex()));
        return appendOne(db, record(EntryKind::Exported, batch, facts, actor), at);
    });
}

Status SqliteBatchRepository::noteExportAgain(BatchId id, const QString &path, Instant now, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(at, notBeforeBooks(db, now));
        RD_TRY(batch, oneBatch(db, id));
        RD_CHECK(db.run("UPDATE payout_batch SET exported_to = ?2, exports = exports + 1 WHERE id = ?1", id, path));
        const QString facts = u"again, file %1"_s.arg(QString::fromLatin1(batch.fileHash.toHex()));
        return appendOne(db, record(EntryKind::Exported, batch, facts, actor), at);
    });
}

Status SqliteBatchRepository::apply(const BatchUpdate &update, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(at, notBeforeBooks(db, now));
        RD_CHECK(moveTo(db, update.batch, update.from, update.to));
        RD_CHECK(finishState(db, update, at));
        RD_TRY(batch, oneBatch(db, update.batch));
        RD_CHECK(writePayouts(
            m_store, db, batch, update, at, [&db](const Payout &payout) { return updatePayout(db, payout); }));
        for (const AdjustmentOffset &offset : update.offsets)
            RD_CHECK(moveOffset(db, offset));
        RD_CHECK(writeRewards(m_store, db, update.changes, at));
        if (const auto &results = update.results)
            RD_CHECK(db.run("INSERT INTO batch_result (batch, file_hash, kind, rows, changed, at, member) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                update.batch, results->fileHash, results->kind, results->rows, results->changed, at, results->member));
        for (const NewEntry &entry : update.records)
            RD_CHECK(appendOne(db, entry, at));
        return {};
    });
}

Result<std::vector<AppliedResults>> SqliteBatchRepository::appliedResults(BatchId id)
{
    RD_TRY(reading, m_store.read());
    std::vector<AppliedResults> list;
    auto row = reading.db().query(
        "SELECT file_hash, kind, rows, changed, at, member FROM batch_result WHERE batch = ?1 ORDER BY id DESC", id);
    while (row.next())
        list.push_back({row.blob(0), row.string(1), static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)),
            row.instant(4), row.string(5)});
    RD_CHECK(row.status());
    return list;
}

} // namespace rd::storage
