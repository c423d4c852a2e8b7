// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "views/widgets/celltext.h"
#include "views/widgets/chip.h"

#include <QStyledItemDelegate>

#include <functional>
#include <optional>

namespace rd::views {

/// Paints state and blocker chips in a table. The words are the model's display text; what they look like comes from
/// codes.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using Contents = std::function<QList<ChipContent>(const QModelIndex &)>;

    /// Display text is the word, `codeRole` its state code ("due").
    explicit ChipDelegate(int codeRole, QObject *parent = nullptr);
    /// Any number of chips, from the page.
    explicit ChipDelegate(Contents contents, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Contents m_contents;
};

/// Paints amounts: right-aligned with tabular digits, negative ones in their colour too.
class MoneyDelegate : public QStyledItemDelegate, public SaysCellText {
    Q_OBJECT

public:
    using Amount = std::function<std::optional<Money>(const QModelIndex &)>;

    /// Display text as it comes from the model; `minorRole` holds the signed minor units (qint64).
    explicit MoneyDelegate(int minorRole, QObject *parent = nullptr);
    /// Text is made by formatMoney(); nothing shows an em dash.
    explicit MoneyDelegate(Amount amount, QObject *parent = nullptr);
    /// The same, with a word of warning below the amount ("Test mode"); an empty one leaves the line out.
    using Note = std::function<QString(const QModelIndex &)>;
    MoneyDelegate(Amount amount, Note note, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString cellText(const QModelIndex &index) const override;

private:
    [[nodiscard]] QString textOf(const QModelIndex &index) const;
    [[nodiscard]] bool isNegative(const QModelIndex &index) const;

    int m_minorRole = -1;
    Amount m_amount;
    Note m_note;
};

/// Two lines in a cell: the display text and a muted one from `captionRole` below it (name over e-mail).
class TwoLineDelegate : public QStyledItemDelegate, public SaysCellText {
    Q_OBJECT

public:
    explicit TwoLineDelegate(int captionRole, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString cellText(const QModelIndex &index) const override;
    [[nodiscard]] QString cellCaption(const QModelIndex &index) const override;

private:
    int m_captionRole;
};

} // namespace rd::views
