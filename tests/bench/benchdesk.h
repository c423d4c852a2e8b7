// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "integrations/sample/stripeserver.h"

#include <QMap>

namespace rd::bench {

/// A merchant with so many customers, charges and invoices each, served on the loopback.
[[nodiscard]] std::unique_ptr<sample::StripeServer> startMerchant(int each);

/// When the stages of a sync were over, in seconds from its beginning.
struct SyncTimes {
    double lastPage = 0; ///< the last page had arrived
    double stored = 0; ///< everything from the provider is in SQLite, indexes too: the bookkeeping begins
    double all = 0;
    qint64 storedPeakKilobytes = 0; ///< memory of this process when everything was stored
    services::SyncReport report;
};

/// The program without a face on a workspace of its own, connected to a merchant.
class BenchDesk {
public:
    BenchDesk(const QString &directory, const QUrl &merchant, const QMap<QString, QString> &options = {});
    [[nodiscard]] services::Desk &desk() { return m_composition->desk(); }
    /// Dies on anything but a complete sync, unless `mayFail`.
    SyncTimes sync(bool mayFail = false, const CancelToken &cancel = {});
    /// Stops after so many pages; true when it was stopped before the end.
    bool syncUntil(int pages);

private:
    std::unique_ptr<app::Composition> m_composition;
};

} // namespace rd::bench
