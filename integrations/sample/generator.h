// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/merchant.h"

namespace rd::sample {

/// Participants who are customers take turns in so many situations, see Situation in stripeserver.h: the i-th is in
/// situation i modulo this.
inline constexpr int kStoryCount = 12;

/// A participant of the sample's campaigns; not an object of the provider.
struct SampleParticipant {
    QByteArray name;
    QByteArray email;
    QByteArray codes; ///< separated by a space
    QByteArray group;
    QByteArray country;
    qint64 joined = 0;
    int campaign = 0; ///< 0 affiliate, 1 double-sided, 2 single-sided
    Index customer = kNone; ///< when the participant is a customer too
};

/// A customer whom only a list of e-mail addresses ties to a participant.
struct SampleLead {
    Index customer = kNone;
    int participant = 0;
    qint64 started = 0;
};

struct SampleWorld {
    Merchant merchant;
    std::vector<SampleParticipant> participants;
    std::vector<SampleLead> leads;
};

struct WorldOptions {
    quint64 seed = 1;
    qint64 now = 0; ///< unix seconds
    int customers = 8000;
    int participants = 300;
};

/// The whole sample merchant; the same options give the same world. Made for another moment, the same people buy the
/// same, as long before it; only the length of months makes one more or less of what comes monthly.
[[nodiscard]] SampleWorld generateWorld(const WorldOptions &options);
/// Nothing but customers, charges and paid invoices, the i-th charge paying the i-th invoice, for measuring.
[[nodiscard]] Merchant generateBench(quint64 seed, qint64 now, int customers, int charges, int invoices);

/// Sorts each table by `created`, mends the references and links rows to their customers. Called once, after all rows
/// are there.
void arrange(Merchant &merchant);
/// The events of the last 30 days that the rows imply.
void addRecentEvents(Merchant &merchant, qint64 now);

} // namespace rd::sample
