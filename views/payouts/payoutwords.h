// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reconciliation.h"
#include "models/services/batchservice.h"
#include "views/theme/statecolors.h"

#include <QStringList>

namespace rd::views {

/// What is said about payout batches in several places.
struct PayoutWords {
    /// The stages of a batch, in order; without approval where nobody has to agree.
    [[nodiscard]] static QStringList stages(const Batch &batch);
    /// Where in stages() it stands; their number when all is done.
    [[nodiscard]] static int stageOf(const Batch &batch);
    /// Why a reward is in no batch.
    [[nodiscard]] static QString reasonText(const QString &reason);
    [[nodiscard]] static QString matchText(MatchClass match);
    /// What a row of a result file would change.
    [[nodiscard]] static QString moveText(PayoutMove move);
    /// What an export came to.
    [[nodiscard]] static QString exportText(ExportEnd end);
    /// "PayPal"; the word itself where it is not known.
    [[nodiscard]] static QString providerText(const QString &provider);
    /// The first characters of a hash, enough to compare by eye.
    [[nodiscard]] static QString shortHash(const QByteArray &hash);
    /// "14 payouts · 1,204.50 USD"
    [[nodiscard]] static QString sumText(int count, const Money &total);
};

} // namespace rd::views
