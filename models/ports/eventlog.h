// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/commercesource.h"

#include <QString>

#include <vector>

namespace rd {

/// One event of a log saved elsewhere, reduced to "these objects changed". What an event says about an object is never
/// taken for a fact: the object is read afresh.
struct LoggedEvent {
    QString place; ///< "line 3", "event 3"
    std::string id;
    QString type;
    QString account; ///< empty = the log does not tell
    bool live = false;
    bool verified = false; ///< its signature was checked
    std::vector<ChangeFeed::Change> changes; ///< empty for kinds of events the books do not use
};

struct LogProblem {
    QString place;
    QString reason; ///< kebab case: "not-json", "not-an-event", "signature-wrong", …
    QString detail;
};

struct EventLog {
    std::vector<LoggedEvent> events;
    std::vector<LogProblem> problems;
    qint64 awaitingSecret = 0; ///< signed events that were left aside, since there was nothing to verify them with
};

} // namespace rd
