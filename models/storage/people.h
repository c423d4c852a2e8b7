// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Accounts of a connection (?1) that belong to nobody yet, by (created, id), ?3 at most; ?2 = those without an address
/// as well. By the index of such accounts where there is one: while indexes are left out for a first load, without.
[[nodiscard]] Result<std::string> looseAccountsSql(Database &db);

/// Finds the person behind a provider account or a guest's address: by provider id, then by e-mail within the same
/// mode, else a new one (domain.md 3.4). What was found is stored and survives a changed address (rulings.md 18).
/// Writer thread, inside a transaction.
class PersonFinder {
public:
    PersonFinder(Database &db, ConnectionId connection, QString mode);

    /// Gives persons to accounts that have none, by (created, id), at most `limit`; returns how many were looked at.
    /// Accounts without an address wait for a sale that shows one unless `withoutEmail`.
    [[nodiscard]] Result<int> assignAccounts(bool withoutEmail, int limit);

    struct Person {
        qint64 customer = 0;
        qint64 account = 0; ///< provider_customer row, 0 for a guest
    };
    /// The person of a sale. @param known the customer already stored for this sale, 0 = none
    [[nodiscard]] Result<Person> personOf(std::string_view accountId, std::string_view saleEmail, qint64 known);

private:
    struct Account;
    [[nodiscard]] Result<qint64> byEmail(const std::string &email);
    [[nodiscard]] Result<qint64> create(const std::string &email, qint64 account);
    [[nodiscard]] Result<qint64> attach(qint64 account, const std::string &email);
    [[nodiscard]] Result<Account> account(std::string_view extId);

    Database &m_db;
    ConnectionId m_connection;
    QString m_mode;
    Statement m_byEmail;
    Statement m_insert;
    Statement m_link;
    Statement m_claim;
    Statement m_account;
};

} // namespace rd::storage
