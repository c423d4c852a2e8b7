// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "integrations/sample/shopserver.h"
#include "integrations/sample/stripeserver.h"

#include <QTemporaryDir>

namespace rd::app {

struct SampleDeskOptions {
    QString directory; ///< empty = a temporary one that goes away with the program
    bool large = false;
    quint64 seed = 1;
    Instant now; ///< the newest data lie just before it
};

/// The sample merchant, at Stripe and with a shop, with a workspace of its own: the whole program on invented data,
/// with nothing outside this computer. The merchant's memory ends with the process, so its workspace is always a new
/// one.
class SampleDesk {
public:
    /// begin() and assemble().
    [[nodiscard]] static Result<std::unique_ptr<SampleDesk>> open(const SampleDeskOptions &options);
    /// The part that takes long (inventing the data, a new workspace): on any thread. Nothing may be asked of what it
    /// returns before assemble().
    [[nodiscard]] static Result<std::unique_ptr<SampleDesk>> begin(const SampleDeskOptions &options);
    /// Builds the program on it, on the thread that owns it from here on. Once.
    void assemble();
    ~SampleDesk();

    [[nodiscard]] Composition &composition() { return *m_composition; }
    [[nodiscard]] sample::StripeServer &server() { return *m_server; }
    [[nodiscard]] sample::ShopServer &shop() { return *m_shop; }

    struct Prepared {
        services::ConnectOutcome connect; ///< of Stripe
        services::ImportReport participants;
        services::ImportReport referrals;
        std::vector<services::CampaignApplyReport> campaigns;
        services::SyncReport sync;
    };
    /// Connects, imports participants, applies the campaigns and pulls everything. Blocking; with progress.
    [[nodiscard]] Result<Prepared> prepare(const ProgressSink &progress, const CancelToken &cancel);

private:
    SampleDesk() = default;
    [[nodiscard]] static CompositionOptions compositionOptions(const QString &directory);
    [[nodiscard]] Result<services::ConnectOutcome> connect(
        const QString &provider, const QString &name, const QUrl &base, QByteArray key, const CancelToken &cancel);
    [[nodiscard]] Status addCampaign(const sample::SampleCampaign &campaign, const ProgressSink &progress,
        const CancelToken &cancel, Prepared &prepared);
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_workspace; ///< its directory
    std::unique_ptr<sample::StripeServer> m_server;
    std::unique_ptr<sample::ShopServer> m_shop;
    std::unique_ptr<Composition> m_composition;
};

} // namespace rd::app
