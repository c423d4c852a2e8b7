// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/chartcard.h"

class QComboBox;

namespace rd::views {

class CohortSurface;

/// Customers who first paid in one month, and what came of them in each month from then on.
struct CohortRow {
    QDate first; ///< the first day of the month
    QList<qint64> customers; ///< who paid, by month; the first is all of them
    QList<qint64> revenue; ///< minor units, by month
};
/// All cohorts of one currency, oldest first. Each row reaches to the same last month.
struct CohortSet {
    Currency currency;
    QList<CohortRow> rows;
};

/// A table whose cells are tinted by their value: a row for each month of first payments, a column for each month after
/// it. Shows the share of customers who still pay, or revenue. Arrow keys move, Enter or a click opens.
class CohortChart : public ChartCard {
    Q_OBJECT

public:
    explicit CohortChart(const QString &title, QWidget *parent = nullptr);
    /// One currency at a time is shown. @param running the first day of the month that is not over yet
    void setSets(const QList<CohortSet> &sets, QDate running);
    [[nodiscard]] QComboBox *measureChoice() const { return m_measure; }
    [[nodiscard]] QStringList faces() const override;

Q_SIGNALS:
    /// A cell: payments of a month by those who first paid in another, in one currency; first days of both. The name of
    /// a row: the month of first payments itself.
    void cellActivated(QDate firstPaid, QDate month, rd::Currency currency);

protected:
    [[nodiscard]] int face() const override;
    void showFace(int face) override;

private:
    void refresh();
    [[nodiscard]] ChartTable makeTable(const CohortSet &set, bool isRevenue) const;

    QList<CohortSet> m_sets;
    QDate m_running;
    QComboBox *m_measure;
    CohortSurface *m_surface;
};

} // namespace rd::views
