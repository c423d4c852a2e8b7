// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/destination.h"
#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace rd {

/// A batch on its way (domain.md 5.3). Stored: never renumber.
enum class BatchState {
    Draft = 1,
    Approved = 2, ///< a second person agreed to exactly these values
    Sealed = 3,
    Exporting = 4, ///< the file may or may not lie where it was written: "export uncertain"
    Exported = 5, ///< its rewards are Submitted
    Reconciled = 6, ///< every line has an answer
    Closed = 7,
    Discarded = 8
};
[[nodiscard]] QString word(BatchState state);

/// One line of a batch's answer (payouts.md 0, domain.md 5.3 "provider words"). Stored: never renumber.
enum class PayoutState { Waiting = 1, Sent = 2, Paid = 3, Unclaimed = 4, Failed = 5, Returned = 6 };
[[nodiscard]] QString word(PayoutState state);

/// What a format needs of one payout: one participant's net sum in one currency.
struct PayoutLine {
    int line = 0; ///< from 1
    QString reference; ///< domain.md 5.5: at most 63 ASCII characters, stable for ever, no personal data
    ParticipantId participant;
    QString name; ///< untrusted text
    QString email; ///< untrusted text
    QString country; ///< ISO 3166 alpha-2 or empty
    Destination destination;
    Money amount; ///< > 0
    QString note; ///< what the receiver reads; untrusted text
};

/// Everything a payout file is made of. Nothing else may get into its bytes: the same batch always gives the same file.
struct PayoutFile {
    QString format; ///< contract word, "paypal-csv"
    QString number; ///< of the batch, "B-2026-0007"
    Currency currency;
    Instant createdAt; ///< of the batch; where a format wants a time
    LocalDay executionDay; ///< where a format wants a day
    std::vector<std::pair<QString, QString>> settings; ///< of the format and merchant: debtor name and IBAN, …
    std::vector<PayoutLine> lines;
    QString tag = {}; ///< of the workspace, four signs: behind the number where a bank must tell two workspaces apart
    QByteArray zone = {}; ///< of the merchant, where a format wants a local time; empty = UTC
};

/// What a provider says of one payout, as read from a result file or its API.
struct ProviderItem {
    int row = 0; ///< line in the file, for messages
    QString reference; ///< ours, as the provider repeats it; empty = it does not
    QString providerId; ///< the provider's own
    QString receiver; ///< as written there; untrusted text
    std::optional<Money> amount; ///< what the receiver was to get
    std::optional<Money> fee;
    std::optional<PayoutState> state; ///< nullopt = a word nobody knows: shown, never acted on
    QString word; ///< the provider's own word for the state; untrusted text
    QString reason; ///< why it failed; untrusted text
    std::optional<Instant> at;
};

} // namespace rd
