// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteerasurerepository.h"

#include "models/core/engine.h"
#include "models/ports/participantrepository.h"
#include "models/storage/chain.h"
#include "models/storage/erasurelist.h"
#include "models/storage/filecleaning.h"
#include "models/storage/participantnames.h"

#include <QUuid>

#include <sqlite3.h>

#include <set>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr qsizetype kPseudonymDigits = 12;
constexpr std::size_t kLeastName = 3; ///< shorter names would hit other words

/// What a person is called by, and where they are kept.
struct Traces {
    std::set<std::string> emails; ///< normalised
    std::set<std::string> names;
    std::vector<std::pair<qint64, std::string>> accounts; ///< connection, provider's id
    std::vector<qint64> accountRows;
};

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value))) : std::string_view();
}

/// Whether the characters on both sides belong to another address or word: "ann@x.de" is no part of "joann@x.de" or
/// "ann@x.dental".
bool standsAlone(QStringView text, qsizetype at, qsizetype length)
{
    constexpr QStringView kOfAddresses = u"._%+-";
    constexpr qsizetype kEscape = 6; // "\\u000a", as metadata keeps a line end
    const bool isEscaped = at >= kEscape && text.sliced(at - kEscape, 2) == QStringView(u"\\u");
    if (at > 0 && !isEscaped && (text[at - 1].isLetterOrNumber() || kOfAddresses.contains(text[at - 1])))
        return false;
    const QStringView after = text.sliced(at + length);
    if (after.isEmpty())
        return true;
    if (after[0] == u'.') // the end of a sentence, or a longer domain
        return after.size() == 1 || !after[1].isLetterOrNumber();
    return !after[0].isLetterOrNumber() && after[0] != u'-';
}

/// rd_scrub(text, needle, replacement): replaces each occurrence that stands alone, whatever its case.
void scrubCall(sqlite3_context *context, int, sqlite3_value **values)
{
    QString text = QString::fromUtf8(textOf(values[0]).data(), static_cast<qsizetype>(textOf(values[0]).size()));
    const QString needle =
        QString::fromUtf8(textOf(values[1]).data(), static_cast<qsizetype>(textOf(values[1]).size()));
    const QString with = QString::fromUtf8(textOf(values[2]).data(), static_cast<qsizetype>(textOf(values[2]).size()));
    qsizetype from = 0;
    while ((from = text.indexOf(needle, from, Qt::CaseInsensitive)) >= 0) {
        if (!standsAlone(text, from, needle.size())) {
            ++from;
            continue;
        }
        text.replace(from, needle.size(), with);
        from += with.size();
    }
    const QByteArray bytes = text.toUtf8();
    sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

/// Looks for traces of a subject until no new address turns up.
class Tracker {
public:
    Tracker(Database &db, const ErasureSubject &subject) : m_db(db), m_subject(subject) {}
    [[nodiscard]] Result<Traces> run()
    {
        auto participant = m_db.query("SELECT email_key, name FROM participant WHERE id = ?1", m_subject.participant);
        if (participant.next())
            note(participant.text(0), participant.text(1));
        RD_CHECK(participant.status());
        for (const CustomerId customer : m_subject.customers)
            RD_CHECK(ofCustomer(customer));
        return std::move(m_traces);
    }

private:
    void note(std::string_view email, std::string_view name)
    {
        const std::string normal = normalEmail(email);
        if (normal.find('@') != std::string::npos)
            m_traces.emails.insert(normal);
        if (name.size() >= kLeastName)
            m_traces.names.emplace(name);
    }
    [[nodiscard]] Status ofCustomer(CustomerId customer)
    {
        auto person = m_db.query("SELECT email FROM customer WHERE id = ?1", customer);
        if (person.next())
            note(person.text(0), {});
        RD_CHECK(person.status());
        auto account = m_db.query(
            "SELECT id, connection, ext_id, email, name FROM provider_customer WHERE customer = ?1", customer);
        while (account.next()) {
            m_traces.accountRows.push_back(account.integer(0));
            m_traces.accounts.emplace_back(account.integer(1), account.stdString(2));
            note(account.text(3), account.text(4));
        }
        RD_CHECK(account.status());
        // Addresses the provider's objects show beside the account's own.
        for (const std::string_view sql :
            {"SELECT DISTINCT o.customer_email FROM invoice o JOIN provider_customer a ON a.connection = o.connection "
             "AND a.ext_id = o.customer WHERE a.customer = ?1 AND o.customer_email <> ''",
                "SELECT DISTINCT o.email FROM charge o JOIN provider_customer a ON a.connection = o.connection "
                "AND a.ext_id = o.customer WHERE a.customer = ?1 AND o.email <> ''",
                "SELECT DISTINCT o.email FROM payment_intent o JOIN provider_customer a ON a.connection = o.connection "
                "AND a.ext_id = o.customer WHERE a.customer = ?1 AND o.email <> ''",
                "SELECT DISTINCT o.email FROM checkout_session o JOIN provider_customer a ON a.connection = "
                "o.connection AND a.ext_id = o.customer WHERE a.customer = ?1 AND o.email <> ''"}) {
            auto email = m_db.query(sql, customer);
            while (email.next())
                note(email.text(0), {});
            RD_CHECK(email.status());
        }
        return {};
    }
    Database &m_db;
    const ErasureSubject &m_subject;
    Traces m_traces;
};

/// Every text column of the books but the chain, which holds no identity and never changes.
Result<std::vector<std::pair<std::string, std::string>>> textColumns(Database &db)
{
    std::vector<std::pair<std::string, std::string>> columns;
    auto row = db.query("SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                        "WHERE t.type = 'table' AND c.type = 'TEXT' AND t.name NOT IN ('ledger', 'meta', 'setting') "
                        "AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'erased_%'");
    while (row.next())
        columns.emplace_back(row.stdString(0), row.stdString(1));
    RD_CHECK(row.status());
    return columns;
}

class Eraser {
public:
    Eraser(Database &db, const Traces &traces, QString pseudonym)
        : m_db(db), m_traces(traces), m_pseudonym(std::move(pseudonym))
    {
    }
    [[nodiscard]] Result<qint64> run(const ErasureSubject &subject)
    {
        sqlite3_create_function_v2(m_db.handle(), "rd_scrub", 3, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
            nullptr, &scrubCall, nullptr, nullptr, nullptr);
        RD_CHECK(nameRows(subject));
        RD_TRY(columns, textColumns(m_db));
        for (const auto &[table, column] : columns) {
            for (const std::string &email : m_traces.emails)
                RD_CHECK(scrub(table, column, email));
            if (column == "reason" || column == "detail" || column == "note" || column == "last_failure") {
                for (const std::string &name : m_traces.names)
                    RD_CHECK(scrub(table, column, name));
            }
        }
        return m_texts;
    }

private:
    /// Identity fields, whatever stands in them.
    [[nodiscard]] Status nameRows(const ErasureSubject &subject)
    {
        if (subject.participant.isValid()) {
            RD_CHECK(forgetParticipantName(m_db, subject.participant));
            RD_CHECK(m_db.run("UPDATE participant SET email_key = ?2, email = ?2, name = ?2, group_name = '', "
                              "country = '', state = ?3 WHERE id = ?1",
                subject.participant, m_pseudonym, static_cast<int>(ParticipantState::Erased)));
            // A code may be the person's name.
            RD_CHECK(m_db.run("DELETE FROM participant_code WHERE participant = ?1", subject.participant));
        }
        for (const CustomerId customer : subject.customers)
            RD_CHECK(m_db.run("UPDATE customer SET email = ?2 WHERE id = ?1", customer, m_pseudonym));
        for (const qint64 account : m_traces.accountRows)
            RD_CHECK(m_db.run(
                "UPDATE provider_customer SET email = ?2, name = ?2, hash = 0 WHERE id = ?1", account, m_pseudonym));
        return {};
    }
    [[nodiscard]] Status scrub(const std::string &table, const std::string &column, const std::string &needle)
    {
        const std::string sql = joined({"UPDATE ", table, " SET ", column, " = rd_scrub(", column,
            ", ?1, ?2) WHERE instr(lower(", column, "), lower(?1)) > 0"});
        RD_CHECK(m_db.run(sql, needle, m_pseudonym));
        m_texts += m_db.changes();
        return {};
    }
    Database &m_db;
    const Traces &m_traces;
    QString m_pseudonym;
    qint64 m_texts = 0;
};

Status listAsErased(
    Database &db, const Traces &traces, const ErasureSubject &subject, const QString &pseudonym, Instant now)
{
    const qint64 row = subject.participant.isValid() ? subject.participant.value
        : subject.customers.empty()                  ? 0
                                                     : subject.customers.front().value;
    RD_TRY(person,
        db.insert("INSERT INTO erased_person (pseudonym, is_participant, person, at) VALUES (?1, ?2, ?3, ?4)",
            pseudonym, subject.participant.isValid(), row, now));
    RD_TRY(key, ErasureList::key(db));
    for (const std::string &email : traces.emails) {
        const QByteArray digest = ErasureList::digestOf(key, email);
        RD_CHECK(db.run("INSERT OR REPLACE INTO erased_digest (digest, person) VALUES (?1, ?2)", digest, person));
    }
    for (const auto &[connection, extId] : traces.accounts)
        RD_CHECK(db.run("INSERT OR REPLACE INTO erased_account (connection, ext_id, person) VALUES (?1, ?2, ?3)",
            connection, extId, person));
    return {};
}

Result<ErasureSubject> withCustomersOf(Database &db, ErasureSubject subject, const std::string &email)
{
    auto row = db.query("SELECT id FROM customer WHERE email = ?1 AND email <> '' ORDER BY id", email);
    while (row.next())
        subject.customers.push_back(row.id<CustomerId>(0));
    RD_CHECK(row.status());
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
    RD_TRY(subject, withCustomersOf(db, {}, email));
    RD_TRY(participant, db.number("SELECT id FROM participant WHERE email_key = ?1", 0, email));
    if (subject.customers.empty())
        return fail(ErrorKind::NotFound, u"there is no such customer"_s,
            u"Name one by the provider's id or by e-mail address."_s, u"unknown-customer"_s);
    if (participant != 0)
        return fail(ErrorKind::Conflict, u"this customer is participant %1, too"_s.arg(participant),
            u"Erase the participant; that erases the customer with them."_s, u"is-participant"_s);
    return subject;
}

Result<ErasureSubject> SqliteErasureRepository::findParticipant(ParticipantId participant)
{
    RD_TRY(reading, m_store.read());
    Database &db = reading.db();
    ErasureSubject subject;
    subject.participant = participant;
    std::string email;
    auto row = db.query("SELECT email_key, state FROM participant WHERE id = ?1", participant);
    if (row.next()) {
        email = row.stdString(0);
        subject.alreadyErased = static_cast<ParticipantState>(row.integer(1)) == ParticipantState::Erased;
    }
    RD_CHECK(row.status());
    return withCustomersOf(db, subject, email);
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
    }
    for (const CustomerId customer : subject.customers)
        RD_CHECK(add("r.customer = ?1 AND r.beneficiary = 1", customer.value));
    return found;
}

Result<ErasureDone> SqliteErasureRepository::erase(
    const ErasureSubject &subject, const QString &reason, const QString &actor, Instant now)
{
    RD_TRY(done, m_store.write([&](Database &db) -> Result<ErasureDone> {
        ErasureDone done;
        done.pseudonym = u"erased-"_s + QUuid::createUuid().toString(QUuid::Id128).left(kPseudonymDigits);
        RD_TRY(traces, Tracker(db, subject).run());
        RD_TRY(texts, Eraser(db, traces, done.pseudonym).run(subject));
        done.texts = texts;
        RD_CHECK(listAsErased(db, traces, subject, done.pseudonym, now));
        RD_CHECK(markForCleaning(db));
        QString why = reason;
        for (const std::string &name : traces.names)
            why.replace(QString::fromStdString(name), done.pseudonym, Qt::CaseInsensitive);
        NewEntry entry = settingEntry(EntryKind::Erased, QString(done.pseudonym + u": "_s + why), actor);
        entry.participant = subject.participant;
        RD_CHECK(appendOne(db, entry, now));
        return done;
    }));
    done.fileCleaned = cleanFile();
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
