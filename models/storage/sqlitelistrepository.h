// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/listrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteListRepository final : public ListRepository {
public:
    explicit SqliteListRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<ListRows> find(const ListQuery &query, std::size_t most, const CancelToken &cancel) override;
    [[nodiscard]] Result<std::vector<Activity>> activities(const std::vector<quint32> &ids) override;
    [[nodiscard]] Result<std::vector<BookRecord>> records(const std::vector<quint32> &ids) override;
    [[nodiscard]] Result<std::vector<PaymentRow>> payments(const std::vector<quint32> &ids) override;
    [[nodiscard]] Result<std::vector<ListedPayout>> payouts(const std::vector<quint32> &ids) override;

private:
    Store &m_store;
};

} // namespace rd::storage
