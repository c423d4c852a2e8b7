// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/eraser.h"

#include "models/core/engine.h"
#include "models/ports/participantrepository.h"
#include "models/storage/chain.h"
#include "models/storage/erasedtraces.h"
#include "models/storage/erasurelist.h"
#include "models/storage/filecleaning.h"
#include "models/storage/formeremails.h"
#include "models/storage/participantnames.h"
#include "models/storage/scrub.h"

#include <set>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::size_t kLeastName = 3; ///< shorter names would hit other words

/// What a person is called by, and where they are kept.
struct Traces {
    std::set<std::string> emails; ///< normalised
    std::set<std::string> names;
    std::set<std::string> codes; ///< folded
    std::vector<std::pair<qint64, std::string>> accounts; ///< connection, provider's id
    std::vector<qint64> accountRows;
};

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
        auto former = m_db.query("SELECT email_key FROM former_email WHERE participant = ?1", m_subject.participant);
        while (former.next())
            note(former.text(0), {});
        RD_CHECK(former.status());
        auto code = m_db.query("SELECT code_key FROM participant_code WHERE participant = ?1", m_subject.participant);
        while (code.next())
            m_traces.codes.insert(foldCode(code.text(0)));
        RD_CHECK(code.status());
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
    auto row = db.query(
        "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
        "WHERE t.type = 'table' AND c.type = 'TEXT' AND t.name NOT IN ('ledger', 'ledger_note', 'meta', 'setting') "
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
        RD_CHECK(addScrubFunctions(m_db));
        ErasedTraces others(m_db, m_pseudonym.toStdString());
        RD_CHECK(others.replaceCodes(m_traces.codes));
        for (const std::string &email : m_traces.emails)
            RD_CHECK(others.touchSalesWith(email));
        for (const CustomerId customer : subject.customers)
            RD_CHECK(others.touchSalesOf(customer.value));
        RD_CHECK(nameRows(subject));
        RD_CHECK(removeNotes(subject));
        RD_CHECK(m_db.run("DELETE FROM setting WHERE name = 'last-issue'")); // packed, and its details may name them
        RD_TRY(columns, textColumns(m_db));
        for (const auto &[table, column] : columns) {
            for (const std::string &email : m_traces.emails)
                RD_CHECK(scrub(table, column, email));
            if (isTyped(column)) {
                for (const std::string &name : m_traces.names)
                    RD_CHECK(scrub(table, column, name));
            }
        }
        // Last: by now the pseudonym says which objects without an account were theirs.
        RD_CHECK(others.dropMetadata(m_traces.accounts));
        return m_texts + others.texts();
    }

private:
    /// Columns in which people write whatever they like.
    static bool isTyped(const std::string &column)
    {
        return column == "reason" || column == "detail" || column == "note" || column == "last_failure"
            || column == "reference" || column == "last_blocker_detail";
    }
    /// What people typed about the person: gone as a whole, since it may call them anything.
    [[nodiscard]] Status removeNotes(const ErasureSubject &subject)
    {
        if (subject.participant.isValid()) {
            for (const char *sql : {"UPDATE reward SET reason = '' WHERE participant = ?1",
                     "UPDATE adjustment SET reason = '' WHERE participant = ?1 AND author <> 'automatic'",
                     "UPDATE write_off SET reason = '' WHERE participant = ?1",
                     "UPDATE payout_method SET envelope = x'', fingerprint = x'', salt = x'' WHERE participant = ?1",
                     "DELETE FROM participant_tax WHERE participant = ?1",
                     "UPDATE self_bill_party SET envelope = x'' WHERE payout IN (SELECT payout FROM self_bill WHERE "
                     "participant = ?1)",
                     "UPDATE payout SET word = '', reason = '', alert = '' WHERE participant = ?1",
                     "UPDATE touch SET reason = '' WHERE participant = ?1",
                     "UPDATE manual_sale SET note = '' WHERE participant = ?1",
                     // What a provider calls a payment stays; what a person typed (52: issued manually) goes.
                     "UPDATE reward SET reference = '' WHERE participant = ?1 AND beneficiary = 0 AND EXISTS "
                     "(SELECT 1 FROM ledger l WHERE l.reward = reward.id AND l.kind = 52)",
                     "UPDATE reward SET last_blocker_detail = '', last_failure = CASE instr(last_failure, ':') "
                     "WHEN 0 THEN last_failure ELSE substr(last_failure, 1, instr(last_failure, ':') - 1) END "
                     "WHERE participant = ?1",
                     "DELETE FROM ledger_note WHERE seq IN (SELECT n.seq FROM ledger_note n JOIN ledger l "
                     "ON l.seq = n.seq WHERE l.participant = ?1)"})
                RD_CHECK(m_db.run(sql, subject.participant));
            RD_CHECK(m_db.run("UPDATE paid_elsewhere SET reference = ?2 || '-' || id WHERE participant = ?1",
                subject.participant, m_pseudonym));
        }
        for (const CustomerId customer : subject.customers) {
            for (const char *sql : {"UPDATE reward SET reason = '', last_blocker_detail = '' WHERE customer = ?1",
                     "UPDATE reward SET reference = '' WHERE customer = ?1 AND beneficiary = 1 AND EXISTS "
                     "(SELECT 1 FROM ledger l WHERE l.reward = reward.id AND l.kind = 52)",
                     "UPDATE touch SET reason = '' WHERE id IN (SELECT touch FROM touch_customer WHERE customer = ?1)",
                     "DELETE FROM ledger_note WHERE seq IN (SELECT n.seq FROM ledger_note n JOIN ledger l "
                     "ON l.seq = n.seq JOIN reward r ON r.id = l.reward WHERE r.customer = ?1)",
                     "DELETE FROM ledger_note WHERE seq IN (SELECT n.seq FROM ledger_note n JOIN ledger l "
                     "ON l.seq = n.seq JOIN touch_customer x ON l.facts LIKE 'touch ' || x.touch || ',%' "
                     "WHERE x.customer = ?1)"})
                RD_CHECK(m_db.run(sql, customer));
        }
        for (const auto *needles : {&m_traces.emails, &m_traces.names}) {
            for (const std::string &needle : *needles)
                RD_CHECK(m_db.run("DELETE FROM ledger_note WHERE rd_finds(text, ?1)", needle));
        }
        return {};
    }
    /// Identity fields, whatever stands in them.
    [[nodiscard]] Status nameRows(const ErasureSubject &subject)
    {
        if (subject.participant.isValid()) {
            RD_CHECK(forgetParticipantName(m_db, subject.participant));
            RD_CHECK(m_db.run("UPDATE participant SET email_key = ?2, email = ?2, name = ?2, group_name = '', "
                              "country = '', state = ?3 WHERE id = ?1",
                subject.participant, m_pseudonym, static_cast<int>(ParticipantState::Erased)));
            RD_CHECK(m_db.run("DELETE FROM former_email WHERE participant = ?1", subject.participant));
            // A code may be the person's name.
            RD_CHECK(m_db.run("DELETE FROM participant_code WHERE participant = ?1", subject.participant));
            RD_CHECK(m_db.run("DELETE FROM code_intent WHERE participant = ?1", subject.participant));
            // The body of a payout holds its receiver's address; nothing open is left here.
            RD_CHECK(m_db.run("UPDATE intent SET body = x'', body_hash = x'' WHERE reward IN "
                              "(SELECT id FROM reward WHERE participant = ?1 AND beneficiary = 0)",
                subject.participant));
        }
        for (const CustomerId customer : subject.customers)
            RD_CHECK(m_db.run("UPDATE intent SET body = x'', body_hash = x'' WHERE reward IN "
                              "(SELECT id FROM reward WHERE customer = ?1 AND beneficiary = 1)",
                customer));
        for (const CustomerId customer : subject.customers)
            RD_CHECK(m_db.run("UPDATE customer SET email = ?2 WHERE id = ?1", customer, m_pseudonym));
        for (const qint64 account : m_traces.accountRows)
            RD_CHECK(m_db.run(
                "UPDATE provider_customer SET email = ?2, name = ?2, hash = 0 WHERE id = ?1", account, m_pseudonym));
        return {};
    }
    [[nodiscard]] Status scrub(const std::string &table, const std::string &column, const std::string &needle)
    {
        const std::string sql = joined(
            {"UPDATE ", table, " SET ", column, " = rd_scrub(", column, ", ?1, ?2) WHERE rd_finds(", column, ", ?1)"});
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
    for (const std::string &code : traces.codes) {
        const QByteArray digest = ErasureList::digestOfCode(key, code);
        RD_CHECK(db.run("INSERT OR REPLACE INTO erased_digest (digest, person) VALUES (?1, ?2)", digest, person));
    }
    for (const auto &[connection, extId] : traces.accounts)
        RD_CHECK(db.run("INSERT OR REPLACE INTO erased_account (connection, ext_id, person) VALUES (?1, ?2, ?3)",
            connection, extId, person));
    return {};
}

} // namespace

Result<ErasureDone> eraseSubject(Database &db, const ErasureSubject &subject, const std::set<std::string> &emails,
    const QString &pseudonym, const QString &reason, const QString &actor, Instant now)
{
    ErasureDone done;
    done.pseudonym = pseudonym;
    RD_TRY(traces, Tracker(db, subject).run());
    traces.emails.insert(emails.begin(), emails.end());
    RD_TRY(texts, Eraser(db, traces, pseudonym).run(subject));
    done.texts = texts;
    RD_CHECK(listAsErased(db, traces, subject, pseudonym, now));
    RD_CHECK(markForCleaning(db));
    NewEntry entry = settingEntry(EntryKind::Erased, pseudonym, actor);
    entry.note = reason;
    for (const auto *needles : {&traces.emails, &traces.names}) {
        for (const std::string &needle : *needles)
            entry.note = scrubbed(entry.note, QString::fromStdString(needle), pseudonym);
    }
    entry.participant = subject.participant;
    RD_CHECK(appendOne(db, entry, now));
    return done;
}

} // namespace rd::storage
