// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboards/overviewdata.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace rd::views {

class ViewState;

/// Which days the overview shows: one of the usual periods, or any days of the merchant's calendar. Remembered.
class PeriodChoice : public QWidget {
    Q_OBJECT
public:
    /// @param today the merchant's; `state` must outlive this
    PeriodChoice(ViewState &state, QDate today, QWidget *parent = nullptr);
    /// A window stays open over midnight: nothing after `today` can be chosen.
    void setToday(QDate today);
    [[nodiscard]] QComboBox *presets() const { return m_presets; }
    [[nodiscard]] QDateEdit *firstDay() const { return m_first; }
    [[nodiscard]] QDateEdit *lastDay() const { return m_last; }
    [[nodiscard]] OverviewPeriod period() const;
    /// Both included; only where the person chose days of their own.
    [[nodiscard]] std::optional<OverviewDays> ownDays() const;
    /// "against the 30 days before"; empty where there is nothing before.
    [[nodiscard]] QString againstText() const;
    /// Shows these days, as if the person had chosen them.
    void chooseDays(QDate first, QDate last);

Q_SIGNALS:
    void changed();

private:
    void restore();
    void choosePreset();
    void takeDays();
    void limitDays();

    ViewState &m_state;
    QDate m_today;
    QComboBox *m_presets;
    QWidget *m_days;
    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace rd::views
