// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QModelIndex;

namespace rd::views {

/// A delegate that shows something else than the model's display text, such as an amount or a date, and says what: for
/// copies and for paper.
class SaysCellText {
public:
    virtual ~SaysCellText() = default;
    /// What a person reads in the cell, in one line.
    [[nodiscard]] virtual QString cellText(const QModelIndex &index) const = 0;
    /// A smaller line below it; mostly none.
    [[nodiscard]] virtual QString cellCaption(const QModelIndex &) const { return {}; }
};

/// What a person reads in this cell of the view, in one line.
[[nodiscard]] QString shownText(const QAbstractItemView &view, const QModelIndex &index);
/// The smaller line below it; mostly empty.
[[nodiscard]] QString shownCaption(const QAbstractItemView &view, const QModelIndex &index);

} // namespace rd::views
