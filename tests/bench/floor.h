// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace rd::bench {

/// What is in a database after a sync: enough to tell lost, doubled and wrong rows.
struct SyncTotals {
    qint64 customers = 0;
    qint64 charges = 0;
    qint64 invoices = 0;
    qint64 lines = 0;
    qint64 payments = 0;
    qint64 chargeAmount = 0; ///< sum of the charges, minor units of all currencies
    qint64 invoiceTotal = 0;
    bool operator==(const SyncTotals &) const = default;
    [[nodiscard]] qint64 objects() const { return customers + charges + invoices; }
    [[nodiscard]] qint64 checksum() const { return chargeAmount + invoiceTotal; }
};

/// The smallest program that does the work of a backfill: three chains of pages over plain sockets, simdjson, prepared
/// inserts in transactions of 5,000 rows on a second thread, indexes and checkpoint afterwards. No mistake is forgiven.
/// `file` must not exist.
SyncTotals runSyncFloor(const QUrl &base, const QString &file);
/// What a file of runSyncFloor() holds.
SyncTotals totalsOfFloor(const QString &file);
/// What the program's own workspace holds; dies when an id is there twice.
SyncTotals totalsOfDesk(const QString &directory);

} // namespace rd::bench
