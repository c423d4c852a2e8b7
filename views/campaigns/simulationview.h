// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/simulation.h"

#include <QTabWidget>

class QComboBox;

namespace rd::views {

class ElidedTable;
class FilterBar;
class PlainLabel;
class Session;
class TableTools;
class TextRows;
class TimeSeriesChart;

/// What came out of a simulation: cost by month beside today's, who gains and loses, as a table to be sorted, searched,
/// exported and printed, and what one has to know about it.
class SimulationView : public QTabWidget {
    Q_OBJECT
public:
    /// The workspace's own currency comes first.
    explicit SimulationView(Session &session, QWidget *parent = nullptr);
    void show(const services::SimulationReport &report);
    [[nodiscard]] TimeSeriesChart *chart() const { return m_chart; }
    [[nodiscard]] TextRows *participants() const;
    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] TableTools *tools() const { return m_tools; }
    [[nodiscard]] QComboBox *changeChoice() const { return m_change; }

private:
    class GainRows;
    void buildParticipants();
    void showMonths(const services::SimulationReport &report);
    void showParticipants(const services::SimulationReport &report);
    void showDetails(const services::SimulationReport &report);

    Session &m_session;
    Currency m_base;
    TimeSeriesChart *m_chart;
    FilterBar *m_filters = nullptr;
    TableTools *m_tools = nullptr;
    QComboBox *m_change = nullptr;
    PlainLabel *m_counts = nullptr;
    ElidedTable *m_table = nullptr;
    GainRows *m_rows = nullptr;
    QWidget *m_details;
};

/// "1,204.00 EUR instead of 980.00 EUR today (+224.00 EUR)", per currency; rewards without amount by number.
[[nodiscard]] QStringList costSentences(const services::SimulationReport &report, Currency base);

} // namespace rd::views
