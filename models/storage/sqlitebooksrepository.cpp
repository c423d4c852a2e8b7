// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitebooksrepository.h"

#include "models/storage/bonds.h"
#include "models/storage/derivation.h"
#include "models/storage/exchangerates.h"
#include "models/storage/factsloader.h"
#include "models/storage/findingstore.h"
#include "models/storage/meta.h"
#include "models/storage/rewardwriter.h"
#include "models/storage/rollups.h"
#include "models/storage/schema.h"
#include "models/storage/tryorwrite.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// Changes in one transaction: few enough that a stop loses little, many enough that syncing costs little.
constexpr std::size_t kChangesAtOnce = 10'000;

constexpr std::string_view kStoredColumns =
    "SELECT id, campaign, version, slot, beneficiary, participant, ifnull(customer, 0), ifnull(conversion, 0), kind, "
    "has_amount, currency, "
    "granted, target, booked, issued, phase, flags_raised, flags_cleared, due_at, paid_at, ifnull(rate, 0), rank, "
    "proposed_granted, "
    "proposed_target FROM reward";

void readStored(const Statement &row, StoredReward &r)
{
    r.id = row.id<RewardId>(0);
    r.campaign = row.id<CampaignId>(1);
    r.version = row.id<RuleVersionId>(2);
    r.slot = static_cast<int>(row.integer(3));
    r.beneficiary = static_cast<Beneficiary>(row.integer(4));
    r.participant = row.id<ParticipantId>(5);
    r.customer = row.id<CustomerId>(6);
    r.conversion = row.id<ConversionId>(7);
    r.kind = static_cast<RewardKind>(row.integer(8));
    r.hasAmount = row.flag(9);
    r.currency = row.currency(10);
    r.granted = row.integer(11);
    r.target = row.integer(12);
    r.booked = row.integer(13);
    r.issued = row.integer(14);
    r.phase = static_cast<RewardPhase>(row.integer(15));
    r.flagsRaised = static_cast<Flags>(row.integer(16));
    r.flagsCleared = static_cast<Flags>(row.integer(17));
    r.dueAt = row.instant(18);
    r.paidAt = row.instant(19);
    r.rate = row.id<RateId>(20);
    r.rank = static_cast<int>(row.integer(21));
    r.proposedGranted = row.integer(22);
    r.proposedTarget = row.integer(23);
}

} // namespace

Result<DeriveCounts> SqliteBooksRepository::deriveConversions(const Derive &derive, bool everything,
    const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel)
{
    return Derivation(m_store, derive, progress, cancel).run(everything);
}

Result<std::vector<std::string>> SqliteBooksRepository::derivedMetadataKeys()
{
    RD_TRY(reading, m_store.read());
    RD_TRY(text, metaValue(reading.db(), "derived-keys"));
    std::vector<std::string> keys;
    if (text) {
        for (const QString &key : text->split(u'\n', Qt::SkipEmptyParts))
            keys.push_back(key.toStdString());
    }
    return keys;
}

Status SqliteBooksRepository::setDerivedMetadataKeys(const std::vector<std::string> &keys)
{
    QStringList texts;
    for (const std::string &key : keys)
        texts << QString::fromStdString(key);
    return m_store.write([&](Database &db) { return setMetaValue(db, "derived-keys", texts.join(u'\n')); });
}

Result<EngineFacts> SqliteBooksRepository::loadFacts()
{
    RD_TRY(reading, m_store.read());
    RD_TRY(domains, loadMailDomains(m_store.file()));
    RD_TRY(facts, FactsLoader(reading.db(), m_store.clock().now()).load());
    facts.domains = std::move(domains);
    return facts;
}

Result<EngineFacts> SqliteBooksRepository::loadFactsOf(CustomerId customer)
{
    RD_TRY(reading, m_store.read());
    return FactsLoader(reading.db(), m_store.clock().now(), customer).load();
}

Result<std::vector<StoredReward>> SqliteBooksRepository::storedRewards()
{
    RD_TRY(reading, m_store.read());
    RD_TRY(count, reading.db().number("SELECT count(*) FROM reward", 0));
    std::vector<StoredReward> rewards;
    rewards.reserve(static_cast<std::size_t>(count));
    auto row = reading.db().query(kStoredColumns);
    while (row.next())
        readStored(row, rewards.emplace_back());
    RD_CHECK(row.status());
    return rewards;
}

Result<StoredReward> SqliteBooksRepository::storedReward(RewardId id)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    auto row = db.query(joined({kStoredColumns, " WHERE id = ?1"}), id);
    if (!row.next()) {
        RD_CHECK(row.status());
        return fail(ErrorKind::NotFound, u"there is no reward %1"_s.arg(id.value));
    }
    StoredReward reward;
    readStored(row, reward);
    RD_TRY(keys, RewardKeys::load(db));
    auto object = db.query("SELECT ifnull(connection, 0), object_type, object_id FROM reward WHERE id = ?1", id);
    if (object.next())
        reward.key = keys.key({reward.campaign, reward.slot, reward.beneficiary, object.id<ConnectionId>(0),
                                  static_cast<int>(object.integer(1)), object.stdString(2)})
                         .toString();
    RD_CHECK(object.status());
    return reward;
}

Status SqliteBooksRepository::apply(Database &db, std::span<const RewardChange> changes, Instant now)
{
    RD_TRY(calendar, m_store.calendar(db));
    RD_TRY(writer, RewardWriter::open(db, *calendar, now));
    for (const RewardChange &change : changes)
        RD_CHECK(writer.apply(change));
    return writer.finish();
}

Status SqliteBooksRepository::applyChanges(
    const std::vector<RewardChange> &changes, Instant now, const CancelToken &cancel)
{
    const std::span<const RewardChange> all(changes);
    for (std::size_t begin = 0; begin < all.size(); begin += kChangesAtOnce) {
        if (cancel.isCancelled())
            return fail(ErrorKind::Cancelled, u"stopped while writing rewards"_s);
        const auto part = all.subspan(begin, std::min(kChangesAtOnce, all.size() - begin));
        RD_CHECK(m_store.write([&](Database &db) { return apply(db, part, now); }));
    }
    return {};
}

std::future<Status> SqliteBooksRepository::applyLater(std::vector<RewardChange> changes, Instant now)
{
    auto writer = m_store.writer();
    if (!writer) {
        std::promise<Status> refused;
        refused.set_value(fail(writer.error()));
        return refused.get_future();
    }
    return (*writer)->run(
        [this, changes = std::move(changes), now](Database &db) -> Status { return apply(db, changes, now); });
}

Status SqliteBooksRepository::beginMany()
{
    RD_TRY(writer, m_store.writer());
    RD_CHECK(writer->setRoomy(true));
    return writer->call([](Database &db) -> Status {
        RD_TRY(any, db.number("SELECT EXISTS (SELECT 1 FROM reward)", 0));
        return any == 0 ? dropRewardIndexes(db) : Status();
    });
}

Status SqliteBooksRepository::endMany()
{
    RD_TRY(writer, m_store.writer());
    const Status indexed = writer->call([](Database &db) { return createRewardIndexes(db); });
    // Back to the ordinary whatever became of the indexes: they are made again when the workspace is opened.
    RD_CHECK(writer->setRoomy(false));
    return indexed;
}

Status SqliteBooksRepository::storeBonds(const EngineFacts &facts, const std::vector<Bond> &bonds)
{
    const Instant now = m_store.clock().now();
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(replaceBonds(db, facts, bonds, now));
        RD_TRY(calendar, m_store.calendar(db));
        return writeRollups(db, facts, bonds, *calendar);
    });
}

Status SqliteBooksRepository::noteBlocker(RewardId id, std::optional<Blocker> blocker, const QString &detail)
{
    const std::optional<qint64> number = blocker ? std::optional(static_cast<qint64>(*blocker)) : std::nullopt;
    return m_store.write([&](Database &db) {
        return db.run("UPDATE reward SET last_blocker = ?2, last_blocker_detail = ?3 WHERE id = ?1", id, number,
            blocker ? detail : QString());
    });
}

Result<ImportCounts> SqliteBooksRepository::importRates(
    const std::vector<RateImport> &rows, Instant now, const QString &actor, bool dryRun)
{
    return tryOrWrite(m_store, dryRun, [&](Database &db) { return insertRates(db, rows, now, actor); });
}

Result<std::vector<ExchangeRate>> SqliteBooksRepository::rates()
{
    RD_TRY(reading, m_store.read());
    return readRates(reading.db());
}

Result<std::vector<StoredFinding>> SqliteBooksRepository::findings()
{
    RD_TRY(reading, m_store.read());
    return loadFindings(reading.db());
}

Status SqliteBooksRepository::storeFindings(const EngineFacts &facts, const std::vector<Finding> &findings)
{
    const Instant now = m_store.clock().now();
    return m_store.write([&](Database &db) { return replaceFindings(db, facts, findings, now); });
}

Status SqliteBooksRepository::markCleared(FindingId id, qint64 fingerprint)
{
    return m_store.write([&](Database &db) {
        return db.run("UPDATE finding SET cleared = ?2 WHERE id = ?1 AND fingerprint = ?2", id, fingerprint);
    });
}

Status SqliteBooksRepository::walkChain(const std::function<bool(const LedgerEntry &)> &visit)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(joined({"SELECT ", kLedgerColumns, " FROM ledger ORDER BY seq"}));
    while (row.next()) {
        if (!visit(readEntry(row)))
            break;
    }
    return row.status();
}

Result<std::vector<LedgerEntry>> SqliteBooksRepository::entriesOf(RewardId id)
{
    RD_TRY(reading, m_store.read());
    std::vector<LedgerEntry> entries;
    auto row =
        reading.db().query(joined({"SELECT ", kLedgerColumns, " FROM ledger WHERE reward = ?1 ORDER BY seq"}), id);
    while (row.next())
        entries.push_back(readEntry(row));
    RD_CHECK(row.status());
    return entries;
}

Result<std::optional<Instant>> SqliteBooksRepository::lastEntryAt()
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query("SELECT at FROM ledger ORDER BY seq DESC LIMIT 1");
    std::optional<Instant> at;
    if (row.next())
        at = row.instant(0);
    RD_CHECK(row.status());
    return at;
}

Status SqliteBooksRepository::appendSetting(const NewEntry &entry, Instant now)
{
    return m_store.write([&](Database &db) { return appendOne(db, entry, now); });
}

} // namespace rd::storage
