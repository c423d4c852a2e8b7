// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QString>
#include <QVariant>

#include <functional>

namespace rd::items {

/// What the cells of several tables answer for a role; an invalid QVariant for roles they have nothing for.

/// A number of things, written as the person's language writes numbers; as it is for files and sorting.
[[nodiscard]] QVariant countCell(qint64 count, int role);

/// A text that is the same on screen and in files.
[[nodiscard]] QVariant textCell(const QString &text, int role);

/// A text in the person's language over a word of the contract, which chips and files have.
[[nodiscard]] QVariant codeCell(const QString &text, const QString &code, int role);

/// An amount as `moneyText` writes it; minor units, currency and the plain decimal for the other roles.
[[nodiscard]] QVariant moneyCell(const Money &money, const std::function<QString(const Money &)> &moneyText, int role);

} // namespace rd::items
