// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/printjob.h"

#include <QFont>
#include <QList>
#include <QPointer>
#include <QRectF>
#include <QStringList>

#include <memory>

class QPainter;

namespace rd::views {

class ElidedTable;

/// Puts rows of a table on paper: the columns that are shown, in their order, with their titles on each page and the
/// number of the page below; texts are broken into lines, never cut in the middle of a cell without saying so. A
/// portion at a time, so that the window answers; nothing more is painted once it is cancelled or the table changes.
/// GUI thread.
class TablePrint : public PrintJob {
    Q_OBJECT
public:
    /// Longer lists are for files.
    static constexpr qsizetype kMostRows = 20'000;

    /// What stands beside the rows.
    struct Words {
        QString title; ///< "Rewards: Due"
        QString filter; ///< what is searched for and filtered by; may be empty
        QString mode; ///< "Test mode: …"; empty where the money is real
        QString totals; ///< below the last row
        QString asOf; ///< at the foot of each page
    };
    /// @param rows of the view, in the order of the paper. The table outlives this or ends it.
    TablePrint(const ElidedTable &table, QList<int> rows, Words words, QObject *parent);
    ~TablePrint() override;
    void start(std::shared_ptr<QPagedPaintDevice> device) override;
    /// Instead of start(): the rows could not be read.
    void giveUp(const Status &why) { end(why); }
    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pages.size()); }

private:
    struct Column {
        int column = 0; ///< of the model
        QString title;
        bool isNumber = false;
        double x = 0;
        double width = 0;
    };
    struct Page {
        qsizetype first = 0; ///< among m_rows
        qsizetype count = 0;
    };

    void next();
    [[nodiscard]] bool isOver();
    void prepare();
    void placeColumns();
    [[nodiscard]] double usualWidth(const Column &column) const;
    void measureSome();
    void paintPage();
    double paintHead(bool isFirst);
    void paintTitles(double top);
    double paintRow(qsizetype at, double top);
    void paintFoot();
    void paintCell(const Column &column, const QRectF &place, const QString &text, const QFont &font);
    [[nodiscard]] double rowHeight(qsizetype at) const;
    [[nodiscard]] double headHeight(bool isFirst) const;
    [[nodiscard]] QStringList introduction() const;
    [[nodiscard]] double textHeight(const QString &text, const QFont &font, double width) const;
    [[nodiscard]] double lineHeight(const QFont &font) const;
    void end(const Status &outcome);

    QPointer<const ElidedTable> m_table;
    QList<int> m_rows;
    Words m_words;
    std::shared_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<QPainter> m_painter;
    std::vector<Column> m_columns;
    std::vector<Page> m_pages;
    QFont m_titleFont;
    QFont m_font;
    QFont m_strong;
    QFont m_small;
    double m_pad = 0; ///< inside a cell, in dots of the device
    double m_width = 0;
    double m_height = 0;
    double m_filled = 0; ///< of the page that is being measured
    qsizetype m_measured = 0;
    std::size_t m_painted = 0;
    bool m_changed = false;
    bool m_over = false;
};

} // namespace rd::views
