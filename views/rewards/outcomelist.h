// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rewards/outcomemodel.h"

#include <QWidget>

class QComboBox;

namespace rd::views {

class ElidedTable;
class FilterBar;
class PlainLabel;
class SegmentBar;
class Session;
class TableTools;

/// What would become, or became, of each reward of an order, as a list to work with: groups by outcome with how many
/// are in each, search, reasons, export and print, and what the rows shown amount to. What it hides changes nothing of
/// the order. GUI thread.
class OutcomeList : public QWidget {
    Q_OBJECT
public:
    enum class Of { Review, Result };
    /// @param sheet that it stands on: its keys export and print
    OutcomeList(Session &session, QWidget *sheet);
    /// Other lines, of which all are shown. @param lines as OutcomeModel::inOrder() gives them
    void show(Of what, std::vector<OutcomeLine> lines);

    [[nodiscard]] ElidedTable *table() const { return m_table; }
    [[nodiscard]] OutcomeModel *model() const { return m_model; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] TableTools *tools() const { return m_tools; }
    /// The groups that are shown.
    [[nodiscard]] SegmentBar *groups() const { return m_what == Of::Review ? m_review : m_result; }
    [[nodiscard]] QComboBox *reasons() const { return m_reasons; }

private:
    void buildGroups();
    void buildTable();
    void count();
    void fillReasons();
    void applyFilter();
    void refreshNothing();

    Session &m_session;
    Of m_what = Of::Review;
    OutcomeModel *m_model;
    SegmentBar *m_review;
    SegmentBar *m_result;
    FilterBar *m_filters;
    QComboBox *m_reasons;
    ElidedTable *m_table;
    TableTools *m_tools;
    PlainLabel *m_nothing;
};

} // namespace rd::views
