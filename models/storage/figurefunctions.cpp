// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figurefunctions.h"

#include "models/storage/rollups.h"

#include <string_view>

#include <sqlite3.h>

namespace rd::storage {

namespace {

void revenueCall(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bytes = static_cast<const char *>(sqlite3_value_blob(values[0]));
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const auto net = netOfLines(bytes ? std::string_view(bytes, size) : std::string_view());
    if (!net) {
        sqlite3_result_error(context, qUtf8Printable(net.error().text), -1);
        return;
    }
    sqlite3_result_int64(context,
        baseOf(*net, sqlite3_value_int64(values[1]), sqlite3_value_int64(values[2]), sqlite3_value_int64(values[3])));
}

} // namespace

int registerFigureFunctions(sqlite3 *handle)
{
    constexpr int kFlags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    constexpr int kArguments = 4;
    return sqlite3_create_function_v2(
        handle, "rd_revenue", kArguments, kFlags, nullptr, &revenueCall, nullptr, nullptr, nullptr);
}

} // namespace rd::storage
