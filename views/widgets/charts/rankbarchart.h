// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/chartcard.h"

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
    /// In the order given; bars are proportional to the largest.
    void setEntries(const QList<RankEntry> &entries, const ChartUnit &unit);

Q_SIGNALS:
    void activated(const QString &id);

private:
    QString m_nameTitle;
    QString m_valueTitle;
    RankSurface *m_surface;
};

} // namespace rd::views
