// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/chartcard.h"

class QComboBox;

namespace rd::views {

class RankSurface;

/// One bar of a ranking.
struct RankEntry {
    QString id;
    QString name;
    qint64 value = 0;
    QString note; ///< muted, after the name; may be empty
};

/// The largest ones as horizontal bars with their figures, such as top participants. Arrow keys move, Enter or a click
/// opens.
class RankBarChart : public ChartCard {
    Q_OBJECT

public:
    explicit RankBarChart(
        const QString &title, const QString &nameTitle, const QString &valueTitle, QWidget *parent = nullptr);
    /// The largest of one currency, or of what has none.
    struct Ranking {
        ChartUnit unit;
        QList<RankEntry> entries;
    };
    /// One currency is shown at a time, chosen in the title where there are several: amounts of different ones have no
    /// order. The table has them all. A choice stays as long as its currency is there.
    void setRankings(const QList<Ranking> &rankings);
    /// Hidden with one currency.
    [[nodiscard]] QComboBox *currencyChoice() const { return m_chooser; }
    /// In the order given; bars are proportional to the largest.
    void setEntries(const QList<RankEntry> &entries, const ChartUnit &unit);

Q_SIGNALS:
    void activated(const QString &id);

private:
    void showChosen();

    QList<Ranking> m_rankings;
    QComboBox *m_chooser;
    QString m_nameTitle;
    QString m_valueTitle;
    RankSurface *m_surface;
};

} // namespace rd::views
