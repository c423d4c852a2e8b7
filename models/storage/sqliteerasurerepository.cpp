// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteerasurerepository.h"

#include "models/core/engine.h"
#include "models/ports/participantrepository.h"
#include "models/storage/eraser.h"
#include "models/storage/erasurefile.h"
#include "models/storage/filecleaning.h"
#include "models/storage/formeremails.h"
#include "models/storage/oldcopies.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr qsizetype kPseudonymDigits = 12;

Result<ErasureSubject> withCustomersOf(Database &db, ErasureSubject subject, const std::vector<std::string> &emails)
{
    for (const std::string &email : emails) {
        auto row = db.query("SELECT id FROM customer WHERE email = ?1 AND email <> '' ORDER BY id", email);
        while (row.next())
            subject.customers.push_back(row.id<CustomerId>(0));
        RD_CHECK(row.status());
    }
    for (const CustomerId customer : subject.customers) {
        RD_TRY(accounts, db.number("SELECT count(*) FROM provider_customer WHERE customer = ?1", 0, customer));
        subject.accounts += static_cast<int>(accounts);
    }
    return subject;
}

} // namespace

Result<ErasureSubject> SqliteErasureRepository::findCustomer(const QString &customer)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    std::string email = normalEmail(customer.toStdString());
    if (!customer.contains(u'@')) {
        auto row = db.query("SELECT c.id, c.email FROM provider_customer a JOIN customer c ON c.id = a.customer "
                            "WHERE a.ext_id = ?1 ORDER BY c.id",
            customer.trimmed());
        ErasureSubject subject;
        while (row.next()) {
            email = row.stdString(1);
            if (std::find(subject.customers.begin(), subject.customers.end(), row.id<CustomerId>(0))
                == subject.customers.end())
                subject.customers.push_back(row.id<CustomerId>(0));
        }
        RD_CHECK(row.status());
        if (!subject.customers.empty() && email.find('@') == std::string::npos) {
            subject.alreadyErased = email.starts_with("erased-");
            return subject;
        }
    }
    RD_TRY(subject, withCustomersOf(db, {}, {email}));
    RD_TRY(participant, participantByEmail(db, email));
    if (subject.customers.empty())
        return fail(ErrorKind::NotFound, u"there is no such customer"_s,
            u"Name one by the provider's id or by e-mail address."_s, u"unknown-customer"_s);
    if (participant.isValid())
        return fail(ErrorKind::Conflict, u"this customer is participant %1, too"_s.arg(participant.value),
            u"Erase the participant; that erases the customer with them."_s, u"is-participant"_s);
    return subject;
}

Result<ErasureSubject> SqliteErasureRepository::findParticipant(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    ErasureSubject subject;
    subject.participant = participant;
    std::vector<std::string> emails;
    auto row = db.query("SELECT email_key, state FROM participant WHERE id = ?1", participant);
    if (row.next()) {
        emails.push_back(row.stdString(0));
        subject.alreadyErased = static_cast<ParticipantState>(row.integer(1)) == ParticipantState::Erased;
    }
    RD_CHECK(row.status());
    RD_TRY(former, formerEmails(db, participant));
    for (const FormerAddress &address : former)
        emails.push_back(address.key);
    return withCustomersOf(db, subject, emails);
}

Result<ErasureObstacles> SqliteErasureRepository::obstacles(const ErasureSubject &subject)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    ErasureObstacles found;
    // Phases 3 and 4 are issued and rejected. What a customer gets themselves is theirs to lose, not what they earn
    // others.
    constexpr std::string_view kOpen = "r.phase NOT IN (3, 4) AND r.target > 0";
    const auto add = [&](std::string_view who, qint64 id) -> Status {
        RD_TRY(rewards, db.number(joined({"SELECT count(*) FROM reward r WHERE ", kOpen, " AND ", who}), 0, id));
        RD_TRY(intents,
            db.number(joined({"SELECT count(*) FROM intent i JOIN reward r ON r.id = i.reward "
                              "WHERE i.state IN (1, 2, 3, 4) AND ",
                          who}),
                0, id));
        found.openRewards += rewards;
        found.openIntents += intents;
        return {};
    };
    if (subject.participant.isValid()) {
        RD_CHECK(add("r.participant = ?1 AND r.beneficiary = 0", subject.participant.value));
        RD_TRY(writeOffs,
            db.number("SELECT count(*) FROM write_off WHERE participant = ?1 AND state = 1", 0, subject.participant));
        found.writeOffs = writeOffs;
        // One that was never sent is forgotten with the rest.
        RD_TRY(codes,
            db.number("SELECT count(*) FROM code_intent WHERE participant = ?1 AND state IN (1, 2, 3, 4) "
                      "AND attempts > 0",
                0, subject.participant));
        found.openIntents += codes;
    }
    for (const CustomerId customer : subject.customers)
        RD_CHECK(add("r.customer = ?1 AND r.beneficiary = 1", customer.value));
    return found;
}

Result<ErasureDone> SqliteErasureRepository::erase(
    const ErasureSubject &subject, const QString &reason, const QString &actor, Instant now)
{
    const QString pseudonym = u"erased-"_s + QUuid::createUuid().toString(QUuid::Id128).left(kPseudonymDigits);
    RD_TRY(done, m_store.write([&](Database &db) -> Result<ErasureDone> {
        return eraseSubject(db, subject, {}, pseudonym, reason, actor, now);
    }));
    // A stop before this is made good when the workspace is opened next.
    const QString list = erasureFileOf(m_store.file());
    RD_CHECK(m_store.write([&list](Database &db) { return writeErasureFile(db, list); }));
    done.fileCleaned = cleanFile();
    removeOldCopies(QFileInfo(m_store.file()).absolutePath() + u"/backups"_s, done);
    return done;
}

/// What was there is gone from the file, too: freed pages are written anew, the log is emptied.
bool SqliteErasureRepository::cleanFile()
{
    auto writer = m_store.writer();
    if (!writer)
        return false;
    m_store.readers().closeIdle();
    return (*writer)->callBare([](Database &db) { return storage::cleanFile(db); }).has_value();
}

} // namespace rd::storage
