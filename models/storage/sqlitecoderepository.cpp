// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitecoderepository.h"

#include "models/core/codepattern.h"
#include "models/storage/chain.h"
#include "models/storage/erasurelist.h"
#include "models/storage/intentrow.h"
#include "models/storage/recordstore.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kSelect = "SELECT id, campaign, ifnull(participant, 0), code, coupon, expires_s, ";
constexpr int kOwnColumns = 6;

CodeIntent readCodeIntent(const Statement &row)
{
    CodeIntent intent;
    intent.request = readIntent(row, kOwnColumns);
    intent.request.id = row.id<IntentId>(0);
    intent.campaign = row.id<CampaignId>(1);
    intent.participant = row.id<ParticipantId>(2);
    intent.code = row.string(3);
    intent.coupon = row.string(4);
    intent.expiresS = row.integer(5);
    return intent;
}

Status storeAsListed(Database &db, Store &store, ConnectionId connection, const RecordPage &page)
{
    RecordStore records(db, connection, store.generation, false);
    RD_TRY(erased, ErasureList::load(db, connection));
    RecordPage scrubbed = page;
    erased.scrub(scrubbed);
    RD_CHECK(records.store(scrubbed));
    return {};
}

/// Makes the text a live code of the participant, behind those they have. Conflict where it is somebody else's.
Status bindText(Database &db, const QString &code, ParticipantId participant)
{
    const QString key = foldedCode(code);
    auto known = db.query("SELECT participant, retired FROM participant_code WHERE code_key = ?1", key);
    if (known.next()) {
        if (known.integer(0) != participant.value)
            return fail(ErrorKind::Conflict, u"the code %1 belongs to another participant"_s.arg(code),
                u"A code keeps the one it was first given to."_s, u"code-taken"_s);
        if (!known.flag(1))
            return {};
    }
    RD_CHECK(known.status());
    RD_TRY(erased, ErasureList::isErasedCode(db, key.toStdString()));
    if (erased)
        return fail(ErrorKind::Conflict, u"the code %1 belonged to somebody who was erased"_s.arg(code),
            u"What was bought with it stays theirs: choose another code."_s, u"code-taken"_s);
    RD_TRY(count,
        db.number("SELECT ifnull(max(n), -1) + 1 FROM participant_code WHERE participant = ?1 AND retired = 0", 0,
            participant));
    return db.run("INSERT INTO participant_code VALUES (?1, ?2, ?3, ?4, 0) "
                  "ON CONFLICT (code_key) DO UPDATE SET n = excluded.n, code = excluded.code, retired = 0",
        key, participant, count, code);
}

/// Whose a code is, and whether it works, decides whose a customer is.
Status note(Database &db, const QString &facts, ParticipantId participant, const QString &actor, Instant now)
{
    NewEntry entry = settingEntry(EntryKind::AttributionChanged, facts, actor);
    entry.participant = participant;
    return appendOne(db, entry, now);
}

} // namespace

Result<std::vector<CodeRow>> SqliteCodeRepository::codes()
{
    RD_TRY(reading, m_store.read());
    std::map<QString, std::pair<ParticipantId, std::pair<QString, QString>>> owners;
    auto owner = reading.db().query("SELECT c.code_key, p.id, p.name, p.email FROM participant_code c "
                                    "JOIN participant p ON p.id = c.participant");
    while (owner.next())
        owners[owner.string(0)] = {owner.id<ParticipantId>(1), {owner.string(2), owner.string(3)}};
    RD_CHECK(owner.status());
    std::vector<CodeRow> rows;
    auto row = reading.db().query(
        "SELECT pc.connection, k.name, pc.ext_id, pc.code, ifnull(pc.coupon, ''), ifnull(c.name, ''), "
        "ifnull(pc.customer, ''), pc.active, pc.expires_s, pc.created_s, pc.times_redeemed "
        "FROM promotion_code pc JOIN connection k ON k.id = pc.connection "
        "LEFT JOIN coupon c ON c.connection = pc.connection AND c.ext_id = pc.coupon "
        "WHERE pc.deleted = 0 ORDER BY pc.created_s DESC, pc.id DESC");
    while (row.next()) {
        CodeRow code;
        code.connection = row.id<ConnectionId>(0);
        code.connectionName = row.string(1);
        code.id = row.string(2);
        code.code = row.string(3);
        code.coupon = row.string(4);
        code.couponName = row.string(5);
        code.customer = row.string(6);
        code.active = row.flag(7);
        code.expiresS = row.integer(8);
        code.createdS = row.integer(9);
        code.timesRedeemed = row.integer(10);
        const auto found = owners.find(foldedCode(code.code));
        if (found != owners.end()) {
            code.participant = found->second.first;
            code.participantName = found->second.second.first;
            code.participantEmail = found->second.second.second;
        }
        rows.push_back(std::move(code));
    }
    RD_CHECK(row.status());
    return rows;
}

Result<std::vector<CodeHolder>> SqliteCodeRepository::holders()
{
    RD_TRY(reading, m_store.read());
    std::vector<CodeHolder> holders;
    std::unordered_map<qint64, std::size_t> place;
    auto row = reading.db().query("SELECT id, public_id FROM participant ORDER BY id");
    while (row.next()) {
        place.emplace(row.integer(0), holders.size());
        holders.push_back({row.id<ParticipantId>(0), row.string(1), {}, {}});
    }
    RD_CHECK(row.status());
    auto code = reading.db().query("SELECT participant, code, retired FROM participant_code ORDER BY participant, n");
    while (code.next()) {
        CodeHolder &holder = holders[place.at(code.integer(0))];
        (code.flag(2) ? holder.retired : holder.live) << code.string(1);
    }
    RD_CHECK(code.status());
    return holders;
}

Result<QSet<QString>> SqliteCodeRepository::takenTexts()
{
    RD_TRY(reading, m_store.read());
    QSet<QString> taken;
    for (const char *sql : {"SELECT code_key FROM participant_code", "SELECT code FROM promotion_code",
             "SELECT code_key FROM code_intent WHERE code_key <> '' AND state <> 7"}) {
        auto row = reading.db().query(sql);
        while (row.next())
            taken.insert(foldedCode(row.string(0)));
        RD_CHECK(row.status());
    }
    return taken;
}

Result<std::vector<LinkRow>> SqliteCodeRepository::links()
{
    RD_TRY(reading, m_store.read());
    std::vector<LinkRow> links;
    auto row = reading.db().query("SELECT l.connection, k.name, l.ext_id, l.url FROM payment_link l "
                                  "JOIN connection k ON k.id = l.connection WHERE l.active = 1 AND l.deleted = 0 "
                                  "ORDER BY k.name, l.id");
    while (row.next())
        links.push_back({row.id<ConnectionId>(0), row.string(1), row.string(2), row.string(3)});
    RD_CHECK(row.status());
    return links;
}

Status SqliteCodeRepository::storeAddresses(
    ConnectionId connection, const std::vector<std::pair<QString, QString>> &addresses)
{
    return m_store.write([&](Database &db) -> Status {
        Statement update(db, "UPDATE payment_link SET url = ?3 WHERE connection = ?1 AND ext_id = ?2");
        for (const auto &[id, address] : addresses)
            RD_CHECK(update.with(connection, id, address).run());
        return {};
    });
}

Result<std::vector<CodeIntent>> SqliteCodeRepository::openIntents()
{
    RD_TRY(reading, m_store.read());
    std::vector<CodeIntent> intents;
    auto row = reading.db().query(
        joined({kSelect, kIntentColumns, " FROM code_intent WHERE state IN (1, 2, 3, 4) ORDER BY id"}));
    while (row.next())
        intents.push_back(readCodeIntent(row));
    RD_CHECK(row.status());
    return intents;
}

Result<std::optional<CodeIntent>> SqliteCodeRepository::intentOf(const QString &key)
{
    RD_TRY(reading, m_store.read());
    auto row = reading.db().query(
        joined({kSelect, kIntentColumns, " FROM code_intent WHERE key = ?1 AND state NOT IN (6, 7)"}), key);
    std::optional<CodeIntent> found;
    if (row.next())
        found = readCodeIntent(row);
    RD_CHECK(row.status());
    return found;
}

Status SqliteCodeRepository::prepare(
    const std::vector<CodeIntent> &intents, const QString &facts, const QString &actor, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        for (const CodeIntent &intent : intents) {
            RD_TRY(taken, isIntentTaken(db, "code_intent", intent.request));
            if (taken)
                return fail(ErrorKind::Conflict,
                    u"a request for the code %1 is written down already"_s.arg(intent.code), {}, u"already-ordered"_s);
            RD_CHECK(insertIntent(db, "code_intent", "campaign, participant, code, code_key, coupon, expires_s",
                "?17, ?18, ?19, ?20, ?21, ?22", intent.request, now, intent.campaign, intent.participant, intent.code,
                foldedCode(intent.code), intent.coupon, intent.expiresS));
        }
        return note(db, facts, {}, actor, now);
    });
}

Status SqliteCodeRepository::update(const IssueIntent &intent)
{
    return m_store.write([&](Database &db) { return updateIntent(db, "code_intent", intent); });
}

Status SqliteCodeRepository::confirm(const CodeIntent &intent, const RecordPage &page, Instant now)
{
    Q_UNUSED(now)
    std::optional<Error> taken;
    const Status stored = m_store.write([&](Database &db) -> Status {
        RD_CHECK(updateIntent(db, "code_intent", intent.request));
        RD_CHECK(storeAsListed(db, m_store, intent.request.connection, page));
        if (!intent.participant.isValid())
            return {};
        const Status bound = bindText(db, intent.code, intent.participant);
        if (!bound && bound.error().kind != ErrorKind::Conflict)
            return bound;
        if (!bound)
            taken = bound.error(); // the code exists all the same, and that has to be known
        return {};
    });
    RD_CHECK(stored);
    return taken ? Status(fail(*taken)) : Status();
}

Result<int> SqliteCodeRepository::discard(
    const std::vector<IntentId> &ids, const QString &facts, const QString &actor, Instant now)
{
    return m_store.write([&](Database &db) -> Result<int> {
        int count = 0;
        for (const IntentId id : ids) {
            // Sent once is sent: only a look-up can say that nothing came of it.
            RD_CHECK(db.run("UPDATE code_intent SET state = 7, error = 'given up' WHERE id = ?1 AND state = 1 "
                            "AND attempts = 0",
                id));
            count += static_cast<int>(db.changes());
        }
        if (count > 0)
            RD_CHECK(note(db, facts, {}, actor, now));
        return count;
    });
}

Status SqliteCodeRepository::noteOff(ConnectionId connection, const PromotionCodeRecord &record,
    ParticipantId participant, const QString &actor, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RecordPage page;
        page.stream = Stream::PromotionCodes;
        page.rows = 1;
        page.promotionCodes = {record};
        RD_CHECK(storeAsListed(db, m_store, connection, page));
        // Stripe's codes are ASCII, so this comparison is as good as folding.
        RD_TRY(lives,
            db.number("SELECT EXISTS (SELECT 1 FROM promotion_code WHERE code = ?1 COLLATE NOCASE AND active = 1 "
                      "AND deleted = 0 AND customer IS NULL)",
                0, record.code));
        if (lives == 0)
            RD_CHECK(db.run("UPDATE participant_code SET retired = 1 WHERE code_key = ?1",
                foldedCode(QString::fromStdString(record.code))));
        return note(db, QString(u"deactivated "_s + QString::fromStdString(record.id)), participant, actor, now);
    });
}

Status SqliteCodeRepository::bind(ConnectionId connection, const std::vector<CodeBinding> &bindings,
    const RecordPage &page, const QString &actor, Instant now)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(storeAsListed(db, m_store, connection, page));
        for (const CodeBinding &binding : bindings) {
            RD_CHECK(bindText(db, binding.code, binding.participant));
            RD_CHECK(note(db, QString(u"adopted "_s + binding.promotionCode), binding.participant, actor, now));
        }
        return {};
    });
}

} // namespace rd::storage
