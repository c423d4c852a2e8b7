// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/listrepository.h"

#include <algorithm>

namespace rd::views {

/// The payouts there are, again and again until there are ten thousand: what a table of so many looks like.
class ManyPayouts final : public ListRepository {
public:
    static constexpr std::size_t kMany = 10'000;
    explicit ManyPayouts(ListRepository &lists) : m_lists(lists) {}

    Result<ListRows> find(const ListQuery &query, std::size_t most, const CancelToken &cancel) override
    {
        RD_TRY(rows, m_lists.find(query, 0, cancel));
        const std::size_t few = rows.ids.size();
        const std::size_t all = few == 0 ? 0 : most == 0 ? kMany : std::min(most, kMany);
        for (std::size_t i = few; i < all; ++i)
            rows.ids.push_back(rows.ids[i % few] + static_cast<quint32>(i / few) * kRound);
        rows.ids.resize(std::min(rows.ids.size(), all));
        rows.total = few == 0 ? 0 : static_cast<qint64>(kMany);
        return rows;
    }
    Result<std::vector<Activity>> activities(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<BookRecord>> records(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<PaymentRow>> payments(const std::vector<quint32> &) override { return {}; }
    Result<std::vector<ListedPayout>> payouts(const std::vector<quint32> &ids) override
    {
        std::vector<quint32> real(ids.size());
        std::ranges::transform(ids, real.begin(), [](quint32 id) { return id % kRound; });
        RD_TRY(rows, m_lists.payouts(real));
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i].id = PayoutId{ids[i]};
        return rows;
    }

private:
    static constexpr quint32 kRound = 1'000'000; ///< ids of the sample are below
    ListRepository &m_lists;
};

} // namespace rd::views
