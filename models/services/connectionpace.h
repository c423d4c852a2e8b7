// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/providerfactory.h"

#include <map>

namespace rd::services {

/// Name of the option that holds a connection's pace.
[[nodiscard]] QString paceOption();
/// Names of the options that give a pace in numbers.
[[nodiscard]] QString perSecondOption();
[[nodiscard]] QString inFlightOption();

/// One pace a connection could have, and what it costs.
struct PaceChoice {
    QString name; ///< "polite"
    PaceLimits limits;
    std::optional<std::chrono::seconds> listing; ///< about how long listing everything takes; nothing = size not known
};

struct PaceReport {
    QString connection;
    QString chosen; ///< one of the choices; "own" where numbers were given, "unlimited" on this computer
    PaceLimits limits; ///< what holds now
    qint64 listingRequests = 0; ///< of listing everything once, by what is stored; 0 = not known before the first sync
    std::optional<std::chrono::seconds> listing; ///< with what holds now
    std::vector<PaceChoice> choices;
};

/// Requests of listing so many objects, a hundred a page.
[[nodiscard]] qint64 requestsFor(const std::map<Stream, qint64> &rows);
/// How long that takes: the slowest of the account's limit, the limit of the longest list, and answers that take a
/// quarter of a second.
[[nodiscard]] std::chrono::seconds listingTime(const std::map<Stream, qint64> &rows, const PaceLimits &limits);

/// How many objects each list is thought to have, as ConnectionSync notes it.
[[nodiscard]] QString rowsSetting(const QString &connection);
[[nodiscard]] std::map<Stream, qint64> rowsFromText(const QString &text);
[[nodiscard]] QString rowsToText(const std::map<Stream, qint64> &rows);

} // namespace rd::services
