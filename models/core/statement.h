// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/ledger.h"
#include "models/core/mode.h"
#include "models/core/reward.h"
#include "models/core/selfbilling.h"

#include <optional>
#include <vector>

namespace rd {

/// What a posting is to the person who reads a statement.
enum class StatementPart { Earned, Reversed, Adjusted, Issued };
[[nodiscard]] QString word(StatementPart part);

/// How a posting changes what a participant is owed: + or − its amount. Nothing for what only moves it between
/// accounts (under way, recovered) and for decisions. What is owed is what is open and under way, less what is owed
/// back (reliability.md 2).
struct StatementEffect {
    StatementPart part = StatementPart::Earned;
    int sign = 1;
};
[[nodiscard]] std::optional<StatementEffect> statementEffect(EntryKind kind);

/// One currency, mode and kind of reward: these are never added to one another (domain.md 4.6, 4.7).
/// opening + earned + reversed + adjusted + issued = closing; reversed and issued are negative or zero as a rule.
struct StatementAccount {
    Currency currency;
    Mode mode = Mode::Live;
    RewardKind kind = RewardKind::Cash;
    qint64 opening = 0;
    qint64 earned = 0;
    qint64 reversed = 0;
    qint64 adjusted = 0;
    qint64 issued = 0;
    qint64 closing = 0;
    /// Books one posting into its column and the closing balance. Out of range as rd::add().
    [[nodiscard]] Status book(StatementPart part, qint64 minor);
};

/// A line of a statement: a posting that changes what is owed.
struct StatementLine {
    LocalDay bookedOn; ///< of the merchant
    StatementPart part = StatementPart::Earned;
    Currency currency;
    Mode mode = Mode::Live;
    RewardKind kind = RewardKind::Cash;
    qint64 minor = 0; ///< signed: more owed is positive
    QString campaign;
    QString objectId; ///< provider's id of the payment; empty = there is none
    std::optional<LocalDay> paidOn; ///< the customer's payment
    bool addedLater = false; ///< paid before the period, booked in it (domain.md 5.4.22)
    QString note; ///< reason of an adjustment
};

/// A reward without an amount (coupon, points, goods) that was issued.
struct StatementItem {
    LocalDay issuedOn;
    Mode mode = Mode::Live;
    RewardKind kind = RewardKind::Coupon;
    QString campaign;
};

/// What a participant gets to read about a period (domain.md 1.4). Lines carry the day on which they were booked, so
/// that a statement never changes after its period and the next one begins where it ended.
struct Statement {
    ParticipantId participant;
    QString name;
    QString email;
    QStringList codes;
    QString merchant; ///< name of the account at the provider; may be empty
    LocalDay from; ///< first day
    LocalDay to; ///< last day
    QByteArray zone;
    Instant madeAt;
    std::vector<StatementAccount> accounts; ///< by currency code, live before test, cash first
    std::vector<StatementLine> lines; ///< in the order of the books
    std::vector<StatementItem> items;
    std::vector<SelfBillInvoice> invoices; ///< self-billing: given in the period, then cancelled in it
};

} // namespace rd
