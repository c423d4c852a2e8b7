// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitemovingrepository.h"

#include "models/core/engine.h"
#include "models/storage/conversionwriter.h"
#include "models/storage/erasurelist.h"
#include "models/storage/mainobjects.h"
#include "models/storage/rewardwriter.h"
#include "models/storage/touchmatch.h"
#include "models/storage/tryorwrite.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

ConversionDraft draftOf(const ManualSale &sale)
{
    ConversionDraft draft;
    draft.object = SaleObject::Manual;
    draft.objectId = sale.reference.toStdString();
    draft.customer = sale.customerId.toStdString();
    draft.email = normalEmail(sale.customerEmail.toStdString());
    draft.billedAtMs = draft.paidAtMs = toUnixMs(sale.paidAt);
    draft.currency = sale.amount.currency;
    draft.total = draft.paid = sale.amount.minor;
    draft.lines.push_back({sale.product.toStdString(), {}, 1, sale.amount.minor, false});
    if (!sale.participantText.isEmpty())
        draft.evidence.push_back({EvidenceSource::ClientReference, EvidenceField::Manual, {},
            sale.participantText.toStdString(), false, draft.paidAtMs, draft.objectId});
    return draft;
}

/// What is stored under the reference of a line.
enum class Reference { Free, Known, Taken };

/// A known reference with other values is somebody's mistake; which of the two is right only they can say.
Result<bool> isKnown(Reference reference, int line, const QString &text, const QString &hint)
{
    if (reference == Reference::Taken)
        return fail(ErrorKind::BadInput, u"line %1: the reference %2 is known with other values"_s.arg(line).arg(text),
            hint, u"reference-taken"_s);
    return reference == Reference::Known;
}

Result<Reference> referenceOf(Database &db, const ManualSale &sale)
{
    auto row = db.query("SELECT customer_email, customer_id, ifnull(participant, 0), amount, currency, paid_at, "
                        "product FROM manual_sale WHERE reference = ?1 AND connection = ?2",
        sale.reference, sale.connection);
    const bool found = row.next();
    RD_CHECK(row.status());
    if (!found)
        return Reference::Free;
    const bool same = row.string(0) == sale.customerEmail && row.string(1) == sale.customerId
        && row.integer(2) == sale.participant.value && row.integer(3) == sale.amount.minor
        && row.currency(4) == sale.amount.currency && row.instant(5) == sale.paidAt && row.string(6) == sale.product;
    return same ? Reference::Known : Reference::Taken;
}

/// The address as it is kept: of somebody erased, their pseudonym.
QString keptEmail(const ErasureList &erased, const ManualSale &sale)
{
    const std::string *pseudonym = erased.pseudonymOf(sale.customerEmail.toStdString());
    return pseudonym ? QString::fromStdString(*pseudonym) : sale.customerEmail;
}

QString keptEmail(const ErasureList &erased, const PaidElsewhere &paid)
{
    const std::string email = paid.customerEmail.toStdString();
    const std::string *pseudonym = erased.pseudonymOf(email);
    return QString::fromStdString(pseudonym ? *pseudonym : normalEmail(email));
}

Result<Reference> referenceOf(Database &db, const PaidElsewhere &paid)
{
    auto row =
        db.query("SELECT participant, customer_email, customer_id, object_id, sold_at, amount, currency, paid_at "
                 "FROM paid_elsewhere WHERE system = ?1 AND reference = ?2 AND mode = ?3",
            paid.system, paid.reference, word(paid.mode));
    const bool found = row.next();
    RD_CHECK(row.status());
    if (!found)
        return Reference::Free;
    const bool same = row.id<ParticipantId>(0) == paid.participant && row.string(1) == paid.customerEmail
        && row.string(2) == paid.customerId && row.string(3) == paid.objectId && row.instant(4) == paid.soldAt
        && row.integer(5) == paid.amount.minor && row.currency(6) == paid.amount.currency
        && row.instant(7) == paid.paidAt;
    return same ? Reference::Known : Reference::Taken;
}

class ManualSaleWriter {
public:
    ManualSaleWriter(Database &db, Instant now, QString actor) : m_db(db), m_now(now), m_actor(std::move(actor)) {}

    [[nodiscard]] Result<ImportCounts> write(const std::vector<ManualSale> &sales)
    {
        RD_TRY(erased, ErasureList::load(m_db, {}));
        ImportCounts counts;
        for (ManualSale sale : sales) {
            sale.customerEmail = keptEmail(erased, sale);
            RD_TRY(reference, referenceOf(m_db, sale));
            RD_TRY(known,
                isKnown(reference, sale.line, sale.reference,
                    u"What was entered stays; correct it with an adjustment, or give the new sale a reference of its own."_s));
            if (known) {
                ++counts.unchanged;
                continue;
            }
            RD_CHECK(insert(sale));
            ++counts.added;
        }
        return counts;
    }

private:
    [[nodiscard]] Status insert(const ManualSale &sale)
    {
        RD_TRY(row,
            m_db.insert("INSERT INTO manual_sale (reference, connection, customer_email, customer_id, participant, "
                        "campaign, amount, currency, paid_at, product, note, author, at) "
                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                sale.reference, sale.connection, sale.customerEmail, sale.customerId, sale.participant, sale.campaign,
                sale.amount.minor, sale.amount.currency, sale.paidAt, sale.product, sale.note, m_actor, m_now));
        auto mode = m_db.query("SELECT mode FROM connection WHERE id = ?1", sale.connection);
        if (!mode.next()) {
            RD_CHECK(mode.status());
            return fail(ErrorKind::NotFound, u"there is no such connection"_s);
        }
        DerivedSale derived;
        derived.object = SaleObject::Manual;
        derived.row = row;
        derived.draft = draftOf(sale);
        derived.hash = hashOf(*derived.draft);
        return ConversionWriter(m_db, sale.connection, mode.string(0)).write(derived);
    }
    Database &m_db;
    Instant m_now;
    QString m_actor;
};

template <typename Row>
Result<std::vector<int>> linesTaken(Database &db, const std::vector<Row> &rows)
{
    RD_TRY(erased, ErasureList::load(db, {}));
    std::vector<int> lines;
    for (Row row : rows) {
        row.customerEmail = keptEmail(erased, row);
        RD_TRY(reference, referenceOf(db, row));
        if (reference == Reference::Taken)
            lines.push_back(row.line);
    }
    return lines;
}

} // namespace

Result<std::vector<int>> SqliteMovingRepository::takenReferences(const std::vector<ManualSale> &sales)
{
    RD_TRY(reading, m_store.read());
    return linesTaken(reading.db(), sales);
}

Result<std::vector<int>> SqliteMovingRepository::takenReferences(const std::vector<PaidElsewhere> &rows)
{
    RD_TRY(reading, m_store.read());
    return linesTaken(reading.db(), rows);
}

Result<ImportCounts> SqliteMovingRepository::addManualSales(
    const std::vector<ManualSale> &sales, Instant now, const QString &actor, bool dryRun)
{
    return tryOrWrite(m_store, dryRun, [&](Database &db) -> Result<ImportCounts> {
        RD_TRY(counts, ManualSaleWriter(db, now, actor).write(sales));
        RD_CHECK(resolveTouches(db));
        if (counts.added > 0)
            RD_CHECK(appendOne(db,
                settingEntry(EntryKind::Imported, u"conversions entered by hand: %1"_s.arg(counts.added), actor), now));
        return counts;
    });
}

Result<ImportCounts> SqliteMovingRepository::addPaid(
    const std::vector<PaidElsewhere> &rows, Instant now, const QString &actor, bool dryRun)
{
    return tryOrWrite(m_store, dryRun, [&](Database &db) -> Result<ImportCounts> {
        RD_TRY(erased, ErasureList::load(db, {}));
        ImportCounts counts;
        for (PaidElsewhere row : rows) {
            row.customerEmail = keptEmail(erased, row);
            RD_TRY(reference, referenceOf(db, row));
            RD_TRY(known,
                isKnown(reference, row.line, row.reference,
                    u"What was entered stays; give another payment a reference of its own."_s));
            if (known) {
                ++counts.unchanged;
                continue;
            }
            RD_CHECK(db.run("INSERT INTO paid_elsewhere (system, reference, participant, customer_email, "
                            "customer_id, object_id, sold_at, amount, currency, paid_at, author, state, mode) "
                            "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 1, ?12)",
                row.system, row.reference, row.participant, row.customerEmail, row.customerId, row.objectId, row.soldAt,
                row.amount.minor, row.amount.currency, row.paidAt, actor, word(row.mode)));
            ++counts.added;
        }
        if (counts.added > 0)
            RD_CHECK(appendOne(db,
                settingEntry(EntryKind::Imported, u"commissions paid elsewhere: %1 added"_s.arg(counts.added), actor),
                now));
        return counts;
    });
}

Result<std::vector<PaidElsewhere>> SqliteMovingRepository::paid(bool onlyWaiting)
{
    RD_TRY(reading, m_store.read());
    std::vector<PaidElsewhere> list;
    constexpr std::string_view kPaid =
        "SELECT id, system, reference, participant, customer_email, customer_id, object_id, sold_at, amount, currency, "
        "paid_at, author, state, ifnull(reward, 0), mode FROM paid_elsewhere";
    // Asked before every approval: those that wait have an index of their own.
    auto row = reading.db().query(joined({kPaid, onlyWaiting ? " WHERE state = 1" : "", " ORDER BY id"}));
    while (row.next()) {
        PaidElsewhere p;
        p.id = row.integer(0);
        p.system = row.string(1);
        p.reference = row.string(2);
        p.participant = row.id<ParticipantId>(3);
        p.customerEmail = row.string(4);
        p.customerId = row.string(5);
        p.objectId = row.string(6);
        p.soldAt = row.instant(7);
        p.amount = Money{row.integer(8), row.currency(9)};
        p.paidAt = row.instant(10);
        p.author = row.string(11);
        p.state = static_cast<PaidElsewhere::State>(row.integer(12));
        p.reward = row.id<RewardId>(13);
        p.mode = modeFromWord(row.string(14)).value_or(Mode::Live);
        list.push_back(std::move(p));
    }
    RD_CHECK(row.status());
    return list;
}

Result<MainObjects> SqliteMovingRepository::mainObjects(const QStringList &ids)
{
    RD_TRY(reading, m_store.read());
    return findMainObjects(reading.db(), ids);
}

Status SqliteMovingRepository::settlePaid(const std::vector<PaidOutcome> &outcomes, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_TRY(calendar, m_store.calendar(db));
        RD_TRY(writer, RewardWriter::open(db, *calendar, now));
        for (const PaidOutcome &outcome : outcomes) {
            if (outcome.settlement) {
                RD_CHECK(writer.apply(outcome.settlement->change));
                RD_CHECK(writer.noteOutcome(outcome.reward, outcome.settlement->reference, {}));
            }
            if (outcome.hold)
                RD_CHECK(writer.apply(*outcome.hold));
            RD_CHECK(db.run("UPDATE paid_elsewhere SET state = ?2, reward = ?3 WHERE id = ?1", outcome.id,
                static_cast<int>(outcome.state), outcome.reward));
        }
        return writer.finish();
    });
}

} // namespace rd::storage
