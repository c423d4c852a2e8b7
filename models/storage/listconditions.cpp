// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/listconditions.h"

#include <QStringList>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// So many steps of SQLite's machine take a fraction of a millisecond.
constexpr int kStepsBetweenLooks = 20'000;

int isCancelled(void *token)
{
    return static_cast<const CancelToken *>(token)->isCancelled() ? 1 : 0;
}

std::string_view callOf(ListTerm::Match match)
{
    switch (match) {
    case ListTerm::Match::Begins:
        return "rd_begins(";
    case ListTerm::Match::Is:
        return "rd_is(";
    case ListTerm::Match::Contains:
    case ListTerm::Match::Equals:
        break;
    }
    return "rd_has(";
}

} // namespace

void ListConditions::add(std::string_view sql, const Values &values, bool isNot)
{
    if (!m_sql.empty())
        m_sql += " AND ";
    // What is not known holds for nothing, and its "not" for everything.
    m_sql += isNot ? "NOT ifnull(" : "(";
    m_sql += sql;
    m_sql += isNot ? ", 0)" : ")";
    m_values.insert(m_values.end(), values.begin(), values.end());
}

std::string ListConditions::textCondition(std::string_view expression, const ListTerm &term, Values &values)
{
    std::string sql;
    for (const QString &text : term.texts) {
        if (!sql.empty())
            sql += " OR ";
        if (term.match == ListTerm::Match::Equals) {
            sql += joined({expression, " = ?"});
        } else {
            sql += joined({callOf(term.match), expression, ", ?)"});
        }
        values.emplace_back(text);
    }
    return sql.empty() ? "0" : sql;
}

void ListConditions::addTexts(std::string_view expression, const ListTerm &term)
{
    Values values;
    const std::string sql = textCondition(expression, term, values);
    add(sql, values, term.isNot);
}

void ListConditions::addSpans(std::string_view expression, const ListTerm &term)
{
    Values values;
    std::string sql;
    for (const auto &[first, last] : term.spans) {
        if (!sql.empty())
            sql += " OR ";
        sql += joined({expression, " BETWEEN ? AND ?"});
        values.emplace_back(first);
        values.emplace_back(last);
    }
    add(sql.empty() ? "0" : sql, values, term.isNot);
}

void ListConditions::bind(Statement &statement, const Values &values)
{
    int index = 0;
    for (const Value &value : values) {
        ++index;
        std::visit([&statement, index](const auto &one) { statement.bind(index, one); }, value);
    }
}

ListInterrupt::ListInterrupt(Database &db, const CancelToken &cancel) : m_db(db), m_cancel(cancel)
{
    sqlite3_progress_handler(m_db.handle(), kStepsBetweenLooks, &isCancelled, &m_cancel);
}

ListInterrupt::~ListInterrupt()
{
    sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr);
}

Status ListInterrupt::outcome(const Status &of) const
{
    if (m_cancel.isCancelled())
        return fail(ErrorKind::Cancelled, u"cancelled"_s);
    return of;
}

QString jsonOfIds(const std::vector<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(static_cast<qsizetype>(ids.size()));
    for (const qint64 id : ids)
        numbers += QString::number(id);
    return u'[' + numbers.join(u',') + u']';
}

} // namespace rd::storage
