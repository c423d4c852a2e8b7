// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"

#include <QByteArray>
#include <QString>

namespace rd {

/// States of one remote effect (reliability.md 1). Stored: never renumber.
enum class IntentState {
    Prepared = 1,
    Sending = 2,
    Unknown = 3,
    Absent = 4,
    Confirmed = 5,
    Refused = 6,
    Abandoned = 7
};

/// One request that grants or moves something, written down before it is sent and never changed afterwards.
struct IssueIntent {
    IntentId id;
    RewardId reward;
    QString key; ///< reward key
    int step = 0; ///< order of effects of one reward, from 1
    QString stepName; ///< "coupon", "attach", "promotion-code", "credit", "price"
    QString method; ///< contract word, "stripe-coupon"
    ConnectionId connection;
    QString account;
    QString mode;
    int generation = 1;
    QString idempotencyKey;
    QByteArray httpMethod; ///< "POST"
    QString path; ///< "/v1/coupons"
    QByteArray body; ///< exact bytes
    QByteArray bodyHash; ///< SHA-256
    QString naturalKey; ///< id chosen by us where one exists, else empty
    IntentState state = IntentState::Prepared;
    Instant createdAt;
    Instant firstAttempt; ///< epoch = never
    Instant lastAttempt;
    Instant firstAttemptServer; ///< the same by the provider's clock; epoch = it had not been heard of
    Instant lastAttemptServer;
    Instant windowEnd; ///< until when the same key may be resent
    Instant lastLookup;
    Instant firstEmpty; ///< first look-up without a finding since the last attempt; epoch = none
    int attempts = 0;
    int emptyLookups = 0; ///< look-ups without a finding since the last attempt
    QString reference; ///< provider's id of the effect
    QString error; ///< code and text of the last failure
};

/// "rd1-" + base32(first 20 bytes of SHA-256("rd-issue-1" ␟ account ␟ mode ␟ method ␟ reward key ␟ step ␟ generation)):
/// 36 characters of [a-z2-7-]. Two machines derive the same key.
[[nodiscard]] QString idempotencyKey(const QString &account, const QString &mode, const QString &method,
    const QString &rewardKey, int step, int generation);

} // namespace rd
