// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/charts/rankbarchart.h"

namespace rd::views {

/// One step on a way that fewer and fewer go.
struct FunnelStage {
    QString id;
    QString name;
    qint64 count = 0;
    QString share; ///< "62 % of those referred"; may be empty
};

/// How many reach each step of a way, as bars below each other with their shares. Arrow keys move, Enter or a click
/// opens.
class FunnelChart : public RankBarChart {
    Q_OBJECT

public:
    explicit FunnelChart(
        const QString &title, const QString &stageTitle, const QString &countTitle, QWidget *parent = nullptr);
    /// In the order of the way; shares of the table are of the first.
    void setStages(const QList<FunnelStage> &stages);

private:
    QString m_stageTitle;
    QString m_countTitle;
};

} // namespace rd::views
