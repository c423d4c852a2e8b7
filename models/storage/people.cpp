// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/people.h"

#include "models/core/engine.h"

namespace rd::storage {

struct PersonFinder::Account {
    qint64 id = 0;
    qint64 customer = 0;
    std::string email;
};

PersonFinder::PersonFinder(Database &db, ConnectionId connection, QString mode)
    : m_db(db),
      m_connection(connection),
      m_mode(std::move(mode))
      // "email <> ''" is what lets SQLite use the partial index.
      ,
      m_byEmail(db, "SELECT id FROM customer WHERE mode = ?1 AND email = ?2 AND email <> '' ORDER BY id LIMIT 1"),
      m_insert(db, "INSERT INTO customer (mode, email, first_identity) VALUES (?1, ?2, nullif(?3, 0))"),
      m_link(db, "UPDATE provider_customer SET customer = ?2 WHERE id = ?1"),
      m_claim(db, "UPDATE customer SET first_identity = ?2 WHERE id = ?1 AND first_identity IS NULL"),
      m_account(
          db, "SELECT id, ifnull(customer, 0), email FROM provider_customer WHERE connection = ?1 AND ext_id = ?2")
{
}

Result<qint64> PersonFinder::byEmail(const std::string &email)
{
    if (email.empty())
        return 0;
    m_byEmail.with(m_mode, email);
    const bool found = m_byEmail.next();
    RD_CHECK(m_byEmail.status());
    const qint64 id = found ? m_byEmail.integer(0) : 0;
    m_byEmail.reset();
    return id;
}

Result<qint64> PersonFinder::create(const std::string &email, qint64 account)
{
    RD_CHECK(m_insert.with(m_mode, email, account).run());
    return m_db.lastInsertId();
}

Result<qint64> PersonFinder::attach(qint64 account, const std::string &email)
{
    RD_TRY(customer, byEmail(email));
    if (customer != 0) {
        RD_CHECK(m_claim.with(customer, account).run());
    } else {
        RD_TRY(created, create(email, account));
        customer = created;
    }
    RD_CHECK(m_link.with(account, customer).run());
    return customer;
}

Result<std::string> looseAccountsSql(Database &db)
{
    RD_TRY(indexed,
        db.number("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND name = 'provider_customer_loose'", 0));
    // By itself SQLite takes another index that begins with the connection, and looks at every account in each sync.
    return joined(
        {"SELECT id, email FROM provider_customer ", indexed != 0 ? "INDEXED BY provider_customer_loose " : "",
            "WHERE connection = ?1 AND customer IS NULL AND (?2 OR email <> '') ORDER BY created_s, ext_id LIMIT ?3"});
}

Result<int> PersonFinder::assignAccounts(bool withoutEmail, int limit)
{
    // Read first, then write: a table must not change under its own cursor.
    std::vector<std::pair<qint64, std::string>> accounts;
    RD_TRY(sql, looseAccountsSql(m_db));
    auto row = m_db.query(sql, m_connection, withoutEmail, limit);
    while (row.next())
        accounts.emplace_back(row.integer(0), normalEmail(row.text(1)));
    RD_CHECK(row.status());
    for (const auto &[account, email] : accounts)
        RD_CHECK(attach(account, email));
    return static_cast<int>(accounts.size());
}

Result<PersonFinder::Account> PersonFinder::account(std::string_view extId)
{
    m_account.with(m_connection, extId);
    if (m_account.next()) {
        Account found{m_account.integer(0), m_account.integer(1), normalEmail(m_account.text(2))};
        m_account.reset();
        return found;
    }
    RD_CHECK(m_account.status());
    // The sale came before its customer: a row to be filled in later. Its fingerprint 0 differs from any real one.
    RD_TRY(id,
        m_db.insert("INSERT INTO provider_customer (connection, ext_id, hash, email, name, currency, balance, deleted, "
                    "created_s) "
                    "VALUES (?1, ?2, 0, '', '', 0, 0, 0, 0)",
            m_connection, extId));
    return Account{id, 0, {}};
}

Result<PersonFinder::Person> PersonFinder::personOf(
    std::string_view accountId, std::string_view saleEmail, qint64 known)
{
    const std::string email = normalEmail(saleEmail);
    if (accountId.empty()) {
        if (known != 0)
            return Person{known, 0};
        RD_TRY(customer, byEmail(email));
        if (customer == 0) {
            RD_TRY(created, create(email, 0));
            customer = created;
        }
        return Person{customer, 0};
    }
    RD_TRY(found, account(accountId));
    if (found.customer == 0) {
        RD_TRY(customer, attach(found.id, found.email.empty() ? email : found.email));
        return Person{customer, found.id};
    }
    // The account had no address when its person was made (deleted, or not yet seen): the sale shows one (rulings.md
    // 18).
    if (!email.empty())
        RD_CHECK(m_db.run("UPDATE customer SET email = ?2 WHERE id = ?1 AND email = ''", found.customer, email));
    return Person{found.customer, found.id};
}

} // namespace rd::storage
