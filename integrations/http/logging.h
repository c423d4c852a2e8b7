// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace rd::http {

/// "rd.http": one line a request, with method, path without query, status, duration and request id. Never bodies or
/// headers.
Q_DECLARE_LOGGING_CATEGORY(lcHttp)

} // namespace rd::http
