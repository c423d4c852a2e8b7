// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/batchrows.h"
#include "models/storage/sqlitebatchrepository.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// What stands behind the number in the facts of EntryKind::Exported: "begun, file …", "written, file …", "again,
/// file …" or "not written".
void addRecord(std::vector<BatchExport> &list, const QString &facts, const QString &by, Instant at)
{
    const QByteArray hash = QByteArray::fromHex(facts.section(u"file "_s, 1).trimmed().toLatin1());
    const bool isOpen = !list.empty() && list.back().end == ExportEnd::Uncertain && list.back().by == by;
    if (facts.startsWith("begun"_L1)) {
        list.push_back({at, by, hash, ExportEnd::Uncertain});
        return;
    }
    if (!isOpen) // such as an older version wrote
        list.push_back({at, by, hash, ExportEnd::Uncertain});
    BatchExport &last = list.back();
    last.at = at;
    if (facts.startsWith("written"_L1)) {
        last.end = ExportEnd::Written;
    } else if (facts.startsWith("again"_L1)) {
        last.end = ExportEnd::WrittenAgain;
    } else {
        last.end = ExportEnd::NotWritten;
        last.fileHash.clear();
    }
}

} // namespace

Result<std::vector<BatchExport>> SqliteBatchRepository::exports(BatchId id)
{
    RD_TRY(known, batch(id));
    RD_TRY(reading, m_store.read());
    std::vector<BatchExport> list;
    const QString begin = known.number + u' ';
    const QString end = known.number + u'!'; // the sign behind the blank
    auto row = reading.db().query(
        "SELECT facts, actor, at FROM ledger WHERE kind = 61 AND facts >= ?1 AND facts < ?2 ORDER BY seq", begin, end);
    while (row.next())
        addRecord(list, row.string(0).mid(begin.size()), row.string(1), row.instant(2));
    RD_CHECK(row.status());
    return list;
}

Result<std::vector<AlertedPayout>> SqliteBatchRepository::alerted(RewardId only)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(payouts,
        only.isValid() ? loadPayouts(reading.db(),
            "o.alert <> '' AND EXISTS (SELECT 1 FROM payout_reward i WHERE i.payout = o.id AND i.reward = ?1) ORDER BY "
            "o.batch, o.line",
            only.value)
                       : loadPayouts(reading.db(), "o.alert <> '' AND ?1 = 0 ORDER BY o.batch, o.line", 0));
    std::vector<AlertedPayout> list;
    for (Payout &payout : payouts) {
        AlertedPayout alerted;
        auto about = reading.db().query("SELECT number, (SELECT ifnull(max(at), created_at) FROM batch_result WHERE "
                                        "batch = payout_batch.id) FROM payout_batch WHERE id = ?1",
            payout.batch);
        if (about.next()) {
            alerted.batch = about.string(0);
            alerted.since = about.instant(1);
        }
        RD_CHECK(about.status());
        auto item = reading.db().query("SELECT reward, amount, sent, recovered, adjusted FROM payout_reward WHERE "
                                       "payout = ?1 ORDER BY reward",
            payout.id);
        while (item.next())
            payout.items.push_back(
                {item.id<RewardId>(0), item.integer(1), item.integer(2), item.integer(3), item.integer(4)});
        RD_CHECK(item.status());
        alerted.payout = std::move(payout);
        list.push_back(std::move(alerted));
    }
    return list;
}

} // namespace rd::storage
