// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/statementmonths.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rd::services {

namespace {

/// Currency code, mode, kind: accounts in the order of a statement.
using AccountKey = std::tuple<QString, Mode, RewardKind>;

LocalDay firstOf(LocalDay day)
{
    const QDate date = toDate(day);
    return toLocalDay(QDate(date.year(), date.month(), 1));
}

LocalDay lastOf(LocalDay first, LocalDay end)
{
    return std::min(LocalDay{addMonths(first, 1).value - 1}, end);
}

class Months {
public:
    explicit Months(const Statement &whole) : m_whole(whole)
    {
        for (const StatementAccount &account : whole.accounts)
            m_balances[{account.currency.code(), account.mode, account.kind}] = account.opening;
    }

    Status add(const StatementLine &line)
    {
        const AccountKey key{line.currency.code(), line.mode, line.kind};
        StatementMonth &month = monthOf(firstOf(line.bookedOn), key, line.currency);
        RD_CHECK(month.account.book(line.part, line.minor));
        m_balances[key] = month.account.closing;
        ++month.entries;
        return {};
    }

    void add(const StatementItem &item)
    {
        ++monthOf(firstOf(item.issuedOn), {QString(), item.mode, item.kind}, {}).entries;
    }

    [[nodiscard]] std::vector<StatementMonth> take() const
    {
        std::vector<StatementMonth> months;
        months.reserve(m_months.size());
        for (const auto &[key, month] : m_months)
            months.push_back(month);
        // Newest first; the accounts of a month stay in their order.
        std::stable_sort(months.begin(), months.end(),
            [](const StatementMonth &a, const StatementMonth &b) { return a.from > b.from; });
        return months;
    }

private:
    StatementMonth &monthOf(LocalDay first, const AccountKey &key, Currency currency)
    {
        const auto [found, isNew] = m_months.try_emplace({first, key});
        StatementMonth &month = found->second;
        if (isNew) {
            month.from = first;
            month.to = lastOf(first, m_whole.to);
            month.account.currency = currency;
            month.account.mode = std::get<Mode>(key);
            month.account.kind = std::get<RewardKind>(key);
            month.account.opening = month.account.closing = m_balances[key];
        }
        return month;
    }

    const Statement &m_whole;
    std::map<AccountKey, qint64> m_balances; ///< after the last line booked
    std::map<std::pair<LocalDay, AccountKey>, StatementMonth> m_months;
};

} // namespace

Result<std::vector<StatementMonth>> monthsOf(const Statement &whole)
{
    Months months(whole);
    for (const StatementLine &line : whole.lines) // in the order of the books, which is that of days
        RD_CHECK(months.add(line));
    for (const StatementItem &item : whole.items)
        months.add(item);
    return months.take();
}

} // namespace rd::services
