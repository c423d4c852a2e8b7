// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncservice.h"

namespace rd::services {

/// Who or what asked for a sync, for the line it leaves in the activity. Holds for the thread it is made on, as long as
/// it lives: the work runs from top to bottom on one thread, and nothing it decides depends on this. Whoever hands work
/// to another thread takes current() along.
class SyncOrigin {
public:
    enum class Kind {
        Unknown,
        Window, ///< a person in the window
        Terminal, ///< a person in a terminal
        Timer, ///< the window, every so many minutes
        Network, ///< the window, when the network was back
    };
    struct Source {
        Kind kind = Kind::Unknown;
        QString member; ///< who acts; empty = not known
        friend bool operator==(const Source &, const Source &) = default;
    };
    explicit SyncOrigin(Source source);
    ~SyncOrigin();
    SyncOrigin(const SyncOrigin &) = delete;
    SyncOrigin &operator=(const SyncOrigin &) = delete;
    [[nodiscard]] static Source current();

private:
    Source m_before;
};

/// What the activity says of a sync, in English; the books keep no more of it.
[[nodiscard]] QString syncDetail(const ConnectionSyncReport &report, const SyncOrigin::Source &origin);

/// The same, taken apart again.
struct SyncCounts {
    bool isKnown = false; ///< false of one that is still running, or was cut off
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 requests = 0;
    SyncOrigin::Source origin;
    QString rest; ///< what could not be read, remarks, the error: as it was written
};
[[nodiscard]] SyncCounts syncCountsOf(const QString &detail);

} // namespace rd::services
