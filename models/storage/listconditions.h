// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/listrepository.h"
#include "models/storage/database.h"

#include <string>
#include <variant>
#include <vector>

namespace rd::storage {

/// The WHERE clause of a long list, piece by piece, with the values of its question marks.
class ListConditions {
public:
    using Value = std::variant<qint64, QString>;
    using Values = std::vector<Value>;

    /// One more condition that has to hold; `values` for its question marks.
    void add(std::string_view sql, const Values &values, bool isNot = false);
    /// One of the texts, in what `expression` gives; the needle's place is the question mark.
    void addTexts(std::string_view expression, const ListTerm &term);
    /// A number between two bounds.
    void addSpans(std::string_view expression, const ListTerm &term);
    [[nodiscard]] bool isEmpty() const { return m_sql.empty(); }
    /// "… AND …"; without any condition "1".
    [[nodiscard]] std::string sql() const { return m_sql.empty() ? "1" : m_sql; }
    [[nodiscard]] const Values &values() const { return m_values; }

    /// The condition of a text term, without its "not"; nothing is added.
    [[nodiscard]] static std::string textCondition(std::string_view expression, const ListTerm &term, Values &values);
    static void bind(Statement &statement, const Values &values);

private:
    std::string m_sql;
    Values m_values;
};

/// Ends what this connection is asked as soon as the token says so: the statement then fails, see outcome(). For as
/// long as it lives.
class ListInterrupt {
public:
    ListInterrupt(Database &db, const CancelToken &cancel);
    ~ListInterrupt();
    ListInterrupt(const ListInterrupt &) = delete;
    ListInterrupt &operator=(const ListInterrupt &) = delete;
    /// The error of a statement, or Cancelled where it was stopped.
    [[nodiscard]] Status outcome(const Status &of) const;

private:
    Database &m_db;
    CancelToken m_cancel;
};

/// Numbers of few rows as one value, for "IN (SELECT value FROM json_each(?))": "[12,15,900]".
[[nodiscard]] QString jsonOfIds(const std::vector<qint64> &ids);

} // namespace rd::storage
