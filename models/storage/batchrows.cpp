// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/batchrows.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kSelectBatches =
    "SELECT b.id, b.number, b.format, b.provider, b.account, b.mode, b.currency, b.state, b.created_at, b.created_by, "
    "b.created_by_name, b.execution_day, b.count, b.total, b.two_person, b.content_hash, b.file_hash, b.file_uid, "
    "b.sealed_hash, b.head_seq, b.head_hash, b.sealed_by, b.sealed_at, b.exported_to, b.exported_by, b.exported_at, "
    "b.exports, b.discard_reason, "
    "b.sealed_member, b.seal_key, b.seal_signature, "
    "(SELECT count(*) FROM payout o WHERE o.batch = b.id AND o.state IN (3, 4, 5, 6)), "
    "(SELECT ifnull(sum(amount), 0) FROM payout o WHERE o.batch = b.id AND o.state = 3) FROM payout_batch b WHERE ";

constexpr std::string_view kSelectPayouts =
    "SELECT o.id, o.batch, o.line, o.reference, o.participant, p.name, p.email, o.method, o.fingerprint, o.amount, "
    "b.currency, o.state, o.provider_id, o.word, o.reason, o.alert, o.fee, o.deadline, o.settled_at, o.by_hand, "
    "s.number, w.payout IS NOT NULL FROM payout o JOIN participant p ON p.id = o.participant JOIN payout_batch b ON "
    "b.id = o.batch "
    "LEFT JOIN self_bill s ON s.payout = o.id LEFT JOIN self_bill_waiting w ON w.payout = o.id WHERE ";

std::optional<Instant> maybeInstant(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.instant(column));
}

Batch readBatch(const Statement &row)
{
    Batch b;
    b.id = row.id<BatchId>(0);
    b.number = row.string(1);
    b.format = row.string(2);
    b.provider = row.string(3);
    b.account = row.string(4);
    b.mode = modeFromWord(row.string(5)).value_or(Mode::Live);
    b.currency = row.currency(6);
    b.state = static_cast<BatchState>(row.integer(7));
    b.createdAt = row.instant(8);
    b.createdBy = row.id<MemberId>(9);
    b.createdByName = row.string(10);
    b.executionDay = LocalDay{static_cast<qint32>(row.integer(11))};
    b.count = static_cast<int>(row.integer(12));
    b.total = row.integer(13);
    b.twoPerson = row.flag(14);
    b.contentHash = row.blob(15);
    b.fileHash = row.blob(16);
    b.fileUid = row.string(17);
    b.sealedHash = row.blob(18);
    b.head = {row.integer(19), row.blob(20)};
    b.sealedByName = row.string(21);
    b.sealedAt = maybeInstant(row, 22);
    b.exportedTo = row.string(23);
    b.exportedByName = row.string(24);
    b.exportedAt = maybeInstant(row, 25);
    b.exports = static_cast<int>(row.integer(26));
    b.discardReason = row.string(27);
    b.sealedBy = row.id<MemberId>(28);
    b.sealKey = row.blob(29);
    b.sealSignature = row.blob(30);
    b.answered = static_cast<int>(row.integer(31));
    b.paid = row.integer(32);
    return b;
}

} // namespace

Result<std::vector<Batch>> loadBatches(Database &db, std::string_view where, qint64 value)
{
    std::vector<Batch> list;
    auto row = db.query(joined({kSelectBatches, where}), value);
    while (row.next())
        list.push_back(readBatch(row));
    RD_CHECK(row.status());
    for (Batch &batch : list) {
        auto approval = db.query(
            "SELECT member, name, at, hash, public_key, signature FROM batch_approval WHERE batch = ?1 AND void = 0 "
            "ORDER BY id",
            batch.id);
        while (approval.next())
            batch.approvals.push_back({approval.id<MemberId>(0), approval.string(1), approval.instant(2),
                approval.blob(3), approval.blob(4), approval.blob(5)});
        RD_CHECK(approval.status());
    }
    return list;
}

Result<std::vector<Payout>> loadPayouts(Database &db, std::string_view where, qint64 value)
{
    std::vector<Payout> list;
    auto row = db.query(joined({kSelectPayouts, where}), value);
    while (row.next()) {
        Payout p;
        p.id = row.id<PayoutId>(0);
        p.batch = row.id<BatchId>(1);
        p.line = static_cast<int>(row.integer(2));
        p.reference = row.string(3);
        p.participant = row.id<ParticipantId>(4);
        p.participantName = row.string(5);
        p.participantEmail = row.string(6);
        p.method = row.id<PayoutMethodId>(7);
        p.fingerprint = row.blob(8);
        p.amount = Money{row.integer(9), row.currency(10)};
        p.state = static_cast<PayoutState>(row.integer(11));
        p.providerId = row.string(12);
        p.word = row.string(13);
        p.reason = row.string(14);
        p.alert = row.string(15);
        if (!row.isNull(16))
            p.fee = row.integer(16);
        p.deadline = maybeInstant(row, 17);
        p.settledAt = maybeInstant(row, 18);
        p.byHand = row.flag(19);
        p.invoice = row.string(20);
        p.awaitsInvoice = row.flag(21);
        list.push_back(std::move(p));
    }
    RD_CHECK(row.status());
    return list;
}

Status loadItems(Database &db, BatchId batch, std::vector<Payout> &payouts)
{
    std::unordered_map<PayoutId, Payout *> byId;
    for (Payout &payout : payouts)
        byId.emplace(payout.id, &payout);
    // In the order in which what is owed back was taken off: the numbers of rewards.
    auto row = db.query("SELECT i.payout, i.reward, i.amount, i.sent, i.recovered, i.adjusted FROM payout o "
                        "JOIN payout_reward i ON i.payout = o.id WHERE o.batch = ?1 ORDER BY i.payout, i.reward",
        batch);
    while (row.next()) {
        const auto found = byId.find(row.id<PayoutId>(0));
        if (found != byId.end())
            found->second->items.push_back(
                {row.id<RewardId>(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)});
    }
    return row.status();
}

Result<Instant> notBeforeBooks(Database &db, Instant now)
{
    auto last = db.query("SELECT at FROM ledger ORDER BY seq DESC LIMIT 1");
    const Instant at = last.next() ? std::max(now, last.instant(0)) : now;
    RD_CHECK(last.status());
    return at;
}

Status insertBatch(Database &db, const NewBatch &made, Instant now, BatchId &id)
{
    const Batch &b = made.batch;
    // "B-2026-0007"
    const QStringList parts = b.number.split(u'-');
    RD_TRY(inserted,
        db.insert("INSERT INTO payout_batch (number, year, ordinal, format, provider, account, mode, currency, state, "
                  "created_at, created_by, created_by_name, execution_day, count, total, two_person, content_hash, "
                  "file_hash, file_uid, file, remarks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10, ?11, ?12, "
                  "?13, ?14, ?15, ?16, ?17, ?18, ?19, ifnull(?20, x''))",
            b.number, parts.value(1).toInt(), parts.value(2).toInt(), b.format, b.provider, b.account, word(b.mode),
            b.currency, now, b.createdBy.value, b.createdByName, int{b.executionDay.value}, b.count, b.total,
            b.twoPerson, b.contentHash, b.fileHash, b.fileUid, made.file, made.remarks));
    id = BatchId{inserted};
    for (const Payout &payout : made.payouts) {
        RD_TRY(row,
            db.insert("INSERT INTO payout (batch, line, reference, participant, method, fingerprint, amount, state) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                id, payout.line, payout.reference, payout.participant, payout.method, payout.fingerprint,
                payout.amount.minor, static_cast<int>(PayoutState::Waiting)));
        for (const PayoutShare &share : payout.items) {
            RD_TRY(
                taken, db.number("SELECT payout FROM payout_reward WHERE reward = ?1 AND live = 1", 0, share.reward));
            if (taken != 0)
                return fail(ErrorKind::Conflict, u"reward %1 is in another batch"_s.arg(share.reward.value),
                    u"Prepare the batch again."_s, u"already-batched"_s);
            RD_CHECK(db.run("INSERT INTO payout_reward (payout, reward, amount, sent, recovered, adjusted, live) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)",
                row, share.reward, share.minor, share.sent, share.recovered, share.adjusted));
        }
    }
    return {};
}

PayoutMethod readMethod(const Statement &row)
{
    PayoutMethod m;
    m.id = row.id<PayoutMethodId>(0);
    m.participant = row.id<ParticipantId>(1);
    m.provider = row.string(2);
    m.currency = row.currency(3);
    m.uid = row.string(4);
    m.envelope = row.blob(5);
    m.fingerprint = row.blob(6);
    m.digest = row.string(7);
    m.salt = row.blob(8);
    m.validFrom = row.instant(9);
    m.changedBy = row.id<MemberId>(10);
    m.changedByName = row.string(11);
    m.isCurrent = row.flag(12);
    m.isRemoved = row.flag(13);
    return m;
}

} // namespace rd::storage
