// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/wise/wiseapi.h"

#include <QUuid>

namespace rd::wise {

// One reward is one transfer, whose `customerTransactionId` is made from the intent's key. Pure.

/// The id Wise takes once: the first 16 bytes of the key's hash as a UUID (reliability.md 1).
[[nodiscard]] QUuid transactionId(const QString &key);

/// What an intent's body says is to be paid. Neither the receiver's account nor name is in it.
struct TransferOrder {
    QUuid id;
    Money amount; ///< what the receiver gets
    QString source; ///< currency that pays
    QString payoutMethod; ///< uid of its version
    QString reference; ///< what the receiver reads; may be empty
};
[[nodiscard]] QByteArray bodyOf(const TransferOrder &order);
[[nodiscard]] std::optional<TransferOrder> orderFrom(const QByteArray &body);

/// Where a transfer is: what an intent's reference names.
struct TransferPlace {
    QString group; ///< id of its batch group; empty = not known
    qint64 transfer = 0; ///< 0 = none
};
[[nodiscard]] QString referenceOf(const TransferPlace &place);
[[nodiscard]] TransferPlace placeFrom(const QString &reference);

/// A transfer as it is shown: its state only when id, amount and currency are the ones that were asked for.
[[nodiscard]] LookupOutcome judgeTransfer(
    const TransferOrder &order, const QString &group, const QJsonObject &transfer);
/// True while nobody has paid for it: it may be cancelled, and it waits in its batch.
[[nodiscard]] bool isDraft(const QJsonObject &transfer);

} // namespace rd::wise
