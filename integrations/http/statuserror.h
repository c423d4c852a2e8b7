// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"

namespace rd::http {

/// What a status of 400 and above means at every provider that answers with statuses; hints are the provider's own.
/// @param text the whole sentence, redacted
/// @param isWellFormed the body is an error in the provider's own form
[[nodiscard]] Error statusError(const HttpResponse &answer, const QString &text, bool isWellFormed);

} // namespace rd::http
