// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/celltext.h"

#include <QStyledItemDelegate>
#include <QTimeZone>

namespace rd::views {

/// Shows an instant (unix ms in `instantRole`) as a short date, the whole of it in the tooltip; 0 shows an em dash.
/// Days are those of the merchant's calendar, as in filters and charts (domain.md 2.5).
class DateDelegate : public QStyledItemDelegate, public SaysCellText {
    Q_OBJECT

public:
    DateDelegate(int instantRole, const QTimeZone &zone, QObject *parent = nullptr);
    [[nodiscard]] QString cellText(const QModelIndex &index) const override;

protected:
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// @param ms since 1970, never 0
    [[nodiscard]] virtual QString textOf(qint64 ms) const;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    int m_role;
    QTimeZone m_zone;
};

/// The same with the time of day.
class MomentDelegate : public DateDelegate {
    Q_OBJECT

public:
    using DateDelegate::DateDelegate;

protected:
    [[nodiscard]] QString textOf(qint64 ms) const override;
};

} // namespace rd::views
