// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/formeremails.h"

namespace rd::storage {

namespace {

constexpr std::chrono::hours kSlip{24};

constexpr const char *kTable = R"(
-- Addresses that participants had before, each nobody else's ever. `until`: when it gave way to the address `successor`
-- ('' = it was only noted). Who came back to an address has a row for the present one, too: it was no slip.
CREATE TABLE former_email (
    email_key TEXT PRIMARY KEY,
    participant INTEGER NOT NULL REFERENCES participant (id),
    email TEXT NOT NULL,
    until INTEGER NOT NULL,
    successor TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX former_email_participant ON former_email (participant);
CREATE TRIGGER terms_former_email AFTER INSERT ON former_email BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_former_email_change AFTER UPDATE OF email_key, participant ON former_email BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_former_email_gone AFTER DELETE ON former_email BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
)";

} // namespace

Status addFormerEmailTable(Database &db)
{
    return db.execute(kTable);
}

Result<std::vector<FormerAddress>> formerEmails(Database &db, ParticipantId only)
{
    constexpr std::string_view kAll = "SELECT f.participant, f.email_key, f.email FROM former_email f JOIN participant "
                                      "p ON p.id = f.participant AND p.email_key <> f.email_key ";
    constexpr std::string_view kInOrder = "ORDER BY f.participant, f.until, f.email_key";
    auto row = only.isValid() ? db.query(joined({kAll, "WHERE f.participant = ?1 ", kInOrder}), only)
                              : db.query(joined({kAll, kInOrder}));
    std::vector<FormerAddress> found;
    while (row.next())
        found.push_back({row.id<ParticipantId>(0), row.stdString(1), row.string(2)});
    RD_CHECK(row.status());
    return found;
}

Result<ParticipantId> participantByEmail(Database &db, std::string_view key)
{
    RD_TRY(id, db.number(kParticipantByEmail, 0, key));
    return ParticipantId{id};
}

Result<bool> noteFormerEmail(
    Database &db, ParticipantId participant, const std::string &key, const QString &email, Instant now)
{
    RD_CHECK(db.run("INSERT OR IGNORE INTO former_email (email_key, participant, email, until, successor) VALUES (?1, "
                    "?2, ?3, ?4, '')",
        key, participant, email, now));
    return db.changes() > 0;
}

Result<std::optional<Instant>> emailReplacedAt(Database &db, ParticipantId participant)
{
    auto row = db.query(
        "SELECT until FROM former_email WHERE participant = ?1 AND successor <> '' ORDER BY until DESC LIMIT 1",
        participant);
    std::optional<Instant> at;
    if (row.next())
        at = row.instant(0);
    RD_CHECK(row.status());
    return at;
}

Status changeEmail(Database &db, ParticipantId participant, const std::string &key, const QString &email, Instant now)
{
    // A change in the future was made under a wrong clock: how long the address stood is unknown, so it is kept.
    RD_TRY(slips,
        db.number("SELECT count(*) FROM participant p JOIN former_email f ON f.successor = p.email_key AND "
                  "f.participant = p.id AND f.until BETWEEN ?2 AND ?3 WHERE p.id = ?1 AND p.email_key NOT IN (SELECT "
                  "email_key FROM former_email)",
            0, participant, now - kSlip, now));
    if (slips > 0) // what gave way to the slip gives way to what comes now, or is the present one again
        RD_CHECK(db.run("UPDATE former_email SET until = ?2, successor = iif(email_key = ?3, '', ?3) WHERE participant "
                        "= ?1 AND successor = (SELECT email_key FROM participant WHERE id = ?1)",
            participant, now, key));
    else
        RD_CHECK(db.run("INSERT INTO former_email (email_key, participant, email, until, successor) SELECT email_key, "
                        "id, email, ?2, ?3 FROM participant WHERE id = ?1 ON CONFLICT (email_key) DO UPDATE SET until "
                        "= excluded.until, successor = excluded.successor",
            participant, now, key));
    return db.run("UPDATE participant SET email_key = ?2, email = ?3 WHERE id = ?1", participant, key, email);
}

} // namespace rd::storage
