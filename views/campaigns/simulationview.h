// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/simulation.h"

#include <QTabWidget>

class QComboBox;

namespace rd::views {

class ElidedTable;
class PlainLabel;
class TextRows;
class TimeSeriesChart;

/// What came out of a simulation: cost by month beside today's, who gains and loses, and what one has to know about it.
class SimulationView : public QTabWidget {
    Q_OBJECT
public:
    /// @param base the currency that comes first
    explicit SimulationView(Currency base, QWidget *parent = nullptr);
    void show(const services::SimulationReport &report);
    [[nodiscard]] TimeSeriesChart *chart() const { return m_chart; }
    [[nodiscard]] TextRows *participants() const { return m_rows; }
    [[nodiscard]] QComboBox *changeChoice() const { return m_change; }

private:
    void buildParticipants();
    void showMonths(const services::SimulationReport &report);
    void showParticipants(const services::SimulationReport &report);
    void showDetails(const services::SimulationReport &report);

    Currency m_base;
    TimeSeriesChart *m_chart;
    QComboBox *m_change = nullptr;
    PlainLabel *m_counts = nullptr;
    ElidedTable *m_table = nullptr;
    TextRows *m_rows = nullptr;
    QWidget *m_details;
    std::vector<qint64> m_differences; ///< by row of the table
};

/// "1,204.00 EUR instead of 980.00 EUR today (+224.00 EUR)", per currency; rewards without amount by number.
[[nodiscard]] QStringList costSentences(const services::SimulationReport &report, Currency base);

} // namespace rd::views
