// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "views/theme/tokens.h"

#include <QAbstractButton>

namespace rd::views {

/// One figure of the overview: title, a line per currency, the change against the period before, and its course as a
/// small line. Pressing it opens what it counts.
class FigureCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    /// One line each; the first is the largest.
    void setValues(const QStringList &lines);
    void setAmounts(const QList<Money> &amounts);
    void setCount(qint64 count);
    /// "+12 %" with the sentence it belongs to ("against the 30 days before"); more is good, bad or neither by `tone`.
    void setChange(const QString &change, const QString &against, Tone tone = Tone::Neutral);
    void setTrend(const QList<double> &values);
    /// Frame at once, figures when they come.
    void setLoading(bool loading);
    [[nodiscard]] const QString &title() const { return m_title; }
    /// As shown; nothing while it is loading.
    [[nodiscard]] QStringList lines() const { return m_loading ? QStringList() : m_lines; }
    /// "+12 % against the 30 days before"; may be empty.
    [[nodiscard]] QString changeText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintTrend(QPainter *painter, const QRectF &rect) const;

    QString m_title;
    QStringList m_lines;
    QString m_change;
    QString m_against;
    Tone m_tone = Tone::Neutral;
    QList<double> m_trend;
    bool m_loading = false;
};

} // namespace rd::views
