// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"
#include "views/widgets/card.h"
#include "views/widgets/charts/chartdata.h"

#include <QImage>
#include <QPicture>

class QStackedWidget;
class QToolButton;

namespace rd::views {

class ChartTableModel;
class ElidedTable;
class EmptyState;

/// A card with a chart and, one button away, the same numbers as a table. Shows an empty state while there is nothing
/// to draw.
class ChartCard : public Card {
    Q_OBJECT

public:
    ~ChartCard() override;

    /// "as of 09:41", beside the title.
    void setAsOf(const QString &text) { setNote(text); }
    [[nodiscard]] QString asOf() const { return note(); }
    void setEmptyText(const QString &title, const QString &sentence);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    [[nodiscard]] bool isEmpty() const { return m_empty; }
    /// What the table shows, also as fixed formats for files.
    [[nodiscard]] const ChartTable &table() const { return m_table; }
    /// The chart as it is on the screen, twice as fine; whole, also where the screen shows a part of it and a scroll
    /// bar.
    [[nodiscard]] QImage image() const;
    /// The same as an SVG document.
    [[nodiscard]] QByteArray drawing() const;
    /// For paper, where nothing can be chosen: one drawing for each currency or measure, with its name (empty where
    /// there is only one). @param face from 0 to faces().size() − 1
    [[nodiscard]] virtual QStringList faces() const { return {QString()}; }
    /// In the light colours, whatever the window has, and with its texts as texts; the card looks as before afterwards.
    [[nodiscard]] QPicture paperDrawing(int face);
    [[nodiscard]] QSize drawingSize() const { return chartSize(); }

Q_SIGNALS:
    /// From the card's menu. The page asks where to and writes: image(), drawing() or table().
    void imageExportRequested();
    void tableExportRequested();

protected:
    ChartCard(const QString &title, Icon emptyIcon, QWidget *parent);
    /// The widget that draws; once, in the constructor of the chart.
    /// @param drawn what `widget` scrolls: pictures and paper show it alone and as high as it wants to be
    void setChartWidget(QWidget *widget, QWidget *drawn = nullptr);
    /// Which of the faces is on the screen; -1 = there is no choice.
    [[nodiscard]] virtual int face() const { return -1; }
    virtual void showFace(int) {}
    /// Draws again with the colours of now, where colours were kept.
    virtual void redrawNow() {}
    /// After every change of data.
    void showNumbers(const ChartTable &table, bool empty);

private:
    void choosePage();
    void openMenu();
    [[nodiscard]] QSize chartSize() const;
    void paintOn(QPaintDevice &device) const;

    QStackedWidget *m_pages;
    QWidget *m_chart = nullptr;
    QWidget *m_drawn = nullptr; ///< nullptr = m_chart
    ElidedTable *m_tableView;
    ChartTableModel *m_model;
    EmptyState *m_emptyState;
    QToolButton *m_toggle;
    QToolButton *m_more;
    ChartTable m_table;
    bool m_empty = true;
};

} // namespace rd::views
