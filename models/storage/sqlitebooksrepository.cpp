// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitebooksrepository.h"

#include "models/storage/bonds.h"
#include "models/storage/conversioncheck.h"
#include "models/storage/conversionlist.h"
#include "models/storage/derivation.h"
#include "models/storage/exchangerates.h"
#include "models/storage/factsloader.h"
#include "models/storage/findingstore.h"
#include "models/storage/ledgernotes.h"
#include "models/storage/meta.h"
#include "models/storage/rewardwriter.h"
#include "models/storage/partloader.h"
#include "models/storage/rollups.h"
#include "models/storage/schema.h"
#include "models/storage/storedrewards.h"
#include "models/storage/tablechecks.h"
#include "models/storage/touchedbooks.h"
#include "models/storage/tryorwrite.h"

#include <QThreadPool>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// Changes in one transaction: few enough that a stop loses little, many enough that syncing costs little.
constexpr std::size_t kChangesAtOnce = 10'000;

Result<std::vector<CampaignId>> campaignIds(Database &db)
{
    std::vector<CampaignId> ids;
    auto row = db.query("SELECT id FROM campaign ORDER BY id");
    while (row.next())
        ids.push_back(row.id<CampaignId>(0));
    RD_CHECK(row.status());
    return ids;
}

} // namespace

Result<DeriveCounts> SqliteBooksRepository::deriveConversions(const Derive &derive, bool everything,
    const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel)
{
    return Derivation(m_store, derive, progress, cancel).run(everything);
}

Result<ConversionReport> SqliteBooksRepository::checkConversions(
    const Derive &derive, const std::function<void(qint64 done, qint64 total)> &progress, const CancelToken &cancel)
{
    // Deriving everything once more takes most of a "verify": two threads share it, each with what it sees itself.
    constexpr int kShares = 2;
    std::atomic<qint64> looked = 0;
    const auto check = [&](int number) -> Result<ConversionCheck::Part> {
        const ConversionCheck::ProgressCall count = [&, number](qint64 more) {
            const qint64 done = looked += more;
            if (progress && number == 0) // the caller's thread
                progress(done, 0);
        };
        RD_TRY(reading, m_store.read());
        return ConversionCheck(reading.db(), derive, {number, kShares}, count, cancel).run();
    };
    std::promise<Result<ConversionCheck::Part>> second;
    auto promised = second.get_future();
    // No thread of the pool is free: one after the other, rather than waiting for it inside it.
    const bool isShared = QThreadPool::globalInstance()->tryStart([&] { second.set_value(check(1)); });
    auto first = check(0);
    if (!isShared)
        second.set_value(check(1));
    auto other = promised.get();
    if (!first)
        return fail(std::move(first).error());
    if (!other)
        return fail(std::move(other).error());
    ConversionReport &report = first->report;
    if (other->report.first && (!report.first || other->place < first->place))
        report.first = std::move(other->report.first);
    report.looked += other->report.looked;
    report.waiting += other->report.waiting;
    return std::move(report);
}

namespace {

/// How the facts of a sale are read from the tables. Raised when the same rows tell another sale: all are derived anew.
/// 1: the codes on a free first invoice are handed on.
constexpr int kSaleReadingRevision = 1;

/// Books from before it was written down were derived as the first one.
QString derivationText()
{
    return u"%1.%2"_s.arg(QString::number(kDerivationRevision), QString::number(kSaleReadingRevision));
}

} // namespace

Result<std::vector<std::string>> SqliteBooksRepository::derivedMetadataKeys()
{
    RD_TRY(reading, m_store.read());
    RD_TRY(text, metaValue(reading.db(), "derived-keys"));
    RD_TRY(revision, metaValue(reading.db(), "derivation"));
    std::vector<std::string> keys;
    if (revision.value_or(u"1"_s) != derivationText())
        return keys;
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
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(setMetaValue(db, "derivation", derivationText()));
        return setMetaValue(db, "derived-keys", texts.join(u'\n'));
    });
}

namespace {

/// @param tried terms that are in no campaign yet; null = none
Result<EngineFacts> allFacts(Store &store, const CampaignTerms *tried)
{
    RD_TRY(reading, store.read());
    RD_TRY(domains, loadMailDomains(store.file()));
    RD_TRY(facts, FactsLoader(reading.db(), store.clock().now()).load(tried));
    facts.domains = std::move(domains);
    return facts;
}

} // namespace

Result<EngineFacts> SqliteBooksRepository::loadFacts()
{
    return allFacts(m_store, nullptr);
}

Result<EngineFacts> SqliteBooksRepository::loadFactsFor(const CampaignTerms &terms)
{
    return allFacts(m_store, &terms);
}

Result<EngineFacts> SqliteBooksRepository::loadFactsOf(CustomerId customer)
{
    RD_TRY(part, loadPart({{customer}, {}, {}}));
    return std::move(part.facts);
}

Result<std::vector<ConversionRef>> SqliteBooksRepository::conversions(const ConversionFilter &filter)
{
    RD_TRY(reading, m_store.read());
    return listConversions(reading.db(), filter);
}

Result<std::optional<SaleFacts>> SqliteBooksRepository::saleOf(ConversionId conversion)
{
    RD_TRY(reading, m_store.read());
    return readSaleOf(reading.db(), conversion);
}

Result<std::vector<StoredReward>> SqliteBooksRepository::storedRewards()
{
    RD_TRY(reading, m_store.read());
    return loadStoredRewards(reading.db());
}

Result<StoredReward> SqliteBooksRepository::storedReward(RewardId id)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    RD_TRY(reward, loadStoredReward(db, id));
    RD_TRY(keys, RewardKeys::load(db));
    auto object = db.query("SELECT ifnull(connection, 0), object_type, object_id FROM reward WHERE id = ?1", id);
    if (object.next())
        reward.key = keys.key({reward.campaign, reward.slot, reward.beneficiary, object.id<ConnectionId>(0),
                                  static_cast<int>(object.integer(1)), object.stdString(2)})
                         .toString();
    RD_CHECK(object.status());
    return reward;
}

Status SqliteBooksRepository::apply(
    Database &db, std::span<const RewardChange> changes, Instant now, RewardWriter::Marks marks)
{
    RD_TRY(calendar, m_store.calendar(db));
    RD_TRY(writer, RewardWriter::open(db, *calendar, now, marks));
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
        RD_CHECK(m_store.write([&](Database &db) { return apply(db, part, now, RewardWriter::Marks::Always); }));
    }
    return {};
}

std::future<Status> SqliteBooksRepository::applyLater(std::vector<RewardChange> changes, Instant now)
{
    return m_store.writeLater([this, changes = std::move(changes), now](Database &db) -> Status {
        return apply(db, changes, now, RewardWriter::Marks::UnlessByEngine);
    });
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

Result<TouchedBooks> SqliteBooksRepository::touchedBooks()
{
    RD_TRY(reading, m_store.read());
    return readTouched(reading.db(), m_store.file());
}

Result<std::vector<StoredBond>> SqliteBooksRepository::bondsOf(const std::set<CustomerId> &customers)
{
    RD_TRY(reading, m_store.read());
    RD_TRY(campaigns, campaignIds(reading.db()));
    Statement row(
        reading.db(), "SELECT participant FROM referral WHERE campaign = ?1 AND customer = ?2 AND ended_at IS NULL");
    std::vector<StoredBond> bonds;
    for (const CampaignId campaign : campaigns) {
        for (const CustomerId customer : customers) {
            row.with(campaign, customer);
            if (row.next())
                bonds.push_back({campaign, customer, row.id<ParticipantId>(0)});
            RD_CHECK(row.status());
        }
    }
    return bonds;
}

Result<std::vector<CustomerId>> SqliteBooksRepository::customersOf(
    const std::set<CampaignShare> &shares, std::size_t limit)
{
    RD_TRY(reading, m_store.read());
    std::vector<CustomerId> customers;
    for (const auto &[campaign, participant] : shares) {
        auto row = participant.isValid()
            ? reading.db().query(
                "SELECT customer FROM referral WHERE participant = ?2 AND campaign = ?1 AND ended_at IS NULL", campaign,
                participant)
            : reading.db().query("SELECT customer FROM referral WHERE campaign = ?1 AND ended_at IS NULL", campaign);
        while (customers.size() <= limit && row.next())
            customers.push_back(row.id<CustomerId>(0));
        RD_CHECK(row.status());
    }
    return customers;
}

Result<std::vector<CustomerId>> SqliteBooksRepository::broughtBy(const std::set<CustomerId> &customers)
{
    RD_TRY(reading, m_store.read());
    Statement row(reading.db(),
        "SELECT r.customer FROM customer c CROSS JOIN participant p ON p.email_key = c.email CROSS JOIN referral r ON "
        "r.participant = p.id AND r.ended_at IS NULL WHERE c.id = ?1 AND c.email <> '' UNION SELECT r.customer FROM "
        "customer c CROSS JOIN former_email f ON f.email_key = c.email CROSS JOIN referral r ON r.participant = "
        "f.participant AND r.ended_at IS NULL WHERE c.id = ?1 AND c.email <> ''");
    std::vector<CustomerId> brought;
    for (const CustomerId customer : customers) {
        row.with(customer);
        while (row.next())
            brought.push_back(row.id<CustomerId>(0));
        RD_CHECK(row.status());
    }
    return brought;
}

Result<BooksPart> SqliteBooksRepository::loadPart(const PartWanted &wanted)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    BooksPart part;
    RD_TRY(domains, loadMailDomains(m_store.file()));
    RD_TRY(rewards, loadStoredRewards(db, wanted));
    part.rewards = std::move(rewards);
    RD_TRY(facts, PartLoader(db, m_store.clock().now(), wanted, part.rewards).load());
    part.facts = std::move(facts);
    part.facts.domains = std::move(domains);
    std::set<CustomerId> customers = wanted.customers;
    for (const CustomerRow &customer : part.facts.customers)
        customers.insert(customer.id);
    RD_TRY(findings, loadFindings(db, customers));
    part.findings = std::move(findings);
    RD_CHECK(addClearedPlaces(db, part.facts, part.findings));
    return part;
}

Status SqliteBooksRepository::completeBooks(const BooksOutcome &outcome)
{
    const Instant now = m_store.clock().now();
    return m_store.write([&](Database &db) -> Status {
        const EngineFacts &facts = outcome.facts;
        const std::set<CustomerId> *only = outcome.customers ? &*outcome.customers : nullptr;
        const bool isWhole = only == nullptr && !mayMove(facts);
        const std::vector<Bond> last = isWhole ? std::vector<Bond>() : lastBonds(facts, outcome.bonds, only);
        const std::vector<Bond> &bonds = isWhole ? outcome.bonds : last;
        RD_TRY(calendar, m_store.calendar(db));
        if (only != nullptr)
            RD_CHECK(moveRollups(db, facts, bonds, *calendar, *only));
        else
            RD_CHECK(writeRollups(db, facts, bonds, *calendar));
        RD_CHECK(replaceBonds(db, facts, bonds, now, only));
        RD_CHECK(replaceFindings(db, facts, outcome.findings, now, only));
        return forgetTouched(db, outcome.seen);
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
    RD_TRY(findings, loadFindings(reading.db()));
    RD_CHECK(nameOthers(reading.db(), findings));
    return findings;
}

Status SqliteBooksRepository::markCleared(FindingId id, qint64 fingerprint)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(customer, db.number("SELECT customer FROM finding WHERE id = ?1", 0, id));
        RD_CHECK(BookMarks(db).customer(customer));
        RD_CHECK(db.run("UPDATE finding SET cleared = ?2 WHERE id = ?1 AND fingerprint = ?2", id, fingerprint));
        return clearSamePlace(db, id, fingerprint);
    });
}

Status SqliteBooksRepository::walkChain(const std::function<bool(const LedgerEntry &)> &visit)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(joined({kSelectEntries, "ORDER BY l.seq"}));
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
    auto row = reading.db().query(joined({kSelectEntries, "WHERE l.reward = ?1 ORDER BY l.seq"}), id);
    while (row.next())
        entries.push_back(readEntry(row));
    RD_CHECK(row.status());
    return entries;
}

Result<std::vector<TableFault>> SqliteBooksRepository::tableFaults()
{
    RD_TRY(reading, m_store.read());
    return findTableFaults(reading.db());
}

Result<std::vector<AccountSum>> SqliteBooksRepository::accountSums()
{
    RD_TRY(reading, m_store.read());
    return sumAccounts(reading.db());
}

Result<RestoredBooks> SqliteBooksRepository::restoredBooks()
{
    RD_TRY(reading, m_store.read());
    return loadRestored(reading.db());
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
